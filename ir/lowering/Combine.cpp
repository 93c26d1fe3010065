#include "ir/lowering/Combine.h"
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

} // namespace dlc
