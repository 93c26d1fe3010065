//===- ContractionOps.td - Matrix products and convolutions ---------------===//

#ifndef DLC_CONTRACTION_OPS
#define DLC_CONTRACTION_OPS

include "ir/ReductionOps.td"

// What a contraction multiplies: its operands as they are, or f32 operands rounded to 10 bits behind the point.
def Dlc_Precision : Dlc_Enum<"Precision", "what a contraction multiplies", [
  I32EnumAttrCase<"operands", 0>, // every element is exact
  I32EnumAttrCase<"tf32", 1>      // rounded to nearest, ties away from zero (PTX: cvt.rna.tf32.f32)
]>;
def Dlc_PrecisionAttr : Dlc_EnumAttr<Dlc_Precision, "precision">;

// A matrix product or a convolution. Sums of f16 and bf16 products are f32, and so may be the result: then nothing is
// rounded before the ops that follow.
class Dlc_ContractionOp<string mnemonic, list<Trait> traits = []>
    : Dlc_InferredOp<mnemonic, "Contraction",
                     !listconcat([DeclareOpInterfaceMethods<Dlc_ContractionOpInterface>], traits)> {
  code sumsDefinition = [{
    bool $cppClass::isCompatibleReturnTypes(::mlir::TypeRange inferred, ::mlir::TypeRange types) {
      return ::dlc::compatibleSums(inferred, types);
    }
  }];
  let extraClassDefinition = factDefinitions # sumsDefinition;
}

def MatmulOp : Dlc_ContractionOp<"matmul"> {
  let summary = "Batched matrix product, NumPy rules for the leading dims";
  let description = [{
    lhs [..., M, K] (or [..., K, M] where `transpose_lhs`), rhs [..., K, N] (or [..., N, K] where `transpose_rhs`), result
    [..., M, N]. Both have rank 2 at least (M1); leading dims broadcast (M2); the K dims agree (M3). Integers accumulate in the
    result's type, f16 and bf16 in f32. The result's element type is the operands', but 8-bit integer operands give i32
    (they may differ in sign), and the result of f16 or bf16 operands may be f32 (M5). `precision = tf32` is for f32 operands
    (M6).

    Where `panel` is not 0 the rhs is packed (dlc.pack), without transposition, and `columns` is N: [ceil(N/panel), K, panel],
    without batch; 8-bit integers lie in quads, [ceil(N/panel), batch..., ceil(K/4), panel, 4] (M4).
  }];
  let arguments = (ins Dlc_Tensor:$lhs, Dlc_Tensor:$rhs, DefaultValuedAttr<BoolAttr, "false">:$transpose_lhs,
                       DefaultValuedAttr<BoolAttr, "false">:$transpose_rhs, DefaultValuedAttr<I64Attr, "0">:$panel,
                       DefaultValuedAttr<I64Attr, "0">:$columns,
                       DefaultValuedAttr<Dlc_PrecisionAttr, "::dlc::Precision::operands">:$precision);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$lhs `,` $rhs (`precision` `=` $precision^)? attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)";
  let hasVerifier = 1;
}

def ConvOp : Dlc_ContractionOp<"conv", [Dlc_WindowOpInterface, Dlc_ChannelsOpInterface]> {
  let extraClassDeclaration = [{
    bool isFilter(::mlir::Value value) { return value == getFilter(); }
    ::llvm::ArrayRef<int64_t> getKernel(); // the filter's spatial sizes
  }];
  let summary = "Convolution over 1 to 3 spatial dims (cross-correlation, as in all frameworks)";
  let description = [{
    channels_first: operand [N, C, spatial...], filter [O, C/groups, kernel...], result [N, O, spatial...].
    channels_last: operand [N, spatial..., C], filter [kernel..., C/groups, O] ([kernel..., O, C/groups] where `transpose_filter`, C10),
    result [N, spatial..., O]. Channels divide by `groups` (C1), filter channels are C/groups (C2), O divides by groups (C3), attribute lengths equal the spatial rank
    (C4). Where `panel` is not 0 (channels_last; O/groups is a multiple of it where there are groups) the filter is packed (dlc.pack) and
    `columns` is O: [ceil(O/panel), kernel..., C/groups, panel], and for 8-bit integers in quads, [ceil(O/panel), kernel...,
    ceil(C/groups/4), panel, 4] (C5). Operand and filter have equal rank, 3 to 5 (C6); the dilated kernel fits into the padded operand (C8).
    Element types (C7) and `precision` (C9) are as in dlc.matmul.

    Example: `%0 = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>,
    dilations = array<i64: 1, 1>} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_Tensor:$filter, DenseI64ArrayAttr:$strides, DenseI64ArrayAttr:$pads_low,
                       DenseI64ArrayAttr:$pads_high, DenseI64ArrayAttr:$dilations, DefaultValuedAttr<I64Attr, "1">:$groups,
                       Dlc_LayoutAttr:$layout, DefaultValuedAttr<BoolAttr, "false">:$transpose_filter,
                       DefaultValuedAttr<I64Attr, "0">:$panel, DefaultValuedAttr<I64Attr, "0">:$columns,
                       DefaultValuedAttr<Dlc_PrecisionAttr, "::dlc::Precision::operands">:$precision);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = [{$operand `,` $filter $layout (`precision` `=` $precision^)? attr-dict `:` `(` type($operand) `,` type($filter) `)`
                         `->` type($result)}];
  let hasVerifier = 1;
}

// A gradient of a convolution: its result's size does not follow from the operands.
class Dlc_ConvGradientOp<string mnemonic>
    : Dlc_TensorOp<mnemonic, "Contraction", [DeclareOpInterfaceMethods<Dlc_ContractionOpInterface>,
                                             Dlc_ChannelsOpInterface]> {
  let hasVerifier = 1;
}

def ConvDataGradOp : Dlc_ConvGradientOp<"conv_data_grad"> {
  let extraClassDeclaration = "bool isFilter(::mlir::Value value) { return value == getFilter(); }";
  let summary = "Gradient of a convolution with regard to its operand: a transposed convolution";
  let description = [{
    What dlc.conv with the same filter and attributes has as its operand, the result is here, and what it has as its result, the gradient:
    channels_first: gradient [N, O, spatial...], filter [O, C/groups, kernel...], result [N, C, spatial...]; channels_last: gradient
    [N, spatial..., O], filter [kernel..., C/groups, O] ([kernel..., O, C/groups] where `transpose_filter`), result [N, spatial..., C]. Position i
    of the result gets gradient[p] * filter[k] wherever i = p*stride - pad_low + k*dilation. Attribute lengths equal the spatial rank (D1), O
    and C agree with the filter and divide by `groups` (D2), the batch is the gradient's (D3); the result's type says its spatial sizes.

    Where `panel` is not 0 (channels_last, one group) the filter is packed (dlc.pack), and `columns` is C: [ceil(C/panel), kernel..., O, panel]
    (D4). Element types (D5) and `precision` (D6) are as in dlc.matmul.
  }];
  let arguments = (ins Dlc_Tensor:$gradient, Dlc_Tensor:$filter, DenseI64ArrayAttr:$strides, DenseI64ArrayAttr:$pads_low,
                       DenseI64ArrayAttr:$dilations, DefaultValuedAttr<I64Attr, "1">:$groups, Dlc_LayoutAttr:$layout,
                       DefaultValuedAttr<BoolAttr, "false">:$transpose_filter, DefaultValuedAttr<I64Attr, "0">:$panel,
                       DefaultValuedAttr<I64Attr, "0">:$columns,
                       DefaultValuedAttr<Dlc_PrecisionAttr, "::dlc::Precision::operands">:$precision);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = [{$gradient `,` $filter $layout (`precision` `=` $precision^)? attr-dict `:` `(` type($gradient) `,` type($filter) `)`
                         `->` type($result)}];
}

def ConvFilterGradOp : Dlc_ConvGradientOp<"conv_filter_grad"> {
  let extraClassDeclaration = "bool isFilter(::mlir::Value value) { return value == getResult(); }";
  let summary = "Gradient of a convolution with regard to its filter";
  let description = [{
    operand and gradient are what dlc.conv with the same attributes has as its operand and result, the result is its filter: channels_first:
    operand [N, C, spatial...], gradient [N, O, spatial...], result [O, C/groups, kernel...]; channels_last: [N, spatial..., C],
    [N, spatial..., O], [kernel..., C/groups, O]. Element k, c, o of the result is the sum of operand[n, p*stride - pad_low + k*dilation, c]
    * gradient[n, p, o] over all samples n and positions p. Attribute lengths equal the spatial rank (E1), C and O agree with the result and
    divide by `groups` (E2), the batches are equal (E3).

    Where `parts` is not 0, the sum is cut into as many stretches of equal length, and the result has one more dim in front: [parts, ...]. Cut
    are the samples; where each of them is a part, then positions of the first spatial dim, and so on: `parts` is a divisor of N, or N times a
    divisor of the first size, ... (E4; channels_last). Element types (E5) and `precision` (E6) are as in dlc.matmul.
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_Tensor:$gradient, DenseI64ArrayAttr:$strides, DenseI64ArrayAttr:$pads_low,
                       DenseI64ArrayAttr:$dilations, DefaultValuedAttr<I64Attr, "1">:$groups, Dlc_LayoutAttr:$layout,
                       DefaultValuedAttr<I64Attr, "0">:$parts,
                       DefaultValuedAttr<Dlc_PrecisionAttr, "::dlc::Precision::operands">:$precision);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = [{$operand `,` $gradient $layout (`precision` `=` $precision^)? attr-dict `:` `(` type($operand) `,` type($gradient) `)`
                         `->` type($result)}];
}

def PackOp : Dlc_InferredOp<"pack", "Injective"> {
  let differentiable = 0;
  let summary = "Splits the last dim into panels of `panel` columns, zero-filled, and puts the panel number first";
  let description = [{
    [d0, ..., dn, N] -> [ceil(N/panel), d0, ..., dn, panel]. The layout that the contraction micro-kernels stream: one panel's
    columns lie next to each other for every row of K. A panel has at least one column, the operand one dim (G1).

    With `quads`, [d0, ..., K, N] -> [ceil(N/panel), d0, ..., ceil(K/4), panel, 4]; the first `batch` dims stay in front. Four rows of a column lie next to each other, as
    they are multiplied in one step. A quad begins at row 4 * its number, but the last one ends with row K-1 where K is 4 or
    more, so that whoever reads four elements of the other operand beside it stays inside of a row. Its rows that the quad
    before it holds are zero here, and so is what lies behind row K-1. The operand has at least two dims behind these (G1).

    Example: `%0 = dlc.pack %w panel = 8 : tensor<3x10xf32> -> tensor<2x3x8xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, I64Attr:$panel, DefaultValuedAttr<BoolAttr, "false">:$quads,
                       DefaultValuedAttr<I64Attr, "0">:$batch);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand `panel` `=` $panel attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

#endif // DLC_CONTRACTION_OPS
