// Convolutions of few channels on the tensor cores (mma.sync, sm_80 and later), channels last. As a matrix product
// their operand would be read once for every tap, element by element. Here a block brings the lines that its tile sees
// into shared memory once, the channels of a place filled up to `pixel` elements: then what the taps of a filter's line
// see is a row of neighbouring elements, and the rows of neighbouring places overlap. Products are exact, sums are f32;
// the order of summation is fixed, so that equal inputs give equal bits.
//
// The filter's lines lie in shared memory in the same form, with zeros between, for all tiles that the block computes.
//
// A Problem says what is computed, as a struct with
//   Element, Products                           what shared memory holds, and how two of them are multiplied
//   rows, columns                               sizes of the result: images x lines x places, and channels
//   images, inLines, inPlaces, outLines, outPlaces, channels
//   kernelLines, kernelPlaces, strideLines, stridePlaces, dilationLines, firstLine, firstPlace   firstLine: where tap 0
//                                               is at line 0
//   pixel, lineDepth, tileDepth                 elements of a place; of a filter's line, in whole steps; of all lines
//   tileLines, tilePlaces, tileColumns, warps   what a block computes, and by how many warps; places in steps of 16
//   together                                    times 16 places that a warp multiplies together
//   bLanes, bAlongDepth (false)                 how many neighbouring columns of the filter one load brings
//   storeLanes                                  how many neighbouring columns are finished at once
//   pixelAt(image, line, place), loadB(batch, k, column)   elements of the operand, inside of it, and of the filter
//   finish(batch, row, column, sums), write(finished)      what becomes of the sums, and where that goes
#pragma once
#include "device/tensor_gemm.cuh"

// Sizes that follow from a Problem.
template <class P> struct WindowGemm {
  using Element = typename P::Element;
  using Sum = typename P::Products::Sum;
  static constexpr int size = int(sizeof(Element)), threads = P::warps * Warp::lanes;
  static constexpr int stepDepth = 32 / size, steps = P::lineDepth / stepDepth; // of a filter's line
  static constexpr int lineBytes = P::kernelPlaces * P::pixel * size;           // of it, what taps see
  static constexpr int distance = P::stridePlaces * P::pixel * size;            // from place to place
  static constexpr int linesHeld = (P::tileLines - 1) * P::strideLines + (P::kernelLines - 1) * P::dilationLines + 1;
  static constexpr int pitch = ((P::tilePlaces - 1) * distance + P::lineDepth * size + 15) / 16 * 16;
  static constexpr int pixelsHeld = pitch / (P::pixel * size);
  static constexpr int segments = P::tilePlaces / 16, parts = P::tileLines * segments; // of 16 places
  static constexpr int across = (P::outPlaces + P::tilePlaces - 1) / P::tilePlaces;
  static constexpr int down = (P::outLines + P::tileLines - 1) / P::tileLines, tiles = P::images * down * across;
  // Behind the filter: the lines; what each warp hands its sums over in, eight rows at a time (eight more columns keep
  // the banks of rows apart).
  static constexpr int lines = FragmentB<P>::Layout::bytes, slabs = lines + linesHeld * pitch;
  static constexpr int slabPitch = P::tileColumns + 8;
  // Of so many vectors that the block brings, those of a thread that are on their way together.
  __device__ static constexpr int together(int all) {
    return all > 3 * threads ? 4 : all > 2 * threads ? 3 : all > threads ? 2 : 1;
  }
};

// Brings the filter's columns from `firstColumn` on; several vectors at once are on their way.
template <class P> __device__ inline void fillFilter(const P &problem, int firstColumn, char *filter) {
  using G = WindowGemm<P>;
  using Layout = typename FragmentB<P>::Layout;
  using Held = Packed<typename G::Element, P::bLanes>;
  constexpr int across = P::tileColumns / P::bLanes, all = P::tileDepth * across, few = G::together(all);
#pragma unroll 1
  for (int first = int(threadIdx.x); first < all; first += few * G::threads) {
    Held held[few]; // zeros
#pragma unroll
    for (int i = 0; i < few; ++i) {
      const int v = first + i * G::threads, depth = v / across, column = firstColumn + v % across * P::bLanes;
      const int line = depth / P::lineDepth, tap = depth % P::lineDepth / P::pixel, channel = depth % P::pixel;
      if (v < all && tap < P::kernelPlaces && channel < P::channels && column < P::columns)
        held[i] = Held(problem.loadB(0, (line * P::kernelPlaces + tap) * P::channels + channel, column));
    }
#pragma unroll
    for (int i = 0; i < few; ++i)
      if (const int v = first + i * G::threads; v < all)
        store(reinterpret_cast<typename G::Element *>(filter + Layout::at(v % across * P::bLanes, v / across)),
              held[i].vec());
  }
}

// Brings the lines that a tile sees, from a line and place of the operand on, in the same way.
template <class P>
__device__ inline void fillLines(const P &problem, int image, int firstLine, int firstPlace, char *lines) {
  using G = WindowGemm<P>;
  using Pixel = Packed<typename G::Element, P::pixel>;
  constexpr int all = G::linesHeld * G::pixelsHeld, few = G::together(all);
#pragma unroll 1
  for (int first = int(threadIdx.x); first < all; first += few * G::threads) {
    Pixel held[few]; // zeros
#pragma unroll
    for (int i = 0; i < few; ++i) {
      const int v = first + i * G::threads;
      const int line = firstLine + v / G::pixelsHeld, place = firstPlace + v % G::pixelsHeld;
      if (v < all && unsigned(line) < unsigned(P::inLines) && unsigned(place) < unsigned(P::inPlaces))
        held[i] = Pixel(problem.pixelAt(image, line, place));
    }
#pragma unroll
    for (int i = 0; i < few; ++i)
      if (const int v = first + i * G::threads; v < all)
        store(reinterpret_cast<typename G::Element *>(lines + v * (P::pixel * G::size)), held[i].vec());
  }
}

// What a lane holds of the windows of 16 places, 32 bytes deep (see mmaM16N8K16F16). What no tap sees is a zero.
template <class P> struct WindowFragment {
  using G = WindowGemm<P>;
  unsigned words[4];

  __device__ void read(const char *window, int step, int lane) {
    if constexpr (G::distance % 16 == 0) {
      ldmatrixX4(words, sharedAddress(window + lane % 16 * G::distance + step * 32 + lane / 16 * 16));
    } else {
#pragma unroll
      for (int i = 0; i < 4; ++i)
        words[i] = *reinterpret_cast<const unsigned *>(window + (lane / 4 + i % 2 * 8) * G::distance + step * 32 +
                                                       i / 2 * 16 + lane % 4 * 4);
    }
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      const int behind = step * 32 + i / 2 * 16 + lane % 4 * 4 - G::lineBytes;
      if (step * 32 + i / 2 * 16 + 16 > G::lineBytes)
        words[i] = behind >= 0 ? 0 : behind > -4 ? words[i] & 0xffff : words[i];
      if constexpr (roundsOperands<typename P::Products>)
        words[i] = roundToTf32(words[i]);
    }
  }
};

// Hands the sums of 16 places of a line to the problem, by slabs of eight that go through shared memory, where each
// thread finds neighbouring columns. Several vectors are finished before the first is written, so that what they read
// (a residual, say) is on its way together.
template <class P, class Sums>
__device__ inline void finishPlaces(const P &problem, int firstRow, int places, int firstColumn,
                                    typename WindowGemm<P>::Sum *slab, int lane, const Sums &sums) {
  using G = WindowGemm<P>;
  using Finished = typename P::Finished;
  constexpr int lanes = P::storeLanes, vectorsAcross = P::tileColumns / lanes, vectors = 8 * vectorsAcross;
  constexpr int perThread = (vectors + Warp::lanes - 1) / Warp::lanes;
  constexpr int fitting = 48 / (int(sizeof(Finished)) / 4 + 1); // in so many registers
  constexpr int most = fitting >= 4 ? 4 : fitting >= 2 ? 2 : 1;
  constexpr int together = perThread < most ? perThread : most;
#pragma unroll
  for (int half = 0; half < 2; ++half) {
    syncWarp(); // what was there before has been read
#pragma unroll
    for (int j = 0; j < P::tileColumns / 8; ++j)
      store(slab + lane / 4 * G::slabPitch + j * 8 + lane % 4 * 2,
            Vec<typename G::Sum, 2>{{sums[j][half * 2], sums[j][half * 2 + 1]}});
    syncWarp();
#pragma unroll 1
    for (int done = 0; done < perThread; done += together) {
      Finished finished[together];
      bool inside[together];
#pragma unroll
      for (int i = 0; i < together; ++i) {
        const int v = (done + i) * Warp::lanes + lane;
        const int place = half * 8 + v / vectorsAcross, atColumn = v % vectorsAcross * lanes;
        inside[i] =
            (vectors % Warp::lanes == 0 || v < vectors) && place < places && firstColumn + atColumn < P::columns;
        if (inside[i])
          finished[i] = problem.finish(0, firstRow + place, firstColumn + atColumn,
                                       load<lanes>(slab + v / vectorsAcross * G::slabPitch + atColumn));
      }
#pragma unroll
      for (int i = 0; i < together; ++i)
        if (inside[i])
          problem.write(finished[i]);
    }
  }
}

// A warp's share of a tile that lies in shared memory.
template <class P>
__device__ inline void multiplyWindows(const P &problem, int image, int firstLine, int firstPlace, int firstColumn,
                                       char *memory) {
  using G = WindowGemm<P>;
  const int lane = int(threadIdx.x) % Warp::lanes, warp = int(threadIdx.x) / Warp::lanes;
  auto *slab = reinterpret_cast<typename G::Sum *>(memory + G::slabs) + warp * 8 * G::slabPitch;
#pragma unroll 1
  for (int first = warp * P::together; first < G::parts; first += P::warps * P::together) {
    typename G::Sum sums[P::together][P::tileColumns / 8][4];
    const char *windows[P::together];
#pragma unroll
    for (int i = 0; i < P::together; ++i) {
      const int part = first + i < G::parts ? first + i : first; // behind the last one another is computed again
      windows[i] =
          memory + G::lines + part / G::segments * P::strideLines * G::pitch + part % G::segments * 16 * G::distance;
#pragma unroll
      for (int j = 0; j < P::tileColumns / 8; ++j)
#pragma unroll
        for (int k = 0; k < 4; ++k)
          sums[i][j][k] = typename G::Sum(0);
    }
#pragma unroll 1
    for (int line = 0; line < P::kernelLines; ++line)
#pragma unroll
      for (int step = 0; step < G::steps; ++step) {
        WindowFragment<P> left[P::together];
#pragma unroll
        for (int i = 0; i < P::together; ++i)
          left[i].read(windows[i] + line * P::dilationLines * G::pitch, step, lane);
#pragma unroll
        for (int j = 0; j < P::tileColumns / 16; ++j) {
          FragmentB<P> right;
          right.read(memory, j * 16, line * P::lineDepth + step * G::stepDepth, lane);
#pragma unroll
          for (int i = 0; i < P::together; ++i) {
            P::Products::multiply(sums[i][j * 2], left[i].words, right.words[0], right.words[1]);
            P::Products::multiply(sums[i][j * 2 + 1], left[i].words, right.words[2], right.words[3]);
          }
        }
      }
#pragma unroll
    for (int i = 0; i < P::together; ++i) {
      const int line = firstLine + (first + i) / G::segments, place = firstPlace + (first + i) % G::segments * 16;
      const int places = first + i < G::parts && line < P::outLines ? P::outPlaces - place : 0; // that there are
      if (places > 0)
        finishPlaces(problem, (image * P::outLines + line) * P::outPlaces + place, places, firstColumn, slab, lane,
                     sums[i]);
    }
  }
}

// The block's tiles of some columns of the result.
template <class P> __device__ inline void windowGemm(const P &problem) {
  using G = WindowGemm<P>;
  extern __shared__ __align__(16) char filterAndLines[];
  constexpr int columnTiles =
      (P::columns + P::tileColumns - 1) / P::tileColumns; // blocks side by side read one operand
  const int firstColumn = int(blockIdx.x) % columnTiles * P::tileColumns;
  fillFilter(problem, firstColumn, filterAndLines);
#pragma unroll 1
  for (int tile = int(blockIdx.x) / columnTiles; tile < G::tiles; tile += int(gridDim.x) / columnTiles) {
    const int image = tile / (G::down * G::across);
    const int line = tile / G::across % G::down * P::tileLines, place = tile % G::across * P::tilePlaces;
    barrier(); // the lines of the tile before have been read
    fillLines(problem, image, line * P::strideLines + P::firstLine, place * P::stridePlaces + P::firstPlace,
              filterAndLines + G::lines);
    barrier();
    multiplyWindows(problem, image, line, place, firstColumn, filterAndLines);
  }
}
