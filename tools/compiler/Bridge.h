// Between the driver's tensors and the compiler's.
#pragma once

#include "ir/data/Tensor.h"
#include "tools/compiler/HostTensor.h"

namespace dlc::compiler {

mlir::Type mlirType(mlir::MLIRContext *context, ElementType type);
// Nothing for a type that tensors cannot have.
std::optional<ElementType> elementTypeOf(mlir::Type type);

Tensor toTensor(mlir::MLIRContext *context, const HostTensor &tensor);
HostTensor fromTensor(std::string name, const Tensor &tensor);

} // namespace dlc::compiler
