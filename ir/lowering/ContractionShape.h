// A contraction as the CPU's tiles walk it: lines of rows, columns, and a reduction. Derived from the view.
//
// Rows are result elements apart from the last dim. A line is a stretch of rows whose lhs elements lie at equal
// distances: the output pixels along the last spatial dim, the M of a matmul, or everything where rows follow each
// other all the way (1x1 convolutions, matmuls whose rhs has no batch). The depth is the innermost run of the
// reduction; other loops of it are taps: inner ones along a line, which are clipped at compile time, and outer ones.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// A reduction loop around the inner taps, such as a kernel dim other than the last spatial one.
struct OuterTap {
  int64_t count;
  int64_t lhsStride, rhsStride; // elements from one tap to the next
  // A tap lies at sum(stride * outer index) - padLow + tap*dilation of a dim of inputSize.
  struct Place {
    unsigned outer; // an outer dim
    int64_t stride;
  };
  llvm::SmallVector<Place, 2> places;
  int64_t dilation, padLow, inputSize;
  bool clipped; // some taps lie outside of the input for some rows
};

// Taps [begin, end) of the last kernel dim, which are inside of the input for the rows [firstRow, endRow) of a tile.
struct TapRun {
  int64_t begin, end, firstRow, endRow;
  bool operator==(const TapRun &other) const {
    return begin == other.begin && end == other.end && firstRow == other.firstRow && endRow == other.endRow;
  }
};

// Tiles of a line that are computed by the same code: positions [first, end), `rows` rows each.
struct TileClass {
  int64_t first, end, rows;
  llvm::SmallVector<TapRun> runs;
};

struct ContractionShape {
  ContractionOpInterface op;
  mlir::Value lhs, rhs, result;
  mlir::Type element; // that is summed: f32 for floats up to f32, i32 for 8-bit integers, else the operands' own
  bool bytes = false; // 8-bit integers: where the rhs is packed, it lies in quads, and rhsDepthStride leads to the next
  Precision precision = Precision::operands;

  llvm::SmallVector<int64_t> outer; // sizes of the dims that number the lines
  llvm::SmallVector<int64_t> lhsOuterStrides, rhsOuterStrides;
  int64_t lhsOrigin = 0;               // lhs element of row 0, tap 0 (before the tensor, where padded)
  int64_t rhsOrigin = 0;               // rhs element of tap 0, column 0
  int64_t width = 1, lhsRowStride = 0; // rows of a line

  // Where rows stand in the result, counted in rows: everywhere, or at some places between others.
  int64_t rowOrigin = 0, rowStride = 1;
  llvm::SmallVector<int64_t> outerRowStrides;

  int64_t groups = 1, lhsGroupStride = 0, rhsGroupStride = 0;
  int64_t columns = 1; // of one group, or of one part
  // Where what reads the result takes parts of its columns (gates): the slices, each of `columns`, by their first
  // column. All parts of a tile are computed together. Empty where the result is read whole.
  llvm::SmallVector<mlir::Value> parts;
  llvm::SmallVector<int64_t> partColumns;
  int64_t panel = 0; // columns of a packed panel; 0: rhs is row-major
  int64_t rhsPanelStride = 0, rhsColumnStride = 1;

  llvm::SmallVector<OuterTap> taps;
  int64_t innerTaps = 1, lhsTapStride = 0, rhsTapStride = 0;
  int64_t stride = 1, dilation = 1, padLow = 0, inputWidth = 1; // place inner taps
  int64_t depth = 1, lhsDepthStride = 1, rhsDepthStride = 0;

  int64_t lines() const;
  bool hasFixedRhs() const;  // it is the same for all lines
  bool rowsAreDense() const; // they follow each other in the result, line after line
  int64_t rows() const { return lines() * width; }
  int64_t reduction() const; // multiply-adds for one result element
  int64_t totalColumns() const { return groups * columns * std::max<int64_t>(1, int64_t(parts.size())); }
  // Whether inner taps and depth are one run of equal steps.
  bool tapsAreContiguous() const {
    if (innerTaps != 1 && bytes && panel)
      return depth % 4 == 0 && lhsTapStride == depth * lhsDepthStride;
    return innerTaps == 1 || (lhsTapStride == depth * lhsDepthStride && rhsTapStride == depth * rhsDepthStride);
  }

  // A line cut into tiles of at most `most` rows, as equal as can be: the first row of tile i is i*quotient + min(i,
  // remainder).
  int64_t tilesPerLine(int64_t most) const { return (width + most - 1) / most; }
  llvm::SmallVector<TileClass> tileClasses(int64_t most) const;
};

// One shape, or one for each place within the strides of a strided data gradient: together they compute the result.
using ContractionShapes = std::vector<ContractionShape>;

// Why a contraction has no shape, as "expected ..."; "" where it has. Such ones are computed element by element.
std::string whyNoTiles(ContractionOpInterface op);

// The shapes of a contraction that has them.
ContractionShapes analyzeContraction(ContractionOpInterface op);

// The contractions of a kernel's block, in their order.
llvm::SmallVector<ContractionOpInterface> findContractions(mlir::Block &body);
// The one contraction of it; null where there is none, or several.
ContractionOpInterface findContraction(mlir::Block &body);

} // namespace dlc
