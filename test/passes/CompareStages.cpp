// dlc-compare-stages FILE.mlir|FILE.onnx [--seed=N] [--shapes-only] [--against=OTHER.mlir] [--target=cpu|cuda]
// [--precision=P]: interprets @main on random inputs as it is and after each stage of the pipeline, and compares
// results and named values (ir/ValueNames.h). Prints for each stage the largest difference, how many values have names,
// the ops that are left, the arena. Exit code 1 where a stage changes results, or a value is not what its name says.
// With
// --against what is expected is what OTHER's @main computes from the same inputs: for a test of the comparison itself.
#include "frontend/Import.h"
#include "ir/Constants.h"
#include "ir/IndexBounds.h"
#include "ir/ValueNames.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Parser/Parser.h"
#include "passes/AllPasses.h"
#include "llvm/Support/Format.h"
#include <chrono>
#include <cmath>
#include <map>
#include <random>

using namespace mlir;
using namespace dlc;

namespace {

// Reals of about 1; indices in range of every dim that they choose from, from both ends; other integers from -8 to 7.
Tensor randomTensor(Value input, unsigned seed) {
  auto type = cast<RankedTensorType>(input.getType());
  Tensor tensor = Tensor::zeros(type);
  int64_t bound = indexBound(input), size = bound ? bound : 8;
  std::mt19937 generator(seed);
  std::normal_distribution<double> normal;
  Type element = type.getElementType();
  for (int64_t i = 0; i < tensor.size(); ++i)
    if (isa<FloatType>(element))
      tensor.set(i, Scalar::ofReal(element, normal(generator)));
    else
      tensor.set(i, Scalar::ofInteger(element, int64_t(generator() % uint64_t(2 * size)) - size));
  return tensor;
}

// Largest difference relative to the largest finite element; infinite where an integer differs, or one is NaN or
// infinite and the other is not the same.
double difference(const Tensor &expected, const Tensor &found) {
  if (expected.type() != found.type())
    return INFINITY;
  double largest = 1e-30, worst = 0;
  for (int64_t i = 0; i < expected.size(); ++i) {
    Scalar a = expected.get(i), b = found.get(i);
    if (!a.isFloat() && a.integer != b.integer)
      return INFINITY;
    if (!a.isFloat() || (std::isnan(a.real) && std::isnan(b.real)))
      continue;
    if (a.real != b.real && !(std::isfinite(a.real) && std::isfinite(b.real)))
      return INFINITY;
    if (std::isfinite(a.real)) {
      largest = std::max(largest, std::abs(a.real));
      worst = std::max(worst, std::abs(a.real - b.real));
    }
  }
  return worst / largest;
}

// Values by name, with the dims of the model; in loops one for each round.
using NamedValues = std::map<std::string, std::vector<Tensor>>;

// Element i of the model's value for element i of a tensor that holds it in another order.
SmallVector<int64_t> placesInModel(const ValueName &name) {
  SmallVector<int64_t> shape(name.dims.size()), strides(name.dims.size());
  for (auto [dim, source] : llvm::zip_equal(name.dims, name.order))
    shape[source] = dim;
  SmallVector<int64_t> outer = rowMajorStrides(shape), index(name.dims.size(), 0), places;
  for (int64_t i = 0, end = ShapedType::getNumElements(shape); i < end; ++i) {
    int64_t at = 0;
    for (auto [dim, source] : llvm::enumerate(name.order))
      at += index[dim] * outer[source];
    places.push_back(at);
    for (size_t dim = index.size(); dim-- > 0;) {
      if (++index[dim] < name.dims[dim])
        break;
      index[dim] = 0;
    }
  }
  return places;
}

Tensor asInModel(const Tensor &tensor, const ValueName &name) {
  SmallVector<int64_t> shape(name.dims.size());
  for (auto [dim, source] : llvm::zip_equal(name.dims, name.order))
    shape[source] = dim;
  Tensor result = Tensor::zeros(RankedTensorType::get(shape, tensor.elementType()));
  for (auto [i, place] : llvm::enumerate(placesInModel(name)))
    result.set(place, tensor.get(int64_t(i)));
  return result;
}

FailureOr<std::vector<Tensor>> interpretNamed(ModuleOp module, ArrayRef<Tensor> inputs, NamedValues &values) {
  return interpret(module.lookupSymbol<func::FuncOp>("main"), inputs, [&](Value value, const Tensor &tensor) {
    if (std::optional<ValueName> name = nameOf(value))
      values[name->name].push_back(asInModel(tensor, *name));
  });
}

double asReal(const Scalar &value) { return value.isFloat() ? value.real : double(value.integer); }

// The root of the mean square of what differs, by that of the model's value; types may differ by what was rounded. The
// worst element says little where one is clipped: its error is that of the larger number in front of the clip.
double namedDifference(const NamedValues &model, const std::string &name, ArrayRef<Tensor> found) {
  auto known = model.find(name);
  if (known == model.end())
    return INFINITY;
  double squares = 1e-60, errors = 0;
  // What was hoisted out of a loop is computed once.
  for (auto [a, b] : llvm::zip(known->second, found)) {
    if (a.shape() != b.shape())
      return INFINITY;
    for (int64_t i = 0; i < a.size(); ++i) {
      double x = asReal(a.get(i)), y = asReal(b.get(i));
      if (std::isfinite(x))
        squares += x * x;
      if (x == y || (std::isnan(x) && std::isnan(y)))
        continue;
      if (!(std::isfinite(x) && std::isfinite(y)))
        return INFINITY;
      errors += (x - y) * (x - y);
    }
  }
  return std::sqrt(errors / squares);
}

// Compares all named values; prints the worst. Gives whether they are what their names say.
bool compareNamed(const NamedValues &model, const NamedValues &found, double tolerance) {
  double worst = 0;
  std::string which;
  for (const auto &[name, values] : found)
    if (double own = namedDifference(model, name, values); own >= worst) {
      worst = own;
      which = name;
    }
  llvm::outs() << ", " << found.size() << " of " << model.size() << " named values";
  if (!found.empty())
    llvm::outs() << ", the worst '" << which << "' " << llvm::format("%.2e", worst);
  if (worst <= tolerance)
    return true;
  llvm::outs() << " NOT WHAT ITS NAME SAYS";
  return false;
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
  StringRef path = argc > 1 ? argv[1] : "", against;
  bool values = true;
  PipelineOptions options;
  unsigned seed = 1;
  for (int i = 2; i < argc; ++i) {
    StringRef option = argv[i];
    if (option == "--shapes-only")
      values = false;
    else if (option.consume_front("--against="))
      against = option;
    else if (option.consume_front("--target="))
      options.target = option == "cuda" ? PipelineOptions::Target::Cuda : PipelineOptions::Target::Cpu;
    else if (option.consume_front("--precision="))
      options.precision = option.str();
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
  for (Value input : main.getArguments())
    inputs.push_back(randomTensor(input, seed++));
  OwningOpRef<ModuleOp> other;
  if (!against.empty() && !(other = parseSourceFile<ModuleOp>(against, ParserConfig(&context))))
    return 2;
  FailureOr<std::vector<Tensor>> expected = std::vector<Tensor>();
  NamedValues model;
  if (values && failed(expected = interpretNamed(other ? *other : *module, inputs, model)))
    return 2;
  // What rounding of operands may do to a deep network (test/models/run_models.py has the bound).
  double tolerance = options.precision.empty() ? 1e-4 : options.precision == "bf16" ? 0.3 : 0.05;
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
    stage.build(manager, options);
    if (StringRef(stage.name) == "plan")
      manager.addPass(createVerifyPlan());
    auto start = std::chrono::steady_clock::now();
    if (failed(manager.run(*module)))
      return 2;
    double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    llvm::outs() << stage.name << ": " << llvm::format("%.3f s", seconds);
    if (values) {
      NamedValues named;
      FailureOr<std::vector<Tensor>> found = interpretNamed(*module, inputs, named);
      if (failed(found))
        return 2;
      double worst = 0;
      for (auto [a, b] : llvm::zip(*expected, *found))
        worst = std::max(worst, difference(a, b));
      llvm::outs() << ", difference " << llvm::format("%.2e", worst);
      if (!compareNamed(model, named, tolerance))
        result = 1;
      if (worst > tolerance) {
        llvm::outs() << " TOO LARGE";
        result = 1;
      }
    }
    llvm::outs() << "\n";
    describe(*module);
  }
  return result;
}
