#include "tools/compiler/KernelModels.h"
#include "codegen/Codegen.h"
#include "codegen/KernelCost.h"
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/lowering/Factor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Pass/PassManager.h"
#include "passes/KernelNames.h"
#include "passes/schedule/Candidates.h"
#include "passes/schedule/CudaSchedule.h"
#include "tools/compiler/State.h"
#include "tools/compiler/Version.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"
#include <deque>

using namespace mlir;

namespace dlc::compiler {
namespace {

// Where a kernel stands in the model: for the CPU before its weights are packed, for CUDA as the function of a launch.
struct Sample {
  Operation *op = nullptr; // dlc.kernel or dlc.launch
  func::FuncOp function;   // that it calls, or is as a function
  OwningOpRef<func::FuncOp> own;
  std::optional<CpuFacts> cpu;
  std::optional<KernelFacts> cuda;
  ScheduledKernel choices;
};

// The bytes of a tensor turned by some elements: other weights of the same kind.
ElementsAttr turned(ElementsAttr value, unsigned number) {
  FailureOr<Tensor> tensor = readConstant(value);
  if (failed(tensor) || !isa<FloatType>(tensor->elementType()) || tensor->size() < 2 || number == 0)
    return value;
  Tensor other = Tensor::zeros(tensor->type());
  if (other.isNull())
    return value;
  size_t bytes = tensor->bytes().size(), shift = size_t(number) % size_t(tensor->size());
  shift *= bytes / size_t(tensor->size());
  const char *from = tensor->bytes().data();
  char *to = other.mutableBytes().data();
  std::copy(from, from + shift, std::copy(from + shift, from + bytes, to));
  return makeConstant(value.getContext(), std::move(other));
}

// The constants of a model that nothing else has. The context keeps their bytes until it ends; a search makes too many
// for that.
class OwnConstants {
public:
  explicit OwnConstants(Operation *sample) {
    for (Value operand : sample->getOperands())
      if (auto constant = operand.getDefiningOp<ConstantOp>())
        shared.insert(constant.getValue());
  }
  ~OwnConstants() {
    for (Attribute value : own)
      if (AsmResourceBlob *blob = cast<DenseResourceElementsAttr>(value).getRawHandle().getBlob())
        *blob = AsmResourceBlob();
  }
  void add(ModuleOp model) {
    model.walk([&](ConstantOp constant) {
      if (isa<DenseResourceElementsAttr>(constant.getValue()) && !shared.contains(constant.getValue()))
        own.insert(constant.getValue());
    });
  }

private:
  llvm::SmallSetVector<Attribute, 8> shared, own;
};

} // namespace

struct KernelModels::State {
  Compiler::State &compiler;
  plan::Target target;
  OwningOpRef<ModuleOp> module;
  std::vector<TunableKernel> kernels;
  std::deque<Sample> samples;

  State(Compiler::State &compiler, plan::Target target) : compiler(compiler), target(target) {}
  void add(Operation *op, llvm::StringMap<size_t> &known);
  const CudaTarget &gpu() const { return cudaTarget(compiler.request.cudaArchitecture); }
  void readCpu(Sample &sample, KernelOp kernel);
  void readCuda(Sample &sample);
  std::optional<Schedule> parse(StringRef text) const;
  OwningOpRef<ModuleOp> modelOf(const Sample &sample, ArrayRef<Schedule> schedules, unsigned copies);
  Failure attempt(function_ref<LogicalResult()> body);
  LogicalResult build(ModuleOp module, OwnConstants &constants, const Targets &targets, KernelProgram::State &made);
};

KernelModels::KernelModels(Compiler &compiler, plan::Target target)
    : state(std::make_unique<State>(*compiler.state, target)) {}
KernelModels::~KernelModels() = default;
const std::vector<TunableKernel> &KernelModels::kernels() const { return state->kernels; }

void KernelModels::State::readCpu(Sample &sample, KernelOp kernel) {
  sample.own = asFunction(kernel);
  sample.function = *sample.own;
  sample.cpu.emplace(sample.function, packsRhs(kernel));
  const CpuFacts &facts = *sample.cpu;
  sample.choices = {"",
                    "",
                    chooseCpuSchedule(facts),
                    facts.kinds,
                    [&](const ScheduleKind &kind) { return chooseCpuSchedule(facts, kind); },
                    [&](const Schedule &schedule) { return cpuScheduleFault(schedule, facts); }};
}

void KernelModels::State::readCuda(Sample &sample) {
  sample.cuda.emplace(sample.function);
  const CudaTarget &gpu = this->gpu();
  if (!gpu.wgmmaMultiplyAdds)
    sample.cuda->eraseHopperKinds();
  const KernelFacts &facts = *sample.cuda;
  sample.choices = {"",
                    "",
                    chooseCudaSchedule(facts, gpu),
                    {},
                    [&](const ScheduleKind &kind) -> Schedule { return chooseCudaSchedule(facts, gpu, kind.name); },
                    [&](const Schedule &schedule) { return scheduleFault(CudaSchedule(schedule), facts, gpu); }};
  for (StringRef kind : facts.kinds)
    sample.choices.kinds.push_back(findScheduleKind(cudaScheduleKinds(), kind));
}

void KernelModels::State::add(Operation *op, llvm::StringMap<size_t> &known) {
  auto kernel = dyn_cast<KernelOp>(op);
  func::FuncOp function;
  if (auto launch = dyn_cast<LaunchOp>(op))
    function = module->lookupSymbol<func::FuncOp>(launch.getKernel());
  if (!kernel && !function)
    return;
  std::string key = kernel ? kernelKey(kernel) : kernelKey(function);
  if (key.empty())
    return;
  auto [at, isNew] = known.try_emplace(key, kernels.size());
  if (!isNew) {
    ++kernels[at->second].launches;
    return;
  }
  Sample &sample = samples.emplace_back();
  sample.op = op;
  sample.function = function;
  if (kernel)
    readCpu(sample, kernel);
  else
    readCuda(sample);
  TunableKernel &made = kernels.emplace_back();
  made.name = kernel ? kernel->getAttrOfType<StringAttr>(kNameAttribute).str() : function.getSymName().str();
  made.key = key;
  made.launches = 1;
  made.bytes = kernelBytes(sample.function);
  llvm::raw_string_ostream region(made.region);
  OpPrintingFlags flags;
  flags.elideLargeResourceString(0).elideLargeElementsAttrs(16);
  for (Operation &each : sample.function.getBody().front()) {
    each.print(region, flags);
    region << '\n';
  }
}

Failure KernelModels::open() {
  State &s = *state;
  if (s.compiler.isOpen())
    return badInput("sizes that are known when the program runs cannot be tuned; bind them by --dim NAME=SIZE");
  OwningOpRef<ModuleOp> lowered;
  if (s.target == plan::Target::Cuda) {
    if (Failure failure = s.compiler.lower(s.target, Stage::Kernels, lowered))
      return failure;
  } else {
    if (Failure failure = s.compiler.lower(s.target, Stage::Graph, lowered))
      return failure;
    if (Failure failure = s.compiler.runPipeline(s.target, "kernels (cpu)", buildFusionPipeline, *lowered))
      return failure;
  }
  s.module = std::move(lowered);
  nameKernels(*s.module); // as they will be called in a program
  llvm::StringMap<size_t> known;
  for (func::FuncOp entry : entriesOf(*s.module))
    entry.walk([&](Operation *op) {
      if (isa<KernelOp, LaunchOp>(op))
        s.add(op, known);
    });
  return {};
}

static StringRef otherSuffix(int64_t vectorBits) {
  return kCpuMachines[&cpuMachine(vectorBits) == &kCpuMachines[0] ? 1 : 0].suffix;
}

std::vector<TunableSchedule> KernelModels::candidates(size_t kernel, int64_t vectorBits) const {
  const Sample &sample = state->samples[kernel];
  std::vector<Candidate> found =
      sample.cpu ? cpuCandidates(*sample.cpu, vectorBits) : cudaCandidates(*sample.cuda, state->gpu());
  std::vector<TunableSchedule> texts;
  for (const Candidate &candidate : found)
    texts.push_back({candidate.schedule.text(), candidate.expected});
  return texts;
}

std::optional<Schedule> KernelModels::State::parse(StringRef text) const {
  return Schedule::fromText(text, target == plan::Target::Cpu ? cpuScheduleKinds() : cudaScheduleKinds());
}

std::vector<TunableSchedule> KernelModels::neighbours(size_t kernel, StringRef schedule, int64_t vectorBits) const {
  const Sample &sample = state->samples[kernel];
  std::vector<TunableSchedule> texts;
  std::optional<Schedule> parsed = state->parse(schedule);
  StringRef others = sample.cpu ? otherSuffix(vectorBits) : "";
  if (parsed)
    for (const Schedule &each : neighboursOf(*parsed, sample.choices, others))
      texts.push_back({each.text(), sample.cpu ? 1 : expectedRatio(*sample.cuda, state->gpu(), each, *parsed)});
  return texts;
}

// func.func @tryN(operands of each copy) -> results of each copy, for each schedule
OwningOpRef<ModuleOp> KernelModels::State::modelOf(const Sample &sample, ArrayRef<Schedule> schedules,
                                                   unsigned copies) {
  MLIRContext *context = &compiler.context;
  Location loc = sample.op->getLoc();
  OwningOpRef<ModuleOp> model = ModuleOp::create(loc);
  (*model)->setAttrs((*module)->getAttrDictionary());
  OpBuilder builder(model->getBodyRegion());
  llvm::SmallSetVector<Value, 8> operands(sample.op->operand_begin(), sample.op->operand_end());
  llvm::DenseMap<std::pair<Value, unsigned>, ElementsAttr> weights; // of each copy; all entries share them
  SmallVector<Type> inputs, results;
  for (unsigned copy = 0; copy < copies; ++copy) {
    for (Value operand : operands)
      if (auto constant = operand.getDefiningOp<ConstantOp>())
        weights[{operand, copy}] = turned(constant.getValue(), copy);
      else
        inputs.push_back(operand.getType());
    llvm::append_range(results, sample.op->getResultTypes());
  }
  for (auto [number, schedule] : llvm::enumerate(schedules)) {
    builder.setInsertionPointToEnd(model->getBody());
    DictionaryAttr attribute = schedule.attribute(context);
    StringAttr called;
    if (isa<LaunchOp>(sample.op)) {
      auto function = cast<func::FuncOp>(builder.clone(*func::FuncOp(sample.function)));
      function->setAttr("schedule", attribute);
      if (number)
        function.setSymName((function.getSymName() + "_try" + Twine(number)).str());
      called = function.getSymNameAttr();
    }
    auto entry =
        func::FuncOp::create(builder, loc, ("try" + Twine(number)).str(), builder.getFunctionType(inputs, results));
    Block *block = entry.addEntryBlock();
    builder.setInsertionPointToStart(block);
    unsigned next = 0;
    SmallVector<Value> yielded;
    for (unsigned copy = 0; copy < copies; ++copy) {
      IRMapping mapping;
      for (Value operand : operands) {
        auto weight = weights.find({operand, copy});
        if (weight != weights.end())
          mapping.map(operand, ConstantOp::create(builder, loc, weight->second).getResult());
        else
          mapping.map(operand, block->getArgument(next++));
      }
      Operation *clone = builder.clone(*sample.op, mapping);
      if (auto kernel = dyn_cast<KernelOp>(clone))
        kernel.setScheduleAttr(attribute);
      if (auto launch = dyn_cast<LaunchOp>(clone))
        launch.setKernel(called.getValue());
      llvm::append_range(yielded, clone->getResults());
    }
    func::ReturnOp::create(builder, loc, yielded);
  }
  return model;
}

// Runs what may fail because of a schedule. The first thing that is said about it is the reason.
Failure KernelModels::State::attempt(function_ref<LogicalResult()> body) {
  if (compiler.cancelled)
    return Failure(FailureKind::Cancelled, compiler.request.path + ": cancelled");
  std::string reason;
  ScopedDiagnosticHandler quiet(&compiler.context, [&](mlir::Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error && reason.empty())
      reason = diagnostic.str();
    return success();
  });
  if (succeeded(body()))
    return {};
  return badInput(reason.empty() ? "it cannot be compiled" : reason);
}

struct KernelProgram::State {
  plan::Artifact artifact;
  plan::Program program;
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<CudaCompilation> nvrtc;
};

KernelProgram::KernelProgram() = default;
KernelProgram::KernelProgram(KernelProgram &&) = default;
KernelProgram &KernelProgram::operator=(KernelProgram &&) = default;
KernelProgram::~KernelProgram() = default;
bool KernelProgram::isDone() const { return !state || !state->nvrtc || state->nvrtc->isDone(); }

// Passes, plan and weights; code for the CPU, sources for CUDA.
LogicalResult KernelModels::State::build(ModuleOp module, OwnConstants &constants, const Targets &targets,
                                         KernelProgram::State &made) {
  PassManager manager(&compiler.context, ModuleOp::getOperationName());
  PipelineOptions options = compiler.pipelineOptions(target);
  if (target == plan::Target::Cpu)
    buildOutlinePipeline(manager, options);
  buildPlanPipeline(manager, options);
  if (failed(manager.run(module)))
    return failure();
  constants.add(module);
  WeightStore weights;
  FailureOr<plan::Program> built = buildProgram(module, target, weights);
  if (failed(built))
    return failure();
  made.program = std::move(*built);
  made.artifact.weights = weights.finish({&made.program});
  made.artifact.compiler = std::string("dlc ") + kVersion;
  if (target == plan::Target::Cpu) {
    CpuOptions code;
    code.levels = targets.cpuLevels;
    code.cancelled = &compiler.cancelled;
    return compileForCpu(module, code, made.program, made.artifact.code);
  }
  CudaOptions code;
  code.architectures = targets.cudaArchitectures;
  code.threads = 1;
  code.cacheDir = compiler.request.cacheDir;
  code.cancelled = &compiler.cancelled;
  code.filesOfFailures = false;
  made.nvrtc = CudaCompilation::start(module, code, made.program);
  return success(made.nvrtc != nullptr);
}

Failure KernelModels::start(size_t kernel, ArrayRef<std::string> schedules, unsigned copies, const Targets &targets,
                            KernelProgram &program) {
  State &s = *state;
  SmallVector<Schedule> parsed;
  for (const std::string &text : schedules) {
    std::optional<Schedule> schedule = s.parse(text);
    if (!schedule)
      return internalError("'" + text + "' is no schedule");
    parsed.push_back(*schedule);
  }
  program.state = std::make_unique<KernelProgram::State>();
  KernelProgram::State &made = *program.state;
  OwnConstants constants(s.samples[kernel].op);
  made.module = s.modelOf(s.samples[kernel], parsed, copies);
  constants.add(*made.module);
  return s.attempt([&] { return s.build(*made.module, constants, targets, made); });
}

Failure KernelModels::finish(KernelProgram program, plan::Artifact &artifact) {
  KernelProgram::State &made = *program.state;
  if (made.nvrtc)
    if (Failure failure = state->attempt([&] { return made.nvrtc->finish(made.artifact.code); }))
      return failure;
  artifact = std::move(made.artifact);
  artifact.programs.push_back(std::move(made.program));
  return {};
}

} // namespace dlc::compiler
