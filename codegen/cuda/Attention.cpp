#include "codegen/cuda/Attention.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"
#include "llvm/Support/Format.h"
#include <numeric>

using namespace mlir;

namespace dlc::cuda {
namespace {

ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

// Coordinates, and what the schedule has computed for them.
struct Start {
  Start(CudaKernel &kernel, func::FuncOp region, int64_t lanes)
      : fragment(std::make_unique<Fragment>(region, kernel.inputs(), kernel.region.getLoc())) {
    batch = fragment->index("batch");
    row = fragment->index("row");
    column = fragment->index("column", lanes);
    lane = lanes > 1 ? fragment->lane() : Value();
    sum = fragment->held(Float32Type::get(kernel.region.getContext()), "sums");
    if (lane)
      column = IndexMath(fragment->emitter()).add(column, lane);
  }
  // The indices of a tensor whose last two dims are rows and columns.
  SmallVector<Value> indices(ArrayRef<int64_t> shape) {
    SmallVector<Value> all = fragment->indicesAt(batch, shape.drop_back(2));
    all.append({row, column});
    return all;
  }
  std::unique_ptr<Fragment> fragment;
  Value batch, row, column, lane, sum;
};

} // namespace

std::unique_ptr<Attention::Instance> Attention::Instance::of(func::FuncOp region, std::string &why) {
  OwningOpRef<func::FuncOp> own = region.clone();
  auto found = attentionShapeOf(*own, why);
  return found ? std::make_unique<Instance>(Instance{std::move(own), std::move(*found)}) : nullptr;
}

Attention::Attention(CudaKernel &kernel) : kernel(kernel), at_(Instance::of(kernel.region, why)), contraction_(kernel) {
  contraction_.sumType = Float32Type::get(kernel.region.getContext());
  if (at_.isEmpty())
    return;
  why.clear();
  shape = at_.front().shape;
}

Attention::Attention(CudaKernel &kernel, const OpenSizes &sizes)
    : kernel(kernel), at_(sizes, [&](func::FuncOp region) { return Instance::of(region, why); }), contraction_(kernel) {
  contraction_.sumType = Float32Type::get(kernel.region.getContext());
  if (at_.isEmpty())
    return;
  why.clear();
  shape = at_.front().shape;
  for (auto [i, bytes] : llvm::enumerate(shape.copyBytes)) // that all sizes allow
    bytes = std::gcd(bytes, elementStorageBytes(elementType()) *
                                at_.divisorOf([&, i = i](Instance &each) { return each.shape.copyBytes[i]; }));
  auto isAlike = [&](Instance &each) {
    const AttentionShape &other = each.shape;
    auto batches = [](const AttentionShape &of) {
      return std::tuple(of.query.batches.size(), of.key.batches.size(), of.value.batches.size());
    };
    return other.headSize == shape.headSize && other.valueSize == shape.valueSize && other.scale == shape.scale &&
           other.past.has_value() == shape.past.has_value() && other.hides == shape.hides &&
           batches(other) == batches(shape);
  };
  constexpr int64_t leastCopy = 4; // bytes
  if (!at_.every(isAlike))
    why = "what is hidden, or how a score is scaled, follows from the sizes";
  else if (*llvm::min_element(shape.copyBytes) < leastCopy)
    why = "its operands lie in no words at some sizes";
  kernel.sizeArguments = sizes.names();
  for (const std::string &name : kernel.sizeArguments)
    kernel.sizeFields.push_back({(kernel.style.wideIndex ? "long long " : "int ") + name, name});
}

FailureOr<AffineExpr> Attention::fit(llvm::function_ref<int64_t(const AttentionShape &)> size) {
  FailureOr<AffineExpr> found = at_.fit([&](Instance &instance) { return size(instance.shape); });
  if (failed(found))
    why = "a size of it is no sum of products of the sizes";
  return found;
}

std::string Attention::sizeOf(llvm::function_ref<int64_t(const AttentionShape &)> size) {
  if (!at_.sizes())
    return std::to_string(size(shape));
  FailureOr<AffineExpr> found = fit(size);
  if (failed(found))
    return "0";
  auto constant = dyn_cast<AffineConstantExpr>(*found);
  return constant ? std::to_string(constant.getValue()) : at_.sizes()->textOf(*found);
}

void Attention::setGrid(int64_t tileRows, int64_t times) {
  if (!at_.sizes()) {
    kernel.launch.grid[0] = uint32_t(shape.batches * ((shape.queries + tileRows - 1) / tileRows) * times);
    return;
  }
  LaunchSizes grid = at_.sizes()->launchSizes();
  grid.setGrid(kernel.launch, openBlocks(grid, tileRows, times));
}

plan::Size Attention::openBlocks(LaunchSizes &launch, int64_t tileRows, int64_t times) {
  auto batches = fit([](const AttentionShape &of) { return of.batches; });
  auto queries = fit([](const AttentionShape &of) { return of.queries; });
  if (failed(batches) || failed(queries))
    return 0;
  plan::Size tiles = launch.ceilDivide(launch.of(*queries), tileRows);
  return launch.product(launch.product(launch.of(*batches), tiles), times);
}

std::vector<AttentionShape> Attention::everyShape() const {
  return at_.map([](Instance &instance) { return instance.shape; });
}

// The scores `of` that are made of the sums. Null where neighbours cannot be made together.
Attention::MaybeFragment Attention::scores(Instance &instance, Scores which, int64_t lanes) {
  Start start(kernel, *instance.region, lanes);
  ScalarEmitter &emitter = start.fragment->emitter();
  emitter.provide(instance.shape.scores.getResult(), start.sum);
  Value of = instance.shape.*which;
  FailureOr<Value> element = emitter.at(of, start.indices(shapeOf(of)));
  if (failed(element) || failed(start.fragment->finish(*element)))
    return failure();
  if (lanes > 1 && !vectorize(*start.fragment, lanes))
    return std::unique_ptr<Fragment>();
  return std::move(start.fragment);
}

// What becomes of the last product, in its order.
SmallVector<Operation *> Attention::resultOps(Instance &instance) {
  SmallVector<Operation *> ops;
  auto yield = cast<dlc::YieldOp>(func::FuncOp(*instance.region).getBody().front().getTerminator());
  for (Value value = yield.getResults().front(); value != instance.shape.mix.getResult();
       value = ops.back()->getOperand(0))
    ops.push_back(value.getDefiningOp());
  std::reverse(ops.begin(), ops.end());
  return ops;
}

// Whether the columns of a row stay neighbours.
bool Attention::keepsNeighbours() {
  return llvm::all_of(resultOps(at_.front()), [&](Operation *op) {
    auto transpose = dyn_cast<TransposeOp>(op);
    return shapeOf(op->getResult(0)).back() % shape.valueSize == 0 &&
           (!transpose || transpose.getPermutation().back() + 1 == int64_t(transpose.getPermutation().size()));
  });
}

// The element that is stored, and its place. Null likewise.
Attention::MaybeFragment Attention::result(Instance &instance, int64_t lanes) {
  Start start(kernel, *instance.region, lanes);
  ScalarEmitter &emitter = start.fragment->emitter();
  Value mixed = instance.shape.mix.getResult();
  emitter.provide(mixed, start.sum);
  // From the product's place to that of what is yielded.
  Value output =
      cast<dlc::YieldOp>(func::FuncOp(*instance.region).getBody().front().getTerminator()).getResults().front();
  SmallVector<Value> indices = start.indices(shapeOf(mixed));
  for (Operation *op : resultOps(instance)) {
    if (auto transpose = dyn_cast<TransposeOp>(op)) {
      SmallVector<Value> moved;
      for (int64_t dim : transpose.getPermutation())
        moved.push_back(indices[dim]);
      indices = moved;
    } else if (isa<ReshapeOp>(op)) {
      Value position = start.fragment->position(indices, shapeOf(op->getOperand(0)));
      indices = IndexMath(emitter).delinearize(position, shapeOf(op->getResult(0)));
    }
  }
  FailureOr<Value> element = emitter.at(output, indices);
  if (failed(element))
    return failure();
  auto type = cast<RankedTensorType>(output.getType());
  Value results[] = {emitter.narrow(*element, type.getElementType()),
                     start.fragment->position(indices, type.getShape())};
  if (failed(start.fragment->finish(results)))
    return failure();
  if (lanes > 1 && !vectorize(*start.fragment, lanes))
    return std::unique_ptr<Fragment>();
  return std::move(start.fragment);
}

LogicalResult Attention::printScores(raw_ostream &os, StringRef name, Scores of) {
  const int64_t lanes = scoreLanes;
  MaybeFragment fragment = at_.build(lanes, [&](Instance &instance) { return scores(instance, of, lanes); }, why);
  if (failed(fragment) || !*fragment)
    return failure();
  std::string type = "Vec<float, " + std::to_string(lanes) + ">", index = kernel.style.wideIndex ? "long long" : "int";
  return contraction_.printMember(
      os,
      type + " " + name.str() + "(" + index + " batch, " + index + " row, " + index + " column, const " + type +
          " &sums)",
      **fragment, [&](ArrayRef<std::string> results) { os << "    return " << asVector(results, lanes) << ";\n"; });
}

LogicalResult Attention::choose() {
  // Neighbours that are stored together.
  int64_t lanes = std::min<int64_t>(8, 16 / elementStorageBytes(kernel.outputType(0).getElementType()));
  storeLanes = keepsNeighbours() ? std::gcd(lanes, shape.valueSize) : 1;
  auto make = [&] {
    return at_.build(storeLanes, [&](Instance &instance) { return result(instance, storeLanes); }, why);
  };
  MaybeFragment made = make();
  if (succeeded(made) && !*made) {
    storeLanes = 1;
    made = make();
  }
  if (failed(made))
    return failure();
  finish_ = std::move(*made);
  // Neighbouring keys that are scored together.
  auto isPaired = [&](Scores of) {
    return at_.every([&](Instance &instance) {
      MaybeFragment pair = scores(instance, of, 2);
      return failed(pair) || *pair;
    });
  };
  bool isEven = at_.divisorOf([](Instance &instance) { return instance.shape.keys; }) % 2 == 0;
  scoreLanes = isEven && isPaired(&AttentionShape::masked) && isPaired(&AttentionShape::visible) ? 2 : 1;
  return success();
}

std::string numberOfBatch(StringRef inner, StringRef size, bool isOuter) {
  std::string number = "batch";
  if (inner != "1")
    number += (" / " + inner).str();
  if (!isOuter)
    number += (" % " + size).str();
  return number;
}

Type Attention::elementType() { return cast<RankedTensorType>(shape.mix.getRhs().getType()).getElementType(); }

void Attention::printHead(raw_ostream &os, StringRef schedule) {
  auto truth = [](bool value) { return value ? "true" : "false"; };
  std::string sizes = (Twine(shape.queries) + " x " + Twine(shape.keys) + ", heads of " + Twine(shape.headSize) +
                       " and " + Twine(shape.valueSize) + ", " + Twine(shape.batches) + " batches")
                          .str();
  os << kernel.headline(
      (schedule + ": " + (at_.sizes() ? "for all sizes" : sizes) + (shape.past ? ", causal" : "")).str());
  os << "struct " << problemName() << " {\n";
  os << "  using Element = " << cppType(elementType(), kernel.style) << ";\n";
  SmallVector<std::pair<StringRef, int64_t>> constants;
  auto add = [&](StringRef name, llvm::function_ref<int64_t(const AttentionShape &)> size) {
    std::string text = sizeOf(size);
    if (int64_t number; !StringRef(text).getAsInteger(10, number))
      constants.push_back({name, number});
    else
      kernel.sizeFields.push_back({("int " + name).str(), "int(" + text + ")"});
  };
  add("batches", [](const AttentionShape &of) { return of.batches; });
  add("queries", [](const AttentionShape &of) { return of.queries; });
  add("keys", [](const AttentionShape &of) { return of.keys; });
  constants.append({{"headSize", shape.headSize}, {"valueSize", shape.valueSize}});
  printConstants(os, constants);
  constants.assign({{"scoreLanes", scoreLanes}, {"storeLanes", storeLanes}});
  add("past", [](const AttentionShape &of) { return of.past.value_or(0); });
  printConstants(os, constants);
  os << "  static constexpr bool isCausal = " << truth(shape.past.has_value()) << ", hides = " << truth(shape.hides)
     << ", isScaled = " << truth(shape.scale.has_value()) << ";\n";
  os << "  static constexpr float scale = " << llvm::format("%.9ef", shape.scale.value_or(1)) << ";\n";
}

LogicalResult Attention::printMembers(raw_ostream &os, bool readsAhead) {
  return success(succeeded(printScores(os, "scores", &AttentionShape::masked)) &&
                 succeeded(printScores(os, "seenScores", &AttentionShape::visible)) &&
                 succeeded(readsAhead ? contraction_.printFinishAhead(os, *finish_, storeLanes)
                                      : contraction_.printFinish(os, *finish_, storeLanes)));
}

} // namespace dlc::cuda
