#include "passes/WrapKernel.h"
#include "ir/ValueNames.h"
#include "mlir/IR/IRMapping.h"
#include "passes/Patterns.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace dlc {

// Constants that a kernel computes with as literals: single elements, and one value for all elements of an elementwise
// operand. What a contraction multiplies with always comes from memory.
bool isLiteral(OpOperand &use) {
  auto constant = use.get().getDefiningOp<ConstantOp>();
  auto fusion = dyn_cast<FusionOpInterface>(use.getOwner());
  if (!constant || !fusion || fusion.getFusionKind() == FusionKind::Contraction)
    return false;
  if (constant.getType().getNumElements() == 1)
    return true;
  auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
  return fusion.getFusionKind() == FusionKind::Elementwise && dense && dense.isSplat();
}

// Each name once: what has it of its own comes before what is made of that.
static void nameOutputs(KernelOp kernel, ArrayRef<Value> outputs) {
  llvm::StringSet<> own, taken;
  for (Value output : outputs)
    if (std::optional<ValueName> name = nameOf(output))
      own.insert(name->name);
  for (auto [output, result] : llvm::zip_equal(outputs, kernel.getOutputs()))
    if (std::optional<ValueName> name = nameOfComputed(output))
      if ((nameOf(output) || !own.contains(name->name)) && taken.insert(name->name).second)
        giveName(result, *name);
}

KernelOp wrapKernel(ArrayRef<Operation *> ops, KernelRoot root, Operation *before) {
  llvm::DenseSet<Operation *> inside(ops.begin(), ops.end());
  llvm::SmallSetVector<Value, 8> inputs;
  llvm::SmallSetVector<Operation *, 4> literals;
  SmallVector<Value> outputs;
  SmallVector<Location> locations;
  for (Operation *op : ops) {
    locations.push_back(withoutNames(op->getLoc()));
    for (OpOperand &operand : op->getOpOperands())
      if (isLiteral(operand))
        literals.insert(operand.get().getDefiningOp());
      else if (!inside.contains(operand.get().getDefiningOp()))
        inputs.insert(operand.get());
    for (Value result : op->getResults())
      if (root == KernelRoot::sequential || root == KernelRoot::selection ||
          llvm::any_of(result.getUsers(), [&](Operation *user) { return !inside.contains(user); }))
        outputs.push_back(result);
  }
  GraphRewriter builder(before);
  Location loc = builder.getFusedLoc(locations);
  auto kernel =
      KernelOp::create(builder, loc, ValueRange(outputs).getTypes(), inputs.getArrayRef(), root, DictionaryAttr());
  nameOutputs(kernel, outputs);
  for (auto [output, result] : llvm::zip(outputs, kernel.getOutputs()))
    output.replaceUsesWithIf(result, [&](OpOperand &use) { return !inside.contains(use.getOwner()); });

  Block *body = builder.createBlock(&kernel.getBody());
  IRMapping mapping;
  llvm::DenseMap<Value, Value> literalOf;
  for (Value input : inputs)
    mapping.map(input, body->addArgument(input.getType(), input.getLoc()));
  for (Operation *literal : literals)
    literalOf[literal->getResult(0)] = builder.clone(*literal)->getResult(0);
  for (Operation *op : ops) {
    dropNames(op); // the kernel's results have them
    op->moveBefore(body, body->end());
    for (OpOperand &operand : op->getOpOperands())
      operand.set(isLiteral(operand) ? literalOf[operand.get()] : mapping.lookupOrDefault(operand.get()));
  }
  builder.setInsertionPointToEnd(body);
  YieldOp::create(builder, loc, outputs);
  return kernel;
}

} // namespace dlc
