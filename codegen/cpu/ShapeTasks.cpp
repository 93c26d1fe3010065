#include "codegen/cpu/ShapeTasks.h"
#include "codegen/cpu/IndexBuilder.h"

using namespace mlir;

namespace dlc::cpu {

static double productsOf(const ContractionShape &shape) {
  return double(shape.rows() * shape.totalColumns()) * double(std::max<int64_t>(1, shape.reduction()));
}

FailureOr<int64_t> emitShapes(CpuKernel &kernel, ArrayRef<ContractionShape> shapes, EmitShape emit) {
  if (shapes.size() == 1)
    return emit(shapes.front(), 1, kernel.begin, kernel.end);
  OpBuilder &builder = kernel.builder;
  Location loc = kernel.region.getLoc();
  IndexBuilder index(builder, loc);
  double all = 0;
  for (const ContractionShape &shape : shapes)
    all += productsOf(shape);
  int64_t tasks = 0;
  for (const ContractionShape &shape : shapes) {
    // Before this shape's tasks and behind them the range is empty. How many there are is known when they are emitted.
    Value begin = index.max(index.add(kernel.begin, -tasks), 0);
    auto count = arith::ConstantOp::create(builder, loc, builder.getIndexAttr(0));
    Value end = arith::MinSIOp::create(builder, loc, index.add(kernel.end, -tasks), count);
    FailureOr<int64_t> own = emit(shape, productsOf(shape) / std::max(all, 1.0), begin, end);
    if (failed(own))
      return failure();
    count.setValueAttr(builder.getIndexAttr(*own));
    tasks += *own;
  }
  return tasks;
}

} // namespace dlc::cpu
