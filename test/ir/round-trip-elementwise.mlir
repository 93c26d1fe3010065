// RUN: dlc opt %s | dlc opt | FileCheck %s
// RUN: dlc opt %s -mlir-print-op-generic | dlc opt | FileCheck %s

// Every elementwise op reads what it prints.

// CHECK: dlc.exp %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @exp_0(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.exp %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.log %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @log_1(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.log %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.sqrt %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @sqrt_2(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.sqrt %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.rsqrt %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @rsqrt_3(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.rsqrt %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.sin %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @sin_4(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.sin %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.cos %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @cos_5(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.cos %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.tan %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @tan_6(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.tan %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.asin %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @asin_7(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.asin %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.acos %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @acos_8(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.acos %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.atan %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @atan_9(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.atan %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.sinh %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @sinh_10(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.sinh %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.cosh %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @cosh_11(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.cosh %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.tanh %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @tanh_12(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.tanh %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.asinh %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @asinh_13(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.asinh %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.acosh %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @acosh_14(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.acosh %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.atanh %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @atanh_15(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.atanh %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.erf %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @erf_16(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.erf %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.floor %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @floor_17(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.floor %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.ceil %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @ceil_18(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.ceil %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.round %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @round_19(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.round %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.sigmoid %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @sigmoid_20(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.sigmoid %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.neg %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @neg_21(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.neg %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.abs %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @abs_22(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.abs %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.sign %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @sign_23(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.sign %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.relu %{{.*}} : tensor<2x?xf32> -> tensor<2x?xf32>
func.func @relu_24(%0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = dlc.relu %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// CHECK: dlc.not %{{.*}} : tensor<4xi1> -> tensor<4xi1>
func.func @not_25(%0: tensor<4xi1>) -> tensor<4xi1> {
  %r = dlc.not %0 : tensor<4xi1> -> tensor<4xi1>
  return %r : tensor<4xi1>
}

// CHECK: dlc.is_nan %{{.*}} : tensor<4xf16> -> tensor<4xi1>
func.func @is_nan_26(%0: tensor<4xf16>) -> tensor<4xi1> {
  %r = dlc.is_nan %0 : tensor<4xf16> -> tensor<4xi1>
  return %r : tensor<4xi1>
}

// CHECK: dlc.is_inf %{{.*}} {detect_negative = false} : tensor<4xf16> -> tensor<4xi1>
func.func @is_inf_27(%0: tensor<4xf16>) -> tensor<4xi1> {
  %r = dlc.is_inf %0 {detect_negative = false} : tensor<4xf16> -> tensor<4xi1>
  return %r : tensor<4xi1>
}

// CHECK: dlc.cast %{{.*}} : tensor<4xf32> -> tensor<4xi8>
func.func @cast_28(%0: tensor<4xf32>) -> tensor<4xi8> {
  %r = dlc.cast %0 : tensor<4xf32> -> tensor<4xi8>
  return %r : tensor<4xi8>
}

// CHECK: dlc.cast %{{.*}} {rounding = "up", saturate = false} : tensor<4xf32> -> tensor<4xf8E8M0FNU>
func.func @cast_29(%0: tensor<4xf32>) -> tensor<4xf8E8M0FNU> {
  %r = dlc.cast %0 {rounding = "up", saturate = false} : tensor<4xf32> -> tensor<4xf8E8M0FNU>
  return %r : tensor<4xf8E8M0FNU>
}

// CHECK: dlc.bitcast %{{.*}} : tensor<4xf32> -> tensor<4xui32>
func.func @bitcast_30(%0: tensor<4xf32>) -> tensor<4xui32> {
  %r = dlc.bitcast %0 : tensor<4xf32> -> tensor<4xui32>
  return %r : tensor<4xui32>
}

// CHECK: dlc.add %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
func.func @add_31(%0: tensor<2x3xf32>, %1: tensor<3xf32>) -> tensor<2x3xf32> {
  %r = dlc.add %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.sub %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
func.func @sub_32(%0: tensor<2x3xf32>, %1: tensor<3xf32>) -> tensor<2x3xf32> {
  %r = dlc.sub %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.mul %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
func.func @mul_33(%0: tensor<2x3xf32>, %1: tensor<3xf32>) -> tensor<2x3xf32> {
  %r = dlc.mul %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.div %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
func.func @div_34(%0: tensor<2x3xf32>, %1: tensor<3xf32>) -> tensor<2x3xf32> {
  %r = dlc.div %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.pow %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
func.func @pow_35(%0: tensor<2x3xf32>, %1: tensor<3xf32>) -> tensor<2x3xf32> {
  %r = dlc.pow %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.mod %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
func.func @mod_36(%0: tensor<2x3xf32>, %1: tensor<3xf32>) -> tensor<2x3xf32> {
  %r = dlc.mod %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.max %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
func.func @max_37(%0: tensor<2x3xf32>, %1: tensor<3xf32>) -> tensor<2x3xf32> {
  %r = dlc.max %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.min %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
func.func @min_38(%0: tensor<2x3xf32>, %1: tensor<3xf32>) -> tensor<2x3xf32> {
  %r = dlc.min %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK: dlc.and %{{.*}}, %{{.*}} : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
func.func @and_39(%0: tensor<2x1xui8>, %1: tensor<3xui8>) -> tensor<2x3xui8> {
  %r = dlc.and %0, %1 : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
  return %r : tensor<2x3xui8>
}

// CHECK: dlc.or %{{.*}}, %{{.*}} : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
func.func @or_40(%0: tensor<2x1xui8>, %1: tensor<3xui8>) -> tensor<2x3xui8> {
  %r = dlc.or %0, %1 : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
  return %r : tensor<2x3xui8>
}

// CHECK: dlc.xor %{{.*}}, %{{.*}} : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
func.func @xor_41(%0: tensor<2x1xui8>, %1: tensor<3xui8>) -> tensor<2x3xui8> {
  %r = dlc.xor %0, %1 : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
  return %r : tensor<2x3xui8>
}

// CHECK: dlc.shift_left %{{.*}}, %{{.*}} : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
func.func @shift_left_42(%0: tensor<2x1xui8>, %1: tensor<3xui8>) -> tensor<2x3xui8> {
  %r = dlc.shift_left %0, %1 : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
  return %r : tensor<2x3xui8>
}

// CHECK: dlc.shift_right %{{.*}}, %{{.*}} : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
func.func @shift_right_43(%0: tensor<2x1xui8>, %1: tensor<3xui8>) -> tensor<2x3xui8> {
  %r = dlc.shift_right %0, %1 : (tensor<2x1xui8>, tensor<3xui8>) -> tensor<2x3xui8>
  return %r : tensor<2x3xui8>
}

// CHECK: dlc.pow %{{.*}}, %{{.*}} : (tensor<4xf32>, tensor<i64>) -> tensor<4xf32>
func.func @pow_44(%0: tensor<4xf32>, %1: tensor<i64>) -> tensor<4xf32> {
  %r = dlc.pow %0, %1 : (tensor<4xf32>, tensor<i64>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// CHECK: dlc.mod %{{.*}}, %{{.*}} {fmod = true} : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
func.func @mod_45(%0: tensor<4xi32>, %1: tensor<i32>) -> tensor<4xi32> {
  %r = dlc.mod %0, %1 {fmod = true} : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  return %r : tensor<4xi32>
}

// CHECK: dlc.compare eq %{{.*}}, %{{.*}} : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
func.func @compare_46(%0: tensor<4xbf16>, %1: tensor<bf16>) -> tensor<4xi1> {
  %r = dlc.compare eq %0, %1 : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
  return %r : tensor<4xi1>
}

// CHECK: dlc.compare ne %{{.*}}, %{{.*}} : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
func.func @compare_47(%0: tensor<4xbf16>, %1: tensor<bf16>) -> tensor<4xi1> {
  %r = dlc.compare ne %0, %1 : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
  return %r : tensor<4xi1>
}

// CHECK: dlc.compare lt %{{.*}}, %{{.*}} : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
func.func @compare_48(%0: tensor<4xbf16>, %1: tensor<bf16>) -> tensor<4xi1> {
  %r = dlc.compare lt %0, %1 : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
  return %r : tensor<4xi1>
}

// CHECK: dlc.compare le %{{.*}}, %{{.*}} : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
func.func @compare_49(%0: tensor<4xbf16>, %1: tensor<bf16>) -> tensor<4xi1> {
  %r = dlc.compare le %0, %1 : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
  return %r : tensor<4xi1>
}

// CHECK: dlc.compare gt %{{.*}}, %{{.*}} : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
func.func @compare_50(%0: tensor<4xbf16>, %1: tensor<bf16>) -> tensor<4xi1> {
  %r = dlc.compare gt %0, %1 : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
  return %r : tensor<4xi1>
}

// CHECK: dlc.compare ge %{{.*}}, %{{.*}} : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
func.func @compare_51(%0: tensor<4xbf16>, %1: tensor<bf16>) -> tensor<4xi1> {
  %r = dlc.compare ge %0, %1 : (tensor<4xbf16>, tensor<bf16>) -> tensor<4xi1>
  return %r : tensor<4xi1>
}

// CHECK: dlc.select %{{.*}}, %{{.*}}, %{{.*}} : (tensor<4x1xi1>, tensor<3xf64>, tensor<f64>) -> tensor<4x3xf64>
func.func @select_52(%0: tensor<4x1xi1>, %1: tensor<3xf64>, %2: tensor<f64>) -> tensor<4x3xf64> {
  %r = dlc.select %0, %1, %2 : (tensor<4x1xi1>, tensor<3xf64>, tensor<f64>) -> tensor<4x3xf64>
  return %r : tensor<4x3xf64>
}
