//===- KernelPasses.td - Passes of the kernels stage ---------------------===//

#ifndef DLC_KERNEL_PASSES
#define DLC_KERNEL_PASSES

include "mlir/Pass/PassBase.td"

def AlignOperands : Pass<"dlc-align-operands", "::mlir::func::FuncOp"> {
  let summary = "Brings operands of the tensor cores into sizes that are copied as whole vectors";
  let description = [{
    For CUDA, f16, bf16, tf32 and bytes. Channels of a convolution with constant filters: zeros are added where 4 bytes at once could not
    be copied, and where vectors become longer for a third more channels; not for windows over lines in shared memory, which are filled up
    there. Constant weights of a matmul whose rows are
    no multiple of 16 bytes are stored transposed, where their columns are; so are all of tf32 and bytes, filters too, which wgmma
    takes along the depth alone and mma.sync transposes as it goes; not where a constant has several readers, nor for few rows.
    Operands of large products whose rows are no multiple of 16 bytes are copied so that they are, neighbours along the depth.

    ```mlir
    %0 = dlc.conv %x, %filter channels_last ... : (tensor<1x224x224x3xf16>, tensor<1x1x3x64xf16>) -> tensor<1x224x224x64xf32>
    ```
    ==>
    ```mlir
    %p = dlc.pad constant %x, %zero low = [0, 0, 0, 0] high = [0, 0, 0, 1] : ... -> tensor<1x224x224x4xf16>
    %0 = dlc.conv %p, %padded channels_last ... : (tensor<1x224x224x4xf16>, tensor<1x1x4x64xf16>) -> tensor<1x224x224x64xf32>
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def JoinProducts : Pass<"dlc-join-products", "::mlir::func::FuncOp"> {
  let summary = "Queries, keys and values of one operand as one product";
  let description = [{
    For CUDA, where attention on the tensor cores reads its operands wherever they lie: products of one operand with constant weights, and the
    numbers added to their columns, whose results nothing but views and casts lead from to an attention. One larger product fills more multiprocessors,
    reads the operand once, and is one launch; attention reads parts of its rows.

    ```mlir
    %q = dlc.matmul %x, %wq : (tensor<2x64x128xf16>, tensor<128x128xf16>) -> tensor<2x64x128xf32>
    %k = dlc.matmul %x, %wk ...
    %v = dlc.matmul %x, %wv ...
    ```
    ==>
    ```mlir
    %qkv = dlc.matmul %x, %w : (tensor<2x64x128xf16>, tensor<128x384xf16>) -> tensor<2x64x384xf32>
    %q = dlc.slice %qkv starts = [0, 0, 0] ...
    %k = dlc.slice %qkv starts = [0, 0, 128] ...
    %v = dlc.slice %qkv starts = [0, 0, 256] ...
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
    operands to stay in the caches; for CUDA so many that all multiprocessors have work. The products a^T b of tall matrices, which the weights
    of dense layers get, are cut likewise.

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

def FuseAttention : Pass<"dlc-fuse-attention", "::mlir::func::FuncOp"> {
  let summary = "Softmax of a product's rows, times values, as one kernel";
  let description = [{
    For CUDA, where both products are of f16 or bf16: scores never go through memory. Elementwise ops may lead from the first product to the
    softmax (a scale, masks); casts move in front of the views through which the kernel reads queries, keys and values, and transposes and
    rounding of the result move in. A constant mask that is causal is computed. What cannot be one kernel, or is estimated to be slower as
    one, stays as it is, with the reason.

    ```mlir
    %s = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x8x64x32xf16>, tensor<2x8x64x32xf16>) -> tensor<2x8x64x64xf32>
    %m = dlc.reduce max %s axes = [3] {keepdims = true} : ...      %e = dlc.exp (%s - %m)
    %t = dlc.reduce sum %e axes = [3] {keepdims = true} : ...      %w = dlc.cast (%e / %t)
    %r = dlc.matmul %w, %v : (tensor<2x8x64x64xf16>, tensor<2x8x64x32xf16>) -> tensor<2x8x64x32xf32>
    ```
    ==>
    ```mlir
    %r = dlc.kernel contraction(%q, %k, %v) : (...) -> tensor<2x8x64x32xf32> { ... }
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [
    Option<"architecture", "architecture", "std::string", "\"sm_80\"", "The target whose facts decide">
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
    outside of their kernel are yielded, whatever their place in the chain, unless their readers may as well compute them from what they read anyway
    (RepeatElementwise.h). A result with a dynamic dim is an error. With `windows` (CUDA) convolutions of few channels compute what leads in, as
    they bring each element into shared memory a few times only.
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [Option<"windows", "windows", "bool", "false", "convolutions of few channels compute what leads in">];
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
    outside is put together by a kernel at the end. It is left as it is where weights would be read again for more bytes than are handed on, and where
    much of what is handed on is read outside, too, as a step of training does on its way back. Where the batch stays open, the runtime does so (`runtime/plan/Parts.h`).

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

def ScheduleCpuKernels : Pass<"dlc-schedule-cpu-kernels", "::mlir::ModuleOp"> {
  let summary = "Gives every kernel its CPU schedule";
  let description = [{
    A cost model (schedule/CpuCostModel.cpp, schedule/CpuTileModel.cpp) chooses a kind and its parameters, which ir/schedule/cpu lists, and writes them
    into `schedule`. It runs on kernels before they are outlined, as weights are packed for the tiles that are chosen, and gives them the names that
    they will have; then on the kernel functions, of which some are new. What has a schedule keeps it.

    ```mlir
    %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x20xf32>) -> tensor<4x20xf32> {
    ```
    ==>
    ```mlir
    %0 = dlc.kernel contraction(%x, %w) attributes {dlc.name = "matmul_4x20x8", schedule = {columns_256 = 16 : i64, columns_512 = 32 : i64, kind = "tiles", ...}} : ... {
    ```
    `overrides` are those of `--schedule`, `KERNEL=key:value,key:value`, separated by semicolons, as for `dlc-schedule-kernels`. While there are kernels that
    are not outlined, a name that matches nothing is no error: it may be that of a kernel to come.
  }];
  let options = [
    Option<"overrides", "overrides", "std::string", "\"\"", "Parameters in place of the chosen ones">
  ];
}

def PackContractions : Pass<"dlc-pack-contractions", "::mlir::func::FuncOp"> {
  let summary = "Packs weights into the panels that the tiles of contraction kernels read";
  let description = [{
    For the CPU, behind `dlc-schedule-cpu-kernels`. A constant rhs or filter (without groups or batch) of a kernel that is computed by tiles is replaced by panels
    as wide as the 512-bit tile (`columns_512`), whose columns lie next to each other for every row: one copy for both levels.

    ```mlir
    %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x20xf32>) -> tensor<4x20xf32> {
      %1 = dlc.matmul %arg0, %arg1 : (tensor<4x8xf32>, tensor<8x20xf32>) -> tensor<4x20xf32>
    ```
    ==>
    ```mlir
    %0 = dlc.kernel contraction(%x, %packed) {schedule = {columns_256 = 16 : i64, columns_512 = 32 : i64, kind = "tiles", ...}} ... {
      %1 = dlc.matmul %arg0, %arg1 {columns = 20 : i64, panel = 32 : i64} : (tensor<4x8xf32>, tensor<1x8x32xf32>) -> tensor<4x20xf32>
    ```
    A rhs that is not constant (the weights of a step of training) is packed by a kernel in front where many rows read it, which its readers share; else it
    stays in rows, and a kernel in front undoes its transposition.
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
}

def RepeatLaunches : Pass<"dlc-repeat-launches", "::mlir::ModuleOp"> {
  let summary = "The steps of a recurrence as one launch of several rounds";
  let description = [{
    Launches of products with the same weights that follow each other, each reading what the one before has computed, row by row:
    the steps of an LSTM, GRU or RNN. Their launches are one, of a copy of the kernel function with the attribute `dlc.repeats` (ir/Repeats.h), whose
    tasks have rows of their own in all rounds: no thread waits for another one between two steps, and the weights stay in its cache. What is not
    the round before's is the same in all rounds, or a part of one tensor, in order or from the end. Results that others read become parts
    of one tensor, too.

    ```mlir
    %1:2 = dlc.launch @step(%h, %w, %x0, %c) : (tensor<8x128xf32>, tensor<16x128x32xf32>, tensor<8x512xf32>, tensor<8x128xf32>) -> ...
    %2:2 = dlc.launch @step(%1#1, %w, %x1, %1#0) ...
    ...
    ```
    ==>
    ```mlir
    %1:4 = dlc.launch @step_62_times(%h, %w, %x, %c) : (tensor<8x128xf32>, tensor<16x128x32xf32>, tensor<62x8x512xf32>, tensor<8x128xf32>) -> ...
    ```
    Weights that a processor's second-level cache does not hold are better read in part by each thread: such steps stay, and so do those of one row.

    On CUDA (kernel functions without a schedule: theirs come later) a step is often several launches: of a product, of what is computed of its columns
    (the gates), and of some cells another product of that. Where they follow each other, they become one function first (JoinSteps.cpp), and several
    again where nothing is repeated; a step beside them that computes the same of constants, or gives less, is one of them. In a gradient, a product of what another kernel has put side by side takes the pieces itself (JoinOperands.cpp). Up
    to 128 rows, where all rounds are faster than a launch for each, in the geometric mean of the architectures: weights that the registers and shared memory of a cluster
    hold. Weights that change from round to round, or products of something else than what the round before has computed, stay launches.
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [
    Option<"architecture", "architecture", "std::string", "\"sm_80\"", "On CUDA, the target whose facts decide">,
    Option<"others", "others", "std::string", "\"\"", "Further targets, separated by commas">
  ];
}

def GroupLaunches : Pass<"dlc-group-launches", "::mlir::ModuleOp"> {
  let summary = "Launches of one kernel that do not need each other as one launch";
  let description = [{
    What a launch costs is the same for large and small kernels, and a step of training has many small ones that are equal but for their operands: the
    updates of parameters of one size, the sums of squares that clipping needs, the sums for biases. Launches of one kernel whose results nobody
    reads until the last of them are one there, of a copy of the kernel function with the attribute `dlc.members` (ir/Members.h). On CUDA the layers of
    the grid are the members, on the CPU their tasks follow each other. Roots are loops and reductions: what is large has enough to do.

    ```mlir
    %1 = dlc.launch @add_8(%a, %x) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %2 = dlc.launch @add_8(%b, %x) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    ```
    ==>
    ```mlir
    %1:2 = dlc.launch @add_8_2_at_once(%a, %x, %b, %x) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
    ```
    Operands that nobody else reads have to be kept until then: no more than `kept-bytes`.
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [
    Option<"keptBytes", "kept-bytes", "int64_t", "4194304", "The most that operands which wait for the last launch may take">
  ];
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

def Recompute : Pass<"dlc-recompute", "::mlir::func::FuncOp"> {
  let summary = "Kernels run again in front of late readers, until what is kept fits a budget";
  let description = [{
    Where more is kept than the budget allows, kernels whose operands wait for them alone move up, behind what they read: in a step of training the gradients of
    weights, which fusion computes with the updates at the end. Where the results that wait for a reader take more than `budget` bytes at some kernel, one of them that this kernel does not read is not kept: the
    kernel that gives it runs again in front of its next reader, behind those that its own operands come from, as far as these are gone by then. The one
    that costs least for a byte is taken (operations and bytes moved), so elementwise kernels and normalizations go first, then products, at last whole
    stretches; never one that needs as much as the peak while it runs again. It goes on until all fits, or nothing helps. What kernels give to the
    caller and what loops keep inside is left out of account. The copies are the same kernels: the bits of all results stay.

    ```mlir
    %a = dlc.kernel loop(%x) : ... {relu}
    %b = dlc.kernel contraction(%a, %w) : ...
    ...
    %g = dlc.kernel contraction(%h, %a) : ...
    ```
    ==>
    ```mlir
    %a = dlc.kernel loop(%x) : ... {relu}
    %b = dlc.kernel contraction(%a, %w) : ...
    ...
    %a2 = dlc.kernel loop(%x) attributes {dlc.reasons = ["runs again: its result would wait 40 steps in 65536 bytes"]} : ... {relu}
    %g = dlc.kernel contraction(%h, %a2) : ...
    ```
  }];
  let dependentDialects = ["::dlc::DlcDialect"];
  let options = [Option<"budget", "budget", "int64_t", "0", "Bytes that may be kept at any kernel">];
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

def SpecializeRows : Pass<"dlc-specialize-rows", "::mlir::ModuleOp"> {
  let summary = "Products of open rows, convolutions of open pictures: kernels for few and for many";
  let description = [{
    For CUDA. A product of open rows (of a batch, of words) becomes code for all sizes, and gets other kernels, which launches of fewer rows take: as few as the
    cost model says are needed so that each number of rows within the bounds takes little longer than by the schedule that is best for it (SizeRanges.h). Up to eight
    rows go by kind `few_rows`, which reads its second operand once; where there are never more, that is the only one. Convolutions of an open batch
    likewise have kernels by the number of pictures. Attention over an open length has a kernel for few keys where `attention_wgmma` computes many.

    ```mlir
    func.func private @matmul_batchx512x128(%x: tensor<67x128xf32, #rows>, ...) attributes {dlc.kernel, ...}
    ```
    ==>
    ```mlir
    func.func private @matmul_batchx512x128(...) attributes {dlc.all_sizes, dlc.alternatives = [{kernel = @matmul_batchx512x128_few_rows,
        measure = affine_map<()[s0] -> (s0)>, most = 8 : i64}, {kernel = @matmul_batchx512x128_up_to_512, ...} ], dlc.expected_sizes = array<i64: 1024>, dlc.kernel, ...}
    func.func private @matmul_batchx512x128_few_rows(...) attributes {dlc.all_sizes, dlc.expected_sizes = array<i64: 8>, dlc.kernel, dlc.most_rows = 8 : i64, ...}
    ```
  }];
  let options = [
    Option<"architecture", "architecture", "std::string", "\"sm_80\"", "The target whose facts decide">,
    Option<"others", "others", "std::string", "\"\"", "Further targets, which may have kind wgmma; separated by commas">
  ];
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
    An architecture among `others` that has a kind of its own (`wgmma`) and is better off with it, or lacks the first one's, gets a schedule of
    its own, `schedule_sm_90a`, beside `schedule`.

    `overrides` are those of `--schedule`, `KERNEL=key:value,key:value`, separated by semicolons. KERNEL is the name of a kernel, a
    pattern with `*` and `?`, or the beginning of one name. A change of `kind` brings that kind's own parameters. What matches nothing, an
    unknown key or a value that is not allowed is an error that lists what there is.
  }];
  let options = [
    Option<"architecture", "architecture", "std::string", "\"sm_80\"", "The target whose facts decide">,
    Option<"others", "others", "std::string", "\"\"", "Further targets, which may have kinds of their own; separated by commas">,
    Option<"overrides", "overrides", "std::string", "\"\"", "Parameters in place of the chosen ones">
  ];
}

#endif // DLC_KERNEL_PASSES
