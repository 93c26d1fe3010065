// Statements of the text language in the making.
#pragma once

#include "ir/Dlc.h"
#include "ir/Entries.h"
#include "llvm/ADT/StringSet.h"
#include <map>

namespace dlc::frontend {

std::string shapeText(llvm::ArrayRef<int64_t> values); // "[1, 2]"
std::string listText(llvm::ArrayRef<int64_t> values);  // ... or "1" where all are equal
std::string numberText(mlir::Type element, double value);
std::string elementText(mlir::Type element); // "f32", "bool"; "" for what the language has not
// ', padding="same"', "" for none, of a window on an operand [batch, spatial..., channels]; nothing for other padding.
std::optional<std::string> paddingText(llvm::ArrayRef<int64_t> operand, llvm::ArrayRef<int64_t> kernel,
                                       llvm::ArrayRef<int64_t> strides, llvm::ArrayRef<int64_t> dilations,
                                       llvm::ArrayRef<int64_t> low, llvm::ArrayRef<int64_t> high);

// What a value is in the language. Values are written on demand, each in a statement of its own.
class TextWriter {
public:
  explicit TextWriter(mlir::func::FuncOp entry) : entry(entry) {}

  mlir::LogicalResult write(llvm::StringRef model, const std::map<std::string, int64_t> &dims, std::string &text);

  // ---- For rows ----
  // The name of a value; writes it first where it has none. "" after an error.
  std::string use(mlir::Value value);
  // ... or the number that a constant of rank 0 is, beside a tensor.
  std::string useNumber(mlir::Value value);
  // The layer that a state is a weight of, where the state's name ends in "." + what; "" where it is none.
  std::string layerOf(mlir::Value value, llvm::StringRef what) const;
  // A layer with weights, applied.
  std::string applied(mlir::Value x, const std::string &call, const std::string &layer);

private:
  std::string plainName(llvm::StringRef wanted);
  std::string fail(mlir::Location location, const llvm::Twine &what);

  struct Statement {
    std::string name, text; // of a layer: what it is applied to
    std::string call, layer;
  };
  mlir::func::FuncOp entry;
  std::vector<Statement> statements;
  std::string call, layer; // of the statement that is being written
  llvm::DenseMap<mlir::Value, std::string> names, wanted;
  llvm::StringSet<> taken;
  bool failed = false;
};

// What an op's first result is as an expression; nothing where the row is not for it.
using TextRow = std::optional<std::string> (*)(TextWriter &, mlir::Value);
// Layers, the larger ones first; then ops by themselves.
llvm::ArrayRef<TextRow> layerTexts();
std::optional<std::string> opText(TextWriter &, mlir::Operation *);

} // namespace dlc::frontend
