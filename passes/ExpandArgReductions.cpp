// Where the largest element stands, by reductions that run in parallel and in vectors: the extreme first, then the
// first (or last) index at which it is.
#include "ir/ValueNames.h"
#include "passes/AllPasses.h"
#include "passes/RowParts.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_EXPANDARGREDUCTIONS
#include "passes/Passes.h.inc"

namespace {

// Rows shorter than this are searched by one thread each, an element after the other.
constexpr int64_t kLeastRow = 64;

// A part of a row is not shorter than this, and a row that is cut has several of them.
constexpr int64_t kLeastPart = 16 * 1024;

// The extreme along an axis (the dim stays with size 1), and the index of the place where it stands.
struct Best {
  Value extreme, index;
};

// `index` says of each element of `x` where it stands; `none` is beyond all of them. NaN is the extreme of its row,
// whether the largest or the smallest is asked for; among equals the lowest index counts, or the highest where
// `select_last`.
Best search(OpBuilder &builder, ArgReduceOp op, Value x, Value index, int64_t axis, Value none, bool keepdims) {
  Location loc = op.getLoc();
  Value extreme = ReduceOp::create(builder, loc, x, op.getKind(), ArrayRef(axis), /*keepdims=*/true);
  Value found = CompareOp::create(builder, loc, x, extreme, Predicate::eq);
  if (isa<FloatType>(
          op.getOperand().getType().getElementType())) // where one is NaN, the extreme is, and equals nothing
    found = OrOp::create(builder, loc, found, IsNanOp::create(builder, loc, x));
  Value candidates = SelectOp::create(builder, loc, found, index, none);
  Value chosen = ReduceOp::create(builder, loc, candidates, op.getSelectLast() ? ReduceKind::max : ReduceKind::min,
                                  ArrayRef(axis), keepdims);
  return {extreme, chosen};
}

void expand(ArgReduceOp op, std::optional<RowParts> parts) {
  GraphRewriter builder(op);
  Location loc = op.getLoc();
  Type indexType = builder.getI32Type();
  Value x = op.getOperand();
  int64_t axis = op.getAxis(), size = op.getOperand().getType().getDimSize(axis);
  auto constant = [&](int64_t value) {
    auto type = RankedTensorType::get({}, indexType);
    return ConstantOp::create(builder, loc, DenseElementsAttr::get(type, int32_t(value))).getResult();
  };
  auto iota = [&](int64_t along) {
    auto type = RankedTensorType::get(cast<RankedTensorType>(x.getType()).getShape(), indexType);
    return IotaOp::create(builder, loc, type, along).getResult();
  };
  Value none = constant(op.getSelectLast() ? -1 : size), index;
  if (parts) { // the best of each part, then the best of these
    x = reshapeTo(builder, loc, x, parts->cut(op.getOperand().getType()));
    Value begin = MulOp::create(builder, loc, iota(axis), constant(parts->length));
    index = AddOp::create(builder, loc, begin, iota(axis + 1));
    Best best = search(builder, op, x, index, axis + 1, none, /*keepdims=*/false);
    index = best.index;
    auto type = cast<RankedTensorType>(x.getType());
    x = reshapeTo(builder, loc, best.extreme, cast<RankedTensorType>(index.getType()).clone(type.getElementType()));
  } else {
    index = iota(axis);
  }
  Value chosen = search(builder, op, x, index, axis, none, op.getKeepdims()).index;
  builder.replaceOpWithNewOp<CastOp>(op, op.getType(), chosen);
}

struct ExpandArgReductions : impl::ExpandArgReductionsBase<ExpandArgReductions> {
  using ExpandArgReductionsBase::ExpandArgReductionsBase;

  void runOnOperation() override {
    SmallVector<ArgReduceOp> ops;
    getOperation().walk([&](ArgReduceOp op) {
      auto type = op.getOperand().getType();
      if (!op->getParentOfType<KernelOp>() && type.hasStaticShape() && type.getNumElements() != 0 &&
          type.getDimSize(op.getAxis()) >= kLeastRow && type.getDimSize(op.getAxis()) < INT32_MAX)
        ops.push_back(op);
    });
    for (ArgReduceOp op : ops)
      expand(op, partsOfRows(op.getOperand().getType(), op.getAxis(), {workers, 4 * kLeastPart, kLeastPart}, length));
  }
};

} // namespace
} // namespace dlc
