// Many elements to one: whole dims, running sums, the largest, windows.
#include "test/ops/Rows.h"

namespace dlc::test {
namespace {

std::string window(const std::string &more) {
  return " {kernel = array<i64: 2, 3>, strides = array<i64: 2, 1>, pads_low = array<i64: 0, 1>, pads_high = "
         "array<i64: 1, 1>, dilations = array<i64: 1, 1>" +
         more + "} : ";
}

Row pool(const std::string &name, const std::string &kind, const std::string &more, double units = 0) {
  return {"pool." + name,
          {{"dlc.pool " + kind + " %0 channels_first" + window(more) + "tensor<1x3x7x5x$T> -> tensor<1x3x4x5x$T>",
            {"tensor<1x3x7x5x$T>"}},
           {"dlc.pool " + kind + " %0 channels_last" + window(more) + "tensor<2x7x5x3x$T> -> tensor<2x4x5x3x$T>",
            {"tensor<2x7x5x3x$T>"}}},
          Draw::Few,
          units};
}

Row poolGradient(const std::string &name, const std::string &kind, const std::string &more, Draw draw, double units) {
  return {"pool_grad." + name,
          {{"dlc.pool_grad " + kind + " %0, %1 channels_first" + window(more) +
                "(tensor<1x3x7x5x$T>, tensor<1x3x4x5x$T>) -> tensor<1x3x7x5x$T>",
            {"tensor<1x3x7x5x$T>", "tensor<1x3x4x5x$T>"}},
           {"dlc.pool_grad " + kind + " %0, %1 channels_last" + window(more) +
                "(tensor<2x7x5x3x$T>, tensor<2x4x5x3x$T>) -> tensor<2x7x5x3x$T>",
            {"tensor<2x7x5x3x$T>", "tensor<2x4x5x3x$T>"}}},
          draw,
          units,
          units != 0};
}

} // namespace

std::vector<Row> reductionRows() {
  std::vector<Row> rows;
  for (std::string kind : {"sum", "prod", "max", "min"})
    rows.push_back(
        {"reduce." + kind,
         {{"dlc.reduce " + kind + " %0 axes = [1] : tensor<5x33x$T> -> tensor<5x$T>", {"tensor<5x33x$T>"}},
          {"dlc.reduce " + kind + " %0 axes = [0] {keepdims = true} : tensor<17x9x$T> -> tensor<1x9x$T>",
           {"tensor<17x9x$T>"}},
          {"dlc.reduce " + kind + " %0 axes = [0, 2] : tensor<3x4x5x$T> -> tensor<4x$T>", {"tensor<3x4x5x$T>"}},
          {"dlc.reduce " + kind + " %0 axes = [1] : tensor<3x0x$T> -> tensor<3x$T>", {"tensor<3x0x$T>"}}},
         kind == "max" || kind == "min" ? Draw::All : Draw::Few});
  for (std::string kind : {"max", "min"})
    rows.push_back(
        {"arg_reduce." + kind,
         {{"dlc.arg_reduce " + kind + " %0 axis = 1 : tensor<5x33x$T> -> tensor<5xi64>", {"tensor<5x33x$T>"}},
          {"dlc.arg_reduce " + kind +
               " %0 axis = 0 {keepdims = true, select_last = true} : tensor<17x9x$T> -> "
               "tensor<1x9xi64>",
           {"tensor<17x9x$T>"}}}});
  for (std::string kind : {"sum", "prod"})
    rows.push_back(
        {"cumulative." + kind,
         {{"dlc.cumulative " + kind + " %0 axis = 1 : tensor<3x19x$T> -> tensor<3x19x$T>", {"tensor<3x19x$T>"}},
          {"dlc.cumulative " + kind +
               " %0 axis = 0 {exclusive = true, reverse = true} : tensor<11x2x$T> -> "
               "tensor<11x2x$T>",
           {"tensor<11x2x$T>"}},
          {"dlc.cumulative " + kind + " %0 axis = 1 : tensor<3x0x$T> -> tensor<3x0x$T>", {"tensor<3x0x$T>"}}},
         Draw::Few});
  rows.push_back(
      {"top_k",
       {{"dlc.top_k %0 {k = 4, axis = 1} : tensor<3x13x$T> -> (tensor<3x4x$T>, tensor<3x4xi64>)", {"tensor<3x13x$T>"}},
        {"dlc.top_k %0 {k = 5, axis = 0, largest = false} : tensor<9x2x$T> -> (tensor<5x2x$T>, "
         "tensor<5x2xi64>)",
         {"tensor<9x2x$T>"}}}});
  rows.push_back(pool("max", "max", ""));
  rows.push_back(pool("average", "average", "", 1));
  rows.push_back(pool("average_padded", "average", ", count_include_pad = true", 1));
  rows.push_back(pool("lp", "lp", "", 4));
  rows.push_back(pool("lp3", "lp", ", p = 3 : i64", 4));
  rows.push_back(poolGradient("max", "max", "", Draw::Few, 0));
  rows.push_back(poolGradient("average", "average", "", Draw::Few, 4));
  rows.push_back(poolGradient("average_padded", "average", ", count_include_pad = true", Draw::Few, 4));
  rows.push_back(poolGradient("lp", "lp", "", Draw::Whole, 8));
  rows.push_back(poolGradient("lp3", "lp", ", p = 3 : i64", Draw::Whole, 8));
  rows.push_back(
      {"pool_indices",
       {{"dlc.pool_indices %0" + window("") + "tensor<1x3x7x5x$T> -> tensor<1x3x4x5xi64>", {"tensor<1x3x7x5x$T>"}}},
       Draw::Few});
  for (std::string mode : {"nearest", "linear", "cubic"})
    rows.push_back(
        {"resize." + mode,
         {{"dlc.resize " + mode +
               " %0 {scales = array<f64: 1.0, 2.0>, coordinates = \"half_pixel\", nearest_mode = \"floor\", roi_low = "
               "array<f64: 0.0, 0.0>, roi_high = array<f64: 1.0, 1.0>} : tensor<3x7x$T> -> tensor<3x14x$T>",
           {"tensor<3x7x$T>"}}},
         Draw::Whole,
         4,
         true});
  return rows;
}

} // namespace dlc::test
