// Why something was not done otherwise, kept as data: on a kernel, then on its launch, at last in the plan.
#pragma once

#include "mlir/IR/Builders.h"

namespace dlc {

constexpr llvm::StringLiteral kReasonsAttribute = "dlc.reasons";

// Adds reasons to those that a kernel, a launch or a kernel function has. Each is a sentence without its full stop; one
// that is there already is not repeated.
inline void addReasons(mlir::Operation *op, llvm::ArrayRef<std::string> reasons) {
  llvm::SmallVector<mlir::Attribute> all;
  if (auto known = op->getAttrOfType<mlir::ArrayAttr>(kReasonsAttribute))
    llvm::append_range(all, known);
  for (const std::string &reason : reasons)
    if (auto text = mlir::StringAttr::get(op->getContext(), reason); !llvm::is_contained(all, text))
      all.push_back(text);
  if (!all.empty())
    op->setAttr(kReasonsAttribute, mlir::ArrayAttr::get(op->getContext(), all));
}

// Hands the reasons of `from` over to `to`.
inline void moveReasons(mlir::Operation *from, mlir::Operation *to) {
  if (auto known = from->getAttrOfType<mlir::ArrayAttr>(kReasonsAttribute))
    for (auto reason : known.getAsRange<mlir::StringAttr>())
      addReasons(to, reason.str());
  from->removeAttr(kReasonsAttribute);
}

} // namespace dlc
