// import: a network from an ONNX file as a function.
#include "frontend/ImportPart.h"
#include "frontend/text/Lowering.h"
#include "ir/Constants.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/Support/Path.h"

using namespace mlir;

namespace dlc::text {
namespace {

// A weight of the file: a constant of floats that bears the name of an initializer.
std::optional<StringRef> weightName(ConstantOp constant) {
  auto named = dyn_cast<NameLoc>(constant.getLoc());
  auto type = cast<RankedTensorType>(constant.getType());
  if (!named || !isa<UnknownLoc>(named.getChildLoc()) || !isa<FloatType>(type.getElementType()) || type.getRank() == 0)
    return std::nullopt;
  return named.getName().getValue();
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
  options.dims = c.lowering.options.dims;
  SmallVector<std::string> outputs;
  if (c.has("output"))
    outputs.push_back(c.text("output"));
  std::vector<std::string> names = onnxRequiredInputs(path);
  if (names.size() == operands.size())
    for (auto [name, operand] : llvm::zip_equal(names, operands))
      options.inputShapes[name] = SmallVector<int64_t>(c.b.shape(operand));
  FailureOr<ImportedModel> imported = importOnnxPart(c.b.context(), path, options, outputs);
  if (failed(imported)) {
    c.error("\"" + file + "\" could not be imported");
    return Value::poison();
  }
  auto main = cast<func::FuncOp>(*imported->module->getOps<func::FuncOp>().begin());
  if (main.getNumArguments() != operands.size()) {
    c.error("\"" + file + "\" takes " + Twine(main.getNumArguments()) + " inputs, found " + Twine(operands.size()));
    return Value::poison();
  }
  for (auto [argument, operand] : llvm::zip_equal(main.getArguments(), operands))
    if (argument.getType() != operand.getType()) {
      c.error("input " + Twine(argument.getArgNumber()) + " of \"" + file + "\" is " + describe(argument) + ", found " +
              describe(operand));
      return Value::poison();
    }
  bool isTrained = c.flag("trainable");
  IRMapping mapping;
  mapping.map(main.getArguments(), operands);
  std::vector<Value> results;
  for (Operation &op : main.getBody().front().without_terminator()) {
    auto constant = dyn_cast<ConstantOp>(op);
    std::optional<StringRef> name = constant && isTrained ? weightName(constant) : std::nullopt;
    if (!name) {
      c.lowering.builder.clone(op, mapping);
      continue;
    }
    State state;
    state.type = cast<RankedTensorType>(constant.getType());
    state.role = "parameter";
    state.initial = constant.getValue();
    // A model that comes whole from the file has the file's names.
    std::string prefix = c.lowering.options.onnxModel.empty() ? c.layer.name + "." : "";
    mlir::Value weight = c.lowering.state(prefix + name->str(), std::move(state), c.layer.place);
    if (!weight) {
      c.error("the weights of \"" + file + "\" have the names of others");
      return Value::poison();
    }
    mapping.map(constant.getResult(), weight);
  }
  for (mlir::Value result : main.getBody().front().getTerminator()->getOperands())
    results.push_back(Value::of(mapping.lookupOrDefault(result)));
  return results.size() == 1 ? results.front() : Value::list(std::move(results));
}

const Builtin rows[] = {
    {"import", "x, file, output=none, trainable=false", importOnnxFile,
     "a network from an ONNX file, up to a value of it; its weights stay as they are unless `trainable`", true},
};

} // namespace

ArrayRef<Builtin> importBuiltins() { return rows; }

} // namespace dlc::text
