// C = A * B where A has a few rows: B is read once, and that takes all the time. So there are no tiles of A and B; each
// thread multiplies what it reads, for every row, with many reads under way, and the threads of a block, which share
// the depth, add up at the end in a fixed order. On the CUDA cores, in any type.
//
// A Problem says what is multiplied, as a struct with
//   Value                             the type that is multiplied and summed
//   rows, columns, depth, batches     sizes; batches are independent products. rows may be known when it runs alone,
//   the
//                                     others are constants
//   mostRows                          of rows
//   tileColumns, warps                what a block computes, for all rows, and by how many warps
//   bLanes, bAlongDepth               how many neighbouring elements of B one load brings, and in which direction
//   aLanes                            of A along the depth: as many as B's, or 1
//   storeLanes                        how many neighbouring columns are finished at once
//   loadA(batch, row, k), loadB(batch, k, column), finish(batch, row, column, sums), write(finished)
#pragma once
#include "device/reduce.cuh"

// What a thread computes: `own` columns in each of its steps along the depth.
//   B along the columns: a vector of own columns; `across` threads side by side read one row of B, the others of the
//   warp the rows below.
//   B along the depth: own vectors, one below the other; all lanes of the warp lie side by side along the depth.
template <class P> struct FewRows {
  using T = typename P::Value;
  static constexpr int own = P::bAlongDepth ? P::tileColumns : P::bLanes;
  static constexpr int across = P::bAlongDepth ? 1 : P::tileColumns / P::bLanes;
  static constexpr int deep = P::bAlongDepth ? P::bLanes : 1;           // of one step
  static constexpr int stride = P::warps * Warp::lanes / across * deep; // from one step of a thread to the next
  static_assert(across <= Warp::lanes, "a warp reads whole rows of the tile");

  Vec<T, own> sums[P::mostRows];

  __device__ void add(const P &problem, int batch, int k, int column) {
    if constexpr (P::bAlongDepth) {
      Vec<T, deep> b[own];
#pragma unroll
      for (int j = 0; j < own; ++j) {
        b[j] = splat<deep>(T(0));
        if (P::columns % own == 0 || column + j < P::columns)
          b[j] = problem.loadB(batch, k, column + j);
      }
#pragma unroll
      for (int row = 0; row < P::mostRows; ++row) {
        if (row >= problem.rows)
          break;
#pragma unroll
        for (int first = 0; first < deep; first += P::aLanes) {
          const Vec<T, P::aLanes> a = problem.loadA(batch, row, k + first);
#pragma unroll
          for (int i = 0; i < P::aLanes; ++i)
#pragma unroll
            for (int j = 0; j < own; ++j)
              sums[row].lane[j] = multiplyAdd(a.lane[i], b[j].lane[first + i], sums[row].lane[j]);
        }
      }
    } else {
      const Vec<T, own> b = problem.loadB(batch, k, column);
#pragma unroll
      for (int row = 0; row < P::mostRows; ++row) {
        if (row >= problem.rows)
          break;
        const T a = problem.loadA(batch, row, k).lane[0];
#pragma unroll
        for (int j = 0; j < own; ++j)
          sums[row].lane[j] = multiplyAdd(a, b.lane[j], sums[row].lane[j]);
      }
    }
  }
};

template <class P> __device__ inline void fewRows(const P &problem) {
  using Part = FewRows<P>;
  using T = typename P::Value;
  constexpr int tiles = (P::columns + P::tileColumns - 1) / P::tileColumns;
  alignas(16) __shared__ T shared[P::warps][P::mostRows][P::tileColumns];
  const int batch = int(blockIdx.x) / tiles, firstColumn = int(blockIdx.x) % tiles * P::tileColumns;
  const int lane = int(threadIdx.x) % Warp::lanes, warp = int(threadIdx.x) / Warp::lanes;
  const int at = int(threadIdx.x) % Part::across * Part::own; // of the tile's columns
  const int column = firstColumn + at;

  Part part;
#pragma unroll
  for (int row = 0; row < P::mostRows; ++row)
    part.sums[row] = splat<Part::own>(T(0));
  if (column < P::columns)
#pragma unroll 4
    for (int k = int(threadIdx.x) / Part::across * Part::deep; k < P::depth; k += Part::stride)
      part.add(problem, batch, k, column);

  // First the lanes of a warp that have the same columns, then the warps.
#pragma unroll
  for (int row = 0; row < P::mostRows; ++row) {
#pragma unroll
    for (int j = 0; j < Part::own; ++j)
#pragma unroll
      for (int mask = Warp::lanes / 2; mask >= Part::across; mask /= 2)
        part.sums[row].lane[j] =
            Sum::combine(part.sums[row].lane[j], T(shflXor(typename Carrier<T>::Type(part.sums[row].lane[j]), mask)));
    if (lane < Part::across)
#pragma unroll
      for (int j = 0; j < Part::own; ++j)
        shared[warp][row][at + j] = part.sums[row].lane[j];
  }
  barrier();
  constexpr int vectorsAcross = P::tileColumns / P::storeLanes;
#pragma unroll 1
  for (int v = int(threadIdx.x); v < problem.rows * vectorsAcross; v += P::warps * Warp::lanes) {
    const int row = v / vectorsAcross, first = v % vectorsAcross * P::storeLanes;
    Vec<T, P::storeLanes> total = load<P::storeLanes>(&shared[0][row][first]);
#pragma unroll
    for (int w = 1; w < P::warps; ++w)
      total = combineLanes<Sum>(total, load<P::storeLanes>(&shared[w][row][first]));
    if (firstColumn + first < P::columns)
      problem.write(problem.finish(batch, row, firstColumn + first, total));
  }
}
