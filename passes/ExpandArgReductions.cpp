// Where the largest element stands: found by all threads of a row instead of one. The extreme first, then the first (or
// last) index at which it is.
#include "passes/AllPasses.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_EXPANDARGREDUCTIONS
#include "passes/Passes.h.inc"

namespace {

// Rows shorter than this are searched by one thread each.
constexpr int64_t kLeastRow = 64;

// NaN is the extreme of its row, whether the largest or the smallest is asked for; among equals the first counts, or
// the last where `select_last`.
void expand(ArgReduceOp op) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  auto type = op.getOperand().getType();
  int64_t axis = op.getAxis(), size = type.getDimSize(axis);
  Value x = op.getOperand();
  Value extreme = ReduceOp::create(builder, loc, x, op.getKind(), ArrayRef(axis), /*keepdims=*/true);
  Value found = CompareOp::create(builder, loc, x, extreme, Predicate::eq);
  if (isa<FloatType>(type.getElementType())) // where one is NaN, the extreme is, and equals nothing
    found = OrOp::create(builder, loc, found, IsNanOp::create(builder, loc, x));
  auto indexType = builder.getI32Type();
  Value index = IotaOp::create(builder, loc, RankedTensorType::get(type.getShape(), indexType), axis);
  int32_t none = op.getSelectLast() ? -1 : int32_t(size); // no index at all
  auto noneType = RankedTensorType::get({}, indexType);
  Value otherwise = ConstantOp::create(builder, loc, DenseElementsAttr::get(noneType, none));
  Value candidates = SelectOp::create(builder, loc, found, index, otherwise);
  Value chosen = ReduceOp::create(builder, loc, candidates, op.getSelectLast() ? ReduceKind::max : ReduceKind::min,
                                  ArrayRef(axis), op.getKeepdims());
  op.replaceAllUsesWith(CastOp::create(builder, loc, op.getType(), chosen).getResult());
  op.erase();
}

struct ExpandArgReductions : impl::ExpandArgReductionsBase<ExpandArgReductions> {
  void runOnOperation() override {
    SmallVector<ArgReduceOp> ops;
    getOperation().walk([&](ArgReduceOp op) {
      auto type = op.getOperand().getType();
      if (!op->getParentOfType<KernelOp>() && type.hasStaticShape() && type.getNumElements() != 0 &&
          type.getDimSize(op.getAxis()) >= kLeastRow && type.getDimSize(op.getAxis()) < INT32_MAX)
        ops.push_back(op);
    });
    for (ArgReduceOp op : ops)
      expand(op);
  }
};

} // namespace
} // namespace dlc
