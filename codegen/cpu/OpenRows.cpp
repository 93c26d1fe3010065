#include "codegen/cpu/OpenRows.h"

using namespace mlir;

namespace dlc::cpu {

OpenRows::OpenRows(OpBuilder &builder, const ContractionShape &shape)
    : builder_(builder), shape_(shape), loc_(shape.op->getLoc()), index_(builder, loc_) {
  for (const OuterTap &tap : shape.taps)
    taps_.push_back({tap.count, tap.lhsStride, tap.rhsStride, tap.dilation, tap.inputSize, !tap.places.empty()});
  taps_.push_back({shape.innerTaps, shape.lhsTapStride, shape.rhsTapStride, shape.dilation, shape.inputWidth,
                   shape.innerTaps > 1 || shape.padLow != 0});
}

void OpenRows::place(Value first, int64_t count, Value offset) {
  using P = arith::CmpIPredicate;
  Value zero = index_.constant(0), all = index_.constant(shape_.rows());
  SmallVector<int64_t> sizes(shape_.outer);
  sizes.push_back(shape_.width);
  Values at = index_.delinearize(first, sizes);
  rows_.clear();
  for (int64_t row = 0; row < count; ++row) {
    Row &each = rows_.emplace_back();
    each.isRow = arith::CmpIOp::create(builder_, loc_, P::ult, index_.add(first, row), all);
    each.number = index_.add(first, row);
    if (!shape_.rowsAreDense()) {
      each.number = index_.add(index_.mul(at.back(), shape_.rowStride), shape_.rowOrigin);
      for (auto [index, stride] : llvm::zip(at, shape_.outerRowStrides))
        each.number = index_.add(each.number, index_.mul(index, stride));
    }
    each.lhs = index_.add(index_.add(index_.mul(at.back(), shape_.lhsRowStride), shape_.lhsOrigin), offset);
    for (auto [index, stride] : llvm::zip(at, shape_.lhsOuterStrides))
      each.lhs = index_.add(each.lhs, index_.mul(index, stride));
    for (const OuterTap &tap : shape_.taps) {
      Value place = zero;
      for (const OuterTap::Place &of : tap.places)
        place = index_.add(place, index_.mul(at[of.outer], of.stride));
      each.places.push_back(index_.add(place, -tap.padLow));
    }
    each.places.push_back(index_.add(index_.mul(at.back(), shape_.stride), -shape_.padLow));
    // The next row is the next place of its line, or the first one of the next line.
    Value carry;
    for (size_t dim = sizes.size(); dim-- > 0;) {
      Value next = index_.add(at[dim], 1);
      if (carry)
        next = arith::SelectOp::create(builder_, loc_, carry, next, at[dim]);
      carry = arith::CmpIOp::create(builder_, loc_, P::eq, next, index_.constant(sizes[dim]));
      at[dim] = dim == 0 ? next : arith::SelectOp::create(builder_, loc_, carry, zero, next);
    }
  }
}

Value OpenRows::find(ArrayRef<Value> taps, Value lhs) {
  Value all;
  for (Row &row : rows_) {
    row.isInside = row.isRow;
    row.from = index_.add(row.lhs, lhs);
    for (auto [i, tap] : llvm::enumerate(taps_))
      if (tap.isPlaced) {
        Value place = index_.add(row.places[i], index_.mul(taps[i], tap.dilation));
        Value isIn =
            arith::CmpIOp::create(builder_, loc_, arith::CmpIPredicate::ult, place, index_.constant(tap.inputSize));
        row.isInside = arith::AndIOp::create(builder_, loc_, row.isInside, isIn);
      }
    all = all ? arith::AndIOp::create(builder_, loc_, all, row.isInside).getResult() : row.isInside;
  }
  return all;
}

} // namespace dlc::cpu
