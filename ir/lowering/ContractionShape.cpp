#include "ir/lowering/ContractionShape.h"
#include "ir/ContractionView.h"
#include "ir/Quads.h"
#include "ir/lowering/Factor.h"

using namespace mlir;

namespace dlc {

int64_t ContractionShape::lines() const { return ShapedType::getNumElements(outer); }

bool ContractionShape::hasFixedRhs() const {
  return llvm::all_of(rhsOuterStrides, [](int64_t stride) { return stride == 0; });
}

bool ContractionShape::rowsAreDense() const {
  int64_t rows = width;
  bool dense = rowOrigin == 0 && rowStride == 1;
  for (size_t d = outer.size(); d-- > 0; rows *= outer[d])
    dense &= outerRowStrides[d] == rows;
  return dense;
}

int64_t ContractionShape::reduction() const {
  int64_t result = innerTaps * depth;
  for (const OuterTap &tap : taps)
    result *= tap.count;
  return result;
}

// The inner taps of the rows [first, first + rows) of a line, grouped by the rows for which they lie inside of the
// input.
static SmallVector<TapRun> tapRuns(const ContractionShape &shape, int64_t first, int64_t rows) {
  SmallVector<TapRun> runs;
  for (int64_t tap = 0; tap < shape.innerTaps; ++tap) {
    int64_t begin = rows, end = 0;
    for (int64_t row = 0; row < rows; ++row) {
      int64_t place = (first + row) * shape.stride - shape.padLow + tap * shape.dilation;
      if (place < 0 || place >= shape.inputWidth)
        continue;
      begin = std::min(begin, row);
      end = row + 1;
    }
    if (begin >= end)
      continue;
    if (!runs.empty() && runs.back().end == tap && runs.back().firstRow == begin && runs.back().endRow == end)
      ++runs.back().end;
    else
      runs.push_back({tap, tap + 1, begin, end});
  }
  return runs;
}

SmallVector<TileClass> ContractionShape::tileClasses(int64_t most) const {
  int64_t tiles = tilesPerLine(most), quotient = width / tiles, remainder = width % tiles;
  SmallVector<TileClass> classes;
  for (int64_t tile = 0; tile < tiles; ++tile) {
    int64_t first = tile * quotient + std::min(tile, remainder), rows = quotient + (tile < remainder);
    // Without a clipped tap all tiles of equal height are alike; looking at each would take long for long lines.
    bool plain = innerTaps == 1 && padLow == 0 && (width - 1) * stride < inputWidth;
    SmallVector<TapRun> runs = plain ? SmallVector<TapRun>{{0, 1, 0, rows}} : tapRuns(*this, first, rows);
    if (plain) {
      int64_t end = tile < remainder ? remainder : tiles;
      classes.push_back({tile, end, rows, runs});
      tile = end - 1;
    } else if (!classes.empty() && classes.back().rows == rows && classes.back().runs == runs) {
      classes.back().end = tile + 1;
    } else {
      classes.push_back({tile, tile + 1, rows, runs});
    }
  }
  return classes;
}

namespace {

// Reads a view without divisors.
class Analysis {
public:
  Analysis(ContractionOpInterface op, const ContractionView &view) : op_(op), view_(view) {}
  ContractionShape run();

private:
  void orderRhs();
  void findLine();
  void findDepth();
  void findTaps();
  void joinDepth();
  void joinRows();
  const DimIndex *lhsDimOf(unsigned loop) const;
  int64_t lhsStride(unsigned loop) const { return view_.lhs.strideOf(loop, lhsStrides_); }
  int64_t rhsStride(unsigned loop) const { return view_.rhs.strideOf(loop, rhsStrides_); }
  int64_t size(unsigned loop) const { return view_.loops[loop].size; }
  bool isRow(unsigned loop) const {
    LoopRole role = view_.loops[loop].role;
    return role == LoopRole::row || (role == LoopRole::batch && loop != view_.groupLoop());
  }

  ContractionOpInterface op_;
  const ContractionView &view_;
  ContractionShape shape_;
  SmallVector<int64_t> lhsStrides_, rhsStrides_, resultStrides_; // of dims
  SmallVector<unsigned> outer_;                                  // loops that number the lines
  std::optional<unsigned> line_, innerTap_, depth_;
};

} // namespace

// The one dim in which loops of the reduction move the lhs beside others.
const DimIndex *Analysis::lhsDimOf(unsigned loop) const {
  for (const DimIndex &dim : view_.lhs.dims)
    if (dim.find(loop))
      return &dim;
  return nullptr;
}

// Strides of the rhs as it is stored: in rows, in panels, or in panels of quads.
void Analysis::orderRhs() {
  SmallVector<int64_t> stored = view_.rhs.shape;
  int64_t scale = 1;
  if (view_.panel)
    stored.back() = view_.panel;
  if (view_.quads) {
    stored[stored.size() - 2] = quadCount(stored[stored.size() - 2]);
    scale = 4;
  }
  rhsStrides_ = rowMajorStrides(stored);
  for (int64_t &stride : rhsStrides_)
    stride *= scale;
  shape_.panel = view_.panel;
  // In front of the panels' number stand dims that step over all panels.
  int64_t panels = view_.panel ? int64_t(llvm::divideCeil(view_.rhs.shape.back(), view_.panel)) : 1;
  for (unsigned dim = 0; dim < view_.panelsAt; ++dim)
    rhsStrides_[dim] *= panels;
  shape_.rhsPanelStride =
      view_.panel ? ShapedType::getNumElements(ArrayRef(stored).drop_front(view_.panelsAt)) * scale : 0;
}

// Depthwise kernels unroll the taps of a line.
constexpr int64_t kMostDepthwiseTaps = 256;

// A line is the last loop over rows, unless its place depends on others, so that borders differ from line to line.
void Analysis::findLine() {
  for (unsigned loop = 0; loop < view_.loops.size(); ++loop)
    if (isRow(loop))
      outer_.push_back(loop);
  if (outer_.empty())
    return;
  const DimIndex *dim = lhsDimOf(outer_.back());
  auto others = [&](const LoopTerm &term) { return term.loop != outer_.back() && isRow(term.loop); };
  auto isTap = [&](const LoopTerm &term) { return view_.loops[term.loop].role == LoopRole::depth; };
  const LoopTerm *tap = dim ? llvm::find_if(dim->terms, isTap) : nullptr;
  if (dim && tap == dim->terms.end())
    tap = nullptr;
  bool unrolls = tap && view_.isDepthwise() && size(tap->loop) > kMostDepthwiseTaps;
  if (unrolls || (tap && llvm::any_of(dim->terms, others)))
    return;
  line_ = outer_.pop_back_val();
  if (tap)
    innerTap_ = tap->loop;
}

// The innermost loop of the reduction that stays inside of the operands.
void Analysis::findDepth() {
  SmallVector<unsigned> loops = view_.numbers(LoopRole::depth);
  if (loops.empty() || loops.back() == innerTap_)
    return;
  const DimIndex *dim = lhsDimOf(loops.back());
  if (!dim || !dim->mayLeave)
    depth_ = loops.back();
}

void Analysis::findTaps() {
  for (unsigned loop : view_.numbers(LoopRole::depth)) {
    if (loop == depth_ || loop == innerTap_)
      continue;
    const DimIndex *dim = lhsDimOf(loop);
    OuterTap tap{size(loop), lhsStride(loop), rhsStride(loop), {}, dim->factorOf(loop), -dim->constant, 0, false};
    tap.inputSize = view_.lhs.shape[dim - view_.lhs.dims.begin()];
    tap.clipped = dim->mayLeave;
    for (const LoopTerm &term : dim->terms)
      if (auto place = llvm::find(outer_, term.loop); place != outer_.end())
        tap.places.push_back({unsigned(place - outer_.begin()), term.factor});
    if (tap.count != 1 || tap.clipped)
      shape_.taps.push_back(tap);
  }
}

// Taps that lead on to the next stretch of the depth in both operands are part of it.
void Analysis::joinDepth() {
  while (!shape_.taps.empty() && shape_.innerTaps == 1 && !view_.quads) {
    const OuterTap &tap = shape_.taps.back();
    if (tap.clipped || tap.lhsStride != shape_.depth * shape_.lhsDepthStride ||
        tap.rhsStride != shape_.depth * shape_.rhsDepthStride)
      return;
    shape_.depth *= tap.count;
    shape_.taps.pop_back();
  }
}

// Where the rows of all lines follow each other, they are one long line.
void Analysis::joinRows() {
  bool clipped = innerTap_ && lhsDimOf(*innerTap_)->mayLeave;
  if (!line_ || !shape_.taps.empty() || shape_.innerTaps != 1 || clipped)
    return;
  int64_t rows = shape_.width;
  for (size_t d = outer_.size(); d-- > 0; rows *= shape_.outer[d]) {
    bool dense = shape_.lhsOuterStrides[d] == rows * shape_.lhsRowStride && shape_.rhsOuterStrides[d] == 0 &&
                 shape_.outerRowStrides[d] == rows * shape_.rowStride;
    if (shape_.outer[d] != 1 && !dense)
      return;
  }
  shape_.width = rows;
  shape_.outer.clear();
  shape_.lhsOuterStrides.clear();
  shape_.rhsOuterStrides.clear();
  shape_.outerRowStrides.clear();
  shape_.inputWidth = shape_.width;
  shape_.stride = 1;
  shape_.padLow = 0;
}

ContractionShape Analysis::run() {
  lhsStrides_ = rowMajorStrides(view_.lhs.shape);
  resultStrides_ = rowMajorStrides(ArrayRef(view_.result.shape).drop_back());
  resultStrides_.push_back(0);
  orderRhs();
  findLine();
  findDepth();

  shape_.columns = size(view_.columnLoop());
  shape_.rhsColumnStride = rhsStride(view_.columnLoop());
  if (std::optional<unsigned> group = view_.groupLoop()) {
    shape_.groups = size(*group);
    shape_.lhsGroupStride = lhsStride(*group);
    shape_.rhsGroupStride = rhsStride(*group);
  }
  shape_.lhsOrigin = view_.lhs.origin(lhsStrides_);
  shape_.rhsOrigin = view_.rhs.origin(rhsStrides_);
  shape_.rowOrigin = view_.result.origin(resultStrides_);
  for (unsigned loop : outer_) {
    shape_.outer.push_back(size(loop));
    shape_.lhsOuterStrides.push_back(lhsStride(loop));
    shape_.rhsOuterStrides.push_back(rhsStride(loop));
    shape_.outerRowStrides.push_back(view_.result.strideOf(loop, resultStrides_));
  }
  if (line_) {
    shape_.width = size(*line_);
    shape_.lhsRowStride = lhsStride(*line_);
    shape_.rowStride = view_.result.strideOf(*line_, resultStrides_);
  }
  shape_.inputWidth = shape_.width;
  if (innerTap_) {
    const DimIndex *dim = lhsDimOf(*innerTap_);
    shape_.innerTaps = size(*innerTap_);
    shape_.lhsTapStride = lhsStride(*innerTap_);
    shape_.rhsTapStride = rhsStride(*innerTap_);
    shape_.stride = dim->factorOf(*line_);
    shape_.dilation = dim->factorOf(*innerTap_);
    shape_.padLow = -dim->constant;
    shape_.inputWidth = view_.lhs.shape[dim - view_.lhs.dims.begin()];
  }
  shape_.lhsDepthStride = 0;
  if (depth_) {
    shape_.depth = size(*depth_);
    shape_.lhsDepthStride = lhsStride(*depth_);
    shape_.rhsDepthStride = rhsStride(*depth_);
  }
  findTaps();
  joinDepth();
  joinRows();
  return std::move(shape_);
}

std::string whyNoTiles(ContractionOpInterface op) {
  ContractionView view = op.getContractionView();
  if (view.isEmpty())
    return "expected elements to sum and to write";
  if (!view.result.dims.back().find(view.columnLoop()))
    return "expected channels_last";
  Type operand = cast<RankedTensorType>(view.lhs.value.getType()).getElementType();
  bool bytes = multipliesBytes(op);
  if (elementBits(operand) < 16 && !bytes)
    return "expected integers, f16, bf16, f32 or f64, found " + typeName(operand);
  if (isa<FloatType>(operand))
    return "";
  if (view.isDepthwise())
    return "expected floats in a depthwise convolution";
  // Literals, which the integers' schedules do not read.
  constexpr int64_t leastIntegers = 4;
  if (view.depth() < leastIntegers)
    return "expected a sum of at least " + std::to_string(leastIntegers) + " products";
  if (!bytes)
    return "";
  // Quads run along the last but one dim of the rhs, which the lhs must walk alone; a panel belongs to one group.
  constexpr int64_t leastPanel = 16;
  unsigned depth = view.numbers(LoopRole::depth).back();
  if (!op.mayPackRhs(/*quads=*/true) || !view.dimOf(view.lhs, depth))
    return "expected 8-bit integers to be summed along one dim";
  if (view.groups() > 1 && view.columns() % leastPanel != 0)
    return "expected a multiple of " + std::to_string(leastPanel) + " 8-bit columns in each group";
  return "";
}

// The slices that take parts of the columns, where nothing else reads the result.
static void findParts(ContractionShape &shape) {
  for (Operation *user : shape.result.getUsers()) {
    auto slice = dyn_cast<SliceOp>(user);
    if (!slice) {
      shape.parts.clear();
      return;
    }
    shape.parts.push_back(slice.getResult());
  }
  auto firstColumn = [](Value part) { return part.getDefiningOp<SliceOp>().getStarts().back(); };
  llvm::sort(shape.parts, [&](Value a, Value b) { return firstColumn(a) < firstColumn(b); });
  for (Value part : shape.parts) {
    shape.partColumns.push_back(firstColumn(part));
    shape.columns = cast<RankedTensorType>(part.getType()).getShape().back();
  }
}

ContractionShapes analyzeContraction(ContractionOpInterface op) {
  ContractionShapes shapes;
  for (const ContractionView &view : withoutDivisors(op.getContractionView())) {
    ContractionShape shape = Analysis(op, view).run();
    shape.op = op;
    shape.lhs = view.lhs.value;
    shape.rhs = view.rhs.value;
    shape.result = view.result.value;
    shape.precision = precisionOf(op);
    shape.bytes = multipliesBytes(op);
    Type operand = cast<RankedTensorType>(shape.lhs.getType()).getElementType();
    if (isa<IntegerType>(operand))
      shape.element = IntegerType::get(op.getContext(), shape.bytes ? 32 : elementBits(operand));
    else
      shape.element = operand.isF64() ? operand : Float32Type::get(op.getContext());
    shapes.push_back(std::move(shape));
  }
  bool inKernel = isa_and_nonnull<YieldOp>(op->getBlock()->getTerminator());
  if (inKernel && shapes.size() == 1 && shapes.front().groups == 1)
    findParts(shapes.front());
  return shapes;
}

SmallVector<ContractionOpInterface> findContractions(Block &body) {
  return llvm::to_vector(body.getOps<ContractionOpInterface>());
}

ContractionOpInterface findContraction(Block &body) {
  SmallVector<ContractionOpInterface> ops = findContractions(body);
  return ops.size() == 1 ? ops.front() : ContractionOpInterface();
}

} // namespace dlc
