// Selection kernels: top_k, a row by a block (device/selection.cuh).
#include "codegen/cuda/CudaKernel.h"
#include "ir/lowering/Combine.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// What a block's shared memory holds, beside the counters of digits.
constexpr int64_t entryBytes = 32 * 1024;

class SelectionEmitter {
public:
  explicit SelectionEmitter(CudaKernel &kernel) : kernel_(kernel) {}
  LogicalResult emit();

private:
  using Body = llvm::function_ref<FailureOr<SmallVector<Value>>(Fragment &, ArrayRef<Value>)>;
  // Prints a member function: its body over row and the arguments of that names, of which the last one is the place
  // along the axis (of the results: the rank) that `body` gets the indices of.
  LogicalResult member(raw_ostream &os, StringRef signature, ArrayRef<StringRef> names, Body body,
                       llvm::function_ref<void(ArrayRef<std::string>)> tail);
  SmallVector<Value> placeOf(Fragment &fragment, Value row, Value alongAxis);

  CudaKernel &kernel_;
  TopKOp op_;
  SmallVector<int64_t> rowShape_;
  int64_t axis_ = 0;
  unsigned taken_ = 0;
};

SmallVector<Value> SelectionEmitter::placeOf(Fragment &fragment, Value row, Value alongAxis) {
  SmallVector<Value> indices = fragment.indicesAt(row, rowShape_);
  indices.insert(indices.begin() + axis_, alongAxis);
  return indices;
}

LogicalResult SelectionEmitter::member(raw_ostream &os, StringRef signature, ArrayRef<StringRef> names, Body body,
                                       llvm::function_ref<void(ArrayRef<std::string>)> tail) {
  Fragment fragment(kernel_.region, kernel_.inputs(), kernel_.region.getLoc());
  SmallVector<Value> arguments;
  for (StringRef name : names)
    arguments.push_back(fragment.index(name));
  FailureOr<SmallVector<Value>> results = body(fragment, arguments);
  if (failed(results) || failed(fragment.finish(*results)))
    return failure();
  return kernel_.printMember(os, signature, fragment, taken_, tail);
}

LogicalResult SelectionEmitter::emit() {
  auto ops = kernel_.region.getBody().front().getOps<TopKOp>();
  if (ops.empty() || kernel_.yield().getResults() != ValueRange((*ops.begin())->getResults()))
    return success();
  op_ = *ops.begin();
  RankedTensorType type = op_.getOperand().getType();
  axis_ = int64_t(op_.getAxis());
  int64_t elements = type.getDimSize(axis_), kept = op_.getValues().getType().getDimSize(axis_);
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (int64_t(dim) != axis_)
      rowShape_.push_back(size);
  int64_t rows = ShapedType::getNumElements(rowShape_), mostElements = INT32_MAX / 4;
  if (rows == 0 || kept == 0 || rows > INT32_MAX || elements > mostElements)
    return success();
  int64_t threads = kernel_.parameter("threads", elements >= 8192 ? 1024 : 256);
  Type element = type.getElementType();
  auto keyOf = [&](Fragment &fragment, Value value) {
    return sortKey(fragment.emitter(), op_.getLargest(), element, value);
  };
  Type compute = Fragment(kernel_.region, 0, kernel_.region.getLoc()).emitter().computeType(element);
  int64_t keyBits = std::max<int64_t>(8, compute.getIntOrFloatBitWidth());
  StringRef keyType = keyBits > 32 ? "unsigned long long" : "unsigned";
  int64_t sorted = 32, most = keyBits > 32 ? entryBytes / 16 : entryBytes / 8;
  while (sorted < std::min(kept, most))
    sorted *= 2;

  std::string head = kernel_.headline("a row by a block of " + std::to_string(threads) + " threads, " +
                                      std::to_string(sorted) + " entries sorted in shared memory");
  std::string problem = kernel_.name + "_problem";
  llvm::raw_string_ostream os(kernel_.source);
  os << head << "struct " << problem << " {\n  using Key = " << keyType << ";\n"
     << "  static constexpr int keyBits = " << keyBits << ", elements = " << elements << ", kept = " << kept
     << ", sorted = " << sorted << ", threads = " << threads << ";\n";
  kernel_.printFields(os);
  std::string index = kernel_.style.wideIndex ? "long long" : "int";
  auto shapeOf = [](auto value) { return value.getType().getShape(); };
  auto keyBody = [&](Fragment &fragment, ArrayRef<Value> at) -> FailureOr<SmallVector<Value>> {
    FailureOr<Value> value = fragment.emitter().at(op_.getOperand(), placeOf(fragment, at[0], at[1]));
    if (failed(value))
      return failure();
    Value key = keyOf(fragment, *value);
    Type wide = fragment.builder().getIntegerType(keyBits > 32 ? 64 : 32);
    if (key.getType() != wide)
      key = arith::ExtUIOp::create(fragment.builder(), fragment.loc(), wide, key);
    return SmallVector<Value>{key};
  };
  auto placeBody = [&](Fragment &fragment, ArrayRef<Value> at) -> FailureOr<SmallVector<Value>> {
    return SmallVector<Value>{fragment.position(placeOf(fragment, at[0], at[1]), shapeOf(op_.getIndices()))};
  };
  auto valueBody = [&](Fragment &fragment, ArrayRef<Value> at) -> FailureOr<SmallVector<Value>> {
    FailureOr<Value> value = fragment.emitter().at(op_.getOperand(), placeOf(fragment, at[0], at[2]));
    if (failed(value))
      return failure();
    Value position = fragment.position(placeOf(fragment, at[0], at[1]), shapeOf(op_.getValues()));
    return SmallVector<Value>{fragment.emitter().narrow(*value, element), position};
  };
  auto signature = [&](StringRef head, ArrayRef<StringRef> names) {
    std::string text = head.str();
    llvm::interleave(names, [&](StringRef name) { text += index + " " + name.str(); }, [&] { text += ", "; });
    return text + ")";
  };
  auto give = [&](StringRef before) {
    return [&os, before](ArrayRef<std::string> results) { os << "    return " << before << results[0] << ";\n"; };
  };
  auto store = [&](ArrayRef<std::string> results) {
    os << "    out0[" << results[1] << "] = " << results[0] << ";\n    *place(row, rank) = element;\n";
  };
  if (failed(member(os, signature("Key keyAt(", {"row", "element"}), {"row", "element"}, keyBody, give(""))) ||
      failed(
          member(os, signature("long long *place(", {"row", "rank"}), {"row", "rank"}, placeBody, give("out1 + "))) ||
      failed(member(os, signature("void finish(", {"row", "rank", "element"}), {"row", "rank", "element"}, valueBody,
                    store)))
    return failure();
  kernel_.printProblemKernel(os, "selection", problem, threads);
  kernel_.launch.grid[0] = uint32_t(rows);
  kernel_.launch.block[0] = uint32_t(threads);
  kernel_.needsReduce = kernel_.needsScan = kernel_.needsSelection = true;
  kernel_.weight = 6;
  return success();
}

} // namespace

LogicalResult emitSelection(CudaKernel &kernel) { return SelectionEmitter(kernel).emit(); }

} // namespace dlc::cuda
