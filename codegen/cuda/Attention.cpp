#include "codegen/cuda/Attention.h"
#include "ir/lowering/IndexMath.h"
#include "llvm/Support/Format.h"
#include <numeric>

using namespace mlir;

namespace dlc::cuda {
namespace {

ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

// Coordinates, and what the schedule has computed for them.
struct Start {
  Start(CudaKernel &kernel, int64_t lanes)
      : fragment(std::make_unique<Fragment>(kernel.region, kernel.inputs(), kernel.region.getLoc())) {
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

Attention::Attention(CudaKernel &kernel, AttentionShape theShape)
    : kernel(kernel), shape(std::move(theShape)), contraction_(kernel) {
  contraction_.sumType = Float32Type::get(kernel.region.getContext());
}

// The scores `of` that are made of the sums. Null where neighbours cannot be made together.
Attention::MaybeFragment Attention::scores(Value of, int64_t lanes) {
  Start start(kernel, lanes);
  ScalarEmitter &emitter = start.fragment->emitter();
  emitter.provide(shape.scores.getResult(), start.sum);
  FailureOr<Value> element = emitter.at(of, start.indices(shapeOf(of)));
  if (failed(element) || failed(start.fragment->finish(*element)))
    return failure();
  if (lanes > 1 && !vectorize(*start.fragment, lanes))
    return std::unique_ptr<Fragment>();
  return std::move(start.fragment);
}

// What becomes of the last product, in its order.
SmallVector<Operation *> Attention::resultOps() {
  SmallVector<Operation *> ops;
  for (Value value = kernel.yield().getResults().front(); value != shape.mix.getResult();
       value = ops.back()->getOperand(0))
    ops.push_back(value.getDefiningOp());
  std::reverse(ops.begin(), ops.end());
  return ops;
}

// Whether the columns of a row stay neighbours.
bool Attention::keepsNeighbours() {
  return llvm::all_of(resultOps(), [&](Operation *op) {
    auto transpose = dyn_cast<TransposeOp>(op);
    return shapeOf(op->getResult(0)).back() % shape.valueSize == 0 &&
           (!transpose || transpose.getPermutation().back() + 1 == int64_t(transpose.getPermutation().size()));
  });
}

// The element that is stored, and its place. Null likewise.
Attention::MaybeFragment Attention::result(int64_t lanes) {
  Start start(kernel, lanes);
  ScalarEmitter &emitter = start.fragment->emitter();
  emitter.provide(shape.mix.getResult(), start.sum);
  // From the product's place to that of what is yielded.
  Value output = kernel.yield().getResults().front();
  SmallVector<Value> indices = start.indices(shapeOf(shape.mix.getResult()));
  for (Operation *op : resultOps()) {
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

LogicalResult Attention::printScores(raw_ostream &os, StringRef name, Value of) {
  const int64_t lanes = scoreLanes;
  MaybeFragment fragment = scores(of, lanes);
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
  MaybeFragment made = result(storeLanes);
  if (succeeded(made) && !*made)
    made = result(storeLanes = 1);
  if (failed(made))
    return failure();
  finish_ = std::move(*made);
  // Neighbouring keys that are scored together.
  auto isPaired = [&](Value of) {
    MaybeFragment pair = scores(of, 2);
    return failed(pair) || *pair;
  };
  scoreLanes = shape.keys % 2 == 0 && isPaired(shape.masked) && isPaired(shape.visible) ? 2 : 1;
  return success();
}

std::string numberOfBatch(int64_t inner, int64_t size, int64_t all) {
  std::string number = "batch";
  if (inner != 1)
    number += " / " + std::to_string(inner);
  if (inner * size != all)
    number += " % " + std::to_string(size);
  return number;
}

Type Attention::elementType() { return cast<RankedTensorType>(shape.mix.getRhs().getType()).getElementType(); }

void Attention::printHead(raw_ostream &os, StringRef schedule) {
  auto truth = [](bool value) { return value ? "true" : "false"; };
  os << kernel.headline((schedule + ": " + Twine(shape.queries) + " x " + Twine(shape.keys) + ", heads of " +
                         Twine(shape.headSize) + " and " + Twine(shape.valueSize) + ", " + Twine(shape.batches) +
                         " batches" + (shape.past ? ", causal" : ""))
                            .str());
  os << "struct " << problemName() << " {\n";
  os << "  using Element = " << cppType(elementType(), kernel.style) << ";\n";
  os << "  static constexpr int batches = " << shape.batches << ", queries = " << shape.queries
     << ", keys = " << shape.keys << ", headSize = " << shape.headSize << ", valueSize = " << shape.valueSize << ";\n";
  os << "  static constexpr int scoreLanes = " << scoreLanes << ", storeLanes = " << storeLanes
     << ", past = " << shape.past.value_or(0) << ";\n";
  os << "  static constexpr bool isCausal = " << truth(shape.past.has_value()) << ", hides = " << truth(shape.hides)
     << ", isScaled = " << truth(shape.scale.has_value()) << ";\n";
  os << "  static constexpr float scale = " << llvm::format("%.9ef", shape.scale.value_or(1)) << ";\n";
}

LogicalResult Attention::printMembers(raw_ostream &os, bool readsAhead) {
  return success(succeeded(printScores(os, "scores", shape.masked)) &&
                 succeeded(printScores(os, "seenScores", shape.visible)) &&
                 succeeded(readsAhead ? contraction_.printFinishAhead(os, *finish_, storeLanes)
                                      : contraction_.printFinish(os, *finish_, storeLanes)));
}

} // namespace dlc::cuda
