// Selection kernels: top_k, a row by a block (device/selection.cuh).
#include "codegen/cuda/AtSizes.h"
#include "codegen/cuda/OpenKernel.h"
#include "ir/lowering/Combine.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// What a block's shared memory holds, beside the counters of digits.
constexpr int64_t entryBytes = 32 * 1024;

// What the region computes at the places of a row: of the kernel, or of it at some sizes.
class SelectionFragments {
public:
  SelectionFragments(CudaKernel &kernel, func::FuncOp region) : kernel_(kernel), copy_(region) {}
  // Whether it is one top_k whose results it yields.
  bool analyse();
  using Built = FailureOr<std::unique_ptr<Fragment>>;
  // Of row and element: the key; of row and rank: where the element's number goes; of both: its value, and where.
  Built key();
  Built place();
  Built value();

  int64_t rows() const { return ShapedType::getNumElements(rowShape_); }
  int64_t elements() const { return op().getOperand().getType().getDimSize(axis_); }
  int64_t kept() const { return op().getValues().getType().getDimSize(axis_); }
  int64_t keyBits();

private:
  using Body = llvm::function_ref<FailureOr<SmallVector<Value>>(Fragment &, ArrayRef<Value>)>;
  Built build(ArrayRef<StringRef> names, Body body);
  SmallVector<Value> placeOf(Fragment &fragment, Value row, Value alongAxis);
  TopKOp op() const { return op_; }

  CudaKernel &kernel_;
  RegionCopy copy_;
  TopKOp op_;
  SmallVector<int64_t> rowShape_;
  int64_t axis_ = 0;
};

bool SelectionFragments::analyse() {
  auto ops = copy_.body().getOps<TopKOp>();
  if (ops.empty() || copy_.yield().getResults() != ValueRange((*ops.begin())->getResults()))
    return false;
  op_ = *ops.begin();
  axis_ = int64_t(op_.getAxis());
  for (auto [dim, size] : llvm::enumerate(op_.getOperand().getType().getShape()))
    if (int64_t(dim) != axis_)
      rowShape_.push_back(size);
  return true;
}

SmallVector<Value> SelectionFragments::placeOf(Fragment &fragment, Value row, Value alongAxis) {
  SmallVector<Value> indices = fragment.indicesAt(row, rowShape_);
  indices.insert(indices.begin() + axis_, alongAxis);
  return indices;
}

SelectionFragments::Built SelectionFragments::build(ArrayRef<StringRef> names, Body body) {
  auto fragment = std::make_unique<Fragment>(copy_.function(), kernel_.inputs(), kernel_.region.getLoc());
  SmallVector<Value> arguments;
  for (StringRef name : names)
    arguments.push_back(fragment->index(name));
  FailureOr<SmallVector<Value>> results = body(*fragment, arguments);
  if (failed(results) || failed(fragment->finish(*results)))
    return failure();
  return fragment;
}

int64_t SelectionFragments::keyBits() {
  Type compute = Fragment(copy_.function(), 0, kernel_.region.getLoc())
                     .emitter()
                     .computeType(op_.getOperand().getType().getElementType());
  return std::max<int64_t>(8, compute.getIntOrFloatBitWidth());
}

SelectionFragments::Built SelectionFragments::key() {
  return build({"row", "element"}, [&](Fragment &fragment, ArrayRef<Value> at) -> FailureOr<SmallVector<Value>> {
    FailureOr<Value> value = fragment.emitter().at(op_.getOperand(), placeOf(fragment, at[0], at[1]));
    if (failed(value))
      return failure();
    Value key = sortKey(fragment.emitter(), op_.getLargest(), op_.getOperand().getType().getElementType(), *value);
    Type wide = fragment.builder().getIntegerType(keyBits() > 32 ? 64 : 32);
    if (key.getType() != wide)
      key = arith::ExtUIOp::create(fragment.builder(), fragment.loc(), wide, key);
    return SmallVector<Value>{key};
  });
}

SelectionFragments::Built SelectionFragments::place() {
  return build({"row", "rank"}, [&](Fragment &fragment, ArrayRef<Value> at) -> FailureOr<SmallVector<Value>> {
    return SmallVector<Value>{
        fragment.position(placeOf(fragment, at[0], at[1]), op_.getIndices().getType().getShape())};
  });
}

SelectionFragments::Built SelectionFragments::value() {
  return build(
      {"row", "rank", "element"}, [&](Fragment &fragment, ArrayRef<Value> at) -> FailureOr<SmallVector<Value>> {
        FailureOr<Value> value = fragment.emitter().at(op_.getOperand(), placeOf(fragment, at[0], at[2]));
        if (failed(value))
          return failure();
        Value position = fragment.position(placeOf(fragment, at[0], at[1]), op_.getValues().getType().getShape());
        Type element = op_.getOperand().getType().getElementType();
        return SmallVector<Value>{fragment.emitter().narrow(*value, element), position};
      });
}

class SelectionEmitter {
public:
  // `sizes`: for all of them; null: they are known.
  SelectionEmitter(CudaKernel &kernel, const OpenSizes *sizes) : kernel_(kernel), at_(kernel, sizes) {}
  LogicalResult emit();
  const std::string &whyNotOpen() const { return whyNotOpen_; }

private:
  using Built = SelectionFragments::Built;
  bool analyse();
  // Prints a member function of these arguments.
  LogicalResult member(raw_ostream &os, StringRef head, ArrayRef<StringRef> names,
                       llvm::function_ref<Built(SelectionFragments &)> make,
                       llvm::function_ref<void(ArrayRef<std::string>)> tail);
  // A number of the problem's: a constant, or a field where it follows from the sizes.
  void number(raw_ostream &os, StringRef name, AffineExpr open, int64_t known);

  CudaKernel &kernel_;
  AtSizes<SelectionFragments> at_;
  AffineExpr openRows_, openElements_, openKept_; // for all sizes
  std::string whyNotOpen_;
  unsigned taken_ = 0;
};

// So many elements of a row, at most: what lies behind the last one is looked at, too.
constexpr int64_t mostElements = INT32_MAX / 4;

bool SelectionEmitter::analyse() {
  if (at_.isEmpty() || !at_.every([](SelectionFragments &region) { return region.analyse(); }))
    return false;
  SelectionFragments &first = at_.front();
  if (!at_.sizes())
    return first.rows() > 0 && first.kept() > 0 && first.rows() <= INT32_MAX && first.elements() <= mostElements;
  kernel_.sizeArguments = at_.sizes()->names();
  openRows_ = at_.fit([](SelectionFragments &region) { return region.rows(); }).value_or(AffineExpr());
  openElements_ = at_.fit([](SelectionFragments &region) { return region.elements(); }).value_or(AffineExpr());
  openKept_ = at_.fit([](SelectionFragments &region) { return region.kept(); }).value_or(AffineExpr());
  return openRows_ && openElements_ && openKept_;
}

LogicalResult SelectionEmitter::member(raw_ostream &os, StringRef head, ArrayRef<StringRef> names,
                                       llvm::function_ref<Built(SelectionFragments &)> make,
                                       llvm::function_ref<void(ArrayRef<std::string>)> tail) {
  Built fragment = at_.build(/*lanes=*/1, make, whyNotOpen_);
  if (failed(fragment) || !*fragment)
    return failure();
  std::string index = kernel_.style.wideIndex ? "long long " : "int ", signature = head.str();
  llvm::interleave(names, [&](StringRef name) { signature += index + name.str(); }, [&] { signature += ", "; });
  return kernel_.printMember(os, signature + ")", **fragment, taken_, tail);
}

void SelectionEmitter::number(raw_ostream &os, StringRef name, AffineExpr open, int64_t known) {
  if (open && !isa<AffineConstantExpr>(open))
    kernel_.sizeFields.push_back({("int " + name).str(), "int(" + at_.sizes()->textOf(open) + ")"});
  else
    os << "  static constexpr int " << name << " = " << known << ";\n";
}

LogicalResult SelectionEmitter::emit() {
  if (!analyse())
    return success();
  SelectionFragments &first = at_.front();
  const int64_t elements = first.elements(), kept = first.kept(), keyBits = first.keyBits();
  const bool isKeptOpen = openKept_ && !isa<AffineConstantExpr>(openKept_),
             isOpen = openElements_ && !isa<AffineConstantExpr>(openElements_);
  int64_t threads = kernel_.parameter("threads", elements >= 8192 ? 1024 : 256);
  StringRef keyType = keyBits > 32 ? "unsigned long long" : "unsigned";
  int64_t sorted = 32, most = keyBits > 32 ? entryBytes / 16 : entryBytes / 8;
  while (sorted < most && (isKeptOpen || sorted < kept))
    sorted *= 2;

  std::string text, problem = kernel_.name + "_problem";
  llvm::raw_string_ostream os(text);
  os << kernel_.headline("a row by a block of " + std::to_string(threads) + " threads, " + std::to_string(sorted) +
                         " entries sorted in shared memory" + (at_.sizes() ? ": for all sizes" : ""))
     << "struct " << problem << " {\n  using Key = " << keyType << ";\n"
     << "  static constexpr int keyBits = " << keyBits << ", sorted = " << sorted << ", threads = " << threads
     << ", mostElements = " << (isOpen ? mostElements : elements) << ";\n";
  if (at_.sizes())
    for (const std::string &name : at_.sizes()->names())
      kernel_.sizeFields.push_back({(kernel_.style.wideIndex ? "long long " : "int ") + name, name});
  number(os, "elements", openElements_, elements);
  number(os, "kept", openKept_, kept);
  kernel_.printFields(os);
  auto give = [&](StringRef before) {
    return [&os, before](ArrayRef<std::string> results) { os << "    return " << before << results[0] << ";\n"; };
  };
  auto store = [&](ArrayRef<std::string> results) {
    os << "    out0[" << results[1] << "] = " << results[0] << ";\n    *place(row, rank) = element;\n";
  };
  if (failed(member(
          os, "Key keyAt(", {"row", "element"}, [](auto &region) { return region.key(); }, give(""))) ||
      failed(member(
          os, "long long *place(", {"row", "rank"}, [](auto &region) { return region.place(); }, give("out1 + "))) ||
      failed(
          member(os, "void finish(", {"row", "rank", "element"}, [](auto &region) { return region.value(); }, store)))
    return failure();
  kernel_.printProblemKernel(os, "selection", problem, threads);
  kernel_.source = text;
  if (at_.sizes()) {
    LaunchSizes grid = at_.sizes()->launchSizes();
    plan::Size rows = grid.larger(0, grid.of(openRows_));
    grid.setGrid(kernel_.launch, grid.within(rows, grid.of(openElements_), mostElements));
  } else {
    kernel_.launch.grid[0] = uint32_t(first.rows());
  }
  kernel_.launch.block[0] = uint32_t(threads);
  kernel_.needsReduce = kernel_.needsScan = kernel_.needsSelection = true;
  kernel_.weight = 6;
  return success();
}

} // namespace

LogicalResult emitSelection(CudaKernel &kernel) { return SelectionEmitter(kernel, nullptr).emit(); }

LogicalResult emitOpenSelection(CudaKernel &kernel, const OpenSizes &sizes) {
  return emitForAllSizes<SelectionEmitter>(kernel, sizes);
}

} // namespace dlc::cuda
