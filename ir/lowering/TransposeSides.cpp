#include "ir/lowering/TransposeSides.h"

using namespace mlir;

namespace dlc {

static RankedTensorType tensorType(Value value) { return cast<RankedTensorType>(value.getType()); }

int64_t TransposeSides::sizeOf(ArrayRef<int64_t> dims) const {
  int64_t size = 1;
  for (int64_t dim : dims)
    size *= tensorType(TransposeOp(transposes.front()).getOperand()).getDimSize(dim);
  return size;
}

SmallVector<int64_t> TransposeSides::onSide(ArrayRef<int64_t> dims, bool onResultSide) const {
  if (!onResultSide)
    return SmallVector<int64_t>(dims);
  ArrayRef<int64_t> permutation = TransposeOp(transposes.front()).getPermutation();
  return llvm::map_to_vector(dims,
                             [&](int64_t dim) { return int64_t(llvm::find(permutation, dim) - permutation.begin()); });
}

// Whether an argument that is broadcast along some dims of a joined run is so along all of them.
bool TransposeSides::joins(Value argument, bool onResultSide) const {
  TransposeOp first = transposes.front();
  ArrayRef<int64_t> shape = tensorType(argument).getShape(),
                    whole = tensorType(onResultSide ? first.getResult() : first.getOperand()).getShape();
  for (const SmallVector<int64_t> &run : {planes.aDims, planes.bDims}) {
    unsigned broadcast = 0;
    for (int64_t dim : onSide(run, onResultSide)) {
      int64_t own = dim - int64_t(whole.size() - shape.size());
      broadcast += own < 0 || shape[own] == 1;
    }
    if (broadcast != 0 && broadcast != run.size())
      return false;
  }
  return true;
}

// Whether the value, read on one side of the transposes, is computed there by elementwise ops from arguments that are
// read on that side alone. Collects the transposes.
bool TransposeSides::place(Value value, bool onResultSide) {
  if (auto transpose = value.getDefiningOp<TransposeOp>()) {
    TransposeOp first = transposes.front();
    if (!onResultSide || transpose.getPermutation() != first.getPermutation() ||
        transpose.getType().getShape() != first.getType().getShape())
      return false;
    if (!llvm::is_contained(transposes, transpose))
      transposes.push_back(transpose);
    return place(transpose.getOperand(), false);
  }
  Type element = tensorType(value).getElementType();
  if (isa<FloatType>(element) && elementBits(element) <= 8)
    return false; // decoded by scalars
  if (auto constant = value.getDefiningOp<ConstantOp>()) {
    auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
    return dense && dense.isSplat();
  }
  auto [known, isNew] = turned.try_emplace(value, onResultSide);
  if (!isNew)
    return known->second == onResultSide || tensorType(value).getNumElements() == 1;
  if (isa<BlockArgument>(value))
    return joins(value, onResultSide);
  Operation *op = value.getDefiningOp();
  return isa<ElementwiseOpInterface>(op) &&
         llvm::all_of(op->getOperands(), [&](Value operand) { return place(operand, onResultSide); });
}

int64_t TransposeSides::tile(int64_t vectorBits) const {
  int64_t bits = 32;
  for (auto &[value, side] : turned)
    bits = std::max<int64_t>(bits, elementBits(tensorType(value).getElementType()));
  int64_t tile = vectorBits / bits;
  while (tile > std::min(sizeOf(planes.aDims), sizeOf(planes.bDims)))
    tile /= 2;
  return tile;
}

std::optional<TransposeSides> TransposeSides::of(func::FuncOp kernel) {
  auto found = kernel.getBody().front().getOps<TransposeOp>();
  if (found.empty() || tensorType((*found.begin()).getResult()).getNumElements() == 0)
    return std::nullopt;
  TransposeSides sides;
  sides.transposes.push_back(*found.begin());
  auto planes = TransposePlanes::of(sides.transposes.front());
  if (!planes)
    return std::nullopt;
  sides.planes = *planes;
  ArrayRef<int64_t> shape = sides.transposes.front().getType().getShape();
  for (Value value : kernel.getBody().front().getTerminator()->getOperands())
    if (tensorType(value).getShape() != shape || !sides.place(value, true))
      return std::nullopt;
  constexpr int64_t leastTile = 4, narrowVectors = 256;
  if (sides.tile(narrowVectors) < leastTile)
    return std::nullopt;
  return sides;
}

} // namespace dlc
