// The front door of the importers.
#pragma once

#include "ir/Dlc.h"
#include <functional>
#include <map>
#include <string>

namespace dlc {

class SizeSites;

// How a graph is read whose weights are trained. Nothing is folded that follows from a weight. Batch norms and dropouts
// are in their training form in a step and in that of inference elsewhere, whichever the file has.
struct TrainedGraph {
  bool isStep = false;
  std::function<bool(llvm::StringRef weight)> isFrozen; // a batch norm whose running mean is: never in training form
};

struct ImportOptions {
  // Sizes for symbolic dims by name ("batch" -> 8), and for whole inputs by name.
  std::map<std::string, int64_t> dims;
  std::map<std::string, llvm::SmallVector<int64_t>> inputShapes;
  // Dims that are the same as others, by name ("y[0]" -> "x[0]", which has no such dim itself): they are called by
  // these.
  std::map<std::string, std::string> sameDims;
  // What unnamed or unbound dims become; nullopt leaves them dynamic.
  std::optional<int64_t> defaultDim = 1;
  // No run has these sizes: a tensor may be larger than any may be.
  bool areSamples = false;
  SizeSites *sites = nullptr; // what is known from other samples, and learns from this one
  // Values of graph inputs, for shape rules that need one (Reshape's `shape` as an input). Null: such models are
  // refused.
  std::function<std::optional<Tensor>(llvm::StringRef inputName)> inputValue;
  std::optional<TrainedGraph> trained;
};

// A value whose declared shape is not what is computed.
struct StaleShape {
  std::string name, declared; // "[1,?]"
  mlir::RankedTensorType computed;
};

struct ImportedModel {
  mlir::OwningOpRef<mlir::ModuleOp> module;
  std::string name;
  std::map<std::string, int64_t> boundDims;         // every symbolic dim that was given a size, and which
  llvm::SmallVector<std::string> defaultedDims;     // those that options did not name
  llvm::SmallVector<std::string> specializedInputs; // inputs whose values were compiled in
  llvm::SmallVector<StaleShape> staleShapes;
};

// Whether a dim's name ties it to other dims of this name. Those that exporters write for a dim they know nothing about
// do not: "", "?", "None", "unk__12".
bool isDimName(llvm::StringRef name);

// What a name says that it is the sum of, dims and numbers: "past + sequence", "past + 1"; of others nothing.
llvm::SmallVector<std::string> termsOfSum(llvm::StringRef name);
std::string nameOfSum(llvm::ArrayRef<std::string> terms);
// The sum of numbers and of what the dims are.
int64_t valueOfSum(llvm::ArrayRef<std::string> terms, llvm::function_ref<int64_t(const std::string &dim)> sizeOf);

// Reads an ONNX file. Errors are emitted as diagnostics on locations that name file and node.
mlir::FailureOr<ImportedModel> importOnnx(mlir::MLIRContext *context, llvm::StringRef path,
                                          const ImportOptions &options);

// The names of the graph's inputs in the file's order, initializers included: ONNX's test data (input_0.pb, ...) counts
// them so. Empty where the file cannot be read.
std::vector<std::string> onnxInputNames(llvm::StringRef path);

} // namespace dlc
