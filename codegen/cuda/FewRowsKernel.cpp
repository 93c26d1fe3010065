// Contractions with a few rows: an instance of device/few_rows.cuh.
#include "codegen/cuda/ContractionSchedule.h"
#include "ir/Alternatives.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cuda {

LogicalResult emitFewRowsContraction(Contraction &contraction) {
  CudaKernel &kernel = contraction.kernel;
  const GemmView &view = contraction.view;
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what;
  };
  if (!contraction.hasKnownColumns()) {
    contraction.whyNotOpen = "few rows of so many columns, or of so deep a product, as the run says";
    return failure();
  }
  const int64_t openRows = mostRowsOf(kernel.region), rows = openRows ? openRows : view.rows();
  using Form = Contraction::Form;
  int64_t sumBytes = elementStorageBytes(contraction.sumType);
  auto b = contraction.chooseOperand(false, Form::Summed, std::min<int64_t>(8, 32 / sumBytes));
  if (failed(b))
    return failure();
  // A comes in B's steps.
  int64_t aLanes = b->alongDepth ? b->lanes : 1;
  auto a = contraction.chooseOperand(true, Form::Summed, aLanes);
  if (succeeded(a) && a->lanes > 1 && (!a->alongDepth || a->lanes != aLanes))
    a = contraction.chooseOperand(true, Form::Summed, 1);
  if (failed(a))
    return failure();

  // Few columns a block where there are few in all, but whole lines of memory while that leaves enough blocks.
  constexpr int64_t multiprocessors = 108;
  auto blocks = [&](int64_t tile) { return view.batches() * llvm::divideCeil(view.columns, tile); };
  int64_t tile = b->alongDepth ? 4 : b->lanes * 32;
  while (blocks(tile) < 2 * multiprocessors && tile > (b->alongDepth ? 2 : b->lanes * 4))
    tile /= 2;
  int64_t warps = kernel.parameter("warps", 8);
  int64_t least = b->alongDepth ? 1 : b->lanes, most = b->alongDepth ? 8 : b->lanes * 32;
  while (warps * rows * tile * sumBytes > 48 * 1024 && tile > least)
    tile /= 2;
  tile = kernel.parameter("tile_columns", tile);
  if (tile < least || tile > most || !llvm::isPowerOf2_64(uint64_t(tile)))
    return fail("tile_columns is " + Twine(tile) + ", expected a power of two from " + Twine(least) + " to " +
                Twine(most));
  if (warps < 1 || warps > 16 || !llvm::isPowerOf2_64(uint64_t(warps)))
    return fail("warps is " + Twine(warps) + ", expected a power of two from 1 to 16");
  if (warps * rows * tile * sumBytes > 48 * 1024)
    return fail(Twine(warps * rows * tile * sumBytes) + " bytes of shared memory, at most 49152 are possible");

  int64_t storeLanes = std::min<int64_t>(std::max<int64_t>(1, 16 / sumBytes), tile);
  auto epilogue = contraction.widestEpilogue(storeLanes);
  if (failed(epilogue) || !*epilogue)
    return failure(failed(epilogue));

  std::string text;
  llvm::raw_string_ostream os(text);
  contraction.printHead(os, "few rows, " + std::to_string(tile) + " columns a block, " + std::to_string(warps) +
                                (warps == 1 ? " warp" : " warps"));
  os << "  using Value = " << cppType(contraction.sumType, kernel.style) << ";\n";
  os << "  static constexpr int mostRows = " << rows << ";\n";
  os << "  static constexpr int tileColumns = " << tile << ", warps = " << warps << ";\n";
  os << "  static constexpr int aLanes = " << a->lanes << ", bLanes = " << b->lanes << ", storeLanes = " << storeLanes
     << ";\n";
  os << "  static constexpr bool bAlongDepth = " << (b->alongDepth ? "true" : "false") << ";\n";
  contraction.kernel.printFields(os);
  if (failed(contraction.printOperand(os, true, *a)) || failed(contraction.printOperand(os, false, *b)) ||
      failed(contraction.printFinish(os, **epilogue, storeLanes)))
    return failure();
  contraction.kernel.printProblemKernel(os, "fewRows", contraction.problemName(), warps * 32);

  kernel.source = text;
  contraction.setGrid(rows, tile);
  kernel.launch.block[0] = uint32_t(warps * 32);
  kernel.needsReduce = kernel.needsFewRows = true;
  kernel.weight = 4;
  return success();
}

} // namespace dlc::cuda
