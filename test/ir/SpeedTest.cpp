// How long constant folding takes on 100 MB of weights, and a large convolution. Run by hand:
//   dlc-ir-tests --gtest_also_run_disabled_tests --gtest_filter='*Speed*'
#include "mlir/Parser/Parser.h"
#include "test/ir/Harness.h"
#include <ctime>

using namespace mlir;
using namespace dlc;
using namespace dlc::test;

namespace {

class SpeedTest : public IrTest {
protected:
  void measure(StringRef op, ArrayRef<StringRef> types) {
    SmallVector<Tensor> inputs;
    std::string text, result = op.rsplit("-> ").second.str();
    llvm::raw_string_ostream stream(text);
    stream << "func.func @f(";
    for (auto [i, type] : llvm::enumerate(types)) {
      stream << (i ? ", %" : "%") << i << ": " << type;
      inputs.push_back(Tensor::zeros(typeOf(type)));
      for (char &byte : inputs.back().mutableBytes())
        byte = 1;
    }
    stream << ") -> " << result << " {\n  %r = " << op << "\n  return %r : " << result << "\n}\n";
    module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module) << errors;
    std::clock_t start = std::clock();
    EXPECT_TRUE(succeeded(interpret(cast<func::FuncOp>(module->lookupSymbol("f")), inputs))) << errors;
    double seconds = double(std::clock() - start) / CLOCKS_PER_SEC; // of processor time
    std::printf("%8.3f s  %s\n", seconds, op.str().c_str());
  }
};

TEST_F(SpeedTest, DISABLED_HundredMegabytes) {
  measure("dlc.transpose %0 permutation = [1, 0] : tensor<5000x5000xf32> -> tensor<5000x5000xf32>",
          {"tensor<5000x5000xf32>"});
  measure("dlc.transpose %0 permutation = [2, 3, 1, 0] : tensor<2048x1356x3x3xf32> -> tensor<3x3x1356x2048xf32>",
          {"tensor<2048x1356x3x3xf32>"});
  measure("dlc.transpose %0 permutation = [1, 0] : tensor<10000x10000xi8> -> tensor<10000x10000xi8>",
          {"tensor<10000x10000xi8>"});
  measure("dlc.pack %0 panel = 48 : tensor<5000x5000xf32> -> tensor<105x5000x48xf32>", {"tensor<5000x5000xf32>"});
  measure("dlc.reshape %0 : tensor<5000x5000xf32> -> tensor<25000000xf32>", {"tensor<5000x5000xf32>"});
  measure("dlc.pad constant %0, %1 low = [1, 1] high = [1, 1] : (tensor<5000x5000xf32>, tensor<f32>) -> "
          "tensor<5002x5002xf32>",
          {"tensor<5000x5000xf32>", "tensor<f32>"});
  measure("dlc.mul %0, %1 : (tensor<5000x5000xf32>, tensor<5000x1xf32>) -> tensor<5000x5000xf32>",
          {"tensor<5000x5000xf32>", "tensor<5000x1xf32>"});
  measure("dlc.add %0, %1 : (tensor<5000x5000xf32>, tensor<5000x5000xf32>) -> tensor<5000x5000xf32>",
          {"tensor<5000x5000xf32>", "tensor<5000x5000xf32>"});
  measure("dlc.sqrt %0 : tensor<5000x5000xf32> -> tensor<5000x5000xf32>", {"tensor<5000x5000xf32>"});
  measure("dlc.cast %0 : tensor<5000x5000xf32> -> tensor<5000x5000xf16>", {"tensor<5000x5000xf32>"});
  measure("dlc.cast %0 : tensor<10000x5000xf16> -> tensor<10000x5000xf32>", {"tensor<10000x5000xf16>"});
  measure("dlc.cast %0 : tensor<100000x1000xi8> -> tensor<100000x1000xf32>", {"tensor<100000x1000xi8>"});
}

TEST_F(SpeedTest, DISABLED_Contractions) {
  std::string rest = "dilations = array<i64: 1, 1>, strides = array<i64: 1, 1>}";
  measure("dlc.conv %0, %1 channels_first {pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, " + rest +
              " : (tensor<1x64x56x56xf32>, tensor<64x64x3x3xf32>) -> tensor<1x64x56x56xf32>",
          {"tensor<1x64x56x56xf32>", "tensor<64x64x3x3xf32>"});
  measure("dlc.conv %0, %1 channels_last {pads_high = array<i64: 1, 1>, pads_low = array<i64: 1, 1>, " + rest +
              " : (tensor<1x7x7x512xf32>, tensor<3x3x512x512xf32>) -> tensor<1x7x7x512xf32>",
          {"tensor<1x7x7x512xf32>", "tensor<3x3x512x512xf32>"});
  measure("dlc.matmul %0, %1 : (tensor<512x512xf32>, tensor<512x512xf32>) -> tensor<512x512xf32>",
          {"tensor<512x512xf32>", "tensor<512x512xf32>"});
  measure("dlc.matmul %0, %1 : (tensor<1x25088xf32>, tensor<25088x4096xf32>) -> tensor<1x4096xf32>",
          {"tensor<1x25088xf32>", "tensor<25088x4096xf32>"});
}

} // namespace
