// Ops that move elements, by place or by index.
#include "test/ops/Rows.h"

namespace dlc::test {
namespace {

std::vector<Row> scatters() {
  std::vector<Row> rows;
  for (std::string kind : {"none", "add", "mul", "max", "min"}) {
    rows.push_back({"scatter_elements." + kind,
                    {{"dlc.scatter_elements " + kind +
                          " %0, %1, %2 axis = 1 : (tensor<3x5x$T>, tensor<2x7xi64>, "
                          "tensor<2x7x$T>) -> tensor<3x5x$T>",
                      {"tensor<3x5x$T>", "tensor<2x7xi64>", "tensor<2x7x$T>"}},
                     {"dlc.scatter_elements " + kind +
                          " %0, %1, %2 axis = 0 : (tensor<9x$T>, tensor<0xi32>, tensor<0x$T>) -> "
                          "tensor<9x$T>",
                      {"tensor<9x$T>", "tensor<0xi32>", "tensor<0x$T>"}}},
                    Draw::Few});
    rows.push_back({"scatter_nd." + kind,
                    {{"dlc.scatter_nd " + kind +
                          " %0, %1, %2 : (tensor<4x3x5x$T>, tensor<6x2xi64>, tensor<6x5x$T>) -> "
                          "tensor<4x3x5x$T>",
                      {"tensor<4x3x5x$T>", "tensor<6x2xi64>", "tensor<6x5x$T>"}},
                     {"dlc.scatter_nd " + kind +
                          " %0, %1, %2 : (tensor<7x$T>, tensor<3x5x1xi64>, tensor<3x5x$T>) -> "
                          "tensor<7x$T>",
                      {"tensor<7x$T>", "tensor<3x5x1xi64>", "tensor<3x5x$T>"}}},
                    Draw::Few});
  }
  return rows;
}

} // namespace

std::vector<Row> movementRows() {
  std::vector<Row> rows = {
      {"reshape",
       {{"dlc.reshape %0 : tensor<3x35x$T> -> tensor<7x15x$T>", {"tensor<3x35x$T>"}},
        {"dlc.reshape %0 : tensor<0x4x$T> -> tensor<2x0x$T>", {"tensor<0x4x$T>"}}}},
      {"transpose",
       {{"dlc.transpose %0 permutation = [1, 0] : tensor<33x41x$T> -> tensor<41x33x$T>", {"tensor<33x41x$T>"}},
        {"dlc.transpose %0 permutation = [2, 0, 1] : tensor<3x5x7x$T> -> tensor<7x3x5x$T>", {"tensor<3x5x7x$T>"}}}},
      {"broadcast",
       {{"dlc.broadcast %0 : tensor<5x1x$T> -> tensor<3x5x7x$T>", {"tensor<5x1x$T>"}},
        {"dlc.broadcast %0 : tensor<1x3x$T> -> tensor<0x3x$T>", {"tensor<1x3x$T>"}}}},
      {"slice",
       {{"dlc.slice %0 starts = [3, 0] steps = [-1, 2] : tensor<4x9x$T> -> tensor<3x5x$T>", {"tensor<4x9x$T>"}},
        {"dlc.slice %0 starts = [2] steps = [1] : tensor<5x$T> -> tensor<0x$T>", {"tensor<5x$T>"}}}},
      {"concat",
       {{"dlc.concat %0, %1, %2 axis = 1 : (tensor<3x2x$T>, tensor<3x0x$T>, tensor<3x5x$T>) -> tensor<3x7x$T>",
         {"tensor<3x2x$T>", "tensor<3x0x$T>", "tensor<3x5x$T>"}}}},
      {"shape_of", {{"dlc.shape_of %0 : tensor<3x0x5x$T> -> tensor<3xi64>", {"tensor<3x0x5x$T>"}}}},
      {"random.uniform",
       {{"dlc.random uniform %0, %1 {stream = 4294967295 : i64} : (tensor<i64>, tensor<i64>) -> tensor<3x37x$T>",
         {"tensor<i64>", "tensor<i64>"}},
        {"dlc.random uniform %0, %1 : (tensor<1xi64>, tensor<1x1xi64>) -> tensor<0x3x$T>",
         {"tensor<1xi64>", "tensor<1x1xi64>"}}}},
      {"random.normal",
       {{"dlc.random normal %0, %1 {stream = 7 : i64} : (tensor<i64>, tensor<i64>) -> tensor<5x29x$T>",
         {"tensor<i64>", "tensor<i64>"}}},
       Draw::All,
       16,
       true},
      {"iota", {{"dlc.iota axis = 1 : tensor<3x37x$T>", {}}, {"dlc.iota axis = 0 : tensor<0x5x$T>", {}}}},
      {"pack", {{"dlc.pack %0 panel = 8 : tensor<3x19x$T> -> tensor<3x3x8x$T>", {"tensor<3x19x$T>"}}}},
      {"gather",
       {{"dlc.gather %0, %1 axis = 1 : (tensor<3x11x2x$T>, tensor<5xi64>) -> tensor<3x5x2x$T>",
         {"tensor<3x11x2x$T>", "tensor<5xi64>"}},
        {"dlc.gather %0, %1 axis = 0 : (tensor<7x3x$T>, tensor<i32>) -> tensor<3x$T>",
         {"tensor<7x3x$T>", "tensor<i32>"}},
        {"dlc.gather %0, %1 axis = 0 : (tensor<7x3x$T>, tensor<2x0xi64>) -> tensor<2x0x3x$T>",
         {"tensor<7x3x$T>", "tensor<2x0xi64>"}}}},
      {"gather_elements",
       {{"dlc.gather_elements %0, %1 axis = 0 : (tensor<7x5x$T>, tensor<4x5xi64>) -> tensor<4x5x$T>",
         {"tensor<7x5x$T>", "tensor<4x5xi64>"}}}},
      {"gather_nd",
       {{"dlc.gather_nd %0, %1 : (tensor<5x6x3x$T>, tensor<4x2xi64>) -> tensor<4x3x$T>",
         {"tensor<5x6x3x$T>", "tensor<4x2xi64>"}},
        {"dlc.gather_nd %0, %1 {batch_dims = 1 : i64} : (tensor<2x6x3x$T>, tensor<2x4x1xi32>) -> tensor<2x4x3x$T>",
         {"tensor<2x6x3x$T>", "tensor<2x4x1xi32>"}}}},
  };
  for (std::string mode : {"constant", "edge", "reflect", "wrap"})
    rows.push_back({"pad." + mode,
                    {{"dlc.pad " + mode +
                          " %0, %1 low = [1, -1] high = [0, 2] : (tensor<4x7x$T>, tensor<$T>) -> "
                          "tensor<5x8x$T>",
                      {"tensor<4x7x$T>", "tensor<$T>"}}}});
  for (const Row &row : scatters())
    rows.push_back(row);
  return rows;
}

} // namespace dlc::test
