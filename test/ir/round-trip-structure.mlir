// RUN: dlc opt %s | dlc opt | FileCheck %s
// RUN: dlc opt %s -mlir-print-op-generic | dlc opt | FileCheck %s

// Constants of every element type, kernels and launches read what they print.

// CHECK-LABEL: @constants
func.func @constants() {
  // CHECK: dlc.constant dense<[true, false, true]> : tensor<3xi1>
  %0 = dlc.constant dense<[true, false, true]> : tensor<3xi1>
  // CHECK: dlc.constant dense<[7, -8]> : tensor<2xi4>
  %1 = dlc.constant dense<[7, -8]> : tensor<2xi4>
  // CHECK: dlc.constant dense<255> : tensor<2x2xui8>
  %2 = dlc.constant dense<255> : tensor<2x2xui8>
  // CHECK: dlc.constant dense<1.500000e+00> : tensor<f32>
  %3 = dlc.constant dense<1.5> : tensor<f32>
  // CHECK: dlc.constant dense<[5.000000e-01, 6.000000e+00]> : tensor<2xf4E2M1FN>
  %4 = dlc.constant dense<[0.5, 6.0]> : tensor<2xf4E2M1FN>
  // CHECK: dlc.constant dense<> : tensor<0xf16>
  %5 = dlc.constant dense<> : tensor<0xf16>
  // CHECK: dlc.constant dense_resource<weights> : tensor<2xf32>
  %6 = dlc.constant dense_resource<weights> : tensor<2xf32>
  return
}

// CHECK-LABEL: func.func private @double
// CHECK-SAME:    attributes {dlc.kernel}
// CHECK:         dlc.yield %{{.*}} : tensor<4xf32>
func.func private @double(%x: tensor<4xf32>) -> tensor<4xf32> attributes {dlc.kernel} {
  %0 = dlc.add %x, %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  dlc.yield %0 : tensor<4xf32>
}

// CHECK-LABEL: @kernels
func.func @kernels(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // CHECK:      dlc.kernel loop(%{{.*}}) attributes {schedule = {tile = 8 : i64}} : (tensor<4xf32>) -> tensor<4xf32> {
  // CHECK-NEXT: ^bb0(%{{.*}}: tensor<4xf32>):
  // CHECK-NEXT:   dlc.exp
  // CHECK-NEXT:   dlc.yield
  %0 = dlc.kernel loop(%x) attributes {schedule = {tile = 8}} : (tensor<4xf32>) -> tensor<4xf32> {
  ^bb0(%a: tensor<4xf32>):
    %e = dlc.exp %a : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %e : tensor<4xf32>
  }
  // CHECK: dlc.launch @double(%{{.*}}) {arena_offsets = array<i64: 64>} : (tensor<4xf32>) -> tensor<4xf32>
  %1 = dlc.launch @double(%0) {arena_offsets = array<i64: 64>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

{-#
  dialect_resources: {
    builtin: {
      weights: "0x040000000000803F00000040"
    }
  }
#-}

// CHECK: dlc.state @mean {role = "statistic"} : tensor<4xf32> = dense<0.000000e+00> : tensor<4xf32>
dlc.state @mean {role = "statistic"} : tensor<4xf32> = dense<0.0> : tensor<4xf32>
// CHECK: dlc.state @zeros : tensor<f32>
dlc.state @zeros : tensor<f32>

// CHECK: func.func @states(%{{.*}}: tensor<4xf32> {dlc.state = @mean}) -> (tensor<4xf32> {dlc.state = @mean})
func.func @states(%mean: tensor<4xf32> {dlc.state = @mean}) -> (tensor<4xf32> {dlc.state = @mean}) {
  return %mean : tensor<4xf32>
}

func.func @control(%c: tensor<i1>, %x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: dlc.if %{{.*}} : (tensor<i1>) -> tensor<4xf32> {
  %0 = dlc.if %c : (tensor<i1>) -> tensor<4xf32> {
    dlc.yield %x : tensor<4xf32>
  // CHECK: } else {
  } else {
    %n = dlc.neg %x : tensor<4xf32> -> tensor<4xf32>
    dlc.yield %n : tensor<4xf32>
  }
  // CHECK: dlc.while(%{{.*}}, %{{.*}}) : (tensor<i1>, tensor<4xf32>) -> (tensor<i1>, tensor<4xf32>) {
  // CHECK: ^bb0(%{{.*}}: tensor<i1>, %{{.*}}: tensor<4xf32>):
  %1:2 = dlc.while (%c, %0) : (tensor<i1>, tensor<4xf32>) -> (tensor<i1>, tensor<4xf32>) {
  ^bb0(%go: tensor<i1>, %now: tensor<4xf32>):
    dlc.yield %go : tensor<i1>
  // CHECK: } do {
  } do {
  ^bb0(%go: tensor<i1>, %now: tensor<4xf32>):
    %stop = dlc.not %go : tensor<i1> -> tensor<i1>
    dlc.yield %stop, %now : tensor<i1>, tensor<4xf32>
  }
  return %1#1 : tensor<4xf32>
}

func.func @repeat(%n: tensor<i64>, %x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: dlc.repeat %{{.*}}(%{{.*}}) : (tensor<i64>, tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: ^bb0(%{{.*}}: tensor<4xf32>):
  %0 = dlc.repeat %n (%x) : (tensor<i64>, tensor<4xf32>) -> tensor<4xf32> {
  ^bb0(%now: tensor<4xf32>):
    dlc.yield %now : tensor<4xf32>
  }
  // CHECK: dlc.repeat(%{{.*}}) {rounds = 7 : i64, size = #{{.*}}} : (tensor<4xf32>) -> tensor<4xf32> {
  %1 = dlc.repeat (%0) {rounds = 7 : i64, size = affine_map<()[s0] -> (s0)>} : (tensor<4xf32>) -> tensor<4xf32> {
  ^bb0(%now: tensor<4xf32>):
    dlc.yield %now : tensor<4xf32>
  }
  return %1 : tensor<4xf32>
}
