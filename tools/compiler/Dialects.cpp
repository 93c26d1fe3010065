// Registration of the dialects that models are written in.
#include "tools/compiler/Dialects.h"
#include "ir/Dlc.h"

void dlc::compiler::registerDialects(mlir::DialectRegistry &registry) {
  registry.insert<dlc::DlcDialect, mlir::arith::ArithDialect, mlir::func::FuncDialect, mlir::math::MathDialect,
                  mlir::memref::MemRefDialect, mlir::scf::SCFDialect, mlir::vector::VectorDialect>();
}
