// Scatter kernels: a task owns a part of the result. It copies that part of the operand and then walks the updates in
// their order, so nothing races, and equal inputs give equal bits.
//
//   for task in [begin, end)
//     for batch in the task's batches
//       copy the task's part of the matrix, unless the result lies in the operand's place
//       for row of updates
//         for column of the part: combine the update into its target
//
// A part is a whole batch; or, where batches are few, some columns of one (each element has an index of its own), or
// some targets of it: each of these tasks reads all indices and takes those that fall to it.
#include "codegen/cpu/CpuKernel.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/ScatterShape.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cpu {

namespace {

// Batches of a task; and in how many parts each is cut, of so many targets or columns.
struct Split {
  int64_t batchesPerTask, targets, columns;
  int64_t targetParts, columnParts;

  // All of a batch, for all sizes.
  explicit Split(const ScatterShape &shape)
      : batchesPerTask(1), targets(shape.targets), columns(shape.columns), targetParts(1), columnParts(1) {}
  Split(const ScatterShape &shape, const Schedule &schedule)
      : batchesPerTask(atMost(schedule.get("batches"), shape.batches)),
        targets(atMost(schedule.get("targets"), shape.targets)),
        columns(atMost(schedule.get("columns"), shape.columns)),
        targetParts(llvm::divideCeilSigned(shape.targets, targets)),
        columnParts(llvm::divideCeilSigned(shape.columns, columns)) {}
  static int64_t atMost(int64_t wanted, int64_t all) { return std::max<int64_t>(std::min(wanted, all), 1); }
};

class ScatterKernel {
public:
  ScatterKernel(CpuKernel &kernel, const ScatterShape &shape)
      : kernel_(kernel), shape_(shape), split_(isOpen(kernel.region) ? Split(shape) : Split(shape, kernel.schedule)),
        builder_(kernel.builder), loc_(builder_.getUnknownLoc()), emitter_(builder_, loc_, nullptr), math_(emitter_) {}

  FailureOr<int64_t> emit();

private:
  struct Part {
    Value firstTarget, endTarget, firstColumn, endColumn;
  };
  LogicalResult emitBatch(Value batch, const Part &part, Value moved);
  LogicalResult emitCopy(Value batch, const Part &part);
  LogicalResult emitUpdates(Value batch, const Part &part);
  LogicalResult emitUpdate(Value update, Value place);
  LogicalResult emitWhere(Value condition, llvm::function_ref<LogicalResult()> body);
  FailureOr<Value> targetOf(Value number);
  LogicalResult emitInPart(Value target, const Part &part, llvm::function_ref<LogicalResult()> body);

  Value bufferOf(Value tensor) { return kernel_.inputs[cast<BlockArgument>(tensor).getArgNumber()]; }
  Value load(Value buffer, Value position) { return memref::LoadOp::create(builder_, loc_, buffer, position); }
  void store(Value value, Value position) {
    memref::StoreOp::create(builder_, loc_, value, kernel_.outputs[0], position);
  }
  Value minimum(Value a, int64_t b) { return math_.min(a, math_.constant(b)); }
  Value address(Value buffer) { return memref::ExtractAlignedPointerAsIndexOp::create(builder_, loc_, buffer); }

  CpuKernel &kernel_;
  const ScatterShape &shape_;
  Split split_;
  OpBuilder &builder_;
  Location loc_;
  ScalarEmitter emitter_;
  IndexMath math_;
};

} // namespace

// `condition` may be null: always.
LogicalResult ScatterKernel::emitWhere(Value condition, llvm::function_ref<LogicalResult()> body) {
  if (!condition)
    return body();
  auto branch = scf::IfOp::create(builder_, loc_, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPoint(branch.thenBlock()->getTerminator());
  return body();
}

FailureOr<Value> ScatterKernel::targetOf(Value number) {
  return shape_.target(emitter_, number,
                       [&](Value position) -> FailureOr<Value> { return load(bufferOf(shape_.indices), position); });
}

LogicalResult ScatterKernel::emitInPart(Value target, const Part &part, llvm::function_ref<LogicalResult()> body) {
  using P = IndexMath::Predicate;
  if (split_.targetParts == 1) // all that is in range
    return emitWhere(math_.compare(P::sge, target, math_.constant(0)), body);
  return emitWhere(
      math_.both(math_.compare(P::sge, target, part.firstTarget), math_.compare(P::slt, target, part.endTarget)), body);
}

LogicalResult ScatterKernel::emitUpdate(Value update, Value place) {
  Value value = load(bufferOf(shape_.updates), update);
  Value there = shape_.kind == ScatterKind::none ? Value() : load(kernel_.outputs[0], place);
  store(shape_.combine(emitter_, there, value), place);
  return success();
}

LogicalResult ScatterKernel::emitCopy(Value batch, const Part &part) {
  auto copy = [&](Value position) -> LogicalResult {
    store(load(bufferOf(shape_.operand), position), position);
    return success();
  };
  Value first = math_.mul(batch, shape_.targets);
  if (split_.columnParts == 1) // one piece of memory
    return emitFor(builder_, math_.mul(math_.add(first, part.firstTarget), shape_.columns),
                   math_.mul(math_.add(first, part.endTarget), shape_.columns), copy);
  return emitFor(builder_, part.firstTarget, part.endTarget, [&](Value target) {
    Value row = math_.mul(math_.add(first, target), shape_.columns);
    return emitFor(builder_, math_.add(row, part.firstColumn), math_.add(row, part.endColumn), copy);
  });
}

LogicalResult ScatterKernel::emitUpdates(Value batch, const Part &part) {
  Value updated;
  Value updateBatch = positionInPart(math_, batch, shape_.batchDims, shape_.updatedBatchDims, updated);
  Value firstTarget = math_.mul(batch, shape_.targets), firstRow = math_.mul(updateBatch, shape_.rows);
  auto placeOf = [&](Value target, Value column) {
    return math_.add(math_.mul(math_.add(firstTarget, target), shape_.columns), column);
  };
  auto emitRow = [&](Value row) -> LogicalResult {
    Value first = math_.mul(math_.add(firstRow, row), shape_.updatedColumns);
    FailureOr<Value> target = shape_.sharedIndex ? targetOf(row) : Value();
    if (failed(target))
      return failure();
    if (shape_.sharedIndex)
      return emitInPart(*target, part, [&] {
        Value place = placeOf(*target, math_.constant(0));
        return emitFor(builder_, math_.constant(0), math_.constant(shape_.columns),
                       [&](Value column) { return emitUpdate(math_.add(first, column), math_.add(place, column)); });
      });
    return emitFor(builder_, part.firstColumn, part.endColumn, [&](Value column) -> LogicalResult {
      Value inside;
      Value at = positionInPart(math_, column, shape_.columnDims, shape_.updatedColumnDims, inside);
      return emitWhere(inside, [&]() -> LogicalResult {
        Value update = math_.add(first, at);
        FailureOr<Value> own = targetOf(update);
        if (failed(own))
          return failure();
        return emitInPart(*own, part, [&] { return emitUpdate(update, placeOf(*own, column)); });
      });
    });
  };
  return emitWhere(updated, [&] { return emitFor(builder_, math_.constant(0), math_.constant(shape_.rows), emitRow); });
}

LogicalResult ScatterKernel::emitBatch(Value batch, const Part &part, Value moved) {
  if (failed(emitWhere(moved, [&] { return emitCopy(batch, part); })))
    return failure();
  return emitUpdates(batch, part);
}

FailureOr<int64_t> ScatterKernel::emit() {
  // The plan may have put the result into the operand's place.
  Value moved = math_.compare(IndexMath::Predicate::ne, address(bufferOf(shape_.operand)), address(kernel_.outputs[0]));
  int64_t parts = split_.targetParts * split_.columnParts;
  LogicalResult done = emitFor(builder_, kernel_.begin, kernel_.end, [&](Value task) -> LogicalResult {
    Part whole{math_.constant(0), math_.constant(shape_.targets), math_.constant(0), math_.constant(shape_.columns)};
    if (parts == 1) {
      Value first = math_.mul(task, split_.batchesPerTask);
      return emitFor(builder_, first, minimum(math_.add(first, split_.batchesPerTask), shape_.batches),
                     [&](Value batch) { return emitBatch(batch, whole, moved); });
    }
    Value number = math_.rem(task, parts), batch = math_.div(task, parts);
    Part part = whole;
    auto cut = [&](Value &first, Value &end, int64_t size, int64_t all) {
      first = math_.mul(number, size);
      end = minimum(math_.add(first, size), all);
    };
    if (split_.columnParts > 1)
      cut(part.firstColumn, part.endColumn, split_.columns, shape_.columns);
    else
      cut(part.firstTarget, part.endTarget, split_.targets, shape_.targets);
    return emitBatch(batch, part, moved);
  });
  if (failed(done))
    return failure();
  return parts == 1 ? llvm::divideCeilSigned(shape_.batches, split_.batchesPerTask) : shape_.batches * parts;
}

FailureOr<int64_t> emitScatterKernel(CpuKernel &kernel) {
  FailureOr<ScatterShape> shape = findScatter(kernel.region);
  // Nothing to own, or a single update, which is a literal.
  if (failed(shape) || shape->elements() == 0)
    return emitByLoops(kernel);
  return ScatterKernel(kernel, *shape).emit();
}

} // namespace dlc::cpu
