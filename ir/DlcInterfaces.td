//===- DlcInterfaces.td - Facts that live with the ops --------------------===//
//
// A pass or a code generator never holds a list of ops: it asks an op through one of these interfaces.
//
//===----------------------------------------------------------------------===//

#ifndef DLC_INTERFACES
#define DLC_INTERFACES

include "mlir/IR/OpBase.td"
include "mlir/IR/Interfaces.td"

def Dlc_ReferenceOpInterface : OpInterface<"ReferenceOpInterface"> {
  let description = [{
    The op's meaning as the plainest loops over host tensors (`ir/reference`): the oracle of every test and the constant
    folder. Elementwise ops inherit it from their scalar functions.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<[{
      Computes the results from the operands. `results` arrives with one allocated tensor per result (type and
      shape set, zeroed). Fails with an error emitted on the op where the values make no sense (an index out of
      range, say).
    }],
    "::llvm::LogicalResult", "evaluate",
    (ins "::llvm::ArrayRef<::dlc::Tensor>":$operands, "::llvm::MutableArrayRef<::dlc::Tensor>":$results)>
  ];
}

def Dlc_ScalarLoweringOpInterface : OpInterface<"ScalarLoweringOpInterface"> {
  let description = [{
    How one element of a result is computed from elements of the operands, as `arith`/`math`/`scf` ops. It is all that
    loop kernels on the CPU and on CUDA need to know about an op.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<[{
      The value of `result` at `indices` (one `index` value per dim of that result), in the emitter's compute type for the
      result's element type. Operand elements come from `emitter.at(operand, indices)`.
    }],
    "::mlir::FailureOr<::mlir::Value>", "emitScalar",
    (ins "::dlc::ScalarEmitter &":$emitter, "unsigned":$result, "::mlir::ValueRange":$indices)>
  ];
}

def Dlc_FusionOpInterface : OpInterface<"FusionOpInterface"> {
  let description = "How the op may take part in a kernel region, and what it costs there.";
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<"What kind of work the op is, for fusion.", "::dlc::FusionKind", "getFusionKind">,
    InterfaceMethod<[{
      Whether each reader may compute the op again instead of reading a stored result: a few instructions for each element.
    }], "bool", "isCheap">,
    InterfaceMethod<[{
      What each element that one element of a result is made of costs beside its load, roughly, in units of an addition.
    }], "int64_t", "getElementCost">,
    InterfaceMethod<[{
      How many elements of its operands one element of a result is made of, at least 1. The op's sizes are known.
    }], "int64_t", "getElementsRead">
  ];
  let extraSharedClassDeclaration = [{
    // Whether that is many instructions (exp, a division), so that it pays to keep what is computed.
    bool isExpensive() { return $_op.getElementCost() > 1; }
  }];
}

def Dlc_PrecisionOpInterface : OpInterface<"PrecisionOpInterface"> {
  let description = [{
    What the op makes of rounding errors: where --precision may narrow a float that it reads or gives. An op of kind
    Contraction has the attribute `precision`.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<"The op's part in a computation of lower precision.", "::dlc::PrecisionKind", "getPrecisionKind">
  ];
}

def Dlc_LayoutOpInterface : OpInterface<"LayoutOpInterface"> {
  let description = [{
    How the op commutes with a permutation of its dims, for the layout pass: a transpose of the result with
    `permutation` (result dim i = source dim permutation[i]) becomes transposes of the operands.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<[{
      Whether `rewritePermuted` can sink a transposition by `permutation` through the op.
    }], "bool", "canPermute", (ins "::llvm::ArrayRef<int64_t>":$permutation)>,
    InterfaceMethod<[{
      Creates, in front of the op, the op that computes transpose(result, permutation) from operands that are already
      permuted: `permutedOperands[i]` is operand i transposed by `permutation` (operands of lower rank or ones that
      do not take part are given as they are; see getPermutedOperands).
    }], "::mlir::Value", "rewritePermuted",
    (ins "::mlir::OpBuilder &":$builder, "::mlir::ValueRange":$permutedOperands, "::llvm::ArrayRef<int64_t>":$permutation)>,
    InterfaceMethod<[{
      The operands that take part in the permutation, by operand number.
    }], "::llvm::SmallVector<unsigned>", "getPermutedOperands">
  ];
}

def Dlc_ElementwiseOpInterface : OpInterface<"ElementwiseOpInterface"> {
  let description = [{
    Ops whose result element depends on the operands' elements at the same (broadcast) place. Shape rule, reference
    evaluation, scalar lowering, fusion and layout all follow from these functions.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<[{
      The op on elements in compute type, scalars or vectors of equal length (`emitter.lanes()`).
    }], "::mlir::FailureOr<::mlir::Value>", "emitElement",
    (ins "::dlc::ScalarEmitter &":$emitter, "::mlir::ValueRange":$elements)>,
    InterfaceMethod<[{
      The op on host scalars: floats are widened to double, integers to 64 bits (see reference/Scalar.h).
    }], "::dlc::Scalar", "evaluateElement", (ins "::llvm::ArrayRef<::dlc::Scalar>":$elements)>
  ];
}

def Dlc_CompositeOpInterface : OpInterface<"CompositeOpInterface"> {
  let description = [{
    An op that is written in others: passes may ask it as a whole until dlc-open-composites puts its expansion in its place.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<[{
      Creates the op's meaning on `operands`, which have its operands' element types and ranks, at the builder's place. Gives one value for each result,
      of its type; after an error in the builder nothing of use.
    }], "::llvm::SmallVector<::mlir::Value>", "expand",
    (ins "::dlc::GraphBuilder &":$builder, "::mlir::ValueRange":$operands)>
  ];
}

def Dlc_GradientOpInterface : OpInterface<"GradientOpInterface"> {
  let description = [{
    The op's row of reverse-mode differentiation (`ir/gradients`). An op without one is a composite, which is opened and differentiated inside,
    or has the mark NotDifferentiable.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<[{
      Gives each operand that wants one its gradient (`builder.give`), from those of the results (`builder.gradient`). What it cannot do is an
      error of the builder.
    }], "void", "buildGradient", (ins "::dlc::GradientBuilder &":$builder)>
  ];
}

// The explicit mark of an op without a gradient: a step function, integers, structure. Its operands get none.
def Dlc_NotDifferentiable : NativeOpTrait<"NotDifferentiable"> { let cppNamespace = "::dlc"; }

def Dlc_ContractionOpInterface : OpInterface<"ContractionOpInterface"> {
  let description = [{
    An op that sums products of elements of two operands: matrix products, convolutions and their gradients. What is
    asked about them follows from the view (`ir/ContractionView.h`); nobody else decodes such an op.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<[{
      The op as loops with roles, and where each tensor is read and written at a point of them.
    }], "::dlc::ContractionView", "getContractionView">,
    InterfaceMethod<[{
      What the op computes, in a few characters for names of kernels: "conv3x3s2_64x128_28x28".
    }], "std::string", "getContractionLabel">,
    InterfaceMethod<"Whether the op reads a rhs that is packed into panels, or into panels of quads.", "bool", "mayPackRhs",
                    (ins "bool":$quads)>,
    InterfaceMethod<[{
      The value of the rhs has changed its order: whether it lies as [..., columns, depth], and the columns of a panel
      where it is packed (else 0).
    }], "void", "setRhsOrder", (ins "bool":$transposed, "int64_t":$panel)>
  ];
}

def Dlc_ChannelsOpInterface : OpInterface<"ChannelsOpInterface"> {
  let description = [{
    An op over images [N, C, spatial...] (channels_first) or [N, spatial..., C] (channels_last) and filters
    [O, C/groups, kernel...] or [kernel..., C/groups, O].
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<"The order of dims in all of its tensors.", "::dlc::Layout", "getLayout">,
    InterfaceMethod<"Says that all of its tensors lie in that order.", "void", "setLayout", (ins "::dlc::Layout":$layout)>,
    InterfaceMethod<"Whether an operand or result is a filter; else it is an image.", "bool", "isFilter",
                    (ins "::mlir::Value":$value), "", "return false;">
  ];
}

def Dlc_WindowOpInterface : OpInterface<"WindowOpInterface", [Dlc_ChannelsOpInterface]> {
  let description = [{
    An op whose result has one place for each place of a window that slides over the spatial dims of its first operand. Arrays have
    one entry per spatial dim.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<"The window's sizes.", "::llvm::ArrayRef<int64_t>", "getKernel">,
    InterfaceMethod<"", "::llvm::ArrayRef<int64_t>", "getStrides">,
    InterfaceMethod<"", "::llvm::ArrayRef<int64_t>", "getDilations">,
    InterfaceMethod<"", "::llvm::ArrayRef<int64_t>", "getPadsLow">,
    InterfaceMethod<"", "::llvm::ArrayRef<int64_t>", "getPadsHigh">,
    InterfaceMethod<"", "void", "setPadsHigh", (ins "::llvm::ArrayRef<int64_t>":$pads)>
  ];
}

def Dlc_LoopOpInterface : OpInterface<"LoopOpInterface"> {
  let description = [{
    An op that runs a region again and again: its last region, whose arguments are the carried values, and which yields the next ones. The
    results are the last ones.
  }];
  let cppNamespace = "::dlc";
  let methods = [
    InterfaceMethod<"What the carried values are at first.", "::mlir::OperandRange", "getInits">,
    InterfaceMethod<"A round.", "::mlir::Region &", "getBody">,
    InterfaceMethod<"The same loop, which carries less and so far has no regions, at the rewriter's place.", "::dlc::LoopOpInterface",
                    "createLike", (ins "::mlir::OpBuilder &":$builder, "::mlir::ValueRange":$inits)>
  ];
}

#endif // DLC_INTERFACES
