// Convolutions of few channels by windows over lines in shared memory: the source that is printed.
// RUN: dlc-cuda-tool %S/Inputs/window.mlir | FileCheck %s

// Channels are filled up to where 16 bytes begin for every place of the result; a filter's line to whole steps.
// CHECK: // windows over lines of 4 channels, 4x16 places x 16, 4 warps: 432 x 24 x 147
// CHECK: struct stem_7x7_f16_problem {
// CHECK: images = 2, inLines = 23, inPlaces = 35, outLines = 12, outPlaces = 18, channels = 3;
// CHECK-NEXT: kernelLines = 7, kernelPlaces = 7, strideLines = 2, stridePlaces = 2, dilationLines = 1;
// CHECK-NEXT: firstLine = -3, firstPlace = -3, pixel = 4, lineDepth = 32, tileDepth = 224;
// CHECK: Vec<__half, 4> pixelAt(int image, int line, int place) const {
// CHECK-NEXT: const int t0 = ((image * 23 + line) * 35 + place) * 3;
// CHECK-NEXT: return {{[{][{]}}in0[t0], in0[t0 + 1], in0[t0 + 2]}};
// CHECK: windowGemm(stem_7x7_f16_problem{in0, in1, out0});

// Channels that are all there come as one vector.
// CHECK: struct stem_7x7_bf16_f32_problem {
// CHECK: Vec<__nv_bfloat16, 4> pixelAt(
// CHECK-NEXT: return load<4>(in0 + (line * 37 + place) * 4);

// One channel takes as much as four bytes hold, where that saves a step.
// CHECK: struct s1_5x5_one_channel_problem {
// CHECK: pixel = 2, lineDepth = 16, tileDepth = 80;

// What leads in is computed on the way.
// CHECK: struct from_planes_f16_problem {
// CHECK: const float *in0;
// CHECK: Vec<__half, 4> pixelAt(int image, int line, int place) const {
// CHECK: roundTo<__half>(in0[

// Of one dim there is one line.
// CHECK: struct one_dim_problem {
// CHECK: images = 3, inLines = 1, inPlaces = 50, outLines = 1, outPlaces = 21, channels = 2;
