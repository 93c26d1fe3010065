#include "codegen/cpu/Unroll.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"

using namespace mlir;

namespace dlc::cpu {

static std::optional<int64_t> constantTurns(scf::ForOp loop) {
  auto low = getConstantIntValue(loop.getLowerBound()), high = getConstantIntValue(loop.getUpperBound());
  auto step = getConstantIntValue(loop.getStep());
  if (!low || !high || step != 1)
    return std::nullopt;
  return std::max<int64_t>(*high - *low, 0);
}

// Turns of the loop and all loops within; nullopt where one is not constant.
static std::optional<int64_t> copies(scf::ForOp loop) {
  std::optional<int64_t> turns = constantTurns(loop);
  if (!turns)
    return std::nullopt;
  int64_t inner = 1;
  bool known = true;
  loop.getBody()->walk([&](scf::ForOp nested) {
    auto more = constantTurns(nested);
    known &= more.has_value();
    inner *= more.value_or(1);
  });
  if (!known)
    return std::nullopt;
  return *turns * inner;
}

void unrollWindows(Block *block, int64_t most) {
  SmallVector<scf::ForOp> outermost;
  block->walk<WalkOrder::PreOrder>([&](scf::ForOp loop) {
    if (loop.getInitArgs().empty())
      return WalkResult::advance();
    auto count = copies(loop);
    if (count && *count <= most)
      outermost.push_back(loop);
    return WalkResult::skip();
  });
  for (scf::ForOp loop : outermost) {
    SmallVector<scf::ForOp> nested;
    loop->walk<WalkOrder::PostOrder>([&](scf::ForOp inner) { nested.push_back(inner); }); // inner ones first
    for (scf::ForOp inner : nested)
      (void)loopUnrollFull(inner);
  }
}

} // namespace dlc::cpu
