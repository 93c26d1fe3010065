// A module that is being written as a file of the text language.
#pragma once

#include "frontend/text/Workbench.h"
#include "ir/Dlc.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <map>
#include <string>

namespace dlc::frontend {

class TextGraph;
class TextLosses;

class TextFile {
public:
  TextFile(mlir::ModuleOp module, const std::map<std::string, int64_t> &dims);

  // The whole file: `main` as its model, how it learns, further entries.
  mlir::FailureOr<std::string> write(mlir::func::FuncOp main, llvm::StringRef name);

  // ---- For what writes parts of it ----
  text::Workbench bench;
  // What a weight begins with ("he_normal"), by the entry `init`; nothing where that does not say. Fans of 0 are those
  // of its shape. An error where the language has no such values.
  mlir::FailureOr<std::optional<std::string>> firstValue(llvm::StringRef state, int64_t fanIn, int64_t fanOut);
  // "u8[batch, 28]"; "" after an error.
  std::string typeText(mlir::func::FuncOp entry, unsigned argument);
  // A name that no other definition has.
  std::string definitionName(llvm::StringRef wanted);

private:
  using Named = std::vector<std::pair<std::string, mlir::Value>>;
  mlir::FailureOr<std::string> definition(llvm::StringRef kind, TextGraph &graph, llvm::StringRef name, unsigned inputs,
                                          const Named &results);
  mlir::FailureOr<std::string> lossExpression(TextGraph &graph, TextLosses &losses, const Named &seen,
                                              mlir::Value samples, mlir::Value weights, std::string &function);
  mlir::FailureOr<std::string> training(TextGraph &graph, llvm::StringRef model, unsigned inputs);

  mlir::ModuleOp module;
  mlir::func::FuncOp init;
  llvm::StringMap<mlir::Value> first; // by state, in `init`
  const std::map<std::string, int64_t> &dims;
  llvm::StringSet<> taken;
};

} // namespace dlc::frontend
