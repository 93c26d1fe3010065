// importText: a file to a module.
#include "frontend/text/Format.h"
#include "frontend/text/Lowering.h"
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

FailureOr<ImportedModel> importText(MLIRContext *context, StringRef path, const TextOptions &options) {
  context->loadDialect<DlcDialect, func::FuncDialect>();
  auto source = readSource(path);
  if (!source) {
    emitError(UnknownLoc::get(context)) << path << ": " << llvm::toString(source.takeError());
    return failure();
  }
  Problems problems;
  File file = parse((*source)->getBuffer(), problems);
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

std::string formatText(StringRef source, std::vector<TextProblem> &problems) {
  Problems found;
  std::string formatted = text::format(source, found);
  for (const Problem &problem : found.all())
    problems.push_back({problem.place.line, problem.place.column, problem.message});
  return formatted;
}

} // namespace dlc
