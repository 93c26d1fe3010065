// importText: a file to a module.
#include "frontend/ImportPart.h"
#include "frontend/text/Format.h"
#include "frontend/text/Lowering.h"
#include "ir/Entries.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace dlc::text;

namespace dlc {

// The file's text, or why there is none.
static llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> readSource(StringRef path) {
  auto fail = [](const Twine &why) { return llvm::createStringError(why); };
  if (llvm::sys::fs::is_directory(path))
    return fail("is a folder");
  uint64_t size = 0;
  if (std::error_code failed = llvm::sys::fs::file_size(path, size))
    return fail(failed.message());
  if (size > kSourceBytes)
    return fail("has " + Twine(size) + " bytes, over the limit of 4 MiB");
  auto file = llvm::MemoryBuffer::getFile(path);
  if (!file)
    return fail(file.getError().message());
  return std::move(*file);
}

static void emit(MLIRContext *context, StringRef path, const Problems &problems) {
  std::set<std::tuple<unsigned, unsigned, std::string>> told;
  for (const Problem &problem : problems.all()) {
    // A function that is called several times has its problem once.
    if (!told.insert({problem.place.line, problem.place.column, problem.message}).second)
      continue;
    emitError(FileLineColLoc::get(context, path, problem.place.line, problem.place.column)) << problem.message;
  }
}

// A name of the language for a name of ONNX.
static std::string plainName(StringRef name, llvm::StringSet<> &taken) {
  std::string plain = name.str();
  for (char &c : plain)
    c = llvm::isAlnum(c) ? c : '_';
  if (plain.empty() || llvm::isDigit(plain.front()) || findBuiltin(plain))
    plain = "x_" + plain;
  while (!taken.insert(plain).second)
    plain += "_";
  return plain;
}

// The model that a recipe is for, in the language: one call of import. Its inputs are those of the file.
static FailureOr<std::string> modelOfRecipe(MLIRContext *context, const TextOptions &options) {
  ImportOptions importing;
  importing.dims = options.dims;
  importing.trained = TrainedGraph();
  FailureOr<ImportedModel> imported = importOnnx(context, options.onnxModel, importing);
  if (failed(imported))
    return failure();
  auto main = *imported->module->getOps<func::FuncOp>().begin();
  llvm::StringSet<> taken;
  SmallVector<std::string> inputs, outputs, parameters;
  for (BlockArgument argument : main.getArguments()) {
    unsigned number = argument.getArgNumber();
    if (argumentState(main, number))
      continue;
    inputs.push_back(plainName(main.getArgAttrOfType<StringAttr>(number, "dlc.name").getValue(), taken));
    auto dims = main.getArgAttrOfType<ArrayAttr>(number, "dlc.dim_names");
    std::string type = describe(argument), element = StringRef(type).split('[').first.str();
    SmallVector<std::string> sizes;
    for (auto [size, name] :
         llvm::zip_equal(cast<RankedTensorType>(argument.getType()).getShape(), dims.getAsValueRange<StringAttr>()))
      sizes.push_back(name.empty() ? std::to_string(size) : plainName(name, *std::make_unique<llvm::StringSet<>>()));
    parameters.push_back(inputs.back() + ": " + element + (sizes.empty() ? "" : "[" + llvm::join(sizes, ", ") + "]"));
  }
  for (unsigned i = 0; i < main.getNumResults() && !resultState(main, i); ++i)
    outputs.push_back(plainName(main.getResultAttrOfType<StringAttr>(i, "dlc.name").getValue(), taken));
  std::string path;
  for (char c : options.onnxModel)
    path += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
  return "\nmodel network(" + llvm::join(parameters, ", ") + ") {\n  " + llvm::join(outputs, ", ") + " = import([" +
         llvm::join(inputs, ", ") + "], \"" + path + "\", trainable=true)\n  return " + llvm::join(outputs, ", ") +
         "\n}\n";
}

FailureOr<ImportedModel> importText(MLIRContext *context, StringRef path, const TextOptions &options) {
  context->loadDialect<DlcDialect, func::FuncDialect>();
  auto source = readSource(path);
  if (!source) {
    emitError(UnknownLoc::get(context)) << path << ": " << llvm::toString(source.takeError());
    return failure();
  }
  std::string text = (*source)->getBuffer().str();
  if (!options.onnxModel.empty()) {
    FailureOr<std::string> model = modelOfRecipe(context, options);
    if (failed(model))
      return failure();
    text += *model;
  }
  Problems problems;
  File file = parse(text, problems);
  ImportedModel result;
  if (problems.empty()) {
    Lowering lowering(context, path.str(), file, options, problems);
    result.module = lowering.run();
    result.name = lowering.modelName;
    result.boundDims = lowering.boundDims;
    result.defaultedDims = lowering.defaultedDims;
  }
  emit(context, path, problems);
  if (!problems.empty() || !result.module)
    return failure();
  return result;
}

// Parses without a word about what is wrong.
static std::optional<File> parseQuietly(StringRef path) {
  auto source = readSource(path);
  if (!source) {
    llvm::consumeError(source.takeError());
    return std::nullopt;
  }
  Problems problems;
  File file = parse((*source)->getBuffer(), problems);
  return problems.empty() ? std::optional<File>(std::move(file)) : std::nullopt;
}

std::vector<TextInput> textInputs(StringRef path) {
  std::vector<TextInput> inputs;
  std::optional<File> file = parseQuietly(path);
  if (!file)
    return inputs;
  llvm::StringMap<int64_t> constants; // that shapes may be made of; -1: computed
  for (const Definition &definition : file->definitions)
    if (definition.kind == Definition::Constant)
      for (const std::string &name : definition.body.front().names) {
        const std::vector<ExpressionPtr> &values = definition.body.front().values;
        int64_t &size = constants[name] = -1;
        if (values.size() == 1 && values.front()->kind == Expression::Number)
          (void)StringRef(values.front()->text).getAsInteger(10, size);
      }
  // Those of all entries: a dim of any of them may be given a size.
  for (const Definition &definition : file->definitions)
    for (const Parameter &parameter : definition.parameters) {
      if (!parameter.type)
        continue;
      TextInput input{parameter.name, {}};
      for (const ExpressionPtr &dim : parameter.type->dims) {
        int64_t size = -1;
        if (dim->kind == Expression::Number)
          (void)StringRef(dim->text).getAsInteger(10, size);
        auto constant = dim->kind == Expression::Name ? constants.find(dim->text) : constants.end();
        if (constant != constants.end())
          input.dims.push_back({constant->second, ""});
        else
          input.dims.push_back({size, dim->kind == Expression::Name ? dim->text : ""});
      }
      inputs.push_back(std::move(input));
    }
  return inputs;
}

std::vector<std::pair<std::string, int64_t>> textTrainingNumbers(StringRef path) {
  std::vector<std::pair<std::string, int64_t>> numbers;
  std::optional<File> file = parseQuietly(path);
  if (!file)
    return numbers;
  for (const Definition &definition : file->definitions)
    for (const Statement &statement : definition.body)
      if (int64_t number; definition.kind == Definition::Train && statement.kind == Statement::Assign &&
                          statement.values.front()->kind == Expression::Number &&
                          !StringRef(statement.values.front()->text).getAsInteger(10, number))
        numbers.push_back({statement.names.front(), number});
  return numbers;
}

std::string textBuiltins() {
  std::string text;
  for (const Builtin *builtin : allBuiltins())
    text += ("    " + builtin->name + "(" + builtin->parameters + (builtin->hasWeights ? ", name=none" : "") +
             ")\n        " + builtin->meaning + "\n")
                .str();
  return text;
}

std::string formatText(StringRef source, std::vector<TextProblem> &problems) {
  Problems found;
  std::string formatted = text::format(source, found);
  for (const Problem &problem : found.all())
    problems.push_back({problem.place.line, problem.place.column, problem.message});
  return formatted;
}

} // namespace dlc
