// Evaluates ops whose operands are all constant.
#include "ir/Constants.h"
#include "ir/reference/Interpreter.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_FOLDCONSTANTS
#include "passes/Passes.h.inc"

namespace {

// Up to this size a result is folded even where it is larger than what it is made from.
constexpr int64_t kSmallBytes = 64 * 1024;

// Whether keeping the op is better than storing its result.
bool explodes(Operation *op) {
  int64_t operands = 0, results = 0;
  for (Value operand : op->getOperands()) {
    auto dense = dyn_cast<DenseElementsAttr>(constantOf(operand).getValue());
    operands += dense && dense.isSplat() ? 8 : tensorBytes(typeOf(operand)).value_or(0);
  }
  for (Value result : op->getResults())
    results += tensorBytes(typeOf(result)).value_or(INT64_MAX / 4);
  return results > kSmallBytes && results > 2 * operands;
}

struct FoldConstants : impl::FoldConstantsBase<FoldConstants> {
  using FoldConstantsBase::FoldConstantsBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    Block &block = function.getBody().front();
    for (Operation &op : llvm::make_early_inc_range(block.without_terminator()))
      fold(&op);
    for (ConstantOp constant : llvm::make_early_inc_range(block.getOps<ConstantOp>()))
      if (constant->use_empty())
        constant.erase();
  }

  void fold(Operation *op) {
    if (!isa<ReferenceOpInterface>(op) || !isPure(op) ||
        !llvm::all_of(op->getOperands(), [](Value operand) { return bool(constantOf(operand)); }))
      return;
    OpBuilder builder(op);
    if (auto transpose = dyn_cast<TransposeOp>(op)) { // the most bytes of all; faster than by the interpreter
      if (ElementsAttr value =
              transposeConstant(constantOf(transpose.getOperand()).getValue(), transpose.getPermutation()))
        replace(op, {value});
      return;
    }
    if (auto reshape = dyn_cast<ReshapeOp>(op)) { // the same bytes
      SmallVector<OpFoldResult> folded;
      Attribute value = constantOf(reshape.getOperand()).getValue();
      if (succeeded(op->fold({value}, folded)) && folded.size() == 1)
        if (auto attribute = dyn_cast<Attribute>(folded[0]))
          replace(op, {cast<ElementsAttr>(attribute)});
      return;
    }
    if (auto broadcast = dyn_cast<BroadcastOp>(op)) { // one value for all elements takes no more memory than one
      auto dense = dyn_cast<DenseElementsAttr>(constantOf(broadcast.getOperand()).getValue());
      std::optional<int64_t> bytes = tensorBytes(broadcast.getType());
      if (dense && dense.isSplat() && bytes && *bytes <= limit)
        return replace(op, {dense.resizeSplat(broadcast.getType())});
    }
    if (explodes(op))
      return;
    FailureOr<std::vector<Tensor>> results = evaluateConstant(op, limit);
    if (failed(results))
      return; // too large, or values that make no sense: reported where it runs
    SmallVector<ElementsAttr> values;
    for (Tensor &tensor : *results)
      values.push_back(makeConstant(&getContext(), std::move(tensor)));
    replace(op, values);
  }

  static void replace(Operation *op, ArrayRef<ElementsAttr> values) {
    OpBuilder builder(op);
    for (auto [result, value] : llvm::zip(op->getResults(), values))
      result.replaceAllUsesWith(ConstantOp::create(builder, op->getLoc(), value));
    op->erase();
  }
};

} // namespace
} // namespace dlc
