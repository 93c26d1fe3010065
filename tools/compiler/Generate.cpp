// Code generation: from the model to programs, code objects and the artifact.
#include "codegen/Codegen.h"
#include "codegen/cuda/Nvrtc.h"
#include "tools/compiler/ProgramText.h"
#include "tools/compiler/State.h"
#include "tools/compiler/Version.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;

namespace dlc::compiler {

static std::string joinSources(const std::vector<plan::CodeObject> &code) {
  std::string text;
  for (const plan::CodeObject &object : code)
    if (object.kind == plan::CodeKind::CudaSource)
      text.append(object.bytes.begin(), object.bytes.end());
  return text;
}

namespace {

// One target on its way to code.
struct Generated {
  explicit Generated(plan::Target target) : target(target) {}
  plan::Target target;
  OwningOpRef<ModuleOp> module;
  plan::Program program;
  std::vector<plan::CodeObject> code;

  std::string phase(const char *name) const { return std::string(name) + " (" + targetName(target) + ")"; }
};

} // namespace

// Lowers the model for the target and makes its program.
static Failure makeProgram(Compiler::State &state, Generated &made, WeightStore &weights) {
  if (Failure failure = state.lower(made.target, Stage::Plan, made.module))
    return failure;
  return state.phase(made.phase("program"), *made.module, Blame::Compiler, [&]() -> LogicalResult {
    FailureOr<plan::Program> built = buildProgram(*made.module, made.target, weights);
    if (failed(built))
      return mlir::failure();
    made.program = std::move(*built);
    return success();
  });
}

static CudaOptions cudaOptions(const Compiler::State &state, const Targets &targets) {
  CudaOptions options;
  options.architectures = targets.cudaArchitectures;
  options.threads = state.request.threads;
  options.cacheDir = state.request.cacheDir;
  options.cancelled = &state.cancelled;
  options.acceptsLosses = true; // of a model that nobody has tried yet
  return options;
}

// Code for open sizes may be more than a schedule can do.
static Blame blameForCode(const Compiler::State &state) { return state.isOpen() ? Blame::Reported : Blame::Compiler; }

static Failure generateCpu(Compiler::State &state, const Targets &targets, Generated &made) {
  CpuOptions options;
  options.remarks = true; // the observer decides who reads them
  options.levels = targets.cpuLevels;
  options.threads = state.request.threads;
  options.cancelled = &state.cancelled;
  if (!state.request.dumpDir.empty()) {
    options.dumpDir = state.request.dumpDir + "/5-code.cpu";
    (void)llvm::sys::fs::create_directories(options.dumpDir);
  }
  return state.phase(made.phase("code"), *made.module, blameForCode(state),
                     [&] { return compileForCpu(*made.module, options, made.program, made.code); });
}

// Writes the program and its CUDA source where stages are dumped.
static Failure dumpGenerated(Compiler::State &state, const Generated &made) {
  if (state.request.dumpDir.empty())
    return {};
  if (Failure failure = state.dump(std::string("4-program.") + targetName(made.target) + ".txt",
                                   programText(made.program, made.code, /*why=*/true)))
    return failure;
  return made.target == plan::Target::Cuda ? state.dump("5-code.cu", joinSources(made.code)) : Failure();
}

Failure Compiler::compile(const Targets &targets, plan::Artifact &artifact) {
  State &s = *state;
  if (targets.cuda && !cuda::cudaEnvironment().ok())
    return missing("cannot compile for CUDA: " + cuda::cudaEnvironment().error);
  Generated cpu(plan::Target::Cpu), gpu(plan::Target::Cuda);
  WeightStore weights;
  // NVRTC works in threads of its own, so it is given its sources first.
  std::unique_ptr<CudaCompilation> nvrtc;
  if (targets.cuda) {
    if (Failure failure = makeProgram(s, gpu, weights))
      return failure;
    if (Failure failure = s.phase(gpu.phase("source"), *gpu.module, blameForCode(s), [&] {
          nvrtc = CudaCompilation::start(*gpu.module, cudaOptions(s, targets), gpu.program);
          return success(nvrtc != nullptr);
        }))
      return failure;
  }
  if (targets.cpu) {
    if (Failure failure = makeProgram(s, cpu, weights))
      return failure;
    if (Failure failure = generateCpu(s, targets, cpu))
      return failure;
  }
  if (nvrtc)
    if (Failure failure =
            s.phase(gpu.phase("code"), *gpu.module, Blame::Compiler, [&] { return nvrtc->finish(gpu.code); }))
      return failure;
  SmallVector<plan::Program *> programs;
  for (Generated *made : {&cpu, &gpu})
    if (made->module)
      programs.push_back(&made->program);
  artifact.weights = weights.finish(programs);
  for (Generated *made : {&cpu, &gpu}) {
    if (!made->module)
      continue;
    if (Failure failure = dumpGenerated(s, *made))
      return failure;
    artifact.programs.push_back(std::move(made->program));
    std::move(made->code.begin(), made->code.end(), std::back_inserter(artifact.code));
  }
  artifact.compiler = std::string("dlc ") + kVersion;
  artifact.model = s.summary.name;
  artifact.ir = printModule(*s.model.module, /*constants=*/false);
  return {};
}

Failure Compiler::printCuda(const Targets &targets, std::string &text) {
  Generated made(plan::Target::Cuda);
  WeightStore weights;
  if (Failure failure = makeProgram(*state, made, weights))
    return failure;
  CudaOptions options = cudaOptions(*state, targets);
  options.sourceOnly = true;
  Failure failure = state->phase(made.phase("source"), *made.module, blameForCode(*state),
                                 [&] { return compileForCuda(*made.module, options, made.program, made.code); });
  text = joinSources(made.code);
  return failure;
}

Failure Compiler::printCpuCode(const Targets &targets, StringRef ending, std::string &text) {
  Generated made(plan::Target::Cpu);
  WeightStore weights;
  if (Failure failure = makeProgram(*state, made, weights))
    return failure;
  SmallString<128> scratch;
  if (std::error_code failed = llvm::sys::fs::createUniqueDirectory("dlc", scratch))
    return badInput("cannot make a temporary folder: " + failed.message());
  CpuOptions options;
  options.levels = targets.cpuLevels;
  options.threads = state->request.threads;
  options.cancelled = &state->cancelled;
  options.dumpDir = scratch.str().str();
  Failure failure = state->phase(made.phase("code"), *made.module, blameForCode(*state),
                                 [&] { return compileForCpu(*made.module, options, made.program, made.code); });
  std::vector<std::string> files;
  std::error_code ignored;
  for (llvm::sys::fs::directory_iterator entry(scratch, ignored), end; entry != end && !ignored;
       entry.increment(ignored))
    if (StringRef(entry->path()).ends_with(ending))
      files.push_back(entry->path());
  llvm::sort(files);
  for (const std::string &file : files)
    if (auto buffer = llvm::MemoryBuffer::getFile(file))
      text += (*buffer)->getBuffer();
  llvm::sys::fs::remove_directories(scratch);
  return failure;
}

} // namespace dlc::compiler
