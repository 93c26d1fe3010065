// dlc-compare-stages FILE.mlir|FILE.onnx [--seed N]: interprets @main on random inputs as it is and after each stage of
// the pipeline, and compares. Prints for each stage the largest difference, the ops that are left, the arena. Exit code
// 1 where a stage changes results.
#include "frontend/Import.h"
#include "ir/Constants.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Parser/Parser.h"
#include "passes/AllPasses.h"
#include "llvm/Support/Format.h"
#include <chrono>
#include <cmath>
#include <random>

using namespace mlir;
using namespace dlc;

namespace {

// Numbers of about 1; indices are left at zero, which is in range everywhere.
Tensor randomTensor(RankedTensorType type, unsigned seed) {
  Tensor tensor = Tensor::zeros(type);
  std::mt19937 generator(seed);
  std::normal_distribution<double> normal;
  Type element = type.getElementType();
  for (int64_t i = 0; i < tensor.size(); ++i)
    if (isa<FloatType>(element))
      tensor.set(i, Scalar::ofReal(element, normal(generator)));
    else if (!element.isInteger(64) && !element.isInteger(32))
      tensor.set(i, Scalar::ofInteger(element, generator() & 1));
  return tensor;
}

// Largest difference relative to the largest element; infinite where one has NaN and the other has not.
double difference(const Tensor &expected, const Tensor &found) {
  if (expected.type() != found.type())
    return INFINITY;
  double largest = 1e-30, worst = 0;
  for (int64_t i = 0; i < expected.size(); ++i) {
    Scalar a = expected.get(i), b = found.get(i);
    double x = a.isFloat() ? a.real : double(a.integer), y = b.isFloat() ? b.real : double(b.integer);
    if (std::isnan(x) != std::isnan(y))
      return INFINITY;
    if (std::isnan(x) || x == y)
      continue;
    largest = std::max(largest, std::abs(x));
    worst = std::max(worst, std::abs(x - y));
  }
  return worst / largest;
}

void describe(ModuleOp module) {
  llvm::StringMap<unsigned> counts;
  auto main = module.lookupSymbol<func::FuncOp>("main");
  for (Operation &op : main.getBody().front().without_terminator())
    if (!isa<ConstantOp>(op))
      ++counts[op.getName().stripDialect()];
  SmallVector<std::string> parts;
  for (auto &entry : counts)
    parts.push_back((entry.getKey() + " " + Twine(entry.getValue())).str());
  llvm::sort(parts);
  llvm::outs() << "  ops: " << llvm::join(parts, ", ") << "\n";
  auto arena = module->getAttrOfType<IntegerAttr>("dlc.arena_bytes");
  auto live = module->getAttrOfType<IntegerAttr>("dlc.largest_live_set");
  if (arena && live)
    llvm::outs() << "  arena " << arena.getInt() << " bytes, "
                 << llvm::format("%.3f", double(arena.getInt()) / std::max<int64_t>(live.getInt(), 1))
                 << " of the largest live set\n";
}

} // namespace

int main(int argc, char **argv) {
  StringRef path = argc > 1 ? argv[1] : "";
  bool values = true;
  unsigned seed = 1;
  for (int i = 2; i < argc; ++i) {
    StringRef option = argv[i];
    if (option == "--shapes-only")
      values = false;
    else if (option.consume_front("--seed="))
      (void)option.getAsInteger(10, seed);
  }
  DialectRegistry registry;
  registry.insert<DlcDialect, func::FuncDialect>();
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadAllAvailableDialects();
  OwningOpRef<ModuleOp> module;
  if (path.ends_with(".onnx")) {
    FailureOr<ImportedModel> imported = importOnnx(&context, path, {});
    if (failed(imported))
      return 2;
    module = std::move(imported->module);
  } else {
    module = parseSourceFile<ModuleOp>(path, ParserConfig(&context));
  }
  auto main = module ? module->lookupSymbol<func::FuncOp>("main") : nullptr;
  if (!main)
    return 2;
  std::vector<Tensor> inputs;
  for (Type type : main.getArgumentTypes())
    inputs.push_back(randomTensor(cast<RankedTensorType>(type), seed++));
  FailureOr<std::vector<Tensor>> expected = std::vector<Tensor>();
  if (values && failed(expected = interpret(main, inputs)))
    return 2;
  for (const Tensor &tensor : *expected) { // all zeros or NaN would prove nothing
    double sum = 0, squares = 0;
    for (int64_t i = 0; i < tensor.size(); ++i) {
      Scalar value = tensor.get(i);
      double x = value.isFloat() ? value.real : double(value.integer);
      sum += x;
      squares += x * x;
    }
    double mean = sum / std::max<int64_t>(tensor.size(), 1);
    llvm::outs() << "output " << tensor.type() << ": mean " << llvm::format("%.3g", mean) << ", deviation "
                 << llvm::format("%.3g",
                                 std::sqrt(std::max(0.0, squares / std::max<int64_t>(tensor.size(), 1) - mean * mean)))
                 << "\n";
  }
  describe(*module);
  struct Stage {
    const char *name;
    void (*build)(OpPassManager &, const PipelineOptions &);
  } stages[] = {{"graph", buildGraphPipeline}, {"kernels", buildKernelPipeline}, {"plan", buildPlanPipeline}};
  int result = 0;
  for (const Stage &stage : stages) {
    PassManager manager(&context);
    stage.build(manager, {});
    if (StringRef(stage.name) == "plan")
      manager.addPass(createVerifyPlan());
    auto start = std::chrono::steady_clock::now();
    if (failed(manager.run(*module)))
      return 2;
    double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    llvm::outs() << stage.name << ": " << llvm::format("%.3f s", seconds);
    if (values) {
      FailureOr<std::vector<Tensor>> found = interpret(module->lookupSymbol<func::FuncOp>("main"), inputs);
      if (failed(found))
        return 2;
      double worst = 0;
      for (auto [a, b] : llvm::zip(*expected, *found))
        worst = std::max(worst, difference(a, b));
      llvm::outs() << ", difference " << llvm::format("%.2e", worst);
      if (worst > 1e-4) {
        llvm::outs() << " TOO LARGE";
        result = 1;
      }
    }
    llvm::outs() << "\n";
    describe(*module);
  }
  return result;
}
