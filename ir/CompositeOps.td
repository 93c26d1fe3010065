//===- CompositeOps.td - Ops that are written in others -------------------===//
//
// What gradients, quantization and schedules want to see whole. dlc-open-composites puts their expansions in their
// place (ir/composites); no later pass and no code generator meets one.
//
//===----------------------------------------------------------------------===//

#ifndef DLC_COMPOSITE_OPS
#define DLC_COMPOSITE_OPS

include "ir/DlcBase.td"

class Dlc_CompositeOp<string mnemonic, list<Trait> traits = []>
    : Dlc_Op<mnemonic, !listconcat([Pure, InferTypeOpAdaptorWithIsCompatible,
                                    DeclareOpInterfaceMethods<Dlc_ReferenceOpInterface>,
                                    DeclareOpInterfaceMethods<Dlc_CompositeOpInterface>], traits)> {
  code compatibleDefinition = [{
    bool $cppClass::isCompatibleReturnTypes(::mlir::TypeRange l, ::mlir::TypeRange r) {
      return ::dlc::compatibleTypes(l, r);
    }
  }];
  let extraClassDefinition = compatibleDefinition;
  let hasVerifier = 1;
}

//===- marks ----------------------------------------------------------------===//

def StopGradientOp : Dlc_CompositeOp<"stop_gradient", [Dlc_NotDifferentiable]> {
  let summary = "The operand, which counts as a constant when gradients are taken";
  let description = "Example: `%0 = dlc.stop_gradient %x : tensor<2x3xf32> -> tensor<2x3xf32>`";
  let arguments = (ins Arg<Dlc_Tensor, "any elements">:$operand);
  let results = (outs Res<Dlc_Tensor, "of the operand's type">:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

//===- rows of floats -------------------------------------------------------===//

class Dlc_SoftmaxOp<string mnemonic>
    : Dlc_CompositeOp<mnemonic, [DeclareOpInterfaceMethods<Dlc_GradientOpInterface>]> {
  let arguments = (ins Arg<Dlc_FloatTensor, "the scores">:$operand,
                       Arg<DenseI64ArrayAttr, "the dims whose elements share one sum">:$axes);
  let results = (outs Res<Dlc_FloatTensor, "of the operand's type">:$result);
  let assemblyFormat = "$operand `axes` `=` $axes attr-dict `:` type($operand) `->` type($result)";
}

def SoftmaxOp : Dlc_SoftmaxOp<"softmax"> {
  let summary = "exp(x) over its sum along `axes`";
  let description = [{
    Computed as exp(x - m) / sum exp(x - m) with m the largest element, so that nothing overflows. Axes are sorted, unique and
    non-negative (R1).

    Example: `%0 = dlc.softmax %x axes = [1] : tensor<2x3xf32> -> tensor<2x3xf32>`
  }];
}

def LogSoftmaxOp : Dlc_SoftmaxOp<"log_softmax"> {
  let summary = "The logarithm of softmax, without its rounding to 0";
  let description = [{
    x - m - log(sum exp(x - m)) with m the largest element along `axes`. Axes are sorted, unique and non-negative (R1).

    Example: `%0 = dlc.log_softmax %x axes = [1] : tensor<2x3xf32> -> tensor<2x3xf32>`
  }];
}

def NormalizeOp : Dlc_CompositeOp<"normalize", [DeclareOpInterfaceMethods<Dlc_GradientOpInterface>]> {
  let summary = "(x - mean) / sqrt(variance + epsilon) along `axes`, and these statistics";
  let description = [{
    The heart of every normalization by its own statistics: over the last dims it is layer normalization, over the spatial dims
    instance normalization, over the channels of a group (a dim of its own) and the spatial dims group normalization, over all but the
    channels batch normalization in training. Scale and bias are a multiplication and an addition behind it. Variance is the mean of
    squared distances (divided by the count). Axes are sorted, unique and non-negative (R1).

    Example: `%y, %mean, %variance = dlc.normalize %x axes = [1] {epsilon = 1.0e-5 : f64} : tensor<2x8xf32> -> (tensor<2x8xf32>,
    tensor<2x1xf32>, tensor<2x1xf32>)`
  }];
  let arguments = (ins Arg<Dlc_FloatTensor, "the elements">:$operand,
                       Arg<DenseI64ArrayAttr, "the dims whose elements share their statistics">:$axes,
                       Arg<F64Attr, "added to the variance">:$epsilon);
  let results = (outs Res<Dlc_FloatTensor, "of the operand's type">:$result,
                      Res<Dlc_FloatTensor, "with size 1 along the axes">:$mean,
                      Res<Dlc_FloatTensor, "with size 1 along the axes">:$variance);
  let assemblyFormat = [{$operand `axes` `=` $axes attr-dict `:` type($operand) `->` `(` type($result) `,` type($mean) `,`
                         type($variance) `)`}];
}

def RmsNormOp : Dlc_CompositeOp<"rms_norm", [DeclareOpInterfaceMethods<Dlc_GradientOpInterface>]> {
  let summary = "x / sqrt(mean of squares + epsilon) along `axes`";
  let description = [{
    The scale is a multiplication behind it. Axes are sorted, unique and non-negative (R1).

    Example: `%0 = dlc.rms_norm %x axes = [1] {epsilon = 1.0e-5 : f64} : tensor<2x8xf32> -> tensor<2x8xf32>`
  }];
  let arguments = (ins Arg<Dlc_FloatTensor, "the elements">:$operand,
                       Arg<DenseI64ArrayAttr, "the dims whose elements share one mean">:$axes,
                       Arg<F64Attr, "added to the mean of squares">:$epsilon);
  let results = (outs Res<Dlc_FloatTensor, "of the operand's type">:$result);
  let assemblyFormat = "$operand `axes` `=` $axes attr-dict `:` type($operand) `->` type($result)";
}

def BatchNormOp : Dlc_CompositeOp<"batch_norm", [DeclareOpInterfaceMethods<Dlc_GradientOpInterface>]> {
  let summary = "(x - mean) / sqrt(variance + epsilon) * scale + bias, by statistics that are given, per channel (dim 1)";
  let description = [{
    Batch normalization in inference; in training it is dlc.normalize, whose statistics are results. Opened, it is x * factor + shift, computed in the
    statistics' element type and rounded to the operand's: behind a convolution with constant weights both go into these and its bias. The
    operand has at least 2 dims (B1); scale, bias, mean and variance are [C] (B2).

    Example: `%0 = dlc.batch_norm %x, %s, %b, %m, %v {epsilon = 1.0e-05 : f64} : (tensor<1x4x8xf32>, tensor<4xf32>, tensor<4xf32>,
    tensor<4xf32>, tensor<4xf32>) -> tensor<1x4x8xf32>`
  }];
  let arguments = (ins Arg<Dlc_FloatTensor, "[N, C, ...]">:$operand, Arg<Dlc_FloatTensor, "a factor for each channel">:$scale,
                       Arg<Dlc_FloatTensor, "added to each channel">:$bias, Arg<Dlc_FloatTensor, "of each channel">:$mean,
                       Arg<Dlc_FloatTensor, "of each channel">:$variance, Arg<F64Attr, "added to the variance">:$epsilon);
  let results = (outs Res<Dlc_FloatTensor, "of the operand's type">:$result);
  let assemblyFormat = [{$operand `,` $scale `,` $bias `,` $mean `,` $variance attr-dict `:` `(` type($operand) `,` type($scale)
                         `,` type($bias) `,` type($mean) `,` type($variance) `)` `->` type($result)}];
}

//===- quantized tensors ----------------------------------------------------===//

def QuantizeOp : Dlc_CompositeOp<"quantize", [Dlc_NotDifferentiable]> {
  let summary = "saturate(round(x / scale) + zero)";
  let description = [{
    Divided, rounded to the nearest integer (halves to even) and moved by `zero` in the operand's element type, then cut off to the range of the result's,
    an integer of up to 16 bits. A result type of 8-bit or smaller floats rounds as dlc.cast does, with `saturate`. Without `zero` nothing is added.

    `scale` is a number; or [n], one number for each of the n places of dim `axis`; or, where `block` is not 0, it has the operand's rank and its
    dims but for `axis`, where it has one element for `block` places, the last of them for what is left (Q1). `zero` has its shape (Q2) and the
    result's element type (Q3). `scale` is f32 or f64, and so is the operand (Q4). The result is an integer of 2 to 16 bits or a float of 4 or 8 with a sign (Q5).

    Example: `%0 = dlc.quantize %x, %scale zero %z {axis = 1 : i64} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xui8>) -> tensor<2x3xui8>`
  }];
  let arguments = (ins Arg<Dlc_FloatTensor, "the numbers">:$operand, Arg<Dlc_FloatTensor, "what one step stands for">:$scale,
                       Arg<Optional<Dlc_Tensor>, "what stands for 0">:$zero, DefaultValuedAttr<I64Attr, "0">:$axis,
                       DefaultValuedAttr<I64Attr, "0">:$block, DefaultValuedAttr<BoolAttr, "true">:$saturate);
  let results = (outs Res<Dlc_Tensor, "of the operand's shape; its element type is part of the op">:$result);
  let assemblyFormat = "$operand `,` $scale (`zero` $zero^)? attr-dict `:` functional-type(operands, results)";
  let extraClassDefinition = [{
    bool $cppClass::isCompatibleReturnTypes(::mlir::TypeRange l, ::mlir::TypeRange r) {
      return ::mlir::succeeded(::mlir::verifyCompatibleShapes(l, r));
    }
  }];
}

def DequantizeOp : Dlc_CompositeOp<"dequantize"> {
  let summary = "(x - zero) * scale";
  let description = [{
    The difference is exact for integers (i32, which wraps); then it is rounded to `scale`'s element type, multiplied and rounded again. Shapes as
    in dlc.quantize (Q1, Q2); `zero` has the operand's element type (Q3), `scale` is f32 or f64 (Q4).

    Example: `%0 = dlc.dequantize %x, %scale zero %z : (tensor<2x3xi8>, tensor<f32>, tensor<i8>) -> tensor<2x3xf32>`
  }];
  let arguments = (ins Arg<Dlc_Tensor, "integers or small floats">:$operand, Arg<Dlc_FloatTensor, "what one step stands for">:$scale,
                       Arg<Optional<Dlc_Tensor>, "what stands for 0">:$zero, DefaultValuedAttr<I64Attr, "0">:$axis,
                       DefaultValuedAttr<I64Attr, "0">:$block);
  let results = (outs Res<Dlc_FloatTensor, "of the operand's shape and the scale's element type">:$result);
  let assemblyFormat = "$operand `,` $scale (`zero` $zero^)? attr-dict `:` functional-type(operands, results)";
}

//===- recurrences ------------------------------------------------------------===//

def Dlc_Direction : Dlc_Enum<"Direction", "the order in which a recurrence sees the steps", [
  I32EnumAttrCase<"forward", 0>, I32EnumAttrCase<"reverse", 1>,
  I32EnumAttrCase<"bidirectional", 2> // both, with weights and results of their own
]>;
def Dlc_DirectionAttr : Dlc_EnumAttr<Dlc_Direction, "direction">;

// T steps, B sequences, I features, H hidden ones, D directions (1 or 2), G gates.
class Dlc_RecurrenceOp<string mnemonic, dag states, dag options, dag lastStates> : Dlc_CompositeOp<mnemonic, [AttrSizedOperandSegments]> {
  let arguments = !con((ins Arg<Dlc_FloatTensor, "[T, B, I], the sequences">:$operand,
                            Arg<Dlc_FloatTensor, "[D, G*H, I]: from features to gates">:$weights,
                            Arg<Dlc_FloatTensor, "[D, G*H, H]: from the hidden state to gates">:$recurrence,
                            Arg<Optional<Dlc_FloatTensor>, "[D, 2*G*H]: added to the features' gates, then to the hidden state's">:$bias,
                            Arg<Optional<Dlc_IndexTensor>, "[B]: the number of steps of each sequence, T where absent">:$lengths,
                            Arg<Optional<Dlc_FloatTensor>, "[D, B, H]: 0 where absent">:$initial_hidden),
                       states,
                       (ins Arg<Dlc_DirectionAttr, "which way the steps are seen">:$direction,
                            Arg<StrArrayAttr, "the functions of each direction, by name">:$activations,
                            Arg<DenseF64ArrayAttr, "the first parameter of each function">:$alphas,
                            Arg<DenseF64ArrayAttr, "the second parameter of each function">:$betas,
                            Arg<DefaultValuedAttr<F64Attr, "::llvm::APFloat(0.0)">,
                                "where not 0, gates are cut off at this magnitude before their function">:$clip), options);
  let results = !con((outs Res<Dlc_FloatTensor, "[T, D, B, H]: the hidden states after each step">:$result,
                           Res<Dlc_FloatTensor, "[D, B, H]: the last ones">:$last_hidden), lastStates);
}
defvar Dlc_recurrenceRules = [{
    Element types are equal (L1), and sizes agree with each other as the operands' descriptions say (L2). `activations` names as many functions
    as there are for the directions, with as many `alphas` and `betas` (L3), of ir/composites/CellActivations.cpp (L4). A step beyond a
    sequence's length leaves its state as it is, and gives 0.
}];

def RnnOp : Dlc_RecurrenceOp<"rnn", (ins), (ins), (outs)> {
  let summary = "A sequence through the plain recurrent cell: h = f(w x + r h + biases)";
  let description = "One gate; one function, f.\n" # Dlc_recurrenceRules # [{
    Example: `%y, %h = dlc.rnn %x, %w, %r forward {activations = ["tanh"], alphas = array<f64: 0.0>, betas = array<f64: 0.0>} :
    (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)`
  }];
  let assemblyFormat = [{$operand `,` $weights `,` $recurrence (`bias` $bias^)? (`lengths` $lengths^)? (`hidden` $initial_hidden^)? $direction attr-dict `:`
                         functional-type(operands, results)}];
}

def GruOp : Dlc_RecurrenceOp<"gru", (ins), (ins
    Arg<DefaultValuedAttr<BoolAttr, "false">, "whether the reset gate multiplies the hidden state's product, not the state">:$linear_before_reset),
    (outs)> {
  let summary = "A sequence through gated recurrent units";
  let description = [{
    Gates z, r, h; functions f (of z and r), g. With gates of features w x and of the hidden state r h, biases included: z = f(z), r = f(r), candidate =
    g(wx_h + r_h (r * h)), or g(wx_h + r * rh_h) where `linear_before_reset`; h = (1 - z) * candidate + z * h.
  }] # Dlc_recurrenceRules # [{
    Example: `%y, %h = dlc.gru %x, %w, %r forward {activations = ["sigmoid", "tanh"], alphas = array<f64: 0.0, 0.0>, betas = array<f64: 0.0, 0.0>} :
    (tensor<5x2x3xf32>, tensor<1x12x3xf32>, tensor<1x12x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>)`
  }];
  let assemblyFormat = [{$operand `,` $weights `,` $recurrence (`bias` $bias^)? (`lengths` $lengths^)? (`hidden` $initial_hidden^)? $direction attr-dict `:`
                         functional-type(operands, results)}];
}

def LstmOp : Dlc_RecurrenceOp<"lstm", (ins
    Arg<Optional<Dlc_FloatTensor>, "[D, B, H]: 0 where absent">:$initial_cell,
    Arg<Optional<Dlc_FloatTensor>, "[D, 3*H]: from the cell to the gates i, o, f">:$peepholes), (ins
    Arg<DefaultValuedAttr<BoolAttr, "false">, "whether the forget gate is 1 - i">:$input_forget), (outs
    Res<Dlc_FloatTensor, "[D, B, H]: the last cell states">:$last_cell)> {
  let summary = "A sequence through long short-term memory";
  let description = [{
    Gates i, o, f, c; functions f (of i, o and f), g (of c), h. c' = f * c + i * g(c); h' = o * h(c'). Peepholes add the cell state to the gates: c to i
    and f, c' to o. `clip` does not apply to h.
  }] # Dlc_recurrenceRules # [{
    Example: `%y, %h, %c = dlc.lstm %x, %w, %r forward {activations = ["sigmoid", "tanh", "tanh"], alphas = array<f64: 0.0, 0.0, 0.0>, betas =
    array<f64: 0.0, 0.0, 0.0>} : (tensor<5x2x3xf32>, tensor<1x16x3xf32>, tensor<1x16x4xf32>) -> (tensor<5x1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>)`
  }];
  let assemblyFormat = [{$operand `,` $weights `,` $recurrence (`bias` $bias^)? (`lengths` $lengths^)? (`hidden` $initial_hidden^)? (`cell` $initial_cell^)?
                         (`peepholes` $peepholes^)? $direction attr-dict `:` functional-type(operands, results)}];
}

//===- attention --------------------------------------------------------------===//

def Dlc_ScoreStage : Dlc_Enum<"ScoreStage", "which scores attention gives beside its result", [
  I32EnumAttrCase<"product", 0>, // scaled products of queries and keys
  I32EnumAttrCase<"capped", 1>,  // ... behind softcap
  I32EnumAttrCase<"masked", 2>,  // ... behind the masks
  I32EnumAttrCase<"weights", 3>  // ... behind softmax
]>;
def Dlc_ScoreStageAttr : Dlc_EnumAttr<Dlc_ScoreStage, "score_stage">;

def AttentionOp : Dlc_CompositeOp<"attention", [AttrSizedOperandSegments]> {
  let summary = "softmax(scale * query key^T + masks) value, for each head";
  let description = [{
    B batches, H query heads, KV key heads, each for H / KV query heads in a row, S queries, T keys, D and E features. `softcap`, where not 0, takes x to
    softcap * tanh(x / softcap) in front of the masks. Where `causal`, query s sees the keys up to `past` + s. f16 and bf16 queries and keys are multiplied
    by sqrt(scale) each, so that products stay in range. Softmax is computed in `softmax_type`, the query's element type where absent.

    Operands have rank 4, and their sizes agree (A1); H is a multiple of KV (A2); the mask broadcasts to [B, H, S, T] (A3); element types are equal, the
    mask's may be i1, and `softmax_type` is a float (A4); scale and past are not negative (A5).

    Example: `%y, %scores = dlc.attention %q, %k, %v {scale = 0.5 : f64} : (tensor<1x4x3x8xf32>, tensor<1x2x5x8xf32>, tensor<1x2x5x6xf32>) ->
    (tensor<1x4x3x6xf32>, tensor<1x4x3x5xf32>)`
  }];
  let arguments = (ins Arg<Dlc_FloatTensor, "[B, H, S, D]">:$query, Arg<Dlc_FloatTensor, "[B, KV, T, D]">:$key,
                       Arg<Dlc_FloatTensor, "[B, KV, T, E]">:$value,
                       Arg<Optional<Dlc_Tensor>, "floats that are added to the scores, or whether a key is seen (i1)">:$mask,
                       Arg<Optional<Dlc_IndexTensor>, "[B]: how many keys there are, T where absent">:$lengths,
                       F64Attr:$scale, DefaultValuedAttr<F64Attr, "::llvm::APFloat(0.0)">:$softcap,
                       DefaultValuedAttr<BoolAttr, "false">:$causal, DefaultValuedAttr<I64Attr, "0">:$past, OptionalAttr<TypeAttr>:$softmax_type,
                       DefaultValuedAttr<Dlc_ScoreStageAttr, "::dlc::ScoreStage::product">:$stage);
  let results = (outs Res<Dlc_FloatTensor, "[B, H, S, E]">:$result, Res<Dlc_FloatTensor, "[B, H, S, T], at this stage">:$scores);
  let assemblyFormat = [{$query `,` $key `,` $value (`mask` $mask^)? (`lengths` $lengths^)? (`scores` `=` $stage^)? attr-dict
                         `:` functional-type(operands, results)}];
}

#endif // DLC_COMPOSITE_OPS
