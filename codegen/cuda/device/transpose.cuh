// A tile of TILE x TILE elements on its way through shared memory: written along its lines, read across them.
#pragma once
#include "device/vec.cuh"

// A thread moves LANES neighbours at once, along a line or across. Neighbours that one thread holds lie TILE / LANES
// apart, and lines have one slot to spare: whatever the direction, the threads of a warp hit different banks (for slots
// of 4 bytes; test/codegen/cuda/banks.py counts).
template <int TILE, int LANES> struct TransposeTile {
  static constexpr int pitch = TILE + 1, slots = TILE * pitch;
  __device__ static int place(int i) { return i % LANES * (TILE / LANES) + i / LANES; }

  template <class Slot, class T> __device__ static void put(Slot *tile, int line, int first, const Vec<T, LANES> &v) {
#pragma unroll
    for (int lane = 0; lane < LANES; ++lane)
      tile[place(line) * pitch + place(first + lane)] = Slot(v.lane[lane]);
  }
  template <class T, class Slot> __device__ static Vec<T, LANES> take(const Slot *tile, int first, int column) {
    Vec<T, LANES> v;
#pragma unroll
    for (int lane = 0; lane < LANES; ++lane)
      v.lane[lane] = T(tile[place(first + lane) * pitch + place(column)]);
    return v;
  }
};
