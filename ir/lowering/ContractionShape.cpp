#include "ir/lowering/ContractionShape.h"
#include "ir/Quads.h"
#include "ir/lowering/Factor.h"

using namespace mlir;

namespace dlc {

static ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

static int64_t product(ArrayRef<int64_t> sizes) {
  int64_t result = 1;
  for (int64_t size : sizes)
    result *= size;
  return result;
}

int64_t ContractionShape::lines() const { return product(outer); }

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

// [..., M, K] x [..., K, N], either side transposed, the rhs possibly packed.
static FailureOr<ContractionShape> analyzeMatmul(MatmulOp op) {
  ContractionShape shape;
  ArrayRef<int64_t> lhs = shapeOf(op.getLhs()), rhs = shapeOf(op.getRhs()), result = op.getType().getShape();
  int64_t lhsRank = lhs.size(), batch = result.size() - 2;
  int64_t rows = lhs[lhsRank - (op.getTransposeLhs() ? 1 : 2)];
  shape.depth = lhs[lhsRank - (op.getTransposeLhs() ? 2 : 1)];
  shape.columns = result.back();
  shape.lhsRowStride = op.getTransposeLhs() ? 1 : shape.depth;
  shape.lhsDepthStride = op.getTransposeLhs() ? rows : 1;
  bool packed = op.getPanel() != 0, quads = packsQuads(op);
  int64_t rhsMatrix = shape.depth * shape.columns;
  if (quads) {
    shape.panel = op.getPanel();
    rhsMatrix = quadCount(shape.depth) * shape.panel * 4;
    rhs = rhs.drop_front().drop_back(); // its batch dims, and two more
    shape.rhsPanelStride = product(rhs.drop_back(2)) * rhsMatrix;
    shape.rhsDepthStride = shape.panel * 4;
    shape.rhsColumnStride = 4;
  } else if (packed) {
    shape.panel = op.getPanel();
    shape.rhsPanelStride = shape.depth * shape.panel;
    shape.rhsDepthStride = shape.panel;
  } else {
    shape.rhsDepthStride = op.getTransposeRhs() ? 1 : shape.columns;
    shape.rhsColumnStride = op.getTransposeRhs() ? shape.depth : 1;
  }

  // Strides over the result's batch dims; 0 where an operand broadcasts.
  auto batchStrides = [&](ArrayRef<int64_t> sizes, int64_t matrix) {
    SmallVector<int64_t> strides(batch, 0);
    for (int64_t d = 0, own = sizes.size() - 2; d < own; ++d)
      if (sizes[d] != 1)
        strides[batch - own + d] = matrix * product(sizes.slice(d + 1, own - d - 1));
    return strides;
  };
  shape.outer.assign(result.begin(), result.end() - 2);
  shape.lhsOuterStrides = batchStrides(lhs, rows * shape.depth);
  shape.rhsOuterStrides = packed && !quads ? SmallVector<int64_t>(batch, 0) : batchStrides(rhs, rhsMatrix);
  shape.width = rows;
  // Rows of all matrices follow each other: one long line.
  bool merges = !op.getTransposeLhs();
  for (int64_t d = 0; d < batch; ++d) {
    bool dense = shape.lhsOuterStrides[d] == product(result.slice(d + 1, batch - d)) * shape.depth;
    merges &= result[d] == 1 || (dense && shape.rhsOuterStrides[d] == 0);
  }
  if (merges) {
    shape.width = product(result.drop_back());
    shape.outer.clear();
    shape.lhsOuterStrides.clear();
    shape.rhsOuterStrides.clear();
  }
  shape.inputWidth = shape.width;
  return shape;
}

// Operand [N, spatial..., C], filter [kernel..., C/groups, O] or packed panels of it.
static FailureOr<ContractionShape> analyzeConv(ConvOp op) {
  if (op.getLayout() != Layout::channels_last)
    return op.emitError("expected a channels_last convolution in a contraction kernel, found channels_first");
  ContractionShape shape;
  ArrayRef<int64_t> input = shapeOf(op.getOperand()), output = op.getType().getShape();
  int64_t spatial = input.size() - 2, channels = input.back();
  ArrayRef<int64_t> kernel = shapeOf(op.getFilter()).slice(op.getPanel() ? 1 : 0, spatial);
  ArrayRef<int64_t> strides = op.getStrides(), dilations = op.getDilations(), pads = op.getPadsLow();

  shape.groups = op.getGroups();
  shape.depth = channels / shape.groups;
  shape.columns = output.back() / shape.groups;
  shape.lhsGroupStride = shape.depth;
  shape.panel = op.getPanel();
  shape.rhsDepthStride = shape.panel ? shape.panel : output.back();
  int64_t steps = shape.depth; // of the reduction over one tap
  if (packsQuads(op)) {
    steps = quadCount(shape.depth);
    shape.rhsDepthStride = shape.panel * 4;
    shape.rhsColumnStride = 4;
  }
  shape.rhsPanelStride = product(kernel) * steps * shape.rhsDepthStride;

  SmallVector<int64_t> inputStrides = rowMajorStrides(input);
  SmallVector<int64_t> kernelStrides(spatial, steps * shape.rhsDepthStride);
  for (int64_t d = spatial - 2; d >= 0; --d)
    kernelStrides[d] = kernelStrides[d + 1] * kernel[d + 1];

  bool padded = false, clippedAny = false;
  shape.outer.push_back(output[0]);
  shape.lhsOuterStrides.push_back(inputStrides[0]);
  for (int64_t d = 0; d < spatial; ++d) {
    int64_t size = input[1 + d], last = (output[1 + d] - 1) * strides[d] - pads[d] + (kernel[d] - 1) * dilations[d];
    bool clipped = pads[d] > 0 || last >= size;
    clippedAny |= clipped;
    padded |= pads[d] != 0;
    shape.lhsOrigin -= pads[d] * inputStrides[1 + d];
    if (d + 1 == spatial) {
      shape.width = output[1 + d];
      shape.lhsRowStride = strides[d] * channels;
      shape.innerTaps = kernel[d];
      shape.lhsTapStride = dilations[d] * channels;
      shape.rhsTapStride = kernelStrides[d];
      shape.stride = strides[d];
      shape.dilation = dilations[d];
      shape.padLow = pads[d];
      shape.inputWidth = size;
      break;
    }
    shape.outer.push_back(output[1 + d]);
    shape.lhsOuterStrides.push_back(strides[d] * inputStrides[1 + d]);
    if (kernel[d] > 1 || clipped)
      shape.taps.push_back({kernel[d], dilations[d] * inputStrides[1 + d], kernelStrides[d],
                            unsigned(shape.outer.size() - 1), strides[d], dilations[d], pads[d], size, clipped});
  }
  // A 1x1 convolution of stride 1 is a matmul whose rows are all pixels.
  bool plain = !clippedAny && !padded && product(kernel) == 1 &&
               llvm::all_of(strides, [](int64_t stride) { return stride == 1; }) &&
               input.drop_back() == output.drop_back();
  if (plain) {
    shape.width = product(output.drop_back());
    shape.outer.clear();
    shape.lhsOuterStrides.clear();
    shape.inputWidth = shape.width;
  }
  shape.rhsOuterStrides.assign(shape.outer.size(), 0);
  return shape;
}

FailureOr<ContractionShape> analyzeContraction(Operation *op) {
  FailureOr<ContractionShape> shape = failure();
  if (auto matmul = dyn_cast<MatmulOp>(op))
    shape = analyzeMatmul(matmul);
  else if (auto conv = dyn_cast<ConvOp>(op))
    shape = analyzeConv(conv);
  else
    return op->emitError() << "expected a matmul or a convolution, found " << op->getName();
  if (failed(shape))
    return failure();
  shape->op = op;
  shape->lhs = op->getOperand(0);
  shape->rhs = op->getOperand(1);
  shape->result = op->getResult(0);
  shape->precision = precisionOf(op);
  Type operand = cast<RankedTensorType>(shape->lhs.getType()).getElementType();
  shape->bytes = multipliesBytes(op);
  if (elementBits(operand) < 16 && !shape->bytes)
    return op->emitError() << "expected integers, f16, bf16, f32 or f64 in a contraction kernel, found " << operand;
  if (isa<IntegerType>(operand))
    shape->element = IntegerType::get(op->getContext(), shape->bytes ? 32 : elementBits(operand));
  else
    shape->element = operand.isF64() ? operand : Float32Type::get(op->getContext());
  return shape;
}

FailureOr<Operation *> findContraction(func::FuncOp region) {
  for (Operation &op : region.getBody().front())
    if (isa<MatmulOp, ConvOp>(op))
      return &op;
  return region.emitError("expected a matmul or a convolution in a contraction kernel, found none");
}

} // namespace dlc
