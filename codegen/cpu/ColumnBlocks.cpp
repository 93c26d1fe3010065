#include "codegen/cpu/ColumnBlocks.h"

using namespace mlir;

namespace dlc::cpu {

LogicalResult ColumnBlocks::withColumns(Value block, llvm::function_ref<LogicalResult(int64_t)> body) {
  int64_t lastColumns = shape_.columns - (perGroup() - 1) * columns_;
  if (lastColumns == columns_ || perGroup() == 1)
    return body(lastColumns);
  Value whole = index_.less(index_.rem(block, perGroup()), perGroup() - 1);
  auto branch = scf::IfOp::create(builder_, shape_.op->getLoc(), whole, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(branch.thenBlock());
  if (failed(body(columns_)))
    return failure();
  builder_.setInsertionPointToStart(branch.elseBlock());
  return body(lastColumns);
}

ColumnBlocks::Place ColumnBlocks::placeOf(Value block) {
  Place place;
  bool isOne = shape_.groups == 1;
  place.group = isOne ? index_.constant(0) : index_.div(block, perGroup());
  place.inGroup = index_.mul(isOne ? block : index_.rem(block, perGroup()), columns_);
  place.column = index_.add(index_.mul(place.group, shape_.columns), place.inGroup);
  return place;
}

Value ColumnBlocks::rhsOf(Value block, const Place &place, int64_t first) {
  if (shape_.panel) {
    int64_t inPanel = shape_.panel / columns_;
    Value ofAll = index_.add(block, first / columns_);
    return index_.add(index_.mul(index_.div(ofAll, inPanel), shape_.rhsPanelStride),
                      index_.mul(index_.rem(ofAll, inPanel), columns_ * shape_.rhsColumnStride));
  }
  if (shape_.groups == 1 || shape_.rhsGroupStride == shape_.columns * shape_.rhsColumnStride)
    return index_.mul(index_.add(place.column, first), shape_.rhsColumnStride);
  return index_.add(index_.mul(place.group, shape_.rhsGroupStride), index_.mul(place.inGroup, shape_.rhsColumnStride));
}

} // namespace dlc::cpu
