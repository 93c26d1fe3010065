// Sequences and optionals during an import: lists of values whose length is known. A sequence is a value of a tuple
// type, made by a cast of its elements; an optional without an element is a value of no type; one with an element is
// that element. None of them is left when the import ends.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

inline bool isTensor(mlir::Value value) { return mlir::isa<mlir::RankedTensorType>(value.getType()); }
inline bool isSequence(mlir::Value value) { return mlir::isa<mlir::TupleType>(value.getType()); }
inline bool isEmptyOptional(mlir::Value value) { return mlir::isa<mlir::NoneType>(value.getType()); }

mlir::Value makeSequence(mlir::OpBuilder &builder, mlir::Location location, mlir::ValueRange elements);
mlir::Value makeEmptyOptional(mlir::OpBuilder &builder, mlir::Location location);
// As they were put in.
mlir::ValueRange elementsOf(mlir::Value sequence);

// "a sequence of 3", "an empty optional", else the tensor's type.
std::string describeType(mlir::Type type);

// The tensors of values that may be sequences and optionals, and the same values from other tensors.
llvm::SmallVector<mlir::Value> tensorsOf(mlir::ValueRange values);
llvm::SmallVector<mlir::Value> valuesOf(mlir::OpBuilder &builder, mlir::Location location, mlir::TypeRange types,
                                        mlir::ValueRange tensors);

} // namespace dlc::frontend
