// Loop kernels around one transpose whose innermost dims differ: tiles through shared memory, so that the operand is
// read and the result is written along the rows of each. What leads into the transpose is computed before the tile,
// what follows after it.
#include "codegen/cuda/CudaKernel.h"
#include "ir/lowering/TransposePlanes.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

class TransposeEmitter {
public:
  explicit TransposeEmitter(CudaKernel &kernel) : kernel_(kernel), copy_(kernel.region) {}
  LogicalResult emit();

private:
  SmallVector<int64_t> sizes(ArrayRef<int64_t> dims) const {
    ArrayRef<int64_t> shape = cast<RankedTensorType>(TransposeOp(op_).getOperand().getType()).getShape();
    return llvm::map_to_vector(dims, [&](int64_t dim) { return shape[dim]; });
  }
  // A fragment over batch, a and b with the operand's indices; `alongA` says which of them carries the lanes.
  std::unique_ptr<Fragment> start(bool alongA, int64_t lanes, SmallVector<Value> &indices);
  FailureOr<std::unique_ptr<Fragment>> buildLoad(int64_t lanes);
  FailureOr<std::unique_ptr<Fragment>> buildStore(int64_t lanes);
  LogicalResult print(int64_t lanes, Fragment &load, Fragment &store);

  CudaKernel &kernel_;
  RegionCopy copy_;
  TransposeOp op_;
  TransposePlanes planes_;
  Type valueType_;
  bool mismatch_ = false;
};

std::unique_ptr<Fragment> TransposeEmitter::start(bool alongA, int64_t lanes, SmallVector<Value> &indices) {
  auto fragment = std::make_unique<Fragment>(copy_.function(), kernel_.inputs(), kernel_.region.getLoc());
  Value batch = fragment->index("batch"), a = fragment->index("a", alongA ? lanes : 1),
        b = fragment->index("b", alongA ? 1 : lanes);
  Value lane = lanes > 1 ? fragment->lane() : Value();
  indices.assign(op_.getOperand().getType().getRank(), Value());
  auto place = [&](ArrayRef<int64_t> dims, Value position, Value lane) {
    for (auto [dim, index] : llvm::zip_equal(dims, fragment->indicesAt(position, sizes(dims), lane)))
      indices[dim] = index;
  };
  place(planes_.batchDims, batch, Value());
  place(planes_.aDims, a, alongA ? lane : Value());
  place(planes_.bDims, b, alongA ? Value() : lane);
  for (Value &index : indices)
    if (!index)
      index = fragment->emitter().index(0);
  return fragment;
}

FailureOr<std::unique_ptr<Fragment>> TransposeEmitter::buildLoad(int64_t lanes) {
  SmallVector<Value> indices;
  std::unique_ptr<Fragment> fragment = start(/*alongA=*/true, lanes, indices);
  fragment->hole = [&](Fragment &, BlockArgument, ValueRange) -> FailureOr<Value> {
    mismatch_ = true; // the transpose leads into itself
    return failure();
  };
  FailureOr<Value> element = fragment->emitter().at(op_.getOperand(), indices);
  if (failed(element) || failed(fragment->finish(*element)))
    return failure();
  if (lanes > 1 && !vectorize(*fragment, lanes))
    return failure();
  return fragment;
}

FailureOr<std::unique_ptr<Fragment>> TransposeEmitter::buildStore(int64_t lanes) {
  SmallVector<Value> operandIndices;
  std::unique_ptr<Fragment> fragment = start(/*alongA=*/false, lanes, operandIndices);
  Value taken = fragment->held(valueType_, "taken");
  SmallVector<Value> place;
  for (int64_t dim : op_.getPermutation())
    place.push_back(operandIndices[dim]);
  FailureOr<bool> atPoint = fragment->finishAtPoint(copy_, taken, place, op_.getType().getShape());
  if (failed(atPoint))
    return failure();
  mismatch_ |= !*atPoint;
  if (mismatch_)
    return failure();
  if (lanes > 1 && !vectorize(*fragment, lanes))
    return failure();
  return fragment;
}

LogicalResult TransposeEmitter::print(int64_t lanes, Fragment &load, Fragment &store) {
  const int64_t tile = kernel_.parameter("tile", 32), threads = kernel_.parameter("threads", 256);
  const int64_t a = ShapedType::getNumElements(sizes(planes_.aDims)),
                b = ShapedType::getNumElements(sizes(planes_.bDims));
  const int64_t tilesA = (a + tile - 1) / tile, tilesB = (b + tile - 1) / tile;
  const int64_t across = tile / lanes, linesAtOnce = threads / across;
  const char *index = kernel_.style.wideIndex ? "long long" : "int";
  std::string value = cppType(valueType_, kernel_.style);
  // Slots of less than 4 bytes would share banks.
  std::string slot = valueType_.isInteger() && valueType_.getIntOrFloatBitWidth() < 32 ? "int" : value;
  std::string tileType = "TransposeTile<" + std::to_string(tile) + ", " + std::to_string(lanes) + ">";
  unsigned taken = 0;
  PrintStyle style = kernel_.style;
  style.indent = 6;

  std::string body;
  llvm::raw_string_ostream os(body);
  auto loop = [&](StringRef along, StringRef other, int64_t alongSize, int64_t otherSize) {
    os << "#pragma unroll\n  for (int line = firstLine; line < " << tile << "; line += " << linesAtOnce << ") {\n"
       << "    const " << index << " " << along << " = " << along << "Tile + near, " << other << " = " << other
       << "Tile + line;\n"
       << "    if (" << along << " < " << alongSize << " && " << other << " < " << otherSize << ") {\n";
  };
  loop("a", "b", a, b);
  auto loaded = printFragment(load, os, style, taken);
  if (failed(loaded))
    return failure();
  std::string vector = lanes > 1 ? (*loaded)[0] : "splat<1>(" + (*loaded)[0] + ")";
  // A value that no lane changes is a scalar.
  os << "      const Vec<" << value << ", " << lanes << "> found = " << vector << ";\n";
  os << "      " << tileType << "::put(tile, line, near, found);\n    }\n  }\n  barrier();\n";
  loop("b", "a", b, a);
  os << "      const auto taken = " << tileType << "::take<" << value << ">(tile, near, line);\n";
  auto results = printFragment(store, os, style, taken);
  if (failed(results))
    return failure();
  printStores(os, 6, *results, lanes, taken);
  os << "    }\n  }\n";

  llvm::raw_string_ostream source(kernel_.source);
  source << kernel_.headline("transpose by tiles of " + std::to_string(tile) + "x" + std::to_string(tile) + ", " +
                             std::to_string(lanes) + (lanes == 1 ? " element" : " elements") + " an access, " +
                             std::to_string(threads) + " threads");
  source << kernel_.signature(threads);
  source << "  // The operand's neighbours are counted by a, the results' by b.\n";
  source << "  __shared__ " << slot << " tile[" << tileType << "::slots];\n";
  source << "  const " << index
         << " aTile = " << (kernel_.style.wideIndex ? "(long long)blockIdx.x" : "int(blockIdx.x)") << " % " << tilesA
         << " * " << tile << ", bTile = int(blockIdx.x) / " << tilesA << " % " << tilesB << " * " << tile << ";\n";
  if (!planes_.batchDims.empty())
    source << "  const " << index << " batch = int(blockIdx.x) / " << tilesA * tilesB << ";\n";
  source << "  const int near = int(threadIdx.x) % " << across << " * " << lanes << ", firstLine = int(threadIdx.x) / "
         << across << ";\n";
  source << body << "}\n";
  kernel_.launch.grid[0] = uint32_t(ShapedType::getNumElements(sizes(planes_.batchDims)) * tilesA * tilesB);
  kernel_.launch.block[0] = uint32_t(threads);
  kernel_.needsTranspose = true;
  kernel_.weight = unsigned(2 + body.size() / 2000);
  return success();
}

LogicalResult TransposeEmitter::emit() {
  for (Operation &op : copy_.body())
    if (auto transpose = dyn_cast<TransposeOp>(op)) {
      if (op_)
        return success();
      op_ = transpose;
    }
  if (!op_ || op_.getType().getNumElements() == 0)
    return success();
  std::optional<TransposePlanes> planes = TransposePlanes::of(op_);
  if (!planes)
    return success();
  planes_ = *planes;
  const int64_t tile = kernel_.parameter("tile", 32);
  if (op_.getType().getNumElements() / tile / tile > INT32_MAX / 1024)
    return success(); // more blocks than a grid has
  Type element = op_.getOperand().getType().getElementType();
  valueType_ = Fragment(copy_.function(), 0, kernel_.region.getLoc()).emitter().computeType(element);
  copy_.cut(op_.getResult());

  SmallVector<Type> types{element};
  for (unsigned i = 0; i < copy_.yield().getResults().size(); ++i)
    types.push_back(kernel_.outputType(i).getElementType());
  int64_t lanes = lanesFor(types, ShapedType::getNumElements(sizes(planes_.aDims)), kernel_.parameter("lanes", 8));
  lanes = lanesFor(types, ShapedType::getNumElements(sizes(planes_.bDims)), lanes);
  // Lanes run along the last dim of a and b alone.
  lanes = lanesFor(types, op_.getOperand().getType().getDimSize(planes_.aDims.back()), lanes);
  lanes = lanesFor(types, op_.getOperand().getType().getDimSize(planes_.bDims.back()), lanes);
  for (int64_t width : {lanes, int64_t(1)}) {
    auto load = buildLoad(width), store = buildStore(width);
    if (mismatch_)
      return success();
    if (succeeded(load) && succeeded(store))
      return print(width, **load, **store);
    if (width == 1)
      return failure();
  }
  return success();
}

} // namespace

LogicalResult emitTranspose(CudaKernel &kernel) { return TransposeEmitter(kernel).emit(); }

} // namespace dlc::cuda
