// Values that may follow from sizes, in a graph that is looked at at several of them.
//
// While such a graph is imported nobody knows which numbers are sizes. So constants that hold dims, and places counted
// along dims, are marked, and what is computed of them is not folded, unless a shape rule asks for its value. Once the
// graph is there at all sizes, those that are the same everywhere lose their marks.
#pragma once

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinOps.h"

namespace dlc {

// On a marked op.
constexpr llvm::StringLiteral kSizeMark = "dlc.of_sizes";

// On a gather whose indices have been computed of sizes: all of them are places of the operand.
constexpr llvm::StringLiteral kPlacesMark = "dlc.places";

// On a recurrence whose number of steps is known to follow from sizes.
constexpr llvm::StringLiteral kLengthMark = "dlc.open_length";

// The module is one of several; all their sizes are these.
void lookAtSizes(mlir::ModuleOp module, llvm::ArrayRef<int64_t> sizes);
bool looksAtSizes(mlir::Operation *op);
// Whether a number in such a module may well be a size, or a multiple of one: a loop of so many rounds stays a loop.
bool maybeOpenSize(mlir::Operation *op, int64_t number);

// Whether a number in it is a multiple of `of` at all sizes, so far as can be said here.
bool isMultipleAtAllSizes(mlir::Operation *op, int64_t number, int64_t of);

// Whether one of these numbers may well be a size.
bool hasOpenSize(mlir::Operation *op, llvm::ArrayRef<int64_t> shape);

void markSize(mlir::Operation *op);
bool isMarkedSize(mlir::Operation *op);
// Whether an operand is marked, or `op` itself.
bool followsFromMarkedSize(mlir::Operation *op);

// Takes the marks from what is the same in all modules. Others say what is alike in each of them: what is so in one by
// accident, the places along a height and a width, stays apart there.
void settleMarks(llvm::ArrayRef<mlir::ModuleOp> modules);
void dropMarks(mlir::ModuleOp module);

} // namespace dlc
