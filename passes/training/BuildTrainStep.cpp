// A function that computes a loss -> a whole step of training.
#include "ir/Entries.h"
#include "ir/Location.h"
#include "ir/ValueNames.h"
#include "ir/gradients/Differentiate.h"
#include "passes/AllPasses.h"
#include "passes/training/TrainingOptions.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_BUILDTRAINSTEP
#include "passes/Passes.h.inc"

constexpr StringLiteral kTrainingAttribute = "dlc.training";
// Steps without an infinite gradient after which the loss is scaled by twice as much.
constexpr int64_t kGoodSteps = 2000;

namespace {

// A parameter with its gradient and what becomes of it.
struct Parameter {
  FlatSymbolRefAttr state;
  Value value, gradient;
};

class TrainStep {
public:
  TrainStep(ModuleOp module, func::FuncOp function, const TrainingOptions &options, int64_t loopBytes)
      : module_(module), function_(function), options_(options), loopBytes_(loopBytes),
        builder_(function.getBody().front().getTerminator()), b_(builder_, function.getLoc()) {}

  LogicalResult run();

private:
  void dropPredictions();
  LogicalResult findParameters();
  LogicalResult takeGradients();
  void unscale();
  void accumulate();
  void clip();
  void update();

  // A state of the step's own, created where the module has none: its value before the run.
  Value readState(const Twine &name, RankedTensorType type, StringRef role, double initial);
  // Its value after the run: `value`, or the old one where this run changes nothing.
  void writeState(Value before, Value value) { writeState(before, value, apply_); }
  void writeState(Value before, Value value, Value condition);
  Value counter(const Twine &name) { return readState(name, RankedTensorType::get({}, b_.i64()), "counter", 0); }
  Value and_(Value x, Value y) { return x && y ? b_.op<AndOp>({x, y}) : x ? x : y; }

  ModuleOp module_;
  func::FuncOp function_;
  const TrainingOptions &options_;
  int64_t loopBytes_;
  GraphRewriter builder_;
  GraphBuilder b_;
  SmallVector<Parameter> parameters_;
  Value scale_;                                     // of the loss, where it is scaled; else null
  Value finite_;                                    // whether all gradients of this run are; null: nobody asks
  Value apply_;                                     // whether this run changes parameters; null: always
  llvm::DenseMap<Value, FlatSymbolRefAttr> states_; // arguments that are states of the step
};

} // namespace

static FlatSymbolRefAttr symbol(MLIRContext *context, const Twine &name) {
  return FlatSymbolRefAttr::get(StringAttr::get(context, name));
}

Value TrainStep::readState(const Twine &name, RankedTensorType type, StringRef role, double initial) {
  MLIRContext *context = module_.getContext();
  FlatSymbolRefAttr state = symbol(context, name);
  auto known = module_.lookupSymbol<StateOp>(state.getValue());
  if (!known) {
    GraphRewriter top(module_.getContext());
    top.setInsertionPointToStart(module_.getBody());
    for (Operation &op : *module_.getBody())
      if (isa<StateOp>(op))
        top.setInsertionPointAfter(&op);
    Type element = type.getElementType();
    Attribute first = isa<FloatType>(element) ? Attribute(FloatAttr::get(element, initial))
                                              : Attribute(IntegerAttr::get(element, int64_t(initial)));
    StateOp::create(top, function_.getLoc(), state.getAttr(), TypeAttr::get(type), DenseElementsAttr::get(type, first),
                    top.getStringAttr(role));
  } else if (known.getType() != type || known.getRole() != role) {
    b_.error("state " + name + " is " + typeName(known.getType()) + " with role '" + known.getRole().value_or("") +
             "', expected " + typeName(type) + " with role '" + role + "'");
    return {};
  }
  unsigned number = function_.getNumArguments();
  auto attributes = DictionaryAttr::get(context, builder_.getNamedAttr(kStateAttribute, state));
  (void)function_.insertArgument(number, type, attributes, function_.getLoc());
  Value argument = function_.getArgument(number);
  states_[argument] = state;
  return argument;
}

void TrainStep::writeState(Value before, Value value, Value condition) {
  if (condition)
    value = b_.select(condition, value, before);
  if (b_.failed())
    return;
  auto attributes =
      DictionaryAttr::get(builder_.getContext(), builder_.getNamedAttr(kStateAttribute, states_.lookup(before)));
  (void)function_.insertResult(function_.getNumResults(), value.getType(), attributes);
  Operation *terminator = function_.getBody().front().getTerminator();
  terminator->insertOperands(terminator->getNumOperands(), value);
}

// What the model gives is there to be read, not to be returned by each step.
void TrainStep::dropPredictions() {
  Operation *terminator = function_.getBody().front().getTerminator();
  for (unsigned i = function_.getNumResults(); i-- > 0;)
    if (function_.getResultAttr(i, kPredictionAttribute)) {
      (void)function_.eraseResult(i);
      terminator->eraseOperand(i);
    }
}

LogicalResult TrainStep::findParameters() {
  for (BlockArgument argument : function_.getArguments()) {
    FlatSymbolRefAttr name = argumentState(function_, argument.getArgNumber());
    auto state = name ? module_.lookupSymbol<StateOp>(name.getValue()) : StateOp();
    if (!state || state.getRole() != "parameter" || !isDlcFloatTensor(state.getType()))
      continue;
    for (unsigned i = 0; i < function_.getNumResults(); ++i)
      if (resultState(function_, i) == name)
        return function_.emitError() << "parameter " << name << " is a result, too, expected it to be trained alone";
    parameters_.push_back({name, argument, {}});
    states_[argument] = name;
  }
  return success();
}

LogicalResult TrainStep::takeGradients() {
  Operation *terminator = function_.getBody().front().getTerminator();
  auto type =
      function_.getNumResults() ? dyn_cast<RankedTensorType>(function_.getResultTypes()[0]) : RankedTensorType();
  if (!type || !type.getElementType().isF32() || !type.hasStaticShape() || type.getNumElements() != 1 ||
      resultState(function_, 0))
    return function_.emitError() << "the loss, result 0, is " << (type ? typeName(type) : std::string("missing"))
                                 << ", expected one f32";
  Value loss = terminator->getOperand(0), seed = b_.full(b_.f32(), type.getShape(), 1);
  if (options_.scalesLoss) {
    scale_ = readState("train.loss_scale", RankedTensorType::get({}, b_.f32()), "scale", options_.lossScale);
    seed = b_.mul(seed, scale_);
  } else if (options_.lossScale != 1) {
    seed = b_.mul(seed, options_.lossScale);
  }
  auto values = llvm::map_to_vector(parameters_, [](const Parameter &parameter) { return parameter.value; });
  FailureOr<SmallVector<Value>> gradients = differentiate(builder_, loss, seed, values, {loopBytes_});
  if (failed(gradients))
    return failure();
  for (auto [parameter, gradient] : llvm::zip_equal(parameters_, *gradients))
    parameter.gradient = gradient;
  llvm::erase_if(parameters_, [](const Parameter &parameter) { return !parameter.gradient; });
  if (parameters_.empty())
    return function_.emitError() << "the loss depends on no state with role 'parameter'";
  return success();
}

// Divides by the scale of the loss. Where one gradient is not finite, the run is left out and the scale is halved;
// after many good ones it is doubled.
void TrainStep::unscale() {
  if (!scale_) {
    if (options_.lossScale != 1)
      for (Parameter &parameter : parameters_)
        parameter.gradient = b_.div(parameter.gradient, options_.lossScale);
    return;
  }
  Value inverse = b_.div(b_.like(scale_, 1), scale_), largest;
  for (Parameter &parameter : parameters_) {
    auto axes = llvm::to_vector(llvm::seq<int64_t>(0, b_.rank(parameter.gradient)));
    Value own = b_.cast(b_.reduce(ReduceKind::max, b_.unary<AbsOp>(parameter.gradient), axes, false), b_.f32());
    largest = largest ? b_.max(largest, own) : own;
    parameter.gradient = b_.mul(parameter.gradient, b_.cast(inverse, b_.elem(parameter.gradient)));
  }
  finite_ = b_.compare(Predicate::lt, largest, b_.like(largest, std::numeric_limits<double>::infinity()));
  Value good = counter("train.good_steps"), one = b_.scalarInteger(b_.i64(), 1), none = b_.scalarInteger(b_.i64(), 0);
  Value next = b_.select(finite_, b_.add(good, one), none);
  Value grows = b_.compare(Predicate::ge, next, b_.scalarInteger(b_.i64(), kGoodSteps));
  writeState(good, b_.select(grows, none, next), {});
  Value shrunk = b_.max(b_.mul(scale_, 0.5), b_.like(scale_, 1));
  writeState(scale_, b_.select(grows, b_.mul(scale_, 2), b_.select(finite_, scale_, shrunk)), {});
  // What is left out is not computed with: the step begins where this is known.
  for (Parameter &parameter : parameters_)
    parameter.gradient = b_.select(finite_, parameter.gradient, b_.like(parameter.gradient, 0));
  if (options_.accumulate == 1)
    apply_ = finite_;
}

// Gradients are added up over some runs; their mean counts in the last of them.
void TrainStep::accumulate() {
  int64_t runs = options_.accumulate;
  if (runs == 1)
    return;
  Value run = counter("train.accumulated_runs"), one = b_.scalarInteger(b_.i64(), 1),
        none = b_.scalarInteger(b_.i64(), 0);
  Value next = b_.add(run, one);
  apply_ = b_.compare(Predicate::ge, next, b_.scalarInteger(b_.i64(), runs));
  writeState(run, b_.select(apply_, none, next), {});
  for (Parameter &parameter : parameters_) {
    auto type = b_.type(parameter.value);
    Value before = readState("train.gradient/" + parameter.state.getValue(), type, "moment", 0);
    Value sum = b_.add(before, b_.mul(parameter.gradient, 1.0 / double(runs)));
    writeState(before, b_.select(apply_, b_.like(sum, 0), sum), {});
    parameter.gradient = sum;
  }
}

void TrainStep::clip() {
  double limit = options_.clipValue;
  auto gradients = llvm::map_to_vector(parameters_, [](const Parameter &parameter) { return parameter.gradient; });
  if (limit > 0)
    for (Value &gradient : gradients)
      gradient = b_.clamp(gradient, -limit, limit);
  if (options_.clipNorm > 0)
    clipByNorm(b_, gradients, options_.clipNorm);
  for (auto [parameter, gradient] : llvm::zip_equal(parameters_, gradients))
    parameter.gradient = gradient;
}

void TrainStep::update() {
  const Optimizer &optimizer = options_.optimizer;
  Value before = counter("train.step");
  Value number = b_.add(before, b_.scalarInteger(b_.i64(), 1)), step = b_.cast(number, b_.f32());
  writeState(before, number);
  Value rate = scheduledRate(b_, options_.schedule, options_.learningRate, step);
  StepFactors factors = stepFactors(b_, optimizer, rate, step);
  std::string kind = stringifyOptimizer(optimizer.kind).str();
  for (Parameter &parameter : parameters_) {
    SmallVector<Value> moments;
    for (const Optimizer::Moment &moment : optimizer.moments())
      moments.push_back(readState(kind + "." + moment.name + "/" + parameter.state.getValue(), b_.type(parameter.value),
                                  "moment", moment.initial));
    Updated next = updateParameter(b_, optimizer, factors, parameter.value, parameter.gradient, moments);
    writeState(parameter.value, next.parameter);
    for (auto [old, value] : llvm::zip(moments, next.moments))
      writeState(old, value);
  }
}

LogicalResult TrainStep::run() {
  dropPredictions();
  if (failed(findParameters()) || failed(takeGradients()))
    return failure();
  unscale();
  accumulate();
  clip();
  update();
  if (b_.failed())
    return function_.emitError() << "the step of training fails: " << b_.errorMessage();
  if (!options_.precision.empty())
    function_->setAttr("dlc.precision", builder_.getStringAttr(options_.precision));
  function_->removeAttr(kTrainingAttribute);
  return success();
}

namespace {

struct BuildTrainStep : impl::BuildTrainStepBase<BuildTrainStep> {
  using BuildTrainStepBase::BuildTrainStepBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    for (auto function : llvm::to_vector(module.getOps<func::FuncOp>())) {
      Attribute attribute = function->getAttr(kTrainingAttribute);
      if (!attribute || function.isExternal())
        continue;
      FailureOr<TrainingOptions> options = readTrainingOptions(function, attribute);
      if (failed(options) || failed(TrainStep(module, function, *options, loopBytes).run()))
        return signalPassFailure();
    }
  }
};

} // namespace
} // namespace dlc
