// import: a network from an ONNX file as a function.
#include "frontend/ImportPart.h"
#include "frontend/text/Lowering.h"
#include "ir/Entries.h"
#include "ir/Location.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/Support/Path.h"

using namespace mlir;

namespace dlc::text {
namespace {

// The state that a constant becomes: a weight, or a running statistic, which a step moves and no gradient does.
State stateOf(ConstantOp constant) {
  State state;
  state.type = cast<RankedTensorType>(constant.getType());
  state.role = constant->hasAttr(kStatisticAttribute) ? "statistic" : "parameter";
  state.initial = constant.getValue();
  return state;
}

// The file's nodes that draw take their numbers from where the text's do.
mlir::Value runCounter(Call &c) {
  State counter;
  counter.type = RankedTensorType::get({}, c.b.i64());
  counter.role = "counter";
  return c.lowering.state("random.counter", counter, c.layer.place);
}

Value importOnnxFile(Call &c) {
  std::string file = c.text("file");
  std::vector<mlir::Value> operands;
  if (c.value("x").kind != Value::None)
    operands = c.tensors("x");
  if (c.failed())
    return Value::poison();
  // Beside the text, where the path is not absolute.
  SmallString<256> path(file);
  if (!llvm::sys::path::is_absolute(file)) {
    const std::string &folder = c.lowering.options.importFolder;
    path = folder.empty() ? llvm::sys::path::parent_path(c.lowering.path) : StringRef(folder);
    llvm::sys::path::append(path, file);
  }
  ImportOptions options;
  SmallVector<std::string> outputs;
  if (c.has("output"))
    outputs.push_back(c.text("output"));
  // The shapes of what it is applied to are those of its inputs; its names for dims mean nothing here.
  std::vector<std::string> names = onnxRequiredInputs(path);
  if (names.size() == operands.size())
    for (auto [name, operand] : llvm::zip_equal(names, operands))
      options.inputShapes[name] = SmallVector<int64_t>(c.b.shape(operand));
  bool isTrained = c.flag("trainable");
  // A model that comes whole from the file has the file's names.
  std::string prefix = c.lowering.options.onnxModel.empty() ? c.layer.name + "." : "";
  if (isTrained)
    options.trained =
        TrainedGraph{c.training(), [&](StringRef weight) { return c.lowering.isFrozen(prefix + weight.str()); }};
  FailureOr<ImportedModel> imported = importOnnxPart(c.b.context(), path, options, outputs);
  if (failed(imported)) {
    c.error("\"" + file + "\" could not be imported");
    return Value::poison();
  }
  auto main = cast<func::FuncOp>(*imported->module->getOps<func::FuncOp>().begin());
  mlir::Block &body = main.getBody().front();
  ValueRange arguments(body.getArguments());
  size_t count = llvm::count_if(body.getArguments(),
                                [&](BlockArgument argument) { return !argumentState(main, argument.getArgNumber()); });
  if (count != operands.size()) {
    c.error("\"" + file + "\" takes " + Twine(count) + " inputs, found " + Twine(operands.size()));
    return Value::poison();
  }
  for (auto [i, operand] : llvm::enumerate(operands))
    if (arguments[i].getType() != operand.getType()) {
      c.error("input " + Twine(i) + " of \"" + file + "\" is " + describe(arguments[i]) + ", found " +
              describe(operand));
      return Value::poison();
    }
  IRMapping mapping;
  mapping.map(arguments.take_front(count), operands);
  for (mlir::Value counter : arguments.drop_front(count))
    mapping.map(counter, runCounter(c));
  llvm::StringSet<> nodes;
  for (Operation &op : body.without_terminator()) {
    for (const std::string &node : nodeNames(op.getLoc()))
      if (nodes.insert(node).second)
        c.lowering.countNode();
    if (auto random = dyn_cast<RandomOp>(op)) {
      mapping.map(random.getResult(), c.random(random.getKind(), c.b.shape(random.getResult())));
      continue;
    }
    auto constant = dyn_cast<ConstantOp>(op);
    StringRef name = constant && isTrained ? weightName(constant) : "";
    if (name.empty()) {
      c.lowering.builder.clone(op, mapping);
      continue;
    }
    mlir::Value weight = c.lowering.state(prefix + name.str(), stateOf(constant), c.layer.place);
    if (!weight) {
      c.error("the weights of \"" + file + "\" have the names of others");
      return Value::poison();
    }
    mapping.map(constant.getResult(), weight);
  }
  std::vector<Value> results;
  for (auto [i, result] : llvm::enumerate(body.getTerminator()->getOperands())) {
    mlir::Value value = mapping.lookupOrDefault(result);
    if (auto statistic = main.getResultAttrOfType<StringAttr>(i, kStatisticAttribute))
      c.lowering.updateState(prefix + statistic.str(), value);
    else if (resultState(main, i))
      c.lowering.updateState("random.counter", value);
    else
      results.push_back(Value::of(value));
  }
  return results.size() == 1 ? results.front() : Value::list(std::move(results));
}

const Builtin rows[] = {
    {"import", "x, file, output=none, trainable=false", importOnnxFile,
     "a network from an ONNX file, up to a value of it; its weights stay as they are unless `trainable`", true},
};

} // namespace

ArrayRef<Builtin> importBuiltins() { return rows; }

} // namespace dlc::text
