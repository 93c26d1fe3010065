// Definitions, dims, entries and states.
#include "frontend/text/Lowering.h"
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/Location.h"
#include "ir/ValueNames.h"
#include "ir/reference/Interpreter.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"

using namespace mlir;

namespace dlc::text {

Lowering::Lowering(MLIRContext *context, std::string path, const File &file, const TextOptions &options,
                   Problems &problems)
    : context(context), builder(context, nameKeeper()), options(options), path(std::move(path)), file(file),
      problems(problems) {
  global.outer = &builtins;
  builtins.values["none"] = Value::none();
  builtins.values["true"] = Value::boolean(true);
  builtins.values["false"] = Value::boolean(false);
  for (const char *type : {"f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", "bool"})
    builtins.values[type] = Value::ofText(Value::Type, type);
}

void Lowering::report(Place place, const Twine &message) { problems.add(place, message); }

Location Lowering::locationOf(Place place, StringRef name, StringRef kind) const {
  Location position = FileLineColLoc::get(context, path, place.line, place.column);
  if (name.empty())
    return position;
  return NameLoc::get(builder.getContext() ? StringAttr::get(context, name) : StringAttr(),
                      FusedLoc::get(context, {position}, StringAttr::get(context, kind)));
}

//===- definitions ----------------------------------------------------------===//

bool Lowering::checkDefinitions() {
  llvm::StringMap<const Definition *> seen;
  for (const Definition &definition : file.definitions) {
    if (definition.kind == Definition::Train) {
      if (training)
        report(definition.place, "a second 'train'; a file has one");
      training = &definition;
      for (const Parameter &parameter : definition.parameters)
        if (!parameter.type)
          report(parameter.place, "a target has a type: expected '" + parameter.name + ": TYPE[dims]'");
      continue;
    }
    StringRef name = definition.name;
    if (!seen.try_emplace(name, &definition).second)
      report(definition.place, "'" + name + "' is defined twice");
    if (findBuiltin(name) || builtins.values.count(name))
      report(definition.place, "'" + name + "' is a word of the language's own; choose another name");
    if (definition.kind == Definition::Model) {
      if (model)
        report(definition.place, "a second model; a file has one, whose parts are written with 'def'");
      model = &definition;
    }
    if (definition.kind == Definition::Entry && (name == "infer" || name == "eval" || name == "init"))
      report(definition.place, "the entry '" + name + "' is made from the model; choose another name");
    if (definition.kind == Definition::Model || definition.kind == Definition::Function)
      functions[name] = &definition;
    llvm::StringSet<> parameters;
    for (const Parameter &parameter : definition.parameters) {
      if (!parameters.insert(parameter.name).second)
        report(parameter.place, "a second parameter '" + parameter.name + "'");
      bool isEntry = definition.kind == Definition::Entry;
      if (isEntry && !parameter.type)
        report(parameter.place, "an entry takes tensors: expected '" + parameter.name + ": TYPE[dims]'");
      if (definition.kind == Definition::Model && !parameter.type && !parameter.value)
        report(parameter.place, "expected the type of the input ('" + parameter.name +
                                    ": TYPE[dims]') or a default ('" + parameter.name + " = VALUE')");
    }
  }
  if (!model && problems.empty())
    report({}, "the file has no model");
  if (training && !training->name.empty() && model && training->name != model->name)
    report(training->place, "there is no model '" + training->name + "'; the file's model is '" + model->name + "'");
  return problems.empty();
}

// Gives the names in the shapes of a definition's inputs their sizes.
bool Lowering::bindDims(const Definition &definition) {
  for (const Parameter &parameter : definition.parameters) {
    if (!parameter.type)
      continue;
    for (const ExpressionPtr &dim : parameter.type->dims) {
      if (dim->kind != Expression::Name || global.values.count(dim->text))
        continue;
      if (findBuiltin(dim->text) || builtins.values.count(dim->text) || functions.count(dim->text)) {
        report(dim->place, "'" + dim->text + "' is no name for a dim: it means something else");
        continue;
      }
      auto given = options.dims.find(dim->text);
      int64_t size = given == options.dims.end() ? 1 : given->second;
      if (given == options.dims.end())
        defaultedDims.push_back(dim->text);
      boundDims[dim->text] = size;
      global.values[dim->text] = Value::integer(size);
    }
  }
  return problems.empty();
}

std::optional<RankedTensorType> Lowering::typeOf(const TensorType &type) {
  std::optional<Type> element = elementTypeNamed(builder, type.element);
  if (!element) {
    report(type.place, "'" + type.element +
                           "' is no element type; there are f32, f64, f16, bf16, i8, i16, i32, i64, u8, "
                           "u16 and bool");
    return std::nullopt;
  }
  SmallVector<int64_t> dims;
  for (const ExpressionPtr &dim : type.dims) {
    Value value = evaluate(*dim, global);
    if (value.isPoison())
      return std::nullopt;
    if (value.kind != Value::Number || !value.isInteger || value.number < 1 ||
        value.number > double(int64_t(1) << 40)) {
      report(dim->place, "a dim is a whole number, 1 or more, found " + describe(value));
      return std::nullopt;
    }
    dims.push_back(int64_t(value.number));
  }
  auto result = RankedTensorType::get(dims, *element);
  std::optional<int64_t> bytes = tensorBytes(result);
  if (!bytes || *bytes > kTensorBytesLimit) {
    report(type.place, "a tensor of more than 64 GiB");
    return std::nullopt;
  }
  return result;
}

//===- states ---------------------------------------------------------------===//

bool Lowering::isFrozen(StringRef name) const {
  return llvm::any_of(frozen, [&](const std::string &pattern) {
    llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(pattern);
    if (!glob) {
      llvm::consumeError(glob.takeError());
      return false;
    }
    return glob->match(name);
  });
}

mlir::Value Lowering::state(const std::string &name, State state, Place place) {
  auto [found, isNew] = states.try_emplace(name, state);
  if (isNew) {
    found->second.number = int64_t(states.size()) - 1;
    if (state.role == "parameter" && isFrozen(name))
      found->second.role = "frozen";
  } else if (found->second.type != state.type) {
    report(place, "the state '" + name + "' is " + typeName(found->second.type) + " elsewhere, and " +
                      typeName(state.type) + " here");
    return {};
  }
  if (auto now = updated.find(name); now != updated.end())
    return now->second;
  mlir::Value &value = stateValues[name];
  if (!value) {
    mlir::Block &body = function.getBody().front();
    value = body.addArgument(state.type, function.getLoc());
  }
  return value;
}

void Lowering::updateState(const std::string &name, mlir::Value value) {
  if (value)
    updated[name] = value;
}

mlir::Value Lowering::random(GraphBuilder &b, RandomKind kind, ArrayRef<int64_t> shape) {
  State counter;
  counter.type = RankedTensorType::get({}, b.i64());
  counter.role = "counter";
  mlir::Value seed = state("random.seed", counter, {}), count = stateValues.lookup("random.counter");
  if (!count) {
    count = state("random.counter", counter, {});
    updateState("random.counter", b.add(count, b.scalarInteger(b.i64(), 1)));
  }
  return b.op<RandomOp>({seed, count}, {b.kind<RandomKindAttr>("kind", kind), b.integer("stream", nextStream++)},
                        RankedTensorType::get(shape, b.f32()));
}

//===- entries --------------------------------------------------------------===//

bool Lowering::wants(StringRef entry) const {
  return options.entries.empty() || llvm::is_contained(options.entries, entry.str());
}

bool Lowering::beginEntry(StringRef name, ArrayRef<const Definition *> definitions, bool training) {
  stateValues.clear();
  updated.clear();
  inputs.clear();
  scope.clear();
  namesTaken.clear();
  explicitNames.clear();
  nextStream = 0;
  spent = 0;
  nodes = 0;
  isTraining = training;
  builder.setInsertionPointToEnd(module->getBody());
  Location location = locationOf(definitions.empty() ? Place() : definitions.front()->place);
  function = func::FuncOp::create(builder, location, name, builder.getFunctionType({}, {}));
  mlir::Block *body = function.addEntryBlock();
  builder.setInsertionPointToEnd(body);
  SmallVector<std::pair<const Parameter *, RankedTensorType>> taken;
  for (const Definition *definition : definitions)
    for (const Parameter &parameter : definition->parameters) {
      if (!parameter.type)
        continue;
      std::optional<RankedTensorType> type = typeOf(*parameter.type);
      if (!type)
        return false;
      if (inputs.count(parameter.name)) {
        report(parameter.place, "a second input '" + parameter.name + "'");
        return false;
      }
      taken.push_back({&parameter, *type});
      inputs[parameter.name] = body->addArgument(*type, locationOf(parameter.place));
    }
  function.setFunctionType(builder.getFunctionType(body->getArgumentTypes(), {}));
  for (auto [i, input] : llvm::enumerate(taken)) {
    function.setArgAttr(i, "dlc.name", builder.getStringAttr(input.first->name));
    SmallVector<StringRef> names;
    for (const ExpressionPtr &dim : input.first->type->dims)
      names.push_back(dim->kind == Expression::Name && boundDims.count(dim->text) ? StringRef(dim->text) : StringRef());
    function.setArgAttr(i, "dlc.dim_names", builder.getStrArrayAttr(names));
  }
  return true;
}

void Lowering::endEntry(Results results, Results predictions) {
  SmallVector<mlir::Value> values;
  for (const auto &[name, value] : llvm::concat<const std::pair<std::string, mlir::Value>>(results, predictions))
    values.push_back(value);
  for (const auto &[name, value] : updated)
    values.push_back(value);
  func::ReturnOp::create(builder, function.getLoc(), values);
  makeNamesUnique(function);
  mlir::Block &body = function.getBody().front();
  unsigned plain = function.getNumArguments();
  SmallVector<Attribute> attributes;
  if (ArrayAttr now = function.getAllArgAttrs())
    attributes.assign(now.begin(), now.end());
  attributes.resize(plain, builder.getDictionaryAttr({}));
  for (unsigned i = plain; i < body.getNumArguments(); ++i)
    for (const auto &[name, value] : stateValues)
      if (value == body.getArgument(i))
        attributes.push_back(
            builder.getDictionaryAttr(builder.getNamedAttr(kStateAttribute, FlatSymbolRefAttr::get(context, name))));
  function.setFunctionType(builder.getFunctionType(body.getArgumentTypes(), ValueRange(values).getTypes()));
  if (!attributes.empty())
    function.setAllArgAttrs(attributes);
  for (auto [i, result] : llvm::enumerate(results))
    function.setResultAttr(i, "dlc.name", builder.getStringAttr(result.first));
  for (auto [i, prediction] : llvm::enumerate(predictions)) {
    function.setResultAttr(results.size() + i, "dlc.name", builder.getStringAttr(prediction.first));
    function.setResultAttr(results.size() + i, kPredictionAttribute, builder.getUnitAttr());
  }
  for (auto [i, state] : llvm::enumerate(updated))
    function.setResultAttr(results.size() + predictions.size() + i, kStateAttribute,
                           FlatSymbolRefAttr::get(context, state.first));
  function->setAttr("dlc.source_nodes", builder.getI64IntegerAttr(nodes));
}

// What the body of an entry returns, with names; nothing where it has errors.
std::optional<std::vector<std::pair<std::string, Value>>> Lowering::runBody(const Definition &definition) {
  Environment local;
  local.outer = &global;
  for (const Parameter &parameter : definition.parameters)
    local.values[parameter.name] =
        parameter.type ? Value::of(inputs.lookup(parameter.name)) : evaluate(*parameter.value, global);
  std::optional<std::vector<Value>> returned;
  size_t before = problems.size();
  execute(definition.body, local, returned);
  if (problems.size() > before)
    return std::nullopt;
  if (!returned) {
    report(definition.place, "'" + definition.name + "' ends without 'return'");
    return std::nullopt;
  }
  // A result that is a plain name has it; others are called 'output'.
  const Statement *last = definition.body.empty() ? nullptr : &definition.body.back();
  std::vector<std::pair<std::string, Value>> results;
  llvm::StringSet<> taken;
  for (auto [i, value] : llvm::enumerate(*returned)) {
    std::string name = "output" + (returned->size() > 1 ? std::to_string(i) : "");
    if (last && last->kind == Statement::Return && last->values.size() == returned->size() &&
        last->values[i]->kind == Expression::Name)
      name = last->values[i]->text;
    if (!taken.insert(name).second)
      name += "_" + std::to_string(i);
    if (value.kind != Value::Tensor) {
      report(definition.place, "'" + definition.name + "' returns " + describe(value) + ", expected a tensor");
      return std::nullopt;
    }
    results.push_back({name, value});
  }
  return results;
}

void Lowering::buildPlain(const Definition &definition, StringRef name) {
  if (!beginEntry(name, {&definition}, /*training=*/false))
    return;
  auto results = runBody(definition);
  if (!results)
    return;
  std::vector<std::pair<std::string, mlir::Value>> values;
  for (const auto &[resultName, value] : *results)
    values.push_back({resultName, value.tensor});
  endEntry(values);
}

// In a function that goes again, as what they compute on the way may be ops.
void Lowering::evaluateConstants() {
  if (!beginEntry("constants", {}, false))
    return;
  for (const Definition &definition : file.definitions) {
    if (definition.kind != Definition::Constant)
      continue;
    const Statement &statement = definition.body.front();
    scope = {definition.name}; // of the weights of a layer that it makes
    assign(statement, global);
    for (const std::string &name : statement.names)
      if (global.values[name].kind == Value::Tensor)
        report(statement.place,
               "'" + name + "' is a tensor; outside of a model there are numbers, texts, lists and layers");
  }
  function.erase();
}

OwningOpRef<ModuleOp> Lowering::run() {
  module = ModuleOp::create(UnknownLoc::get(context));
  if (!checkDefinitions())
    return {};
  modelName = model->name;
  evaluateConstants();
  bindDims(*model);
  for (const Definition &definition : file.definitions)
    if (definition.kind == Definition::Entry || definition.kind == Definition::Train)
      bindDims(definition);
  if (!problems.empty() || (training && !readSettings()))
    return {};
  // One entry has all states of the model; those that follow share them.
  buildPlain(*model, "infer");
  if (!problems.empty())
    return {};
  SmallVector<std::string> known{"infer"};
  if (training) {
    buildTraining("eval", false);
    buildTraining("train", true);
    known.append({"eval", "train"});
  }
  for (const Definition &definition : file.definitions)
    if (definition.kind == Definition::Entry) {
      buildPlain(definition, definition.name);
      known.push_back(definition.name);
    }
  if (!problems.empty())
    return {};
  buildInit();
  known.push_back("init");
  for (const std::string &name : options.entries)
    if (!llvm::is_contained(known, name))
      report({}, "there is no entry '" + name + "'; there are " + llvm::join(known, ", "));
  if (!problems.empty())
    return {};
  emitStates();
  return std::move(module);
}

//===- first values -----------------------------------------------------------===//

void Lowering::emitStates() {
  initializeStates();
  // What no entry that is asked for reads or writes goes.
  llvm::StringSet<> used;
  for (auto entry : llvm::make_early_inc_range(module->getOps<func::FuncOp>())) {
    if (!wants(entry.getSymName())) {
      entry.erase();
      continue;
    }
    for (unsigned i = 0; i < entry.getNumArguments(); ++i)
      if (FlatSymbolRefAttr name = argumentState(entry, i))
        used.insert(name.getValue());
    for (unsigned i = 0; i < entry.getNumResults(); ++i)
      if (FlatSymbolRefAttr name = resultState(entry, i))
        used.insert(name.getValue());
  }
  builder.setInsertionPointToStart(module->getBody());
  for (const auto &[name, state] : states)
    if (used.contains(name))
      StateOp::create(builder, locationOf({}), name, state.type, state.initial,
                      state.role.empty() ? StringAttr() : builder.getStringAttr(state.role));
}

// The values that states begin with: from the caller, else what `init` computes for the seed.
void Lowering::initializeStates() {
  bool isMissing = false;
  for (auto &[name, state] : states) {
    std::optional<Tensor> given = options.stateValue ? options.stateValue(name) : std::nullopt;
    if (given && given->type() != state.type)
      report({}, "the value for '" + name + "' is " + typeName(given->type()) + ", expected " + typeName(state.type));
    else if (given)
      state.initial = makeConstant(context, std::move(*given));
    isMissing |= !state.initial;
  }
  auto init = module->lookupSymbol<func::FuncOp>("init");
  if (!options.seed || !isMissing || !problems.empty())
    return;
  Tensor seed = Tensor::zeros(RankedTensorType::get({}, builder.getI64Type()));
  seed.set(0, Scalar::ofInteger(builder.getI64Type(), int64_t(*options.seed)));
  SmallVector<Tensor> arguments{seed};
  FailureOr<std::vector<Tensor>> results = interpret(init, arguments);
  if (failed(results))
    return report({}, "the first values of the weights cannot be computed");
  for (auto [i, value] : llvm::enumerate(*results)) {
    State &state = states[resultState(init, i).getValue().str()];
    if (!state.initial)
      state.initial = makeConstant(context, std::move(value));
  }
}

} // namespace dlc::text
