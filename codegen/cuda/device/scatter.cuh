// Scatter: a copy of the operand into which updates are combined, one after the other. Who owns a place of the result
// copies it and applies all of its updates, so that nothing races, and equal inputs give equal bits.
//
// A Problem says what is computed, as a struct with
//   T, Index                     an element as it is stored; positions
//   threads                      of a block
//   batches, ranges, span        each batch is cut into ranges of `span` places that one owner has
//   operand(), updates(), result()   pointers to T; the result may lie on the operand
//   combine(there, update)
// Sizes are constants, or fields where they are known at run time; spans and parts are constants.
#pragma once
#include "device/ptx.cuh"
#include "device/vec.cuh"

// A thread owns a range of a line: of the targets in one column of [batches, targets, columns]. For updates that have
// an index each, with columns enough to fill warps. Besides: targets, columns, rows, updatedColumns (of the updates),
// targetAt(update) (-1: out of range), and updatesOf(batch, column): the line's first update, or -1 where it has none.
template <class P> __device__ inline void scatterLines(const P &p) {
  using T = typename P::T;
  using Index = typename P::Index;
  constexpr int ahead = 4; // loads that a thread has on their way
  Index place = Index(blockIdx.x) * P::threads + Index(threadIdx.x);
  const Index column = place % p.columns;
  place /= p.columns;
  const Index first = place % p.ranges * P::span, batch = place / p.ranges;
  if (batch >= p.batches)
    return;
  const Index end = first + P::span < p.targets ? first + P::span : p.targets;
  const Index line = batch * (p.targets * p.columns) + column;
  T *const result = p.result() + line;
  if (p.result() != p.operand())
    for (Index target = first; target < end; target += ahead) {
      T held[ahead];
#pragma unroll
      for (int i = 0; i < ahead; ++i)
        if (target + i < end)
          held[i] = p.operand()[line + (target + i) * p.columns];
#pragma unroll
      for (int i = 0; i < ahead; ++i)
        if (target + i < end)
          result[(target + i) * p.columns] = held[i];
    }
  Index update = p.updatesOf(batch, column);
  if (update < 0)
    return;
  for (Index row = 0; row < p.rows; row += ahead, update += ahead * p.updatedColumns) {
    Index target[ahead];
#pragma unroll
    for (int i = 0; i < ahead; ++i)
      target[i] = row + i < p.rows ? p.targetAt(update + i * p.updatedColumns) : Index(-1);
#pragma unroll
    for (int i = 0; i < ahead; ++i)
      if (target[i] >= first && target[i] < end) {
        T &there = result[target[i] * p.columns];
        there = p.combine(there, p.updates()[update + i * p.updatedColumns]);
      }
  }
}

// Copies `count` elements, a multiple of LANES, by all threads of the block.
template <int LANES, int THREADS, class T, class Index>
__device__ inline void copyByBlock(T *to, const T *from, Index count) {
  constexpr int ahead = 4;
#pragma unroll 1
  for (Index base = Index(threadIdx.x) * LANES; base < count; base += ahead * THREADS * LANES) {
    Vec<T, LANES> held[ahead];
#pragma unroll
    for (int i = 0; i < ahead; ++i)
      if (base + i * (THREADS * LANES) < count)
        held[i] = load<LANES>(from + base + i * (THREADS * LANES));
#pragma unroll
    for (int i = 0; i < ahead; ++i)
      if (base + i * (THREADS * LANES) < count)
        store(to + base + i * (THREADS * LANES), held[i]);
  }
}

// A block owns a range of the cells of [batches, cells, width], in `part` columns of the width. It reads all indices of
// the batch, THREADS x ahead at a time, and lists those that fall to it in their order; then each thread walks the list
// for the cells and columns that are its own. Besides: cells, width, parts, part, wholeWidth (a part is all of it),
// across (threads side by side along the width, a power of two), lanes (of the copy), entries (updates of `width`
// elements), cellAt(entry), and entriesOf(batch): the batch's first entry, or -1.
template <class P> __device__ inline void scatterBlocks(const P &p) {
  using T = typename P::T;
  using Index = typename P::Index;
  constexpr int ahead = 4, warps = P::threads / Warp::lanes, down = P::threads / P::across;
  struct Hit {
    Index entry, cell;
  };
  __shared__ Hit hits[ahead * P::threads];
  __shared__ int counts[warps];
  Index place = Index(blockIdx.x);
  const Index firstColumn = place % p.parts * P::part;
  place /= p.parts;
  const Index first = place % p.ranges * P::span, batch = place / p.ranges;
  const Index end = first + P::span < p.cells ? first + P::span : p.cells;
  const Index endColumn = firstColumn + P::part < p.width ? firstColumn + P::part : p.width;
  const Index origin = batch * (p.cells * p.width);
  if (p.result() != p.operand()) {
    if constexpr (P::wholeWidth) {
      copyByBlock<P::lanes, P::threads>(p.result() + origin + first * p.width, p.operand() + origin + first * p.width,
                                        (end - first) * p.width);
    } else {
      for (Index cell = first; cell < end; ++cell)
        copyByBlock<P::lanes, P::threads>(p.result() + origin + cell * p.width + firstColumn,
                                          p.operand() + origin + cell * p.width + firstColumn, endColumn - firstColumn);
    }
  }
  const Index entries = p.entriesOf(batch);
  if (entries < 0)
    return;
  const int warp = int(threadIdx.x) / Warp::lanes, lane = int(threadIdx.x) % Warp::lanes;
  const int x = int(threadIdx.x) % P::across, y = int(threadIdx.x) / P::across;
  for (Index base = 0; base < p.entries; base += ahead * P::threads) {
    // A warp takes ahead x 32 entries that follow each other.
    const Index mine = base + warp * (ahead * Warp::lanes) + lane;
    Index cell[ahead];
    unsigned votes[ahead];
    int count = 0;
#pragma unroll
    for (int i = 0; i < ahead; ++i) {
      const Index entry = mine + i * Warp::lanes;
      cell[i] = entry < p.entries ? p.cellAt(entries + entry) : Index(-1);
    }
#pragma unroll
    for (int i = 0; i < ahead; ++i) {
      votes[i] = ballot(cell[i] >= first && cell[i] < end);
      count += __popc(votes[i]);
    }
    if (lane == 0)
      counts[warp] = count;
    barrier(); // ... and everyone has done with the list before, and with its part of the copy
    int before = 0, total = 0;
#pragma unroll
    for (int i = 0; i < warps; ++i) {
      before += i < warp ? counts[i] : 0;
      total += counts[i];
    }
#pragma unroll
    for (int i = 0; i < ahead; ++i) {
      if (votes[i] >> lane & 1)
        hits[before + __popc(votes[i] & ((1u << lane) - 1))] = Hit{entries + mine + i * Warp::lanes, cell[i]};
      before += __popc(votes[i]);
    }
    barrier();
#pragma unroll 1
    for (int i = 0; i < total; ++i) {
      const Hit hit = hits[i];
      if (int((hit.cell - first) % down) != y)
        continue;
      T *const there = p.result() + origin + hit.cell * p.width;
#pragma unroll 1
      for (Index column = firstColumn + x; column < endColumn; column += P::across)
        there[column] = p.combine(there[column], p.updates()[hit.entry * p.width + column]);
    }
  }
}
