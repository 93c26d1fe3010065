// Scalar lowering: random numbers by counter. Each element computes the four words of its counter and takes its own.
#include "ir/Dlc.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;
using namespace dlc;

namespace {

// Arithmetic on 32-bit words.
struct Words {
  OpBuilder &b;
  Location loc;

  Value constant(uint32_t value) { return arith::ConstantIntOp::create(b, loc, int64_t(int32_t(value)), 32); }
  Value low(Value wide) { return b.createOrFold<arith::TruncIOp>(loc, b.getI32Type(), wide); }
  Value high(Value wide) {
    Value amount = arith::ConstantIntOp::create(b, loc, 32, 64);
    return low(b.createOrFold<arith::ShRUIOp>(loc, wide, amount));
  }
  Value product(Value word, uint32_t factor) {
    Value wide = b.createOrFold<arith::ExtUIOp>(loc, b.getI64Type(), word);
    Value other = arith::ConstantIntOp::create(b, loc, int64_t(factor), 64);
    return b.createOrFold<arith::MulIOp>(loc, wide, other);
  }
  Value add(Value x, Value y) { return b.createOrFold<arith::AddIOp>(loc, x, y); }
  Value both(Value x, Value y) { return b.createOrFold<arith::XOrIOp>(loc, x, y); }
  // The upper 24 bits.
  Value upper(Value word) { return b.createOrFold<arith::ShRUIOp>(loc, word, constant(8)); }
  // ... as a number times 2^-24.
  Value fraction(Value bits) {
    Type real = b.getF32Type();
    Value number = arith::SIToFPOp::create(b, loc, real, bits);
    return arith::MulFOp::create(b, loc, number, arith::ConstantOp::create(b, loc, b.getF32FloatAttr(0x1p-24f)));
  }
};

} // namespace

static SmallVector<Value> philox(Words &w, SmallVector<Value> counter, SmallVector<Value> key) {
  for (int round = 0; round < 10; ++round) {
    Value a = w.product(counter[0], 0xD2511F53u), b = w.product(counter[2], 0xCD9E8D57u);
    counter = {w.both(w.both(w.high(b), counter[1]), key[0]), w.low(b), w.both(w.both(w.high(a), counter[3]), key[1]),
               w.low(a)};
    key = {w.add(key[0], w.constant(0x9E3779B9u)), w.add(key[1], w.constant(0xBB67AE85u))};
  }
  return counter;
}

FailureOr<Value> RandomOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  OpBuilder &b = emitter.builder();
  Location loc = emitter.loc();
  IndexMath math(emitter);
  Words w{b, loc};
  SmallVector<Value> numbers;
  for (Value operand : {getSeed(), getCounter()}) {
    SmallVector<Value> place(cast<RankedTensorType>(operand.getType()).getRank(), math.constant(0));
    FailureOr<Value> number = emitter.at(operand, place);
    if (failed(number))
      return failure();
    numbers.append({w.low(*number), w.high(*number)});
  }
  Value element = math.linearize(indices, getType().getShape());
  Value block = b.createOrFold<arith::IndexCastOp>(loc, b.getI64Type(), math.div(element, 4));
  Value place = math.rem(element, 4);
  SmallVector<Value> words =
      philox(w, {w.low(block), w.constant(uint32_t(getStream())), numbers[2], numbers[3]}, {numbers[0], numbers[1]});
  auto isAt = [&](int64_t at) { return math.compare(IndexMath::Predicate::eq, place, math.constant(at)); };
  Value secondPair = math.compare(IndexMath::Predicate::ult, math.constant(1), place);
  Value first = math.select(secondPair, words[2], words[0]), second = math.select(secondPair, words[3], words[1]);
  Value isOdd = math.either(isAt(1), isAt(3));
  if (getKind() == RandomKind::uniform)
    return w.fraction(w.upper(math.select(isOdd, second, first)));

  // sin(2 pi v) is cos(2 pi (v - 1/4)), and the difference is exact.
  auto real = [&](float value) { return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value)); };
  Value share = w.fraction(w.add(w.upper(first), w.constant(1)));
  Value squared = arith::MulFOp::create(b, loc, math::LogOp::create(b, loc, share), real(-2));
  Value radius = math::SqrtOp::create(b, loc, squared);
  Value quarter = arith::SelectOp::create(b, loc, isOdd, real(0.25), real(0));
  Value turned = arith::SubFOp::create(b, loc, w.fraction(w.upper(second)), quarter);
  Value angle = arith::MulFOp::create(b, loc, turned, real(6.283185307179586f));
  return Value(arith::MulFOp::create(b, loc, radius, math::CosOp::create(b, loc, angle)));
}
