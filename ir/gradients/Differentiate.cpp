// Reverse mode: the ops between the wanted values and the outputs, last one first, each with the sum of what its
// readers gave to its results.
#include "ir/gradients/Differentiate.h"
#include "ir/ValueNames.h"
#include "ir/gradients/GradientBuilder.h"
#include "ir/gradients/SumParts.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {

SmallVector<Value> differentiated(Operation *op) {
  SmallVector<Value> values(op->getOperands());
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  values.append(captured.begin(), captured.end());
  return values;
}

static bool isFloat(Value value) { return isDlcFloatTensor(value.getType()); }

namespace {

class Differentiation {
public:
  Differentiation(OpBuilder &builder, ValueRange outputs, ValueRange wanted, const DifferentiateOptions &options)
      : builder_(builder), block_(*builder.getInsertionBlock()), outputs_(outputs),
        wanted_(wanted.begin(), wanted.end()), options_(options) {}

  LogicalResult run(ValueRange seeds);
  FailureOr<Value> gradientOf(Value value);

private:
  void collect();
  bool isActive(Operation *op) const {
    return llvm::any_of(differentiated(op), [&](Value value) { return active_.contains(value); });
  }
  LogicalResult openComposites();
  LogicalResult visit(Operation *op);

  OpBuilder &builder_;
  Block &block_;
  SmallVector<Value> outputs_;
  llvm::DenseSet<Value> wanted_;
  const DifferentiateOptions &options_;
  llvm::DenseSet<Value> active_; // floats that depend on a wanted value
  SmallVector<Operation *> ops_; // that give active values, in order
  llvm::DenseMap<Value, SmallVector<GradientPart>> parts_;
  llvm::DenseMap<Value, Value> sums_;
};

} // namespace

void Differentiation::collect() {
  ops_.clear();
  active_ = wanted_;
  for (Operation &op : block_) {
    if (Block::iterator(op) == builder_.getInsertionPoint() || op.hasTrait<OpTrait::IsTerminator>())
      break;
    bool isLeaf = llvm::any_of(op.getResults(), [&](Value result) { return wanted_.contains(result); });
    if (isLeaf || op.hasTrait<NotDifferentiable>() || !isActive(&op))
      continue;
    ops_.push_back(&op);
    for (Value result : op.getResults())
      if (isFloat(result))
        active_.insert(result);
  }
}

// Composites without a row are differentiated inside; what they stand for may hold composites, too.
LogicalResult Differentiation::openComposites() {
  for (bool changed = true; changed;) {
    collect();
    changed = false;
    for (Operation *op : ops_) {
      auto composite = dyn_cast<CompositeOpInterface>(op);
      if (!composite || isa<GradientOpInterface>(op))
        continue;
      GraphRewriter before(op);
      GraphBuilder graph(before, op->getLoc());
      SmallVector<Value> values = composite.expand(graph, op->getOperands());
      if (graph.failed())
        return emitError(op->getLoc()) << graph.errorMessage();
      for (auto [result, value] : llvm::zip_equal(op->getResults(), values))
        llvm::replace(outputs_, Value(result), value);
      before.replaceOp(op, values);
      changed = true;
    }
  }
  return success();
}

FailureOr<Value> Differentiation::gradientOf(Value value) {
  if (Value known = sums_.lookup(value))
    return known;
  auto found = parts_.find(value);
  if (found == parts_.end())
    return Value();
  GraphBuilder graph(builder_, value.getLoc());
  Value sum = sumParts(graph, found->second, cast<RankedTensorType>(value.getType()));
  if (graph.failed())
    return emitError(value.getLoc()) << "the gradient of " << value.getType() << " fails: " << graph.errorMessage();
  return sums_[value] = sum;
}

LogicalResult Differentiation::visit(Operation *op) {
  SmallVector<Value> gradients;
  for (Value result : op->getResults()) {
    FailureOr<Value> gradient = gradientOf(result);
    if (failed(gradient))
      return failure();
    gradients.push_back(*gradient);
  }
  if (!llvm::any_of(gradients, [](Value gradient) { return bool(gradient); }))
    return success();
  auto row = dyn_cast<GradientOpInterface>(op);
  if (!row)
    return emitError(op->getLoc()) << "'" << op->getName() << "' has no gradient";
  SmallVector<Value> values = differentiated(op);
  auto wanted = llvm::map_to_vector(values, [&](Value value) { return active_.contains(value); });
  GradientBuilder graph(builder_, op, gradients, wanted, options_);
  row.buildGradient(graph);
  if (graph.failed())
    return emitError(op->getLoc()) << "the gradient of '" << op->getName() << "' fails: " << graph.errorMessage();
  for (auto [i, value] : llvm::enumerate(values))
    llvm::append_range(parts_[value], graph.given(i));
  return success();
}

LogicalResult Differentiation::run(ValueRange seeds) {
  if (failed(openComposites()))
    return failure();
  for (auto [output, seed] : llvm::zip_equal(outputs_, seeds))
    parts_[output].push_back({seed});
  for (Operation *op : llvm::reverse(ops_))
    if (failed(visit(op)))
      return failure();
  return success();
}

FailureOr<SmallVector<Value>> differentiate(OpBuilder &builder, ValueRange outputs, ValueRange seeds, ValueRange wanted,
                                            const DifferentiateOptions &options) {
  Differentiation reverse(builder, outputs, wanted, options);
  if (failed(reverse.run(seeds)))
    return failure();
  SmallVector<Value> gradients;
  for (Value value : wanted) {
    FailureOr<Value> gradient = reverse.gradientOf(value);
    if (failed(gradient))
      return failure();
    gradients.push_back(*gradient);
  }
  return gradients;
}

} // namespace dlc
