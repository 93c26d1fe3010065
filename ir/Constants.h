// Raw bytes of tensor constants, whichever attribute stores them.
#pragma once

#include "ir/data/Tensor.h"
#include "mlir/IR/BuiltinAttributes.h"

namespace dlc {

// Tensors of up to this many bytes become dense attributes (printed, uniqued); larger ones dense resources.
constexpr int64_t kDenseAttributeLimit = 256;

// The attribute for a tensor's value; takes the bytes over without a copy where it makes a resource.
mlir::ElementsAttr makeConstant(mlir::MLIRContext *context, Tensor tensor);

// A view of the attribute's elements as a host tensor (shares memory where the storage allows it). Fails on
// attributes that are neither dense nor dense resources of matching size.
mlir::FailureOr<Tensor> readConstant(mlir::ElementsAttr attribute);

// The constant that defines `value`, if one does.
mlir::FailureOr<Tensor> constantValue(mlir::Value value);

// All elements as 64-bit integers (any integer type), if `value` is constant.
std::optional<llvm::SmallVector<int64_t>> constantIntegers(mlir::Value value);

} // namespace dlc
