// Runs importer and passes in order: times them, dumps between them, and says whose fault a failure is.
#include "frontend/Export.h"
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/IndexBounds.h"
#include "ir/ValueNames.h"
#include "ir/reference/Interpreter.h"
#include "passes/Passes.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/Dialects.h"
#include "tools/compiler/State.h"

#include "mlir/IR/Action.h"
#include "mlir/IR/AsmState.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <chrono>

using namespace mlir;

namespace dlc::compiler {

static constexpr const char *kStageNames[] = {"import", "graph", "kernels", "plan"};
const char *stageName(Stage stage) { return kStageNames[int(stage)]; }

const char *targetName(plan::Target target) { return target == plan::Target::Cpu ? "cpu" : "cuda"; }

static DialectRegistry registry() {
  DialectRegistry registry;
  registerDialects(registry);
  return registry;
}

Compiler::State::State(CompileRequest given)
    : request(std::move(given)),
      context(registry(), request.threads == 1 ? MLIRContext::Threading::DISABLED : MLIRContext::Threading::ENABLED),
      diagnostics(&context, request.path, request.observer) {
  context.loadAllAvailableDialects();
  context.printOpOnDiagnostic(request.printOps);
  // A pass that has not begun when the compilation is cancelled does not run.
  context.registerActionHandler([this](function_ref<void()> run, const tracing::Action &action) {
    if (!cancelled || !isa<PassExecutionAction>(action))
      run();
  });
}

Compiler::Compiler(CompileRequest request) : state(std::make_unique<State>(std::move(request))) {}
Compiler::~Compiler() = default;
const ModelSummary &Compiler::summary() const { return state->summary; }
const std::vector<PhaseTime> &Compiler::times() const { return state->times; }
const std::vector<MemorySummary> &Compiler::memory() const { return state->memory; }
void Compiler::useSchedules(std::vector<std::string> schedules) { state->request.schedules = std::move(schedules); }
void Compiler::cancel() {
  state->diagnostics.silence();
  state->cancelled = true;
}

std::string printModule(ModuleOp module, bool constants) {
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
  if (cancelled)
    return Failure(FailureKind::Cancelled, request.path + ": cancelled");
  Reproducer reproducer(name, module, request.reproducerDir, request.command);
  diagnostics.enter(name);
  if (request.observer)
    request.observer->phaseBegins(name, reproducer);
  unsigned errors = diagnostics.errors(), faults = diagnostics.faults();
  auto start = std::chrono::steady_clock::now();
  bool failed = mlir::failed(body());
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  times.push_back({name, seconds});
  if (request.observer)
    request.observer->phaseEnds(name, seconds, failed);
  if (cancelled)
    return Failure(FailureKind::Cancelled, request.path + ": cancelled");
  if (!failed)
    return {};
  bool reported = diagnostics.errors() > errors;
  if (reported && (blame == Blame::Model || (blame == Blame::Reported && diagnostics.faults() == faults)))
    return badInput("");
  Failure failure =
      internalError(request.path + (reported ? ": internal error in phase '" + name + "'; this is a fault of dlc"
                                             : ": internal error: phase '" + name + "' failed without saying why"));
  failure.note = reproducer.write();
  return failure;
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

Failure Compiler::State::stageEnds(plan::Target target, Stage stage, ModuleOp module) {
  if (request.observer)
    request.observer->stageEnds(stage, target, [&] { return printModule(module, /*constants=*/false); });
  if (request.dumpDir.empty())
    return {};
  std::string middle = stage <= Stage::Graph ? "" : std::string(".") + targetName(target);
  return dump(std::to_string(int(stage)) + "-" + stageName(stage) + middle + ".mlir",
              printModule(module, /*constants=*/false));
}

// What the function's arguments (or results) are called and look like.
static std::vector<plan::TensorInfo> tensorInfos(func::FuncOp function, bool results) {
  std::vector<plan::TensorInfo> infos; // without states, numbered as the plan numbers them
  TypeRange types = results ? TypeRange(function.getResultTypes()) : TypeRange(function.getArgumentTypes());
  for (unsigned i = 0; i < types.size(); ++i) {
    if (results ? resultState(function, i) || function.getResultAttr(i, kPredictionAttribute)
                : bool(argumentState(function, i)))
      continue;
    Type type = types[i];
    plan::TensorInfo info;
    info.name = (results ? "output" : "input") + std::to_string(infos.size());
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

// Dims that are others at other sizes are open.
static void openDims(const std::vector<plan::TensorInfo> &others, std::vector<plan::TensorInfo> &infos) {
  for (auto [other, info] : llvm::zip(others, infos))
    for (auto [size, dim] : llvm::zip(other.dims, info.dims))
      dim = dim == size ? dim : -1;
}

func::FuncOp Compiler::State::defaultEntry() {
  SmallVector<func::FuncOp> entries = entriesOf(*model.module);
  return entries.empty() ? func::FuncOp() : entries.front();
}

bool isMlirFile(StringRef path) { return path.ends_with(".mlir"); }
bool isTextFile(StringRef path) { return path.ends_with(".dl"); }

FailureOr<ImportedModel> Compiler::State::importTextFile(const std::map<std::string, int64_t> &dims, bool withValues) {
  TextOptions options;
  options.dims = dims;
  options.entries = request.entries;
  options.seed = withValues ? request.seed : std::nullopt;
  options.onnxModel = request.trainedModel;
  options.importFolder = request.importFolder;
  if (request.stateValue && withValues)
    options.stateValue = [this](StringRef name) -> std::optional<Tensor> {
      const HostTensor *tensor = request.stateValue(name);
      return tensor ? std::optional<Tensor>(toTensor(&context, *tensor)) : std::nullopt;
    };
  return importText(&context, request.path, options);
}

Failure Compiler::importModel() {
  State &s = *state;
  if (!s.request.openDims.empty() && s.request.memoryLimit)
    return badInput("a memory limit needs sizes that are known when compiling");
  if (Failure failure = s.openSymbols())
    return failure;
  bool gaveUp = false;
  if (Failure failure = s.importAll(/*dataSizes=*/true, s.mayBake() ? &gaveUp : nullptr))
    return failure;
  if (gaveUp) {
    gaveUp = false;
    if (Failure failure = s.importAll(/*dataSizes=*/false, &gaveUp))
      return failure;
    if (gaveUp) // what is wrong is said once, as it was at first
      if (Failure failure = s.importAll(/*dataSizes=*/true))
        return failure;
  }
  if (s.readsSizes() && s.request.memoryLimit)
    return badInput("a memory limit needs sizes that are known when compiling, and data decide about some");
  if (!s.defaultEntry())
    return badInput(s.request.path + ": the module has no public function: nothing to run");
  s.summarize();
  return s.stageEnds(plan::Target::Cpu, Stage::Import, *s.model.module);
}

// Sizes that stay open are no numbers there.
std::string Compiler::State::staleShapeText(size_t number) {
  const StaleShape &stale = model.staleShapes[number];
  SmallVector<int64_t> dims(stale.computed.getShape());
  for (const ImportedModel &other : others)
    if (number < other.staleShapes.size() && other.staleShapes[number].computed.getRank() == int64_t(dims.size()))
      for (auto [dim, same] : llvm::zip_equal(dims, other.staleShapes[number].computed.getShape()))
        dim = dim == same ? dim : ShapedType::kDynamic;
  return "'" + stale.name + "' is declared with the shape " + stale.declared + ", but is computed as " +
         typeName(RankedTensorType::get(dims, stale.computed.getElementType()));
}

void Compiler::State::summarize() {
  func::FuncOp main = defaultEntry();
  summary = ModelSummary();
  summary.name = model.name;
  if (summary.name.empty())
    summary.name = llvm::sys::path::stem(request.path).str();
  if (auto nodes = main->getAttrOfType<IntegerAttr>("dlc.source_nodes"))
    summary.sourceNodes = nodes.getInt();
  summary.boundDims = model.boundDims;
  summary.defaultedDims.assign(model.defaultedDims.begin(), model.defaultedDims.end());
  summary.specializedInputs.assign(model.specializedInputs.begin(), model.specializedInputs.end());
  for (size_t i = 0; i < model.staleShapes.size(); ++i)
    summary.staleShapes.push_back(staleShapeText(i));
  summary.inputs = tensorInfos(main, /*results=*/false);
  summary.outputs = tensorInfos(main, /*results=*/true);
  for (const ImportedModel &other : others) {
    func::FuncOp same = entriesOf(*other.module).front();
    openDims(tensorInfos(same, /*results=*/false), summary.inputs);
    openDims(tensorInfos(same, /*results=*/true), summary.outputs);
  }
  for (const SizeSymbol &symbol : symbols)
    summary.boundDims.erase(symbol.name);
  for (const auto &[name, other] : equal.dims)
    summary.boundDims.erase(name);
  for (const auto &[name, terms] : equal.sums) {
    summary.boundDims.erase(name);
    if (termsOfSum(name) != terms)
      summary.equalSizes.push_back({name, nameOfSum(terms)});
  }
  for (const auto &all : {equal.dims, equal.reads})
    for (const auto &[name, other] : all)
      summary.equalSizes.push_back({name, other});
  for (const auto &all : {equal.numberedDims, equal.numberedReads})
    for (const auto &[name, number] : all)
      summary.equalSizes.push_back({name, std::to_string(number)});
  summary.openSizes = openSizes();
}

PipelineOptions Compiler::State::pipelineOptions(plan::Target target) const {
  PipelineOptions options;
  options.target = target == plan::Target::Cpu ? PipelineOptions::Target::Cpu : PipelineOptions::Target::Cuda;
  if (request.precision != plan::Precision::F32)
    options.precision = plan::precisionName(request.precision);
  options.cudaArchitecture = request.cudaArchitecture;
  options.otherCudaArchitectures = request.otherCudaArchitectures;
  for (StringRef schedule : request.schedules) { // of this target, or of all
    bool forCpu = schedule.consume_front("cpu:"), forCuda = schedule.consume_front("cuda:");
    if (target == plan::Target::Cpu ? !forCuda : !forCpu)
      options.schedules.push_back(schedule.str());
  }
  options.memoryLimit = int64_t(request.memoryLimit);
  options.openSizes = isOpen();
  return options;
}

Failure Compiler::State::runPipeline(plan::Target target, const std::string &name, PipelineBuilder builder,
                                     ModuleOp module) {
  PipelineOptions options = pipelineOptions(target);
  return phase(name, module, Blame::Reported, [&] {
    PassManager manager(&context, ModuleOp::getOperationName());
    if (request.passTrace) {
      context.disableMultithreading();
      manager.enableIRPrinting([](Pass *, Operation *) { return false; }, [](Pass *, Operation *) { return true; },
                               /*printModuleScope=*/true, /*printAfterOnlyOnChange=*/true,
                               /*printAfterOnlyOnFailure=*/false, *request.passTrace);
    }
    builder(manager, options);
    return manager.run(module);
  });
}

Failure Compiler::State::runStage(plan::Target target, Stage stage, ModuleOp module) {
  static constexpr void (*builders[])(OpPassManager &, const PipelineOptions &) = {
      buildGraphPipeline, buildKernelPipeline, buildPlanPipeline};
  std::string name = stageName(stage);
  if (stage > Stage::Graph)
    name += std::string(" (") + targetName(target) + ")";
  Failure failure = runPipeline(target, name, builders[int(stage) - 1], module);
  return failure ? failure : stageEnds(target, stage, module);
}

Failure Compiler::State::lower(plan::Target target, Stage last, OwningOpRef<ModuleOp> &module) {
  if (last == Stage::Import) {
    module = model.module->clone();
    return {};
  }
  if (isOpen())
    return lowerOpen(target, last, module);
  if (!graph) { // the same for every target
    OwningOpRef<ModuleOp> made = model.module->clone();
    if (Failure failure = runStage(target, Stage::Graph, *made))
      return failure;
    graph = std::move(made);
  }
  module = graph->clone();
  if (request.memoryLimit)
    return lowerWithin(target, last, module);
  for (int stage = int(Stage::Kernels); stage <= int(last); ++stage)
    if (Failure failure = runStage(target, Stage(stage), *module))
      return failure;
  return {};
}

Failure Compiler::printStage(plan::Target target, Stage stage, bool constants, std::string &text) {
  OwningOpRef<ModuleOp> module;
  if (Failure failure = state->lower(target, stage, module))
    return failure;
  text = printModule(*module, constants);
  return {};
}

Failure Compiler::exportOnnx(std::string &bytes) {
  return state->phase("export", *state->model.module, Blame::Model, [&]() -> LogicalResult {
    FailureOr<std::string> made = dlc::exportOnnx(state->defaultEntry());
    if (failed(made))
      return mlir::failure();
    bytes = std::move(*made);
    return success();
  });
}

Failure Compiler::exportText(std::string &text) {
  return state->phase("export", *state->model.module, Blame::Model, [&]() -> LogicalResult {
    FailureOr<std::string> made = dlc::exportText(state->defaultEntry(), state->summary.name, state->summary.boundDims);
    if (failed(made))
      return mlir::failure();
    text = std::move(*made);
    return success();
  });
}

// What a state holds before the first run.
static FailureOr<Tensor> initialValue(StateOp state) {
  if (state.getInitial())
    return readConstant(*state.getInitial());
  return Tensor::zeros(cast<RankedTensorType>(state.getType()));
}

// The default entry, on states as they are before the first run.
static void tell(const ObserveNamed &observe, Value value, const Tensor &tensor) {
  std::optional<ValueName> name = nameOf(value);
  std::optional<ElementType> type = name ? elementTypeOf(tensor.elementType()) : std::nullopt;
  if (!type)
    return;
  SmallVector<int64_t> strides = rowMajorStrides(name->dims), dims(name->dims), inModel(name->dims);
  for (auto [dim, source] : llvm::enumerate(name->order)) {
    dims[source] = name->dims[dim];
    inModel[source] = strides[dim];
  }
  observe(gather(name->name, *type, dims, inModel, tensor.bytes().data()));
}

Failure Compiler::interpret(Stage stage, ArrayRef<HostTensor> inputs, std::vector<HostTensor> &outputs,
                            const ObserveNamed &observe) {
  // The reference computes at the sizes that the given values decide; each element of a sequence is an output then.
  if (state->readsSizes()) {
    if (Failure failure = state->importAll(/*dataSizes=*/false))
      return failure;
    state->summarize();
  }
  OwningOpRef<ModuleOp> module;
  if (Failure failure = state->lower(plan::Target::Cpu, stage, module))
    return failure;
  func::FuncOp entry = entriesOf(*module).front();
  return state->phase("reference", *module, Blame::Model, [&]() -> LogicalResult {
    std::vector<Tensor> tensors;
    size_t next = 0;
    for (unsigned i = 0; i < entry.getNumArguments(); ++i) {
      FlatSymbolRefAttr name = argumentState(entry, i);
      FailureOr<Tensor> tensor = name ? initialValue(module->lookupSymbol<StateOp>(name.getValue()))
                                      : toTensor(&state->context, inputs[next++]);
      if (failed(tensor))
        return mlir::failure();
      tensors.push_back(std::move(*tensor));
    }
    FailureOr<std::vector<Tensor>> results =
        observe
            ? dlc::interpret(entry, tensors, [&](Value value, const Tensor &tensor) { tell(observe, value, tensor); })
            : dlc::interpret(entry, tensors);
    if (failed(results))
      return mlir::failure();
    outputs.clear();
    for (auto [i, result] : llvm::enumerate(*results))
      if (!resultState(entry, i))
        outputs.push_back(fromTensor(state->summary.outputs[outputs.size()].name, result));
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
  func::FuncOp entry = state->defaultEntry();
  size_t next = 0;
  for (BlockArgument argument : entry.getArguments()) {
    if (argumentState(entry, argument.getArgNumber()))
      continue;
    const plan::TensorInfo &info = state->summary.inputs[next++];
    if (int64_t bound = indexBound(argument))
      bounds[info.name] = bound;
  }
  return bounds;
}

} // namespace dlc::compiler
