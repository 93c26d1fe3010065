// Kernels whose open sizes lie further inside, or are several, or are values: one thread for each element, which
// computes it by the ops' scalar lowering. The code is made at several sizes; numbers in it that differ are computed
// from the kernel's size arguments.
#include "codegen/cuda/OpenKernel.h"
#include "codegen/EntrySizes.h"
#include "ir/Location.h"
#include "ir/Places.h"
#include "ir/lowering/OpenCode.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

constexpr int64_t kThreads = 256;

class OpenKernel {
public:
  explicit OpenKernel(CudaKernel &kernel)
      : kernel(kernel), sizes(sizeArguments(kernel.region)),
        used(llvm::map_to_vector(sizes, [](AffineExpr size) { return cast<AffineSymbolExpr>(size).getPosition(); })),
        grid(SizeGrid::of(kernel.region, why)) {}

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
  std::string sizeName(unsigned symbol) const {
    return "size" + std::to_string(llvm::find(used, symbol) - used.begin());
  }
  std::string textOf(AffineExpr size) const;
  LogicalResult print(ArrayRef<Group> all);
  void setLaunch(ArrayRef<Group> all);

  CudaKernel &kernel;
  SmallVector<AffineExpr> sizes; // the arguments
  SmallVector<unsigned> used;    // their symbols
  FailureOr<SizeGrid> grid;
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
  for (const SizeTuple &tuple : grid->tuples()) {
    regions.push_back(kernel.region.clone());
    (void)setSizes(*regions.back(), tuple);
    int64_t count = 0;
    FailureOr<std::unique_ptr<Fragment>> fragment = buildAt(*regions.back(), group, count);
    if (failed(fragment))
      return failure();
    counts.push_back(count);
    fragments.push_back(std::move(*fragment));
  }
  FailureOr<AffineExpr> count = grid->fit(counts, kernel.region.getContext());
  if (failed(count)) {
    why = "how many elements it has is no sum of products of the sizes";
    return failure();
  }
  Fragment &first = *fragments.front();
  llvm::DenseMap<unsigned, Value> arguments;
  for (unsigned symbol : used)
    arguments[symbol] = first.index(sizeName(symbol));
  CodeLifter lifter(*grid, kernel.region.getContext());
  if (failed(
          lifter.lift(llvm::map_to_vector(fragments, [](auto &fragment) { return &fragment->body(); }), arguments))) {
    why = lifter.reason();
    return failure();
  }
  func::FuncOp function = first.function();
  Block &body = first.body();
  function.setFunctionType(
      FunctionType::get(function.getContext(), body.getArgumentTypes(), body.getTerminator()->getOperandTypes()));
  tidy(function);
  group.count = *count;
  group.fragment = std::move(fragments.front());
  group.region = std::move(regions.front());
  return success();
}

std::string OpenKernel::textOf(AffineExpr size) const {
  if (auto constant = dyn_cast<AffineConstantExpr>(size))
    return std::to_string(constant.getValue()) + "LL";
  if (auto symbol = dyn_cast<AffineSymbolExpr>(size))
    return sizeName(symbol.getPosition());
  auto both = cast<AffineBinaryOpExpr>(size); // a sum or a product
  return "(" + textOf(both.getLHS()) + (size.getKind() == AffineExprKind::Add ? " + " : " * ") + textOf(both.getRHS()) +
         ")";
}

LogicalResult OpenKernel::print(ArrayRef<Group> all) {
  std::string body;
  llvm::raw_string_ostream os(body);
  unsigned taken = 0;
  PrintStyle style = kernel.style;
  style.indent = 4;
  for (const Group &group : all) {
    os << "  if (position < " << textOf(group.count) << ") {\n";
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
  source << "extern \"C\" __global__ void __launch_bounds__(" << kThreads << ", 1)\n"
         << kernel.name << "(" << kernel.parameters();
  for (unsigned symbol : used)
    source << ", const long long " << sizeName(symbol);
  source << ") {\n  const long long position = (long long)blockIdx.x * " << kThreads << " + int(threadIdx.x);\n"
         << body << "}\n";
  return success();
}

// As many blocks as the largest output wants.
void OpenKernel::setLaunch(ArrayRef<Group> all) {
  plan::Entry scope;
  EntrySizes expressions(kernel.region->getParentOfType<ModuleOp>(), scope, EntrySizes::Quotients::given);
  plan::Size most = 0;
  for (const Group &group : all)
    most = expressions.larger(most, expressions.of(group.count));
  kernel.launch.expressions = scope.expressions;
  for (plan::Expression &each : kernel.launch.expressions) // the launch's arguments are its symbols
    if (each.op == plan::SizeOp::Symbol)
      each.left = llvm::find(used, unsigned(each.left)) - used.begin();
  kernel.launch.expressions.push_back({plan::SizeOp::CeilDivide, most, kThreads});
  kernel.launch.grid[0] = plan::expressionSize(uint32_t(kernel.launch.expressions.size() - 1));
  kernel.launch.block[0] = uint32_t(kThreads);
}

LogicalResult OpenKernel::emit() {
  if (failed(grid))
    return failure();
  kernel.style.wideIndex = true;
  SmallVector<Group> all = groups();
  for (Group &group : all)
    if (failed(build(group)))
      return failure();
  if (failed(print(all)))
    return failure();
  setLaunch(all);
  return success();
}

LogicalResult emitOpen(CudaKernel &kernel, StringRef whyNoPlaces) {
  auto note = [&](Type type) {
    Type element = cast<RankedTensorType>(type).getElementType();
    kernel.needsHalf |= element.isF16() || element.isBF16();
  };
  kernel.region.walk([&](Operation *op) { llvm::for_each(op->getResultTypes(), note); });
  llvm::for_each(kernel.region.getArgumentTypes(), note);
  OpenKernel open(kernel);
  if (succeeded(open.emit()))
    return success();
  return kernel.region.emitError() << "kernel '" << kernel.name << "' of " << describeNodes(kernel.region.getLoc())
                                   << " cannot be computed at sizes that are known when it runs: " << whyNoPlaces
                                   << ", and " << open.why << "; bind them by --dim NAME=SIZE";
}

} // namespace dlc::cuda
