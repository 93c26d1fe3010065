// Concatenations of many operands or of long pieces, and nothing else: one loop copies the parts, whose addresses and
// places lie in tables. By the elements' scalar lowering, each element would first have to find its part.
#include "codegen/cpu/CpuKernel.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/lowering/ScalarEmitter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;

namespace dlc::cpu {

namespace {

class ConcatKernel {
public:
  ConcatKernel(CpuKernel &kernel, ConcatOp op) : kernel_(kernel), op_(op), builder_(kernel.builder) {}
  FailureOr<int64_t> emit();

private:
  Value constant(int64_t value) { return indexConstant(builder_, value); }
  Value add(Value a, Value b) { return arith::AddIOp::create(builder_, loc_, a, b); }
  Value mul(Value a, Value b) { return arith::MulIOp::create(builder_, loc_, a, b); }
  Value load(Value table, Value at) { return memref::LoadOp::create(builder_, loc_, table, at); }
  Value table(ArrayRef<Value> entries);
  LogicalResult emitPart(Value part, Value firstPiece, Value endPiece);

  CpuKernel &kernel_;
  ConcatOp op_;
  OpBuilder &builder_;
  Location loc_ = builder_.getUnknownLoc();
  int64_t outer_ = 1, row_ = 0; // each part gives so many pieces; elements of the result from one piece to the next
  Value addresses_, starts_;    // the tables
};

} // namespace

Value ConcatKernel::table(ArrayRef<Value> entries) {
  auto type = MemRefType::get({int64_t(entries.size())}, builder_.getIndexType());
  Value result = memref::AllocaOp::create(builder_, loc_, type);
  for (auto [i, entry] : llvm::enumerate(entries))
    memref::StoreOp::create(builder_, loc_, entry, result, constant(int64_t(i)));
  return result;
}

LogicalResult ConcatKernel::emitPart(Value part, Value firstPiece, Value endPiece) {
  Type element = ScalarEmitter::storageType(op_.getType().getElementType()), word = builder_.getI64Type();
  Value address = arith::IndexCastOp::create(builder_, loc_, word, load(addresses_, part));
  Value base = LLVM::IntToPtrOp::create(builder_, loc_, LLVM::LLVMPointerType::get(builder_.getContext()), address);
  Value start = load(starts_, part);
  Value size = arith::SubIOp::create(builder_, loc_, load(starts_, add(part, constant(1))), start);
  return emitFor(builder_, firstPiece, endPiece, [&](Value piece) {
    Value from = mul(piece, size), to = add(mul(piece, constant(row_)), start);
    return emitFor(builder_, constant(0), size, [&](Value i) -> LogicalResult {
      Value at = arith::IndexCastOp::create(builder_, loc_, word, add(from, i));
      Value place = LLVM::GEPOp::create(builder_, loc_, base.getType(), element, base, ArrayRef<LLVM::GEPArg>{at});
      Value value = LLVM::LoadOp::create(builder_, loc_, element, place);
      memref::StoreOp::create(builder_, loc_, value, kernel_.outputs[0], add(to, i));
      return success();
    });
  });
}

FailureOr<int64_t> ConcatKernel::emit() {
  ArrayRef<int64_t> shape = op_.getType().getShape();
  int64_t axis = op_.getAxis(), inner = 1, start = 0, count = op_.getNumOperands();
  for (int64_t size : shape.take_front(axis))
    outer_ *= size;
  for (int64_t size : shape.drop_front(axis + 1))
    inner *= size;
  row_ = shape[axis] * inner;
  SmallVector<Value> addresses, starts;
  for (Value operand : op_.getOperands()) {
    Value buffer = kernel_.inputs[cast<BlockArgument>(operand).getArgNumber()];
    addresses.push_back(memref::ExtractAlignedPointerAsIndexOp::create(builder_, loc_, buffer));
    starts.push_back(constant(start));
    start += cast<RankedTensorType>(operand.getType()).getDimSize(axis) * inner;
  }
  starts.push_back(constant(start));
  addresses_ = table(addresses);
  starts_ = table(starts);
  // Tasks are some pieces of all parts, or some parts. Of open sizes each is one.
  bool isOpenKernel = isOpen(kernel_.region), byPiece = isOpenKernel ? outer_ > 1 : outer_ >= count;
  int64_t units = byPiece ? outer_ : count;
  int64_t tasks = std::clamp<int64_t>(outer_ * row_ / kernel_.schedule.get("task_elements"), 1, units),
          perTask = isOpenKernel ? 1 : (units + tasks - 1) / tasks;
  LogicalResult done = emitFor(builder_, kernel_.begin, kernel_.end, [&](Value task) {
    Value first = mul(task, constant(perTask));
    Value end = arith::MinSIOp::create(builder_, loc_, add(first, constant(perTask)), constant(units));
    if (byPiece)
      return emitFor(builder_, constant(0), constant(count), [&](Value part) { return emitPart(part, first, end); });
    return emitFor(builder_, first, end, [&](Value part) { return emitPart(part, constant(0), constant(outer_)); });
  });
  if (failed(done))
    return failure();
  return (units + perTask - 1) / perTask;
}

FailureOr<int64_t> emitConcatKernel(CpuKernel &kernel) {
  ConcatOp concat = findConcat(kernel.region);
  if (!concat || !(isOpen(kernel.region) || isLongConcat(kernel.region)))
    return emitByLoops(kernel);
  return ConcatKernel(kernel, concat).emit();
}

} // namespace dlc::cpu
