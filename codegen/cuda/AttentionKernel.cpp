// Attention as one kernel by mma.sync: an instance of device/attention.cuh.
#include "codegen/cuda/Attention.h"
#include "ir/schedule/AttentionTiles.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// Where an element of an operand lies.
void printPlace(raw_ostream &os, const CudaKernel &kernel, StringRef name, const StridedOperand &operand,
                bool sideFirst, StringRef first, StringRef second) {
  std::string index = kernel.style.wideIndex ? "long long" : "int";
  SmallVector<std::string> terms;
  auto add = [&](const std::string &counted, int64_t stride) {
    if (stride != 0)
      terms.push_back(stride == 1 ? counted : counted + " * " + std::to_string(stride));
  };
  if (operand.offset != 0)
    terms.push_back(std::to_string(operand.offset));
  int64_t inner = 1, all = 1;
  for (const StridedOperand::Dim &batch : operand.batches)
    all *= batch.size;
  for (const StridedOperand::Dim &batch : llvm::reverse(operand.batches)) {
    add(numberOfBatch(inner, batch.size, all), batch.stride);
    inner *= batch.size;
  }
  const StridedOperand::Dim &outer = sideFirst ? operand.side : operand.depth;
  const StridedOperand::Dim &along = sideFirst ? operand.depth : operand.side;
  add(first.str(), outer.size == 1 ? 0 : outer.stride);
  add(second.str(), along.size == 1 ? 0 : along.stride);
  os << "  __device__ const Element *place" << name << "(" << index << " batch, " << index << " " << first << ", "
     << index << " " << second << ") const {\n    return in" << operand.memory.getArgNumber() << " + ("
     << (terms.empty() ? "0" : llvm::join(terms, " + ")) << ");\n  }\n";
}

LogicalResult print(Attention &attention, const AttentionTiles &tiles) {
  if (failed(attention.choose()))
    return failure();
  CudaKernel &kernel = attention.kernel;
  const AttentionShape &shape = attention.shape;
  std::string text;
  llvm::raw_string_ostream os(text);
  attention.printHead(os, ("attention " + Twine(tiles.rows) + "x" + Twine(tiles.keys) + ", " + Twine(tiles.stages) +
                           " stages, " + Twine(tiles.warps) + " warps")
                              .str());
  os << "  using Products = " << (attention.elementType().isF16() ? "ProductsF16" : "ProductsBf16") << ";\n";
  os << "  static constexpr int tileRows = " << tiles.rows << ", tileKeys = " << tiles.keys
     << ", warps = " << tiles.warps << ", stages = " << tiles.stages << ";\n";
  os << "  static constexpr int queryLanes = " << shape.copyBytes[0] / 2 << ", keyLanes = " << shape.copyBytes[1] / 2
     << ", valueLanes = " << shape.copyBytes[2] / 2 << ";\n";
  os << "  static constexpr bool holdsQueries = " << (tiles.holdsQueries(shape) ? "true" : "false") << ";\n";
  kernel.printFields(os);
  printPlace(os, kernel, "Query", shape.query, true, "row", "k");
  printPlace(os, kernel, "Key", shape.key, true, "key", "k");
  printPlace(os, kernel, "Value", shape.value, false, "key", "column");
  if (failed(attention.printMembers(os, /*readsAhead=*/false)))
    return failure();
  kernel.printProblemKernel(os, "attention", attention.problemName(), tiles.threads());
  kernel.source = text;
  kernel.launch.grid[0] = uint32_t(tiles.blocks(shape));
  kernel.launch.block[0] = uint32_t(tiles.threads());
  kernel.launch.sharedBytes = uint32_t(tiles.sharedBytes(shape));
  kernel.needsAttention = kernel.needsHalf = true;
  kernel.weight = 24; // a program of its own
  return success();
}

} // namespace

LogicalResult emitAttention(CudaKernel &kernel) {
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what;
  };
  std::string why = "it has sizes that are known when it runs";
  auto shape = kernel.isAtPlace ? std::nullopt : attentionShapeOf(kernel.region, why);
  if (!shape)
    return fail("kind 'attention' cannot compute it: " + why);
  AttentionTiles tiles{kernel.parameter("tile_rows", 64),
                       kernel.parameter("tile_keys", shape->valueSize > 128 ? 16 : 32), kernel.parameter("warps", 4),
                       kernel.parameter("stages", 2)};
  for (auto [name, value, most] : {std::tuple("tile_rows", tiles.rows, 256), std::tuple("tile_keys", tiles.keys, 128)})
    if (value < 16 || value > most || value % 16)
      return fail(Twine(name) + " is " + Twine(value) + ", expected a multiple of 16 from 16 to " + Twine(most));
  if (!llvm::is_contained({1, 2, 4, 8}, tiles.warps))
    return fail("warps is " + Twine(tiles.warps) + ", expected 1, 2, 4 or 8");
  if (tiles.stages < 2 || tiles.stages > 6)
    return fail("stages is " + Twine(tiles.stages) + ", expected a number from 2 to 6");
  if (std::string fault = tiles.fault(*shape); !fault.empty())
    return fail(fault);
  Attention attention(kernel, std::move(*shape));
  return print(attention, tiles);
}

} // namespace dlc::cuda
