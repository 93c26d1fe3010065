// Constants that have been made before: a model that is looked at at many sizes has its weights once.
#pragma once

#include "ir/data/Tensor.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/DialectInterface.h"
#include "llvm/ADT/DenseMap.h"
#include <atomic>
#include <mutex>

namespace dlc {

// Of a context: an interface of its dlc dialect. May be used by several threads. It knows nothing until it is told to
// keep what is made: who gives constants' memory back before the context ends must not share them.
class ConstantPool : public mlir::DialectInterface::Base<ConstantPool> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ConstantPool)
  explicit ConstantPool(mlir::Dialect *dialect) : Base(dialect) {}
  static ConstantPool &of(mlir::MLIRContext *context);
  // Forgets all that it knows where it is not to keep any.
  void keep(bool keeps);

  using Values = llvm::SmallVector<mlir::ElementsAttr, 1>;
  // What an op of these attributes and result types gave for these operands; empty where it has not been asked, or
  // where an operand is no constant.
  Values resultsOf(mlir::Operation *op);
  void setResultsOf(mlir::Operation *op, llvm::ArrayRef<mlir::ElementsAttr> values);

  // What `make` gives for these constants and numbers, asked once for each; null where it gives none. `how` says what
  // it does with them.
  mlir::ElementsAttr madeOf(llvm::StringRef how, llvm::ArrayRef<mlir::Attribute> of,
                            llvm::function_ref<mlir::ElementsAttr()> make);

  // The constant that has been made of this memory; null where there is none. The constant must keep the memory alive.
  mlir::ElementsAttr at(const Tensor &tensor);
  void setAt(const Tensor &tensor, mlir::ElementsAttr constant);

private:
  std::mutex mutex;
  std::atomic<bool> keeps = false;
  llvm::DenseMap<mlir::Attribute, Values> results;                                   // by what they are made of
  llvm::DenseMap<std::pair<const void *, mlir::Type>, mlir::ElementsAttr> constants; // by where the elements lie
};

} // namespace dlc
