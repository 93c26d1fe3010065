// Contractions of dequantized bytes multiply the bytes: sums in i32, then one scale.
//
//   quantize(relu(conv(dequantize(x, sx, zx), dequantize(w, sw, zw)) + dequantize(b, sx * sw)), sy, zy)
//     ==> quantize(relu(f32(sum (x - zx)(w - zw) + b) * (sx * sw / sy)), 1, zy)
//
// as ONNX Runtime's QLinearConv and QLinearMatMul have it. What the format computes in f32 is rounded at other places;
// the sums here are exact, so results differ by a step at most where the two lie beside a boundary.
#include "ir/Entries.h"
#include "ir/ValueNames.h"
#include "ir/build/IntegerProducts.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include <cmath>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_QUANTIZECONTRACTIONS
#include "passes/Passes.h.inc"

namespace {

// Where a group has fewer channels than this, no kernel multiplies bytes; whole numbers below 2^24 are exact in f32.
constexpr int64_t kLeastChannels = 16;
constexpr int64_t kExactInF32 = int64_t(1) << 24;

// The op that alone reads `value`, if it is of this type.
template <typename Op> Op onlyReader(Value value) {
  return value.hasOneUse() ? dyn_cast<Op>(*value.getUsers().begin()) : Op();
}

// A dequantized tensor of bytes.
DequantizeOp dequantizedBytes(Value value) {
  auto op = value.getDefiningOp<DequantizeOp>();
  if (!op || op.getBlock() != 0 || !typeOf(value).getElementType().isF32())
    return nullptr;
  Type element = typeOf(op.getOperand()).getElementType();
  return isa<IntegerType>(element) && elementBits(element) == 8 ? op : nullptr;
}
bool isPerTensor(DequantizeOp op) { return typeOf(op.getScale()).getRank() == 0; }

// All elements of a constant; empty where it is none.
SmallVector<double> elementsOf(Value value) {
  FailureOr<Tensor> tensor = constantValue(value);
  SmallVector<double> elements;
  for (int64_t i = 0; succeeded(tensor) && i < tensor->size(); ++i)
    elements.push_back(tensor->elementType().isIntOrIndex() ? double(tensor->get(i).integer) : tensor->get(i).real);
  return elements;
}

// Equal numbers, where one may stand for all.
bool sameNumbers(ArrayRef<double> a, ArrayRef<double> b) {
  if (a.empty() || b.empty() || (a.size() != 1 && b.size() != 1 && a.size() != b.size()))
    return false;
  for (size_t i = 0; i < std::max(a.size(), b.size()); ++i)
    if (a[a.size() == 1 ? 0 : i] != b[b.size() == 1 ? 0 : i])
      return false;
  return true;
}

// The product of two dequantized tensors in whole numbers: i32, or f32 that no sum leaves exactness in.
struct WholeProduct {
  Value sums, scale; // scale broadcasts to the sums
  int64_t bound;     // of a sum's magnitude
  bool isInteger() const { return cast<RankedTensorType>(sums.getType()).getElementType().isInteger(); }
};

// x - zero in f32.
Value wholeNumbers(GraphBuilder &g, DequantizeOp op, int64_t axis) {
  Value distance = g.cast(op.getOperand(), g.i32());
  if (Value zero = op.getZero()) {
    zero = g.cast(zero, g.i32());
    distance = g.sub(distance, g.rank(zero) == 1 ? g.perChannel(zero, g.rank(op.getOperand()), axis) : zero);
  }
  return g.cast(distance, g.f32());
}

std::optional<WholeProduct> multiply(GraphBuilder &g, ConvOp op, DequantizeOp x, DequantizeOp w) {
  ArrayRef<int64_t> filter = shapeOf(op.getFilter());
  if (op.getLayout() != Layout::channels_first || op.getPanel() != 0 || !isPerTensor(x) ||
      (!isPerTensor(w) && w.getAxis() != 0))
    return std::nullopt;
  Value scale = g.mul(x.getScale(), w.getScale());
  if (!isPerTensor(w))
    scale = g.perChannel(scale, g.rank(op.getResult()));
  int64_t bound = 255 * 255;
  for (int64_t size : filter.drop_front())
    bound *= size;
  Convolution convolution = convolutionOf(op);
  if (op.getGroups() > 1 && filter[1] < kLeastChannels && bound < kExactInF32)
    return WholeProduct{convolve(g, wholeNumbers(g, x, 1), wholeNumbers(g, w, 0), convolution), scale, bound};
  return WholeProduct{integerConv(g, {x.getOperand(), x.getZero()}, {w.getOperand(), w.getZero()}, convolution), scale,
                      bound};
}

std::optional<WholeProduct> multiply(GraphBuilder &g, MatmulOp op, DequantizeOp a, DequantizeOp b) {
  int64_t rank = shapeOf(op.getRhs()).size(), columns = op.getTransposeRhs() ? rank - 2 : rank - 1;
  if (op.getPanel() != 0 || !isPerTensor(a) || (!isPerTensor(b) && (rank != 2 || int64_t(b.getAxis()) != columns)))
    return std::nullopt;
  int64_t depth = shapeOf(op.getRhs())[op.getTransposeRhs() ? rank - 1 : rank - 2];
  auto turned = [&](Value value, bool transposed) {
    auto order = llvm::to_vector(llvm::seq<int64_t>(0, g.rank(value)));
    if (transposed)
      std::swap(order[order.size() - 1], order[order.size() - 2]);
    return g.transpose(value, order);
  };
  Value sums = integerMatmul(g, {turned(a.getOperand(), op.getTransposeLhs()), a.getZero()},
                             {turned(b.getOperand(), op.getTransposeRhs()), b.getZero()});
  return WholeProduct{sums, g.mul(a.getScale(), b.getScale()), 255 * 255 * depth};
}

// The integers behind a bias that is dequantized by the product's own scale, in its shape; null where it is another.
Value integerBias(GraphBuilder &g, Value bias, const WholeProduct &product) {
  auto shape = shapeOf(bias);
  if (auto reshape = bias.getDefiningOp<ReshapeOp>())
    bias = reshape.getOperand();
  auto op = bias.getDefiningOp<DequantizeOp>();
  if (!op || op.getBlock() != 0 || !typeOf(op.getOperand()).getElementType().isInteger(32) ||
      typeOf(op.getOperand()).getRank() > 1 || !sameNumbers(elementsOf(op.getScale()), elementsOf(product.scale)) ||
      (op.getZero() && !sameNumbers(elementsOf(op.getZero()), {0.0})))
    return nullptr;
  // One number for each element: along the dim that the scales lie along, or all scales are equal.
  ArrayRef<int64_t> scale = shapeOf(product.scale);
  if (typeOf(product.scale).getNumElements() != 1 && shape.take_back(scale.size()) != scale)
    return nullptr;
  if (product.isInteger())
    return g.reshape(op.getOperand(), shape);
  double largest = 0;
  for (double number : elementsOf(op.getOperand()))
    largest = std::max(largest, std::abs(number));
  if (!constantOf(op.getOperand()) || largest + double(product.bound) >= double(kExactInF32))
    return nullptr;
  return g.reshape(g.cast(op.getOperand(), g.f32()), shape);
}

// sums + bias; where zero points were taken off the sums by a number for each channel, it is one addition.
Value addBias(GraphBuilder &g, Value sums, Value bias) {
  auto sub = sums.getDefiningOp<SubOp>();
  if (!sub || typeOf(sub.getRhs()).getNumElements() != typeOf(bias).getNumElements())
    return g.add(sums, bias);
  return g.add(sub.getLhs(), g.sub(bias, sub.getRhs()));
}

// The splat constant among an op's two operands, and the other operand.
std::optional<double> splatOperand(Operation *op, Value other) {
  for (Value operand : op->getOperands())
    if (operand != other)
      if (std::optional<Scalar> value = splatValue(operand); value && value->isFloat())
        return value->real;
  return std::nullopt;
}

struct QuantizeContractions : impl::QuantizeContractionsBase<QuantizeContractions> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal())
      return;
    for (Block *block : graphBlocks(function))
      if (failed(quantize(*block)))
        return signalPassFailure();
  }

  LogicalResult quantize(Block &block) {
    for (QuantizeOp op : llvm::to_vector(block.getOps<QuantizeOp>()))
      moveIntegers(op);
    for (ConvOp op : llvm::to_vector(block.getOps<ConvOp>()))
      if (failed(rewrite(op, op.getOperand(), op.getFilter())))
        return failure();
    for (MatmulOp op : llvm::to_vector(block.getOps<MatmulOp>()))
      if (failed(rewrite(op, op.getLhs(), op.getRhs())))
        return failure();
    for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
      if (isOpTriviallyDead(&op))
        op.erase();
    for (DequantizeOp op : llvm::to_vector(block.getOps<DequantizeOp>()))
      foldWeights(op);
    return success();
  }

  // quantize(move(dequantize(x))) with equal parameters ==> move(x): nothing is rounded, as steps stay steps.
  static void moveIntegers(QuantizeOp op) {
    SmallVector<Operation *> moves;
    Value value = op.getOperand();
    for (;;) {
      Operation *move = value.getDefiningOp();
      auto fusion = dyn_cast_if_present<FusionOpInterface>(move);
      auto pool = dyn_cast_if_present<PoolOp>(move);
      bool moves1 = fusion && fusion.getFusionKind() == FusionKind::Injective && move->getNumOperands() == 1;
      bool isMaxPool = pool && pool.getKind() == PoolKind::max; // the largest is the one of the most steps
      if (!(moves1 || isMaxPool) || !value.hasOneUse())
        break;
      moves.push_back(move);
      value = move->getOperand(0);
    }
    auto from = value.getDefiningOp<DequantizeOp>();
    auto same = [](Value a, Value b) { return a == b || (a && b && sameNumbers(elementsOf(a), elementsOf(b))); };
    Type element = typeOf(op.getResult()).getElementType();
    if (!from || from.getBlock() != 0 || !isPerTensor(from) || typeOf(from.getOperand()).getElementType() != element ||
        !isa<IntegerType>(element) || elementBits(element) > 16 || !same(op.getScale(), from.getScale()) ||
        !same(op.getZero(), from.getZero()) || !llvm::all_of(elementsOf(op.getScale()), isOrdinary) ||
        elementsOf(op.getScale()).empty())
      return;
    GraphRewriter builder(op);
    Value moved = from.getOperand();
    for (Operation *move : llvm::reverse(moves)) {
      Operation *copy = builder.clone(*move);
      copy->setOperand(0, moved);
      copy->getResult(0).setType(typeOf(move->getResult(0)).clone(element));
      moved = copy->getResult(0);
    }
    builder.replaceOp(op, moved);
  }
  // A scale by which division undoes multiplication up to a rounding error.
  static bool isOrdinary(double scale) { return scale > 1e-30 && scale < 1e30; }

  template <typename Op> static LogicalResult rewrite(Op op, Value lhs, Value rhs) {
    DequantizeOp a = dequantizedBytes(lhs), b = dequantizedBytes(rhs);
    if (!a || !b || !typeOf(lhs).hasStaticShape() || !typeOf(rhs).hasStaticShape() ||
        op.getPrecision() != Precision::operands)
      return success();
    GraphRewriter builder(op);
    GraphBuilder g(builder, op.getLoc());
    std::optional<WholeProduct> product = multiply(g, op, a, b);
    if (g.failed())
      return emitError(op.getLoc()) << g.errorMessage();
    if (!product)
      return success();
    Value end = op.getResult();
    if (auto add = onlyReader<AddOp>(end)) {
      builder.setInsertionPoint(add);
      Value bias = add.getLhs() == end ? add.getRhs() : add.getLhs();
      if (typeOf(add.getResult()) == typeOf(end))
        if (Value integers = integerBias(g, bias, *product)) {
          product->sums = addBias(g, product->sums, integers);
          end = add.getResult();
        }
    }
    finish(builder, g, *product, end);
    return g.failed() ? LogicalResult(emitError(op.getLoc()) << g.errorMessage()) : success();
  }

  // `end` is the scaled sums. A quantization behind it, past relu and bounds, takes its scale into theirs.
  static void finish(GraphRewriter &builder, GraphBuilder &g, WholeProduct product, Value end) {
    struct Step {
      Operation *op;
      double bound; // of max and min
    };
    SmallVector<Step> between;
    Value last = end;
    while (last.hasOneUse()) {
      Operation *reader = *last.getUsers().begin();
      std::optional<double> bound = isa<MaxOp, MinOp>(reader) ? splatOperand(reader, last) : std::nullopt;
      if (!isa<ReluOp>(reader) && !bound)
        break;
      between.push_back({reader, bound.value_or(0)});
      last = reader->getResult(0);
    }
    auto quantize = onlyReader<QuantizeOp>(last);
    std::optional<Scalar> scale =
        quantize && quantize.getOperand() == last ? splatValue(quantize.getScale()) : std::nullopt;
    if (!scale || typeOf(quantize.getScale()).getRank() != 0 || !isOrdinary(scale->real)) {
      builder.setInsertionPointAfterValue(end);
      if (Value scaled = g.mul(g.cast(product.sums, g.f32()), product.scale))
        builder.replaceAllOpUsesWith(end.getDefiningOp(), scaled);
      return;
    }
    builder.setInsertionPoint(quantize);
    Value value = g.mul(g.cast(product.sums, g.f32()), g.div(product.scale, quantize.getScale()));
    for (const Step &step : between) {
      auto bound = [&] { return g.like(value, step.bound / scale->real); };
      value = isa<ReluOp>(step.op)  ? g.unary<ReluOp>(value)
              : isa<MaxOp>(step.op) ? g.max(value, bound())
                                    : g.min(value, bound());
    }
    SmallVector<Value> operands{value, g.like(value, 1)};
    if (Value zero = quantize.getZero())
      operands.push_back(zero);
    Value result = g.op<QuantizeOp>(operands, {}, typeOf(quantize.getResult()));
    if (g.failed())
      return;
    builder.replaceOp(quantize, result);
  }

  // Weights that stay floats are stored as floats: else every run would dequantize them.
  static void foldWeights(DequantizeOp op) {
    GraphRewriter builder(op);
    if (Value folded = foldedResult(builder, op))
      builder.replaceOp(op, folded);
  }
};

} // namespace
} // namespace dlc
