#include "test/ir/GradientRows.h"

namespace dlc::test {

using Rows = std::vector<GradientRow>;

static std::string list(const std::vector<std::string> &types) {
  std::string text;
  for (const std::string &type : types)
    text += (text.empty() ? "" : ", ") + type;
  return "(" + text + ")";
}
static std::string t(const std::string &shape, const std::string &element = "f64") {
  return "tensor<" + shape + (shape.empty() ? "" : "x") + element + ">";
}

// ---- elementwise ----

static GradientRow unary(const std::string &op, double low = -2, double high = 2) {
  auto form = [&](const std::string &shape) {
    return GradientRow::Form{"dlc." + op + " %0 : " + t(shape) + " -> " + t(shape), {t(shape)}};
  };
  return {op, {form("3x4"), form("5"), form("")}, low, high};
}

static GradientRow binary(const std::string &op, double low = -2, double high = 2) {
  auto form = [&](const std::string &a, const std::string &b, const std::string &result) {
    return GradientRow::Form{"dlc." + op + " %0, %1 : (" + t(a) + ", " + t(b) + ") -> " + t(result), {t(a), t(b)}};
  };
  return {op,
          {form("3x4", "3x4", "3x4"), form("2x3x4", "3x1", "2x3x4"), form("1x4", "5x1", "5x4"), form("", "2x3", "2x3")},
          low,
          high};
}

static void addElementwise(Rows &rows) {
  for (const char *op :
       {"exp", "sin", "cos", "sinh", "cosh", "tanh", "asinh", "atan", "erf", "sigmoid", "neg", "abs", "relu"})
    rows.push_back(unary(op));
  for (const char *op : {"log", "sqrt", "rsqrt"})
    rows.push_back(unary(op, 0.3, 3));
  for (const char *op : {"asin", "acos", "atanh"})
    rows.push_back(unary(op, -0.9, 0.9));
  rows.push_back(unary("tan", -1.2, 1.2));
  rows.push_back(unary("acosh", 1.2, 4));
  rows.push_back({"cast", {{"dlc.cast %0 : tensor<3x4xf64> -> tensor<3x4xf64>", {t("3x4")}}}});
  for (const char *op : {"add", "sub", "mul", "max", "min"})
    rows.push_back(binary(op));
  rows.push_back(binary("div", 0.5, 3));
  rows.push_back(binary("pow", 0.5, 2));
  rows.push_back(binary("mod", 0.7, 5));
  rows.push_back(
      {"pow",
       {{"dlc.pow %0, %1 : (tensor<3x4xf64>, tensor<3x4xi64>) -> tensor<3x4xf64>", {t("3x4"), t("3x4", "i64")}}},
       -2,
       2,
       4});
  rows.push_back({"select",
                  {{"dlc.select %0, %1, %2 : (tensor<3x1xi1>, tensor<3x4xf64>, tensor<4xf64>) -> tensor<3x4xf64>",
                    {t("3x1", "i1"), t("3x4"), t("4")}}}});
}

// ---- many elements to one ----

static void addReductions(Rows &rows) {
  for (std::string kind : {"sum", "prod", "max", "min"}) {
    std::string op = "dlc.reduce " + kind + " %0 axes = ";
    rows.push_back({"reduce",
                    {{op + "[1] : tensor<3x4xf64> -> tensor<3xf64>", {t("3x4")}},
                     {op + "[0, 2] {keepdims = true} : tensor<2x3x4xf64> -> tensor<1x3x1xf64>", {t("2x3x4")}},
                     {op + "[0, 1] : tensor<2x3xf64> -> tensor<f64>", {t("2x3")}}}});
  }
  for (std::string kind : {"sum", "prod"})
    for (std::string options : {"", " {exclusive = true}", " {reverse = true}", " {exclusive = true, reverse = true}"})
      rows.push_back(
          {"cumulative",
           {{"dlc.cumulative " + kind + " %0 axis = 0" + options + " : tensor<4x2xf64> -> tensor<4x2xf64>", {t("4x2")}},
            {"dlc.cumulative " + kind + " %0 axis = 1" + options + " : tensor<2x5x2xf64> -> tensor<2x5x2xf64>",
             {t("2x5x2")}}}});
  rows.push_back(
      {"top_k",
       {{"dlc.top_k %0 {k = 3, axis = 1} : tensor<2x5xf64> -> (tensor<2x3xf64>, tensor<2x3xi64>)", {t("2x5")}},
        {"dlc.top_k %0 {k = 2, axis = 0, largest = false} : tensor<4x3xf64> -> (tensor<2x3xf64>, tensor<2x3xi64>)",
         {t("4x3")}}}});
  std::string window =
      "kernel = array<i64: 2, 3>, strides = array<i64: 2, 1>, pads_low = array<i64: 0, 1>, pads_high = "
      "array<i64: 1, 1>, dilations = array<i64: 1, 1>";
  std::string overlapping = "kernel = array<i64: 3>, strides = array<i64: 1>, pads_low = array<i64: 1>, pads_high = "
                            "array<i64: 0>, dilations = array<i64: 2>";
  for (std::string kind : {"max", "average", "lp"})
    for (std::string more :
         {std::string(), kind == "lp" ? std::string(", p = 3 : i64") : std::string(", count_include_pad = true")})
      rows.push_back({"pool",
                      {{"dlc.pool " + kind + " %0 channels_first {" + window + more +
                            "} : tensor<1x2x6x4xf64> -> tensor<1x2x3x4xf64>",
                        {t("1x2x6x4")}},
                       {"dlc.pool " + kind + " %0 channels_last {" + window + more +
                            "} : tensor<2x6x4x2xf64> -> tensor<2x3x4x2xf64>",
                        {t("2x6x4x2")}},
                       {"dlc.pool " + kind + " %0 channels_first {" + overlapping + more +
                            "} : tensor<1x2x8xf64> -> tensor<1x2x5xf64>",
                        {t("1x2x8")}}}});
  for (std::string kind : {"max", "average", "lp"})
    for (std::string more : {std::string(), kind == "lp" ? std::string(", p = 3 : i64") : std::string(),
                             kind == "lp" ? std::string(", p = 1 : i64") : std::string()})
      rows.push_back({"pool_grad",
                      {{"dlc.pool_grad " + kind + " %0, %1 channels_first {" + window + more +
                            "} : (tensor<1x2x6x4xf64>, tensor<1x2x3x4xf64>) -> tensor<1x2x6x4xf64>",
                        {t("1x2x6x4"), t("1x2x3x4")}},
                       {"dlc.pool_grad " + kind + " %0, %1 channels_last {" + window + more +
                            "} : (tensor<2x6x4x2xf64>, tensor<2x3x4x2xf64>) -> tensor<2x6x4x2xf64>",
                        {t("2x6x4x2"), t("2x3x4x2")}},
                       {"dlc.pool_grad " + kind + " %0, %1 channels_first {" + overlapping + more +
                            "} : (tensor<1x2x8xf64>, tensor<1x2x5xf64>) -> tensor<1x2x8xf64>",
                        {t("1x2x8"), t("1x2x5")}}}});
}

// ---- products ----

static void addProducts(Rows &rows) {
  auto matmul = [](const std::string &a, const std::string &b, const std::string &result,
                   const std::string &options = "") {
    return GradientRow::Form{"dlc.matmul %0, %1" + options + " : (" + t(a) + ", " + t(b) + ") -> " + t(result),
                             {t(a), t(b)}};
  };
  rows.push_back({"matmul",
                  {matmul("3x4", "4x2", "3x2"), matmul("4x3", "4x2", "3x2", " {transpose_lhs = true}"),
                   matmul("3x4", "2x4", "3x2", " {transpose_rhs = true}"),
                   matmul("4x3", "2x4", "3x2", " {transpose_lhs = true, transpose_rhs = true}"),
                   matmul("2x3x4", "4x2", "2x3x2"), matmul("2x5x3x4", "2x4", "2x5x3x2", " {transpose_rhs = true}"),
                   matmul("2x4x3", "4x2", "2x3x2", " {transpose_lhs = true}"), matmul("2x1x3x4", "5x4x2", "2x5x3x2"),
                   matmul("3x4", "2x4x2", "2x3x2")}});
  struct Convolution {
    std::string operand, filter, result, attributes;
  };
  std::vector<Convolution> convolutions = {{"2x3x5x6", "4x3x3x2", "2x4x3x5",
                                            "channels_first {strides = array<i64: 2, 1>, pads_low = array<i64: 1, 0>, "
                                            "pads_high = array<i64: 1, 0>, dilations = array<i64: 1, 1>}"},
                                           {"1x4x7", "2x2x3", "1x2x2",
                                            "channels_first {strides = array<i64: 2>, pads_low = array<i64: 0>, "
                                            "pads_high = array<i64: 0>, dilations = array<i64: 2>, groups = 2 : "
                                            "i64}"},
                                           {"2x6x5x3", "2x2x3x4", "2x3x3x4",
                                            "channels_last {strides = array<i64: 2, 2>, pads_low = array<i64: 0, 1>, "
                                            "pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>}"}};
  for (const Convolution &c : convolutions) {
    std::string attributes = c.attributes, high = attributes;
    size_t from = high.find("pads_high"), to = high.find("dilations");
    high.erase(from, to - from);
    auto form = [&](const std::string &op, const std::string &a, const std::string &b, const std::string &result,
                    const std::string &options) {
      return GradientRow::Form{"dlc." + op + " %0, %1 " + options + " : (" + t(a) + ", " + t(b) + ") -> " + t(result),
                               {t(a), t(b)}};
    };
    rows.push_back({"conv", {form("conv", c.operand, c.filter, c.result, attributes)}});
    rows.push_back({"conv_data_grad", {form("conv_data_grad", c.result, c.filter, c.operand, high)}});
    rows.push_back({"conv_filter_grad", {form("conv_filter_grad", c.operand, c.result, c.filter, high)}});
  }
}

// ---- elements move ----

static void addMovements(Rows &rows) {
  auto one = [&](const std::string &op, const std::vector<GradientRow::Form> &forms) { rows.push_back({op, forms}); };
  one("reshape", {{"dlc.reshape %0 : tensor<2x6xf64> -> tensor<3x4xf64>", {t("2x6")}}});
  one("transpose",
      {{"dlc.transpose %0 permutation = [2, 0, 1] : tensor<2x3x4xf64> -> tensor<4x2x3xf64>", {t("2x3x4")}}});
  one("broadcast", {{"dlc.broadcast %0 : tensor<3x1xf64> -> tensor<2x3x4xf64>", {t("3x1")}},
                    {"dlc.broadcast %0 : tensor<f64> -> tensor<2x3xf64>", {t("")}}});
  one("slice", {{"dlc.slice %0 starts = [0, 1] steps = [1, 1] : tensor<3x5xf64> -> tensor<3x2xf64>", {t("3x5")}},
                {"dlc.slice %0 starts = [1, 0] steps = [1, 2] : tensor<3x6xf64> -> tensor<2x3xf64>", {t("3x6")}},
                {"dlc.slice %0 starts = [2, 4] steps = [-1, -2] : tensor<3x6xf64> -> tensor<3x2xf64>", {t("3x6")}},
                {"dlc.slice %0 starts = [1] steps = [3] : tensor<7xf64> -> tensor<2xf64>", {t("7")}}});
  one("concat",
      {{"dlc.concat %0, %1, %2 axis = 1 : (tensor<2x1xf64>, tensor<2x3xf64>, tensor<2x2xf64>) -> tensor<2x6xf64>",
        {t("2x1"), t("2x3"), t("2x2")}}});
  for (std::string mode : {"constant", "edge", "reflect", "wrap"})
    one("pad",
        {{"dlc.pad " + mode + " %0, %1 low = [1, 2] high = [2, 0] : (tensor<3x4xf64>, tensor<f64>) -> tensor<6x6xf64>",
          {t("3x4"), t("")}},
         {"dlc.pad " + mode + " %0, %1 low = [2] high = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<7xf64>",
          {t("4"), t("")}}});
  one("pad",
      {{"dlc.pad constant %0, %1 low = [-1, 2] high = [1, -1] : (tensor<3x4xf64>, tensor<f64>) -> tensor<3x5xf64>",
        {t("3x4"), t("")}}});
  for (std::string mode : {"nearest", "linear", "cubic"})
    one("resize", {{"dlc.resize " + mode +
                        " %0 {scales = array<f64: 1.0, 2.0>, coordinates = \"half_pixel\", nearest_mode = \"floor\", "
                        "roi_low = array<f64: 0.0, "
                        "0.0>, roi_high = array<f64: 1.0, 1.0>} : tensor<3x4xf64> -> tensor<3x8xf64>",
                    {t("3x4")}},
                   {"dlc.resize " + mode +
                        " %0 {scales = array<f64: 1.0, 1.0, 0.6, 1.5>, coordinates = \"align_corners\", nearest_mode = "
                        "\"floor\", roi_low = "
                        "array<f64: 0.0, 0.0, 0.0, 0.0>, roi_high = array<f64: 1.0, 1.0, 1.0, 1.0>, antialias = false} "
                        ": tensor<1x2x5x4xf64> -> "
                        "tensor<1x2x3x6xf64>",
                    {t("1x2x5x4")}}});
}

static void addIndexing(Rows &rows) {
  auto i = [](const std::string &shape) { return t(shape, "i64"); };
  rows.push_back(
      {"gather",
       {{"dlc.gather %0, %1 axis = 0 : (tensor<3x4xf64>, tensor<2x2xi64>) -> tensor<2x2x4xf64>", {t("3x4"), i("2x2")}},
        {"dlc.gather %0, %1 axis = 1 : (tensor<2x3x4xf64>, tensor<5xi64>) -> tensor<2x5x4xf64>", {t("2x3x4"), i("5")}},
        {"dlc.gather %0, %1 axis = 2 : (tensor<2x2x3xf64>, tensor<i64>) -> tensor<2x2xf64>", {t("2x2x3"), i("")}}}});
  rows.push_back({"gather_elements",
                  {{"dlc.gather_elements %0, %1 axis = 1 : (tensor<2x3xf64>, tensor<2x5xi64>) -> tensor<2x5xf64>",
                    {t("2x3"), i("2x5")}}}});
  rows.push_back(
      {"gather_nd",
       {{"dlc.gather_nd %0, %1 : (tensor<3x3x2xf64>, tensor<4x2xi64>) -> tensor<4x2xf64>", {t("3x3x2"), i("4x2")}},
        {"dlc.gather_nd %0, %1 {batch_dims = 1 : i64} : (tensor<2x3x4xf64>, tensor<2x5x1xi64>) -> tensor<2x5x4xf64>",
         {t("2x3x4"), i("2x5x1")}}}});
  for (std::string kind : {"mul", "max", "min"}) {
    rows.push_back(
        {"scatter_elements",
         {{"dlc.scatter_elements " + kind +
               " %0, %1, %2 axis = 1 : (tensor<2x3xf64>, tensor<2x4xi64>, tensor<2x4xf64>) -> tensor<2x3xf64>",
           {t("2x3"), i("2x4"), t("2x4")}},
          {"dlc.scatter_elements " + kind +
               " %0, %1, %2 axis = 0 : (tensor<3x2xf64>, tensor<1x2xi64>, tensor<1x2xf64>) -> tensor<3x2xf64>",
           {t("3x2"), i("1x2"), t("1x2")}}}});
    rows.push_back({"scatter_nd",
                    {{"dlc.scatter_nd " + kind +
                          " %0, %1, %2 : (tensor<3x4xf64>, tensor<5x1xi64>, tensor<5x4xf64>) -> tensor<3x4xf64>",
                      {t("3x4"), i("5x1"), t("5x4")}},
                     {"dlc.scatter_nd " + kind +
                          " %0, %1, %2 : (tensor<3x4xf64>, tensor<4x2xi64>, tensor<4xf64>) -> tensor<3x4xf64>",
                      {t("3x4"), i("4x2"), t("4")}}}});
  }
  // Each place once: of several updates without combination the last one counts.
  rows.push_back({"scatter_elements",
                  {{"dlc.scatter_elements add %0, %1, %2 axis = 1 : (tensor<2x3xf64>, tensor<2x4xi64>, "
                    "tensor<2x4xf64>) -> tensor<2x3xf64>",
                    {t("2x3"), i("2x4"), t("2x4")}},
                   {"dlc.scatter_elements none %0, %1, %2 axis = 0 : (tensor<3x2xf64>, tensor<1x2xi64>, "
                    "tensor<1x2xf64>) -> tensor<3x2xf64>",
                    {t("3x2"), i("1x2"), t("1x2")}}}});
  rows.push_back(
      {"scatter_nd",
       {{"dlc.scatter_nd add %0, %1, %2 : (tensor<3x4xf64>, tensor<5x1xi64>, tensor<5x4xf64>) -> tensor<3x4xf64>",
         {t("3x4"), i("5x1"), t("5x4")}},
        {"dlc.scatter_nd none %0, %1, %2 : (tensor<3x4xf64>, tensor<1x2xi64>, tensor<1xf64>) -> tensor<3x4xf64>",
         {t("3x4"), i("1x2"), t("1")}}}});
}

// ---- control flow ----

static void addControl(Rows &rows) {
  rows.push_back({"if",
                  {{R"(dlc.if %0 : (tensor<i1>) -> tensor<2x3xf64> {
    %a = dlc.mul %1, %2 : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
    dlc.yield %a : tensor<2x3xf64>
  } else {
    %a = dlc.sin %1 : tensor<2x3xf64> -> tensor<2x3xf64>
    %b = dlc.softmax %a axes = [1] : tensor<2x3xf64> -> tensor<2x3xf64>
    dlc.yield %b : tensor<2x3xf64>
  })",
                    {t("", "i1"), t("2x3"), t("3")},
                    t("2x3")}}});
  rows.push_back({"while", {loopOfUnknownRounds(), loopOfRounds(4), loopOfRounds(0)}, -1, 1, 9});
  // Two carried values of which one decides when to stop, a bound that is not reached, a slice for each round, and what
  // each round keeps.
  rows.push_back(
      {"while",
       {{R"(dlc.while (%begin, %0, %kept) : (tensor<i64>, tensor<3xf64>, tensor<6x3xf64>) -> (tensor<i64>, tensor<3xf64>, tensor<6x3xf64>) {
  ^bb0(%i: tensor<i64>, %x: tensor<3xf64>, %all: tensor<6x3xf64>):
    %six = dlc.constant dense<6> : tensor<i64>
    %c = dlc.compare gt %six, %i : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %s = dlc.reduce sum %x axes = [0] : tensor<3xf64> -> tensor<f64>
    %ten = dlc.constant dense<20.0> : tensor<f64>
    %d = dlc.compare lt %s, %ten : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %both = dlc.and %c, %d : (tensor<i1>, tensor<i1>) -> tensor<i1>
    dlc.yield %both : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>, %x: tensor<3xf64>, %all: tensor<6x3xf64>):
    %one = dlc.constant dense<1> : tensor<i64>
    %next = dlc.add %i, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %row = dlc.gather %1, %i axis = 0 : (tensor<6x3xf64>, tensor<i64>) -> tensor<3xf64>
    %square = dlc.mul %x, %x : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %y = dlc.add %square, %row : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %place = dlc.reshape %i : tensor<i64> -> tensor<1x1xi64>
    %line = dlc.reshape %y : tensor<3xf64> -> tensor<1x3xf64>
    %put = dlc.scatter_nd none %all, %place, %line : (tensor<6x3xf64>, tensor<1x1xi64>, tensor<1x3xf64>) -> tensor<6x3xf64>
    dlc.yield %next, %y, %put : tensor<i64>, tensor<3xf64>, tensor<6x3xf64>
  })",
         {t("3"), t("6x3")},
         "(" + t("", "i64") + ", " + t("3") + ", " + t("6x3") + ")",
         "  %begin = dlc.constant dense<0> : tensor<i64>\n  %kept = dlc.constant dense<0.0> : tensor<6x3xf64>\n"}},
       0.9,
       1.2});
}

// The operands: the rounds (unless they are known), x, w.
static GradientRow::Form loop(const std::string &begin, const std::string &end, const std::string &x,
                              const std::string &w, const std::string &before) {
  std::string text = "dlc.while (" + begin + ", " + x +
                     R"() : (tensor<i64>, tensor<2x3xf64>) -> (tensor<i64>, tensor<2x3xf64>) {
  ^bb0(%i: tensor<i64>, %x: tensor<2x3xf64>):
    %c = dlc.compare lt %i, )" +
                     end + R"( : (tensor<i64>, tensor<i64>) -> tensor<i1>
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%i: tensor<i64>, %x: tensor<2x3xf64>):
    %one = dlc.constant dense<1> : tensor<i64>
    %next = dlc.add %i, %one : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %p = dlc.matmul %x, )" +
                     w + R"( : (tensor<2x3xf64>, tensor<3x3xf64>) -> tensor<2x3xf64>
    %y = dlc.tanh %p : tensor<2x3xf64> -> tensor<2x3xf64>
    dlc.yield %next, %y : tensor<i64>, tensor<2x3xf64>
  })";
  std::vector<std::string> types{t("2x3"), t("3x3")};
  if (begin == "%begin" && end == "%0")
    types.insert(types.begin(), t("", "i64"));
  return {text, types, "(" + t("", "i64") + ", " + t("2x3") + ")", before};
}
static std::string integer(const std::string &name, int64_t value) {
  return "  " + name + " = dlc.constant dense<" + std::to_string(value) + "> : tensor<i64>\n";
}
GradientRow::Form loopOfUnknownRounds() { return loop("%begin", "%0", "%1", "%2", integer("%begin", 0)); }
GradientRow::Form loopOfRounds(int64_t rounds) {
  return loop("%begin", "%end", "%0", "%1", integer("%begin", 0) + integer("%end", rounds));
}

// ---- composites ----

static GradientRow recurrence(const std::string &op, int gates, const std::vector<std::string> &functions,
                              bool hasCell) {
  auto form = [&](int directions, const std::string &direction) {
    std::string d = std::to_string(directions), names, numbers, columns = std::to_string(3 * gates);
    for (int i = 0; i < directions; ++i)
      for (const std::string &function : functions) {
        names += (names.empty() ? "\"" : ", \"") + function + "\"";
        numbers += numbers.empty() ? "0.0" : ", 0.0";
      }
    std::vector<std::string> types = {t("3x2x2"), t(d + "x" + columns + "x2"), t(d + "x" + columns + "x3"),
                                      t(d + "x" + std::to_string(6 * gates)), t(d + "x2x3")};
    std::string text = "dlc." + op + " %0, %1, %2 bias %3 hidden %4";
    if (hasCell) {
      text += " cell %5 peepholes %6";
      types.push_back(t(d + "x2x3"));
      types.push_back(t(d + "x9"));
    }
    std::vector<std::string> results = {t("3x" + d + "x2x3"), t(d + "x2x3")};
    if (hasCell)
      results.push_back(t(d + "x2x3"));
    text += " " + direction + " {activations = [" + names + "], alphas = array<f64: " + numbers +
            ">, betas = array<f64: " + numbers + ">} : " + list(types) + " -> " + list(results);
    return GradientRow::Form{text, types};
  };
  return {op, {form(1, "forward"), form(1, "reverse"), form(2, "bidirectional")}, -1, 1};
}

static void addComposites(Rows &rows) {
  for (std::string op : {"softmax", "log_softmax"})
    rows.push_back({op,
                    {{"dlc." + op + " %0 axes = [1] : tensor<3x4xf64> -> tensor<3x4xf64>", {t("3x4")}},
                     {"dlc." + op + " %0 axes = [0, 2] : tensor<2x3x2xf64> -> tensor<2x3x2xf64>", {t("2x3x2")}}}});
  rows.push_back(
      {"normalize",
       {{"dlc.normalize %0 axes = [1] {epsilon = 1.0e-3 : f64} : tensor<3x4xf64> -> (tensor<3x4xf64>, tensor<3x1xf64>, "
         "tensor<3x1xf64>)",
         {t("3x4")}},
        {"dlc.normalize %0 axes = [0, 2] {epsilon = 1.0e-3 : f64} : tensor<2x3x2xf64> -> (tensor<2x3x2xf64>, "
         "tensor<1x3x1xf64>, "
         "tensor<1x3x1xf64>)",
         {t("2x3x2")}}}});
  rows.push_back(
      {"rms_norm",
       {{"dlc.rms_norm %0 axes = [1] {epsilon = 1.0e-3 : f64} : tensor<3x4xf64> -> tensor<3x4xf64>", {t("3x4")}}}});
  rows.push_back({"batch_norm",
                  {{"dlc.batch_norm %0, %1, %2, %3, %4 {epsilon = 1.0e-3 : f64} : (tensor<2x3x4xf64>, tensor<3xf64>, "
                    "tensor<3xf64>, "
                    "tensor<3xf64>, tensor<3xf64>) -> tensor<2x3x4xf64>",
                    {t("2x3x4"), t("3"), t("3"), t("3"), t("3")}}},
                  0.3,
                  2});
  rows.push_back({"dequantize",
                  {{"dlc.dequantize %0, %1 {axis = 1 : i64} : (tensor<3x4xi8>, tensor<4xf64>) -> tensor<3x4xf64>",
                    {t("3x4", "i8"), t("4")}}}});
  rows.push_back(recurrence("rnn", 1, {"tanh"}, false));
  rows.push_back(recurrence("gru", 3, {"sigmoid", "tanh"}, false));
  rows.push_back(recurrence("lstm", 4, {"sigmoid", "tanh", "tanh"}, true));
  rows.push_back(
      {"attention",
       {{"dlc.attention %0, %1, %2 mask %3 {causal = true, scale = 0.5 : f64, softcap = 2.0 : f64} : "
         "(tensor<2x4x3x2xf64>, "
         "tensor<2x2x3x2xf64>, tensor<2x2x3x2xf64>, tensor<3x3xf64>) -> (tensor<2x4x3x2xf64>, tensor<2x4x3x3xf64>)",
         {t("2x4x3x2"), t("2x2x3x2"), t("2x2x3x2"), t("3x3")}}}});
}

std::vector<GradientRow> gradientRows() {
  Rows rows;
  addElementwise(rows);
  addReductions(rows);
  addProducts(rows);
  addMovements(rows);
  addIndexing(rows);
  addControl(rows);
  addComposites(rows);
  return rows;
}

} // namespace dlc::test
