//===- ShapeOps.td - Elements move, none changes --------------------------===//

#ifndef DLC_SHAPE_OPS
#define DLC_SHAPE_OPS

include "ir/DlcBase.td"

def ReshapeOp : Dlc_TensorOp<"reshape", "Injective"> {
  let summary = "The same elements in row-major order under another shape (S1: equal element counts)";
  let description = [{
    Element types of result and operand are equal (S0), as in the other ops of this file whose result is written out.

    Example: `%0 = dlc.reshape %x : tensor<2x3xf32> -> tensor<6xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
  let hasFolder = 1;
}
def TransposeOp : Dlc_InferredOp<"transpose", "Injective"> {
  let summary = "Dims reordered: result dim i is operand dim permutation[i] (S2: a permutation)";
  let description = [{
    Example: `%0 = dlc.transpose %x permutation = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, DenseI64ArrayAttr:$permutation);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand `permutation` `=` $permutation attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
  let hasFolder = 1;
}
def BroadcastOp : Dlc_TensorOp<"broadcast", "Injective"> {
  let summary = "NumPy broadcast to the result's shape (S3: the operand's shape broadcasts to it)";
  let description = [{
    Example: `%0 = dlc.broadcast %x : tensor<3x1xf32> -> tensor<2x3x4xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
  let hasFolder = 1;
}
def SliceOp : Dlc_TensorOp<"slice", "Injective"> {
  let summary = "result[i...] = operand[start + i*step ...]; steps may be negative (S4: all in range)";
  let description = [{
    Example: `%0 = dlc.slice %x starts = [3, 0] steps = [-1, 2] : tensor<4x5xi8> -> tensor<2x3xi8>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, DenseI64ArrayAttr:$starts, DenseI64ArrayAttr:$steps);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = [{$operand `starts` `=` $starts `steps` `=` $steps attr-dict `:` type($operand) `->` type($result)}];
  let hasVerifier = 1;
  let hasFolder = 1;
}
def ConcatOp : Dlc_InferredOp<"concat", "Injective", [DeclareOpInterfaceMethods<Dlc_LayoutOpInterface>]> {
  let summary = "Operands one after the other along `axis` (S5: other dims equal)";
  let description = [{
    Example: `%0 = dlc.concat %x, %y axis = 1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>`
  }];
  let arguments = (ins Variadic<Dlc_Tensor>:$operands, I64Attr:$axis);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operands `axis` `=` $axis attr-dict `:` `(` type($operands) `)` `->` type($result)";
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Dlc_PadMode : Dlc_Enum<"PadMode", "what stands in the padding", [
  I32EnumAttrCase<"constant", 0>, I32EnumAttrCase<"edge", 1>, I32EnumAttrCase<"reflect", 2>, I32EnumAttrCase<"wrap", 3>]>;
def Dlc_PadModeAttr : Dlc_EnumAttr<Dlc_PadMode, "pad_mode">;
def PadOp : Dlc_InferredOp<"pad", "Injective"> {
  let summary = "Elements added around each dim; negative numbers take elements away";
  let description = [{
    `value` is a rank-0 tensor, read in mode constant. `low` and `high` have one entry per dim (S6).

    Example: `%0 = dlc.pad constant %x, %v low = [1, -1] high = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x4xf32>`
  }];
  let arguments = (ins Dlc_Tensor:$operand, Dlc_Tensor:$value, DenseI64ArrayAttr:$low, DenseI64ArrayAttr:$high,
                       Dlc_PadModeAttr:$mode);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = [{$mode $operand `,` $value `low` `=` $low `high` `=` $high attr-dict `:` `(` type($operand) `,` type($value) `)`
                         `->` type($result)}];
  let hasVerifier = 1;
}
def ShapeOfOp : Dlc_InferredOp<"shape_of", "Opaque"> {
  let differentiable = 0;
  let summary = "The dims of the operand as a 1-D i64 tensor; folds where they are static";
  let description = [{
    Example: `%0 = dlc.shape_of %x : tensor<2x?xf32> -> tensor<2xi64>`
  }];
  let arguments = (ins Dlc_Tensor:$operand);
  let results = (outs Dlc_IndexTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
  let hasFolder = 1;
}
def SizeOp : Dlc_TensorOp<"size", "Injective"> {
  let differentiable = 0;
  let summary = "What a sum of products of open sizes comes to, in one element";
  let description = [{
    `at` are the sizes of all symbols at which the op is looked at, as a type's shape is what its sizes come to there.

    Example: `%0 = dlc.size affine_map<()[s0, s1] -> (s0 * s1 + 1)> at [67, 79] : tensor<i64>`
  }];
  let arguments = (ins AffineMapAttr:$size, DenseI64ArrayAttr:$at);
  let results = (outs Dlc_IndexTensor:$result);
  let assemblyFormat = "$size `at` $at attr-dict `:` type($result)";
  let hasVerifier = 1;
}
def IotaOp : Dlc_TensorOp<"iota", "Injective"> {
  let differentiable = 0;
  let summary = "Each element is its index along `axis`";
  let description = [{
    Example: `%0 = dlc.iota axis = 0 : tensor<4xi64>`
  }];
  let arguments = (ins I64Attr:$axis);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "`axis` `=` $axis attr-dict `:` type($result)";
  let hasVerifier = 1;
}

#endif // DLC_SHAPE_OPS
