// Launches of one kernel that hand their rows on to each other become one launch of several rounds.
#include "ir/ContractionView.h"
#include "ir/Entries.h"
#include "ir/RecurrentOperand.h"
#include "ir/Repeats.h"
#include "ir/ValueNames.h"
#include "ir/Views.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/schedule/cpu/Kinds.h"
#include "mlir/IR/SymbolTable.h"
#include "passes/AllPasses.h"
#include "passes/JoinOperands.h"
#include "passes/JoinSteps.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "passes/RecurrentStep.h"
#include "passes/RowReads.h"
#include "passes/schedule/CudaSchedule.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_REPEATLAUNCHES
#include "passes/Passes.h.inc"

namespace {

constexpr size_t kLeastRounds = 4;
// Each thread reads all weights in each round: from its second-level cache, where they leave room for the rest.
constexpr int64_t kMostWeightBytes = 640 * 1024;

// Whether row i of all results is computed from row i of the arguments in `rows`, which nothing reads otherwise.
bool findRows(func::FuncOp kernel, llvm::DenseSet<Value> &rows) {
  llvm::DenseSet<Value> whole;
  Block &body = kernel.getBody().front();
  for (Value yielded : body.getTerminator()->getOperands()) {
    if (shapeOf(yielded).size() != 2)
      return false;
    rows.insert(yielded);
  }
  for (Operation &op : llvm::reverse(body.without_terminator())) {
    if (isa<ConstantOp>(op) || llvm::none_of(op.getResults(), [&](Value result) { return rows.contains(result); }))
      continue;
    std::optional<SmallVector<bool>> byRow = operandsReadByRow(&op);
    if (!byRow)
      return false;
    for (auto [operand, own] : llvm::zip_equal(op.getOperands(), *byRow))
      (own ? rows : whole).insert(operand);
  }
  return llvm::none_of(whole, [&](Value value) { return rows.contains(value); });
}

// A kernel whose rounds may be one launch: a product of rows with weights that a cache holds.
struct Step {
  llvm::DenseSet<Value> rows;
  int64_t count = 0; // of rows
  // On a GPU: weights are the same in all rounds, and these arguments are what the round before has computed.
  SmallVector<unsigned> states;
};

// On a GPU the weights stay with a cluster, whose blocks go through the rounds together; rows that would make more
// clusters than run at once are better multiplied by all multiprocessors.
std::optional<Step> stepOnGpu(func::FuncOp kernel) {
  constexpr int64_t mostRows = 128;
  if (!isRecurrentStep(kernel))
    return std::nullopt;
  SmallVector<ContractionView, 2> views;
  for (ContractionOpInterface product : findContractions(kernel.getBody().front()))
    views.push_back(product.getContractionView());
  Step step;
  step.count = views.front().rows();
  if (std::optional<RecurrentOperand> operand = recurrentOperandOf(views.front().lhs.value))
    for (BlockArgument segment : operand->segments)
      step.states.push_back(segment.getArgNumber());
  bool byRow = findRows(kernel, step.rows) && llvm::all_of(views, [&](const ContractionView &view) {
                 return step.rows.contains(view.lhs.value) && !step.rows.contains(view.rhs.value);
               });
  if (step.count == 1) { // nothing depends on the row's number
    byRow = true;
    for (BlockArgument argument : kernel.getArguments()) {
      auto isWeights = [&](const ContractionView &view) { return argument == view.rhs.value; };
      if (llvm::none_of(views, isWeights) && shapeOf(argument).size() == 2 && shapeOf(argument).front() == 1)
        step.rows.insert(argument);
    }
  }
  return byRow && step.count <= mostRows && !step.states.empty() ? std::optional(step) : std::nullopt;
}

// Kernels of the CPU have their schedules by now.
std::optional<Step> stepOf(func::FuncOp kernel) {
  if (kernel.isExternal() || kernel->hasAttr(kRepeatsAttribute) ||
      kernel->getAttrOfType<KernelRootAttr>("root").getValue() != KernelRoot::contraction)
    return std::nullopt;
  if (!kernel->hasAttr("schedule"))
    return stepOnGpu(kernel);
  std::optional<Schedule> schedule = cpuScheduleOf(kernel);
  if (!schedule || !schedule->is(kCpuTiles))
    return std::nullopt;
  ContractionOpInterface product = findContraction(kernel.getBody().front());
  if (!product || !whyNoTiles(product).empty())
    return std::nullopt;
  ContractionView view = product.getContractionView();
  ContractionShapes shapes = analyzeContraction(product);
  if (shapes.size() != 1 || shapes.front().bytes || view.batches() != 1 || view.isDepthwise() || view.rows() < 2 ||
      tensorBytes(typeOf(view.rhs.value)).value_or(0) > kMostWeightBytes)
    return std::nullopt;
  Step step;
  step.count = view.rows();
  bool byRow = findRows(kernel, step.rows) && step.rows.contains(view.lhs.value) && !step.rows.contains(view.rhs.value);
  bool asMany = llvm::all_of(kernel.getResultTypes(),
                             [&](Type type) { return cast<RankedTensorType>(type).getDimSize(0) == step.count; });
  return byRow && asMany ? std::optional(step) : std::nullopt;
}

// Where a value's elements lie, without the views around it.
struct Stretch {
  Value base;
  int64_t first = 0;
};

Stretch stretchOf(Value value) {
  Stretch stretch{value};
  while (std::optional<View> view = stretch.base.getDefiningOp() ? viewOf(stretch.base.getDefiningOp()) : std::nullopt)
    stretch = {view->operand, stretch.first + view->elements};
  return stretch;
}

class Chain {
public:
  Chain(LaunchOp first, func::FuncOp kernel, const Step &step) : launches_{first}, kernel_(kernel), step_(step) {}

  bool grow();
  size_t rounds() const { return launches_.size(); }
  ArrayRef<LaunchOp> launches() const { return launches_; }
  // False, with nothing changed, where results that others read cannot be parts of a tensor.
  bool findResults();
  Repeats repeats() const { return {int64_t(launches_.size()), arguments_, results_}; }
  void replace(func::FuncOp repeated);

private:
  LaunchOp nextOf(LaunchOp launch);
  std::optional<int64_t> sourceOf(unsigned argument, LaunchOp next);
  bool isBefore(Value value);
  int64_t elementsOf(unsigned argument) {
    return cast<RankedTensorType>(kernel_.getArgumentTypes()[argument]).getNumElements();
  }
  Value operandOf(OpBuilder &builder, unsigned argument);

  SmallVector<LaunchOp> launches_;
  func::FuncOp kernel_;
  const Step &step_;
  SmallVector<int64_t> arguments_, results_; // as in Repeats
};

// The launch of the same kernel that reads what this one computes, if there is one alone.
LaunchOp Chain::nextOf(LaunchOp launch) {
  LaunchOp next;
  for (Operation *user : launch->getUsers()) {
    auto reader = dyn_cast<LaunchOp>(user);
    if (!reader || reader.getKernel() != launch.getKernel() || reader->getBlock() != launch->getBlock())
      continue;
    if (next && next != reader)
      return {};
    next = reader;
  }
  return next;
}

// Whether the value is there where the first launch stands.
bool Chain::isBefore(Value value) {
  Operation *op = stretchOf(value).base.getDefiningOp();
  return !op || isa<ConstantOp>(op) || op->getBlock() != launches_.front()->getBlock() ||
         op->isBeforeInBlock(launches_.front());
}

// What an argument of the next round is (Repeats::arguments); null where it is nothing of the kind.
std::optional<int64_t> Chain::sourceOf(unsigned argument, LaunchOp next) {
  Value now = next.getInputs()[argument], last = launches_.back().getInputs()[argument];
  if (auto result = dyn_cast<OpResult>(now); result && result.getOwner() == launches_.back())
    return step_.rows.contains(kernel_.getArgument(argument)) ? std::optional(int64_t(result.getResultNumber()))
                                                              : std::nullopt;
  if (!isBefore(now))
    return std::nullopt;
  ConstantOp constant = constantOf(now), before = constantOf(last);
  if (now == last || (constant && before && constant.getValue() == before.getValue()))
    return Repeats::Same;
  Stretch here = stretchOf(now), there = stretchOf(last);
  int64_t elements = elementsOf(argument);
  auto base = typeOf(here.base);
  if (here.base != there.base || !base.hasStaticShape() || base.getEncoding() || elements % kViewElements ||
      base.getNumElements() % elements || here.first % elements)
    return std::nullopt;
  if (here.first == there.first + elements)
    return Repeats::Part;
  return here.first == there.first - elements ? std::optional<int64_t>(Repeats::PartBehind) : std::nullopt;
}

bool Chain::grow() {
  LaunchOp next = nextOf(launches_.back());
  if (!next)
    return false;
  SmallVector<int64_t> arguments;
  for (unsigned i = 0; i < kernel_.getNumArguments(); ++i) {
    std::optional<int64_t> source = isBefore(launches_.front().getInputs()[i]) ? sourceOf(i, next) : std::nullopt;
    if (!source ||
        (!step_.states.empty() && *source != Repeats::Same && !step_.rows.contains(kernel_.getArgument(i))) ||
        (llvm::is_contained(step_.states, i) && *source < 0))
      return false;
    arguments.push_back(*source);
  }
  if (launches_.size() > 1 && arguments != arguments_)
    return false;
  arguments_ = arguments;
  launches_.push_back(next);
  return true;
}

bool Chain::findResults() {
  results_.assign(kernel_.getNumResults(), step_.states.empty() ? Repeats::Last : Repeats::Held);
  for (LaunchOp launch : ArrayRef(launches_).drop_back())
    for (OpResult result : launch->getResults())
      for (OpOperand &use : result.getUses()) {
        bool isNext = llvm::is_contained(launches_, use.getOwner()) &&
                      arguments_[use.getOperandNumber()] == int64_t(result.getResultNumber());
        if (!isNext)
          results_[result.getResultNumber()] = Repeats::Parts;
      }
  for (auto [kind, type] : llvm::zip_equal(results_, kernel_.getResultTypes()))
    if (kind == Repeats::Parts && cast<RankedTensorType>(type).getNumElements() % kViewElements)
      return false;
  return true;
}

// `count` parts of `value`, from number `first` on, each of `shape`: as one tensor.
static Value partsOf(OpBuilder &builder, Location loc, Value value, int64_t first, int64_t count,
                     ArrayRef<int64_t> shape) {
  SmallVector<int64_t> all{typeOf(value).getNumElements() / ShapedType::getNumElements(shape)}, taken{count};
  llvm::append_range(all, shape);
  llvm::append_range(taken, shape);
  Value parts = reshapeTo(builder, loc, value, all);
  if (all == taken)
    return parts;
  SmallVector<int64_t> starts(all.size(), 0), steps(all.size(), 1);
  starts.front() = first;
  return SliceOp::create(builder, loc, typeOf(value).clone(taken), parts, starts, steps);
}

// What the launch of all rounds reads as an argument.
Value Chain::operandOf(OpBuilder &builder, unsigned argument) {
  Value first = launches_.front().getInputs()[argument];
  int64_t source = arguments_[argument];
  if (source != Repeats::Part && source != Repeats::PartBehind)
    return first;
  Stretch stretch = stretchOf(source == Repeats::Part ? first : launches_.back().getInputs()[argument]);
  return partsOf(builder, first.getLoc(), stretch.base, stretch.first / elementsOf(argument), int64_t(launches_.size()),
                 shapeOf(first));
}

void Chain::replace(func::FuncOp repeated) {
  GraphRewriter builder(launches_.front());
  Location loc = launches_.front().getLoc();
  SmallVector<Value> operands;
  for (unsigned i = 0; i < kernel_.getNumArguments(); ++i) {
    Value operand = operandOf(builder, i);
    if (Operation *op = operand.getDefiningOp();
        op && op->getBlock() == launches_.front()->getBlock() && !op->isBeforeInBlock(launches_.front()))
      op->moveBefore(launches_.front()); // a constant
    operands.push_back(operand);
  }
  auto all = LaunchOp::create(builder, loc, launchType(repeated).getResults(), repeated.getName(), operands,
                              DenseI64ArrayAttr());
  if (Attribute reasons = launches_.front()->getAttr(kReasonsAttribute))
    all->setAttr(kReasonsAttribute, reasons);
  for (auto [number, kind] : llvm::enumerate(results_)) {
    if (kind != Repeats::Parts) {
      Value last = launches_.back()->getResult(unsigned(number)), result = all->getResult(unsigned(number));
      if (std::optional<ValueName> name = nameOf(last))
        giveName(result, *name);
      last.replaceAllUsesWith(result);
      continue;
    }
    for (auto [round, launch] : llvm::enumerate(launches_)) {
      Value result = launch->getResult(unsigned(number));
      if (result.use_empty())
        continue;
      Value part = partsOf(builder, loc, all->getResult(unsigned(number)), int64_t(round), 1, shapeOf(result));
      result.replaceAllUsesWith(reshapeTo(builder, loc, part, shapeOf(result)));
    }
  }
  for (LaunchOp launch : llvm::reverse(launches_))
    launch->erase();
}

// Rows of tiles: at most those that the schedule has, and an even number of tiles, for two threads and more.
DictionaryAttr scheduleOf(func::FuncOp kernel, int64_t rows) {
  Schedule schedule = *cpuScheduleOf(kernel);
  for (const CpuMachine &machine : kCpuMachines) {
    int64_t most = scheduled(schedule, "rows", machine.bits);
    int64_t tiles = llvm::alignTo(llvm::divideCeil(rows, most), 2);
    setScheduled(schedule, "rows", machine, int64_t(llvm::divideCeil(rows, tiles)));
  }
  return schedule.attribute(kernel.getContext());
}

struct RepeatLaunches : impl::RepeatLaunchesBase<RepeatLaunches> {
  using Base::Base;
  void runOnOperation() override {
    ModuleOp module = getOperation();
    JoinedSteps joined(module);
    JoinedOperands operands(module);
    SymbolTable symbols(module);
    llvm::MapVector<StringAttr, SmallVector<LaunchOp>> byKernel;
    for (func::FuncOp entry : entriesOf(module))
      entry.walk([&](LaunchOp launch) { byKernel[launch.getKernelAttr().getAttr()].push_back(launch); });
    for (auto &[name, launches] : byKernel) {
      auto kernel = symbols.lookup<func::FuncOp>(name);
      std::optional<Step> step = launches.size() < kLeastRounds ? std::nullopt : stepOf(kernel);
      if (!step)
        continue;
      repeat(symbols, kernel, *step, launches);
      if (SymbolTable::symbolKnownUseEmpty(kernel, module) && !joined.needs(kernel) && !operands.needs(kernel))
        symbols.erase(kernel);
    }
    operands.takeApart();
    joined.takeApart();
  }

  // Whether all rounds in one launch are faster than steps, which take some microseconds each (6.8 where an LSTM has
  // 512 units, an H100): in the geometric mean of the GPUs.
  bool pays(func::FuncOp repeated) {
    constexpr double step = 6;
    KernelFacts facts(repeated);
    SmallVector<StringRef> architectures{architecture};
    StringRef(others).split(architectures, ',', -1, /*KeepEmpty=*/false);
    double product = 1;
    for (StringRef name : architectures) {
      const CudaTarget &target = cudaTarget(name);
      CudaSchedule schedule = chooseCudaSchedule(facts, target);
      if (!scheduleFault(schedule, facts, target).empty())
        return false;
      product *= estimateMicroseconds(facts, schedule, target) / (step * double(facts.recurrence->rounds));
    }
    return product < 1;
  }

  void repeat(SymbolTable &symbols, func::FuncOp kernel, const Step &step, ArrayRef<LaunchOp> launches) {
    llvm::DenseMap<Attribute, func::FuncOp> known;
    llvm::DenseSet<Operation *> seen;
    for (LaunchOp launch : launches) {
      if (seen.contains(launch))
        continue;
      Chain chain(launch, kernel, step);
      while (chain.grow())
        ;
      for (LaunchOp each : chain.launches())
        seen.insert(each);
      if (chain.rounds() < kLeastRounds || !chain.findResults())
        continue;
      func::FuncOp &repeated = known[chain.repeats().attribute(&getContext())];
      if (!repeated) {
        OwningOpRef<func::FuncOp> made = kernel.clone();
        made->setName((kernel.getName() + "_" + Twine(chain.rounds()) + "_times").str());
        made.get()->setAttr(kRepeatsAttribute, chain.repeats().attribute(&getContext()));
        if (kernel->hasAttr("schedule"))
          made.get()->setAttr("schedule", scheduleOf(kernel, step.count));
        else if (!pays(*made))
          continue;
        repeated = made.release();
        symbols.insert(repeated, Block::iterator(kernel));
      }
      chain.replace(repeated);
    }
  }
};

} // namespace
} // namespace dlc
