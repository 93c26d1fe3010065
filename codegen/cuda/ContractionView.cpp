#include "codegen/cuda/ContractionView.h"
#include "codegen/cuda/CudaKernel.h"
#include "ir/ContractionView.h"

using namespace mlir;

namespace dlc::cuda {

SmallVector<Value> GemmView::point(ValueRange batch, ValueRange row, ValueRange depth, Value column) const {
  SmallVector<Value> values(loops.loops.size());
  auto fill = [&](LoopRole role, ValueRange from) {
    if (!from.empty())
      for (auto [loop, value] : llvm::zip_equal(loops.numbers(role), from))
        values[loop] = value;
  };
  fill(LoopRole::batch, batch);
  fill(LoopRole::row, row);
  fill(LoopRole::depth, depth);
  values[loops.columnLoop()] = column;
  return values;
}

ElementPlace GemmView::placeA(Fragment &fragment, ValueRange batch, ValueRange row, ValueRange depth) const {
  IndexMath math(fragment.emitter());
  return placeOf(math, loops, loops.lhs, point(batch, row, depth, {}));
}

ElementPlace GemmView::placeB(Fragment &fragment, ValueRange batch, ValueRange depth, Value column) const {
  IndexMath math(fragment.emitter());
  return placeOf(math, loops, loops.rhs, point(batch, {}, depth, column));
}

SmallVector<Value> GemmView::placeC(Fragment &fragment, ValueRange batch, ValueRange row, Value column) const {
  IndexMath math(fragment.emitter());
  return placeOf(math, loops, loops.result, point(batch, row, {}, column)).indices;
}

std::optional<GemmView> gemmViewOf(ContractionOpInterface op) {
  GemmView view{op.getContractionView()};
  const ContractionView &loops = view.loops;
  if (loops.isEmpty() || loops.panel || loops.groupsAreNarrow())
    return std::nullopt;
  view.batchShape = loops.sizes(LoopRole::batch);
  view.rowShape = loops.sizes(LoopRole::row);
  view.depthShape = loops.sizes(LoopRole::depth);
  view.columns = loops.columns();
  view.aAlongDepth = loops.runsAlongDepth(loops.lhs);
  view.bAlongDepth = loops.runsAlongDepth(loops.rhs);
  view.a = loops.lhs.value;
  view.b = loops.rhs.value;
  view.result = loops.result.value;
  return view;
}

} // namespace dlc::cuda
