#include "ir/LoopCounter.h"
#include "ir/Constants.h"
#include "ir/Views.h"

using namespace mlir;

namespace dlc {

static std::optional<int64_t> knownInteger(Value value) {
  std::optional<SmallVector<int64_t>> known = constantIntegers(withoutReshapes(value));
  return known && known->size() == 1 ? std::optional(known->front()) : std::nullopt;
}

// What the body adds to a carried value, or takes from it; nothing where it does something else.
static std::optional<int64_t> stepOf(WhileOp loop, unsigned number) {
  Block &body = loop.getBody().front();
  Operation *made = withoutReshapes(body.getTerminator()->getOperand(number)).getDefiningOp();
  if (!isa_and_nonnull<AddOp, SubOp>(made))
    return std::nullopt;
  for (unsigned i = 0; i < (isa<AddOp>(made) ? 2 : 1); ++i)
    if (withoutReshapes(made->getOperand(i)) == body.getArgument(number)) {
      std::optional<int64_t> known = knownInteger(made->getOperand(1 - i));
      bool isDown = isa<SubOp>(made);
      return !known || (isDown && *known == INT64_MIN) ? std::nullopt : std::optional(isDown ? -*known : *known);
    }
  return std::nullopt;
}

std::optional<LoopCounter> counterOf(WhileOp loop, Value condition) {
  auto compare = withoutReshapes(condition).getDefiningOp<CompareOp>();
  if (!compare)
    return std::nullopt;
  auto isCarried = [&](Value value) {
    auto argument = dyn_cast<BlockArgument>(withoutReshapes(value));
    return argument && argument.getOwner() == &loop.getTest().front();
  };
  bool turned = !isCarried(compare->getOperand(0)); // end > counter
  Value counted = withoutReshapes(compare->getOperand(turned)), end = compare->getOperand(!turned);
  if (!isCarried(counted) || (!knownInteger(end) && loop->isAncestor(end.getParentBlock()->getParentOp())))
    return std::nullopt;
  Predicate predicate = compare.getPredicate();
  bool isUpwards = predicate == Predicate::lt || predicate == Predicate::le;
  if (!isUpwards && predicate != Predicate::gt && predicate != Predicate::ge)
    return std::nullopt;
  unsigned number = cast<BlockArgument>(counted).getArgNumber();
  std::optional<int64_t> step = stepOf(loop, number);
  if (!step || *step == 0 || (*step > 0) != (isUpwards != turned))
    return std::nullopt;
  return LoopCounter{loop.getInits()[number], end, *step, predicate == Predicate::le || predicate == Predicate::ge};
}

std::optional<int64_t> knownRounds(const LoopCounter &counter) {
  std::optional<int64_t> begin = knownInteger(counter.begin), end = knownInteger(counter.end);
  if (!begin || !end)
    return std::nullopt;
  bool isUpwards = counter.step > 0;
  __int128 way = isUpwards ? __int128(*end) - *begin : __int128(*begin) - *end; // farther than 64 bits tell
  __int128 step = isUpwards ? __int128(counter.step) : -__int128(counter.step);
  __int128 rounds = (way + (counter.isClosed ? 1 : 0) + step - 1) / step;
  return int64_t(std::clamp<__int128>(way < 0 ? 0 : rounds, 0, INT64_MAX));
}

} // namespace dlc
