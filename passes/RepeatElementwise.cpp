#include "passes/RepeatElementwise.h"
#include "ir/SizeMarks.h"
#include "ir/ValueNames.h"
#include "mlir/IR/IRMapping.h"
#include "passes/Patterns.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {

// What computing a value again may cost, in additions.
static constexpr int64_t kMostCost = 20;
// Smaller values are not worth it; those of an expensive op come from a cache sooner than it is computed.
static constexpr int64_t kLeastBytes = 1 << 10, kLeastBytesOfExpensive = 1 << 20;

namespace {

class Repeater {
public:
  Repeater(Block &block, ArrayRef<const FusionGroup *> groups);
  void run(const FusionGroup &group);
  const llvm::DenseSet<Operation *> &repeated() const { return repeated_; }

private:
  using Ops = llvm::SetVector<Operation *>;

  bool isIn(const FusionGroup &group, Operation *op) const { return groupOf_.lookup(op) == &group; }
  bool mustBeStored(const FusionGroup &group, Value value) const;
  bool isReadOutside(const FusionGroup &group, Value value) const;
  bool staysAnyway(Value source, Value value, const FusionGroup &group) const;
  bool isReadThere(Value source, Value value, const FusionGroup &group) const;
  std::optional<Ops> opsFor(const FusionGroup &group, Value value) const;
  Value commonSource(const FusionGroup &group, Value value) const;
  void repeat(const FusionGroup &group, Value value, const Ops &ops);

  llvm::DenseMap<Operation *, const FusionGroup *> groupOf_;
  llvm::DenseMap<Operation *, int64_t> positions_;
  llvm::DenseSet<Operation *> repeated_;
  llvm::DenseSet<Value> stored_; // of the group's values, those that are in memory
};

} // namespace

static bool isElementwise(Operation *op) { return isa<ElementwiseOpInterface>(op) && op->getNumResults() == 1; }
static int64_t bytesOf(Value value) { return tensorBytes(typeOf(value)).value_or(0); }
// The graph is looked at at several sizes, and is the same at all of them: what depends on one counts neither as small
// nor as large.
static bool isOpen(Value value) {
  Operation *op = value.getDefiningOp();
  return op && hasOpenSize(op, shapeOf(value));
}
static bool isSmall(Value value) { return bytesOf(value) < kLeastBytes && !isOpen(value); }
static bool isLarge(Value value) { return bytesOf(value) >= kLeastBytesOfExpensive && !isOpen(value); }

Repeater::Repeater(Block &block, ArrayRef<const FusionGroup *> groups) {
  for (const FusionGroup *group : groups)
    for (Operation *op : group->ops)
      groupOf_[op] = group;
  for (auto [position, op] : llvm::enumerate(block))
    positions_[&op] = int64_t(position);
}

// Whether somebody outside of the group reads the value who cannot compute it.
bool Repeater::mustBeStored(const FusionGroup &group, Value value) const {
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    bool computes = groupOf_.contains(user) && (isElementwise(user) || isa<ReduceOp>(user));
    return !isIn(group, user) &&
           !(computes && shapeOf(isa<ReduceOp>(user) ? user->getOperand(0) : user->getResult(0)) == shapeOf(value));
  });
}

bool Repeater::isReadOutside(const FusionGroup &group, Value value) const {
  return llvm::any_of(value.getUsers(), [&](Operation *user) { return !isIn(group, user); });
}

// Whether `source` may be read by the readers of `value` outside of the group without memory being held for longer: it
// is still read by the first of them or later, or is no larger than the value that goes.
bool Repeater::staysAnyway(Value source, Value value, const FusionGroup &group) const {
  unsigned reader = ~0u, last = 0;
  for (Operation *user : value.getUsers())
    if (!isIn(group, user))
      reader = std::min(reader, groupOf_.lookup(user)->last);
  for (Operation *user : source.getUsers())
    if (const FusionGroup *other = groupOf_.lookup(user))
      last = std::max(last, other->last);
  return bytesOf(source) <= bytesOf(value) || last >= reader;
}

// Whether all readers of `value` outside of the group are in kernels that read `source`, too.
bool Repeater::isReadThere(Value source, Value value, const FusionGroup &group) const {
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    const FusionGroup *there = groupOf_.lookup(user);
    return there == &group || llvm::any_of(source.getUsers(), [&](Operation *other) {
             return other != value.getDefiningOp() && groupOf_.lookup(other) == there;
           });
  });
}

// The ops that compute the value from what is in memory; none where there is no such way, or it costs too much.
std::optional<Repeater::Ops> Repeater::opsFor(const FusionGroup &group, Value value) const {
  int64_t cost = 0;
  Ops ops;
  llvm::SmallDenseSet<Value> large; // that are read for it: a second one costs as much as the value itself
  SmallVector<Value> work{value};
  while (!work.empty()) {
    Value next = work.pop_back_val();
    Operation *op = next.getDefiningOp();
    if (op && isa<ConstantOp>(op))
      continue;
    bool own = op && isIn(group, op);
    if (next != value && (!own || stored_.contains(next))) {
      if (bytesOf(next) * 4 > bytesOf(value) && !isReadThere(next, value, group))
        large.insert(next);
      if (large.size() > 1 || !staysAnyway(next, value, group))
        return std::nullopt;
      continue;
    }
    if (!own || !isElementwise(op) || shapeOf(next) != shapeOf(value))
      return std::nullopt;
    if (!ops.insert(op))
      continue;
    auto facts = cast<FusionOpInterface>(op);
    cost += facts.getElementCost();
    if (cost > kMostCost || (facts.isExpensive() && !isLarge(value)))
      return std::nullopt;
    llvm::append_range(work, op->getOperands());
  }
  return ops;
}

// The last value of the chain that begins with the group's contraction (or what else is no elementwise op) and that all
// the rest follows from: matmul -> + bias.
Value Repeater::commonSource(const FusionGroup &group, Value value) const {
  Ops seen;
  SmallVector<Value> work{value};
  Value root;
  while (!work.empty()) {
    Operation *op = work.pop_back_val().getDefiningOp();
    if (!op || !isIn(group, op) || !seen.insert(op))
      continue;
    if (isElementwise(op))
      llvm::append_range(work, op->getOperands());
    else if (root || op->getNumResults() != 1)
      return {};
    else
      root = op->getResult(0);
  }
  while (root && root.hasOneUse()) {
    Operation *next = *root.user_begin();
    if (!isIn(group, next) || !isElementwise(next) || shapeOf(next->getResult(0)) != shapeOf(root) ||
        next->getResult(0) == value)
      break;
    root = next->getResult(0);
  }
  return root && shapeOf(root) == shapeOf(value) ? root : Value();
}

// Each reader gets ops of its own: two of one kernel are found to be equal once they are in it.
void Repeater::repeat(const FusionGroup &group, Value value, const Ops &ops) {
  SmallVector<Operation *> ordered(ops.begin(), ops.end());
  llvm::sort(ordered, [&](Operation *a, Operation *b) { return positions_.lookup(a) < positions_.lookup(b); });
  for (Operation *user : llvm::to_vector(value.getUsers())) {
    if (isIn(group, user))
      continue;
    GraphRewriter builder(user);
    IRMapping mapping;
    for (Operation *op : ordered) {
      Operation *copy = builder.clone(*op, mapping);
      positions_[copy] = positions_.lookup(user);
      groupOf_[copy] = groupOf_.lookup(user);
      repeated_.insert(copy);
    }
    user->replaceUsesOfWith(value, mapping.lookup(value));
  }
}

void Repeater::run(const FusionGroup &group) {
  stored_.clear();
  SmallVector<Value> candidates;
  for (Operation *op : group.ops)
    for (Value result : op->getResults())
      if (!isElementwise(op) || isSmall(result) ? !result.use_empty() && isReadOutside(group, result)
                                                : mustBeStored(group, result))
        stored_.insert(result);
      else if (isElementwise(op) && isReadOutside(group, result))
        candidates.push_back(result);
  // Several values that one follows from which is not in memory: it is kept in their place.
  llvm::MapVector<Value, int64_t> sources;
  for (Value value : candidates)
    if (!opsFor(group, value))
      if (Value source = commonSource(group, value); source && source != value)
        sources[source] += bytesOf(value);
  for (auto &[source, bytes] : sources)
    if (!stored_.contains(source) && bytes >= 2 * bytesOf(source))
      stored_.insert(source);
  for (Value value : candidates) {
    if (stored_.contains(value))
      continue;
    if (std::optional<Ops> ops = opsFor(group, value))
      repeat(group, value, *ops);
    else
      stored_.insert(value);
  }
}

llvm::DenseSet<Operation *> repeatElementwise(Block &block, ArrayRef<const FusionGroup *> groups) {
  Repeater repeater(block, groups);
  for (const FusionGroup *group : groups)
    if (group->root)
      repeater.run(*group);
  return repeater.repeated();
}

} // namespace dlc
