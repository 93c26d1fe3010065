// Scatters: an instance of device/scatter.cuh, by lines or by blocks.
#include "codegen/cuda/CudaKernel.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/ScatterShape.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

class ScatterEmitter {
public:
  ScatterEmitter(CudaKernel &kernel, ScatterShape shape) : kernel_(kernel), shape_(std::move(shape)) {}
  LogicalResult emit();

private:
  using Constants = ArrayRef<std::pair<StringRef, int64_t>>;
  using BodyFn = llvm::function_ref<FailureOr<Value>(Fragment &)>;
  // A member function whose value the fragment computes.
  LogicalResult member(StringRef signature, BodyFn build);
  FailureOr<Value> targetOf(Fragment &fragment, Value number);
  void begin(StringRef words, Constants constants);
  void end(StringRef function, int64_t blocks);
  LogicalResult emitCombine();
  LogicalResult emitLines();
  LogicalResult emitBlocks();
  std::string pointer(Value tensor) const { return "in" + std::to_string(cast<BlockArgument>(tensor).getArgNumber()); }
  const char *indexType() const { return kernel_.style.wideIndex ? "long long" : "int"; }

  CudaKernel &kernel_;
  ScatterShape shape_;
  int64_t threads_ = 256;
  std::string text_;
  llvm::raw_string_ostream os_{text_};
  unsigned taken_ = 0;
};

LogicalResult ScatterEmitter::member(StringRef signature, BodyFn build) {
  Fragment fragment(kernel_.region, kernel_.inputs(), kernel_.region.getLoc());
  FailureOr<Value> value = build(fragment);
  if (failed(value) || failed(fragment.finish(*value)))
    return failure();
  return kernel_.printMember(os_, signature, fragment, taken_,
                             [&](ArrayRef<std::string> results) { os_ << "    return " << results.front() << ";\n"; });
}

FailureOr<Value> ScatterEmitter::targetOf(Fragment &fragment, Value number) {
  return shape_.target(fragment.emitter(), number, [&](Value position) -> FailureOr<Value> {
    return fragment.emitter().at(
        shape_.indices, fragment.indicesAt(position, cast<RankedTensorType>(shape_.indices.getType()).getShape()));
  });
}

void ScatterEmitter::begin(StringRef words, Constants constants) {
  std::string type = cppType(ScalarEmitter::storageType(shape_.element), kernel_.style);
  os_ << kernel_.headline(words);
  os_ << "struct " << kernel_.name << "_problem {\n  using T = " << type << ";\n  using Index = " << indexType()
      << ";\n";
  os_ << "  static constexpr int threads = " << threads_ << ";\n";
  os_ << "  static constexpr Index batches = " << shape_.batches;
  for (const auto &[name, value] : constants)
    os_ << ", " << name << " = " << value;
  os_ << ";\n";
  kernel_.printFields(os_);
  os_ << "  __device__ const T *operand() const { return " << pointer(shape_.operand) << "; }\n"
      << "  __device__ const T *updates() const { return " << pointer(shape_.updates) << "; }\n"
      << "  __device__ T *result() const { return out0; }\n";
}

void ScatterEmitter::end(StringRef function, int64_t blocks) {
  kernel_.printProblemKernel(os_, function, kernel_.name + "_problem", threads_);
  kernel_.source += text_;
  kernel_.launch.grid[0] = uint32_t(std::max<int64_t>(blocks, 1));
  kernel_.launch.block[0] = uint32_t(threads_);
  kernel_.needsScatter = true;
  kernel_.weight = 3;
}

LogicalResult ScatterEmitter::emitCombine() {
  return member("T combine(T there, T update)", [&](Fragment &fragment) -> FailureOr<Value> {
    Type stored = ScalarEmitter::storageType(shape_.element);
    Value there = fragment.scalar(stored, "there"), update = fragment.scalar(stored, "update");
    return shape_.combine(fragment.emitter(), there, update);
  });
}

LogicalResult ScatterEmitter::emitLines() {
  int64_t span = std::min(kernel_.parameter("span", shape_.targets), shape_.targets);
  int64_t ranges = llvm::divideCeilSigned(shape_.targets, span);
  begin("scatter, a line of " + std::to_string(span) + " a thread, " + std::to_string(threads_) + " threads",
        {{"targets", shape_.targets},
         {"columns", shape_.columns},
         {"rows", shape_.rows},
         {"updatedColumns", shape_.updatedColumns},
         {"ranges", ranges},
         {"span", span}});
  auto updatesOf = [&](Fragment &fragment) -> FailureOr<Value> {
    IndexMath math(fragment.emitter());
    Value batch = fragment.index("batch"), column = fragment.index("column"), inside;
    batch = positionInPart(math, batch, shape_.batchDims, shape_.updatedBatchDims, inside);
    column = positionInPart(math, column, shape_.columnDims, shape_.updatedColumnDims, inside);
    Value first = math.add(math.mul(batch, shape_.rows * shape_.updatedColumns), column);
    return inside ? math.select(inside, first, math.constant(-1)) : first;
  };
  if (failed(member("Index updatesOf(Index batch, Index column)", updatesOf)) ||
      failed(member("Index targetAt(Index update)",
                    [&](Fragment &fragment) { return targetOf(fragment, fragment.index("update")); })) ||
      failed(emitCombine()))
    return failure();
  end("scatterLines", llvm::divideCeilSigned(shape_.batches * shape_.columns * ranges, threads_));
  return success();
}

// Where each update has an index of its own, the cells are single elements.
LogicalResult ScatterEmitter::emitBlocks() {
  bool shared = shape_.sharedIndex;
  int64_t width = shared ? shape_.columns : 1, cells = shape_.targets * (shared ? 1 : shape_.columns);
  int64_t entries = shape_.rows * (shared ? 1 : shape_.updatedColumns);
  int64_t span = std::min(kernel_.parameter("span", 1024), cells), ranges = llvm::divideCeilSigned(cells, span);
  int64_t part = std::min(kernel_.parameter("columns", width), width), parts = llvm::divideCeilSigned(width, part);
  int64_t across = 1;
  while (across < std::min(part, threads_))
    across *= 2;
  // Neighbours that a thread copies at once: all pieces of a copy are as many, and begin at a multiple of them.
  int64_t bytes = elementStorageBytes(shape_.element), lanes = 16 / bytes;
  int64_t piece = parts == 1 ? span * width : part;
  auto divides = [&](int64_t size) { return size % lanes == 0; };
  while (lanes > 1 && !(divides(parts == 1 ? cells * width : width) && divides(piece)))
    lanes /= 2;
  begin("scatter, " + std::to_string(span) + (width == 1 ? " elements" : " rows") + " a block, " +
            std::to_string(threads_) + " threads",
        {{"cells", cells},
         {"width", width},
         {"entries", entries},
         {"ranges", ranges},
         {"span", span},
         {"parts", parts},
         {"part", part},
         {"across", across},
         {"lanes", lanes}});
  auto entriesOf = [&](Fragment &fragment) -> FailureOr<Value> {
    IndexMath math(fragment.emitter());
    Value batch = fragment.index("batch"), inside;
    Value first = math.mul(positionInPart(math, batch, shape_.batchDims, shape_.updatedBatchDims, inside), entries);
    return inside ? math.select(inside, first, math.constant(-1)) : first;
  };
  auto cellAt = [&](Fragment &fragment) -> FailureOr<Value> {
    IndexMath math(fragment.emitter());
    Value entry = fragment.index("entry");
    FailureOr<Value> target = targetOf(fragment, entry);
    if (failed(target) || shared)
      return target;
    Value column =
        positionInFull(math, math.rem(entry, shape_.updatedColumns), shape_.updatedColumnDims, shape_.columnDims);
    return math.add(math.mul(*target, shape_.columns), column);
  };
  if (failed(member("Index entriesOf(Index batch)", entriesOf)) ||
      failed(member("Index cellAt(Index entry)", cellAt)) || failed(emitCombine()))
    return failure();
  end("scatterBlocks", shape_.batches * ranges * parts);
  return success();
}

LogicalResult ScatterEmitter::emit() {
  // Positions run a little past the end before they are compared.
  constexpr int64_t most = int64_t(1) << 30;
  kernel_.style.wideIndex |= shape_.elements() > most || shape_.updateElements() > most;
  threads_ = kernel_.parameter("threads", 256);
  bool lines = kernel_.kind().empty() ? !shape_.sharedIndex && shape_.columns >= 32 : kernel_.kind() == "scatter_lines";
  return lines ? emitLines() : emitBlocks();
}

} // namespace

LogicalResult emitScatter(CudaKernel &kernel) {
  FailureOr<ScatterShape> shape = findScatter(kernel.region);
  if (failed(shape) || shape->elements() == 0 || shape->updateElements() == 0)
    return success();
  return ScatterEmitter(kernel, *shape).emit();
}

} // namespace dlc::cuda
