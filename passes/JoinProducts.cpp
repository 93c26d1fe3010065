// Queries, keys and values of one operand as one product, of whose result attention reads parts.
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/ValueNames.h"
#include "ir/lowering/AttentionShape.h"
#include "ir/lowering/Factor.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_JOINPRODUCTS
#include "passes/Passes.h.inc"

namespace {

// x * weights, perhaps plus a constant for each column.
struct Projection {
  MatmulOp product;
  AddOp sum;  // or null
  Value bias; // of the sum
  Value result() { return sum ? sum.getResult() : product.getResult(); }
};

// Whether a constant is a number for each column of a tensor.
bool isOfColumns(Value constant, RankedTensorType of) {
  auto type = typeOf(constant);
  return constantOf(constant) && type.getRank() > 0 && type.getNumElements() == of.getShape().back() &&
         type.getShape().back() == type.getNumElements();
}

// What parts of a row begin at multiples of, in elements of 16 bits: 16 bytes are copied at once.
constexpr int64_t kAlignment = 8;

// The projection that an operand of attention is views of, which nobody else reads.
std::optional<Projection> projectionOf(Value operand) {
  while (isa_and_present<ReshapeOp, TransposeOp, CastOp>(operand.getDefiningOp()) && operand.hasOneUse())
    operand = operand.getDefiningOp()->getOperand(0);
  Projection found{};
  if (auto sum = operand.getDefiningOp<AddOp>(); sum && operand.hasOneUse()) {
    bool isLeft = isOfColumns(sum.getLhs(), sum.getType());
    found.sum = sum;
    found.bias = isLeft ? sum.getLhs() : sum.getRhs();
    operand = isLeft ? sum.getRhs() : sum.getLhs();
    if (!isOfColumns(found.bias, sum.getType()) || operand.getType() != sum.getType())
      return std::nullopt;
  }
  found.product = operand.getDefiningOp<MatmulOp>();
  if (!found.product || !operand.hasOneUse() || !constantOf(found.product.getRhs()) || found.product.getPanel() != 0 ||
      typeOf(found.product.getRhs()).getRank() != 2 || shapeOf(found.product).back() % kAlignment)
    return std::nullopt;
  return found;
}

// Whether the two differ in their weights alone.
bool areSiblings(Projection &a, Projection &b) {
  auto depth = [](MatmulOp op) { return shapeOf(op.getRhs())[op.getTransposeRhs() ? 1 : 0]; };
  return a.product != b.product && a.product.getLhs() == b.product.getLhs() && depth(a.product) == depth(b.product) &&
         a.product.getProperties() == b.product.getProperties() && bool(a.sum) == bool(b.sum) &&
         a.product->getBlock() == b.product->getBlock() &&
         typeOf(a.product.getRhs()).getElementType() == typeOf(b.product.getRhs()).getElementType() &&
         typeOf(a.product).getElementType() == typeOf(b.product).getElementType();
}

// The constants behind each other; null where they are not folded.
Value joinConstants(OpBuilder &builder, ArrayRef<Value> parts, int64_t axis) {
  auto type = typeOf(parts.front());
  SmallVector<int64_t> shape(type.getShape());
  shape[axis] = 0;
  for (Value part : parts)
    shape[axis] += shapeOf(part)[axis];
  auto concat = ConcatOp::create(builder, parts.front().getLoc(), type.clone(shape), parts, axis);
  Value folded = foldedResult(builder, concat);
  concat.erase();
  return folded;
}

// add(x * w0, b0), add(x * w1, b1) ==> slices of add(x * concat(w0, w1), concat(b0, b1))
void join(MutableArrayRef<Projection> siblings) {
  llvm::sort(siblings, [](Projection &a, Projection &b) { return a.product->isBeforeInBlock(b.product); });
  MatmulOp first = siblings.front().product;
  GraphRewriter builder(first);
  SmallVector<Value> weights, biases;
  SmallVector<Location> locations;
  for (Projection &each : siblings) {
    locations.push_back(each.product.getLoc());
    weights.push_back(each.product.getRhs());
    if (each.sum)
      biases.push_back(reshapeTo(builder, each.sum.getLoc(), each.bias, shapeOf(each.product).take_back(1)));
  }
  // Constants stand anywhere in the block.
  for (Value constant : weights)
    constant.getDefiningOp()->moveBefore(first);
  for (Value &bias : biases) {
    auto reshape = bias.getDefiningOp<ReshapeOp>();
    if (!reshape)
      bias.getDefiningOp()->moveBefore(first);
    else if (Value folded = foldedResult(builder, reshape))
      bias = folded;
  }
  Value joinedWeights = joinConstants(builder, weights, first.getTransposeRhs() ? 0 : 1);
  Value joinedBias = biases.empty() ? Value() : joinConstants(builder, biases, 0);
  if (!joinedWeights || (!biases.empty() && !joinedBias))
    return;
  SmallVector<int64_t> shape(shapeOf(first));
  shape.back() = shapeOf(joinedWeights)[first.getTransposeRhs() ? 0 : 1];
  auto product = cast<MatmulOp>(builder.clone(*first));
  product->setLoc(builder.getFusedLoc(locations));
  dropNames(product);
  product.getRhsMutable().assign(joinedWeights);
  product.getResult().setType(typeOf(first).clone(shape));
  Value all = product.getResult();
  if (joinedBias)
    all = AddOp::create(builder, product.getLoc(), all, joinedBias);
  int64_t begin = 0;
  for (Projection &each : siblings) {
    auto type = typeOf(each.result());
    SmallVector<int64_t> starts(type.getRank(), 0), steps(type.getRank(), 1);
    starts.back() = begin;
    begin += type.getShape().back();
    Operation *old = each.result().getDefiningOp();
    builder.replaceOp(old, SliceOp::create(builder, old->getLoc(), type, all, starts, steps));
    if (each.sum)
      builder.eraseOp(each.product);
  }
}

struct JoinProducts : impl::JoinProductsBase<JoinProducts> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    for (Block *block : graphBlocks(function))
      for (MatmulOp mix : llvm::to_vector(block->getOps<MatmulOp>())) {
        std::string why;
        if (tensorElementBytes(mix) != 2 || !typeOf(mix).hasStaticShape())
          continue;
        std::optional<AttentionOps> found = findAttention(mix, why);
        if (!found)
          continue;
        SmallVector<Projection> siblings;
        for (Value operand : {found->scores.getLhs(), found->scores.getRhs(), mix.getRhs()})
          if (std::optional<Projection> projection = projectionOf(operand))
            siblings.push_back(*projection);
        // All three of a sequence's attention to itself; keys and values of what another one looks at.
        if (siblings.size() == 3 && !areSiblings(siblings[0], siblings[1]))
          siblings.erase(siblings.begin());
        auto isSibling = [&](Projection &each) { return areSiblings(siblings.front(), each); };
        if (siblings.size() > 1 && llvm::all_of(MutableArrayRef(siblings).drop_front(), isSibling))
          join(siblings);
      }
  }
};

} // namespace
} // namespace dlc
