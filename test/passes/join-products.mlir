// RUN: dlc opt %s -dlc-join-products -split-input-file | FileCheck %s
// RUN: dlc opt %s -dlc-join-products -dlc-fuse-attention=architecture=sm_90a -split-input-file | FileCheck %s --check-prefix=FUSED

// One product, and the numbers added to its columns; attention reads parts of its rows.
// CHECK-LABEL: func.func @self
// CHECK-DAG:     %[[W:.*]] = dlc.constant dense_resource<{{.*}}> : tensor<32x192xf16>
// CHECK-DAG:     %[[B:.*]] = dlc.constant dense_resource<{{.*}}> : tensor<192xf32>
// CHECK:         %[[P:.*]] = dlc.matmul %arg0, %[[W]] : (tensor<2x64x32xf16>, tensor<32x192xf16>) -> tensor<2x64x192xf32>
// CHECK:         %[[S:.*]] = dlc.add %[[P]], %[[B]]
// CHECK-DAG:     dlc.slice %[[S]] starts = [0, 0, 0] steps = [1, 1, 1] : tensor<2x64x192xf32> -> tensor<2x64x64xf32>
// CHECK-DAG:     dlc.slice %[[S]] starts = [0, 0, 64]
// CHECK-DAG:     dlc.slice %[[S]] starts = [0, 0, 128]
// CHECK-COUNT-2: dlc.matmul
// CHECK-NOT:     dlc.matmul
// FUSED-LABEL: func.func @self
// FUSED:         %[[R:.*]] = dlc.cast %{{.*}} : tensor<2x64x192xf32> -> tensor<2x64x192xf16>
// FUSED:         dlc.kernel contraction(%[[R]])
// FUSED-COUNT-3: dlc.slice
func.func @self(%x: tensor<2x64x32xf16>) -> tensor<2x2x64x32xf32> {
  %wq = dlc.constant dense<1.0> : tensor<32x64xf16>
  %pq = dlc.matmul %x, %wq : (tensor<2x64x32xf16>, tensor<32x64xf16>) -> tensor<2x64x64xf32>
  %bq = dlc.constant dense<1.0> : tensor<64xf32>
  %sq = dlc.add %pq, %bq : (tensor<2x64x64xf32>, tensor<64xf32>) -> tensor<2x64x64xf32>
  %rq = dlc.reshape %sq : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %tq = dlc.transpose %rq permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %q = dlc.cast %tq : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %wk = dlc.constant dense<2.0> : tensor<32x64xf16>
  %pk = dlc.matmul %x, %wk : (tensor<2x64x32xf16>, tensor<32x64xf16>) -> tensor<2x64x64xf32>
  %bk = dlc.constant dense<2.0> : tensor<64xf32>
  %sk = dlc.add %pk, %bk : (tensor<2x64x64xf32>, tensor<64xf32>) -> tensor<2x64x64xf32>
  %rk = dlc.reshape %sk : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %tk = dlc.transpose %rk permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %k = dlc.cast %tk : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %wv = dlc.constant dense<3.0> : tensor<32x64xf16>
  %pv = dlc.matmul %x, %wv : (tensor<2x64x32xf16>, tensor<32x64xf16>) -> tensor<2x64x64xf32>
  %bv = dlc.constant dense<3.0> : tensor<64xf32>
  %sv = dlc.add %pv, %bv : (tensor<2x64x64xf32>, tensor<64xf32>) -> tensor<2x64x64xf32>
  %rv = dlc.reshape %sv : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %tv = dlc.transpose %rv permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %v = dlc.cast %tv : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %scores = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x64x32xf16>, tensor<2x2x64x32xf16>) -> tensor<2x2x64x64xf32>
  %m = dlc.reduce max %scores axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %d = dlc.sub %scores, %m : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %e = dlc.exp %d : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %w = dlc.cast %r : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<2x2x64x64xf16>, tensor<2x2x64x32xf16>) -> tensor<2x2x64x32xf32>
  return %y : tensor<2x2x64x32xf32>
}

// -----

// Keys and values of another sequence than the queries'.
// CHECK-LABEL: func.func @context
// CHECK:         dlc.matmul %arg0, %{{.*}} : (tensor<2x64x32xf16>, tensor<32x64xf16>)
// CHECK:         dlc.matmul %arg1, %{{.*}} : (tensor<2x64x32xf16>, tensor<32x128xf16>)
func.func @context(%x: tensor<2x64x32xf16>, %c: tensor<2x64x32xf16>) -> tensor<2x2x64x32xf32> {
  %wq = dlc.constant dense<1.0> : tensor<32x64xf16>
  %pq = dlc.matmul %x, %wq : (tensor<2x64x32xf16>, tensor<32x64xf16>) -> tensor<2x64x64xf32>
  %rq = dlc.reshape %pq : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %tq = dlc.transpose %rq permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %q = dlc.cast %tq : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %wk = dlc.constant dense<2.0> : tensor<32x64xf16>
  %pk = dlc.matmul %c, %wk : (tensor<2x64x32xf16>, tensor<32x64xf16>) -> tensor<2x64x64xf32>
  %rk = dlc.reshape %pk : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %tk = dlc.transpose %rk permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %k = dlc.cast %tk : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %wv = dlc.constant dense<3.0> : tensor<32x64xf16>
  %pv = dlc.matmul %c, %wv : (tensor<2x64x32xf16>, tensor<32x64xf16>) -> tensor<2x64x64xf32>
  %rv = dlc.reshape %pv : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %tv = dlc.transpose %rv permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %v = dlc.cast %tv : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %scores = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x64x32xf16>, tensor<2x2x64x32xf16>) -> tensor<2x2x64x64xf32>
  %m = dlc.reduce max %scores axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %d = dlc.sub %scores, %m : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %e = dlc.exp %d : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %w = dlc.cast %r : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<2x2x64x64xf16>, tensor<2x2x64x32xf16>) -> tensor<2x2x64x32xf32>
  return %y : tensor<2x2x64x32xf32>
}

// -----

// CHECK-LABEL: func.func @do_not_join_what_others_read
// CHECK-COUNT-3: dlc.matmul %arg0, %{{.*}} : (tensor<2x64x32xf16>, tensor<32x64xf16>)
// CHECK-NOT:     dlc.slice
func.func @do_not_join_what_others_read(%x: tensor<2x64x32xf16>) -> (tensor<2x2x64x32xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>) {
  %wq = dlc.constant dense<1.0> : tensor<32x64xf16>
  %pq = dlc.matmul %x, %wq : (tensor<2x64x32xf16>, tensor<32x64xf16>) -> tensor<2x64x64xf32>
  %bq = dlc.constant dense<1.0> : tensor<64xf32>
  %sq = dlc.add %pq, %bq : (tensor<2x64x64xf32>, tensor<64xf32>) -> tensor<2x64x64xf32>
  %rq = dlc.reshape %sq : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %tq = dlc.transpose %rq permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %q = dlc.cast %tq : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %wk = dlc.constant dense<2.0> : tensor<32x64xf16>
  %pk = dlc.matmul %x, %wk : (tensor<2x64x32xf16>, tensor<32x64xf16>) -> tensor<2x64x64xf32>
  %bk = dlc.constant dense<2.0> : tensor<64xf32>
  %sk = dlc.add %pk, %bk : (tensor<2x64x64xf32>, tensor<64xf32>) -> tensor<2x64x64xf32>
  %rk = dlc.reshape %sk : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %tk = dlc.transpose %rk permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %k = dlc.cast %tk : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %wv = dlc.constant dense<3.0> : tensor<32x64xf16>
  %pv = dlc.matmul %x, %wv : (tensor<2x64x32xf16>, tensor<32x64xf16>) -> tensor<2x64x64xf32>
  %bv = dlc.constant dense<3.0> : tensor<64xf32>
  %sv = dlc.add %pv, %bv : (tensor<2x64x64xf32>, tensor<64xf32>) -> tensor<2x64x64xf32>
  %rv = dlc.reshape %sv : tensor<2x64x64xf32> -> tensor<2x64x2x32xf32>
  %tv = dlc.transpose %rv permutation = [0, 2, 1, 3] : tensor<2x64x2x32xf32> -> tensor<2x2x64x32xf32>
  %v = dlc.cast %tv : tensor<2x2x64x32xf32> -> tensor<2x2x64x32xf16>
  %scores = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x64x32xf16>, tensor<2x2x64x32xf16>) -> tensor<2x2x64x64xf32>
  %m = dlc.reduce max %scores axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %d = dlc.sub %scores, %m : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %e = dlc.exp %d : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %w = dlc.cast %r : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<2x2x64x64xf16>, tensor<2x2x64x32xf16>) -> tensor<2x2x64x32xf32>
  return %y, %sk, %sv : tensor<2x2x64x32xf32>, tensor<2x64x64xf32>, tensor<2x64x64xf32>
}

// -----

// Keys would begin in the middle of 16 bytes.
// CHECK-LABEL: func.func @do_not_join_odd_parts
// CHECK-COUNT-3: dlc.matmul %arg0, %{{.*}} : (tensor<2x64x32xf16>, tensor<32x36xf16>)
// CHECK-NOT:     dlc.slice
func.func @do_not_join_odd_parts(%x: tensor<2x64x32xf16>) -> tensor<2x2x64x18xf32> {
  %wq = dlc.constant dense<1.0> : tensor<32x36xf16>
  %pq = dlc.matmul %x, %wq : (tensor<2x64x32xf16>, tensor<32x36xf16>) -> tensor<2x64x36xf32>
  %bq = dlc.constant dense<1.0> : tensor<36xf32>
  %sq = dlc.add %pq, %bq : (tensor<2x64x36xf32>, tensor<36xf32>) -> tensor<2x64x36xf32>
  %rq = dlc.reshape %sq : tensor<2x64x36xf32> -> tensor<2x64x2x18xf32>
  %tq = dlc.transpose %rq permutation = [0, 2, 1, 3] : tensor<2x64x2x18xf32> -> tensor<2x2x64x18xf32>
  %q = dlc.cast %tq : tensor<2x2x64x18xf32> -> tensor<2x2x64x18xf16>
  %wk = dlc.constant dense<2.0> : tensor<32x36xf16>
  %pk = dlc.matmul %x, %wk : (tensor<2x64x32xf16>, tensor<32x36xf16>) -> tensor<2x64x36xf32>
  %bk = dlc.constant dense<2.0> : tensor<36xf32>
  %sk = dlc.add %pk, %bk : (tensor<2x64x36xf32>, tensor<36xf32>) -> tensor<2x64x36xf32>
  %rk = dlc.reshape %sk : tensor<2x64x36xf32> -> tensor<2x64x2x18xf32>
  %tk = dlc.transpose %rk permutation = [0, 2, 1, 3] : tensor<2x64x2x18xf32> -> tensor<2x2x64x18xf32>
  %k = dlc.cast %tk : tensor<2x2x64x18xf32> -> tensor<2x2x64x18xf16>
  %wv = dlc.constant dense<3.0> : tensor<32x36xf16>
  %pv = dlc.matmul %x, %wv : (tensor<2x64x32xf16>, tensor<32x36xf16>) -> tensor<2x64x36xf32>
  %bv = dlc.constant dense<3.0> : tensor<36xf32>
  %sv = dlc.add %pv, %bv : (tensor<2x64x36xf32>, tensor<36xf32>) -> tensor<2x64x36xf32>
  %rv = dlc.reshape %sv : tensor<2x64x36xf32> -> tensor<2x64x2x18xf32>
  %tv = dlc.transpose %rv permutation = [0, 2, 1, 3] : tensor<2x64x2x18xf32> -> tensor<2x2x64x18xf32>
  %v = dlc.cast %tv : tensor<2x2x64x18xf32> -> tensor<2x2x64x18xf16>
  %scores = dlc.matmul %q, %k {transpose_rhs = true} : (tensor<2x2x64x18xf16>, tensor<2x2x64x18xf16>) -> tensor<2x2x64x64xf32>
  %m = dlc.reduce max %scores axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %d = dlc.sub %scores, %m : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %e = dlc.exp %d : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf32>
  %t = dlc.reduce sum %e axes = [3] {keepdims = true} : tensor<2x2x64x64xf32> -> tensor<2x2x64x1xf32>
  %r = dlc.div %e, %t : (tensor<2x2x64x64xf32>, tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %w = dlc.cast %r : tensor<2x2x64x64xf32> -> tensor<2x2x64x64xf16>
  %y = dlc.matmul %w, %v : (tensor<2x2x64x64xf16>, tensor<2x2x64x18xf16>) -> tensor<2x2x64x18xf32>
  return %y : tensor<2x2x64x18xf32>
}
