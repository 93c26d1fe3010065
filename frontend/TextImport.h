// Reads the text language (docs/language.md).
#pragma once

#include "frontend/Import.h"

namespace dlc {

struct TextOptions {
  std::map<std::string, int64_t> dims; // sizes of named dims; those that nothing names become 1
  std::vector<std::string> entries;    // the entries to build; empty: all
  // Values that states begin with in place of what `init` gives them, by name (a checkpoint). Null: none.
  std::function<std::optional<Tensor>(llvm::StringRef state)> stateValue;
  // Makes the states begin as `init` leaves them for this seed; nullopt: with zeros, `init` is to be run.
  std::optional<uint64_t> seed = 0;
  // Where `import` finds files; "": beside the text.
  std::string importFolder;
  // A model in place of the file's own, which then is a recipe for its training: an ONNX file.
  std::string onnxModel;
};

// Reads a file. Errors are emitted as diagnostics on places in it.
mlir::FailureOr<ImportedModel> importText(mlir::MLIRContext *context, llvm::StringRef path, const TextOptions &options);

// What a file's model takes, without its body: the names and dims that data are bound to.
struct TextInput {
  std::string name;
  std::vector<std::pair<int64_t, std::string>> dims; // a size, or -1 and a name ("" for an expression)
};
// Empty where the file cannot be read.
std::vector<TextInput> textInputs(llvm::StringRef path);

// What `train` says that is not part of the graph: "epochs", "batch", "seed"; in the order of the text.
std::vector<std::pair<std::string, int64_t>> textTrainingNumbers(llvm::StringRef path);

// The functions of the language, a line each: "name(parameters)  meaning".
std::string textBuiltins();

struct TextProblem {
  unsigned line, column; // from 1
  std::string message;
};
// The file's text in its standard layout; as it is where it has problems.
std::string formatText(llvm::StringRef source, std::vector<TextProblem> &problems);

} // namespace dlc
