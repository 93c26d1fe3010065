// Shape rules and verifiers: ops that move elements. Numbered constraints:
// S1 equal element counts. S2 a permutation. S3 broadcastable. S4 slices in range. S5 concatenated dims fit. S6 padding
// fits. S7 iota's axis. S0 equal element types.
#include "ir/Sizes.h"
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

// Elements of a static shape; nullopt where a dim is unknown or the product overflows.
static std::optional<int64_t> elementCount(RankedTensorType type) {
  return tensorBytes(RankedTensorType::get(type.getShape(), IntegerType::get(type.getContext(), 8)));
}

static LogicalResult sameElementType(Operation *op) {
  Type from = tensorOf(op->getOperand(0)).getElementType(), to = tensorOf(op->getResult(0)).getElementType();
  if (from == to)
    return success();
  return op->emitOpError("S0: element type of the result is ") << to << ", expected the operand's " << from;
}

LogicalResult ReshapeOp::verify() {
  auto from = elementCount(getOperand().getType()), to = elementCount(getType());
  if (from && to && *from != *to)
    return emitOpError("S1: operand has ") << *from << " elements, result has " << *to << ", expected equal counts";
  return sameElementType(*this);
}

static FailureOr<Type> transposeRule(const Rule &rule, TransposeOp::Adaptor op) {
  auto type = tensorOf(op.getOperand());
  ArrayRef<int64_t> permutation = op.getPermutation();
  SmallVector<int64_t> sorted(permutation), shape;
  llvm::sort(sorted);
  if (!llvm::equal(sorted, llvm::seq<int64_t>(0, type.getRank())))
    return rule.fail("S2: permutation is ", printShape(permutation), ", expected each of 0 to ", type.getRank() - 1,
                     " once");
  for (int64_t source : permutation)
    shape.push_back(type.getDimSize(source));
  return Type(RankedTensorType::get(shape, type.getElementType()));
}
LogicalResult TransposeOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  return inferWith(transposeRule, location, adaptor, types);
}
LogicalResult TransposeOp::verify() { return verifyWith(transposeRule, *this); }

LogicalResult BroadcastOp::verify() {
  ArrayRef<int64_t> from = getOperand().getType().getShape(), to = getType().getShape();
  bool fits = from.size() <= to.size();
  for (size_t i = 0; fits && i < from.size(); ++i)
    fits = from[i] == 1 || mayEqual(from[i], to[to.size() - from.size() + i]);
  if (!fits)
    return emitOpError("S3: operand's shape ")
           << printShape(from) << " does not broadcast to the result's " << printShape(to);
  return sameElementType(*this);
}

LogicalResult SliceOp::verify() {
  ArrayRef<int64_t> from = getOperand().getType().getShape(), to = getType().getShape();
  ArrayRef<int64_t> starts = getStarts(), steps = getSteps();
  if (to.size() != from.size() || starts.size() != from.size() || steps.size() != from.size())
    return emitOpError("S4: starts, steps and the result's dims count ")
           << starts.size() << ", " << steps.size() << " and " << to.size() << ", expected the operand's rank "
           << from.size();
  for (size_t i = 0; i < from.size(); ++i) {
    if (steps[i] == 0)
      return emitOpError("S4: step of dim ") << i << " is 0";
    if (!isKnown(to[i]) || to[i] == 0)
      continue;
    // |step| * (to - 1) must not overflow: it has to be below the dim's size anyway.
    int64_t extent = isKnown(from[i]) ? from[i] : std::numeric_limits<int64_t>::max();
    int64_t stride =
        steps[i] == std::numeric_limits<int64_t>::min() ? std::numeric_limits<int64_t>::max() : std::abs(steps[i]);
    bool fits = starts[i] >= 0 && starts[i] < extent && (to[i] == 1 || to[i] - 1 <= (extent - 1) / stride);
    if (fits) {
      int64_t travel = to[i] == 1 ? 0 : (to[i] - 1) * stride;
      fits = steps[i] > 0 ? travel <= extent - 1 - starts[i] : travel <= starts[i];
    }
    if (!fits)
      return emitOpError("S4: dim ") << i << " takes " << to[i] << " elements from " << starts[i] << " by steps of "
                                     << steps[i] << ", expected all within size " << printShape({from[i]});
  }
  return sameElementType(*this);
}

static FailureOr<Type> concatRule(const Rule &rule, ConcatOp::Adaptor op) {
  ValueRange operands = op.getOperands();
  if (operands.empty())
    return rule.fail("S5: no operands, expected at least one");
  auto first = tensorOf(operands[0]);
  int64_t axis = op.getAxis();
  if (failed(checkAxis(rule, "S5", axis, first.getRank())))
    return failure();
  SmallVector<int64_t> shape(first.getShape());
  for (auto [number, operand] : llvm::enumerate(operands.drop_front())) {
    auto type = tensorOf(operand);
    SmallVector<int64_t> expected(shape), found(type.getShape());
    if (int64_t(found.size()) > axis)
      expected[axis] = found[axis];
    if (!mayEqual(found, expected) || type.getElementType() != first.getElementType())
      return rule.fail("S5: operand ", number + 1, " is ", type, ", expected ",
                       RankedTensorType::get(expected, first.getElementType()));
    for (auto [into, dim] : llvm::zip(shape, found))
      into = knownOf(into, dim);
  }
  int64_t sum = 0;
  for (Value operand : operands) {
    int64_t dim = tensorOf(operand).getDimSize(axis);
    sum = isKnown(sum) && isKnown(dim) ? sum + dim : ShapedType::kDynamic;
  }
  shape[axis] = sum;
  return Type(RankedTensorType::get(shape, first.getElementType()));
}
LogicalResult ConcatOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  return inferWith(concatRule, location, adaptor, types);
}
LogicalResult ConcatOp::verify() { return verifyWith(concatRule, *this); }

bool ConcatOp::canPermute(ArrayRef<int64_t> permutation) { return int64_t(permutation.size()) == getType().getRank(); }
Value ConcatOp::rewritePermuted(OpBuilder &builder, ValueRange permutedOperands, ArrayRef<int64_t> permutation) {
  int64_t axis = llvm::find(permutation, int64_t(getAxis())) - permutation.begin();
  SmallVector<int64_t> shape;
  for (int64_t source : permutation)
    shape.push_back(getType().getDimSize(source));
  return ConcatOp::create(builder, getLoc(), RankedTensorType::get(shape, getType().getElementType()), permutedOperands,
                          uint64_t(axis));
}
SmallVector<unsigned> ConcatOp::getPermutedOperands() {
  return llvm::to_vector(llvm::seq<unsigned>(0, getOperation()->getNumOperands()));
}

static FailureOr<Type> padRule(const Rule &rule, PadOp::Adaptor op) {
  auto type = tensorOf(op.getOperand()), value = tensorOf(op.getValue());
  constexpr int64_t lowest = std::numeric_limits<int32_t>::min();
  if (failed(checkArray(rule, "S6", "low", op.getLow(), type.getRank(), lowest)) ||
      failed(checkArray(rule, "S6", "high", op.getHigh(), type.getRank(), lowest)))
    return failure();
  if (value.getRank() != 0 || value.getElementType() != type.getElementType())
    return rule.fail("S6: value is ", value, ", expected ", RankedTensorType::get({}, type.getElementType()));
  SmallVector<int64_t> shape(type.getShape());
  for (auto [i, dim] : llvm::enumerate(shape)) {
    if (!isKnown(dim))
      continue;
    int64_t low = op.getLow()[i], high = op.getHigh()[i];
    if (op.getMode() != PadMode::constant && dim == 0 && (low > 0 || high > 0))
      return rule.fail("S6: dim ", i, " is empty, expected elements to repeat for mode ",
                       stringifyPadMode(op.getMode()));
    dim += low + high;
    if (dim < 0)
      return rule.fail("S6: dim ", i, " becomes ", dim, " by low ", low, " and high ", high, ", expected at least 0");
  }
  return Type(RankedTensorType::get(shape, type.getElementType()));
}
LogicalResult PadOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                      SmallVectorImpl<Type> &types) {
  return inferWith(padRule, location, adaptor, types);
}
LogicalResult PadOp::verify() { return verifyWith(padRule, *this); }

LogicalResult ShapeOfOp::inferReturnTypes(MLIRContext *context, std::optional<Location>, Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  types.push_back(RankedTensorType::get({tensorOf(adaptor.getOperand()).getRank()}, IntegerType::get(context, 64)));
  return success();
}

LogicalResult SizeOp::verify() {
  AffineMap size = getSize();
  bool isOne = size.getNumDims() == 0 && size.getNumResults() == 1 && size.getNumSymbols() == getAt().size();
  if (!isOne)
    return emitOpError("expected one size of as many symbols as 'at' has, found ") << getSizeAttr();
  bool isSum = true;
  size.walkExprs([&](AffineExpr each) {
    isSum &= !isa<AffineBinaryOpExpr>(each) ||
             llvm::is_contained({AffineExprKind::Add, AffineExprKind::Mul}, each.getKind());
  });
  if (!isSum)
    return emitOpError("expected a sum of products, found ") << getSizeAttr();
  if (!valueAt(size.getResult(0), getAt()))
    return emitOpError("expected a size of 64 bits at ") << getAtAttr();
  return getType().getNumElements() == 1 ? success() : emitOpError("expected one element, found ") << getType();
}

LogicalResult IotaOp::verify() { return checkAxis(Rule(*this), "S7", getAxis(), getType().getRank()); }
