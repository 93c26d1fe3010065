//===- ReductionOps.td - Many elements to one -----------------------------===//

#ifndef DLC_REDUCTION_OPS
#define DLC_REDUCTION_OPS

include "ir/DlcBase.td"

def Dlc_ReduceKind : Dlc_Enum<"ReduceKind", "how elements are combined", [
  I32EnumAttrCase<"sum", 0>, I32EnumAttrCase<"prod", 1>, I32EnumAttrCase<"max", 2>, I32EnumAttrCase<"min", 3>]>;
def Dlc_ReduceKindAttr : Dlc_EnumAttr<Dlc_ReduceKind, "reduce_kind">;

def ReduceOp : Dlc_InferredOp<"reduce", "Reduction"> {
  let reads = ""; // by sizes
  let precision = ""; // by kind
  let summary = "Combines the elements along `axes`";
  let description = [{
    Reduced dims stay with size 1 where `keepdims`, else they go. f16 and bf16 accumulate in f32. An empty reduction
    gives the identity (0, 1, lowest, highest; for integers and bool the type's limits). Axes are sorted, unique and
    non-negative (R1). For i1: max is or, min is and, the others are not defined (R4).

    Example: `%0 = dlc.reduce sum %x axes = [1] {keepdims = true} : tensor<2x3xf32> -> tensor<2x1xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_ReduceKindAttr:$kind, DenseI64ArrayAttr:$axes,
                       DefaultValuedAttr<BoolAttr, "false">:$keepdims);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$kind $operand `axes` `=` $axes attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

def ArgReduceOp : Dlc_InferredOp<"arg_reduce", "Opaque"> {
  let differentiable = 0;
  let summary = "Index (i64) of the largest (`max`) or smallest (`min`) element along `axis`";
  let description = [{
    The first of equal elements, or the last where `select_last`. Only kinds max and min (R2), of an axis that has elements (R3).

    Example: `%0 = dlc.arg_reduce max %x axis = 1 : tensor<2x3xf32> -> tensor<2xi64>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_ReduceKindAttr:$kind, I64Attr:$axis,
                       DefaultValuedAttr<BoolAttr, "false">:$keepdims, DefaultValuedAttr<BoolAttr, "false">:$select_last);
  let results = (outs Dlc_IndexTensor:$result);
  let assemblyFormat = "$kind $operand `axis` `=` $axis attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

def CumulativeOp : Dlc_InferredOp<"cumulative", "Scan"> {
  let summary = "Running sum or product along `axis`";
  let description = [{
    Element i combines the elements before it and itself, or the elements before it alone where `exclusive`; from the other
    end where `reverse`. f16 and bf16 accumulate in f32. Only kinds sum and prod (R2).

    Example: `%0 = dlc.cumulative sum %x axis = 0 : tensor<2x3xf32> -> tensor<2x3xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_ReduceKindAttr:$kind, I64Attr:$axis,
                       DefaultValuedAttr<BoolAttr, "false">:$exclusive, DefaultValuedAttr<BoolAttr, "false">:$reverse);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$kind $operand `axis` `=` $axis attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

def TopKOp : Dlc_InferredOp<"top_k", "Selection"> {
  let summary = "The k largest (or smallest) elements along `axis` in sorted order, and their indices (i64)";
  let description = [{
    Of equal elements the one with the lower index comes first. NaN counts as larger than every number, as NumPy sorts: it is
    first among the largest and last among the smallest. k is at most the axis' size (R5).

    Example: `%0, %1 = dlc.top_k %x {k = 2 : i64, axis = 1 : i64} : tensor<4x9xf32> -> (tensor<4x2xf32>, tensor<4x2xi64>)`
  }];
  let arguments = (ins Dlc_Tensor:$operand, I64Attr:$k, I64Attr:$axis, DefaultValuedAttr<BoolAttr, "true">:$largest);
  let results = (outs Dlc_Tensor:$values, Dlc_IndexTensor:$indices);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` `(` type($values) `,` type($indices) `)`";
  let hasVerifier = 1;
}

def Dlc_PoolKind : Dlc_Enum<"PoolKind", "how a window is combined", [
  I32EnumAttrCase<"max", 0>, I32EnumAttrCase<"average", 1>, I32EnumAttrCase<"lp", 2>]>;
def Dlc_PoolKindAttr : Dlc_EnumAttr<Dlc_PoolKind, "pool_kind">;

def Dlc_Layout : Dlc_Enum<"Layout", "where the channels are", [
  I32EnumAttrCase<"channels_first", 0>,  // N C spatial...
  I32EnumAttrCase<"channels_last", 1>    // N spatial... C
]>;
def Dlc_LayoutAttr : Dlc_EnumAttr<Dlc_Layout, "layout">;

def PoolOp : Dlc_InferredOp<"pool", "Window", [Dlc_WindowOpInterface, Dlc_ChannelsOpInterface]> {
  let precision = ""; // by kind
  let reads = ""; // by sizes
  let summary = "Combines sliding windows over the spatial dims";
  let description = [{
    `kernel`, `strides`, `dilations` have one entry per spatial dim, `pads_low` and `pads_high` likewise (they may be negative
    nowhere, P1). Size of output dim d: floor((in + low + high - dilation*(kernel-1) - 1) / stride) + 1; with `ceil_mode` rounding
    up, less a last window that starts in the high padding. Average divides by the elements inside the (unpadded) input, or
    by the window's elements within the padded input where `count_include_pad`. lp: (sum |x|^p)^(1/p). The operand has batch, channels
    and spatial dims (P3), a window is no longer than the padded operand (P4); average and lp are of floats, p is at least 1 (P5).

    Example: `%0 = dlc.pool max %x channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: 0, 0>,
    pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x3x4x4xf32> -> tensor<1x3x2x2xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_PoolKindAttr:$kind, DenseI64ArrayAttr:$kernel, DenseI64ArrayAttr:$strides,
                       DenseI64ArrayAttr:$pads_low, DenseI64ArrayAttr:$pads_high, DenseI64ArrayAttr:$dilations,
                       DefaultValuedAttr<BoolAttr, "false">:$ceil_mode, DefaultValuedAttr<BoolAttr, "false">:$count_include_pad,
                       DefaultValuedAttr<I64Attr, "2">:$p, Dlc_LayoutAttr:$layout);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$kind $operand $layout attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

def PoolIndicesOp : Dlc_InferredOp<"pool_indices", "Window"> {
  let reads = ""; // by sizes
  let differentiable = 0;
  let summary = "For each window of a max pool, the flat index (i64) of its first largest element in the whole operand";
  let description = "Flat indices count the operand in NCHW row-major order, or column-major in the spatial dims where `column_major`.";
  let arguments = (ins Dlc_Tensor:$operand, DenseI64ArrayAttr:$kernel, DenseI64ArrayAttr:$strides,
                       DenseI64ArrayAttr:$pads_low, DenseI64ArrayAttr:$pads_high, DenseI64ArrayAttr:$dilations,
                       DefaultValuedAttr<BoolAttr, "false">:$ceil_mode, DefaultValuedAttr<BoolAttr, "false">:$column_major);
  let results = (outs Dlc_IndexTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

def PoolGradOp : Dlc_TensorOp<"pool_grad", "Window", [Dlc_ChannelsOpInterface]> {
  let precision = "Delicate";
  let reads = ""; // by sizes
  let summary = "Gradient of a pool with regard to its operand";
  let description = [{
    `operand` and `gradient` are what dlc.pool with the same attributes has as its operand and result (G1: equal element types, floats; G2: the pool's
    shapes; the result has the operand's type). Each window's element of `gradient` goes, for max, to the first largest of its elements; for average, in equal
    parts to those that it counts; for lp, by |x|^(p-1) sign(x) y^(1-p) with y the pool's value, 0 where that is 0.

    Example: `%0 = dlc.pool_grad max %x, %g channels_first {kernel = array<i64: 2>, strides = array<i64: 2>, pads_low = array<i64: 0>, pads_high = array<i64: 0>,
    dilations = array<i64: 1>} : (tensor<1x3x8xf32>, tensor<1x3x4xf32>) -> tensor<1x3x8xf32>`
  }];
  let arguments = (ins Dlc_FloatTensor:$operand, Dlc_FloatTensor:$gradient, Dlc_PoolKindAttr:$kind, DenseI64ArrayAttr:$kernel,
                       DenseI64ArrayAttr:$strides, DenseI64ArrayAttr:$pads_low, DenseI64ArrayAttr:$pads_high, DenseI64ArrayAttr:$dilations,
                       DefaultValuedAttr<BoolAttr, "false">:$ceil_mode, DefaultValuedAttr<BoolAttr, "false">:$count_include_pad,
                       DefaultValuedAttr<I64Attr, "2">:$p, Dlc_LayoutAttr:$layout);
  let results = (outs Dlc_FloatTensor:$result);
  let assemblyFormat = [{$kind $operand `,` $gradient $layout attr-dict `:` `(` type($operand) `,` type($gradient) `)` `->` type($result)}];
  let hasVerifier = 1;
}

#endif // DLC_REDUCTION_OPS
