#include "frontend/export/TextFile.h"
#include "frontend/Export.h"
#include "frontend/export/TextLosses.h"
#include "frontend/export/TextTraining.h"
#include "frontend/text/Builtin.h"
#include "frontend/text/Format.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace dlc::frontend {

using Named = std::vector<std::pair<std::string, Value>>;

TextFile::TextFile(ModuleOp module, const std::map<std::string, int64_t> &dims)
    : bench(module.getContext()), module(module), init(module.lookupSymbol<func::FuncOp>("init")), dims(dims) {
  for (const auto &[name, size] : dims)
    taken.insert(name);
  for (func::FuncOp entry : entriesOf(module))
    taken.insert(entry.getSymName());
  if (init)
    for (auto [i, value] : llvm::enumerate(init.getBody().front().getTerminator()->getOperands()))
      if (FlatSymbolRefAttr state = resultState(init, i))
        first[state.getValue()] = value;
}

std::string TextFile::definitionName(StringRef wanted) {
  std::string plain = wordFor(wanted), unique = plain;
  for (unsigned i = 2; !taken.insert(unique).second; ++i)
    unique = plain + "_" + std::to_string(i);
  return unique;
}

std::string TextFile::typeText(func::FuncOp entry, unsigned argument) {
  auto type = cast<RankedTensorType>(entry.getArgument(argument).getType());
  auto names = entry.getArgAttrOfType<ArrayAttr>(argument, "dlc.dim_names");
  SmallVector<std::string> sizes;
  for (auto [i, size] : llvm::enumerate(type.getShape())) {
    StringRef dim = names && i < names.size() ? cast<StringAttr>(names[i]).getValue() : "";
    sizes.push_back(dims.count(dim.str()) ? dim.str() : std::to_string(size));
  }
  std::string element = elementText(type.getElementType());
  if (element.empty() || !type.hasStaticShape()) {
    entry.emitError() << "argument " << argument << " is " << type << ", which is no type of the language";
    return "";
  }
  return sizes.empty() ? element : element + "[" + llvm::join(sizes, ", ") + "]";
}

static std::string inputName(func::FuncOp entry, unsigned argument) {
  auto given = entry.getArgAttrOfType<StringAttr>(argument, "dlc.name");
  return given ? given.str() : "x";
}

// The arguments of an entry that are no states.
static SmallVector<unsigned> inputsOf(func::FuncOp entry) {
  SmallVector<unsigned> inputs;
  for (unsigned i = 0; i < entry.getNumArguments(); ++i)
    if (!argumentState(entry, i))
      inputs.push_back(i);
  return inputs;
}

// The results of an entry that are no states; of a step of training those that the model gives, or those that it
// does not.
static Named resultsOf(func::FuncOp entry, bool predictions) {
  Named results;
  for (auto [i, value] : llvm::enumerate(entry.getBody().front().getTerminator()->getOperands()))
    if (!resultState(entry, i) && bool(entry.getResultAttr(i, kPredictionAttribute)) == predictions) {
      auto given = entry.getResultAttrOfType<StringAttr>(i, "dlc.name");
      results.push_back({given ? given.str() : "output" + (i ? std::to_string(i) : ""), value});
    }
  return results;
}

// What the entry leaves in states must be said by the layers that were written.
static LogicalResult checkStates(const TextGraph &graph) {
  func::FuncOp entry = graph.entry;
  for (auto [i, value] : llvm::enumerate(entry.getBody().front().getTerminator()->getOperands()))
    if (FlatSymbolRefAttr state = resultState(entry, i);
        state && graph.stateOf(value) != state.getValue() && !graph.toldStates.contains(state.getValue()))
      return entry.emitError() << "state " << state.getValue()
                               << " changes, expected a model that leaves its states, or layers that change them";
  return success();
}

// model NAME(inputs) { ... }: of the first `inputs` inputs.
FailureOr<std::string> TextFile::definition(StringRef kind, TextGraph &graph, StringRef name, unsigned inputs,
                                            const Named &results) {
  TextWriter writer(*this, graph);
  SmallVector<unsigned> all = inputsOf(graph.entry);
  SmallVector<std::string> parameters;
  for (unsigned i : ArrayRef(all).take_front(inputs)) {
    std::string type = typeText(graph.entry, i);
    if (type.empty())
      return failure();
    parameters.push_back(writer.give(graph.entry.getArgument(i), inputName(graph.entry, i)) + ": " + type);
  }
  std::string body = writer.body(results);
  if (body.empty())
    return failure();
  return (kind + " " + name + "(" + llvm::join(parameters, ", ") + ") {\n" + body + "}\n").str();
}

// A loss that is said by a function of its own, which stands in front of the train block: the function's call.
FailureOr<std::string> TextFile::lossExpression(TextGraph &graph, TextLosses &losses, const Named &seen, Value samples,
                                                Value weights, std::string &function) {
  auto known = llvm::find_if(seen, [&](const auto &each) { return each.second == samples; });
  if (known != seen.end())
    return known->first;
  TextWriter writer(*this, graph);
  SmallVector<std::string> names, parameters, arguments;
  for (const auto &[name, value] : seen)
    names.push_back(writer.give(value, wordFor(name)));
  bool isWeighted = !weights;
  writer.before = [&](TextWriter &w, Value value) -> std::optional<std::string> {
    std::optional<Value> counts = value == samples ? std::optional(weights) : std::nullopt;
    std::optional<LossCall> call = losses.findInside(value, counts);
    if (!call)
      return std::nullopt;
    isWeighted |= value == samples;
    std::string prediction = w.use(call->prediction);
    return call->callee + "(" + prediction + ", " + w.use(call->label) + call->options + ")";
  };
  std::string body = writer.body({{"loss", samples}});
  if (body.empty())
    return failure();
  if (!isWeighted)
    return emitError(samples.getLoc()) << "the loss counts samples by weights as none of the language does";
  for (auto [parameter, each] : llvm::zip_equal(names, seen))
    if (writer.wasUsed(each.second)) {
      parameters.push_back(parameter);
      arguments.push_back(each.first);
    }
  for (const auto &[name, value] : seen)
    taken.insert(name);
  std::string name = definitionName("objective");
  function = "def " + name + "(" + llvm::join(parameters, ", ") + ") {\n" + body + "}\n\n";
  if (writer.hasLayers()) // which have their names from no scope
    arguments.push_back("name=\"\"");
  return name + "(" + llvm::join(arguments, ", ") + ")";
}

// Whether a target is what a train block without targets has: one that nobody named has no names for its dims.
static bool isUsualTarget(func::FuncOp train, unsigned argument, const LossCall &call) {
  auto type = cast<RankedTensorType>(train.getArgument(argument).getType());
  ArrayRef<int64_t> shape = cast<RankedTensorType>(call.prediction.getType()).getShape();
  bool isClass = call.callee == "sparse_categorical_crossentropy";
  return !train.getArgAttr(argument, "dlc.dim_names") && inputName(train, argument) == "label" &&
         type.getShape() == (isClass ? shape.drop_back() : shape) &&
         (isClass ? type.getElementType().isInteger(64) : type.getElementType().isF32());
}

// The train block, and in front of it a function for a loss that is none of the language's.
FailureOr<std::string> TextFile::training(TextGraph &graph, StringRef model, unsigned inputs) {
  func::FuncOp train = graph.entry;
  SmallVector<unsigned> all = inputsOf(train);
  if (all.size() <= inputs || inputName(train, all.back()) != "count")
    return train.emitError() << "a step of training has no input 'count' behind its targets";
  ArrayRef<unsigned> targets = ArrayRef(all).drop_back().drop_front(inputs);
  // What a loss speaks of: an output hides an input of its name. Labels are looked for among the targets first.
  Named predictions = resultsOf(train, true), seen = predictions;
  std::vector<Value> values, labels;
  for (unsigned i : ArrayRef(all).drop_back())
    if (llvm::none_of(predictions, [&](const auto &output) { return output.first == inputName(train, i); }))
      seen.push_back({inputName(train, i), train.getArgument(i)});
  for (const auto &[name, value] : seen)
    values.push_back(value);
  auto isTarget = [&](Value value) {
    auto argument = dyn_cast<BlockArgument>(value);
    return argument && llvm::is_contained(targets, argument.getArgNumber());
  };
  llvm::copy_if(values, std::back_inserter(labels), isTarget);
  Value target = labels.empty() ? Value() : labels.front();
  llvm::copy_if(values, std::back_inserter(labels), [&](Value value) { return !isTarget(value); });
  TextLosses losses(*this, train, values, labels);

  std::string function, loss, metrics;
  Named results = resultsOf(train, false);
  // By its name alone a loss compares the first output with the first target.
  auto compares = [&](const LossCall &call) {
    return !predictions.empty() && call.prediction == predictions.front().second && call.label == target;
  };
  auto [samples, weights] = losses.samplesOf(results.front().second);
  std::optional<LossCall> call = losses.find(samples, weights);
  auto nameOf = [&](Value value) {
    return llvm::find_if(seen, [&](const auto &each) { return each.second == value; })->first;
  };
  if (call) {
    loss = compares(*call)
               ? call->plain()
               : call->callee + "(" + nameOf(call->prediction) + ", " + nameOf(call->label) + call->options + ")";
  } else {
    FailureOr<std::string> said = lossExpression(graph, losses, seen, samples, weights, function);
    if (failed(said))
      return failure();
    loss = *said;
  }
  for (const auto &[name, value] : ArrayRef(results).drop_front()) {
    auto [hits, counts] = losses.samplesOf(value);
    std::optional<LossCall> metric = text::findBuiltin(name) ? losses.find(hits, counts, name) : std::nullopt;
    if (!metric || !compares(*metric))
      return emitError(value.getLoc()) << "result " << name << " is no metric of the language";
    metrics += (metrics.empty() ? "" : ", ") + metric->plain();
  }
  SmallVector<std::string> parameters;
  for (unsigned i : targets) {
    std::string type = typeText(train, i);
    if (type.empty())
      return failure();
    if (!call || !compares(*call) || !isUsualTarget(train, i, *call))
      parameters.push_back(inputName(train, i) + ": " + type);
  }
  FailureOr<std::string> settings = settingsText(train);
  if (failed(settings) || failed(checkStates(graph)))
    return failure();
  auto isFrozenNorm = [&](StringRef mean) {
    for (unsigned i = 0; i < train.getNumResults(); ++i)
      if (FlatSymbolRefAttr state = resultState(train, i); state && state.getValue() == mean)
        return false;
    return true;
  };
  return function + "train " + model.str() + (parameters.empty() ? "" : "(" + llvm::join(parameters, ", ") + ")") +
         " {\n  loss = " + loss + "\n" + (metrics.empty() ? "" : "  metrics = [" + metrics + "]\n") + *settings +
         freezeText(module, isFrozenNorm) + "}\n";
}

FailureOr<std::string> TextFile::write(func::FuncOp main, StringRef name) {
  auto train = module.lookupSymbol<func::FuncOp>("train");
  if (train && !train->hasAttr("dlc.training"))
    train = {};
  unsigned inputs = inputsOf(main).size();
  std::string model = wordFor(name);
  taken.insert(model);
  // A model is written as training computes it: all that it does elsewhere follows.
  TextGraph graph(train ? train : main);
  FailureOr<std::string> text = definition("model", graph, model, inputs, resultsOf(graph.entry, bool(train)));
  if (failed(text) || (!train && failed(checkStates(graph))))
    return failure();
  if (train) {
    FailureOr<std::string> block = training(graph, model, inputs);
    if (failed(block))
      return failure();
    *text += "\n" + *block;
  }
  for (func::FuncOp entry : entriesOf(module)) {
    StringRef name = entry.getSymName();
    if (entry == main || entry == train || entry == init || (train && name == "eval"))
      continue;
    if (wordFor(name) != name || name == "infer" || name == "eval" || name == model)
      return entry.emitError() << "an entry of this name is none of the language's own";
    TextGraph own(entry);
    FailureOr<std::string> body = definition("entry", own, name, inputsOf(entry).size(), resultsOf(entry, false));
    if (failed(body) || failed(checkStates(own)))
      return failure();
    *text += "\n" + *body;
  }
  return text;
}

} // namespace dlc::frontend

FailureOr<std::string> dlc::exportText(func::FuncOp main, StringRef name, const std::map<std::string, int64_t> &dims) {
  FailureOr<std::string> text = frontend::TextFile(main->getParentOfType<ModuleOp>(), dims).write(main, name);
  if (failed(text))
    return failure();
  text::Problems problems;
  return text::format(*text, problems);
}
