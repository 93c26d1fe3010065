//===- SizeOps.td - Sizes that data decide, and numbers that follow from sizes ===//

#ifndef DLC_SIZE_OPS
#define DLC_SIZE_OPS

include "ir/DlcBase.td"

def ReadSizeOp : Dlc_Op<"read_size", [Dlc_NotDifferentiable]> {
  let summary = "A size that data decide: an i64 that the program has computed";
  let description = [{
    From here on a symbol of the module (`dlc.sizes`, by its number) has this value, one i64 element (D1); it lies within the symbol's bounds, or the
    run fails. Types hold the symbol (`ir/Sizes.h`), no value does: what has a type with it stands behind, in the same
    block or in blocks inside. Stands in an entry, or in a body of `dlc.if`, `dlc.while` or `dlc.repeat` (D2).

    Example: `dlc.read_size %count symbol = 0 : tensor<i64>`
  }];
  let arguments = (ins Dlc_IndexTensor:$value, I64Attr:$symbol);
  let assemblyFormat = "$value `symbol` `=` $symbol attr-dict `:` type($value)";
  let hasVerifier = 1;
}

def NumberOp : Dlc_Op<"number", [Pure, Dlc_NotDifferentiable]> {
  let summary = "In the code of a kernel: a number that follows from sizes";
  let description = [{
    What code computes of it must not be folded where the code is looked at at some sizes: arith.constant would be.

    Example: `%0 = dlc.number 67 : index`
  }];
  let arguments = (ins IndexAttr:$value);
  let results = (outs Index:$result);
  let assemblyFormat = "$value attr-dict `:` type($result)";
}

def CutOp : Dlc_Op<"cut", [Pure, Dlc_NotDifferentiable, DeclareOpInterfaceMethods<Dlc_ReferenceOpInterface>,
                           DeclareOpInterfaceMethods<Dlc_FusionOpInterface>,
                           DeclareOpInterfaceMethods<Dlc_PrecisionOpInterface>]> {
  let extraClassDefinition = [{
    ::dlc::FusionKind $cppClass::getFusionKind() { return ::dlc::FusionKind::Injective; }
    bool $cppClass::isCheap() { return true; }
    int64_t $cppClass::getElementCost() { return 1; }
    int64_t $cppClass::getElementsRead() { return 1; }
    ::dlc::PrecisionKind $cppClass::getPrecisionKind() { return ::dlc::PrecisionKind::Follows; }
  }];
  let summary = "The operand's first elements in row-major order, under the result's shape";
  let description = [{
    Of a tensor with room for the most that there may be, those that there are: the result has a size that data decide (dlc.read_size). It is a view.
    Element types are equal (D3). A graph is looked at at sizes that need not fit into the operand; those of a run do.

    Example: `%0 = dlc.cut %x : tensor<100x2xi64> -> tensor<61x2xi64>`
  }];
  let arguments = (ins Dlc_Tensor:$operand);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

#endif // DLC_SIZE_OPS
