#include "ir/ConstantPool.h"
#include "ir/Dlc.h"

using namespace mlir;

namespace dlc {

ConstantPool &ConstantPool::of(MLIRContext *context) {
  return *context->getOrLoadDialect<DlcDialect>()->getRegisteredInterface<ConstantPool>();
}

void ConstantPool::keep(bool keeps) {
  std::lock_guard lock(mutex);
  this->keeps = keeps;
  if (!keeps) {
    results.clear();
    constants.clear();
  }
}

// Null where an operand is no constant.
static Attribute keyOf(Operation *op) {
  SmallVector<Attribute> key{op->getName().getIdentifier(), op->getAttrDictionary()};
  for (Value operand : op->getOperands()) {
    auto constant = operand.getDefiningOp<ConstantOp>();
    if (!constant)
      return {};
    key.push_back(constant.getValue());
  }
  for (Type type : op->getResultTypes())
    key.push_back(TypeAttr::get(type));
  return ArrayAttr::get(op->getContext(), key);
}

ConstantPool::Values ConstantPool::resultsOf(Operation *op) {
  if (!keeps)
    return {};
  Attribute key = keyOf(op);
  std::lock_guard lock(mutex);
  return key ? results.lookup(key) : Values();
}

void ConstantPool::setResultsOf(Operation *op, ArrayRef<ElementsAttr> values) {
  if (!keeps)
    return;
  if (Attribute key = keyOf(op)) {
    std::lock_guard lock(mutex);
    results[key] = Values(values);
  }
}

ElementsAttr ConstantPool::madeOf(StringRef how, ArrayRef<Attribute> of, llvm::function_ref<ElementsAttr()> make) {
  if (!keeps)
    return make();
  MLIRContext *context = getDialect()->getContext();
  SmallVector<Attribute> all{StringAttr::get(context, how)};
  all.append(of.begin(), of.end());
  Attribute key = ArrayAttr::get(context, all);
  {
    std::lock_guard lock(mutex);
    if (Values known = results.lookup(key); !known.empty())
      return known.front();
  }
  ElementsAttr made = make();
  std::lock_guard lock(mutex);
  if (made)
    results[key] = {made};
  return made;
}

ElementsAttr ConstantPool::at(const Tensor &tensor) {
  std::lock_guard lock(mutex);
  return constants.lookup({tensor.bytes().data(), tensor.type()});
}

void ConstantPool::setAt(const Tensor &tensor, ElementsAttr constant) {
  std::lock_guard lock(mutex);
  if (keeps)
    constants[{tensor.bytes().data(), tensor.type()}] = constant;
}

} // namespace dlc
