// Losses and their gradients beside PyTorch's, and metrics by hand.
#include "ir/build/Losses.h"
#include "ir/build/Metrics.h"
#include "ir/gradients/Differentiate.h"
#include "test/ir/Harness.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::test;

namespace {

struct LossRow {
  std::string name;
  double loss;
  std::vector<double> gradient; // with regard to the scores
};
const std::vector<LossRow> kRows = {
#include "test/ir/LossTable.inc"
};
constexpr int64_t kRowsOfScores = 4, kClasses = 3;

class LossTest : public IrTest {
protected:
  LossTest() : builder(&context) {
    function = func::FuncOp::create(builder, builder.getUnknownLoc(), "f",
                                    builder.getFunctionType({typeOf("tensor<4x3xf64>")}, {}));
    builder.setInsertionPointToEnd(function->addEntryBlock());
    scores = function->getArgument(0);
  }
  GraphBuilder graph() { return GraphBuilder(builder, builder.getUnknownLoc()); }
  // What the function gives for the scores of record_pytorch.py.
  std::vector<Tensor> evaluate(ArrayRef<Value> results) {
    func::ReturnOp::create(builder, builder.getUnknownLoc(), results);
    Tensor input = Tensor::zeros(typeOf("tensor<4x3xf64>"));
    for (int64_t i = 0; i < input.size(); ++i)
      input.set(i, Scalar::ofReal(input.elementType(), 2 * std::sin(0.8 * double(i) + 0.3)));
    function->setFunctionType(builder.getFunctionType(function->getArgumentTypes(), ValueRange(results).getTypes()));
    FailureOr<std::vector<Tensor>> found = interpret(*function, {input});
    EXPECT_TRUE(succeeded(found)) << errors;
    return succeeded(found) ? *found : std::vector<Tensor>();
  }
  Value labels(GraphBuilder &b) { return b.vector({2, 0, 1, 1}); }
  // 0.5 + 0.5 cos(k / 2), and each row divided by its sum.
  Value targets(GraphBuilder &b, bool distributions) {
    std::vector<double> values;
    for (int64_t k = 0; k < kRowsOfScores * kClasses; ++k)
      values.push_back(0.5 + 0.5 * std::cos(0.5 * double(k)));
    for (int64_t row = 0; distributions && row < kRowsOfScores; ++row) {
      double sum = 0;
      for (int64_t c = 0; c < kClasses; ++c)
        sum += values[row * kClasses + c];
      for (int64_t c = 0; c < kClasses; ++c)
        values[row * kClasses + c] /= sum;
    }
    return b.constant(tensor("tensor<4x3xf64>", values));
  }
  Value loss(GraphBuilder &b, StringRef name);

  OpBuilder builder;
  OwningOpRef<func::FuncOp> function;
  Value scores;
};

Value LossTest::loss(GraphBuilder &b, StringRef name) {
  ClassLossOptions options;
  if (name.contains("weights"))
    options.weights = b.reals1d(b.types().getF64Type(), {1, 0.5, 2});
  if (name.contains("smoothing"))
    options.labelSmoothing = 0.2;
  if (name.contains("ignore"))
    options.ignoreIndex = 0;
  LossReduction reduction = name.contains("sum") ? LossReduction::sum : LossReduction::mean;
  auto give = [&](SampleLoss loss) { return reduceLoss(b, loss, reduction); };
  Value probabilities = b.unary<SigmoidOp>(scores);
  return llvm::StringSwitch<std::function<Value()>>(name.split(' ').first)
      .Case("cross_entropy", [&] { return give(softmaxCrossEntropy(b, scores, labels(b), options)); })
      .Case("dense", [&] { return give(softmaxCrossEntropyDense(b, scores, targets(b, true), options)); })
      .Case("nll", [&] { return give(negativeLogLikelihood(b, b.logSoftmax(scores, {1}), labels(b), options)); })
      .Case("probabilities",
            [&] { return give(crossEntropyOfProbabilities(b, b.softmax(scores, {1}), labels(b), options)); })
      .Case("bce_logits", [&] { return give(binaryCrossEntropyWithLogits(b, scores, targets(b, false))); })
      .Case("bce", [&] { return give(binaryCrossEntropy(b, probabilities, targets(b, false))); })
      .Case("mse", [&] { return give(squaredError(b, scores, targets(b, false))); })
      .Case("l1", [&] { return give(absoluteError(b, scores, targets(b, false))); })
      .Case("huber", [&] { return give(huberLoss(b, scores, targets(b, false), 0.7)); })
      .Case("kl", [&] { return give(klDivergence(b, b.logSoftmax(scores, {1}), targets(b, true))); })
      .Default([] { return Value(); })();
}

class LossRowTest : public LossTest, public ::testing::WithParamInterface<size_t> {};

TEST_P(LossRowTest, AsPyTorchHasIt) {
  const LossRow &row = kRows[GetParam()];
  SCOPED_TRACE(row.name);
  GraphBuilder b = graph();
  Value value = loss(b, row.name);
  ASSERT_TRUE(value && !b.failed()) << b.errorMessage();
  Value seed = b.full(b.elem(value), {}, 1);
  FailureOr<SmallVector<Value>> gradient = differentiate(builder, value, seed, scores);
  ASSERT_TRUE(succeeded(gradient)) << errors;
  std::vector<Tensor> found = evaluate({value, (*gradient)[0]});
  ASSERT_EQ(found.size(), 2u);
  EXPECT_NEAR(found[0].get(0).real, row.loss, 1e-7);
  expectElements(elementsOf(found[1]), row.gradient, 1e-7);
}
INSTANTIATE_TEST_SUITE_P(All, LossRowTest, ::testing::Range<size_t>(0, kRows.size()));

// A mask leaves samples out, and what they hold, NaN too, does not matter.
TEST_F(LossTest, MaskedMean) {
  GraphBuilder b = graph();
  Type f64 = b.types().getF64Type();
  SampleLoss loss{b.reals1d(f64, {1, 2, NAN, 6}), {}};
  Value mask = b.reals1d(f64, {1, 1, 0, 1});
  SampleLoss weighted{b.reals1d(f64, {1, 2, NAN, 6}), b.reals1d(f64, {1, 0.5, 7, 1})};
  std::vector<Tensor> found =
      evaluate({reduceLoss(b, loss, LossReduction::mean, mask), reduceLoss(b, loss, LossReduction::sum, mask),
                reduceLoss(b, weighted, LossReduction::mean, mask), reduceLoss(b, loss, LossReduction::none, mask)});
  ASSERT_FALSE(b.failed()) << b.errorMessage();
  EXPECT_EQ(found[0].get(0).real, 3);
  EXPECT_EQ(found[1].get(0).real, 9);
  EXPECT_EQ(found[2].get(0).real, 9 / 2.5);
  expectElements(elementsOf(found[3]), {1, 2, 0, 6});
}

TEST_F(LossTest, Metrics) {
  GraphBuilder b = graph();
  Value x = b.constant(tensor("tensor<4x3xf32>", {1, 3, 2, /**/ 5, 5, 0, /**/ 5, 5, 0, /**/ 0, 1, 2})),
        y = b.vector({1, 0, 1, 0});
  Value logits = b.constant(tensor("tensor<4xf32>", {-1, 2, 0.5, -3})), truth = b.vector({0, 1, 0, 1});
  Value mask = b.constant(tensor("tensor<4xf32>", {1, 1, 1, 0}));
  std::vector<Tensor> found =
      evaluate({topKHits(b, x, y), topKHits(b, x, y, 2), topKHits(b, x, y, 3), binaryHits(b, logits, truth),
                confusionCounts(b, x, y), confusionCounts(b, x, y, -1, mask)});
  ASSERT_FALSE(b.failed()) << b.errorMessage();
  expectElements(elementsOf(found[0]), {1, 1, 0, 0}); // of equal scores the first one is the largest
  expectElements(elementsOf(found[1]), {1, 1, 1, 0});
  expectElements(elementsOf(found[2]), {1, 1, 1, 1});
  expectElements(elementsOf(found[3]), {1, 1, 0, 0});
  expectElements(elementsOf(found[4]), {1, 0, 1, 1, 1, 0, 0, 0, 0});
  expectElements(elementsOf(found[5]), {1, 0, 0, 1, 1, 0, 0, 0, 0});
}

TEST_F(LossTest, RefuseWhatDoesNotFit) {
  GraphBuilder b = graph();
  softmaxCrossEntropy(b, scores, b.vector({1, 2, 3}));
  EXPECT_EQ(b.errorMessage(), "expected integer labels of the scores' shape without dim 1, tensor<4xi64>, found "
                              "tensor<3xi64>");
  GraphBuilder c = graph();
  softmaxCrossEntropyDense(c, scores, c.full(c.f32(), {4, 3}, 0));
  EXPECT_EQ(c.errorMessage(), "expected targets like the scores tensor<4x3xf64>, found tensor<4x3xf32>");
  GraphBuilder d = graph();
  ClassLossOptions options;
  options.ignoreIndex = 1;
  softmaxCrossEntropyDense(d, scores, targets(d, true), options);
  EXPECT_EQ(d.errorMessage(), "labels to ignore go with integer labels alone");
}

} // namespace
