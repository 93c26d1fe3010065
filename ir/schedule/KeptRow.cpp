#include "ir/schedule/KeptRow.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;

namespace dlc {
namespace {

SmallVector<int64_t> withoutOnes(Value value) {
  SmallVector<int64_t> sizes;
  llvm::copy_if(cast<RankedTensorType>(value.getType()).getShape(), std::back_inserter(sizes),
                [](int64_t size) { return size != 1; });
  return sizes;
}

// The values of the full shape that lead to `value`, itself included, and lie at the same element; behind `ends` nobody
// looks.
llvm::DenseSet<Value> leadingTo(Value value, ArrayRef<int64_t> shape, const llvm::DenseSet<Value> &ends) {
  llvm::DenseSet<Value> found;
  SmallVector<Value> open{value};
  while (!open.empty()) {
    Value next = open.pop_back_val();
    if (ArrayRef(withoutOnes(next)) != shape || !found.insert(next).second)
      continue;
    auto op = next.getDefiningOp<FusionOpInterface>();
    if (op && op.getFusionKind() == FusionKind::Elementwise && (next == value || !ends.contains(next)))
      llvm::append_range(open, op->getOperands());
  }
  return found;
}

} // namespace

KeptRow KeptRow::of(Block &region) {
  KeptRow row;
  auto reduces = llvm::to_vector(region.getOps<ReduceOp>());
  if (reduces.empty())
    return row;
  SmallVector<int64_t> shape = withoutOnes(reduces.front().getOperand());
  llvm::DenseSet<Value> made;
  llvm::DenseMap<Value, unsigned> readers;
  auto pass = [&](Value value) {
    llvm::DenseSet<Value> leading = leadingTo(value, shape, made);
    for (BlockArgument argument : region.getArguments())
      readers[argument] += leading.contains(argument);
    return leading;
  };
  for (ReduceOp reduce : reduces) {
    Value operand = reduce.getOperand();
    llvm::DenseSet<Value> leading = pass(operand);
    Type element = cast<RankedTensorType>(operand.getType()).getElementType();
    bool again = llvm::any_of(operand.getUsers(), [&](Operation *user) { return user != reduce; });
    bool dear = llvm::any_of(leading, [&](Value value) {
      auto op = value.getDefiningOp<FusionOpInterface>();
      return op && op.isExpensive() && !made.contains(value);
    });
    if (!again || !dear || !isa<FloatType>(element))
      continue;
    made.insert(operand);
    row.made.push_back(reduce);
    row.madeBytes += std::max<int64_t>(4, elementStorageBytes(element));
  }
  for (Value result : region.getTerminator()->getOperands())
    pass(result);
  for (BlockArgument argument : region.getArguments())
    if (readers[argument] > 1) {
      row.loaded.push_back(argument);
      row.loadedBytes += elementStorageBytes(cast<RankedTensorType>(argument.getType()).getElementType());
    }
  return row;
}

// What was loaded is gone where values are made of it. The rest is for sums, addresses and what is being computed.
int64_t KeptRow::registers(int64_t elements) const {
  constexpr int64_t others = 40;
  return others + (elements * std::max(loadedBytes, madeBytes) + 3) / 4;
}

bool KeptRow::fits(int64_t elements, int64_t threads) const {
  return registers(elements) <= std::min<int64_t>(168, 65536 / threads);
}

} // namespace dlc
