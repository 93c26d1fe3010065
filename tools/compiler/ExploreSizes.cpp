// Sizes at which more is learnt of a model: where the steps of rounded quotients end, where several differ.
#include "ir/SizeFit.h"
#include "ir/SizeQuotients.h"
#include "passes/CheckSizes.h"
#include "passes/SizeQuotients.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

bool Compiler::State::importBesides(const SizeTuple &sizes, bool dataSizes, std::vector<Import> &imports) {
  if (llvm::is_contained(tuples, sizes))
    return false;
  Import import;
  FailureOr<ImportedModel> other = importQuietly(sizes, dataSizes ? &import.sizes : nullptr);
  if (failed(other) || import.sizes.found.size() != imports.front().sizes.found.size() ||
      !goInStep(*imports.front().model.module, *other->module))
    return false;
  import.model = std::move(*other);
  // The last tuple stays the last.
  imports.insert(std::prev(imports.end()), std::move(import));
  tuples.insert(std::prev(tuples.end()), sizes);
  return true;
}

void Compiler::State::explore(bool dataSizes, std::vector<Import> &imports) {
  constexpr size_t most = 160;
  SmallVector<SizeTuple> given(tuples);
  auto askAll = [&] {
    bool isTold = true;
    while (std::exchange(isTold, false) && imports.size() < most)
      for (const SizeTuple &sizes : tellingTuples(modulesOf(imports), tuples))
        isTold |= importBesides(sizes, dataSizes, imports);
  };
  askAll();
  // What is one number at all sizes that are near one another may be a quotient.
  if (!readsSizes() && !holdAtLargeSizes(SizeRules(modulesOf(imports), tuples, symbols), dataSizes)) {
    SizeTuple large = largeSizes(symbols).front();
    for (size_t i = 0; i < symbols.size(); ++i) {
      SizeTuple sizes = tuples.front();
      sizes[i] = large[i];
      importBesides(sizes, dataSizes, imports);
    }
    askAll();
  }
  importEnds(dataSizes, imports);
  SmallVector<SizeTuple> columns(tuples);
  SmallVector<SizeSymbol> all(symbols);
  addQuotients(modulesOf(imports), columns, all);
  for (const SizeSymbol &symbol : ArrayRef(all).drop_front(symbols.size()))
    quotients.push_back(symbol.quotient);
  if (quotients.empty())
    tuples = std::move(given);
  spread();
  if (keepsTuples || quotients.empty())
    return;
  SmallVector<SizeTuple> telling;
  for (size_t i : enoughTuples(columns, symbols.size()))
    telling.push_back(tuples[i]);
  leavesOut = telling.size() < tuples.size();
  tuples = std::move(telling);
}

// What is 1 along a dim makes another graph, and so do quotients of two sizes that are the same: where a quotient is
// small at the first sizes, they are looked at at larger ones that lie further apart.
void Compiler::State::spread() {
  constexpr int64_t few = 3, enough = 5, steps = 4;
  for (auto [i, quotient] : llvm::enumerate(quotients)) {
    int64_t value = *valueAt(quotient, tuples.front());
    bool isTwice = llvm::any_of(ArrayRef(quotients).take_front(i), [&](AffineExpr other) {
      return divisorOf(other) == divisorOf(quotient) && valueAt(other, tuples.front()) == value;
    });
    if (value >= few && !isTwice)
      continue;
    sampling.first = std::max(sampling.first, enough * divisorOf(quotient));
    sampling.apart = std::max(sampling.apart, steps * divisorOf(quotient));
  }
}

void Compiler::State::importEnds(bool dataSizes, std::vector<Import> &imports) {
  SmallVector<SizeTuple> columns(tuples);
  SmallVector<SizeSymbol> all(symbols);
  addQuotients(modulesOf(imports), columns, all);
  if (all.size() == symbols.size())
    return;
  SizeTuple ends = tuples.front();
  for (size_t i = 0; i < symbols.size(); ++i) {
    ends[i] = tuples[i + 1][i];
    for (const SizeSymbol &quotient : ArrayRef(all).drop_front(symbols.size()))
      if (quotient.quotient.isFunctionOfSymbol(unsigned(i)))
        ends[i] = std::max(ends[i], tuples.front()[i] + divisorOf(quotient.quotient));
    while (llvm::is_contained(tuples.front(), ends[i])) // no two are the same by accident
      ++ends[i];
    ends[i] = symbols[i].isRead ? ends[i] : std::min(ends[i], symbols[i].most);
  }
  for (size_t i = 0; i < symbols.size(); ++i)
    for (size_t j = i + 1; j < symbols.size(); ++j) {
      SizeTuple sizes = tuples.front();
      sizes[i] = ends[i];
      sizes[j] = ends[j];
      importBesides(sizes, dataSizes, imports);
    }
  importBesides(ends, dataSizes, imports);
}

} // namespace dlc::compiler
