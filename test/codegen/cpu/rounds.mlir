// Recurrences whose steps are one launch of several rounds: their values are the interpreter's.
// RUN: dlc check %s --device=cpu | FileCheck %s --check-prefix=VALUES
// RUN: dlc compile %s --target=cpu --stage=kernels | FileCheck %s
// RUN: dlc-compare-stages %s | FileCheck %s --check-prefix=STAGES
// VALUES: 1 passed, 0 failed
// STAGES: kernels: {{.*}}, difference 0.00e+00

// Of the first LSTM the last state alone is read. The second one runs in both directions, and each step's state is a part of
// a tensor; the way back takes its parts from the last one on.
// CHECK-LABEL: func.func @main
// CHECK:         dlc.launch @[[LSTM:[a-z0-9_]*_10_times]]({{.*}}tensor<10x8x64xf32>{{.*}} -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
// CHECK:         dlc.launch @[[THERE:[a-z0-9_]*_10_times[_0-9]*]]({{.*}}tensor<10x8x64xf32>{{.*}} -> (tensor<8x16xf32>, tensor<10x8x16xf32>, tensor<8x16xf32>)
// CHECK:         dlc.launch @[[BACK:[a-z0-9_]*_10_times[_0-9]*]]({{.*}}tensor<10x8x64xf32>{{.*}} -> (tensor<8x16xf32>, tensor<10x8x16xf32>, tensor<8x16xf32>)
// CHECK:         dlc.launch @[[RNN:[a-z0-9_]*_11_times]]({{.*}}tensor<11x8x16xf32>{{.*}} -> tensor<11x8x16xf32>
// CHECK-DAG:   func.func private @[[LSTM]]({{.*}}dlc.repeats = {arguments = array<i64: 1, -1, -2, 0>, count = 10 : i64, results = array<i64: 0, 0>}
// CHECK-DAG:   func.func private @[[THERE]]({{.*}}dlc.repeats = {arguments = array<i64: 1, -1, -2, 0>, count = 10 : i64, results = array<i64: 0, 1>}
// CHECK-DAG:   func.func private @[[BACK]]({{.*}}dlc.repeats = {arguments = array<i64: 1, -1, -3, 0>, count = 10 : i64, results = array<i64: 0, 1>}
// CHECK-DAG:   func.func private @[[RNN]]({{.*}}dlc.repeats = {arguments = array<i64: 0, -1, -3>, count = 11 : i64, results = array<i64: 1>}
func.func @main(%x: tensor<12x8x24xf32> {dlc.name = "x"})
    -> (tensor<1x8x16xf32> {dlc.name = "last"}, tensor<12x2x8x16xf32> {dlc.name = "both"}, tensor<12x1x8x16xf32> {dlc.name = "backwards"}) {
  %third = dlc.constant dense<0.331> : tensor<f32>
  %seventh = dlc.constant dense<0.143> : tensor<f32>
  %fifth = dlc.constant dense<0.2> : tensor<f32>
  %lwi = dlc.iota axis = 2 : tensor<1x64x24xi64>
  %lwj = dlc.iota axis = 1 : tensor<1x64x24xi64>
  %lwp = dlc.cast %lwi : tensor<1x64x24xi64> -> tensor<1x64x24xf32>
  %lwq = dlc.cast %lwj : tensor<1x64x24xi64> -> tensor<1x64x24xf32>
  %lws = dlc.mul %lwq, %third : (tensor<1x64x24xf32>, tensor<f32>) -> tensor<1x64x24xf32>
  %lwa = dlc.add %lwp, %lws : (tensor<1x64x24xf32>, tensor<1x64x24xf32>) -> tensor<1x64x24xf32>
  %lwt = dlc.sin %lwa : tensor<1x64x24xf32> -> tensor<1x64x24xf32>
  %lw = dlc.mul %lwt, %fifth : (tensor<1x64x24xf32>, tensor<f32>) -> tensor<1x64x24xf32>
  %lri = dlc.iota axis = 2 : tensor<1x64x16xi64>
  %lrj = dlc.iota axis = 1 : tensor<1x64x16xi64>
  %lrp = dlc.cast %lri : tensor<1x64x16xi64> -> tensor<1x64x16xf32>
  %lrq = dlc.cast %lrj : tensor<1x64x16xi64> -> tensor<1x64x16xf32>
  %lrs = dlc.mul %lrq, %seventh : (tensor<1x64x16xf32>, tensor<f32>) -> tensor<1x64x16xf32>
  %lra = dlc.add %lrp, %lrs : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
  %lrt = dlc.sin %lra : tensor<1x64x16xf32> -> tensor<1x64x16xf32>
  %lr = dlc.mul %lrt, %fifth : (tensor<1x64x16xf32>, tensor<f32>) -> tensor<1x64x16xf32>
  %l:3 = dlc.lstm %x, %lw, %lr forward {activations = ["sigmoid", "tanh", "tanh"], alphas = array<f64: 0.0, 0.0, 0.0>, betas = array<f64: 0.0, 0.0, 0.0>} : (tensor<12x8x24xf32>, tensor<1x64x24xf32>, tensor<1x64x16xf32>) -> (tensor<12x1x8x16xf32>, tensor<1x8x16xf32>, tensor<1x8x16xf32>)
  %gwi = dlc.iota axis = 2 : tensor<2x64x24xi64>
  %gwj = dlc.iota axis = 1 : tensor<2x64x24xi64>
  %gwp = dlc.cast %gwi : tensor<2x64x24xi64> -> tensor<2x64x24xf32>
  %gwq = dlc.cast %gwj : tensor<2x64x24xi64> -> tensor<2x64x24xf32>
  %gws = dlc.mul %gwq, %third : (tensor<2x64x24xf32>, tensor<f32>) -> tensor<2x64x24xf32>
  %gwa = dlc.add %gwp, %gws : (tensor<2x64x24xf32>, tensor<2x64x24xf32>) -> tensor<2x64x24xf32>
  %gwt = dlc.sin %gwa : tensor<2x64x24xf32> -> tensor<2x64x24xf32>
  %gw = dlc.mul %gwt, %fifth : (tensor<2x64x24xf32>, tensor<f32>) -> tensor<2x64x24xf32>
  %gri = dlc.iota axis = 2 : tensor<2x64x16xi64>
  %grj = dlc.iota axis = 1 : tensor<2x64x16xi64>
  %grp = dlc.cast %gri : tensor<2x64x16xi64> -> tensor<2x64x16xf32>
  %grq = dlc.cast %grj : tensor<2x64x16xi64> -> tensor<2x64x16xf32>
  %grs = dlc.mul %grq, %seventh : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64x16xf32>
  %gra = dlc.add %grp, %grs : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
  %grt = dlc.sin %gra : tensor<2x64x16xf32> -> tensor<2x64x16xf32>
  %gr = dlc.mul %grt, %fifth : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64x16xf32>
  %g:3 = dlc.lstm %x, %gw, %gr bidirectional {activations = ["sigmoid", "tanh", "tanh", "sigmoid", "tanh", "tanh"], alphas = array<f64: 0.0, 0.0, 0.0, 0.0, 0.0, 0.0>, betas = array<f64: 0.0, 0.0, 0.0, 0.0, 0.0, 0.0>} : (tensor<12x8x24xf32>, tensor<2x64x24xf32>, tensor<2x64x16xf32>) -> (tensor<12x2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  %nwi = dlc.iota axis = 2 : tensor<1x16x24xi64>
  %nwj = dlc.iota axis = 1 : tensor<1x16x24xi64>
  %nwp = dlc.cast %nwi : tensor<1x16x24xi64> -> tensor<1x16x24xf32>
  %nwq = dlc.cast %nwj : tensor<1x16x24xi64> -> tensor<1x16x24xf32>
  %nws = dlc.mul %nwq, %third : (tensor<1x16x24xf32>, tensor<f32>) -> tensor<1x16x24xf32>
  %nwa = dlc.add %nwp, %nws : (tensor<1x16x24xf32>, tensor<1x16x24xf32>) -> tensor<1x16x24xf32>
  %nwt = dlc.sin %nwa : tensor<1x16x24xf32> -> tensor<1x16x24xf32>
  %nw = dlc.mul %nwt, %fifth : (tensor<1x16x24xf32>, tensor<f32>) -> tensor<1x16x24xf32>
  %nri = dlc.iota axis = 2 : tensor<1x16x16xi64>
  %nrj = dlc.iota axis = 1 : tensor<1x16x16xi64>
  %nrp = dlc.cast %nri : tensor<1x16x16xi64> -> tensor<1x16x16xf32>
  %nrq = dlc.cast %nrj : tensor<1x16x16xi64> -> tensor<1x16x16xf32>
  %nrs = dlc.mul %nrq, %seventh : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16x16xf32>
  %nra = dlc.add %nrp, %nrs : (tensor<1x16x16xf32>, tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
  %nrt = dlc.sin %nra : tensor<1x16x16xf32> -> tensor<1x16x16xf32>
  %nr = dlc.mul %nrt, %fifth : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16x16xf32>
  %n:2 = dlc.rnn %x, %nw, %nr reverse {activations = ["tanh"], alphas = array<f64: 0.0>, betas = array<f64: 0.0>} : (tensor<12x8x24xf32>, tensor<1x16x24xf32>, tensor<1x16x16xf32>) -> (tensor<12x1x8x16xf32>, tensor<1x8x16xf32>)
  return %l#1, %g#0, %n#0 : tensor<1x8x16xf32>, tensor<12x2x8x16xf32>, tensor<12x1x8x16xf32>
}
