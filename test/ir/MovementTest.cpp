// evaluate() of ops that move elements: shape ops, gathers, scatters, resize.
#include "test/ir/Harness.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::test;

namespace {

using MovementTest = IrTest;

std::vector<double> count(int64_t n) {
  std::vector<double> values(n);
  for (int64_t i = 0; i < n; ++i)
    values[i] = double(i);
  return values;
}

TEST_F(MovementTest, Transpose) {
  expectElements(run1("dlc.transpose %0 permutation = [2, 0, 1] : tensor<2x3x4xi16> -> tensor<4x2x3xi16>",
                      {tensor("tensor<2x3x4xi16>", count(24))}),
                 {0, 4, 8, 12, 16, 20, 1, 5, 9, 13, 17, 21, 2, 6, 10, 14, 18, 22, 3, 7, 11, 15, 19, 23});
  // Every permutation of a tensor whose dims do not merge, against the definition; all element sizes.
  int64_t shape[] = {3, 5, 2, 35};
  for (StringRef element : {"i8", "f16", "f32", "f64"}) {
    SmallVector<int64_t> permutation = {0, 1, 2, 3};
    Tensor in = tensor(("tensor<3x5x2x35x" + element + ">").str(),
                       element == "i8" ? std::vector<double>(1050, 1) : count(1050));
    if (element == "i8")
      for (int64_t i = 0; i < 1050; ++i)
        in.set(i, Scalar::ofInteger(in.elementType(), i));
    std::vector<double> source = elementsOf(in);
    do {
      std::string text, type;
      llvm::raw_string_ostream(type) << "tensor<" << shape[permutation[0]] << "x" << shape[permutation[1]] << "x"
                                     << shape[permutation[2]] << "x" << shape[permutation[3]] << "x" << element << ">";
      llvm::raw_string_ostream(text) << "dlc.transpose %0 permutation = [" << permutation[0] << ", " << permutation[1]
                                     << ", " << permutation[2] << ", " << permutation[3] << "] : " << in.type()
                                     << " -> " << type;
      std::vector<double> expected;
      int64_t at[4], out[4];
      for (out[0] = 0; out[0] < shape[permutation[0]]; ++out[0])
        for (out[1] = 0; out[1] < shape[permutation[1]]; ++out[1])
          for (out[2] = 0; out[2] < shape[permutation[2]]; ++out[2])
            for (out[3] = 0; out[3] < shape[permutation[3]]; ++out[3]) {
              for (int i = 0; i < 4; ++i)
                at[permutation[i]] = out[i];
              expected.push_back(source[((at[0] * 5 + at[1]) * 2 + at[2]) * 35 + at[3]]);
            }
      expectElements(run1(text, {in}), expected);
    } while (std::next_permutation(permutation.begin(), permutation.end()));
  }
}

TEST_F(MovementTest, ReshapeBroadcastSliceConcat) {
  Tensor x = tensor("tensor<2x3xf32>", count(6));
  expectElements(run1("dlc.reshape %0 : tensor<2x3xf32> -> tensor<3x1x2xf32>", {x}), count(6));
  EXPECT_EQ(results[0].bytes().data(), x.bytes().data());
  expectElements(run1("dlc.broadcast %0 : tensor<2x1xf32> -> tensor<2x2x3xf32>", {tensor("tensor<2x1xf32>", {1, 2})}),
                 {1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2});
  expectElements(run1("dlc.slice %0 starts = [1, 2] steps = [-1, -2] : tensor<2x3xf32> -> tensor<2x2xf32>", {x}),
                 {5, 3, 2, 0});
  expectElements(run1("dlc.slice %0 starts = [0, 1] steps = [1, 1] : tensor<2x3xf32> -> tensor<2x1xf32>", {x}), {1, 4});
  EXPECT_TRUE(run1("dlc.slice %0 starts = [9, 0] steps = [1, 1] : tensor<2x3xf32> -> tensor<0x3xf32>", {x}).empty());
  expectElements(run1("dlc.concat %0, %1 axis = 1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>",
                      {x, tensor("tensor<2x1xf32>", {8, 9})}),
                 {0, 1, 2, 8, 3, 4, 5, 9});
  expectElements(run1("dlc.shape_of %0 : tensor<2x3xf32> -> tensor<2xi64>", {x}), {2, 3});
  expectElements(run1("dlc.iota axis = 1 : tensor<2x3xi32>", {}), {0, 1, 2, 0, 1, 2});
}

TEST_F(MovementTest, Pad) {
  Tensor x = tensor("tensor<3xf32>", {1, 2, 3}), v = tensor("tensor<f32>", {9});
  auto pad = [&](StringRef mode, int low, int high) {
    std::string text;
    llvm::raw_string_ostream(text) << "dlc.pad " << mode << " %0, %1 low = [" << low << "] high = [" << high
                                   << "] : (tensor<3xf32>, tensor<f32>) -> tensor<" << 3 + low + high << "xf32>";
    return run1(text, {x, v});
  };
  expectElements(pad("constant", 1, 2), {9, 1, 2, 3, 9, 9});
  expectElements(pad("constant", -1, 1), {2, 3, 9});
  expectElements(pad("constant", -2, -1), {});
  expectElements(pad("edge", 2, 1), {1, 1, 1, 2, 3, 3});
  expectElements(pad("reflect", 3, 4), {2, 3, 2, 1, 2, 3, 2, 1, 2, 3});
  expectElements(pad("wrap", 4, 2), {3, 1, 2, 3, 1, 2, 3, 1, 2});
  expectElements(
      run1("dlc.pad constant %0, %1 low = [1, -1] high = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>",
           {tensor("tensor<2x2xf32>", {1, 2, 3, 4}), v}),
      {9, 9, 2, 9, 4, 9});
}

TEST_F(MovementTest, Pack) {
  expectElements(run1("dlc.pack %0 panel = 2 : tensor<2x3xf32> -> tensor<2x2x2xf32>",
                      {tensor("tensor<2x3xf32>", {1, 2, 3, 4, 5, 6})}),
                 {1, 2, 4, 5, 3, 0, 6, 0});
}

// The last quad ends with the last row; what the one before it holds is zero there.
TEST_F(MovementTest, PackQuads) {
  expectElements(
      run1("dlc.pack %0 panel = 2 {quads = true} : tensor<6x3xi8> -> tensor<2x2x2x4xi8>",
           {tensor("tensor<6x3xi8>", count(18))}),
      {0, 3, 6, 9, 1, 4, 7, 10, 0, 0, 12, 15, 0, 0, 13, 16, 2, 5, 8, 11, 0, 0, 0, 0, 0, 0, 14, 17, 0, 0, 0, 0});
  expectElements(run1("dlc.pack %0 panel = 2 {quads = true} : tensor<3x2xi8> -> tensor<1x1x2x4xi8>",
                      {tensor("tensor<3x2xi8>", count(6))}),
                 {0, 2, 4, 0, 1, 3, 5, 0});
}

TEST_F(MovementTest, Gathers) {
  Tensor x = tensor("tensor<3x2xf32>", count(6));
  expectElements(run1("dlc.gather %0, %1 axis = 0 : (tensor<3x2xf32>, tensor<2x1xi64>) -> tensor<2x1x2xf32>",
                      {x, tensor("tensor<2x1xi64>", {-1, 0})}),
                 {4, 5, 0, 1});
  expectElements(run1("dlc.gather %0, %1 axis = 1 : (tensor<3x2xf32>, tensor<i32>) -> tensor<3xf32>",
                      {x, tensor("tensor<i32>", {1})}),
                 {1, 3, 5});
  expectElements(run1("dlc.gather_elements %0, %1 axis = 0 : (tensor<3x2xf32>, tensor<2x2xi64>) -> tensor<2x2xf32>",
                      {x, tensor("tensor<2x2xi64>", {0, 2, -1, 1})}),
                 {0, 5, 4, 3});
  Tensor y = tensor("tensor<2x2x2xi32>", count(8));
  expectElements(run1("dlc.gather_nd %0, %1 : (tensor<2x2x2xi32>, tensor<2x2xi64>) -> tensor<2x2xi32>",
                      {y, tensor("tensor<2x2xi64>", {0, 1, 1, -2})}),
                 {2, 3, 4, 5});
  expectElements(run1("dlc.gather_nd %0, %1 {batch_dims = 1} : (tensor<2x2x2xi32>, tensor<2x1xi64>) -> tensor<2x2xi32>",
                      {y, tensor("tensor<2x1xi64>", {1, 0})}),
                 {2, 3, 4, 5});
}

TEST_F(MovementTest, IndicesOutOfRangeAreRefused) {
  std::string text = "func.func @f(%0: tensor<3xf32>, %1: tensor<1xi64>) -> tensor<1xf32> {\n"
                     "  %r = dlc.gather %0, %1 axis = 0 : (tensor<3xf32>, tensor<1xi64>) -> tensor<1xf32>\n"
                     "  return %r : tensor<1xf32>\n}";
  EXPECT_TRUE(run(text, {tensor("tensor<3xf32>", {1, 2, 3}), tensor("tensor<1xi64>", {3})}).empty());
  EXPECT_NE(errors.find("I1: index is 3, expected from -3 to 2"), std::string::npos) << errors;
}

TEST_F(MovementTest, Scatters) {
  Tensor zeros = tensor("tensor<3x3xf32>", std::vector<double>(9, 0)),
         index = tensor("tensor<2x3xi64>", {1, 0, 2, 0, 2, -2});
  Tensor updates = tensor("tensor<2x3xf32>", {1, 2, 3, 4, 5, 6});
  std::string types = " axis = 0 : (tensor<3x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<3x3xf32>";
  expectElements(run1("dlc.scatter_elements none %0, %1, %2" + types, {zeros, index, updates}),
                 {4, 2, 0, 1, 0, 6, 0, 5, 3});
  Tensor line = tensor("tensor<4xi32>", {1, 2, 3, 4});
  auto nd = [&](StringRef kind) {
    return run1(
        ("dlc.scatter_nd " + kind + " %0, %1, %2 : (tensor<4xi32>, tensor<3x1xi64>, tensor<3xi32>) -> tensor<4xi32>")
            .str(),
        {line, tensor("tensor<3x1xi64>", {1, 1, -1}), tensor("tensor<3xi32>", {5, 7, 3})});
  };
  expectElements(nd("none"), {1, 7, 3, 3});
  expectElements(nd("add"), {1, 14, 3, 7});
  expectElements(nd("mul"), {1, 70, 3, 12});
  expectElements(nd("max"), {1, 7, 3, 4});
  expectElements(nd("min"), {1, 2, 3, 3});
  expectElements(elementsOf(line), {1, 2, 3, 4}); // the operand is left alone
}

// Expected values: ONNX's reference implementation of Resize.
TEST_F(MovementTest, Resize) {
  Tensor x = tensor("tensor<4xf32>", {1, 2, 3, 4});
  auto resize = [&](StringRef mode, int size, double scale, StringRef coordinates,
                    StringRef nearest = "round_prefer_floor", StringRef more = "",
                    StringRef roi = "roi_low = array<f64>, roi_high = array<f64>") {
    std::string text;
    llvm::raw_string_ostream(text) << "dlc.resize " << mode
                                   << " %0 {scales = array<f64: " << llvm::formatv("{0:f6}", scale)
                                   << ">, coordinates = \"" << coordinates << "\", nearest_mode = \"" << nearest
                                   << "\", " << roi << more << "} : tensor<4xf32> -> tensor<" << size << "xf32>";
    return run1(text, {x});
  };
#include "test/ir/ResizeTable.inc"
}

} // namespace
