// A tensor that an op puts together, in segments along one dim: in each of them it reads one operand, or none, and code
// for one need not ask in which it is.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// On the op while code for a segment is made. Of a concatenation: the number of the operand; of a padding: the dim
// along which it is inside of its operand.
constexpr llvm::StringLiteral kSegmentMark = "dlc.segment";
std::optional<int64_t> segmentOf(mlir::Operation *op);

struct Segment {
  int64_t end = 0; // where the next one begins
  llvm::SmallVector<std::pair<mlir::Operation *, int64_t>> marks;
  void mark() const;
  void unmark() const;
};

// Those of results of `shape` along `dim`, of a few ops of which each is read where it is written. One of all where
// none is put together along that dim.
llvm::SmallVector<Segment> segmentsOf(mlir::Block &body, llvm::ArrayRef<int64_t> shape, int64_t dim);

} // namespace dlc
