// Evaluates ops whose operands are all constant.
#include "ir/ConstantPool.h"
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/SizeMarks.h"
#include "ir/ValueNames.h"
#include "ir/reference/Interpreter.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_FOLDCONSTANTS
#include "passes/Passes.h.inc"

namespace {

// Up to this size a result is folded even where it is larger than what it is made from.
constexpr int64_t kSmallBytes = 64 * 1024;

struct FoldConstants : impl::FoldConstantsBase<FoldConstants> {
  using FoldConstantsBase::FoldConstantsBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    waiting_.clear();
    SmallVector<Operation *> ops; // in front of a region what it uses
    function.walk<WalkOrder::PreOrder>([&](Operation *op) {
      ops.push_back(op);
      return isa<KernelOp>(op) ? WalkResult::skip() : WalkResult::advance();
    });
    for (Operation *op : ops)
      fold(op);
    for (Block *block : graphBlocks(function))
      for (Operation &op : llvm::make_early_inc_range(llvm::reverse(*block)))
        if ((isa<ConstantOp>(op) || waiting_.contains(&op)) && op.use_empty())
          op.erase();
  }

  // Bytes that a value takes in the program: those of its constant, or of what it is computed from where it waits.
  // nullopt where it is not known.
  std::optional<int64_t> storedBytes(Value value) const {
    if (ConstantOp constant = constantOf(value)) {
      auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
      return dense && dense.isSplat() ? 8 : tensorBytes(typeOf(value)).value_or(0);
    }
    Operation *op = value.getDefiningOp();
    auto found = op ? waiting_.find(op) : waiting_.end();
    return found == waiting_.end() ? std::nullopt : std::optional(found->second);
  }

  void fold(Operation *op) {
    if (!isa<ReferenceOpInterface>(op) || !isPure(op) || followsFromMarkedSize(op))
      return;
    int64_t operands = 0, sizes = 0;
    for (Value operand : op->getOperands()) {
      std::optional<int64_t> bytes = storedBytes(operand);
      if (!bytes)
        return;
      operands += *bytes;
    }
    bool known = llvm::all_of(op->getOperands(), [](Value operand) { return bool(constantOf(operand)); });
    if (ConstantPool::Values values = ConstantPool::of(&getContext()).resultsOf(op); !values.empty())
      return replace(op, values);
    if (known && foldMovement(op))
      return;
    for (Value result : op->getResults())
      sizes += tensorBytes(typeOf(result)).value_or(INT64_MAX / 4);
    // Keeping the op is better than storing its result; but a sum of nothing is one value over and over.
    bool ofNothing = op->getNumOperands() != 0 && llvm::all_of(op->getOperands(), [](Value operand) {
                       return tensorBytes(typeOf(operand)) == int64_t(0);
                     });
    if (!ofNothing && sizes > kSmallBytes && sizes > 2 * operands) {
      waiting_[op] = operands;
      return;
    }
    FailureOr<std::vector<Tensor>> results = evaluate(op);
    if (failed(results))
      return; // too large, or values that make no sense: reported where it runs
    SmallVector<ElementsAttr> values;
    for (Tensor &tensor : *results)
      values.push_back(makeConstant(&getContext(), std::move(tensor)));
    replace(op, values);
  }

  // What waits in front of `op` is computed for it.
  FailureOr<std::vector<Tensor>> evaluate(Operation *op) {
    GraphRewriter builder(op);
    IRMapping mapping;
    SmallVector<Operation *> copies;
    llvm::scope_exit erase([&] {
      for (Operation *copy : llvm::reverse(copies))
        copy->erase();
    });
    for (Value operand : op->getOperands()) {
      if (constantOf(operand) || mapping.contains(operand))
        continue;
      FailureOr<std::vector<Tensor>> results = evaluate(operand.getDefiningOp());
      if (failed(results))
        return failure();
      for (auto [value, tensor] : llvm::zip_equal(operand.getDefiningOp()->getResults(), *results)) {
        copies.push_back(ConstantOp::create(builder, op->getLoc(), makeConstant(&getContext(), std::move(tensor))));
        mapping.map(value, copies.back()->getResult(0));
      }
    }
    copies.push_back(builder.clone(*op, mapping));
    return evaluateConstant(copies.back(), limit);
  }

  // What moves elements, faster than by the interpreter. Gives whether it did.
  bool foldMovement(Operation *op) {
    if (auto transpose = dyn_cast<TransposeOp>(op)) { // the most bytes of all
      if (ElementsAttr value =
              transposeConstant(constantOf(transpose.getOperand()).getValue(), transpose.getPermutation()))
        replace(op, {value});
      return true;
    }
    if (auto reshape = dyn_cast<ReshapeOp>(op)) { // the same bytes
      SmallVector<OpFoldResult> folded;
      Attribute value = constantOf(reshape.getOperand()).getValue();
      if (succeeded(op->fold({value}, folded)) && folded.size() == 1)
        if (auto attribute = dyn_cast<Attribute>(folded[0]))
          replace(op, {cast<ElementsAttr>(attribute)});
      return true;
    }
    if (auto broadcast = dyn_cast<BroadcastOp>(op)) { // one value for all elements takes no more memory than one
      auto dense = dyn_cast<DenseElementsAttr>(constantOf(broadcast.getOperand()).getValue());
      std::optional<int64_t> bytes = tensorBytes(broadcast.getType());
      if (dense && dense.isSplat() && bytes && *bytes <= limit) {
        replace(op, {dense.resizeSplat(broadcast.getType())});
        return true;
      }
    }
    return false;
  }

  static void replace(Operation *op, ArrayRef<ElementsAttr> values) {
    ConstantPool::of(op->getContext()).setResultsOf(op, values);
    GraphRewriter builder(op);
    SmallVector<Value> constants;
    for (ElementsAttr value : values)
      constants.push_back(ConstantOp::create(builder, op->getLoc(), value));
    builder.replaceOp(op, constants);
  }

  // Ops of known operands whose results take more memory than those, with the bytes of what they are computed from.
  // They are folded together with a reader whose result is small again: the sums of weights that are stored in bytes.
  llvm::DenseMap<Operation *, int64_t> waiting_;
};

} // namespace
} // namespace dlc
