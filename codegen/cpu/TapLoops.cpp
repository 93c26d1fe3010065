#include "codegen/cpu/TapLoops.h"

using namespace mlir;

namespace dlc::cpu {

Values emitSumLoop(OpBuilder &builder, Location loc, Value low, Value high, int64_t step, Values sums,
                   llvm::function_ref<Values(Value, Values)> body) {
  Value stride = arith::ConstantIndexOp::create(builder, loc, step);
  auto loop = scf::ForOp::create(builder, loc, low, high, stride, sums);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  Values next = body(loop.getInductionVar(), llvm::to_vector(ValueRange(loop.getRegionIterArgs())));
  scf::YieldOp::create(builder, loc, next);
  return llvm::to_vector(ValueRange(loop.getResults()));
}

static Values emitLevel(OpBuilder &builder, const ContractionShape &shape, unsigned level, ArrayRef<Value> outer,
                        Value lhs, Value rhs, Values sums, llvm::function_ref<Values(Value, Value, Values)> body) {
  if (level == shape.taps.size())
    return body(lhs, rhs, std::move(sums));
  Location loc = shape.op->getLoc();
  IndexBuilder index(builder, loc);
  const OuterTap &tap = shape.taps[level];
  Value low = index.constant(0), high = index.constant(tap.count);
  if (tap.clipped) {
    // Inside of the input: 0 <= place + k*dilation < inputSize.
    Value place = index.constant(0);
    for (const OuterTap::Place &at : tap.places)
      place = index.add(place, index.mul(outer[at.outer], at.stride));
    place = index.add(place, -tap.padLow);
    Value below = index.sub(index.constant(0), place);
    low = index.max(index.ceilDiv(below, tap.dilation), 0);
    high = index.min(index.ceilDiv(index.add(below, tap.inputSize), tap.dilation), tap.count);
  }
  return emitSumLoop(builder, loc, low, high, 1, std::move(sums), [&](Value k, Values carried) {
    return emitLevel(builder, shape, level + 1, outer, index.add(lhs, index.mul(k, tap.lhsStride)),
                     index.add(rhs, index.mul(k, tap.rhsStride)), std::move(carried), body);
  });
}

Values emitOuterTaps(OpBuilder &builder, const ContractionShape &shape, ArrayRef<Value> outer, Value lhs, Value rhs,
                     Values sums, llvm::function_ref<Values(Value, Value, Values)> body) {
  return emitLevel(builder, shape, 0, outer, lhs, rhs, std::move(sums), body);
}

} // namespace dlc::cpu
