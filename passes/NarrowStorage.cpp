// What one kernel hands to another, stored in the type that --precision asks for.
#include "ir/Entries.h"
#include "ir/ValueNames.h"
#include "ir/Views.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_NARROWSTORAGE
#include "passes/Passes.h.inc"

namespace {

bool isF32(Value value) { return typeOf(value).getElementType().isF32(); }

PrecisionKind kindOf(Operation *op) {
  auto precision = dyn_cast<PrecisionOpInterface>(op);
  return precision ? precision.getPrecisionKind() : PrecisionKind::Delicate;
}

YieldOp yieldOf(KernelOp kernel) { return cast<YieldOp>(kernel.getBody().front().getTerminator()); }

struct NarrowStorage : impl::NarrowStorageBase<NarrowStorage> {
  using NarrowStorageBase::NarrowStorageBase;

  void runOnOperation() override;
  // Whether everything that the kernel computes from `value` bears its rounding.
  bool bearsRounding(Value value, llvm::DenseSet<Value> &seen) const;
  bool readersBearRounding(Value value) const;
  bool mayBeNarrow(OpResult result) const;
  void narrowResult(OpResult result);
  void narrowReaders(Value value);
  Value moved(Value value);
  void moveNarrow(Block &body);

  FloatType element_;
};

} // namespace

// Whether the value that a region yields is the next value of a state.
static bool becomesState(Value value, Operation *yield) {
  auto kernel = dyn_cast<KernelOp>(yield->getParentOp());
  auto function = kernel ? kernel->getParentOfType<func::FuncOp>() : func::FuncOp();
  if (!function)
    return false;
  Operation *end = function.getBody().front().getTerminator();
  for (OpOperand &yielded : yield->getOpOperands())
    for (OpOperand &result : end->getOpOperands())
      if (yielded.get() == value && resultState(function, result.getOperandNumber()) &&
          withoutReshapes(result.get()) == kernel->getResult(yielded.getOperandNumber()))
        return true;
  return false;
}

bool NarrowStorage::bearsRounding(Value value, llvm::DenseSet<Value> &seen) const {
  if (!seen.insert(value).second)
    return true;
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    if (isa<YieldOp>(user)) // decided where that value is read; but states keep what they are given
      return !becomesState(value, user);
    return kindOf(user) == PrecisionKind::Follows && llvm::all_of(user->getResults(), [&](Value result) {
             return isDlcFloatTensor(result.getType()) && (!isF32(result) || bearsRounding(result, seen));
           });
  });
}

// Readers of a value outside of kernels, through views.
bool NarrowStorage::readersBearRounding(Value value) const {
  return llvm::all_of(value.getUses(), [&](OpOperand &use) {
    if (viewOf(use.getOwner()))
      return readersBearRounding(use.getOwner()->getResult(0));
    auto kernel = dyn_cast<KernelOp>(use.getOwner());
    llvm::DenseSet<Value> seen;
    return kernel && bearsRounding(kernel.getBody().getArgument(use.getOperandNumber()), seen);
  });
}

bool NarrowStorage::mayBeNarrow(OpResult result) const {
  if (!isF32(result) || result.use_empty())
    return false;
  auto kernel = cast<KernelOp>(result.getOwner());
  Operation *op = yieldOf(kernel)->getOperand(result.getResultNumber()).getDefiningOp();
  return op && kindOf(op) != PrecisionKind::Delicate && readersBearRounding(result);
}

// The kernel rounds at its end ...
void NarrowStorage::narrowResult(OpResult result) {
  YieldOp yield = yieldOf(cast<KernelOp>(result.getOwner()));
  OpOperand &yielded = yield->getOpOperand(result.getResultNumber());
  auto type = typeOf(result).clone(element_);
  GraphRewriter builder(yield);
  Value narrow;
  auto widening = yielded.get().getDefiningOp<CastOp>();
  if (widening && widening.getOperand().getType() == type)
    narrow = widening.getOperand();
  for (Operation *user : yielded.get().getUsers()) // what a contraction reads is rounded already
    if (auto cast = dyn_cast<CastOp>(user); cast && !narrow && cast.getType() == type)
      narrow = cast.getResult();
  if (!narrow)
    narrow = CastOp::create(builder, yielded.get().getLoc(), type, yielded.get());
  yielded.set(narrow);
  result.setType(type);
}

// ... and its readers widen at their beginning.
void NarrowStorage::narrowReaders(Value value) {
  for (OpOperand &use : value.getUses()) {
    if (viewOf(use.getOwner())) {
      Value view = use.getOwner()->getResult(0);
      view.setType(typeOf(view).clone(element_));
      narrowReaders(view);
      continue;
    }
    auto kernel = cast<KernelOp>(use.getOwner());
    BlockArgument argument = kernel.getBody().getArgument(use.getOperandNumber());
    auto wide = typeOf(argument);
    GraphRewriter builder(&getContext());
    builder.setInsertionPointToStart(&kernel.getBody().front());
    argument.setType(wide.clone(element_));
    Value widened = CastOp::create(builder, argument.getLoc(), wide, argument);
    argument.replaceAllUsesExcept(widened, widened.getDefiningOp());
    for (Operation *user : llvm::make_early_inc_range(widened.getUsers()))
      if (auto cast = dyn_cast<CastOp>(user); cast && cast.getType() == argument.getType()) { // as it is stored
        cast.getResult().replaceAllUsesWith(argument);
        cast.erase();
      }
    if (widened.use_empty())
      widened.getDefiningOp()->erase();
  }
}

// `value` as the narrow type has it, without rounding: it was widened, or only moves what was. Else null.
Value NarrowStorage::moved(Value value) {
  Operation *op = value.getDefiningOp();
  auto fusion = dyn_cast_or_null<FusionOpInterface>(op);
  if (auto cast = dyn_cast_or_null<CastOp>(op))
    return typeOf(cast.getOperand()).getElementType() == element_ ? cast.getOperand() : Value();
  if (!fusion || fusion.getFusionKind() != FusionKind::Injective || !value.hasOneUse() || !isF32(value))
    return {};
  SmallVector<Value> operands(op->getOperands());
  bool any = false;
  for (Value &operand : operands)
    if (isDlcFloatTensor(operand.getType())) {
      operand = moved(operand);
      any = true;
      if (!operand)
        return {};
    }
  if (!any)
    return {};
  GraphRewriter builder(op);
  Operation *narrow = builder.clone(*op);
  narrow->setOperands(operands);
  narrow->getResult(0).setType(typeOf(value).clone(element_));
  return narrow->getResult(0);
}

// round(transpose(widen(x))) ==> transpose(x), and likewise for all ops that move elements.
void NarrowStorage::moveNarrow(Block &body) {
  SmallVector<CastOp> casts(body.getOps<CastOp>());
  for (CastOp cast : casts)
    if (cast.getType().getElementType() == element_ && isF32(cast.getOperand()))
      if (Value narrow = moved(cast.getOperand()))
        cast.getResult().replaceAllUsesWith(narrow);
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(body)))
    if (isOpTriviallyDead(&op))
      op.erase();
}

// Equal outputs become one.
static KernelOp mergeOutputs(KernelOp kernel) {
  llvm::SmallSetVector<Value, 4> yielded(yieldOf(kernel)->operand_begin(), yieldOf(kernel)->operand_end());
  if (yielded.size() == kernel->getNumResults())
    return kernel;
  GraphRewriter builder(kernel);
  auto merged = KernelOp::create(builder, kernel.getLoc(), ValueRange(yielded.getArrayRef()).getTypes(),
                                 kernel.getInputs(), kernel.getRoot(), kernel.getScheduleAttr());
  merged.getBody().takeBody(kernel.getBody());
  SmallVector<Value> results;
  for (Value value : yieldOf(merged)->getOperands())
    results.push_back(merged->getResult(llvm::find(yielded, value) - yielded.begin()));
  yieldOf(merged)->setOperands(yielded.getArrayRef());
  builder.replaceOp(kernel, results);
  return merged;
}

// A kernel that reads one value twice reads it once.
static void mergeInputs(KernelOp kernel) {
  Block &body = kernel.getBody().front();
  llvm::DenseMap<Value, BlockArgument> first;
  for (unsigned i = 0; i < body.getNumArguments();) {
    auto [known, isNew] = first.try_emplace(kernel->getOperand(i), body.getArgument(i));
    if (isNew) {
      ++i;
      continue;
    }
    body.getArgument(i).replaceAllUsesWith(known->second);
    body.eraseArgument(i);
    kernel->eraseOperand(i);
  }
}

void NarrowStorage::runOnOperation() {
  func::FuncOp function = getOperation();
  auto own = function->getAttrOfType<StringAttr>("dlc.precision"); // a step of training says it itself
  StringRef wanted = own ? own.getValue() : StringRef(type.getValue());
  if (wanted.empty() || wanted == "tf32" || function.isExternal() || function->hasAttr("dlc.kernel"))
    return;
  if (wanted == "f16")
    element_ = Float16Type::get(&getContext());
  else if (wanted == "bf16")
    element_ = BFloat16Type::get(&getContext());
  else {
    function.emitError() << "cannot store values as '" << wanted << "', expected f16 or bf16";
    return signalPassFailure();
  }
  SmallVector<KernelOp> kernels;
  function.walk([&](KernelOp kernel) { kernels.push_back(kernel); });
  SmallVector<OpResult> narrow;
  for (KernelOp kernel : kernels)
    for (OpResult result : kernel->getResults())
      if (mayBeNarrow(result))
        narrow.push_back(result);
  for (OpResult result : narrow) {
    narrowResult(result);
    narrowReaders(result);
  }
  for (KernelOp kernel : kernels)
    moveNarrow(kernel.getBody().front());
  for (KernelOp &kernel : kernels)
    kernel = mergeOutputs(kernel);
  for (KernelOp kernel : kernels)
    mergeInputs(kernel);
}

} // namespace dlc
