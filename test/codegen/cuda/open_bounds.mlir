// Kernels for all sizes whose bounds leave no tensor of more than a GiB: positions have 32 bits.
// RUN: dlc-cuda-tool %s | FileCheck %s --implicit-check-not='(long long)'

#rows = affine_map<()[s0, s1] -> (s0, s1, 96)>
#wide = affine_map<()[s0, s1] -> (s0, s1, 132)>
#turned = affine_map<()[s0, s1] -> (s1, 96, s0)>
module attributes {dlc.sizes = [{least = 1 : i64, most = 512 : i64, name = "batch", nominal = 3 : i64}, {least = 1 : i64, most = 512 : i64, name = "length", nominal = 5 : i64}]} {

// CHECK-LABEL: struct dense_problem {
// CHECK:         float *out0;
// CHECK-NEXT:    int size0;
// CHECK-NEXT:    int size1;
// CHECK:       loadA(int batch, int row, int k) const {
// CHECK:       dense(const float *in0, const float *in1, float *out0, const long long size0_, const long long size1_) {
// CHECK-NEXT:    const int size0 = int(size0_);
// CHECK-NEXT:    const int size1 = int(size1_);
// CHECK-NEXT:    gemm(dense_problem{in0, in1, out0, size0, size1, int((size0 * size1))});
func.func private @dense(%x: tensor<3x5x96xf32, #rows>, %w: tensor<96x132xf32>) -> tensor<3x5x132xf32, #wide> attributes {dlc.kernel, dlc.all_sizes, root = #dlc<kernel_root contraction>, schedule = {kind = "tiles", tile_rows = 32 : i64, tile_columns = 64 : i64, tile_depth = 16 : i64, thread_rows = 4 : i64, thread_columns = 4 : i64, groups = 1 : i64}} {
  %0 = dlc.matmul %x, %w : (tensor<3x5x96xf32, #rows>, tensor<96x132xf32>) -> tensor<3x5x132xf32, #wide>
  dlc.yield %0 : tensor<3x5x132xf32, #wide>
}

// Divisions by a size are multiplications by what the host makes of it.
// CHECK-LABEL: turn(const float *in0, float *out0, const long long size0_, const long long size1_, const NarrowDivisor by0) {
// CHECK-NEXT:    const int size0 = int(size0_);
// CHECK-NEXT:    const int size1 = int(size1_);
// CHECK-NEXT:    const int position = int(blockIdx.x) * 256 + int(threadIdx.x);
// CHECK-NEXT:    if (position <
// CHECK-NEXT:      const int t0 = udiv(position, by0);
// CHECK-NEXT:      in0[(umod(position, by0) * size1 + udiv(t0, 96)) * 96 + umod(t0, 96)];
func.func private @turn(%x: tensor<3x5x96xf32, #rows>) -> tensor<5x96x3xf32, #turned> attributes {dlc.kernel, root = #dlc<kernel_root loop>} {
  %0 = dlc.transpose %x permutation = [1, 2, 0] : tensor<3x5x96xf32, #rows> -> tensor<5x96x3xf32, #turned>
  dlc.yield %0 : tensor<5x96x3xf32, #turned>
}
}
