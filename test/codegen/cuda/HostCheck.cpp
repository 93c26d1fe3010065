// dlc-cuda-host-check FILE.mlir...: compiles the CUDA source of every kernel function in the files for the host, runs
// it on random inputs and compares with the reference interpreter. A differential test of generated code that needs no
// GPU: threads are fibers (host/host_cuda.h), and buffers end at an unmapped page, so that reading or writing behind
// one of them is a crash.
#include "codegen/cuda/Cuda.h"
#include "codegen/cuda/DeviceLibrary.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Program.h"
#include <dlfcn.h>
#include <random>
#include <sys/mman.h>

using namespace mlir;

static llvm::cl::list<std::string> files(llvm::cl::Positional, llvm::cl::OneOrMore, llvm::cl::desc("FILE.mlir..."));
static llvm::cl::opt<std::string> only("only", llvm::cl::desc("check the kernel of this name alone"));
static llvm::cl::opt<std::string> compilerPath("compiler", llvm::cl::init(DLC_HOST_COMPILER),
                                               llvm::cl::desc("C++ compiler"));

namespace {

// A buffer whose last byte lies in front of an unmapped page (up to the alignment of 16), and which starts poisoned.
class GuardedBuffer {
public:
  explicit GuardedBuffer(size_t bytes) {
    size_t pages = (bytes + 4095) / 4096 + 1;
    size_ = (pages + 1) * 4096;
    base_ = static_cast<char *>(mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    mprotect(base_, 4096, PROT_NONE);
    mprotect(base_ + pages * 4096, 4096, PROT_NONE);
    data_ = base_ + pages * 4096 - (bytes + 15) / 16 * 16;
    memset(data_, 0xcb, bytes);
  }
  GuardedBuffer(GuardedBuffer &&other)
      : base_(std::exchange(other.base_, nullptr)), data_(other.data_), size_(other.size_) {}
  ~GuardedBuffer() {
    if (base_)
      munmap(base_, size_);
  }
  char *data() { return data_; }

private:
  char *base_, *data_;
  size_t size_;
};

// Small values of both signs; indices inside 0..3; positive where a kernel's name says so ("_positive").
dlc::Tensor randomTensor(RankedTensorType type, std::mt19937 &random, bool positive) {
  dlc::Tensor tensor = dlc::Tensor::zeros(type);
  std::uniform_real_distribution<double> real(positive ? 0.1 : -2, 2);
  Type element = type.getElementType();
  bool isSigned = !dlc::isUnsigned(element) && !positive;
  for (int64_t i = 0; i < tensor.size(); ++i)
    if (isa<FloatType>(element))
      tensor.set(i, dlc::Scalar::ofReal(element, real(random)));
    else
      tensor.set(i, dlc::Scalar::ofInteger(element, int64_t(random() % 4) - (isSigned && random() % 2 ? 3 : 0)));
  return tensor;
}

// The largest difference in units of the tolerance; infinite where special values differ. Long sums of both signs carry
// the rounding of their largest parts, so small values are measured against the tensor's largest, too.
double compare(const dlc::Tensor &found, const dlc::Tensor &expected, int64_t &worst) {
  Type element = expected.elementType();
  double relative = element.isF64()    ? 1e-12
                    : element.isF32()  ? 2e-5
                    : element.isBF16() ? 1e-2
                    : element.isF16()  ? 2e-3
                                       : 0.13;
  double most = 0, largest = 0;
  for (int64_t i = 0; i < expected.size(); ++i)
    if (double value = std::abs(expected.get(i).real); std::isfinite(value))
      largest = std::max(largest, value);
  for (int64_t i = 0; i < expected.size(); ++i) {
    dlc::Scalar a = found.get(i), b = expected.get(i);
    double units;
    if (!b.isFloat())
      units = a.integer == b.integer ? 0 : INFINITY;
    else if (std::isnan(b.real) || std::isinf(b.real))
      units = (std::isnan(a.real) && std::isnan(b.real)) || a.real == b.real ? 0 : INFINITY;
    else
      units = std::isfinite(a.real) ? std::abs(a.real - b.real) / (relative * (std::abs(b.real) + 2 + largest / 32))
                                    : INFINITY;
    if (units > most) {
      most = units;
      worst = i;
    }
  }
  return most;
}

struct HostModule {
  void *library = nullptr;
  std::string folder;
};

// Compiles a program for the host: its own source behind the stand-in for ptx.cuh, and a launcher per kernel.
FailureOr<HostModule> compileForHost(const dlc::cuda::CudaModule &module, SymbolTable &symbols) {
  std::string source = "#include \"" DLC_HOST_CUDA_H "\"\n";
  std::string device = dlc::cuda::deviceSource({"ptx.cuh"});
  StringRef body = module.source;
  if (!body.consume_front(device))
    return emitError(symbols.getOp()->getLoc(), "a program does not begin with ptx.cuh"), failure();
  source += body;
  for (const std::string &name : module.kernels) {
    auto function = symbols.lookup<func::FuncOp>(name);
    unsigned count = function.getNumArguments() + function.getBody().front().getTerminator()->getNumOperands();
    source += "template <class... T, size_t... I> static void call_" + name +
              "(void (*f)(T...), void **a, std::index_sequence<I...>) { f((T)a[I]...); }\n";
    source += "extern \"C\" void host_" + name + "(void **a) { call_" + name + "(" + name +
              ", a, std::make_index_sequence<" + std::to_string(count) + ">()); }\n";
    source += "extern \"C\" void launch_" + name +
              "(void **a, const unsigned *grid, const unsigned *block) { hostLaunch(host_" + name +
              ", a, grid, block); }\n";
  }
  SmallString<128> path;
  int descriptor = -1;
  if (llvm::sys::fs::createTemporaryFile("dlc-host-cuda", "cpp", descriptor, path))
    return failure();
  llvm::raw_fd_ostream(descriptor, true) << source;
  std::string library = (path + ".so").str(), include = "-I" + dlc::cuda::cudaEnvironment().includeDir;
  auto compiler = llvm::sys::findProgramByName(compilerPath);
  if (!compiler)
    return emitError(symbols.getOp()->getLoc(), "no host compiler: ") << compilerPath, failure();
  std::vector<StringRef> arguments = {*compiler,  "-std=c++17", "-O1",   "-w", "-fPIC", "-shared", "-ffp-contract=off",
                                      "-include", "utility",    include, path, "-o",    library};
  std::string message;
  if (llvm::sys::ExecuteAndWait(*compiler, arguments, std::nullopt, {}, 0, 0, &message) != 0)
    return emitError(symbols.getOp()->getLoc(), "the host compiler refuses ") << path.str() << " " << message,
           failure();
  HostModule result;
  result.library = dlopen(library.c_str(), RTLD_NOW);
  if (!result.library)
    return emitError(symbols.getOp()->getLoc(), dlerror()), failure();
  llvm::sys::fs::remove(library);
  llvm::sys::fs::remove(path);
  return result;
}

// Whether the kernel gives what the reference interpreter gives.
bool check(func::FuncOp function, const dlc::plan::CudaLaunch &launch, void *library) {
  std::mt19937 random(1);
  StringRef name = function.getSymName();
  std::vector<dlc::Tensor> inputs;
  for (Type type : function.getArgumentTypes())
    inputs.push_back(randomTensor(cast<RankedTensorType>(type), random, name.contains("positive")));
  auto expected = dlc::interpret(function, inputs);
  if (failed(expected))
    return false;
  std::vector<GuardedBuffer> buffers;
  std::vector<void *> arguments;
  for (dlc::Tensor &input : inputs) {
    buffers.emplace_back(input.bytes().size());
    memcpy(buffers.back().data(), input.bytes().data(), input.bytes().size());
  }
  for (dlc::Tensor &output : *expected)
    buffers.emplace_back(output.bytes().size());
  for (GuardedBuffer &buffer : buffers)
    arguments.push_back(buffer.data());
  auto entry = reinterpret_cast<void (*)(void **, const unsigned *, const unsigned *)>(
      dlsym(library, ("launch_" + name).str().c_str()));
  llvm::errs().flush();
  entry(arguments.data(), launch.grid, launch.block);

  bool good = true;
  for (auto [i, tensor] : llvm::enumerate(*expected)) {
    const char *data = buffers[inputs.size() + i].data();
    auto found = dlc::Tensor::fromBytes(tensor.type(), std::vector<char>(data, data + tensor.bytes().size()));
    int64_t worst = -1;
    double units = compare(found, tensor, worst);
    if (units <= 1)
      continue;
    good = false;
    auto show = [](const dlc::Scalar &s) { return s.isFloat() ? s.real : double(s.integer); };
    llvm::outs() << name << ": output " << i << " differs at " << worst << " of " << tensor.size() << ": "
                 << show(found.get(worst)) << ", expected " << show(tensor.get(worst)) << "\n";
  }
  return good;
}

} // namespace

int main(int argc, char **argv) {
  llvm::cl::ParseCommandLineOptions(argc, argv);
  MLIRContext context;
  context.loadDialect<dlc::DlcDialect, func::FuncDialect>();
  unsigned passed = 0, failures = 0;
  for (const std::string &file : files) {
    OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(file, &context);
    if (!module)
      return 2;
    auto sources = dlc::cuda::generateCudaSources(*module);
    if (failed(sources))
      return 1;
    SymbolTable symbols(*module);
    std::vector<void *> libraries;
    for (const dlc::cuda::CudaModule &program : sources->modules) {
      bool wanted = only.empty() || llvm::is_contained(program.kernels, only);
      FailureOr<HostModule> compiled = wanted ? compileForHost(program, symbols) : FailureOr<HostModule>(HostModule());
      if (failed(compiled))
        return 1;
      libraries.push_back(compiled->library);
    }
    for (auto &[name, launch] : sources->launches) {
      if (!only.empty() && only != name)
        continue;
      bool good = check(symbols.lookup<func::FuncOp>(name), launch, libraries[launch.module]);
      llvm::outs() << (good ? "ok      " : "FAILED  ") << name << "\n";
      llvm::outs().flush();
      ++(good ? passed : failures);
    }
  }
  llvm::outs() << passed << " passed, " << failures << " failed\n";
  return failures != 0;
}
