// Runs a function given as text on tensors given as numbers.
#pragma once

#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "ir/reference/Interpreter.h"
#include <gtest/gtest.h>

namespace dlc::test {

class IrTest : public ::testing::Test {
protected:
  IrTest();

  // A tensor of `type` ("tensor<2x3xf32>") with the given elements, rounded or wrapped to the element type.
  Tensor tensor(llvm::StringRef type, llvm::ArrayRef<double> elements);
  mlir::RankedTensorType typeOf(llvm::StringRef type);

  // Parses "func.func @f(...) ...", interprets it, gives the results' elements. On errors: an empty list, and the
  // diagnostics are in `errors`.
  std::vector<std::vector<double>> run(llvm::StringRef text, llvm::ArrayRef<Tensor> inputs);
  // One op on `inputs`, of which %0, %1, ... are the names: run1("dlc.neg %0 : ... -> tensor<2xf32>", ...). Gives its
  // first result's elements.
  std::vector<double> run1(llvm::StringRef op, llvm::ArrayRef<Tensor> inputs);

  std::vector<Tensor> results; // of the last run
  std::string errors;
  mlir::MLIRContext context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

std::vector<double> elementsOf(const Tensor &tensor);

// Equal, with NaN equal to NaN.
void expectElements(llvm::ArrayRef<double> found, llvm::ArrayRef<double> expected, double tolerance = 0);

} // namespace dlc::test
