// The one reading of a contraction: loops with roles, and where each tensor is read and written at a point of them.
//
//   result[...] += lhs[...] * rhs[...]    for every point of the loops
//
// A loop over rows moves the lhs and the result, one over columns the rhs and the result, one over the depth both
// operands and not the result; a batch loop moves all three. Everything that passes and code generators ask about a
// contraction follows from this: its sizes, which way neighbours in memory run, where padding is read.
#pragma once

#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <vector>

namespace dlc {

enum class LoopRole { batch, row, column, depth };

struct ContractionLoop {
  LoopRole role;
  int64_t size;
};

// factor * loop.
struct LoopTerm {
  unsigned loop;
  int64_t factor;
};

// The index along one dim of a tensor: (sum of terms + constant) / divisor. Where that is not whole, or outside of the
// dim, a zero stands for the element.
struct DimIndex {
  llvm::SmallVector<LoopTerm, 2> terms;
  int64_t constant = 0, divisor = 1;
  bool mayLeave = false; // there are such points

  const LoopTerm *find(unsigned loop) const;
  int64_t factorOf(unsigned loop) const;
};

struct ContractionTensor {
  mlir::Value value;
  llvm::SmallVector<int64_t> shape; // of the value; of the rhs, before it was packed
  llvm::SmallVector<DimIndex> dims;

  // Factor of the loop in the index of the row-major element, and what is added to it.
  int64_t strideOf(unsigned loop, llvm::ArrayRef<int64_t> dimStrides) const;
  int64_t origin(llvm::ArrayRef<int64_t> dimStrides) const;
};

struct ContractionView {
  // Batch loops first, then rows, the column loop, the depth; batch loops and rows as their dims follow in the result.
  llvm::SmallVector<ContractionLoop> loops;
  ContractionTensor lhs, rhs, result;
  int64_t panel = 0;     // columns of a panel where the rhs is packed (dlc.pack)
  bool quads = false;    // ... with four rows of the depth side by side
  unsigned panelsAt = 0; // dims of the rhs that stand in front of the number of the panel

  unsigned addLoop(LoopRole role, int64_t size);
  // Finds out which indices may leave their dims; to be called when all is set.
  void settle();

  // Of the loops of a role: their sizes, the product of these, their numbers.
  llvm::SmallVector<int64_t> sizes(LoopRole role) const;
  llvm::SmallVector<unsigned> numbers(LoopRole role) const;
  int64_t count(LoopRole role) const;
  int64_t batches() const { return count(LoopRole::batch); }
  int64_t rows() const { return count(LoopRole::row); }
  int64_t columns() const { return count(LoopRole::column); }
  int64_t depth() const { return count(LoopRole::depth); }
  bool isEmpty() const; // no point at all
  // Products that are not by a zero which stands for an element between others.
  uint64_t multiplyAdds() const;

  unsigned columnLoop() const;
  // The batch loop that counts groups of channels: it shares a dim of the result with the columns.
  std::optional<unsigned> groupLoop() const;
  int64_t groups() const;
  // Channels of the lhs in each group (the depth of a convolution); 0 where there are no groups.
  int64_t groupChannels() const;
  // Groups with so few channels that tiles of a matrix product would stay empty.
  bool groupsAreNarrow() const;
  // One channel of the lhs for each group.
  bool isDepthwise() const;

  // The dim of a tensor that the loop alone, or with the group loop, counts; none where there is no such dim.
  std::optional<unsigned> dimOf(const ContractionTensor &tensor, unsigned loop) const;
  // Whether neighbours in memory run along the depth.
  bool runsAlongDepth(const ContractionTensor &tensor) const;
  // How many elements in memory follow each other along one loop.
  int64_t neighbours(const ContractionTensor &tensor) const;
  // Whether the rhs lies as [..., columns, depth].
  bool rhsIsTransposed() const;
};

// Indices with a divisor as several contractions without: one for every place within the divisors, each with the part
// of the result and the depth that belongs to it. A view without divisors gives itself.
std::vector<ContractionView> withoutDivisors(const ContractionView &view);

} // namespace dlc
