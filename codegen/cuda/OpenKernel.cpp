// Kernels whose open sizes lie further inside, or are several, or are values: products and attention by tiles, rows of
// reductions by their threads, all else by one thread for each element, which computes it by the ops' scalar lowering.
// The code is made at several sizes; numbers in it that differ are computed from the kernel's size arguments.
#include "codegen/cuda/OpenKernel.h"
#include "codegen/cuda/Attention.h"
#include "codegen/cuda/ReductionKernel.h"
#include "ir/Alternatives.h"
#include "ir/Location.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

constexpr int64_t kThreads = 256;

class OpenKernel {
public:
  OpenKernel(CudaKernel &kernel, const OpenSizes &sizes) : kernel(kernel), sizes(sizes) {}

  LogicalResult emit();
  std::string why;

private:
  // Outputs of one shape, which are computed together.
  struct Group {
    SmallVector<unsigned> outputs;
    AffineExpr count;
    std::unique_ptr<Fragment> fragment;
    OwningOpRef<func::FuncOp> region; // that the fragment was made of
  };

  SmallVector<Group> groups();
  LogicalResult build(Group &group);
  FailureOr<std::unique_ptr<Fragment>> buildAt(func::FuncOp region, const Group &group, int64_t &count);
  LogicalResult print(ArrayRef<Group> all);
  void setLaunch(ArrayRef<Group> all);

  CudaKernel &kernel;
  const OpenSizes &sizes;
};

} // namespace

SmallVector<OpenKernel::Group> OpenKernel::groups() {
  SmallVector<Group> all;
  for (auto [i, result] : llvm::enumerate(kernel.yield().getResults())) {
    auto isAlike = [&, type = kernel.outputType(unsigned(i))](const Group &group) {
      RankedTensorType other = kernel.outputType(group.outputs.front());
      return other.getShape() == type.getShape() && other.getEncoding() == type.getEncoding();
    };
    auto *same = llvm::find_if(all, isAlike);
    if (same == all.end())
      same = &all.emplace_back();
    same->outputs.push_back(unsigned(i));
  }
  return all;
}

// The elements at `position` of the group's outputs, in storage type.
FailureOr<std::unique_ptr<Fragment>> OpenKernel::buildAt(func::FuncOp region, const Group &group, int64_t &count) {
  auto fragment = std::make_unique<Fragment>(region, region.getNumArguments(), region.getLoc());
  auto yield = cast<dlc::YieldOp>(region.getBody().front().getTerminator());
  auto typeOf = [&](unsigned output) { return cast<RankedTensorType>(yield.getResults()[output].getType()); };
  ArrayRef<int64_t> shape = typeOf(group.outputs.front()).getShape();
  count = ShapedType::getNumElements(shape);
  Value position = fragment->index("position");
  SmallVector<Value> indices = fragment->indicesAt(position, shape), results;
  for (unsigned output : group.outputs) {
    FailureOr<Value> element = fragment->emitter().at(yield.getResults()[output], indices);
    if (failed(element))
      return failure();
    results.push_back(fragment->emitter().narrow(*element, typeOf(output).getElementType()));
  }
  func::ReturnOp::create(fragment->builder(), fragment->loc(), results);
  return fragment;
}

LogicalResult OpenKernel::build(Group &group) {
  SmallVector<std::unique_ptr<Fragment>> fragments;
  SmallVector<OwningOpRef<func::FuncOp>> regions;
  SmallVector<int64_t> counts;
  for (const SizeTuple &tuple : sizes.tuples()) {
    regions.push_back(sizes.at(tuple));
    int64_t count = 0;
    FailureOr<std::unique_ptr<Fragment>> fragment = buildAt(*regions.back(), group, count);
    if (failed(fragment))
      return failure();
    counts.push_back(count);
    fragments.push_back(std::move(*fragment));
  }
  FailureOr<AffineExpr> count = sizes.fit(counts);
  if (failed(count)) {
    why = "how many elements it has is no sum of products of the sizes";
    return failure();
  }
  if (failed(sizes.lift(llvm::map_to_vector(fragments, [](auto &fragment) { return fragment.get(); }), why)))
    return failure();
  group.count = *count;
  group.fragment = std::move(fragments.front());
  group.region = std::move(regions.front());
  return success();
}

LogicalResult OpenKernel::print(ArrayRef<Group> all) {
  std::string body;
  llvm::raw_string_ostream os(body);
  unsigned taken = 0;
  PrintStyle style = kernel.style;
  style.indent = 4;
  for (const Group &group : all) {
    os << "  if (position < " << sizes.textOf(group.count) << ") {\n";
    FailureOr<SmallVector<std::string>> results = printFragment(*group.fragment, os, style, taken);
    if (failed(results))
      return failure();
    // Everything is read before anything is written: an output may lie where an operand lies.
    for (std::string &text : *results) {
      std::string value = "v" + std::to_string(taken++);
      os.indent(style.indent) << "const auto " << value << " = " << text << ";\n";
      text = value;
    }
    for (auto [output, text] : llvm::zip_equal(group.outputs, *results))
      os.indent(style.indent) << "out" << output << "[position] = " << text << ";\n";
    os << "  }\n";
  }
  kernel.weight = unsigned(1 + body.size() / 2000);
  llvm::raw_string_ostream source(kernel.source);
  source << kernel.headline("for all sizes, 1 element a thread, " + std::to_string(kThreads) + " threads");
  kernel.sizeArguments = sizes.names();
  source << kernel.signature(kThreads);
  if (style.wideIndex)
    source << "  const long long position = (long long)blockIdx.x * " << kThreads << " + int(threadIdx.x);\n";
  else
    source << "  const int position = int(blockIdx.x) * " << kThreads << " + int(threadIdx.x);\n";
  source << body << "}\n";
  return success();
}

// As many blocks as the largest output wants.
void OpenKernel::setLaunch(ArrayRef<Group> all) {
  LaunchSizes grid = sizes.launchSizes();
  plan::Size most = 0;
  for (const Group &group : all)
    most = grid.larger(most, grid.of(group.count));
  grid.setGrid(kernel.launch, grid.ceilDivide(most, kThreads));
  kernel.launch.block[0] = uint32_t(kThreads);
}

LogicalResult OpenKernel::emit() {
  SmallVector<Group> all = groups();
  for (Group &group : all)
    if (failed(build(group)))
      return failure();
  if (failed(print(all)))
    return failure();
  setLaunch(all);
  return success();
}

static LogicalResult emitByKind(CudaKernel &kernel, const OpenSizes &sizes) {
  kernel.divisors.clear();
  if (llvm::is_contained({"tiles", "tensor", "wgmma", "few_rows"}, kernel.kind()))
    return emitOpenContraction(kernel, sizes);
  if (llvm::is_contained({"attention", "attention_wgmma"}, kernel.kind()))
    return emitOpenAttention(kernel, sizes);
  if (llvm::is_contained({"warp", "block", "columns"}, kernel.kind()))
    return emitOpenReduction(kernel, sizes);
  if (llvm::is_contained({"scan", "scan_columns"}, kernel.kind()))
    return emitOpenScan(kernel, sizes);
  if (kernel.kind() == "selection")
    return emitOpenSelection(kernel, sizes);
  if (llvm::is_contained({"scatter_lines", "scatter_blocks"}, kernel.kind()))
    return emitOpenScatter(kernel, sizes);
  return success();
}

// At the sizes of every attempt, if they can be had.
static std::vector<OpenSizes> attemptsAt(CudaKernel &kernel, std::string &why) {
  auto note = [&](Type type) {
    Type element = cast<RankedTensorType>(type).getElementType();
    kernel.needsHalf |= element.isF16() || element.isBF16();
  };
  kernel.region.walk([&](Operation *op) { llvm::for_each(op->getResultTypes(), note); });
  llvm::for_each(kernel.region.getArgumentTypes(), note);
  kernel.style.wideIndex = !hasNarrowPositions(kernel.region, launchedSizes(kernel.region));
  std::vector<OpenSizes> attempts;
  for (unsigned attempt = 0; attempt < SizeGrid::kAttempts; ++attempt)
    if (FailureOr<OpenSizes> sizes = OpenSizes::of(kernel, why, attempt); succeeded(sizes))
      attempts.push_back(std::move(*sizes));
  return attempts;
}

static LogicalResult emitByKind(CudaKernel &kernel, ArrayRef<OpenSizes> attempts) {
  for (const OpenSizes &sizes : attempts)
    if (failed(emitByKind(kernel, sizes)) || !kernel.source.empty())
      return success(!kernel.source.empty());
  return success();
}

// Where there is a source.
static LogicalResult finish(CudaKernel &kernel) {
  if (kernel.source.empty())
    return failure();
  LaunchSizes(kernel.region).addDivisors(kernel.launch, kernel.divisors, kernel.style.wideIndex);
  return success();
}

LogicalResult emitOpenByKind(CudaKernel &kernel) {
  std::string why;
  if (failed(emitByKind(kernel, attemptsAt(kernel, why))))
    return failure();
  return kernel.source.empty() ? success() : finish(kernel);
}

LogicalResult emitOpen(CudaKernel &kernel, StringRef whyNoPlaces) {
  std::string why;
  std::vector<OpenSizes> attempts = attemptsAt(kernel, why);
  if (failed(emitByKind(kernel, attempts)) || !kernel.source.empty())
    return finish(kernel);
  for (const OpenSizes &sizes : attempts) {
    kernel.divisors.clear();
    OpenKernel open(kernel, sizes);
    if (succeeded(open.emit()))
      return finish(kernel);
    why = open.why;
  }
  return kernel.region.emitError() << "kernel '" << kernel.name << "' of " << describeNodes(kernel.region.getLoc())
                                   << " cannot be computed at sizes that are known when it runs: " << whyNoPlaces
                                   << ", and " << why << "; bind them by --dim NAME=SIZE";
}

} // namespace dlc::cuda
