#include "codegen/cpu/ByteTile.h"
#include "ir/Quads.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;

namespace dlc::cpu {

ByteTile::ByteTile(CpuKernel &kernel, const ContractionShape &shape, int64_t lanes, Epilogue &epilogue)
    : shape_(shape), lanes_(lanes), leastSums_(kernel.schedule.get("sums")), epilogue_(epilogue),
      builder_(kernel.builder), loc_(shape.op->getLoc()), index_(kernel.builder, loc_),
      sumType_(VectorType::get({lanes}, builder_.getI32Type())),
      byteType_(VectorType::get({lanes * 4}, builder_.getI8Type())),
      wordType_(VectorType::get({lanes * 2}, builder_.getI16Type())), dots_(kernel.level.dotsBytes) {
  for (unsigned i : {0, 1})
    unsigned_[i] = isUnsigned(cast<RankedTensorType>(shape.op->getOperand(i).getType()).getElementType());
  lhs_ = kernel.inputs[cast<BlockArgument>(shape.lhs).getArgNumber()];
  rhs_ = kernel.inputs[cast<BlockArgument>(shape.rhs).getArgNumber()];
}

void ByteTile::splitReduction(int64_t rows, int64_t vectors) {
  parts_ = 1;
  while (rows * vectors * parts_ < leastSums_ && parts_ * 8 <= shape_.depth)
    parts_ *= 2;
}

// Four elements of a row in every lane; where there are fewer, zeros follow (they meet zeros of the rhs).
Value ByteTile::loadLhs(Value offset, int64_t count) {
  auto four = VectorType::get({4}, builder_.getI8Type());
  Value bytes;
  if (count == 4 && shape_.lhsDepthStride == 1) {
    bytes = vector::LoadOp::create(builder_, loc_, four, lhs_, offset);
  } else {
    bytes = arith::ConstantOp::create(builder_, loc_, four, builder_.getZeroAttr(four));
    for (int64_t i = 0; i < count; ++i) {
      Value element = memref::LoadOp::create(builder_, loc_, lhs_, index_.add(offset, i * shape_.lhsDepthStride));
      bytes = vector::InsertOp::create(builder_, loc_, element, bytes, ArrayRef<int64_t>{i});
    }
  }
  auto one = VectorType::get({1}, builder_.getI32Type());
  Value word = vector::ExtractOp::create(builder_, loc_, vector::BitCastOp::create(builder_, loc_, one, bytes),
                                         ArrayRef<int64_t>{0});
  Value all = vector::BroadcastOp::create(builder_, loc_, sumType_, word);
  return vector::BitCastOp::create(builder_, loc_, byteType_, all);
}

Value ByteTile::highBits() {
  return arith::ConstantOp::create(builder_, loc_,
                                   DenseElementsAttr::get(byteType_, builder_.getI8IntegerAttr(int8_t(0x80))));
}

ByteTile::Factors ByteTile::factors(Value bytes, bool isLhs) {
  bool isUnsigned = unsigned_[isLhs ? 0 : 1];
  if (dots_) {
    bool flips = isLhs ? perColumn() : perRow();
    return {flips ? Value(arith::XOrIOp::create(builder_, loc_, bytes, highBits())) : bytes, {}, {}};
  }
  auto word = [&](int16_t value) {
    return arith::ConstantOp::create(builder_, loc_,
                                     DenseElementsAttr::get(wordType_, builder_.getI16IntegerAttr(value)));
  };
  Value words = vector::BitCastOp::create(builder_, loc_, wordType_, bytes);
  if (isUnsigned)
    return {{},
            arith::AndIOp::create(builder_, loc_, words, word(0xFF)),
            arith::ShRUIOp::create(builder_, loc_, words, word(8))};
  Value low = arith::ShLIOp::create(builder_, loc_, words, word(8));
  return {
      {}, arith::ShRSIOp::create(builder_, loc_, low, word(8)), arith::ShRSIOp::create(builder_, loc_, words, word(8))};
}

static Value intrinsic(OpBuilder &builder, Location loc, Type type, StringRef name, ValueRange operands) {
  return LLVM::CallIntrinsicOp::create(builder, loc, type, builder.getStringAttr(name), operands).getResults();
}

Value ByteTile::dot(Value sum, Value unsignedBytes, Value signedBytes) {
  StringRef name = lanes_ == 16 ? "llvm.x86.avx512.vpdpbusd.512" : "llvm.x86.avx512.vpdpbusd.256";
  return intrinsic(builder_, loc_, sumType_, name, {sum, unsignedBytes, signedBytes});
}

Value ByteTile::multiplyAdd(Value sum, const Factors &lhs, const Factors &rhs) {
  if (dots_) {
    bool lhsIsUnsigned = unsigned_[0] || perColumn();
    return lhsIsUnsigned ? dot(sum, lhs.bytes, rhs.bytes) : dot(sum, rhs.bytes, lhs.bytes);
  }
  StringRef name = lanes_ == 16 ? "llvm.x86.avx512.pmaddw.d.512" : "llvm.x86.avx2.pmadd.wd";
  Value even = intrinsic(builder_, loc_, sumType_, name, {lhs.even, rhs.even});
  Value odd = intrinsic(builder_, loc_, sumType_, name, {lhs.odd, rhs.odd});
  return arith::AddIOp::create(builder_, loc_, sum, arith::AddIOp::create(builder_, loc_, even, odd));
}

// One step: a quad of the rhs times `count` elements of each row.
void ByteTile::emitQuad(const TapRun &run, int64_t part, int64_t count, Value lhs, Value rhs,
                        MutableArrayRef<Value> sums) {
  SmallVector<Factors> columns;
  for (int64_t vector = 0; vector < vectors_; ++vector) {
    Value bytes = vector::LoadOp::create(builder_, loc_, byteType_, rhs_, index_.add(rhs, vector * lanes_ * 4));
    columns.push_back(factors(bytes, false));
    if (perColumn()) {
      Value &taken = sums[sumCount() + vector];
      taken = dot(taken, highBits(), bytes);
    }
  }
  for (int64_t row = run.firstRow; row < run.endRow; ++row) {
    Value bytes = loadLhs(index_.add(lhs, row * shape_.lhsRowStride), count);
    Factors element = factors(bytes, true);
    for (int64_t vector = 0; vector < vectors_; ++vector) {
      Value &sum = sums[sumAt(part, row, vector)];
      sum = multiplyAdd(sum, element, columns[vector]);
    }
    if (perRow()) {
      Value &taken = sums[sumCount() + row];
      taken = dot(taken, bytes, highBits());
    }
  }
}

// `length` elements of the reduction that lie next to each other on both sides.
Values ByteTile::emitDepth(int64_t length, const TapRun &run, Value lhs, Value rhs, Values sums) {
  auto quad = [&](Value number, int64_t part, MutableArrayRef<Value> carried) {
    emitQuad(run, part, 4, index_.add(lhs, index_.mul(number, 4 * shape_.lhsDepthStride)),
             index_.add(rhs, index_.mul(number, shape_.rhsDepthStride)), carried);
  };
  int64_t quads = length / 4, whole = quads / parts_ * parts_;
  if (whole > parts_)
    sums = emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(whole), parts_, std::move(sums),
                       [&](Value first, Values carried) {
                         for (int64_t part = 0; part < parts_; ++part)
                           quad(index_.add(first, part), part, carried);
                         return carried;
                       });
  else
    whole = 0;
  for (int64_t number = whole; number < quads; ++number)
    quad(index_.constant(number), number % parts_, sums);
  if (length % 4)
    emitQuad(run, 0, std::min<int64_t>(length, 4), index_.add(lhs, quadStart(quads, length) * shape_.lhsDepthStride),
             index_.add(rhs, quads * shape_.rhsDepthStride), sums);
  return sums;
}

// The rows of a run share what is taken off, so it is summed for the run alone.
Values ByteTile::emitRun(const TapRun &run, Value lhs, Value rhs, Values sums) {
  int64_t taps = run.end - run.begin;
  lhs = index_.add(lhs, run.begin * shape_.lhsTapStride);
  rhs = index_.add(rhs, run.begin * shape_.rhsTapStride);
  Value zero = arith::ConstantOp::create(builder_, loc_, sumType_, builder_.getZeroAttr(sumType_));
  sums.append(perColumn() ? vectors_ : perRow() ? class_->rows : 0, zero);
  if (taps == 1 || shape_.tapsAreContiguous())
    sums = emitDepth(taps * shape_.depth, run, lhs, rhs, std::move(sums));
  else
    sums = emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(taps), 1, std::move(sums),
                       [&](Value tap, Values carried) {
                         return emitDepth(shape_.depth, run, index_.add(lhs, index_.mul(tap, shape_.lhsTapStride)),
                                          index_.add(rhs, index_.mul(tap, shape_.rhsTapStride)), std::move(carried));
                       });
  if (perColumn() || perRow())
    for (int64_t row = run.firstRow; row < run.endRow; ++row)
      for (int64_t vector = 0; vector < vectors_; ++vector) {
        Value &sum = sums[sumAt(0, row, vector)];
        sum = arith::SubIOp::create(builder_, loc_, sum, sums[sumCount() + (perColumn() ? vector : row)]);
      }
  sums.truncate(sumCount());
  return sums;
}

LogicalResult ByteTile::emit(const TileClass &tileClass, int64_t columns, const TilePlace &place) {
  class_ = &tileClass;
  vectors_ = (columns + lanes_ - 1) / lanes_;
  Value zero = arith::ConstantOp::create(builder_, loc_, sumType_, builder_.getZeroAttr(sumType_));
  Values sums = emitOuterTaps(builder_, shape_, place.outer, place.lhs, place.rhs.front(), Values(sumCount(), zero),
                              [&](Value lhs, Value rhs, Values carried) {
                                for (const TapRun &run : tileClass.runs)
                                  carried = emitRun(run, lhs, rhs, std::move(carried));
                                return carried;
                              });
  int64_t count = tileClass.rows * vectors_;
  for (int64_t i = count; i < sumCount(); ++i)
    sums[i % count] = arith::AddIOp::create(builder_, loc_, sums[i % count], sums[i]);

  epilogue_.beginTile();
  for (int64_t row = 0; row < tileClass.rows; ++row)
    for (int64_t vector = 0; vector < vectors_; ++vector)
      if (failed(epilogue_.store(sums[sumAt(0, row, vector)], std::min(lanes_, columns - vector * lanes_),
                                 index_.add(place.row, row), index_.add(place.column, vector * lanes_), vector)))
        return failure();
  return success();
}

} // namespace dlc::cpu
