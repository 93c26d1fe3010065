// dlc-cuda-tool FILE.mlir [--compile] [--arch sm_80,sm_90a] [--cache DIR] [--json FILE]: prints the CUDA source of the
// kernel functions in FILE (for the first architecture, where one is named), or compiles them and prints the table of
// resources.
#include "codegen/cuda/Cuda.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SourceMgr.h"
#include <chrono>
#include <cstdlib>
#include <map>

using namespace mlir;

static llvm::cl::opt<std::string> file(llvm::cl::Positional, llvm::cl::Required, llvm::cl::desc("FILE.mlir"));
static llvm::cl::opt<bool> compileFlag("compile", llvm::cl::desc("compile by NVRTC and print each kernel's resources"));
static llvm::cl::list<std::string> architectures("arch", llvm::cl::CommaSeparated);
static llvm::cl::opt<std::string>
    cacheDir("cache", llvm::cl::desc("folder of compiled programs (default: DLC_CACHE_DIR, else none)"));
static llvm::cl::opt<std::string> jsonFile("json", llvm::cl::desc("also write the table as JSON"));

static LogicalResult compileAll(ModuleOp module) {
  dlc::CudaOptions options;
  options.cacheDir = cacheDir;
  if (!architectures.empty())
    options.architectures.assign(architectures.begin(), architectures.end());
  dlc::plan::Program program; // the kernels' launches
  for (auto function : module.getOps<func::FuncOp>())
    if (function->hasAttr("dlc.kernel")) {
      program.kernels.emplace_back();
      program.kernels.back().name = function.getSymName().str();
    }
  std::vector<dlc::plan::CodeObject> code;
  dlc::cuda::CudaReport report;
  auto start = std::chrono::steady_clock::now();
  if (failed(dlc::cuda::compileForCuda(module, options, program, code, &report)))
    return failure();
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  std::map<std::pair<std::string, std::string>, dlc::plan::Geometry> launches; // by architecture and kernel
  for (const dlc::plan::CodeObject &object : code)
    for (const dlc::plan::Geometry &geometry : object.geometries)
      launches[{object.level, program.kernels[geometry.kernel].name}] = geometry;
  llvm::json::Array rows;
  llvm::outs() << "arch     regs  shared  stack  spill  kernel\n";
  for (auto &[arch, r] : report.rows) {
    unsigned spill = r.spillStoreBytes + r.spillLoadBytes;
    llvm::outs() << llvm::format("%-8s %4u  %6u  %5u  %5u  %s\n", arch.c_str(), r.registers, r.sharedBytes,
                                 r.stackBytes, spill, r.kernel.c_str());
    const dlc::plan::Geometry &launch = launches[{arch, r.kernel}];
    rows.push_back(llvm::json::Object{{"architecture", arch},
                                      {"kernel", r.kernel},
                                      {"threads", launch.block[0] * launch.block[1] * launch.block[2]},
                                      {"dynamic", launch.sharedBytes},
                                      {"registers", r.registers},
                                      {"shared", r.sharedBytes},
                                      {"stack", r.stackBytes},
                                      {"spill", spill}});
  }
  llvm::errs() << llvm::format("%u programs compiled, %u from the cache, %.2f s\n", report.compiled, report.fromCache,
                               seconds);
  if (!jsonFile.empty()) {
    std::error_code error;
    llvm::raw_fd_ostream os(jsonFile, error);
    os << llvm::formatv("{0:2}", llvm::json::Value(std::move(rows))) << "\n";
  }
  return success();
}

int main(int argc, char **argv) {
  llvm::cl::ParseCommandLineOptions(argc, argv);
  if (const char *folder = std::getenv("DLC_CACHE_DIR"); folder && !cacheDir.getNumOccurrences())
    cacheDir = folder;
  MLIRContext context;
  context.loadDialect<dlc::DlcDialect, func::FuncDialect>();
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(file, &context);
  if (!module)
    return 2;
  if (compileFlag && !dlc::cuda::cudaEnvironment().ok()) {
    llvm::errs() << dlc::cuda::cudaEnvironment().error << "\n";
    return 3;
  }
  std::string architecture = architectures.empty() ? "" : architectures[0];
  return failed(compileFlag ? compileAll(*module) : dlc::cuda::printCudaSource(*module, llvm::outs(), architecture));
}
