// Whether ops of a graph are those that the language builds.
#pragma once

#include "frontend/text/Workbench.h"
#include "ir/Dlc.h"
#include "llvm/ADT/StringMap.h"

namespace dlc::frontend {

// One comparison. Streams of random numbers may differ: they follow from the order of calls.
class TextMatch {
public:
  TextMatch(mlir::func::FuncOp entry, const text::Workbench &bench) : entry(entry), bench(bench) {}

  bool same(mlir::Value value, mlir::Value built);
  // Whether what `root` was found to be made of is read by nothing else.
  bool isClosed(mlir::Value root) const;
  bool drawsNumbers() const;
  // What a tensor of the workbench stands for; null where it does not occur.
  mlir::Value operator[](llvm::StringRef tensor) const { return tensors.lookup(tensor); }

private:
  mlir::func::FuncOp entry;
  const text::Workbench &bench;
  llvm::DenseMap<mlir::Value, mlir::Value> pairs; // of what was built
  llvm::StringMap<mlir::Value> tensors;
};

// The operand of the operand ... of what defines a value; null where there is none.
mlir::Value operandAt(mlir::Value value, llvm::ArrayRef<unsigned> path);

} // namespace dlc::frontend
