// Kernels that hand large tensors to each other run on a part of the batch at a time. For processors, whose caches
// then hold what one kernel leaves for the next.
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/ValueNames.h"
#include "ir/Views.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include "passes/RowReads.h"
#include "llvm/ADT/SetVector.h"
#include <numeric>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SPLITBATCH
#include "passes/Passes.h.inc"

namespace {

int64_t bytesOf(Value value) { return tensorBytes(typeOf(value)).value_or(0); }

// An op of the graph whose rows are computed from rows: a kernel, or a reshape.
struct RowOp {
  Operation *op;
  llvm::DenseSet<Value> rows; // of its operands, its results and the values in its region, those that are cut
  int64_t divisor = 0;        // of all their first dims
  int64_t rowBytes = 0, wholeBytes = 0;
};

// Goes from what a kernel yields back to what it reads.
std::optional<RowOp> analyse(KernelOp kernel) {
  RowOp found{kernel, {}, 0, 0, 0};
  llvm::DenseSet<Value> whole;
  auto cut = [&](Value value) {
    auto type = typeOf(value);
    if (!type.hasStaticShape() || type.getRank() == 0 || type.getNumElements() == 0)
      return false;
    found.rows.insert(value);
    found.divisor = std::gcd(found.divisor, type.getDimSize(0));
    return true;
  };
  Block &body = kernel.getBody().front();
  for (Value yielded : body.getTerminator()->getOperands())
    if (!cut(yielded))
      return std::nullopt;
  for (Operation &op : llvm::reverse(body.without_terminator())) {
    bool any = llvm::any_of(op.getResults(), [&](Value result) { return found.rows.contains(result); });
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      auto value = dyn_cast<DenseElementsAttr>(constant.getValue());
      if (any && !(value && value.isSplat()))
        return std::nullopt;
      continue;
    }
    std::optional<SmallVector<bool>> byRow = SmallVector<bool>(op.getNumOperands(), false);
    if (any) {
      byRow = operandsReadByRow(&op);
      if (!byRow || !llvm::all_of(op.getResults(), cut))
        return std::nullopt;
    }
    for (auto [operand, own] : llvm::zip_equal(op.getOperands(), *byRow))
      if (!own)
        whole.insert(operand);
      else if (!cut(operand))
        return std::nullopt;
  }
  if (llvm::any_of(whole, [&](Value value) { return found.rows.contains(value); }))
    return std::nullopt;
  for (auto [input, argument] : llvm::zip_equal(kernel.getInputs(), body.getArguments()))
    if (found.rows.contains(argument)) {
      found.rows.insert(input);
      found.rowBytes += bytesOf(input);
    } else {
      found.wholeBytes += bytesOf(input);
    }
  for (Value output : kernel.getOutputs()) {
    found.rows.insert(output);
    found.rowBytes += bytesOf(output);
  }
  // A value cannot be read both ways, from outside either.
  for (auto [input, argument] : llvm::zip_equal(kernel.getInputs(), body.getArguments()))
    if (!found.rows.contains(argument) && found.rows.contains(input))
      return std::nullopt;
  return found;
}

// A reshape keeps the order of elements: equal parts of the operand are equal parts of the result.
std::optional<RowOp> analyse(ReshapeOp reshape) {
  auto from = reshape.getOperand().getType(), to = reshape.getType();
  if (!from.hasStaticShape() || from.getRank() == 0 || to.getRank() == 0)
    return std::nullopt;
  return RowOp{
      reshape, {reshape.getOperand(), reshape.getResult()}, std::gcd(from.getDimSize(0), to.getDimSize(0)), 0, 0};
}

// Ops that follow each other and hand rows on.
class Run {
public:
  bool empty() const { return ops_.empty(); }
  // Whether the op reads what the run computes.
  bool feeds(Operation &op) const;
  // Takes the op where a batch can still be cut afterwards.
  bool join(const RowOp &op);
  // Leaves out what follows the last kernel that moves `bytes`.
  void trim(int64_t bytes);
  // The number of parts in which each kernel moves at most `bytes`, or as many as there can be; 1 where it does not
  // pay: where less than `least` bytes are handed on, many of those that lead to the end are read elsewhere, too, or
  // weights are read again for more.
  int64_t chooseParts(int64_t bytes, int64_t least) const;
  void split(int64_t parts);

private:
  bool computes(Value value) const { return value.getDefiningOp() && inside_.contains(value.getDefiningOp()); }
  Value part(OpBuilder &builder, Value value, int64_t index, int64_t parts);
  void clone(OpBuilder &builder, const RowOp &op, int64_t index, int64_t parts);
  void join(OpBuilder &builder, Value value, int64_t parts);

  std::vector<RowOp> ops_;
  llvm::DenseSet<Operation *> inside_;
  int64_t divisor_ = 0;
  llvm::DenseMap<std::pair<Value, int64_t>, Value> parts_; // (value, number of the part)
};

RankedTensorType partOf(RankedTensorType type, int64_t parts) {
  SmallVector<int64_t> shape(type.getShape());
  shape.front() /= parts;
  return type.clone(shape);
}

} // namespace

bool Run::feeds(Operation &op) const {
  bool found = false;
  op.walk([&](Operation *inner) { found |= llvm::any_of(inner->getOperands(), [&](Value v) { return computes(v); }); });
  return found;
}

bool Run::join(const RowOp &op) {
  int64_t divisor = std::gcd(divisor_, op.divisor);
  if (divisor < 2)
    return false;
  // What others cut is not read whole.
  for (Value operand : op.op->getOperands())
    if (computes(operand) && !op.rows.contains(operand))
      return false;
  divisor_ = divisor;
  ops_.push_back(op);
  inside_.insert(op.op);
  return true;
}

void Run::trim(int64_t bytes) {
  while (!ops_.empty() && ops_.back().rowBytes < bytes) {
    inside_.erase(ops_.back().op);
    ops_.pop_back();
  }
}

int64_t Run::chooseParts(int64_t bytes, int64_t least) const {
  int64_t largest = 0, handedOn = 0, kept = 0, weights = 0;
  SmallVector<Value> read;
  for (const RowOp &op : ops_) {
    largest = std::max(largest, op.rowBytes);
    weights += op.wholeBytes;
    if (!isa<KernelOp>(op.op))
      continue;
    for (Value result : op.op->getResults()) {
      auto isInside = [&](Operation *user) { return inside_.contains(user); };
      if (llvm::any_of(result.getUsers(), isInside))
        handedOn += bytesOf(result);
      if (op.op != ops_.back().op && !llvm::all_of(result.getUsers(), isInside))
        kept += bytesOf(result);
    }
    for (Value operand : op.op->getOperands())
      if (op.rows.contains(operand) && !computes(operand))
        read.push_back(operand);
  }
  // What a step of training keeps for its way back is in memory as a whole at last, moved there once more.
  if (handedOn < std::max(least, 4 * kept))
    return 1;
  int64_t best = 1;
  for (int64_t parts = 2; parts <= divisor_; ++parts) {
    bool views =
        llvm::all_of(read, [&](Value value) { return typeOf(value).getNumElements() / parts % kViewElements == 0; });
    if (divisor_ % parts || !views)
      continue;
    if ((parts - 1) * weights > handedOn)
      break;
    best = parts;
    if (largest / parts <= bytes)
      break;
  }
  return best;
}

// What the run does not compute is cut by a view.
Value Run::part(OpBuilder &builder, Value value, int64_t index, int64_t parts) {
  Value &known = parts_[{value, index}];
  if (!known) {
    RankedTensorType type = partOf(typeOf(value), parts);
    SmallVector<int64_t> starts(type.getRank(), 0), steps(type.getRank(), 1);
    starts.front() = index * type.getDimSize(0);
    known = SliceOp::create(builder, value.getLoc(), type, value, starts, steps);
  }
  return known;
}

void Run::clone(OpBuilder &builder, const RowOp &op, int64_t index, int64_t parts) {
  IRMapping mapping;
  for (Value operand : op.op->getOperands())
    if (op.rows.contains(operand))
      mapping.map(operand, part(builder, operand, index, parts));
  Operation *copy = builder.clone(*op.op, mapping);
  auto cut = [&](Value from, Value to) {
    if (op.rows.contains(from))
      to.setType(partOf(typeOf(from), parts));
  };
  for (auto [from, to] : llvm::zip_equal(op.op->getResults(), copy->getResults())) {
    cut(from, to);
    parts_[{from, index}] = to;
  }
  if (!op.op->getNumRegions())
    return;
  Block &body = op.op->getRegion(0).front(), &copied = copy->getRegion(0).front();
  for (auto [from, to] : llvm::zip_equal(body.getArguments(), copied.getArguments()))
    cut(from, to);
  for (auto [from, to] : llvm::zip_equal(body, copied)) {
    for (auto [result, cutResult] : llvm::zip_equal(from.getResults(), to.getResults()))
      cut(result, cutResult);
    if (auto constant = dyn_cast<ConstantOp>(to); constant && constant.getType() != constant.getValue().getType())
      constant.setValueAttr(cast<DenseElementsAttr>(constant.getValue()).resizeSplat(constant.getType()));
  }
}

// A kernel that puts the parts together, for readers outside of the run.
void Run::join(OpBuilder &builder, Value value, int64_t parts) {
  SmallVector<Value> pieces;
  for (int64_t index = 0; index < parts; ++index)
    pieces.push_back(parts_[{value, index}]);
  Location loc = value.getLoc();
  auto kernel = KernelOp::create(builder, loc, TypeRange(value.getType()), pieces, KernelRoot::loop, DictionaryAttr());
  if (std::optional<ValueName> name = nameOf(value))
    giveName(kernel.getOutputs().front(), *name);
  value.replaceUsesWithIf(kernel.getOutputs().front(), [&](OpOperand &use) {
    Operation *user = use.getOwner();
    return !inside_.contains(user) && user != kernel;
  });
  OpBuilder::InsertionGuard guard(builder);
  Block *body = builder.createBlock(&kernel.getBody());
  for (Value piece : pieces)
    body->addArgument(piece.getType(), loc);
  Value whole = ConcatOp::create(builder, loc, value.getType(), body->getArguments(), /*axis=*/0);
  YieldOp::create(builder, loc, ValueRange(whole));
}

void Run::split(int64_t parts) {
  GraphRewriter builder(ops_.back().op->getNextNode());
  for (int64_t index = 0; index < parts; ++index)
    for (const RowOp &op : ops_)
      clone(builder, op, index, parts);
  for (const RowOp &op : ops_)
    for (Value result : op.op->getResults())
      if (llvm::any_of(result.getUsers(), [&](Operation *user) { return !inside_.contains(user); }))
        join(builder, result, parts);
  for (const RowOp &op : llvm::reverse(ops_))
    op.op->erase();
}

namespace {

struct SplitBatch : impl::SplitBatchBase<SplitBatch> {
  using SplitBatchBase::SplitBatchBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    for (Block *block : graphBlocks(function))
      splitRuns(*block);
  }

  void splitRuns(Block &block) {
    std::vector<Run> runs(1);
    for (Operation &op : block.without_terminator()) {
      Run &run = runs.back();
      std::optional<RowOp> rows;
      bool fed = run.feeds(op);
      if (auto kernel = dyn_cast<KernelOp>(op); kernel && (fed || mayBegin(kernel)))
        rows = analyse(kernel);
      else if (auto reshape = dyn_cast<ReshapeOp>(op); reshape && fed)
        rows = analyse(reshape);
      if (rows && (fed || rows->rowBytes >= largeBytes) && run.join(*rows))
        continue;
      if (fed)
        runs.emplace_back();
    }
    // The last one first: a run names the values that it reads, and splitting the one that computes them replaces them.
    for (Run &run : llvm::reverse(runs)) {
      run.trim(largeBytes);
      if (run.empty())
        continue;
      if (int64_t parts = run.chooseParts(partBytes, largeBytes); parts > 1)
        run.split(parts);
    }
  }

  // Before the rows are looked at.
  bool mayBegin(KernelOp kernel) {
    int64_t bytes = 0;
    for (Value value : kernel->getOperands())
      bytes += bytesOf(value);
    for (Value value : kernel->getResults())
      bytes += bytesOf(value);
    return bytes >= largeBytes;
  }
};

} // namespace
} // namespace dlc
