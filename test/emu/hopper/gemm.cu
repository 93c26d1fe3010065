// C[m][n] = A[m][k] * B[n][k], f16 with sums in f32, by wgmma on tiles that TMA brings: a producer warp group and
// CONSUMERS consumers, a ring of STAGES stages on mbarriers, blocks that go over tiles one after the other. CLUSTER
// blocks along m share the tile of B: each fetches its part of it for all. PLANT: the number of a planted mistake.
constexpr int bm = 64 * CONSUMERS, bn = 64, bk = 64, bytesA = bm * bk * 2, bytesB = bn * bk * 2;
constexpr int threads = 128 * (CONSUMERS + 1);

struct Ring {
  u64 full[STAGES], empty[STAGES];
};

__device__ inline void produce(char *memory, Ring &ring, const Map *a, const Map *b, int m, int n, int k) {
  const u32 rank = rankInCluster();
  int stage = 0;
  u32 parity = 1; // the stages are empty at first
  for (int tile = blockIdx.y; tile * bn < n; tile += gridDim.y)
    for (int at = 0; at < k; at += bk) {
      if (PLANT != 12)
        wait(&ring.empty[stage], parity);
      char *toA = memory + stage * (bytesA + bytesB), *toB = toA + bytesA;
      arriveExpect(&ring.full[stage], bytesA + bytesB + (PLANT == 3 ? -bytesB : PLANT == 4 ? 16 : 0));
      for (int part = 0; part < CONSUMERS; ++part)
        loadBox(toA + part * 64 * bk * 2, a, at, blockIdx.x * bm + part * 64, &ring.full[stage]);
      if (CLUSTER > 1)
        loadBoxTo(toB + rank * (bytesB / CLUSTER), b, at, tile * bn + rank * (bn / CLUSTER), &ring.full[stage],
                  (1 << CLUSTER) - 1);
      else
        loadBox(toB, b, at, tile * bn, &ring.full[stage]);
      if (++stage == STAGES) {
        stage = 0;
        parity ^= 1;
      }
    }
}

__device__ inline void release(u64 *empty, int thread) {
  if (CLUSTER > 1) {
    if (thread < CLUSTER)
      arriveAt(empty, thread);
  } else if (thread == 0) {
    arrive(empty);
  }
}

__device__ inline void consume(char *memory, u16 *result, Ring &ring, const Map *c, int m, int n, int k, int consumer) {
  const int thread = threadIdx.x % 128, warp = thread / 32, lane = thread % 32;
  int stage = 0;
  u32 parity = PLANT == 2 ? 1 : 0;
  for (int tile = blockIdx.y; tile * bn < n; tile += gridDim.y) {
    float sums[32];
    for (int i = 0; i < 32; ++i)
      sums[i] = 0;
    for (int at = 0; at < k; at += bk) {
      if (PLANT != 8)
        wait(&ring.full[stage], parity);
      const char *tileA = memory + stage * (bytesA + bytesB) + consumer * 64 * bk * 2;
      const char *tileB = memory + stage * (bytesA + bytesB) + bytesA + (PLANT == 9 ? 220 * 1024 : 0);
      if (PLANT != 5)
        fenceGroup();
      for (int step = 0; step < bk / 16; ++step)
        multiply64x64(sums, rowsOf128(tileA + step * 32), rowsOf128(tileB + step * 32), 1);
      commitGroup();
      if (PLANT == 7)
        release(&ring.empty[stage], thread);
      if (PLANT != 6)
        waitGroup<0>();
      if (PLANT != 7)
        release(&ring.empty[stage], thread);
      if (++stage == STAGES) {
        stage = 0;
        parity ^= 1;
      }
    }
    // Before the tile of C is written, the last one has been read.
    if (PLANT != 11 && thread == 0)
      waitBulkRead();
    asm volatile("bar.sync %0, 128;" ::"r"(consumer + 1) : "memory");
    for (int i = 0; i < 32; i += 2) {
      int row = warp * 16 + lane / 4 + i / 2 % 2 * 8, column = i / 4 * 8 + lane % 4 * 2;
      *(u32 *)&result[row * bn + column] = halfOf(sums[i]) | (u32)halfOf(sums[i + 1]) << 16;
    }
    if (PLANT != 1)
      fenceProxy();
    asm volatile("bar.sync %0, 128;" ::"r"(consumer + 1) : "memory");
    if (thread == 0) {
      storeBox(c, tile * bn, blockIdx.x * bm + consumer * 64, result);
      commitBulk();
    }
  }
  if (PLANT != 10 && thread == 0)
    waitBulk();
}

extern "C" __global__ void __launch_bounds__(threads, 1)
    gemm(const __grid_constant__ Map a, const __grid_constant__ Map b, const __grid_constant__ Map c, int m, int n,
         int k) {
  extern __shared__ __align__(1024) char memory[];
  __shared__ Ring ring;
  u16 *result = (u16 *)(memory + STAGES * (bytesA + bytesB));
  if (threadIdx.x == 0) {
    for (int stage = 0; stage < STAGES; ++stage) {
      initBarrier(&ring.full[stage], 1);
      initBarrier(&ring.empty[stage], CONSUMERS * CLUSTER);
    }
    if (PLANT != 13)
      fenceInit();
  }
  if (CLUSTER > 1 && PLANT != 15)
    syncCluster();
  else
    __syncthreads();
  int group = threadIdx.x / 128;
  if (group == 0) {
    if (PLANT != 14)
      asm volatile("setmaxnreg.dec.sync.aligned.u32 40;");
    if (threadIdx.x == 0)
      produce(memory, ring, &a, &b, m, n, k);
  } else {
    asm volatile("setmaxnreg.inc.sync.aligned.u32 232;");
    consume(memory, result + (group - 1) * 64 * bn, ring, &c, m, n, k, group - 1);
  }
  if (CLUSTER > 1)
    syncCluster(); // a block stays while others write to it
}
