// What all elementwise ops share: broadcasting around the two functions that each op has.
#pragma once

#include "ir/data/Tensor.h"
#include "mlir/IR/Builders.h"

namespace dlc {
class ScalarEmitter; // ir/lowering/ScalarEmitter.h

llvm::LogicalResult evaluateElementwise(mlir::Operation *op, llvm::ArrayRef<Tensor> operands,
                                        llvm::MutableArrayRef<Tensor> results);
mlir::FailureOr<mlir::Value> emitElementwise(mlir::Operation *op, ScalarEmitter &emitter, mlir::ValueRange indices);
mlir::Value rewriteElementwisePermuted(mlir::Operation *op, mlir::OpBuilder &builder, mlir::ValueRange permutedOperands,
                                       llvm::ArrayRef<int64_t> permutation);
// The operands of the result's rank; ones of rank 0 do not take part. (Ranks in between are reshaped by the caller.)
llvm::SmallVector<unsigned> elementwisePermutedOperands(mlir::Operation *op);

// What an elementwise op of one or two operands computes on the host: one row of a table. Reals are rounded to the
// result's element type and integers wrapped to it afterwards. A null function: the op does not take such elements (see
// the shape rules).
struct ScalarFunctions {
  llvm::StringRef name;
  double (*real1)(double);
  double (*real2)(double, double);
  int64_t (*integer1)(int64_t, bool isUnsigned);
  int64_t (*integer2)(int64_t, int64_t, mlir::Type type);
};
// The row of an op by name ("dlc.add"), or null.
const ScalarFunctions *scalarFunctions(llvm::StringRef operationName);
Scalar evaluateRow(const ScalarFunctions &row, llvm::ArrayRef<Scalar> elements);

// Shape rules of elementwise ops: the result's type from the operands, or an error with the constraint's number.
class Rule; // ir/shapes/Rules.h
using ElementwiseRule = mlir::FailureOr<mlir::Type> (*)(const Rule &, mlir::ValueRange operands);
mlir::FailureOr<mlir::Type> inferFirst(const Rule &rule, mlir::ValueRange operands);     // operand 0's element type
mlir::FailureOr<mlir::Type> inferBinary(const Rule &rule, mlir::ValueRange operands);    // equal element types
mlir::FailureOr<mlir::Type> inferBitwise(const Rule &rule, mlir::ValueRange operands);   // equal integer types
mlir::FailureOr<mlir::Type> inferPredicate(const Rule &rule, mlir::ValueRange operands); // the result is bool
mlir::FailureOr<mlir::Type> inferSelect(const Rule &rule, mlir::ValueRange operands);    // condition, then equal types
llvm::LogicalResult inferElementwise(ElementwiseRule function, std::optional<mlir::Location> location,
                                     mlir::ValueRange operands, llvm::SmallVectorImpl<mlir::Type> &types);
llvm::LogicalResult verifyElementwise(ElementwiseRule function, mlir::Operation *op);

// Types equal up to dynamic dims.
bool compatibleTypes(mlir::TypeRange a, mlir::TypeRange b);
// ... or an f32 type where f16 or bf16 is inferred: the sums of a contraction.
bool compatibleSums(mlir::TypeRange inferred, mlir::TypeRange types);

} // namespace dlc
