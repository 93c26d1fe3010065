// Writes a graph as an ONNX file.
#pragma once

#include "ir/Dlc.h"
#include <map>
#include <string>

namespace dlc {

// The entry of a module with its states as they begin (initializers of the file), in opset 18. Ops that ONNX has not
// are an error on the op, and composites that it has not are opened first. The file is as large as its weights, 2 GiB
// at most.
mlir::FailureOr<std::string> exportOnnx(mlir::func::FuncOp entry);

// The module of an entry as a file of the text language (docs/language.md): the entry is its model; how it learns, what
// weights begin with and further entries follow. Layers are written where they are recognised, ops else, weights by the
// names of their states. What the language cannot say is an error on the op. Imported again, the text gives the same
// entries and states. Of the dims' names those in `dims` stay; the others become numbers.
mlir::FailureOr<std::string> exportText(mlir::func::FuncOp entry, llvm::StringRef model,
                                        const std::map<std::string, int64_t> &dims);

} // namespace dlc
