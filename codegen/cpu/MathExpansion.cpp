#include "codegen/cpu/MathExpansion.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"

using namespace mlir;

namespace dlc::cpu {

void populateMathExpansion(RewritePatternSet &patterns) {
  static constexpr StringLiteral approximated[] = {
      math::ExpOp::getOperationName(),  math::LogOp::getOperationName(),  math::TanhOp::getOperationName(),
      math::ErfOp::getOperationName(),  math::SinOp::getOperationName(),  math::CosOp::getOperationName(),
      math::AtanOp::getOperationName(), math::AsinOp::getOperationName(), math::AcosOp::getOperationName()};
  populateMathPolynomialApproximationPatterns(patterns,
                                              [](StringRef name) { return llvm::is_contained(approximated, name); });
}

} // namespace dlc::cpu
