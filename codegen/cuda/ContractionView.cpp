#include "codegen/cuda/ContractionView.h"
#include "codegen/cuda/CudaKernel.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/Window.h"

using namespace mlir;

namespace dlc::cuda {

int64_t GemmView::batches() const { return elementsOf(batchShape); }
int64_t GemmView::rows() const { return elementsOf(rowShape); }
int64_t GemmView::depth() const { return elementsOf(depthShape); }

namespace {

// The batch indices of an operand: broadcast dims are read at 0.
SmallVector<Value> broadcastBatch(Fragment &fragment, ValueRange batch, ArrayRef<int64_t> operandShape) {
  size_t rank = operandShape.size() - 2;
  SmallVector<Value> indices(batch.take_back(rank));
  for (auto [index, size] : llvm::zip_equal(indices, operandShape.take_front(rank)))
    if (size == 1)
      index = fragment.emitter().index(0);
  return indices;
}

std::optional<GemmView> viewOf(MatmulOp op) {
  if (op.getPanel() != 0)
    return std::nullopt;
  GemmView view;
  view.a = op.getLhs();
  view.b = op.getRhs();
  bool transposeA = op.getTransposeLhs(), transposeB = op.getTransposeRhs();
  auto aShape = op.getLhs().getType().getShape(), bShape = op.getRhs().getType().getShape();
  auto shape = op.getType().getShape();
  // Where B has no batch of its own, A's batch dims are just more rows.
  bool bIsShared = elementsOf(bShape.drop_back(2)) == 1;
  bool merge = bIsShared && !transposeA;
  (merge ? view.rowShape : view.batchShape).assign(shape.begin(), shape.end() - 2);
  view.rowShape.push_back(shape.end()[-2]);
  view.columns = shape.back();
  view.depthShape = {aShape.end()[transposeA ? -2 : -1]};
  view.aAlongDepth = !transposeA;
  view.bAlongDepth = transposeB;
  view.placeA = [=](Fragment &fragment, ValueRange batch, ValueRange row, ValueRange k) {
    SmallVector<Value> place = broadcastBatch(fragment, merge ? row.drop_back() : batch, aShape);
    place.push_back(transposeA ? k[0] : row.back());
    place.push_back(transposeA ? row.back() : k[0]);
    return GemmView::Spot{place, Value()};
  };
  view.placeB = [=](Fragment &fragment, ValueRange batch, ValueRange k, Value column) {
    SmallVector<Value> zeros(bShape.size() - 2, fragment.emitter().index(0));
    SmallVector<Value> place = merge ? zeros : broadcastBatch(fragment, batch, bShape);
    place.push_back(transposeB ? column : k[0]);
    place.push_back(transposeB ? k[0] : column);
    return GemmView::Spot{place, Value()};
  };
  view.placeC = [](Fragment &, ValueRange batch, ValueRange row, Value column) {
    SmallVector<Value> place(batch);
    llvm::append_range(place, row);
    place.push_back(column);
    return place;
  };
  return view;
}

std::optional<GemmView> viewOf(ConvOp op) {
  auto type = op.getOperand().getType(), filterType = op.getFilter().getType();
  bool last = op.getLayout() == Layout::channels_last;
  int64_t rank = type.getRank(), spatial = rank - 2, groups = op.getGroups();
  int64_t firstSpatial = last ? 1 : 2, channelDim = last ? rank - 1 : 1;
  int64_t channels = type.getDimSize(channelDim) / groups;
  int64_t outputs = op.getType().getDimSize(channelDim) / groups;
  // With few channels in each group the tiles would stay empty: the loop schedule reads the window directly.
  if (op.getPanel() != 0 || (groups > 1 && (outputs < 8 || channels < 4)))
    return std::nullopt;
  auto inputSizes = type.getShape().slice(firstSpatial, spatial);
  auto outputSizes = op.getType().getShape().slice(firstSpatial, spatial);
  auto kernel = filterType.getShape().slice(last ? 0 : 2, spatial);
  Window window{kernel, op.getStrides(), op.getDilations(), op.getPadsLow(), inputSizes, outputSizes};

  GemmView view;
  view.a = op.getOperand();
  view.b = op.getFilter();
  view.batchShape = {groups};
  view.rowShape = {type.getDimSize(0)};
  llvm::append_range(view.rowShape, outputSizes);
  view.columns = outputs;
  // The depth in the filter's order.
  if (last)
    llvm::append_range(view.depthShape, kernel);
  view.depthShape.push_back(channels);
  if (!last)
    llvm::append_range(view.depthShape, kernel);
  view.aAlongDepth = last;
  view.bAlongDepth = !last;

  auto channelOf = [](Fragment &fragment, Value group, int64_t perGroup, int64_t groups, Value index) {
    IndexMath math(fragment.emitter());
    return groups == 1 ? index : math.add(math.mul(group, perGroup), index);
  };
  view.placeA = [=](Fragment &fragment, ValueRange batch, ValueRange row, ValueRange k) {
    IndexMath math(fragment.emitter());
    ValueRange taps = last ? k.drop_back() : k.drop_front();
    GemmView::Spot spot;
    spot.indices.resize(rank);
    spot.indices[0] = row[0];
    spot.indices[channelDim] = channelOf(fragment, batch[0], channels, groups, last ? k.back() : k.front());
    auto places = MutableArrayRef(spot.indices).slice(firstSpatial, spatial);
    spot.inside = window.place(math, row.drop_front(), taps, places);
    return spot;
  };
  view.placeB = [=](Fragment &fragment, ValueRange batch, ValueRange k, Value column) {
    SmallVector<Value> place(k);
    Value output = channelOf(fragment, batch[0], outputs, groups, column);
    place.insert(last ? place.end() : place.begin(), output);
    return GemmView::Spot{place, Value()};
  };
  view.placeC = [=](Fragment &fragment, ValueRange batch, ValueRange row, Value column) {
    SmallVector<Value> place(row);
    place.insert(last ? place.end() : place.begin() + 1, channelOf(fragment, batch[0], outputs, groups, column));
    return place;
  };
  return view;
}

} // namespace

std::optional<GemmView> gemmViewOf(Operation *op) {
  std::optional<GemmView> view;
  if (auto matmul = dyn_cast<MatmulOp>(op))
    view = viewOf(matmul);
  else if (auto conv = dyn_cast<ConvOp>(op))
    view = viewOf(conv);
  if (view)
    view->result = op->getResult(0);
  return view;
}

} // namespace dlc::cuda
