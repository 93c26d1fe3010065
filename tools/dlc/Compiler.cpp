// Runs importer, passes and code generators in order: times them, dumps between them, and turns what goes wrong into
// exit codes.
#include "tools/dlc/Compiler.h"
#include "codegen/Codegen.h"
#include "codegen/cuda/Nvrtc.h"
#include "frontend/Import.h"
#include "ir/IndexBounds.h"
#include "ir/reference/Interpreter.h"
#include "passes/Passes.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/Crash.h"
#include "tools/dlc/Diagnostics.h"
#include "tools/dlc/Dialects.h"
#include "tools/dlc/Environment.h"
#include "tools/dlc/ProgramText.h"
#include "tools/dlc/Version.h"
#include "tools/dlc/data/Bridge.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <chrono>

using namespace mlir;

namespace dlc::driver {

static constexpr const char *kStageNames[] = {"import", "graph", "kernels", "plan"};
const char *stageName(Stage stage) { return kStageNames[int(stage)]; }

static const char *targetName(plan::Target target) { return target == plan::Target::Cpu ? "cpu" : "cuda"; }

namespace {
// Whose fault a failing phase is. In the importer whatever is reported is about the model; passes report what they do
// not support about the model, but a verifier's error is theirs; code must be generated for every plan.
enum class Blame { Model, Reported, Compiler };
} // namespace

struct Compiler::State {
  explicit State(CompileRequest given)
      : request(std::move(given)),
        context(registry(), request.threads == 1 ? MLIRContext::Threading::DISABLED : MLIRContext::Threading::ENABLED),
        diagnostics(&context, request.path) {
    context.loadAllAvailableDialects();
  }
  static DialectRegistry registry() {
    DialectRegistry registry;
    registerDialects(registry);
    return registry;
  }

  // Runs one phase. A failure is bad input or a fault of dlc; see Blame.
  Failure phase(const std::string &name, ModuleOp module, Blame blame, function_ref<LogicalResult()> body);
  Failure lower(plan::Target target, Stage last, OwningOpRef<ModuleOp> &module);
  Failure generate(plan::Target target, const Targets &targets, plan::Artifact &artifact);
  Failure dump(const std::string &name, llvm::StringRef text);
  Failure dumpModule(int number, plan::Target target, Stage stage, ModuleOp module);

  CompileRequest request;
  MLIRContext context;
  Diagnostics diagnostics;
  ImportedModel model;
  ModelSummary summary;
  std::vector<PhaseTime> times;
  Progress progress;
};

Compiler::Compiler(CompileRequest request) : state(std::make_unique<State>(std::move(request))) {}
Compiler::~Compiler() = default;
const ModelSummary &Compiler::summary() const { return state->summary; }
const std::vector<PhaseTime> &Compiler::times() const { return state->times; }

static std::string printModule(ModuleOp module, bool constants) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  OpPrintingFlags flags;
  if (!constants)
    flags.elideLargeResourceString(0).elideLargeElementsAttrs(64);
  module.print(stream, flags);
  // The frame of the resources stays where all of them are left out.
  StringRef frame = "\n{-#\n\n#-}\n";
  if (StringRef(text).ends_with(frame))
    text.resize(text.size() - frame.size());
  stream << '\n';
  return text;
}

Failure Compiler::State::phase(const std::string &name, ModuleOp module, Blame blame,
                               function_ref<LogicalResult()> body) {
  progress.say(request.path + ": " + name);
  CrashScope crash(name, module);
  unsigned errors = diagnostics.errors(), faults = diagnostics.faults();
  auto start = std::chrono::steady_clock::now();
  LogicalResult result = body();
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  times.push_back({name, seconds});
  progress.clear();
  if (verbosity() >= 1)
    printNote(name + ": " + formatSeconds(seconds));
  if (succeeded(result))
    return {};
  diagnostics.flush();
  bool reported = diagnostics.errors() > errors;
  if (reported && (blame == Blame::Model || (blame == Blame::Reported && diagnostics.faults() == faults)))
    return badInput("");
  if (!reported)
    printError(request.path + ": internal error: phase '" + name + "' failed without saying why");
  else
    printError(request.path + ": internal error in phase '" + name + "'; this is a fault of dlc");
  printNote(crash.writeReproducer());
  return internalError("");
}

Failure Compiler::State::dump(const std::string &name, llvm::StringRef text) {
  if (request.dumpDir.empty())
    return {};
  if (std::error_code failed = llvm::sys::fs::create_directories(request.dumpDir))
    return badInput(request.dumpDir + ": cannot be made: " + failed.message());
  std::string path = request.dumpDir + "/" + name;
  std::error_code failed;
  llvm::raw_fd_ostream file(path, failed);
  if (failed)
    return badInput(path + ": cannot be written: " + failed.message());
  file << text;
  return {};
}

Failure Compiler::State::dumpModule(int number, plan::Target target, Stage stage, ModuleOp module) {
  if (verbosity() >= 4)
    llvm::errs() << "// after " << stageName(stage) << '\n' << printModule(module, false);
  if (request.dumpDir.empty())
    return {};
  std::string middle = stage == Stage::Import ? "" : std::string(".") + targetName(target);
  return dump(std::to_string(number) + "-" + stageName(stage) + middle + ".mlir", printModule(module, false));
}

// What the function's arguments (or results) are called and look like.
static std::vector<plan::TensorInfo> tensorInfos(func::FuncOp function, bool results) {
  std::vector<plan::TensorInfo> infos;
  TypeRange types = results ? TypeRange(function.getResultTypes()) : TypeRange(function.getArgumentTypes());
  for (unsigned i = 0; i < types.size(); ++i) {
    Type type = types[i];
    plan::TensorInfo info;
    auto attribute = [&](StringRef name) {
      return results ? function.getResultAttr(i, name) : function.getArgAttr(i, name);
    };
    if (auto name = dyn_cast_or_null<StringAttr>(attribute("dlc.name")))
      info.name = name.str();
    if (auto names = dyn_cast_or_null<ArrayAttr>(attribute("dlc.dim_names")))
      for (Attribute name : names)
        info.dimNames.push_back(cast<StringAttr>(name).str());
    if (auto tensor = dyn_cast<RankedTensorType>(type)) {
      info.type = elementTypeOf(tensor.getElementType()).value_or(ElementType::F32);
      info.dims.assign(tensor.getShape().begin(), tensor.getShape().end());
    }
    infos.push_back(std::move(info));
  }
  return infos;
}

Failure Compiler::importModel() {
  State &s = *state;
  ImportOptions options;
  options.dims = s.request.dims;
  for (const auto &[name, dims] : s.request.inputShapes)
    options.inputShapes[name] = SmallVector<int64_t>(dims.begin(), dims.end());
  if (s.request.inputValue)
    options.inputValue = [&s](StringRef name) -> std::optional<Tensor> {
      const HostTensor *tensor = s.request.inputValue(name);
      return tensor ? std::optional<Tensor>(toTensor(&s.context, *tensor)) : std::nullopt;
    };
  Failure failure = s.phase("import", nullptr, Blame::Model, [&]() -> LogicalResult {
    FailureOr<ImportedModel> imported = importOnnx(&s.context, s.request.path, options);
    if (failed(imported))
      return mlir::failure();
    s.model = std::move(*imported);
    return success();
  });
  if (failure)
    return failure;
  auto main = s.model.module->lookupSymbol<func::FuncOp>("main");
  if (!main)
    return internalError(s.request.path + ": internal error: the imported module has no function 'main'");
  s.summary.name = s.model.name;
  if (s.summary.name.empty())
    s.summary.name = llvm::sys::path::stem(s.request.path).str();
  if (auto nodes = main->getAttrOfType<IntegerAttr>("dlc.source_nodes"))
    s.summary.sourceNodes = nodes.getInt();
  s.summary.boundDims = s.model.boundDims;
  s.summary.defaultedDims.assign(s.model.defaultedDims.begin(), s.model.defaultedDims.end());
  s.summary.specializedInputs.assign(s.model.specializedInputs.begin(), s.model.specializedInputs.end());
  s.summary.staleShapes.assign(s.model.staleShapes.begin(), s.model.staleShapes.end());
  s.summary.inputs = tensorInfos(main, /*results=*/false);
  s.summary.outputs = tensorInfos(main, /*results=*/true);
  return s.dumpModule(0, plan::Target::Cpu, Stage::Import, *s.model.module);
}

Failure Compiler::State::lower(plan::Target target, Stage last, OwningOpRef<ModuleOp> &module) {
  module = model.module->clone();
  PipelineOptions options;
  options.target = target == plan::Target::Cpu ? PipelineOptions::Target::Cpu : PipelineOptions::Target::Cuda;
  if (request.precision != plan::Precision::F32)
    options.precision = plan::precisionName(request.precision);
  options.cudaArchitecture = request.cudaArchitecture;
  options.schedules = request.schedules;
  static constexpr void (*builders[])(OpPassManager &, const PipelineOptions &) = {
      buildGraphPipeline, buildKernelPipeline, buildPlanPipeline};
  for (int i = 1; i <= int(last); ++i) {
    std::string name = std::string(kStageNames[i]) + " (" + targetName(target) + ")";
    Failure failure = phase(name, *module, Blame::Reported, [&] {
      PassManager manager(&context, ModuleOp::getOperationName());
      if (verbosity() >= 5) {
        context.disableMultithreading();
        manager.enableIRPrinting();
      }
      builders[i - 1](manager, options);
      return manager.run(*module);
    });
    if (failure)
      return failure;
    if (Failure failure = dumpModule(i, target, Stage(i), *module))
      return failure;
  }
  return {};
}

Failure Compiler::printStage(plan::Target target, Stage stage, bool constants, std::string &text) {
  OwningOpRef<ModuleOp> module;
  if (Failure failure = state->lower(target, stage, module))
    return failure;
  text = printModule(*module, constants);
  return {};
}

static std::string joinSources(const std::vector<plan::CodeObject> &code) {
  std::string text;
  for (const plan::CodeObject &object : code)
    if (object.kind == plan::CodeKind::CudaSource)
      text.append(object.bytes.begin(), object.bytes.end());
  return text;
}

Failure Compiler::State::generate(plan::Target target, const Targets &targets, plan::Artifact &artifact) {
  OwningOpRef<ModuleOp> module;
  if (Failure failure = lower(target, Stage::Plan, module))
    return failure;
  plan::Program program;
  std::string suffix = std::string(" (") + targetName(target) + ")";
  if (Failure failure = phase("program" + suffix, *module, Blame::Compiler, [&]() -> LogicalResult {
        FailureOr<plan::Program> built = buildProgram(*module, target, artifact.weights);
        if (failed(built))
          return mlir::failure();
        program = std::move(*built);
        return success();
      }))
    return failure;
  std::vector<plan::CodeObject> code;
  if (Failure failure = phase("code" + suffix, *module, Blame::Compiler, [&] {
        if (target == plan::Target::Cuda) {
          CudaOptions options{targets.cudaArchitectures, request.threads, cacheDirectory(), false};
          return compileForCuda(*module, options, program, code);
        }
        CpuOptions options{targets.cpuLevels, request.threads,
                           request.dumpDir.empty() ? "" : request.dumpDir + "/5-code.cpu"};
        if (!options.dumpDir.empty())
          (void)llvm::sys::fs::create_directories(options.dumpDir);
        return compileForCpu(*module, options, program, code);
      }))
    return failure;
  std::string base = std::string(".") + targetName(target);
  if (!request.dumpDir.empty()) {
    if (Failure failure = dump("4-program" + base + ".txt", programText(program)))
      return failure;
    if (target == plan::Target::Cuda)
      if (Failure failure = dump("5-code.cu", joinSources(code)))
        return failure;
  }
  artifact.programs.push_back(std::move(program));
  for (plan::CodeObject &object : code)
    artifact.code.push_back(std::move(object));
  return {};
}

Failure Compiler::compile(const Targets &targets, plan::Artifact &artifact) {
  if (targets.cuda && !cuda::cudaEnvironment().ok())
    return missing("cannot compile for CUDA: " + cuda::cudaEnvironment().error);
  artifact.compiler = std::string("dlc ") + kVersion;
  artifact.model = state->summary.name;
  if (targets.cpu)
    if (Failure failure = state->generate(plan::Target::Cpu, targets, artifact))
      return failure;
  if (targets.cuda)
    if (Failure failure = state->generate(plan::Target::Cuda, targets, artifact))
      return failure;
  artifact.ir = printModule(*state->model.module, /*constants=*/false);
  return {};
}

Failure Compiler::printCuda(const Targets &targets, std::string &text) {
  OwningOpRef<ModuleOp> module;
  if (Failure failure = state->lower(plan::Target::Cuda, Stage::Plan, module))
    return failure;
  std::vector<plan::CodeObject> code;
  Failure failure = state->phase("code (cuda)", *module, Blame::Compiler, [&]() -> LogicalResult {
    std::vector<char> weights;
    FailureOr<plan::Program> program = buildProgram(*module, plan::Target::Cuda, weights);
    if (failed(program))
      return mlir::failure();
    CudaOptions options{targets.cudaArchitectures, state->request.threads, "", /*sourceOnly=*/true};
    return compileForCuda(*module, options, *program, code);
  });
  text = joinSources(code);
  return failure;
}

Failure Compiler::printCpuCode(const Targets &targets, StringRef ending, std::string &text) {
  OwningOpRef<ModuleOp> module;
  if (Failure failure = state->lower(plan::Target::Cpu, Stage::Plan, module))
    return failure;
  SmallString<128> scratch;
  if (std::error_code failed = llvm::sys::fs::createUniqueDirectory("dlc", scratch))
    return badInput("cannot make a temporary folder: " + failed.message());
  Failure failure = state->phase("code (cpu)", *module, Blame::Compiler, [&]() -> LogicalResult {
    std::vector<char> weights;
    FailureOr<plan::Program> program = buildProgram(*module, plan::Target::Cpu, weights);
    if (failed(program))
      return mlir::failure();
    std::vector<plan::CodeObject> code;
    CpuOptions options{targets.cpuLevels, state->request.threads, scratch.str().str()};
    return compileForCpu(*module, options, *program, code);
  });
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

Failure Compiler::interpret(Stage stage, ArrayRef<HostTensor> inputs, std::vector<HostTensor> &outputs) {
  OwningOpRef<ModuleOp> module;
  if (Failure failure = state->lower(plan::Target::Cpu, stage, module))
    return failure;
  auto main = module->lookupSymbol<func::FuncOp>("main");
  std::vector<Tensor> tensors;
  for (const HostTensor &input : inputs)
    tensors.push_back(toTensor(&state->context, input));
  return state->phase("reference", *module, Blame::Model, [&]() -> LogicalResult {
    FailureOr<std::vector<Tensor>> results = dlc::interpret(main, tensors);
    if (failed(results))
      return mlir::failure();
    outputs.clear();
    for (auto [i, result] : llvm::enumerate(*results))
      outputs.push_back(fromTensor(i < state->summary.outputs.size() ? state->summary.outputs[i].name : "", result));
    return success();
  });
}

int64_t Compiler::contractions() const {
  int64_t count = 0;
  state->model.module->walk([&](Operation *op) {
    auto precision = dyn_cast<PrecisionOpInterface>(op);
    count += precision && precision.getPrecisionKind() == PrecisionKind::Contraction;
  });
  return count;
}

std::map<std::string, int64_t> Compiler::indexBounds() const {
  std::map<std::string, int64_t> bounds;
  auto main = state->model.module->lookupSymbol<func::FuncOp>("main");
  for (auto [i, info] : llvm::enumerate(state->summary.inputs)) {
    if (int64_t bound = indexBound(main.getArgument(i)))
      bounds[info.name] = bound;
  }
  return bounds;
}

} // namespace dlc::driver
