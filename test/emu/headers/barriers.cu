// Fences, mbarriers, asynchronous copies, cooperative groups and libcu++'s barriers.
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/memcpy_async.h>
#include <cuda_awbarrier.h>
#include <cuda/barrier>
#include <cuda/pipeline>
#include <cuda/atomic>

namespace cg = cooperative_groups;

extern "C" __global__ void groups(const int *in, int *out) {
  cg::thread_block block = cg::this_thread_block();
  auto tile = cg::tiled_partition<32>(block);
  auto small = cg::tiled_partition<8>(tile);
  int v = in[block.thread_rank()];
  v = cg::reduce(tile, v, cg::plus<int>()) + cg::reduce(small, v, cg::greater<int>()) + small.shfl_xor(v, 1) + tile.any(v > 1);
  cg::coalesced_group active = cg::coalesced_threads();
  block.sync();
  out[block.thread_rank()] = v + active.size() + tile.match_any(v) + small.meta_group_rank();
}

extern "C" __global__ void barriers(const float4 *in, float4 *out, int *flag) {
  __shared__ alignas(16) float4 buffer[256];
  __shared__ cuda::barrier<cuda::thread_scope_block> bar;
  auto block = cg::this_thread_block();
  if (threadIdx.x == 0)
    init(&bar, blockDim.x);
  block.sync();
#if __CUDA_ARCH__ < 900 // from there on a bulk copy
  cuda::memcpy_async(buffer + threadIdx.x, in + threadIdx.x, cuda::aligned_size_t<16>(16), bar);
#else
  buffer[threadIdx.x] = in[threadIdx.x];
#endif
  bar.arrive_and_wait();
  auto token = bar.arrive();
  bar.wait(std::move(token));
  out[threadIdx.x] = buffer[threadIdx.x ^ 1];
  block.sync();
  cg::memcpy_async(block, buffer, in + 1, sizeof(float4) * 128);
  cg::wait(block);
  out[threadIdx.x + 256] = buffer[threadIdx.x ^ 1];
  cuda::atomic_ref<int, cuda::thread_scope_device> ref(*flag);
  ref.fetch_add(3, cuda::std::memory_order_acq_rel);
  while (ref.load(cuda::std::memory_order_acquire) < 3)
    ;
  cuda::atomic_thread_fence(cuda::std::memory_order_seq_cst, cuda::thread_scope_device);
}

extern "C" __global__ void awbarriers(int *out) {
  __shared__ __mbarrier_t bar;
  if (threadIdx.x == 0)
    __mbarrier_init(&bar, blockDim.x);
  __syncthreads();
  __mbarrier_token_t token = __mbarrier_arrive(&bar);
  while (!__mbarrier_test_wait(&bar, token))
    ;
  token = __mbarrier_arrive_and_drop(&bar);
  out[threadIdx.x] = __mbarrier_token_pending_count(token);
  __syncthreads();
  if (threadIdx.x == 0)
    __mbarrier_inval(&bar);
}
