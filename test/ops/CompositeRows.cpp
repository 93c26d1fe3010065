// Composites: rows of floats, quantized tensors, recurrences, attention.
#include "test/ops/Rows.h"

namespace dlc::test {
namespace {

// A recurrence of three steps, forward and in both directions, with every operand.
Row recurrence(const std::string &name, int gates, const std::vector<std::string> &functions, bool hasCell) {
  auto form = [&](int directions) {
    std::string names, numbers, d = std::to_string(directions);
    for (int i = 0; i < directions; ++i)
      for (const std::string &function : functions) {
        names += (names.empty() ? "\"" : ", \"") + function + "\"";
        numbers += numbers.empty() ? "0.0" : ", 0.0";
      }
    std::string columns = std::to_string(5 * gates);
    std::vector<std::string> types = {tensor("3x2x4"), tensor(d + "x" + columns + "x4"),
                                      tensor(d + "x" + columns + "x5"), tensor(d + "x" + std::to_string(10 * gates)),
                                      tensor(d + "x2x5")};
    std::string op = "dlc." + name + " %0, %1, %2 bias %3 hidden %4";
    if (hasCell) {
      op += " cell %5 peepholes %6";
      types.push_back(tensor(d + "x2x5"));
      types.push_back(tensor(d + "x15"));
    }
    std::string list;
    for (const std::string &type : types)
      list += (list.empty() ? "" : ", ") + type;
    op += (directions == 2 ? " bidirectional" : " forward") + std::string(" {activations = [") + names +
          "], alphas = array<f64: " + numbers + ">, betas = array<f64: " + numbers + ">} : (" + list + ") -> (" +
          tensor("3x" + d + "x2x5") + ", " + tensor(d + "x2x5") + (hasCell ? ", " + tensor(d + "x2x5") : "") + ")";
    return Form{op, types};
  };
  return {name, {form(1), form(2)}, Draw::Whole, 32, true, false, true};
}

} // namespace

std::vector<Row> compositeRows() {
  std::vector<Row> rows;
  rows.push_back({"stop_gradient", {{"dlc.stop_gradient %0 : tensor<5x3x$T> -> tensor<5x3x$T>", {"tensor<5x3x$T>"}}}});
  for (std::string name : {"softmax", "log_softmax"})
    rows.push_back({name,
                    {{"dlc." + name + " %0 axes = [1] : tensor<5x33x$T> -> tensor<5x33x$T>", {"tensor<5x33x$T>"}},
                     {"dlc." + name + " %0 axes = [0, 2] : tensor<3x4x5x$T> -> tensor<3x4x5x$T>", {"tensor<3x4x5x$T>"}},
                     {"dlc." + name + " %0 axes = [1] : tensor<3x0x$T> -> tensor<3x0x$T>", {"tensor<3x0x$T>"}}},
                    Draw::Few,
                    16,
                    true});
  rows.push_back({"normalize",
                  {{"dlc.normalize %0 axes = [1] {epsilon = 1.0 : f64} : tensor<5x33x$T> -> (tensor<5x33x$T>, "
                    "tensor<5x1x$T>, tensor<5x1x$T>)",
                    {"tensor<5x33x$T>"}},
                   {"dlc.normalize %0 axes = [0, 2] {epsilon = 1.0 : f64} : tensor<3x4x5x$T> -> (tensor<3x4x5x$T>, "
                    "tensor<1x4x1x$T>, tensor<1x4x1x$T>)",
                    {"tensor<3x4x5x$T>"}}},
                  Draw::Few,
                  16,
                  true});
  rows.push_back(
      {"rms_norm",
       {{"dlc.rms_norm %0 axes = [1] {epsilon = 1.0 : f64} : tensor<5x33x$T> -> tensor<5x33x$T>", {"tensor<5x33x$T>"}}},
       Draw::Few,
       16,
       true});
  rows.push_back({"batch_norm",
                  {{"dlc.batch_norm %0, %1, %2, %3, %4 {epsilon = 1.0 : f64} : (tensor<2x3x5x$T>, tensor<3x$T>, "
                    "tensor<3x$T>, tensor<3x$T>, tensor<3x$T>) -> tensor<2x3x5x$T>",
                    {"tensor<2x3x5x$T>", "tensor<3x$T>", "tensor<3x$T>", "tensor<3x$T>", "tensor<3x$T>"}}},
                  Draw::Whole,
                  8,
                  true});
  for (std::string type : {"i8", "ui8", "i4", "ui16", "f8E4M3FN"}) {
    rows.push_back({"quantize.to_" + type,
                    {{"dlc.quantize %0, %1 zero %2 {axis = 1 : i64} : (tensor<7x5x$T>, tensor<5x$T>, tensor<5x" + type +
                          ">) -> tensor<7x5x" + type + ">",
                      {"tensor<7x5x$T>", "tensor<5x$T>", "tensor<5x" + type + ">"}},
                     {"dlc.quantize %0, %1 {axis = 0 : i64, block = 3 : i64} : (tensor<7x5x$T>, tensor<3x5x$T>) -> "
                      "tensor<7x5x" +
                          type + ">",
                      {"tensor<7x5x$T>", "tensor<3x5x$T>"}}}});
  }
  for (std::string type : {"f32", "f64"})
    rows.push_back({"dequantize.to_" + type,
                    {{"dlc.dequantize %0, %1 zero %2 {axis = 1 : i64} : (tensor<7x5x$T>, tensor<5x" + type +
                          ">, tensor<5x$T>) -> tensor<7x5x" + type + ">",
                      {"tensor<7x5x$T>", "tensor<5x" + type + ">", "tensor<5x$T>"}},
                     {"dlc.dequantize %0, %1 {axis = 0 : i64, block = 3 : i64} : (tensor<7x5x$T>, tensor<3x5x" + type +
                          ">) -> tensor<7x5x" + type + ">",
                      {"tensor<7x5x$T>", "tensor<3x5x" + type + ">"}}}});
  rows.push_back(recurrence("rnn", 1, {"tanh"}, false));
  rows.push_back(recurrence("gru", 3, {"sigmoid", "tanh"}, false));
  rows.push_back(recurrence("lstm", 4, {"sigmoid", "tanh", "tanh"}, true));
  rows.push_back({"attention",
                  {{"dlc.attention %0, %1, %2 mask %3 {causal = true, scale = 0.5 : f64} : (tensor<2x4x3x8x$T>, "
                    "tensor<2x2x3x8x$T>, tensor<2x2x3x5x$T>, tensor<3x3x$T>) -> (tensor<2x4x3x5x$T>, "
                    "tensor<2x4x3x3x$T>)",
                    {"tensor<2x4x3x8x$T>", "tensor<2x2x3x8x$T>", "tensor<2x2x3x5x$T>", "tensor<3x3x$T>"}}},
                  Draw::Whole,
                  16,
                  true,
                  false,
                  true});
  return rows;
}

} // namespace dlc::test
