// Kernels that do the same at every row or picture of an open size, and the sizes at which kernels are launched.
#include "ir/Places.h"
#include "ir/Alternatives.h"
#include "mlir/Parser/Parser.h"
#include "test/ir/Harness.h"

using namespace mlir;
using namespace dlc;

namespace {

constexpr const char *kSizes = R"(module attributes {dlc.sizes = [
  {least = 1 : i64, most = 4096 : i64, name = "batch", nominal = 5 : i64}, {least = 2 : i64, most = 512 : i64, name = "height", nominal = 7 : i64},
  {least = 0 : i64, most = 1 : i64, name = "half", nominal = 4 : i64, quotient = affine_map<()[s0, s1, s2] -> ((s1 + 1) floordiv 2)>}]} {
)";
constexpr const char *kTypes = R"(
#pictures = affine_map<()[s0, s1, s2] -> (s0, s1, 3)>
#halves = affine_map<()[s0, s1, s2] -> (s0, s2, 3)>
#rows = affine_map<()[s0, s1, s2] -> (s0, 3)>
#lines = affine_map<()[s0, s1, s2] -> (s1, 3)>
#turned = affine_map<()[s0, s1, s2] -> (s1, s0, 3)>
)";

class PlacesTest : public test::IrTest {
protected:
  // A kernel function of this signature and body.
  func::FuncOp parse(const std::string &arguments, const std::string &result, const std::string &body) {
    std::string text = kTypes + std::string(kSizes) + "func.func private @kernel(" + arguments + ") -> " + result +
                       " attributes {dlc.kernel, root = #dlc<kernel_root loop>} {\n" + body + "\n}\n}\n";
    module = parseSourceString<ModuleOp>(text, &context);
    return module ? *module->getOps<func::FuncOp>().begin() : func::FuncOp();
  }
  OwningOpRef<ModuleOp> module;
};

TEST_F(PlacesTest, RowsAreCountedByTheOnlyArgument) {
  func::FuncOp kernel = parse("%x: tensor<5x3xf32, #rows>", "tensor<5x3xf32, #rows>",
                              "%0 = dlc.relu %x : tensor<5x3xf32, #rows> -> tensor<5x3xf32, #rows>\n"
                              "dlc.yield %0 : tensor<5x3xf32, #rows>");
  ASSERT_TRUE(kernel);
  EXPECT_EQ(placesArgument(kernel), 0u);
  EXPECT_EQ(sizeArguments(kernel).size(), 1u);
}

// A mean over the height: each picture by itself, but not each line.
TEST_F(PlacesTest, PicturesAreCountedByTheirSymbol) {
  func::FuncOp kernel = parse("%x: tensor<5x7x3xf32, #pictures>", "tensor<5x3xf32, #rows>",
                              "%0 = dlc.reduce sum %x axes = [1] {keepdims = false} : tensor<5x7x3xf32, #pictures> -> "
                              "tensor<5x3xf32, #rows>\ndlc.yield %0 : tensor<5x3xf32, #rows>");
  ASSERT_TRUE(kernel);
  std::string why;
  EXPECT_FALSE(placesOf(kernel, why));
  ASSERT_EQ(sizeArguments(kernel).size(), 2u);
  ASSERT_TRUE(placesArgument(kernel));
  EXPECT_EQ(sizeArguments(kernel)[*placesArgument(kernel)], getAffineSymbolExpr(0, &context));
}

// Over the batch; lines that all pictures share; and pictures that do not lie one behind the other.
TEST_F(PlacesTest, NotWherePicturesMeet) {
  func::FuncOp sum = parse("%x: tensor<5x7x3xf32, #pictures>", "tensor<7x3xf32, #lines>",
                           "%0 = dlc.reduce sum %x axes = [0] {keepdims = false} : tensor<5x7x3xf32, #pictures> -> "
                           "tensor<7x3xf32, #lines>\ndlc.yield %0 : tensor<7x3xf32, #lines>");
  ASSERT_TRUE(sum);
  EXPECT_FALSE(placesArgument(sum));
  func::FuncOp shared =
      parse("%x: tensor<5x7x3xf32, #pictures>, %m: tensor<7x3xf32, #lines>", "tensor<5x7x3xf32, #pictures>",
            "%0 = dlc.add %x, %m : (tensor<5x7x3xf32, #pictures>, tensor<7x3xf32, #lines>) -> "
            "tensor<5x7x3xf32, #pictures>\ndlc.yield %0 : tensor<5x7x3xf32, #pictures>");
  ASSERT_TRUE(shared);
  EXPECT_FALSE(placesArgument(shared));
  func::FuncOp turned = parse("%x: tensor<5x7x3xf32, #pictures>", "tensor<7x5x3xf32, #turned>",
                              "%0 = dlc.transpose %x permutation = [1, 0, 2] : tensor<5x7x3xf32, #pictures> -> "
                              "tensor<7x5x3xf32, #turned>\ndlc.yield %0 : tensor<7x5x3xf32, #turned>");
  ASSERT_TRUE(turned);
  EXPECT_FALSE(placesArgument(turned));
}

TEST_F(PlacesTest, AlternativesAreLaunchedAtFewerSizes) {
  func::FuncOp kernel = parse("%x: tensor<5x4x3xf32, #halves>", "tensor<5x4x3xf32, #halves>",
                              "%0 = dlc.relu %x : tensor<5x4x3xf32, #halves> -> tensor<5x4x3xf32, #halves>\n"
                              "dlc.yield %0 : tensor<5x4x3xf32, #halves>");
  ASSERT_TRUE(kernel);
  func::FuncOp few = kernel.clone();
  few.setSymName("few");
  module->push_back(few);
  AffineExpr lines = getAffineSymbolExpr(0, &context) * getAffineSymbolExpr(2, &context);
  setAlternatives(kernel, {{FlatSymbolRefAttr::get(&context, "few"), lines, 100}});
  EXPECT_FALSE(asAlternative(kernel));
  ASSERT_TRUE(asAlternative(few));
  EXPECT_EQ(asAlternative(few)->most, 100);
  EXPECT_EQ(launchedSizes(kernel)[0].most, 4096);
  SmallVector<SizeSymbol> bounded = launchedSizes(few);
  EXPECT_EQ(bounded[0].most, 100); // of a height of two one half
  EXPECT_EQ(bounded[1].most, 200); // of a batch of one
}

} // namespace
