#include "codegen/cpu/ContractionTile.h"
#include "ir/lowering/Factor.h"

using namespace mlir;

namespace dlc::cpu {

// A tile needs so many independent sums to keep the multipliers busy over the latency of an addition. One with fewer
// registers sums even and odd steps of the reduction apart.
static constexpr int64_t kLeastSums = 8;

ContractionTile::ContractionTile(CpuKernel &kernel, const ContractionShape &shape, int64_t lanes, Epilogue &epilogue)
    : kernel_(kernel), shape_(shape), lanes_(lanes), epilogue_(epilogue), builder_(kernel.builder),
      loc_(shape.op->getLoc()), index_(kernel.builder, loc_), type_(VectorType::get({lanes}, shape.element)) {}

void ContractionTile::splitReduction(int64_t rows, int64_t vectors) {
  parts_ = 1;
  while (rows * vectors * parts_ < kLeastSums && parts_ * 2 <= shape_.depth)
    parts_ *= 2;
}

static Value splat(OpBuilder &builder, Location loc, VectorType type, Value scalar) {
  return vector::BroadcastOp::create(builder, loc, type, scalar);
}

// A literal operand has one value everywhere.
static TypedAttr literalOf(Value operand) {
  auto constant = operand.getDefiningOp<ConstantOp>();
  auto dense = constant ? dyn_cast<DenseElementsAttr>(constant.getValue()) : nullptr;
  return dense && dense.isSplat() ? dense.getSplatValue<TypedAttr>() : nullptr;
}

// An element, or a vector, of an operand as it is multiplied.
Value ContractionTile::factor(Value loaded, Value operand) {
  Type element = cast<RankedTensorType>(operand.getType()).getElementType();
  return emitFactor(builder_, loc_, loaded, element, shape_.element, shape_.precision);
}

Value ContractionTile::loadLhs(Value offset) {
  Value element;
  if (TypedAttr literal = literalOf(shape_.lhs))
    element = arith::ConstantOp::create(builder_, loc_, literal);
  else
    element =
        memref::LoadOp::create(builder_, loc_, kernel_.inputs[cast<BlockArgument>(shape_.lhs).getArgNumber()], offset);
  return splat(builder_, loc_, type_, factor(element, shape_.lhs));
}

Value ContractionTile::loadRhs(Value offset, int64_t vector) {
  if (TypedAttr literal = literalOf(shape_.rhs))
    return splat(builder_, loc_, type_, factor(arith::ConstantOp::create(builder_, loc_, literal), shape_.rhs));
  return factor(loadVector(kernel_.inputs[cast<BlockArgument>(shape_.rhs).getArgNumber()], offset, vector), shape_.rhs);
}

// One vector of columns as it is stored.
Value ContractionTile::loadVector(Value memref, Value offset, int64_t vector) {
  auto type = VectorType::get({lanes_}, cast<MemRefType>(memref.getType()).getElementType());
  int64_t valid = std::min(lanes_, columns_ - vector * lanes_);
  if (shape_.rhsColumnStride != 1) {
    // A transposed rhs that nobody packed: element by element.
    Value result = arith::ConstantOp::create(builder_, loc_, type, builder_.getZeroAttr(type));
    for (int64_t lane = 0; lane < valid; ++lane) {
      Value at = index_.add(offset, (vector * lanes_ + lane) * shape_.rhsColumnStride);
      Value element = memref::LoadOp::create(builder_, loc_, memref, at);
      result = vector::InsertOp::create(builder_, loc_, element, result, ArrayRef<int64_t>{lane});
    }
    return result;
  }
  offset = index_.add(offset, vector * lanes_);
  // Panels are filled up with zeros as far as whole vectors reach.
  if (valid == lanes_ || (shape_.panel && shape_.panel % lanes_ == 0))
    return vector::LoadOp::create(builder_, loc_, type, memref, offset);
  Value zero = arith::ConstantOp::create(builder_, loc_, type, builder_.getZeroAttr(type));
  auto maskType = VectorType::get({lanes_}, builder_.getI1Type());
  Value mask = vector::ConstantMaskOp::create(builder_, loc_, maskType, ArrayRef<int64_t>{valid});
  return vector::MaskedLoadOp::create(builder_, loc_, type, memref, offset, mask, zero);
}

// One step of the reduction: a row of the rhs times a column of the lhs.
void ContractionTile::emitStep(const TapRun &run, int64_t part, Value lhs, Value rhs, MutableArrayRef<Value> sums) {
  Values columns;
  for (int64_t vector = 0; vector < vectors_; ++vector)
    columns.push_back(loadRhs(rhs, vector));
  for (int64_t row = run.firstRow; row < run.endRow; ++row) {
    Value element = loadLhs(index_.add(lhs, row * shape_.lhsRowStride));
    for (int64_t vector = 0; vector < vectors_; ++vector) {
      Value &sum = sums[sumAt(part, row, vector)];
      sum = vector::FMAOp::create(builder_, loc_, element, columns[vector], sum);
    }
  }
}

Values ContractionTile::emitDepth(int64_t length, const TapRun &run, Value lhs, Value rhs, Values sums) {
  auto step = [&](Value k, int64_t part, MutableArrayRef<Value> carried) {
    emitStep(run, part, index_.add(lhs, index_.mul(k, shape_.lhsDepthStride)),
             index_.add(rhs, index_.mul(k, shape_.rhsDepthStride)), carried);
  };
  int64_t whole = length / parts_ * parts_;
  if (whole > parts_)
    sums = emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(whole), parts_, std::move(sums),
                       [&](Value k, Values carried) {
                         for (int64_t part = 0; part < parts_; ++part)
                           step(index_.add(k, part), part, carried);
                         return carried;
                       });
  else
    whole = 0;
  for (int64_t k = whole; k < length; ++k)
    step(index_.constant(k), k % parts_, sums);
  return sums;
}

Values ContractionTile::emitRun(const TapRun &run, Value lhs, Value rhs, Values sums) {
  int64_t taps = run.end - run.begin;
  lhs = index_.add(lhs, run.begin * shape_.lhsTapStride);
  rhs = index_.add(rhs, run.begin * shape_.rhsTapStride);
  if (taps == 1 || shape_.tapsAreContiguous())
    return emitDepth(taps * shape_.depth, run, lhs, rhs, std::move(sums));
  return emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(taps), 1, std::move(sums),
                     [&](Value tap, Values carried) {
                       return emitDepth(shape_.depth, run, index_.add(lhs, index_.mul(tap, shape_.lhsTapStride)),
                                        index_.add(rhs, index_.mul(tap, shape_.rhsTapStride)), std::move(carried));
                     });
}

LogicalResult ContractionTile::emit(const TileClass &tileClass, int64_t columns, const TilePlace &place) {
  class_ = &tileClass;
  columns_ = columns;
  vectors_ = (columns + lanes_ - 1) / lanes_;
  int64_t rows = tileClass.rows;

  Value zero = arith::ConstantOp::create(builder_, loc_, type_, builder_.getZeroAttr(type_));
  Values sums = emitOuterTaps(builder_, shape_, place.outer, place.lhs, place.rhs,
                              Values(rows * vectors_ * parts_, zero), [&](Value lhs, Value rhs, Values carried) {
                                for (const TapRun &run : tileClass.runs)
                                  carried = emitRun(run, lhs, rhs, std::move(carried));
                                return carried;
                              });
  for (int64_t part = parts_ - 1; part > 0; --part)
    for (int64_t i = 0, count = rows * vectors_; i < count; ++i)
      sums[i] = arith::AddFOp::create(builder_, loc_, sums[i], sums[part * count + i]);

  epilogue_.beginTile();
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t vector = 0; vector < vectors_; ++vector) {
      int64_t valid = std::min(lanes_, columns - vector * lanes_);
      if (failed(epilogue_.store(sums[sumAt(0, row, vector)], valid, index_.add(place.row, row),
                                 index_.add(place.column, vector * lanes_), vector)))
        return failure();
    }
  return success();
}

} // namespace dlc::cpu
