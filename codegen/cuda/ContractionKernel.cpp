// Contraction kernels: one matmul or convolution and what is computed around it, as an instance of device/gemm.cuh. The
// operands' loads (with whatever leads into them) and the epilogue are printed as members of a Problem struct.
#include "codegen/cuda/ContractionTiles.h"
#include "codegen/cuda/CudaKernel.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/Window.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// A contraction read as batches of [rows, depth] x [depth, columns].
struct GemmView {
  SmallVector<int64_t> batchShape, rowShape, depthShape; // dims that are counted by batch, row and k
  int64_t columns = 1;
  bool aAlongDepth = true, bAlongDepth = false; // which way neighbours in memory run, most likely
  Value a, b;                                   // operand tensors
  // Indices into operands and result. `batch`, `row` and `depth` have one entry per dim of their shapes.
  using Indices = SmallVector<Value>;
  std::function<FailureOr<Value>(Fragment &, ValueRange batch, ValueRange row, ValueRange depth)> loadA;
  std::function<Indices(Fragment &, ValueRange batch, ValueRange depth, Value column)> placeB;
  std::function<Indices(Fragment &, ValueRange batch, ValueRange row, Value column)> placeC;

  int64_t batches() const { return elementsOf(batchShape); }
  int64_t rows() const { return elementsOf(rowShape); }
  int64_t depth() const { return elementsOf(depthShape); }
};

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
  view.loadA = [=](Fragment &fragment, ValueRange batch, ValueRange row, ValueRange k) {
    SmallVector<Value> place = broadcastBatch(fragment, merge ? row.drop_back() : batch, aShape);
    place.push_back(transposeA ? k[0] : row.back());
    place.push_back(transposeA ? row.back() : k[0]);
    return fragment.emitter().at(view.a, place);
  };
  view.placeB = [=](Fragment &fragment, ValueRange batch, ValueRange k, Value column) {
    SmallVector<Value> zeros(bShape.size() - 2, fragment.emitter().index(0));
    SmallVector<Value> place = merge ? zeros : broadcastBatch(fragment, batch, bShape);
    place.push_back(transposeB ? column : k[0]);
    place.push_back(transposeB ? k[0] : column);
    return place;
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
  Type element = type.getElementType();
  view.loadA = [=](Fragment &fragment, ValueRange batch, ValueRange row, ValueRange k) -> FailureOr<Value> {
    ScalarEmitter &emitter = fragment.emitter();
    IndexMath math(emitter);
    ValueRange taps = last ? k.drop_back() : k.drop_front();
    SmallVector<Value> place(rank);
    place[0] = row[0];
    place[channelDim] = channelOf(fragment, batch[0], channels, groups, last ? k.back() : k.front());
    Value inside = window.place(math, row.drop_front(), taps, MutableArrayRef(place).slice(firstSpatial, spatial));
    auto take = [&] { return emitter.at(view.a, place); };
    if (!inside)
      return take();
    Type compute = emitter.computeType(element);
    return emitIf(emitter, inside, compute, take, [&]() -> FailureOr<Value> {
      return isa<FloatType>(compute) ? emitter.real(compute, 0) : emitter.integer(compute, 0);
    });
  };
  view.placeB = [=](Fragment &fragment, ValueRange batch, ValueRange k, Value column) {
    SmallVector<Value> place(k);
    Value output = channelOf(fragment, batch[0], outputs, groups, column);
    place.insert(last ? place.end() : place.begin(), output);
    return place;
  };
  view.placeC = [=](Fragment &fragment, ValueRange batch, ValueRange row, Value column) {
    SmallVector<Value> place(row);
    place.insert(last ? place.end() : place.begin() + 1, channelOf(fragment, batch[0], outputs, groups, column));
    return place;
  };
  return view;
}

class ContractionEmitter {
public:
  explicit ContractionEmitter(CudaKernel &kernel) : kernel_(kernel), copy_(kernel.region) {}
  LogicalResult emit();

private:
  struct Point { // a fragment's coordinates
    std::unique_ptr<Fragment> fragment;
    SmallVector<Value> batch, row, depth;
    Value column, lane;
  };
  enum class Axis { Row, Depth, Column };

  // A fragment with arguments batch and two of row, k and column; `along` carries the lanes.
  Point start(Axis first, Axis second, Axis along, int64_t lanes);
  FailureOr<std::unique_ptr<Fragment>> buildOperand(bool isA, bool alongDepth, int64_t lanes);
  FailureOr<std::unique_ptr<Fragment>> buildEpilogue(int64_t lanes);

  struct Operand {
    std::unique_ptr<Fragment> fragment;
    int64_t lanes = 1;
    bool alongDepth = true;
  };
  FailureOr<Operand> chooseOperand(bool isA);
  LogicalResult printMember(raw_ostream &os, StringRef signature, Fragment &fragment,
                            llvm::function_ref<void(ArrayRef<std::string>)> tail);

  CudaKernel &kernel_;
  RegionCopy copy_;
  GemmView view_;
  Value result_;       // of the contraction
  BlockArgument hole_; // its uses
  Type valueType_;
  Precision precision_ = Precision::operands;
  bool mismatch_ = false;
  unsigned taken_ = 0;
};

ContractionEmitter::Point ContractionEmitter::start(Axis first, Axis second, Axis along, int64_t lanes) {
  Point point;
  point.fragment = std::make_unique<Fragment>(copy_.function(), kernel_.inputs(), kernel_.region.getLoc());
  Fragment &fragment = *point.fragment;
  Value batch = fragment.index("batch");
  SmallVector<std::pair<Axis, Value>> arguments;
  for (Axis axis : {first, second}) {
    StringRef name = axis == Axis::Row ? "row" : axis == Axis::Depth ? "k" : "column";
    arguments.push_back({axis, fragment.index(name, axis == along ? lanes : 1)});
  }
  point.lane = lanes > 1 ? fragment.lane() : Value();
  point.batch = fragment.indicesAt(batch, view_.batchShape);
  for (auto [axis, argument] : arguments) {
    Value lane = axis == along ? point.lane : Value();
    if (axis == Axis::Row)
      point.row = fragment.indicesAt(argument, view_.rowShape, lane);
    else if (axis == Axis::Depth)
      point.depth = fragment.indicesAt(argument, view_.depthShape, lane);
    else
      point.column = lane ? IndexMath(fragment.emitter()).add(argument, lane) : argument;
  }
  return point;
}

FailureOr<std::unique_ptr<Fragment>> ContractionEmitter::buildOperand(bool isA, bool alongDepth, int64_t lanes) {
  Axis side = isA ? Axis::Row : Axis::Column;
  Point point = isA ? start(Axis::Row, Axis::Depth, alongDepth ? Axis::Depth : side, lanes)
                    : start(Axis::Depth, Axis::Column, alongDepth ? Axis::Depth : side, lanes);
  Fragment &fragment = *point.fragment;
  FailureOr<Value> element =
      isA ? view_.loadA(fragment, point.batch, point.row, point.depth)
          : fragment.emitter().at(view_.b, view_.placeB(fragment, point.batch, point.depth, point.column));
  if (failed(element))
    return failure();
  Type elementType = cast<RankedTensorType>((isA ? view_.a : view_.b).getType()).getElementType();
  Value factor = emitFactor(fragment.builder(), fragment.loc(), *element, elementType, valueType_, precision_);
  if (failed(fragment.finish(factor)))
    return failure();
  return std::move(point.fragment);
}

FailureOr<ContractionEmitter::Operand> ContractionEmitter::chooseOperand(bool isA) {
  Type elementType = cast<RankedTensorType>((isA ? view_.a : view_.b).getType()).getElementType();
  bool likely = isA ? view_.aAlongDepth : view_.bAlongDepth;
  for (bool alongDepth : {likely, !likely}) {
    int64_t innermost = alongDepth ? view_.depthShape.back() : isA ? view_.rowShape.back() : view_.columns;
    int64_t lanes = lanesFor({elementType, valueType_}, innermost, 4);
    if (lanes == 1)
      continue;
    auto fragment = buildOperand(isA, alongDepth, lanes);
    if (failed(fragment))
      return failure();
    if (vectorize(**fragment, lanes))
      return Operand{std::move(*fragment), lanes, alongDepth};
  }
  auto fragment = buildOperand(isA, likely, 1);
  if (failed(fragment))
    return failure();
  return Operand{std::move(*fragment), 1, likely};
}

FailureOr<std::unique_ptr<Fragment>> ContractionEmitter::buildEpilogue(int64_t lanes) {
  Point point = start(Axis::Row, Axis::Column, Axis::Column, lanes);
  Fragment &fragment = *point.fragment;
  Value array = fragment.scalar(MemRefType::get({ShapedType::kDynamic}, valueType_), "sums.lane");
  Value lane = point.lane ? point.lane : fragment.emitter().index(0);
  Value sum = memref::LoadOp::create(fragment.builder(), fragment.loc(), array, lane);
  SmallVector<Value> place = view_.placeC(fragment, point.batch, point.row, point.column);
  ArrayRef<int64_t> shape = cast<RankedTensorType>(result_.getType()).getShape();
  fragment.hole = [&](Fragment &, BlockArgument hole, ValueRange indices) -> FailureOr<Value> {
    for (auto [index, wanted, size] : llvm::zip_equal(indices, place, shape))
      if (size != 1 && index != wanted)
        mismatch_ = true;
    return sum;
  };
  // Each output is read at the contraction's own point; its dims may differ in ones.
  SmallVector<Value> kept;
  SmallVector<int64_t> sizes;
  for (auto [index, size] : llvm::zip_equal(place, shape))
    if (size != 1) {
      kept.push_back(index);
      sizes.push_back(size);
    }
  SmallVector<Value> results;
  for (Value output : copy_.yield().getResults()) {
    auto type = cast<RankedTensorType>(output.getType());
    SmallVector<int64_t> own;
    SmallVector<Value> indices;
    auto next = kept.begin();
    for (int64_t size : type.getShape()) {
      if (size != 1)
        own.push_back(size);
      indices.push_back(size == 1 || next == kept.end() ? fragment.emitter().index(0) : *next++);
    }
    if (own != sizes) {
      mismatch_ = true;
      return failure();
    }
    FailureOr<Value> element = fragment.emitter().at(output, indices);
    if (failed(element))
      return failure();
    results.push_back(fragment.emitter().narrow(*element, type.getElementType()));
    results.push_back(fragment.position(indices, type.getShape()));
  }
  if (failed(fragment.finish(results)))
    return failure();
  fragment.hole = nullptr;
  if (lanes > 1 && !vectorize(fragment, lanes))
    return failure();
  return std::move(point.fragment);
}

LogicalResult ContractionEmitter::printMember(raw_ostream &os, StringRef signature, Fragment &fragment,
                                              llvm::function_ref<void(ArrayRef<std::string>)> tail) {
  PrintStyle style = kernel_.style;
  style.indent = 4;
  os << "  __device__ " << signature << " const {\n";
  auto results = printFragment(fragment, os, style, taken_);
  if (failed(results))
    return failure();
  tail(*results);
  os << "  }\n";
  return success();
}

LogicalResult ContractionEmitter::emit() {
  // Exactly one contraction, of a kind that is known here.
  SmallVector<Operation *> found;
  for (Operation &op : copy_.body())
    if (isa<MatmulOp, ConvOp>(op))
      found.push_back(&op);
  if (found.size() != 1)
    return success();
  auto view = isa<MatmulOp>(found[0]) ? viewOf(cast<MatmulOp>(found[0])) : viewOf(cast<ConvOp>(found[0]));
  if (!view || view->batches() * view->rows() * view->columns == 0 || view->depth() == 0)
    return success();
  view_ = *view;
  if (kernel_.style.wideIndex && view_.batches() * view_.rows() > INT32_MAX / 2)
    return success();
  result_ = found[0]->getResult(0);
  precision_ = precisionOf(found[0]);
  hole_ = copy_.cut(result_);
  {
    Fragment probe(copy_.function(), 0, kernel_.region.getLoc());
    valueType_ = probe.emitter().computeType(cast<RankedTensorType>(result_.getType()).getElementType());
  }

  int64_t storeLanes = view_.columns % 4 == 0 ? 4 : 1;
  auto epilogue = buildEpilogue(storeLanes);
  if (failed(epilogue) && !mismatch_ && storeLanes > 1) {
    storeLanes = 1;
    epilogue = buildEpilogue(1);
  }
  if (mismatch_) // read at other places than its own: the loop schedule computes each element anew
    return success();
  if (failed(epilogue))
    return failure();
  FailureOr<Operand> a = chooseOperand(true), b = chooseOperand(false);
  if (failed(a) || failed(b))
    return failure();

  std::string value = cppType(valueType_, kernel_.style);
  TileShape tile =
      chooseTile(view_.batches(), view_.rows(), view_.columns, view_.depth(), valueType_.getIntOrFloatBitWidth() / 8);
  tile = {kernel_.parameter("tile_rows", tile.tileRows), kernel_.parameter("tile_columns", tile.tileColumns),
          kernel_.parameter("tile_depth", tile.tileDepth), kernel_.parameter("thread_rows", tile.threadRows),
          kernel_.parameter("thread_columns", tile.threadColumns)};

  std::string text;
  llvm::raw_string_ostream os(text);
  std::string problem = kernel_.name + "_problem", index = kernel_.style.wideIndex ? "long long" : "int";
  os << kernel_.headline("contraction: " + std::to_string(view_.rows()) + " x " + std::to_string(view_.columns) +
                         " x " + std::to_string(view_.depth()) +
                         (view_.batches() > 1 ? ", " + std::to_string(view_.batches()) + " batches" : ""));
  os << "struct " << problem << " {\n";
  os << "  using Value = " << value << ";\n";
  os << "  static constexpr int rows = " << view_.rows() << ", columns = " << view_.columns
     << ", depth = " << view_.depth() << ", batches = " << view_.batches() << ";\n";
  os << "  static constexpr int tileRows = " << tile.tileRows << ", tileColumns = " << tile.tileColumns
     << ", tileDepth = " << tile.tileDepth << ";\n";
  os << "  static constexpr int threadRows = " << tile.threadRows << ", threadColumns = " << tile.threadColumns
     << ";\n";
  os << "  static constexpr int aLanes = " << a->lanes << ", bLanes = " << b->lanes << ", storeLanes = " << storeLanes
     << ";\n";
  os << "  static constexpr bool aAlongDepth = " << (a->alongDepth ? "true" : "false")
     << ", bAlongDepth = " << (b->alongDepth ? "true" : "false") << ";\n";
  std::string parameters = kernel_.parameters();
  SmallVector<StringRef> fields;
  StringRef(parameters).split(fields, ", ");
  for (StringRef field : fields)
    os << "  " << field << ";\n";

  auto returnLoad = [&](int64_t lanes) {
    return [&os, lanes](ArrayRef<std::string> results) {
      os << "    return " << (lanes > 1 ? results[0] : "splat<1>(" + results[0] + ")") << ";\n";
    };
  };
  auto vec = [&](int64_t lanes) { return "Vec<" + value + ", " + std::to_string(lanes) + ">"; };
  auto coordinates = [&](StringRef first, StringRef second) {
    return (index + " batch, " + index + " " + first + ", " + index + " " + second).str();
  };
  if (failed(printMember(os, vec(a->lanes) + " loadA(" + coordinates("row", "k") + ")", *a->fragment,
                         returnLoad(a->lanes))) ||
      failed(printMember(os, vec(b->lanes) + " loadB(" + coordinates("k", "column") + ")", *b->fragment,
                         returnLoad(b->lanes))))
    return failure();
  auto storeAll = [&](ArrayRef<std::string> results) {
    SmallVector<std::string> values;
    for (size_t i = 0; i < results.size(); i += 2) {
      values.push_back(results[i]);
      if (results.size() > 2) { // everything is read before anything is written
        std::string name = "v" + std::to_string(taken_++);
        os << "    const auto " << name << " = " << results[i] << ";\n";
        values.back() = name;
      }
    }
    for (size_t i = 0; i < results.size(); i += 2)
      if (storeLanes > 1)
        os << "    store(out" << i / 2 << " + " << results[i + 1] << ", " << values[i / 2] << ");\n";
      else
        os << "    out" << i / 2 << "[" << results[i + 1] << "] = " << values[i / 2] << ";\n";
  };
  if (failed(printMember(os, "void finish(" + coordinates("row", "column") + ", const " + vec(storeLanes) + " &sums)",
                         **epilogue, storeAll)))
    return failure();
  os << "};\n";
  os << "extern \"C\" __global__ void __launch_bounds__(" << tile.threads() << ", 1)\n"
     << kernel_.name << "(" << parameters << ") {\n";
  os << "  gemm(" << problem << "{";
  llvm::interleave(fields, os, [&](StringRef field) { os << field.rsplit('*').second; }, ", ");
  os << "});\n}\n";

  auto ceilDiv = [](int64_t a, int64_t b) { return (a + b - 1) / b; };
  kernel_.source = text;
  kernel_.launch.grid[0] =
      uint32_t(view_.batches() * ceilDiv(view_.rows(), tile.tileRows) * ceilDiv(view_.columns, tile.tileColumns));
  kernel_.launch.block[0] = uint32_t(tile.threads());
  kernel_.needsGemm = true;
  kernel_.weight = unsigned(6 + tile.threadRows * tile.threadColumns / 16);
  return success();
}

} // namespace

LogicalResult emitContraction(CudaKernel &kernel) { return ContractionEmitter(kernel).emit(); }

} // namespace dlc::cuda
