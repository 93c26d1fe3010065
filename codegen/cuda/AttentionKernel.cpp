// Attention as one kernel: an instance of device/attention.cuh.
#include "codegen/cuda/Contraction.h"
#include "ir/lowering/IndexMath.h"
#include "ir/schedule/AttentionTiles.h"
#include "llvm/Support/Format.h"
#include <numeric>

using namespace mlir;

namespace dlc::cuda {
namespace {

ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

class AttentionPrinter {
public:
  AttentionPrinter(CudaKernel &kernel, AttentionShape shape)
      : kernel(kernel), contraction(kernel), shape(std::move(shape)) {
    contraction.sumType = Float32Type::get(kernel.region.getContext());
  }
  LogicalResult print(const AttentionTiles &tiles);

private:
  using MaybeFragment = FailureOr<std::unique_ptr<Fragment>>;
  MaybeFragment scores(Value of, int64_t lanes);
  MaybeFragment result(int64_t lanes);
  SmallVector<Operation *> resultOps();
  bool keepsNeighbours();
  LogicalResult printScores(raw_ostream &os, StringRef name, Value of, int64_t lanes);
  void printPlace(raw_ostream &os, StringRef name, const StridedOperand &operand, bool sideFirst, StringRef first,
                  StringRef second);

  CudaKernel &kernel;
  Contraction contraction; // for what is printed as for one
  AttentionShape shape;
};

// Coordinates, and what the schedule has computed for them.
struct Start {
  Start(CudaKernel &kernel, const AttentionShape &shape, StringRef last, int64_t lanes)
      : fragment(std::make_unique<Fragment>(kernel.region, kernel.inputs(), kernel.region.getLoc())) {
    batch = fragment->index("batch");
    row = fragment->index("row");
    column = fragment->index(last, lanes);
    lane = lanes > 1 ? fragment->lane() : Value();
    auto f32 = Float32Type::get(kernel.region.getContext());
    Value array = fragment->scalar(MemRefType::get({ShapedType::kDynamic}, f32), "sums.lane");
    Value at = lane ? lane : fragment->emitter().index(0);
    sum = memref::LoadOp::create(fragment->builder(), fragment->loc(), array, at);
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

// The scores `of` that are made of the sums. Null where neighbours cannot be made together.
AttentionPrinter::MaybeFragment AttentionPrinter::scores(Value of, int64_t lanes) {
  Start start(kernel, shape, "column", lanes);
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
SmallVector<Operation *> AttentionPrinter::resultOps() {
  SmallVector<Operation *> ops;
  for (Value value = kernel.yield().getResults().front(); value != shape.mix.getResult();
       value = ops.back()->getOperand(0))
    ops.push_back(value.getDefiningOp());
  std::reverse(ops.begin(), ops.end());
  return ops;
}

// Whether the columns of a row stay neighbours.
bool AttentionPrinter::keepsNeighbours() {
  return llvm::all_of(resultOps(), [&](Operation *op) {
    auto transpose = dyn_cast<TransposeOp>(op);
    return shapeOf(op->getResult(0)).back() % shape.valueSize == 0 &&
           (!transpose || transpose.getPermutation().back() + 1 == int64_t(transpose.getPermutation().size()));
  });
}

// The element that is stored, and its place. Null likewise.
AttentionPrinter::MaybeFragment AttentionPrinter::result(int64_t lanes) {
  Start start(kernel, shape, "column", lanes);
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

LogicalResult AttentionPrinter::printScores(raw_ostream &os, StringRef name, Value of, int64_t lanes) {
  MaybeFragment fragment = scores(of, lanes);
  if (failed(fragment) || !*fragment)
    return failure();
  std::string type = "Vec<float, " + std::to_string(lanes) + ">", index = kernel.style.wideIndex ? "long long" : "int";
  return contraction.printMember(os,
                                 type + " " + name.str() + "(" + index + " batch, " + index + " row, " + index +
                                     " column, const " + type + " &sums)",
                                 **fragment, [&](ArrayRef<std::string> results) {
                                   os << "    return " << (lanes > 1 ? results[0] : "splat<1>(" + results[0] + ")")
                                      << ";\n";
                                 });
}

void AttentionPrinter::printPlace(raw_ostream &os, StringRef name, const StridedOperand &operand, bool sideFirst,
                                  StringRef first, StringRef second) {
  std::string index = kernel.style.wideIndex ? "long long" : "int";
  SmallVector<std::string> terms;
  auto add = [&](const std::string &counted, int64_t stride) {
    if (stride != 0)
      terms.push_back(stride == 1 ? counted : counted + " * " + std::to_string(stride));
  };
  if (operand.offset != 0)
    terms.push_back(std::to_string(operand.offset));
  int64_t inner = 1, all = 1;
  for (const StridedOperand::Dim &batch : operand.batches)
    all *= batch.size;
  for (const StridedOperand::Dim &batch : llvm::reverse(operand.batches)) {
    std::string number = "batch";
    if (inner != 1)
      number += " / " + std::to_string(inner);
    if (inner * batch.size != all)
      number += " % " + std::to_string(batch.size);
    add(number, batch.stride);
    inner *= batch.size;
  }
  const StridedOperand::Dim &outer = sideFirst ? operand.side : operand.depth;
  const StridedOperand::Dim &along = sideFirst ? operand.depth : operand.side;
  add(first.str(), outer.size == 1 ? 0 : outer.stride);
  add(second.str(), along.size == 1 ? 0 : along.stride);
  os << "  __device__ const Element *place" << name << "(" << index << " batch, " << index << " " << first << ", "
     << index << " " << second << ") const {\n    return in" << operand.memory.getArgNumber() << " + ("
     << (terms.empty() ? "0" : llvm::join(terms, " + ")) << ");\n  }\n";
}

LogicalResult AttentionPrinter::print(const AttentionTiles &tiles) {
  // Neighbours that are stored together.
  RankedTensorType type = kernel.outputType(0);
  int64_t storeLanes = std::min<int64_t>(8, 16 / elementStorageBytes(type.getElementType()));
  storeLanes = keepsNeighbours() ? std::gcd(storeLanes, shape.valueSize) : 1;
  MaybeFragment finish = result(storeLanes);
  if (succeeded(finish) && !*finish)
    finish = result(storeLanes = 1);
  if (failed(finish))
    return failure();
  // Neighbouring keys that are scored together.
  int64_t scoreLanes = shape.keys % 2 == 0 ? 2 : 1;
  for (Value of : {shape.masked, shape.visible})
    if (auto pair = scores(of, scoreLanes); succeeded(pair) && !*pair)
      scoreLanes = 1;

  std::string text;
  llvm::raw_string_ostream os(text);
  auto number = [](int64_t value) { return std::to_string(value); };
  auto truth = [](bool value) { return value ? "true" : "false"; };
  os << kernel.headline("attention " + number(tiles.rows) + "x" + number(tiles.keys) + ", " + number(tiles.stages) +
                        " stages, " + number(tiles.warps) + " warps: " + number(shape.queries) + " x " +
                        number(shape.keys) + ", heads of " + number(shape.headSize) + " and " +
                        number(shape.valueSize) + ", " + number(shape.batches) + " batches" +
                        (shape.past ? ", causal" : ""));
  Type element = cast<RankedTensorType>(shape.mix.getRhs().getType()).getElementType();
  os << "struct " << contraction.problemName() << " {\n";
  os << "  using Element = " << cppType(element, kernel.style) << ";\n";
  os << "  using Products = " << (element.isF16() ? "ProductsF16" : "ProductsBf16") << ";\n";
  os << "  static constexpr int batches = " << shape.batches << ", queries = " << shape.queries
     << ", keys = " << shape.keys << ", headSize = " << shape.headSize << ", valueSize = " << shape.valueSize << ";\n";
  os << "  static constexpr int tileRows = " << tiles.rows << ", tileKeys = " << tiles.keys
     << ", warps = " << tiles.warps << ", stages = " << tiles.stages << ";\n";
  os << "  static constexpr int queryLanes = " << shape.copyBytes[0] / 2 << ", keyLanes = " << shape.copyBytes[1] / 2
     << ", valueLanes = " << shape.copyBytes[2] / 2 << ";\n";
  os << "  static constexpr int scoreLanes = " << scoreLanes << ", storeLanes = " << storeLanes
     << ", past = " << shape.past.value_or(0) << ";\n";
  os << "  static constexpr bool holdsQueries = " << truth(tiles.holdsQueries(shape))
     << ", isCausal = " << truth(shape.past.has_value()) << ", hides = " << truth(shape.hides)
     << ", isScaled = " << truth(shape.scale.has_value()) << ";\n";
  os << "  static constexpr float scale = " << llvm::format("%.9ef", shape.scale.value_or(1)) << ";\n";
  kernel.printFields(os);
  printPlace(os, "Query", shape.query, true, "row", "k");
  printPlace(os, "Key", shape.key, true, "key", "k");
  printPlace(os, "Value", shape.value, false, "key", "column");
  if (failed(printScores(os, "scores", shape.masked, scoreLanes)) ||
      failed(printScores(os, "seenScores", shape.visible, scoreLanes)) ||
      failed(contraction.printFinish(os, **finish, storeLanes)))
    return failure();
  kernel.printProblemKernel(os, "attention", contraction.problemName(), tiles.threads());
  kernel.source = text;
  kernel.launch.grid[0] = uint32_t(tiles.blocks(shape));
  kernel.launch.block[0] = uint32_t(tiles.threads());
  kernel.launch.sharedBytes = uint32_t(tiles.sharedBytes(shape));
  kernel.needsAttention = kernel.needsHalf = true;
  kernel.weight = 24; // a program of its own
  return success();
}

} // namespace

LogicalResult emitAttention(CudaKernel &kernel) {
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what;
  };
  std::string why = "it has sizes that are known when it runs";
  auto shape = kernel.isAtPlace ? std::nullopt : attentionShapeOf(kernel.region, why);
  if (!shape)
    return fail("kind 'attention' cannot compute it: " + why);
  AttentionTiles tiles{kernel.parameter("tile_rows", 64), kernel.parameter("tile_keys", 32),
                       kernel.parameter("warps", 4), kernel.parameter("stages", 2)};
  for (auto [name, value, most] : {std::tuple("tile_rows", tiles.rows, 256), std::tuple("tile_keys", tiles.keys, 128)})
    if (value < 16 || value > most || value % 16)
      return fail(Twine(name) + " is " + Twine(value) + ", expected a multiple of 16 from 16 to " + Twine(most));
  if (!llvm::is_contained({1, 2, 4, 8}, tiles.warps))
    return fail("warps is " + Twine(tiles.warps) + ", expected 1, 2, 4 or 8");
  if (tiles.stages < 2 || tiles.stages > 6)
    return fail("stages is " + Twine(tiles.stages) + ", expected a number from 2 to 6");
  if (std::string fault = tiles.fault(*shape); !fault.empty())
    return fail(fault);
  return AttentionPrinter(kernel, std::move(*shape)).print(tiles);
}

} // namespace dlc::cuda
