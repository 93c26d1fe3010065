// Contractions by wgmma on tiles that the copy engine of sm_90a brings: an instance of device/wgmma_gemm.cuh.
#include "codegen/cuda/Contraction.h"
#include "codegen/cuda/WgmmaInstruction.h"
#include "ir/schedule/WgmmaTiles.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// An operand as the copy engine sees it: neighbours, the other of side and depth, then batches.
class MappedOperand {
public:
  // `tileSide`: of what one block fetches, for `blocks` of them.
  MappedOperand(const WgmmaProduct &product, bool isA, int64_t tileSide, int64_t blocks, bool isHalf);

  plan::TensorMap map;
  // The member fetchA or fetchB.
  void print(raw_ostream &os, unsigned number) const;

private:
  const StridedOperand &operand;
  bool isA, alongDepth;
  int64_t tileSide, receivers;
};

constexpr int64_t kSpan = WgmmaTiles::kDepthBytes;

MappedOperand::MappedOperand(const WgmmaProduct &product, bool isA, int64_t tileSide, int64_t blocks, bool isHalf)
    : operand(product.operands[!isA]), isA(isA), alongDepth(product.alongDepth[!isA]), tileSide(tileSide),
      receivers(blocks) {
  int64_t bytes = product.elementBytes, inRow = kSpan / bytes;
  map.argument = operand.memory.getArgNumber();
  map.type = isHalf ? plan::ElementType::F16 : plan::ElementType::BF16;
  map.swizzle = plan::Swizzle::Bytes128;
  map.offset = uint64_t(operand.offset * bytes);
  auto add = [&](StridedOperand::Dim dim, int64_t box) {
    // Of a dim of one element any distance is as good.
    int64_t stride = dim.size == 1 ? 16 : dim.stride * bytes;
    map.dims.push_back({uint64_t(dim.size), uint64_t(stride), uint32_t(box)});
  };
  add(alongDepth ? operand.depth : operand.side, inRow);
  map.dims[0].stride = uint64_t(bytes);
  add(alongDepth ? operand.side : operand.depth, alongDepth ? tileSide : inRow);
  for (const StridedOperand::Dim &batch : operand.batches)
    if (batch.stride != 0)
      add(batch, 1);
}

void MappedOperand::print(raw_ostream &os, unsigned number) const {
  StringRef side = isA ? "row" : "column";
  os << "  __device__ void fetch" << (isA ? "A" : "B") << "(unsigned to, unsigned barrier, int batch, int "
     << (isA ? "row, int k" : "k, int column") << ") const {\n";
  // The batch along each dim that has a distance.
  std::string batches;
  int64_t inner = 1;
  for (const StridedOperand::Dim &batch : operand.batches)
    inner *= batch.size;
  const int64_t all = inner;
  for (const StridedOperand::Dim &batch : operand.batches) {
    inner /= batch.size;
    if (batch.stride == 0)
      continue;
    batches += ", batch";
    if (inner != 1)
      batches += " / " + std::to_string(inner);
    if (inner * batch.size != all)
      batches += " % " + std::to_string(batch.size);
  }
  const int64_t blocks = alongDepth ? 1 : tileSide * 2 / kSpan;
  const std::string load = receivers > 1 ? "    loadBox<" + std::to_string(receivers) + ">(to" : "    loadBox(to";
  if (alongDepth)
    os << load << ", map" << number << ", barrier, k, " << side << batches << ");\n";
  else
    for (int64_t block = 0; block < blocks; ++block) {
      os << load;
      if (block)
        os << " + " << block * kSpan * (kSpan / 2);
      os << ", map" << number << ", barrier, " << side;
      if (block)
        os << " + " << block * (kSpan / 2);
      os << ", k" << batches << ");\n";
    }
  os << "  }\n";
}

} // namespace

LogicalResult emitWgmmaContraction(Contraction &contraction) {
  CudaKernel &kernel = contraction.kernel;
  const GemmView &view = contraction.view;
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what;
  };
  std::string why = "it does not read as a matrix product";
  std::optional<WgmmaProduct> product = wgmmaProduct(contraction.op, why);
  if (!product || kernel.isAtPlace)
    return fail("kind 'wgmma' cannot compute it: " + (product ? "it has sizes that are known when it runs" : why));
  WgmmaTiles tiles{kernel.parameter("tile_rows", 128), kernel.parameter("tile_columns", 128),
                   kernel.parameter("stages", 4), kernel.parameter("blocks", 132), kernel.parameter("cluster", 1)};
  if (!llvm::is_contained({64, 128, 256}, tiles.rows))
    return fail("tile_rows is " + Twine(tiles.rows) + ", expected 64, 128 or 256");
  if (tiles.columns < 16 || tiles.columns > 256 || tiles.columns % 16)
    return fail("tile_columns is " + Twine(tiles.columns) + ", expected a multiple of 16 from 16 to 256");
  if (tiles.stages < 2 || tiles.stages > 8)
    return fail("stages is " + Twine(tiles.stages) + ", expected a number from 2 to 8");
  if (tiles.blocks < 0 || tiles.blocks > INT32_MAX)
    return fail("blocks is " + Twine(tiles.blocks) + ", expected a number from 0");
  if (tiles.cluster != 1 && tiles.cluster != 2)
    return fail("cluster is " + Twine(tiles.cluster) + ", expected 1 or 2");
  if (std::string fault = tiles.fault(product->alongDepth[1]); !fault.empty())
    return fail(fault);

  // As many columns as the narrowest output has in 16 bytes.
  int64_t storeLanes = 1;
  for (Value result : kernel.yield().getResults()) {
    Type type = cast<RankedTensorType>(result.getType()).getElementType();
    storeLanes = std::max<int64_t>(storeLanes, std::min<int64_t>(8, 16 / elementStorageBytes(type)));
  }
  auto epilogue = contraction.widestEpilogue(storeLanes);
  if (failed(epilogue) || !*epilogue)
    return failure(failed(epilogue));

  // Anything but the operands.
  bool sameOperand = product->operands[0].memory == product->operands[1].memory;
  bool epilogueReads = kernel.inputs() > (sameOperand ? 1u : 2u);
  bool isHalf = contraction.elementType(true).isF16();
  MappedOperand a(*product, true, tiles.rows, 1, isHalf),
      b(*product, false, tiles.columns / tiles.cluster, tiles.cluster, isHalf);
  kernel.launch.maps = {a.map, b.map};
  kernel.launch.cluster[0] = uint32_t(tiles.cluster);

  std::string text;
  llvm::raw_string_ostream os(text);
  auto number = [](int64_t value) { return std::to_string(value); };
  auto truth = [](bool value) { return value ? "true" : "false"; };
  contraction.printHead(os, "wgmma " + number(tiles.rows) + "x" + number(tiles.columns) + "x" +
                                number(tiles.kDepthBytes / product->elementBytes) + ", " + number(tiles.stages) +
                                " stages, " + number(tiles.consumers()) +
                                (tiles.consumers() == 1 ? " warp group multiplies" : " warp groups multiply") +
                                (tiles.cluster > 1 ? ", clusters of " + number(tiles.cluster) : ""));
  os << "  using Element = " << cppType(contraction.elementType(true), kernel.style) << ";\n";
  os << "  static constexpr int tileRows = " << tiles.rows << ", tileColumns = " << tiles.columns
     << ", stages = " << tiles.stages << ", cluster = " << tiles.cluster << ", storeLanes = " << storeLanes << ";\n";
  os << "  static constexpr bool aAlongDepth = " << truth(product->alongDepth[0])
     << ", bAlongDepth = " << truth(product->alongDepth[1]) << ", epilogueReads = " << truth(epilogueReads) << ";\n";
  kernel.printFields(os);
  a.print(os, 0);
  b.print(os, 1);
  printWgmma(os, {tiles.columns, isHalf ? "f16" : "bf16", product->alongDepth[0], product->alongDepth[1]});
  if (failed(contraction.printFinish(os, **epilogue, storeLanes)))
    return failure();
  kernel.printProblemKernel(os, "wgmmaGemm", contraction.problemName(), tiles.threads());

  int64_t all = tiles.tiles(view.batches(), view.rows(), view.columns);
  kernel.source = text;
  kernel.launch.grid[0] = tiles.blocks ? std::min(tiles.blocks, all) : all;
  kernel.launch.block[0] = uint32_t(tiles.threads());
  kernel.launch.sharedBytes = uint32_t(tiles.sharedBytes());
  kernel.needsWgmmaGemm = true;
  kernel.weight = 24; // a program of its own
  return success();
}

} // namespace dlc::cuda
