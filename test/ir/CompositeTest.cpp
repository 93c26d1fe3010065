// evaluate() of composites against values by hand, and their expansions against that.
#include "ir/build/GraphBuilder.h"
#include "test/ir/Harness.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::test;

namespace {

class CompositeTest : public IrTest {
protected:
  // The last op that run1 ran, expanded and interpreted: the same numbers as its own reference gives.
  void expectExpansionAgrees(ArrayRef<Tensor> inputs, double tolerance) {
    std::vector<Tensor> direct = results;
    func::FuncOp function = *module->getOps<func::FuncOp>().begin();
    CompositeOpInterface composite;
    function.walk([&](CompositeOpInterface op) { composite = op; });
    ASSERT_TRUE(composite);
    OpBuilder builder(composite);
    GraphBuilder graph(builder, composite.getLoc());
    SmallVector<Value> values = composite.expand(graph, composite->getOperands());
    ASSERT_FALSE(graph.failed()) << graph.errorMessage();
    for (auto [result, value] : llvm::zip_equal(composite->getResults(), values))
      EXPECT_EQ(result.getType(), value.getType());
    composite->replaceAllUsesWith(values);
    composite->erase();
    FailureOr<std::vector<Tensor>> expanded = interpret(function, inputs);
    ASSERT_TRUE(succeeded(expanded)) << errors;
    for (auto [a, b] : llvm::zip_equal(direct, *expanded))
      expectElements(elementsOf(b), elementsOf(a), tolerance);
  }
};

TEST_F(CompositeTest, Softmax) {
  double e = std::exp(1), inf = INFINITY;
  Tensor x = tensor("tensor<3x2xf64>", {0, 1, 1000, 999, -inf, 0});
  std::vector<double> expected = {1 / (1 + e), e / (1 + e), e / (1 + e), 1 / (1 + e), 0, 1};
  expectElements(run1("dlc.softmax %0 axes = [1] : tensor<3x2xf64> -> tensor<3x2xf64>", {x}), expected, 1e-15);
  expectExpansionAgrees({x}, 1e-15);
  // All dims together, and none.
  Tensor y = tensor("tensor<2x2xf32>", {0, 0, 0, 0});
  expectElements(run1("dlc.softmax %0 axes = [0, 1] : tensor<2x2xf32> -> tensor<2x2xf32>", {y}),
                 {0.25, 0.25, 0.25, 0.25});
  expectElements(run1("dlc.softmax %0 axes = [] : tensor<2x2xf32> -> tensor<2x2xf32>", {y}), {1, 1, 1, 1});
  expectExpansionAgrees({y}, 0);
  // A row with NaN, or of -inf alone, has no answer.
  Tensor z = tensor("tensor<2x2xf32>", {NAN, 0, -inf, -inf});
  expectElements(run1("dlc.softmax %0 axes = [1] : tensor<2x2xf32> -> tensor<2x2xf32>", {z}), {NAN, NAN, NAN, NAN});
  expectExpansionAgrees({z}, 0);
  expectElements(
      run1("dlc.softmax %0 axes = [1] : tensor<2x0xf32> -> tensor<2x0xf32>", {tensor("tensor<2x0xf32>", {})}), {});
}

TEST_F(CompositeTest, LogSoftmax) {
  double e = std::exp(1);
  Tensor x = tensor("tensor<2x2xf64>", {0, 1000, 1, 0});
  expectElements(run1("dlc.log_softmax %0 axes = [0] : tensor<2x2xf64> -> tensor<2x2xf64>", {x}),
                 {-std::log(1 + e), 0, 1 - std::log(1 + e), -1000}, 1e-12);
  expectExpansionAgrees({x}, 1e-12);
}

TEST_F(CompositeTest, Normalize) {
  Tensor x = tensor("tensor<2x4xf64>", {1, 3, 5, 7, 2, 2, 2, 2});
  double d = std::sqrt(5 + 0.5);
  expectElements(run1("dlc.normalize %0 axes = [1] {epsilon = 0.5 : f64} : tensor<2x4xf64> -> (tensor<2x4xf64>, "
                      "tensor<2x1xf64>, tensor<2x1xf64>)",
                      {x}),
                 {-3 / d, -1 / d, 1 / d, 3 / d, 0, 0, 0, 0}, 1e-14);
  expectElements(elementsOf(results[1]), {4, 2});
  expectElements(elementsOf(results[2]), {5, 0});
  expectExpansionAgrees({x}, 1e-14);
}

TEST_F(CompositeTest, RmsNorm) {
  Tensor x = tensor("tensor<2x2xf64>", {3, 4, 0, 0});
  double d = std::sqrt(12.5 + 1.5);
  expectElements(run1("dlc.rms_norm %0 axes = [1] {epsilon = 1.5 : f64} : tensor<2x2xf64> -> tensor<2x2xf64>", {x}),
                 {3 / d, 4 / d, 0, 0}, 1e-14);
  expectExpansionAgrees({x}, 1e-14);
}

TEST_F(CompositeTest, BatchNorm) {
  Tensor x = tensor("tensor<1x2x2xf32>", {1, 2, 3, 4});
  auto vector = [&](double a, double b) { return tensor("tensor<2xf32>", {a, b}); };
  std::vector<Tensor> operands{x, vector(2, 3), vector(0, 10), vector(1, 2), vector(3, 8)};
  expectElements(run1("dlc.batch_norm %0, %1, %2, %3, %4 {epsilon = 1.0 : f64} : (tensor<1x2x2xf32>, tensor<2xf32>, "
                      "tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<1x2x2xf32>",
                      operands),
                 {0, 1, 11, 12});
  expectExpansionAgrees(operands, 1e-6);
}

// Halves to even, saturation, NaN, a scale for each place, for blocks; every bit as the expansion has it.
TEST_F(CompositeTest, Quantize) {
  Tensor x = tensor("tensor<2x4xf32>", {0.5, 1.5, 2.5, -0.5, 1000, -1000, NAN, 127.5}),
         one = tensor("tensor<f32>", {1}), zero = tensor("tensor<ui8>", {128});
  expectElements(run1("dlc.quantize %0, %1 : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xi8>", {x, one}),
                 {0, 2, 2, 0, 127, -128, 0, 127});
  expectExpansionAgrees({x, one}, 0);
  expectElements(run1("dlc.quantize %0, %1 zero %2 : (tensor<2x4xf32>, tensor<f32>, tensor<ui8>) -> tensor<2x4xui8>",
                      {x, one, zero}),
                 {128, 130, 130, 128, 255, 0, 0, 255});
  expectExpansionAgrees({x, one, zero}, 0);
  Tensor scales = tensor("tensor<2xf32>", {0.5, 10}), zeros = tensor("tensor<2xi4>", {1, -2});
  expectElements(
      run1("dlc.quantize %0, %1 zero %2 {axis = 0 : i64} : (tensor<2x4xf32>, tensor<2xf32>, tensor<2xi4>) -> "
           "tensor<2x4xi4>",
           {x, scales, zeros}),
      {2, 4, 6, 0, 7, -8, 0, 7});
  expectExpansionAgrees({x, scales, zeros}, 0);
  Tensor y = tensor("tensor<1x5xf32>", {1, 2, 3, 4, 5}), blocks = tensor("tensor<1x3xf32>", {1, 0.5, 5});
  expectElements(run1("dlc.quantize %0, %1 {axis = 1 : i64, block = 2 : i64} : (tensor<1x5xf32>, tensor<1x3xf32>) -> "
                      "tensor<1x5xi16>",
                      {y, blocks}),
                 {1, 2, 6, 8, 1});
  expectExpansionAgrees({y, blocks}, 0);
  expectElements(
      run1("dlc.quantize %0, %1 {saturate = false} : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf8E4M3FN>", {x, one}),
      {0.5, 1.5, 2.5, -0.5, NAN, NAN, NAN, 128});
  expectExpansionAgrees({x, one}, 0);
}

TEST_F(CompositeTest, Dequantize) {
  Tensor x = tensor("tensor<2x3xui8>", {0, 1, 255, 128, 127, 3}), scale = tensor("tensor<f32>", {0.5}),
         zero = tensor("tensor<ui8>", {128});
  expectElements(run1("dlc.dequantize %0, %1 zero %2 : (tensor<2x3xui8>, tensor<f32>, tensor<ui8>) -> tensor<2x3xf32>",
                      {x, scale, zero}),
                 {-64, -63.5, 63.5, 0, -0.5, -62.5});
  expectExpansionAgrees({x, scale, zero}, 0);
  Tensor wide = tensor("tensor<2xi32>", {16777217, -5}), tenth = tensor("tensor<f32>", {0.1});
  expectElements(run1("dlc.dequantize %0, %1 : (tensor<2xi32>, tensor<f32>) -> tensor<2xf32>", {wide, tenth}),
                 {double(16777216.0f * 0.1f), double(-5 * 0.1f)});
  expectExpansionAgrees({wide, tenth}, 0);
  Tensor blocks = tensor("tensor<2x2xf64>", {1, 2, 3, 4});
  expectElements(run1("dlc.dequantize %0, %1 {axis = 1 : i64, block = 2 : i64} : (tensor<2x3xui8>, tensor<2x2xf64>) -> "
                      "tensor<2x3xf64>",
                      {x, blocks}),
                 {0, 1, 510, 384, 381, 12});
  expectExpansionAgrees({x, blocks}, 0);
}

// A cell by hand: h = tanh(x + 0.5 h + 1), forward and in reverse; steps behind a sequence's end keep the state.
TEST_F(CompositeTest, Rnn) {
  Tensor x = tensor("tensor<2x2x1xf64>", {1, 2, 3, 4}), w = tensor("tensor<2x1x1xf64>", {1, 1}),
         r = tensor("tensor<2x1x1xf64>", {0.5, 0.5}), b = tensor("tensor<2x2xf64>", {0.25, 0.75, 1, 0}),
         n = tensor("tensor<2xi32>", {2, 1});
  auto step = [](double x, double h) { return std::tanh(x + 0.5 * h + 1); };
  double forward0 = step(1, 0), forward1 = step(3, forward0), reverse1 = step(3, 0), reverse0 = step(1, reverse1);
  double other = step(2, 0); // the second sequence has one step
  expectElements(
      run1("dlc.rnn %0, %1, %2 bias %3 lengths %4 bidirectional {activations = [\"tanh\", \"tanh\"], alphas = "
           "array<f64: "
           "0.0, 0.0>, betas = array<f64: 0.0, 0.0>} : (tensor<2x2x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, "
           "tensor<2x2xf64>, tensor<2xi32>) -> (tensor<2x2x2x1xf64>, tensor<2x2x1xf64>)",
           {x, w, r, b, n}),
      {forward0, other, reverse0, other, forward1, 0, reverse1, 0}, 1e-15);
  expectElements(elementsOf(results[1]), {forward1, other, reverse0, other}, 1e-15);
}

TEST_F(CompositeTest, Gru) {
  Tensor x = tensor("tensor<1x1x1xf64>", {2}), w = tensor("tensor<1x3x1xf64>", {0.5, -1, 1}),
         r = tensor("tensor<1x3x1xf64>", {0.25, 0.5, -2}), h0 = tensor("tensor<1x1x1xf64>", {0.5}),
         b = tensor("tensor<1x6xf64>", {0, 0, 0, 0.5, 0, 3});
  auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
  double z = sigmoid(1 + 0.125 + 0.5), reset = sigmoid(-2 + 0.25);
  for (bool linear : {false, true}) {
    double inner = linear ? reset * (-2 * 0.5 + 3) : -2 * (reset * 0.5) + 3;
    double expected = (1 - z) * std::tanh(2 + inner) + z * 0.5;
    expectElements(
        run1(std::string("dlc.gru %0, %1, %2 bias %3 hidden %4 forward {activations = [\"sigmoid\", \"tanh\"], "
                         "alphas = array<f64: 0.0, 0.0>, betas = array<f64: 0.0, 0.0>, linear_before_reset = ") +
                 (linear ? "true" : "false") +
                 "} : (tensor<1x1x1xf64>, tensor<1x3x1xf64>, tensor<1x3x1xf64>, tensor<1x6xf64>, "
                 "tensor<1x1x1xf64>) -> (tensor<1x1x1x1xf64>, tensor<1x1x1xf64>)",
             {x, w, r, b, h0}),
        {expected}, 1e-15);
  }
}

TEST_F(CompositeTest, Lstm) {
  Tensor x = tensor("tensor<1x1x1xf64>", {2}), w = tensor("tensor<1x4x1xf64>", {0.5, -1, 1, 0.25}),
         r = tensor("tensor<1x4x1xf64>", {0.25, 0.5, -2, 1}), h0 = tensor("tensor<1x1x1xf64>", {0.5}),
         c0 = tensor("tensor<1x1x1xf64>", {-1}), p = tensor("tensor<1x3xf64>", {0.5, 2, 1});
  auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
  double in = sigmoid(1 + 0.125 - 0.5), forget = sigmoid(2 - 1 - 1), cell = forget * -1 + in * std::tanh(0.5 + 0.5);
  double out = sigmoid(-2 + 0.25 + 2 * cell);
  expectElements(
      run1("dlc.lstm %0, %1, %2 hidden %3 cell %4 peepholes %5 forward {activations = [\"sigmoid\", \"tanh\", "
           "\"relu\"], alphas = array<f64: 0.0, 0.0, 0.0>, betas = array<f64: 0.0, 0.0, 0.0>} : "
           "(tensor<1x1x1xf64>, tensor<1x4x1xf64>, tensor<1x4x1xf64>, tensor<1x1x1xf64>, "
           "tensor<1x1x1xf64>, tensor<1x3xf64>) -> (tensor<1x1x1x1xf64>, tensor<1x1x1xf64>, "
           "tensor<1x1x1xf64>)",
           {x, w, r, h0, c0, p}),
      {out * std::max(0.0, cell)}, 1e-15);
  expectElements(elementsOf(results[2]), {cell}, 1e-15);
}

// One key head for two query heads, the second query masked from the second key.
TEST_F(CompositeTest, Attention) {
  Tensor q = tensor("tensor<1x2x2x1xf64>", {1, 2, 3, 4}), k = tensor("tensor<1x1x2x1xf64>", {1, -1}),
         v = tensor("tensor<1x1x2x1xf64>", {10, 20});
  auto mix = [](double score) { // of scores s and -s
    double weight = 1 / (1 + std::exp(-2 * score));
    return 10 * weight + 20 * (1 - weight);
  };
  expectElements(run1("dlc.attention %0, %1, %2 {scale = 0.5 : f64, causal = true} : (tensor<1x2x2x1xf64>, "
                      "tensor<1x1x2x1xf64>, tensor<1x1x2x1xf64>) -> (tensor<1x2x2x1xf64>, tensor<1x2x2x2xf64>)",
                      {q, k, v}),
                 {10, mix(1), 10, mix(2)}, 1e-14);
  expectElements(elementsOf(results[1]), {0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2});
  Tensor mask = tensor("tensor<2xi1>", {0, 1}), n = tensor("tensor<1xi64>", {1});
  expectElements(run1("dlc.attention %0, %1, %2 mask %3 {scale = 0.5 : f64} : (tensor<1x2x2x1xf64>, "
                      "tensor<1x1x2x1xf64>, tensor<1x1x2x1xf64>, tensor<2xi1>) -> (tensor<1x2x2x1xf64>, "
                      "tensor<1x2x2x2xf64>)",
                      {q, k, v, mask}),
                 {20, 20, 20, 20});
  expectElements(run1("dlc.attention %0, %1, %2 lengths %3 {scale = 0.5 : f64} : (tensor<1x2x2x1xf64>, "
                      "tensor<1x1x2x1xf64>, tensor<1x1x2x1xf64>, tensor<1xi64>) -> (tensor<1x2x2x1xf64>, "
                      "tensor<1x2x2x2xf64>)",
                      {q, k, v, n}),
                 {10, 10, 10, 10});
}

} // namespace
