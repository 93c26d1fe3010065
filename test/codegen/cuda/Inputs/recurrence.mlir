// Steps of recurrences, all rounds of which are one launch: states that alternate or become parts, parts in order and from the end, several
// rows a block, blocks of a cluster, weights that stay or not, operands that are rounded first.
func.func private @lstm(%h: tensor<3x32xf32>, %w: tensor<32x128xf32>, %x: tensor<3x128xf32>, %c: tensor<3x32xf32>) -> (tensor<3x32xf32>, tensor<3x32xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 1, -1, -2, 0>, count = 5 : i64, results = array<i64: 2, 2>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 1 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 1 : i64, blocks = 4 : i64, threads = 64 : i64, keep = 1 : i64}} {
  %p = dlc.matmul %h, %w : (tensor<3x32xf32>, tensor<32x128xf32>) -> tensor<3x128xf32>
  %s = dlc.add %x, %p : (tensor<3x128xf32>, tensor<3x128xf32>) -> tensor<3x128xf32>
  %is = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<3x128xf32> -> tensor<3x32xf32>
  %i = dlc.sigmoid %is : tensor<3x32xf32> -> tensor<3x32xf32>
  %os = dlc.slice %s starts = [0, 32] steps = [1, 1] : tensor<3x128xf32> -> tensor<3x32xf32>
  %o = dlc.sigmoid %os : tensor<3x32xf32> -> tensor<3x32xf32>
  %fs = dlc.slice %s starts = [0, 64] steps = [1, 1] : tensor<3x128xf32> -> tensor<3x32xf32>
  %f = dlc.sigmoid %fs : tensor<3x32xf32> -> tensor<3x32xf32>
  %gs = dlc.slice %s starts = [0, 96] steps = [1, 1] : tensor<3x128xf32> -> tensor<3x32xf32>
  %g = dlc.tanh %gs : tensor<3x32xf32> -> tensor<3x32xf32>
  %fc = dlc.mul %f, %c : (tensor<3x32xf32>, tensor<3x32xf32>) -> tensor<3x32xf32>
  %ig = dlc.mul %i, %g : (tensor<3x32xf32>, tensor<3x32xf32>) -> tensor<3x32xf32>
  %d = dlc.add %fc, %ig : (tensor<3x32xf32>, tensor<3x32xf32>) -> tensor<3x32xf32>
  %t = dlc.tanh %d : tensor<3x32xf32> -> tensor<3x32xf32>
  %y = dlc.mul %o, %t : (tensor<3x32xf32>, tensor<3x32xf32>) -> tensor<3x32xf32>
  dlc.yield %d, %y : tensor<3x32xf32>, tensor<3x32xf32>
}
func.func private @lstm_backwards(%h: tensor<5x24xf32>, %w: tensor<24x96xf32>, %x: tensor<5x96xf32>, %c: tensor<5x24xf32>) -> (tensor<5x24xf32>, tensor<5x24xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 1, -1, -3, 0>, count = 4 : i64, results = array<i64: 2, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 2 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 2 : i64, blocks = 2 : i64, threads = 128 : i64, keep = 1 : i64}} {
  %p = dlc.matmul %h, %w : (tensor<5x24xf32>, tensor<24x96xf32>) -> tensor<5x96xf32>
  %s = dlc.add %x, %p : (tensor<5x96xf32>, tensor<5x96xf32>) -> tensor<5x96xf32>
  %is = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<5x96xf32> -> tensor<5x24xf32>
  %i = dlc.sigmoid %is : tensor<5x24xf32> -> tensor<5x24xf32>
  %os = dlc.slice %s starts = [0, 24] steps = [1, 1] : tensor<5x96xf32> -> tensor<5x24xf32>
  %o = dlc.sigmoid %os : tensor<5x24xf32> -> tensor<5x24xf32>
  %fs = dlc.slice %s starts = [0, 48] steps = [1, 1] : tensor<5x96xf32> -> tensor<5x24xf32>
  %f = dlc.sigmoid %fs : tensor<5x24xf32> -> tensor<5x24xf32>
  %gs = dlc.slice %s starts = [0, 72] steps = [1, 1] : tensor<5x96xf32> -> tensor<5x24xf32>
  %g = dlc.tanh %gs : tensor<5x24xf32> -> tensor<5x24xf32>
  %fc = dlc.mul %f, %c : (tensor<5x24xf32>, tensor<5x24xf32>) -> tensor<5x24xf32>
  %ig = dlc.mul %i, %g : (tensor<5x24xf32>, tensor<5x24xf32>) -> tensor<5x24xf32>
  %d = dlc.add %fc, %ig : (tensor<5x24xf32>, tensor<5x24xf32>) -> tensor<5x24xf32>
  %t = dlc.tanh %d : tensor<5x24xf32> -> tensor<5x24xf32>
  %y = dlc.mul %o, %t : (tensor<5x24xf32>, tensor<5x24xf32>) -> tensor<5x24xf32>
  dlc.yield %d, %y : tensor<5x24xf32>, tensor<5x24xf32>
}
func.func private @lstm_f16(%h: tensor<2x40xf16>, %w: tensor<40x160xf16>, %x: tensor<2x160xf32>, %c16: tensor<2x40xf16>) -> (tensor<2x40xf16>, tensor<2x40xf16>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 1, -1, -2, 0>, count = 6 : i64, results = array<i64: 1, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 4 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 0 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 1 : i64, blocks = 8 : i64, threads = 32 : i64, keep = 1 : i64}} {
  %eighth = dlc.constant dense<0.125> : tensor<f16>
  %small = dlc.mul %w, %eighth : (tensor<40x160xf16>, tensor<f16>) -> tensor<40x160xf16>
  %p = dlc.matmul %h, %small : (tensor<2x40xf16>, tensor<40x160xf16>) -> tensor<2x160xf32>
  %s = dlc.add %x, %p : (tensor<2x160xf32>, tensor<2x160xf32>) -> tensor<2x160xf32>
  %c = dlc.cast %c16 : tensor<2x40xf16> -> tensor<2x40xf32>
  %is = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<2x160xf32> -> tensor<2x40xf32>
  %i = dlc.sigmoid %is : tensor<2x40xf32> -> tensor<2x40xf32>
  %os = dlc.slice %s starts = [0, 40] steps = [1, 1] : tensor<2x160xf32> -> tensor<2x40xf32>
  %o = dlc.sigmoid %os : tensor<2x40xf32> -> tensor<2x40xf32>
  %fs = dlc.slice %s starts = [0, 80] steps = [1, 1] : tensor<2x160xf32> -> tensor<2x40xf32>
  %f = dlc.sigmoid %fs : tensor<2x40xf32> -> tensor<2x40xf32>
  %gs = dlc.slice %s starts = [0, 120] steps = [1, 1] : tensor<2x160xf32> -> tensor<2x40xf32>
  %g = dlc.tanh %gs : tensor<2x40xf32> -> tensor<2x40xf32>
  %fc = dlc.mul %f, %c : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %ig = dlc.mul %i, %g : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %d = dlc.add %fc, %ig : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %t = dlc.tanh %d : tensor<2x40xf32> -> tensor<2x40xf32>
  %y = dlc.mul %o, %t : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %z = dlc.cast %y : tensor<2x40xf32> -> tensor<2x40xf16>
  %e = dlc.cast %d : tensor<2x40xf32> -> tensor<2x40xf16>
  dlc.yield %e, %z : tensor<2x40xf16>, tensor<2x40xf16>
}
func.func private @rnn(%h: tensor<7x19xf32>, %w: tensor<19x19xf32>, %x: tensor<7x19xf32>) -> tensor<7x19xf32> attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -1, -2>, count = 3 : i64, results = array<i64: 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 4 : i64, blocks = 1 : i64, threads = 128 : i64, keep = 1 : i64}} {
  %r = dlc.cast %h : tensor<7x19xf32> -> tensor<7x19xbf16>
  %v = dlc.cast %w : tensor<19x19xf32> -> tensor<19x19xbf16>
  %p = dlc.matmul %r, %v {transpose_rhs = true} : (tensor<7x19xbf16>, tensor<19x19xbf16>) -> tensor<7x19xf32>
  %s = dlc.add %x, %p : (tensor<7x19xf32>, tensor<7x19xf32>) -> tensor<7x19xf32>
  %y = dlc.tanh %s : tensor<7x19xf32> -> tensor<7x19xf32>
  dlc.yield %y : tensor<7x19xf32>
}
func.func private @rnn_one_row(%h: tensor<1x16xf32>, %w: tensor<16x16xf32>, %x: tensor<1x16xf32>) -> tensor<1x16xf32> attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -1, -3>, count = 6 : i64, results = array<i64: 2>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 1 : i64, blocks = 1 : i64, threads = 32 : i64, keep = 0 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 1 : i64, blocks = 2 : i64, threads = 32 : i64, keep = 1 : i64}} {
  %r = dlc.cast %h : tensor<1x16xf32> -> tensor<1x16xbf16>
  %v = dlc.cast %w : tensor<16x16xf32> -> tensor<16x16xbf16>
  %p = dlc.matmul %r, %v {transpose_rhs = true} : (tensor<1x16xbf16>, tensor<16x16xbf16>) -> tensor<1x16xf32>
  %s = dlc.add %x, %p : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
  %y = dlc.tanh %s : tensor<1x16xf32> -> tensor<1x16xf32>
  dlc.yield %y : tensor<1x16xf32>
}
// A gated unit: what the next round multiplies is read element by element, too; one of the product's parts stands alone.
func.func private @gru(%h: tensor<4x16xf32>, %w: tensor<16x48xf32>, %b: tensor<48xf32>, %x: tensor<4x48xf32>, %before: tensor<4x16xf32>) -> tensor<4x16xf32> attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -1, -1, -2, 0>, count = 5 : i64, results = array<i64: 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 8 : i64, blocks = 1 : i64, threads = 128 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 2 : i64, blocks = 2 : i64, threads = 64 : i64, keep = 1 : i64}} {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %m = dlc.matmul %h, %w : (tensor<4x16xf32>, tensor<16x48xf32>) -> tensor<4x48xf32>
  %p = dlc.add %m, %b : (tensor<4x48xf32>, tensor<48xf32>) -> tensor<4x48xf32>
  %p0 = dlc.slice %p starts = [0, 0] steps = [1, 1] : tensor<4x48xf32> -> tensor<4x16xf32>
  %p1 = dlc.slice %p starts = [0, 16] steps = [1, 1] : tensor<4x48xf32> -> tensor<4x16xf32>
  %p2 = dlc.slice %p starts = [0, 32] steps = [1, 1] : tensor<4x48xf32> -> tensor<4x16xf32>
  %x0 = dlc.slice %x starts = [0, 0] steps = [1, 1] : tensor<4x48xf32> -> tensor<4x16xf32>
  %x1 = dlc.slice %x starts = [0, 16] steps = [1, 1] : tensor<4x48xf32> -> tensor<4x16xf32>
  %x2 = dlc.slice %x starts = [0, 32] steps = [1, 1] : tensor<4x48xf32> -> tensor<4x16xf32>
  %zs = dlc.add %x0, %p0 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %z = dlc.sigmoid %zs : tensor<4x16xf32> -> tensor<4x16xf32>
  %rs = dlc.add %x1, %p1 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %r = dlc.sigmoid %rs : tensor<4x16xf32> -> tensor<4x16xf32>
  %rp = dlc.mul %r, %p2 : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %ns = dlc.add %x2, %rp : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = dlc.tanh %ns : tensor<4x16xf32> -> tensor<4x16xf32>
  %u = dlc.sub %one, %z : (tensor<f32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %un = dlc.mul %u, %n : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %zh = dlc.mul %z, %before : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = dlc.add %un, %zh : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  dlc.yield %y : tensor<4x16xf32>
}
// Two products in a round: the second of what the reset gate leaves of the state (ONNX's default form of a GRU); what is kept for gradients; rows
// and units at odd sizes, parts from the last one on, 16 bits, weights in shared memory or not.
func.func private @gru_reset_before(%h: tensor<3x16xf32>, %w: tensor<16x32xf32>, %x: tensor<3x32xf32>, %v: tensor<16x16xf32>, %y: tensor<3x16xf32>) -> tensor<3x16xf32> attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -1, -2, -1, -2>, count = 5 : i64, results = array<i64: 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 2 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 1 : i64, blocks = 4 : i64, threads = 64 : i64, keep = 1 : i64}} {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %p = dlc.matmul %h, %w : (tensor<3x16xf32>, tensor<16x32xf32>) -> tensor<3x32xf32>
  %s = dlc.add %x, %p : (tensor<3x32xf32>, tensor<3x32xf32>) -> tensor<3x32xf32>
  %zs = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<3x32xf32> -> tensor<3x16xf32>
  %z = dlc.sigmoid %zs : tensor<3x16xf32> -> tensor<3x16xf32>
  %rs = dlc.slice %s starts = [0, 16] steps = [1, 1] : tensor<3x32xf32> -> tensor<3x16xf32>
  %r = dlc.sigmoid %rs : tensor<3x16xf32> -> tensor<3x16xf32>
  %rh = dlc.mul %r, %h : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %q = dlc.matmul %rh, %v : (tensor<3x16xf32>, tensor<16x16xf32>) -> tensor<3x16xf32>
  %ns = dlc.add %y, %q : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %n = dlc.tanh %ns : tensor<3x16xf32> -> tensor<3x16xf32>
  %u = dlc.sub %one, %z : (tensor<f32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %un = dlc.mul %u, %n : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %zh = dlc.mul %z, %h : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %d = dlc.add %un, %zh : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  dlc.yield %d : tensor<3x16xf32>
}
func.func private @gru_kept(%h: tensor<5x22xf32>, %w: tensor<22x44xf32>, %x: tensor<5x44xf32>, %v: tensor<22x22xf32>, %y: tensor<5x22xf32>) -> (tensor<5x22xf32>, tensor<5x22xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -1, -3, -1, -3>, count = 4 : i64, results = array<i64: 1, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 4 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 0 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 2 : i64, blocks = 2 : i64, threads = 128 : i64, keep = 1 : i64}} {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %p = dlc.matmul %h, %w : (tensor<5x22xf32>, tensor<22x44xf32>) -> tensor<5x44xf32>
  %s = dlc.add %x, %p : (tensor<5x44xf32>, tensor<5x44xf32>) -> tensor<5x44xf32>
  %zs = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<5x44xf32> -> tensor<5x22xf32>
  %z = dlc.sigmoid %zs : tensor<5x22xf32> -> tensor<5x22xf32>
  %rs = dlc.slice %s starts = [0, 22] steps = [1, 1] : tensor<5x44xf32> -> tensor<5x22xf32>
  %r = dlc.sigmoid %rs : tensor<5x22xf32> -> tensor<5x22xf32>
  %rh = dlc.mul %r, %h : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %q = dlc.matmul %rh, %v : (tensor<5x22xf32>, tensor<22x22xf32>) -> tensor<5x22xf32>
  %ns = dlc.add %y, %q : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %n = dlc.tanh %ns : tensor<5x22xf32> -> tensor<5x22xf32>
  %u = dlc.sub %one, %z : (tensor<f32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %un = dlc.mul %u, %n : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %zh = dlc.mul %z, %h : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  %d = dlc.add %un, %zh : (tensor<5x22xf32>, tensor<5x22xf32>) -> tensor<5x22xf32>
  dlc.yield %d, %r : tensor<5x22xf32>, tensor<5x22xf32>
}
func.func private @gru_f16(%h: tensor<2x40xf16>, %w: tensor<40x80xf16>, %x: tensor<2x80xf32>, %v: tensor<40x40xf16>, %y: tensor<2x40xf32>) -> tensor<2x40xf16> attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -1, -2, -1, -2>, count = 4 : i64, results = array<i64: 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 2 : i64, blocks = 1 : i64, threads = 96 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 1 : i64, blocks = 8 : i64, threads = 32 : i64, keep = 1 : i64}} {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %hf = dlc.cast %h : tensor<2x40xf16> -> tensor<2x40xf32>
  %p = dlc.matmul %h, %w : (tensor<2x40xf16>, tensor<40x80xf16>) -> tensor<2x80xf32>
  %s = dlc.add %x, %p : (tensor<2x80xf32>, tensor<2x80xf32>) -> tensor<2x80xf32>
  %zs = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<2x80xf32> -> tensor<2x40xf32>
  %z = dlc.sigmoid %zs : tensor<2x40xf32> -> tensor<2x40xf32>
  %rs = dlc.slice %s starts = [0, 40] steps = [1, 1] : tensor<2x80xf32> -> tensor<2x40xf32>
  %r = dlc.sigmoid %rs : tensor<2x40xf32> -> tensor<2x40xf32>
  %rh = dlc.mul %r, %hf : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %rw = dlc.cast %rh : tensor<2x40xf32> -> tensor<2x40xf16>
  %q = dlc.matmul %rw, %v : (tensor<2x40xf16>, tensor<40x40xf16>) -> tensor<2x40xf32>
  %ns = dlc.add %y, %q : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %n = dlc.tanh %ns : tensor<2x40xf32> -> tensor<2x40xf32>
  %u = dlc.sub %one, %z : (tensor<f32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %un = dlc.mul %u, %n : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %zh = dlc.mul %z, %hf : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %d = dlc.add %un, %zh : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
  %e = dlc.cast %d : tensor<2x40xf32> -> tensor<2x40xf16>
  dlc.yield %e : tensor<2x40xf16>
}
// Gradients: the product multiplies what several results give side by side; parts from both ends; a block's odd number of units.
func.func private @lstm_gradient(%W: tensor<56x14xf32>, %gt: tensor<5x14xf32>, %go: tensor<5x14xf32>, %c: tensor<5x14xf32>, %gi: tensor<5x14xf32>, %gg: tensor<5x14xf32>, %gf: tensor<5x14xf32>, %d0: tensor<5x14xf32>, %d1: tensor<5x14xf32>, %d2: tensor<5x14xf32>, %d3: tensor<5x14xf32>) -> (tensor<5x14xf32>, tensor<5x14xf32>, tensor<5x14xf32>, tensor<5x14xf32>, tensor<5x14xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: -1, -3, -3, 2, -3, -2, -3, 4, 0, 3, 1>, count = 4 : i64, results = array<i64: 1, 1, 2, 1, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 2 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 4 : i64, blocks = 2 : i64, threads = 128 : i64, keep = 1 : i64}} {
  %one = dlc.constant dense<1.0> : tensor<f32>
  %all = dlc.concat %d0, %d1, %d2, %d3 axis = 1 : (tensor<5x14xf32>, tensor<5x14xf32>, tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x56xf32>
  %p = dlc.matmul %all, %W : (tensor<5x56xf32>, tensor<56x14xf32>) -> tensor<5x14xf32>
  %quarter = dlc.constant dense<0.25> : tensor<f32>
  %h = dlc.mul %p, %quarter : (tensor<5x14xf32>, tensor<f32>) -> tensor<5x14xf32>
  %a = dlc.mul %h, %gt : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %b = dlc.mul %h, %go : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %tt = dlc.mul %gt, %gt : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %u = dlc.sub %one, %tt : (tensor<f32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %bt = dlc.mul %b, %u : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %e = dlc.mul %a, %go : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %k = dlc.add %c, %bt : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %q0 = dlc.mul %k, %gi : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %q1 = dlc.mul %k, %gf : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %q2 = dlc.mul %q0, %gg : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %q3 = dlc.mul %k, %gg : (tensor<5x14xf32>, tensor<5x14xf32>) -> tensor<5x14xf32>
  %t = dlc.tanh %q1 : tensor<5x14xf32> -> tensor<5x14xf32>
  dlc.yield %e, %q0, %t, %q2, %q3 : tensor<5x14xf32>, tensor<5x14xf32>, tensor<5x14xf32>, tensor<5x14xf32>, tensor<5x14xf32>
}
func.func private @lstm_gradient_f16(%W: tensor<64x16xf16>, %gt: tensor<3x16xf16>, %go: tensor<3x16xf16>, %c: tensor<3x16xf16>, %gi: tensor<3x16xf16>, %gg: tensor<3x16xf16>, %gf: tensor<3x16xf16>, %d0: tensor<3x16xf16>, %d1: tensor<3x16xf16>, %d2: tensor<3x16xf16>, %d3: tensor<3x16xf16>) -> (tensor<3x16xf16>, tensor<3x16xf16>, tensor<3x16xf16>, tensor<3x16xf16>, tensor<3x16xf16>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: -1, -3, -3, 2, -3, -2, -3, 4, 0, 3, 1>, count = 5 : i64, results = array<i64: 1, 1, 2, 1, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 2 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 0 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 1 : i64, blocks = 4 : i64, threads = 64 : i64, keep = 1 : i64}} {
  %one = dlc.constant dense<1.0> : tensor<f16>
  %all = dlc.concat %d0, %d1, %d2, %d3 axis = 1 : (tensor<3x16xf16>, tensor<3x16xf16>, tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x64xf16>
  %p = dlc.matmul %all, %W : (tensor<3x64xf16>, tensor<64x16xf16>) -> tensor<3x16xf32>
  %part = dlc.constant dense<0.015625> : tensor<f32>
  %pt = dlc.mul %p, %part : (tensor<3x16xf32>, tensor<f32>) -> tensor<3x16xf32>
  %h = dlc.cast %pt : tensor<3x16xf32> -> tensor<3x16xf16>
  %a = dlc.mul %h, %gt : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %b = dlc.mul %h, %go : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %tt = dlc.mul %gt, %gt : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %u = dlc.sub %one, %tt : (tensor<f16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %bt = dlc.mul %b, %u : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %e = dlc.mul %a, %go : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %k = dlc.add %c, %bt : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %q0 = dlc.mul %k, %gi : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %q1 = dlc.mul %k, %gf : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %q2 = dlc.mul %q0, %gg : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %q3 = dlc.mul %k, %gg : (tensor<3x16xf16>, tensor<3x16xf16>) -> tensor<3x16xf16>
  %t = dlc.tanh %q1 : tensor<3x16xf16> -> tensor<3x16xf16>
  dlc.yield %e, %q0, %t, %q2, %q3 : tensor<3x16xf16>, tensor<3x16xf16>, tensor<3x16xf16>, tensor<3x16xf16>, tensor<3x16xf16>
}
// Weights in registers and shared memory; in shared memory alone.
func.func private @lstm_in_both(%h: tensor<5x64xf32>, %w: tensor<64x256xf32>, %x: tensor<5x256xf32>, %c: tensor<5x64xf32>) -> (tensor<5x64xf32>, tensor<5x64xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 1, -1, -2, 0>, count = 3 : i64, results = array<i64: 2, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 4 : i64, blocks = 1 : i64, threads = 512 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 1 : i64, blocks = 2 : i64, threads = 1024 : i64, keep = 1 : i64}} {
  %p = dlc.matmul %h, %w : (tensor<5x64xf32>, tensor<64x256xf32>) -> tensor<5x256xf32>
  %s = dlc.add %x, %p : (tensor<5x256xf32>, tensor<5x256xf32>) -> tensor<5x256xf32>
  %is = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<5x256xf32> -> tensor<5x64xf32>
  %i = dlc.sigmoid %is : tensor<5x64xf32> -> tensor<5x64xf32>
  %os = dlc.slice %s starts = [0, 64] steps = [1, 1] : tensor<5x256xf32> -> tensor<5x64xf32>
  %o = dlc.sigmoid %os : tensor<5x64xf32> -> tensor<5x64xf32>
  %fs = dlc.slice %s starts = [0, 128] steps = [1, 1] : tensor<5x256xf32> -> tensor<5x64xf32>
  %f = dlc.sigmoid %fs : tensor<5x64xf32> -> tensor<5x64xf32>
  %gs = dlc.slice %s starts = [0, 192] steps = [1, 1] : tensor<5x256xf32> -> tensor<5x64xf32>
  %g = dlc.tanh %gs : tensor<5x64xf32> -> tensor<5x64xf32>
  %fc = dlc.mul %f, %c : (tensor<5x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32>
  %ig = dlc.mul %i, %g : (tensor<5x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32>
  %d = dlc.add %fc, %ig : (tensor<5x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32>
  %t = dlc.tanh %d : tensor<5x64xf32> -> tensor<5x64xf32>
  %y = dlc.mul %o, %t : (tensor<5x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32>
  dlc.yield %d, %y : tensor<5x64xf32>, tensor<5x64xf32>
}
// Sixteen blocks of a cluster.
func.func private @lstm_sixteen(%h: tensor<5x64xf32>, %w: tensor<64x256xf32>, %x: tensor<5x256xf32>, %c: tensor<5x64xf32>) -> (tensor<5x64xf32>, tensor<5x64xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 1, -1, -2, 0>, count = 3 : i64, results = array<i64: 2, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 4 : i64, blocks = 1 : i64, threads = 512 : i64, keep = 1 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 1 : i64, blocks = 16 : i64, threads = 64 : i64, keep = 1 : i64}} {
  %p = dlc.matmul %h, %w : (tensor<5x64xf32>, tensor<64x256xf32>) -> tensor<5x256xf32>
  %s = dlc.add %x, %p : (tensor<5x256xf32>, tensor<5x256xf32>) -> tensor<5x256xf32>
  %is = dlc.slice %s starts = [0, 0] steps = [1, 1] : tensor<5x256xf32> -> tensor<5x64xf32>
  %i = dlc.sigmoid %is : tensor<5x64xf32> -> tensor<5x64xf32>
  %os = dlc.slice %s starts = [0, 64] steps = [1, 1] : tensor<5x256xf32> -> tensor<5x64xf32>
  %o = dlc.sigmoid %os : tensor<5x64xf32> -> tensor<5x64xf32>
  %fs = dlc.slice %s starts = [0, 128] steps = [1, 1] : tensor<5x256xf32> -> tensor<5x64xf32>
  %f = dlc.sigmoid %fs : tensor<5x64xf32> -> tensor<5x64xf32>
  %gs = dlc.slice %s starts = [0, 192] steps = [1, 1] : tensor<5x256xf32> -> tensor<5x64xf32>
  %g = dlc.tanh %gs : tensor<5x64xf32> -> tensor<5x64xf32>
  %fc = dlc.mul %f, %c : (tensor<5x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32>
  %ig = dlc.mul %i, %g : (tensor<5x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32>
  %d = dlc.add %fc, %ig : (tensor<5x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32>
  %t = dlc.tanh %d : tensor<5x64xf32> -> tensor<5x64xf32>
  %y = dlc.mul %o, %t : (tensor<5x64xf32>, tensor<5x64xf32>) -> tensor<5x64xf32>
  dlc.yield %d, %y : tensor<5x64xf32>, tensor<5x64xf32>
}
// Three segments; one of the results is read element by element, too.
func.func private @gru_gradient(%W: tensor<48x16xf32>, %d: tensor<3x16xf32>, %g: tensor<3x16xf32>, %n: tensor<3x16xf32>, %d0: tensor<3x16xf32>, %d1: tensor<3x16xf32>, %d2: tensor<3x16xf32>) -> (tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>) attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: -1, 0, -3, -2, 3, 2, 1>, count = 4 : i64, results = array<i64: 2, 1, 1, 1>}, root = #dlc<kernel_root contraction>, schedule = {kind = "recurrence", rows = 2 : i64, blocks = 1 : i64, threads = 64 : i64, keep = 0 : i64}, schedule_sm_90a = {kind = "recurrence", rows = 1 : i64, blocks = 2 : i64, threads = 64 : i64, keep = 1 : i64}} {
  %quarter = dlc.constant dense<0.25> : tensor<f32>
  %all = dlc.concat %d0, %d1, %d2 axis = 1 : (tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x48xf32>
  %p = dlc.matmul %all, %W : (tensor<3x48xf32>, tensor<48x16xf32>) -> tensor<3x16xf32>
  %q = dlc.mul %p, %quarter : (tensor<3x16xf32>, tensor<f32>) -> tensor<3x16xf32>
  %h = dlc.add %d, %q : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %a = dlc.mul %h, %g : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %b = dlc.mul %h, %n : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  %c = dlc.tanh %b : tensor<3x16xf32> -> tensor<3x16xf32>
  %e = dlc.mul %c, %g : (tensor<3x16xf32>, tensor<3x16xf32>) -> tensor<3x16xf32>
  dlc.yield %a, %b, %c, %e : tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>, tensor<3x16xf32>
}
