// frontend-check [--import | --print] MODEL...
//
// Imports each model and runs it in the reference interpreter on `test_data_set_0` beside it, with ONNX's tolerances.
// Prints one line per model: `ok`, `imported` (no data), `refused` (the importer said no), `failed` (the interpreter
// did) or `wrong`, and totals. With --import nothing is run. Exits with 1 where anything failed or is wrong.
#include "frontend/Import.h"
#include "frontend/TensorFile.h"
#include "ir/reference/Interpreter.h"
#include "mlir/IR/Verifier.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace dlc;

static std::optional<Tensor> readBeside(MLIRContext *context, StringRef model, const Twine &name) {
  SmallString<256> path(llvm::sys::path::parent_path(model));
  llvm::sys::path::append(path, "test_data_set_0", name);
  if (!llvm::sys::fs::exists(path))
    return std::nullopt;
  llvm::Expected<Tensor> tensor = readTensorFile(context, path);
  if (tensor)
    return *tensor;
  llvm::consumeError(tensor.takeError());
  return std::nullopt;
}

static std::string compare(const Tensor &found, const Tensor &expected) {
  if (found.type() != expected.type())
    return "type " + typeName(found.type()) + ", expected " + typeName(expected.type());
  for (int64_t i = 0; i < found.size(); ++i) {
    Scalar a = found.get(i), b = expected.get(i);
    bool same = a.isFloat() ? a.real == b.real || (std::isnan(a.real) && std::isnan(b.real)) ||
                                  std::abs(a.real - b.real) <= 1e-7 + 1e-3 * std::abs(b.real)
                            : a.integer == b.integer;
    if (!same)
      return "element " + std::to_string(i) + " is " +
             (a.isFloat() ? std::to_string(a.real) + ", expected " + std::to_string(b.real)
                          : std::to_string(a.integer) + ", expected " + std::to_string(b.integer));
  }
  return "";
}

// The names of the graph's inputs, in the file's order, number the data files; the importer asks by name.
static std::string check(StringRef path, bool importOnly, bool print, std::string &detail) {
  MLIRContext context;
  context.loadDialect<DlcDialect>();
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    if (detail.empty())
      detail = diagnostic.str();
    return success();
  });
  std::vector<std::string> names = onnxInputNames(path);
  ImportOptions options;
  auto valueOf = [&](StringRef name) -> std::optional<Tensor> {
    auto found = llvm::find(names, name);
    return found == names.end() ? std::nullopt
                                : readBeside(&context, path, "input_" + Twine(found - names.begin()) + ".pb");
  };
  options.inputValue = valueOf;
  for (const std::string &name : names)
    if (std::optional<Tensor> value = valueOf(name))
      options.inputShapes[name] = SmallVector<int64_t>(value->shape());
  FailureOr<ImportedModel> model = importOnnx(&context, path, options);
  if (failed(model))
    return "refused";
  if (print)
    model->module->print(llvm::outs());
  if (failed(verify(*model->module)))
    return "wrong";
  if (importOnly)
    return "imported";
  auto main = model->module->lookupSymbol<func::FuncOp>("main");
  std::vector<Tensor> inputs;
  for (unsigned i = 0; i < main.getNumArguments(); ++i) {
    std::optional<Tensor> value = valueOf(main.getArgAttrOfType<StringAttr>(i, "dlc.name").getValue());
    if (!value)
      return "imported";
    inputs.push_back(*value);
  }
  FailureOr<std::vector<Tensor>> results = interpret(main, inputs);
  if (failed(results))
    return "failed";
  for (auto [i, result] : llvm::enumerate(*results)) {
    std::optional<Tensor> expected = readBeside(&context, path, "output_" + Twine(i) + ".pb");
    if (!expected)
      return "imported";
    std::string difference = compare(result, *expected);
    if (!difference.empty()) {
      detail = "output " + std::to_string(i) + ": " + difference;
      return "wrong";
    }
  }
  return "ok";
}

int main(int count, char **arguments) {
  bool importOnly = false, print = false;
  int models = 0;
  std::map<std::string, int> totals;
  for (int i = 1; i < count; ++i) {
    print |= StringRef(arguments[i]) == "--print";
    importOnly |= print || StringRef(arguments[i]) == "--import";
    if (StringRef(arguments[i]).starts_with("--"))
      continue;
    ++models;
    std::string detail, verdict = check(arguments[i], importOnly, print, detail);
    ++totals[verdict];
    llvm::outs() << verdict << " " << arguments[i] << (detail.empty() ? "" : ": ") << detail << "\n";
    llvm::outs().flush();
  }
  for (const auto &[verdict, number] : totals)
    llvm::outs() << number << " " << verdict << ", ";
  llvm::outs() << models << " models\n";
  return totals["failed"] + totals["wrong"] ? 1 : 0;
}
