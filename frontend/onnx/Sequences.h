// Sequences and optionals during an import. A sequence is a value of a tuple type, made by a cast of its elements; or,
// where the run decides how many there are, a list: a tuple of its length and its elements, which have one type,
// stacked along a new dim 0, made by a cast of that tensor. Where the elements' sizes differ, or the run decides about
// them, a list is ragged: a cast of two tensors (ops/Ragged.h). An optional without an element is a value of no type;
// one with an element is that element. None of them is left when the import ends.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

inline bool isTensor(mlir::Value value) { return mlir::isa<mlir::RankedTensorType>(value.getType()); }
inline bool isSequence(mlir::Value value) { return mlir::isa<mlir::TupleType>(value.getType()); } // a list, too
bool isList(mlir::Type type);
inline bool isList(mlir::Value value) { return isList(value.getType()); }
bool isRagged(mlir::Type type);
inline bool isRagged(mlir::Value value) { return isRagged(value.getType()); }
inline bool isEmptyOptional(mlir::Value value) { return mlir::isa<mlir::NoneType>(value.getType()); }

mlir::Value makeSequence(mlir::OpBuilder &builder, mlir::Location location, mlir::ValueRange elements);
mlir::Value makeEmptyOptional(mlir::OpBuilder &builder, mlir::Location location);
// As they were put in; of a list its tensors.
mlir::ValueRange elementsOf(mlir::Value sequence);
mlir::Value makeList(mlir::OpBuilder &builder, mlir::Location location, mlir::Value stacked);
// `rows`, `sizes`: see ops/Ragged.h. `element` has dynamic dims.
mlir::Value makeRagged(mlir::OpBuilder &builder, mlir::Location location, mlir::Value rows, mlir::Value sizes,
                       mlir::RankedTensorType element);
// The most elements that a sequence may have, and rows where it is ragged, where these are other numbers than how many
// it has: a list that a branch makes may have a size that is read in there, and is asked for outside.
struct Most {
  int64_t elements, rows = 0;
};
void setMost(mlir::Value list, Most most);
Most mostOf(mlir::Value sequence);
// The type of an element of a list, or of a sequence of tensors of one rank and element type; dims in which they differ
// are dynamic. Null of others.
mlir::RankedTensorType elementTypeOf(mlir::Type sequence);
// The type of which both are; null where there is none. A null type is of any.
mlir::RankedTensorType joinedType(mlir::RankedTensorType a, mlir::RankedTensorType b);

// "a sequence of 3", "a sequence of tensor<2xf32> whose length the run decides", "an empty optional", else the
// tensor's type.
std::string describeType(mlir::Type type);

// Whether values of these types have as many tensors, which stand for the same in both.
bool isSameKind(mlir::Type a, mlir::Type b);

// The tensors of values that may be sequences and optionals, and the same values from other tensors.
llvm::SmallVector<mlir::Value> tensorsOf(mlir::ValueRange values);
llvm::SmallVector<mlir::RankedTensorType> tensorTypesOf(mlir::Type type);
llvm::SmallVector<mlir::Value> valuesOf(mlir::OpBuilder &builder, mlir::Location location, mlir::TypeRange types,
                                        mlir::ValueRange tensors);

} // namespace dlc::frontend
