// Contractions on the tensor cores: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/tensor.mlir | FileCheck %s

// Both operands lie in memory as they are multiplied: places, no values.
// CHECK: struct f16_nn_problem {
// CHECK-NEXT: rows = 72, columns = 88, depth = 80, batches = 1;
// CHECK-NEXT: using Element = __half;
// CHECK-NEXT: using Products = ProductsF16;
// CHECK: aLanes = 8, bLanes = 8, storeLanes = 8;
// CHECK-NEXT: aAlongDepth = true, bAlongDepth = false;
// CHECK-NEXT: aAsync = true, bAsync = true;
// CHECK: Place<__half, int> placeA(int batch, int row, int k) const {
// CHECK-NEXT: return {in0, row * 80 + k, true};
// CHECK: struct Finished {
// CHECK-NEXT: Vec<__half, 8> value0;
// CHECK-NEXT: int at0;
// CHECK: Finished finish(int batch, int row, int column, const Vec<float, 8> &sums) const {
// CHECK-NEXT: return {roundTo<__half>(sums), row * 88 + column};
// CHECK: store(out0 + finished.at0, finished.value0);
// CHECK: tensorGemm(f16_nn_problem{in0, in1, out0});

// Transposed operands are read in their own direction.
// CHECK: struct bf16_tt_problem {
// CHECK: using Products = ProductsBf16;
// CHECK: aAlongDepth = false, bAlongDepth = true;

// Bytes along the side go through registers, by four.
// CHECK: struct ui8_i8_nt_problem {
// CHECK: using Products = ProductsI8<false, true>;
// CHECK: aLanes = 16, bLanes = 16
// CHECK: aAsync = true, bAsync = true;
// CHECK: struct ui8_i8_tn_problem {
// CHECK: aLanes = 4, bLanes = 4
// CHECK: aAsync = false, bAsync = false;

// Nothing is aligned in odd matrices.
// CHECK: struct f16_17_cubed_problem {
// CHECK: aLanes = 1, bLanes = 1, storeLanes = 1;
// CHECK: struct f16_4_bytes_problem {
// CHECK: aLanes = 2, bLanes = 2, storeLanes = 2;
// CHECK: aAsync = true, bAsync = true;

// An operand that is computed on its way is rounded to its type.
// CHECK: struct f16_cast_on_the_way_problem {
// CHECK: aAsync = false, bAsync = true;
// CHECK: Vec<__half, 8> loadA(
// CHECK-NEXT: roundTo<__half>(load<8>(in0 + row * 64 + k))

// Padding is a condition beside the place.
// CHECK: struct conv3x3_bias_residual_relu_problem {
// CHECK: placeA(int batch, int row, int k) const {
// CHECK: return {in0, {{.*}}, ult({{.*}}, 9) && ult({{.*}}, 9)};
// CHECK: sums + toFloat(load<8>(in2 + column)) + toFloat(load<8>(in3 +
// CHECK: struct conv3x3_grouped_problem {
// CHECK-NEXT: batches = 4;
// CHECK: struct conv1x1_problem {
// CHECK: return {in0, row * 64 + k, true};

// Parameters of the schedule attribute.
// CHECK: struct schedule_64x64_split_depth_problem {
// CHECK: tileRows = 64, tileColumns = 64, tileDepth = 64, stages = 3, split = 1;
// CHECK-NEXT: warpsRows = 2, warpsColumns = 2, warpsDepth = 4;
// CHECK: __launch_bounds__(512, 1)
// CHECK: struct schedule_cuda_cores_problem {
// CHECK: gemm(schedule_cuda_cores_problem

// f32 in tf32.
// CHECK: struct tf32_nt_problem {
// CHECK: using Element = float;
// CHECK-NEXT: using Products = ProductsTf32;
