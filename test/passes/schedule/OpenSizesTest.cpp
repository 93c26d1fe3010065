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

// Of open dims s0, s1, ..., and known ones behind them.
std::string typeOf(unsigned open, ArrayRef<int64_t> dims, StringRef element) {
  static constexpr int64_t nominal[] = {61, 67, 71};
  std::string shape, map;
  for (unsigned symbol = 0; symbol < open; ++symbol) {
    shape += std::to_string(nominal[symbol]) + "x";
    map += (symbol ? ", s" : "s") + std::to_string(symbol);
  }
  for (int64_t dim : dims) {
    shape += std::to_string(dim) + "x";
    map += ", " + std::to_string(dim);
  }
  return "tensor<" + shape + element.str() + ", affine_map<()[s0, s1, s2] -> (" + map + ")>>";
}

// Of an open batch; or of open heights and widths as well.
std::string functionOf(const Convolution &c, size_t number, StringRef element, bool anyPicture) {
  int64_t output = c.input / c.stride, pad = c.window / 2, high = pad - (c.stride - 1) * (pad > 0);
  auto pictures = [&](int64_t side, int64_t channels) {
    return anyPicture ? typeOf(3, {channels}, element) : typeOf(1, {side, side, channels}, element);
  };
  std::string x = pictures(c.input, c.channels), y = pictures(output, c.filters);
  std::string w = llvm::formatv("tensor<{0}x{0}x{1}x{2}x{3}>", c.window, c.channels, c.filters, element);
  return llvm::formatv("func.func private @conv{0}(%x: {1}, %w: {2}) -> {3} attributes {{dlc.kernel, root = "
                       "#dlc<kernel_root contraction>} {{\n  %0 = dlc.conv %x, %w channels_last {{strides = array<i64: "
                       "{4}, {4}>, pads_low = array<i64: {5}, {5}>, pads_high = array<i64: {6}, {6}>, dilations = "
                       "array<i64: 1, 1>} : ({1}, {2}) -> {3}\n  dlc.yield %0 : {3}\n}\n",
                       number, x, w, y, c.stride, pad, high);
}

std::string functionOf(std::pair<int64_t, int64_t> product, size_t number, StringRef element) {
  std::string x = typeOf(1, {product.first}, element), y = typeOf(1, {product.second}, element);
  std::string w = llvm::formatv("tensor<{0}x{1}x{2}>", product.first, product.second, element);
  return llvm::formatv("func.func private @matmul{0}(%x: {1}, %w: {2}) -> {3} attributes {{dlc.kernel, root = "
                       "#dlc<kernel_root contraction>} {{\n  %0 = dlc.matmul %x, %w : ({1}, {2}) -> {3}\n  dlc.yield "
                       "%0 : {3}\n}\n",
                       number, x, w, y);
}

// What they may take, beside those of one size.
constexpr double kMost = 1.11;

struct Setting {
  const char *architecture, *element;
};

class OpenSizesTest : public ::testing::TestWithParam<Setting> {
protected:
  void compile(StringRef functions) {
    context.loadDialect<DlcDialect, func::FuncDialect>();
    std::string text = "module attributes {dlc.sizes = [";
    for (const char *symbol : {"least = 1 : i64, most = 1048576 : i64, name = \"n\", nominal = 61 : i64",
                               "least = 1 : i64, most = 4096 : i64, name = \"h\", nominal = 67 : i64",
                               "least = 1 : i64, most = 4096 : i64, name = \"w\", nominal = 71 : i64"})
      text += (text.back() == '[' ? "{" : ", {") + std::string(symbol) + "}";
    text += "]} {\n" + functions.str() + "}\n";
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

  // All kernels at the sizes that `sizesOf` gives for their numbers.
  void expectRatio(int64_t size, double most, llvm::function_ref<SizeTuple(size_t)> sizesOf) {
    const CudaTarget &target = cudaTarget(GetParam().architecture);
    double open = 0, bound = 0;
    size_t number = 0;
    for (func::FuncOp function : module->getOps<func::FuncOp>())
      if (!asAlternative(function)) {
        const SizeTuple sizes = sizesOf(number++);
        open += ours(taken(function, sizes), sizes, target);
        bound += theirs(function, sizes, target);
      }
    std::printf("%6lld: %9.1f us, bound %9.1f: %.3f\n", (long long)size, open, bound, open / bound);
    EXPECT_LE(open, most * bound) << size;
  }

  size_t kernels() { return size_t(llvm::range_size(module->getOps<func::FuncOp>())); }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

TEST_P(OpenSizesTest, PicturesOfAnyNumberTakeLittleMore) {
  std::string functions;
  for (auto [number, convolution] : llvm::enumerate(kConvolutions))
    functions += functionOf(convolution, number, GetParam().element, /*anyPicture=*/false);
  compile(functions);
  std::printf("%zu kernels\n", kernels());
  for (int64_t size : {1, 2, 3, 5, 7, 8, 11, 16, 20, 32, 50, 64, 100, 256})
    expectRatio(size, kMost, [&](size_t) { return SizeTuple{size, 1, 1}; });
}

// Windows of stride 1: a picture that is left is one of its own size.
TEST_P(OpenSizesTest, PicturesOfAnySizeTakeLittleMore) {
  std::string functions;
  SmallVector<int64_t> sides;
  for (const Convolution &convolution : kConvolutions)
    if (convolution.stride == 1) {
      functions += functionOf(convolution, sides.size(), GetParam().element, /*anyPicture=*/true);
      sides.push_back(convolution.input);
    }
  compile(functions);
  std::printf("%zu kernels\n", kernels());
  for (int64_t size : {1, 2, 3, 5, 8, 16, 32, 64})
    expectRatio(size, kMost, [&](size_t number) { return SizeTuple{size, sides[number], sides[number]}; });
}

TEST_P(OpenSizesTest, RowsOfAnyNumberTakeLittleMore) {
  std::string functions;
  for (auto [number, product] : llvm::enumerate(kProducts))
    functions += functionOf(product, number, GetParam().element);
  compile(functions);
  std::printf("%zu kernels\n", kernels());
  for (int64_t size : {1, 5, 9, 16, 31, 64, 100, 128, 250, 512, 1000, 1024, 3000, 4096, 10000})
    expectRatio(size, kMost, [&](size_t) { return SizeTuple{size, 1, 1}; });
}

INSTANTIATE_TEST_SUITE_P(All, OpenSizesTest,
                         ::testing::Values(Setting{"sm_90a", "f16"}, Setting{"sm_80", "f16"}, Setting{"sm_80", "f32"}),
                         [](const auto &setting) {
                           return std::string(setting.param.architecture) + "_" + setting.param.element;
                         });

} // namespace
