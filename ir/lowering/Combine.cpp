#include "ir/lowering/Combine.h"
#include "ir/lowering/ScalarEmitter.h"
#include <limits>

using namespace mlir;

namespace dlc {

Value reduceIdentity(ScalarEmitter &emitter, ReduceKind kind, Type elementType) {
  Type type = emitter.computeType(elementType);
  bool isFloat = isa<FloatType>(elementType);
  double infinity = std::numeric_limits<double>::infinity();
  switch (kind) {
  case ReduceKind::sum:
    return isFloat ? emitter.real(type, 0) : emitter.integer(type, 0);
  case ReduceKind::prod:
    return isFloat ? emitter.real(type, 1) : emitter.integer(type, 1);
  case ReduceKind::max:
  case ReduceKind::min:
    break;
  }
  bool isMax = kind == ReduceKind::max;
  if (isFloat)
    return emitter.real(type, isMax ? -infinity : infinity);
  unsigned bits = elementBits(elementType);
  if (isUnsigned(elementType))
    return emitter.integer(type, isMax ? 0 : (bits == 64 ? -1 : (int64_t(1) << bits) - 1));
  int64_t lowest = bits == 64 ? std::numeric_limits<int64_t>::min() : -(int64_t(1) << (bits - 1));
  return emitter.integer(type, isMax ? lowest : -(lowest + 1));
}

Value reduceCombine(ScalarEmitter &emitter, ReduceKind kind, Type elementType, Value accumulator, Value element) {
  OpBuilder &b = emitter.builder();
  Location loc = emitter.loc();
  bool isFloat = isa<FloatType>(elementType);
  bool noSign = isUnsigned(elementType);
  auto make = [&](auto tag) -> Value { return decltype(tag)::create(b, loc, accumulator, element); };
  auto makeLoose = [&](auto tag) -> Value { // of 0 and -0 either will do
    return decltype(tag)::create(b, loc, accumulator, element, arith::FastMathFlags::nsz);
  };
  switch (kind) {
  case ReduceKind::sum:
    return isFloat ? make(arith::AddFOp()) : make(arith::AddIOp());
  case ReduceKind::prod:
    return isFloat ? make(arith::MulFOp()) : make(arith::MulIOp());
  case ReduceKind::max:
    return isFloat ? makeLoose(arith::MaximumFOp()) : noSign ? make(arith::MaxUIOp()) : make(arith::MaxSIOp());
  case ReduceKind::min:
    return isFloat ? makeLoose(arith::MinimumFOp()) : noSign ? make(arith::MinUIOp()) : make(arith::MinSIOp());
  }
  llvm_unreachable("unknown reduce kind");
}

Value reduceBeats(ScalarEmitter &emitter, ReduceKind kind, Type elementType, Value a, Value b, bool orEqual) {
  OpBuilder &builder = emitter.builder();
  Location loc = emitter.loc();
  bool isMax = kind == ReduceKind::max;
  if (!isa<FloatType>(elementType)) {
    using P = arith::CmpIPredicate;
    bool noSign = isUnsigned(elementType);
    P predicate = isMax ? (orEqual ? (noSign ? P::uge : P::sge) : (noSign ? P::ugt : P::sgt))
                        : (orEqual ? (noSign ? P::ule : P::sle) : (noSign ? P::ult : P::slt));
    return arith::CmpIOp::create(builder, loc, predicate, a, b);
  }
  using P = arith::CmpFPredicate;
  P predicate = isMax ? (orEqual ? P::OGE : P::OGT) : (orEqual ? P::OLE : P::OLT);
  Value better = arith::CmpFOp::create(builder, loc, predicate, a, b);
  Value aNan = arith::CmpFOp::create(builder, loc, P::UNO, a, a);
  if (orEqual)
    return arith::OrIOp::create(builder, loc, better, aNan);
  Value bFine = arith::CmpFOp::create(builder, loc, P::ORD, b, b);
  Value nanWins = arith::AndIOp::create(builder, loc, aNan, bFine);
  return arith::OrIOp::create(builder, loc, better, nanWins);
}

Value sortKey(ScalarEmitter &emitter, bool largest, Type elementType, Value element) {
  OpBuilder &builder = emitter.builder();
  Location loc = emitter.loc();
  if (element.getType().isInteger(1))
    element = arith::ExtUIOp::create(builder, loc, builder.getI8Type(), element);
  bool isFloat = isa<FloatType>(elementType);
  unsigned width = element.getType().getIntOrFloatBitWidth();
  Type type = builder.getIntegerType(width);
  Value ones = emitter.integer(type, -1), sign = emitter.integer(type, int64_t(uint64_t(1) << (width - 1)));
  Value key = element;
  if (isFloat) {
    // Numbers without a sign above the others, whose bits are turned round; -0 is 0.
    Value bits = arith::BitcastOp::create(builder, loc, type, element);
    Value isMinusZero = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, bits, sign);
    bits = arith::SelectOp::create(builder, loc, isMinusZero, emitter.integer(type, 0), bits);
    Value signs = arith::ShRSIOp::create(builder, loc, bits, emitter.integer(type, width - 1));
    key = arith::XOrIOp::create(builder, loc, bits, arith::OrIOp::create(builder, loc, signs, sign));
    Value isNan = arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::UNO, element, element);
    key = arith::SelectOp::create(builder, loc, isNan, ones, key);
  } else if (!isUnsigned(elementType)) {
    key = arith::XOrIOp::create(builder, loc, key, sign);
  }
  return largest ? Value(arith::XOrIOp::create(builder, loc, key, ones)) : key;
}

} // namespace dlc
