// C = A * B by tiles on the tensor cores of sm_90a: the copy engine brings tiles of A and B into a ring of stages in
// shared memory, warp groups multiply them from there (wgmma), and the sums stay in registers until they are finished.
// Products are exact, sums are f32 (i32 for integers); the order of summation is fixed, so that equal inputs give equal
// bits. f32 is rounded to tf32 by the copy engine, as its tensor map says.
//
// One warp group of a block only starts copies, the others multiply: `full` says that a stage has come, `empty` that
// all have read it. So while the sums of one tile are finished, the stages of the next are on their way. A block goes
// over several tiles where there are more of them than blocks. Two blocks of a cluster may work at tiles one above the
// other: each brings its own tile of A, and half of the tile of B for both. Two warp groups have halves of a tile, or
// ("ping-pong") one tile after the other in turn, so that one of them multiplies while the other finishes.
//
// A Problem says what is multiplied, as a struct with
//   Sum                                   float, or int
//   rows, columns, batches, turns         sizes; batches are independent products; how many tiles of depth there are
//                                         (rows and batches are constants, or fields where they are known at run time)
//   tileRows, tileColumns, stages         64, 128 or 256 rows; columns in steps of 16; what the ring holds
//   cluster                               1 or 2 blocks
//   pingPong                              whether warp groups have whole tiles in turn (128 rows)
//   aAlongDepth, bAlongDepth              which way neighbours in memory run: a tile lies as rows of 128 bytes of
//                                         depth, or (elements of two bytes) as blocks of 64 of its side, each 64 rows
//                                         (of depth) of 128 bytes
//   storeLanes                            how many neighbouring columns are finished at once
//   fetchA(to, barrier, batch, row, turn), fetchB(to, barrier, batch, turn, column)   start the copies of a tile; of
//                                         B the cluster's part, to all of its blocks
//   multiply(sums, a, b, adds)            64 rows by tileColumns over 128 bytes of depth; adds: else the sums begin
//   readsAhead, readAhead(batch, row, column)   what the epilogue reads of memory at each row, an Ahead
//   finish(batch, row, column, sums, ahead), write(finished)   what becomes of the sums, and where that goes
// What lies outside of a matrix comes as zeros.
#pragma once
#include "device/hopper.cuh"
#include "device/math.cuh"

// Sizes that follow from a Problem.
template <class P> struct WgmmaGemm {
  static constexpr int group = 4 * Warp::lanes; // threads of a warp group
  static constexpr int consumers = P::tileRows == 64 ? 1 : 2, threads = group * (consumers + 1);
  static constexpr int partRows = P::tileRows / (P::pingPong ? 1 : consumers), parts = partRows / 64; // of a consumer
  static constexpr int bytesA = P::tileRows * 128, stageBytes = bytesA + P::tileColumns * 128;
  static constexpr int across = (P::columns + P::tileColumns - 1) / P::tileColumns;
  static constexpr int rowsTogether = P::tileRows * P::cluster; // of the blocks of a cluster
  // Behind the ring: what each warp hands its sums over in, eight rows of some columns at a time (eight more columns
  // keep the banks of rows apart); the barriers.
  static constexpr int slabColumns = P::tileColumns % 64 == 0 ? 64 : P::tileColumns % 32 == 0 ? 32 : 16;
  static constexpr int slabPitch = slabColumns + 8, slabs = P::stages * stageBytes;
  static constexpr int barriers = slabs + consumers * 4 * 8 * slabPitch * 4;
  // A lane finishes so many vectors of columns of a slab, and of 64 rows.
  static constexpr int vectorsAcross = slabColumns / P::storeLanes, vectors = 8 * vectorsAcross;
  static constexpr int perSlab = (vectors + Warp::lanes - 1) / Warp::lanes;
  static constexpr int pieces = 2 * (P::tileColumns / slabColumns) * perSlab;
  // What is read ahead waits in registers from before the first turn on, where beside the sums there are some: of 232;
  // where one warp group multiplies, of what leaves a multiprocessor room for two blocks.
  static constexpr int aheadRegisters = P::readsAhead ? parts * pieces * int(sizeof(typename P::Ahead)) / 4 : 0;
  static constexpr int sumRegisters = parts * P::tileColumns / 2;
  static constexpr bool holdsAhead = P::readsAhead && aheadRegisters + sumRegisters <= (consumers == 2 ? 160 : 80);
  static constexpr int held = holdsAhead ? pieces : 1;
};

// Tiles one above the other, and of all batches.
template <class P> __device__ inline int tilesDown(const P &problem) {
  using G = WgmmaGemm<P>;
  return (problem.rows + G::rowsTogether - 1) / G::rowsTogether;
}
template <class P> __device__ inline int tilesOf(const P &problem) {
  return problem.batches * WgmmaGemm<P>::across * tilesDown(problem);
}

// The block's number in its cluster, and the first of its tiles' numbers; between them lie gridDim.x / cluster.
template <class P> __device__ inline int blockOf() {
  if constexpr (P::cluster == 1)
    return 0;
  else
    return int(rankInCluster());
}
template <class P> __device__ inline int firstNumber() { return int(blockIdx.x) / P::cluster; }
template <class P> __device__ inline int numbersBetween() { return int(gridDim.x) / P::cluster; }

// The stages of the ring in turn, with the parity of the phase that they are in.
template <int STAGES> struct RingPlace {
  int stage = 0;
  unsigned parity = 0;
  __device__ void next() {
    if (++stage == STAGES) {
      stage = 0;
      parity ^= 1;
    }
  }
  template <int TURNS> __device__ void skip() {
    stage += TURNS % STAGES;
    parity ^= TURNS / STAGES % 2;
    if (stage >= STAGES) {
      stage -= STAGES;
      parity ^= 1;
    }
  }
};

// Tiles of a band from top to bottom: so many that the tiles of 128 blocks, which work together, cover about as many
// rows of A as columns of B.
template <class P> __device__ constexpr int bandHeight() {
  int height = 1;
  while (2 * height * height * P::tileRows * P::cluster <= 128 * P::tileColumns)
    height *= 2;
  return height;
}

// Which tile of C a block has where the tiles of its cluster have a number. Tiles run down bands, so that those of
// blocks that work together share rows of A and columns of B.
template <class P> struct NumberedTile {
  int batch, firstRow, firstColumn;
  __device__ NumberedTile(const P &problem, int number) {
    using G = WgmmaGemm<P>;
    constexpr int band = bandHeight<P>();
    const int down = tilesDown(problem), inBatch = number % (G::across * down);
    batch = number / (G::across * down);
    const int firstDown = inBatch / (band * G::across) * band;
    const int height = down - firstDown < band ? down - firstDown : band;
    firstRow = (firstDown + inBatch % (band * G::across) % height) * G::rowsTogether + blockOf<P>() * P::tileRows;
    firstColumn = inBatch % (band * G::across) / height * P::tileColumns;
  }
};

// One thread: fetches the tiles of all turns of all of the block's tiles, as far ahead as the ring holds.
template <class P> __device__ inline void fetchTiles(const P &problem, unsigned ring, unsigned full, unsigned empty) {
  using G = WgmmaGemm<P>;
  const int partOfB = blockOf<P>() * (P::tileColumns / P::cluster); // columns in front of the block's part
  const int tiles = tilesOf(problem);
  RingPlace<P::stages> place;
#pragma unroll 1
  for (int number = firstNumber<P>(); number < tiles; number += numbersBetween<P>()) {
    const NumberedTile<P> tile(problem, number);
#pragma unroll 1
    for (int turn = 0; turn < P::turns; ++turn, place.next()) {
      const unsigned to = ring + place.stage * G::stageBytes, barrier = full + place.stage * 8;
      waitFor(empty + place.stage * 8, place.parity ^ 1); // the stages are empty at first
      arriveExpecting(barrier, G::stageBytes);
      problem.fetchA(to, barrier, tile.batch, tile.firstRow, turn);
      problem.fetchB(to + G::bytesA + partOfB * 128, barrier, tile.batch, turn, tile.firstColumn + partOfB);
    }
  }
}

// What a lane finishes: of a warp's 16 rows of a tile, which are handed over by slabs of eight rows and some columns,
// one vector of columns; its number counts halves of the rows, then slabs, then the lane's vectors in one.
template <class P> struct Piece {
  int atRow, atColumn, row, column; // in the slab; of the result
  bool inside;
  __device__ Piece(const P &problem, int number, int firstRow, int firstColumn, int lane) {
    using G = WgmmaGemm<P>;
    constexpr int across = P::tileColumns / G::slabColumns;
    const int slab = number / G::perSlab, v = number % G::perSlab * Warp::lanes + lane;
    atRow = v / G::vectorsAcross;
    atColumn = v % G::vectorsAcross * P::storeLanes;
    row = firstRow + slab / across * 8 + atRow;
    column = firstColumn + slab % across * G::slabColumns + atColumn;
    inside = (G::vectors % Warp::lanes == 0 || v < G::vectors) && row < problem.rows && column < P::columns;
  }
};

// Starts to read what the epilogue of a warp's 16 rows will need.
template <class P>
__device__ inline void readAhead(const P &problem, int batch, int firstRow, int firstColumn, int lane,
                                 typename P::Ahead *ahead) {
#pragma unroll
  for (int number = 0; number < WgmmaGemm<P>::pieces; ++number) {
    const Piece<P> piece(problem, number, firstRow, firstColumn, lane);
    if (piece.inside)
      ahead[number] = problem.readAhead(batch, piece.row, piece.column);
  }
}

// A piece's columns of the slab. Of eight columns half of the lanes read the second four first: eight lanes that read
// at once then meet no bank twice.
template <class P, class Sum>
__device__ inline Vec<Sum, P::storeLanes> columnsOf(const Sum *slab, const Piece<P> &piece) {
  using G = WgmmaGemm<P>;
  const Sum *at = slab + piece.atRow * G::slabPitch + piece.atColumn;
  if constexpr (P::storeLanes == 8) {
    const bool turned = G::slabColumns == 64 ? piece.atColumn >= 32 : piece.atRow % 2 == 1;
    const Vec<Sum, 4> first = load<4>(at + (turned ? 4 : 0)), second = load<4>(at + (turned ? 0 : 4));
    Vec<Sum, 8> columns;
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      columns.lane[i] = turned ? second.lane[i] : first.lane[i];
      columns.lane[4 + i] = turned ? first.lane[i] : second.lane[i];
    }
    return columns;
  } else {
    return load<P::storeLanes>(at);
  }
}

// Hands 64 rows of sums to the problem, of which a warp has 16: by slabs of eight, which go through shared memory,
// where each thread finds neighbouring columns. Lane l has, of every eight columns, columns 2 (l % 4) and the next one
// of row l / 4, then of row l / 4 + 8. What is not held ahead is read for several vectors before the first is finished,
// so that it is on its way together.
template <class P, class Sum, int SUMS>
__device__ inline void finishRows(const P &problem, int batch, int firstRow, int firstColumn, Sum *slab, int lane,
                                  const Sum (&sums)[SUMS], const typename P::Ahead *ahead) {
  using G = WgmmaGemm<P>;
  using Ahead = typename P::Ahead;
  constexpr int across = P::tileColumns / G::slabColumns;
  constexpr int fitting = 48 / (int(sizeof(Ahead)) / 4 + 1); // in so many registers
  constexpr int most = fitting >= 8 ? 8 : fitting >= 4 ? 4 : fitting >= 2 ? 2 : 1;
  constexpr int together = G::holdsAhead || G::perSlab < most ? G::perSlab : most;
#pragma unroll
  for (int s = 0; s < 2 * across; ++s) {
    if (P::columns % P::tileColumns != 0 && firstColumn + s % across * G::slabColumns >= P::columns)
      continue;
    syncWarp(); // what was there before has been read
#pragma unroll
    for (int j = 0; j < G::slabColumns / 8; ++j) {
      const Sum *pair = sums + (s % across * G::slabColumns / 8 + j) * 4 + s / across * 2;
      store(slab + lane / 4 * G::slabPitch + j * 8 + lane % 4 * 2, Vec<Sum, 2>{{pair[0], pair[1]}});
    }
    syncWarp();
    auto finish = [&](const Piece<P> &piece, const Ahead &read) {
      problem.write(problem.finish(batch, piece.row, piece.column, columnsOf(slab, piece), read));
    };
    if constexpr (G::holdsAhead || !P::readsAhead) {
#pragma unroll
      for (int i = 0; i < G::perSlab; ++i) {
        const int number = s * G::perSlab + i;
        const Piece<P> piece(problem, number, firstRow, firstColumn, lane);
        if (piece.inside)
          finish(piece, G::holdsAhead ? ahead[number] : Ahead());
      }
    } else {
#pragma unroll 1
      for (int done = 0; done < G::perSlab; done += together) {
        Ahead read[together];
#pragma unroll
        for (int i = 0; i < together; ++i) {
          const Piece<P> piece(problem, s * G::perSlab + done + i, firstRow, firstColumn, lane);
          if (piece.inside)
            read[i] = problem.readAhead(batch, piece.row, piece.column);
        }
#pragma unroll
        for (int i = 0; i < together; ++i) {
          const Piece<P> piece(problem, s * G::perSlab + done + i, firstRow, firstColumn, lane);
          if (piece.inside)
            finish(piece, read[i]);
        }
      }
    }
  }
}

// A warp group has read a stage: every block that fetches into it hears of it.
template <class P> __device__ inline void release(unsigned empty, int thread) {
  if constexpr (P::cluster == 1) {
    if (thread == 0)
      arriveAt(empty);
  } else if (thread < P::cluster) {
    arriveAtBlock(empty, unsigned(thread));
  }
}

// One of the warp groups that multiply: its rows of all of the block's tiles, or every second of these. Then it waits
// until the other one has found the stages of the tile before, so that it looks for those that come next; `order` are
// the barriers at which each of them waits.
template <class P>
__device__ inline void multiplyTiles(const P &problem, unsigned ring, unsigned full, unsigned empty, unsigned order,
                                     typename P::Sum *slab, int consumer, int thread) {
  using G = WgmmaGemm<P>;
  const int warp = thread / Warp::lanes, lane = thread % Warp::lanes, tiles = tilesOf(problem);
  const int partRow = P::pingPong ? 0 : consumer * G::partRows;
  RingPlace<P::stages> place;
  unsigned orderParity = consumer == 0; // the first one waits for nobody
  if (P::pingPong && consumer > 0)
    place.template skip<P::turns>();
#pragma unroll 1
  for (int number = firstNumber<P>() + (P::pingPong ? consumer * numbersBetween<P>() : 0); number < tiles;
       number += numbersBetween<P>() * (P::pingPong ? 2 : 1)) {
    const NumberedTile<P> tile(problem, number);
    const int firstRow = tile.firstRow + partRow + warp * 16;
    typename P::Ahead ahead[G::parts][G::held];
    if constexpr (G::holdsAhead)
#pragma unroll
      for (int part = 0; part < G::parts; ++part)
        readAhead(problem, tile.batch, firstRow + part * 64, tile.firstColumn, lane, ahead[part]);
    typename P::Sum sums[G::parts][P::tileColumns / 2];
    if constexpr (P::pingPong) {
      waitFor(order + consumer * 8, orderParity);
      orderParity ^= 1;
    }
    unsigned previous = 0; // the stage before, whose products may still be on their way
#pragma unroll 1
    for (int turn = 0; turn < P::turns; ++turn, place.next()) {
      const unsigned tileA = ring + place.stage * G::stageBytes + partRow * 128;
      const unsigned tileB = ring + place.stage * G::stageBytes + G::bytesA;
      const unsigned long long b = matrixOf128(tileB, P::bAlongDepth ? 16 : 64 * 128, 8 * 128);
      waitFor(full + place.stage * 8, place.parity);
      wgmmaFence();
#pragma unroll
      for (int part = 0; part < G::parts; ++part)
        P::multiply(sums[part], matrixOf128(tileA + part * 64 * 128, 16, 8 * 128), b, turn > 0);
      wgmmaCommit();
      wgmmaWait<1>();
      if (turn > 0)
        release<P>(previous, thread);
      previous = empty + place.stage * 8;
    }
    if constexpr (P::pingPong) {
      if (lane == 0)
        arriveAt(order + (1 - consumer) * 8);
      place.template skip<P::turns>(); // the other one's
    }
    wgmmaWait<0>();
    release<P>(previous, thread);
#pragma unroll
    for (int part = 0; part < G::parts; ++part)
      finishRows(problem, tile.batch, firstRow + part * 64, tile.firstColumn, slab + warp * 8 * G::slabPitch, lane,
                 sums[part], ahead[part]);
  }
}

// The block's tiles of C.
template <class P> __device__ inline void wgmmaGemm(const P &problem) {
  using G = WgmmaGemm<P>;
  extern __shared__ __align__(1024) char stagesOfTiles[];
  const unsigned ring = sharedAddress(stagesOfTiles), full = ring + G::barriers, empty = full + P::stages * 8,
                 order = empty + P::stages * 8;
  const int group = int(threadIdx.x) / G::group, thread = int(threadIdx.x) % G::group;
  if (threadIdx.x == 0) {
    prefetchMap(problem.map0);
    prefetchMap(problem.map1);
    for (int stage = 0; stage < P::stages; ++stage) {
      initBarrier(full + stage * 8, 1);
      initBarrier(empty + stage * 8, (P::pingPong ? 1 : G::consumers) * P::cluster);
    }
    if constexpr (P::pingPong) {
      initBarrier(order, 4); // each warp of the other group has passed its own
      initBarrier(order + 8, 4);
    }
    fenceBarrierInit();
  }
  if constexpr (P::cluster == 1)
    barrier();
  else
    syncCluster();
  // A multiprocessor's registers are shared out anew where a part of 64 x 256 or 128 x 128 needs more than its share.
  if (group == 0) {
    if constexpr (G::consumers == 2)
      takeFewRegisters<40>();
    if (thread == 0)
      fetchTiles(problem, ring, full, empty);
  } else {
    if constexpr (G::consumers == 2)
      takeManyRegisters<232>();
    auto *slabs = reinterpret_cast<typename P::Sum *>(stagesOfTiles + G::slabs) + (group - 1) * 4 * 8 * G::slabPitch;
    multiplyTiles(problem, ring, full, empty, order, slabs, group - 1, thread);
  }
  if constexpr (P::cluster > 1)
    syncCluster(); // a block stays while others write to it
}
