#include "codegen/cuda/Contraction.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cuda {

bool Contraction::Instance::find(unsigned number, unsigned count) {
  SmallVector<ContractionOpInterface> found = findContractions(copy.body());
  auto seen = found.size() == count ? gemmViewOf(found[number]) : std::nullopt;
  if (!seen)
    return false;
  op = found[number];
  view = *seen;
  for (ContractionOpInterface each : found)
    sums.push_back(copy.cut(each->getResult(0)));
  return true;
}

std::unique_ptr<Contraction::Instance> Contraction::Instance::of(func::FuncOp region) {
  auto instance = std::make_unique<Instance>(region);
  return instance->find() ? std::move(instance) : nullptr;
}

Contraction::Contraction(CudaKernel &kernel) : kernel(kernel), at_(std::make_unique<Instance>(kernel.region)) {}

Contraction::Contraction(CudaKernel &kernel, unsigned number, unsigned count) : Contraction(kernel) {
  number_ = number;
  count_ = count;
}

Contraction::Contraction(CudaKernel &kernel, const OpenSizes &sizes) : kernel(kernel), at_(sizes, Instance::of) {}

bool Contraction::find() {
  if (at_.isEmpty() || (!at_.sizes() && !at_.front().find(number_, count_)))
    return false;
  view = at_.front().view;
  op = at_.front().op;
  if (at_.sizes()) {
    auto fit = [&](int64_t (*size)(const GemmView &), AffineExpr &into) {
      into = at_.fit([&](Instance &instance) { return size(instance.view); }).value_or(AffineExpr());
      return bool(into);
    };
    if (!fit([](const GemmView &view) { return view.rows(); }, rows_) ||
        !fit([](const GemmView &view) { return view.columns; }, columns_) ||
        !fit([](const GemmView &view) { return view.depth(); }, depth_) ||
        !fit([](const GemmView &view) { return view.batches(); }, batches_)) {
      whyNotOpen = "a size of it is no sum of products of the sizes";
      return false;
    }
  } else if (kernel.style.wideIndex && view.batches() * view.rows() > INT32_MAX / 2) {
    return false;
  }
  precision = precisionOf(op);
  Fragment probe(at_.front().copy.function(), 0, kernel.region.getLoc());
  sumType = probe.emitter().computeType(cast<RankedTensorType>(view.result.getType()).getElementType());
  return true;
}

int64_t Contraction::columnsDivisor() const {
  return at_.divisorOf([](Instance &instance) { return instance.view.columns; });
}

int64_t Contraction::neighbours(bool isA, bool alongDepth) const {
  return at_.divisorOf([&](Instance &instance) {
    const GemmView &view = instance.view;
    return alongDepth ? view.depthShape.back() : isA ? view.rowShape.back() : view.columns;
  });
}

Type Contraction::elementType(bool isA) const {
  return cast<RankedTensorType>((isA ? view.a : view.b).getType()).getElementType();
}

// A fragment with arguments batch and two of row, k and column; `along` carries the lanes.
Contraction::Point Contraction::start(Instance &instance, Axis first, Axis second, Axis along, int64_t lanes) {
  const GemmView &view = instance.view;
  Point point;
  point.fragment = std::make_unique<Fragment>(instance.copy.function(), kernel.inputs(), kernel.region.getLoc());
  Fragment &fragment = *point.fragment;
  Value batch = fragment.index("batch");
  SmallVector<std::pair<Axis, Value>> arguments;
  for (Axis axis : {first, second}) {
    StringRef name = axis == Axis::Row ? "row" : axis == Axis::Depth ? "k" : "column";
    arguments.push_back({axis, fragment.index(name, axis == along ? lanes : 1)});
  }
  point.lane = lanes > 1 ? fragment.lane() : Value();
  point.batch = fragment.indicesAt(batch, view.batchShape);
  for (auto [axis, argument] : arguments) {
    Value lane = axis == along ? point.lane : Value();
    if (axis == Axis::Row)
      point.row = fragment.indicesAt(argument, view.rowShape, lane);
    else if (axis == Axis::Depth)
      point.depth = fragment.indicesAt(argument, view.depthShape, lane);
    else
      point.column = lane ? IndexMath(fragment.emitter()).add(argument, lane) : argument;
  }
  return point;
}

// The load that an element is, where it is one of a kernel's parameter and nothing else.
static memref::LoadOp plainLoad(Fragment &fragment, Value element, Type elementType) {
  if (auto widened = element.getDefiningOp<arith::ExtFOp>())
    element = widened.getIn();
  auto load = element.getDefiningOp<memref::LoadOp>();
  if (!load || load->getBlock() != &fragment.body() || load.getType() != ScalarEmitter::storageType(elementType))
    return {};
  return load;
}

// Null where Form::Place is wanted and the operand is computed.
FailureOr<Contraction::Operand> Contraction::buildOperandAt(Instance &instance, bool isA, Form form, bool alongDepth,
                                                            int64_t lanes) {
  const GemmView &view = instance.view;
  Axis side = isA ? Axis::Row : Axis::Column, along = alongDepth ? Axis::Depth : side;
  Point point = isA ? start(instance, Axis::Row, Axis::Depth, along, lanes)
                    : start(instance, Axis::Depth, Axis::Column, along, lanes);
  Fragment &fragment = *point.fragment;
  ScalarEmitter &emitter = fragment.emitter();
  ElementPlace spot = isA ? view.placeA(fragment, point.batch, point.row, point.depth)
                          : view.placeB(fragment, point.batch, point.depth, point.column);
  Value tensor = isA ? view.a : view.b;
  Type type = elementType(isA);
  Operand operand;
  operand.form = form;
  operand.lanes = lanes;
  operand.alongDepth = alongDepth;
  SmallVector<Value> results;
  if (form == Form::Place) {
    FailureOr<Value> element = emitter.at(tensor, spot.indices);
    if (failed(element))
      return failure();
    memref::LoadOp load = plainLoad(fragment, *element, type);
    if (!load)
      return Operand();
    operand.memory = fragment.names()[cast<BlockArgument>(load.getMemRef()).getArgNumber()];
    results = {load.getIndices()[0], spot.inside ? spot.inside : emitter.integer(fragment.builder().getI1Type(), 1)};
  } else {
    Type compute = emitter.computeType(type);
    auto take = [&] { return emitter.at(tensor, spot.indices); };
    FailureOr<Value> element = spot.inside ? emitIf(emitter, spot.inside, compute, take,
                                                    [&]() -> FailureOr<Value> { return emitter.integer(compute, 0); })
                                           : take();
    if (failed(element))
      return failure();
    results = {form == Form::Stored
                   ? emitter.narrow(*element, type)
                   : emitFactor(fragment.builder(), fragment.loc(), *element, type, sumType, precision)};
  }
  if (failed(fragment.finish(results)))
    return failure();
  if (lanes > 1 && !vectorize(fragment, lanes))
    return Operand();
  operand.fragment = std::move(point.fragment);
  return operand;
}

FailureOr<Contraction::Operand> Contraction::buildOperand(bool isA, Form form, bool alongDepth, int64_t lanes) {
  Operand operand;
  auto fragment = at_.build(
      lanes,
      [&](Instance &instance) -> FailureOr<std::unique_ptr<Fragment>> {
        FailureOr<Operand> one = buildOperandAt(instance, isA, form, alongDepth, lanes);
        if (failed(one))
          return failure();
        std::unique_ptr<Fragment> made = std::move(one->fragment);
        if (&instance == &at_.front())
          operand = std::move(*one);
        return made;
      },
      whyNotOpen);
  if (failed(fragment))
    return failure();
  operand.fragment = std::move(*fragment);
  return operand;
}

FailureOr<Contraction::Operand> Contraction::chooseOperand(bool isA, Form form, int64_t most) {
  bool likely = isA ? view.aAlongDepth : view.bAlongDepth;
  Type type = elementType(isA);
  int64_t fewest = form == Form::Place ? std::max<int64_t>(1, 4 / elementStorageBytes(type)) : 2;
  for (bool alongDepth : {likely, !likely}) {
    for (int64_t lanes = lanesFor({type}, neighbours(isA, alongDepth), most); lanes >= fewest; lanes /= 2) {
      FailureOr<Operand> operand = buildOperand(isA, form, alongDepth, lanes);
      if (failed(operand) || operand->fragment)
        return operand;
    }
  }
  if (form == Form::Place)
    return Operand();
  return buildOperand(isA, form, likely, 1);
}

FailureOr<std::unique_ptr<Fragment>> Contraction::pixel(int64_t lanes) {
  auto type = cast<RankedTensorType>(view.a.getType());
  const int64_t channels = type.getShape().back();
  auto build = [&](bool asVector) -> FailureOr<std::unique_ptr<Fragment>> {
    auto fragment = std::make_unique<Fragment>(at_.front().copy.function(), kernel.inputs(), kernel.region.getLoc());
    SmallVector<Value> indices{fragment->index("image")}, results;
    Value line = fragment->index("line"), place = fragment->index("place");
    if (type.getRank() == 4)
      indices.push_back(line);
    indices.push_back(place);
    ScalarEmitter &emitter = fragment->emitter();
    for (int64_t channel = 0; channel < (asVector ? 1 : channels); ++channel) {
      indices.push_back(asVector ? fragment->lane() : emitter.index(channel));
      FailureOr<Value> element = emitter.at(view.a, indices);
      if (failed(element))
        return failure();
      results.push_back(emitter.narrow(*element, type.getElementType()));
      indices.pop_back();
    }
    if (failed(fragment->finish(results)))
      return failure();
    if (asVector && !vectorize(*fragment, lanes))
      return std::unique_ptr<Fragment>();
    return fragment;
  };
  if (lanes > 1 && channels == lanes) {
    auto vector = build(true);
    if (failed(vector) || *vector)
      return vector;
  }
  return build(false);
}

FailureOr<std::unique_ptr<Fragment>> Contraction::epilogueAt(Instance &instance, int64_t lanes) {
  Point point = start(instance, Axis::Row, Axis::Column, Axis::Column, lanes);
  Fragment &fragment = *point.fragment;
  Value sum = fragment.held(sumType, "sums");
  SmallVector<Value> place = instance.view.placeC(fragment, point.batch, point.row, point.column);
  ArrayRef<int64_t> shape = cast<RankedTensorType>(instance.view.result.getType()).getShape();
  FailureOr<bool> atPoint = fragment.finishAtPoint(instance.copy, sum, place, shape);
  if (failed(atPoint))
    return failure();
  if (!*atPoint || (lanes > 1 && !vectorize(fragment, lanes)))
    return std::unique_ptr<Fragment>();
  return std::move(point.fragment);
}

FailureOr<std::unique_ptr<Fragment>> Contraction::epilogue(int64_t lanes) {
  return at_.build(lanes, [&](Instance &instance) { return epilogueAt(instance, lanes); }, whyNotOpen);
}

FailureOr<std::unique_ptr<Fragment>> Contraction::widestEpilogue(int64_t &lanes) {
  while (columnsDivisor() % lanes != 0)
    lanes /= 2;
  for (;; lanes /= 2) {
    FailureOr<std::unique_ptr<Fragment>> fragment = epilogue(lanes);
    if (failed(fragment) || *fragment || lanes == 1)
      return fragment;
  }
}

// unit + c ==> c
static std::optional<int64_t> distance(Value index, Value unit) {
  if (index == unit)
    return 0;
  auto sum = index.getDefiningOp<arith::AddIOp>();
  IntegerAttr constant;
  if (sum && sum.getLhs() == unit && matchPattern(sum.getRhs(), m_Constant(&constant)))
    return constant.getInt();
  if (sum && sum.getRhs() == unit && matchPattern(sum.getLhs(), m_Constant(&constant)))
    return constant.getInt();
  return std::nullopt;
}

FailureOr<std::unique_ptr<Fragment>> Contraction::ofUnit(
    SmallVector<Gate> &gates,
    llvm::function_ref<LogicalResult(Fragment &, Value row, Value unit, SmallVector<Value> &results)> build) {
  auto fragment = std::make_unique<Fragment>(at_.front().copy.function(), kernel.inputs(), kernel.region.getLoc());
  (void)fragment->index("batch");
  Value row = fragment->index("row"), unit = fragment->index("unit");
  if (view.rows() == 1)
    row = fragment->emitter().index(0);
  llvm::SmallDenseMap<size_t, Value> sums;
  llvm::SmallDenseMap<Value, Value> values;
  bool elsewhere = false;
  fragment->hole = [&](Fragment &, BlockArgument hole, ValueRange indices) -> FailureOr<Value> {
    std::optional<int64_t> start = distance(indices.back(), unit);
    elsewhere |= !start || (indices.front() != row && view.rows() != 1);
    for (auto &[held, name] : at_.front().held)
      if (held == hole) {
        elsewhere |= start != 0;
        Type element = cast<RankedTensorType>(hole.getType()).getElementType();
        Value &value = values[hole];
        if (!value)
          value = fragment->scalar(ScalarEmitter::storageType(element), name);
        return fragment->emitter().widen(value, element);
      }
    Gate gate{unsigned(llvm::find(at_.front().sums, hole) - at_.front().sums.begin()), start.value_or(0)};
    size_t number = llvm::find(gates, gate) - gates.begin();
    if (number == gates.size())
      gates.push_back(gate);
    Value &sum = sums[number];
    if (!sum)
      sum = fragment->scalar(sumType, "sums[" + std::to_string(number) + "]");
    return sum;
  };
  SmallVector<Value> results;
  if (failed(build(*fragment, row, unit, results)))
    return failure();
  fragment->hole = nullptr;
  if (failed(fragment->finish(results)))
    return failure();
  return elsewhere || gates.empty() ? nullptr : std::move(fragment);
}

void Contraction::hold(unsigned argument, std::string name) {
  Instance &instance = at_.front();
  instance.held.push_back({instance.copy.cut(instance.copy.body().getArgument(argument)), std::move(name)});
}

FailureOr<std::unique_ptr<Fragment>> Contraction::unitEpilogue(SmallVector<Gate> &gates) {
  return ofUnit(gates, [&](Fragment &fragment, Value row, Value unit, SmallVector<Value> &results) {
    for (Value output : at_.front().copy.yield().getResults()) {
      auto type = cast<RankedTensorType>(output.getType());
      FailureOr<Value> element = fragment.emitter().at(output, {row, unit});
      if (failed(element))
        return failure();
      results.push_back(fragment.emitter().narrow(*element, type.getElementType()));
      results.push_back(fragment.position({row, unit}, type.getShape()));
    }
    return success();
  });
}

FailureOr<std::unique_ptr<Fragment>> Contraction::unitOperand(SmallVector<Gate> &gates) {
  return ofUnit(gates, [&](Fragment &fragment, Value row, Value unit, SmallVector<Value> &results) {
    FailureOr<Value> element = fragment.emitter().at(view.a, {row, unit});
    if (failed(element))
      return failure();
    results.push_back(emitFactor(fragment.builder(), fragment.loc(), *element, elementType(true), sumType, precision));
    return success();
  });
}

int64_t Contraction::storeLanes() const {
  int64_t lanes = 1;
  for (Value result : kernel.yield().getResults()) {
    Type type = cast<RankedTensorType>(result.getType()).getElementType();
    lanes = std::max<int64_t>(lanes, std::min<int64_t>(8, 16 / elementStorageBytes(type)));
  }
  return lanes;
}

void Contraction::printHead(raw_ostream &os, StringRef schedule) {
  std::string sizes = (Twine(view.rows()) + " x " + Twine(view.columns) + " x " + Twine(view.depth()) +
                       (view.batches() > 1 ? ", " + Twine(view.batches()) + " batches" : Twine("")))
                          .str();
  os << kernel.headline((schedule + ": " + (at_.sizes() ? "for all sizes" : sizes)).str());
  os << "struct " << problemName() << " {\n";
  if (!at_.sizes()) {
    printConstants(
        os, {{"rows", view.rows()}, {"columns", view.columns}, {"depth", view.depth()}, {"batches", view.batches()}});
    return;
  }
  kernel.sizeArguments = at_.sizes()->names();
  for (const std::string &name : kernel.sizeArguments)
    kernel.sizeFields.push_back({(kernel.style.wideIndex ? "long long " : "int ") + name, name});
  for (auto [name, size] : {std::pair("rows", rows_), {"columns", columns_}, {"depth", depth_}})
    printSize(os, name, size);
}

void Contraction::printSize(raw_ostream &os, StringRef name, AffineExpr size) {
  if (auto constant = dyn_cast<AffineConstantExpr>(size))
    printConstants(os, {{name, constant.getValue()}});
  else
    kernel.sizeFields.push_back({("int " + name).str(), "int(" + at_.sizes()->textOf(size) + ")"});
}

void Contraction::printOpenBatches(raw_ostream &os) {
  if (at_.sizes())
    printSize(os, "batches", batches_);
}

std::vector<ContractionOpInterface> Contraction::everyOp() const {
  return at_.map([](Instance &instance) { return instance.op; });
}

void Contraction::printEven(raw_ostream &os, int64_t tileRows, int64_t tileColumns, int64_t tileDepth) const {
  auto even = [&](AffineExpr open, int64_t size, int64_t tile) {
    return (!at_.sizes() || isa<AffineConstantExpr>(open)) && size % tile == 0 ? "true" : "false";
  };
  os << "  static constexpr bool evenRows = " << even(rows_, view.rows(), tileRows)
     << ", evenColumns = " << even(columns_, view.columns, tileColumns)
     << ", evenDepth = " << even(depth_, view.depth(), tileDepth) << ";\n";
}

bool Contraction::hasKnownColumns() const {
  return !at_.sizes() || (isa<AffineConstantExpr>(columns_) && isa<AffineConstantExpr>(depth_));
}

void Contraction::setGrid(int64_t tileRows, int64_t tileColumns, int64_t times) {
  if (!at_.sizes()) {
    kernel.launch.grid[0] = uint32_t(view.batches() * llvm::divideCeilSigned(view.rows(), tileRows) *
                                     llvm::divideCeilSigned(view.columns, tileColumns) * times);
    return;
  }
  LaunchSizes grid = at_.sizes()->launchSizes();
  plan::Size blocks = openTiles(grid, tileRows, tileColumns, times);
  if (!kernel.placesTogether)
    return grid.setGrid(kernel.launch, blocks);
  // In the last row of the grid there are fewer.
  auto atMost = [&](AffineExpr size) { return valueAt(size, {kernel.placesTogether}).value_or(0); };
  int64_t most = atMost(batches_) * llvm::divideCeilSigned(atMost(rows_), tileRows) *
                 llvm::divideCeilSigned(atMost(columns_), tileColumns) * times;
  auto tiles = [&](AffineExpr size, int64_t tile) {
    return "((" + at_.sizes()->textOf(size) + " + " + std::to_string(tile - 1) + ") / " + std::to_string(tile) + ")";
  };
  kernel.rowBlocks = at_.sizes()->textOf(batches_) + " * " + tiles(rows_, tileRows) + " * " +
                     tiles(columns_, tileColumns) + " * " + std::to_string(times);
  plan::Size rows = grid.ceilDivide(grid.of(getAffineSymbolExpr(0, kernel.region.getContext())), kernel.placesTogether);
  grid.setGrid(kernel.launch, grid.smaller(blocks, most));
  kernel.launch.grid[1] = rows;
}

plan::Size Contraction::openTiles(LaunchSizes &launch, int64_t tileRows, int64_t tileColumns, int64_t times) const {
  plan::Size tiles = launch.product(launch.ceilDivide(launch.of(rows_), tileRows),
                                    launch.ceilDivide(launch.of(columns_), tileColumns));
  return launch.product(launch.product(launch.of(batches_), tiles), times);
}

LogicalResult Contraction::printMember(raw_ostream &os, StringRef signature, Fragment &fragment,
                                       llvm::function_ref<void(ArrayRef<std::string>)> tail) {
  return kernel.printMember(os, signature, fragment, taken_, tail);
}

std::string Contraction::coordinates(StringRef first, StringRef second) const {
  std::string index = kernel.style.wideIndex ? "long long" : "int";
  return (index + " batch, " + index + " " + first + ", " + index + " " + second).str();
}

LogicalResult Contraction::printOperand(raw_ostream &os, bool isA, const Operand &operand, StringRef as) {
  Type element = operand.form == Form::Summed ? sumType : ScalarEmitter::storageType(elementType(isA));
  std::string type = cppType(element, kernel.style), letter = !as.empty() ? as.str() : isA ? "A" : "B";
  std::string arguments = "(" + (isA ? coordinates("row", "k") : coordinates("k", "column")) + ")";
  if (operand.form == Form::Place)
    return printMember(
        os, "Place<" + type + (kernel.style.wideIndex ? ", long long> place" : ", int> place") + letter + arguments,
        *operand.fragment, [&](ArrayRef<std::string> results) {
          os << "    return {" << operand.memory << ", " << results[0] << ", " << results[1] << "};\n";
        });
  return printMember(
      os, "Vec<" + type + ", " + std::to_string(operand.lanes) + "> load" + letter + arguments, *operand.fragment,
      [&](ArrayRef<std::string> results) { os << "    return " << asVector(results, operand.lanes) << ";\n"; });
}

LogicalResult Contraction::printPixel(raw_ostream &os, Fragment &pixel, int64_t lanes) {
  std::string index = kernel.style.wideIndex ? "long long" : "int";
  std::string element = cppType(ScalarEmitter::storageType(elementType(true)), kernel.style);
  return printMember(os,
                     "Vec<" + element + ", " + std::to_string(lanes) + "> pixelAt(" + index + " image, " + index +
                         " line, " + index + " place)",
                     pixel, [&](ArrayRef<std::string> results) {
                       bool asVector = lanes > 1 && pixel.laneArgument() >= 0;
                       os << "    return " << (asVector ? results[0] : "{{" + llvm::join(results, ", ") + "}}")
                          << ";\n";
                     });
}

LogicalResult Contraction::printFinish(raw_ostream &os, Fragment &epilogue, int64_t lanes) {
  LogicalResult printed =
      printFinish(os, epilogue, lanes, "column",
                  "const Vec<" + cppType(sumType, kernel.style) + ", " + std::to_string(lanes) + "> &sums");
  printWrite(os);
  return printed;
}

LogicalResult Contraction::printFinishAhead(raw_ostream &os, Fragment &epilogue, int64_t lanes) {
  bool isEmpty = false;
  std::string text;
  llvm::raw_string_ostream members(text);
  if (failed(printAhead(members, epilogue, {"batch", "row"}, "column", "Ahead", "ahead", isEmpty)))
    return failure();
  os << "  static constexpr bool readsAhead = " << (isEmpty ? "false" : "true") << ";\n" << text;
  LogicalResult printed = printFinish(os, epilogue, lanes, "column",
                                      "const Vec<" + cppType(sumType, kernel.style) + ", " + std::to_string(lanes) +
                                          "> &sums, const Ahead &ahead");
  printWrite(os);
  return printed;
}

LogicalResult Contraction::printAhead(raw_ostream &os, Fragment &fragment, ArrayRef<StringRef> arguments,
                                      StringRef second, StringRef name, StringRef variable, bool &isEmpty) {
  std::unique_ptr<Fragment> ahead = fragment.takeOutLoads(arguments, variable);
  isEmpty = !ahead;
  os << "  struct " << name << " {\n";
  if (ahead)
    for (auto [i, type] : llvm::enumerate(ahead->body().getTerminator()->getOperandTypes()))
      os << "    " << cppType(type, kernel.style) << " value" << i << ";\n";
  os << "  };\n";
  std::string signature = (name + " read" + name + "(" + coordinates("row", second) + ")").str();
  if (!ahead) {
    os << "  __device__ " << signature << " const { return {}; }\n";
    return success();
  }
  return printMember(os, signature, *ahead, [&](ArrayRef<std::string> results) {
    os << "    return {" << llvm::join(results, ", ") << "};\n";
  });
}

LogicalResult Contraction::printUnitFinish(raw_ostream &os, Fragment &epilogue, int64_t gates, StringRef more) {
  return printFinish(os, epilogue, 1, "unit",
                     "const " + cppType(sumType, kernel.style) + " (&sums)[" + std::to_string(gates) + "]" +
                         more.str());
}

LogicalResult Contraction::printFinish(raw_ostream &os, Fragment &epilogue, int64_t lanes, StringRef second,
                                       const std::string &sums) {
  // What is to be written, and where.
  std::string index = kernel.style.wideIndex ? "long long" : "int";
  os << "  struct Finished {\n";
  unsigned outputs = kernel.yield().getNumOperands();
  for (unsigned i = 0; i < outputs; ++i) {
    Type element = ScalarEmitter::storageType(kernel.outputType(i).getElementType());
    std::string type = cppType(element, kernel.style);
    os << "    " << (lanes > 1 ? "Vec<" + type + ", " + std::to_string(lanes) + ">" : type) << " value" << i << ";\n"
       << "    " << index << " at" << i << ";\n";
  }
  os << "  };\n";
  return printMember(
      os, "Finished finish(" + coordinates("row", second) + ", " + sums + ")", epilogue,
      [&](ArrayRef<std::string> results) { os << "    return {" << llvm::join(results, ", ") << "};\n"; });
}

void Contraction::printWrite(raw_ostream &os) const {
  os << "  __device__ void write(const Finished &finished) const {\n";
  for (unsigned i = 0, outputs = kernel.yield().getNumOperands(); i < outputs; ++i)
    os << "    store(out" << i << " + finished.at" << i << ", finished.value" << i << ");\n";
  os << "  }\n";
}

} // namespace dlc::cuda
