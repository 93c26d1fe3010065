// Sizes that data decide, among the symbols.
#include "ir/Constants.h"
#include "ir/SizeFit.h"
#include "ir/SizeOps.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

// So many symbols together with sizes that data decide.
static constexpr size_t kMostSymbols = 40;

// Whole numbers in the model's constants: as a size one of them would not be told from it.
static SmallVector<int64_t> smallNumbers(ModuleOp module) {
  constexpr int64_t mostElements = 64, most = 1 << 16;
  SmallVector<int64_t> numbers;
  module.walk([&](ConstantOp constant) {
    FailureOr<Tensor> value = failure();
    if (constant.getType().getElementType().isInteger(64) && constant.getType().getNumElements() <= mostElements)
      value = readConstant(constant.getValue());
    for (int64_t i = 0; succeeded(value) && i < value->size(); ++i)
      if (int64_t number = value->get(i).integer; number > 0 && number <= most)
        numbers.push_back(number);
  });
  return numbers;
}

// Sizes that data decide are symbols behind the dims that stay open.
void Compiler::State::openDataSizes(ArrayRef<DataSize> sizes, ModuleOp module) {
  llvm::erase_if(symbols, [](const SizeSymbol &symbol) { return symbol.isRead; });
  for (const DataSize &size : sizes.take_front(kMostSymbols - symbols.size())) {
    SizeSymbol symbol;
    symbol.name = size.name;
    symbol.least = 0;
    symbol.most = size.most;
    symbol.isRead = true;
    symbols.push_back(symbol);
  }
  sampling.taken = smallNumbers(module);
  sampleSizes();
}

LogicalResult Compiler::State::checkDataSizes(ArrayRef<DataSize> sizes) {
  auto file = UnknownLoc::get(&context);
  auto isRead = [](const SizeSymbol &symbol) { return symbol.isRead; };
  size_t most = kMostSymbols - size_t(llvm::count_if(symbols, std::not_fn(isRead)));
  if (sizes.size() > most)
    return emitError(file) << request.path << ": data decide about " << sizes.size() << " sizes, expected at most "
                           << most;
  for (const auto &[name, most] : dataSizeBounds)
    if (llvm::none_of(sizes, [&, &name = name](const DataSize &size) { return size.name == name; })) {
      InFlightDiagnostic error = emitError(file)
                                 << request.path << ": data decide about no size '" << name << "', but about";
      for (const DataSize &size : sizes)
        error << " '" << size.name << "'";
      return error;
    }
  return success();
}

// The first import of a model without open dims takes sizes that data decide for numbers: what follows from them is
// found by the next one.
bool Compiler::State::readsOthers(ArrayRef<DataSize> found) const {
  constexpr unsigned most = 3;
  auto reads = llvm::make_filter_range(symbols, [](const SizeSymbol &symbol) { return symbol.isRead; });
  bool isSame = llvm::equal(reads, found,
                            [](const SizeSymbol &symbol, const DataSize &size) { return symbol.name == size.name; });
  return !isSame && !found.empty() && timesOpened < most;
}

// The most that they may be, where that follows from other sizes; and their numbers among the symbols. `found`: at each
// tuple.
LogicalResult Compiler::State::boundDataSizes(ArrayRef<SmallVector<DataSize>> found) {
  auto file = UnknownLoc::get(&context);
  size_t first = 0;
  while (first < symbols.size() && !symbols[first].isRead)
    ++first;
  for (size_t i = first; i < symbols.size(); ++i) {
    SmallVector<int64_t> most;
    for (ArrayRef<DataSize> sizes : found) {
      if (sizes.size() != symbols.size() - first || sizes[i - first].name != symbols[i].name)
        return emitError(file) << request.path << ": data decide about other sizes where '" << symbols[i].name
                               << "' is another";
      most.push_back(sizes[i - first].most);
    }
    FailureOr<AffineExpr> bound = fitSize(most, tuples, &context);
    if (failed(bound))
      return emitError(file) << request.path << ": the most that size '" << symbols[i].name
                             << "' may be is no sum of products of other sizes";
    symbols[i].most = most.front();
    symbols[i].bound = isa<AffineConstantExpr>(*bound) ? AffineExpr() : *bound;
  }
  auto number = [&](ModuleOp module) {
    module.walk([&](ReadSizeOp read) { read.setSymbol(read.getSymbol() + first); });
  };
  number(*model.module);
  for (ImportedModel &other : others)
    number(*other.module);
  return success();
}

} // namespace dlc::compiler
