// Moves multiplications by constants from the results of convolutions and matmuls into their weights.
#include "ir/ConstantPool.h"
#include "ir/ContractionView.h"
#include "ir/ValueNames.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_FOLDBATCHNORM
#include "passes/Passes.h.inc"

namespace {

// A contraction with constant weights, whose output channels are dim `channelDim` of the result and dim `weightDim` of
// the weights.
struct Weighted {
  Operation *op = nullptr;
  OpOperand *weights = nullptr;
  int64_t weightDim = 0, channelDim = 0;
};

std::optional<Weighted> weightedOp(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || !op->hasOneUse())
    return std::nullopt;
  Weighted result;
  result.op = op;
  auto contraction = dyn_cast<ContractionOpInterface>(op);
  if (!contraction)
    return std::nullopt;
  ContractionView view = contraction.getContractionView();
  std::optional<unsigned> weightDim = view.dimOf(view.rhs, view.columnLoop());
  std::optional<unsigned> channelDim = view.dimOf(view.result, view.columnLoop());
  // Every channel of the result has columns of the weights of its own.
  if (view.panel || !weightDim || !channelDim ||
      view.rhs.dims[*weightDim].terms.size() != view.result.dims[*channelDim].terms.size())
    return std::nullopt;
  result.weights = &op->getOpOperand(1);
  result.weightDim = *weightDim;
  result.channelDim = *channelDim;
  RankedTensorType weights = typeOf(result.weights->get());
  if (!constantOf(result.weights->get()) || weights.getElementType() != typeOf(value).getElementType() ||
      !isa<FloatType>(weights.getElementType()))
    return std::nullopt;
  return result;
}

// Whether `value` is a constant with one element for each channel (or one for all) of `like`, and adds no dims to it.
bool isPerChannel(Value value, Value like, int64_t channelDim) {
  ArrayRef<int64_t> shape = shapeOf(value), full = shapeOf(like);
  if (!constantOf(value) || shape.size() > full.size())
    return false;
  for (auto [i, size] : llvm::enumerate(shape)) {
    int64_t dim = int64_t(full.size() - shape.size() + i);
    if (size != 1 && (dim != channelDim || size != full[dim]))
      return false;
  }
  return true;
}

// weights[.., channel, ..] * scale[channel]
template <typename Element> void scaleElements(MutableArrayRef<char> bytes, ArrayRef<double> scale, int64_t inner) {
  auto *elements = reinterpret_cast<Element *>(bytes.data());
  int64_t count = bytes.size() / sizeof(Element), channels = scale.size();
  SmallVector<Element> factors(scale.begin(), scale.end());
  for (int64_t row = 0, i = 0; i < count; ++row) {
    Element factor = factors[row % channels];
    for (int64_t end = i + inner; i < end; ++i)
      elements[i] *= factor;
  }
}

// Null where they cannot be read.
ElementsAttr scaleWeights(ElementsAttr weights, int64_t dim, ElementsAttr scale) {
  FailureOr<Tensor> tensor = readConstant(weights), factors = readConstant(scale);
  if (failed(tensor) || failed(factors))
    return nullptr;
  ArrayRef<int64_t> shape = tensor->shape();
  int64_t channels = shape[dim], inner = 1;
  for (int64_t size : shape.drop_front(dim + 1))
    inner *= size;
  SmallVector<double> scales;
  for (int64_t channel = 0; channel < channels; ++channel)
    scales.push_back(factors->get(factors->size() == 1 ? 0 : channel).real);
  Tensor result = *tensor;
  if (result.elementType().isF32())
    scaleElements<float>(result.mutableBytes(), scales, inner);
  else if (result.elementType().isF64())
    scaleElements<double>(result.mutableBytes(), scales, inner);
  else
    for (int64_t i = 0; i < result.size(); ++i)
      result.set(i, Scalar::ofReal(result.elementType(), result.get(i).real * scales[(i / inner) % channels]));
  return makeConstant(weights.getContext(), std::move(result));
}

// The operand of a commutative op that is not the per-channel constant.
template <typename Op> std::optional<std::pair<Value, Value>> splitConstant(Op op) {
  if (constantOf(op.getRhs()))
    return std::make_pair(op.getLhs(), op.getRhs());
  if (constantOf(op.getLhs()))
    return std::make_pair(op.getRhs(), op.getLhs());
  return std::nullopt;
}

// mul(conv(x, weights), scale) ==> conv(x, weights * scale)
struct FoldMulIntoWeights : OpRewritePattern<MulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MulOp op, PatternRewriter &rewriter) const override {
    auto split = splitConstant(op);
    std::optional<Weighted> weighted = split ? weightedOp(split->first) : std::nullopt;
    if (!weighted || split->first.getType() != op.getType() ||
        !isPerChannel(split->second, op.getResult(), weighted->channelDim))
      return rewriter.notifyMatchFailure(op, "expected weights times a constant for each channel");
    ElementsAttr before = constantOf(weighted->weights->get()).getValue(), scale = constantOf(split->second).getValue();
    ElementsAttr scaled = ConstantPool::of(getContext())
                              .madeOf("scale", {before, rewriter.getI64IntegerAttr(weighted->weightDim), scale},
                                      [&] { return scaleWeights(before, weighted->weightDim, scale); });
    if (!scaled)
      return rewriter.notifyMatchFailure(op, "the weights cannot be read");
    rewriter.setInsertionPoint(weighted->op);
    Value weights = ConstantOp::create(rewriter, weighted->weights->get().getLoc(), scaled);
    rewriter.modifyOpInPlace(weighted->op, [&] {
      weighted->weights->set(weights);
      weighted->op->setLoc(rewriter.getFusedLoc({withoutNames(weighted->op->getLoc()), withoutNames(op.getLoc())}));
    });
    rewriter.replaceOp(op, split->first);
    return success();
  }
};

// What `inner` adds to a weighted op: add(conv, constant).
struct BiasedOp {
  Weighted weighted;
  Value value, bias;
};
std::optional<BiasedOp> biasedOp(Value value) {
  auto add = value.getDefiningOp<AddOp>();
  auto split = add && add->hasOneUse() ? splitConstant(add) : std::nullopt;
  std::optional<Weighted> weighted = split ? weightedOp(split->first) : std::nullopt;
  if (!weighted || split->first.getType() != add.getType() ||
      !isPerChannel(split->second, add.getResult(), weighted->channelDim))
    return std::nullopt;
  return BiasedOp{*weighted, split->first, split->second};
}

// mul(add(conv, bias), scale) ==> add(mul(conv, scale), bias * scale)
struct MoveMulBeforeAdd : OpRewritePattern<MulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MulOp op, PatternRewriter &rewriter) const override {
    auto split = splitConstant(op);
    std::optional<BiasedOp> biased = split ? biasedOp(split->first) : std::nullopt;
    if (!biased || split->first.getType() != op.getType() ||
        !isPerChannel(split->second, op.getResult(), biased->weighted.channelDim))
      return rewriter.notifyMatchFailure(op, "expected (conv + constant) * constant");
    Operation *product = MulOp::create(rewriter, op.getLoc(), biased->bias, split->second);
    Value bias = foldedResult(rewriter, product);
    rewriter.eraseOp(product);
    if (!bias)
      return rewriter.notifyMatchFailure(op, "the constants cannot be multiplied");
    Value scaled = MulOp::create(rewriter, op.getLoc(), op.getType(), biased->value, split->second);
    Location loc = rewriter.getFusedLoc({split->first.getLoc(), op.getLoc()});
    rewriter.replaceOp(op, AddOp::create(rewriter, loc, op.getType(), scaled, bias));
    return success();
  }
};

// add(add(conv, a), b) ==> add(conv, a + b)
struct FoldAddOfAdd : OpRewritePattern<AddOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AddOp op, PatternRewriter &rewriter) const override {
    auto split = splitConstant(op);
    std::optional<BiasedOp> biased = split ? biasedOp(split->first) : std::nullopt;
    if (!biased || split->first.getType() != op.getType() ||
        !isPerChannel(split->second, op.getResult(), biased->weighted.channelDim))
      return rewriter.notifyMatchFailure(op, "expected (conv + constant) + constant");
    Operation *sum = AddOp::create(rewriter, op.getLoc(), biased->bias, split->second);
    Value bias = foldedResult(rewriter, sum);
    rewriter.eraseOp(sum);
    if (!bias)
      return rewriter.notifyMatchFailure(op, "the constants cannot be added");
    Location loc = rewriter.getFusedLoc({split->first.getLoc(), op.getLoc()});
    rewriter.replaceOp(op, AddOp::create(rewriter, loc, op.getType(), biased->value, bias));
    return success();
  }
};

struct FoldBatchNorm : impl::FoldBatchNormBase<FoldBatchNorm> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet patterns(context);
    patterns.add<FoldMulIntoWeights, MoveMulBeforeAdd, FoldAddOfAdd>(context);
    patterns_ = std::move(patterns);
    return success();
  }
  void runOnOperation() override {
    if (!getOperation()->hasAttr("dlc.kernel"))
      (void)rewriteGreedily(getOperation(), patterns_);
  }
  FrozenRewritePatternSet patterns_;
};

} // namespace
} // namespace dlc
