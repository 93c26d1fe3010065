#include "passes/RowParts.h"

using namespace mlir;

namespace dlc {

RankedTensorType RowParts::cut(RankedTensorType type, int64_t parts, int64_t each) const {
  SmallVector<int64_t> shape(type.getShape());
  shape[axis] = parts;
  shape.insert(shape.begin() + axis + 1, each);
  return RankedTensorType::get(shape, type.getElementType());
}

std::optional<RowParts> partsOfRows(RankedTensorType type, int64_t axis, const RowPartLimits &limits, int64_t length) {
  if (!type.hasStaticShape() || type.getNumElements() == 0)
    return std::nullopt;
  int64_t size = type.getDimSize(axis);
  if (length > 0)
    return size % length == 0 && size > length ? std::optional(RowParts{axis, size / length, length}) : std::nullopt;
  int64_t outer = 1, inner = 1;
  for (int64_t each : type.getShape().take_front(axis))
    outer *= each;
  for (int64_t each : type.getShape().drop_front(axis + 1))
    inner *= each;
  // Neighbouring rows whose elements lie next to each other are worked on together.
  constexpr int64_t columns = 32;
  int64_t rows = outer * (inner == 1 ? 1 : (inner + columns - 1) / columns);
  if (size < limits.row || 2 * rows > limits.workers)
    return std::nullopt;
  for (int64_t count = std::min(limits.workers / rows, size / limits.part); count > 1; --count)
    if (size % count == 0)
      return RowParts{axis, count, size / count};
  return std::nullopt;
}

Value reshapeTo(OpBuilder &builder, Location loc, Value value, RankedTensorType type) {
  return value.getType() == type ? value : ReshapeOp::create(builder, loc, type, value).getResult();
}

} // namespace dlc
