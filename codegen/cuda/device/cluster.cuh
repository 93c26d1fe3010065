// Reductions over the threads of a cluster of blocks.
#pragma once
#include "device/hopper.cuh"
#include "device/reduce.cuh"

// All threads of a cluster of BLOCKS blocks of THREADS (whole warps, one dim) get the total: that of each block is read
// from its own shared memory by all the others, in the same order.
template <class Op, int THREADS, int BLOCKS, class T> __device__ inline T reduceCluster(T value, T identity) {
  __shared__ typename Carrier<T>::Type own;
  value = reduceBlock<Op, THREADS>(value, identity);
  if (threadIdx.x == 0)
    own = value;
  syncCluster();
  T total = T(loadOfBlock(&own, 0));
#pragma unroll
  for (int rank = 1; rank < BLOCKS; ++rank)
    total = Op::combine(total, T(loadOfBlock(&own, rank)));
  syncCluster(); // until all have read; a block's memory goes with it
  return total;
}
