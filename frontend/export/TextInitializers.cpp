// What weights begin with, by the entry `init`: what the language builds for an initializer is looked for there.
#include "frontend/export/TextFile.h"
#include "frontend/export/TextMatch.h"
#include "frontend/export/TextNumbers.h"
#include "ir/Entries.h"

using namespace mlir;

namespace dlc::frontend {

static std::string call(StringRef name, ArrayRef<double> numbers) {
  std::string text = name.str() + "(";
  for (auto [i, number] : llvm::enumerate(numbers))
    text += (i ? ", " : "") + plainNumber(number);
  return text + ")";
}

// The initializers that a value may be of, by its last ops; the more telling ones first.
static SmallVector<std::string> candidates(Value value) {
  auto element = cast<RankedTensorType>(value.getType()).getElementType();
  auto plain = [&](double number) {
    return *shortestNumber(number, [&](double read) { return rounded(element, read) == rounded(element, number); });
  };
  Value filled = value.getDefiningOp<BroadcastOp>() ? operandAt(value, {0}) : value;
  if (std::optional<double> number = numberOf(filled))
    return {*number == 0 ? "zeros" : *number == 1 ? "ones" : call("constant", {plain(*number)})};
  SmallVector<std::string> found{"forget_gate"};
  auto sum = value.getDefiningOp<AddOp>();
  Value scaled = sum ? operandAt(value, {0}) : value;
  std::optional<double> low = sum ? numberOf(operandAt(value, {1})) : 0.0, width = numberOf(operandAt(scaled, {1}));
  auto random = operandAt(scaled, {0}) ? operandAt(scaled, {0}).getDefiningOp<RandomOp>() : RandomOp();
  if (!low || !width)
    return found;
  if (!random)
    return {call("orthogonal", {plain(*width)})};
  if (random.getKind() == RandomKind::uniform) {
    double least = plain(*low);
    auto fits = [&](double high) { return rounded(element, high - least) == *width; };
    if (std::optional<double> high = shortestNumber(least + *width, fits))
      return {"glorot_uniform", "he_uniform", call("uniform", {least, *high})};
  }
  return {"glorot_normal", "he_normal", "lecun_normal",
          sum ? call("normal", {plain(*width), plain(*low)}) : call("normal", {plain(*width)})};
}

FailureOr<std::optional<std::string>> TextFile::firstValue(StringRef state, int64_t fanIn, int64_t fanOut) {
  Value value = first.lookup(state);
  if (!value)
    return std::optional<std::string>();
  for (std::string candidate : candidates(value)) {
    std::optional<text::Workbench::Built> built =
        bench.firstValue(candidate, cast<RankedTensorType>(value.getType()), fanIn, fanOut);
    if (built && TextMatch(init, bench).same(value, built->value))
      return std::optional(StringRef(candidate) == "orthogonal(1)" ? "orthogonal" : candidate);
  }
  return init.emitError() << "state " << state << " begins as no initializer of the language says";
}

} // namespace dlc::frontend
