#include "passes/CheckSizes.h"
#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "ir/Location.h"
#include "ir/SizeFit.h"
#include "ir/SizeMarks.h"
#include "ir/ValueNames.h"
#include "ir/reference/Interpreter.h"
#include "passes/Patterns.h"
#include "passes/SizeQuotients.h"

using namespace mlir;

namespace dlc {
namespace {

// Shapes as values have few elements.
constexpr int64_t kMostElements = 64;

bool isFewNumbers(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && tensor.hasStaticShape() && tensor.getElementType().isInteger() &&
         tensor.getNumElements() <= kMostElements;
}

// Computes what follows from few whole numbers: the larger of a size and another number, say. What is marked is
// computed when the program runs.
void foldNumbers(ModuleOp module) {
  constexpr int64_t limit = 4096;
  SmallVector<Operation *> ops;
  module.walk([&](Operation *op) { ops.push_back(op); });
  for (Operation *op : ops) {
    auto isKnown = [](Value value) { return isFewNumbers(value.getType()) && constantOf(value); };
    if (isa<ConstantOp>(op) || op->getNumOperands() == 0 || !isa<ReferenceOpInterface>(op) || !isPure(op) ||
        followsFromMarkedSize(op) || !llvm::all_of(op->getOperands(), isKnown) ||
        !llvm::all_of(op->getResultTypes(), isFewNumbers))
      continue;
    FailureOr<ConstantPool::Values> values = constantResults(op, limit);
    if (failed(values))
      continue;
    GraphRewriter builder(op);
    for (auto [result, value] : llvm::zip_equal(op->getResults(), *values))
      result.replaceAllUsesWith(ConstantOp::create(builder, op->getLoc(), value));
  }
}

SmallVector<Operation *> opsOf(ModuleOp module) {
  SmallVector<Operation *> ops;
  module.walk<WalkOrder::PreOrder>([&](Operation *op) { ops.push_back(op); });
  return ops;
}

// A small value may be a constant where a large one is computed.
bool areInStep(ArrayRef<Operation *> a, ArrayRef<Operation *> b) {
  return llvm::equal(a, b, [](Operation *left, Operation *right) {
    bool isSame = left->getName() == right->getName() || isa<ConstantOp>(left) || isa<ConstantOp>(right);
    return isSame && left->getNumResults() == right->getNumResults();
  });
}

} // namespace

SizeRules::SizeRules(ArrayRef<ModuleOp> modules, ArrayRef<SizeTuple> tuples, ArrayRef<SizeSymbol> symbols,
                     ArrayRef<AffineExpr> quotients)
    : tuples(tuples), symbols(symbols) {
  for (ModuleOp module : modules) {
    copies.push_back(module.clone());
    foldNumbers(*copies.back());
    ops.push_back(opsOf(*copies.back()));
    areAlike &= areInStep(ops.front(), ops.back()); // else lifting will tell
  }
  if (areAlike)
    addQuotients(llvm::map_to_vector(copies, [](const auto &copy) { return *copy; }), this->tuples, this->symbols,
                 quotients);
}

LogicalResult SizeRules::checkNumber(ArrayRef<int64_t> found, int64_t other, const SizeTuple &sizes, Operation *op,
                                     const Twine &what) const {
  FailureOr<AffineExpr> rule = fitSize(found, tuples, op->getContext(), countGiven(symbols));
  if (failed(rule) || valueAt(*rule, sizes) == other) // where there is no rule lifting will tell
    return success();
  std::string nodes = describeNodes(op->getLoc());
  return op->emitError() << (nodes.empty() ? "" : "node " + nodes + ": ") << what << " is " << found.front() << " at "
                         << printSizes(symbols, tuples.front()) << " and follows another rule at "
                         << printSizes(symbols, sizes) << ", where it is " << other
                         << "; give its sizes bounds by --dim NAME=LEAST..MOST, or bind them by --dim NAME=SIZE";
}

LogicalResult SizeRules::checkTypes(ArrayRef<Type> types, Type other, const SizeTuple &sizes, Operation *op,
                                    const Twine &what) const {
  auto small = dyn_cast<RankedTensorType>(other);
  auto hasRank = [&](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.getRank() == small.getRank();
  };
  if (!small || !llvm::all_of(types, hasRank))
    return success();
  for (int64_t dim = 0; dim < small.getRank(); ++dim) {
    auto found = llvm::map_to_vector(types, [&](Type type) { return cast<RankedTensorType>(type).getDimSize(dim); });
    if (failed(checkNumber(found, small.getDimSize(dim), sizes, op,
                           "dim " + Twine(dim) + " of " + what + typeName(types.front()))))
      return failure();
  }
  return success();
}

LogicalResult SizeRules::checkConstants(const OpsAtTuples &all, Operation *other, const SizeTuple &sizes) const {
  auto constant = dyn_cast<ConstantOp>(other);
  bool areConstants = constant && llvm::all_of(all, llvm::IsaPred<ConstantOp>);
  if (!areConstants || !isFewNumbers(constant.getType()))
    return success();
  FailureOr<Tensor> small = readConstant(constant.getValue());
  SmallVector<Tensor> values;
  for (Operation *op : all) {
    FailureOr<Tensor> value = readConstant(cast<ConstantOp>(op).getValue());
    if (failed(value) || value->type() != constant.getType())
      return success();
    values.push_back(*value);
  }
  for (int64_t i = 0; succeeded(small) && i < small->size(); ++i) {
    auto found = llvm::map_to_vector(values, [&](const Tensor &value) { return value.get(i).integer; });
    if (failed(checkNumber(found, small->get(i).integer, sizes, all.front(), "element " + Twine(i) + " of a constant")))
      return failure();
  }
  return success();
}

LogicalResult SizeRules::checkAttributes(const OpsAtTuples &all, Operation *other, const SizeTuple &sizes) const {
  for (NamedAttribute attribute : other->getAttrs()) {
    auto numbersOf = [&](Operation *op) { return op->getAttrOfType<DenseI64ArrayAttr>(attribute.getName()); };
    DenseI64ArrayAttr small = numbersOf(other);
    bool haveAll = small && llvm::all_of(all, [&](Operation *op) {
                     return numbersOf(op) && numbersOf(op).size() == small.size();
                   });
    for (int64_t i = 0; haveAll && i < small.size(); ++i) {
      auto found = llvm::map_to_vector(all, [&](Operation *op) { return numbersOf(op)[i]; });
      if (failed(checkNumber(found, small[i], sizes, all.front(), "its '" + attribute.getName().getValue() + "'")))
        return failure();
    }
  }
  return success();
}

LogicalResult SizeRules::check(ModuleOp other, SizeTuple sizes) const {
  if (!areAlike)
    return success();
  for (const SizeSymbol &symbol : ArrayRef(symbols).drop_front(sizes.size()))
    sizes.push_back(valueAt(symbol.quotient, sizes).value_or(0));
  foldNumbers(other);
  SmallVector<Operation *> there = opsOf(other);
  bool isSame = areInStep(ops.front(), there);
  for (size_t i = 0; isSame && i < there.size(); ++i) {
    OpsAtTuples all = opsAt(i);
    for (unsigned result = 0; result < there[i]->getNumResults(); ++result) {
      auto types = llvm::map_to_vector(all, [&](Operation *op) { return op->getResult(result).getType(); });
      if (failed(checkTypes(types, there[i]->getResult(result).getType(), sizes, all.front())))
        return failure();
    }
    if (failed(checkConstants(all, there[i], sizes)) || failed(checkAttributes(all, there[i], sizes)))
      return failure();
  }
  for (size_t i = 0; i < ops.front().size(); ++i) {
    auto function = dyn_cast<func::FuncOp>(ops.front()[i]);
    auto small = function ? other.lookupSymbol<func::FuncOp>(function.getSymName()) : func::FuncOp();
    if (!small || small.getNumResults() != function.getNumResults())
      continue;
    for (unsigned result = 0; result < function.getNumResults(); ++result) {
      auto types =
          llvm::map_to_vector(opsAt(i), [&](Operation *op) { return cast<func::FuncOp>(op).getResultTypes()[result]; });
      auto name = function.getResultAttrOfType<StringAttr>(result, "dlc.name");
      std::string what = name ? "output '" + name.str() + "' " : "";
      if (failed(checkTypes(types, small.getResultTypes()[result], sizes, function, what)))
        return failure();
    }
  }
  return success();
}

SmallVector<SizeTuple> smallSizes(ArrayRef<SizeSymbol> symbols) {
  SmallVector<SizeTuple> all;
  for (int64_t more : {0, 1, 4, 12, 30}) {
    SizeTuple sizes;
    for (auto [i, symbol] : llvm::enumerate(symbols)) // no two are the same by accident
      sizes.push_back(std::min(symbol.least + more + (more ? int64_t(i) : 0), symbol.most));
    if (!llvm::is_contained(all, sizes))
      all.push_back(sizes);
  }
  return all;
}

SmallVector<SizeTuple> largeSizes(ArrayRef<SizeSymbol> symbols) {
  SizeTuple nominal = llvm::map_to_vector(symbols, [](const SizeSymbol &symbol) { return symbol.nominal; });
  SmallVector<SizeTuple> all;
  for (int64_t times : {16, 40}) {
    SizeTuple sizes = nominal;
    for (auto [i, symbol] : llvm::enumerate(symbols)) // no two are the same by accident
      if (!symbol.isRead)
        sizes[i] = std::min(symbol.nominal * times + 5 + int64_t(i), symbol.most);
    if (sizes != nominal && !llvm::is_contained(all, sizes))
      all.push_back(sizes);
  }
  return all;
}

} // namespace dlc
