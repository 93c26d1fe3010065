// RUN: dlc-cpu-tool %s | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v3 | FileCheck %s
// RUN: dlc-cpu-tool %s --level x86-64-v4 --print s >/dev/null

// Products whose columns are parts that a kernel combines (dlc-fuse-gates), beside the reference interpreter: packed and not, tails of rows, parts
// that are left out, what is added to the whole product, f16 and f64, a convolution.
// CHECK-NOT: WRONG
// CHECK: case_6: ok

// Cells: whole tiles, a row, rows that end inside of a tile, panels that hold the ends of two parts, no panels.
func.func @case_0(%h: tensor<8x32xf32>, %w: tensor<4x32x32xf32>, %x: tensor<8x128xf32>, %b: tensor<128xf32>, %c: tensor<8x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %p = dlc.matmul %h, %w {columns = 128 : i64, panel = 32 : i64} : (tensor<8x32xf32>, tensor<4x32x32xf32>) -> tensor<8x128xf32>
  %pi = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
  %xi = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
  %bi = dlc.slice %b starts = [0] steps = [1] : tensor<128xf32> -> tensor<32xf32>
  %si = dlc.add %pi, %xi : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
  %ti = dlc.add %si, %bi : (tensor<8x32xf32>, tensor<32xf32>) -> tensor<8x32xf32>
  %i = dlc.sigmoid %ti : tensor<8x32xf32> -> tensor<8x32xf32>
  %po = dlc.slice %p starts = [0, 32] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
  %xo = dlc.slice %x starts = [0, 32] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
  %bo = dlc.slice %b starts = [32] steps = [1] : tensor<128xf32> -> tensor<32xf32>
  %so = dlc.add %po, %xo : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
  %to = dlc.add %so, %bo : (tensor<8x32xf32>, tensor<32xf32>) -> tensor<8x32xf32>
  %o = dlc.sigmoid %to : tensor<8x32xf32> -> tensor<8x32xf32>
  %pf = dlc.slice %p starts = [0, 64] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
  %xf = dlc.slice %x starts = [0, 64] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
  %bf = dlc.slice %b starts = [64] steps = [1] : tensor<128xf32> -> tensor<32xf32>
  %sf = dlc.add %pf, %xf : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
  %tf = dlc.add %sf, %bf : (tensor<8x32xf32>, tensor<32xf32>) -> tensor<8x32xf32>
  %f = dlc.sigmoid %tf : tensor<8x32xf32> -> tensor<8x32xf32>
  %pg = dlc.slice %p starts = [0, 96] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
  %xg = dlc.slice %x starts = [0, 96] steps = [1, 1] : tensor<8x128xf32> -> tensor<8x32xf32>
  %bg = dlc.slice %b starts = [96] steps = [1] : tensor<128xf32> -> tensor<32xf32>
  %sg = dlc.add %pg, %xg : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
  %tg = dlc.add %sg, %bg : (tensor<8x32xf32>, tensor<32xf32>) -> tensor<8x32xf32>
  %g = dlc.tanh %tg : tensor<8x32xf32> -> tensor<8x32xf32>
  %k = dlc.mul %f, %c : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
  %n = dlc.mul %i, %g : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
  %cell = dlc.add %k, %n : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
  %a = dlc.tanh %cell : tensor<8x32xf32> -> tensor<8x32xf32>
  %out = dlc.mul %o, %a : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
  dlc.yield %cell, %out : tensor<8x32xf32>, tensor<8x32xf32>
}
func.func @case_1(%h: tensor<1x40xf32>, %w: tensor<4x40x16xf32>, %x: tensor<1x64xf32>, %b: tensor<64xf32>, %c: tensor<1x16xf32>) -> (tensor<1x16xf32>, tensor<1x16xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %p = dlc.matmul %h, %w {columns = 64 : i64, panel = 16 : i64} : (tensor<1x40xf32>, tensor<4x40x16xf32>) -> tensor<1x64xf32>
  %pi = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<1x64xf32> -> tensor<1x16xf32>
  %xi = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<1x64xf32> -> tensor<1x16xf32>
  %bi = dlc.slice %b starts = [0] steps = [1] : tensor<64xf32> -> tensor<16xf32>
  %si = dlc.add %pi, %xi : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  %ti = dlc.add %si, %bi : (tensor<1x16xf32>, tensor<16xf32>) -> tensor<1x16xf32>
  %i = dlc.sigmoid %ti : tensor<1x16xf32> -> tensor<1x16xf32>
  %po = dlc.slice %p starts = [0, 16] steps = [1, 1] : tensor<1x64xf32> -> tensor<1x16xf32>
  %xo = dlc.slice %x starts = [0, 16] steps = [1, 1] : tensor<1x64xf32> -> tensor<1x16xf32>
  %bo = dlc.slice %b starts = [16] steps = [1] : tensor<64xf32> -> tensor<16xf32>
  %so = dlc.add %po, %xo : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  %to = dlc.add %so, %bo : (tensor<1x16xf32>, tensor<16xf32>) -> tensor<1x16xf32>
  %o = dlc.sigmoid %to : tensor<1x16xf32> -> tensor<1x16xf32>
  %pf = dlc.slice %p starts = [0, 32] steps = [1, 1] : tensor<1x64xf32> -> tensor<1x16xf32>
  %xf = dlc.slice %x starts = [0, 32] steps = [1, 1] : tensor<1x64xf32> -> tensor<1x16xf32>
  %bf = dlc.slice %b starts = [32] steps = [1] : tensor<64xf32> -> tensor<16xf32>
  %sf = dlc.add %pf, %xf : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  %tf = dlc.add %sf, %bf : (tensor<1x16xf32>, tensor<16xf32>) -> tensor<1x16xf32>
  %f = dlc.sigmoid %tf : tensor<1x16xf32> -> tensor<1x16xf32>
  %pg = dlc.slice %p starts = [0, 48] steps = [1, 1] : tensor<1x64xf32> -> tensor<1x16xf32>
  %xg = dlc.slice %x starts = [0, 48] steps = [1, 1] : tensor<1x64xf32> -> tensor<1x16xf32>
  %bg = dlc.slice %b starts = [48] steps = [1] : tensor<64xf32> -> tensor<16xf32>
  %sg = dlc.add %pg, %xg : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  %tg = dlc.add %sg, %bg : (tensor<1x16xf32>, tensor<16xf32>) -> tensor<1x16xf32>
  %g = dlc.tanh %tg : tensor<1x16xf32> -> tensor<1x16xf32>
  %k = dlc.mul %f, %c : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  %n = dlc.mul %i, %g : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  %cell = dlc.add %k, %n : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  %a = dlc.tanh %cell : tensor<1x16xf32> -> tensor<1x16xf32>
  %out = dlc.mul %o, %a : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  dlc.yield %cell, %out : tensor<1x16xf32>, tensor<1x16xf32>
}
func.func @case_2(%h: tensor<13x24xf32>, %w: tensor<6x24x32xf32>, %x: tensor<13x192xf32>, %b: tensor<192xf32>, %c: tensor<13x48xf32>) -> (tensor<13x48xf32>, tensor<13x48xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %p = dlc.matmul %h, %w {columns = 192 : i64, panel = 32 : i64} : (tensor<13x24xf32>, tensor<6x24x32xf32>) -> tensor<13x192xf32>
  %pi = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<13x192xf32> -> tensor<13x48xf32>
  %xi = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<13x192xf32> -> tensor<13x48xf32>
  %bi = dlc.slice %b starts = [0] steps = [1] : tensor<192xf32> -> tensor<48xf32>
  %si = dlc.add %pi, %xi : (tensor<13x48xf32>, tensor<13x48xf32>) -> tensor<13x48xf32>
  %ti = dlc.add %si, %bi : (tensor<13x48xf32>, tensor<48xf32>) -> tensor<13x48xf32>
  %i = dlc.sigmoid %ti : tensor<13x48xf32> -> tensor<13x48xf32>
  %po = dlc.slice %p starts = [0, 48] steps = [1, 1] : tensor<13x192xf32> -> tensor<13x48xf32>
  %xo = dlc.slice %x starts = [0, 48] steps = [1, 1] : tensor<13x192xf32> -> tensor<13x48xf32>
  %bo = dlc.slice %b starts = [48] steps = [1] : tensor<192xf32> -> tensor<48xf32>
  %so = dlc.add %po, %xo : (tensor<13x48xf32>, tensor<13x48xf32>) -> tensor<13x48xf32>
  %to = dlc.add %so, %bo : (tensor<13x48xf32>, tensor<48xf32>) -> tensor<13x48xf32>
  %o = dlc.sigmoid %to : tensor<13x48xf32> -> tensor<13x48xf32>
  %pf = dlc.slice %p starts = [0, 96] steps = [1, 1] : tensor<13x192xf32> -> tensor<13x48xf32>
  %xf = dlc.slice %x starts = [0, 96] steps = [1, 1] : tensor<13x192xf32> -> tensor<13x48xf32>
  %bf = dlc.slice %b starts = [96] steps = [1] : tensor<192xf32> -> tensor<48xf32>
  %sf = dlc.add %pf, %xf : (tensor<13x48xf32>, tensor<13x48xf32>) -> tensor<13x48xf32>
  %tf = dlc.add %sf, %bf : (tensor<13x48xf32>, tensor<48xf32>) -> tensor<13x48xf32>
  %f = dlc.sigmoid %tf : tensor<13x48xf32> -> tensor<13x48xf32>
  %pg = dlc.slice %p starts = [0, 144] steps = [1, 1] : tensor<13x192xf32> -> tensor<13x48xf32>
  %xg = dlc.slice %x starts = [0, 144] steps = [1, 1] : tensor<13x192xf32> -> tensor<13x48xf32>
  %bg = dlc.slice %b starts = [144] steps = [1] : tensor<192xf32> -> tensor<48xf32>
  %sg = dlc.add %pg, %xg : (tensor<13x48xf32>, tensor<13x48xf32>) -> tensor<13x48xf32>
  %tg = dlc.add %sg, %bg : (tensor<13x48xf32>, tensor<48xf32>) -> tensor<13x48xf32>
  %g = dlc.tanh %tg : tensor<13x48xf32> -> tensor<13x48xf32>
  %k = dlc.mul %f, %c : (tensor<13x48xf32>, tensor<13x48xf32>) -> tensor<13x48xf32>
  %n = dlc.mul %i, %g : (tensor<13x48xf32>, tensor<13x48xf32>) -> tensor<13x48xf32>
  %cell = dlc.add %k, %n : (tensor<13x48xf32>, tensor<13x48xf32>) -> tensor<13x48xf32>
  %a = dlc.tanh %cell : tensor<13x48xf32> -> tensor<13x48xf32>
  %out = dlc.mul %o, %a : (tensor<13x48xf32>, tensor<13x48xf32>) -> tensor<13x48xf32>
  dlc.yield %cell, %out : tensor<13x48xf32>, tensor<13x48xf32>
}
func.func @case_3(%h: tensor<5x16xf32>, %w: tensor<16x128xf32>, %x: tensor<5x128xf32>, %b: tensor<128xf32>, %c: tensor<5x32xf32>) -> (tensor<5x32xf32>, tensor<5x32xf32>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %p = dlc.matmul %h, %w : (tensor<5x16xf32>, tensor<16x128xf32>) -> tensor<5x128xf32>
  %pi = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<5x128xf32> -> tensor<5x32xf32>
  %xi = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<5x128xf32> -> tensor<5x32xf32>
  %bi = dlc.slice %b starts = [0] steps = [1] : tensor<128xf32> -> tensor<32xf32>
  %si = dlc.add %pi, %xi : (tensor<5x32xf32>, tensor<5x32xf32>) -> tensor<5x32xf32>
  %ti = dlc.add %si, %bi : (tensor<5x32xf32>, tensor<32xf32>) -> tensor<5x32xf32>
  %i = dlc.sigmoid %ti : tensor<5x32xf32> -> tensor<5x32xf32>
  %po = dlc.slice %p starts = [0, 32] steps = [1, 1] : tensor<5x128xf32> -> tensor<5x32xf32>
  %xo = dlc.slice %x starts = [0, 32] steps = [1, 1] : tensor<5x128xf32> -> tensor<5x32xf32>
  %bo = dlc.slice %b starts = [32] steps = [1] : tensor<128xf32> -> tensor<32xf32>
  %so = dlc.add %po, %xo : (tensor<5x32xf32>, tensor<5x32xf32>) -> tensor<5x32xf32>
  %to = dlc.add %so, %bo : (tensor<5x32xf32>, tensor<32xf32>) -> tensor<5x32xf32>
  %o = dlc.sigmoid %to : tensor<5x32xf32> -> tensor<5x32xf32>
  %pf = dlc.slice %p starts = [0, 64] steps = [1, 1] : tensor<5x128xf32> -> tensor<5x32xf32>
  %xf = dlc.slice %x starts = [0, 64] steps = [1, 1] : tensor<5x128xf32> -> tensor<5x32xf32>
  %bf = dlc.slice %b starts = [64] steps = [1] : tensor<128xf32> -> tensor<32xf32>
  %sf = dlc.add %pf, %xf : (tensor<5x32xf32>, tensor<5x32xf32>) -> tensor<5x32xf32>
  %tf = dlc.add %sf, %bf : (tensor<5x32xf32>, tensor<32xf32>) -> tensor<5x32xf32>
  %f = dlc.sigmoid %tf : tensor<5x32xf32> -> tensor<5x32xf32>
  %pg = dlc.slice %p starts = [0, 96] steps = [1, 1] : tensor<5x128xf32> -> tensor<5x32xf32>
  %xg = dlc.slice %x starts = [0, 96] steps = [1, 1] : tensor<5x128xf32> -> tensor<5x32xf32>
  %bg = dlc.slice %b starts = [96] steps = [1] : tensor<128xf32> -> tensor<32xf32>
  %sg = dlc.add %pg, %xg : (tensor<5x32xf32>, tensor<5x32xf32>) -> tensor<5x32xf32>
  %tg = dlc.add %sg, %bg : (tensor<5x32xf32>, tensor<32xf32>) -> tensor<5x32xf32>
  %g = dlc.tanh %tg : tensor<5x32xf32> -> tensor<5x32xf32>
  %k = dlc.mul %f, %c : (tensor<5x32xf32>, tensor<5x32xf32>) -> tensor<5x32xf32>
  %n = dlc.mul %i, %g : (tensor<5x32xf32>, tensor<5x32xf32>) -> tensor<5x32xf32>
  %cell = dlc.add %k, %n : (tensor<5x32xf32>, tensor<5x32xf32>) -> tensor<5x32xf32>
  %a = dlc.tanh %cell : tensor<5x32xf32> -> tensor<5x32xf32>
  %out = dlc.mul %o, %a : (tensor<5x32xf32>, tensor<5x32xf32>) -> tensor<5x32xf32>
  dlc.yield %cell, %out : tensor<5x32xf32>, tensor<5x32xf32>
}

// f16 and f64.
func.func @case_4(%h: tensor<7x24xf16>, %w: tensor<4x24x32xf16>, %x: tensor<7x128xf16>, %b: tensor<128xf16>, %c: tensor<7x32xf16>) -> (tensor<7x32xf16>, tensor<7x32xf16>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>, tolerance = 2.0e-3} {
  %p = dlc.matmul %h, %w {columns = 128 : i64, panel = 32 : i64} : (tensor<7x24xf16>, tensor<4x24x32xf16>) -> tensor<7x128xf16>
  %pi = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<7x128xf16> -> tensor<7x32xf16>
  %xi = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<7x128xf16> -> tensor<7x32xf16>
  %bi = dlc.slice %b starts = [0] steps = [1] : tensor<128xf16> -> tensor<32xf16>
  %si = dlc.add %pi, %xi : (tensor<7x32xf16>, tensor<7x32xf16>) -> tensor<7x32xf16>
  %ti = dlc.add %si, %bi : (tensor<7x32xf16>, tensor<32xf16>) -> tensor<7x32xf16>
  %i = dlc.sigmoid %ti : tensor<7x32xf16> -> tensor<7x32xf16>
  %po = dlc.slice %p starts = [0, 32] steps = [1, 1] : tensor<7x128xf16> -> tensor<7x32xf16>
  %xo = dlc.slice %x starts = [0, 32] steps = [1, 1] : tensor<7x128xf16> -> tensor<7x32xf16>
  %bo = dlc.slice %b starts = [32] steps = [1] : tensor<128xf16> -> tensor<32xf16>
  %so = dlc.add %po, %xo : (tensor<7x32xf16>, tensor<7x32xf16>) -> tensor<7x32xf16>
  %to = dlc.add %so, %bo : (tensor<7x32xf16>, tensor<32xf16>) -> tensor<7x32xf16>
  %o = dlc.sigmoid %to : tensor<7x32xf16> -> tensor<7x32xf16>
  %pf = dlc.slice %p starts = [0, 64] steps = [1, 1] : tensor<7x128xf16> -> tensor<7x32xf16>
  %xf = dlc.slice %x starts = [0, 64] steps = [1, 1] : tensor<7x128xf16> -> tensor<7x32xf16>
  %bf = dlc.slice %b starts = [64] steps = [1] : tensor<128xf16> -> tensor<32xf16>
  %sf = dlc.add %pf, %xf : (tensor<7x32xf16>, tensor<7x32xf16>) -> tensor<7x32xf16>
  %tf = dlc.add %sf, %bf : (tensor<7x32xf16>, tensor<32xf16>) -> tensor<7x32xf16>
  %f = dlc.sigmoid %tf : tensor<7x32xf16> -> tensor<7x32xf16>
  %pg = dlc.slice %p starts = [0, 96] steps = [1, 1] : tensor<7x128xf16> -> tensor<7x32xf16>
  %xg = dlc.slice %x starts = [0, 96] steps = [1, 1] : tensor<7x128xf16> -> tensor<7x32xf16>
  %bg = dlc.slice %b starts = [96] steps = [1] : tensor<128xf16> -> tensor<32xf16>
  %sg = dlc.add %pg, %xg : (tensor<7x32xf16>, tensor<7x32xf16>) -> tensor<7x32xf16>
  %tg = dlc.add %sg, %bg : (tensor<7x32xf16>, tensor<32xf16>) -> tensor<7x32xf16>
  %g = dlc.tanh %tg : tensor<7x32xf16> -> tensor<7x32xf16>
  %k = dlc.mul %f, %c : (tensor<7x32xf16>, tensor<7x32xf16>) -> tensor<7x32xf16>
  %n = dlc.mul %i, %g : (tensor<7x32xf16>, tensor<7x32xf16>) -> tensor<7x32xf16>
  %cell = dlc.add %k, %n : (tensor<7x32xf16>, tensor<7x32xf16>) -> tensor<7x32xf16>
  %a = dlc.tanh %cell : tensor<7x32xf16> -> tensor<7x32xf16>
  %out = dlc.mul %o, %a : (tensor<7x32xf16>, tensor<7x32xf16>) -> tensor<7x32xf16>
  dlc.yield %cell, %out : tensor<7x32xf16>, tensor<7x32xf16>
}
func.func @case_5(%h: tensor<6x20xf64>, %w: tensor<4x20x16xf64>, %x: tensor<6x64xf64>, %b: tensor<64xf64>, %c: tensor<6x16xf64>) -> (tensor<6x16xf64>, tensor<6x16xf64>) attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %p = dlc.matmul %h, %w {columns = 64 : i64, panel = 16 : i64} : (tensor<6x20xf64>, tensor<4x20x16xf64>) -> tensor<6x64xf64>
  %pi = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<6x64xf64> -> tensor<6x16xf64>
  %xi = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<6x64xf64> -> tensor<6x16xf64>
  %bi = dlc.slice %b starts = [0] steps = [1] : tensor<64xf64> -> tensor<16xf64>
  %si = dlc.add %pi, %xi : (tensor<6x16xf64>, tensor<6x16xf64>) -> tensor<6x16xf64>
  %ti = dlc.add %si, %bi : (tensor<6x16xf64>, tensor<16xf64>) -> tensor<6x16xf64>
  %i = dlc.sigmoid %ti : tensor<6x16xf64> -> tensor<6x16xf64>
  %po = dlc.slice %p starts = [0, 16] steps = [1, 1] : tensor<6x64xf64> -> tensor<6x16xf64>
  %xo = dlc.slice %x starts = [0, 16] steps = [1, 1] : tensor<6x64xf64> -> tensor<6x16xf64>
  %bo = dlc.slice %b starts = [16] steps = [1] : tensor<64xf64> -> tensor<16xf64>
  %so = dlc.add %po, %xo : (tensor<6x16xf64>, tensor<6x16xf64>) -> tensor<6x16xf64>
  %to = dlc.add %so, %bo : (tensor<6x16xf64>, tensor<16xf64>) -> tensor<6x16xf64>
  %o = dlc.sigmoid %to : tensor<6x16xf64> -> tensor<6x16xf64>
  %pf = dlc.slice %p starts = [0, 32] steps = [1, 1] : tensor<6x64xf64> -> tensor<6x16xf64>
  %xf = dlc.slice %x starts = [0, 32] steps = [1, 1] : tensor<6x64xf64> -> tensor<6x16xf64>
  %bf = dlc.slice %b starts = [32] steps = [1] : tensor<64xf64> -> tensor<16xf64>
  %sf = dlc.add %pf, %xf : (tensor<6x16xf64>, tensor<6x16xf64>) -> tensor<6x16xf64>
  %tf = dlc.add %sf, %bf : (tensor<6x16xf64>, tensor<16xf64>) -> tensor<6x16xf64>
  %f = dlc.sigmoid %tf : tensor<6x16xf64> -> tensor<6x16xf64>
  %pg = dlc.slice %p starts = [0, 48] steps = [1, 1] : tensor<6x64xf64> -> tensor<6x16xf64>
  %xg = dlc.slice %x starts = [0, 48] steps = [1, 1] : tensor<6x64xf64> -> tensor<6x16xf64>
  %bg = dlc.slice %b starts = [48] steps = [1] : tensor<64xf64> -> tensor<16xf64>
  %sg = dlc.add %pg, %xg : (tensor<6x16xf64>, tensor<6x16xf64>) -> tensor<6x16xf64>
  %tg = dlc.add %sg, %bg : (tensor<6x16xf64>, tensor<16xf64>) -> tensor<6x16xf64>
  %g = dlc.tanh %tg : tensor<6x16xf64> -> tensor<6x16xf64>
  %k = dlc.mul %f, %c : (tensor<6x16xf64>, tensor<6x16xf64>) -> tensor<6x16xf64>
  %n = dlc.mul %i, %g : (tensor<6x16xf64>, tensor<6x16xf64>) -> tensor<6x16xf64>
  %cell = dlc.add %k, %n : (tensor<6x16xf64>, tensor<6x16xf64>) -> tensor<6x16xf64>
  %a = dlc.tanh %cell : tensor<6x16xf64> -> tensor<6x16xf64>
  %out = dlc.mul %o, %a : (tensor<6x16xf64>, tensor<6x16xf64>) -> tensor<6x16xf64>
  dlc.yield %cell, %out : tensor<6x16xf64>, tensor<6x16xf64>
}

// A gated unit behind a convolution; its first part is left out. The parts are read twice and in another order.
func.func @case_6(%x: tensor<1x6x7x5xf32>, %w: tensor<3x3x5x96xf32>, %r: tensor<1x6x7x1xf32>) -> tensor<1x6x7x32xf32> attributes {dlc.kernel, root = #dlc<kernel_root contraction>} {
  %p = dlc.conv %x, %w channels_last {strides = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, pads_high = array<i64: 1, 1>, dilations = array<i64: 1, 1>} : (tensor<1x6x7x5xf32>, tensor<3x3x5x96xf32>) -> tensor<1x6x7x96xf32>
  %0 = dlc.slice %p starts = [0, 0, 0, 64] steps = [1, 1, 1, 1] : tensor<1x6x7x96xf32> -> tensor<1x6x7x32xf32>
  %1 = dlc.slice %p starts = [0, 0, 0, 32] steps = [1, 1, 1, 1] : tensor<1x6x7x96xf32> -> tensor<1x6x7x32xf32>
  %2 = dlc.sigmoid %0 : tensor<1x6x7x32xf32> -> tensor<1x6x7x32xf32>
  %3 = dlc.mul %2, %1 : (tensor<1x6x7x32xf32>, tensor<1x6x7x32xf32>) -> tensor<1x6x7x32xf32>
  %4 = dlc.mul %3, %0 : (tensor<1x6x7x32xf32>, tensor<1x6x7x32xf32>) -> tensor<1x6x7x32xf32>
  %5 = dlc.add %4, %r : (tensor<1x6x7x32xf32>, tensor<1x6x7x1xf32>) -> tensor<1x6x7x32xf32>
  dlc.yield %5 : tensor<1x6x7x32xf32>
}
