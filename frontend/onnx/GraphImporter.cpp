// Names, operator sets and nodes of graphs.
#include "frontend/onnx/GraphImporter.h"
#include "frontend/onnx/Expansion.h"
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/SchemaCheck.h"
#include "frontend/onnx/Tensors.h"
#include "ir/Constants.h"
#include "ir/Location.h"
#include "ir/ValueNames.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

// Every node inside of a call or body carries the names on the way to it: longer ones lose their middle.
constexpr size_t kNameBytes = 1000;

static std::string normalizeDomain(const std::string &domain) { return domain == "ai.onnx" ? "" : domain; }

LogicalResult GraphImporter::error(Location location, const Twine &message) {
  return emitError(location) << state.model.path << ": " << message;
}
LogicalResult GraphImporter::error(const Twine &message) { return error(UnknownLoc::get(state.context), message); }

LogicalResult GraphImporter::readOpsets(const google::protobuf::RepeatedPtrField<onnx::OperatorSetIdProto> &imports,
                                        llvm::StringMap<int64_t> &opsets, const Twine &where) {
  for (const onnx::OperatorSetIdProto &import : imports) {
    std::string domain = normalizeDomain(import.domain());
    if (domain.empty() && (import.version() < kOldestOpset || import.version() > kNewestOpset))
      return error(where + "opset " + Twine(import.version()) + " is not supported, expected " + Twine(kOldestOpset) +
                   " to " + Twine(kNewestOpset));
    if (std::optional<int64_t> newest = newestVersion(domain); newest && import.version() > *newest)
      return error(where + "opset " + Twine(import.version()) + " of the domain '" + domain +
                   "' is not supported, expected at most " + Twine(*newest));
    if (!opsets.try_emplace(domain, import.version()).second && opsets[domain] != import.version())
      return error(where + "the operator set '" + domain + "' is imported in two versions");
  }
  return success();
}

LogicalResult GraphImporter::prepare(Environment &top) {
  const onnx::ModelProto &model = state.model.proto;
  if (failed(readOpsets(model.opset_import(), top.opsets, "")))
    return failure();
  for (const onnx::FunctionProto &function : model.functions())
    if (!functions.try_emplace({normalizeDomain(function.domain()), function.name()}, &function).second)
      return error("function '" + function.name() + "' is defined twice");
  int64_t nodes =
      Expansion([&](const onnx::NodeProto &node) { return localFunction(node); }).leastNodes(model.graph().node());
  if (nodes > kNodeLimit)
    return error("the model expands to at least " + Twine(nodes) + " nodes, over the limit of " + Twine(kNodeLimit));
  return success();
}

const onnx::FunctionProto *GraphImporter::localFunction(const onnx::NodeProto &node) const {
  auto found = functions.find({normalizeDomain(node.domain()), node.op_type()});
  return found == functions.end() ? nullptr : found->second;
}

LogicalResult GraphImporter::addInitializers(const onnx::GraphProto &graph, Environment &environment) {
  for (const onnx::TensorProto &tensor : graph.initializer()) {
    if (tensor.name().empty())
      return error("an initializer has no name");
    if (!environment.initializers.try_emplace(tensor.name(), &tensor).second)
      return error("initializer '" + tensor.name() + "' is defined twice");
    // Types that dlc lacks are an error only where the value is used.
    if (!elementType(state.context, tensor.data_type()))
      continue;
    if (llvm::Error problem = checkTensor(state.context, state.model, tensor))
      return error("initializer '" + tensor.name() + "': " + llvm::toString(std::move(problem)));
  }
  if (llvm::Error problem = checkDefaults(graph))
    return error(llvm::toString(std::move(problem)));
  if (llvm::Error problem = environment.declarations.add(graph))
    return error(llvm::toString(std::move(problem)));
  if (graph.sparse_initializer_size())
    return error("initializer '" + graph.sparse_initializer(0).values().name() + "': sparse tensors are not supported");
  return success();
}

FailureOr<Value> GraphImporter::lookup(StringRef name, Environment &environment, bool &found) {
  found = true;
  for (Environment *scope = &environment; scope; scope = scope->parent) {
    if (auto value = scope->values.find(name); value != scope->values.end())
      return value->second ? state.resolve(value->second) : Value();
    auto initializer = scope->initializers.find(name);
    if (initializer == scope->initializers.end())
      continue;
    llvm::Expected<Tensor> tensor = readTensor(state.context, state.model, *initializer->second);
    if (!tensor)
      return error("initializer '" + name + "': " + llvm::toString(tensor.takeError()));
    Location location = NameLoc::get(StringAttr::get(state.context, name));
    OpBuilder::InsertionGuard guard(state.builder);
    if (state.builder.getInsertionBlock() != scope->block) // in a region: its graph's later nodes see it, too
      state.builder.setInsertionPoint(
          scope->block->findAncestorOpInBlock(*state.builder.getInsertionBlock()->getParentOp()));
    Value value = ConstantOp::create(state.builder, location, makeConstant(state.context, std::move(*tensor)));
    scope->values[name] = value;
    return value;
  }
  found = false;
  return Value();
}

// Says whether `name` is a later node's output, and if so whether that node needs this one: then there is a cycle.
LogicalResult GraphImporter::undefinedName(StringRef name, const onnx::NodeProto &node, const Nodes &nodes,
                                           Location location, const Twine &where) {
  llvm::StringMap<const onnx::NodeProto *> producers;
  for (const onnx::NodeProto &other : nodes)
    for (const std::string &output : other.output())
      if (!output.empty())
        producers.try_emplace(output, &other);
  const onnx::NodeProto *producer = producers.lookup(name);
  if (!producer)
    return error(location, where + "input '" + name + "' is not defined: no node, input or initializer has this name");
  llvm::DenseSet<const onnx::NodeProto *> seen;
  SmallVector<const onnx::NodeProto *> work{producer};
  while (!work.empty()) {
    const onnx::NodeProto *next = work.pop_back_val();
    if (next == &node)
      return error(location, where + "the graph has a cycle: the node needs '" + name +
                                 "', which is computed from its own result");
    if (seen.insert(next).second)
      for (const std::string &input : next->input())
        if (const onnx::NodeProto *source = producers.lookup(input))
          work.push_back(source);
  }
  return error(location, where + "input '" + name + "' is computed by the later node '" + producer->name() +
                             "': nodes must stand in topological order");
}

// A name behind the calls that lead there; of a long one the beginning and the end.
static std::string shortened(const std::string &prefix, const std::string &name) {
  std::string whole = prefix + name;
  if (whole.size() > kNameBytes)
    whole.replace(kNameBytes / 2, whole.size() - kNameBytes, "...");
  return whole;
}

LogicalResult GraphImporter::importNodes(const Nodes &nodes, Environment &environment) {
  for (auto [position, node] : llvm::enumerate(nodes)) {
    std::string name =
        shortened(environment.prefix, node.name().empty() ? "#" + std::to_string(position) : node.name());
    if (failed(importNode(node, name, nodes, environment)))
      return failure();
  }
  return success();
}

FailureOr<AttributeMap> GraphImporter::resolveAttributes(const onnx::NodeProto &node, Location location,
                                                         const Environment &environment) {
  AttributeMap result;
  for (const onnx::AttributeProto &attribute : node.attribute()) {
    const onnx::AttributeProto *value = &attribute;
    if (!attribute.ref_attr_name().empty()) {
      if (!environment.bindings)
        return error(location,
                     "attribute '" + attribute.name() + "' refers to a function's attribute outside of a function");
      value = environment.bindings->lookup(attribute.ref_attr_name());
      if (!value)
        continue; // an optional attribute that the call leaves out
    }
    if (!result.try_emplace(attribute.name(), value).second)
      return error(location, "attribute '" + attribute.name() + "' is given twice");
  }
  return result;
}

// Hands the node to its row, between the checks of its operands and of its results.
static void buildChecked(const OpRow &row, StringRef domain, NodeContext &node) {
  std::optional<OpSchema> schema = findSchema(domain, row.name, node.version);
  if (!schema)
    return node.error("op '" + Twine(row.name) + "' is not in opset " + Twine(node.version));
  SchemaCheck check(*schema, node);
  check.operands();
  if (!node.failed())
    row.build(node);
  if (!node.failed())
    check.results();
}

static std::string withoutPath(std::string message, StringRef path) {
  StringRef rest = message;
  return rest.consume_front(path) && rest.consume_front(": ") ? rest.str() : message;
}

// What comes out of a function or a body is called by the name that it has outside.
static void nameOutput(Value value, StringRef node, StringRef name) {
  std::optional<ValueName> known = nameOf(value);
  StringRef inside = known ? StringRef(known->name) : "";
  inside.consume_front(node) && inside.starts_with("/") ? rename(value, name) : giveName(value, name);
}

LogicalResult GraphImporter::importNode(const onnx::NodeProto &node, StringRef name, const Nodes &nodes,
                                        Environment &environment) {
  // Without a name, a node is called by what it computes.
  auto computed = llvm::find_if(node.output(), [](const std::string &output) { return !output.empty(); });
  bool isUnnamed = node.name().empty() && computed != node.output().end();
  Location location = isUnnamed
                          ? nodeLocation(state.context, shortened(environment.prefix, *computed), node.op_type(), true)
                          : nodeLocation(state.context, name, node.op_type());
  std::string where = "node " + describeNodes(location) + ": ";
  if (++importedNodes > kNodeLimit)
    return error(location, where + "the model expands to more than " + Twine(kNodeLimit) + " nodes");
  if (environment.inBody && ++importedBodyNodes > kBodyNodeLimit)
    return error(location,
                 where + "the bodies of loops and branches expand to more than " + Twine(kBodyNodeLimit) + " nodes");

  std::string domain = normalizeDomain(node.domain());
  const onnx::FunctionProto *function = localFunction(node);
  const OpRow *row = nullptr;
  auto opset = environment.opsets.find(domain);
  if (!function) {
    if (opset == environment.opsets.end())
      return error(location, where + "the model imports no operator set '" + domain + "'");
    std::string why;
    row = findRow(domain, node.op_type(), opset->second, why);
    if (!row)
      return error(location, where + why);
  }

  SmallVector<Value> inputs;
  for (const std::string &input : node.input()) {
    bool found = true;
    FailureOr<Value> value = input.empty() ? FailureOr<Value>(Value()) : lookup(input, environment, found);
    if (failed(value))
      return failure();
    if (!found)
      return undefinedName(input, node, nodes, location, where);
    inputs.push_back(*value);
  }
  FailureOr<AttributeMap> attributes = resolveAttributes(node, location, environment);
  if (failed(attributes))
    return failure();

  NodeContext context(state, location, node, row ? opset->second : 0, *attributes, std::move(inputs));
  bool reported = false;
  if (row) {
    context.importBody = [&](const onnx::GraphProto &body, ValueRange values) {
      auto results = importBody(body, values, name, environment);
      reported |= failed(results);
      return results;
    };
    context.importQuietly = [&](const onnx::GraphProto &body, ValueRange values, std::string *why) {
      ScopedDiagnosticHandler quiet(state.context, [&](Diagnostic &diagnostic) {
        if (why && diagnostic.getSeverity() == DiagnosticSeverity::Error)
          *std::exchange(why, nullptr) = withoutPath(diagnostic.str(), state.model.path);
        return success();
      });
      auto results = importBody(body, values, name, environment);
      return failed(results) ? std::nullopt : std::optional(std::move(*results));
    };
    buildChecked(*row, domain, context);
  } else if (failed(callFunction(*function, context, *attributes, name, environment))) {
    return failure();
  }
  if (reported)
    return failure();
  if (context.failed())
    return error(location, where + context.errorMessage());

  for (auto [i, output] : llvm::enumerate(node.output())) {
    if (output.empty())
      continue;
    if (!context.outputs()[i])
      return error(location, where + "its output " + Twine(i) + " ('" + output + "') is not supported");
    if (llvm::Error problem = environment.declarations.check(output, context.outputs()[i].getType()))
      return error(location, where + "its result " + llvm::toString(std::move(problem)));
    if (environment.initializers.count(output) || !environment.values.try_emplace(output, context.outputs()[i]).second)
      return error(location, where + "the name '" + output + "' of its result is defined twice");
    nameOutput(state.resolve(context.outputs()[i]), name, shortened(environment.prefix, output));
  }
  return success();
}
