#include "tools/compiler/KernelModels.h"
#include "codegen/KernelCost.h"
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/lowering/Factor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/IRMapping.h"
#include "passes/KernelNames.h"
#include "passes/schedule/Candidates.h"
#include "passes/schedule/CudaSchedule.h"
#include "tools/compiler/State.h"
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
  void readCpu(Sample &sample, KernelOp kernel);
  void readCuda(Sample &sample);
  std::optional<Schedule> parse(size_t kernel, StringRef text) const;
  OwningOpRef<ModuleOp> modelOf(const Sample &sample, const Schedule &schedule, unsigned copies);
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
  const CudaTarget &gpu = cudaTarget(compiler.request.cudaArchitecture);
  if (!gpu.wgmmaMultiplyAdds)
    llvm::erase(sample.cuda->kinds, "wgmma");
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

std::vector<std::string> KernelModels::candidates(size_t kernel, int64_t vectorBits) const {
  const Sample &sample = state->samples[kernel];
  std::vector<Schedule> found;
  if (sample.cpu) {
    found = cpuCandidates(*sample.cpu, vectorBits);
  } else {
    found.push_back(sample.choices.schedule);
    for (const ScheduleKind *kind : sample.choices.kinds)
      if (Schedule other = sample.choices.choose(*kind);
          !llvm::is_contained(found, other) && sample.choices.fault(other).empty())
        found.push_back(std::move(other));
  }
  std::vector<std::string> texts;
  for (const Schedule &schedule : found)
    texts.push_back(schedule.text());
  return texts;
}

std::optional<Schedule> KernelModels::State::parse(size_t kernel, StringRef text) const {
  return Schedule::fromText(text, target == plan::Target::Cpu ? cpuScheduleKinds() : cudaScheduleKinds());
}

std::vector<std::string> KernelModels::neighbours(size_t kernel, StringRef schedule, int64_t vectorBits) const {
  std::vector<std::string> texts;
  std::optional<Schedule> parsed = state->parse(kernel, schedule);
  StringRef others = state->target == plan::Target::Cpu ? otherSuffix(vectorBits) : "";
  if (parsed)
    for (const Schedule &each : neighboursOf(*parsed, state->samples[kernel].choices, others))
      texts.push_back(each.text());
  return texts;
}

// func.func @main(operands of each copy) -> results of each copy
OwningOpRef<ModuleOp> KernelModels::State::modelOf(const Sample &sample, const Schedule &schedule, unsigned copies) {
  MLIRContext *context = &compiler.context;
  Location loc = sample.op->getLoc();
  OwningOpRef<ModuleOp> model = ModuleOp::create(loc);
  (*model)->setAttrs((*module)->getAttrDictionary());
  OpBuilder builder(model->getBodyRegion());
  DictionaryAttr attribute = schedule.attribute(context);
  if (auto launch = dyn_cast<LaunchOp>(sample.op)) {
    auto function = cast<func::FuncOp>(builder.clone(*func::FuncOp(sample.function)));
    function->setAttr("schedule", attribute);
  }
  llvm::SmallSetVector<Value, 8> operands(sample.op->operand_begin(), sample.op->operand_end());
  SmallVector<Type> inputs, results;
  for (unsigned copy = 0; copy < copies; ++copy) {
    for (Value operand : operands)
      if (!operand.getDefiningOp<ConstantOp>())
        inputs.push_back(operand.getType());
    llvm::append_range(results, sample.op->getResultTypes());
  }
  auto main = func::FuncOp::create(builder, loc, "main", builder.getFunctionType(inputs, results));
  Block *block = main.addEntryBlock();
  builder.setInsertionPointToStart(block);
  unsigned next = 0;
  SmallVector<Value> yielded;
  for (unsigned copy = 0; copy < copies; ++copy) {
    IRMapping mapping;
    for (Value operand : operands) {
      if (auto constant = operand.getDefiningOp<ConstantOp>())
        mapping.map(operand, ConstantOp::create(builder, loc, turned(constant.getValue(), copy)).getResult());
      else
        mapping.map(operand, block->getArgument(next++));
    }
    Operation *clone = builder.clone(*sample.op, mapping);
    if (auto kernel = dyn_cast<KernelOp>(clone))
      kernel.setScheduleAttr(attribute);
    llvm::append_range(yielded, clone->getResults());
  }
  func::ReturnOp::create(builder, loc, yielded);
  return model;
}

Failure KernelModels::compile(size_t kernel, StringRef schedule, unsigned copies, const Targets &targets,
                              plan::Artifact &artifact) {
  State &s = *state;
  std::optional<Schedule> parsed = s.parse(kernel, schedule);
  if (!parsed)
    return internalError("'" + schedule.str() + "' is no schedule");
  OwningOpRef<ModuleOp> model = s.modelOf(s.samples[kernel], *parsed, copies);
  OwnConstants constants(s.samples[kernel].op);
  constants.add(*model);
  if (s.target == plan::Target::Cpu)
    if (Failure failure = s.compiler.runPipeline(s.target, "kernels (cpu)", buildOutlinePipeline, *model))
      return failure;
  if (Failure failure = s.compiler.runPipeline(s.target, "plan", buildPlanPipeline, *model))
    return failure;
  constants.add(*model);
  return s.compiler.generateModule(s.target, targets, std::move(model), artifact);
}

} // namespace dlc::compiler
