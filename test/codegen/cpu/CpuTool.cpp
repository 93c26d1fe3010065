// dlc-cpu-tool FILE.mlir [--level L] [--dump DIR] [--print ll|s|mlir] [--bench] [--object FILE] [--threads N]
// Compiles the kernel functions in FILE (all but main), runs each on random inputs and compares with the reference
// interpreter. An argument's attribute `dlc.range = [low, high]` says what numbers it gets (8-bit integers: all there
// are), a function's `tolerance` how far results may be off (relative to the larger of 1 and the number; by default
// 1e-5, and for contractions what their depth allows). Every task is also run on its own, in reverse order: the bytes
// must be the same, and nothing outside the outputs may be written. Code for a level that this machine does not have is
// compiled alone.
#include "codegen/Codegen.h"
#include "ir/ContractionView.h"
#include "ir/Quads.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/Factor.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "passes/AllPasses.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include <chrono>
#include <cmath>
#include <dlfcn.h>
#include <random>

using namespace mlir;
using namespace dlc;

static llvm::cl::opt<std::string> file(llvm::cl::Positional, llvm::cl::Required, llvm::cl::desc("FILE.mlir"));
static llvm::cl::opt<std::string> level("level", llvm::cl::init("native"));
static llvm::cl::opt<std::string> dumpDir("dump");
static llvm::cl::opt<std::string> printEnding("print", llvm::cl::desc("print the code of this kind: mlir, ll or s"));
static llvm::cl::opt<bool> bench("bench", llvm::cl::desc("also time each kernel on one thread"));
static llvm::cl::opt<std::string> objectFile("object", llvm::cl::desc("write the shared object here and stop"));
static llvm::cl::opt<unsigned> threads("threads", llvm::cl::init(1));

using Entry = void (*)(void *const *, int64_t, int64_t);

// A tensor's bytes between two guard zones.
class Guarded {
public:
  explicit Guarded(size_t bytes) : size_(bytes), memory_(bytes + 2 * kGuard + 64, char(0xa5)) {}
  char *data() { return memory_.data() + (64 - reinterpret_cast<uintptr_t>(memory_.data()) % 64) % 64 + kGuard; }
  bool intact() {
    char *begin = data();
    auto clean = [](const char *at) { return std::all_of(at, at + kGuard, [](char c) { return c == char(0xa5); }); };
    return clean(begin - kGuard) && clean(begin + size_);
  }
  llvm::ArrayRef<char> bytes() { return {data(), size_}; }

private:
  static constexpr size_t kGuard = 256;
  size_t size_;
  std::vector<char> memory_;
};

static Tensor randomTensor(RankedTensorType type, double low, double high, std::mt19937 &random) {
  Tensor tensor = Tensor::zeros(type);
  Type element = type.getElementType();
  for (int64_t i = 0; i < tensor.size(); ++i) {
    double value = low + (high - low) * (double(random()) / 4294967296.0);
    tensor.set(i, isa<FloatType>(element) ? Scalar::ofReal(element, value)
                                          : Scalar::ofInteger(element, int64_t(std::floor(value))));
  }
  return tensor;
}

// Makes random bytes what dlc.pack gives: zeros where a quad of the reduction repeats rows, or has none.
static void clearQuads(func::FuncOp function, std::vector<Tensor> &inputs) {
  function.walk([&](ContractionOpInterface op) {
    auto argument = dyn_cast<BlockArgument>(op->getOperand(1));
    ContractionView view = op.getContractionView();
    if (!argument || !view.quads)
      return;
    Tensor &packed = inputs[argument.getArgNumber()];
    int64_t depth = view.rhs.shape.end()[-2], quads = quadCount(depth), panel = view.panel;
    for (int64_t i = 0; i < packed.size(); ++i) {
      int64_t quad = i / 4 / panel % quads, row = quadStart(quad, depth) + i % 4;
      if (row / 4 != quad || row >= depth)
        packed.set(i, Scalar::ofInteger(packed.elementType(), 0));
    }
  });
}

// The number of elements that differ by more than the tolerance; prints the first.
static int64_t compare(const Tensor &actual, const Tensor &expected, double tolerance, bool relative, double &worst) {
  int64_t wrong = 0;
  for (int64_t i = 0; i < actual.size(); ++i) {
    Scalar a = actual.get(i), e = expected.get(i);
    bool same;
    if (a.isFloat()) {
      double error = std::fabs(a.real - e.real) / std::max(relative ? 1e-37 : 1.0, std::fabs(e.real));
      same = a.real == e.real || (std::isnan(a.real) && std::isnan(e.real)) || error <= tolerance;
      if (!std::isnan(error) && !std::isinf(error))
        worst = std::max(worst, error);
    } else {
      same = a.integer == e.integer;
    }
    if (same)
      continue;
    if (wrong++ == 0) {
      llvm::outs() << "  element " << i << " is " << (a.isFloat() ? a.real : double(a.integer)) << ", expected "
                   << (e.isFloat() ? e.real : double(e.integer)) << "\n";
    }
  }
  return wrong;
}

// Prints the number of tasks, and the best time and throughput of some runs on one thread.
static void timeKernel(int64_t tasks, Entry entry, const std::vector<Tensor> &inputs, std::vector<Guarded> &outputs) {
  std::vector<void *> buffers;
  uint64_t bytes = 0;
  for (const Tensor &input : inputs) {
    buffers.push_back(const_cast<char *>(input.bytes().data()));
    bytes += input.bytes().size();
  }
  for (Guarded &output : outputs) {
    buffers.push_back(output.data());
    bytes += output.bytes().size();
  }
  double best = 1e9;
  for (int turn = 0; turn < 20; ++turn) {
    auto start = std::chrono::steady_clock::now();
    entry(buffers.data(), 0, tasks);
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  llvm::outs() << llvm::format(", %lld tasks, %.1f us, %.1f GB/s", (long long)tasks, best * 1e6,
                               double(bytes) / best / 1e9);
}

// 1e-5; for sums of `depth` products of numbers between -3 and 3, in f32 or f64, what rounding them can amount to:
// partial sums are some 3 * sqrt(depth), sqrt(depth) of their roundings add up, and the worst of thousands of results,
// perhaps multiplied behind the sum, is three times as far off.
static double defaultTolerance(func::FuncOp function) {
  double tolerance = 1e-5;
  function.walk([&](ContractionOpInterface op) {
    Type element = cast<RankedTensorType>(op->getResult(0).getType()).getElementType();
    if (!isa<FloatType>(element) || !whyNoTiles(op).empty())
      return;
    double unit = element.isF64() ? 0x1p-53 : 0x1p-24;
    tolerance = unit * (16 + 9 * double(op.getContractionView().depth()));
  });
  return tolerance;
}

static bool runKernel(func::FuncOp function, int64_t tasks, Entry entry, bool timed) {
  std::mt19937 random(7);
  std::vector<Tensor> inputs;
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes())) {
    Type element = cast<RankedTensorType>(type).getElementType();
    double low = -3, high = 3;
    if (isa<IntegerType>(element) && elementBits(element) == 8) {
      low = isUnsigned(element) ? 0 : -128;
      high = low + 256;
    }
    if (auto range = function.getArgAttrOfType<ArrayAttr>(unsigned(i), "dlc.range")) {
      low = cast<FloatAttr>(range[0]).getValueAsDouble();
      high = cast<FloatAttr>(range[1]).getValueAsDouble();
    }
    inputs.push_back(randomTensor(cast<RankedTensorType>(type), low, high, random));
  }
  clearQuads(function, inputs);
  FailureOr<std::vector<Tensor>> expected = interpret(function, inputs);
  if (failed(expected))
    return false;

  auto run = [&](std::vector<Guarded> &outputs, bool reversed) {
    std::vector<void *> buffers;
    std::vector<Guarded> copies; // an input is guarded too
    for (const Tensor &input : inputs) {
      copies.emplace_back(input.bytes().size());
      std::memcpy(copies.back().data(), input.bytes().data(), input.bytes().size());
    }
    for (Guarded &copy : copies)
      buffers.push_back(copy.data());
    for (Guarded &output : outputs)
      buffers.push_back(output.data());
    if (reversed) {
      for (int64_t task = tasks; task-- > 0;)
        entry(buffers.data(), task, task + 1);
    } else {
      entry(buffers.data(), 0, tasks);
    }
    return llvm::all_of(copies, [](Guarded &copy) { return copy.intact(); });
  };
  std::vector<Guarded> whole, parts;
  for (const Tensor &tensor : *expected) {
    whole.emplace_back(tensor.bytes().size());
    parts.emplace_back(tensor.bytes().size());
  }
  bool good = run(whole, false) && run(parts, true);
  double tolerance = defaultTolerance(function), worst = 0;
  if (auto attribute = function->getAttrOfType<FloatAttr>("tolerance"))
    tolerance = attribute.getValueAsDouble();
  for (auto [i, tensor] : llvm::enumerate(*expected)) {
    if (!whole[i].intact() || !parts[i].intact()) {
      llvm::outs() << "  output " << i << ": memory outside was written\n";
      good = false;
    }
    if (whole[i].bytes() != parts[i].bytes()) {
      llvm::outs() << "  output " << i << ": single tasks give other bytes\n";
      good = false;
    }
    Tensor actual =
        Tensor::fromBytes(tensor.type(), std::vector<char>(whole[i].bytes().begin(), whole[i].bytes().end()));
    if (int64_t wrong = compare(actual, tensor, tolerance, function->hasAttr("relative"), worst)) {
      llvm::outs() << "  output " << i << ": " << wrong << " of " << tensor.size() << " elements are wrong\n";
      good = false;
    }
  }
  llvm::outs() << function.getSymName() << ": " << (good ? "ok" : "WRONG") << llvm::format(", worst error %.2g", worst);
  if (timed && good)
    timeKernel(tasks, entry, inputs, whole);
  llvm::outs() << "\n";
  return good;
}

static void *load(llvm::ArrayRef<char> object) {
  SmallString<128> path;
  int descriptor;
  if (llvm::sys::fs::createTemporaryFile("dlc-cpu-tool", "so", descriptor, path))
    return nullptr;
  {
    llvm::raw_fd_ostream os(descriptor, /*shouldClose=*/true);
    os.write(object.data(), object.size());
  }
  void *handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!handle)
    llvm::errs() << dlerror() << "\n";
  llvm::sys::fs::remove(path);
  return handle;
}

static void printFiles(StringRef directory, StringRef ending) {
  std::error_code error;
  std::vector<std::string> names;
  for (llvm::sys::fs::directory_iterator it(directory, error), end; it != end && !error; it.increment(error))
    if (StringRef(it->path()).ends_with(ending))
      names.push_back(it->path());
  llvm::sort(names);
  for (const std::string &name : names)
    if (auto buffer = llvm::MemoryBuffer::getFile(name))
      llvm::outs() << (*buffer)->getBuffer();
}

// Whether this machine has the instructions of a level.
static bool runsHere(StringRef level) {
  if (level.starts_with("x86-64-v4"))
    return __builtin_cpu_supports("x86-64-v4") && (level == "x86-64-v4" || __builtin_cpu_supports("avx512vnni"));
  return level != "x86-64-v3" || __builtin_cpu_supports("x86-64-v3");
}

int main(int argc, char **argv) {
  llvm::cl::ParseCommandLineOptions(argc, argv);
  MLIRContext context;
  context.loadDialect<DlcDialect, func::FuncDialect>();
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(file, &context);
  if (!module)
    return 2;
  PassManager passes(&context, ModuleOp::getOperationName()); // schedules for the kernels that have none
  passes.addPass(createScheduleCpuKernels());
  if (failed(passes.run(*module)))
    return 1;
  plan::Program program;
  std::vector<func::FuncOp> functions;
  for (auto function : module->getOps<func::FuncOp>()) {
    if (function.getSymName() == "main") // a graph that has become launches
      continue;
    plan::Kernel kernel;
    kernel.name = function.getSymName().str();
    program.kernels.push_back(kernel);
    functions.push_back(function);
  }
  bool timed = bench; // linking resets all options
  std::string ending = printEnding, objectPath = objectFile, wanted = level;
  SmallString<128> scratch;
  if (!printEnding.empty() && dumpDir.empty()) {
    if (llvm::sys::fs::createUniqueDirectory("dlc-cpu-tool", scratch))
      return 3;
    dumpDir = scratch.str().str();
  }
  CpuOptions options;
  options.levels = {level};
  options.threads = threads;
  options.dumpDir = dumpDir;
  std::vector<plan::CodeObject> code;
  if (failed(compileForCpu(*module, options, program, code)))
    return 1;
  if (!ending.empty())
    printFiles(options.dumpDir, "." + ending);
  if (!scratch.empty())
    llvm::sys::fs::remove_directories(scratch);
  if (!ending.empty())
    return 0;
  if (!objectPath.empty()) {
    std::error_code error;
    llvm::raw_fd_ostream os(objectPath, error);
    os.write(code.front().bytes.data(), code.front().bytes.size());
    return error ? 3 : 0;
  }
  if (!runsHere(wanted)) {
    for (const plan::Kernel &kernel : program.kernels)
      llvm::outs() << kernel.name << ": ok so far: compiled, not run, as this machine has no " << wanted << "\n";
    return 0;
  }
  void *handle = load(code.front().bytes);
  if (!handle)
    return 3;
  bool good = true;
  for (auto [function, kernel, geometry] : llvm::zip_equal(functions, program.kernels, code.front().geometries)) {
    auto entry = reinterpret_cast<Entry>(dlsym(handle, kernel.name.c_str()));
    good &= entry && runKernel(function, geometry.tasks, entry, timed);
  }
  return good ? 0 : 1;
}
