#include "passes/training/TrainingOptions.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc {

namespace {

// The entries of a dictionary, each taken once; what is left in the end is not known.
class Entries {
public:
  Entries(func::FuncOp function, std::string where, DictionaryAttr dictionary)
      : function_(function), where_(std::move(where)), left_(dictionary.getValue()) {}

  Attribute take(StringRef name) {
    auto found = llvm::find_if(left_, [&](NamedAttribute entry) { return entry.getName() == name; });
    if (found == left_.end())
      return {};
    Attribute value = found->getValue();
    left_.erase(found);
    return value;
  }

  void real(StringRef name, double &value) {
    Attribute attribute = take(name);
    if (!attribute)
      return;
    if (auto number = dyn_cast<FloatAttr>(attribute))
      value = number.getValueAsDouble();
    else if (auto number = dyn_cast<IntegerAttr>(attribute))
      value = double(number.getInt());
    else
      fail(name, attribute, "a number");
    if (!std::isfinite(value))
      fail(name, attribute, "a finite number");
  }
  void atLeast(StringRef name, double &value, double lowest) {
    real(name, value);
    if (value < lowest)
      fail(name) << "is " << value << ", expected at least " << lowest;
  }
  void whole(StringRef name, int64_t &value, int64_t lowest) {
    Attribute attribute = take(name);
    if (!attribute)
      return;
    auto number = dyn_cast<IntegerAttr>(attribute);
    if (!number || number.getInt() < lowest)
      fail(name, attribute, "a whole number from " + std::to_string(lowest));
    else
      value = number.getInt();
  }
  void flag(StringRef name, bool &value) {
    Attribute attribute = take(name);
    if (auto truth = dyn_cast_if_present<BoolAttr>(attribute))
      value = truth.getValue();
    else if (attribute)
      fail(name, attribute, "true or false");
  }
  // One of `names`, or "" where there is none.
  std::string choice(StringRef name, ArrayRef<StringRef> names) {
    Attribute attribute = take(name);
    auto text = dyn_cast_if_present<StringAttr>(attribute);
    if (text && llvm::is_contained(names, text.getValue()))
      return text.getValue().str();
    if (attribute)
      fail(name, attribute, "one of " + llvm::join(names, ", "));
    return "";
  }
  // Null where there is none.
  DictionaryAttr dictionary(StringRef name) {
    Attribute attribute = take(name);
    auto found = dyn_cast_if_present<DictionaryAttr>(attribute);
    if (attribute && !found)
      fail(name, attribute, "a dictionary");
    return found;
  }
  void finish() {
    for (NamedAttribute entry : left_)
      fail(entry.getName().getValue()) << "is not known";
  }

  InFlightDiagnostic fail(StringRef name) {
    failed_ = true;
    return function_.emitError() << where_ << " '" << name << "' ";
  }
  void fail(StringRef name, Attribute found, const std::string &expected) {
    fail(name) << "is " << found << ", expected " << expected;
  }
  bool failed() const { return failed_; }

private:
  func::FuncOp function_;
  std::string where_;
  SmallVector<NamedAttribute> left_;
  bool failed_ = false;
};

} // namespace

static double usualRate(OptimizerKind kind) {
  return kind == OptimizerKind::sgd || kind == OptimizerKind::rmsprop || kind == OptimizerKind::adagrad ? 0.01 : 0.001;
}

static bool readOptimizer(Entries entries, TrainingOptions &options) {
  std::string kind = entries.choice("kind", {"sgd", "adam", "adamw", "rmsprop", "adagrad", "lamb"});
  if (entries.failed())
    return false;
  if (kind.empty()) {
    entries.fail("kind") << "is missing, expected sgd, adam, adamw, rmsprop, adagrad or lamb";
    return false;
  }
  Optimizer &o = options.optimizer;
  o = Optimizer::of(*optimizerKind(kind));
  options.learningRate = usualRate(o.kind);
  entries.atLeast("learning_rate", options.learningRate, 0);
  entries.real("weight_decay", o.weightDecay);
  auto is = [&](std::initializer_list<OptimizerKind> kinds) { return llvm::is_contained(kinds, o.kind); };
  using K = OptimizerKind;
  if (is({K::sgd, K::rmsprop}))
    entries.real("momentum", o.momentum);
  if (is({K::sgd})) {
    entries.real("dampening", o.dampening);
    entries.flag("nesterov", o.nesterov);
  }
  if (is({K::adam, K::adamw, K::lamb})) {
    entries.real("beta1", o.beta1);
    entries.real("beta2", o.beta2);
  }
  if (!is({K::sgd}))
    entries.real("epsilon", o.epsilon);
  if (is({K::rmsprop})) {
    entries.real("alpha", o.alpha);
    entries.flag("centered", o.centered);
  }
  if (is({K::adagrad})) {
    entries.real("rate_decay", o.rateDecay);
    entries.real("initial_sum", o.initialSum);
  }
  entries.finish();
  if (std::string wrong = o.whyInvalid(); !wrong.empty() && !entries.failed())
    entries.fail("kind") << kind << ": " << wrong;
  return !entries.failed();
}

static bool readSchedule(Entries entries, Schedule &s) {
  std::string kind = entries.choice("kind", {"constant", "step", "exponential", "cosine"});
  s.kind = kind == "step"          ? Schedule::Kind::step
           : kind == "exponential" ? Schedule::Kind::exponential
           : kind == "cosine"      ? Schedule::Kind::cosine
                                   : Schedule::Kind::constant;
  entries.atLeast("gamma", s.gamma, 0);
  entries.atLeast("lowest", s.lowest, 0);
  entries.whole("period", s.period, 1);
  entries.whole("warmup", s.warmup, 0);
  if ((s.kind == Schedule::Kind::step || s.kind == Schedule::Kind::cosine) && s.period == 0 && !entries.failed())
    entries.fail("period") << "is missing, expected the steps that '" << kind << "' takes";
  entries.finish();
  return !entries.failed();
}

FailureOr<TrainingOptions> readTrainingOptions(func::FuncOp function, Attribute attribute) {
  auto dictionary = dyn_cast<DictionaryAttr>(attribute);
  if (!dictionary)
    return function.emitError() << "dlc.training is " << attribute << ", expected a dictionary";
  TrainingOptions options;
  Entries entries(function, "dlc.training:", dictionary);
  DictionaryAttr optimizer = entries.dictionary("optimizer");
  if (!optimizer && !entries.failed())
    entries.fail("optimizer") << "is missing, expected a dictionary";
  if (DictionaryAttr schedule = entries.dictionary("schedule");
      schedule && !readSchedule(Entries(function, "dlc.training: schedule:", schedule), options.schedule))
    return failure();
  if (optimizer && !readOptimizer(Entries(function, "dlc.training: optimizer:", optimizer), options))
    return failure();
  entries.atLeast("clip_norm", options.clipNorm, 0);
  entries.atLeast("clip_value", options.clipValue, 0);
  entries.whole("accumulate", options.accumulate, 1);
  std::string precision = entries.choice("precision", {"f32", "mixed_f16", "mixed_bf16"});
  if (StringRef(precision).starts_with("mixed_"))
    options.precision = precision.substr(6);
  options.scalesLoss = options.precision == "f16";
  if (options.scalesLoss)
    options.lossScale = 65536;
  entries.atLeast("loss_scale", options.lossScale, 1);
  // For whoever runs the step.
  int64_t batch = 0, epochs = 0, seed = 0;
  entries.whole("batch", batch, 1);
  entries.whole("epochs", epochs, 1);
  entries.whole("seed", seed, 0);
  entries.finish();
  if (entries.failed())
    return failure();
  return options;
}

} // namespace dlc
