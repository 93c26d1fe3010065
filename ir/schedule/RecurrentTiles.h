// The shape of a kernel that goes through the rounds of a recurrence on a GPU.
#pragma once

#include <cstdint>

namespace dlc {

struct RecurrentTiles {
  // Of a step: what a row has of results, how many columns of the product belong to each of these, and its depth.
  int64_t units, gates, depth;
  // Of the kernel: rows of a cluster; blocks of it, which share the units; threads of a block; whether the weights stay
  // in shared memory.
  int64_t rows, blocks, threads;
  bool keep;

  int64_t blockUnits() const { return units / blocks; }
  int64_t parts() const { return threads / blockUnits(); } // threads that share the depth of a unit
  // Weights, the operand's rows in two rounds, and what the parts add up to.
  int64_t sharedBytes() const {
    return 4 * ((keep ? depth * gates * blockUnits() : 0) + 2 * depth * rows + parts() * rows * gates * blockUnits());
  }
};

} // namespace dlc
