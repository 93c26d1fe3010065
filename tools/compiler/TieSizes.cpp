// Sizes that must be equal, though nothing in the model's file says so: inputs whose dims have no names, but which are
// added up. Told from what is wrong where each is looked at as a number of its own.
#include "tools/compiler/State.h"
#include "llvm/ADT/StringExtras.h"
#include <numeric>

using namespace mlir;

namespace dlc::compiler {

// The numbers in "67, 79" or "67x79xf32", till something else comes.
static SmallVector<int64_t> numbersAt(StringRef text, char between) {
  SmallVector<int64_t> numbers;
  for (int64_t number; !text.consumeInteger(10, number);) {
    numbers.push_back(number);
    if (!text.consume_front(StringRef(&between, 1)))
      break;
    text = text.ltrim(' ');
  }
  return numbers;
}

namespace {

// Pairs of numbers that a message says do not fit.
struct Misfits {
  explicit Misfits(StringRef message);
  using Pairs = SmallVector<std::pair<int64_t, int64_t>>;
  Pairs ofShapes; // where two shapes in it differ, one and the next one, which have one rank or are to broadcast
  Pairs alone;    // numbers that stand for themselves, where it has no two shapes and asks for equal ones
};

} // namespace

Misfits::Misfits(StringRef message) {
  // What is behind "node 'name' (op): ".
  if (size_t node = message.find("): "); node != StringRef::npos)
    message = message.substr(node);
  SmallVector<SmallVector<int64_t>> shapes;
  SmallVector<int64_t> numbers;
  for (size_t i = 0; i < message.size(); ++i) {
    StringRef rest = message.substr(i);
    if (rest.starts_with("[") || rest.starts_with("tensor<")) {
      bool isList = rest.consume_front("[");
      if (!isList)
        rest.consume_front("tensor<");
      if (SmallVector<int64_t> shape = numbersAt(rest, isList ? ',' : 'x'); !shape.empty())
        shapes.push_back(shape);
      i = std::min(message.find_first_of("]>", i), message.size());
    } else if (llvm::isDigit(message[i]) && (i == 0 || message[i - 1] == ' ')) {
      numbers.push_back(numbersAt(rest, '\0').front());
    }
  }
  for (size_t k = 1; k < shapes.size(); ++k)
    for (auto [a, b] : llvm::zip(llvm::reverse(shapes[k - 1]), llvm::reverse(shapes[k])))
      if (a != b && (shapes[k - 1].size() == shapes[k].size() || message.contains("broadcast")))
        ofShapes.push_back({a, b});
  for (size_t k = 1; k < numbers.size() && shapes.size() < 2 && message.contains("equal"); ++k)
    alone.push_back({numbers[k - 1], numbers[k]});
}

std::map<int64_t, std::string> Compiler::State::namesOfNumbers() const {
  std::map<int64_t, std::string> names;
  for (const SizeTuple &tuple : tuples)
    for (auto [symbol, size] : llvm::zip_equal(symbols, tuple))
      if (!symbol.isRead)
        names[size * symbol.factor] = symbol.name;
  names.insert(lookedAtAs.begin(), lookedAtAs.end());
  return names;
}

// A sequence's length or rows, whose name says what it is.
static bool isOfSequence(StringRef name) { return name.ends_with("[]") || name.ends_with(".rows"); }

// A dim that fits the sum of two others: the mask of what is known and what comes anew.
bool Compiler::State::sumSizes(int64_t a, int64_t b) {
  if (tuples.empty())
    return false;
  auto sizeOf = [&](size_t i) { return tuples.front()[i] * symbols[i].factor; };
  for (auto [size, sum] : {std::pair(a, b), std::pair(b, a)})
    for (size_t i = 0; i < symbols.size(); ++i) {
      if (symbols[i].isRead || sizeOf(i) != size || !isUnbounded(symbols[i]) || isOfSequence(symbols[i].name))
        continue;
      SmallVector<SmallVector<std::string>> found;
      for (size_t j = 0; j < symbols.size(); ++j)
        for (size_t k = j + 1; k < symbols.size(); ++k)
          if (j != i && k != i && !symbols[j].isRead && !symbols[k].isRead && sizeOf(j) + sizeOf(k) == sum)
            found.push_back({symbols[j].name, symbols[k].name});
      for (size_t j = 0; j < symbols.size() && found.empty(); ++j) // one token more
        if (j != i && !symbols[j].isRead && sizeOf(j) + 1 == sum)
          found.push_back({symbols[j].name, "1"});
      if (found.size() != 1)
        continue;
      equal.sums[symbols[i].name] = found.front();
      symbols.erase(symbols.begin() + i);
      return true;
    }
  return false;
}

bool Compiler::State::tieSizes(StringRef message) {
  const Misfits found(message);
  const std::map<int64_t, std::string> names = namesOfNumbers();
  auto findOpen = [&](StringRef name) {
    return llvm::find_if(symbols, [&](const SizeSymbol &each) { return !each.isRead && each.name == name; });
  };
  bool isTied = false;
  for (auto [a, b] : llvm::concat<const std::pair<int64_t, int64_t>>(found.ofShapes, found.alone)) {
    auto first = names.find(a), second = names.find(b);
    if (first == names.end() || second == names.end())
      isTied |= sumSizes(a, b);
    if (first == names.end() || second == names.end() || first->second == second->second)
      continue;
    std::string stays = first->second, goes = second->second;
    bool isFirstOpen = findOpen(stays) != symbols.end(), isSecondOpen = findOpen(goes) != symbols.end();
    // Of a dim and a size that data decide the dim stays, of two of these the one that is read first, of two dims the
    // one that says more, or comes first.
    auto rank = [&](StringRef name) {
      return std::pair(isOfSequence(name) ? 0 : name.ends_with("]") ? 2 : 1, findOpen(name) - symbols.begin());
    };
    bool isLater = isFirstOpen != isSecondOpen ? isSecondOpen : isFirstOpen ? rank(goes) < rank(stays) : b < a;
    if (isLater)
      std::swap(stays, goes);
    auto *kept = findOpen(stays), *gone = findOpen(goes);
    if (equal.reads.count(goes) || equal.reads.count(stays) || (gone != symbols.end() && isOfSequence(goes)))
      continue;
    isTied = true;
    for (auto *all : {&equal.dims, &equal.reads})
      for (auto &[name, other] : *all)
        other = other == goes ? stays : other;
    for (auto &[name, terms] : equal.sums)
      std::replace(terms.begin(), terms.end(), goes, stays);
    (gone == symbols.end() ? equal.reads : equal.dims)[goes] = stays;
    if (gone == symbols.end())
      continue;
    int64_t factor = std::lcm(kept->factor, gone->factor);
    kept->least = llvm::divideCeil(std::max(kept->least * kept->factor, gone->least * gone->factor), factor);
    kept->most = std::min(kept->most * kept->factor, gone->most * gone->factor) / factor;
    kept->factor = factor;
    symbols.erase(gone);
  }
  return isTied;
}

bool Compiler::State::bindSizes(StringRef message) {
  const std::map<int64_t, std::string> names = namesOfNumbers();
  const Misfits misfits(message);
  for (auto [a, b] : llvm::concat<const std::pair<int64_t, int64_t>>(misfits.ofShapes, misfits.alone))
    for (auto [size, number] : {std::pair(a, b), std::pair(b, a)}) {
      auto found = names.find(size);
      if (found == names.end() || names.count(number))
        continue;
      auto *open =
          llvm::find_if(symbols, [&](const SizeSymbol &each) { return !each.isRead && each.name == found->second; });
      if (open == symbols.end()) {
        if (!equal.numberedReads.try_emplace(found->second, number).second)
          continue;
        for (const auto &[name, other] : equal.reads)
          if (other == found->second)
            equal.numberedReads[name] = number;
        for (const auto &[name, same] : equal.numberedReads)
          equal.reads.erase(name);
        return true;
      }
      if (isOfSequence(open->name) || !isUnbounded(*open)) // who gives bounds wants no single size
        continue;
      equal.numberedDims[open->name] = number;
      symbols.erase(open);
      return true;
    }
  return false;
}

} // namespace dlc::compiler
