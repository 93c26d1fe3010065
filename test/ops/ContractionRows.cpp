// Products and convolutions. Where a window reaches into the padding, an infinite weight gives NaN or not: the filters
// are finite.
#include "test/ops/Rows.h"

namespace dlc::test {
namespace {

std::string windows(int dims, const std::string &more, bool high = true) {
  auto array = [&](const char *value) {
    std::string text = "array<i64: ";
    for (int i = 0; i < dims; ++i)
      text += std::string(i ? ", " : "") + value;
    return text + ">";
  };
  return " {strides = " + array("2") + ", pads_low = " + array("1") + (high ? ", pads_high = " + array("1") : "") +
         ", dilations = " + array("1") + more + "} : ";
}

} // namespace

std::vector<Row> contractionRows() {
  std::vector<Row> rows = {
      {"matmul",
       {{"dlc.matmul %0, %1 : (tensor<5x33x$T>, tensor<33x19x$T>) -> tensor<5x19x$N>",
         {"tensor<5x33x$T>", "tensor<33x19x$T>"}},
        {"dlc.matmul %0, %1 : (tensor<2x3x7x$T>, tensor<7x1x$T>) -> tensor<2x3x1x$N>",
         {"tensor<2x3x7x$T>", "tensor<7x1x$T>"}},
        {"dlc.matmul %0, %1 {transpose_lhs = true, transpose_rhs = true} : (tensor<7x3x$T>, tensor<9x7x$T>) -> "
         "tensor<3x9x$N>",
         {"tensor<7x3x$T>", "tensor<9x7x$T>"}},
        {"dlc.matmul %0, %1 : (tensor<3x0x$T>, tensor<0x5x$T>) -> tensor<3x5x$N>",
         {"tensor<3x0x$T>", "tensor<0x5x$T>"}}},
       Draw::Few},
      {"matmul.mixed",
       {{"dlc.matmul %0, %1 : (tensor<5x33x$T>, tensor<33x19xui8>) -> tensor<5x19xi32>",
         {"tensor<5x33x$T>", "tensor<33x19xui8>"}}},
       Draw::Few},
      {"matmul.sums",
       {{"dlc.matmul %0, %1 : (tensor<5x33x$T>, tensor<33x19x$T>) -> tensor<5x19xf32>",
         {"tensor<5x33x$T>", "tensor<33x19x$T>"}}},
       Draw::Few},
      {"matmul.tf32",
       {{"dlc.matmul %0, %1 precision = tf32 : (tensor<5x33x$T>, tensor<33x19x$T>) -> tensor<5x19x$T>",
         {"tensor<5x33x$T>", "tensor<33x19x$T>"}}},
       Draw::Few},
      {"conv",
       {{"dlc.conv %0, %1 channels_first" + windows(2, "") +
             "(tensor<1x3x7x9x$T>, tensor<5x3x3x3x$T>) -> tensor<1x5x4x5x$N>",
         {"tensor<1x3x7x9x$T>", "tensor<5x3x3x3x$T>"}},
        {"dlc.conv %0, %1 channels_last" + windows(1, "") + "(tensor<2x11x3x$T>, tensor<3x3x7x$T>) -> tensor<2x6x7x$N>",
         {"tensor<2x11x3x$T>", "tensor<3x3x7x$T>"}}},
       Draw::Few,
       0,
       false,
       true},
      {"conv.groups",
       {{"dlc.conv %0, %1 channels_first" + windows(2, ", groups = 2 : i64") +
             "(tensor<1x4x7x9x$T>, tensor<6x2x3x3x$T>) -> tensor<1x6x4x5x$N>",
         {"tensor<1x4x7x9x$T>", "tensor<6x2x3x3x$T>"}}},
       Draw::Few,
       0,
       false,
       true},
      {"conv.depthwise",
       {{"dlc.conv %0, %1 channels_last" + windows(2, ", groups = 5 : i64") +
             "(tensor<1x7x9x5x$T>, tensor<3x3x1x5x$T>) -> tensor<1x4x5x5x$N>",
         {"tensor<1x7x9x5x$T>", "tensor<3x3x1x5x$T>"}}},
       Draw::Few,
       0,
       false,
       true},
      {"conv.transposed",
       {{"dlc.conv %0, %1 channels_last" + windows(1, ", groups = 2 : i64, transpose_filter = true") +
             "(tensor<2x12x6x$T>, tensor<3x4x3x$T>) -> tensor<2x6x4x$N>",
         {"tensor<2x12x6x$T>", "tensor<3x4x3x$T>"}}},
       Draw::Few,
       0,
       false,
       true},
      {"conv_data_grad",
       {{"dlc.conv_data_grad %0, %1 channels_first" + windows(2, "", false) +
             "(tensor<1x3x4x5x$T>, tensor<3x2x3x3x$T>) -> tensor<1x2x7x9x$N>",
         {"tensor<1x3x4x5x$T>", "tensor<3x2x3x3x$T>"}},
        {"dlc.conv_data_grad %0, %1 channels_last" + windows(1, ", groups = 2 : i64, transpose_filter = true", false) +
             "(tensor<2x6x4x$T>, tensor<3x4x3x$T>) -> tensor<2x12x6x$N>",
         {"tensor<2x6x4x$T>", "tensor<3x4x3x$T>"}},
        {"dlc.conv_data_grad %0, %1 channels_last" + windows(2, ", groups = 5 : i64", false) +
             "(tensor<1x4x5x5x$T>, tensor<3x3x1x5x$T>) -> tensor<1x7x9x5x$N>",
         {"tensor<1x4x5x5x$T>", "tensor<3x3x1x5x$T>"}}},
       Draw::Few,
       0,
       false,
       true},
      {"conv_filter_grad",
       {{"dlc.conv_filter_grad %0, %1 channels_first" + windows(2, "", false) +
             "(tensor<2x3x7x9x$T>, tensor<2x2x4x5x$T>) -> tensor<2x3x3x3x$N>",
         {"tensor<2x3x7x9x$T>", "tensor<2x2x4x5x$T>"}},
        {"dlc.conv_filter_grad %0, %1 channels_last" + windows(1, ", groups = 2 : i64", false) +
             "(tensor<2x11x6x$T>, tensor<2x6x4x$T>) -> tensor<3x3x4x$N>",
         {"tensor<2x11x6x$T>", "tensor<2x6x4x$T>"}},
        {"dlc.conv_filter_grad %0, %1 channels_last" + windows(2, ", groups = 5 : i64, parts = 8 : i64", false) +
             "(tensor<2x7x9x5x$T>, tensor<2x4x5x5x$T>) -> tensor<8x3x3x1x5x$N>",
         {"tensor<2x7x9x5x$T>", "tensor<2x4x5x5x$T>"}}},
       Draw::Few,
       0,
       false,
       true},
  };
  return rows;
}

} // namespace dlc::test
