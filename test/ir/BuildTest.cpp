// The vocabulary for building graphs: folding, shape rules as errors, sticky failure.
#include "ir/build/GraphBuilder.h"
#include "mlir/IR/Verifier.h"
#include "test/ir/Harness.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::test;

namespace {

class BuildTest : public IrTest {
protected:
  BuildTest() : builder(&context) {
    holder = ModuleOp::create(builder, UnknownLoc::get(&context));
    builder.setInsertionPointToStart(holder->getBody());
  }
  Value argument(StringRef type) { return arguments.addArgument(typeOf(type), builder.getUnknownLoc()); }
  GraphBuilder graph() { return GraphBuilder(builder, builder.getUnknownLoc()); }
  // The names of the ops that were made, in order.
  std::vector<std::string> made() {
    std::vector<std::string> names;
    for (Operation &op : *holder->getBody())
      names.push_back(op.getName().getStringRef().str());
    return names;
  }
  std::vector<double> valuesOf(Value value) {
    FailureOr<Tensor> tensor = constantValue(value);
    return succeeded(tensor) ? elementsOf(*tensor) : std::vector<double>{};
  }

  OpBuilder builder;
  Block arguments;
  OwningOpRef<ModuleOp> holder;
};

TEST_F(BuildTest, InfersTypes) {
  GraphBuilder b = graph();
  Value x = argument("tensor<2x3xf32>"), w = argument("tensor<4x3xf32>");
  Value y = b.add(b.matmul(x, w, false, true), 1.0);
  ASSERT_FALSE(b.failed()) << b.errorMessage();
  EXPECT_EQ(y.getType(), typeOf("tensor<2x4xf32>"));
  EXPECT_EQ(made(), (std::vector<std::string>{"dlc.matmul", "dlc.constant", "dlc.add"}));
  EXPECT_EQ(b.mean(x, {0, 1}, true).getType(), typeOf("tensor<1x1xf32>"));
  EXPECT_EQ(b.concat({x, x}, 1).getType(), typeOf("tensor<2x6xf32>"));
  EXPECT_EQ(b.perChannel(b.full(b.f32(), {5}, 2), 4).getType(), typeOf("tensor<1x5x1x1xf32>"));
  EXPECT_EQ(b.broadcastLike(b.like(x, 0), x).getType(), x.getType());
}

// What changes nothing makes no op.
TEST_F(BuildTest, MakesNothingOfIdentities) {
  GraphBuilder b = graph();
  Value x = argument("tensor<2x3xf32>");
  EXPECT_EQ(b.cast(x, b.f32()), x);
  EXPECT_EQ(b.reshape(x, {2, 3}), x);
  EXPECT_EQ(b.broadcast(x, {2, 3}), x);
  EXPECT_EQ(b.transpose(x, {0, 1}), x);
  EXPECT_EQ(b.slice(x, {0, 0}, {1, 1}, {2, 3}), x);
  EXPECT_EQ(b.sliceDim(x, 1, 0, 3), x);
  EXPECT_EQ(b.pad(x, {0, 0}, {0, 0}, PadMode::constant, Value()), x);
  EXPECT_EQ(b.concat({x}, 0), x);
  EXPECT_EQ(b.reduce(ReduceKind::sum, x, {}, false), x);
  EXPECT_TRUE(made().empty());
}

TEST_F(BuildTest, FoldsSmallConstants) {
  GraphBuilder b = graph();
  Value sum = b.add(b.vector({1, 2, 3}), b.scalarInteger(b.i64(), 10));
  EXPECT_EQ(valuesOf(sum), (std::vector<double>{11, 12, 13}));
  EXPECT_EQ(valuesOf(b.clamp(b.reals1d(b.f32(), {-5, 0.5, 7}), -1, 1)), (std::vector<double>{-1, 0.5, 1}));
  EXPECT_EQ(valuesOf(b.iota(b.i32(), {4}, 0)), (std::vector<double>{0, 1, 2, 3}));
  EXPECT_EQ(*b.knownIntegers(sum, "the sum"), (SmallVector<int64_t>{11, 12, 13}));
  for (const std::string &name : made())
    EXPECT_EQ(name, "dlc.constant");
  // A result of more than 64 KiB stays an op.
  EXPECT_TRUE(b.iota(b.i64(), {8193}, 0).getDefiningOp<IotaOp>());
  EXPECT_TRUE(b.iota(b.i64(), {8192}, 0).getDefiningOp<ConstantOp>());
  EXPECT_FALSE(b.failed());
}

// Every kind of error, with its message.
TEST_F(BuildTest, ReportsWhatIsWrong) {
  Value x = argument("tensor<2x3xf32>"), y = argument("tensor<4x5xf32>"), open = argument("tensor<?x3xf32>");
  auto messageOf = [&](llvm::function_ref<void(GraphBuilder &)> build) {
    GraphBuilder b = graph();
    build(b);
    EXPECT_TRUE(b.failed());
    return b.errorMessage();
  };
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.matmul(x, y); }),
            "M3: K is 3 in lhs and 4 in rhs, expected equal sizes");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.op<ReshapeOp>({x}); }), "expected a result type");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.gather(x, b.scalarInteger(b.i64(), 7), 0); }),
            "index 7 is out of range for a dim of 2 (expected -2 to 1)");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.broadcast(b.like(x, 0), {int64_t(1) << 40}); }),
            "the result tensor<1099511627776xf32> is over the limit of 64 GiB");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.full(b.f32(), {int64_t(1) << 40}, 0); }),
            "a tensor of type tensor<1099511627776xf32> is over the limit of 64 GiB");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.mean(open, {0}, false); }),
            "dim 0 of tensor<?x3xf32> must be known at compile time");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.dim(x, 2); }), "expected a tensor with a dim 2, found tensor<2x3xf32>");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.staticShape(open); }),
            "the shape of tensor<?x3xf32> must be known at compile time");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.normalizeAxis(2, 2); }),
            "axis 2 is out of range for a tensor of rank 2");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.normalizeAxes({1, -1}, 2); }), "an axis is named twice");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.sliceDim(x, 5, 0, 1); }), "axis 5 is out of range for tensor<2x3xf32>");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.perChannel(x, 4); }),
            "expected one number per channel, found tensor<2x3xf32>");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.known(x, "input 'x'"); }),
            "input 'x' must be known at compile time, but it is not a constant");
  EXPECT_EQ(messageOf([&](GraphBuilder &b) { b.knownIntegers(b.like(x, 1), "input 'k'"); }),
            "expected input 'k' to be a list of integers, found tensor<f32>");
}

// The first error stays, and nothing is made after it.
TEST_F(BuildTest, ErrorsAreSticky) {
  GraphBuilder b = graph();
  Value x = argument("tensor<2x3xf32>");
  Value wrong = b.sliceDim(x, 9, 0, 1);
  EXPECT_FALSE(wrong);
  Value after = b.unary<ExpOp>(b.add(wrong, b.softmax(x, {1})));
  EXPECT_FALSE(after);
  EXPECT_FALSE(b.add(x, x));
  EXPECT_FALSE(b.expect(true, "fine"));
  b.error("another");
  EXPECT_EQ(b.errorMessage(), "axis 9 is out of range for tensor<2x3xf32>");
  EXPECT_TRUE(made().empty());
  EXPECT_TRUE(errors.empty()); // and the diagnostics of the rules are the builder's alone
}

} // namespace
