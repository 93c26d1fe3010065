// Calls of functions and builtins: arguments to parameters.
#include "frontend/text/Lowering.h"
#include "ir/Location.h"
#include "ir/ValueNames.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace dlc::text {

SmallVector<BuiltinParameter> parametersOf(const Builtin &builtin) {
  SmallVector<BuiltinParameter> result;
  StringRef rest = builtin.parameters;
  while (!rest.empty()) {
    // Commas inside of a default's brackets part nothing.
    size_t end = 0;
    for (int depth = 0; end < rest.size() && (depth || rest[end] != ','); ++end)
      depth += StringRef("[(").contains(rest[end]) ? 1 : StringRef("])").contains(rest[end]) ? -1 : 0;
    auto [name, fallback] = rest.take_front(end).split('=');
    result.push_back({name.trim(), fallback.trim()});
    rest = rest.drop_front(std::min(rest.size(), end + 1));
  }
  return result;
}

static std::string listOf(ArrayRef<std::string> names) { return llvm::join(names, ", "); }

Value Lowering::evaluateCall(const Expression &call, const Environment &environment, const Value *piped) {
  Value callee = evaluate(*call.children[0], environment);
  SmallVector<GivenArgument> arguments;
  bool poisoned = callee.isPoison();
  if (piped) {
    arguments.push_back({"", {*piped, call.place}, call.place});
    poisoned |= piped->isPoison();
  }
  for (const Argument &argument : call.arguments) {
    Value value = evaluate(*argument.value, environment);
    poisoned |= value.isPoison();
    Place place = argument.value->place;
    arguments.push_back({argument.keyword, {std::move(value), place}, argument.place});
  }
  if (poisoned)
    return Value::poison();
  if (callee.kind == Value::Function)
    return callFunction(*callee.function, arguments, call.place);
  if (callee.kind == Value::Layer)
    return callBuiltin(*callee.layer, arguments, call.place);
  report(call.place, "expected a function or a layer in front of '(', found " + describe(callee));
  return Value::poison();
}

Value Lowering::applyTo(const Value &function, Value argument, Place place) {
  if (function.isPoison() || argument.isPoison())
    return Value::poison();
  GivenArgument given{"", {std::move(argument), place}, place};
  if (function.kind == Value::Function)
    return callFunction(*function.function, given, place);
  if (function.kind == Value::Layer)
    return callBuiltin(*function.layer, given, place);
  report(place, "expected a function or a layer behind '|>', found " + describe(function));
  return Value::poison();
}

Value Lowering::callFunction(const Definition &definition, ArrayRef<GivenArgument> arguments, Place place) {
  if (!spend(place))
    return Value::poison();
  if (++callDepth > kCallDepth) {
    --callDepth;
    report(place, "'" + definition.name + "' calls itself without an end");
    return Value::poison();
  }
  Environment local;
  local.outer = &global;
  std::string name;
  bool isNamed = false;
  size_t next = 0;
  bool good = true;
  auto complain = [&](Place where, const Twine &message) {
    report(where, "'" + definition.name + "': " + message);
    good = false;
  };
  bool namesItself = llvm::any_of(definition.parameters, [](const Parameter &p) { return p.name == "name"; });
  for (const GivenArgument &argument : arguments) {
    if (argument.keyword == "name" && !namesItself) {
      if (argument.given.value.kind != Value::Text)
        complain(argument.given.place, "'name' takes a text, found " + describe(argument.given.value));
      name = argument.given.value.text;
      isNamed = true;
      continue;
    }
    const Parameter *parameter = nullptr;
    if (argument.keyword.empty()) {
      while (next < definition.parameters.size() && local.values.count(definition.parameters[next].name))
        ++next;
      if (next == definition.parameters.size()) {
        complain(argument.given.place,
                 "more arguments than its " + Twine(definition.parameters.size()) + " parameters");
        break;
      }
      parameter = &definition.parameters[next];
    } else {
      for (const Parameter &each : definition.parameters)
        if (each.name == argument.keyword)
          parameter = &each;
      if (!parameter) {
        SmallVector<std::string> names;
        for (const Parameter &each : definition.parameters)
          names.push_back(each.name);
        complain(argument.place, "has no parameter '" + argument.keyword + "'; it has " + listOf(names));
        continue;
      }
    }
    if (!local.values.try_emplace(parameter->name, argument.given.value).second)
      complain(argument.given.place, "the parameter '" + parameter->name + "' is given twice");
  }
  for (const Parameter &parameter : definition.parameters) {
    if (local.values.count(parameter.name))
      continue;
    if (!parameter.value) {
      if (good)
        complain(place, "the parameter '" + parameter.name + "' is missing");
      break;
    }
    Value value = evaluate(*parameter.value, global);
    good &= !value.isPoison();
    local.values[parameter.name] = std::move(value);
  }
  // A model keeps its names wherever it is called, so that entries share its weights. So does a function of the name
  // "".
  std::optional<std::vector<Value>> returned;
  bool isModel = definition.kind == Definition::Model;
  llvm::StringMap<unsigned> outerNames;
  llvm::StringSet<> outerExplicit;
  if (isModel && name.empty()) {
    std::swap(namesTaken, outerNames);
    std::swap(explicitNames, outerExplicit);
  }
  if (good) {
    bool isScope = isModel || isNamed ? !name.empty() : true;
    if (isScope) {
      Value wanted = Value::ofText(Value::Text, name);
      scope.push_back(nameLayer(definition.name, name.empty() ? nullptr : &wanted, place));
    }
    good = execute(definition.body, local, returned);
    if (isScope)
      scope.pop_back();
    if (good && !returned)
      complain(definition.place, "ends without 'return'");
  }
  if (isModel && name.empty()) {
    std::swap(namesTaken, outerNames);
    std::swap(explicitNames, outerExplicit);
  }
  --callDepth;
  if (!good)
    return Value::poison();
  if (returned->size() == 1)
    return std::move(returned->front());
  for (const Value &value : *returned)
    if (value.isPoison())
      return Value::poison();
  return Value::list(std::move(*returned));
}

Value Lowering::callBuiltin(const Layer &callee, ArrayRef<GivenArgument> arguments, Place place) {
  if (!spend(place))
    return Value::poison();
  const Builtin &builtin = *callee.builtin;
  SmallVector<BuiltinParameter> parameters = parametersOf(builtin);
  if (builtin.hasWeights)
    parameters.push_back({"name", "none"});
  auto layer = std::make_shared<Layer>(callee);
  layer->place = place;
  bool good = true;
  auto complain = [&](Place where, const Twine &message) {
    report(where, "'" + builtin.name + "': " + message);
    good = false;
  };
  // `dense(64)` waits for x, `huber(delta=0.5)` for a prediction and a label: their arguments begin behind them.
  StringRef leading = parameters.empty() ? StringRef() : parameters.front().name;
  size_t awaited = leading == "x" ? 1 : leading == "prediction" ? 2 : 0;
  auto isTensor = [](const Value &value) {
    const Value &first = value.kind == Value::List && !value.items.empty() ? value.items.front() : value;
    return first.kind == Value::Tensor;
  };
  bool waits =
      awaited && !layer->given.count(leading.str()) && !llvm::any_of(arguments, [&](const GivenArgument &argument) {
        return argument.keyword == leading || (argument.keyword.empty() && isTensor(argument.given.value));
      });
  size_t next = waits ? awaited : 0;
  for (const GivenArgument &argument : arguments) {
    StringRef name = argument.keyword;
    if (name.empty()) {
      while (next < parameters.size() && layer->given.count(parameters[next].name.str()))
        ++next;
      if (next == parameters.size()) {
        complain(argument.given.place, "more arguments than its parameters (" + builtin.parameters + ")");
        break;
      }
      name = parameters[next].name;
    } else if (!llvm::any_of(parameters, [&](const BuiltinParameter &each) { return each.name == name; })) {
      complain(argument.place, "has no parameter '" + name + "'; it has " + builtin.parameters +
                                   (builtin.hasWeights ? ", name=none" : ""));
      continue;
    }
    if (!layer->given.try_emplace(name.str(), argument.given).second)
      complain(argument.given.place, "the parameter '" + name + "' is given twice");
  }
  if (!good)
    return Value::poison();
  for (const auto &[i, parameter] : llvm::enumerate(parameters))
    if (parameter.fallback.empty() && !layer->given.count(parameter.name.str()) && !(waits && i < awaited)) {
      complain(place, "the parameter '" + parameter.name + "' is missing; it takes (" + builtin.parameters + ")");
      return Value::poison();
    }
  // The name is taken where the layer is made, so that one that is applied twice has its weights once.
  if (builtin.hasWeights && layer->name.empty()) {
    auto wanted = layer->given.find("name");
    bool isNamed = wanted != layer->given.end() && wanted->second.value.kind != Value::None;
    if (isNamed && wanted->second.value.kind != Value::Text) {
      complain(wanted->second.place, "'name' takes a text, found " + describe(wanted->second.value));
      return Value::poison();
    }
    layer->name = nameLayer(builtin.name, isNamed ? &wanted->second.value : nullptr, place);
  }
  if (waits || !builtin.build) {
    Value value;
    value.kind = Value::Layer;
    value.layer = std::move(layer);
    return value;
  }
  return apply(*layer);
}

Value Lowering::apply(const Layer &given) {
  const Builtin &builtin = *given.builtin;
  Layer layer = given;
  if (builtin.hasWeights && layer.name.empty())
    layer.name = nameLayer(builtin.name, nullptr, layer.place);
  // Defaults are written in the language itself.
  for (const BuiltinParameter &parameter : parametersOf(builtin)) {
    if (layer.given.count(parameter.name.str()))
      continue;
    Problems none;
    File constant = parse(("value = " + parameter.fallback).str(), none);
    Value value = evaluate(*constant.definitions.front().body.front().values.front(), builtins);
    layer.given[parameter.name.str()] = {std::move(value), layer.place};
  }
  if (!builtin.build) {
    Value value;
    value.kind = Value::Layer;
    value.layer = std::make_shared<Layer>(std::move(layer));
    return value;
  }
  size_t before = problems.size();
  std::string name = layer.name.empty() ? builtin.name.str() : layer.name;
  GraphBuilder b(builder, locationOf(layer.place, name, builtin.name));
  Call call(*this, b, layer);
  Value result = builtin.build(call);
  if (b.failed() && problems.size() == before)
    report(layer.place, "'" + builtin.name + "': " + withoutConstraintNumber(b.errorMessage()));
  if (result.kind == Value::Tensor)
    countNode();
  if (result.kind == Value::Tensor && !layer.name.empty())
    giveName(result.tensor, layer.name);
  return call.failed() ? Value::poison() : result;
}

std::string Lowering::nameLayer(StringRef kind, const Value *wanted, Place place) {
  std::string prefix = scope.empty() ? "" : scope.back() + "."; // which holds those around it
  if (wanted) {
    std::string name = prefix + wanted->text;
    bool plain = !wanted->text.empty() && llvm::all_of(wanted->text, [](char c) {
      return llvm::isAlnum(c) || c == '_' || c == '.' || c == '-';
    });
    if (!plain)
      report(place, "the name \"" + wanted->text +
                        "\" of a layer has other characters than letters, digits, '_', '-' and '.'");
    else if (!explicitNames.insert(name).second)
      report(place, "the name \"" + wanted->text +
                        "\" is used by two layers; to share weights, give the layer a name of the "
                        "language (shared = dense(8)) and apply it twice");
    return name;
  }
  unsigned count = namesTaken[prefix + kind.str()]++;
  return prefix + kind.str() + (count ? "_" + std::to_string(count) : "");
}

} // namespace dlc::text
