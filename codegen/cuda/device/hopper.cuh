// The instructions of sm_90a that C++ cannot say, under their names, as in ptx.cuh: objects that threads and the copy
// engine arrive at (mbarrier), copies of boxes (cp.async.bulk.tensor), the frame of products by warp groups (wgmma; the
// products themselves are printed for each shape, codegen/cuda/WgmmaInstruction.cpp). "Shared" addresses are those of
// sharedAddress.
#pragma once
#include "device/math.cuh"
#include "device/vec.cuh"

// What the driver makes of a tensor in global memory, passed to a kernel by value.
struct alignas(64) TensorMap {
  char opaque[128];
};

// --- mbarrier (PTX ISA, "Parallel Synchronization and Communication Instructions: mbarrier") ------------------------

// A barrier whose phase ends when so many have arrived, and the bytes that are expected have come.
__device__ inline void initBarrier(unsigned barrier, unsigned arrivals) {
  asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(barrier), "r"(arrivals) : "memory");
}
// What was initialised is seen by the copy engine, and by other blocks of the cluster.
__device__ inline void fenceBarrierInit() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
__device__ inline void arriveAt(unsigned barrier) {
  asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(barrier) : "memory");
}
// Arrives, and lets the phase wait for so many more bytes.
__device__ inline void arriveExpecting(unsigned barrier, unsigned bytes) {
  asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(barrier), "r"(bytes) : "memory");
}
// Waits for the end of the phase of that parity: 0 for the first.
__device__ inline void waitFor(unsigned barrier, unsigned parity) {
  unsigned done = 0;
  while (!done)
    asm volatile("{\n.reg .pred p;\nmbarrier.try_wait.parity.shared::cta.b64 p, [%1], %2;\nselp.u32 %0, 1, 0, p;\n}"
                 : "=r"(done)
                 : "r"(barrier), "r"(parity)
                 : "memory");
}

// The same where other blocks of the cluster have stored or arrived.
__device__ inline void waitForCluster(unsigned barrier, unsigned parity) {
  unsigned done = 0;
  while (!done)
    asm volatile("{\n.reg .pred p;\nmbarrier.try_wait.parity.acquire.cluster.shared::cta.b64 p, [%1], %2;\n"
                 "selp.u32 %0, 1, 0, p;\n}"
                 : "=r"(done)
                 : "r"(barrier), "r"(parity)
                 : "memory");
}

// --- Clusters (PTX ISA, "mapa", "barrier.cluster") -------------------------------------------------------------------

__device__ inline unsigned rankInCluster() {
  unsigned rank;
  asm volatile("mov.u32 %0, %%cluster_ctarank;" : "=r"(rank));
  return rank;
}
// Arrives at the barrier in the same place of another block.
__device__ inline void arriveAtBlock(unsigned barrier, unsigned rank) {
  asm volatile("{\n.reg .b32 remote;\nmapa.shared::cluster.u32 remote, %0, %1;\n"
               "mbarrier.arrive.shared::cluster.b64 _, [remote];\n}" ::"r"(barrier),
               "r"(rank)
               : "memory");
}
// Where something in shared memory lies in another block.
template <class T> __device__ inline const T *sharedOfBlock(const T *shared, unsigned rank) {
  const T *remote;
  asm volatile("mapa.u64 %0, %1, %2;" : "=l"(remote) : "l"(shared), "r"(rank));
  return remote;
}
// All threads of all blocks.
__device__ inline void syncCluster() {
  asm volatile("barrier.cluster.arrive.release.aligned;\nbarrier.cluster.wait.acquire.aligned;" ::: "memory");
}

// Stores to the same place of a block's shared memory; the bytes arrive at that block's barrier.
#define DLC_STORE_ASYNC(VECTOR, LIST, ...)                                                                             \
  asm volatile("{\n.reg .b32 to, there;\nmapa.shared::cluster.u32 to, %0, %2;\n"                                       \
               "mapa.shared::cluster.u32 there, %1, %2;\n"                                                             \
               "st.async.weak.shared::cluster.mbarrier::complete_tx::bytes" VECTOR ".f32 [to], " LIST                  \
               ", [there];\n}" ::"r"(place),                                                                           \
               "r"(barrier), "r"(rank), __VA_ARGS__                                                                    \
               : "memory")
__device__ inline void storeAsync(unsigned place, unsigned barrier, unsigned rank, const Vec<float, 1> &v) {
  DLC_STORE_ASYNC("", "%3", "f"(v.lane[0]));
}
__device__ inline void storeAsync(unsigned place, unsigned barrier, unsigned rank, const Vec<float, 2> &v) {
  DLC_STORE_ASYNC(".v2", "{%3, %4}", "f"(v.lane[0]), "f"(v.lane[1]));
}
__device__ inline void storeAsync(unsigned place, unsigned barrier, unsigned rank, const Vec<float, 4> &v) {
  DLC_STORE_ASYNC(".v4", "{%3, %4, %5, %6}", "f"(v.lane[0]), "f"(v.lane[1]), "f"(v.lane[2]), "f"(v.lane[3]));
}
#undef DLC_STORE_ASYNC
// What stands in the same place of another block's shared memory.
__device__ inline unsigned loadOfBlock(unsigned place, unsigned rank, unsigned) {
  unsigned value;
  asm volatile("{\n.reg .b32 remote;\nmapa.shared::cluster.u32 remote, %1, %2;\n"
               "ld.shared::cluster.b32 %0, [remote];\n}"
               : "=r"(value)
               : "r"(place), "r"(rank)
               : "memory");
  return value;
}
__device__ inline unsigned long long loadOfBlock(unsigned place, unsigned rank, unsigned long long) {
  unsigned long long value;
  asm volatile("{\n.reg .b32 remote;\nmapa.shared::cluster.u32 remote, %1, %2;\n"
               "ld.shared::cluster.b64 %0, [remote];\n}"
               : "=l"(value)
               : "r"(place), "r"(rank)
               : "memory");
  return value;
}
template <class T> __device__ inline T loadOfBlock(const T *p, unsigned rank) {
  static_assert(sizeof(T) == 4 || sizeof(T) == 8, "what moves has 32 or 64 bits");
  if constexpr (sizeof(T) == 4)
    return bitsAs<T>(loadOfBlock(sharedAddress(p), rank, 0u));
  else
    return bitsAs<T>(loadOfBlock(sharedAddress(p), rank, 0ull));
}

// --- Copies of boxes (PTX ISA, "Data Movement and Conversion Instructions: Tensor copy") ----------------------------

// Starts to copy the box of `map` that begins at these coordinates, the innermost first, to shared memory; its bytes
// arrive at `barrier`. With BLOCKS above 1 they come to the same place of the first so many blocks of the cluster, and
// arrive at each one's own barrier.
#define DLC_LOAD_BOX(RANK, LIST, MASK, ...)                                                                            \
  if constexpr (BLOCKS == 1)                                                                                           \
    asm volatile("cp.async.bulk.tensor." RANK ".shared::cluster.global.tile.mbarrier::complete_tx::bytes [%0], [%1, "  \
                 "{" LIST "}], [%2];" ::"r"(to),                                                                       \
                 "l"(map), "r"(barrier), __VA_ARGS__                                                                   \
                 : "memory");                                                                                          \
  else                                                                                                                 \
    asm volatile("cp.async.bulk.tensor." RANK ".shared::cluster.global.tile.mbarrier::complete_tx::bytes."             \
                 "multicast::cluster [%0], [%1, {" LIST "}], [%2], " MASK ";" ::"r"(to),                               \
                 "l"(map), "r"(barrier), __VA_ARGS__, "h"((unsigned short)((1 << BLOCKS) - 1))                         \
                 : "memory")
template <int BLOCKS = 1>
__device__ inline void loadBox(unsigned to, const TensorMap *map, unsigned barrier, int x, int y) {
  DLC_LOAD_BOX("2d", "%3, %4", "%5", "r"(x), "r"(y));
}
template <int BLOCKS = 1>
__device__ inline void loadBox(unsigned to, const TensorMap *map, unsigned barrier, int x, int y, int z) {
  DLC_LOAD_BOX("3d", "%3, %4, %5", "%6", "r"(x), "r"(y), "r"(z));
}
template <int BLOCKS = 1>
__device__ inline void loadBox(unsigned to, const TensorMap *map, unsigned barrier, int x, int y, int z, int u) {
  DLC_LOAD_BOX("4d", "%3, %4, %5, %6", "%7", "r"(x), "r"(y), "r"(z), "r"(u));
}
template <int BLOCKS = 1>
__device__ inline void loadBox(unsigned to, const TensorMap *map, unsigned barrier, int x, int y, int z, int u, int v) {
  DLC_LOAD_BOX("5d", "%3, %4, %5, %6, %7", "%8", "r"(x), "r"(y), "r"(z), "r"(u), "r"(v));
}
#undef DLC_LOAD_BOX
// The same of a map with a window: channels from c on at so many places as the map says, from the place (w, h, d) of
// image n on, each moved by these offsets.
__device__ inline void loadWindow(unsigned to, const TensorMap *map, unsigned barrier, int c, int w, int n, int s) {
  asm volatile("cp.async.bulk.tensor.3d.shared::cluster.global.im2col.mbarrier::complete_tx::bytes [%0], [%1, {%3, %4, "
               "%5}], [%2], {%6};" ::"r"(to),
               "l"(map), "r"(barrier), "r"(c), "r"(w), "r"(n), "h"((unsigned short)s)
               : "memory");
}
__device__ inline void loadWindow(unsigned to, const TensorMap *map, unsigned barrier, int c, int w, int h, int n,
                                  int s, int r) {
  asm volatile("cp.async.bulk.tensor.4d.shared::cluster.global.im2col.mbarrier::complete_tx::bytes [%0], [%1, {%3, %4, "
               "%5, %6}], [%2], {%7, %8};" ::"r"(to),
               "l"(map), "r"(barrier), "r"(c), "r"(w), "r"(h), "r"(n), "h"((unsigned short)s), "h"((unsigned short)r)
               : "memory");
}
__device__ inline void loadWindow(unsigned to, const TensorMap *map, unsigned barrier, int c, int w, int h, int d,
                                  int n, int s, int r, int q) {
  asm volatile("cp.async.bulk.tensor.5d.shared::cluster.global.im2col.mbarrier::complete_tx::bytes [%0], [%1, {%3, %4, "
               "%5, %6, %7}], [%2], {%8, %9, %10};" ::"r"(to),
               "l"(map), "r"(barrier), "r"(c), "r"(w), "r"(h), "r"(d), "r"(n), "h"((unsigned short)s),
               "h"((unsigned short)r), "h"((unsigned short)q)
               : "memory");
}
// Fetches the map itself.
__device__ inline void prefetchMap(const TensorMap *map) {
  asm volatile("prefetch.tensormap [%0];" ::"l"(map) : "memory");
}

// --- Products by warp groups (PTX ISA, "Asynchronous Warpgroup Level Matrix Instructions") --------------------------

// Registers and shared memory are as the products behind it need them.
__device__ inline void wgmmaFence() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }
__device__ inline void wgmmaCommit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }
// Waits until at most PENDING groups of products are on their way, the latest ones.
template <int PENDING> __device__ inline void wgmmaWait() {
  asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(PENDING) : "memory");
}
// Registers that products read or write stay where they are until here: the compiler does not know that those are on
// their way.
template <int N> __device__ inline void keepInPlace(float (&values)[N]) {
#pragma unroll
  for (int i = 0; i < N; ++i)
    asm volatile("" : "+f"(values[i])::"memory");
}
template <int N> __device__ inline void keepInPlace(unsigned (&values)[N]) {
#pragma unroll
  for (int i = 0; i < N; ++i)
    asm volatile("" : "+r"(values[i])::"memory");
}
// Says where a matrix lies whose rows have 128 bytes, swizzled as the copy engine does: eight rows lie together, the
// next eight `stride` bytes further; where the matrix is wider than a row, its next part `leading` bytes further.
__device__ inline unsigned long long matrixOf128(unsigned tile, unsigned leading, unsigned stride) {
  constexpr unsigned long long swizzle128 = 1ull << 62;
  return (unsigned long long)((tile & 0x3ffff) >> 4) | (unsigned long long)(leading >> 4) << 16 |
         (unsigned long long)(stride >> 4) << 32 | swizzle128;
}
// Gives registers back, or takes them; all warps of the group, once.
template <int REGISTERS> __device__ inline void takeFewRegisters() {
  asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(REGISTERS));
}
template <int REGISTERS> __device__ inline void takeManyRegisters() {
  asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(REGISTERS));
}
