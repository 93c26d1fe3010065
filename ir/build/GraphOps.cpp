// Shorthands for the ops that everybody composes.
#include "ir/build/GraphBuilder.h"

using namespace mlir;
using namespace dlc;

Value GraphBuilder::compare(Predicate predicate, Value a, Value b) {
  return op<CompareOp>({a, b}, {kind<PredicateAttr>("predicate", predicate)});
}

Value GraphBuilder::clamp(Value value, double low, double high) {
  return min(max(value, like(value, low)), like(value, high));
}

Value GraphBuilder::cast(Value value, Type element) {
  if (failed() || !value || elem(value) == element)
    return value;
  return op<CastOp>({value}, {}, RankedTensorType::get(shape(value), element));
}

Value GraphBuilder::allOf(ArrayRef<Value> conditions) {
  Value all = conditions.empty() ? scalarInteger(i1(), 1) : conditions.front();
  for (Value each : conditions.drop_front(conditions.empty() ? 0 : 1))
    all = op<AndOp>({all, each});
  return all;
}

Value GraphBuilder::anyOf(ArrayRef<Value> conditions) {
  Value any = conditions.empty() ? scalarInteger(i1(), 0) : conditions.front();
  for (Value each : conditions.drop_front(conditions.empty() ? 0 : 1))
    any = op<OrOp>({any, each});
  return any;
}

Value GraphBuilder::reduce(ReduceKind reduceKind, Value value, ArrayRef<int64_t> axes, bool keepdims) {
  if (failed() || axes.empty())
    return failed() ? Value() : value;
  return op<ReduceOp>({value},
                      {kind<ReduceKindAttr>("kind", reduceKind), integers("axes", axes), flag("keepdims", keepdims)});
}

Value GraphBuilder::mean(Value value, ArrayRef<int64_t> axes, bool keepdims) {
  int64_t count = 1;
  for (int64_t axis : axes)
    count *= dim(value, axis);
  Value sum = reduce(ReduceKind::sum, value, axes, keepdims);
  if (isFloat(value))
    return mul(sum, count ? 1.0 / double(count) : std::numeric_limits<double>::quiet_NaN());
  return div(sum, double(count));
}

Value GraphBuilder::softmax(Value value, ArrayRef<int64_t> axes) {
  return op<SoftmaxOp>({value}, {integers("axes", axes)});
}

Value GraphBuilder::logSoftmax(Value value, ArrayRef<int64_t> axes) {
  return op<LogSoftmaxOp>({value}, {integers("axes", axes)});
}

Value GraphBuilder::reshape(Value value, ArrayRef<int64_t> to) {
  if (failed() || !value || shape(value) == to)
    return failed() ? Value() : value;
  return op<ReshapeOp>({value}, {}, RankedTensorType::get(to, elem(value)));
}

Value GraphBuilder::broadcast(Value value, ArrayRef<int64_t> to) {
  if (failed() || !value || shape(value) == to)
    return failed() ? Value() : value;
  return op<BroadcastOp>({value}, {}, RankedTensorType::get(to, elem(value)));
}

Value GraphBuilder::transpose(Value value, ArrayRef<int64_t> permutation) {
  bool identity = true;
  for (auto [i, axis] : llvm::enumerate(permutation))
    identity &= int64_t(i) == axis;
  if (failed() || !value || (identity && int64_t(permutation.size()) == rank(value)))
    return failed() ? Value() : value;
  return op<TransposeOp>({value}, {integers("permutation", permutation)});
}

Value GraphBuilder::slice(Value value, ArrayRef<int64_t> starts, ArrayRef<int64_t> steps, ArrayRef<int64_t> sizes) {
  if (failed() || !value)
    return {};
  bool whole = shape(value) == sizes && llvm::all_of(starts, [](int64_t s) { return s == 0; }) &&
               llvm::all_of(steps, [](int64_t s) { return s == 1; });
  // A table of which sizes say how much is read: it is a slice, too, at the sizes that read all of it.
  bool isTable = current(value).getDefiningOp<ConstantOp>() && hasOpenSize(sizes);
  if (whole && !isTable)
    return value;
  return op<SliceOp>({value}, {integers("starts", starts), integers("steps", steps)},
                     RankedTensorType::get(sizes, elem(value)));
}

Value GraphBuilder::element(Value list, int64_t index) { return reshape(sliceDim(list, 0, index, 1), {}); }

Value GraphBuilder::sliceDim(Value value, int64_t axis, int64_t start, int64_t size) {
  SmallVector<int64_t> starts(rank(value), 0), steps(rank(value), 1), sizes(shape(value));
  if (!expect(axis >= 0 && axis < rank(value), "axis " + Twine(axis) + " is out of range for " + typeName(type(value))))
    return {};
  starts[axis] = start;
  sizes[axis] = size;
  return slice(value, starts, steps, sizes);
}

Value GraphBuilder::concat(ArrayRef<Value> values, int64_t axis) {
  if (values.size() == 1)
    return values.front();
  return op<ConcatOp>(values, {integer("axis", axis)});
}

Value GraphBuilder::pad(Value value, ArrayRef<int64_t> low, ArrayRef<int64_t> high, PadMode mode, Value filler) {
  auto isZero = [](int64_t number) { return number == 0; };
  if (llvm::all_of(low, isZero) && llvm::all_of(high, isZero))
    return value;
  return op<PadOp>({value, filler}, {integers("low", low), integers("high", high), kind<PadModeAttr>("mode", mode)});
}

Value GraphBuilder::iota(Type element, ArrayRef<int64_t> to, int64_t axis) {
  return op<IotaOp>({}, {integer("axis", axis)}, RankedTensorType::get(to, element));
}

Value GraphBuilder::gather(Value value, Value indices, int64_t axis) {
  return op<GatherOp>({value, indices}, {integer("axis", axis)});
}

Value GraphBuilder::matmul(Value a, Value b, bool transposeA, bool transposeB) {
  return op<MatmulOp>({a, b}, {flag("transpose_lhs", transposeA), flag("transpose_rhs", transposeB)});
}

Value GraphBuilder::perChannel(Value value, int64_t toRank, int64_t axis) {
  if (failed() || !value)
    return {};
  if (!expect(rank(value) == 1 && axis >= 0 && axis < toRank,
              "expected one number per channel, found " + typeName(type(value))))
    return {};
  SmallVector<int64_t> to(toRank, 1);
  to[axis] = shape(value)[0];
  return reshape(value, to);
}
