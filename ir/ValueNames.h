// What a value of the program is called in the source model. Names stand in locations, so that equal ops stay equal:
// a location with names is a FusedLoc with {values = [...]}, an entry for each result of the op, around the op's own
// location. Only the outermost one counts: of ops whose locations were fused, no name is left.
//
// A name says that this very tensor is the model's value (rounded to the tensor's type, or its dims in another order).
// What cannot be said of a rewritten value is not said of it: names are lost unless they are moved.
#pragma once

#include "mlir/IR/PatternMatch.h"
#include <optional>

namespace dlc {

struct ValueName {
  std::string name;
  // The elements in their order are a tensor of `dims`, whose dim i is dim order[i] of the model's value. (A reshape
  // around it may say otherwise.)
  llvm::SmallVector<int64_t> dims, order;
};

// The name of a value of known shape, as it was given.
std::optional<ValueName> nameOf(mlir::Value value);
// ... or that of what it is made of by reshapes, transposes, and a cast to a narrower float.
std::optional<ValueName> nameOfComputed(mlir::Value value);

// Names the value, or what it is a reshape or transpose of; one that has a name keeps it. Arguments and constants have
// none.
void giveName(mlir::Value value, ValueName name);
// The same with the dims that the value has.
void giveName(mlir::Value value, llvm::StringRef name);
// ... in place of the name that it has.
void rename(mlir::Value value, llvm::StringRef name);
// The names of an op's results to the values that replace them.
void moveNames(mlir::Operation *from, mlir::ValueRange to);
void dropNames(mlir::Operation *op);
mlir::Location withoutNames(mlir::Location location);

// The second and later values of one name get a number behind it: "y", "y#2".
void makeNamesUnique(mlir::Operation *function);

// Lets names go where they may: new ops have none, whatever location they were made with; values that replace others
// take theirs.
mlir::RewriterBase::Listener *nameKeeper();

// How passes that are no patterns build and replace: `builder.replaceOp(op, values)` moves the names.
class GraphRewriter : public mlir::IRRewriter {
public:
  explicit GraphRewriter(mlir::MLIRContext *context) : IRRewriter(context, nameKeeper()) {}
  // In front of `op`.
  explicit GraphRewriter(mlir::Operation *op) : IRRewriter(op, nameKeeper()) {}
};

} // namespace dlc
