#include "codegen/cpu/Epilogue.h"
#include "codegen/cpu/Access.h"
#include "codegen/cpu/IndexBuilder.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;

namespace dlc::cpu {

Epilogue::Epilogue(CpuKernel &kernel, ArrayRef<Value> results, int64_t vectorLanes)
    : kernel_(kernel), results_(results), vectorLanes_(vectorLanes) {}

Value Epilogue::loadVector(Value memref, Value offset) {
  OpBuilder &builder = kernel_.builder;
  Location loc = kernel_.region.getLoc();
  return mask_ ? loadMasked(builder, loc, memref, offset, mask_)
               : loadLanes(builder, loc, memref, offset, vectorLanes_, lanes_);
}

FailureOr<Value> Epilogue::load(ScalarEmitter &emitter, BlockArgument argument, ValueRange indices) {
  OpBuilder &builder = kernel_.builder;
  Location loc = kernel_.region.getLoc();
  IndexBuilder index(builder, loc);
  auto type = cast<RankedTensorType>(argument.getType());
  ArrayRef<int64_t> shape = type.getShape(), whole = cast<RankedTensorType>(results_.front().getType()).getShape();
  Value memref = kernel_.inputs[argument.getArgNumber()];
  if (shape == whole)
    return emitter.widen(loadVector(memref, linear_), type.getElementType());

  bool perColumn = !shape.empty() && shape.back() == whole.back() && type.getNumElements() == shape.back();
  bool scalar = type.getNumElements() == 1;
  std::pair<unsigned, int64_t> key{argument.getArgNumber(), scalar ? -1 : columnKey_};
  if (perColumn || scalar)
    if (Value known = shared_.lookup(key))
      return known;
  Value offset = index.constant(0);
  if (perColumn) {
    offset = column_;
  } else {
    SmallVector<int64_t> strides = rowMajorStrides(shape);
    for (auto [d, size] : llvm::enumerate(shape))
      if (size != 1)
        offset = index.add(offset, index.mul(indices[d], strides[d]));
  }
  Value value;
  if (scalar || shape.back() == 1) {
    Value element = memref::LoadOp::create(builder, loc, memref, offset);
    value = vector::BroadcastOp::create(builder, loc, VectorType::get({vectorLanes_}, element.getType()), element);
  } else {
    value = loadVector(memref, offset);
  }
  value = emitter.widen(value, type.getElementType());
  if (perColumn || scalar)
    shared_[key] = value;
  return value;
}

LogicalResult Epilogue::store(ValueRange sums, int64_t lanes, Value row, Value column, int64_t columnKey, Value mask) {
  OpBuilder &builder = kernel_.builder;
  Location loc = kernel_.region.getLoc();
  IndexBuilder index(builder, loc);
  ArrayRef<int64_t> shape = cast<RankedTensorType>(results_.front().getType()).getShape();
  lanes_ = lanes;
  columnKey_ = columnKey;
  mask_ = mask;
  column_ = column;
  linear_ = index.add(index.mul(row, shape.back()), column);
  SmallVector<Value> indices = index.delinearize(row, shape.drop_back());
  indices.push_back(column);

  ScalarEmitter emitter(
      builder, loc,
      [&](ScalarEmitter &inner, BlockArgument argument, ValueRange at) { return load(inner, argument, at); },
      vectorLanes_);
  for (auto [result, sum] : llvm::zip_equal(results_, sums))
    emitter.provide(result, sum);
  SmallVector<Value> values;
  auto yielded = kernel_.region.getBody().front().getTerminator()->getOperands();
  for (Value value : yielded) {
    FailureOr<Value> element = emitter.at(value, indices);
    if (failed(element))
      return failure();
    values.push_back(emitter.narrow(*element, cast<RankedTensorType>(value.getType()).getElementType()));
  }
  for (auto [value, memref] : llvm::zip(values, kernel_.outputs)) {
    if (lanes == vectorLanes_ && !mask)
      vector::StoreOp::create(builder, loc, value, memref, linear_);
    else
      vector::MaskedStoreOp::create(builder, loc, memref, linear_,
                                    mask ? mask : firstLanes(builder, loc, vectorLanes_, lanes), value);
  }
  return success();
}

} // namespace dlc::cpu
