// Kernels for all sizes: products, attention and reductions by tiles and rows. Sizes are arguments behind the pointers, and fields of the problem.
// RUN: dlc-cuda-tool %s | FileCheck %s

#rows = affine_map<()[s0, s1] -> (s0, s1, 96)>
#wide = affine_map<()[s0, s1] -> (s0, s1, 132)>
#queries = affine_map<()[s0, s1] -> (s0, 4, s1, 32)>
#keys = affine_map<()[s0, s1] -> (s0, 4, 32, s1)>
#scores = affine_map<()[s0, s1] -> (s0, 4, s1, s1)>
#flat = affine_map<()[s0, s1] -> (s0, s1)>
#line = affine_map<()[s0, s1] -> (s0)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 2147483647 : i64, name = "batch", nominal = 3 : i64}, {least = 1 : i64, most = 2147483647 : i64, name = "length", nominal = 5 : i64}]} {

// Weights are the same for all: the rows of all texts are one matrix. Loads of four elements, as the known sizes divide.
// CHECK-LABEL: // tiles 32x64x16 on CUDA cores, 128 threads: for all sizes
// CHECK-NEXT:  struct dense_problem {
// CHECK-NEXT:    static constexpr int columns = 132;
// CHECK-NEXT:    static constexpr int depth = 96;
// CHECK:         aLanes = 4, bLanes = 4, storeLanes = 4;
// CHECK:         float *out0;
// CHECK-NEXT:    long long size0;
// CHECK-NEXT:    long long size1;
// CHECK-NEXT:    int rows;
// CHECK:       Vec<float, 4> loadA(long long batch, long long row, long long k) const {
// CHECK-NEXT:    return load<4>(in0 + row * 96LL + k);
// CHECK:       dense(const float *in0, const float *in1, float *out0, const long long size0, const long long size1) {
// CHECK-NEXT:    gemm(dense_problem{in0, in1, out0, size0, size1, int((size0 * size1))});
func.func private @dense(%x: tensor<3x5x96xf32, #rows>, %w: tensor<96x132xf32>) -> tensor<3x5x132xf32, #wide> attributes {dlc.kernel, dlc.all_sizes, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32 : i64, tile_columns = 64 : i64, tile_depth = 16 : i64, thread_rows = 4 : i64, thread_columns = 4 : i64, groups = 1 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<3x5x96xf32, #rows>, tensor<96x132xf32>) -> tensor<3x5x132xf32, #wide>
  dlc.yield %0 : tensor<3x5x132xf32, #wide>
}

// At most eight rows: the weights are read once, for as many rows as there are.
// CHECK-LABEL: // few rows, 16 columns a block, 8 warps: for all sizes
// CHECK-NEXT:  struct dense_few_rows_problem {
// CHECK-NEXT:    static constexpr int columns = 132;
// CHECK-NEXT:    static constexpr int depth = 96;
// CHECK:         static constexpr int mostRows = 8;
// CHECK:         int rows;
// CHECK:       fewRows(dense_few_rows_problem{in0, in1, out0, size0, size1, int((size0 * size1))});
func.func private @dense_few_rows(%x: tensor<3x5x96xf32, #rows>, %w: tensor<96x132xf32>) -> tensor<3x5x132xf32, #wide> attributes {dlc.kernel, dlc.all_sizes, dlc.most_rows = 8 : i64, root = #dlc<kernel_root contraction>, schedule = {kind = "few_rows", warps = 8 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<3x5x96xf32, #rows>, tensor<96x132xf32>) -> tensor<3x5x132xf32, #wide>
  dlc.yield %0 : tensor<3x5x132xf32, #wide>
}

// Neighbours that a size counts are loaded one by one: it may be odd.
// CHECK-LABEL: // tensor 32x32x64, 4 stages, 4 warps: for all sizes
// CHECK-NEXT:  struct scores_problem {
// CHECK-NEXT:    static constexpr int depth = 32;
// CHECK:         aLanes = 8, bLanes = 1, storeLanes = 1;
// CHECK:         aAsync = true, bAsync = false;
// CHECK-NEXT:    evenRows = false, evenColumns = false, evenDepth = false;
// CHECK:         int rows;
// CHECK-NEXT:    int columns;
// CHECK:       tensorGemm(scores_problem{in0, in1, out0, size0, size1, int(size1), int(size1)});
func.func private @scores(%q: tensor<3x4x5x32xf16, #queries>, %k: tensor<3x4x32x5xf16, #keys>) -> tensor<3x4x5x5xf16, #scores> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tensor", tile_rows = 32 : i64, tile_columns = 32 : i64, tile_depth = 64 : i64, stages = 4 : i64, warps_rows = 1 : i64, warps_columns = 1 : i64, warps_depth = 4 : i64}} {
  %0 = dlc.matmul %q, %k : (tensor<3x4x5x32xf16, #queries>, tensor<3x4x32x5xf16, #keys>) -> tensor<3x4x5x5xf16, #scores>
  dlc.yield %0 : tensor<3x4x5x5xf16, #scores>
}

// CHECK-LABEL: // rows, a warp each, 8 a block, 1 element a load: for all sizes
// CHECK:       softmax(const float *in0, float *out0, const long long size0, const long long size1) {
// CHECK-NEXT:    const long long elements = size1; // of a row
// CHECK:         const bool inside = wanted <= ((size1 * (size0 * 4LL)) - 1);
// CHECK:         for (long long element = worker; element < elements; element += workers) {
// CHECK:         reduceWarp<Largest>
// CHECK:         if (inside) {
func.func private @softmax(%x: tensor<3x4x5x5xf32, #scores>) -> tensor<3x4x5x5xf32, #scores> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "warp", lanes = 1 : i64, rows_per_block = 8 : i64, keep = 1 : i64}} {
  %m = dlc.reduce max %x axes = [3] {keepdims = true} : tensor<3x4x5x5xf32, #scores> -> tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>
  %d = dlc.sub %x, %m : (tensor<3x4x5x5xf32, #scores>, tensor<3x4x5x1xf32, affine_map<()[s0, s1] -> (s0, 4, s1, 1)>>) -> tensor<3x4x5x5xf32, #scores>
  %e = dlc.exp %d : tensor<3x4x5x5xf32, #scores> -> tensor<3x4x5x5xf32, #scores>
  dlc.yield %e : tensor<3x4x5x5xf32, #scores>
}

// CHECK-LABEL: // rows, a block of 128 threads each, 1 element a load: for all sizes
// CHECK:       lengths(const float *in0, float *out0, const long long size0, const long long size1) {
// CHECK:         reduceBlock<Sum, 128>
func.func private @lengths(%x: tensor<3x5xf32, #flat>) -> tensor<3xf32, #line> attributes {dlc.kernel, dlc.all_sizes, root = #dlc<kernel_root reduction>, schedule = {kind = "block", lanes = 1 : i64, threads = 128 : i64, keep = 0 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] : tensor<3x5xf32, #flat> -> tensor<3xf32, #line>
  dlc.yield %0 : tensor<3xf32, #line>
}

// CHECK-LABEL: // columns, 8 threads a column, 1 element a load: for all sizes
// CHECK:         reduceColumns<Sum, 8>
func.func private @means(%x: tensor<3x5x96xf32, #rows>) -> tensor<3x96xf32, affine_map<()[s0, s1] -> (s0, 96)>> attributes {dlc.kernel, root = #dlc<kernel_root reduction>, schedule = {kind = "columns", lanes = 1 : i64, split = 8 : i64, keep = 0 : i64}} {
  %0 = dlc.reduce sum %x axes = [1] : tensor<3x5x96xf32, #rows> -> tensor<3x96xf32, affine_map<()[s0, s1] -> (s0, 96)>>
  dlc.yield %0 : tensor<3x96xf32, affine_map<()[s0, s1] -> (s0, 96)>>
}

// Rows that a size counts: what divides by it is a member of the problem, behind all others.
// CHECK-LABEL: struct turned_rows_problem {
// CHECK:         int rows;
// CHECK:         Vec<float, 4> loadA(long long batch, long long row, long long k) const {
// CHECK-NEXT:    umod(row, by0){{.*}}udiv(row, by0)
// CHECK:         WideDivisor by0;
// CHECK-NEXT:  };
// CHECK:       turned_rows(const float *in0, const float *in1, float *out0, const long long size0, const long long size1, const WideDivisor by0) {
// CHECK-NEXT:    gemm(turned_rows_problem{in0, in1, out0, size0, size1, int((size0 * size1)), by0});
func.func private @turned_rows(%x: tensor<3x5x96xf32, #rows>, %w: tensor<96x132xf32>) -> tensor<5x3x132xf32, affine_map<()[s0, s1] -> (s1, s0, 132)>> attributes {dlc.kernel, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles"}} {
  %0 = dlc.transpose %x permutation = [1, 0, 2] : tensor<3x5x96xf32, #rows> -> tensor<5x3x96xf32, affine_map<()[s0, s1] -> (s1, s0, 96)>>
  %1 = dlc.matmul %0, %w : (tensor<5x3x96xf32, affine_map<()[s0, s1] -> (s1, s0, 96)>>, tensor<96x132xf32>) -> tensor<5x3x132xf32, affine_map<()[s0, s1] -> (s1, s0, 132)>>
  dlc.yield %1 : tensor<5x3x132xf32, affine_map<()[s0, s1] -> (s1, s0, 132)>>
}
}
