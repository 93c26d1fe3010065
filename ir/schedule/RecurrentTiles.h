// The shape of a kernel that goes through the rounds of a recurrence on a GPU.
#pragma once

#include <algorithm>
#include <cstdint>

namespace dlc {

struct RecurrentTiles {
  // Of a step: what a row has of results, how many columns of the product belong to each of these, and its depth; how
  // many arguments and results it has.
  int64_t units, gates, depth, values;
  // Of the kernel: rows of a cluster; blocks of it, which share the units; threads of a block; whether the weights stay
  // in registers and shared memory.
  int64_t rows, blocks, threads;
  bool keep;

  int64_t blockUnits() const { return units / blocks; }
  // Threads that share the depth of a unit; where weights stay, lanes of a warp.
  int64_t parts() const {
    int64_t most = threads / blockUnits();
    if (!keep)
      return most;
    int64_t lanes = 1;
    while (lanes < 32 && lanes * 2 <= most)
      lanes *= 2;
    return lanes;
  }
  // Weights that stay: values of k whose rows fill 16 bytes; steps in which the parts go through the depth.
  int64_t neighbours() const { return 4 / std::min<int64_t>(rows, 4); }
  int64_t steps() const { return (depth + parts() * neighbours() - 1) / (parts() * neighbours()); }
  int64_t paddedDepth() const { return keep ? steps() * parts() * neighbours() : depth; }
  // Steps whose weights stay in registers: what sums, addresses and values that wait leave of them.
  int64_t heldSteps() const {
    int64_t registers = std::min<int64_t>(255, 65536 / threads) - 56 - 4 * values - 2 * rows * gates;
    return std::min(steps(), std::max<int64_t>(0, registers / (gates * neighbours())));
  }
  // Weights, or what the parts add up to; the operand's rows in two rounds; barriers.
  int64_t sharedBytes() const {
    int64_t weights = (steps() - heldSteps()) * gates * threads * neighbours(),
            partial = parts() * rows * gates * units;
    return 4 * ((keep ? weights + 4 : partial) + 2 * paddedDepth() * rows);
  }
};

} // namespace dlc
