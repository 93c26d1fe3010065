// Sequences and optionals during an import. A sequence is a value of a tuple type, made by a cast of its elements; or,
// where the run decides how many there are, a list: a tuple of its length and its elements, which have one type,
// stacked along a new dim 0, made by a cast of that tensor. An optional without an element is a value of no type; one
// with an element is that element. None of them is left when the import ends.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

inline bool isTensor(mlir::Value value) { return mlir::isa<mlir::RankedTensorType>(value.getType()); }
inline bool isSequence(mlir::Value value) { return mlir::isa<mlir::TupleType>(value.getType()); } // a list, too
bool isList(mlir::Type type);
inline bool isList(mlir::Value value) { return isList(value.getType()); }
inline bool isEmptyOptional(mlir::Value value) { return mlir::isa<mlir::NoneType>(value.getType()); }

mlir::Value makeSequence(mlir::OpBuilder &builder, mlir::Location location, mlir::ValueRange elements);
mlir::Value makeEmptyOptional(mlir::OpBuilder &builder, mlir::Location location);
// As they were put in; of a list its one tensor.
mlir::ValueRange elementsOf(mlir::Value sequence);
mlir::Value makeList(mlir::OpBuilder &builder, mlir::Location location, mlir::Value stacked);
// The most elements that a sequence may have, where that is another number than how many it has: a list that a branch
// makes may have a size that is read in there, and is asked for outside.
void setMost(mlir::Value list, int64_t most);
int64_t mostOf(mlir::Value sequence);
// The type of an element of a list, or of a sequence whose elements are tensors of one type; null of others.
mlir::RankedTensorType elementTypeOf(mlir::Type sequence);

// "a sequence of 3", "a sequence of tensor<2xf32> whose length the run decides", "an empty optional", else the
// tensor's type.
std::string describeType(mlir::Type type);

// The tensors of values that may be sequences and optionals, and the same values from other tensors.
llvm::SmallVector<mlir::Value> tensorsOf(mlir::ValueRange values);
llvm::SmallVector<mlir::Value> valuesOf(mlir::OpBuilder &builder, mlir::Location location, mlir::TypeRange types,
                                        mlir::ValueRange tensors);

} // namespace dlc::frontend
