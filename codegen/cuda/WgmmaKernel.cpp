// Contractions by wgmma on tiles that the copy engine of sm_90a brings: an instance of device/wgmma_gemm.cuh.
#include "codegen/cuda/Contraction.h"
#include "codegen/cuda/MapSizes.h"
#include "codegen/cuda/WgmmaInstruction.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/schedule/WgmmaTiles.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

constexpr int64_t kSpan = WgmmaTiles::kDepthBytes;

// index / 12 % 5, and the like.
std::string place(StringRef index, const std::string &inner, const std::string &size, bool isOutermost) {
  std::string text = index.str();
  if (inner != "1")
    text += " / " + inner;
  if (!isOutermost)
    text += " % " + size;
  return text;
}
std::string place(StringRef index, int64_t inner, int64_t size, bool isOutermost) {
  return place(index, std::to_string(inner), std::to_string(size), isOutermost);
}

using ProductSizes = MapSizes<WgmmaProduct>;

// Elements of an operand: in a tensor map, and to wgmma.
struct Elements {
  plan::ElementType type;
  StringRef name;
};
Elements elementsOf(Type type) {
  if (type.isF16())
    return {plan::ElementType::F16, "f16"};
  if (type.isBF16())
    return {plan::ElementType::BF16, "bf16"};
  if (type.isF32()) // which the copy engine rounds
    return {plan::ElementType::F32, "tf32"};
  return isUnsigned(type) ? Elements{plan::ElementType::U8, "u8"} : Elements{plan::ElementType::I8, "s8"};
}

// An operand as the copy engine sees it: its tensor map, and the member fetchA or fetchB of the Problem.
class MappedOperand {
public:
  // `side`: rows or columns of what one block fetches at a time, for `blocks` of them.
  MappedOperand(ProductSizes &sizes, bool isA, int64_t side, int64_t blocks, plan::ElementType type);

  plan::TensorMap map;
  void print(raw_ostream &os) const;

private:
  void mapStrided();
  void mapWindow();
  void printStrided(raw_ostream &os) const;
  void printWindow(raw_ostream &os) const;
  std::string depthOf() const;                                                      // of a turn
  int64_t chunks() const { return (product.window->channels + inRow - 1) / inRow; } // tiles of depth of a tap

  ProductSizes &sizes;
  const WgmmaProduct &product; // the first
  bool isA;
  int64_t tileSide, receivers, inRow; // inRow: elements of a row of 128 bytes
};

MappedOperand::MappedOperand(ProductSizes &sizes, bool isA, int64_t side, int64_t blocks, plan::ElementType type)
    : sizes(sizes), product(sizes.front()), isA(isA), tileSide(side), receivers(blocks),
      inRow(kSpan / product.elementBytes) {
  map.type = type;
  map.swizzle = plan::Swizzle::Bytes128;
  if (isA && product.window)
    mapWindow();
  else
    mapStrided();
}

// Neighbours, the other of side and depth, the taps of a filter, then batches that have a distance.
void MappedOperand::mapStrided() {
  const StridedOperand &operand = product.operands[!isA];
  const bool alongDepth = product.alongDepth[!isA];
  map.argument = operand.memory.getArgNumber();
  using Dim = StridedOperand::Dim;
  auto numberOf = [&](auto number) {
    return sizes.of([&](const WgmmaProduct &each) -> int64_t { return number(each.operands[!isA]); });
  };
  const int64_t bytes = product.elementBytes;
  map.offset = numberOf([&](const StridedOperand &of) { return of.lowest() * bytes; });
  auto add = [&](auto dim, int64_t box) {
    // Of a dim of one element any distance is as good.
    auto stride = [&](const StridedOperand &of) { return dim(of).size == 1 ? 16 : std::abs(dim(of).stride) * bytes; };
    map.dims.push_back(
        {numberOf([&](const StridedOperand &of) { return dim(of).size; }), numberOf(stride), uint32_t(box)});
  };
  auto side = [](const StridedOperand &of) -> Dim { return of.side; };
  auto depth = [](const StridedOperand &of) -> Dim { return of.depth; };
  alongDepth ? add(depth, inRow) : add(side, inRow);
  map.dims[0].stride = bytes;
  alongDepth ? add(side, tileSide) : add(depth, inRow);
  if (product.window)
    add([](const StridedOperand &of) -> Dim { return of.taps; }, 1);
  for (size_t i = 0; i < operand.batches.size(); ++i)
    if (operand.batches[i].stride != 0)
      add([i](const StridedOperand &of) -> Dim { return of.batches[i]; }, 1);
}

// Channels, places from the innermost dim on, images.
void MappedOperand::mapWindow() {
  const SlidingWindow &window = *product.window;
  map.argument = window.memory.getArgNumber();
  // The pixels from one element of a dim to the next, where so many dims lie inside of it.
  auto strideOf = [&](size_t inside) {
    return sizes.of([&](const WgmmaProduct &each) {
      int64_t bytes = each.elementBytes * each.window->channels;
      for (const SlidingWindow::Dim &dim : ArrayRef(each.window->dims).take_back(inside))
        bytes *= dim.size;
      return bytes;
    });
  };
  map.dims.push_back({window.channels, product.elementBytes, uint32_t(inRow)});
  const size_t rank = window.dims.size();
  for (size_t inside = 0; inside < rank; ++inside) {
    const size_t number = rank - 1 - inside;
    const SlidingWindow::Dim &dim = window.dims[number];
    plan::Size size = sizes.of([&](const WgmmaProduct &each) { return each.window->dims[number].size; });
    map.dims.push_back({size, strideOf(inside), uint32_t(inside == 0 ? tileSide : 1)});
    const int64_t upper = plan::isNumber(size) ? dim.upper() : dim.end;
    map.window.push_back({int32_t(dim.first), int32_t(upper), uint32_t(dim.stride)});
  }
  map.dims.push_back({sizes.of([](const WgmmaProduct &each) { return each.window->images; }), strideOf(rank), 1});
}

// Where a turn's depth begins, in that of a tap where there are some.
std::string MappedOperand::depthOf() const {
  std::string rows = std::to_string(inRow);
  if (!product.window)
    return "turn * " + rows;
  return chunks() == 1 ? "0" : "turn % " + std::to_string(chunks()) + " * " + rows;
}

void MappedOperand::printStrided(raw_ostream &os) const {
  auto textOf = [&](auto number) {
    return sizes.textOf([&](const WgmmaProduct &each) -> int64_t { return number(each.operands[!isA].batches); });
  };
  const StridedOperand &operand = product.operands[!isA];
  StringRef side = isA ? "row" : "column";
  os << "    const int k = " << depthOf() << ";\n";
  std::string batches;
  for (size_t i = 0; i < operand.batches.size(); ++i) {
    std::string inner = textOf([&](ArrayRef<StridedOperand::Dim> dims) {
      int64_t product = 1;
      for (const StridedOperand::Dim &dim : dims.drop_front(i + 1))
        product *= dim.size;
      return product;
    });
    std::string size = textOf([&](ArrayRef<StridedOperand::Dim> dims) { return dims[i].size; });
    if (operand.batches[i].stride != 0)
      batches += ", " + place("batch", inner, size, i == 0);
  }
  if (product.window) { // the tap, counted as it lies in memory
    std::string last = operand.taps.stride < 0 ? std::to_string(operand.taps.size - 1) + " - " : "";
    batches = ", " + last + place("turn", chunks(), 0, true) + batches;
  }
  const std::string load = receivers > 1 ? "    loadBox<" + std::to_string(receivers) + ">(to" : "    loadBox(to";
  const std::string from = std::string(", map") + (isA ? "0" : "1") + ", barrier, ";
  if (product.alongDepth[!isA]) {
    os << load << from << "k, " << side << batches << ");\n";
    return;
  }
  for (int64_t first = 0; first < tileSide; first += inRow) { // blocks with as many rows as a stage is deep
    os << load;
    if (first)
      os << " + " << first * kSpan;
    os << from << side;
    if (first)
      os << " + " << first;
    os << ", k" << batches << ");\n";
  }
}

void MappedOperand::printWindow(raw_ostream &os) const {
  const SlidingWindow &window = *product.window;
  std::string places, offsets, outer = "row"; // what counts the dims that are not taken apart yet, by innerRows of it
  int64_t innerRows = 1, innerTaps = chunks();
  for (auto [i, dim] : llvm::enumerate(llvm::reverse(window.dims))) {
    const size_t number = window.dims.size() - 1 - i;
    const std::string divisor =
        sizes.divisorOf([number](const WgmmaProduct &each) { return each.window->dims[number].places; });
    const std::string from = place(outer, innerRows, 0, true);
    if (divisor.empty()) {
      places += ", " + place(outer, innerRows, dim.places, false);
      innerRows *= dim.places;
    } else {
      places += ", umod(" + from + ", " + divisor + ")";
      outer = "udiv(" + from + ", " + divisor + ")";
      innerRows = 1;
    }
    if (dim.stride != 1)
      places += " * " + std::to_string(dim.stride);
    if (dim.first != 0)
      places += (dim.first < 0 ? " - " : " + ") + std::to_string(std::abs(dim.first));
    offsets += dim.taps == 1 ? ", 0" : ", " + place("turn", innerTaps, dim.taps, i + 1 == window.dims.size());
    if (dim.taps != 1 && dim.dilation != 1)
      offsets += " * " + std::to_string(dim.dilation);
    innerTaps *= dim.taps;
  }
  os << "    loadWindow(to, map0, barrier, " << depthOf() << places << ", " << place(outer, innerRows, 0, true)
     << offsets << ");\n";
}

void MappedOperand::print(raw_ostream &os) const {
  os << "  __device__ void fetch" << (isA ? "A" : "B") << "(unsigned to, unsigned barrier, int batch, int "
     << (isA ? "row, int turn" : "turn, int column") << ") const {\n";
  if (isA && product.window)
    printWindow(os);
  else
    printStrided(os);
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
  std::vector<WgmmaProduct> products;
  for (ContractionOpInterface op : contraction.everyOp())
    if (std::optional<WgmmaProduct> product = kernel.isAtPlace ? std::nullopt : wgmmaProduct(op, why))
      products.push_back(*product);
  if (kernel.isAtPlace)
    why = "it has sizes that are known when it runs";
  if (products.size() != contraction.everyOp().size())
    return fail("kind 'wgmma' cannot compute it: " + why);
  auto isAlike = [&](const WgmmaProduct &each) { return differInRowsAlone(products.front(), each); };
  if (!llvm::all_of(products, isAlike)) {
    contraction.whyNotOpen = "more than its rows follows from the sizes";
    return failure();
  }
  ProductSizes sizes(kernel, contraction.sizes(), std::move(products));
  const WgmmaProduct *product = &sizes.front();
  WgmmaTiles tiles{kernel.parameter("tile_rows", 128), kernel.parameter("tile_columns", 128),
                   kernel.parameter("stages", 4),      kernel.parameter("blocks", 132),
                   kernel.parameter("cluster", 1),     kernel.parameter("ping_pong", 0)};
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
  if (tiles.pingPong != 0 && tiles.pingPong != 1)
    return fail("ping_pong is " + Twine(tiles.pingPong) + ", expected 0 or 1");
  if (std::string fault = tiles.fault(product->alongDepth[1]); !fault.empty())
    return fail(fault);

  int64_t storeLanes = contraction.storeLanes();
  auto epilogue = contraction.widestEpilogue(storeLanes);
  if (failed(epilogue) || !*epilogue)
    return failure(failed(epilogue));

  const Elements elementsA = elementsOf(contraction.elementType(true)),
                 elementsB = elementsOf(contraction.elementType(false));
  MappedOperand a(sizes, true, tiles.rows, 1, elementsA.type),
      b(sizes, false, tiles.columns / tiles.cluster, tiles.cluster, elementsB.type);
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
                                (product->window ? ", sliding window" : "") +
                                (tiles.cluster > 1 ? ", clusters of " + number(tiles.cluster) : "") +
                                (tiles.pingPong ? ", in turn" : ""));
  contraction.printOpenBatches(os);
  os << "  using Sum = " << cppType(contraction.sumType, kernel.style) << ";\n";
  os << "  static constexpr int tileRows = " << tiles.rows << ", tileColumns = " << tiles.columns
     << ", stages = " << tiles.stages << ", cluster = " << tiles.cluster << ", turns = " << product->turns()
     << ", storeLanes = " << storeLanes << ";\n";
  os << "  static constexpr bool aAlongDepth = " << truth(product->alongDepth[0])
     << ", bAlongDepth = " << truth(product->alongDepth[1]) << ", pingPong = " << truth(tiles.pingPong != 0) << ";\n";
  kernel.printFields(os);
  a.print(os);
  b.print(os);
  printWgmma(os, {tiles.columns, elementsA.name, elementsB.name, product->alongDepth[0], product->alongDepth[1]});
  if (failed(contraction.printFinishAhead(os, **epilogue, storeLanes)))
    return failure();
  kernel.printProblemKernel(os, "wgmmaGemm", contraction.problemName(), tiles.threads());

  if (sizes.failed()) {
    contraction.whyNotOpen = "a distance in it is no sum of products of the sizes";
    return failure();
  }
  kernel.source = text;
  if (contraction.sizes()) {
    plan::Size all = contraction.openTiles(sizes.launch, tiles.rows * tiles.cluster, tiles.columns, tiles.cluster);
    sizes.launch.setGrid(kernel.launch, tiles.blocks ? sizes.launch.smaller(all, tiles.blocks) : all);
  } else {
    int64_t all = tiles.tiles(view.batches(), view.rows(), view.columns);
    kernel.launch.grid[0] = tiles.blocks ? std::min(tiles.blocks, all) : all;
  }
  kernel.launch.block[0] = uint32_t(tiles.threads());
  kernel.launch.sharedBytes = uint32_t(tiles.sharedBytes());
  kernel.needsWgmmaGemm = kernel.needsHopper = true;
  kernel.weight = 24; // a program of its own
  return success();
}

} // namespace dlc::cuda
