// How shape rules report, and the checks that several ops share. A rule is written once, on the op's adaptor; type
// inference and verification both run it.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Where a broken constraint is reported: on the op, or at an optional location while its types are inferred.
class Rule {
public:
  explicit Rule(std::optional<mlir::Location> location) : location_(location) {}
  explicit Rule(mlir::Operation *op) : op_(op) {}

  template <typename... Args> llvm::LogicalResult fail(Args &&...args) const {
    if (op_)
      return op_->emitOpError().append(std::forward<Args>(args)...);
    return mlir::emitOptionalError(location_, std::forward<Args>(args)...);
  }

private:
  mlir::Operation *op_ = nullptr;
  std::optional<mlir::Location> location_;
};

// Runs a rule for `inferReturnTypes`. Rule functions have the form FailureOr<Type>(const Rule &, OpTy::Adaptor).
template <typename Adaptor>
llvm::LogicalResult inferWith(mlir::FailureOr<mlir::Type> (*rule)(const Rule &, Adaptor),
                              std::optional<mlir::Location> location, Adaptor adaptor,
                              llvm::SmallVectorImpl<mlir::Type> &types) {
  mlir::FailureOr<mlir::Type> type = rule(Rule(location), adaptor);
  if (failed(type))
    return llvm::failure();
  types.push_back(*type);
  return llvm::success();
}

// Runs a rule for `verify`; that the result's type agrees is checked by InferTypeOpInterface.
template <typename OpTy, typename Adaptor>
llvm::LogicalResult verifyWith(mlir::FailureOr<mlir::Type> (*rule)(const Rule &, Adaptor), OpTy op) {
  return mlir::LogicalResult(rule(Rule(op.getOperation()), Adaptor(op)));
}

inline mlir::RankedTensorType tensorOf(mlir::Value value) {
  return mlir::cast<mlir::RankedTensorType>(value.getType());
}
inline bool isKnown(int64_t dim) { return !mlir::ShapedType::isDynamic(dim); }
// Whether two dims can be equal (one may be unknown).
inline bool mayEqual(int64_t a, int64_t b) { return a == b || !isKnown(a) || !isKnown(b); }
// The one of two equal dims that says more.
inline int64_t knownOf(int64_t a, int64_t b) { return isKnown(a) ? a : b; }
// Shapes of equal rank whose dims can be equal.
bool mayEqual(llvm::ArrayRef<int64_t> a, llvm::ArrayRef<int64_t> b);

// "[2, ?, 3]".
std::string printShape(llvm::ArrayRef<int64_t> shape);

// `axis` lies in [0, rank).
llvm::LogicalResult checkAxis(const Rule &rule, llvm::StringRef number, int64_t axis, int64_t rank);

// `axes` are sorted and unique and lie in [0, rank).
llvm::LogicalResult checkAxes(const Rule &rule, llvm::StringRef number, llvm::ArrayRef<int64_t> axes, int64_t rank);

// An attribute array has the wanted length, and all its entries are at least `lowest`.
llvm::LogicalResult checkArray(const Rule &rule, llvm::StringRef number, llvm::StringRef name,
                               llvm::ArrayRef<int64_t> array, size_t length, int64_t lowest);

// The element type of a matmul or convolution: the operands', or i32 for two 8-bit integers. Null where they do not go
// together.
mlir::Type contractionElementType(mlir::Type lhs, mlir::Type rhs);

// Only f32 is rounded to tf32.
llvm::LogicalResult checkPrecision(const Rule &rule, llvm::StringRef number, Precision precision, mlir::Type element);

// Output size of a sliding window over one dim; kDynamic for an unknown input, negative where the window does not fit.
int64_t windowSize(int64_t input, int64_t kernel, int64_t stride, int64_t low, int64_t high, int64_t dilation,
                   bool ceilMode);

} // namespace dlc
