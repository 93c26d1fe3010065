#include "ir/lowering/AttentionShape.h"
#include "ir/Constants.h"
#include "ir/ContractionView.h"
#include "ir/lowering/Factor.h"
#include <cmath>
#include <numeric>

using namespace mlir;

namespace dlc {
namespace {

RankedTensorType typeOf(Value value) { return cast<RankedTensorType>(value.getType()); }
ArrayRef<int64_t> shapeOf(Value value) { return typeOf(value).getShape(); }

// Reshapes that only put batches together or apart.
bool keepsRows(ReshapeOp op) {
  ArrayRef<int64_t> from = shapeOf(op.getOperand()), to = shapeOf(op);
  return from.size() >= 2 && to.size() >= 2 && from.take_back(2) == to.take_back(2);
}

// The op that reads or makes the same elements in another form: rounded, or under another shape.
bool isForm(Operation *op) {
  auto reshape = dyn_cast_or_null<ReshapeOp>(op);
  return isa_and_present<CastOp>(op) || (reshape && keepsRows(reshape));
}

bool reducesRows(ReduceOp op, ReduceKind kind) {
  int64_t last = typeOf(op.getOperand()).getRank() - 1;
  return op.getKind() == kind && op.getKeepdims() && op.getAxes() == ArrayRef(last);
}

// x where `value` is exp(x - max(x)) / sum(exp(x - max(x))) of rows.
Value softmaxOperand(Value value, llvm::SetVector<Operation *> &ops) {
  auto quotient = value.getDefiningOp<DivOp>();
  auto powers = quotient ? quotient.getLhs().getDefiningOp<ExpOp>() : ExpOp();
  auto sum = quotient ? quotient.getRhs().getDefiningOp<ReduceOp>() : ReduceOp();
  auto shifted = powers ? powers.getOperand().getDefiningOp<SubOp>() : SubOp();
  auto largest = shifted ? shifted.getRhs().getDefiningOp<ReduceOp>() : ReduceOp();
  if (!sum || !largest || sum.getOperand() != powers.getResult() || largest.getOperand() != shifted.getLhs() ||
      !reducesRows(sum, ReduceKind::sum) || !reducesRows(largest, ReduceKind::max))
    return {};
  ops.insert(quotient);
  ops.insert(powers);
  ops.insert(sum);
  ops.insert(shifted);
  ops.insert(largest);
  return shifted.getLhs();
}

// The product that `value` is made of element by element, and the ops in between. Null where there is none, or where
// its elements are broadcast or read at other places.
MatmulOp productBehind(Value value, llvm::SetVector<Operation *> &ops) {
  if (auto product = value.getDefiningOp<MatmulOp>()) {
    ops.insert(product);
    return product;
  }
  Operation *op = value.getDefiningOp();
  auto fusion = dyn_cast_or_null<FusionOpInterface>(op);
  if (!isForm(op) && (!fusion || fusion.getFusionKind() != FusionKind::Elementwise))
    return {};
  MatmulOp found;
  for (Value operand : op->getOperands()) {
    if (typeOf(operand).getNumElements() != typeOf(value).getNumElements() ||
        shapeOf(operand).take_back(2) != shapeOf(value).take_back(2))
      continue;
    llvm::SetVector<Operation *> inner;
    MatmulOp product = productBehind(operand, inner);
    if (!product)
      continue;
    if (found && found != product)
      return {};
    found = product;
    ops.insert(inner.begin(), inner.end());
  }
  if (found)
    ops.insert(op);
  return found;
}

// The number that all elements of a constant are.
std::optional<double> splatOf(Value value) {
  auto constant = value.getDefiningOp<ConstantOp>();
  auto dense = constant ? dyn_cast<DenseElementsAttr>(constant.getValue()) : DenseElementsAttr();
  if (!dense || !dense.isSplat() || !isa<FloatType>(dense.getElementType()))
    return std::nullopt;
  return dense.getSplatValue<APFloat>().convertToDouble();
}

// The positive number that `value` is `sums` times.
std::optional<double> scaleOf(Value value, Value sums) {
  if (!isa<FloatType>(typeOf(value).getElementType()))
    return std::nullopt;
  if (value == sums)
    return 1;
  Operation *op = value.getDefiningOp();
  if (auto reshape = dyn_cast_or_null<ReshapeOp>(op))
    return scaleOf(reshape.getOperand(), sums);
  if (!isa_and_present<MulOp, DivOp>(op))
    return std::nullopt;
  for (unsigned number : {0u, 1u}) {
    auto factor = splatOf(op->getOperand(1 - number));
    auto rest = factor && *factor > 0 && std::isfinite(*factor) ? scaleOf(op->getOperand(number), sums) : std::nullopt;
    if (rest)
      return isa<MulOp>(op) ? *rest * *factor : *rest / *factor;
    if (isa<DivOp>(op))
      break;
  }
  return std::nullopt;
}

// A number as low as this hides what it is added to: sums that outweigh it would be near the end of f32's range.
constexpr double kHiding = -1e30;

// masked = visible + (column <= row + past ? 0 : low)
struct Causal {
  Value visible;
  int64_t past;
  double low;
};

bool isIota(Value value, int64_t axis) {
  auto iota = value.getDefiningOp<IotaOp>();
  return iota && int64_t(iota.getAxis()) == axis;
}

std::optional<Causal> causalOf(Value masked) {
  auto sum = masked.getDefiningOp<AddOp>();
  auto choice = sum ? sum.getRhs().getDefiningOp<SelectOp>() : SelectOp();
  auto order = choice ? choice.getCondition().getDefiningOp<CompareOp>() : CompareOp();
  if (!order || order.getPredicate() != Predicate::le || shapeOf(choice) != shapeOf(masked).take_back(2) ||
      !isIota(order.getLhs(), 1))
    return std::nullopt;
  auto seen = splatOf(choice.getOnTrue()), other = splatOf(choice.getOnFalse());
  if (!seen || *seen != 0 || !other || !(*other < 0))
    return std::nullopt;
  Causal causal{sum.getLhs(), 0, *other};
  if (isIota(order.getRhs(), 0))
    return causal;
  auto last = order.getRhs().getDefiningOp<AddOp>();
  auto past = last ? constantIntegers(last.getRhs()) : std::nullopt;
  if (!past || past->size() != 1 || !isIota(last.getLhs(), 0))
    return std::nullopt;
  causal.past = past->front();
  return causal;
}

// Bytes of neighbours along `inner` that one copy brings: 16, 8 or 4.
int64_t copyBytesOf(const StridedOperand &operand, const StridedOperand::Dim &inner, const StridedOperand::Dim &outer,
                    int64_t elementBytes) {
  if (inner.size == 1 || inner.stride != 1)
    return elementBytes;
  int64_t bytes = std::gcd(std::gcd<int64_t>(16, inner.size * elementBytes), operand.offset * elementBytes);
  auto take = [&](const StridedOperand::Dim &dim) {
    if (dim.size > 1)
      bytes = std::gcd(bytes, dim.stride * elementBytes);
  };
  take(outer);
  llvm::for_each(operand.batches, take);
  return bytes;
}

} // namespace

std::optional<AttentionOps> findAttention(MatmulOp mix, std::string &why) {
  AttentionOps found;
  found.mix = mix;
  Value weights = mix.getLhs();
  while (isForm(weights.getDefiningOp())) {
    found.ops.insert(weights.getDefiningOp());
    weights = weights.getDefiningOp()->getOperand(0);
  }
  found.masked = softmaxOperand(weights, found.ops);
  if (!found.masked || mix.getTransposeLhs())
    return std::nullopt;
  found.scores = productBehind(found.masked, found.ops);
  if (!found.scores) {
    why = "what the softmax is taken of is not made of one product element by element";
    return std::nullopt;
  }
  for (Operation *op : found.ops)
    for (Operation *user : op->getUsers())
      if (user != mix && !found.ops.contains(user)) {
        why = "its scores or its weights are read by others, too";
        return std::nullopt;
      }
  found.ops.insert(mix);
  return found;
}

std::optional<AttentionShape> attentionShapeOf(func::FuncOp function, std::string &why) {
  auto refuse = [&](const Twine &reason) {
    why = reason.str();
    return std::nullopt;
  };
  Block &body = function.getBody().front();
  // From what is yielded back to the last product.
  Operation *yield = body.getTerminator();
  if (yield->getNumOperands() != 1)
    return refuse("it gives more than one value");
  Value result = yield->getOperand(0);
  while (isa_and_present<CastOp, TransposeOp, ReshapeOp>(result.getDefiningOp()))
    result = result.getDefiningOp()->getOperand(0);
  auto mix = result.getDefiningOp<MatmulOp>();
  why = "it is no product of a softmax and values";
  auto ops = mix ? findAttention(mix, why) : std::nullopt;
  if (!ops)
    return std::nullopt;
  AttentionShape shape{ops->scores, mix, ops->masked, 0, 0, 0, 0, 0, {}, {}, {}, {}, {}, {}, false, {}};
  if (tensorElementBytes(shape.scores) != 2 || tensorElementBytes(mix) != 2 ||
      typeOf(shape.scores.getLhs()).getElementType() != typeOf(mix.getRhs()).getElementType())
    return refuse("its operands are not all f16 or all bf16");

  ContractionView scores = cast<ContractionOpInterface>(shape.scores.getOperation()).getContractionView();
  ContractionView values = cast<ContractionOpInterface>(mix.getOperation()).getContractionView();
  if (scores.isEmpty() || values.isEmpty())
    return refuse("it has nothing to compute");
  shape.batches = scores.batches();
  shape.queries = scores.rows();
  shape.keys = scores.columns();
  shape.headSize = scores.depth();
  shape.valueSize = values.columns();
  if (values.batches() != shape.batches || values.rows() != shape.queries || values.depth() != shape.keys ||
      shape.queries != shapeOf(shape.masked).take_back(2).front())
    return refuse("its products do not have the same batches and rows");
  constexpr int64_t mostSize = 256;
  if (shape.headSize > mostSize || shape.valueSize > mostSize)
    return refuse("its heads are larger than " + Twine(mostSize));

  auto query = stridedOperand(scores, true, why), key = query ? stridedOperand(scores, false, why) : std::nullopt;
  auto value = key ? stridedOperand(values, false, why) : std::nullopt;
  if (!value)
    return std::nullopt;
  shape.query = *query;
  shape.key = *key;
  shape.value = *value;
  shape.copyBytes[0] = copyBytesOf(shape.query, shape.query.depth, shape.query.side, 2);
  shape.copyBytes[1] = copyBytesOf(shape.key, shape.key.depth, shape.key.side, 2);
  shape.copyBytes[2] = copyBytesOf(shape.value, shape.value.side, shape.value.depth, 2);
  constexpr int64_t leastCopy = 4;
  for (auto [name, bytes] : llvm::zip(ArrayRef<StringRef>{"queries", "keys", "values"}, shape.copyBytes))
    if (bytes < leastCopy)
      return refuse("its " + name + " do not lie in runs of 4 bytes along the head");

  shape.visible = shape.masked;
  if (auto causal = causalOf(shape.masked)) {
    shape.visible = causal->visible;
    shape.past = causal->past;
    shape.hides = causal->low <= kHiding;
  }
  shape.scale = scaleOf(shape.visible, shape.scores.getResult());
  return shape;
}

bool isAttention(func::FuncOp function) {
  std::string why;
  return attentionShapeOf(function, why).has_value();
}

} // namespace dlc
