// Kernels of one artifact for all sizes beside kernels that are bound to a size, by the cost model: the schedules that
// launches of each size take, and the best ones for that size.
#include "ir/Alternatives.h"
#include "ir/Dlc.h"
#include "ir/Places.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "passes/AllPasses.h"
#include "passes/KernelAtSizes.h"
#include "llvm/Support/FormatVariadic.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace dlc;

namespace {

// A convolution of an open batch (s0), channels last, of square pictures and windows.
struct Convolution {
  int64_t input, channels, filters, window, stride;
};
// The layers of a ResNet-50 at 224 x 224 (He et al., 2015, Table 1), each once.
constexpr Convolution kConvolutions[] = {
    {56, 64, 64, 1, 1},   {56, 64, 64, 3, 1},    {56, 64, 256, 1, 1},   {56, 256, 64, 1, 1},   {56, 256, 128, 1, 1},
    {56, 128, 128, 3, 2}, {28, 128, 512, 1, 1},  {56, 256, 512, 1, 2},  {28, 512, 128, 1, 1},  {28, 128, 128, 3, 1},
    {28, 512, 256, 1, 1}, {28, 256, 256, 3, 2},  {14, 256, 1024, 1, 1}, {28, 512, 1024, 1, 2}, {14, 1024, 256, 1, 1},
    {14, 256, 256, 3, 1}, {14, 1024, 512, 1, 1}, {14, 512, 512, 3, 2},  {7, 512, 2048, 1, 1},  {14, 1024, 2048, 1, 2},
    {7, 2048, 512, 1, 1}, {7, 512, 512, 3, 1}};
// Products of a transformer's encoder (BERT-base): depth and columns. Rows are s0.
constexpr std::pair<int64_t, int64_t> kProducts[] = {{768, 2304}, {768, 768}, {768, 3072}, {3072, 768}};

// s0 x dims.
std::string typeOf(ArrayRef<int64_t> dims, StringRef element) {
  std::string shape = "61", map = "s0";
  for (int64_t dim : dims) {
    shape += "x" + std::to_string(dim);
    map += ", " + std::to_string(dim);
  }
  return "tensor<" + shape + "x" + element.str() + ", affine_map<()[s0] -> (" + map + ")>>";
}

std::string functionOf(const Convolution &c, size_t number, StringRef element) {
  int64_t output = c.input / c.stride, pad = c.window / 2, high = pad - (c.stride - 1) * (pad > 0);
  std::string x = typeOf({c.input, c.input, c.channels}, element), y = typeOf({output, output, c.filters}, element);
  std::string w = llvm::formatv("tensor<{0}x{0}x{1}x{2}x{3}>", c.window, c.channels, c.filters, element);
  return llvm::formatv("func.func private @conv{0}(%x: {1}, %w: {2}) -> {3} attributes {{dlc.kernel, root = "
                       "#dlc<kernel_root contraction>} {{\n  %0 = dlc.conv %x, %w channels_last {{strides = array<i64: "
                       "{4}, {4}>, pads_low = array<i64: {5}, {5}>, pads_high = array<i64: {6}, {6}>, dilations = "
                       "array<i64: 1, 1>} : ({1}, {2}) -> {3}\n  dlc.yield %0 : {3}\n}\n",
                       number, x, w, y, c.stride, pad, high);
}

std::string functionOf(std::pair<int64_t, int64_t> product, size_t number, StringRef element) {
  std::string x = typeOf({product.first}, element), y = typeOf({product.second}, element);
  std::string w = llvm::formatv("tensor<{0}x{1}x{2}>", product.first, product.second, element);
  return llvm::formatv("func.func private @matmul{0}(%x: {1}, %w: {2}) -> {3} attributes {{dlc.kernel, root = "
                       "#dlc<kernel_root contraction>} {{\n  %0 = dlc.matmul %x, %w : ({1}, {2}) -> {3}\n  dlc.yield "
                       "%0 : {3}\n}\n",
                       number, x, w, y);
}

struct Setting {
  const char *architecture, *element;
};

class OpenSizesTest : public ::testing::TestWithParam<Setting> {
protected:
  void compile(StringRef functions) {
    context.loadDialect<DlcDialect, func::FuncDialect>();
    std::string text =
        "module attributes {dlc.sizes = [{least = 1 : i64, most = 1048576 : i64, name = \"n\", nominal = 61 : "
        "i64}]} {\n" +
        functions.str() + "}\n";
    module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module);
    PassManager manager(&context);
    SpecializeRowsOptions specializing;
    ScheduleKernelsOptions scheduling;
    specializing.architecture = scheduling.architecture = GetParam().architecture;
    manager.addPass(createSpecializeRows(specializing));
    manager.addPass(createScheduleKernels(scheduling));
    ASSERT_TRUE(succeeded(manager.run(*module)));
  }

  // The kernel that a launch of this one takes at these sizes.
  func::FuncOp taken(func::FuncOp function, const SizeTuple &sizes) {
    for (const KernelAlternative &each : alternativesOf(function))
      if (valueAt(each.measure, sizes).value_or(INT64_MAX) <= each.most)
        return module->lookupSymbol<func::FuncOp>(each.kernel.getAttr());
    return function;
  }

  // What a launch of this kernel takes by its own schedule.
  double ours(func::FuncOp function, const SizeTuple &sizes, const CudaTarget &target) {
    auto schedule = CudaSchedule::fromAttribute(function->getAttrOfType<DictionaryAttr>("schedule"));
    return KernelAtSizes(function, target).microseconds(sizes, *schedule);
  }

  // ... of a kernel for this size alone.
  double theirs(func::FuncOp function, const SizeTuple &sizes, const CudaTarget &target) {
    OwningOpRef<func::FuncOp> bound = atSizes(function, sizes);
    KernelFacts facts(*bound);
    if (!target.wgmmaMultiplyAdds)
      facts.eraseHopperKinds();
    return comparableMicroseconds(facts, chooseCudaSchedule(facts, target), target);
  }

  void expectRatio(ArrayRef<int64_t> all, double most) {
    const CudaTarget &target = cudaTarget(GetParam().architecture);
    for (int64_t size : all) {
      const SizeTuple sizes{size};
      double open = 0, bound = 0;
      for (func::FuncOp function : module->getOps<func::FuncOp>())
        if (!asAlternative(function)) {
          open += ours(taken(function, sizes), sizes, target);
          bound += theirs(function, sizes, target);
        }
      std::printf("%6lld: %9.1f us, bound %9.1f: %.3f\n", (long long)size, open, bound, open / bound);
      EXPECT_LE(open, most * bound) << size;
    }
  }

  size_t kernels() { return size_t(llvm::range_size(module->getOps<func::FuncOp>())); }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

TEST_P(OpenSizesTest, PicturesOfAnyNumberTakeLittleMore) {
  std::string functions;
  for (auto [number, convolution] : llvm::enumerate(kConvolutions))
    functions += functionOf(convolution, number, GetParam().element);
  compile(functions);
  std::printf("%zu kernels\n", kernels());
  expectRatio({1, 2, 3, 5, 7, 8, 11, 16, 20, 32, 50, 64, 100, 256}, 1.11);
}

TEST_P(OpenSizesTest, RowsOfAnyNumberTakeLittleMore) {
  std::string functions;
  for (auto [number, product] : llvm::enumerate(kProducts))
    functions += functionOf(product, number, GetParam().element);
  compile(functions);
  std::printf("%zu kernels\n", kernels());
  expectRatio({1, 5, 9, 16, 31, 64, 100, 128, 250, 512, 1000, 1024, 3000, 4096, 10000}, 1.11);
}

INSTANTIATE_TEST_SUITE_P(All, OpenSizesTest,
                         ::testing::Values(Setting{"sm_90a", "f16"}, Setting{"sm_80", "f16"}, Setting{"sm_80", "f32"}),
                         [](const auto &setting) {
                           return std::string(setting.param.architecture) + "_" + setting.param.element;
                         });

} // namespace
