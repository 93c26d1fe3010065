#include "ir/SizeMarks.h"
#include <map>

using namespace mlir;

namespace dlc {

static constexpr llvm::StringLiteral kSeveral = "dlc.at_several_sizes";

void lookAtSizes(ModuleOp module, ArrayRef<int64_t> sizes) {
  module->setAttr(kSeveral, DenseI64ArrayAttr::get(module.getContext(), sizes));
}

static DenseI64ArrayAttr sizesOfModule(Operation *op) {
  while (op && !isa<ModuleOp>(op))
    op = op->getParentOp();
  return op ? op->getAttrOfType<DenseI64ArrayAttr>(kSeveral) : DenseI64ArrayAttr();
}

bool looksAtSizes(Operation *op) { return bool(sizesOfModule(op)); }

bool maybeOpenSize(Operation *op, int64_t number) {
  DenseI64ArrayAttr sizes = sizesOfModule(op);
  return sizes && number > 0 && llvm::any_of(sizes.asArrayRef(), [&](int64_t size) { return number % size == 0; });
}

bool isMultipleAtAllSizes(Operation *op, int64_t number, int64_t of) {
  DenseI64ArrayAttr sizes = sizesOfModule(op);
  if (number % of != 0 || !sizes)
    return number % of == 0;
  auto isMultiple = [of](int64_t size) { return size % of == 0; };
  return llvm::all_of(sizes.asArrayRef(), isMultiple) || llvm::all_of(sizes.asArrayRef(), [&](int64_t size) {
           return number % size != 0 || isMultiple(number / size);
         });
}

bool hasOpenSize(Operation *op, ArrayRef<int64_t> shape) {
  return llvm::any_of(shape, [op](int64_t size) { return maybeOpenSize(op, size); });
}

void markSize(Operation *op) { op->setAttr(kSizeMark, UnitAttr::get(op->getContext())); }
bool isMarkedSize(Operation *op) { return op && op->hasAttr(kSizeMark); }

bool followsFromMarkedSize(Operation *op) {
  return isMarkedSize(op) ||
         llvm::any_of(op->getOperands(), [](Value operand) { return isMarkedSize(operand.getDefiningOp()); });
}

static SmallVector<Operation *> marked(ModuleOp module) {
  SmallVector<Operation *> all;
  module.walk([&](Operation *op) {
    if (isMarkedSize(op))
      all.push_back(op);
  });
  return all;
}

void settleMarks(ArrayRef<ModuleOp> modules) {
  std::vector<SmallVector<Operation *>> all;
  for (ModuleOp module : modules)
    all.push_back(marked(module));
  for (const auto &each : all)
    if (each.size() != all.front().size())
      return;
  using Likeness = std::vector<const void *>;
  auto likenessOf = [](Operation *op) {
    Likeness likeness{op->getName().getAsOpaquePointer(), op->getAttrDictionary().getAsOpaquePointer()};
    for (Type type : op->getResultTypes())
      likeness.push_back(type.getAsOpaquePointer());
    return likeness;
  };
  std::map<std::vector<Likeness>, int64_t> classes; // of those that are alike in every module
  for (size_t i = 0; i < all.front().size(); ++i) {
    std::vector<Likeness> likeness;
    for (const auto &each : all)
      likeness.push_back(likenessOf(each[i]));
    bool areSame = llvm::all_equal(likeness);
    int64_t number = classes.try_emplace(std::move(likeness), int64_t(classes.size())).first->second;
    for (const auto &each : all) {
      each[i]->removeAttr(kSizeMark);
      if (!areSame)
        each[i]->setAttr(kSizeMark, IntegerAttr::get(IntegerType::get(each[i]->getContext(), 64), number));
    }
  }
}

void dropMarks(ModuleOp module) {
  module->removeAttr(kSeveral);
  for (Operation *op : marked(module))
    op->removeAttr(kSizeMark);
}

} // namespace dlc
