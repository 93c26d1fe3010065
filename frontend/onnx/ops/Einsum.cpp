// Einsum: operands are multiplied pair by pair, as a matrix product where the letters allow it; letters that nobody
// needs any more are summed away.
#include "frontend/onnx/ops/Einsum.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// A value whose dims carry letters. The dims of an ellipsis are the digits '0', '1', ... counted from the right.
struct Term {
  Value value;
  std::string letters;
};

bool has(StringRef letters, char letter) { return letters.contains(letter); }

class Summation {
public:
  explicit Summation(NodeContext &c) : c(c) {}

  // Expands `text` ("...ij") for a value of the given rank.
  std::optional<std::string> expand(StringRef text, int64_t rank);
  Term diagonal(Term term);                // repeated letters become one
  Term sumAway(Term term, StringRef kept); // letters that are not in `kept`
  Term multiply(Term a, Term b, StringRef kept);
  Value arrange(Term term, StringRef letters,
                bool broadcastOnly); // dims in this order, 1 where the term lacks the letter
  size_t ellipsis = 0;               // dims of the widest ellipsis

private:
  NodeContext &c;
};

std::optional<std::string> Summation::expand(StringRef text, int64_t rank) {
  std::string result;
  size_t letters = llvm::count_if(text, [](char letter) { return llvm::isAlpha(letter); });
  for (size_t i = 0; i < text.size(); ++i) {
    if (llvm::isAlpha(text[i])) {
      result += text[i];
    } else if (text.substr(i, 3) == "...") {
      int64_t dims = rank - int64_t(letters);
      if (!c.expect(dims >= 0 && dims <= 9, "the term '" + text + "' does not fit a tensor of rank " + Twine(rank)))
        return std::nullopt;
      for (int64_t d = dims; d-- > 0;)
        result += char('0' + d);
      ellipsis = std::max(ellipsis, size_t(dims));
      i += 2;
    } else if (text[i] != ' ') {
      c.error("the equation holds an unexpected '" + text.substr(i, 1) + "'");
      return std::nullopt;
    }
  }
  if (!c.expect(int64_t(result.size()) == rank, "the term '" + text + "' does not fit a tensor of rank " + Twine(rank)))
    return std::nullopt;
  return result;
}

Term Summation::diagonal(Term term) {
  for (size_t i = 0; i < term.letters.size() && !c.failed(); ++i) {
    size_t j = term.letters.find(term.letters[i], i + 1);
    if (j == std::string::npos)
      continue;
    int64_t size = c.dim(term.value, i);
    if (!c.expect(size == c.dim(term.value, j),
                  "the letter '" + Twine(term.letters[i]) + "' stands for dims of different sizes"))
      return term;
    // Both dims go last, as one; every (size+1)-th of its elements is on the diagonal.
    SmallVector<int64_t> permutation, flat;
    std::string letters;
    for (size_t d = 0; d < term.letters.size(); ++d)
      if (d != i && d != j) {
        permutation.push_back(d);
        flat.push_back(c.dim(term.value, d));
        letters += term.letters[d];
      }
    permutation.push_back(i);
    permutation.push_back(j);
    flat.push_back(size * size);
    Value whole = c.reshape(c.transpose(term.value, permutation), flat);
    SmallVector<int64_t> starts(flat.size(), 0), steps(flat.size(), 1), sizes(flat);
    steps.back() = size + 1;
    sizes.back() = size;
    Value places = c.mul(c.iota(c.i64(), {size}, 0), c.add(c.sizeAsValue(size), c.index(1)));
    Value taken = c.maybeOpenSize(size) ? c.gather(whole, places, int64_t(flat.size()) - 1)
                                        : c.slice(whole, starts, steps, sizes);
    term = diagonal({taken, letters + term.letters[i]});
    break;
  }
  return term;
}

Term Summation::sumAway(Term term, StringRef kept) {
  SmallVector<int64_t> axes;
  std::string letters;
  for (auto [i, letter] : llvm::enumerate(term.letters)) {
    if (has(kept, letter))
      letters += letter;
    else
      axes.push_back(i);
  }
  return {c.reduce(ReduceKind::sum, term.value, axes, false), letters};
}

Value Summation::arrange(Term term, StringRef letters, bool broadcastOnly) {
  SmallVector<int64_t> permutation, shape;
  for (char letter : letters) {
    size_t at = term.letters.find(letter);
    if (at != std::string::npos)
      permutation.push_back(at);
  }
  Value ordered = c.transpose(term.value, permutation);
  if (!broadcastOnly)
    return ordered;
  int64_t next = 0;
  for (char letter : letters)
    shape.push_back(has(term.letters, letter) ? c.dim(ordered, next++) : 1);
  return c.reshape(ordered, shape);
}

Term Summation::multiply(Term a, Term b, StringRef kept) {
  a = sumAway(a, (kept + b.letters).str());
  b = sumAway(b, (kept + a.letters).str());
  if (c.failed())
    return a;
  std::string batch, rows, columns, inner;
  bool matrix = true;
  for (char letter : a.letters) {
    bool inB = has(b.letters, letter);
    (inB ? has(kept, letter) ? batch : inner : rows) += letter;
    if (inB)
      matrix &= c.dim(a.value, a.letters.find(letter)) == c.dim(b.value, b.letters.find(letter));
  }
  for (char letter : b.letters)
    if (!has(a.letters, letter))
      columns += letter;
  if (!matrix || inner.empty()) {
    std::string all = batch + rows + columns + inner;
    Term product{c.mul(arrange(a, all, true), arrange(b, all, true)), all};
    return sumAway(product, kept);
  }
  // [batch..., rows, inner] x [batch..., inner, columns]
  auto sizes = [&](const Term &term, StringRef letters) {
    SmallVector<int64_t> result;
    for (char letter : letters)
      result.push_back(c.dim(term.value, term.letters.find(letter)));
    return result;
  };
  auto product = [](ArrayRef<int64_t> values) {
    int64_t result = 1;
    for (int64_t value : values)
      result *= value;
    return result;
  };
  SmallVector<int64_t> batchSizes = sizes(a, batch), rowSizes = sizes(a, rows), columnSizes = sizes(b, columns);
  int64_t innerSize = product(sizes(a, inner));
  SmallVector<int64_t> left(batchSizes), right(batchSizes), result(batchSizes);
  left.append({product(rowSizes), innerSize});
  right.append({innerSize, product(columnSizes)});
  llvm::append_range(result, rowSizes);
  llvm::append_range(result, columnSizes);
  Value value = c.matmul(c.reshape(arrange(a, batch + rows + inner, false), left),
                         c.reshape(arrange(b, batch + inner + columns, false), right));
  // Products of bytes are summed in 32 bits; here the result has the operands' type.
  return {c.reshape(c.cast(value, c.elem(a.value)), result), batch + rows + columns};
}

} // namespace

void dlc::frontend::buildEinsum(NodeContext &c) {
  std::string equation = c.stringAttr("equation", "");
  Summation summation(c);
  auto [left, right] = StringRef(equation).split("->");
  bool explicitOutput = StringRef(equation).contains("->");
  SmallVector<StringRef> texts;
  left.split(texts, ',');
  if (!c.expect(texts.size() == c.inputCount(), "the equation '" + equation + "' is for " + Twine(texts.size()) +
                                                    " inputs, found " + Twine(c.inputCount())))
    return;
  SmallVector<Term> terms;
  for (auto [i, text] : llvm::enumerate(texts)) {
    Value value = c.input(i);
    if (c.failed() || !c.staticShape(value))
      return;
    std::optional<std::string> letters = summation.expand(text, c.rank(value));
    if (!letters)
      return;
    terms.push_back(summation.diagonal({value, *letters}));
  }
  // Without an arrow the result has the ellipsis and the letters that occur once, in order.
  std::string output, all;
  for (size_t d = summation.ellipsis; d-- > 0;)
    output += char('0' + d);
  if (explicitOutput) {
    int64_t letters = llvm::count_if(right, [](char letter) { return llvm::isAlpha(letter); });
    bool dots = right.contains("...");
    std::optional<std::string> expanded = summation.expand(right, letters + (dots ? int64_t(summation.ellipsis) : 0));
    if (!expanded)
      return;
    output = *expanded;
  } else {
    for (char letter = 'A'; letter <= 'z'; ++letter)
      if (llvm::isAlpha(letter) && left.count(letter) == 1)
        output += letter;
  }
  for (const Term &term : terms)
    all += term.letters;
  for (char letter : output)
    if (!c.expect(has(all, letter) && StringRef(output).count(letter) == 1,
                  "the result's letter '" + Twine(letter) + "' is not in one input, or twice in the result"))
      return;
  Term result = terms.front();
  for (size_t i = 1; i < terms.size() && !c.failed(); ++i) {
    std::string kept = output;
    for (size_t j = i + 1; j < terms.size(); ++j)
      kept += terms[j].letters;
    result = summation.multiply(result, terms[i], kept);
  }
  if (!c.failed())
    c.set(0, summation.arrange(summation.sumAway(result, output), output, false));
}
