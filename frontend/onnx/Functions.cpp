// Inlines local functions, and the bodies of control flow.
#include "frontend/onnx/Expansion.h"
#include "frontend/onnx/GraphImporter.h"
#include "ir/Location.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

LogicalResult GraphImporter::callFunction(const onnx::FunctionProto &function, NodeContext &call,
                                          const AttributeMap &attributes, StringRef name, Environment &environment) {
  std::string where = "node " + describeNodes(call.where()) + ": ";
  auto fail = [&](const Twine &message) { return error(call.where(), where + message); };
  if (llvm::is_contained(active, &function)) {
    std::string chain;
    for (const onnx::FunctionProto *outer : active)
      chain += outer->name() + " -> ";
    return fail("function '" + function.name() + "' calls itself (" + chain + function.name() + ")");
  }
  if (environment.depth + 1 > kDepthLimit)
    return fail("functions call each other more than " + Twine(kDepthLimit) + " deep");
  if (int(call.inputCount()) > function.input_size())
    return fail("expected at most " + Twine(function.input_size()) + " inputs, found " + Twine(call.inputCount()));
  if (int(call.outputCount()) > function.output_size())
    return fail("expected at most " + Twine(function.output_size()) + " outputs, found " + Twine(call.outputCount()));

  AttributeMap bindings;
  for (const std::string &attribute : function.attribute())
    if (const onnx::AttributeProto *value = attributes.lookup(attribute))
      bindings[attribute] = value;
  for (const onnx::AttributeProto &attribute : function.attribute_proto()) {
    const onnx::AttributeProto *value = attributes.lookup(attribute.name());
    bindings[attribute.name()] = value ? value : &attribute;
  }

  Environment body;
  body.prefix = name.str() + "/";
  body.bindings = &bindings;
  body.depth = environment.depth + 1;
  body.inBody = environment.inBody;
  body.block = state.builder.getInsertionBlock();
  if (failed(readOpsets(function.opset_import(), body.opsets, "function '" + function.name() + "': ")))
    return failure();
  if (body.opsets.empty())
    body.opsets = environment.opsets;
  if (llvm::Error problem = body.declarations.add(function.value_info()))
    return fail("function '" + function.name() + "': " + llvm::toString(std::move(problem)));
  for (auto [i, input] : llvm::enumerate(function.input()))
    if (!body.values.try_emplace(input, call.optional(i)).second)
      return fail("function '" + function.name() + "' names its input '" + input + "' twice");

  active.push_back(&function);
  LogicalResult imported = importNodes(function.node(), body);
  active.pop_back();
  if (failed(imported))
    return failure();
  for (unsigned i = 0; i < call.outputCount(); ++i) {
    bool found = true;
    FailureOr<Value> value = lookup(function.output(int(i)), body, found);
    if (failed(value))
      return failure();
    if (!found)
      return fail("function '" + function.name() + "' does not compute its output '" + function.output(int(i)) + "'");
    call.set(i, *value);
  }
  return success();
}

FailureOr<SmallVector<Value>> GraphImporter::importBody(const onnx::GraphProto &graph, ValueRange inputs,
                                                        StringRef name, Environment &environment) {
  if (environment.depth + 1 > kDepthLimit)
    return error("node '" + name + "': bodies nest more than " + Twine(kDepthLimit) + " deep");
  if (int(inputs.size()) != graph.input_size())
    return error("node '" + name + "': expected a body with " + Twine(inputs.size()) + " inputs, found " +
                 Twine(graph.input_size()));
  Environment body;
  body.parent = &environment;
  body.prefix = name.str() + "/";
  body.opsets = environment.opsets;
  body.bindings = environment.bindings;
  body.depth = environment.depth + 1;
  body.inBody = true;
  body.block = state.builder.getInsertionBlock();
  if (failed(addInitializers(graph, body)))
    return failure();
  for (auto [input, value] : llvm::zip_equal(graph.input(), inputs)) {
    if (llvm::Error problem = body.declarations.check(input.name(), value.getType()))
      return error("node '" + name + "': its body's input " + llvm::toString(std::move(problem)));
    if (!body.values.try_emplace(input.name(), value).second)
      return error("node '" + name + "': its body names the input '" + input.name() + "' twice");
  }
  if (failed(importNodes(graph.node(), body)))
    return failure();
  SmallVector<Value> results;
  for (const onnx::ValueInfoProto &output : graph.output()) {
    bool found = true;
    FailureOr<Value> value = lookup(output.name(), body, found);
    if (failed(value))
      return failure();
    if (!found || !*value)
      return error("node '" + name + "': its body does not compute its output '" + output.name() + "'");
    if (llvm::Error problem = body.declarations.check(output.name(), (*value).getType()))
      return error("node '" + name + "': its body's output " + llvm::toString(std::move(problem)));
    results.push_back(*value);
  }
  return results;
}
