// evaluate() of reductions, pools, products and convolutions, and the interpreter around them.
#include "test/ir/Harness.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::test;

namespace {

class ContractionTest : public IrTest {
protected:
  // Values that differ from place to place and are exact in every type.
  Tensor pattern(StringRef type) {
    RankedTensorType wanted = typeOf(type);
    std::vector<double> values(wanted.getNumElements());
    for (size_t i = 0; i < values.size(); ++i)
      values[i] = double(int64_t(i * 7919 % 13) - 6) / (isa<FloatType>(wanted.getElementType()) ? 4 : 1);
    return tensor(type, values);
  }
};

TEST_F(ContractionTest, Reduce) {
  Tensor x = tensor("tensor<2x3xf32>", {1, 2, 3, 4, 5, NAN});
  expectElements(run1("dlc.reduce sum %0 axes = [1] : tensor<2x3xf32> -> tensor<2xf32>", {x}), {6, NAN});
  expectElements(run1("dlc.reduce prod %0 axes = [0] {keepdims = true} : tensor<2x3xf32> -> tensor<1x3xf32>", {x}),
                 {4, 10, NAN});
  expectElements(run1("dlc.reduce max %0 axes = [0, 1] : tensor<2x3xf32> -> tensor<f32>", {x}), {NAN});
  expectElements(run1("dlc.reduce min %0 axes = [] : tensor<2x3xf32> -> tensor<2x3xf32>", {x}), {1, 2, 3, 4, 5, NAN});
  Tensor empty = tensor("tensor<2x0xf32>", {}), noBytes = tensor("tensor<0xi8>", {});
  expectElements(run1("dlc.reduce sum %0 axes = [1] : tensor<2x0xf32> -> tensor<2xf32>", {empty}), {0, 0});
  expectElements(run1("dlc.reduce prod %0 axes = [1] : tensor<2x0xf32> -> tensor<2xf32>", {empty}), {1, 1});
  expectElements(run1("dlc.reduce max %0 axes = [1] : tensor<2x0xf32> -> tensor<2xf32>", {empty}),
                 {-INFINITY, -INFINITY});
  expectElements(run1("dlc.reduce max %0 axes = [0] : tensor<0xi8> -> tensor<i8>", {noBytes}), {-128});
  expectElements(run1("dlc.reduce min %0 axes = [0] : tensor<0xi8> -> tensor<i8>", {noBytes}), {127});
  Tensor bytes = tensor("tensor<3xui8>", {200, 100, 1}), flags = tensor("tensor<3xi1>", {0, 1, 0});
  expectElements(run1("dlc.reduce sum %0 axes = [0] : tensor<3xui8> -> tensor<ui8>", {bytes}), {45});
  expectElements(run1("dlc.reduce max %0 axes = [0] : tensor<3xui8> -> tensor<ui8>", {bytes}), {200});
  expectElements(run1("dlc.reduce max %0 axes = [0] : tensor<3xi1> -> tensor<i1>", {flags}), {1});
  expectElements(run1("dlc.reduce min %0 axes = [0] : tensor<3xi1> -> tensor<i1>", {flags}), {0});
  // Sums are kept in double: 1e8 + 1 - 1e8 is 1.
  expectElements(
      run1("dlc.reduce sum %0 axes = [0] : tensor<3xf32> -> tensor<f32>", {tensor("tensor<3xf32>", {1e8, 1, -1e8})}),
      {1});
}

TEST_F(ContractionTest, ArgReduceCumulativeTopK) {
  Tensor x = tensor("tensor<2x3xf32>", {2, 7, 7, 1, 0, 0});
  expectElements(run1("dlc.arg_reduce max %0 axis = 1 : tensor<2x3xf32> -> tensor<2xi64>", {x}), {1, 0});
  expectElements(run1("dlc.arg_reduce max %0 axis = 1 {select_last = true} : tensor<2x3xf32> -> tensor<2xi64>", {x}),
                 {2, 0});
  expectElements(run1("dlc.arg_reduce min %0 axis = 0 {keepdims = true} : tensor<2x3xf32> -> tensor<1x3xi64>", {x}),
                 {1, 1, 1});
  Tensor y = tensor("tensor<4xi32>", {1, 2, 3, 4});
  auto cumulative = [&](StringRef kind, StringRef attributes) {
    return run1(("dlc.cumulative " + kind + " %0 axis = 0 " + attributes + " : tensor<4xi32> -> tensor<4xi32>").str(),
                {y});
  };
  expectElements(cumulative("sum", ""), {1, 3, 6, 10});
  expectElements(cumulative("sum", "{exclusive = true}"), {0, 1, 3, 6});
  expectElements(cumulative("sum", "{reverse = true}"), {10, 9, 7, 4});
  expectElements(cumulative("prod", "{exclusive = true, reverse = true}"), {24, 12, 4, 1});
  auto topK = [&](StringRef attributes) {
    return run(("func.func @f(%x: tensor<2x3xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>) {\n  %v, %i = dlc.top_k %x {k "
                "= 2 : i64, axis "
                "= 1 : i64" +
                attributes +
                "} : tensor<2x3xf32> -> (tensor<2x2xf32>, tensor<2x2xi64>)\n  return %v, %i : tensor<2x2xf32>, "
                "tensor<2x2xi64>\n}")
                   .str(),
               {x});
  };
  auto largest = topK(""), smallest = topK(", largest = false");
  ASSERT_EQ(largest.size(), 2u) << errors;
  expectElements(largest[0], {7, 7, 1, 0});
  expectElements(largest[1], {1, 2, 0, 1});
  expectElements(smallest[0], {2, 7, 0, 0});
  expectElements(smallest[1], {0, 1, 1, 2});
}

TEST_F(ContractionTest, Pools) {
  Tensor x = tensor("tensor<1x1x3x3xf32>", {1, 2, 3, 4, 5, 6, 7, 8, 9});
  auto pool = [&](StringRef kind, StringRef more, StringRef type, std::string low = "0, 0", std::string high = "0, 0") {
    return run1(("dlc.pool " + kind +
                 " %0 channels_first {kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_low = array<i64: " +
                 low + ">, pads_high = array<i64: " + high + ">, dilations = array<i64: 1, 1>" + more +
                 "} : tensor<1x1x3x3xf32> -> " + type)
                    .str(),
                {x});
  };
  expectElements(pool("max", "", "tensor<1x1x1x1xf32>"), {5});
  expectElements(pool("max", ", ceil_mode = true", "tensor<1x1x2x2xf32>"), {5, 6, 8, 9});
  expectElements(pool("average", ", ceil_mode = true", "tensor<1x1x2x2xf32>"), {3, 4.5, 7.5, 9});
  expectElements(pool("average", "", "tensor<1x1x2x2xf32>", "1, 1"), {1, 2.5, 5.5, 7});
  expectElements(pool("average", ", count_include_pad = true", "tensor<1x1x2x2xf32>", "1, 1"), {0.25, 1.25, 2.75, 7});
  // A window that ceil_mode lets reach past the padding counts only what lies in the padded operand.
  expectElements(pool("average", ", count_include_pad = true, ceil_mode = true", "tensor<1x1x2x2xf32>"),
                 {3, 4.5, 7.5, 9});
  expectElements(pool("lp", ", p = 2", "tensor<1x1x1x1xf32>"), {float(std::sqrt(46.0))});
  expectElements(pool("lp", ", p = 1", "tensor<1x1x1x1xf32>"), {12});
  Tensor last = tensor("tensor<1x2x2x2xi8>", {1, -1, 2, -2, 3, -3, 4, -4});
  expectElements(
      run1("dlc.pool max %0 channels_last {kernel = array<i64: 2, 2>, strides = array<i64: 1, 1>, pads_low = "
           "array<i64: 0, 0>, "
           "pads_high = array<i64: 0, 0>, dilations = array<i64: 1, 1>} : tensor<1x2x2x2xi8> -> tensor<1x1x1x2xi8>",
           {last}),
      {4, -1});
  auto indices = [&](StringRef more) {
    return run1(("dlc.pool_indices %0 {kernel = array<i64: 2, 2>, strides = array<i64: 1, 2>, pads_low = array<i64: 0, "
                 "0>, pads_high = "
                 "array<i64: 0, 1>, dilations = array<i64: 1, 1>" +
                 more + "} : tensor<1x1x3x3xf32> -> tensor<1x1x2x2xi64>")
                    .str(),
                {x});
  };
  expectElements(indices(""), {4, 5, 7, 8});
  expectElements(indices(", column_major = true"), {4, 7, 5, 8});
}

TEST_F(ContractionTest, Matmul) {
  Tensor a = tensor("tensor<2x3xf32>", {1, 2, 3, 4, 5, 6}), b = tensor("tensor<3x2xf32>", {1, 2, 3, 4, 5, 6});
  expectElements(run1("dlc.matmul %0, %1 : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>", {a, b}),
                 {22, 28, 49, 64});
  Tensor at = tensor("tensor<3x2xf32>", {1, 4, 2, 5, 3, 6}), bt = tensor("tensor<2x3xf32>", {1, 3, 5, 2, 4, 6});
  expectElements(
      run1("dlc.matmul %0, %1 {transpose_lhs = true, transpose_rhs = true} : (tensor<3x2xf32>, tensor<2x3xf32>) -> "
           "tensor<2x2xf32>",
           {at, bt}),
      {22, 28, 49, 64});
  Tensor packed = tensor("tensor<1x3x4xf32>", {1, 2, 0, 0, 3, 4, 0, 0, 5, 6, 0, 0});
  expectElements(
      run1("dlc.matmul %0, %1 {panel = 4, columns = 2} : (tensor<2x3xf32>, tensor<1x3x4xf32>) -> tensor<2x2xf32>",
           {a, packed}),
      {22, 28, 49, 64});
  expectElements(run1("dlc.matmul %0, %1 : (tensor<2x1x1x2xf64>, tensor<3x2x1xf64>) -> tensor<2x3x1x1xf64>",
                      {tensor("tensor<2x1x1x2xf64>", {1, 2, 3, 4}), tensor("tensor<3x2x1xf64>", {1, 1, 2, 2, 3, 3})}),
                 {3, 6, 9, 7, 14, 21});
  expectElements(run1("dlc.matmul %0, %1 : (tensor<1x2xui8>, tensor<2x1xi8>) -> tensor<1x1xi32>",
                      {tensor("tensor<1x2xui8>", {255, 200}), tensor("tensor<2x1xi8>", {-128, 127})}),
                 {-7240});
  expectElements(run1("dlc.matmul %0, %1 : (tensor<2x0xf32>, tensor<0x1xf32>) -> tensor<2x1xf32>",
                      {tensor("tensor<2x0xf32>", {}), tensor("tensor<0x1xf32>", {})}),
                 {0, 0});
}

// 1 + 2^-9 has 9 bits behind the point: its square has 18, of which f16 keeps 10.
TEST_F(ContractionTest, SumsOfNarrowProductsAreKept) {
  double x = 1 + 1.0 / 512;
  Tensor a = tensor("tensor<1x2xf16>", {x, 1}), b = tensor("tensor<2x1xf16>", {x, -1});
  expectElements(run1("dlc.matmul %0, %1 : (tensor<1x2xf16>, tensor<2x1xf16>) -> tensor<1x1xf32>", {a, b}),
                 {x * x - 1});
  // The sum is rounded once.
  expectElements(run1("dlc.matmul %0, %1 : (tensor<1x2xf16>, tensor<2x1xf16>) -> tensor<1x1xf16>", {a, b}),
                 {std::ldexp(std::round(std::ldexp(x * x - 1, 18)), -18)});
  Tensor image = tensor("tensor<1x2x1xbf16>", {3, 257.0}), filter = tensor("tensor<1x1x1xbf16>", {1.0078125});
  expectElements(run1("dlc.conv %0, %1 channels_last {strides = array<i64: 1>, pads_low = array<i64: 0>, pads_high = "
                      "array<i64: 0>, dilations = array<i64: 1>} : (tensor<1x2x1xbf16>, tensor<1x1x1xbf16>) -> "
                      "tensor<1x2x1xf32>",
                      {image, filter}),
                 {3.0234375, 258.0}); // 257 is 256 in bf16
}

// Operands are rounded to 10 bits, ties away from zero; infinity and NaN stay, and what rounds up from the largest f32
// becomes infinity.
TEST_F(ContractionTest, Tf32RoundsOperands) {
  double unit = 1.0 / 1024, largest = std::numeric_limits<float>::max();
  std::vector<double> values{1 + unit,       1 + unit / 2, -1 - unit / 2, 1 + unit / 2 - unit / 4096,
                             1 + 1.5 * unit, largest,      -INFINITY,     NAN};
  std::vector<double> expected{1 + unit, 1 + unit, -1 - unit, 1, 1 + 2 * unit, INFINITY, -INFINITY, NAN};
  Tensor column = tensor("tensor<8x1xf32>", values), one = tensor("tensor<1x1xf32>", {1});
  expectElements(
      run1("dlc.matmul %0, %1 precision = tf32 : (tensor<8x1xf32>, tensor<1x1xf32>) -> tensor<8x1xf32>", {column, one}),
      expected);
  expectElements(run1("dlc.matmul %0, %1 precision = tf32 {transpose_rhs = true} : (tensor<1x1xf32>, tensor<8x1xf32>) "
                      "-> tensor<1x8xf32>",
                      {one, column}),
                 expected);
  expectElements(run1("dlc.conv %0, %1 channels_last precision = tf32 {strides = array<i64: 1>, pads_low = array<i64: "
                      "0>, pads_high = array<i64: 0>, dilations = array<i64: 1>} : (tensor<1x8x1xf32>, "
                      "tensor<1x1x1xf32>) -> tensor<1x8x1xf32>",
                      {tensor("tensor<1x8x1xf32>", values), tensor("tensor<1x1x1xf32>", {1})}),
                 expected);
}

TEST_F(ContractionTest, PackedMatmulIsTheSame) {
  Tensor a = pattern("tensor<70x9xf16>"), b = pattern("tensor<9x21xf16>");
  auto plain = run1("dlc.matmul %0, %1 : (tensor<70x9xf16>, tensor<9x21xf16>) -> tensor<70x21xf16>", {a, b});
  run1("dlc.pack %0 panel = 8 : tensor<9x21xf16> -> tensor<3x9x8xf16>", {b});
  Tensor packed = results[0];
  expectElements(
      run1("dlc.matmul %0, %1 {panel = 8, columns = 21} : (tensor<70x9xf16>, tensor<3x9x8xf16>) -> tensor<70x21xf16>",
           {a, packed}),
      plain);
}

TEST_F(ContractionTest, MatmulOfQuadsIsTheSame) {
  for (int depth : {3, 4, 9}) {
    std::string k = std::to_string(depth), quads = std::to_string((depth + 3) / 4);
    std::string lhs = "tensor<2x7x" + k + "xui8>", rhs = "tensor<2x" + k + "x21xi8>",
                packed = "tensor<2x3x" + quads + "x8x4xi8>";
    Tensor a = pattern(lhs), b = pattern(rhs);
    auto plain = run1("dlc.matmul %0, %1 : (" + lhs + ", " + rhs + ") -> tensor<2x7x21xi32>", {a, b});
    run1("dlc.pack %0 panel = 8 {quads = true, batch = 1} : " + rhs + " -> " + packed, {b});
    Tensor panels = results[0];
    expectElements(
        run1("dlc.matmul %0, %1 {panel = 8, columns = 21} : (" + lhs + ", " + packed + ") -> tensor<2x7x21xi32>",
             {a, panels}),
        plain);
  }
}

TEST_F(ContractionTest, ConvByHand) {
  Tensor x = tensor("tensor<1x1x3x3xf32>", {1, 2, 3, 4, 5, 6, 7, 8, 9}),
         w = tensor("tensor<1x1x2x2xf32>", {1, 10, 100, 1000});
  expectElements(
      run1("dlc.conv %0, %1 channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = "
           "array<i64: 0, 0>, "
           "dilations = array<i64: 1, 1>} : (tensor<1x1x3x3xf32>, tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>",
           {x, w}),
      {5421, 6532, 8754, 9865});
  expectElements(
      run1("dlc.conv %0, %1 channels_first {strides = array<i64: 2, 2>, pads_low = array<i64: 1, 1>, pads_high = "
           "array<i64: 0, 0>, "
           "dilations = array<i64: 1, 1>} : (tensor<1x1x3x3xf32>, tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>",
           {x, w}),
      {1000, 3200, 7040, 9865});
  expectElements(
      run1("dlc.conv %0, %1 channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, 0>, pads_high = "
           "array<i64: 0, 0>, "
           "dilations = array<i64: 2, 2>} : (tensor<1x1x3x3xf32>, tensor<1x1x2x2xf32>) -> tensor<1x1x1x1xf32>",
           {x, w}),
      {9731});
  // One spatial dim, two groups, unsigned times signed bytes.
  expectElements(run1("dlc.conv %0, %1 channels_first {strides = array<i64: 1>, pads_low = array<i64: 0>, pads_high = "
                      "array<i64: 1>, dilations "
                      "= array<i64: 1>, groups = 2} : (tensor<1x2x3xui8>, tensor<2x1x2xi8>) -> tensor<1x2x3xi32>",
                      {tensor("tensor<1x2x3xui8>", {1, 2, 255, 3, 4, 5}), tensor("tensor<2x1x2xi8>", {1, -1, 2, 0})}),
                 {-1, -253, 255, 6, 8, 10});
}

// Convolutions in every layout give the same numbers; transposing in and out is done by hand here.
TEST_F(ContractionTest, ConvLayoutsAgree) {
  Tensor x = pattern("tensor<2x6x5x7xf32>"), w = pattern("tensor<10x6x3x2xf32>");
  std::string attributes = "{strides = array<i64: 2, 1>, pads_low = array<i64: 1, 0>, pads_high = array<i64: 2, 1>, "
                           "dilations = array<i64: 1, 2>";
  auto plain = run("func.func @f(%x: tensor<2x6x5x7xf32>, %w: tensor<10x6x3x2xf32>) -> tensor<2x10x3x6xf32> {\n  %0 = "
                   "dlc.conv %x, %w "
                   "channels_first " +
                       attributes +
                       "} : (tensor<2x6x5x7xf32>, tensor<10x6x3x2xf32>) -> tensor<2x10x3x6xf32>\n  return %0 : "
                       "tensor<2x10x3x6xf32>\n}",
                   {x, w});
  ASSERT_EQ(plain.size(), 1u) << errors;
  std::string head =
      "func.func @f(%x: tensor<2x6x5x7xf32>, %w: tensor<10x6x3x2xf32>) -> tensor<2x10x3x6xf32> {\n"
      "  %a = dlc.transpose %x permutation = [0, 2, 3, 1] : tensor<2x6x5x7xf32> -> tensor<2x5x7x6xf32>\n"
      "  %b = dlc.transpose %w permutation = [2, 3, 1, 0] : tensor<10x6x3x2xf32> -> tensor<3x2x6x10xf32>\n";
  std::string tail =
      "  %r = dlc.transpose %0 permutation = [0, 3, 1, 2] : tensor<2x3x6x10xf32> -> tensor<2x10x3x6xf32>\n"
      "  return %r : tensor<2x10x3x6xf32>\n}";
  auto last = run(head + "  %0 = dlc.conv %a, %b channels_last " + attributes +
                      "} : (tensor<2x5x7x6xf32>, tensor<3x2x6x10xf32>) -> tensor<2x3x6x10xf32>\n" + tail,
                  {x, w});
  ASSERT_EQ(last.size(), 1u) << errors;
  expectElements(last[0], plain[0]);
  auto packed = run(
      head +
          "  %p = dlc.pack %b panel = 4 : tensor<3x2x6x10xf32> -> tensor<3x3x2x6x4xf32>\n  %0 = dlc.conv %a, %p "
          "channels_last " +
          attributes +
          ", panel = 4, columns = 10} : (tensor<2x5x7x6xf32>, tensor<3x3x2x6x4xf32>) -> tensor<2x3x6x10xf32>\n" + tail,
      {x, w});
  ASSERT_EQ(packed.size(), 1u) << errors;
  expectElements(packed[0], plain[0]);
}

TEST_F(ContractionTest, ConvIsItsDefinition) {
  // 3 spatial dims, groups, strides, dilations and uneven pads against the sum written down.
  Tensor x = pattern("tensor<1x4x4x5x6xf64>"), w = pattern("tensor<6x2x2x3x2xf64>");
  auto found = run1("dlc.conv %0, %1 channels_first {strides = array<i64: 1, 2, 3>, pads_low = array<i64: 0, 1, 2>, "
                    "pads_high = array<i64: 1, 1, 0>, "
                    "dilations = array<i64: 2, 1, 1>, groups = 2} : (tensor<1x4x4x5x6xf64>, tensor<6x2x2x3x2xf64>) -> "
                    "tensor<1x6x3x3x3xf64>",
                    {x, w});
  std::vector<double> in = elementsOf(x), weights = elementsOf(w), expected;
  for (int o = 0; o < 6; ++o)
    for (int d = 0; d < 3; ++d)
      for (int h = 0; h < 3; ++h)
        for (int v = 0; v < 3; ++v) {
          double sum = 0;
          for (int c = 0; c < 2; ++c)
            for (int i = 0; i < 2; ++i)
              for (int j = 0; j < 3; ++j)
                for (int k = 0; k < 2; ++k) {
                  int id = d + 2 * i, ih = 2 * h - 1 + j, iw = 3 * v - 2 + k;
                  if (id < 4 && ih >= 0 && ih < 5 && iw >= 0 && iw < 6)
                    sum += in[(((o / 3 * 2 + c) * 4 + id) * 5 + ih) * 6 + iw] *
                           weights[(((o * 2 + c) * 2 + i) * 3 + j) * 2 + k];
                }
          expected.push_back(sum);
        }
  expectElements(found, expected, 1e-12);
}

TEST_F(ContractionTest, ConvDataGrad) {
  Tensor x = tensor("tensor<1x1x2x2xf32>", {1, 2, 3, 4}), w = tensor("tensor<1x2x2x2xf32>", {1, 1, 1, 1, 0, 1, 0, 0});
  expectElements(run1("dlc.conv_data_grad %0, %1 channels_first {strides = array<i64: 1, 1>, pads_low = array<i64: 0, "
                      "0>, dilations = "
                      "array<i64: 1, 1>} : "
                      "(tensor<1x1x2x2xf32>, tensor<1x2x2x2xf32>) -> tensor<1x2x3x3xf32>",
                      {x, w}),
                 {1, 3, 2, 4, 10, 6, 3, 7, 4, 0, 1, 2, 0, 3, 4, 0, 0, 0});
  expectElements(
      run1("dlc.conv_data_grad %0, %1 channels_first {strides = array<i64: 2>, pads_low = array<i64: 1>, dilations = "
           "array<i64: 1>, groups = 2} : "
           "(tensor<1x2x2xf32>, tensor<2x1x2xf32>) -> tensor<1x2x3xf32>",
           {tensor("tensor<1x2x2xf32>", {1, 2, 3, 4}), tensor("tensor<2x1x2xf32>", {1, 10, 5, 7})}),
      {10, 2, 20, 21, 20, 28});
}

TEST_F(ContractionTest, InterpretsKernelsAndLaunches) {
  auto found = run(R"(
    func.func private @k(%x: tensor<2xf32>) -> tensor<2xf32> attributes {dlc.kernel} {
      %0 = dlc.neg %x : tensor<2xf32> -> tensor<2xf32>
      dlc.yield %0 : tensor<2xf32>
    }
    func.func @f(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
      %c = dlc.constant dense<[10.0, 20.0]> : tensor<2xf32>
      %0 = dlc.kernel loop(%x, %c) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32> {
      ^bb0(%a: tensor<2xf32>, %b: tensor<2xf32>):
        %s = dlc.add %a, %b : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
        dlc.yield %s : tensor<2xf32>
      }
      %1 = dlc.launch @k(%0) : (tensor<2xf32>) -> tensor<2xf32>
      return %0, %1 : tensor<2xf32>, tensor<2xf32>
    })",
                   {tensor("tensor<2xf32>", {1, 2})});
  ASSERT_EQ(found.size(), 2u) << errors;
  expectElements(found[0], {11, 22});
  expectElements(found[1], {-11, -22});
}

TEST_F(ContractionTest, DynamicDimsFlowThrough) {
  auto found = run(R"(
    func.func @f(%x: tensor<?x3xf32>, %y: tensor<3x2xf32>) -> tensor<?xf32> {
      %0 = dlc.matmul %x, %y : (tensor<?x3xf32>, tensor<3x2xf32>) -> tensor<?x2xf32>
      %1 = dlc.cast %0 : tensor<?x2xf32> -> tensor<?x2xf64>
      %2 = dlc.cast %1 : tensor<?x2xf64> -> tensor<?x2xf32>
      %3 = dlc.reshape %2 : tensor<?x2xf32> -> tensor<?xf32>
      return %3 : tensor<?xf32>
    })",
                   {tensor("tensor<1x3xf32>", {1, 2, 3}), tensor("tensor<3x2xf32>", {1, 2, 3, 4, 5, 6})});
  ASSERT_EQ(found.size(), 1u) << errors;
  expectElements(found[0], {22, 28});
}

TEST_F(ContractionTest, UnknownDimsAreCheckedAtRunTime) {
  std::string slice = R"(
    func.func @f(%x: tensor<?xf32>) -> tensor<3xf32> {
      %0 = dlc.slice %x starts = [1] steps = [1] : tensor<?xf32> -> tensor<3xf32>
      return %0 : tensor<3xf32>
    })";
  auto found = run(slice, {tensor("tensor<4xf32>", {1, 2, 3, 4})});
  ASSERT_EQ(found.size(), 1u) << errors;
  expectElements(found[0], {2, 3, 4});
  EXPECT_TRUE(run(slice, {tensor("tensor<2xf32>", {1, 2})}).empty());
  EXPECT_NE(errors.find("S4: dim 0 takes 3 elements from 1"), std::string::npos) << errors;
  EXPECT_TRUE(run(R"(
    func.func @f(%x: tensor<?xf32>, %y: tensor<3xf32>) -> tensor<3xf32> {
      %0 = dlc.add %x, %y : (tensor<?xf32>, tensor<3xf32>) -> tensor<3xf32>
      return %0 : tensor<3xf32>
    })",
                  {tensor("tensor<2xf32>", {1, 2}), tensor("tensor<3xf32>", {1, 2, 3})})
                  .empty());
  EXPECT_NE(errors.find("E1: shape [3] of operand 1"), std::string::npos) << errors;
  EXPECT_TRUE(run(R"(
    func.func @f(%x: tensor<?xf32>) -> tensor<3xf32> {
      %0 = dlc.neg %x : tensor<?xf32> -> tensor<3xf32>
      return %0 : tensor<3xf32>
    })",
                  {tensor("tensor<2xf32>", {1, 2})})
                  .empty());
  EXPECT_NE(errors.find("for its operands, expected 'tensor<3xf32>'"), std::string::npos) << errors;
}

TEST_F(ContractionTest, RefusesWhatDoesNotFit) {
  // 2^44 bytes and wrong inputs are errors, not aborts.
  run(R"(
    func.func @f(%x: tensor<f32>) -> tensor<4194304x1048576xf32> {
      %0 = dlc.broadcast %x : tensor<f32> -> tensor<4194304x1048576xf32>
      return %0 : tensor<4194304x1048576xf32>
    })",
      {tensor("tensor<f32>", {1})});
  EXPECT_NE(errors.find("does not fit into memory"), std::string::npos) << errors;
  std::string identity = "func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> { return %x : tensor<2xf32> }";
  run(identity, {});
  EXPECT_NE(errors.find("takes 1 tensors, got 0"), std::string::npos) << errors;
  run(identity, {tensor("tensor<3xf32>", {1, 2, 3})});
  EXPECT_NE(errors.find("argument 0 is 'tensor<3xf32>', expected 'tensor<2xf32>'"), std::string::npos) << errors;
}

TEST_F(ContractionTest, ConstantsFoldWithinTheLimit) {
  run(R"(
    func.func @f(%x: tensor<2xf32>) -> tensor<1000xf32> {
      %c = dlc.constant dense<2.0> : tensor<f32>
      %0 = dlc.broadcast %c : tensor<f32> -> tensor<1000xf32>
      %1 = dlc.neg %x : tensor<2xf32> -> tensor<2xf32>
      return %0 : tensor<1000xf32>
    })",
      {tensor("tensor<2xf32>", {1, 2})});
  Operation *broadcast = nullptr, *neg = nullptr;
  module->walk([&](Operation *op) {
    broadcast = isa<BroadcastOp>(op) ? op : broadcast;
    neg = isa<NegOp>(op) ? op : neg;
  });
  errors.clear();
  EXPECT_TRUE(succeeded(evaluateConstant(broadcast, 4000)));
  EXPECT_TRUE(failed(evaluateConstant(broadcast, 3999)));
  EXPECT_TRUE(failed(evaluateConstant(neg, 4000)));
  EXPECT_EQ(errors, "");
}

} // namespace
