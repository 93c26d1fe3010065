#include "frontend/export/TextTraining.h"
#include "frontend/export/TextNumbers.h"
#include "frontend/text/Builtin.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

using namespace mlir;

namespace dlc::frontend {
namespace {

std::string attributeText(Attribute attribute) {
  if (auto flag = dyn_cast<BoolAttr>(attribute))
    return flag.getValue() ? "true" : "false";
  if (auto whole = dyn_cast<IntegerAttr>(attribute))
    return std::to_string(whole.getInt());
  return realText(cast<FloatAttr>(attribute).getValueAsDouble());
}

// Whether a default reads as this attribute.
bool isDefault(StringRef text, Attribute attribute) {
  if (isa<BoolAttr>(attribute))
    return text == attributeText(attribute);
  int64_t whole;
  bool isWhole = !text.getAsInteger(10, whole);
  if (auto number = dyn_cast<IntegerAttr>(attribute))
    return isWhole && number.getInt() == whole;
  double real;
  return !isWhole && !text.getAsDouble(real) && cast<FloatAttr>(attribute).getValueAsDouble() == real;
}

// A choice of the language from a dictionary: each of its parameters by the name that this has there.
class Choice {
public:
  Choice(func::FuncOp function, StringRef what, StringRef callee, DictionaryAttr dictionary)
      : function(function), what(what), callee(callee), left(dictionary) {
    left.erase("kind");
  }
  // What a parameter is instead of a number of the dictionary.
  void give(StringRef parameter, const std::string &text) { given[parameter.str()] = text; }

  FailureOr<std::string> text(llvm::function_ref<StringRef(StringRef parameter)> keyOf) {
    std::string arguments;
    for (const text::BuiltinParameter &parameter : text::parametersOf(*text::findBuiltin(callee))) {
      std::string value = given[parameter.name.str()];
      if (Attribute attribute = left.erase(keyOf(parameter.name));
          attribute && value.empty() && !isDefault(parameter.fallback, attribute))
        value = attributeText(attribute);
      if (!value.empty())
        arguments += (arguments.empty() ? "" : ", ") + parameter.name.str() + "=" + value;
    }
    if (!left.empty())
      return function.emitError() << "dlc.training: " << what << ": '" << left.begin()->getName().getValue()
                                  << "' is nothing that the language says";
    return callee.str() + (arguments.empty() ? "" : "(" + arguments + ")");
  }

private:
  func::FuncOp function;
  StringRef what, callee;
  NamedAttrList left;
  std::map<std::string, std::string> given;
};

FailureOr<std::string> scheduleText(func::FuncOp train, DictionaryAttr schedule, Attribute rate) {
  StringRef kind = "constant";
  if (auto given = schedule.getAs<StringAttr>("kind"))
    kind = given.getValue();
  StringRef callee = kind == "step"          ? "step_decay"
                     : kind == "exponential" ? "exponential_decay"
                     : kind == "cosine"      ? "cosine_decay"
                                             : "warmup";
  Choice choice(train, "schedule", callee, schedule);
  choice.give("rate", attributeText(rate));
  return choice.text([&](StringRef parameter) -> StringRef {
    if (parameter == "steps" || parameter == "every")
      return callee == "warmup" ? "warmup" : "period";
    return parameter == "factor" ? "gamma" : parameter == "final" ? "lowest" : parameter;
  });
}

} // namespace

FailureOr<std::string> settingsText(func::FuncOp train) {
  NamedAttrList left(train->getAttrOfType<DictionaryAttr>("dlc.training"));
  auto optimizer = dyn_cast_or_null<DictionaryAttr>(left.erase("optimizer"));
  auto kind = optimizer ? optimizer.getAs<StringAttr>("kind") : StringAttr();
  const text::Builtin *row = kind ? text::findBuiltin(kind.getValue()) : nullptr;
  if (!row)
    return train.emitError() << "dlc.training: the optimizer is none of the language";
  Choice choice(train, "optimizer", row->name, optimizer);
  if (auto schedule = dyn_cast_or_null<DictionaryAttr>(left.erase("schedule"))) {
    Attribute rate = optimizer.get("learning_rate");
    FailureOr<std::string> text = rate ? scheduleText(train, schedule, rate) : FailureOr<std::string>();
    if (!rate)
      return train.emitError() << "dlc.training: optimizer: 'learning_rate' is missing, which a schedule begins with";
    if (failed(text))
      return failure();
    choice.give("learning_rate", *text);
  }
  FailureOr<std::string> said = choice.text([](StringRef parameter) { return parameter; });
  if (failed(said))
    return failure();
  std::string lines = "  optimizer = " + *said + "\n";
  for (StringRef name : {"precision", "clip_norm", "clip_value", "accumulate", "batch", "epochs", "seed"})
    if (Attribute value = left.erase(name)) {
      auto word = dyn_cast<StringAttr>(value);
      lines += ("  " + name + " = " + (word ? word.str() : attributeText(value)) + "\n").str();
    }
  if (!left.empty())
    return train.emitError() << "dlc.training: '" << left.begin()->getName().getValue()
                             << "' is nothing that the language says";
  return lines;
}

std::string freezeText(ModuleOp module, llvm::function_ref<bool(StringRef mean)> isFrozenNorm) {
  std::map<std::string, bool> isFrozen; // weights and running statistics
  for (StateOp state : module.getOps<StateOp>()) {
    StringRef name = state.getSymName(), role = state.getRole().value_or("");
    StringRef norm = name;
    if (role == "parameter" || role == "frozen")
      isFrozen[name.str()] = role == "frozen";
    else if (role == "statistic" && (norm.consume_back(".mean") || norm.consume_back(".variance")))
      isFrozen[name.str()] = isFrozenNorm((norm + ".mean").str());
  }
  // For each name the shortest prefix, at a dot, of nothing but frozen ones.
  SmallVector<std::string> patterns;
  for (const auto &[name, frozen] : isFrozen) {
    std::string pattern = name;
    for (size_t dot = name.find('.'); frozen && dot != std::string::npos; dot = name.find('.', dot + 1)) {
      StringRef prefix = StringRef(name).take_front(dot + 1);
      if (llvm::all_of(isFrozen, [&](const auto &other) {
            return other.second || !StringRef(other.first).starts_with(prefix);
          })) {
        pattern = (prefix + "*").str();
        break;
      }
    }
    if (frozen && !llvm::is_contained(patterns, "\"" + pattern + "\""))
      patterns.push_back("\"" + pattern + "\"");
  }
  return patterns.empty() ? "" : "  freeze = [" + llvm::join(patterns, ", ") + "]\n";
}

} // namespace dlc::frontend
