// Convolutions of few channels on the tensor cores: an instance of device/window_gemm.cuh.
#include "codegen/cuda/ContractionSchedule.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/schedule/WindowTiles.h"

using namespace mlir;

namespace dlc::cuda {

LogicalResult emitWindowContraction(Contraction &contraction) {
  CudaKernel &kernel = contraction.kernel;
  const GemmView &view = contraction.view;
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what;
  };
  std::optional<WindowProduct> product = windowProduct(contraction.op);
  std::optional<TensorProducts> products = productsOf(contraction);
  if (!product || !products)
    return fail("kind 'window' computes convolutions of few channels in f16, bf16 and tf32");
  const WindowTiles tiles{kernel.parameter("tile_lines", 1),    kernel.parameter("tile_places", 16),
                          kernel.parameter("tile_columns", 16), kernel.parameter("warps", 4),
                          kernel.parameter("together", 1),      kernel.parameter("blocks", 0)};
  auto isOneOf = [](int64_t value, ArrayRef<int64_t> values) { return llvm::is_contained(values, value); };
  if (tiles.lines < 1 || tiles.places < 16 || tiles.places % 16 || !isOneOf(tiles.columns, {16, 32, 64}) ||
      !isOneOf(tiles.warps, {1, 2, 4, 8}) || !isOneOf(tiles.together, {1, 2, 4}) || tiles.blocks < 0)
    return fail(
        "expected tile_lines from 1, blocks from 0, tile_places in steps of 16, tile_columns 16, 32 or 64, warps 1, "
        "2, 4 or 8, together 1, 2 or 4");
  if (std::string fault = tiles.fault(*product); !fault.empty())
    return fail(fault);

  int64_t storeLanes = contraction.storeLanes();
  auto epilogue = contraction.widestEpilogue(storeLanes);
  if (failed(epilogue) || !*epilogue)
    return failure(failed(epilogue));
  auto filter = contraction.chooseOperand(false, Contraction::Form::Stored, 16 / products->bytes);
  if (succeeded(filter) && filter->alongDepth && filter->lanes > 1)
    filter = contraction.chooseOperand(false, Contraction::Form::Stored, 1);
  auto pixel = contraction.pixel(product->pixel);
  if (failed(filter) || failed(pixel))
    return failure();

  std::string text;
  llvm::raw_string_ostream os(text);
  auto number = [](int64_t value) { return std::to_string(value); };
  contraction.printHead(os, "windows over lines of " + number(product->pixel) + " channels, " + number(tiles.lines) +
                                "x" + number(tiles.places) + " places x " + number(tiles.columns) + ", " +
                                number(tiles.warps) + " warps");
  Type element = ScalarEmitter::storageType(contraction.elementType(true));
  os << "  using Element = " << cppType(element, kernel.style) << ";\n";
  os << "  using Products = " << products->text << ";\n";
  const WindowProduct::Dim &lines = product->lines, &places = product->places;
  printConstants(os, {{"images", product->images},
                      {"inLines", lines.input},
                      {"inPlaces", places.input},
                      {"outLines", lines.output},
                      {"outPlaces", places.output},
                      {"channels", product->channels}});
  printConstants(os, {{"kernelLines", lines.taps},
                      {"kernelPlaces", places.taps},
                      {"strideLines", lines.stride},
                      {"stridePlaces", places.stride},
                      {"dilationLines", lines.dilation}});
  printConstants(os, {{"firstLine", lines.first},
                      {"firstPlace", places.first},
                      {"pixel", product->pixel},
                      {"lineDepth", product->lineDepth()},
                      {"tileDepth", product->depth()}});
  printConstants(os, {{"tileLines", tiles.lines},
                      {"tilePlaces", tiles.places},
                      {"tileColumns", tiles.columns},
                      {"warps", tiles.warps},
                      {"together", tiles.together}});
  printConstants(os, {{"bLanes", filter->lanes}, {"storeLanes", storeLanes}});
  os << "  static constexpr bool bAlongDepth = false;\n";
  kernel.printFields(os);
  if (failed(contraction.printPixel(os, **pixel, product->pixel)) ||
      failed(contraction.printOperand(os, false, *filter)) ||
      failed(contraction.printFinish(os, **epilogue, storeLanes)))
    return failure();
  kernel.printProblemKernel(os, "windowGemm", contraction.problemName(), tiles.threads());

  kernel.source = text;
  int64_t columnTiles = (view.columns + tiles.columns - 1) / tiles.columns;
  int64_t all = tiles.tiles(*product);
  kernel.launch.grid[0] = (tiles.blocks ? std::min(tiles.blocks, all) : all) * columnTiles;
  kernel.launch.block[0] = uint32_t(tiles.threads());
  kernel.launch.sharedBytes = uint32_t(tiles.sharedBytes(*product));
  kernel.needsWindowGemm = true;
  kernel.weight = 12;
  return success();
}

} // namespace dlc::cuda
