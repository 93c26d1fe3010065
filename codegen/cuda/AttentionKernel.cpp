// Attention as one kernel by mma.sync: an instance of device/attention.cuh.
#include "codegen/cuda/Attention.h"
#include "ir/schedule/AttentionTiles.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// Where an element of an operand lies.
void printPlace(raw_ostream &os, Attention &attention, StringRef name, StridedOperand AttentionShape::*which,
                bool sideFirst, StringRef first, StringRef second) {
  std::string index = attention.kernel.style.wideIndex ? "long long" : "int";
  const StridedOperand &operand = attention.shape.*which;
  auto textOf = [&](llvm::function_ref<int64_t(const StridedOperand &)> size) {
    return attention.sizeOf([&](const AttentionShape &shape) { return size(shape.*which); });
  };
  SmallVector<std::string> terms;
  auto add = [&](const std::string &counted, const std::string &stride) {
    if (stride != "0")
      terms.push_back(stride == "1" ? counted : counted + " * " + stride);
  };
  if (std::string offset = textOf([](const StridedOperand &of) { return of.offset; }); offset != "0")
    terms.push_back(offset);
  for (size_t i = operand.batches.size(); i-- > 0;) {
    std::string inner = textOf([&](const StridedOperand &of) {
      int64_t product = 1;
      for (const StridedOperand::Dim &batch : ArrayRef(of.batches).drop_front(i + 1))
        product *= batch.size;
      return product;
    });
    std::string size = textOf([&](const StridedOperand &of) { return of.batches[i].size; });
    add(numberOfBatch(inner, size, i == 0), textOf([&](const StridedOperand &of) { return of.batches[i].stride; }));
  }
  auto strideOf = [&](StridedOperand::Dim StridedOperand::*dim) {
    return textOf([&](const StridedOperand &of) { return (of.*dim).size == 1 ? 0 : (of.*dim).stride; });
  };
  auto side = &StridedOperand::side, depth = &StridedOperand::depth;
  add(first.str(), strideOf(sideFirst ? side : depth));
  add(second.str(), strideOf(sideFirst ? depth : side));
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
                           " stages, " + Twine(tiles.warps) + " warps" +
                           (tiles.split > 1 ? ", " + Twine(tiles.split) + " blocks share the keys" : Twine("")))
                              .str());
  os << "  using Products = " << (attention.elementType().isF16() ? "ProductsF16" : "ProductsBf16") << ";\n";
  os << "  static constexpr int tileRows = " << tiles.rows << ", tileKeys = " << tiles.keys
     << ", warps = " << tiles.warps << ", stages = " << tiles.stages << ", split = " << tiles.split << ";\n";
  os << "  static constexpr int queryLanes = " << shape.copyBytes[0] / 2 << ", keyLanes = " << shape.copyBytes[1] / 2
     << ", valueLanes = " << shape.copyBytes[2] / 2 << ";\n";
  os << "  static constexpr bool holdsQueries = " << (tiles.holdsQueries(shape) ? "true" : "false") << ";\n";
  kernel.printFields(os);
  printPlace(os, attention, "Query", &AttentionShape::query, true, "row", "k");
  printPlace(os, attention, "Key", &AttentionShape::key, true, "key", "k");
  printPlace(os, attention, "Value", &AttentionShape::value, false, "key", "column");
  if (failed(attention.printMembers(os, /*readsAhead=*/false)))
    return failure();
  kernel.launch.cluster[0] = uint32_t(tiles.split);
  kernel.printProblemKernel(os, "attention", attention.problemName(), tiles.threads());
  attention.setGrid(tiles.rows, tiles.split);
  if (!attention.why.empty())
    return failure();
  kernel.source = text;
  kernel.launch.block[0] = uint32_t(tiles.threads());
  kernel.launch.sharedBytes = uint32_t(tiles.sharedBytes(shape));
  kernel.needsAttention = kernel.needsHalf = true;
  kernel.needsSplitDepth = kernel.needsHopper = tiles.split > 1;
  kernel.weight = 24; // a program of its own
  return success();
}

} // namespace

static LogicalResult failSchedule(const CudaKernel &kernel, const Twine &what) {
  return emitError(kernel.region.getLoc())
         << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what;
}

static LogicalResult emitWith(Attention &attention) {
  CudaKernel &kernel = attention.kernel;
  const AttentionShape &shape = attention.shape;
  AttentionTiles tiles{kernel.parameter("tile_rows", 64),
                       kernel.parameter("tile_keys", shape.valueSize > 128 ? 16 : 32), kernel.parameter("warps", 4),
                       kernel.parameter("stages", 2), kernel.parameter("split", 1)};
  for (auto [name, value, most] : {std::tuple("tile_rows", tiles.rows, 256), std::tuple("tile_keys", tiles.keys, 128)})
    if (value < 16 || value > most || value % 16)
      return failSchedule(kernel, Twine(name) + " is " + Twine(value) + ", expected a multiple of 16 from 16 to " +
                                      Twine(most));
  if (!llvm::is_contained({1, 2, 4, 8}, tiles.warps))
    return failSchedule(kernel, "warps is " + Twine(tiles.warps) + ", expected 1, 2, 4 or 8");
  if (tiles.stages < 2 || tiles.stages > 6)
    return failSchedule(kernel, "stages is " + Twine(tiles.stages) + ", expected a number from 2 to 6");
  if (!llvm::is_contained({1, 2, 4, 8}, tiles.split))
    return failSchedule(kernel, "split is " + Twine(tiles.split) + ", expected 1, 2, 4 or 8");
  if (std::string fault = tiles.fault(shape, /*clusters=*/true); !fault.empty())
    return failSchedule(kernel, fault);
  return print(attention, tiles);
}

LogicalResult emitAttention(CudaKernel &kernel) {
  if (kernel.isAtPlace)
    return failSchedule(kernel, "kind 'attention' cannot compute it: it has sizes that are known when it runs");
  Attention attention(kernel);
  if (!attention.why.empty())
    return failSchedule(kernel, "kind 'attention' cannot compute it: " + attention.why);
  return emitWith(attention);
}

LogicalResult emitOpenAttention(CudaKernel &kernel, const OpenSizes &sizes) {
  Attention attention(kernel, sizes);
  LogicalResult emitted = !attention.why.empty()               ? failure()
                          : kernel.kind() == "attention_wgmma" ? emitWgmmaAttention(attention)
                                                               : emitWith(attention);
  if (succeeded(emitted))
    return success();
  kernel.sizeArguments.clear();
  kernel.sizeFields.clear();
  kernel.launch.maps.clear();
  return success(!attention.why.empty());
}

} // namespace dlc::cuda
