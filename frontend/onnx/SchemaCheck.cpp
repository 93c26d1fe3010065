// Counts, attributes and element types, as ONNX's checker and its type inference see them.
#include "frontend/onnx/SchemaCheck.h"
#include "frontend/onnx/AttributeType.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/Tensors.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

// The formal parameter of a place; the last one takes all that follow where it is variadic.
static const FormalParameter &formalAt(ArrayRef<FormalParameter> formals, unsigned place) {
  return formals[std::min<size_t>(place, formals.size() - 1)];
}

// "input 1 ('B')"
static std::string describe(StringRef what, unsigned place, const FormalParameter &formal) {
  return (what + " " + Twine(place) + " ('" + formal.name + "')").str();
}

// "float, double or int32"
static std::string listOf(TypeSet types) {
  SmallVector<std::string> names;
  for (int32_t type = 0; type < kSequenceType; ++type)
    if (types >> type & 1)
      names.push_back(dataTypeName(type));
  if (types >> kSequenceType & 1)
    names.push_back("a sequence");
  if (types >> kOptionalType & 1)
    names.push_back("an optional");
  if (names.empty())
    return "no tensor";
  std::string text;
  for (auto [i, name] : llvm::enumerate(names))
    text += (i == 0 ? "" : i + 1 < names.size() ? ", " : " or ") + name;
  return text;
}

void SchemaCheck::counts(StringRef what, ArrayRef<FormalParameter> formals, unsigned count) {
  unsigned least = 0, most = formals.size();
  for (auto [i, formal] : llvm::enumerate(formals))
    if (formal.option == FormalParameter::Single)
      least = i + 1;
    else if (formal.option == FormalParameter::Variadic)
      least = std::max<unsigned>(least, i + formal.least);
  bool unlimited = !formals.empty() && formals.back().option == FormalParameter::Variadic;
  if (count >= least && (unlimited || count <= most))
    return;
  std::string expected = std::to_string(least);
  if (unlimited || most != least)
    expected += unlimited ? " or more" : " to " + std::to_string(most);
  node.error("expected " + expected + " " + what + (expected == "1" ? "" : "s") + ", found " + Twine(count));
}

void SchemaCheck::attributes() {
  for (const onnx::AttributeProto &given : node.node.attribute()) {
    StringRef name = given.name();
    const onnx::AttributeProto *attribute = node.attributeMap().lookup(name);
    if (!attribute) // it refers to one that a function's call leaves out
      continue;
    const auto *formal = llvm::find_if(schema.attributes, [&](const auto &each) { return each.name == name; });
    if (formal != schema.attributes.end()) {
      if (attributeType(*attribute, formal->type) != formal->type)
        return node.error("attribute '" + name + "' is " + attributeTypeName(attributeType(*attribute, formal->type)) +
                          ", expected " + attributeTypeName(formal->type));
    } else if (!name.starts_with("__")) { // names that ONNX leaves to tools
      std::string known;
      for (const FormalAttribute &each : schema.attributes)
        known += (known.empty() ? "'" : ", '") + each.name.str() + "'";
      return node.error("attribute '" + name + "' is not known; op '" + schema.name + "'" + opset() + " takes " +
                        (known.empty() ? "none" : known));
    }
  }
  for (const FormalAttribute &formal : schema.attributes)
    if (formal.required && !node.has(formal.name))
      return node.error("attribute '" + formal.name + "' is missing");
}

void SchemaCheck::elementType(const FormalParameter &formal, const Twine &what, Value value) {
  bool takesOptionals = formal.types >> kOptionalType & 1;
  TypeSet tensors = formal.types & ((TypeSet(1) << kSequenceType) - 1);
  if (takesOptionals && (!isTensor(value) || !tensors)) // an optional that holds something is what it holds
    return;
  if (!isTensor(value)) {
    if (!(formal.types >> kSequenceType & 1) || !isSequence(value))
      node.error(what + " is " + describeType(value.getType()) + ", expected " + listOf(formal.types) + opset());
    return;
  }
  int32_t type = dataTypeOf(node.elem(value));
  if (!(formal.types >> type & 1))
    return node.error(what + " has elements of " + dataTypeName(type) + ", expected " + listOf(formal.types) + opset());
  if (formal.variable.empty())
    return;
  auto [entry, isNew] = bindings.try_emplace(formal.variable, Binding{what.str(), type});
  if (entry->second.dataType != type)
    node.error(what + " has elements of " + dataTypeName(type) + ", but " + entry->second.what + " of " +
               dataTypeName(entry->second.dataType) + ": both must be the same");
}

void SchemaCheck::operands() {
  // Empty names at the end stand for nothing.
  unsigned given = node.inputCount();
  while (given > schema.inputs.size() && node.node.input(int(given) - 1).empty())
    --given;
  counts("input", schema.inputs, given);
  counts("output", schema.outputs, node.outputCount());
  attributes();
  if (node.failed())
    return;
  for (unsigned i = 0; i < given; ++i) {
    const FormalParameter &formal = formalAt(schema.inputs, i);
    if (node.hasInput(i))
      elementType(formal, describe("input", i, formal), node.optional(i));
    else if (formal.option != FormalParameter::Optional)
      node.error(describe("input", i, formal) + " is missing");
  }
  for (unsigned i = 0; i < node.outputCount(); ++i)
    if (!node.wants(i) && formalAt(schema.outputs, i).option == FormalParameter::Single)
      node.error(describe("output", i, formalAt(schema.outputs, i)) + " has no name");
}

void SchemaCheck::results() {
  for (auto [i, value] : llvm::enumerate(node.outputs()))
    if (value && node.wants(i))
      elementType(formalAt(schema.outputs, i), describe("output", i, formalAt(schema.outputs, i)), value);
}
