#include "ir/gradients/Regions.h"
#include "ir/gradients/Differentiate.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {

// The ops of a block behind some of its yielded values, and the arguments behind these.
struct BlockPart {
  BlockPart(Block &block, ArrayRef<unsigned> yielded) {
    SmallVector<Value> work;
    for (unsigned number : yielded)
      work.push_back(block.getTerminator()->getOperand(number));
    while (!work.empty()) {
      Value value = work.pop_back_val();
      if (auto argument = dyn_cast<BlockArgument>(value)) {
        if (argument.getOwner() == &block)
          arguments.insert(argument.getArgNumber());
      } else if (Operation *op = value.getDefiningOp(); op->getBlock() == &block && ops.insert(op).second) {
        llvm::append_range(work, differentiated(op));
      }
    }
  }
  llvm::DenseSet<Operation *> ops;
  llvm::SetVector<unsigned> arguments;
};

SmallVector<unsigned> argumentsOf(Block &block, ArrayRef<unsigned> yielded) {
  return BlockPart(block, yielded).arguments.takeVector();
}

SmallVector<Value> inlinedPart(OpBuilder &builder, Block &block, ArrayRef<Value> arguments,
                               ArrayRef<unsigned> yielded) {
  BlockPart part(block, yielded);
  IRMapping mapping;
  for (auto [argument, value] : llvm::zip_equal(block.getArguments(), arguments))
    if (value)
      mapping.map(argument, value);
  for (Operation &op : block.without_terminator())
    if (part.ops.contains(&op))
      builder.clone(op, mapping);
  return llvm::map_to_vector(
      yielded, [&](unsigned number) { return mapping.lookupOrDefault(block.getTerminator()->getOperand(number)); });
}

SmallVector<Value> inlined(OpBuilder &builder, Block &block, ValueRange arguments) {
  auto all = llvm::to_vector(llvm::seq(0u, block.getTerminator()->getNumOperands()));
  return inlinedPart(builder, block, SmallVector<Value>(arguments), all);
}

SmallVector<unsigned> wantedNumbers(GradientBuilder &b, ArrayRef<Value> values, unsigned from) {
  SmallVector<unsigned> numbers;
  for (unsigned i = from; i < values.size(); ++i)
    if (b.wants(i))
      numbers.push_back(i);
  return numbers;
}

SmallVector<Value> gradientsOf(GradientBuilder &b, OpBuilder &builder, ArrayRef<Value> outputs, ArrayRef<Value> seeds,
                               ArrayRef<Value> wanted) {
  FailureOr<SmallVector<Value>> gradients = differentiate(builder, outputs, seeds, wanted, b.options());
  if (failed(gradients)) {
    b.error("its region cannot be differentiated");
    return {};
  }
  GraphBuilder inside(builder, b.where());
  for (auto [gradient, value] : llvm::zip_equal(*gradients, wanted))
    if (!gradient)
      gradient = inside.full(inside.elem(value), inside.shape(value), 0);
  return *gradients;
}

} // namespace dlc
