// Convolutions of few channels: where a tap has few steps, looking at each takes as long as they do: lines that are
// long enough are cut into tiles of their own, which read a copy of their stretch of the input with zeros around it.
// The last one begins in the one before it.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/OpenTiles.h"

using namespace mlir;

namespace dlc::cpu {

Value OpenTiles::hasLongLines() {
  using P = arith::CmpIPredicate;
  Value width = index_.constant(shape_.width), most = multiply(width, index_.constant(3));
  Value computed = multiply(tilesPerLine(), index_.constant(2 * rows_));
  return arith::AndIOp::create(builder_, loc_,
                               arith::CmpIOp::create(builder_, loc_, P::sge, width, index_.constant(rows_)),
                               arith::CmpIOp::create(builder_, loc_, P::sle, computed, most));
}

OpenTiles::InLine OpenTiles::lineOf(Value tile) {
  Value rows = index_.constant(rows_), width = index_.constant(shape_.width), perLine = tilesPerLine();
  Value line = divide(tile, perLine);
  Value first = multiply(arith::RemUIOp::create(builder_, loc_, tile, perLine), rows);
  Value column = arith::MinSIOp::create(builder_, loc_, first, arith::SubIOp::create(builder_, loc_, width, rows));
  Value number = arith::AddIOp::create(builder_, loc_, multiply(line, width), column);
  return {index_.delinearize(line, shape_.outer), column, number, arith::SubIOp::create(builder_, loc_, first, column)};
}

// The places of the input that the tile's taps along the line reach, one behind the other.
void OpenTiles::copyStretch(const InLine &tile, Value lhs) {
  Value memref = memrefOf(shape_.lhs), zero = index_.constant(0);
  auto type = VectorType::get({shape_.depth}, cast<MemRefType>(memref.getType()).getElementType());
  Value nothing = arith::ConstantOp::create(builder_, loc_, type, builder_.getZeroAttr(type));
  auto loop = scf::ForOp::create(builder_, loc_, zero, index_.constant(stretch()), index_.constant(1));
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(loop.getBody());
  Value i = loop.getInductionVar();
  Value place = index_.add(index_.add(index_.mul(tile.column, shape_.stride), i), -shape_.padLow);
  Value isInside =
      arith::CmpIOp::create(builder_, loc_, arith::CmpIPredicate::ult, place, index_.constant(shape_.inputWidth));
  Value from = index_.add(lhs, index_.mul(i, shape_.lhsTapStride / shape_.dilation));
  from = arith::SelectOp::create(builder_, loc_, isInside, from, zero);
  Value loaded = vector::LoadOp::create(builder_, loc_, type, memref, from);
  loaded = arith::SelectOp::create(builder_, loc_, isInside, loaded, nothing);
  vector::StoreOp::create(builder_, loc_, loaded, copy_, index_.mul(i, shape_.depth));
}

Values OpenTiles::emitLine(const InLine &tile, Value lhs, Value rhs, Values sums) {
  lhs = index_.add(index_.add(lhs, shape_.lhsOrigin), index_.mul(tile.column, shape_.lhsRowStride));
  for (auto [index, stride] : llvm::zip_equal(tile.outer, shape_.lhsOuterStrides))
    lhs = index_.add(lhs, index_.mul(index, stride));
  Type element = cast<RankedTensorType>(shape_.lhs.getType()).getElementType();
  // The taps along the line, of rows that lie at equal distances, as taps do.
  auto steps = [&](Value memref, Value first, int64_t rowStride, int64_t tapStride, Value toRhs, Values carried) {
    auto at = [&](Value tap, int64_t count, Values each) {
      Values rows;
      for (int64_t row = 0; row < rows_; ++row)
        rows.push_back(index_.add(index_.add(first, index_.mul(tap, tapStride)), row * rowStride));
      return emitSteps(memref, rows, element, 1, count, index_.add(toRhs, index_.mul(tap, shape_.rhsTapStride)),
                       std::move(each));
    };
    if (tapStride == shape_.depth && shape_.rhsTapStride == shape_.depth * shape_.rhsDepthStride)
      return at(index_.constant(0), shape_.innerTaps * shape_.depth, std::move(carried));
    return emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(shape_.innerTaps), 1, std::move(carried),
                       [&](Value tap, Values each) { return at(tap, shape_.depth, std::move(each)); });
  };
  auto copied = [&](Value toLhs, Value toRhs, Values carried) {
    copyStretch(tile, toLhs);
    return steps(copy_, index_.constant(0), shape_.stride * shape_.depth, shape_.dilation * shape_.depth, toRhs,
                 std::move(carried));
  };
  auto direct = [&](Value toLhs, Value toRhs, Values carried) {
    return steps(memrefOf(shape_.lhs), toLhs, shape_.lhsRowStride, shape_.lhsTapStride, toRhs, std::move(carried));
  };
  auto outerTaps = [&](auto body) { return emitOuterTaps(builder_, shape_, tile.outer, lhs, rhs, sums, body); };
  if (!shape_.tapsAreContiguous())
    return outerTaps(copied);
  // The first tap of the first row and the last one of the last row are inside: so are all.
  using P = arith::CmpIPredicate;
  Value low = index_.add(index_.mul(tile.column, shape_.stride), -shape_.padLow), high = index_.add(low, stretch() - 1);
  Value width = index_.constant(shape_.inputWidth);
  Value isInside = arith::AndIOp::create(builder_, loc_, arith::CmpIOp::create(builder_, loc_, P::ult, low, width),
                                         arith::CmpIOp::create(builder_, loc_, P::ult, high, width));
  auto branch = scf::IfOp::create(builder_, loc_, TypeRange(ValueRange(sums)), isInside, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(builder_, loc_, outerTaps(direct));
  builder_.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(builder_, loc_, outerTaps(copied));
  return llvm::to_vector(ValueRange(branch.getResults()));
}

// Rows of one line where it is long enough.
OpenTiles::Tile OpenTiles::emitEitherWay(Value tile, Value lhs, Value rhs, const Values &sums) {
  SmallVector<Type> types(ValueRange(sums).getTypes());
  types.append(3, builder_.getIndexType()); // the first row's number, and which rows are the tile's own
  auto branch = scf::IfOp::create(builder_, loc_, types, hasLongLines(), /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToStart(branch.thenBlock());
    InLine line = lineOf(tile);
    Values results = emitLine(line, lhs, rhs, sums);
    results.append({line.number, line.firstRow, index_.constant(rows_)});
    scf::YieldOp::create(builder_, loc_, results);
    builder_.setInsertionPointToStart(branch.elseBlock());
    Tile through = emitThroughLines(tile, lhs, rhs, sums);
    results = through.sums;
    results.append({through.numbers.front(), through.low, through.high});
    scf::YieldOp::create(builder_, loc_, results);
  }
  Tile result;
  result.sums = llvm::to_vector(ValueRange(branch.getResults()).drop_back(3));
  ValueRange rows = ValueRange(branch.getResults()).take_back(3);
  for (int64_t row = 0; row < rows_; ++row)
    result.numbers.push_back(index_.add(rows[0], row));
  result.low = rows[1];
  result.high = rows[2];
  using P = arith::CmpIPredicate;
  Value begins = arith::CmpIOp::create(builder_, loc_, P::eq, result.low, index_.constant(0));
  Value ends = arith::CmpIOp::create(builder_, loc_, P::sge, result.high, index_.constant(rows_));
  result.isWhole = arith::AndIOp::create(builder_, loc_, begins, ends);
  return result;
}

} // namespace dlc::cpu
