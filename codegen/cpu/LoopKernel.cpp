// Loop kernels: every element of the outputs on its own. Outputs of one shape share a loop nest, whose innermost loop
// runs along the last dim, so that LLVM vectorizes it.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/HoistLoads.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "codegen/cpu/Unroll.h"
#include "ir/lowering/RegionShape.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/Segments.h"

using namespace mlir;

namespace dlc::cpu {

namespace {

// Outputs of one shape.
struct Group {
  SmallVector<int64_t> shape;
  SmallVector<unsigned> outputs;
};

} // namespace

static SmallVector<Group> groupOutputs(ValueRange yielded) {
  SmallVector<Group> groups;
  for (auto [i, value] : llvm::enumerate(yielded)) {
    ArrayRef<int64_t> shape = cast<RankedTensorType>(value.getType()).getShape();
    auto group = llvm::find_if(groups, [&](const Group &group) { return ArrayRef(group.shape) == shape; });
    if (group == groups.end()) {
      groups.push_back({SmallVector<int64_t>(shape), {}});
      group = std::prev(groups.end());
    }
    group->outputs.push_back(unsigned(i));
  }
  return groups;
}

// The elements of the group's outputs at `indices`. All are computed before any is stored: a kernel may run in place.
static LogicalResult emitPoint(CpuKernel &kernel, const Group &group, ValueRange yielded, ArrayRef<Value> indices) {
  ScalarEmitter emitter(kernel.builder, kernel.builder.getUnknownLoc(), loadFromInputs(kernel));
  SmallVector<Value> elements;
  for (unsigned output : group.outputs) {
    FailureOr<Value> element = emitter.at(yielded[output], indices);
    if (failed(element))
      return failure();
    elements.push_back(*element);
  }
  for (auto [output, element] : llvm::zip_equal(group.outputs, elements))
    storeElement(emitter, element, kernel.outputs[output], cast<RankedTensorType>(yielded[output].getType()), indices);
  return success();
}

// A loop for each segment.
static LogicalResult emitSegments(OpBuilder &builder, ArrayRef<Segment> segments,
                                  llvm::function_ref<LogicalResult(Value)> body) {
  Value low = indexConstant(builder, 0);
  for (const Segment &segment : segments) {
    Value high = indexConstant(builder, segment.end);
    segment.mark();
    LogicalResult emitted = emitFor(builder, low, high, body);
    segment.unmark();
    if (failed(emitted))
      return failure();
    low = high;
  }
  return success();
}

// Whether places of a padding are computed so that nothing is read by vectors, as long as they may lie outside.
static bool hasFoldedPlaces(func::FuncOp region) {
  return llvm::any_of(region.getBody().getOps<PadOp>(), [](PadOp pad) { return pad.getMode() != PadMode::constant; });
}

static FailureOr<int64_t> emitGroup(CpuKernel &kernel, const Group &group, ValueRange yielded, Value begin, Value end,
                                    std::optional<TaskSplit> &split) {
  OpBuilder &builder = kernel.builder;
  // Dims that are iterated over; those of size 1 have index 0, a short last one is unrolled.
  SmallVector<int64_t> dims, sizes;
  for (auto [dim, size] : llvm::enumerate(group.shape))
    if (size != 1) {
      dims.push_back(int64_t(dim));
      sizes.push_back(size);
    }
  int64_t unrolled = 1;
  if (sizes.size() > 1 && sizes.back() <= kernel.schedule.get("unroll") && sizes.back() > 0 &&
      sizes[sizes.size() - 2] > sizes.back())
    unrolled = sizes.pop_back_val();
  auto emitPoints = [&](ValueRange indices) -> LogicalResult {
    Value zero = indexConstant(builder, 0);
    SmallVector<Value> full(group.shape.size(), zero);
    if (!sizes.empty())
      for (auto [dim, index] : llvm::zip(dims, indices))
        full[dim] = index;
    for (int64_t i = 0; i < unrolled; ++i) {
      if (unrolled > 1)
        full[dims.back()] = indexConstant(builder, i);
      if (failed(emitPoint(kernel, group, yielded, full)))
        return failure();
    }
    return success();
  };
  SmallVector<Segment> segments;
  if (!sizes.empty())
    segments = segmentsOf(*yielded.front().getParentBlock(), group.shape, dims[sizes.size() - 1]);
  bool inSegments = true;
  if (isOpen(kernel.region) && !sizes.empty()) { // rows, however long they are
    split.emplace(TaskSplit::ofUnits(ArrayRef(sizes).drop_back(), 1));
    split->hasInnerLoop = true;
  } else {
    split.emplace(sizes, kernel.schedule.get("task_elements") / unrolled);
    inSegments = segments.size() > 1 && hasFoldedPlaces(kernel.region) && split->dropLast();
  }
  auto emitRow = [&](ValueRange row) {
    return emitSegments(builder, segments, [&](Value index) {
      SmallVector<Value> indices(row);
      indices.push_back(index);
      return emitPoints(indices);
    });
  };
  LogicalResult result =
      inSegments ? emitTasks(builder, *split, begin, end, emitRow) : emitTasks(builder, *split, begin, end, emitPoints);
  if (failed(result))
    return failure();
  return split->tasks;
}

FailureOr<int64_t> emitLoopKernel(CpuKernel &kernel) {
  RegionSpace space;
  OwningOpRef<func::FuncOp> collapsed = collapseRegion(kernel.region, space);
  func::FuncOp region = collapsed ? *collapsed : kernel.region;
  ValueRange yielded = region.getBody().front().getTerminator()->getOperands();
  SmallVector<Group> groups = groupOutputs(yielded);

  OpBuilder &builder = kernel.builder;
  Location loc = builder.getUnknownLoc();
  Block *block = builder.getInsertionBlock();
  int64_t total = 0;
  for (const Group &group : groups) {
    // The tasks of this group are [total, total + its own).
    std::optional<TaskSplit> split;
    Value begin = kernel.begin, end = kernel.end;
    if (groups.size() > 1) {
      SmallVector<int64_t> sizes;
      Value zero = indexConstant(builder, 0), offset = indexConstant(builder, total);
      begin = arith::MaxSIOp::create(builder, loc, arith::SubIOp::create(builder, loc, begin, offset), zero);
      end = arith::MaxSIOp::create(builder, loc, arith::SubIOp::create(builder, loc, end, offset), zero);
      // The upper limit is known once the group is split: a constant that is set afterwards.
      auto limit = arith::ConstantIndexOp::create(builder, loc, 0);
      end = arith::MinSIOp::create(builder, loc, end, limit);
      auto tasks = emitGroup(kernel, group, yielded, begin, end, split);
      if (failed(tasks))
        return failure();
      limit.setValueAttr(builder.getIndexAttr(*tasks));
      total += *tasks;
    } else {
      auto tasks = emitGroup(kernel, group, yielded, begin, end, split);
      if (failed(tasks))
        return failure();
      total += *tasks;
    }
    builder.setInsertionPointToEnd(block);
  }
  constexpr int64_t numbers = 32; // fewer than any size has at which code for all sizes is made
  if (isOpen(kernel.region))
    unrollWindows(block, numbers);
  else
    unrollWindows(block);
  hoistLoads(kernel);
  return std::max<int64_t>(total, 1);
}

FailureOr<int64_t> emitByLoops(CpuKernel &kernel) {
  kernel.schedule = asKind(kCpuLoop, kernel.schedule);
  return emitLoopKernel(kernel);
}

} // namespace dlc::cpu
