// Concatenations of many operands or of long pieces, and nothing else: a loop over the parts, whose addresses stand in
// a table.
#include "ir/schedule/cpu/Parameters.h"

using namespace mlir;

namespace dlc {

static constexpr ScheduleParameter kParameters[] = {kTaskElements};
const ScheduleKind kCpuConcat{"concat", kParameters};

// Fewer parts are found by a comparison or two, which is dear only where many elements in a row come from one part.
static constexpr size_t kLeastParts = 8;
static constexpr int64_t kLongPiece = 64;

// The elements in a row that come from this part.
static int64_t pieceOf(ConcatOp concat, Value part) {
  int64_t elements = 1;
  for (int64_t size : cast<RankedTensorType>(part.getType()).getShape().drop_front(concat.getAxis()))
    elements *= size;
  return elements;
}

ConcatOp findConcat(func::FuncOp kernel) {
  Block &body = kernel.getBody().front();
  auto concat = dyn_cast<ConcatOp>(body.front());
  if (!concat || std::next(body.begin(), 2) != body.end() || concat.getType().getNumElements() == 0 ||
      !llvm::all_of(concat.getOperands(), llvm::IsaPred<BlockArgument>))
    return nullptr;
  return concat;
}

bool isLongConcat(func::FuncOp kernel) {
  ConcatOp concat = findConcat(kernel);
  if (!concat)
    return false;
  return concat.getNumOperands() >= kLeastParts ||
         llvm::all_of(concat.getOperands(), [&](Value part) { return pieceOf(concat, part) >= kLongPiece; });
}

} // namespace dlc
