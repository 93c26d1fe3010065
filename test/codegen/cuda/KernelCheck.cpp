// dlc-kernel-check FILE.mlir...: compiles every kernel function in the files by NVRTC, runs its PTX on the emulated
// device under several seeds, or its machine code on the GPU as often, and compares with the reference interpreter. A
// file whose @main is a graph goes through
// the passes first. One line for each kernel; the last line is `N passed, N failed`.
#include "codegen/Codegen.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Parser/Parser.h"
#include "passes/Passes.h"
#include "test/codegen/cuda/KernelData.h"
#include "test/codegen/cuda/KernelRunner.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include <cstdlib>

using namespace mlir;
using namespace dlc::test;

namespace {
namespace cl = llvm::cl;
cl::list<std::string> files(cl::Positional, cl::OneOrMore, cl::desc("FILE.mlir..."));
cl::opt<std::string> only("only", cl::desc("check the kernel of this name alone"));
cl::opt<unsigned> seeds("seeds", cl::init(3), cl::desc("orders of warps and blocks: seeds 0 to N-1 (default 3)"));
cl::opt<unsigned> dataSeed("data-seed", cl::init(1), cl::desc("of the random inputs"));
cl::opt<bool> special("special", cl::desc("inputs also hold NaN, infinities, both zeros and denormal numbers"));
cl::opt<bool> count("count", cl::desc("also print how many instructions the warps execute, all together"));
cl::opt<double> rtol("rtol", cl::init(-1), cl::desc("relative tolerance (default by type, 2e-5 for f32)"));
cl::opt<double> atol("atol", cl::init(-1), cl::desc("absolute tolerance (default: grows with the output)"));
cl::opt<std::string> arch("arch", cl::init("sm_90a"), cl::desc("whose PTX runs: sm_90a (default) or sm_80"));
cl::opt<bool> onGpu("gpu", cl::desc("run on the machine's GPU"));
cl::opt<std::string> cacheDir("cache", cl::desc("folder of compiled programs (default: DLC_CACHE_DIR, else none)"));

double number(const dlc::Scalar &scalar) { return scalar.isFloat() ? scalar.real : double(scalar.integer); }

template <typename Extent> std::string dims(const Extent *d) {
  return std::to_string(d[0]) + "x" + std::to_string(d[1]) + "x" + std::to_string(d[2]);
}

// "" where the outputs are what was expected.
std::string compareAll(const std::vector<std::vector<char>> &found, ArrayRef<dlc::Tensor> expected, double &units) {
  for (auto [i, tensor] : llvm::enumerate(expected)) {
    dlc::Tensor value = dlc::Tensor::fromBytes(tensor.type(), found[i]);
    KernelComparison result = compareTensors(value, tensor, {rtol, atol});
    units = std::max(units, result.units);
    if (!result.equal())
      return llvm::formatv("output {0} differs at {1} of {2}: found {3}, expected {4}", i, result.worst, tensor.size(),
                           number(value.get(result.worst)), number(tensor.get(result.worst)));
  }
  return "";
}

// Runs once for each seed and prints the line of `name`. `execute` runs under a seed; `more` is what to say of it.
bool runSeeds(StringRef name, ArrayRef<dlc::Tensor> expected, function_ref<KernelResult(uint64_t seed)> execute,
              const Twine &more) {
  std::string problem;
  KernelResult first;
  double units = 0;
  for (unsigned seed = 0; seed < seeds && problem.empty(); ++seed) {
    KernelResult result = execute(seed);
    problem = result.error;
    if (problem.empty())
      problem = compareAll(result.outputs, expected, units);
    if (problem.empty() && seed && result.outputs != first.outputs)
      problem = "the result changes with the order of warps and blocks";
    if (!problem.empty())
      problem += onGpu ? " (run " + std::to_string(seed) + ")" : " (DLC_EMU_SEED=" + std::to_string(seed) + ")";
    if (seed == 0)
      first = std::move(result);
  }
  if (problem.empty())
    llvm::outs() << "ok      " << name << ": " << more << llvm::format(", %.3g of the tolerance", units)
                 << (count ? ", " + std::to_string(first.warpInstructions) + " instructions" : "") << "\n";
  else
    llvm::outs() << "FAILED  " << name << ": " << problem << "\n";
  llvm::outs().flush();
  return problem.empty();
}

std::vector<ArrayRef<char>> bytesOf(ArrayRef<dlc::Tensor> tensors) {
  std::vector<ArrayRef<char>> bytes;
  for (const dlc::Tensor &tensor : tensors)
    bytes.push_back(tensor.bytes());
  return bytes;
}
std::vector<size_t> sizesOf(ArrayRef<dlc::Tensor> tensors) {
  std::vector<size_t> sizes;
  for (const dlc::Tensor &tensor : tensors)
    sizes.push_back(tensor.bytes().size());
  return sizes;
}

// What the reference interpreter makes of random inputs; nothing, with a line, where it cannot.
std::optional<std::vector<dlc::Tensor>> reference(func::FuncOp function, ArrayRef<dlc::Tensor> inputs) {
  auto expected = dlc::interpret(function, inputs);
  if (succeeded(expected))
    return std::move(*expected);
  llvm::outs() << "FAILED  " << function.getSymName() << ": the reference interpreter cannot run it\n";
  return std::nullopt;
}

bool checkKernel(const CheckedKernel &kernel, const CheckedModule &compiled) {
  KernelRun run;
  run.kernel = kernel.name();
  run.launch = kernel.launch;
  run.sizes = sizesOfLaunch(kernel.function);
  OwningOpRef<func::FuncOp> function = launching(kernel.function);
  std::vector<dlc::Tensor> inputs = randomInputs(function->getArgumentTypes(), run.kernel, dataSeed, special);
  auto expected = reference(*function, inputs);
  if (!expected)
    return false;
  run.inputs = bytesOf(inputs);
  run.outputBytes = sizesOf(*expected);
  llvm::append_range(run.outputBytes, roomBytes(kernel.function));
  auto execute = [&](uint64_t seed) {
    run.seed = seed;
    KernelResult result =
        onGpu ? runKernelOnGpu(compiled.cubins[kernel.module], run) : runKernel(compiled.ptx[kernel.module], run);
    result.outputs.resize(std::min(result.outputs.size(), expected->size()));
    return result;
  };
  return runSeeds(run.kernel, *expected, execute,
                  "grid " + dims(gridOf(run).data()) + ", block " + dims(run.launch.block));
}

// The whole plan against the graph as it stood in the file.
bool checkMain(const CheckedModule &compiled, func::FuncOp graph) {
  std::vector<dlc::Tensor> inputs = randomInputs(graph.getArgumentTypes(), graph.getSymName(), dataSeed, special);
  auto expected = reference(graph, inputs);
  if (!expected)
    return false;
  auto execute = [&](uint64_t seed) {
    return runPlan(compiled.artifact, bytesOf(inputs), sizesOf(*expected), seed, onGpu);
  };
  return runSeeds("main", *expected, execute,
                  Twine(compiled.artifact.programs[0].entries[0].steps.size()) + " launches");
}

// Takes a graph to planned kernels. In a file that has kernels already, @main is planned alone.
LogicalResult lowerGraph(ModuleOp module) {
  if (!module.lookupSymbol("main"))
    return success();
  PassManager manager(module.getContext(), ModuleOp::getOperationName());
  dlc::PipelineOptions options;
  options.target = dlc::PipelineOptions::Target::Cuda;
  auto isKernel = [](func::FuncOp function) { return function->hasAttr("dlc.kernel"); };
  if (llvm::none_of(module.getOps<func::FuncOp>(), isKernel)) {
    dlc::buildGraphPipeline(manager, options);
    dlc::buildKernelPipeline(manager, options);
  }
  dlc::buildPlanPipeline(manager, options);
  return manager.run(module);
}

} // namespace

int main(int argc, char **argv) {
  cl::ParseCommandLineOptions(argc, argv, "runs generated kernels and compares their outputs\n");
  if (const char *folder = std::getenv("DLC_CACHE_DIR"); folder && !cacheDir.getNumOccurrences())
    cacheDir = folder;
  DialectRegistry registry;
  registry.insert<dlc::DlcDialect, func::FuncDialect, arith::ArithDialect, math::MathDialect, scf::SCFDialect>();
  MLIRContext context(registry);
  context.loadAllAvailableDialects();
  if (!dlc::cuda::cudaEnvironment().ok()) {
    llvm::errs() << dlc::cuda::cudaEnvironment().error << "\n";
    return 3;
  }
  unsigned passed = 0, failures = 0;
  for (const std::string &file : files) {
    OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(file, &context);
    if (!module)
      return 2;
    OwningOpRef<ModuleOp> source = module->clone();
    if (failed(lowerGraph(*module)))
      return 2;
    if (!only.empty())
      for (auto function : llvm::make_early_inc_range(module->getOps<func::FuncOp>()))
        if (function.getSymName() != only)
          function.erase();
    auto compiled = compileKernels(*module, arch, cacheDir);
    if (failed(compiled))
      return 1;
    for (const CheckedKernel &kernel : compiled->kernels)
      ++(checkKernel(kernel, *compiled) ? passed : failures);
    if (auto graph = source->lookupSymbol<func::FuncOp>("main"); graph && only.empty())
      ++(checkMain(*compiled, graph) ? passed : failures);
  }
  llvm::outs() << passed << " passed, " << failures << " failed\n";
  return failures || !passed;
}
