//===- IndexingOps.td - Elements chosen by index tensors, and resampling --===//

#ifndef DLC_INDEXING_OPS
#define DLC_INDEXING_OPS

include "ir/ReductionOps.td"

// Indices are i32 or i64; negative ones count from the end (I1). An index out of range that is known when compiling is an error, and the
// reference interpreter refuses it. One that only turns up at run time touches no memory outside and no element that nobody named, on
// every device alike: a gather reads the nearest element there is, a scatter leaves the update out.

def GatherOp : Dlc_InferredOp<"gather", "Injective"> {
  let summary = "result[a..., i..., b...] = operand[a..., indices[i...], b...] along `axis`";
  let description = [{
    Example: `%0 = dlc.gather %x, %i axis = 1 : (tensor<2x3x4xf32>, tensor<5x6xi64>) -> tensor<2x5x6x4xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_IndexTensor:$indices, I64Attr:$axis);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand `,` $indices `axis` `=` $axis attr-dict `:` `(` type($operand) `,` type($indices) `)` `->` type($result)";
  let hasVerifier = 1;
}
def GatherElementsOp : Dlc_InferredOp<"gather_elements", "Injective"> {
  let summary = "result[.., i, ..] = operand[.., indices[.., i, ..], ..] along `axis`; result has the indices' shape";
  let description = [{
    Indices have the operand's rank and, but for `axis`, at most its sizes (I3).

    Example: `%0 = dlc.gather_elements %x, %i axis = 0 : (tensor<2x3xf32>, tensor<5x3xi32>) -> tensor<5x3xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_IndexTensor:$indices, I64Attr:$axis);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand `,` $indices `axis` `=` $axis attr-dict `:` `(` type($operand) `,` type($indices) `)` `->` type($result)";
  let hasVerifier = 1;
}
def GatherNdOp : Dlc_InferredOp<"gather_nd", "Injective"> {
  let summary = "The last dim of `indices` names a place (or a slice) of the operand, after `batch_dims` common dims";
  let description = [{
    The first `batch_dims` dims of both are equal (I3); the last dim of the indices is known, and no longer than the dims behind them (I4).

    Example: `%0 = dlc.gather_nd %x, %i {batch_dims = 1 : i64} : (tensor<2x3x4xf32>, tensor<2x5x1xi64>) -> tensor<2x5x4xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_IndexTensor:$indices, DefaultValuedAttr<I64Attr, "0">:$batch_dims);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand `,` $indices attr-dict `:` `(` type($operand) `,` type($indices) `)` `->` type($result)";
  let hasVerifier = 1;
}

def Dlc_ScatterKind : Dlc_Enum<"ScatterKind", "how an update meets what is there", [
  I32EnumAttrCase<"none", 0>, I32EnumAttrCase<"add", 1>, I32EnumAttrCase<"mul", 2>, I32EnumAttrCase<"max", 3>,
  I32EnumAttrCase<"min", 4>]>;
def Dlc_ScatterKindAttr : Dlc_EnumAttr<Dlc_ScatterKind, "scatter_kind">;
def ScatterElementsOp : Dlc_InferredOp<"scatter_elements", "Scatter"> {
  let summary = "A copy of the operand with updates[.., i, ..] combined into [.., indices[.., i, ..], ..] along `axis`, in order";
  let description = [{
    Indices have the operand's rank and, but for `axis`, at most its sizes (I3). Updates have their shape and the operand's element type; i1 is
    neither added nor multiplied (I5).

    Example: `%0 = dlc.scatter_elements none %x, %i, %u axis = 1 : (tensor<2x3xf32>, tensor<2x2xi64>, tensor<2x2xf32>) -> tensor<2x3xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_IndexTensor:$indices, Dlc_Tensor:$updates, I64Attr:$axis, Dlc_ScatterKindAttr:$kind);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = [{$kind $operand `,` $indices `,` $updates `axis` `=` $axis attr-dict `:` `(` type($operand) `,` type($indices) `,`
                         type($updates) `)` `->` type($result)}];
  let hasVerifier = 1;
}
def ScatterNdOp : Dlc_InferredOp<"scatter_nd", "Scatter"> {
  let summary = "A copy of the operand with slices of `updates` combined in at the places that `indices` names, in order";
  let description = [{
    The last dim of the indices is known and at most the operand's rank (I4). Updates have the operand's element type and the shape of the
    indices less that dim, then that of the operand's other dims (I5).

    Example: `%0 = dlc.scatter_nd add %x, %i, %u : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_IndexTensor:$indices, Dlc_Tensor:$updates, Dlc_ScatterKindAttr:$kind);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = [{$kind $operand `,` $indices `,` $updates attr-dict `:` `(` type($operand) `,` type($indices) `,`
                         type($updates) `)` `->` type($result)}];
  let hasVerifier = 1;
}

def Dlc_ResizeMode : Dlc_Enum<"ResizeMode", "how between samples is filled", [
  I32EnumAttrCase<"nearest", 0>, I32EnumAttrCase<"linear", 1>, I32EnumAttrCase<"cubic", 2>]>;
def Dlc_ResizeModeAttr : Dlc_EnumAttr<Dlc_ResizeMode, "resize_mode">;
// Has no scalar lowering: sizes are static by then, so expand-resize turns it into gathers with constant indices and weights, which
// fuse like everything else.
def ResizeOp : Dlc_Op<"resize", [Pure, DeclareOpInterfaceMethods<Dlc_ReferenceOpInterface>,
                                 DeclareOpInterfaceMethods<Dlc_FusionOpInterface>,
                                 DeclareOpInterfaceMethods<Dlc_GradientOpInterface>,
                                 DeclareOpInterfaceMethods<Dlc_PrecisionOpInterface>]> {
  let extraClassDefinition = [{
    ::dlc::FusionKind $cppClass::getFusionKind() { return ::dlc::FusionKind::Opaque; }
    bool $cppClass::isCheap() { return false; }
    int64_t $cppClass::getElementCost() { return 1; }
    int64_t $cppClass::getElementsRead() { return 1; }
    ::dlc::PrecisionKind $cppClass::getPrecisionKind() { return ::dlc::PrecisionKind::Follows; }
  }];
  let summary = "Resampling (ONNX Resize, one entry per dim in every array)";
  let description = [{
    `scales` is output/input as ONNX computes it, positive; arrays have an entry per dim, roi_low and roi_high may be empty (Z1).
    `coordinates` (Z2): half_pixel, half_pixel_symmetric, pytorch_half_pixel, align_corners, asymmetric, tf_crop_and_resize.
    `nearest_mode`: round_prefer_floor, round_prefer_ceil, floor, ceil. roi_low/roi_high: the crop in normalized coordinates (tf_crop_and_resize), outside of it stands `extrapolation`. The result has the operand's rank and element type (Z3).

    Example: `%0 = dlc.resize nearest %x {coordinates = "half_pixel", nearest_mode = "floor", roi_high = array<f64>, roi_low = array<f64>,
    scales = array<f64: 1.0, 2.0>} : tensor<2x3xf32> -> tensor<2x6xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_ResizeModeAttr:$mode, DenseF64ArrayAttr:$scales, StrAttr:$coordinates,
                       StrAttr:$nearest_mode, DefaultValuedAttr<F64Attr, "-0.75">:$cubic_coefficient,
                       DefaultValuedAttr<BoolAttr, "false">:$exclude_outside, DefaultValuedAttr<BoolAttr, "false">:$antialias,
                       DenseF64ArrayAttr:$roi_low, DenseF64ArrayAttr:$roi_high,
                       DefaultValuedAttr<F64Attr, "0.0">:$extrapolation);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$mode $operand attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

#endif // DLC_INDEXING_OPS
