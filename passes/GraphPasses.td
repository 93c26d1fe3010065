//===- GraphPasses.td - Passes of the graph stage ------------------------===//

#ifndef DLC_GRAPH_PASSES
#define DLC_GRAPH_PASSES

include "mlir/Pass/PassBase.td"

def InferShapes : Pass<"dlc-infer-shapes", "::mlir::func::FuncOp"> {
  let summary = "Replaces unknown dims by what the ops' shape rules say";
  let description = [{
    Applies every op's shape rule again, in program order, and merges the answer with the type that stands there. Two different known
    sizes of one dim are an error that names the op.

    ```mlir
    %0 = dlc.relu %x : tensor<4x8xf32> -> tensor<?x8xf32>
    ```
    ==>
    ```mlir
    %0 = dlc.relu %x : tensor<4x8xf32> -> tensor<4x8xf32>
    ```
  }];
}

def BuildTrainStep : Pass<"dlc-build-train-step", "::mlir::ModuleOp"> {
  let summary = "A function that computes a loss becomes a whole step of training";
  let description = [{
    A function with the attribute `dlc.training` gives a loss as its first result, one f32 element. Behind its ops come the gradients with regard to the
    arguments that are states of role "parameter" (`ir/gradients`), and what `dlc.training` asks for: scaling of the loss, accumulation, clipping, the
    learning rate's schedule, the optimizer. What these keep from run to run are states that the module gets: roles "moment", "counter", "scale". States of
    other roles are the function's own affair. Results with `dlc.prediction` go. A module without the attribute stays as it is.

    ```mlir
    dlc.state @w {role = "parameter"} : tensor<4x1xf32>
    func.func @train(%x: tensor<8x4xf32>, %y: tensor<8x1xf32>, %w: tensor<4x1xf32> {dlc.state = @w}) -> (tensor<f32> {dlc.name = "loss"})
        attributes {dlc.training = {optimizer = {kind = "sgd", learning_rate = 0.1}}} {
      ...
      return %loss : tensor<f32>
    }
    ```
    ==>
    ```mlir
    dlc.state @w {role = "parameter"} : tensor<4x1xf32>
    dlc.state @train.step {role = "counter"} : tensor<i64> = dense<0> : tensor<i64>
    func.func @train(%x: ..., %y: ..., %w: tensor<4x1xf32> {dlc.state = @w}, %step: tensor<i64> {dlc.state = @train.step})
        -> (tensor<f32> {dlc.name = "loss"}, tensor<i64> {dlc.state = @train.step}, tensor<4x1xf32> {dlc.state = @w}) {
      ...
      %gradient = dlc.matmul %x, %g {transpose_lhs = true} : (tensor<8x4xf32>, tensor<8x1xf32>) -> tensor<4x1xf32>
      %change = dlc.mul %gradient, %rate : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x1xf32>
      %next = dlc.sub %w, %change : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
      return %loss, %step_next, %next : tensor<f32>, tensor<i64>, tensor<4x1xf32>
    }
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [Option<"loopBytes", "loop-bytes", "int64_t", "int64_t(256) << 20", "What a loop may keep of its rounds for the way back">];
}

def QuantizeContractions : Pass<"dlc-quantize-contractions", "::mlir::func::FuncOp"> {
  let summary = "Contractions of dequantized bytes multiply the bytes";
  let description = [{
    Convolutions and matmuls of two dequantized tensors, of which the first has one scale and the second one for all or for each output channel, become
    products of bytes with i32 sums and one scale. A bias that is dequantized by the product of the scales joins the sums. A quantization behind it, past
    relu and constant bounds, takes its scale into the product's. Groups of few channels, which no kernel multiplies as bytes, are computed in f32 of
    whole numbers, where every sum is exact. A quantization of what was only moved since it was dequantized, by the same scale, goes; weights that stay
    floats are stored as floats.

    ```mlir
    %0 = dlc.dequantize %x, %sx zero %zx : (tensor<4x64xui8>, tensor<f32>, tensor<ui8>) -> tensor<4x64xf32>
    %1 = dlc.dequantize %w, %sw : (tensor<64x8xi8>, tensor<f32>) -> tensor<64x8xf32>
    %2 = dlc.matmul %0, %1 : (tensor<4x64xf32>, tensor<64x8xf32>) -> tensor<4x8xf32>
    %3 = dlc.quantize %2, %sy zero %zy : (tensor<4x8xf32>, tensor<f32>, tensor<ui8>) -> tensor<4x8xui8>
    ```
    ==>
    ```mlir
    %0 = dlc.matmul %x, %w : (tensor<4x64xui8>, tensor<64x8xi8>) -> tensor<4x8xi32>
    %1 = dlc.sub %0, %zx_times_sums_of_w : ...
    %2 = dlc.cast %1 : tensor<4x8xi32> -> tensor<4x8xf32>
    %3 = dlc.mul %2, %sx_sw_by_sy : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
    %4 = dlc.quantize %3, %one zero %zy : (tensor<4x8xf32>, tensor<f32>, tensor<ui8>) -> tensor<4x8xui8>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def OpenComposites : Pass<"dlc-open-composites", "::mlir::func::FuncOp"> {
  let summary = "Writes composites in the ops that they stand for";
  let description = [{
    Each op with CompositeOpInterface says itself what it is; what its expansion cannot do is an error that names the node.

    ```mlir
    %0 = dlc.softmax %x axes = [1] : tensor<2x3xf32> -> tensor<2x3xf32>
    ```
    ==>
    ```mlir
    %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<2x3xf32> -> tensor<2x1xf32>
    %d = dlc.sub %x, %m : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
    %e = dlc.exp %d : tensor<2x3xf32> -> tensor<2x3xf32>
    %s = dlc.reduce sum %e axes = [1] {keepdims = true} : tensor<2x3xf32> -> tensor<2x1xf32>
    %0 = dlc.div %e, %s : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def Simplify : Pass<"dlc-simplify", "::mlir::func::FuncOp"> {
  let summary = "Rewrites to fewer and plainer ops, with the same results";
  let description = [{
    Patterns in SimplifyShapes.cpp (data movement), SimplifySlices.cpp, SimplifyArithmetic.cpp (values), SimplifyWindows.cpp (padding),
    SimplifyUnread.cpp (rows that no window reads), SimplifyControl.cpp (choices that are known) and SimplifyLoops.cpp (loops that count become
    dlc.repeat, and carry nothing in vain). All of them keep every result bit for bit.

    ```mlir
    %0 = dlc.transpose %x permutation = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
    %1 = dlc.transpose %0 permutation = [1, 0] : tensor<3x2xf32> -> tensor<2x3xf32>
    %2 = dlc.mul %1, %one : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    ```
    ==>  `%x`
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def FoldConstants : Pass<"dlc-fold-constants", "::mlir::func::FuncOp"> {
  let summary = "Evaluates ops whose operands are all constant";
  let description = [{
    The reference interpreter computes them. A result that is larger than `limit`, or larger than 64 KiB and twice its operands
    (a broadcast, an iota), stays an op; but what has one value for all elements takes no memory and is folded at any size.

    ```mlir
    %0 = dlc.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %1 = dlc.add %0, %0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    ```
    ==>
    ```mlir
    %1 = dlc.constant dense<[2.0, 4.0]> : tensor<2xf32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [Option<"limit", "limit", "int64_t", "int64_t(1) << 30", "Bytes that a folded tensor may take">];
}

def FoldBatchNorm : Pass<"dlc-fold-batch-norm", "::mlir::func::FuncOp"> {
  let summary = "Scales the weights of convolutions and matmuls instead of their results";
  let description = [{
    A multiplication by one constant per output channel goes into constant weights, past additions of constants; constants that are added one
    after the other are added up. As dlc.batch_norm is a multiplication and an addition once opened, conv + batch_norm is conv + add.

    ```mlir
    %0 = dlc.conv %x, %weights channels_first {...} : ...
    %1 = dlc.mul %0, %scale : (tensor<1x8x4x4xf32>, tensor<8x1x1xf32>) -> tensor<1x8x4x4xf32>
    %2 = dlc.add %1, %shift : (tensor<1x8x4x4xf32>, tensor<8x1x1xf32>) -> tensor<1x8x4x4xf32>
    ```
    ==>
    ```mlir
    %0 = dlc.conv %x, %scaled_weights channels_first {...} : ...
    %1 = dlc.add %0, %shift : (tensor<1x8x4x4xf32>, tensor<8x1x1xf32>) -> tensor<1x8x4x4xf32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def AssignLayout : Pass<"dlc-assign-layout", "::mlir::func::FuncOp"> {
  let summary = "Puts channels last for convolutions and pools, and moves the transposes out of the way";
  let description = [{
    Convolutions and pools become channels_last between two transposes. The transposes behind them sink through elementwise
    ops, concat, reduce, pad, slice and resize until they meet the transpose in front of the next convolution, and both go. Filters
    and other constants are transposed now. A transpose that only a flatten and a constant matmul keep from the end goes into the
    matmul's weights.

    ```mlir
    %0 = dlc.conv %x, %w channels_first ... -> tensor<1x8x4x4xf32>
    %1 = dlc.relu %0 : tensor<1x8x4x4xf32> -> tensor<1x8x4x4xf32>
    ```
    ==>
    ```mlir
    %0 = dlc.transpose %x permutation = [0, 2, 3, 1] : ...
    %1 = dlc.conv %0, %w_hwio channels_last ... -> tensor<1x4x4x8xf32>
    %2 = dlc.relu %1 : tensor<1x4x4x8xf32> -> tensor<1x4x4x8xf32>
    %3 = dlc.transpose %2 permutation = [0, 3, 1, 2] : ...
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def ExpandDataGradients : Pass<"dlc-expand-data-gradients", "::mlir::func::FuncOp"> {
  let summary = "A strided data gradient becomes one of stride 1 for each place within its strides";
  let description = [{
    What one place within the strides gets is a data gradient with every s-th tap of the filter. Together these multiply what the strided one
    does, without the zeros between. For CUDA; the CPU's tiles walk the places themselves.

    ```mlir
    %0 = dlc.conv_data_grad %g, %f channels_last {strides = array<i64: 2>, ...} : (tensor<1x3x1xf32>, tensor<2x1x1xf32>) -> tensor<1x6x1xf32>
    ```
    ==>
    ```mlir
    %even = dlc.conv_data_grad %g, %f[0:1] channels_last {strides = array<i64: 1>, ...} : ... -> tensor<1x3x1xf32>
    %odd = dlc.conv_data_grad %g, %f[1:2] channels_last {strides = array<i64: 1>, ...} : ... -> tensor<1x3x1xf32>
    %both = dlc.concat %even, %odd axis = 0 : ...    %0 = reshape and transpose of %both to tensor<1x6x1xf32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def ExpandResize : Pass<"dlc-expand-resize", "::mlir::func::FuncOp"> {
  let summary = "Resampling becomes gathers with constant indices and weights";
  let description = [{
    Sizes, scales and modes are known, so the source elements and weights of every output position are too: for each resized dim one
    constant index tensor and one constant weight tensor per tap. What comes out fuses like everything else.

    ```mlir
    %0 = dlc.resize linear %x {...} : tensor<2xf32> -> tensor<4xf32>
    ```
    ==>
    ```mlir
    %left = dlc.gather %x, %indices_0 axis = 0 : ...      %a = dlc.mul %left, %weights_0 : ...
    %right = dlc.gather %x, %indices_1 axis = 0 : ...     %b = dlc.mul %right, %weights_1 : ...
    %0 = dlc.add %a, %b : ...
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def HoistInvariants : Pass<"dlc-hoist-invariants", "::mlir::func::FuncOp"> {
  let summary = "Computes in front of a loop what is the same in every round";
  let description = [{
    An op or kernel in a region of a dlc.while whose operands come from around it is moved in front of the loop. Ops whose results are larger than what
    they read (a broadcast) stay, as their readers compute them for less than it takes to read them; so do views. Constants leave dlc.if, too.

    ```mlir
    %0 = dlc.while (%i) ... do {
      %w = dlc.transpose %weights permutation = [1, 0] : tensor<4x8xf32> -> tensor<8x4xf32>
      ...
    ```
    ==>
    ```mlir
    %w = dlc.transpose %weights permutation = [1, 0] : tensor<4x8xf32> -> tensor<8x4xf32>
    %0 = dlc.while (%i) ... do {
      ...
    ```
  }];
}

def CheckIndices : Pass<"dlc-check-indices", "::mlir::func::FuncOp"> {
  let summary = "Refuses indices that are known and out of range";
  let description = [{
    Changes nothing. A gather or scatter whose indices are constant, and of which one is out of range (I1), is an error that names the node, the
    index and the dim: at run time it would silently read the nearest element, or write nothing.

    ```mlir
    %i = dlc.constant dense<7> : tensor<i64>
    %0 = dlc.gather %x, %i axis = 0 : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
    ```
    ==>
    error: index 7 is out of range for a dim of 5 (expected -5 to 4)
  }];
}

def NarrowContractions : Pass<"dlc-narrow-contractions", "::mlir::func::FuncOp"> {
  let summary = "Contractions multiply in the type that --precision asks for";
  let description = [{
    The f32 operands of contractions are rounded to f16 or bf16; sums and results stay f32. The rounding stands right behind the value (past
    reshapes), so that it joins the kernel that computes it; constants are rounded by the constant folder. For tf32 the op rounds as
    it reads. A constant that f16 cannot hold keeps its contraction in f32; so do other element types.

    ```mlir
    %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
    ```
    ==>
    ```mlir
    %1 = dlc.cast %x : tensor<4x8xf32> -> tensor<4x8xf16>
    %2 = dlc.cast %w : tensor<8x16xf32> -> tensor<8x16xf16>
    %0 = dlc.matmul %1, %2 : (tensor<4x8xf16>, tensor<8x16xf16>) -> tensor<4x16xf32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [Option<"type", "type", "std::string", "\"f16\"", "tf32, f16 or bf16; empty: what the function's own dlc.precision says, else nothing">];
}

#endif // DLC_GRAPH_PASSES
