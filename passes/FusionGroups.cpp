#include "passes/FusionGroups.h"
#include "ir/SizeOps.h"
#include "ir/Views.h"
#include "ir/schedule/WindowTiles.h"
#include "passes/Patterns.h"
#include "llvm/ADT/SetVector.h"
#include <queue>

using namespace mlir;

namespace dlc {

// More ops than this make kernels that take long to compile and spill registers.
static constexpr size_t kMaxOps = 64;
// So many ops may be computed again for each element that reads them.
static constexpr size_t kMaxRecomputedOps = 4;

// From so many on, ops that take parts of one value are computed together, so many in a kernel: beside them there is
// room for what reads each part.
static constexpr size_t kLeastSiblings = 8, kMostSiblings = 32;

static constexpr const char *kOwnLoops = "it is computed in loops of its own";
static constexpr const char *kOtherShape = "the kernel has another shape";

static SmallVector<int64_t> reducedShape(ArrayRef<int64_t> shape, ArrayRef<int64_t> axes, bool keepDims) {
  SmallVector<int64_t> result;
  for (auto [dim, size] : llvm::enumerate(shape)) {
    if (!llvm::is_contained(axes, int64_t(dim)))
      result.push_back(size);
    else if (keepDims)
      result.push_back(1);
  }
  return result;
}

// Many elements that follow from single ones (random numbers): kernels that pass over their rows several times would
// compute them as often.
static bool isMadeOfScalars(Operation *op) {
  auto isScalar = [](Value value) { return cast<RankedTensorType>(value.getType()).getNumElements() == 1; };
  return op->getNumOperands() && llvm::all_of(op->getOperands(), isScalar) && !isScalar(op->getResult(0));
}

FusionGroups::FusionGroups(Block &block, llvm::DenseSet<Operation *> repeated, bool windows)
    : repeated_(std::move(repeated)) {
  for (auto [position, op] : llvm::enumerate(block.without_terminator()))
    positions_[&op] = position;
  groups_.reserve(positions_.size());
  for (Operation &op : block.without_terminator()) {
    if (isa<IfOp, LoopOpInterface, ReadSizeOp, KernelOp>(op)) { // stays where it is, a group without a root
      ids_[&op] = groups_.size();
      FusionGroup &group = groups_.emplace_back();
      group.ops.push_back(&op);
      group.first = group.last = positions_[&op];
    }
    auto fusion = dyn_cast<FusionOpInterface>(op);
    if (!fusion)
      continue; // constants
    FusionKind kind = fusion.getFusionKind();
    start(&op, kind);
    if (viewOf(&op))
      continue;
    if (kind == FusionKind::Elementwise)
      fuseElementwise(&op);
    else if (kind == FusionKind::Injective)
      fuseInjective(&op);
    else if (kind == FusionKind::Reduction)
      fuseReduction(&op);
    else if (kind == FusionKind::Scan)
      fuseScan(&op);
    else if (kind == FusionKind::Contraction && windows)
      fuseWindow(&op);
  }
}

// Puts `op` into a group of its own.
void FusionGroups::start(Operation *op, FusionKind kind) {
  FusionGroup group;
  group.ops.push_back(op);
  group.first = group.last = positions_[op];
  llvm::append_range(group.shape, shapeOf(op->getResult(0)));
  group.cheap = cast<FusionOpInterface>(op).isCheap();
  group.elementwiseOnly = kind == FusionKind::Elementwise;
  switch (kind) {
  case FusionKind::Elementwise:
    group.root = KernelRoot::loop;
    break;
  case FusionKind::Injective:
    if (!viewOf(op))
      group.root = KernelRoot::loop;
    group.window = !group.cheap && isMadeOfScalars(op);
    break;
  case FusionKind::Window:
    group.root = KernelRoot::loop;
    group.window = true;
    break;
  case FusionKind::Contraction:
    group.root = KernelRoot::contraction;
    group.window = true;
    break;
  case FusionKind::Reduction: {
    auto reduce = cast<ReduceOp>(op);
    ArrayRef<int64_t> shape = shapeOf(reduce.getOperand());
    // Nothing to reduce, or nothing there: each result element on its own.
    bool plain = reduce.getAxes().empty() || ShapedType::getNumElements(shape) == 0;
    group.root = plain ? KernelRoot::loop : KernelRoot::reduction;
    group.window = plain;
    if (!plain) {
      group.shape.assign(shape.begin(), shape.end());
      llvm::append_range(group.axes, reduce.getAxes());
    }
    break;
  }
  case FusionKind::Scatter:
    group.root = KernelRoot::scatter;
    break;
  case FusionKind::Scan:
    group.root = KernelRoot::scan;
    break;
  case FusionKind::Selection:
    group.root = KernelRoot::selection;
    break;
  case FusionKind::Opaque:
    group.root = KernelRoot::sequential;
    break;
  }
  ids_[op] = groups_.size();
  groups_.push_back(std::move(group));
}

FusionGroups::GroupId FusionGroups::groupOf(Value value) const {
  Operation *op = value.getDefiningOp();
  auto found = op ? ids_.find(op) : ids_.end();
  return found == ids_.end() ? kNone : found->second;
}

SmallVector<FusionGroups::GroupId> FusionGroups::producersOf(GroupId id) const {
  llvm::SmallSetVector<GroupId, 8> producers;
  auto addOperands = [&](Operation *op) {
    for (Value operand : op->getOperands())
      if (GroupId producer = groupOf(operand); producer != kNone && producer != id)
        producers.insert(producer);
  };
  for (Operation *op : groups_[id].ops) {
    if (op->getNumRegions()) // what control flow uses from around it
      op->walk(addOperands);
    else
      addOperands(op);
  }
  return producers.takeVector();
}

// No path may lead out of the groups and back into them.
const char *FusionGroups::whyNotMerged(ArrayRef<GroupId> ids) const {
  unsigned first = ~0u;
  size_t count = 0;
  for (GroupId id : ids) {
    first = std::min(first, groups_[id].first);
    count += groups_[id].ops.size();
  }
  if (count > kMaxOps)
    return "the kernel would have too many ops";
  SmallVector<GroupId> stack;
  llvm::DenseSet<GroupId> seen;
  auto visitProducers = [&](GroupId id) {
    for (GroupId producer : producersOf(id))
      if (groups_[producer].last >= first && seen.insert(producer).second)
        stack.push_back(producer);
  };
  for (GroupId id : ids)
    for (GroupId producer : producersOf(id))
      if (!llvm::is_contained(ids, producer) && groups_[producer].last >= first && seen.insert(producer).second)
        stack.push_back(producer);
  while (!stack.empty()) {
    GroupId id = stack.pop_back_val();
    if (llvm::is_contained(ids, id))
      return "another kernel lies between them";
    visitProducers(id);
  }
  return nullptr;
}

bool FusionGroups::tryMerge(ArrayRef<GroupId> ids, GroupId producer, Operation *op, const char *reason) {
  if (!reason)
    reason = whyNotMerged(ids);
  if (!reason) {
    merge(ids);
    return true;
  }
  for (Value operand : op->getOperands())
    if (groupOf(operand) == producer)
      refuse(operand.getDefiningOp(), op, reason);
  return false;
}

// The last reason holds, but for the one that says least.
void FusionGroups::refuse(Operation *producer, Operation *consumer, const char *reason) {
  for (FusionRefusal &known : llvm::reverse(refusals_)) {
    if (known.consumer != consumer)
      break;
    if (known.producer != producer)
      continue;
    if (reason != StringRef(kOwnLoops))
      known.reason = reason;
    return;
  }
  refusals_.push_back({producer, consumer, reason});
}

SmallVector<FusionRefusal> FusionGroups::refusals() const {
  return llvm::to_vector(llvm::make_filter_range(refusals_, [&](const FusionRefusal &refusal) {
    return ids_.lookup(refusal.producer) != ids_.lookup(refusal.consumer); // or a later decision brought them together
  }));
}

FusionGroups::GroupId FusionGroups::merge(ArrayRef<GroupId> ids) {
  FusionGroup &into = groups_[ids.front()];
  for (GroupId id : ids.drop_front()) {
    FusionGroup &from = groups_[id];
    into.window |= from.window;
    into.cheap &= from.cheap;
    into.elementwiseOnly &= from.elementwiseOnly;
    into.first = std::min(into.first, from.first);
    into.last = std::max(into.last, from.last);
    for (Operation *op : from.ops) {
      ids_[op] = ids.front();
      into.ops.push_back(op);
    }
    from = FusionGroup();
  }
  llvm::sort(into.ops, [&](Operation *a, Operation *b) { return positions_.lookup(a) < positions_.lookup(b); });
  return ids.front();
}

bool FusionGroups::usedOnlyBy(GroupId id, Operation *user) const {
  for (Operation *op : groups_[id].ops)
    for (Operation *other : op->getUsers())
      if (other != user) {
        auto found = ids_.find(other);
        if (found == ids_.end() || found->second != id)
          return false;
      }
  return true;
}

// Why the elementwise `op`, which reads the group, cannot be computed in its loops.
const char *FusionGroups::whyNotAccepted(const FusionGroup &group, Operation *op) const {

  if (!group.root || *group.root == KernelRoot::sequential || *group.root == KernelRoot::scatter ||
      *group.root == KernelRoot::selection)
    return "kernels of its kind compute one op";
  ArrayRef<int64_t> shape = shapeOf(op->getResult(0));
  if (*group.root != KernelRoot::reduction)
    return shape == ArrayRef(group.shape) ? nullptr : kOtherShape;
  SmallVector<int64_t> kept = reducedShape(group.shape, group.axes, true);
  SmallVector<int64_t> dropped = reducedShape(group.shape, group.axes, false);
  if (shape == ArrayRef(kept) || shape == ArrayRef(dropped)) {
    // At the reduced shape: what it reads of the group must be reduced, too, and in the same form.
    bool reduced = llvm::all_of(op->getOperands(), [&](Value operand) {
      GroupId id = groupOf(operand);
      return id == kNone || &groups_[id] != &group || shapeOf(operand) == shape;
    });
    return reduced ? nullptr : "it reads the rows and what they are reduced to";
  }
  if (shape != ArrayRef(group.shape))
    return kOtherShape;
  // At the full shape, reduced values must broadcast back into the row that they came from.
  bool leading = true;
  for (auto [i, axis] : llvm::enumerate(group.axes))
    leading &= axis == int64_t(i);
  bool broadcasts = llvm::all_of(op->getOperands(), [&](Value operand) {
    GroupId id = groupOf(operand);
    if (id == kNone || &groups_[id] != &group)
      return true;
    ArrayRef<int64_t> read = shapeOf(operand);
    return read == shape || read == ArrayRef(kept) || (leading && read == ArrayRef(dropped));
  });
  return broadcasts ? nullptr : "a reduced value does not broadcast into its row";
}

static constexpr const char *kOtherReaders = "others read it, too";
static constexpr const char *kMoves = "it moves elements";

// Why `user` does not compute the group's value again wherever it reads it.
const char *FusionGroups::whyNotRepeated(GroupId id, Operation *user) const {
  const FusionGroup &from = groups_[id];
  if (*from.root != KernelRoot::loop || from.window)
    return kOwnLoops;
  if (!from.cheap || from.ops.size() > kMaxRecomputedOps)
    return "it costs too much to be computed more than once";
  return usedOnlyBy(id, user) ? nullptr : kOtherReaders;
}

// Why what `op` reads is not computed in the loops of the group that `op` is in.
const char *FusionGroups::whyNotTaken(GroupId id, GroupId into, Operation *op) const {
  const FusionGroup &group = groups_[into], &from = groups_[id];
  bool contraction = *group.root == KernelRoot::contraction;
  bool plain = *from.root == KernelRoot::loop && !from.window;
  if (plain && from.shape == group.shape) {
    if (!contraction)
      return nullptr;
    return !from.elementwiseOnly ? kMoves : usedOnlyBy(id, op) ? nullptr : kOtherReaders;
  }
  if (*from.root == KernelRoot::reduction && *group.root == KernelRoot::reduction)
    return from.shape == group.shape && from.axes == group.axes ? whyNotAccepted(from, op) : "the rows are others";
  if (!plain)
    return kOwnLoops;
  if (contraction) // where it is broadcast
    return kOtherShape;
  return from.elementwiseOnly ? whyNotRepeated(id, op) : kMoves;
}

void FusionGroups::fuseElementwise(Operation *op) {
  llvm::SmallSetVector<GroupId, 4> producers;
  for (Value operand : op->getOperands())
    if (GroupId id = groupOf(operand); id != kNone && groups_[id].root)
      if (!repeated_.contains(op) || repeated_.contains(operand.getDefiningOp()))
        producers.insert(id);
  // The best group to join: a contraction (its result stays in registers), then a reduction, then a loop; the last one
  // written, since what the others hold is then in memory already.
  SmallVector<GroupId> candidates(producers.begin(), producers.end());
  auto rank = [&](GroupId id) {
    switch (*groups_[id].root) {
    case KernelRoot::contraction:
      return 0;
    case KernelRoot::reduction:
    case KernelRoot::scan:
      return 1;
    default:
      return groups_[id].window ? 2 : 3;
    }
  };
  llvm::sort(candidates, [&](GroupId a, GroupId b) {
    return std::make_pair(rank(a), ~groups_[a].last) < std::make_pair(rank(b), ~groups_[b].last);
  });
  GroupId joined = ids_[op];
  for (GroupId id : candidates)
    if (tryMerge({id, joined}, id, op, whyNotAccepted(groups_[id], op))) {
      joined = id;
      break;
    }
  // What else it reads may be computed in the same loops.
  for (GroupId id : producers)
    if (id != joined && groups_[id].root)
      tryMerge({joined, id}, id, op, whyNotTaken(id, joined, op));
}

void FusionGroups::fuseInjective(Operation *op) {
  GroupId joined = ids_[op];
  for (Value operand : op->getOperands()) {
    GroupId id = groupOf(operand);
    if (id == kNone || id == joined || !groups_[id].root)
      continue;
    // It may be read at any place and more than once: only work that is worth repeating, and nobody else needs.
    tryMerge({joined, id}, id, op, whyNotRepeated(id, op));
  }
  fuseSiblings(op);
}

// Ops that differ only in which part of one value they take (a split into many): one kernel writes several parts, in
// place of one kernel for each, no two of them equal.
void FusionGroups::fuseSiblings(Operation *op) {
  auto isSibling = [&](Operation *other) {
    return other->getName() == op->getName() && other->getBlock() == op->getBlock() && other->getNumOperands() == 1 &&
           other->getResultTypes() == op->getResultTypes() && !viewOf(other);
  };
  if (!isSibling(op) || groups_[ids_[op]].ops.size() != 1)
    return;
  auto users = llvm::make_filter_range(op->getOperand(0).getUsers(), isSibling);
  if (size_t(std::distance(users.begin(), users.end())) < kLeastSiblings)
    return;
  // The latest group of them that is not full.
  GroupId latest = kNone;
  for (Operation *other : users) {
    auto found = ids_.find(other);
    if (found == ids_.end() || other == op)
      continue;
    const FusionGroup &group = groups_[found->second];
    if (group.ops.size() < kMostSiblings && llvm::all_of(group.ops, isSibling) &&
        (latest == kNone || group.last > groups_[latest].last))
      latest = found->second;
  }
  if (latest != kNone && !whyNotMerged({latest, ids_[op]}))
    merge({latest, ids_[op]});
}

void FusionGroups::fuseReduction(Operation *op) {
  GroupId id = groupOf(op->getOperand(0)), self = ids_[op];
  if (id == kNone || !groups_[id].root || *groups_[self].root != KernelRoot::reduction)
    return;
  const FusionGroup &from = groups_[id], &group = groups_[self];
  bool sameShape = shapeOf(op->getOperand(0)) == ArrayRef(from.shape) && from.shape == group.shape;
  bool sameRows = *from.root == KernelRoot::reduction && from.axes == group.axes;
  bool leadsIn = *from.root == KernelRoot::loop && !from.window;
  tryMerge({self, id}, id, op, !sameShape ? kOtherShape : sameRows || leadsIn ? nullptr : kOwnLoops);
}

void FusionGroups::fuseScan(Operation *op) {
  GroupId id = groupOf(op->getOperand(0)), self = ids_[op];
  if (id == kNone || !groups_[id].root)
    return;
  const FusionGroup &from = groups_[id];
  bool leadsIn = *from.root == KernelRoot::loop && !from.window;
  tryMerge({self, id}, id, op, !leadsIn ? kOwnLoops : from.shape == groups_[self].shape ? nullptr : kOtherShape);
}

// What leads into a convolution of few channels.
void FusionGroups::fuseWindow(Operation *op) {
  auto contraction = dyn_cast<ContractionOpInterface>(op);
  GroupId id = groupOf(op->getOperand(0)), self = ids_[op];
  if (id != kNone && groups_[id].root && contraction && windowProduct(contraction))
    tryMerge({self, id}, id, op, whyNotRepeated(id, op));
}

SmallVector<const FusionGroup *> FusionGroups::inOrder() const {
  std::vector<unsigned> waiting(groups_.size(), 0);
  std::vector<SmallVector<GroupId, 4>> consumers(groups_.size());
  using Entry = std::pair<unsigned, GroupId>; // (last position, group)
  std::priority_queue<Entry, std::vector<Entry>, std::greater<Entry>> ready;
  for (GroupId id = 0; id < groups_.size(); ++id) {
    if (groups_[id].ops.empty())
      continue;
    for (GroupId producer : producersOf(id)) {
      ++waiting[id];
      consumers[producer].push_back(id);
    }
    if (!waiting[id])
      ready.push({groups_[id].last, id});
  }
  SmallVector<const FusionGroup *> order;
  while (!ready.empty()) {
    GroupId id = ready.top().second;
    ready.pop();
    order.push_back(&groups_[id]);
    for (GroupId consumer : consumers[id])
      if (!--waiting[consumer])
        ready.push({groups_[consumer].last, consumer});
  }
  return order;
}

} // namespace dlc
