// Scatters in place of their operands, and beside them where the operand is read again or is an update as well.
func.func @main(%x: tensor<12x40xf32>, %i: tensor<9x1xi64>, %u: tensor<9x40xf32>, %j: tensor<12x40xi64>) -> (tensor<12x40xf32>, tensor<12x40xf32>) {
  %0 = dlc.relu %x : tensor<12x40xf32> -> tensor<12x40xf32>
  %1 = dlc.scatter_nd add %0, %i, %u : (tensor<12x40xf32>, tensor<9x1xi64>, tensor<9x40xf32>) -> tensor<12x40xf32>
  %2 = dlc.scatter_elements none %1, %j, %1 axis = 0 : (tensor<12x40xf32>, tensor<12x40xi64>, tensor<12x40xf32>) -> tensor<12x40xf32>
  %3 = dlc.scatter_nd mul %2, %i, %u : (tensor<12x40xf32>, tensor<9x1xi64>, tensor<9x40xf32>) -> tensor<12x40xf32>
  %4 = dlc.scatter_elements max %3, %j, %x axis = 1 : (tensor<12x40xf32>, tensor<12x40xi64>, tensor<12x40xf32>) -> tensor<12x40xf32>
  %5 = dlc.add %4, %2 : (tensor<12x40xf32>, tensor<12x40xf32>) -> tensor<12x40xf32>
  %6 = dlc.exp %5 : tensor<12x40xf32> -> tensor<12x40xf32>
  return %6, %4 : tensor<12x40xf32>, tensor<12x40xf32>
}
