#include "ir/contraction/Strided.h"
#include "ir/ContractionView.h"
#include "ir/Dlc.h"

using namespace mlir;

namespace dlc {
namespace {

ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

// Where an element of a value lies in an argument of the function: each dim is counted by levels of constant distances,
// the outermost first. None has size 1; a distance of 0 repeats what is there.
struct Memory {
  using Level = StridedOperand::Dim;
  using Levels = SmallVector<Level, 2>;
  BlockArgument argument;
  int64_t offset = 0;
  SmallVector<Levels> dims;
};

// Levels that follow each other become one.
void addLevel(SmallVectorImpl<Memory::Level> &levels, Memory::Level level) {
  if (level.size == 1)
    return;
  if (!levels.empty() && levels.back().stride == level.stride * level.size)
    levels.back() = {levels.back().size * level.size, level.stride};
  else
    levels.push_back(level);
}

// The same elements under another shape: levels are cut where a dim ends. None where one ends within a level that does
// not divide.
std::optional<SmallVector<Memory::Levels>> reshaped(ArrayRef<Memory::Levels> dims, ArrayRef<int64_t> to) {
  Memory::Levels all;
  for (const Memory::Levels &dim : dims)
    llvm::append_range(all, dim);
  SmallVector<Memory::Levels> result(to.size());
  for (size_t dim = to.size(); dim-- > 0;) {
    Memory::Levels levels; // the innermost first
    for (int64_t left = to[dim]; left > 1;) {
      if (all.empty())
        return std::nullopt;
      Memory::Level &inner = all.back();
      int64_t size = std::min(inner.size, left);
      if (inner.size % size != 0 || left % size != 0)
        return std::nullopt;
      levels.push_back({size, inner.stride});
      left /= size;
      inner = {inner.size / size, inner.stride * size};
      if (inner.size == 1)
        all.pop_back();
    }
    for (const Memory::Level &level : llvm::reverse(levels))
      addLevel(result[dim], level);
  }
  return result;
}

std::optional<Memory> layoutOf(Value value) {
  ArrayRef<int64_t> shape = shapeOf(value);
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    Memory memory{argument, 0, SmallVector<Memory::Levels>(shape.size())};
    for (auto [dim, stride] : llvm::enumerate(rowMajorStrides(shape)))
      addLevel(memory.dims[dim], {shape[dim], stride});
    return memory;
  }
  Operation *op = value.getDefiningOp();
  if (!isa<ReshapeOp, TransposeOp, SliceOp, BroadcastOp>(op))
    return std::nullopt;
  std::optional<Memory> layout = layoutOf(op->getOperand(0));
  if (!layout)
    return std::nullopt;
  SmallVector<Memory::Levels> dims = layout->dims;
  if (auto transpose = dyn_cast<TransposeOp>(op)) {
    for (auto [dim, source] : llvm::enumerate(transpose.getPermutation()))
      layout->dims[dim] = dims[source];
  } else if (auto slice = dyn_cast<SliceOp>(op)) {
    for (auto [dim, start, step] : llvm::enumerate(slice.getStarts(), slice.getSteps())) {
      bool isWhole = start == 0 && step == 1 && shape[dim] == shapeOf(op->getOperand(0))[dim];
      if (isWhole || dims[dim].empty())
        continue;
      if (dims[dim].size() > 1)
        return std::nullopt;
      Memory::Level level = dims[dim].front();
      layout->offset += start * level.stride;
      layout->dims[dim].clear();
      addLevel(layout->dims[dim], {shape[dim], level.stride * step});
    }
  } else if (isa<BroadcastOp>(op)) {
    ArrayRef<int64_t> from = shapeOf(op->getOperand(0));
    size_t added = shape.size() - from.size();
    layout->dims.assign(shape.size(), {});
    for (size_t dim = 0; dim < shape.size(); ++dim)
      if (dim >= added && from[dim - added] == shape[dim])
        layout->dims[dim] = dims[dim - added];
      else
        addLevel(layout->dims[dim], {shape[dim], 0});
  } else {
    auto changed = reshaped(dims, shape);
    if (!changed)
      return std::nullopt;
    layout->dims = *changed;
  }
  return layout;
}

// How a loop moves through the memory: as one dim's levels, or at one distance.
std::optional<Memory::Levels> levelsOf(const ContractionView &view, const ContractionTensor &tensor,
                                       const Memory &layout, unsigned loop) {
  int64_t size = view.loops[loop].size;
  std::optional<Memory::Levels> levels;
  int64_t stride = 0;
  for (auto [dim, index] : llvm::enumerate(tensor.dims)) {
    const LoopTerm *term = index.find(loop);
    if (!term)
      continue;
    const Memory::Levels &own = layout.dims[dim];
    if (own.size() > 1) { // counted by this loop alone
      if (levels || stride || index.terms.size() != 1 || term->factor != 1 || index.constant != 0)
        return std::nullopt;
      levels = own;
    } else if (!own.empty()) {
      stride += own.front().stride * term->factor;
    }
  }
  if (levels)
    return stride ? std::nullopt : levels;
  levels.emplace();
  addLevel(*levels, {size, stride});
  return levels;
}

} // namespace

std::optional<StridedOperand> stridedOperand(const ContractionView &view, bool isLhs, std::string &why,
                                             std::optional<unsigned> inner) {
  const ContractionTensor &tensor = isLhs ? view.lhs : view.rhs;
  auto refuse = [&](StringRef reason) {
    why = (Twine(isLhs ? "the lhs " : "the rhs ") + reason).str();
    return std::nullopt;
  };
  if (llvm::any_of(tensor.dims, [](const DimIndex &dim) { return dim.mayLeave; }))
    return refuse("is padded");
  std::optional<Memory> layout = layoutOf(tensor.value);
  if (!layout)
    return refuse("is computed on its way");
  StridedOperand operand;
  operand.memory = layout->argument;
  operand.offset = layout->offset;
  for (auto [dim, index] : llvm::enumerate(tensor.dims))
    if (index.constant != 0) {
      if (layout->dims[dim].size() > 1)
        return refuse("is read from within dims that were put together");
      operand.offset += layout->dims[dim].empty() ? 0 : index.constant * layout->dims[dim].front().stride;
    }
  // Loops that are counted together, the outermost first.
  auto join = [&](ArrayRef<unsigned> loops, StridedOperand::Dim &dim) {
    Memory::Levels all;
    for (unsigned loop : loops) {
      auto levels = levelsOf(view, tensor, *layout, loop);
      if (!levels)
        return false;
      for (const Memory::Level &level : *levels)
        addLevel(all, level);
    }
    if (all.size() == 1)
      dim = all.front();
    return all.size() <= 1;
  };
  SmallVector<unsigned> depth = view.numbers(LoopRole::depth), taps;
  if (inner) {
    llvm::copy_if(depth, std::back_inserter(taps), [&](unsigned loop) { return loop != *inner; });
    depth = {*inner};
  }
  if (!join(view.numbers(isLhs ? LoopRole::row : LoopRole::column), operand.side))
    return refuse("has rows at distances that change");
  if (!join(depth, operand.depth) || !join(taps, operand.taps))
    return refuse("has a depth at distances that change");
  for (unsigned loop : view.numbers(LoopRole::batch)) {
    auto levels = levelsOf(view, tensor, *layout, loop);
    if (!levels)
      return refuse("has batches at distances that change");
    for (const Memory::Level &level : *levels)
      addLevel(operand.batches, level);
  }
  return operand;
}

} // namespace dlc
