// Softmax(query key^T) values as one kernel, where that is possible and pays.
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/Location.h"
#include "ir/SizeMarks.h"
#include "ir/SizeOps.h"
#include "ir/Sizes.h"
#include "ir/ValueNames.h"
#include "mlir/IR/IRMapping.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "passes/WrapKernel.h"
#include "passes/schedule/CpuSchedule.h"
#include "passes/schedule/CudaSchedule.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_FUSEATTENTION
#include "passes/Passes.h.inc"

namespace {

bool isView(Operation *op) { return isa_and_present<ReshapeOp, TransposeOp, SliceOp, BroadcastOp>(op); }

class Fuser {
public:
  Fuser(MatmulOp mix, AttentionOps found) : mix_(mix), found_(std::move(found)), builder_(mix) {}
  void run(const CudaTarget &target);

private:
  void takeOperand(MatmulOp op, unsigned number);
  void takeMasks();
  void takeComputedMasks();
  void takeMaskProducers();
  void takeResult();
  SmallVector<Operation *> inOrder() const;

  MatmulOp mix_;
  AttentionOps found_;
  GraphRewriter builder_;
};

} // namespace

// cast(transpose(reshape(x))) ==> transpose(reshape(cast(x))), of ops that nobody else reads: the kernel that computes
// x rounds it, and this one reads it where it lies.
void Fuser::takeOperand(MatmulOp op, unsigned number) {
  Value source = op->getOperand(number);
  SmallVector<Operation *> views;
  CastOp cast;
  while (Operation *producer = source.getDefiningOp()) {
    auto rounds = dyn_cast<CastOp>(producer);
    if (!isView(producer) && (!rounds || cast))
      break;
    if (rounds) {
      if (!isView(rounds.getOperand().getDefiningOp())) // it is the producer's already
        break;
      cast = rounds;
    } else {
      views.push_back(producer);
    }
    source = producer->getOperand(0);
  }
  if (cast) {
    auto type = typeOf(source).clone(cast.getType().getElementType());
    Value rounded;
    for (Operation *user : source.getUsers())
      if (auto known = dyn_cast<CastOp>(user); known && known.getType() == type && known->getBlock() == op->getBlock())
        rounded = known;
    if (!rounded) {
      OpBuilder::InsertionGuard guard(builder_);
      builder_.setInsertionPointAfterValue(source);
      rounded = CastOp::create(builder_, cast.getLoc(), type, source);
    }
    source = rounded;
  }
  builder_.setInsertionPoint(op);
  for (Operation *view : llvm::reverse(views)) {
    Operation *own = builder_.clone(*view);
    own->setOperand(0, source);
    source = own->getResult(0);
    source.setType(typeOf(source).clone(typeOf(own->getOperand(0)).getElementType()));
    found_.ops.insert(own);
  }
  op->setOperand(number, source);
}

// Whether row i of the constant mask is 0 up to column i + past and one low number behind that.
static std::optional<std::pair<int64_t, double>> causalMask(Value mask) {
  FailureOr<Tensor> tensor = constantValue(mask);
  auto type = typeOf(mask);
  if (failed(tensor) || type.getRank() < 2 || !isa<FloatType>(type.getElementType()) ||
      ShapedType::getNumElements(type.getShape().drop_back(2)) != 1)
    return std::nullopt;
  int64_t rows = type.getShape().take_back(2)[0], columns = type.getShape().back();
  auto at = [&](int64_t row, int64_t column) { return tensor->get(row * columns + column).real; };
  if (rows * columns < 2)
    return std::nullopt;
  int64_t seen = 0; // of the first row
  while (seen < columns && at(0, seen) == 0)
    ++seen;
  if (seen == 0 || seen == columns)
    return std::nullopt;
  double low = at(0, seen);
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t column = 0; column < columns; ++column)
      if (at(row, column) != (column < seen + row ? 0 : low))
        return std::nullopt;
  return low < 0 ? std::optional(std::pair(seen - 1, low)) : std::nullopt;
}

// scores + constant ==> scores + (column <= row + past ? 0 : low): no mask is read, and what a row does not see can be
// left out.
void Fuser::takeMasks() {
  for (Operation *op : llvm::to_vector(found_.ops)) {
    auto sum = dyn_cast<AddOp>(op);
    if (!sum)
      continue;
    if (!found_.ops.contains(sum.getLhs().getDefiningOp()))
      sum->setOperands({sum.getRhs(), sum.getLhs()});
    auto causal = constantOf(sum.getRhs()) ? causalMask(sum.getRhs()) : std::nullopt;
    if (!causal)
      continue;
    builder_.setInsertionPoint(sum);
    Location loc = sum.getLoc();
    auto index = RankedTensorType::get(shapeOf(sum.getRhs()).take_back(2), builder_.getI32Type());
    auto number = [&](Attribute value, Type type) -> Value {
      auto scalar = RankedTensorType::get({}, type);
      return ConstantOp::create(builder_, loc, DenseElementsAttr::get(scalar, value));
    };
    auto keep = [&](Value value) {
      found_.ops.insert(value.getDefiningOp());
      return value;
    };
    Type element = typeOf(sum).getElementType();
    Value row = keep(IotaOp::create(builder_, loc, index, 0)), column = keep(IotaOp::create(builder_, loc, index, 1));
    Value last = keep(AddOp::create(builder_, loc, row,
                                    number(builder_.getI32IntegerAttr(int32_t(causal->first)), builder_.getI32Type())));
    Value order = keep(CompareOp::create(builder_, loc, column, last, Predicate::le));
    Value choice = keep(SelectOp::create(builder_, loc, index.clone(element), order,
                                         number(builder_.getFloatAttr(element, 0), element),
                                         number(builder_.getFloatAttr(element, causal->second), element)));
    sum->setOperand(1, choice);
  }
}

// Whether a value is computed of nothing but numbers: a mask that folding left as it was, for its size.
static bool isComputedOfNothing(Value value, SmallVectorImpl<Operation *> &ops) {
  constexpr size_t most = 8;
  Operation *op = value.getDefiningOp();
  if (constantOf(value))
    return splatValue(value).has_value();
  if (!isa_and_present<IotaOp, CompareOp, SelectOp, AddOp, CastOp>(op) || ops.size() >= most)
    return false;
  if (!llvm::all_of(op->getOperands(), [&](Value operand) { return isComputedOfNothing(operand, ops); }))
    return false;
  if (!llvm::is_contained(ops, op))
    ops.push_back(op); // behind what it reads
  return true;
}

// Each attention computes such a mask for itself.
void Fuser::takeComputedMasks() {
  for (Operation *op : llvm::to_vector(found_.ops)) {
    auto sum = dyn_cast<AddOp>(op);
    SmallVector<Operation *> ops;
    if (!sum || constantOf(sum.getRhs()) || !isComputedOfNothing(sum.getRhs(), ops))
      continue;
    builder_.setInsertionPoint(sum);
    IRMapping mapping;
    for (Operation *each : ops)
      found_.ops.insert(builder_.clone(*each, mapping));
    sum->setOperand(1, mapping.lookup(sum.getRhs()));
  }
}

// A mask that is cheaply made of something smaller, for this attention alone, is made on the way.
void Fuser::takeMaskProducers() {
  for (bool again = true; again;) {
    again = false;
    for (Operation *op : llvm::to_vector(found_.ops))
      for (Value operand : op->getOperands()) {
        Operation *producer = operand.getDefiningOp();
        auto fusion = dyn_cast_or_null<FusionOpInterface>(producer);
        if (!fusion || producer->getBlock() != op->getBlock() || found_.ops.contains(producer) ||
            isa<ContractionOpInterface>(op) || isView(op) || !fusion.isCheap() ||
            fusion.getFusionKind() != FusionKind::Elementwise || !isa<SelectOp, CastOp, NotOp>(producer) ||
            !llvm::all_of(producer->getUsers(), [&](Operation *user) { return found_.ops.contains(user); }))
          continue;
        found_.ops.insert(producer);
        again = true;
      }
  }
}

// Transposes and rounding of the result, as far as nobody else reads it before.
void Fuser::takeResult() {
  SmallVector<Operation *> waiting;
  for (Value value = mix_.getResult(); value.hasOneUse();) {
    Operation *user = *value.getUsers().begin();
    if (user->getBlock() != mix_->getBlock() || !isa<CastOp, TransposeOp, ReshapeOp>(user) ||
        !isDlcFloatTensor(user->getResult(0).getType()))
      return;
    value = user->getResult(0);
    waiting.push_back(user);
    if (isa<ReshapeOp>(user)) // free where nothing follows
      continue;
    found_.ops.insert(waiting.begin(), waiting.end());
    waiting.clear();
  }
}

SmallVector<Operation *> Fuser::inOrder() const {
  SmallVector<Operation *> ops(found_.ops.begin(), found_.ops.end());
  llvm::sort(ops, [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  return ops;
}

// The kernel function that the ops would become.
static OwningOpRef<func::FuncOp> candidate(ArrayRef<Operation *> ops) {
  Location loc = ops.back()->getLoc();
  GraphRewriter builder(ops.back()->getContext());
  OwningOpRef<func::FuncOp> function = func::FuncOp::create(loc, "attention", builder.getFunctionType({}, {}));
  (*function)->setAttr("root", KernelRootAttr::get(builder.getContext(), KernelRoot::contraction));
  Block *body = (*function).addEntryBlock();
  builder.setInsertionPointToStart(body);
  IRMapping mapping;
  for (Operation *op : ops) {
    for (OpOperand &operand : op->getOpOperands()) {
      if (mapping.contains(operand.get()))
        continue;
      if (isLiteral(operand))
        mapping.map(operand.get(), builder.clone(*operand.get().getDefiningOp())->getResult(0));
      else
        mapping.map(operand.get(), body->addArgument(operand.get().getType(), loc));
    }
    builder.clone(*op, mapping);
  }
  Value result = mapping.lookup(ops.back()->getResult(0));
  YieldOp::create(builder, loc, ValueRange(result));
  function->setFunctionType(builder.getFunctionType(body->getArgumentTypes(), result.getType()));
  return function;
}

void Fuser::run(const CudaTarget &target) {
  takeOperand(found_.scores, 0);
  takeOperand(found_.scores, 1);
  takeOperand(mix_, 1);
  takeMasks();
  takeComputedMasks();
  takeMaskProducers();
  takeResult();
  SmallVector<Operation *> ops = inOrder();
  OwningOpRef<func::FuncOp> function = candidate(ops);
  KernelFacts facts(*function);
  auto refuse = [&](const Twine &reason) { addReasons(mix_, ("attention is not one kernel: " + reason).str()); };
  if (!facts.attention)
    return refuse(facts.whyNotAttention);
  if (!chooseAttention(facts, target))
    return refuse("its heads are too large for the registers of a block");
  // At all sizes alike.
  bool isOpen = hasOpenSize(mix_, shapeOf(found_.scores)) || hasOpenSize(mix_, shapeOf(mix_));
  double together = attentionMicroseconds(facts, chooseCudaSchedule(facts, target), target);
  if (!isOpen && together > apartMicroseconds(*facts.attention, target))
    return refuse("its few rows would be searched by as few blocks, one key after the other");
  wrapKernel(ops, KernelRoot::contraction, ops.back());
}

namespace {

struct FuseAttention : impl::FuseAttentionBase<FuseAttention> {
  using FuseAttentionBase::FuseAttentionBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    for (Block *block : graphBlocks(function))
      for (MatmulOp mix : llvm::to_vector(block->getOps<MatmulOp>())) {
        std::string why;
        std::optional<AttentionOps> found;
        auto hasStaticShape = [](Value value) { return typeOf(value).hasStaticShape() && !hasSizes(value.getType()); };
        if (hasStaticShape(mix.getLhs()) && hasStaticShape(mix.getRhs()) && hasStaticShape(mix))
          found = findAttention(mix, why);
        bool inBlock = found && llvm::all_of(found->ops, [&](Operation *op) { return op->getBlock() == block; });
        if (inBlock)
          Fuser(mix, std::move(*found)).run(cudaTarget(architecture));
        else if (!why.empty())
          addReasons(mix, "attention is not one kernel: " + why);
      }
  }
};

} // namespace
} // namespace dlc
