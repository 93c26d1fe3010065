// The entries `eval` and `train`: the model, its loss and metrics, and what dlc-build-train-step needs to know.
#include "frontend/text/Lowering.h"
#include "ir/Location.h"
#include "ir/build/Losses.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"

using namespace mlir;

namespace dlc::text {
namespace {

// What a train block may say. The last three are for `dlc train`, which reads them by textTrainingNumbers.
constexpr StringRef kSettings[] = {"loss",       "optimizer",  "metrics", "precision", "freeze", "clip_norm",
                                   "clip_value", "accumulate", "batch",   "epochs",    "seed"};

bool isOneOf(const Value &value, ArrayRef<Builtin> family) {
  return value.kind == Value::Layer &&
         llvm::any_of(family, [&](const Builtin &row) { return &row == value.layer->builtin; });
}

bool isOptimizer(const Value &value) {
  return isOneOf(value, optimizerBuiltins()) && value.layer->builtin->parameters.contains("learning_rate");
}
bool isSchedule(const Value &value) { return isOneOf(value, optimizerBuiltins()) && !isOptimizer(value); }

} // namespace

// Everything but the loss, which needs tensors: patterns of `freeze`, and names and places that are wrong.
bool Lowering::readSettings() {
  llvm::StringSet<> seen;
  for (const Statement &statement : training->body) {
    if (statement.kind != Statement::Assign || statement.names.size() != 1) {
      report(statement.place, "expected a setting, NAME = VALUE");
      continue;
    }
    StringRef name = statement.names.front();
    if (!llvm::is_contained(kSettings, name)) {
      SmallVector<StringRef> names(kSettings, std::end(kSettings));
      report(statement.place, "'" + name + "' is no setting of 'train'; there are " + llvm::join(names, ", "));
    } else if (!seen.insert(name).second) {
      report(statement.place, "'" + name + "' is set twice");
    }
    if (name != "freeze")
      continue;
    Value value = evaluate(*statement.values.front(), global);
    std::vector<Value> patterns = value.kind == Value::List ? value.items : std::vector<Value>{value};
    for (const Value &pattern : patterns) {
      if (pattern.kind == Value::Text)
        frozen.push_back(pattern.text);
      else if (!pattern.isPoison())
        report(statement.values.front()->place,
               "'freeze' takes patterns of names in quotes, found " + describe(pattern));
    }
  }
  if (!seen.contains("loss"))
    report(training->place, "'train' says no loss");
  return problems.empty();
}

static const Statement *setting(const Definition &training, StringRef name) {
  for (const Statement &statement : training.body)
    if (statement.kind == Statement::Assign && statement.names.front() == name)
      return &statement;
  return nullptr;
}

// The loss of each sample to one number: the mean over those that count.
mlir::Value Lowering::lossOf(const Value &value, mlir::Value count, Place place) {
  GraphBuilder b(builder, locationOf(place, "loss", "loss"));
  mlir::Value values = b.cast(value.tensor, b.f32());
  if (b.rank(values) == 0)
    return values;
  SmallVector<int64_t> rows(b.rank(values), 1);
  rows[0] = b.shape(values)[0];
  mlir::Value counts = b.cast(b.compare(Predicate::lt, b.iota(b.i64(), rows, 0), count), b.f32());
  mlir::Value result = reduceLoss(b, {values, value.weights ? b.cast(value.weights, b.f32()) : mlir::Value()},
                                  LossReduction::mean, counts);
  if (b.failed())
    report(place, "the loss: " + withoutConstraintNumber(b.errorMessage()));
  return result;
}

DictionaryAttr Lowering::trainingAttribute() {
  SmallVector<NamedAttribute> entries;
  auto number = [&](const Value &value) -> Attribute {
    return value.isInteger ? Attribute(builder.getI64IntegerAttr(int64_t(value.number)))
                           : Attribute(builder.getF64FloatAttr(value.number));
  };
  // What a choice has for each of its parameters.
  auto argument = [&](const Layer &layer, const BuiltinParameter &parameter) -> Given {
    if (auto found = layer.given.find(parameter.name.str()); found != layer.given.end())
      return found->second;
    Problems none;
    File text = parse(("value = " + parameter.fallback).str(), none);
    return {evaluate(*text.definitions.front().body.front().values.front(), builtins), layer.place};
  };
  auto attributeOf = [&](const Layer &layer, const BuiltinParameter &parameter, const Given &given) -> Attribute {
    if (given.value.kind == Value::Number)
      return number(given.value);
    if (given.value.kind == Value::Bool)
      return builder.getBoolAttr(given.value.number != 0);
    report(given.place, "'" + layer.builtin->name + "': '" + parameter.name + "' takes a number" +
                            (parameter.name == "learning_rate" ? " or a schedule" : "") + ", found " +
                            describe(given.value));
    return {};
  };
  // A schedule {kind = "cosine", period = ...}; its first parameter is the optimizer's rate.
  auto schedule = [&](const Layer &layer, SmallVectorImpl<NamedAttribute> &optimizer) {
    static constexpr std::pair<StringRef, StringRef> kinds[] = {{"step_decay", "step"},
                                                                {"exponential_decay", "exponential"},
                                                                {"cosine_decay", "cosine"},
                                                                {"warmup", "constant"}};
    static constexpr std::pair<StringRef, StringRef> names[] = {{"rate", "learning_rate"}, {"factor", "gamma"},
                                                                {"every", "period"},       {"steps", "period"},
                                                                {"final", "lowest"},       {"warmup", "warmup"}};
    auto translated = [](ArrayRef<std::pair<StringRef, StringRef>> table, StringRef name) {
      for (const auto &[from, to] : table)
        if (from == name)
          return to;
      return name;
    };
    bool isWarmup = layer.builtin->name == "warmup";
    SmallVector<NamedAttribute> items{
        builder.getNamedAttr("kind", builder.getStringAttr(translated(kinds, layer.builtin->name)))};
    for (const BuiltinParameter &parameter : parametersOf(*layer.builtin)) {
      Attribute attribute = attributeOf(layer, parameter, argument(layer, parameter));
      if (!attribute)
        continue;
      StringRef name = isWarmup && parameter.name == "steps" ? StringRef("warmup") : translated(names, parameter.name);
      (name == "learning_rate" ? optimizer : items).push_back(builder.getNamedAttr(name, attribute));
    }
    entries.push_back(builder.getNamedAttr("schedule", builder.getDictionaryAttr(items)));
  };
  auto choice = [&](const Layer &layer) -> Attribute {
    SmallVector<NamedAttribute> items{builder.getNamedAttr("kind", builder.getStringAttr(layer.builtin->name))};
    for (const BuiltinParameter &parameter : parametersOf(*layer.builtin)) {
      Given given = argument(layer, parameter);
      if (parameter.name == "learning_rate" && isSchedule(given.value))
        schedule(*given.value.layer, items);
      else if (Attribute attribute = attributeOf(layer, parameter, given))
        items.push_back(builder.getNamedAttr(parameter.name, attribute));
    }
    return builder.getDictionaryAttr(items);
  };
  Value optimizer;
  for (const Statement &statement : training->body) {
    StringRef name = statement.names.front();
    const Expression &expression = *statement.values.front();
    if (name == "precision") {
      static constexpr StringRef precisions[] = {"f32", "mixed_f16", "mixed_bf16"};
      bool isName = expression.kind == Expression::Name || expression.kind == Expression::String;
      if (!isName || !llvm::is_contained(precisions, expression.text))
        report(expression.place, "'precision' is f32, mixed_f16 or mixed_bf16");
      else
        entries.push_back(builder.getNamedAttr("precision", builder.getStringAttr(expression.text)));
      continue;
    }
    bool isPlain = name == "clip_norm" || name == "clip_value" || name == "accumulate" || name == "batch" ||
                   name == "epochs" || name == "seed";
    if (!isPlain && name != "optimizer")
      continue;
    Value value = evaluate(expression, global);
    if (value.isPoison())
      continue;
    if (name == "optimizer") {
      if (!isOptimizer(value))
        report(expression.place,
               "'optimizer' takes an optimizer such as adam(learning_rate=1e-3), found " + describe(value));
      else
        optimizer = value;
      continue;
    }
    bool isReal = name.starts_with("clip");
    if (value.kind != Value::Number || (!isReal && !value.isInteger) || value.number < 0 ||
        (value.number == 0 && name != "seed")) {
      report(expression.place,
             "'" + name + "' takes " + (isReal ? "a number" : "a whole number") + " above 0, found " + describe(value));
      continue;
    }
    entries.push_back(builder.getNamedAttr(name, isReal ? Attribute(builder.getF64FloatAttr(value.number))
                                                        : builder.getI64IntegerAttr(int64_t(value.number))));
  }
  if (optimizer.kind != Value::Layer) {
    auto plain = std::make_shared<Layer>();
    plain->builtin = findBuiltin("adam");
    plain->place = training->place;
    optimizer.kind = Value::Layer;
    optimizer.layer = plain;
  }
  if (problems.empty())
    entries.push_back(builder.getNamedAttr("optimizer", choice(*optimizer.layer)));
  return builder.getDictionaryAttr(entries);
}

// What a prediction is compared with where `train` does not say it: a class for each row of scores, else its like.
static RankedTensorType targetType(OpBuilder &builder, const Value &loss, mlir::Value prediction) {
  auto type = cast<RankedTensorType>(prediction.getType());
  bool isClass =
      loss.kind == Value::Layer && loss.layer->builtin->name == "sparse_categorical_crossentropy" && type.getRank() > 0;
  return isClass ? RankedTensorType::get(type.getShape().drop_back(), builder.getI64Type())
                 : RankedTensorType::get(type.getShape(), builder.getF32Type());
}

void Lowering::buildTraining(StringRef name, bool isTrain) {
  if (!beginEntry(name, {model, training}, isTrain))
    return;
  std::optional<std::vector<std::pair<std::string, Value>>> predictions = runBody(*model);
  if (!predictions)
    return;
  // Outputs by their names, inputs and targets by theirs.
  Environment local;
  local.outer = &global;
  for (const auto &[inputName, value] : inputs)
    local.values[inputName] = Value::of(value);
  for (const auto &[outputName, value] : *predictions)
    local.values[outputName] = value;
  const Statement &lossSetting = *setting(*training, "loss");
  Place place = lossSetting.values.front()->place;
  Value loss = evaluate(*lossSetting.values.front(), local);
  if (loss.isPoison())
    return;
  mlir::Block &body = function.getBody().front();
  auto addInput = [&](StringRef inputName, RankedTensorType type) {
    // In front of the states, which come last.
    unsigned position = function.getNumArguments();
    mlir::Value value = body.insertArgument(position, type, locationOf(training->place));
    SmallVector<Type> types(function.getArgumentTypes());
    types.push_back(type);
    SmallVector<Attribute> attributes;
    if (ArrayAttr now = function.getAllArgAttrs())
      attributes.assign(now.begin(), now.end());
    attributes.resize(position, builder.getDictionaryAttr({}));
    attributes.push_back(builder.getDictionaryAttr(builder.getNamedAttr("dlc.name", builder.getStringAttr(inputName))));
    function.setFunctionType(builder.getFunctionType(types, {}));
    function.setAllArgAttrs(attributes);
    return value;
  };
  const Value first = predictions->front().second;
  std::vector<std::string> targets;
  for (const Parameter &parameter : training->parameters)
    if (parameter.type)
      targets.push_back(parameter.name);
  bool isChoice = isOneOf(loss, lossBuiltins());
  if (isChoice && targets.empty()) {
    local.values["label"] = Value::of(addInput("label", targetType(builder, loss, first.tensor)));
    targets.push_back("label");
  }
  mlir::Value count = addInput("count", RankedTensorType::get({}, builder.getI64Type()));
  // A loss or metric by its name alone compares the first output with the first target.
  auto compared = [&](const Value &chosen, Place where) -> Value {
    if (targets.empty()) {
      report(where, "there is no target to compare with; 'train NAME(label: i64[batch])' has one");
      return Value::poison();
    }
    Layer layer = *chosen.layer;
    layer.given["prediction"] = {first, where};
    layer.given["label"] = {local.values[targets.front()], where};
    return apply(layer);
  };
  if (isChoice)
    loss = compared(loss, place);
  if (loss.isPoison())
    return;
  if (loss.kind != Value::Tensor)
    return report(place, "'loss' takes a loss such as mean_squared_error, or a tensor, found " + describe(loss));
  std::vector<std::pair<std::string, mlir::Value>> results{{"loss", lossOf(loss, count, place)}};
  if (const Statement *metrics = setting(*training, "metrics")) {
    Value list = evaluate(*metrics->values.front(), local);
    if (list.isPoison())
      return;
    std::vector<Value> items = list.kind == Value::List ? list.items : std::vector<Value>{list};
    for (const Value &item : items) {
      Place where = metrics->values.front()->place;
      if (!isOneOf(item, metricBuiltins()) && !isOneOf(item, lossBuiltins()))
        return report(where, "'metrics' takes metrics such as accuracy, found " + describe(item));
      Value value = compared(item, where);
      if (value.isPoison())
        return;
      results.push_back({item.layer->builtin->name.str(), lossOf(value, count, where)});
    }
  }
  if (isTrain) {
    for (const std::string &pattern : frozen)
      if (llvm::none_of(states, [&](const auto &state) {
            llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(pattern);
            bool good = bool(glob) && glob->match(state.first);
            if (!glob)
              llvm::consumeError(glob.takeError());
            return good;
          }))
        report(setting(*training, "freeze")->values.front()->place, "no weights have a name like \"" + pattern + "\"");
    function->setAttr("dlc.training", trainingAttribute());
  }
  std::vector<std::pair<std::string, mlir::Value>> given;
  for (const auto &[outputName, value] : *predictions)
    given.push_back({outputName, value.tensor});
  if (problems.empty())
    endEntry(results, isTrain ? Results(given) : Results());
}

} // namespace dlc::text
