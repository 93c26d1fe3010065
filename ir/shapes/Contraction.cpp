// Shape rules and verifiers: matrix products, convolutions and what belongs to them. Numbered constraints:
// M1 ranks. M2 leading dims broadcast. M3 K dims agree. M4 packed rhs. M5 element types. M6 tf32. C1 to C5 as in
// the op's definition. C6 ranks. C7 element types. C8 the window fits. C9 tf32. C10 transposed filter. B1 rank. B2
// parameters. G1 panel.
#include "ir/Quads.h"
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

bool dlc::compatibleSums(TypeRange inferred, TypeRange types) {
  if (compatibleTypes(inferred, types))
    return true;
  auto narrow = inferred.size() == 1 ? dyn_cast<RankedTensorType>(inferred[0]) : nullptr;
  if (!narrow || !(narrow.getElementType().isF16() || narrow.getElementType().isBF16()))
    return false;
  Type wide = narrow.clone(Float32Type::get(narrow.getContext()));
  return compatibleTypes(wide, types);
}

static bool isByte(Type element) { return isa<IntegerType>(element) && element.getIntOrFloatBitWidth() == 8; }

// M4: [ceil(N/panel), K, panel] with N = columns, or [batch..., ceil(N/panel), ceil(K/4), panel, 4]. Gives N, K in
// `depth` (which holds the lhs's), and the batch.
static FailureOr<int64_t> packedColumns(const Rule &rule, MatmulOp::Adaptor op, int64_t &depth,
                                        ArrayRef<int64_t> &batch) {
  auto type = tensorOf(op.getRhs());
  ArrayRef<int64_t> shape = type.getShape();
  int64_t panel = op.getPanel(), columns = op.getColumns();
  if (op.getTransposeRhs() || panel < 0 || columns < 1)
    return rule.fail("M4: packed rhs with panel ", panel, ", columns ", columns, ", transpose_rhs ",
                     op.getTransposeRhs(), ", expected positive numbers and no transposition");
  int64_t panels = llvm::divideCeil(columns, panel);
  if (isByte(type.getElementType())) {
    int64_t quads = isKnown(depth) ? quadCount(depth) : ShapedType::kDynamic;
    if (shape.size() < 4 || !mayEqual(shape.end()[-4], panels) || !mayEqual(shape.end()[-3], quads) ||
        !mayEqual(shape.end()[-2], panel) || !mayEqual(shape.end()[-1], 4))
      return rule.fail("M4: packed rhs has shape ", printShape(shape), ", expected [batch..., ", panels, ", ", quads,
                       ", ", panel, ", 4]");
    batch = shape.drop_back(4);
    return columns;
  }
  if (shape.size() != 3 || !mayEqual(shape[0], panels) || !mayEqual(shape[2], panel))
    return rule.fail("M4: packed rhs has shape ", printShape(shape), ", expected [", panels, ", K, ", panel, "]");
  depth = shape[1];
  batch = {};
  return columns;
}

static FailureOr<Type> matmulRule(const Rule &rule, MatmulOp::Adaptor op) {
  auto lhs = tensorOf(op.getLhs()), rhs = tensorOf(op.getRhs());
  if (lhs.getRank() < 2 || rhs.getRank() < 2)
    return rule.fail("M1: operands have ranks ", lhs.getRank(), " and ", rhs.getRank(), ", expected at least 2");
  Type element = contractionElementType(lhs.getElementType(), rhs.getElementType());
  if (!element)
    return rule.fail("M5: rhs has element type ", rhs.getElementType(), ", expected lhs's ", lhs.getElementType(),
                     " (or two 8-bit integers)");
  if (failed(checkPrecision(rule, "M6", op.getPrecision(), lhs.getElementType())))
    return failure();
  auto matrix = [](RankedTensorType type, bool transposed) {
    ArrayRef<int64_t> last = type.getShape().take_back(2);
    return transposed ? std::pair(last[1], last[0]) : std::pair(last[0], last[1]);
  };
  auto [rows, depth] = matrix(lhs, op.getTransposeLhs());
  auto [rhsDepth, columns] = matrix(rhs, op.getTransposeRhs());
  ArrayRef<int64_t> rhsBatch = rhs.getShape().drop_back(2);
  if (op.getPanel() != 0) {
    rhsDepth = depth;
    FailureOr<int64_t> packed = packedColumns(rule, op, rhsDepth, rhsBatch);
    if (failed(packed))
      return failure();
    columns = *packed;
  }
  if (!mayEqual(depth, rhsDepth))
    return rule.fail("M3: K is ", depth, " in lhs and ", rhsDepth, " in rhs, expected equal sizes");
  auto shape = broadcastShapes(lhs.getShape().drop_back(2), rhsBatch);
  if (!shape)
    return rule.fail("M2: leading dims ", printShape(lhs.getShape().drop_back(2)), " and ", printShape(rhsBatch),
                     " do not broadcast");
  shape->push_back(rows);
  shape->push_back(columns);
  return Type(RankedTensorType::get(*shape, element));
}
LogicalResult MatmulOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  return inferWith(matmulRule, location, adaptor, types);
}
LogicalResult MatmulOp::verify() { return verifyWith(matmulRule, *this); }

// The filter's parts, whatever its layout.
namespace {
struct FilterShape {
  int64_t inputs, outputs; // channels
  ArrayRef<int64_t> kernel;
};
} // namespace

// `inputs`: the operand's channels / groups.
static FailureOr<FilterShape> filterShape(const Rule &rule, ConvOp::Adaptor op, size_t spatial, int64_t inputs) {
  auto type = tensorOf(op.getFilter());
  ArrayRef<int64_t> shape = type.getShape();
  int64_t panel = op.getPanel(), columns = op.getColumns(), groups = op.getGroups();
  bool channelsLast = op.getLayout() == Layout::channels_last;
  if (op.getTransposeFilter() && (panel != 0 || !channelsLast))
    return rule.fail("C10: transposed filter with panel ", panel, " and layout ", stringifyLayout(op.getLayout()),
                     ", expected one that is not packed and channels_last");
  if (panel != 0) {
    if (panel < 0 || columns < 1 || !channelsLast || (groups != 1 && columns % (groups * panel) != 0))
      return rule.fail("C5: packed filter with panel ", panel, ", columns ", columns, ", layout ",
                       stringifyLayout(op.getLayout()), ", groups ", groups,
                       ", expected positive numbers, channels_last, and whole panels for each of several groups");
    int64_t panels = llvm::divideCeil(columns, panel);
    if (isByte(type.getElementType())) {
      int64_t quads = isKnown(inputs) ? quadCount(inputs) : ShapedType::kDynamic;
      if (shape.size() != spatial + 4 || !mayEqual(shape.front(), panels) || !mayEqual(shape.end()[-3], quads) ||
          !mayEqual(shape.end()[-2], panel) || !mayEqual(shape.back(), 4))
        return rule.fail("C5: packed filter has shape ", printShape(shape), ", expected [", panels, ", kernel..., ",
                         quads, ", ", panel, ", 4] of rank ", spatial + 4);
      return FilterShape{inputs, columns, shape.slice(1, spatial)};
    }
    if (shape.size() != spatial + 3 || !mayEqual(shape.front(), panels) || !mayEqual(shape.back(), panel))
      return rule.fail("C5: packed filter has shape ", printShape(shape), ", expected [", panels, ", kernel..., C, ",
                       panel, "] of rank ", spatial + 3);
    return FilterShape{shape[shape.size() - 2], columns, shape.slice(1, spatial)};
  }
  if (shape.size() != spatial + 2)
    return rule.fail("C6: filter has rank ", shape.size(), ", expected the operand's ", spatial + 2);
  if (channelsLast) {
    bool transposed = op.getTransposeFilter();
    return FilterShape{shape[spatial + transposed], shape[spatial + !transposed], shape.take_front(spatial)};
  }
  return FilterShape{shape[1], shape[0], shape.drop_front(2)};
}

static FailureOr<Type> convRule(const Rule &rule, ConvOp::Adaptor op) {
  auto operand = tensorOf(op.getOperand()), filter = tensorOf(op.getFilter());
  int64_t rank = operand.getRank(), groups = op.getGroups();
  if (rank < 3 || rank > 5)
    return rule.fail("C6: operand has rank ", rank, ", expected 3 to 5 (batch, channels, 1 to 3 spatial dims)");
  size_t spatial = rank - 2;
  constexpr int64_t lowest = std::numeric_limits<int32_t>::min();
  if (failed(checkArray(rule, "C4", "strides", op.getStrides(), spatial, 1)) ||
      failed(checkArray(rule, "C4", "dilations", op.getDilations(), spatial, 1)) ||
      failed(checkArray(rule, "C4", "pads_low", op.getPadsLow(), spatial, lowest)) ||
      failed(checkArray(rule, "C4", "pads_high", op.getPadsHigh(), spatial, lowest)))
    return failure();
  bool channelsLast = op.getLayout() == Layout::channels_last;
  int64_t channels = operand.getDimSize(channelsLast ? rank - 1 : 1);
  FailureOr<FilterShape> parts =
      filterShape(rule, op, spatial, isKnown(channels) && groups > 0 ? channels / groups : ShapedType::kDynamic);
  if (failed(parts))
    return failure();
  if (groups < 1 || (isKnown(channels) && channels % groups != 0))
    return rule.fail("C1: operand has ", channels, " channels, expected a multiple of groups = ", groups);
  if (isKnown(channels) && !mayEqual(parts->inputs, channels / groups))
    return rule.fail("C2: filter has ", parts->inputs, " input channels, expected ", channels / groups,
                     " (the operand's ", channels, " channels / ", groups, " groups)");
  if (isKnown(parts->outputs) && parts->outputs % groups != 0)
    return rule.fail("C3: filter has ", parts->outputs, " output channels, expected a multiple of groups = ", groups);
  Type element = contractionElementType(operand.getElementType(), filter.getElementType());
  if (!element)
    return rule.fail("C7: filter has element type ", filter.getElementType(), ", expected the operand's ",
                     operand.getElementType(), " (or two 8-bit integers)");
  if (failed(checkPrecision(rule, "C9", op.getPrecision(), operand.getElementType())))
    return failure();
  SmallVector<int64_t> shape{operand.getDimSize(0)};
  if (!channelsLast)
    shape.push_back(parts->outputs);
  for (size_t i = 0; i < spatial; ++i) {
    int64_t input = operand.getDimSize((channelsLast ? 1 : 2) + i), kernel = parts->kernel[i];
    int64_t size = windowSize(input, kernel, op.getStrides()[i], op.getPadsLow()[i], op.getPadsHigh()[i],
                              op.getDilations()[i], false);
    if (isKnown(size) && (size < 0 || kernel < 1))
      return rule.fail("C8: kernel of spatial dim ", i, " is ", kernel, " with dilation ", op.getDilations()[i],
                       ", expected one that fits the padded operand's ",
                       input + op.getPadsLow()[i] + op.getPadsHigh()[i]);
    shape.push_back(size);
  }
  if (channelsLast)
    shape.push_back(parts->outputs);
  return Type(RankedTensorType::get(shape, element));
}
LogicalResult ConvOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  return inferWith(convRule, location, adaptor, types);
}
LogicalResult ConvOp::verify() { return verifyWith(convRule, *this); }

static FailureOr<Type> packRule(const Rule &rule, PackOp::Adaptor op) {
  auto operand = tensorOf(op.getOperand());
  int64_t panel = op.getPanel(), batch = op.getBatch(), least = (op.getQuads() ? 2 : 1) + batch;
  if (batch < 0 || (batch > 0 && !op.getQuads()))
    return rule.fail("G1: batch is ", batch, ", expected at least 0, and 0 without quads");
  if (panel < 1 || operand.getRank() < least)
    return rule.fail("G1: panel is ", panel, " and the operand's rank ", operand.getRank(),
                     ", expected at least 1 and ", least);
  int64_t columns = operand.getShape().back();
  SmallVector<int64_t> shape(operand.getShape().drop_back());
  shape.insert(shape.begin() + batch,
               isKnown(columns) ? int64_t(llvm::divideCeil(columns, panel)) : ShapedType::kDynamic);
  if (op.getQuads() && isKnown(shape.back()))
    shape.back() = quadCount(shape.back());
  shape.push_back(panel);
  if (op.getQuads())
    shape.push_back(4);
  return Type(RankedTensorType::get(shape, operand.getElementType()));
}
LogicalResult PackOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  return inferWith(packRule, location, adaptor, types);
}
LogicalResult PackOp::verify() { return verifyWith(packRule, *this); }
