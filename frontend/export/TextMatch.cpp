#include "frontend/export/TextMatch.h"
#include "ir/Constants.h"
#include "ir/Entries.h"

using namespace mlir;

namespace dlc::frontend {

static bool sameConstant(ConstantOp one, ConstantOp other) {
  if (one.getValue() == other.getValue())
    return true;
  FailureOr<Tensor> x = readConstant(one.getValue()), y = readConstant(other.getValue());
  return succeeded(x) && succeeded(y) && x->type() == y->type() && x->bytes() == y->bytes();
}

// All attributes but the stream of random numbers.
static DictionaryAttr attributesOf(Operation *op) {
  NamedAttrList attributes(op->getAttrDictionary());
  if (isa<RandomOp>(op))
    attributes.erase("stream");
  return attributes.getDictionary(op->getContext());
}

bool TextMatch::same(Value value, Value built) {
  if (value.getType() != built.getType())
    return false;
  if (auto [pair, isNew] = pairs.try_emplace(built, value); !isNew)
    return pair->second == value;
  auto made = dyn_cast<OpResult>(built);
  if (!made) {
    std::string name = bench.nameOf(built);
    if (name.front() != '@') {
      tensors[name] = value;
      return true;
    }
    auto argument = dyn_cast<BlockArgument>(value);
    FlatSymbolRefAttr state = argument ? argumentState(entry, argument.getArgNumber()) : FlatSymbolRefAttr();
    return state && "@" + state.getValue().str() == name;
  }
  auto found = dyn_cast<OpResult>(value);
  Operation *one = found ? found.getOwner() : nullptr, *other = made.getOwner();
  if (!one || one->getName() != other->getName() || found.getResultNumber() != made.getResultNumber())
    return false;
  if (auto constant = dyn_cast<ConstantOp>(one))
    return sameConstant(constant, cast<ConstantOp>(other));
  return one->getNumOperands() == other->getNumOperands() && attributesOf(one) == attributesOf(other) &&
         llvm::all_of(llvm::zip_equal(one->getOperands(), other->getOperands()),
                      [&](auto operands) { return same(std::get<0>(operands), std::get<1>(operands)); });
}

bool TextMatch::isClosed(Value root) const {
  llvm::DenseSet<Operation *> inside;
  for (auto [built, value] : pairs)
    if (built.getDefiningOp() && !value.getDefiningOp<ConstantOp>())
      inside.insert(value.getDefiningOp());
  return llvm::all_of(inside, [&](Operation *op) {
    return op == root.getDefiningOp() ||
           llvm::all_of(op->getUsers(), [&](Operation *user) { return inside.contains(user); });
  });
}

bool TextMatch::drawsNumbers() const {
  return llvm::any_of(pairs, [](const auto &pair) { return bool(pair.first.template getDefiningOp<RandomOp>()); });
}

Value operandAt(Value value, ArrayRef<unsigned> path) {
  for (unsigned i : path) {
    Operation *op = value ? value.getDefiningOp() : nullptr;
    value = op && i < op->getNumOperands() ? op->getOperand(i) : Value();
  }
  return value;
}

} // namespace dlc::frontend
