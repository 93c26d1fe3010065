// Typed access to a node's attributes and operands.
#include "frontend/onnx/NodeContext.h"
#include "frontend/SizeSites.h"
#include "frontend/onnx/AttributeType.h"
#include "frontend/onnx/Tensors.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;
using onnx::AttributeProto;

const AttributeProto *NodeContext::find(StringRef name, onnx::AttributeProto_AttributeType type) {
  const AttributeProto *attribute = attributes.lookup(name);
  if (!attribute)
    return nullptr;
  onnx::AttributeProto_AttributeType found = attributeType(*attribute, type);
  if (found == type)
    return attribute;
  error("attribute '" + name + "' is " + attributeTypeName(found) + ", expected " + attributeTypeName(type));
  return nullptr;
}

int64_t NodeContext::intAttr(StringRef name, int64_t defaultValue) {
  const AttributeProto *attribute = find(name, onnx::AttributeProto_AttributeType_INT);
  return attribute ? attribute->i() : defaultValue;
}

double NodeContext::floatAttr(StringRef name, double defaultValue) {
  const AttributeProto *attribute = find(name, onnx::AttributeProto_AttributeType_FLOAT);
  return attribute ? attribute->f() : double(float(defaultValue));
}

std::string NodeContext::stringAttr(StringRef name, StringRef defaultValue) {
  const AttributeProto *attribute = find(name, onnx::AttributeProto_AttributeType_STRING);
  return attribute ? attribute->s() : defaultValue.str();
}

std::string NodeContext::choiceAttr(StringRef name, StringRef defaultValue, ArrayRef<StringRef> choices) {
  std::string value = stringAttr(name, defaultValue);
  expect(llvm::is_contained(choices, value), "attribute '" + name + "' is '" + value + "', expected " +
                                                 llvm::join(choices.drop_back(), ", ") + " or " + choices.back());
  return value;
}

SmallVector<int64_t> NodeContext::intsAttr(StringRef name, ArrayRef<int64_t> defaultValue) {
  const AttributeProto *attribute = find(name, onnx::AttributeProto_AttributeType_INTS);
  if (!attribute)
    return SmallVector<int64_t>(defaultValue);
  return SmallVector<int64_t>(attribute->ints().begin(), attribute->ints().end());
}

SmallVector<double> NodeContext::floatsAttr(StringRef name, ArrayRef<double> defaultValue) {
  const AttributeProto *attribute = find(name, onnx::AttributeProto_AttributeType_FLOATS);
  if (!attribute)
    return SmallVector<double>(defaultValue);
  return SmallVector<double>(attribute->floats().begin(), attribute->floats().end());
}

SmallVector<std::string> NodeContext::stringsAttr(StringRef name) {
  const AttributeProto *attribute = find(name, onnx::AttributeProto_AttributeType_STRINGS);
  if (!attribute)
    return {};
  return SmallVector<std::string>(attribute->strings().begin(), attribute->strings().end());
}

std::optional<Tensor> NodeContext::tensorAttr(StringRef name) {
  const AttributeProto *attribute = find(name, onnx::AttributeProto_AttributeType_TENSOR);
  if (!attribute)
    return std::nullopt;
  llvm::Expected<Tensor> tensor = readTensor(state.context, state.model, attribute->t());
  if (tensor)
    return *tensor;
  error("attribute '" + name + "' " + llvm::toString(tensor.takeError()));
  return std::nullopt;
}

const onnx::GraphProto *NodeContext::graphAttr(StringRef name) {
  const AttributeProto *attribute = find(name, onnx::AttributeProto_AttributeType_GRAPH);
  return attribute ? &attribute->g() : nullptr;
}

Type NodeContext::typeAttr(StringRef name, Type defaultValue) {
  if (!has(name))
    return defaultValue;
  int64_t number = intAttr(name, 0);
  Type result = elementType(state.context, int32_t(number));
  if (!result || number != int32_t(number)) {
    error("attribute '" + name + "': elements of " + dataTypeName(int32_t(number)) + " are not supported");
    return f32();
  }
  return result;
}

Value NodeContext::input(unsigned index) {
  if (!hasInput(index)) {
    error("input " + Twine(index) + " is missing");
    return {};
  }
  return operands[index];
}

std::optional<SmallVector<int64_t>> NodeContext::inputIntegers(StringRef name, unsigned index) {
  Value value = input(index);
  std::optional<SmallVector<int64_t>> result = knownIntegers(value, "input '" + name + "'");
  if (result)
    operands[index] = state.resolve(value);
  return result;
}

std::optional<int64_t> NodeContext::inputInteger(StringRef name, unsigned index) {
  std::optional<SmallVector<int64_t>> values = inputIntegers(name, index);
  if (!values ||
      !expect(values->size() == 1, "expected input '" + name + "' to be one integer, found " + Twine(values->size())))
    return std::nullopt;
  return values->front();
}

std::optional<SmallVector<double>> NodeContext::inputReals(StringRef name, unsigned index) {
  return knownReals(input(index), "input '" + name + "'");
}

std::optional<SmallVector<Value>>
NodeContext::tryWith(unsigned index, Value input, llvm::function_ref<void(NodeContext &)> build, std::string &why) {
  if (failed())
    return std::nullopt;
  SmallVector<Value> before = operands, made(results.size());
  operands[index] = input;
  std::swap(results, made);
  build(*this);
  std::swap(results, made);
  operands = before;
  if (!failed())
    return made;
  why = takeError();
  return std::nullopt;
}

bool NodeContext::maybeOpenSize(int64_t number) const {
  bool maybe = GraphBuilder::maybeOpenSize(number);
  SizeSites *sites = looksAtSizes() ? state.options.sites : nullptr;
  auto named = llvm::find_if(node.output(), [](const std::string &output) { return !output.empty(); });
  return sites && named != node.output().end() ? sites->ask(*named, number, maybe) : maybe;
}

std::optional<Tensor> NodeContext::constantOf(Value value) {
  std::string why;
  return failed() || !value ? std::nullopt : state.evaluate(value, why, /*specialize=*/false);
}

bool NodeContext::folds(ValueRange operands) const {
  return !isTrained() || llvm::none_of(operands, [](Value value) { return !weightName(value).empty(); });
}

// In a body, whose values nobody sees outside, batch norms stay as they are.
bool NodeContext::isStatistic(unsigned index) {
  if (!isTrained() || failed() || weightName(optional(index)).empty() ||
      builder.getInsertionBlock() != &state.function.getBody().front())
    return false;
  operands[index].getDefiningOp()->setAttr(kStatisticAttribute, builder.getUnitAttr());
  return true;
}

bool NodeContext::isFrozen(unsigned index) const {
  const TrainedGraph &graph = *state.options.trained;
  return graph.isFrozen && graph.isFrozen(weightName(optional(index)));
}

Value NodeContext::statistic(unsigned index) {
  for (const auto &[name, next] : state.statistics)
    if (name == weightName(optional(index)))
      return next;
  return input(index);
}

void NodeContext::setStatistic(unsigned index, Value next) {
  std::string name = weightName(optional(index)).str();
  llvm::erase_if(state.statistics, [&](const auto &known) { return known.first == name; });
  if (next)
    state.statistics.push_back({name, next});
}
