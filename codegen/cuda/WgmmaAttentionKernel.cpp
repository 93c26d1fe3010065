// Attention as one kernel by wgmma, on tiles that the copy engine of sm_90a brings: an instance of
// device/wgmma_attention.cuh.
#include "codegen/cuda/Attention.h"
#include "codegen/cuda/WgmmaInstruction.h"
#include "ir/schedule/AttentionTiles.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

constexpr int64_t kChunk = 64; // elements of a row of 128 bytes

// An operand as rows of chunks: its tensor map, and the member that fetches so many rows of a chunk.
plan::TensorMap mapOf(const StridedOperand &operand, bool sideIsRow, int64_t rows, bool isHalf) {
  plan::TensorMap map;
  map.type = isHalf ? plan::ElementType::F16 : plan::ElementType::BF16;
  map.swizzle = plan::Swizzle::Bytes128;
  map.argument = operand.memory.getArgNumber();
  map.offset = uint64_t(operand.offset * 2);
  auto add = [&](StridedOperand::Dim dim, int64_t box) {
    int64_t stride = dim.size == 1 ? 16 : dim.stride * 2; // of a dim of one element any distance is as good
    map.dims.push_back({uint64_t(dim.size), uint64_t(stride), uint32_t(box)});
  };
  add(sideIsRow ? operand.depth : operand.side, kChunk);
  map.dims[0].stride = 2;
  add(sideIsRow ? operand.side : operand.depth, rows);
  for (const StridedOperand::Dim &batch : operand.batches)
    if (batch.stride != 0)
      add(batch, 1);
  return map;
}

void printFetch(raw_ostream &os, StringRef name, StringRef row, unsigned map, const StridedOperand &operand) {
  int64_t all = 1;
  for (const StridedOperand::Dim &batch : operand.batches)
    all *= batch.size;
  os << "  __device__ void fetch" << name << "(unsigned to, unsigned barrier, int batch, int " << row
     << ", int chunk) const {\n    loadBox(to, map" << map << ", barrier, chunk * " << kChunk << ", " << row;
  int64_t inner = all;
  for (const StridedOperand::Dim &batch : operand.batches) {
    inner /= batch.size;
    if (batch.stride != 0)
      os << ", " << numberOfBatch(std::to_string(inner), std::to_string(batch.size), inner * batch.size == all);
  }
  os << ");\n  }\n";
}

LogicalResult print(Attention &attention, const WgmmaAttentionTiles &tiles) {
  if (failed(attention.choose()))
    return failure();
  CudaKernel &kernel = attention.kernel;
  const AttentionShape &shape = attention.shape;
  const int64_t columns = tiles.chunks(shape.valueSize) * kChunk;
  const bool isHalf = attention.elementType().isF16();
  kernel.launch.maps = {mapOf(shape.query, true, tiles.kRows, isHalf), mapOf(shape.key, true, tiles.keys, isHalf),
                        mapOf(shape.value, false, tiles.keys, isHalf)};
  std::string text;
  llvm::raw_string_ostream os(text);
  attention.printHead(os, ("attention by wgmma " + Twine(tiles.kRows) + "x" + Twine(tiles.keys) + ", " +
                           Twine(tiles.stages) + " stages, 2 warp groups multiply")
                              .str());
  os << "  static constexpr int rows = queries, columns = valueSize, tileRows = " << tiles.kRows
     << ", tileColumns = " << columns << ";\n";
  os << "  static constexpr bool pingPong = false;\n";
  os << "  static constexpr int tileKeys = " << tiles.keys << ", stages = " << tiles.stages
     << ", cluster = 1, headChunks = " << tiles.chunks(shape.headSize) << ";\n";
  kernel.printFields(os);
  printFetch(os, "Query", "row", 0, shape.query);
  printFetch(os, "Key", "key", 1, shape.key);
  printFetch(os, "Value", "key", 2, shape.value);
  StringRef operands = isHalf ? "f16" : "bf16";
  printWgmma(os, {tiles.keys, operands, operands}, "multiplyKeys");
  printWgmmaOfRegisters(os, {columns, operands, operands, true, false}, tiles.keys, "multiplyValues");
  if (failed(attention.printMembers(os, /*readsAhead=*/true)))
    return failure();
  kernel.printProblemKernel(os, "wgmmaAttention", attention.problemName(), tiles.kThreads);
  kernel.source = text;
  kernel.launch.grid[0] = uint32_t(tiles.blocks(shape));
  kernel.launch.block[0] = uint32_t(tiles.kThreads);
  kernel.launch.sharedBytes = uint32_t(tiles.sharedBytes(shape));
  kernel.needsWgmmaAttention = kernel.needsHopper = kernel.needsHalf = true;
  kernel.weight = 24; // a program of its own
  return success();
}

} // namespace

LogicalResult emitWgmmaAttention(CudaKernel &kernel) {
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what;
  };
  std::string why = "it has sizes that are known when it runs";
  auto shape = kernel.isAtPlace ? std::nullopt : attentionShapeOf(kernel.region, why);
  if (!shape || !canBeMapped(*shape, why))
    return fail("kind 'attention_wgmma' cannot compute it: " + why);
  WgmmaAttentionTiles tiles{kernel.parameter("tile_keys", 64), kernel.parameter("stages", 2)};
  if (tiles.keys != 64 && tiles.keys != 128)
    return fail("tile_keys is " + Twine(tiles.keys) + ", expected 64 or 128");
  if (tiles.stages < 2 || tiles.stages > 4)
    return fail("stages is " + Twine(tiles.stages) + ", expected 2, 3 or 4");
  if (std::string fault = tiles.fault(*shape); !fault.empty())
    return fail(fault);
  Attention attention(kernel);
  return print(attention, tiles);
}

} // namespace dlc::cuda
