// Verifiers: kernels, launches, states, control flow. Numbered constraints:
// K1 a kernel's block takes the inputs and yields the outputs. K2 a launch names a kernel function of its types.
// S1 a state has known dims, S2 its initial value has its type, S3 an argument or result that is a state has its type,
// S4 a state is one argument and one result of a function at most.
// C1 a condition is one i1 element. C2 regions take what is carried (dlc.if: nothing). C3 regions yield what is carried
// (dlc.if: the results). C4 dlc.repeat has one number of rounds.
// D1 a size is one i64. D2 it is read in the block of an entry. D3 a cut keeps the element type.
#include "ir/Entries.h"
#include "ir/Members.h"
#include "ir/Repeats.h"
#include "ir/SizeOps.h"
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

LogicalResult KernelOp::verify() {
  Block &block = getBody().front();
  if (block.getArgumentTypes() != getInputs().getTypes())
    return emitOpError("K1: block arguments are ")
           << block.getArgumentTypes() << ", expected the inputs' types " << getInputs().getTypes();
  Operation *last = block.empty() ? nullptr : &block.back();
  if (!isa_and_nonnull<YieldOp>(last) || last->getOperandTypes() != getOutputs().getTypes())
    return emitOpError("K1: block ends in something else than a dlc.yield of the outputs' types ")
           << getOutputs().getTypes();
  return success();
}

LogicalResult LaunchOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  auto kernel = symbolTable.lookupNearestSymbolFrom<func::FuncOp>(*this, getKernelAttr());
  if (!kernel || !kernel->hasAttr("dlc.kernel"))
    return emitOpError("K2: ") << getKernelAttr() << " is not a function with the attribute dlc.kernel";
  if (kernel->hasAttr(kRepeatsAttribute) && !Repeats::of(kernel))
    return emitOpError("K2: ") << getKernelAttr() << " has an attribute " << kRepeatsAttribute
                               << " that does not fit to its type";
  Attribute members = kernel->getAttr(kMembersAttribute);
  if (members && (!isa<IntegerAttr>(members) || membersOf(kernel) < 1 || kernel->hasAttr(kRepeatsAttribute)))
    return emitOpError("K2: ") << getKernelAttr() << " has an attribute " << kMembersAttribute
                               << " that is no number above 0, or repeats as well";
  auto found = FunctionType::get(getContext(), getInputs().getTypes(), getOutputs().getTypes());
  if (launchType(kernel) != found)
    return emitOpError("K2: inputs and outputs are ")
           << found << ", expected " << launchType(kernel) << " as " << getKernelAttr();
  return success();
}

LogicalResult StateOp::verify() {
  auto type = cast<RankedTensorType>(getType());
  if (!type.hasStaticShape())
    return emitOpError("S1: ") << type << " has unknown dims";
  if (getInitial() && getInitial()->getType() != type)
    return emitOpError("S2: starts with a value of type ") << getInitial()->getType() << ", expected " << type;
  return success();
}

// The attribute dlc.state of an argument or result, whose type is `type`; `other` gives that of those before it.
static LogicalResult verifyStateUse(Operation *op, StringRef what, unsigned index, Type type, Attribute value,
                                    function_ref<Attribute(unsigned)> other) {
  auto name = dyn_cast<FlatSymbolRefAttr>(value);
  auto state = name ? SymbolTable::lookupNearestSymbolFrom<StateOp>(op, name) : StateOp();
  if (!state)
    return op->emitOpError("S3: ") << what << " " << index << ": " << value << " is not a dlc.state";
  if (state.getType() != type)
    return op->emitOpError("S3: ") << what << " " << index << " has type " << type << ", the state " << name << " "
                                   << state.getType();
  for (unsigned i = 0; i < index; ++i)
    if (other(i) == value)
      return op->emitOpError("S4: ") << name << " is " << what << " " << i << " and " << index;
  return success();
}

LogicalResult DlcDialect::verifyRegionArgAttribute(Operation *op, unsigned, unsigned index, NamedAttribute attribute) {
  auto function = dyn_cast<func::FuncOp>(op);
  if (!function || attribute.getName() != kStateAttribute)
    return success();
  return verifyStateUse(op, "argument", index, function.getArgumentTypes()[index], attribute.getValue(),
                        [&](unsigned i) { return function.getArgAttr(i, kStateAttribute); });
}

LogicalResult DlcDialect::verifyRegionResultAttribute(Operation *op, unsigned, unsigned index,
                                                      NamedAttribute attribute) {
  auto function = dyn_cast<func::FuncOp>(op);
  if (!function || attribute.getName() != kStateAttribute)
    return success();
  return verifyStateUse(op, "result", index, function.getResultTypes()[index], attribute.getValue(),
                        [&](unsigned i) { return function.getResultAttr(i, kStateAttribute); });
}

// The block of a region takes `arguments` and yields `results`.
static LogicalResult verifyRegion(Operation *op, StringRef name, Block &block, TypeRange arguments, TypeRange results,
                                  StringRef rule) {
  if (TypeRange(block.getArgumentTypes()) != arguments)
    return op->emitOpError("C2: ") << name << " takes " << block.getArgumentTypes() << ", expected " << arguments;
  Operation *last = block.empty() ? nullptr : &block.back();
  if (!isa_and_nonnull<YieldOp>(last) || TypeRange(last->getOperandTypes()) != results)
    return op->emitOpError() << rule << ": " << name << " ends in something else than a dlc.yield of " << results;
  return success();
}

// One integer of so many bits.
static bool isOneOf(Type type, unsigned bits) {
  auto tensor = cast<RankedTensorType>(type);
  return tensor.getElementType().isInteger(bits) && tensor.hasStaticShape() && tensor.getNumElements() == 1;
}

LogicalResult ReadSizeOp::verify() {
  if (!isOneOf(getValue().getType(), 64))
    return emitOpError("D1: the size is ") << getValue().getType() << ", expected one i64";
  if (!isa<func::FuncOp, IfOp, LoopOpInterface>((*this)->getParentOp()))
    return emitOpError("D2: stands in '")
           << (*this)->getParentOp()->getName() << "', expected an entry, or a body of control flow in one";
  return success();
}

LogicalResult CutOp::verify() {
  if (getOperand().getType().getElementType() != getType().getElementType())
    return emitOpError("D3: the operand is ") << getOperand().getType() << ", the result " << getType();
  return success();
}

LogicalResult IfOp::verify() {
  if (!isOneOf(getCondition().getType(), 1))
    return emitOpError("C1: the condition is ") << getCondition().getType() << ", expected one i1";
  if (failed(verifyRegion(*this, "the first region", getThenRegion().front(), {}, getOutputs().getTypes(), "C3")))
    return failure();
  return verifyRegion(*this, "the second region", getElseRegion().front(), {}, getOutputs().getTypes(), "C3");
}

LogicalResult WhileOp::verify() {
  if (getInits().getTypes() != getOutputs().getTypes())
    return emitOpError("C3: begins with ") << getInits().getTypes() << " and ends with " << getOutputs().getTypes();
  Block &test = getTest().front();
  Operation *last = test.empty() ? nullptr : &test.back();
  if (!isa_and_nonnull<YieldOp>(last) || last->getNumOperands() != 1 || !isOneOf(last->getOperand(0).getType(), 1))
    return emitOpError("C1: the test ends in something else than a dlc.yield of one i1");
  if (failed(verifyRegion(*this, "the test", test, getInits().getTypes(), last->getOperandTypes(), "C1")))
    return failure();
  return verifyRegion(*this, "the body", getBody().front(), getInits().getTypes(), getInits().getTypes(), "C3");
}

LoopOpInterface WhileOp::createLike(OpBuilder &builder, ValueRange inits) {
  return WhileOp::create(builder, getLoc(), inits.getTypes(), inits, DenseI64ArrayAttr());
}

LogicalResult RepeatOp::verify() {
  if (getInits().getTypes() != getOutputs().getTypes())
    return emitOpError("C3: begins with ") << getInits().getTypes() << " and ends with " << getOutputs().getTypes();
  if (bool(getCount()) == getRounds().has_value())
    return emitOpError("C4: has ") << (getCount() ? "both" : "neither") << " a count and a number of rounds";
  if (getCount() && !isOneOf(getCount().getType(), 64))
    return emitOpError("C4: the count is ") << getCount().getType() << ", expected one i64";
  if (std::optional<AffineMap> size = getSize();
      size && (getCount() || size->getNumDims() || size->getNumResults() != 1))
    return emitOpError("C4: expected one size in the place of a number of rounds, found ") << getSizeAttr();
  return verifyRegion(*this, "the body", getBody().front(), getInits().getTypes(), getInits().getTypes(), "C3");
}

LoopOpInterface RepeatOp::createLike(OpBuilder &builder, ValueRange inits) {
  return RepeatOp::create(builder, getLoc(), inits.getTypes(), getCount(), inits, getRoundsAttr(), getSizeAttr(),
                          DenseI64ArrayAttr());
}

AffineExpr RepeatOp::getKnownRounds() {
  if (getCount())
    return {};
  return getSize() ? getSize()->getResult(0) : getAffineConstantExpr(int64_t(*getRounds()), getContext());
}
