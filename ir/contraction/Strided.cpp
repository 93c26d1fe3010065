#include "ir/contraction/Strided.h"
#include "ir/Dlc.h"

using namespace mlir;

namespace dlc {
namespace {

ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

// Where an element of a value lies in an argument of the function.
struct Memory {
  BlockArgument argument;
  int64_t offset = 0;
  SmallVector<int64_t> strides; // of each dim
};

// The strides of the same elements under another shape: dims are split, and joined where they follow each other.
std::optional<SmallVector<int64_t>> reshaped(ArrayRef<int64_t> from, ArrayRef<int64_t> strides, ArrayRef<int64_t> to) {
  SmallVector<int64_t> result(to.size(), 0);
  size_t source = from.size(), target = to.size();
  while (true) { // groups of dims with equal counts, from the innermost
    while (source > 0 && from[source - 1] == 1)
      --source;
    while (target > 0 && to[target - 1] == 1)
      --target;
    if (source == 0 || target == 0)
      return result;
    int64_t stride = strides[--source], count = from[source], made = 1;
    while (true) {
      if (made < count) {
        --target;
        result[target] = to[target] == 1 ? 0 : stride * made;
        made *= to[target];
      } else if (count < made) {
        --source;
        if (from[source] != 1 && strides[source] != stride * count)
          return std::nullopt;
        count *= from[source];
      } else {
        break;
      }
    }
  }
}

std::optional<Memory> layoutOf(Value value) {
  ArrayRef<int64_t> shape = shapeOf(value);
  if (auto argument = dyn_cast<BlockArgument>(value))
    return Memory{argument, 0, rowMajorStrides(shape)};
  Operation *op = value.getDefiningOp();
  if (!isa<ReshapeOp, TransposeOp, SliceOp>(op))
    return std::nullopt;
  std::optional<Memory> layout = layoutOf(op->getOperand(0));
  if (!layout)
    return std::nullopt;
  SmallVector<int64_t> strides = layout->strides;
  if (auto transpose = dyn_cast<TransposeOp>(op)) {
    for (auto [dim, source] : llvm::enumerate(transpose.getPermutation()))
      layout->strides[dim] = strides[source];
  } else if (auto slice = dyn_cast<SliceOp>(op)) {
    for (auto [dim, start, step] : llvm::enumerate(slice.getStarts(), slice.getSteps())) {
      layout->offset += start * strides[dim];
      layout->strides[dim] *= step;
    }
  } else {
    auto changed = reshaped(shapeOf(op->getOperand(0)), strides, shape);
    if (!changed)
      return std::nullopt;
    layout->strides = *changed;
  }
  return layout;
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
  operand.offset = layout->offset + tensor.origin(layout->strides);
  // Loops that are counted together, the outermost first.
  auto join = [&](ArrayRef<unsigned> loops, StridedOperand::Dim &dim) {
    for (unsigned loop : llvm::reverse(loops)) {
      int64_t size = view.loops[loop].size, stride = tensor.strideOf(loop, layout->strides);
      if (size == 1)
        continue;
      if (dim.size != 1 && stride != dim.stride * dim.size)
        return false;
      dim = {dim.size * size, dim.size == 1 ? stride : dim.stride};
    }
    return true;
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
    StridedOperand::Dim dim{view.loops[loop].size, tensor.strideOf(loop, layout->strides)};
    if (dim.size == 1)
      continue;
    if (!operand.batches.empty() && operand.batches.back().stride == dim.stride * dim.size)
      operand.batches.back() = {operand.batches.back().size * dim.size, dim.stride};
    else
      operand.batches.push_back(dim);
  }
  return operand;
}

} // namespace dlc
