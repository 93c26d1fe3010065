// C = A * B by tiles on the CUDA cores, for anything that can be read as two matrices: matrix products, and
// convolutions as implicit GEMM (a row is an output position, the depth runs over taps and channels). Products and sums
// are exactly those of Value: nothing is rounded to a shorter type. (Tensor cores come as other functions of this
// shape, beside it.)
//
// A Problem says what is multiplied, as a struct with
//   Value                                      the type that is multiplied and summed
//   rows, columns, depth                       sizes (constants, or fields where they are known at run time)
//   tileRows, tileColumns, tileDepth           what a block computes, and how deep its stages are
//   threadRows, threadColumns                  what a thread computes; multiples of 4
//   groups                                     of threads, of which each computes the tile over its own stages
//   aLanes, aAlongDepth, bLanes, bAlongDepth   how many neighbouring elements one load brings, and in which direction
//   storeLanes                                 4 where four neighbouring columns may be stored at once, else 1
//   loadA(batch, row, k), loadB(batch, k, column)
//   finish(batch, row, column, sums), write(finished)   what becomes of the sums, which reads but does not write; then
//                                              where it goes
// Loads are only asked for inside the matrices, at multiples of their lanes, which divide the size in their direction.
#pragma once
#include "device/math.cuh"

// One operand's tile on its way from global memory through registers to shared memory, which holds it as [depth][side]
// ("side": rows for A, columns for B).
template <class T, int SIDE, int DEPTH, int LANES, bool ALONG_DEPTH, int THREADS> struct OperandTile {
  // Four columns more than needed: the threads of a warp that write along the depth hit different banks, and rows stay
  // aligned to 16 bytes.
  static constexpr int pitch = SIDE + 4;
  static constexpr int vectors = SIDE * DEPTH / LANES;
  static constexpr int perThread = (vectors + THREADS - 1) / THREADS;
  static constexpr bool even = vectors % THREADS == 0;
  Vec<T, LANES> held[perThread];

  const int thread; // of its group
  __device__ explicit OperandTile(int thread) : thread(thread) {}

  // Where vector v lies in the tile. Neighbouring threads load neighbouring vectors.
  __device__ static int sideOf(int v) { return ALONG_DEPTH ? v / (DEPTH / LANES) : v % (SIDE / LANES) * LANES; }
  __device__ static int depthOf(int v) { return ALONG_DEPTH ? v % (DEPTH / LANES) * LANES : v / (SIDE / LANES); }

  // Reads the tile that starts at (firstSide, firstDepth); zeros stand outside of the matrix.
  template <class Load> __device__ void fetch(int firstSide, int firstDepth, int sides, int depths, const Load &load) {
#pragma unroll
    for (int i = 0; i < perThread; ++i) {
      int v = thread + i * THREADS;
      int side = firstSide + sideOf(v), depth = firstDepth + depthOf(v);
      held[i] = splat<LANES>(T(0));
      if ((even || v < vectors) && side < sides && depth < depths)
        held[i] = load(side, depth);
    }
  }

  __device__ void put(T (*tile)[pitch]) const {
#pragma unroll
    for (int i = 0; i < perThread; ++i) {
      int v = thread + i * THREADS;
      if (!even && v >= vectors)
        continue;
      int side = sideOf(v), depth = depthOf(v);
      if (ALONG_DEPTH) {
#pragma unroll
        for (int lane = 0; lane < LANES; ++lane)
          tile[depth + lane][side] = held[i].lane[lane];
      } else {
        store(&tile[depth][side], held[i]);
      }
    }
  }
};

// The block's tile of C. A thread owns 4 x 4 elements, or several such, spread over the tile so that the threads of a
// warp read neighbouring parts of shared memory. Groups of threads take turns with the stages, and add up their sums in
// their order.
template <class P> __device__ inline void gemm(const P &problem) {
  using T = typename P::Value;
  constexpr int threadsAcross = P::tileColumns / P::threadColumns, threadsDown = P::tileRows / P::threadRows;
  constexpr int threads = threadsAcross * threadsDown; // of a group
  constexpr int groupsDown = P::threadRows / 4, groupsAcross = P::threadColumns / 4;
  using TileA = OperandTile<T, P::tileRows, P::tileDepth, P::aLanes, P::aAlongDepth, threads>;
  using TileB = OperandTile<T, P::tileColumns, P::tileDepth, P::bLanes, P::bAlongDepth, threads>;
  struct Stages {
    alignas(16) T a[2][P::tileDepth][TileA::pitch];
    alignas(16) T b[2][P::tileDepth][TileB::pitch];
  };
  __shared__ Stages shared[P::groups];
  const int group = P::groups > 1 ? int(threadIdx.x) / threads : 0, thread = int(threadIdx.x) - group * threads;
  Stages &own = shared[group];

  // Blocks are numbered along the columns first: those that run together share rows of A.
  const int tilesAcross = (problem.columns + P::tileColumns - 1) / P::tileColumns;
  const int tilesDown = (problem.rows + P::tileRows - 1) / P::tileRows;
  const int block = int(blockIdx.x);
  const int firstColumn = block % tilesAcross * P::tileColumns;
  const int firstRow = block / tilesAcross % tilesDown * P::tileRows;
  const int batch = block / (tilesAcross * tilesDown);
  const int across = thread % threadsAcross, down = thread / threadsAcross;

  auto loadA = [&](int row, int k) { return problem.loadA(batch, row, k); };
  auto loadB = [&](int column, int k) { return problem.loadB(batch, k, column); };
  TileA a(thread);
  TileB b(thread);
  constexpr int turn = P::tileDepth * P::groups;
  const int first = group * P::tileDepth; // of the turn
  a.fetch(firstRow, first, problem.rows, problem.depth, loadA);
  b.fetch(firstColumn, first, problem.columns, problem.depth, loadB);
  a.put(own.a[0]);
  b.put(own.b[0]);
  barrier();

  Vec<T, 4> sums[P::threadRows][groupsAcross];
#pragma unroll
  for (int i = 0; i < P::threadRows; ++i)
#pragma unroll
    for (int j = 0; j < groupsAcross; ++j)
      sums[i][j] = splat<4>(T(0));

  // While one stage is multiplied, the next is on its way into registers; then it goes into the other half of shared
  // memory, which every thread has finished reading before the last barrier.
  int stage = 0;
#pragma unroll 1
  for (int k = 0; k < problem.depth; k += turn) {
    const bool more = k + turn < problem.depth;
    if (more) {
      a.fetch(firstRow, k + turn + first, problem.rows, problem.depth, loadA);
      b.fetch(firstColumn, k + turn + first, problem.columns, problem.depth, loadB);
    }
#pragma unroll 4
    for (int depth = 0; depth < P::tileDepth; ++depth) {
      Vec<T, 4> left[groupsDown], right[groupsAcross];
#pragma unroll
      for (int i = 0; i < groupsDown; ++i)
        left[i] = load<4>(&own.a[stage][depth][(i * threadsDown + down) * 4]);
#pragma unroll
      for (int j = 0; j < groupsAcross; ++j)
        right[j] = load<4>(&own.b[stage][depth][(j * threadsAcross + across) * 4]);
#pragma unroll
      for (int i = 0; i < P::threadRows; ++i)
#pragma unroll
        for (int j = 0; j < groupsAcross; ++j)
#pragma unroll
          for (int lane = 0; lane < 4; ++lane)
            sums[i][j].lane[lane] = multiplyAdd(left[i / 4].lane[i % 4], right[j].lane[lane], sums[i][j].lane[lane]);
    }
    if (more) {
      stage ^= 1;
      a.put(own.a[stage]);
      b.put(own.b[stage]);
      barrier();
    }
  }

  // The sums of all groups but the first, one behind the other where the stages were.
  if constexpr (P::groups > 1) {
    static_assert(sizeof(shared) >= sizeof(T) * (P::groups - 1) * P::tileRows * P::tileColumns, "room for the sums");
    T *others = reinterpret_cast<T *>(shared) + thread * 4;
    constexpr int each = threads * 4; // elements of one vector of all threads
    barrier();
    if (group > 0) {
#pragma unroll
      for (int i = 0; i < P::threadRows; ++i)
#pragma unroll
        for (int j = 0; j < groupsAcross; ++j)
          store(others + (((group - 1) * P::threadRows + i) * groupsAcross + j) * each, sums[i][j]);
    }
    barrier();
    if (group > 0)
      return;
#pragma unroll
    for (int other = 0; other < P::groups - 1; ++other)
#pragma unroll
      for (int i = 0; i < P::threadRows; ++i)
#pragma unroll
        for (int j = 0; j < groupsAcross; ++j) {
          const Vec<T, 4> more = load<4>(others + ((other * P::threadRows + i) * groupsAcross + j) * each);
#pragma unroll
          for (int lane = 0; lane < 4; ++lane)
            sums[i][j].lane[lane] = sums[i][j].lane[lane] + more.lane[lane];
        }
  }

#pragma unroll
  for (int i = 0; i < P::threadRows; ++i) {
    const int row = firstRow + (i / 4 * threadsDown + down) * 4 + i % 4;
#pragma unroll
    for (int j = 0; j < groupsAcross; ++j) {
      const int column = firstColumn + (j * threadsAcross + across) * 4;
      if constexpr (P::storeLanes == 4) {
        if (row < problem.rows && column < problem.columns)
          problem.write(problem.finish(batch, row, column, sums[i][j]));
      } else {
#pragma unroll
        for (int lane = 0; lane < 4; ++lane)
          if (row < problem.rows && column + lane < problem.columns)
            problem.write(problem.finish(batch, row, column + lane, splat<1>(sums[i][j].lane[lane])));
      }
    }
  }
}
