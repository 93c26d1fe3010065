// Contraction kernels: one matmul or convolution and what is computed around it. Chooses the schedule, and prints the
// tiled product on the CUDA cores.
#include "codegen/cuda/Contraction.h"
#include "codegen/cuda/ContractionSchedule.h"

using namespace mlir;

namespace dlc::cuda {

// As device/gemm.cuh names them.
struct TileShape {
  int64_t tileRows, tileColumns, tileDepth, threadRows, threadColumns, groups;
  int64_t threads() const { return groups * (tileRows / threadRows) * (tileColumns / threadColumns); }
};

// An instance of device/gemm.cuh.
LogicalResult emitTiledContraction(Contraction &contraction) {
  CudaKernel &kernel = contraction.kernel;
  int64_t storeLanes =
      contraction.columnsDivisor() % 4 == 0 ? 4 : 1; // nothing between, as threads own groups of four columns
  auto epilogue = contraction.epilogue(storeLanes);
  if (succeeded(epilogue) && !*epilogue && storeLanes > 1)
    epilogue = contraction.epilogue(storeLanes = 1);
  if (failed(epilogue) || !*epilogue)
    return failure(failed(epilogue));
  using Form = Contraction::Form;
  int64_t lanes = std::min<int64_t>(4, 128 / contraction.sumType.getIntOrFloatBitWidth());
  auto a = contraction.chooseOperand(true, Form::Summed, lanes),
       b = contraction.chooseOperand(false, Form::Summed, lanes);
  if (failed(a) || failed(b))
    return failure();

  const TileShape tile = {kernel.parameter("tile_rows", 64),     kernel.parameter("tile_columns", 64),
                          kernel.parameter("tile_depth", 16),    kernel.parameter("thread_rows", 4),
                          kernel.parameter("thread_columns", 4), kernel.parameter("groups", 1)};

  std::string text;
  llvm::raw_string_ostream os(text);
  auto number = [](int64_t value) { return std::to_string(value); };
  contraction.printHead(os, "tiles " + number(tile.tileRows) + "x" + number(tile.tileColumns) + "x" +
                                number(tile.tileDepth) + " on CUDA cores, " + number(tile.threads()) + " threads" +
                                (tile.groups > 1 ? " in " + number(tile.groups) + " groups" : ""));
  os << "  using Value = " << cppType(contraction.sumType, kernel.style) << ";\n";
  os << "  static constexpr int tileRows = " << tile.tileRows << ", tileColumns = " << tile.tileColumns
     << ", tileDepth = " << tile.tileDepth << ";\n";
  os << "  static constexpr int threadRows = " << tile.threadRows << ", threadColumns = " << tile.threadColumns
     << ", groups = " << tile.groups << ";\n";
  os << "  static constexpr int aLanes = " << a->lanes << ", bLanes = " << b->lanes << ", storeLanes = " << storeLanes
     << ";\n";
  os << "  static constexpr bool aAlongDepth = " << (a->alongDepth ? "true" : "false")
     << ", bAlongDepth = " << (b->alongDepth ? "true" : "false") << ";\n";
  contraction.kernel.printFields(os);
  if (failed(contraction.printOperand(os, true, *a)) || failed(contraction.printOperand(os, false, *b)) ||
      failed(contraction.printFinish(os, **epilogue, storeLanes)))
    return failure();
  contraction.setGrid(tile.tileRows, tile.tileColumns);
  contraction.kernel.printProblemKernel(os, "gemm", contraction.problemName(), tile.threads());

  kernel.source = text;
  kernel.launch.block[0] = uint32_t(tile.threads());
  kernel.needsGemm = true;
  kernel.weight = unsigned(6 + tile.threadRows * tile.threadColumns / 16);
  return success();
}

LogicalResult emitContraction(CudaKernel &kernel) {
  Contraction contraction(kernel);
  if (!contraction.find())
    return success();
  StringRef kind = kernel.kind();
  auto fail = [&] { return emitError(kernel.region.getLoc()) << "kernel '" << kernel.name << "' has a schedule of "; };
  if (!llvm::is_contained({"", "window", "wgmma", "tensor", "split_depth", "few_rows", "tiles"}, kind))
    return fail() << "unknown kind '" << kind << "': expected window, wgmma, tensor, split_depth, few_rows or tiles";
  bool products = productsOf(contraction).has_value();
  if ((kind == "tensor" || kind == "split_depth") && !products)
    return fail() << "kind '" << kind << "', whose operands must be f16, bf16, f32 in tf32 or 8-bit integers: found "
                  << contraction.view.a.getType() << " and " << contraction.view.b.getType();
  if (kind == "few_rows" && contraction.view.rows() > kMostFewRows)
    return fail() << "kind 'few_rows', which has at most " << kMostFewRows << " rows: found "
                  << contraction.view.rows();

  if (kind.empty()) { // a plain choice
    bool tiles = kernel.schedule && (kernel.schedule.get("thread_rows") || kernel.schedule.get("thread_columns"));
    bool few = contraction.view.rows() <= (products ? kMostFewRows / 2 : kMostFewRows);
    kind = tiles ? "tiles" : few ? "few_rows" : products ? "tensor" : "tiles";
  }
  if (kind == "window")
    return emitWindowContraction(contraction);
  if (kind == "wgmma")
    return emitWgmmaContraction(contraction);
  if (kind == "tensor" || kind == "split_depth")
    return emitTensorContraction(contraction);
  if (kind == "few_rows")
    return emitFewRowsContraction(contraction);
  return emitTiledContraction(contraction);
}

LogicalResult emitOpenContraction(CudaKernel &kernel, const OpenSizes &sizes) {
  Contraction contraction(kernel, sizes);
  if (!contraction.find())
    return success();
  LogicalResult emitted = kernel.kind() == "few_rows"                            ? emitFewRowsContraction(contraction)
                          : kernel.kind() == "wgmma"                             ? emitWgmmaContraction(contraction)
                          : kernel.kind() == "tensor" && productsOf(contraction) ? emitTensorContraction(contraction)
                                                                                 : emitTiledContraction(contraction);
  if (failed(emitted) && !contraction.whyNotOpen.empty()) {
    kernel.sizeArguments.clear();
    kernel.sizeFields.clear();
    kernel.launch.maps.clear();
    return success();
  }
  return emitted;
}

} // namespace dlc::cuda
