#include "codegen/cpu/Access.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;

namespace dlc::cpu {

Value linearIndex(OpBuilder &builder, ValueRange indices, ArrayRef<int64_t> shape, arith::IntegerOverflowFlags flags) {
  Location loc = builder.getUnknownLoc();
  SmallVector<int64_t> strides = rowMajorStrides(shape);
  Value position;
  for (auto [index, size, stride] : llvm::zip_equal(indices, shape, strides)) {
    if (size == 1)
      continue;
    Value part =
        stride == 1 ? Value(index) : builder.createOrFold<arith::MulIOp>(loc, index, indexConstant(builder, stride));
    position = position ? builder.createOrFold<arith::AddIOp>(loc, position, part, flags) : part;
  }
  return position ? position : indexConstant(builder, 0);
}

ScalarEmitter::LoadFn loadFromInputs(CpuKernel &kernel) {
  return [&kernel](ScalarEmitter &emitter, BlockArgument argument, ValueRange indices) -> FailureOr<Value> {
    OpBuilder &builder = emitter.builder();
    auto type = cast<RankedTensorType>(argument.getType());
    if (type.getNumElements() == 0) // nothing can be read; asked for where an operand is empty along an axis
      return emitter.integer(emitter.computeType(type.getElementType()), 0);
    // Where strides are unknown, LLVM loads every second element by vectors only if it knows that no position wraps.
    using Flags = arith::IntegerOverflowFlags;
    Flags flags = isOpen(kernel.region) ? Flags::nuw | Flags::nsw : Flags::none;
    Value position = linearIndex(builder, indices, type.getShape(), flags);
    Value stored = memref::LoadOp::create(builder, emitter.loc(), kernel.inputs[argument.getArgNumber()], position);
    return emitter.widen(stored, type.getElementType());
  };
}

void storeElement(ScalarEmitter &emitter, Value element, Value buffer, RankedTensorType type, ValueRange indices) {
  OpBuilder &builder = emitter.builder();
  Value position = linearIndex(builder, indices, type.getShape());
  Value stored = emitter.narrow(element, type.getElementType());
  memref::StoreOp::create(builder, emitter.loc(), stored, buffer, position);
}

Value firstLanes(OpBuilder &builder, Location loc, int64_t vectorLanes, int64_t lanes) {
  auto type = VectorType::get({vectorLanes}, builder.getI1Type());
  return vector::ConstantMaskOp::create(builder, loc, type, ArrayRef<int64_t>{lanes});
}

Value firstLanes(OpBuilder &builder, Location loc, int64_t vectorLanes, Value lanes) {
  auto type = VectorType::get({vectorLanes}, builder.getI32Type());
  auto all = llvm::to_vector(llvm::seq<int32_t>(0, int32_t(vectorLanes)));
  Value numbers = arith::ConstantOp::create(builder, loc, DenseIntElementsAttr::get(type, all));
  Value count = arith::IndexCastOp::create(builder, loc, builder.getI32Type(), lanes);
  return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt, numbers,
                               vector::BroadcastOp::create(builder, loc, type, count));
}

Value loadMasked(OpBuilder &builder, Location loc, Value buffer, Value offset, Value mask) {
  auto type = cast<VectorType>(mask.getType()).clone(cast<MemRefType>(buffer.getType()).getElementType());
  Value zero = arith::ConstantOp::create(builder, loc, type, builder.getZeroAttr(type));
  return vector::MaskedLoadOp::create(builder, loc, type, buffer, offset, mask, zero);
}

Value loadLanes(OpBuilder &builder, Location loc, Value buffer, Value offset, int64_t vectorLanes, int64_t lanes,
                Value isInside) {
  if (lanes == vectorLanes && !isInside) {
    auto type = VectorType::get({vectorLanes}, cast<MemRefType>(buffer.getType()).getElementType());
    return vector::LoadOp::create(builder, loc, type, buffer, offset);
  }
  Value mask = firstLanes(builder, loc, vectorLanes, lanes);
  if (isInside)
    mask =
        arith::AndIOp::create(builder, loc, mask, vector::BroadcastOp::create(builder, loc, mask.getType(), isInside));
  return loadMasked(builder, loc, buffer, offset, mask);
}

Value allocateBuffer(CpuKernel &kernel, int64_t elements, Type element) {
  OpBuilder &builder = kernel.builder;
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(kernel.begin.getParentBlock());
  return memref::AllocaOp::create(builder, kernel.region.getLoc(), MemRefType::get({elements}, element),
                                  builder.getI64IntegerAttr(64));
}

} // namespace dlc::cpu
