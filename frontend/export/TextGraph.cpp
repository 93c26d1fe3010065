#include "frontend/export/TextGraph.h"
#include "frontend/export/TextNumbers.h"

using namespace mlir;

namespace dlc::frontend {

TextGraph::TextGraph(func::FuncOp entry) : entry(entry), isTraining(entry->hasAttr("dlc.training")) {
  Block &body = entry.getBody().front();
  unsigned count = 0;
  firstUses.assign(entry.getNumArguments(), ~0u);
  for (Operation &op : body) {
    positions[&op] = count++;
    for (Value operand : op.getOperands())
      if (auto argument = dyn_cast<BlockArgument>(operand); argument && argument.getOwner() == &body)
        firstUses[argument.getArgNumber()] = std::min(firstUses[argument.getArgNumber()], positions[&op]);
  }
  for (unsigned i = firstUses.size(); i-- > 1;)
    firstUses[i - 1] = std::min(firstUses[i - 1], firstUses[i]);
  findMovedNorms();
}

TextGraph::Place TextGraph::placeOf(Value value) const {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return {firstUses[argument.getArgNumber()], 0, argument.getArgNumber()};
  return {positions.lookup(value.getDefiningOp()), 1, cast<OpResult>(value).getResultNumber()};
}

StringRef TextGraph::stateOf(Value value) const {
  auto argument = dyn_cast<BlockArgument>(value);
  bool isOwn = argument && argument.getOwner()->getParentOp() == entry;
  FlatSymbolRefAttr state = isOwn ? argumentState(entry, argument.getArgNumber()) : FlatSymbolRefAttr();
  return state ? state.getValue() : "";
}

std::optional<MovedNorm> TextGraph::movedNorm(NormalizeOp norm) const {
  auto found = norms.find(norm);
  return found == norms.end() ? std::nullopt : std::optional(found->second);
}

// old * momentum + now * (1 - momentum) * correction, `now` being a result of a norm.
struct Move {
  Value old;
  NormalizeOp norm;
  double kept, added;
};
static std::optional<Move> moveOf(Value value, unsigned result) {
  auto sum = value.getDefiningOp<AddOp>();
  auto old = sum ? sum->getOperand(0).getDefiningOp<MulOp>() : MulOp();
  auto added = sum ? sum->getOperand(1).getDefiningOp<MulOp>() : MulOp();
  if (!old || !added)
    return std::nullopt;
  Value now = added->getOperand(0);
  while (Operation *op = now.getDefiningOp<ReshapeOp>() ? now.getDefiningOp() : now.getDefiningOp<CastOp>())
    now = op->getOperand(0);
  auto norm = now.getDefiningOp<NormalizeOp>();
  std::optional<double> kept = numberOf(old->getOperand(1)), part = numberOf(added->getOperand(1));
  if (!norm || now != norm->getResult(result) || !kept || !part)
    return std::nullopt;
  return Move{old->getOperand(0), norm, *kept, *part};
}

// From the last values of running statistics back to the first: a layer may be applied several times.
void TextGraph::findMovedNorms() {
  Operation *end = entry.getBody().front().getTerminator();
  std::map<std::string, Value> last;
  for (auto [i, value] : llvm::enumerate(end->getOperands()))
    if (FlatSymbolRefAttr state = resultState(entry, i))
      last[state.getValue().str()] = value;
  for (const auto &[name, value] : last) {
    StringRef layer = name;
    if (!layer.consume_back(".mean") || !last.count((layer + ".variance").str()))
      continue;
    Value mean = value, variance = last[(layer + ".variance").str()];
    std::map<Operation *, MovedNorm> found;
    while (std::optional<Move> one = moveOf(mean, 1)) {
      std::optional<Move> other = moveOf(variance, 2);
      if (!other || other->norm != one->norm)
        break;
      auto type = cast<RankedTensorType>(one->norm.getOperand().getType());
      Type element = cast<RankedTensorType>(mean.getType()).getElementType();
      int64_t count = type.getNumElements() / type.getShape().back();
      double correction = count > 1 ? double(count) / double(count - 1) : 1;
      auto fits = [&](double momentum) {
        return rounded(element, momentum) == one->kept && rounded(element, momentum) == other->kept &&
               rounded(element, 1 - momentum) == one->added &&
               rounded(element, (1 - momentum) * correction) == other->added;
      };
      std::optional<double> momentum = shortestNumber(one->kept, fits);
      if (!momentum)
        momentum = shortestNumber(1 - one->added, fits);
      if (!momentum)
        break;
      found[one->norm] = {layer.str(), *momentum};
      mean = one->old;
      variance = other->old;
    }
    if (stateOf(mean) != name || stateOf(variance) != (layer + ".variance").str())
      continue;
    norms.insert(found.begin(), found.end());
  }
}

SmallVector<Value> TextGraph::deadEnds(ArrayRef<Value> live) const {
  llvm::DenseSet<Operation *> reached;
  auto reach = [&](Value from) {
    SmallVector<Value> pending{from};
    while (!pending.empty()) {
      Operation *op = pending.pop_back_val().getDefiningOp();
      if (op && reached.insert(op).second)
        pending.append(op->operand_begin(), op->operand_end());
    }
  };
  for (Value value : live)
    reach(value);
  SmallVector<Value> ends;
  func::FuncOp function = entry;
  Block &body = function.getBody().front();
  for (Operation &op : body.without_terminator()) {
    bool readsState = llvm::any_of(op.getOperands(), [&](Value operand) { return !stateOf(operand).empty(); });
    if (!readsState || reached.contains(&op))
      continue;
    Operation *end = &op;
    while (!end->use_empty())
      end = *end->user_begin();
    if (end == body.getTerminator() || end->getNumResults() == 0)
      continue;
    ends.push_back(end->getResult(0));
    reach(ends.back());
  }
  return ends;
}

} // namespace dlc::frontend
