// Concatenations of many operands, and nothing else: a loop over the parts, whose addresses stand in a table.
#include "ir/schedule/cpu/Parameters.h"

using namespace mlir;

namespace dlc {

static constexpr ScheduleParameter kParameters[] = {kTaskElements};
const ScheduleKind kCpuConcat{"concat", kParameters};

// Fewer parts are found by a comparison or two, and what else is computed in the kernel joins them.
static constexpr size_t kLeastParts = 8;

bool isLongConcat(func::FuncOp kernel) {
  Block &body = kernel.getBody().front();
  auto concat = dyn_cast<ConcatOp>(body.front());
  return concat && std::next(body.begin(), 2) == body.end() && concat.getNumOperands() >= kLeastParts &&
         concat.getType().getNumElements() != 0 && llvm::all_of(concat.getOperands(), llvm::IsaPred<BlockArgument>);
}

} // namespace dlc
