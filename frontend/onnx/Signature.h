// The model's inputs with all dims bound, and checks of its outputs.
#pragma once

#include "frontend/Import.h"
#include "frontend/onnx/Schema.h"

namespace dlc::frontend {

struct SignatureEntry {
  std::string name;
  std::string sequence; // the input of the file that it is an element of; "" where it is one itself
  mlir::RankedTensorType type;
  llvm::SmallVector<std::string> dimNames; // "" where a dim has none
  bool isList = false;                     // the elements of a sequence, stacked
  // The type of an element where the elements of a sequence differ in size: this entry is their rows, the next one
  // their sizes (ops/Ragged.h). Else null.
  mlir::RankedTensorType ragged = {};
};
struct Signature {
  llvm::SmallVector<SignatureEntry> inputs;
  llvm::SmallVector<std::string> absent; // optional inputs that hold nothing
  llvm::SmallVector<std::string> empty;  // sequences without elements
};
using Reporter = llvm::function_ref<mlir::LogicalResult(const llvm::Twine &)>;

// Reads the inputs that are not initializers. Symbolic dims get sizes from `options`; equal names get equal sizes, and
// conflicts are reported. `model` records which dims were bound and which took the default.
mlir::LogicalResult readSignature(mlir::MLIRContext *context, const onnx::GraphProto &graph,
                                  const ImportOptions &options, Signature &signature, ImportedModel &model,
                                  Reporter report);

// What the length of a sequence is called: "x[]".
std::string lengthName(llvm::StringRef sequence);
// The dims of the two tensors that are a sequence whose elements differ in size, "x" and "x.sizes": "x.rows", ""...;
// and "x[]" and what an element is, "?x3x_": a dim that varies, one of 3, and one that is the same in all elements and
// stays open (`isOpen`).
llvm::SmallVector<std::string> rowsDimNames(llvm::StringRef sequence, int64_t rank);
llvm::SmallVector<std::string> sizesDimNames(llvm::StringRef sequence, mlir::RankedTensorType element,
                                             llvm::function_ref<bool(int64_t)> isOpen);
std::string sizesName(llvm::StringRef sequence);

// The names that a value's declaration gives to its dims.
llvm::SmallVector<std::string> dimNames(const onnx::ValueInfoProto &value, int64_t rank);

// Where the shape that a value is declared with is not that of `type`. Declarations are often stale, and the computed
// shape holds: a note, no error.
std::optional<StaleShape> staleShape(const onnx::ValueInfoProto &value, mlir::RankedTensorType type);

// A declared output must be the kind of value, and have the element type, that was computed.
mlir::LogicalResult checkOutput(mlir::MLIRContext *context, const onnx::ValueInfoProto &output, mlir::Type type,
                                Reporter report);

} // namespace dlc::frontend
