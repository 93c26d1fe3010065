// RUN: dlc opt %s -dlc-fuse-gates -dlc-schedule-cpu-kernels -dlc-pack-contractions | FileCheck %s

// The four gates of a cell: a tile of each is computed, then the cell. What is added to the product is added to its parts.
// Tiles (32 and 16 columns) do not reach from one part into the next.
// CHECK-LABEL: func.func @cell
// CHECK: %[[K:.*]]:2 = dlc.kernel contraction(%arg0, %{{.*}}, %arg1, %arg2, %arg3) attributes {dlc.name = "{{[^"]*}}", schedule = {columns_256 = {{(8|16|32)}} : i64, columns_512 = {{(16|32|64)}} : i64,
// CHECK:   %[[P:.*]] = dlc.matmul {{.*}} -> tensor<8x128xf32>
// CHECK:   %[[I:.*]] = dlc.slice %[[P]] starts = [0, 0] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
// CHECK:   %[[X:.*]] = dlc.slice %{{.*}} starts = [0, 0] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
// CHECK:   %[[S:.*]] = dlc.add %[[I]], %[[X]]
// CHECK:   %[[B:.*]] = dlc.slice %{{.*}} starts = [0] steps = [1] : tensor<128xf32> -> tensor<32xf32>
// CHECK:   %[[T:.*]] = dlc.add %[[S]], %[[B]]
// CHECK:   dlc.sigmoid %[[T]]
// CHECK:   dlc.slice %[[P]] starts = [0, 64]
// CHECK:   dlc.slice %[[P]] starts = [0, 96]
// CHECK:   dlc.slice %[[P]] starts = [0, 32]
// CHECK-NOT: starts = [0, 0]
// CHECK:   dlc.yield %{{.*}}, %{{.*}} : tensor<8x32xf32>, tensor<8x32xf32>
// CHECK: return %[[K]]#0, %[[K]]#1
func.func @cell(%h: tensor<8x32xf32>, %x: tensor<8x128xf32>, %b: tensor<128xf32>, %c: tensor<8x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>) {
  %w = dlc.constant dense<0.5> : tensor<32x128xf32>
  %0 = dlc.kernel contraction(%h, %w, %x, %b) : (tensor<8x32xf32>, tensor<32x128xf32>, tensor<8x128xf32>, tensor<128xf32>) -> tensor<8x128xf32> {
  ^bb0(%a0: tensor<8x32xf32>, %a1: tensor<32x128xf32>, %a2: tensor<8x128xf32>, %a3: tensor<128xf32>):
    %1 = dlc.matmul %a0, %a1 : (tensor<8x32xf32>, tensor<32x128xf32>) -> tensor<8x128xf32>
    %2 = dlc.add %1, %a2 : (tensor<8x128xf32>, tensor<8x128xf32>) -> tensor<8x128xf32>
    %3 = dlc.add %2, %a3 : (tensor<8x128xf32>, tensor<128xf32>) -> tensor<8x128xf32>
    dlc.yield %3 : tensor<8x128xf32>
  }
  %4:2 = dlc.kernel loop(%0, %c) : (tensor<8x128xf32>, tensor<8x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>) {
  ^bb0(%a0: tensor<8x128xf32>, %a1: tensor<8x32xf32>):
    %i = dlc.slice %a0 starts = [0, 0] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
    %si = dlc.sigmoid %i : tensor<8x32xf32> -> tensor<8x32xf32>
    %f = dlc.slice %a0 starts = [0, 64] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
    %sf = dlc.sigmoid %f : tensor<8x32xf32> -> tensor<8x32xf32>
    %kept = dlc.mul %sf, %a1 : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    %g = dlc.slice %a0 starts = [0, 96] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
    %tg = dlc.tanh %g : tensor<8x32xf32> -> tensor<8x32xf32>
    %new = dlc.mul %si, %tg : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    %cell = dlc.add %kept, %new : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    %o = dlc.slice %a0 starts = [0, 32] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
    %out = dlc.mul %o, %cell : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    dlc.yield %cell, %out : tensor<8x32xf32>, tensor<8x32xf32>
  }
  return %4#0, %4#1 : tensor<8x32xf32>, tensor<8x32xf32>
}

// A gated unit over a sequence; a part that nobody takes is not computed.
// CHECK-LABEL: func.func @gated_unit
// CHECK: dlc.kernel contraction(
// CHECK:   %[[P:.*]] = dlc.matmul {{.*}} -> tensor<2x5x96xf32>
// CHECK:   dlc.slice %[[P]] starts = [0, 0, 32] steps = [1, 1, 1] : tensor<2x5x96xf32> -> tensor<2x5x32xf32>
// CHECK:   dlc.slice %[[P]] starts = [0, 0, 64]
// CHECK-NOT: dlc.kernel loop
// CHECK: return
func.func @gated_unit(%x: tensor<2x5x24xf32>) -> tensor<2x5x32xf32> {
  %w = dlc.constant dense<0.5> : tensor<24x96xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<2x5x24xf32>, tensor<24x96xf32>) -> tensor<2x5x96xf32> {
  ^bb0(%a0: tensor<2x5x24xf32>, %a1: tensor<24x96xf32>):
    %1 = dlc.matmul %a0, %a1 : (tensor<2x5x24xf32>, tensor<24x96xf32>) -> tensor<2x5x96xf32>
    dlc.yield %1 : tensor<2x5x96xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<2x5x96xf32>) -> tensor<2x5x32xf32> {
  ^bb0(%a0: tensor<2x5x96xf32>):
    %3 = dlc.slice %a0 starts = [0, 0, 32] steps = [1, 1, 1] : tensor<2x5x96xf32> -> tensor<2x5x32xf32>
    %4 = dlc.slice %a0 starts = [0, 0, 64] steps = [1, 1, 1] : tensor<2x5x96xf32> -> tensor<2x5x32xf32>
    %5 = dlc.sigmoid %3 : tensor<2x5x32xf32> -> tensor<2x5x32xf32>
    %6 = dlc.mul %5, %4 : (tensor<2x5x32xf32>, tensor<2x5x32xf32>) -> tensor<2x5x32xf32>
    dlc.yield %6 : tensor<2x5x32xf32>
  }
  return %2 : tensor<2x5x32xf32>
}

// The product is read elsewhere, too.
// CHECK-LABEL: func.func @do_not_fuse_two_readers
// CHECK: dlc.kernel contraction
// CHECK: dlc.kernel loop
func.func @do_not_fuse_two_readers(%x: tensor<4x8xf32>) -> (tensor<4x16xf32>, tensor<4x32xf32>) {
  %w = dlc.constant dense<0.5> : tensor<8x32xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32> {
  ^bb0(%a0: tensor<4x8xf32>, %a1: tensor<8x32xf32>):
    %1 = dlc.matmul %a0, %a1 : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32>
    dlc.yield %1 : tensor<4x32xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<4x32xf32>) -> tensor<4x16xf32> {
  ^bb0(%a0: tensor<4x32xf32>):
    %3 = dlc.slice %a0 starts = [0, 0] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
    %4 = dlc.slice %a0 starts = [0, 16] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
    %5 = dlc.mul %3, %4 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    dlc.yield %5 : tensor<4x16xf32>
  }
  return %2, %0 : tensor<4x16xf32>, tensor<4x32xf32>
}

// Parts that are no whole vectors (12 columns), that overlap, that are taken with gaps; an element of another row; more than parts read.
// CHECK-LABEL: func.func @do_not_fuse_narrow
// CHECK: dlc.kernel loop
func.func @do_not_fuse_narrow(%x: tensor<4x8xf32>) -> tensor<4x12xf32> {
  %w = dlc.constant dense<0.5> : tensor<8x24xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x24xf32>) -> tensor<4x24xf32> {
  ^bb0(%a0: tensor<4x8xf32>, %a1: tensor<8x24xf32>):
    %1 = dlc.matmul %a0, %a1 : (tensor<4x8xf32>, tensor<8x24xf32>) -> tensor<4x24xf32>
    dlc.yield %1 : tensor<4x24xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<4x24xf32>) -> tensor<4x12xf32> {
  ^bb0(%a0: tensor<4x24xf32>):
    %3 = dlc.slice %a0 starts = [0, 0] steps = [1, 1] : tensor<4x24xf32> -> tensor<4x12xf32>
    %4 = dlc.slice %a0 starts = [0, 12] steps = [1, 1] : tensor<4x24xf32> -> tensor<4x12xf32>
    %5 = dlc.mul %3, %4 : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
    dlc.yield %5 : tensor<4x12xf32>
  }
  return %2 : tensor<4x12xf32>
}

// CHECK-LABEL: func.func @do_not_fuse_overlapping
// CHECK: dlc.kernel loop
func.func @do_not_fuse_overlapping(%x: tensor<4x8xf32>) -> tensor<4x16xf32> {
  %w = dlc.constant dense<0.5> : tensor<8x32xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32> {
  ^bb0(%a0: tensor<4x8xf32>, %a1: tensor<8x32xf32>):
    %1 = dlc.matmul %a0, %a1 : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32>
    dlc.yield %1 : tensor<4x32xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<4x32xf32>) -> tensor<4x16xf32> {
  ^bb0(%a0: tensor<4x32xf32>):
    %3 = dlc.slice %a0 starts = [0, 0] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
    %4 = dlc.slice %a0 starts = [0, 8] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
    %5 = dlc.mul %3, %4 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    dlc.yield %5 : tensor<4x16xf32>
  }
  return %2 : tensor<4x16xf32>
}

// CHECK-LABEL: func.func @do_not_fuse_alternating
// CHECK: dlc.kernel loop
func.func @do_not_fuse_alternating(%x: tensor<4x8xf32>) -> tensor<4x16xf32> {
  %w = dlc.constant dense<0.5> : tensor<8x32xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32> {
  ^bb0(%a0: tensor<4x8xf32>, %a1: tensor<8x32xf32>):
    %1 = dlc.matmul %a0, %a1 : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32>
    dlc.yield %1 : tensor<4x32xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<4x32xf32>) -> tensor<4x16xf32> {
  ^bb0(%a0: tensor<4x32xf32>):
    %3 = dlc.slice %a0 starts = [0, 0] steps = [1, 2] : tensor<4x32xf32> -> tensor<4x16xf32>
    %4 = dlc.slice %a0 starts = [0, 1] steps = [1, 2] : tensor<4x32xf32> -> tensor<4x16xf32>
    %5 = dlc.mul %3, %4 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    dlc.yield %5 : tensor<4x16xf32>
  }
  return %2 : tensor<4x16xf32>
}

// A reader that moves elements.
// CHECK-LABEL: func.func @do_not_fuse_moving
// CHECK: dlc.kernel loop
func.func @do_not_fuse_moving(%x: tensor<4x8xf32>) -> tensor<16x4xf32> {
  %w = dlc.constant dense<0.5> : tensor<8x32xf32>
  %0 = dlc.kernel contraction(%x, %w) : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32> {
  ^bb0(%a0: tensor<4x8xf32>, %a1: tensor<8x32xf32>):
    %1 = dlc.matmul %a0, %a1 : (tensor<4x8xf32>, tensor<8x32xf32>) -> tensor<4x32xf32>
    dlc.yield %1 : tensor<4x32xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<4x32xf32>) -> tensor<16x4xf32> {
  ^bb0(%a0: tensor<4x32xf32>):
    %3 = dlc.slice %a0 starts = [0, 0] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
    %4 = dlc.slice %a0 starts = [0, 16] steps = [1, 1] : tensor<4x32xf32> -> tensor<4x16xf32>
    %5 = dlc.mul %3, %4 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6 = dlc.transpose %5 permutation = [1, 0] : tensor<4x16xf32> -> tensor<16x4xf32>
    dlc.yield %6 : tensor<16x4xf32>
  }
  return %2 : tensor<16x4xf32>
}

// A product for each batch, of an operand that is not packed.
// CHECK-LABEL: func.func @batches
// CHECK-NOT: dlc.kernel loop
// CHECK: dlc.kernel contraction(%arg0, %arg1)
// CHECK-NOT: dlc.kernel loop
func.func @batches(%x: tensor<3x4x8xf32>, %w: tensor<3x8x32xf32>) -> tensor<3x4x16xf32> {
  %0 = dlc.kernel contraction(%x, %w) : (tensor<3x4x8xf32>, tensor<3x8x32xf32>) -> tensor<3x4x32xf32> {
  ^bb0(%a0: tensor<3x4x8xf32>, %a1: tensor<3x8x32xf32>):
    %1 = dlc.matmul %a0, %a1 : (tensor<3x4x8xf32>, tensor<3x8x32xf32>) -> tensor<3x4x32xf32>
    dlc.yield %1 : tensor<3x4x32xf32>
  }
  %2 = dlc.kernel loop(%0) : (tensor<3x4x32xf32>) -> tensor<3x4x16xf32> {
  ^bb0(%a0: tensor<3x4x32xf32>):
    %3 = dlc.slice %a0 starts = [0, 0, 0] steps = [1, 1, 1] : tensor<3x4x32xf32> -> tensor<3x4x16xf32>
    %4 = dlc.slice %a0 starts = [0, 0, 16] steps = [1, 1, 1] : tensor<3x4x32xf32> -> tensor<3x4x16xf32>
    %5 = dlc.mul %3, %4 : (tensor<3x4x16xf32>, tensor<3x4x16xf32>) -> tensor<3x4x16xf32>
    dlc.yield %5 : tensor<3x4x16xf32>
  }
  return %2 : tensor<3x4x16xf32>
}
