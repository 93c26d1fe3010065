// Blocks of a cluster that share the depth of a tile of tensor_gemm.cuh (sm_90a): each multiplies its share of it, and
// they add up through each other's shared memory.
#pragma once
#include "device/hopper.cuh"
#include "device/tensor_gemm.cuh"

template <int SPLIT> struct BlocksOfTile {
  __device__ static int rank() { return int(rankInCluster()); }
  __device__ static void meet() { syncCluster(); }
  template <class T> __device__ static const T *memoryOf(int rank, const T *shared) {
    return sharedOfBlock(shared, unsigned(rank));
  }
};
