#include "ir/schedule/WindowTiles.h"
#include "ir/ContractionView.h"
#include "ir/lowering/Factor.h"
#include "ir/schedule/TensorTiles.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc {

static constexpr int64_t kStepBytes = TensorTiles::kStepBytes, kVector = 16;

// A dim of the operand that a row loop moves over, and a loop of the depth.
static std::optional<WindowProduct::Dim> slidingDim(const ContractionView &view, const DimIndex &dim, int64_t input) {
  WindowProduct::Dim made{input, 1, 1, 1, 1, dim.constant};
  if (dim.divisor != 1 || dim.terms.size() != 2)
    return std::nullopt;
  for (const LoopTerm &term : dim.terms) {
    const ContractionLoop &loop = view.loops[term.loop];
    bool isRow = loop.role == LoopRole::row;
    if (term.factor < 1 || (!isRow && loop.role != LoopRole::depth))
      return std::nullopt;
    (isRow ? made.output : made.taps) = loop.size;
    (isRow ? made.stride : made.dilation) = term.factor;
  }
  return made;
}

// As many elements for a place as take the fewest steps; of equal counts, those at which 16 bytes begin.
static int64_t pixelOf(const WindowProduct &product) {
  int64_t best = 0, bestCost = 0;
  for (int64_t pixel = llvm::PowerOf2Ceil(product.channels); pixel * product.elementBytes <= kVector; pixel *= 2) {
    int64_t distance = product.places.stride * pixel * product.elementBytes;
    if (distance % 4 != 0)
      continue;
    int64_t steps = llvm::divideCeilSigned(product.places.taps * pixel * product.elementBytes, kStepBytes);
    int64_t cost = 2 * steps + (distance % kVector != 0);
    if (!best || cost < bestCost) {
      best = pixel;
      bestCost = cost;
    }
  }
  return best;
}

std::optional<WindowProduct> windowProduct(ContractionOpInterface op) {
  ContractionView view = op.getContractionView();
  const ContractionTensor &lhs = view.lhs;
  const size_t rank = lhs.dims.size();
  if (!isa<ChannelsOpInterface>(op.getOperation()) || view.isEmpty() || view.panel || view.batches() != 1 || rank < 3 ||
      rank > 4 || !cast<RankedTensorType>(lhs.value.getType()).hasStaticShape())
    return std::nullopt;
  WindowProduct product;
  product.elementBytes = tensorElementBytes(op);
  product.images = lhs.shape.front();
  product.channels = lhs.shape.back();
  product.columns = view.columns();
  const DimIndex &image = lhs.dims.front(), &channel = lhs.dims.back();
  auto isAlone = [&](const DimIndex &dim, LoopRole role) {
    return dim.terms.size() == 1 && !dim.mayLeave && view.loops[dim.terms[0].loop].role == role;
  };
  if (product.elementBytes < 2 || product.channels * product.elementBytes >= kVector ||
      !isAlone(image, LoopRole::row) || !isAlone(channel, LoopRole::depth))
    return std::nullopt;
  // The filter's lines are read in the order of the depth: taps, then channels.
  SmallVector<unsigned> depth = view.numbers(LoopRole::depth);
  if (depth.size() != rank - 1 || depth.back() != channel.terms[0].loop)
    return std::nullopt;
  auto places = slidingDim(view, lhs.dims[rank - 2], lhs.shape[rank - 2]);
  auto lines = rank == 4 ? slidingDim(view, lhs.dims[1], lhs.shape[1]) : WindowProduct::Dim();
  if (!places || !lines || (places->dilation != 1 && places->taps != 1) || lines->taps * places->taps == 1)
    return std::nullopt;
  // Where windows do not overlap, every element is read once (patches), and a plain product is as good.
  if (lines->stride >= lines->taps && places->stride >= places->taps)
    return std::nullopt;
  product.lines = *lines;
  product.places = *places;
  product.pixel = pixelOf(product);
  constexpr WindowTiles least{1, 16, 16, 1, 1, 1};
  if (!product.pixel || !least.fault(product).empty())
    return std::nullopt;
  return product;
}

int64_t WindowProduct::lineDepth() const {
  return int64_t(llvm::alignTo(places.taps * pixel * elementBytes, kStepBytes)) / elementBytes;
}

int64_t WindowTiles::linesHeld(const WindowProduct &product) const {
  return (lines - 1) * product.lines.stride + (product.lines.taps - 1) * product.lines.dilation + 1;
}

int64_t WindowTiles::pitch(const WindowProduct &product) const {
  int64_t elements = (places - 1) * product.places.stride * product.pixel + product.lineDepth();
  return int64_t(llvm::alignTo(elements * product.elementBytes, kVector));
}

// Four bytes at a time along the columns: eight more words in a line keep the banks apart (TileLayout).
int64_t WindowTiles::filterBytes(const WindowProduct &product) const {
  return product.depth() * (columns * product.elementBytes + (product.elementBytes == 4 ? 32 : 0));
}

int64_t WindowTiles::sharedBytes(const WindowProduct &product) const {
  return filterBytes(product) + linesHeld(product) * pitch(product) + warps * 8 * (columns + 8) * 4;
}

int64_t WindowTiles::tiles(const WindowProduct &product) const {
  return product.images * llvm::divideCeilSigned(product.lines.output, lines) *
         llvm::divideCeilSigned(product.places.output, places);
}

std::string WindowTiles::fault(const WindowProduct &product) const {
  auto text = [](int64_t value) { return std::to_string(value); };
  if (together * columns > 128)
    return "expected at most 128 for together * tile_columns, whose sums stay in registers, found " +
           text(together * columns);
  if (int64_t bytes = sharedBytes(product); bytes > TensorTiles::kSharedLimit)
    return "expected at most " + text(TensorTiles::kSharedLimit) + " bytes of shared memory, found " + text(bytes);
  return "";
}

} // namespace dlc
