// The dlc dialect: ops, enums and interfaces.
#pragma once

#include "ir/ContractionView.h"
#include "ir/Elementwise.h"
#include "ir/FusionKind.h"
#include "ir/PrecisionKind.h"
#include "ir/Types.h"
#include "ir/data/Tensor.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace dlc {
class GraphBuilder;    // ir/build/GraphBuilder.h
class GradientBuilder; // ir/gradients/GradientBuilder.h
class ScalarEmitter;   // ir/lowering/ScalarEmitter.h
// On an op without a gradient (DlcInterfaces.td).
template <typename Op> struct NotDifferentiable : mlir::OpTrait::TraitBase<Op, NotDifferentiable> {};
} // namespace dlc

#include "ir/DlcDialect.h.inc"
#include "ir/DlcEnums.h.inc"
#include "ir/DlcInterfaces.h.inc"
#define GET_ATTRDEF_CLASSES
#include "ir/DlcAttrs.h.inc"
#define GET_OP_CLASSES
#include "ir/DlcOps.h.inc"

namespace dlc {

// dlc.top_k with this k gives all elements in order: their number may stay open.
constexpr int64_t kTopKAll = -1;

// Whether a loop that computes such a kernel takes an element at a time: each searches a row or walks along it.
inline bool isOneByOne(KernelRoot root) {
  return root == KernelRoot::sequential || root == KernelRoot::scan || root == KernelRoot::selection;
}

} // namespace dlc
