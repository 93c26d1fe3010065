// C = A * B by tiles on the tensor cores (mma.sync, sm_80 and later), for anything that can be read as two matrices:
// matrix products, and convolutions as implicit GEMM. Products are exact, sums are f32 (i32 for integers); the order of
// summation is fixed, so that equal inputs give equal bits.
//
// A block computes one tile of C. Tiles of A and B come through a ring of stages in shared memory: while one is
// multiplied, the next ones are on their way (cp.async, or through registers where an operand must be computed first).
// Each warp multiplies its part of the tile; several may share a part, each taking some of its depth.
//
// A Problem says what is multiplied, as a struct with
//   Element, Products                         what shared memory holds, and how two of them are multiplied
//   rows, columns, depth                      sizes (constants, or fields where they are known at run time)
//   evenRows, evenColumns, evenDepth          whether whole tiles make them up
//   tileRows, tileColumns, tileDepth          powers of two; what a block computes, and how deep its stages are
//   warpsRows, warpsColumns, warpsDepth       how the tile is split among the warps
//   stages                                    of the ring
//   split                                     blocks of a cluster that share the depth of a tile (sm_90a), or 1
//   aLanes, aAlongDepth, bLanes, bAlongDepth  how many neighbouring elements one load brings, and in which direction
//   aAsync, bAsync                            whether they lie in global memory as they are multiplied
//   storeLanes                                how many neighbouring columns are finished at once
//   placeA(batch, row, k), placeB(batch, k, column)   where they lie (Async), or
//   loadA(batch, row, k), loadB(batch, k, column)     what they are
//   finish(batch, row, column, sums), write(finished)   what becomes of the sums, and where that goes
// Elements are asked for at multiples of their lanes, which divide the size in their direction. Loads are only asked
// for inside the matrices, places anywhere.
#pragma once
#include "device/math.cuh"

// Neighbouring elements in global memory; zeros stand for what is not inside.
template <class T, class Index> struct Place {
  const T *memory;
  Index position;
  bool inside;
};

// Kinds of products: one step multiplies 16 rows by 8 columns over 32 bytes of depth.
struct ProductsF16 {
  using Sum = float;
  __device__ static void multiply(Sum (&sums)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) {
    mmaM16N8K16F16(sums, a, b0, b1);
  }
};
struct ProductsBf16 {
  using Sum = float;
  __device__ static void multiply(Sum (&sums)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) {
    mmaM16N8K16Bf16(sums, a, b0, b1);
  }
};
struct ProductsTf32 { // of f32, rounded just before they are multiplied
  using Sum = float;
  __device__ static void multiply(Sum (&sums)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) {
    mmaM16N8K8Tf32(sums, a, b0, b1);
  }
};
template <bool A_SIGNED, bool B_SIGNED> struct ProductsI8 {
  using Sum = int;
  __device__ static void multiply(Sum (&sums)[4], const unsigned (&a)[4], unsigned b0, unsigned b1) {
    if constexpr (A_SIGNED && B_SIGNED)
      mmaM16N8K32S8S8(sums, a, b0, b1);
    else if constexpr (A_SIGNED)
      mmaM16N8K32S8U8(sums, a, b0, b1);
    else if constexpr (B_SIGNED)
      mmaM16N8K32U8S8(sums, a, b0, b1);
    else
      mmaM16N8K32U8U8(sums, a, b0, b1);
  }
};
template <class Products> constexpr bool roundsOperands = false;
template <> constexpr bool roundsOperands<ProductsTf32> = true;

// An operand of the problem. "Side": rows for A, columns for B.
template <class P> struct OperandA {
  static constexpr int tileSide = P::tileRows, lanes = P::aLanes;
  static constexpr bool alongDepth = P::aAlongDepth, async = P::aAsync, evenSides = P::evenRows;
  __device__ static int sides(const P &problem) { return problem.rows; }
  __device__ static auto place(const P &problem, int batch, int side, int k) { return problem.placeA(batch, side, k); }
  __device__ static auto load(const P &problem, int batch, int side, int k) { return problem.loadA(batch, side, k); }
};
template <class P> struct OperandB {
  static constexpr int tileSide = P::tileColumns, lanes = P::bLanes;
  static constexpr bool alongDepth = P::bAlongDepth, async = P::bAsync, evenSides = P::evenColumns;
  __device__ static int sides(const P &problem) { return problem.columns; }
  __device__ static auto place(const P &problem, int batch, int side, int k) { return problem.placeB(batch, k, side); }
  __device__ static auto load(const P &problem, int batch, int side, int k) { return problem.loadB(batch, k, side); }
};

// The blocks that share a tile's depth: one alone. (Those of a cluster: split_depth.cuh.)
template <int SPLIT> struct BlocksOfTile;
template <> struct BlocksOfTile<1> {
  __device__ static int rank() { return 0; }
  template <class T> __device__ static const T *memoryOf(int, const T *shared) { return shared; }
};

// How one operand's tile lies in shared memory: neighbours stay neighbours, as [side][depth] or [depth][side]. Chunks
// of 16 bytes change places within a row, so that the eight rows of a matrix that ldmatrix reads, and the eight chunks
// that are written at once, lie in different banks.
//   16 bits: ldmatrix reads both, one of them transposed.
//   32 bits along the side: read word by word; eight more words a row keep the banks apart.
//   8 bits: always [side][depth]; those along the side are transposed on their way through registers.
template <class T, int SIDE, int DEPTH, bool ALONG_DEPTH> struct TileLayout {
  static constexpr bool rowsAreSides = ALONG_DEPTH || sizeof(T) == 1;
  static constexpr bool padded = !rowsAreSides && sizeof(T) == 4;
  static constexpr int rows = rowsAreSides ? SIDE : DEPTH;
  static constexpr int chunks = (rowsAreSides ? DEPTH : SIDE) * int(sizeof(T)) / 16;
  static constexpr int rowBytes = chunks * 16 + (padded ? 32 : 0);
  static constexpr int bytes = rows * rowBytes;

  // The byte at `byte` of a row.
  __device__ static int offset(int row, int byte) {
    if constexpr (padded)
      return row * rowBytes + byte;
    const int turn = chunks >= 8 ? row % 8 : row / (8 / (chunks < 8 ? chunks : 8)) % chunks;
    return row * rowBytes + (byte / 16 ^ turn) * 16 + byte % 16;
  }
  // The element at a side and a depth.
  __device__ static int at(int side, int depth) {
    return rowsAreSides ? offset(side, depth * int(sizeof(T))) : offset(depth, side * int(sizeof(T)));
  }
};

// Neighbouring elements held in whole registers. (Left to itself, the compiler gives each short element its own.)
template <class T, int N> struct Packed {
  unsigned words[(N * int(sizeof(T)) + 3) / 4] = {};
  __device__ Packed() {}
  __device__ explicit Packed(const Vec<T, N> &v) { memcpy(words, &v, sizeof(v)); }
  __device__ Vec<T, N> vec() const {
    Vec<T, N> v;
    memcpy(&v, words, sizeof(v));
    return v;
  }
};

// Brings tiles of one operand into shared memory. Each thread moves `perThread` vectors of neighbouring elements, and
// neighbouring threads move neighbouring vectors.
template <class P, class Operand, int THREADS> struct TileMover {
  using T = typename P::Element;
  static constexpr int side = Operand::tileSide, depth = P::tileDepth, lanes = Operand::lanes;
  using Layout = TileLayout<T, side, depth, Operand::alongDepth>;
  // Vectors along the side of 8-bit elements: four of them, one below the other, are transposed together.
  static constexpr bool transposes = !Operand::alongDepth && sizeof(T) == 1;
  static constexpr int deep = transposes ? 4 : 1;
  static constexpr int vectors = side * depth / (lanes * deep);
  static constexpr int perThread = (vectors + THREADS - 1) / THREADS;
  static constexpr bool even = vectors % THREADS == 0;
  static constexpr bool evenSides = Operand::evenSides, evenDepth = P::evenDepth;
  // What comes through registers stays there while a tile is multiplied, unless it takes too many of them: then it is
  // written at once. Never more than eight vectors are under way in one thread's registers, for their addresses also
  // take some.
  static constexpr int words = (lanes * int(sizeof(T)) + 3) / 4 * deep;
  static constexpr bool holds = !Operand::async && perThread * deep <= 8 && perThread * words <= 32;
  static constexpr int few = perThread * deep < 8 ? perThread : 8 / deep;
  struct Held {
    Packed<T, lanes> row[deep];
  };
  Held held[holds ? perThread : 1];

  __device__ static int vectorOf(int i) { return int(threadIdx.x) + i * THREADS; }
  __device__ static int sideOf(int v) { return Operand::alongDepth ? v / (depth / lanes) : v % (side / lanes) * lanes; }
  __device__ static int depthOf(int v) {
    return Operand::alongDepth ? v % (depth / lanes) * lanes : v / (side / lanes) * deep;
  }

  __device__ static void copy(const P &problem, int batch, int firstSide, int firstDepth, int v, char *tile) {
    const int atSide = firstSide + sideOf(v), atDepth = firstDepth + depthOf(v);
    const auto from = Operand::place(problem, batch, atSide, atDepth);
    const int sides = Operand::sides(problem);
    const bool inside = (evenSides || atSide < sides) && (evenDepth || atDepth < problem.depth) && from.inside;
    constexpr int bytes = lanes * int(sizeof(T));
    // The address may be anything where it is not inside: nothing is read then.
    cpAsync<bytes>(sharedAddress(tile + Layout::at(sideOf(v), depthOf(v))),
                   from.memory + Unsigned<decltype(from.position)>(from.position), inside);
  }
  __device__ static Held read(const P &problem, int batch, int firstSide, int firstDepth, int v) {
    const int atSide = firstSide + sideOf(v), atDepth = firstDepth + depthOf(v);
    const int sides = Operand::sides(problem);
    Held result = {}; // zeros
#pragma unroll
    for (int d = 0; d < deep; ++d)
      if ((even || v < vectors) && (evenSides || atSide < sides) && (evenDepth || atDepth + d < problem.depth))
        result.row[d] = Packed<T, lanes>(Operand::load(problem, batch, atSide, atDepth + d));
    return result;
  }
  __device__ static void write(const Held &held, int v, char *tile) {
    if (!even && v >= vectors)
      return;
    if constexpr (transposes) {
#pragma unroll
      for (int lane = 0; lane < lanes; ++lane) {
        Vec<T, deep> column;
#pragma unroll
        for (int d = 0; d < deep; ++d)
          column.lane[d] = held.row[d].vec().lane[lane];
        store(reinterpret_cast<T *>(tile + Layout::at(sideOf(v) + lane, depthOf(v))), column);
      }
    } else {
      store(reinterpret_cast<T *>(tile + Layout::at(sideOf(v), depthOf(v))), held.row[0].vec());
    }
  }

  // Starts to bring the tile at (firstSide, firstDepth): to shared memory, or into registers.
  __device__ void fetch(const P &problem, int batch, int firstSide, int firstDepth, char *tile) {
    if constexpr (Operand::async) {
#pragma unroll 1
      for (int first = 0; first < perThread; first += few)
#pragma unroll
        for (int i = 0; i < few; ++i)
          if (even || vectorOf(first + i) < vectors)
            copy(problem, batch, firstSide, firstDepth, vectorOf(first + i), tile);
    } else if constexpr (holds) {
#pragma unroll
      for (int i = 0; i < perThread; ++i)
        held[i] = read(problem, batch, firstSide, firstDepth, vectorOf(i));
    } else {
#pragma unroll 1
      for (int first = 0; first < perThread; first += few) {
        Held some[few];
#pragma unroll
        for (int i = 0; i < few; ++i)
          some[i] = read(problem, batch, firstSide, firstDepth, vectorOf(first + i));
#pragma unroll
        for (int i = 0; i < few; ++i)
          write(some[i], vectorOf(first + i), tile);
      }
    }
  }

  // Moves what is held in registers on to shared memory.
  __device__ void put(char *tile) const {
    if constexpr (holds)
#pragma unroll
      for (int i = 0; i < perThread; ++i)
        write(held[i], vectorOf(i), tile);
  }
};

// What a lane holds of 16 rows of A, 32 bytes deep (see mmaM16N8K16F16).
template <class P> struct FragmentA {
  using Layout = TileLayout<typename P::Element, P::tileRows, P::tileDepth, P::aAlongDepth>;
  unsigned words[4];

  __device__ void read(const char *tile, int row, int depth, int lane) {
    if constexpr (Layout::rowsAreSides) {
      ldmatrixX4(words, sharedAddress(tile + Layout::offset(row + lane % 16, depth * int(sizeof(typename P::Element)) +
                                                                                 lane / 16 * 16)));
    } else if constexpr (sizeof(typename P::Element) == 2) {
      ldmatrixX4Trans(words,
                      sharedAddress(tile + Layout::at(row + lane / 8 % 2 * 8, depth + lane % 8 + lane / 16 * 8)));
    } else {
#pragma unroll
      for (int i = 0; i < 4; ++i)
        words[i] = *reinterpret_cast<const unsigned *>(
            tile + Layout::at(row + lane / 4 + i % 2 * 8, depth + lane % 4 + i / 2 * 4));
    }
    if constexpr (roundsOperands<typename P::Products>)
#pragma unroll
      for (int i = 0; i < 4; ++i)
        words[i] = roundToTf32(words[i]);
  }
};

// The same of 16 columns of B: two words for the first eight columns, two for the others.
template <class P> struct FragmentB {
  using Layout = TileLayout<typename P::Element, P::tileColumns, P::tileDepth, P::bAlongDepth>;
  unsigned words[4];

  __device__ void read(const char *tile, int column, int depth, int lane) {
    if constexpr (Layout::rowsAreSides) {
      ldmatrixX4(words,
                 sharedAddress(tile + Layout::offset(column + lane % 8 + lane / 16 * 8,
                                                     depth * int(sizeof(typename P::Element)) + lane / 8 % 2 * 16)));
    } else if constexpr (sizeof(typename P::Element) == 2) {
      ldmatrixX4Trans(words, sharedAddress(tile + Layout::at(column + lane / 16 * 8, depth + lane % 16)));
    } else {
#pragma unroll
      for (int i = 0; i < 4; ++i)
        words[i] = *reinterpret_cast<const unsigned *>(
            tile + Layout::at(column + lane / 4 + i / 2 * 8, depth + lane % 4 + i % 2 * 4));
    }
    if constexpr (roundsOperands<typename P::Products>)
#pragma unroll
      for (int i = 0; i < 4; ++i)
        words[i] = roundToTf32(words[i]);
  }
};

// Sizes that follow from a Problem.
template <class P> struct TensorGemm {
  using Element = typename P::Element;
  using Sum = typename P::Products::Sum;
  static constexpr int warps = P::warpsRows * P::warpsColumns * P::warpsDepth;
  static constexpr int threads = warps * Warp::lanes;
  static constexpr int warpRows = P::tileRows / P::warpsRows, warpColumns = P::tileColumns / P::warpsColumns;
  static constexpr int stepDepth = 32 / int(sizeof(Element)); // of one multiplication
  static constexpr int steps = P::tileDepth / stepDepth / P::warpsDepth;
  static constexpr int bytesA = FragmentA<P>::Layout::bytes, stageBytes = bytesA + FragmentB<P>::Layout::bytes;
  // The epilogue's part of shared memory for each warp: as many of its rows as the ring has room for, 16 at least.
  // Eight more columns keep the banks of rows apart.
  static constexpr int slabPitch = warpColumns + 8;
  __device__ static constexpr bool roomFor(int rows) { return warps * rows * slabPitch * 4 <= stageBytes * P::stages; }
  __device__ static constexpr int slabRows(int rows) { return rows == 16 || roomFor(rows) ? rows : slabRows(rows / 2); }
  static constexpr int slab = slabRows(warpRows) * slabPitch;
};

// Which tile of C a block computes. Blocks walk down bands of eight tiles' height, so that those which run together
// share rows of A and columns of B.
template <class P> struct TileOfBlock {
  int batch, firstRow, firstColumn;
  __device__ explicit TileOfBlock(const P &problem) {
    const int across = (problem.columns + P::tileColumns - 1) / P::tileColumns;
    const int down = (problem.rows + P::tileRows - 1) / P::tileRows;
    constexpr int band = 8;
    const int number = int(blockIdx.x) / P::split, block = number % (across * down);
    batch = number / (across * down);
    const int firstDown = block / (band * across) * band;
    const int height = down - firstDown < band ? down - firstDown : band;
    firstRow = (firstDown + block % (band * across) % height) * P::tileRows;
    firstColumn = block % (band * across) / height * P::tileColumns;
  }
};

// Hands a warp's sums to the problem, by slabs of rows that go through shared memory: there each thread finds
// neighbouring columns, and the sums of the warps that share a part are added up, in the order of their number; and of
// the blocks that share the tile, each of which finishes some of the vectors. Several vectors are finished before the
// first is written, so that what they read (a residual, say) is on its way together.
template <class P, class Sums>
__device__ inline void finishPart(const P &problem, const TileOfBlock<P> &tile, typename P::Products::Sum *shared,
                                  int warp, int lane, const Sums &sums) {
  using G = TensorGemm<P>;
  using Sum = typename G::Sum;
  using Finished = typename P::Finished;
  using Blocks = BlocksOfTile<P::split>;
  constexpr int rows = G::slabRows(G::warpRows);
  constexpr int lanes = P::storeLanes, vectorsAcross = G::warpColumns / lanes;
  constexpr int vectors = rows * vectorsAcross, threads = Warp::lanes * P::warpsDepth * P::split;
  constexpr int perThread = (vectors + threads - 1) / threads;
  constexpr int fitting = 48 / (int(sizeof(Finished)) / 4 + 1); // in so many registers
  constexpr int most = fitting >= 8 ? 8 : fitting >= 4 ? 4 : fitting >= 2 ? 2 : 1;
  constexpr int together = perThread < most ? perThread : most;
  const int part = warp / P::warpsDepth, share = Blocks::rank() * P::warpsDepth + warp % P::warpsDepth;
  const int partRow = tile.firstRow + part / P::warpsColumns * G::warpRows;
  const int partColumn = tile.firstColumn + part % P::warpsColumns * G::warpColumns;
  const Sum *slabs = shared + part * P::warpsDepth * G::slab; // of the warps that share the part
  auto meet = [] {
    if constexpr (P::split > 1)
      Blocks::meet();
    else if constexpr (P::warpsDepth > 1)
      barrier();
    else
      syncWarp();
  };

#pragma unroll
  for (int first = 0; first < G::warpRows; first += rows) {
    if (first > 0)
      meet(); // the rows before have been read
#pragma unroll
    for (int i = 0; i < rows; i += 8)
#pragma unroll
      for (int j = 0; j < G::warpColumns / 8; ++j) {
        const Sum *pair = sums[(first + i) / 16][j] + i % 16 / 8 * 2;
        store(shared + warp * G::slab + (i + lane / 4) * G::slabPitch + j * 8 + lane % 4 * 2,
              Vec<Sum, 2>{{pair[0], pair[1]}});
      }
    meet();
#pragma unroll 1
    for (int done = 0; done < perThread; done += together) {
      Finished finished[together];
      bool inside[together];
#pragma unroll
      for (int i = 0; i < together; ++i) {
        const int v = (done + i) * threads + share * Warp::lanes + lane;
        const int atRow = v / vectorsAcross, atColumn = v % vectorsAcross * lanes;
        const int row = partRow + first + atRow, column = partColumn + atColumn;
        inside[i] = (vectors % threads == 0 || v < vectors) && row < problem.rows && column < problem.columns;
        if (!inside[i])
          continue;
        const Sum *from = slabs + atRow * G::slabPitch + atColumn;
        Vec<Sum, lanes> total;
#pragma unroll
        for (int block = 0; block < P::split; ++block) {
          const Sum *theirs = Blocks::memoryOf(block, from);
#pragma unroll
          for (int d = 0; d < P::warpsDepth; ++d)
            total = block + d == 0 ? load<lanes>(theirs) : total + load<lanes>(theirs + d * G::slab);
        }
        finished[i] = problem.finish(tile.batch, row, column, total);
      }
#pragma unroll
      for (int i = 0; i < together; ++i)
        if (inside[i])
          problem.write(finished[i]);
    }
  }
  if constexpr (P::split > 1)
    Blocks::meet(); // a block stays while others read its sums
}

// The block's tile of C.
template <class P> __device__ inline void tensorGemm(const P &problem) {
  using G = TensorGemm<P>;
  using Sum = typename G::Sum;
  constexpr bool async = P::aAsync || P::bAsync;
  // A step's fragments are read at once, but those of the longer side of a long part one by one: sums take registers.
  constexpr int down = G::warpRows / 16, across = G::warpColumns / 16;
  constexpr int heldDown = down + across > 8 && down > across ? 1 : down;
  constexpr int heldAcross = down + across > 8 && down <= across ? 1 : across;
  extern __shared__ __align__(16) char ring[];
  const TileOfBlock<P> tile(problem);
  // Tiles of the depth: all, or the block's share.
  const int rank = BlocksOfTile<P::split>::rank();
  const int all = (problem.depth + P::tileDepth - 1) / P::tileDepth;
  const int before = rank * all / P::split, tiles = (rank + 1) * all / P::split - before;
  const int lane = int(threadIdx.x) % Warp::lanes, warp = int(threadIdx.x) / Warp::lanes;
  const int part = warp / P::warpsDepth, share = warp % P::warpsDepth; // whose part of the tile, and of its depth
  const int partRow = part / P::warpsColumns * G::warpRows, partColumn = part % P::warpsColumns * G::warpColumns;

  TileMover<P, OperandA<P>, G::threads> a;
  TileMover<P, OperandB<P>, G::threads> b;
  auto fetch = [&](int t, int stage) {
    char *memory = ring + stage * G::stageBytes;
    a.fetch(problem, tile.batch, tile.firstRow, (before + t) * P::tileDepth, memory);
    b.fetch(problem, tile.batch, tile.firstColumn, (before + t) * P::tileDepth, memory + G::bytesA);
  };
  auto put = [&](int stage) {
    a.put(ring + stage * G::stageBytes);
    b.put(ring + stage * G::stageBytes + G::bytesA);
  };

#pragma unroll 1
  for (int t = 0; t < P::stages - 1; ++t) {
    if (t < tiles) {
      fetch(t, t);
      put(t);
    }
    if constexpr (async)
      cpAsyncCommit();
  }

  Sum sums[G::warpRows / 16][G::warpColumns / 8][4];
#pragma unroll
  for (int i = 0; i < G::warpRows / 16; ++i)
#pragma unroll
    for (int j = 0; j < G::warpColumns / 8; ++j)
#pragma unroll
      for (int k = 0; k < 4; ++k)
        sums[i][j][k] = Sum(0);

  // One group of copies is committed for each tile, even where there is none left: so all but the last stages - 2
  // groups are those of tiles up to t. The barrier makes tile t visible to all, and says that all have finished
  // reading tile t - 1, whose place the next fetch takes.
  int stage = 0, next = P::stages - 1;
#pragma unroll 1
  for (int t = 0; t < tiles; ++t) {
    if constexpr (async)
      cpAsyncWait<P::stages - 2>();
    barrier();
    const bool more = t + P::stages - 1 < tiles;
    const char *tileA = ring + stage * G::stageBytes, *tileB = tileA + G::bytesA;
#pragma unroll
    for (int step = 0; step < G::steps; ++step) {
      const int depth = (step * P::warpsDepth + share) * G::stepDepth;
      FragmentA<P> left[heldDown];
      FragmentB<P> right[heldAcross];
#pragma unroll
      for (int i = 0; i < heldDown; ++i)
        left[i].read(tileA, partRow + i * 16, depth, lane);
#pragma unroll
      for (int j = 0; j < heldAcross; ++j)
        right[j].read(tileB, partColumn + j * 16, depth, lane);
      if (step == 0) { // the first fragments are on their way
        if (more)
          fetch(t + P::stages - 1, next);
        if constexpr (async)
          cpAsyncCommit();
      }
#pragma unroll
      for (int n = 0; n < down * across; ++n) {
        const int i = heldAcross < across ? n % down : n / across, j = heldAcross < across ? n / down : n % across;
        if (heldDown < down && i > 0 && j == 0)
          left[0].read(tileA, partRow + i * 16, depth, lane);
        if (heldAcross < across && j > 0 && i == 0)
          right[0].read(tileB, partColumn + j * 16, depth, lane);
        const FragmentA<P> &l = left[i % heldDown];
        const FragmentB<P> &r = right[j % heldAcross];
        P::Products::multiply(sums[i][j * 2], l.words, r.words[0], r.words[1]);
        P::Products::multiply(sums[i][j * 2 + 1], l.words, r.words[2], r.words[3]);
      }
    }
    if (more)
      put(next);
    stage = stage + 1 == P::stages ? 0 : stage + 1;
    next = next + 1 == P::stages ? 0 : next + 1;
  }
  barrier(); // the ring is free

  finishPart(problem, tile, reinterpret_cast<Sum *>(ring), warp, lane, sums);
}
