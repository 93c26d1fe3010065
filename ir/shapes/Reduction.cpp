// Shape rules and verifiers: reductions and pools. Numbered constraints:
// R1 axes sorted, unique, in range. R2 kind. R3 axis in range. R4 element type. R5 0 <= k <= size. P1 pads not
// negative. P2 one entry per spatial dim, kernel, strides and dilations positive. P3 1 spatial dim at least. P4 the
// window fits. P5 element type and p. G1 element types of a pool's gradient. G2 its shapes.
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

static Type i64(MLIRContext *context) { return IntegerType::get(context, 64); }

static FailureOr<Type> reduceRule(const Rule &rule, ReduceOp::Adaptor op) {
  auto type = tensorOf(op.getOperand());
  if (failed(checkAxes(rule, "R1", op.getAxes(), type.getRank())))
    return failure();
  if (type.getElementType().isInteger(1) && (op.getKind() == ReduceKind::sum || op.getKind() == ReduceKind::prod))
    return rule.fail("R4: ", stringifyReduceKind(op.getKind()), " of i1, expected max or min for i1");
  SmallVector<int64_t> shape;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    bool reduced = llvm::is_contained(op.getAxes(), dim);
    if (!reduced || op.getKeepdims())
      shape.push_back(reduced ? 1 : type.getDimSize(dim));
  }
  return Type(RankedTensorType::get(shape, type.getElementType()));
}
LogicalResult ReduceOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  return inferWith(reduceRule, location, adaptor, types);
}
LogicalResult ReduceOp::verify() { return verifyWith(reduceRule, *this); }

static FailureOr<Type> argReduceRule(const Rule &rule, ArgReduceOp::Adaptor op) {
  auto type = tensorOf(op.getOperand());
  int64_t axis = op.getAxis();
  if (op.getKind() != ReduceKind::max && op.getKind() != ReduceKind::min)
    return rule.fail("R2: kind is ", stringifyReduceKind(op.getKind()), ", expected max or min");
  if (failed(checkAxis(rule, "R3", axis, type.getRank())))
    return failure();
  SmallVector<int64_t> shape(type.getShape());
  if (op.getKeepdims())
    shape[axis] = 1;
  else
    shape.erase(shape.begin() + axis);
  if (type.getDimSize(axis) == 0 && !llvm::is_contained(shape, 0))
    return rule.fail("R3: axis ", axis, " is empty, expected elements to choose from");
  return Type(RankedTensorType::get(shape, i64(type.getContext())));
}
LogicalResult ArgReduceOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  return inferWith(argReduceRule, location, adaptor, types);
}
LogicalResult ArgReduceOp::verify() { return verifyWith(argReduceRule, *this); }

static FailureOr<Type> cumulativeRule(const Rule &rule, CumulativeOp::Adaptor op) {
  auto type = tensorOf(op.getOperand());
  if (op.getKind() != ReduceKind::sum && op.getKind() != ReduceKind::prod)
    return rule.fail("R2: kind is ", stringifyReduceKind(op.getKind()), ", expected sum or prod");
  if (failed(checkAxis(rule, "R3", op.getAxis(), type.getRank())))
    return failure();
  return Type(type);
}
LogicalResult CumulativeOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                             SmallVectorImpl<Type> &types) {
  return inferWith(cumulativeRule, location, adaptor, types);
}
LogicalResult CumulativeOp::verify() { return verifyWith(cumulativeRule, *this); }

static FailureOr<Type> topKRule(const Rule &rule, TopKOp::Adaptor op) {
  auto type = tensorOf(op.getOperand());
  if (failed(checkAxis(rule, "R3", op.getAxis(), type.getRank())))
    return failure();
  SmallVector<int64_t> shape(type.getShape());
  int64_t &size = shape[op.getAxis()], k = op.getK();
  if (k < kTopKAll || (isKnown(size) && k > size))
    return rule.fail("R5: k is ", k, ", expected 0 <= k <= ", printShape({size}));
  size = k == kTopKAll ? size : k;
  return Type(RankedTensorType::get(shape, type.getElementType()));
}
LogicalResult TopKOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  if (failed(inferWith(topKRule, location, adaptor, types)))
    return failure();
  types.push_back(cast<RankedTensorType>(types[0]).clone(i64(context)));
  return success();
}
LogicalResult TopKOp::verify() { return verifyWith(topKRule, *this); }

// The shape that windows over the spatial dims give. P1 to P4.
static FailureOr<SmallVector<int64_t>> windowShape(const Rule &rule, ArrayRef<int64_t> operand, Layout layout,
                                                   ArrayRef<int64_t> kernel, ArrayRef<int64_t> strides,
                                                   ArrayRef<int64_t> low, ArrayRef<int64_t> high,
                                                   ArrayRef<int64_t> dilations, bool ceilMode) {
  if (operand.size() < 3)
    return rule.fail("P3: operand has rank ", operand.size(), ", expected at least 3 (batch, channels, spatial dims)");
  size_t spatial = operand.size() - 2, first = layout == Layout::channels_first ? 2 : 1;
  if (failed(checkArray(rule, "P2", "kernel", kernel, spatial, 1)) ||
      failed(checkArray(rule, "P2", "strides", strides, spatial, 1)) ||
      failed(checkArray(rule, "P2", "dilations", dilations, spatial, 1)) ||
      failed(checkArray(rule, "P1", "pads_low", low, spatial, 0)) ||
      failed(checkArray(rule, "P1", "pads_high", high, spatial, 0)))
    return failure();
  SmallVector<int64_t> shape(operand);
  for (size_t i = 0; i < spatial; ++i) {
    int64_t &dim = shape[first + i];
    int64_t size = windowSize(dim, kernel[i], strides[i], low[i], high[i], dilations[i], ceilMode);
    if (isKnown(size) && size < 0)
      return rule.fail("P4: window of spatial dim ", i, " spans ", dilations[i] * (kernel[i] - 1) + 1,
                       " elements, expected no more than the ", dim + low[i] + high[i], " of the padded operand");
    dim = size;
  }
  return shape;
}

static FailureOr<Type> poolRule(const Rule &rule, PoolOp::Adaptor op) {
  auto type = tensorOf(op.getOperand());
  if (op.getKind() != PoolKind::max && !isa<FloatType>(type.getElementType()))
    return rule.fail("P5: element type is ", type.getElementType(), ", expected a float for ",
                     stringifyPoolKind(op.getKind()));
  if (op.getKind() == PoolKind::lp && op.getP() < 1)
    return rule.fail("P5: p is ", op.getP(), ", expected at least 1");
  auto shape = windowShape(rule, type.getShape(), op.getLayout(), op.getKernel(), op.getStrides(), op.getPadsLow(),
                           op.getPadsHigh(), op.getDilations(), op.getCeilMode());
  if (failed(shape))
    return failure();
  return Type(RankedTensorType::get(*shape, type.getElementType()));
}
LogicalResult PoolOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  return inferWith(poolRule, location, adaptor, types);
}
LogicalResult PoolOp::verify() { return verifyWith(poolRule, *this); }

static FailureOr<Type> poolIndicesRule(const Rule &rule, PoolIndicesOp::Adaptor op) {
  auto type = tensorOf(op.getOperand());
  auto shape = windowShape(rule, type.getShape(), Layout::channels_first, op.getKernel(), op.getStrides(),
                           op.getPadsLow(), op.getPadsHigh(), op.getDilations(), op.getCeilMode());
  if (failed(shape))
    return failure();
  return Type(RankedTensorType::get(*shape, i64(type.getContext())));
}
LogicalResult PoolIndicesOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                              SmallVectorImpl<Type> &types) {
  return inferWith(poolIndicesRule, location, adaptor, types);
}
LogicalResult PoolIndicesOp::verify() { return verifyWith(poolIndicesRule, *this); }

LogicalResult PoolGradOp::verify() {
  RankedTensorType operand = getOperand().getType(), gradient = getGradient().getType();
  if (gradient.getElementType() != operand.getElementType() || getType() != operand)
    return emitOpError("G1: gradient is ") << gradient << " and the result " << getType()
                                           << ", expected the element type and the type of the operand, " << operand;
  if (getKind() == PoolKind::lp && getP() < 1)
    return emitOpError("P5: p is ") << getP() << ", expected at least 1";
  auto shape = windowShape(Rule(*this), operand.getShape(), getLayout(), getKernel(), getStrides(), getPadsLow(),
                           getPadsHigh(), getDilations(), getCeilMode());
  if (failed(shape))
    return failure();
  if (!mayEqual(*shape, gradient.getShape()))
    return emitOpError("G2: gradient has shape ")
           << printShape(gradient.getShape()) << ", expected the pool's " << printShape(*shape);
  return success();
}
