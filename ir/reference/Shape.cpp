// Reference evaluation: ops that move elements.
#include "ir/Quads.h"
#include "ir/SizeOps.h"
#include "ir/Sizes.h"
#include "ir/data/ElementAccess.h"
#include "ir/reference/Walk.h"

using namespace mlir;
using namespace dlc;

LogicalResult ReshapeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  results[0] = operands[0].reinterpret(results[0].type()); // shares the memory
  return success(!results[0].isNull());
}

// Fills the result from the operand: result index i is operand place offset + i.strides.
static LogicalResult fillFrom(const Tensor &operand, int64_t offset, ArrayRef<int64_t> strides, Tensor &result) {
  copyStrided(result.shape(), elementStorageBytes(result.elementType()), result.mutableBytes().data(), 0,
              rowMajorStrides(result.shape()), operand.bytes().data(), offset, strides);
  return success();
}

LogicalResult TransposeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  SmallVector<int64_t> own = rowMajorStrides(operands[0].shape()), strides;
  for (int64_t source : getPermutation())
    strides.push_back(own[source]);
  return fillFrom(operands[0], 0, strides, results[0]);
}

LogicalResult BroadcastOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  SmallVector<int64_t> own = rowMajorStrides(operands[0].shape()), strides(results[0].rank(), 0);
  size_t offset = strides.size() - own.size();
  for (size_t i = 0; i < own.size(); ++i)
    strides[offset + i] = operands[0].shape()[i] == 1 ? 0 : own[i];
  return fillFrom(operands[0], 0, strides, results[0]);
}

LogicalResult SliceOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  SmallVector<int64_t> strides = rowMajorStrides(operands[0].shape());
  int64_t offset = 0;
  for (size_t i = 0; i < strides.size(); ++i) {
    offset += results[0].shape()[i] ? getStarts()[i] * strides[i] : 0;
    strides[i] *= getSteps()[i];
  }
  return fillFrom(operands[0], offset, strides, results[0]);
}

LogicalResult CutOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  size_t bytes = results[0].bytes().size();
  if (bytes > operands[0].bytes().size())
    return emitOpError("takes ") << typeName(getType()) << " of " << typeName(operands[0].type());
  if (bytes)
    std::memcpy(results[0].mutableBytes().data(), operands[0].bytes().data(), bytes);
  return success();
}

LogicalResult ConcatOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  SmallVector<int64_t> strides = rowMajorStrides(results[0].shape());
  char *to = results[0].mutableBytes().data();
  int64_t offset = 0;
  for (const Tensor &operand : operands) {
    copyStrided(operand.shape(), elementStorageBytes(operand.elementType()), to, offset * strides[getAxis()], strides,
                operand.bytes().data(), 0, rowMajorStrides(operand.shape()));
    offset += operand.shape()[getAxis()];
  }
  return success();
}

// Where position `at` of the padded dim comes from, 0 <= result < size; -1 where the padding value stands.
static int64_t padSource(PadMode mode, int64_t at, int64_t size) {
  if (at >= 0 && at < size)
    return at;
  switch (mode) {
  case PadMode::constant:
    return -1;
  case PadMode::edge:
    return at < 0 ? 0 : size - 1;
  case PadMode::reflect: { // ... 2 1 0 1 2 ... without the edge twice
    if (size == 1)
      return 0;
    int64_t period = 2 * (size - 1), within = ((at % period) + period) % period;
    return within < size ? within : period - within;
  }
  case PadMode::wrap:
    return ((at % size) + size) % size;
  }
  return -1;
}

LogicalResult PadOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0], &value = operands[1];
  Tensor &result = results[0];
  unsigned bytes = elementStorageBytes(result.elementType());
  SmallVector<int64_t> from = rowMajorStrides(operand.shape()), to = rowMajorStrides(result.shape());
  char *out = result.mutableBytes().data();
  if (getMode() == PadMode::constant) {
    SmallVector<int64_t> none(to.size(), 0), shape;
    copyStrided(result.shape(), bytes, out, 0, to, value.bytes().data(), 0, none);
    int64_t toOffset = 0, fromOffset = 0;
    for (auto [i, size] : llvm::enumerate(operand.shape())) {
      int64_t low = getLow()[i], high = getHigh()[i];
      shape.push_back(std::max<int64_t>(0, size + std::min<int64_t>(low, 0) + std::min<int64_t>(high, 0)));
      toOffset += std::max<int64_t>(low, 0) * to[i];
      fromOffset += std::max<int64_t>(-low, 0) * from[i];
    }
    copyStrided(shape, bytes, out, toOffset, to, operand.bytes().data(), fromOffset, from);
    return success();
  }
  // A table per dim: the operand's offset for each position.
  SmallVector<SmallVector<int64_t>> sources;
  for (auto [i, size] : llvm::enumerate(result.shape())) {
    sources.emplace_back();
    for (int64_t at = 0; at < size; ++at)
      sources.back().push_back(padSource(getMode(), at - getLow()[i], operand.shape()[i]) * from[i]);
  }
  for (Counter at(result.shape()); !at.done(); at.next(), out += bytes) {
    int64_t offset = 0;
    for (size_t i = 0; i < sources.size(); ++i)
      offset += sources[i][at[i]];
    std::memcpy(out, operand.bytes().data() + offset * bytes, bytes);
  }
  return success();
}

LogicalResult ShapeOfOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  char *out = results[0].mutableBytes().data();
  for (int64_t dim : operands[0].shape()) {
    storeAs<int64_t>(out, dim);
    out += sizeof(int64_t);
  }
  return success();
}

LogicalResult SizeOp::evaluate(ArrayRef<Tensor>, MutableArrayRef<Tensor> results) {
  results[0].set(0, Scalar::ofInteger(results[0].elementType(), *valueAt(getSize().getResult(0), getAt())));
  return success();
}

LogicalResult IotaOp::evaluate(ArrayRef<Tensor>, MutableArrayRef<Tensor> results) {
  Tensor &result = results[0];
  ElementAccess access = accessOf(result.elementType());
  char *out = result.mutableBytes().data();
  for (Counter at(result.shape()); !at.done(); at.next(), out += access.bytes)
    access.writeInteger(out, at[getAxis()]);
  return success();
}

// [d0, ..., K, N] -> [d0, ..., ceil(N/panel), dn, ..., ceil(K/4), panel, 4] with `batch` dims in front of the panels,
// zeroed.
static void packQuads(const Tensor &operand, int64_t panel, size_t batch, Tensor &result) {
  int64_t columns = operand.shape().back(), depth = operand.shape().end()[-2], quads = quadCount(depth);
  int64_t matrices = operand.size() ? operand.size() / (depth * columns) : 0, panels = (columns + panel - 1) / panel;
  int64_t inner = ShapedType::getNumElements(operand.shape().drop_front(batch).drop_back(2));
  int64_t bytes = elementStorageBytes(operand.elementType());
  for (int64_t first = 0, at = 0; first < columns; first += panel, ++at)
    for (int64_t matrix = 0; matrix < matrices; ++matrix)
      for (int64_t k = 0; k < depth; ++k) {
        int64_t quad = ((matrix / inner * panels + at) * inner + matrix % inner) * quads + k / 4;
        int64_t to = quad * panel * 4 + k - quadStart(k / 4, depth);
        copyStrided({std::min(panel, columns - first)}, bytes, result.mutableBytes().data(), to, {4},
                    operand.bytes().data(), (matrix * depth + k) * columns + first, {1});
      }
}

LogicalResult PackOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0];
  Tensor &result = results[0]; // [panels, rows..., panel], zeroed
  int64_t columns = operand.shape().back(), panel = getPanel();
  int64_t rows = columns ? operand.size() / columns : 0;
  if (getQuads()) {
    packQuads(operand, panel, size_t(getBatch()), result);
    return success();
  }
  for (int64_t first = 0; first < columns; first += panel)
    copyStrided({rows, std::min(panel, columns - first)}, elementStorageBytes(operand.elementType()),
                result.mutableBytes().data(), first * rows, {panel, 1}, operand.bytes().data(), first, {columns, 1});
  return success();
}
