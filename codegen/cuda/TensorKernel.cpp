// Contractions on the tensor cores: an instance of device/tensor_gemm.cuh.
#include "codegen/cuda/ContractionSchedule.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;

namespace dlc::cuda {

LogicalResult emitTensorContraction(Contraction &contraction) {
  CudaKernel &kernel = contraction.kernel;
  const GemmView &view = contraction.view;
  std::optional<TensorProducts> products = productsOf(contraction);
  if (!products)
    return success();

  int64_t storeLanes = contraction.storeLanes();
  auto epilogue = contraction.widestEpilogue(storeLanes);
  if (failed(epilogue) || !*epilogue)
    return failure(failed(epilogue));

  // Operands that lie in memory as they are multiplied are copied; others are computed on their way.
  struct {
    Contraction::Operand operand;
    bool async, padded;
  } operands[2];
  for (auto [i, each] : llvm::enumerate(operands)) {
    bool isA = i == 0;
    int64_t most = 16 / products->bytes;
    bool mayCopy = kernel.parameter("async", 1) != 0;
    FailureOr<Contraction::Operand> chosen = Contraction::Operand();
    if (mayCopy)
      chosen = contraction.chooseOperand(isA, Contraction::Form::Place, most);
    // Bytes along the side are transposed on their way.
    each.async = succeeded(chosen) && chosen->fragment && (products->bytes > 1 || chosen->alongDepth);
    if (succeeded(chosen) && !each.async)
      chosen = contraction.chooseOperand(isA, Contraction::Form::Stored, most);
    if (failed(chosen))
      return failure();
    if (!each.async && !chosen->alongDepth && products->bytes == 1 && chosen->lanes > 4)
      chosen = contraction.chooseOperand(isA, Contraction::Form::Stored, 4);
    if (failed(chosen))
      return failure();
    each.operand = std::move(*chosen);
    each.padded = products->bytes == 4 && !each.operand.alongDepth;
  }
  auto &[a, b] = operands;
  auto chosen = tensorTiles(contraction, products->bytes, a.padded + b.padded);
  if (failed(chosen))
    return failure();
  const TensorTiles &s = *chosen;
  // Blocks of a cluster that share a tile's depth.
  const int64_t split = kernel.kind() == "split_depth" ? kernel.parameter("split", 2) : 1;
  if (std::string fault = s.splitFault(split, view.depth()); !fault.empty())
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' has a schedule that is not legal: " << fault;
  if (split > 1 && kernel.isAtPlace)
    return emitError(kernel.region.getLoc()) << "kernel '" << kernel.name
                                             << "' has a schedule that is not legal: kind 'split_depth' cannot compute "
                                                "it: it has sizes that are known when it runs";
  kernel.launch.cluster[0] = uint32_t(split);

  std::string text;
  llvm::raw_string_ostream os(text);
  auto number = [](int64_t value) { return std::to_string(value); };
  contraction.printHead(os, "tensor " + number(s.rows) + "x" + number(s.columns) + "x" + number(s.depth) + ", " +
                                number(s.stages) + " stages, " + number(s.warps()) + " warps" +
                                (split > 1 ? ", " + number(split) + " blocks share the depth" : ""));
  auto truth = [](bool value) { return value ? "true" : "false"; };
  Type element = ScalarEmitter::storageType(contraction.elementType(true));
  os << "  using Element = " << cppType(element, kernel.style) << ";\n";
  os << "  using Products = " << products->text << ";\n";
  os << "  static constexpr int tileRows = " << s.rows << ", tileColumns = " << s.columns << ", tileDepth = " << s.depth
     << ", stages = " << s.stages << ", split = " << split << ";\n";
  os << "  static constexpr int warpsRows = " << s.warpsRows << ", warpsColumns = " << s.warpsColumns
     << ", warpsDepth = " << s.warpsDepth << ";\n";
  os << "  static constexpr int aLanes = " << a.operand.lanes << ", bLanes = " << b.operand.lanes
     << ", storeLanes = " << storeLanes << ";\n";
  os << "  static constexpr bool aAlongDepth = " << truth(a.operand.alongDepth)
     << ", bAlongDepth = " << truth(b.operand.alongDepth) << ";\n";
  os << "  static constexpr bool aAsync = " << truth(a.async) << ", bAsync = " << truth(b.async) << ";\n";
  contraction.printEven(os, s.rows, s.columns, s.depth);
  contraction.kernel.printFields(os);
  if (failed(contraction.printOperand(os, true, a.operand)) || failed(contraction.printOperand(os, false, b.operand)) ||
      failed(contraction.printFinish(os, **epilogue, storeLanes)))
    return failure();
  contraction.setGrid(s.rows, s.columns, split);
  contraction.kernel.printProblemKernel(os, "tensorGemm", contraction.problemName(), s.threads());

  kernel.source = text;
  kernel.launch.block[0] = uint32_t(s.threads());
  kernel.launch.sharedBytes = uint32_t(s.sharedBytes(products->bytes, a.padded + b.padded));
  kernel.needsTensorGemm = true;
  kernel.needsSplitDepth = kernel.needsHopper = split > 1;
  kernel.weight = 12;
  return success();
}

} // namespace dlc::cuda
