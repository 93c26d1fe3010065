#include "ir/lowering/Segments.h"

using namespace mlir;

namespace dlc {

// Of more there would be too much code.
static constexpr size_t kMostOps = 16, kMostSegments = 5;

std::optional<int64_t> segmentOf(Operation *op) {
  auto mark = op->getAttrOfType<IntegerAttr>(kSegmentMark);
  return mark ? std::optional(mark.getInt()) : std::nullopt;
}

void Segment::mark() const {
  for (auto [op, number] : marks)
    op->setAttr(kSegmentMark, IntegerAttr::get(IntegerType::get(op->getContext(), 64), number));
}

void Segment::unmark() const {
  for (auto [op, number] : marks)
    op->removeAttr(kSegmentMark);
}

static ArrayRef<int64_t> resultShape(Operation *op) {
  return cast<RankedTensorType>(op->getResult(0).getType()).getShape();
}

// Whether each element is read for the same element of what the kernel yields alone.
static bool isReadInPlace(Operation *op) {
  return llvm::all_of(op->getUsers(), [&](Operation *user) {
    return isa<YieldOp>(user) ||
           (isa<ElementwiseOpInterface>(user) && resultShape(user) == resultShape(op) && isReadInPlace(user));
  });
}

static SmallVector<Segment> segmentsOf(Operation *op, int64_t dim) {
  SmallVector<Segment> segments;
  if (auto pad = dyn_cast<PadOp>(op)) {
    int64_t low = pad.getLow()[size_t(dim)], high = pad.getHigh()[size_t(dim)], size = resultShape(op)[size_t(dim)];
    if (low >= 0 && high >= 0 && low + high > 0)
      segments = {{low, {}}, {size - high, {{op, dim}}}, {size, {}}};
  } else if (auto concat = dyn_cast<ConcatOp>(op); concat && int64_t(concat.getAxis()) == dim) {
    int64_t end = 0;
    for (auto [number, operand] : llvm::enumerate(concat.getOperands())) {
      end += cast<RankedTensorType>(operand.getType()).getDimSize(dim);
      segments.push_back({end, {{op, int64_t(number)}}});
    }
  }
  return segments;
}

SmallVector<Segment> segmentsOf(Block &body, ArrayRef<int64_t> shape, int64_t dim) {
  SmallVector<Segment> segments;
  if (body.getOperations().size() <= kMostOps)
    for (Operation &op : body.without_terminator()) {
      if (!isa<PadOp, ConcatOp>(op) || resultShape(&op) != shape || !isReadInPlace(&op))
        continue;
      SmallVector<Segment> own = segmentsOf(&op, dim);
      auto ends = [](const Segment &a, const Segment &b) { return a.end == b.end; };
      if (segments.empty() && own.size() <= kMostSegments)
        segments = own;
      else if (llvm::equal(segments, own, ends))
        for (auto [segment, other] : llvm::zip_equal(segments, own))
          segment.marks.append(other.marks);
    }
  if (segments.empty())
    segments.push_back({shape[size_t(dim)], {}});
  return segments;
}

} // namespace dlc
