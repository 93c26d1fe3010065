// evaluate() of elementwise ops against values worked out by hand.
#include "test/ir/Harness.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::test;

namespace {

constexpr double kNan = NAN, kInf = INFINITY;

class ElementwiseTest : public IrTest {
protected:
  // One op on operands of one shape and `element` type, result type `result` (the same by default).
  std::vector<double> apply(StringRef op, StringRef element, std::vector<std::vector<double>> inputs,
                            StringRef result = "", StringRef attributes = "") {
    std::string type = ("tensor<" + Twine(inputs[0].size()) + "x" + element + ">").str();
    std::string to = result.empty() ? type : ("tensor<" + Twine(inputs[0].size()) + "x" + result + ">").str();
    std::vector<Tensor> tensors;
    std::string text = ("dlc." + op + " ").str(), types;
    for (auto [i, input] : llvm::enumerate(inputs)) {
      tensors.push_back(tensor(type, input));
      text += (i ? ", %" : "%") + std::to_string(i);
      types += (i ? ", " : "") + type;
    }
    if (inputs.size() > 1)
      types = "(" + types + ")";
    return run1(text + attributes.str() + " : " + types + " -> " + to, tensors);
  }
};

TEST_F(ElementwiseTest, UnaryReals) {
  std::vector<double> x = {-2.5, -0.5, 0, 0.5, 1.5, 2.5};
  struct Row {
    const char *op;
    double (*function)(double);
  } rows[] = {{"exp", std::exp},     {"sin", std::sin},     {"cos", std::cos},     {"tan", std::tan},
              {"atan", std::atan},   {"sinh", std::sinh},   {"cosh", std::cosh},   {"tanh", std::tanh},
              {"asinh", std::asinh}, {"erf", std::erf},     {"floor", std::floor}, {"ceil", std::ceil},
              {"abs", std::fabs},    {"log", std::log},     {"sqrt", std::sqrt},   {"asin", std::asin},
              {"acos", std::acos},   {"acosh", std::acosh}, {"atanh", std::atanh}};
  for (const Row &row : rows) {
    std::vector<double> single, twice;
    for (double value : x) {
      single.push_back(float(row.function(value)));
      twice.push_back(row.function(value));
    }
    SCOPED_TRACE(row.op);
    expectElements(apply(row.op, "f32", {x}), single);
    expectElements(apply(row.op, "f64", {x}), twice);
  }
  expectElements(apply("round", "f32", {x}), {-2, 0, 0, 0, 2, 2});
  expectElements(apply("sigmoid", "f64", {{0, 1000, -1000}}), {0.5, 1, 0});
  expectElements(apply("rsqrt", "f32", {{4, 0, -1}}), {0.5, kInf, kNan});
  expectElements(apply("relu", "f32", {{-1, 0, 2, kNan}}), {0, 0, 2, kNan});
  expectElements(apply("sign", "f16", {{-3, 0, 2, kNan}}), {-1, 0, 1, kNan});
  expectElements(apply("is_nan", "f32", {{1, kNan, kInf}}, "i1"), {0, 1, 0});
  expectElements(apply("is_inf", "f32", {{-kInf, kNan, kInf, 1}}, "i1"), {1, 0, 1, 0});
  expectElements(apply("is_inf", "f32", {{-kInf, kInf}}, "i1", " {detect_negative = false}"), {0, 1});
}

TEST_F(ElementwiseTest, UnaryIntegers) {
  expectElements(apply("neg", "i8", {{-128, 5, 0}}), {-128, -5, 0});
  expectElements(apply("abs", "i8", {{-128, -5, 7}}), {-128, 5, 7});
  expectElements(apply("abs", "ui8", {{200, 5}}), {200, 5});
  expectElements(apply("sign", "ui8", {{200, 0}}), {1, 0});
  expectElements(apply("sign", "i64", {{-9, 0, 4}}), {-1, 0, 1});
  expectElements(apply("relu", "i32", {{-9, 4}}), {0, 4});
  expectElements(apply("not", "i1", {{0, 1}}), {1, 0});
  expectElements(apply("not", "ui8", {{0, 255, 15}}), {255, 0, 240});
  expectElements(apply("not", "i16", {{0, -1}}), {-1, 0});
}

TEST_F(ElementwiseTest, BinaryReals) {
  std::vector<double> a = {1, -2, 3.5, kNan}, b = {2, 4, -0.5, 1};
  expectElements(apply("add", "f32", {a, b}), {3, 2, 3, kNan});
  expectElements(apply("sub", "f32", {a, b}), {-1, -6, 4, kNan});
  expectElements(apply("mul", "f32", {a, b}), {2, -8, -1.75, kNan});
  expectElements(apply("div", "f32", {a, b}), {0.5, -0.5, -7, kNan});
  expectElements(apply("max", "f32", {a, b}), {2, 4, 3.5, kNan});
  expectElements(apply("min", "f32", {b, a}), {1, -2, -0.5, kNan});
  expectElements(apply("pow", "f32", {{2, -2, 4}, {10, 3, 0.5}}), {1024, -8, 2});
  expectElements(apply("mod", "f32", {{-4.3, 7.2, 5}, {2.1, -3.4, 8}}), {2.0, -3.0, 5}, 1e-5);
  expectElements(apply("mod", "f32", {{-4.3, 7.2}, {2.1, -3.4}}, "", " {fmod = true}"), {-0.1, 0.4}, 1e-5);
  // Rounded to the element type: 2048 + 1 is not an f16, and 1/3 is the nearest one.
  expectElements(apply("add", "f16", {{2048, 60000}, {1, 60000}}), {2048, kInf});
  expectElements(apply("div", "bf16", {{1}, {3}}), {0.333984375});
}

TEST_F(ElementwiseTest, BinaryIntegers) {
  expectElements(apply("add", "i8", {{127, -128}, {1, -1}}), {-128, 127});
  expectElements(apply("add", "ui8", {{255}, {1}}), {0});
  expectElements(apply("sub", "ui32", {{0}, {1}}), {4294967295.0});
  expectElements(apply("mul", "i32", {{65536, -3}, {65536, 7}}), {0, -21});
  expectElements(apply("div", "i32", {{-7, 7, 5, -2147483648.0}, {2, -2, 0, -1}}), {-3, -3, 0, -2147483648.0});
  expectElements(apply("div", "ui8", {{200}, {3}}), {66});
  expectElements(apply("mod", "i32", {{-4, 7, 5, 3}, {3, -3, 8, 0}}), {2, -2, 5, 0});
  expectElements(apply("mod", "i32", {{-4, 7}, {3, -3}}, "", " {fmod = true}"), {-1, 1});
  expectElements(apply("pow", "i32", {{3, -2, 2, 1}, {4, 3, -1, -5}}), {81, -8, 0, 1});
  expectElements(apply("max", "ui8", {{200, 1}, {100, 2}}), {200, 2});
  expectElements(apply("min", "i8", {{-100, 1}, {100, 2}}), {-100, 1});
  expectElements(apply("and", "i8", {{12, -1}, {10, 7}}), {8, 7});
  expectElements(apply("or", "ui8", {{12, 240}, {10, 15}}), {14, 255});
  expectElements(apply("xor", "i1", {{0, 1, 1}, {1, 1, 0}}), {1, 0, 1});
  expectElements(apply("shift_left", "ui8", {{1, 255, 1}, {3, 1, 8}}), {8, 254, 0});
  expectElements(apply("shift_right", "ui8", {{128, 255, 1}, {3, 1, 8}}), {16, 127, 0});
  expectElements(apply("shift_right", "i8", {{-128, -128}, {3, 9}}), {-16, -1});
}

TEST_F(ElementwiseTest, UnsignedSixtyFourBits) {
  Tensor a = tensor("tensor<2xui64>", {0x1p63, 6}), b = tensor("tensor<2xui64>", {2, 4});
  auto binary = [&](StringRef op) {
    return run1(("dlc." + op + " %0, %1 : (tensor<2xui64>, tensor<2xui64>) -> tensor<2xui64>").str(), {a, b});
  };
  expectElements(binary("div"), {0x1p62, 1});
  expectElements(binary("max"), {0x1p63, 6});
  expectElements(run1("dlc.cast %0 : tensor<2xui64> -> tensor<2xf32>", {a}), {0x1p63, 6});
}

TEST_F(ElementwiseTest, MixedPower) {
  expectElements(run1("dlc.pow %0, %1 : (tensor<2xi32>, tensor<2xf32>) -> tensor<2xi32>",
                      {tensor("tensor<2xi32>", {2, 9}), tensor("tensor<2xf32>", {3, 0.5})}),
                 {8, 3});
  expectElements(run1("dlc.pow %0, %1 : (tensor<2xf32>, tensor<i64>) -> tensor<2xf32>",
                      {tensor("tensor<2xf32>", {2, 1.5}), tensor("tensor<i64>", {2})}),
                 {4, 2.25});
}

TEST_F(ElementwiseTest, Comparisons) {
  std::vector<std::pair<const char *, std::vector<double>>> rows = {{"eq", {0, 1, 0, 0}}, {"ne", {1, 0, 1, 1}},
                                                                    {"lt", {1, 0, 0, 0}}, {"le", {1, 1, 0, 0}},
                                                                    {"gt", {0, 0, 1, 0}}, {"ge", {0, 1, 1, 0}}};
  for (auto &[predicate, expected] : rows)
    expectElements(apply(std::string("compare ") + predicate, "f32", {{1, 2, 3, kNan}, {2, 2, 2, 2}}, "i1"), expected);
  expectElements(apply("compare lt", "ui8", {{200, 1}, {100, 2}}, "i1"), {0, 1});
  expectElements(apply("compare lt", "i8", {{-56, 1}, {100, 2}}, "i1"), {1, 1});
  expectElements(run1("dlc.select %0, %1, %2 : (tensor<2x1xi1>, tensor<2xf32>, tensor<f32>) -> tensor<2x2xf32>",
                      {tensor("tensor<2x1xi1>", {1, 0}), tensor("tensor<2xf32>", {1, 2}), tensor("tensor<f32>", {9})}),
                 {1, 2, 9, 9});
}

TEST_F(ElementwiseTest, Broadcasting) {
  Tensor a = tensor("tensor<2x3xf32>", {1, 2, 3, 4, 5, 6});
  expectElements(run1("dlc.add %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>",
                      {a, tensor("tensor<3xf32>", {10, 20, 30})}),
                 {11, 22, 33, 14, 25, 36});
  expectElements(run1("dlc.sub %0, %1 : (tensor<2x1xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>",
                      {tensor("tensor<2x1xf32>", {1, 2}), tensor("tensor<1x3xf32>", {10, 20, 30})}),
                 {-9, -19, -29, -8, -18, -28});
  expectElements(run1("dlc.mul %0, %1 : (tensor<f64>, tensor<2x1x2xf64>) -> tensor<2x1x2xf64>",
                      {tensor("tensor<f64>", {3}), tensor("tensor<2x1x2xf64>", {1, 2, 3, 4})}),
                 {3, 6, 9, 12});
  expectElements(
      run1("dlc.add %0, %1 : (tensor<2x2x2xi8>, tensor<2x1x2xi8>) -> tensor<2x2x2xi8>",
           {tensor("tensor<2x2x2xi8>", {0, 1, 2, 3, 4, 5, 6, 7}), tensor("tensor<2x1x2xi8>", {10, 20, 30, 40})}),
      {10, 21, 12, 23, 34, 45, 36, 47});
  EXPECT_TRUE(run1("dlc.add %0, %1 : (tensor<0x3xf32>, tensor<3xf32>) -> tensor<0x3xf32>",
                   {tensor("tensor<0x3xf32>", {}), tensor("tensor<3xf32>", {1, 2, 3})})
                  .empty());
}

TEST_F(ElementwiseTest, Casts) {
  auto cast = [&](StringRef from, StringRef to, std::vector<double> values, StringRef attributes = "") {
    return apply("cast", from, {values}, to, attributes);
  };
  expectElements(cast("f32", "i32", {2.9, -2.9, 0}), {2, -2, 0});
  expectElements(cast("f32", "ui8", {255, 3.5}), {255, 3});
  expectElements(cast("f32", "i1", {0, -0.0, 0.5, kNan}), {0, 0, 1, 1});
  expectElements(cast("i32", "i8", {300, -1}), {44, -1});
  expectElements(cast("i8", "ui8", {-1}), {255});
  expectElements(cast("i1", "f32", {0, 1}), {0, 1});
  expectElements(cast("i32", "f32", {16777217, -5}), {16777216, -5});
  expectElements(cast("f32", "i4", {7, -8, 3.7}), {7, -8, 3});
  expectElements(cast("i4", "f16", {7, -8}), {7, -8});
  expectElements(cast("f32", "f16", {1e6, 0.1}), {kInf, 0.0999755859375});
  expectElements(cast("f64", "bf16", {1.0 / 3}), {0.333984375});
  expectElements(cast("f32", "f8E4M3FN", {1e6, -kInf, kNan, 0.3}), {448, -448, kNan, 0.3125});
  expectElements(cast("f32", "f8E4M3FN", {1e6, -kInf}, " {saturate = false}"), {kNan, kNan});
  expectElements(cast("f32", "f8E5M2", {1e6}, " {saturate = false}"), {kInf});
  expectElements(cast("f32", "f8E8M0FNU", {3, 4, 1e-40}, " {rounding = \"up\"}"), {4, 4, 0x1p-126});
  expectElements(cast("f32", "f8E8M0FNU", {3, 4}, " {rounding = \"down\"}"), {2, 4});
  expectElements(cast("f32", "f4E2M1FN", {5, 100, -0.3}), {4, 6, -0.5});
  expectElements(apply("bitcast", "f32", {{1, -0.0}}, "i32"), {1065353216, -2147483648.0});
  expectElements(apply("bitcast", "ui8", {{0x38}}, "f8E4M3FN"), {1});
}

} // namespace
