// Attention as one kernel by wgmma, on tiles that the copy engine of sm_90a brings: an instance of
// device/wgmma_attention.cuh.
#include "codegen/cuda/Attention.h"
#include "codegen/cuda/MapSizes.h"
#include "codegen/cuda/WgmmaInstruction.h"
#include "ir/schedule/AttentionTiles.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

constexpr int64_t kChunk = 64; // elements of a row of 128 bytes

using ShapeSizes = MapSizes<AttentionShape>;
using Operand = StridedOperand AttentionShape::*;

// An operand as rows of chunks: its tensor map, and the member that fetches so many rows of a chunk.
plan::TensorMap mapOf(ShapeSizes &sizes, Operand which, bool sideIsRow, int64_t rows, bool isHalf) {
  using Dim = StridedOperand::Dim;
  const StridedOperand &operand = sizes.front().*which;
  auto numberOf = [&](auto number) {
    return sizes.of([&](const AttentionShape &each) -> int64_t { return number(each.*which); });
  };
  plan::TensorMap map;
  map.type = isHalf ? plan::ElementType::F16 : plan::ElementType::BF16;
  map.swizzle = plan::Swizzle::Bytes128;
  map.argument = operand.memory.getArgNumber();
  map.offset = numberOf([](const StridedOperand &of) { return of.offset * 2; });
  auto add = [&](auto dim, int64_t box) {
    // Of a dim of one element any distance is as good.
    auto stride = [&](const StridedOperand &of) { return dim(of).size == 1 ? 16 : dim(of).stride * 2; };
    map.dims.push_back(
        {numberOf([&](const StridedOperand &of) { return dim(of).size; }), numberOf(stride), uint32_t(box)});
  };
  auto side = [](const StridedOperand &of) -> Dim { return of.side; };
  auto depth = [](const StridedOperand &of) -> Dim { return of.depth; };
  sideIsRow ? add(depth, kChunk) : add(side, kChunk);
  map.dims[0].stride = 2;
  sideIsRow ? add(side, rows) : add(depth, rows);
  for (size_t i = 0; i < operand.batches.size(); ++i)
    if (operand.batches[i].stride != 0)
      add([i](const StridedOperand &of) -> Dim { return of.batches[i]; }, 1);
  return map;
}

void printFetch(raw_ostream &os, ShapeSizes &sizes, Operand which, StringRef name, StringRef row, unsigned map) {
  os << "  __device__ void fetch" << name << "(unsigned to, unsigned barrier, int batch, int " << row
     << ", int chunk) const {\n    loadBox(to, map" << map << ", barrier, chunk * " << kChunk << ", " << row;
  const StridedOperand &operand = sizes.front().*which;
  for (size_t i = 0; i < operand.batches.size(); ++i) {
    auto textOf = [&](auto number) {
      return sizes.textOf([&](const AttentionShape &each) -> int64_t { return number((each.*which).batches); });
    };
    std::string inner = textOf([&](ArrayRef<StridedOperand::Dim> dims) {
      int64_t product = 1;
      for (const StridedOperand::Dim &dim : dims.drop_front(i + 1))
        product *= dim.size;
      return product;
    });
    std::string size = textOf([&](ArrayRef<StridedOperand::Dim> dims) { return dims[i].size; });
    if (operand.batches[i].stride != 0)
      os << ", " << numberOfBatch(inner, size, i == 0);
  }
  os << ");\n  }\n";
}

LogicalResult print(Attention &attention, ShapeSizes &sizes, const WgmmaAttentionTiles &tiles) {
  if (failed(attention.choose()))
    return failure();
  CudaKernel &kernel = attention.kernel;
  const AttentionShape &shape = attention.shape;
  const int64_t columns = tiles.chunks(shape.valueSize) * kChunk;
  const bool isHalf = attention.elementType().isF16();
  kernel.launch.maps = {mapOf(sizes, &AttentionShape::query, true, tiles.kRows, isHalf),
                        mapOf(sizes, &AttentionShape::key, true, tiles.keys, isHalf),
                        mapOf(sizes, &AttentionShape::value, false, tiles.keys, isHalf)};
  std::string text;
  llvm::raw_string_ostream os(text);
  attention.printHead(os, ("attention by wgmma " + Twine(tiles.kRows) + "x" + Twine(tiles.keys) + ", " +
                           Twine(tiles.stages) + " stages, 2 warp groups multiply")
                              .str());
  os << "  static constexpr int columns = valueSize, tileRows = " << tiles.kRows << ", tileColumns = " << columns
     << ";\n";
  std::string rows = attention.sizeOf([](const AttentionShape &of) { return of.queries; });
  if (int64_t number; !StringRef(rows).getAsInteger(10, number))
    os << "  static constexpr int rows = queries;\n";
  else
    kernel.sizeFields.push_back({"int rows", "int(" + rows + ")"});
  os << "  static constexpr bool pingPong = false;\n";
  os << "  static constexpr int tileKeys = " << tiles.keys << ", stages = " << tiles.stages
     << ", cluster = 1, headChunks = " << tiles.chunks(shape.headSize) << ";\n";
  kernel.printFields(os);
  printFetch(os, sizes, &AttentionShape::query, "Query", "row", 0);
  printFetch(os, sizes, &AttentionShape::key, "Key", "key", 1);
  printFetch(os, sizes, &AttentionShape::value, "Value", "key", 2);
  StringRef operands = isHalf ? "f16" : "bf16";
  printWgmma(os, {tiles.keys, operands, operands}, "multiplyKeys");
  printWgmmaOfRegisters(os, {columns, operands, operands, true, false}, tiles.keys, "multiplyValues");
  if (failed(attention.printMembers(os, /*readsAhead=*/true)))
    return failure();
  kernel.printProblemKernel(os, "wgmmaAttention", attention.problemName(), tiles.kThreads);
  if (attention.sizes())
    sizes.launch.setGrid(kernel.launch, attention.openBlocks(sizes.launch, tiles.kRows));
  else
    kernel.launch.grid[0] = uint32_t(tiles.blocks(shape));
  if (sizes.failed())
    attention.why = "a distance in it is no sum of products of the sizes";
  if (!attention.why.empty())
    return failure();
  kernel.source = text;
  kernel.launch.block[0] = uint32_t(tiles.kThreads);
  kernel.launch.sharedBytes = uint32_t(tiles.sharedBytes(shape));
  kernel.needsWgmmaAttention = kernel.needsHopper = kernel.needsHalf = true;
  kernel.weight = 24; // a program of its own
  return success();
}

} // namespace

LogicalResult emitWgmmaAttention(Attention &attention) {
  CudaKernel &kernel = attention.kernel;
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what;
  };
  std::string why = attention.why;
  std::vector<AttentionShape> shapes;
  if (why.empty())
    shapes = attention.everyShape();
  for (const AttentionShape &shape : shapes)
    if (why.empty() && canBeMapped(shape, why) && !areFetchedAlike(shapes.front(), shape))
      attention.why = "how its operands lie follows from the sizes";
  if (!why.empty())
    return fail("kind 'attention_wgmma' cannot compute it: " + why);
  if (!attention.why.empty())
    return failure();
  WgmmaAttentionTiles tiles{kernel.parameter("tile_keys", 64), kernel.parameter("stages", 2)};
  if (tiles.keys != 64 && tiles.keys != 128)
    return fail("tile_keys is " + Twine(tiles.keys) + ", expected 64 or 128");
  if (tiles.stages < 2 || tiles.stages > 4)
    return fail("stages is " + Twine(tiles.stages) + ", expected 2, 3 or 4");
  if (std::string fault = tiles.fault(shapes.front()); !fault.empty())
    return fail(fault);
  ShapeSizes sizes(kernel, attention.sizes(), std::move(shapes));
  return print(attention, sizes, tiles);
}

LogicalResult emitWgmmaAttention(CudaKernel &kernel) {
  if (kernel.isAtPlace)
    return emitError(kernel.region.getLoc()) << "kernel '" << kernel.name
                                             << "' has a schedule that is not legal: kind 'attention_wgmma' cannot "
                                                "compute it: it has sizes that are known when it runs";
  Attention attention(kernel);
  return emitWgmmaAttention(attention);
}

} // namespace dlc::cuda
