// Scatters: an instance of device/scatter.cuh, by lines or by blocks.
#include "codegen/cuda/AtSizes.h"
#include "codegen/cuda/OpenKernel.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/ScatterShape.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// What the region computes at an update and at a place: of the kernel, or of it at some sizes.
class ScatterFragments {
public:
  ScatterFragments(CudaKernel &kernel, func::FuncOp region) : kernel_(kernel), region_(region.clone()) {}
  // Whether it is a scatter with targets and updates.
  bool analyse();
  const ScatterShape &shape() const { return shape_; }
  // Elements of a cell that goes to a block as one, cells, and updates of a batch.
  int64_t width() const { return shape_.sharedIndex ? shape_.columns : 1; }
  int64_t cells() const { return shape_.targets * (shape_.sharedIndex ? 1 : shape_.columns); }
  int64_t entries() const { return shape_.rows * (shape_.sharedIndex ? 1 : shape_.updatedColumns); }

  using Built = FailureOr<std::unique_ptr<Fragment>>;
  // What is stored where an update meets what is there.
  Built combined();
  // By lines: of batch and column, the first update; of an update, its target.
  Built updates();
  Built target();
  // By blocks: of a batch, the first entry; of an entry, its cell.
  Built firstEntry();
  Built cell();

private:
  using Body = llvm::function_ref<FailureOr<Value>(Fragment &)>;
  Built build(Body body);
  FailureOr<Value> targetOf(Fragment &fragment, Value number);

  CudaKernel &kernel_;
  OwningOpRef<func::FuncOp> region_;
  ScatterShape shape_;
};

bool ScatterFragments::analyse() {
  FailureOr<ScatterShape> shape = findScatter(*region_);
  if (failed(shape) || shape->elements() == 0 || shape->updateElements() == 0)
    return false;
  shape_ = std::move(*shape);
  return true;
}

ScatterFragments::Built ScatterFragments::build(Body body) {
  auto fragment = std::make_unique<Fragment>(*region_, kernel_.inputs(), kernel_.region.getLoc());
  FailureOr<Value> value = body(*fragment);
  if (failed(value) || failed(fragment->finish(*value)))
    return failure();
  return fragment;
}

FailureOr<Value> ScatterFragments::targetOf(Fragment &fragment, Value number) {
  return shape_.target(fragment.emitter(), number, [&](Value position) -> FailureOr<Value> {
    return fragment.emitter().at(
        shape_.indices, fragment.indicesAt(position, cast<RankedTensorType>(shape_.indices.getType()).getShape()));
  });
}

ScatterFragments::Built ScatterFragments::combined() {
  return build([&](Fragment &fragment) -> FailureOr<Value> {
    Type stored = ScalarEmitter::storageType(shape_.element);
    Value there = fragment.scalar(stored, "there"), update = fragment.scalar(stored, "update");
    return shape_.combine(fragment.emitter(), there, update);
  });
}

ScatterFragments::Built ScatterFragments::updates() {
  return build([&](Fragment &fragment) -> FailureOr<Value> {
    IndexMath math(fragment.emitter());
    Value batch = fragment.index("batch"), column = fragment.index("column"), inside;
    batch = positionInPart(math, batch, shape_.batchDims, shape_.updatedBatchDims, inside);
    column = positionInPart(math, column, shape_.columnDims, shape_.updatedColumnDims, inside);
    Value first = math.add(math.mul(batch, shape_.rows * shape_.updatedColumns), column);
    return inside ? math.select(inside, first, math.constant(-1)) : first;
  });
}

ScatterFragments::Built ScatterFragments::target() {
  return build([&](Fragment &fragment) { return targetOf(fragment, fragment.index("update")); });
}

ScatterFragments::Built ScatterFragments::firstEntry() {
  return build([&](Fragment &fragment) -> FailureOr<Value> {
    IndexMath math(fragment.emitter());
    Value batch = fragment.index("batch"), inside;
    Value first = math.mul(positionInPart(math, batch, shape_.batchDims, shape_.updatedBatchDims, inside), entries());
    return inside ? math.select(inside, first, math.constant(-1)) : first;
  });
}

ScatterFragments::Built ScatterFragments::cell() {
  return build([&](Fragment &fragment) -> FailureOr<Value> {
    IndexMath math(fragment.emitter());
    Value entry = fragment.index("entry");
    FailureOr<Value> target = targetOf(fragment, entry);
    if (failed(target) || shape_.sharedIndex)
      return target;
    Value column =
        positionInFull(math, math.rem(entry, shape_.updatedColumns), shape_.updatedColumnDims, shape_.columnDims);
    return math.add(math.mul(*target, shape_.columns), column);
  });
}

class ScatterEmitter {
public:
  // `sizes`: for all of them; null: they are known.
  ScatterEmitter(CudaKernel &kernel, const OpenSizes *sizes) : kernel_(kernel), at_(kernel, sizes) {}
  LogicalResult emit();
  const std::string &whyNotOpen() const { return whyNotOpen_; }

private:
  using Built = ScatterFragments::Built;
  // A size, as text and for the launch.
  struct Number {
    int64_t known;
    AffineExpr open; // null: it is known
  };
  Number number(llvm::function_ref<int64_t(ScatterFragments &)> size);
  Number targets() {
    return number([](auto &at) { return at.shape().targets; });
  }
  Number columns() {
    return number([](auto &at) { return at.shape().columns; });
  }
  // A member of the problem: a constant, or a field where it follows from the sizes.
  void print(StringRef name, Number number, int64_t divisor = 1);
  void printConstant(StringRef name, int64_t value) { constants_.push_back((name + " = " + Twine(value)).str()); }
  // A member function whose value the fragment computes.
  LogicalResult member(StringRef signature, llvm::function_ref<Built(ScatterFragments &)> make);
  void begin(StringRef words);
  void printPointers();
  // The quotients are rounded up; `threads` of the launch's go into a block.
  LogicalResult end(StringRef function, ArrayRef<std::pair<Number, int64_t>> factors, int64_t threads);
  LogicalResult emitLines();
  LogicalResult emitBlocks();
  std::string pointer(Value tensor) const { return "in" + std::to_string(cast<BlockArgument>(tensor).getArgNumber()); }
  const char *indexType() const { return kernel_.style.wideIndex ? "long long" : "int"; }

  CudaKernel &kernel_;
  AtSizes<ScatterFragments> at_;
  std::string whyNotOpen_;
  int64_t threads_ = 256;
  SmallVector<std::string> constants_;
  std::string text_;
  llvm::raw_string_ostream os_{text_};
  unsigned taken_ = 0;
};

ScatterEmitter::Number ScatterEmitter::number(llvm::function_ref<int64_t(ScatterFragments &)> size) {
  Number number{size(at_.front()), {}};
  if (!at_.sizes())
    return number;
  FailureOr<AffineExpr> open = at_.fit(size);
  if (failed(open))
    whyNotOpen_ = "a size of it is no sum of products of the sizes";
  else if (!isa<AffineConstantExpr>(*open))
    number.open = *open;
  return number;
}

void ScatterEmitter::print(StringRef name, Number number, int64_t divisor) {
  if (!number.open)
    return printConstant(name, llvm::divideCeilSigned(number.known, divisor));
  std::string text = at_.sizes()->textOf(number.open), by = std::to_string(divisor);
  if (divisor != 1)
    text = "(" + text + " + " + std::to_string(divisor - 1) + ") / " + by;
  kernel_.sizeFields.push_back(
      {indexType() + (" " + name).str(), ("(" + Twine(indexType()) + ")(" + text + ")").str()});
}

LogicalResult ScatterEmitter::member(StringRef signature, llvm::function_ref<Built(ScatterFragments &)> make) {
  Built fragment = at_.build(/*lanes=*/1, make, whyNotOpen_);
  if (failed(fragment) || !*fragment)
    return failure();
  return kernel_.printMember(os_, signature, **fragment, taken_,
                             [&](ArrayRef<std::string> results) { os_ << "    return " << results.front() << ";\n"; });
}

void ScatterEmitter::begin(StringRef words) {
  std::string type = cppType(ScalarEmitter::storageType(at_.front().shape().element), kernel_.style);
  os_ << kernel_.headline((words + (at_.sizes() ? ": for all sizes" : "")).str());
  os_ << "struct " << kernel_.name << "_problem {\n  using T = " << type << ";\n  using Index = " << indexType()
      << ";\n";
  os_ << "  static constexpr int threads = " << threads_ << ";\n";
  if (at_.sizes())
    for (const std::string &name : kernel_.sizeArguments)
      kernel_.sizeFields.push_back({indexType() + (" " + name), name});
  print("batches", number([](auto &at) { return at.shape().batches; }));
}

void ScatterEmitter::printPointers() {
  const ScatterShape &shape = at_.front().shape();
  os_ << "  static constexpr Index " << llvm::join(constants_, ", ") << ";\n";
  kernel_.printFields(os_);
  os_ << "  __device__ const T *operand() const { return " << pointer(shape.operand) << "; }\n"
      << "  __device__ const T *updates() const { return " << pointer(shape.updates) << "; }\n"
      << "  __device__ T *result() const { return out0; }\n";
}

LogicalResult ScatterEmitter::end(StringRef function, ArrayRef<std::pair<Number, int64_t>> factors, int64_t threads) {
  if (!whyNotOpen_.empty()) // a number is missing
    return failure();
  kernel_.printProblemKernel(os_, function, kernel_.name + "_problem", threads_);
  kernel_.source += text_;
  int64_t blocks = 1;
  for (auto [number, divisor] : factors)
    blocks *= llvm::divideCeilSigned(number.known, divisor);
  kernel_.launch.grid[0] = uint32_t(std::max<int64_t>(llvm::divideCeilSigned(blocks, threads), 1));
  if (at_.sizes()) {
    LaunchSizes grid = at_.sizes()->launchSizes();
    plan::Size all = 1;
    for (auto [number, divisor] : factors)
      all = grid.product(all, number.open ? grid.ceilDivide(grid.larger(0, grid.of(number.open)), divisor)
                                          : plan::Size(llvm::divideCeilSigned(number.known, divisor)));
    grid.setGrid(kernel_.launch, grid.ceilDivide(all, threads));
  }
  kernel_.launch.block[0] = uint32_t(threads_);
  kernel_.needsScatter = true;
  kernel_.weight = 3;
  return success();
}

LogicalResult ScatterEmitter::emitLines() {
  const Number targets = this->targets(), columns = this->columns();
  int64_t span = kernel_.parameter("span", targets.known);
  if (!targets.open)
    span = std::min(span, targets.known);
  begin("scatter, a line of " + std::to_string(span) + " a thread, " + std::to_string(threads_) + " threads");
  print("targets", targets);
  print("columns", columns);
  print("rows", number([](auto &at) { return at.shape().rows; }));
  print("updatedColumns", number([](auto &at) { return at.shape().updatedColumns; }));
  print("ranges", targets, span);
  printConstant("span", span);
  printPointers();
  if (failed(member("Index updatesOf(Index batch, Index column)", [](auto &at) { return at.updates(); })) ||
      failed(member("Index targetAt(Index update)", [](auto &at) { return at.target(); })) ||
      failed(member("T combine(T there, T update)", [](auto &at) { return at.combined(); })))
    return failure();
  const Number batches = number([](auto &at) { return at.shape().batches; });
  return end("scatterLines", {{batches, 1}, {columns, 1}, {targets, span}}, threads_);
}

// Where each update has an index of its own, the cells are single elements.
LogicalResult ScatterEmitter::emitBlocks() {
  const Number cells = number([](auto &at) { return at.cells(); }), width = number([](auto &at) { return at.width(); });
  int64_t span = kernel_.parameter("span", 1024), part = kernel_.parameter("columns", width.known);
  if (!cells.open)
    span = std::min(span, cells.known);
  if (!width.open)
    part = std::min(part, width.known);
  const bool isWhole = !width.open && part == width.known;
  int64_t across = 1;
  while (across < std::min(part, threads_))
    across *= 2;
  // Neighbours that a thread copies at once: all pieces of a copy are as many, and begin at a multiple of them.
  int64_t lanes = 16 / elementStorageBytes(at_.front().shape().element);
  int64_t piece = isWhole ? span * width.known : part;
  int64_t line = at_.divisorOf([&](ScatterFragments &at) { return isWhole ? at.cells() * at.width() : at.width(); });
  while (lanes > 1 && (line % lanes != 0 || piece % lanes != 0))
    lanes /= 2;
  begin("scatter, " + std::to_string(span) + (!width.open && width.known == 1 ? " elements" : " rows") + " a block, " +
        std::to_string(threads_) + " threads");
  print("cells", cells);
  print("width", width);
  print("entries", number([](auto &at) { return at.entries(); }));
  print("ranges", cells, span);
  printConstant("span", span);
  print("parts", width, part);
  os_ << "  static constexpr bool wholeWidth = " << (isWhole ? "true" : "false") << ";\n";
  printConstant("part", part);
  printConstant("across", across);
  printConstant("lanes", lanes);
  printPointers();
  if (failed(member("Index entriesOf(Index batch)", [](auto &at) { return at.firstEntry(); })) ||
      failed(member("Index cellAt(Index entry)", [](auto &at) { return at.cell(); })) ||
      failed(member("T combine(T there, T update)", [](auto &at) { return at.combined(); })))
    return failure();
  const Number batches = number([](auto &at) { return at.shape().batches; });
  return end("scatterBlocks", {{batches, 1}, {cells, span}, {width, part}}, 1);
}

LogicalResult ScatterEmitter::emit() {
  if (at_.isEmpty() || !at_.every([](ScatterFragments &at) { return at.analyse(); }))
    return success();
  const ScatterShape &shape = at_.front().shape();
  if (at_.sizes()) {
    kernel_.sizeArguments = at_.sizes()->names();
  } else {
    // Positions run a little past the end before they are compared.
    constexpr int64_t most = int64_t(1) << 30;
    kernel_.style.wideIndex |= shape.elements() > most || shape.updateElements() > most;
  }
  threads_ = kernel_.parameter("threads", 256);
  bool lines = kernel_.kind().empty() ? !shape.sharedIndex && shape.columns >= 32 : kernel_.kind() == "scatter_lines";
  return lines ? emitLines() : emitBlocks();
}

} // namespace

LogicalResult emitScatter(CudaKernel &kernel) { return ScatterEmitter(kernel, nullptr).emit(); }

LogicalResult emitOpenScatter(CudaKernel &kernel, const OpenSizes &sizes) {
  return emitForAllSizes<ScatterEmitter>(kernel, sizes);
}

} // namespace dlc::cuda
