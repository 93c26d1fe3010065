// Rows of the table with an element type: functions with inputs and what the reference makes of them.
#pragma once

#include "ir/data/Tensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "test/ops/Rows.h"

namespace dlc::test {

struct Case {
  const Row *row = nullptr;
  std::string type;
  mlir::OwningOpRef<mlir::ModuleOp> module; // holds one function, @main
  std::vector<Tensor> inputs, expected;
  std::string refused; // why the reference could not compute it

  mlir::func::FuncOp function() const { return mlir::ModuleOp(*module).lookupSymbol<mlir::func::FuncOp>("main"); }
  std::string name() const { return row->name + " " + type; }
};

// All of a row that the op's constraints accept. Three element types get every form of a row that is not brief, the
// others the first.
std::vector<Case> casesOf(const Row &row, mlir::MLIRContext &context);

// "" where the tensor is what was expected, else the first difference.
std::string difference(const Row &row, const Tensor &found, const Tensor &expected);

} // namespace dlc::test
