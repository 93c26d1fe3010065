#include "ir/schedule/WgmmaTiles.h"
#include "ir/ContractionView.h"
#include "ir/Views.h"
#include "ir/lowering/Factor.h"
#include "ir/schedule/TensorTiles.h"

using namespace mlir;

namespace dlc {

bool canBeMapped(const StridedOperand &operand, bool alongDepth, int64_t elementBytes, std::string &why) {
  auto aligned = [&](int64_t elements) { return elements * elementBytes % 16 == 0 && elements >= 0; };
  constexpr size_t mostBatches = 3;
  const StridedOperand::Dim &across = alongDepth ? operand.side : operand.depth;
  if (!aligned(operand.lowest()))
    why = "begins at no multiple of 16 bytes";
  else if (across.size > 1 && (!aligned(across.stride) || across.stride == 0))
    why = "has lines at no multiple of 16 bytes";
  else if (!llvm::all_of(operand.batches, [&](const StridedOperand::Dim &dim) { return aligned(dim.stride); }))
    why = "has batches at no multiple of 16 bytes";
  else if (operand.taps.size > 1 && !aligned(std::abs(operand.taps.stride)))
    why = "has taps at no multiple of 16 bytes";
  else if (llvm::count_if(operand.batches, [](auto &dim) { return dim.stride != 0; }) > long(mostBatches))
    why = "has batches in more than 3 dims";
  else
    return true;
  return false;
}

bool areFetchedAlike(const StridedOperand &a, const StridedOperand &b) {
  using Dim = StridedOperand::Dim;
  auto isShared = [](const Dim &dim) { return dim.stride == 0; };
  return a.memory.getArgNumber() == b.memory.getArgNumber() && a.taps.size == b.taps.size &&
         a.taps.stride == b.taps.stride &&
         llvm::equal(a.batches, b.batches, [&](const Dim &x, const Dim &y) { return isShared(x) == isShared(y); });
}

bool differInRowsAlone(const WgmmaProduct &a, const WgmmaProduct &b) {
  using Dim = SlidingWindow::Dim;
  auto isSame = [](const Dim &x, const Dim &y) {
    return x.end == y.end && x.taps == y.taps && x.first == y.first && x.stride == y.stride && x.dilation == y.dilation;
  };
  if (a.elementBytes != b.elementBytes || a.alongDepth[0] != b.alongDepth[0] || a.alongDepth[1] != b.alongDepth[1] ||
      a.window.has_value() != b.window.has_value())
    return false;
  const StridedOperand &rhs = a.operands[1], &other = b.operands[1];
  if (!areFetchedAlike(rhs, other) || rhs.depth.size != other.depth.size || rhs.side.size != other.side.size)
    return false;
  if (!a.window)
    return areFetchedAlike(a.operands[0], b.operands[0]);
  return a.window->memory.getArgNumber() == b.window->memory.getArgNumber() &&
         a.window->channels == b.window->channels && llvm::equal(a.window->dims, b.window->dims, isSame);
}

// The first term whose loop has the role.
static const LoopTerm *termOf(const ContractionView &view, const DimIndex &dim, LoopRole role) {
  auto found = llvm::find_if(dim.terms, [&](const LoopTerm &term) { return view.loops[term.loop].role == role; });
  return found == dim.terms.end() ? nullptr : &*found;
}

// The lhs under a sliding window, as far as a tensor map can say it (CUDA driver API, cuTensorMapEncodeIm2col). Rows
// and depth are counted as the copy engine goes: images, lines, places; taps, channels.
static std::optional<SlidingWindow> slidingWindow(ContractionOpInterface op, const ContractionView &view,
                                                  int64_t elementBytes, std::string &why) {
  const ContractionTensor &lhs = view.lhs;
  auto refuse = [&](StringRef reason) {
    why = ("the lhs " + reason).str();
    return std::nullopt;
  };
  SlidingWindow window;
  window.memory = dyn_cast<BlockArgument>(withoutReshapes(lhs.value));
  if (!window.memory)
    return refuse("is computed on its way");
  const size_t rank = lhs.dims.size();
  const DimIndex &image = lhs.dims.front(), &channel = lhs.dims.back();
  if (view.groupLoop() || rank < 3 || rank > 5 || image.terms.size() != 1 || channel.terms.size() != 1 ||
      image.mayLeave || channel.mayLeave || !termOf(view, image, LoopRole::row) ||
      !termOf(view, channel, LoopRole::depth))
    return refuse("is no picture with channels last, under a window of one group");
  window.channelLoop = channel.terms[0].loop;
  window.images = lhs.shape.front();
  window.channels = lhs.shape.back();
  if (window.channels * elementBytes % 16 != 0)
    return refuse("has channels at no multiple of 16 bytes");
  const int64_t range = rank == 3 ? 32768 : rank == 4 ? 128 : 16; // of corners
  constexpr int64_t mostStride = 8;
  for (size_t i = 1; i + 1 < rank; ++i) {
    const DimIndex &dim = lhs.dims[i];
    const LoopTerm *row = termOf(view, dim, LoopRole::row), *tap = termOf(view, dim, LoopRole::depth);
    if (dim.divisor != 1 || !row || row->factor < 1 || (tap && tap->factor < 1) || dim.terms.size() != (tap ? 2u : 1u))
      return refuse("is read backwards, or between its elements");
    window.dims.push_back({lhs.shape[i], view.loops[row->loop].size, tap ? view.loops[tap->loop].size : 1, dim.constant,
                           row->factor, tap ? tap->factor : 1});
    SlidingWindow::Dim &made = window.dims.back();
    auto conv = dyn_cast<ConvOp>(op.getOperation());
    made.end = conv ? conv.getPadsHigh()[i - 1] - made.reach() : made.upper();
    auto reaches = [&](int64_t corner) { return corner >= -range && corner < range; };
    if (made.stride > mostStride || !reaches(made.first) || !reaches(made.end) || !reaches(made.reach()))
      return refuse("has a window beyond the copy engine's reach");
  }
  return window;
}

int64_t SlidingWindow::taps() const {
  int64_t all = 1;
  for (const Dim &dim : dims)
    all *= dim.taps;
  return all;
}

int64_t WgmmaProduct::turns() const {
  auto tilesOf = [&](int64_t depth) {
    return (depth * elementBytes + WgmmaTiles::kDepthBytes - 1) / WgmmaTiles::kDepthBytes;
  };
  return window ? window->taps() * tilesOf(window->channels) : tilesOf(operands[0].depth.size);
}

std::optional<WgmmaProduct> wgmmaProduct(ContractionOpInterface op, std::string &why) {
  ContractionView view = op.getContractionView();
  if (view.isEmpty() || view.panel || view.groupsAreNarrow())
    return std::nullopt;
  WgmmaProduct product;
  product.elementBytes = tensorElementBytes(op);
  if (product.elementBytes == 0) {
    why = "tensor cores do not multiply its types";
    return std::nullopt;
  }
  // PTX ISA, "wgmma.mma_async": only operands of 16 bits are transposed on their way.
  const bool alongSideToo = product.elementBytes == 2;
  for (bool isLhs : {true, false}) {
    auto channels = !isLhs && product.window ? std::optional(product.window->channelLoop) : std::nullopt;
    auto operand = stridedOperand(view, isLhs, why, channels);
    if (!operand && isLhs && isa<ChannelsOpInterface>(op.getOperation())) {
      product.window = slidingWindow(op, view, product.elementBytes, why);
      if (!product.window)
        return std::nullopt;
      product.alongDepth[0] = true;
      continue;
    }
    if (!operand)
      return std::nullopt;
    bool alongDepth = operand->depth.size == 1 ? operand->side.stride != 1 : operand->depth.stride == 1;
    bool alongSide = operand->side.size == 1 || operand->side.stride == 1;
    std::string fault = "has no neighbours along its depth or its side";
    if (!alongDepth && alongSide && !alongSideToo)
      fault = "has neighbours along its side, which wgmma takes for elements of 16 bits alone";
    if ((!alongDepth && !(alongSide && alongSideToo)) ||
        !canBeMapped(*operand, alongDepth, product.elementBytes, fault)) {
      why = (isLhs ? "the lhs " : "the rhs ") + fault;
      return std::nullopt;
    }
    product.operands[!isLhs] = *operand;
    product.alongDepth[!isLhs] = alongDepth;
  }
  return product;
}

int64_t WgmmaTiles::tiles(int64_t batches, int64_t ofRows, int64_t ofColumns) const {
  return batches * llvm::divideCeilSigned(ofRows, rows * cluster) * cluster *
         llvm::divideCeilSigned(ofColumns, columns);
}

int64_t WgmmaTiles::sharedBytes() const {
  int64_t slabs = consumers() * 4 * 8 * (slabColumns() + 8) * 4, barriers = stages * 16 + (pingPong ? 16 : 0);
  return stages * stageBytes() + slabs + barriers;
}

std::string WgmmaTiles::fault(bool rhsAlongDepth) const {
  auto text = [](int64_t value) { return std::to_string(value); };
  if (rows == 256 && columns > 128)
    return "expected tile_columns:128 or fewer for 256 rows, whose sums take all registers";
  if (pingPong && (rows != 128 || columns > 128))
    return "expected ping_pong:0 for other tiles than 128 rows by 128 columns or fewer";
  if (int64_t step = 64 * cluster; !rhsAlongDepth && columns % step != 0)
    return "expected a multiple of " + text(step) +
           " for tile_columns, as neighbours in the second operand are columns, found " + text(columns);
  if (blocks % cluster != 0)
    return "expected an even number of blocks for clusters of two, found " + text(blocks);
  if (int64_t bytes = sharedBytes(); bytes > kSharedLimit)
    return "expected at most " + text(kSharedLimit) + " bytes of shared memory, found " + text(bytes);
  return "";
}

} // namespace dlc
