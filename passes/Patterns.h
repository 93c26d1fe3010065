// Rewrites that several passes use, and small helpers for them.
#pragma once

#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "ir/Permutations.h"
#include "ir/SizeMarks.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Rewrite/FrozenRewritePatternSet.h"

namespace dlc {

// Data movement: transposes, reshapes, broadcasts, slices.
void populateSimplifyShapes(mlir::RewritePatternSet &patterns);
// Slices of what was put together, and gathers that are slices.
void populateSimplifySlices(mlir::RewritePatternSet &patterns);
// Values: neutral elements, casts, powers.
void populateSimplifyArithmetic(mlir::RewritePatternSet &patterns);
// Padding in front of windows.
void populateSimplifyWindows(mlir::RewritePatternSet &patterns);
// What windows never read.
void populateSimplifyUnread(mlir::RewritePatternSet &patterns);
// Choices that are known.
void populateSimplifyControl(mlir::RewritePatternSet &patterns);
// How often loops repeat, and what they carry in vain.
void populateSimplifyLoops(mlir::RewritePatternSet &patterns);
// Tensors without elements are constants.
void populateSimplifyEmpty(mlir::RewritePatternSet &patterns);
// Transposes move towards the results (assign-layout).
void populateSinkTransposes(mlir::RewritePatternSet &patterns);
// ... and past reshapes that keep dims apart.
void populateSinkTransposeThroughReshape(mlir::RewritePatternSet &patterns);
// Transposes and matmuls.
void populateTransposesIntoMatmul(mlir::RewritePatternSet &patterns);
// transpose(constant) ==> constant.
void populateFoldTransposeOfConstant(mlir::RewritePatternSet &patterns);

// Applies patterns until none matches, or until far more was rewritten than any graph needs: then two patterns undo one
// another. What was rewritten is right all the same, and the compiler neither hangs nor fills the memory.
llvm::LogicalResult rewriteGreedily(mlir::func::FuncOp function, const mlir::FrozenRewritePatternSet &patterns);

inline mlir::RankedTensorType typeOf(mlir::Value value) { return mlir::cast<mlir::RankedTensorType>(value.getType()); }
inline llvm::ArrayRef<int64_t> shapeOf(mlir::Value value) { return typeOf(value).getShape(); }

mlir::Value reshapeTo(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, llvm::ArrayRef<int64_t> shape);
mlir::Value transposeBy(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value,
                        llvm::ArrayRef<int64_t> permutation);

// Whether a transposition only moves dims of size 1, so that it is a reshape.
bool movesOnlyUnitDims(llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<int64_t> permutation);

// The single value of a constant whose elements are all equal, at all sizes.
std::optional<Scalar> splatValue(mlir::Value value);
// The constant op behind `value`, or null.
inline ConstantOp constantOf(mlir::Value value) { return value.getDefiningOp<ConstantOp>(); }

// A copy of a constant with its dims reordered; a splat stays a splat.
mlir::ElementsAttr transposeConstant(mlir::ElementsAttr constant, llvm::ArrayRef<int64_t> permutation);

// The op's constant result, where its operands are constant: replaces nothing. Null where it cannot be.
mlir::Value foldedResult(mlir::OpBuilder &builder, mlir::Operation *op, int64_t limitBytes = int64_t(1) << 30);

} // namespace dlc
