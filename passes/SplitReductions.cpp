// A reduction of few, very long rows becomes two kernels: parts of rows, then the parts. For devices whose blocks each
// work on a row: one launch would leave most of them idle.
#include "ir/Sizes.h"
#include "ir/ValueNames.h"
#include "mlir/IR/IRMapping.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include "passes/schedule/CudaTarget.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SPLITREDUCTIONS
#include "passes/Passes.h.inc"

namespace {

// [outer..., length, inner...]: the operand's shape without dims of size 1, and with the reduced dims as one.
struct RowView {
  SmallVector<int64_t> outer, inner;
  int64_t length = 1;

  static std::optional<RowView> of(ReduceOp op);
  int64_t axis() const { return int64_t(outer.size()); }
  int64_t outerCount() const { return ShapedType::getNumElements(outer); }
  int64_t innerCount() const { return ShapedType::getNumElements(inner); }
  SmallVector<int64_t> shape(ArrayRef<int64_t> middle) const {
    SmallVector<int64_t> dims(outer);
    llvm::append_range(dims, middle);
    llvm::append_range(dims, inner);
    return dims;
  }
};

// None where other dims stand between the reduced ones.
std::optional<RowView> RowView::of(ReduceOp op) {
  RowView view;
  bool inside = false, behind = false;
  for (auto [dim, size] : llvm::enumerate(typeOf(op.getOperand()).getShape())) {
    if (size == 1)
      continue;
    if (llvm::is_contained(op.getAxes(), int64_t(dim))) {
      if (behind)
        return std::nullopt;
      inside = true;
      view.length *= size;
    } else {
      behind = inside;
      (inside ? view.inner : view.outer).push_back(size);
    }
  }
  return inside ? std::optional(view) : std::nullopt;
}

// Into how many parts of how many elements a row is cut; what is left of it is combined with the parts.
struct Cut {
  int64_t parts, length;
};

// Columns of a block: 32 vectors of 16 bytes, as far as they divide a line.
int64_t columnsOfBlock(const RowView &view, int64_t elementBytes) {
  int64_t lanes = std::max<int64_t>(1, 16 / elementBytes);
  while (lanes > 1 && view.inner.back() % lanes != 0)
    lanes /= 2;
  return 32 * std::min<int64_t>(lanes, 8);
}

// Estimated times in nanoseconds. A block alone on its multiprocessor is taken to draw twice its share of the
// bandwidth.
std::optional<Cut> chooseCut(const RowView &view, int64_t elementBytes, const CudaTarget &target) {
  constexpr double launch = 1300; // in a CUDA graph
  bool columns = !view.inner.empty();
  int64_t width = columns ? columnsOfBlock(view, elementBytes) : 1;
  int64_t blocks = view.outerCount() * (columns ? (view.innerCount() + width - 1) / width : 1);
  if (blocks == 0 || blocks > target.multiprocessors / 2)
    return std::nullopt;
  double share = 2 * target.bandwidth / double(target.multiprocessors);
  double rowBytes = double(view.length) * double(elementBytes) * double(width);
  // Parts are multiples of what a block takes at once, or a row's end would cost it another round.
  int64_t wanted = 2 * target.multiprocessors / blocks, unit = columns ? 16 : 1024;
  int64_t length = (view.length / wanted + unit - 1) / unit * unit;
  if (length == 0 || view.length / length < 2)
    return std::nullopt;
  // Without a rest, if a length nearby allows.
  for (int64_t away = 0; away <= length; away += unit) {
    bool less = away <= length / 2 && view.length % (length - away) == 0;
    if (less || view.length % (length + away) == 0) {
      length += less ? -away : away;
      break;
    }
  }
  int64_t parts = view.length / length;
  if (parts < 2)
    return std::nullopt;
  double partBytes = double(parts + view.length % length) * double(elementBytes) * double(width);
  double before = rowBytes / share;
  double after = rowBytes * double(blocks) / target.bandwidth + launch + partBytes / share;
  if (before < 1.25 * after)
    return std::nullopt;
  return Cut{parts, length};
}

class Splitter {
public:
  Splitter(KernelOp kernel) : kernel_(kernel), body_(kernel.getBody().front()) {}

  // Finds out what is computed before and after the reductions; false where that cannot be parted.
  bool analyse();
  const RowView &view() const { return view_; }
  int64_t elementBytes(); // as they lie in memory
  void split(Cut cut);

private:
  Value reshaped(OpBuilder &builder, Value value, ArrayRef<int64_t> shape);
  Value piece(OpBuilder &builder, ReduceOp reduce, Value operand, int64_t start, int64_t length);
  KernelOp makeKernel(OpBuilder &builder, TypeRange results, ValueRange inputs);
  // Arguments for the kernel's inputs that the ops (and reductions) read.
  SmallVector<unsigned> inputsOf(ArrayRef<Operation *> ops);

  KernelOp kernel_;
  Block &body_;
  SmallVector<ReduceOp> reduces_;
  SmallVector<Operation *> before_, after_;
  RowView view_;
};

bool Splitter::analyse() {
  for (ReduceOp op : body_.getOps<ReduceOp>())
    reduces_.push_back(op);
  if (reduces_.empty() || !typeOf(reduces_.front().getOperand()).hasStaticShape() ||
      typeOf(reduces_.front().getOperand()).getNumElements() == 0)
    return false;
  for (ReduceOp op : reduces_)
    if (typeOf(op.getOperand()).getShape() != typeOf(reduces_.front().getOperand()).getShape() ||
        op.getAxes() != reduces_.front().getAxes())
      return false;
  auto view = RowView::of(reduces_.front());
  if (!view)
    return false;
  view_ = *view;
  // What leads into a reduction; a reduction among it is a second look at the row.
  llvm::SetVector<Operation *> leading;
  SmallVector<Value> work;
  for (ReduceOp op : reduces_)
    work.push_back(op.getOperand());
  while (!work.empty()) {
    Operation *op = work.pop_back_val().getDefiningOp();
    if (!op || !leading.insert(op))
      continue;
    if (isa<ReduceOp>(op))
      return false;
    llvm::append_range(work, op->getOperands());
  }
  for (Operation &op : body_.without_terminator()) {
    if (leading.contains(&op))
      before_.push_back(&op);
    if (isa<ReduceOp>(op) || (leading.contains(&op) && !isa<ConstantOp>(op)))
      continue;
    if (leading.contains(&op) && llvm::all_of(op.getUsers(), [&](Operation *user) { return leading.contains(user); }))
      continue; // a constant that nobody else reads
    after_.push_back(&op);
  }
  // The rest reads totals only.
  auto readsBefore = [&](Operation *op) {
    return llvm::any_of(op->getOperands(), [&](Value operand) {
      Operation *source = operand.getDefiningOp();
      return source && leading.contains(source) && !isa<ConstantOp>(source);
    });
  };
  return !readsBefore(body_.getTerminator()) && llvm::none_of(after_, readsBefore);
}

int64_t Splitter::elementBytes() {
  auto operand = typeOf(reduces_.front().getOperand());
  int64_t bytes = 0;
  SmallVector<Operation *> leading(before_);
  llvm::append_range(leading, reduces_);
  for (unsigned input : inputsOf(leading)) {
    auto type = typeOf(kernel_.getInputs()[input]);
    if (type.getNumElements() == operand.getNumElements())
      bytes = std::max<int64_t>(bytes, elementStorageBytes(type.getElementType()));
  }
  return bytes ? bytes : elementStorageBytes(operand.getElementType());
}

SmallVector<unsigned> Splitter::inputsOf(ArrayRef<Operation *> ops) {
  llvm::SmallSetVector<unsigned, 8> found;
  for (Operation *op : ops)
    for (Value operand : op->getOperands())
      if (auto argument = dyn_cast<BlockArgument>(operand))
        found.insert(argument.getArgNumber());
  return found.takeVector();
}

Value Splitter::reshaped(OpBuilder &builder, Value value, ArrayRef<int64_t> shape) {
  auto type = RankedTensorType::get(shape, typeOf(value).getElementType());
  return type == value.getType() ? value : ReshapeOp::create(builder, kernel_.getLoc(), type, value).getResult();
}

// Elements [start, start + length) of the rows that `operand` holds, in the type that they are summed in.
Value Splitter::piece(OpBuilder &builder, ReduceOp reduce, Value operand, int64_t start, int64_t length) {
  Value rows = reshaped(builder, operand, view_.shape(view_.length));
  if (length != view_.length) {
    SmallVector<int64_t> starts(typeOf(rows).getRank(), 0), steps(typeOf(rows).getRank(), 1);
    starts[view_.axis()] = start;
    auto type = RankedTensorType::get(view_.shape(length), typeOf(rows).getElementType());
    rows = SliceOp::create(builder, reduce.getLoc(), type, rows, starts, steps);
  }
  // f16 and bf16 are summed in f32; parts of sums keep it.
  Type element = typeOf(rows).getElementType();
  bool accumulates = reduce.getKind() == ReduceKind::sum || reduce.getKind() == ReduceKind::prod;
  if (accumulates && (element.isF16() || element.isBF16())) {
    auto type = RankedTensorType::get(typeOf(rows).getShape(), builder.getF32Type());
    rows = CastOp::create(builder, reduce.getLoc(), type, rows);
  }
  return rows;
}

KernelOp Splitter::makeKernel(OpBuilder &builder, TypeRange results, ValueRange inputs) {
  auto made = KernelOp::create(builder, kernel_.getLoc(), results, inputs, KernelRoot::reduction, DictionaryAttr());
  builder.createBlock(&made.getBody());
  for (Value input : inputs)
    made.getBody().front().addArgument(input.getType(), input.getLoc());
  return made;
}

void Splitter::split(Cut cut) {
  GraphRewriter builder(kernel_);
  SmallVector<Operation *> leading(before_);
  llvm::append_range(leading, reduces_);
  SmallVector<unsigned> inputs = inputsOf(leading);
  SmallVector<Value> values;
  for (unsigned input : inputs)
    values.push_back(kernel_.getInputs()[input]);
  int64_t cutLength = cut.parts * cut.length, rest = view_.length - cutLength;

  // The parts.
  SmallVector<Type> partTypes;
  for (ReduceOp reduce : reduces_) {
    Type element = typeOf(reduce.getOperand()).getElementType();
    bool widens = (reduce.getKind() == ReduceKind::sum || reduce.getKind() == ReduceKind::prod) &&
                  (element.isF16() || element.isBF16());
    partTypes.push_back(RankedTensorType::get(view_.shape(cut.parts), widens ? builder.getF32Type() : element));
  }
  KernelOp parts = makeKernel(builder, partTypes, values);
  auto cloneBefore = [&](IRMapping &mapping, ArrayRef<BlockArgument> arguments) {
    for (auto [input, argument] : llvm::zip_equal(inputs, arguments))
      mapping.map(body_.getArgument(input), argument);
    for (Operation *op : before_)
      builder.clone(*op, mapping);
  };
  {
    IRMapping mapping;
    cloneBefore(mapping, parts.getBody().getArguments());
    SmallVector<Value> results;
    for (ReduceOp reduce : reduces_) {
      Value rows = piece(builder, reduce, mapping.lookupOrDefault(reduce.getOperand()), 0, cutLength);
      rows = reshaped(builder, rows, view_.shape({cut.parts, cut.length}));
      results.push_back(ReduceOp::create(builder, reduce.getLoc(),
                                         RankedTensorType::get(view_.shape(cut.parts), typeOf(rows).getElementType()),
                                         rows, reduce.getKind(), ArrayRef(view_.axis() + 1), false));
    }
    YieldOp::create(builder, kernel_.getLoc(), results);
  }

  // The parts of each row, what is left of it, and what the totals are for.
  builder.setInsertionPointAfter(parts);
  SmallVector<Value> secondInputs(parts.getOutputs());
  size_t firstRest = secondInputs.size();
  if (rest)
    llvm::append_range(secondInputs, values);
  size_t firstAfter = secondInputs.size();
  SmallVector<Operation *> trailing(after_);
  trailing.push_back(body_.getTerminator());
  SmallVector<unsigned> afterInputs = inputsOf(trailing);
  for (unsigned input : afterInputs)
    secondInputs.push_back(kernel_.getInputs()[input]);
  KernelOp totals = makeKernel(builder, kernel_.getResultTypes(), secondInputs);
  auto arguments = totals.getBody().getArguments();
  IRMapping restMapping, mapping;
  if (rest)
    cloneBefore(restMapping, arguments.slice(firstRest, inputs.size()));
  for (auto [input, argument] : llvm::zip_equal(afterInputs, arguments.drop_front(firstAfter)))
    mapping.map(body_.getArgument(input), argument);
  for (auto [i, reduce] : llvm::enumerate(reduces_)) {
    Value rows = arguments[i];
    if (rest) {
      Value left = piece(builder, reduce, restMapping.lookupOrDefault(reduce.getOperand()), cutLength, rest);
      auto type = RankedTensorType::get(view_.shape(cut.parts + rest), typeOf(rows).getElementType());
      rows = ConcatOp::create(builder, reduce.getLoc(), type, ValueRange{rows, left}, view_.axis());
    }
    Value total = ReduceOp::create(builder, reduce.getLoc(),
                                   RankedTensorType::get(view_.shape({}), typeOf(rows).getElementType()), rows,
                                   reduce.getKind(), ArrayRef(view_.axis()), false);
    auto wanted = typeOf(reduce.getResult());
    if (typeOf(total).getElementType() != wanted.getElementType()) {
      auto type = RankedTensorType::get(typeOf(total).getShape(), wanted.getElementType());
      total = CastOp::create(builder, reduce.getLoc(), type, total);
    }
    mapping.map(reduce.getResult(), reshaped(builder, total, wanted.getShape()));
  }
  for (Operation *op : after_)
    builder.clone(*op, mapping);
  SmallVector<Value> results;
  for (Value result : body_.getTerminator()->getOperands())
    results.push_back(mapping.lookupOrDefault(result));
  YieldOp::create(builder, kernel_.getLoc(), results);
  builder.replaceOp(kernel_, totals);
}

struct SplitReductions : impl::SplitReductionsBase<SplitReductions> {
  using SplitReductionsBase::SplitReductionsBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    const CudaTarget &target = cudaTarget(architecture);
    SmallVector<KernelOp> kernels;
    function.walk([&](KernelOp kernel) { kernels.push_back(kernel); });
    for (KernelOp kernel : kernels) {
      // Where sizes are open nobody knows how many rows there are.
      if (kernel.getRoot() != KernelRoot::reduction || llvm::any_of(kernel.getOperandTypes(), hasSizes))
        continue;
      Splitter splitter(kernel);
      if (!splitter.analyse())
        continue;
      std::optional<Cut> cut;
      if (length > 0 && splitter.view().length / length > 1)
        cut = Cut{splitter.view().length / length, length};
      else if (length == 0)
        cut = chooseCut(splitter.view(), splitter.elementBytes(), target);
      if (cut)
        splitter.split(*cut);
    }
  }
};

} // namespace
} // namespace dlc
