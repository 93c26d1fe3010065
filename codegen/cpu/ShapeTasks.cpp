#include "codegen/cpu/ShapeTasks.h"
#include "codegen/cpu/IndexBuilder.h"

using namespace mlir;

namespace dlc::cpu {

// In products; to store an element takes as long as some of them.
static double workOf(const ContractionShape &shape) {
  constexpr int64_t store = 16;
  return double(shape.rows() * shape.totalColumns()) * double(store + shape.reduction());
}

FailureOr<int64_t> emitShapes(CpuKernel &kernel, ArrayRef<ContractionShape> shapes, EmitShape emit) {
  if (shapes.size() == 1)
    return emit(shapes.front(), 1, kernel.begin, kernel.end);
  OpBuilder &builder = kernel.builder;
  Location loc = kernel.region.getLoc();
  IndexBuilder index(builder, loc);
  double all = 0;
  for (const ContractionShape &shape : shapes)
    all += workOf(shape);
  int64_t tasks = 0;
  for (const ContractionShape &shape : shapes) {
    // Before this shape's tasks and behind them the range is empty. How many there are is known when they are emitted.
    Value begin = index.max(index.add(kernel.begin, -tasks), 0);
    auto count = arith::ConstantOp::create(builder, loc, builder.getIndexAttr(0));
    Value end = arith::MinSIOp::create(builder, loc, index.add(kernel.end, -tasks), count);
    FailureOr<int64_t> own = emit(shape, workOf(shape) / std::max(all, 1.0), begin, end);
    if (failed(own))
      return failure();
    count.setValueAttr(builder.getIndexAttr(*own));
    tasks += *own;
  }
  return tasks;
}

} // namespace dlc::cpu
