//===- Passes.td - Every pass of the compiler ------------------------------===//
//
// In the order in which the pipeline (Pipeline.cpp) runs them.
//
//===----------------------------------------------------------------------===//

#ifndef DLC_PASSES
#define DLC_PASSES

include "mlir/Pass/PassBase.td"

//===- graph ---------------------------------------------------------------===//

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
    other roles are the function's own affair. A module without the attribute stays as it is.

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
    Patterns in SimplifyShapes.cpp (data movement), SimplifySlices.cpp, SimplifyArithmetic.cpp (values), SimplifyWindows.cpp (padding and batch
    normalization), SimplifyUnread.cpp (rows that no window reads) and SimplifyControl.cpp (choices that are known). All of them keep every result bit for bit, except
    batch_norm, which becomes a multiplication and an addition.

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
    after the other are added up. With batch_norm expanded by simplify, conv + batch_norm is conv + add.

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

//===- kernels -------------------------------------------------------------===//

def AlignOperands : Pass<"dlc-align-operands", "::mlir::func::FuncOp"> {
  let summary = "Brings operands of the tensor cores into sizes that are copied as whole vectors";
  let description = [{
    For CUDA, f16, bf16, tf32 and bytes. Channels of a convolution with constant filters: zeros are added where 4 bytes at once could not
    be copied, and where vectors become longer for a third more channels. Constant weights of a matmul whose rows are
    no multiple of 16 bytes are stored transposed, where their columns are.

    ```mlir
    %0 = dlc.conv %x, %filter channels_last ... : (tensor<1x224x224x3xf16>, tensor<7x7x3x64xf16>) -> tensor<1x112x112x64xf32>
    ```
    ==>
    ```mlir
    %p = dlc.pad constant %x, %zero low = [0, 0, 0, 0] high = [0, 0, 0, 1] : ... -> tensor<1x224x224x4xf16>
    %0 = dlc.conv %p, %padded channels_last ... : (tensor<1x224x224x4xf16>, tensor<7x7x4x64xf16>) -> tensor<1x112x112x64xf32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def ExpandArgReductions : Pass<"dlc-expand-arg-reductions", "::mlir::func::FuncOp"> {
  let summary = "Finds the index of the extreme of long rows by two reductions";
  let description = [{
    An op that nothing is known about is computed by one thread for each result, an element after the other. Rows of 64 elements or
    more: the extreme of the row, then the first index (the last, where `select_last`) whose element equals it or is NaN. Both become
    one kernel. Few rows that are very long are cut into parts of equal length, as far as their length has a divisor: the best of each
    part, then the best of these.

    ```mlir
    %0 = dlc.arg_reduce max %x axis = 1 : tensor<4x1000xf32> -> tensor<4xi64>
    ```
    ==>
    ```mlir
    %m = dlc.reduce max %x axes = [1] {keepdims = true} : tensor<4x1000xf32> -> tensor<4x1xf32>
    %e = dlc.compare eq %x, %m : ...      %n = dlc.is_nan %x : ...      %f = dlc.or %e, %n : ...
    %i = dlc.iota axis = 1 : tensor<4x1000xi32>
    %c = dlc.select %f, %i, %thousand : ...
    %r = dlc.reduce min %c axes = [1] : tensor<4x1000xi32> -> tensor<4xi32>
    %0 = dlc.cast %r : tensor<4xi32> -> tensor<4xi64>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [
    Option<"workers", "workers", "int64_t", "16", "How many parts of rows are worked on at once">,
    Option<"length", "length", "int64_t", "0", "The length of a part, for every row that it divides; 0: as it pays">
  ];
}

def SplitFilterGradients : Pass<"dlc-split-filter-gradients", "::mlir::func::FuncOp"> {
  let summary = "The long sums of a filter gradient in parts";
  let description = [{
    A filter has few elements, and each is a sum over all samples and positions. The sum is cut into parts of equal length, which are added up
    in a fixed order, in f32 where the result is f16 or bf16: on the CPU so long that storing a part costs little, and short enough for its
    operands to stay in the caches; for CUDA so many that all multiprocessors have work.

    ```mlir
    %0 = dlc.conv_filter_grad %x, %g channels_last ... : (tensor<1x56x56x64xf32>, tensor<1x56x56x64xf32>) -> tensor<3x3x64x64xf32>
    ```
    ==>
    ```mlir
    %1 = dlc.conv_filter_grad %x, %g channels_last {parts = 4 : i64, ...} : ... -> tensor<4x3x3x64x64xf32>
    %0 = dlc.reduce sum %1 axes = [0] : tensor<4x3x3x64x64xf32> -> tensor<3x3x64x64xf32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [
    Option<"architecture", "architecture", "std::string", "\"\"", "The GPU whose facts decide; none: the CPU">
  ];
}

def SplitRows : Pass<"dlc-split-rows", "::mlir::func::FuncOp"> {
  let summary = "Cumulative ops and top-k of few, very long rows in parts";
  let description = [{
    For CUDA, where a block works on a row: with fewer rows than multiprocessors most of them would idle. A row is cut into parts of equal
    length, as far as its length has a divisor. Cumulative ops: the totals of the parts, what comes before each, then each part for itself
    with that taken in (f16 and bf16 in f32). Top-k, where k is small beside the row: the first k of each part, then the first k of these.
    The order is fixed, so the same input gives the same bits.

    ```mlir
    %0 = dlc.cumulative sum %x axis = 0 : tensor<1000000xf32> -> tensor<1000000xf32>
    ```
    ==>
    ```mlir
    %1 = dlc.reshape %x : tensor<1000000xf32> -> tensor<100x10000xf32>
    %2 = dlc.reduce sum %1 axes = [1] {keepdims = true} : tensor<100x10000xf32> -> tensor<100x1xf32>
    %3 = dlc.cumulative sum %2 axis = 0 {exclusive = true} : tensor<100x1xf32> -> tensor<100x1xf32>
    %4 = dlc.cumulative sum %1 axis = 1 : tensor<100x10000xf32> -> tensor<100x10000xf32>
    %5 = dlc.add %3, %4 : ...      %0 = dlc.reshape %5 : tensor<100x10000xf32> -> tensor<1000000xf32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [
    Option<"architecture", "architecture", "std::string", "\"sm_80\"", "The target whose facts decide">,
    Option<"length", "length", "int64_t", "0", "The length of a part, for every row that it divides; 0: as it pays">
  ];
}

def FuseKernels : Pass<"dlc-fuse-kernels", "::mlir::func::FuncOp"> {
  let summary = "Groups the ops of a function into dlc.kernel regions";
  let description = [{
    ```mlir
    %0 = dlc.matmul %x, %w : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
    %1 = dlc.add %0, %b : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
    %2 = dlc.relu %1 : tensor<4x16xf32> -> tensor<4x16xf32>
    ```
    ==>
    ```mlir
    %0 = dlc.kernel contraction(%x, %w, %b) : (...) -> tensor<4x16xf32> {
    ^bb0(%arg0: tensor<4x8xf32>, %arg1: tensor<8x16xf32>, %arg2: tensor<16xf32>):
      %1 = dlc.matmul %arg0, %arg1 : ...
      %2 = dlc.add %1, %arg2 : ...
      %3 = dlc.relu %2 : ...
      dlc.yield %3 : tensor<4x16xf32>
    }
    ```
    What remains outside of kernels: constants, dlc.reshape (a view of the same memory) and the terminator. What each root may
    hold stands in FusionGroups.h. Constants with one value for all elements move into the region, others become operands. Values used
    outside of their kernel are yielded, whatever their place in the chain. A result with a dynamic dim is an error.
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def NarrowStorage : Pass<"dlc-narrow-storage", "::mlir::func::FuncOp"> {
  let summary = "Kernels hand narrow values to each other";
  let description = [{
    A f32 value that one kernel computes and others read is stored as f16 or bf16, where the op that computes it is a contraction or
    `follows` (see PrecisionOpInterface), and in every reader all that comes from it `follows` too, as far as the reader's
    outputs. Arithmetic stays f32: the producer rounds at its end, readers widen at their beginning. What is only moved from a narrow
    value to another is neither. Inputs and outputs of the model keep their types.

    ```mlir
    %0:2 = dlc.kernel contraction(%x, %w) : (...) -> (tensor<4x16xf32>, tensor<4x16xf16>) {   // %0#1 for a matmul
      ...
      dlc.yield %sum, %rounded : tensor<4x16xf32>, tensor<4x16xf16>
    }
    %1 = dlc.kernel loop(%0#0, %y) : (tensor<4x16xf32>, ...) -> tensor<4x16xf32> { ... }
    ```
    ==>
    ```mlir
    %0 = dlc.kernel contraction(%x, %w) : (...) -> tensor<4x16xf16> {
      ...
      dlc.yield %rounded : tensor<4x16xf16>
    }
    %1 = dlc.kernel loop(%0, %y) : (tensor<4x16xf16>, ...) -> tensor<4x16xf32> {
    ^bb0(%arg0: tensor<4x16xf16>, ...):
      %wide = dlc.cast %arg0 : tensor<4x16xf16> -> tensor<4x16xf32>
      ...
    }
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [Option<"type", "type", "std::string", "\"f16\"", "f16 or bf16; empty or tf32: what the function's own dlc.precision says, else nothing">];
}

def FuseGates : Pass<"dlc-fuse-gates", "::mlir::func::FuncOp"> {
  let summary = "Joins a matrix product and the kernel that takes its columns apart";
  let description = [{
    For the CPU. The products of recurrent cells and gated units give several gates side by side, and a kernel combines the parts: element by element, but of
    columns that lie far from each other. Where nothing else reads the product and the parts are equal, both become one contraction
    kernel: code generation computes a tile of each part and then their combination. Elementwise ops behind the product (a bias) move to the parts.

    ```mlir
    %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32> {
      %2 = dlc.matmul %arg0, %arg1 : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32>
    ...
    %1 = dlc.kernel loop(%0) : (tensor<4x32xf32>) -> tensor<4x16xf32> {
      %2 = dlc.slice %arg0 starts = [0, 0] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
      %3 = dlc.slice %arg0 starts = [0, 16] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
      %4 = dlc.mul %2, %3 : ...
    ```
    ==>
    ```mlir
    %1 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x16xf32> {
      %2 = dlc.matmul %arg0, %arg1 : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32>
      %3 = dlc.slice %2 starts = [0, 0] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
      %4 = dlc.slice %2 starts = [0, 16] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
      %5 = dlc.mul %3, %4 : ...
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def SplitBatch : Pass<"dlc-split-batch", "::mlir::func::FuncOp"> {
  let summary = "Kernels that hand large tensors to each other run on a part of the batch at a time";
  let description = [{
    For the CPU, whose caches then hold what one kernel leaves for the next; the arena shrinks, too. A run is a stretch of kernels and reshapes whose results'
    rows (what has one index in the first dim) are computed from the same rows of what they hand on (`RowReads.h`). It begins and ends with kernels that
    move many bytes. Its kernels are written once for each part; parts of what comes from outside are views, and what is read
    outside is put together by a kernel at the end. It is left as it is where weights would be read again for more bytes than are handed on.

    ```mlir
    %0 = dlc.kernel loop(%x) : (tensor<2x1048576xf32>) -> tensor<2x1048576xf32> ...
    %1 = dlc.kernel reduction(%0) : (tensor<2x1048576xf32>) -> tensor<2xf32> ...
    ```
    ==>
    ```mlir
    %0 = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<2x1048576xf32> -> tensor<1x1048576xf32>
    %1 = dlc.kernel loop(%0) : (tensor<1x1048576xf32>) -> tensor<1x1048576xf32> ...
    %2 = dlc.kernel reduction(%1) : (tensor<1x1048576xf32>) -> tensor<1xf32> ...
    %3 = dlc.slice %x starts = [1, 0] ...       %4 = dlc.kernel loop(%3) ...      %5 = dlc.kernel reduction(%4) ...
    %6 = dlc.kernel loop(%2, %5) : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32> {
      %7 = dlc.concat %arg0, %arg1 axis = 0 : ...
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect", "::mlir::arith::ArithDialect", "::mlir::math::MathDialect", "::mlir::scf::SCFDialect"];
  let options = [
    Option<"largeBytes", "large-bytes", "int64_t", "8 * 1024 * 1024", "A kernel that moves so many rows is worth it; so are so many handed on">,
    Option<"partBytes", "part-bytes", "int64_t", "4 * 1024 * 1024", "The rows that a kernel moves of a part, at most, where the batch allows">
  ];
}

def PackContractions : Pass<"dlc-pack-contractions", "::mlir::func::FuncOp"> {
  let summary = "Packs constant weights into panels and gives contraction kernels their CPU schedule";
  let description = [{
    A cost model (schedule/ContractionSchedule.h) chooses the tile of each contraction kernel for 512-bit and 256-bit vectors, and writes it into
    `schedule`: `rows` and `columns` of a tile, `tasks` to aim at. A constant rhs or filter (without groups or batch) is replaced by panels
    as wide as the 512-bit tile, whose columns lie next to each other for every row: one copy for both levels.

    ```mlir
    %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x20xf32>) -> tensor<4x20xf32> {
      %1 = dlc.matmul %arg0, %arg1 : (tensor<4x8xf32>, tensor<8x20xf32>) -> tensor<4x20xf32>
    ```
    ==>
    ```mlir
    %0 = dlc.kernel contraction(%x, %packed) {schedule = {columns = array<i64: 32, 16>, rows = array<i64: 4, 4>, tasks = 1 : i64}} ... {
      %1 = dlc.matmul %arg0, %arg1 {columns = 20 : i64, panel = 32 : i64} : (tensor<4x8xf32>, tensor<1x8x32xf32>) -> tensor<4x20xf32>
    ```
    A transposed rhs that is not constant gets a kernel in front that transposes it.
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def SplitReductions : Pass<"dlc-split-reductions", "::mlir::func::FuncOp"> {
  let summary = "Reduces few, very long rows in two kernels";
  let description = [{
    For CUDA, where a block works on a row: with fewer rows than multiprocessors most of them would idle. The first kernel reduces
    parts of equal length, with what leads into the reduction; the second reduces the parts and what is left of the row, and
    computes what follows. The order is fixed, so the same input gives the same bits. f16 and bf16 parts are summed and kept in f32.
    What reads the rows again (softmax, normalization) stays one kernel. A cost model decides, unless `length` does.

    ```mlir
    %0 = dlc.kernel reduction(%x) : (tensor<100003xf32>) -> tensor<f32> {
      %1 = dlc.reduce sum %arg0 axes = [0] : tensor<100003xf32> -> tensor<f32>
    ```
    ==>
    ```mlir
    %0 = dlc.kernel reduction(%x) : (tensor<100003xf32>) -> tensor<97xf32> {
      %1 = dlc.slice %arg0 starts = [0] steps = [1] : tensor<100003xf32> -> tensor<99328xf32>
      %2 = dlc.reshape %1 : tensor<99328xf32> -> tensor<97x1024xf32>
      %3 = dlc.reduce sum %2 axes = [1] : tensor<97x1024xf32> -> tensor<97xf32>
    ...
    %1 = dlc.kernel reduction(%0, %x) : (tensor<97xf32>, tensor<100003xf32>) -> tensor<f32> {
      %2 = dlc.slice %arg1 starts = [99328] steps = [1] : tensor<100003xf32> -> tensor<675xf32>
      %3 = dlc.concat %arg0, %2 axis = 0 : (tensor<97xf32>, tensor<675xf32>) -> tensor<772xf32>
      %4 = dlc.reduce sum %3 axes = [0] : tensor<772xf32> -> tensor<f32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [
    Option<"architecture", "architecture", "std::string", "\"sm_80\"", "The target whose facts decide">,
    Option<"length", "length", "int64_t", "0", "The length of a part, for every reduction that can be split; 0: as it pays">
  ];
}

def CopyOutputs : Pass<"dlc-copy-outputs", "::mlir::func::FuncOp"> {
  let summary = "Gives every result of the model a kernel that writes it";
  let description = [{
    A kernel writes an output of the model straight into the caller's memory. Where that cannot be, because the value returned is an
    argument, a constant, a slice that is a view, or returned twice, a kernel that copies is put in between. A reshape of a kernel's result is
    written by that kernel.

    ```mlir
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }
    ```
    ==>
    ```mlir
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = dlc.kernel loop(%x) : (tensor<4xf32>) -> tensor<4xf32> {
      ^bb0(%arg0: tensor<4xf32>):
        dlc.yield %arg0 : tensor<4xf32>
      }
      return %0 : tensor<4xf32>
    }
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def OutlineKernels : Pass<"dlc-outline-kernels", "::mlir::ModuleOp"> {
  let summary = "Moves kernel regions into functions; equal regions share one";
  let description = [{
    ```mlir
    %0 = dlc.kernel loop(%x) : (tensor<64x56xf32>) -> tensor<64x56xf32> {
    ^bb0(%arg0: tensor<64x56xf32>):
      %1 = dlc.relu %arg0 : tensor<64x56xf32> -> tensor<64x56xf32>
      dlc.yield %1 : tensor<64x56xf32>
    }
    ```
    ==>
    ```mlir
    %0 = dlc.launch @relu_64x56(%x) : (tensor<64x56xf32>) -> tensor<64x56xf32>
    ...
    func.func private @relu_64x56(%arg0: tensor<64x56xf32>) -> tensor<64x56xf32>
        attributes {dlc.kernel, root = #dlc.kernel_root<loop>} {
      %0 = dlc.relu %arg0 : tensor<64x56xf32> -> tensor<64x56xf32>
      dlc.yield %0 : tensor<64x56xf32>
    }
    ```
    Two regions are equal if they print alike, schedule included, locations aside. A function's name says what it computes (KernelNames.h),
    its location is its first user's; a launch keeps the location of its own source nodes.
  }];
  let dependentDialects = ["::dlc::DlcDialect", "::mlir::func::FuncDialect"];
}

def ScheduleKernels : Pass<"dlc-schedule-kernels", "::mlir::ModuleOp"> {
  let summary = "Gives every kernel function its CUDA schedule";
  let description = [{
    A cost model (schedule/CudaCostModel.cpp) with a few facts about the target (schedule/CudaTarget.cpp) chooses a kind and its parameters, which
    schedule/CudaSchedule.cpp lists, and writes them into `schedule`. Whether code generation can follow is its own affair: it computes by loops
    what does not fit the kind.

    ```mlir
    func.func private @matmul_64x32x16(...) attributes {dlc.kernel, root = #dlc<kernel_root contraction>}
    ```
    ==>
    ```mlir
    func.func private @matmul_64x32x16(...) attributes {dlc.kernel, root = #dlc<kernel_root contraction>,
        schedule = {kind = "tiles", thread_columns = 4 : i64, thread_rows = 4 : i64, tile_columns = 32 : i64, ...}}
    ```
    `overrides` are those of `--schedule`, `KERNEL=key:value,key:value`, separated by semicolons. KERNEL is the name of a kernel, a
    pattern with `*` and `?`, or the beginning of one name. A change of `kind` brings that kind's own parameters. What matches nothing, an
    unknown key or a value that is not allowed is an error that lists what there is.
  }];
  let options = [
    Option<"architecture", "architecture", "std::string", "\"sm_80\"", "The target whose facts decide">,
    Option<"overrides", "overrides", "std::string", "\"\"", "Parameters in place of the chosen ones">
  ];
}

//===- plan ----------------------------------------------------------------===//

def PlanMemory : Pass<"dlc-plan-memory", "::mlir::ModuleOp"> {
  let summary = "Gives each result of each launch its place in one arena";
  let description = [{
    Sets `arena_offsets` on the launches and the control flow of every entry (-1: an output of the model, in the caller's memory, or a state, in
    place), and on the module, for the entry that needs most, `dlc.arena_bytes` and `dlc.largest_live_set`, the most bytes that are alive at once:
    no plan for this order needs less.

    ```mlir
    %0 = dlc.launch @a(%x) : (tensor<64xf32>) -> tensor<64xf32>
    %1 = dlc.launch @b(%0) : (tensor<64xf32>) -> tensor<32xf32>
    return %1 : tensor<32xf32>
    ```
    ==>
    ```mlir
    %0 = dlc.launch @a(%x) {arena_offsets = array<i64: 0>} : (tensor<64xf32>) -> tensor<64xf32>
    %1 = dlc.launch @b(%0) {arena_offsets = array<i64: -1>} : (tensor<64xf32>) -> tensor<32xf32>
    return %1 : tensor<32xf32>
    ```
    Buffers live from the launch that writes them to the last that reads them or a view of them. A kernel writes over an operand (in place)
    where that operand dies there and each of its elements is read only for the result's element at the same place. What comes from before a loop
    and is used in it lives as long as the loop. The new value of a state goes over the old one where nobody reads that later, else it waits in the
    arena until all launches are done. Buffers are placed by `runtime/plan/Placement`, as the runtime does it; offsets are multiples of 64.
  }];
  let options = [Option<"inPlace", "in-place", "bool", "true", "Let kernels write over operands that die">];
}

def VerifyPlan : Pass<"dlc-verify-plan", "::mlir::ModuleOp"> {
  let summary = "Checks a memory plan by playing it through";
  let description = [{
    Walks launches and control flow in order with a map of who owns which bytes of the arena and of the states: both ways of a choice, two rounds of
    a loop. A launch that reads bytes which another launch has written over, or that writes outside of the arena, is an error. Shares no code with
    plan-memory but the rule for writing in place.
  }];
}

#endif // DLC_PASSES
