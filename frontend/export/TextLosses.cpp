#include "frontend/export/TextLosses.h"
#include "frontend/export/TextMatch.h"
#include "frontend/text/Builtin.h"
#include "ir/Constants.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc::frontend {

// How a loss may see a prediction: as it is, or in front of the softmax or sigmoid that it takes into itself.
struct View {
  Value value;
  StringRef text; // in terms of "prediction", which is `value`
};
static SmallVector<View> viewsOf(Value prediction) {
  SmallVector<View> views{{prediction, "prediction"}};
  if (auto softmax = prediction.getDefiningOp<SoftmaxOp>())
    views.push_back({softmax.getOperand(), "softmax(prediction)"});
  if (auto sigmoid = prediction.getDefiningOp<SigmoidOp>())
    views.push_back({sigmoid->getOperand(0), "sigmoid(prediction)"});
  return views;
}

// Numbers that a loss was made with, as its ops hold them.
struct LossNumbers {
  std::optional<double> ignored, limit, least; // != ignored, <= limit, > least
  std::optional<double> rank;                  // < rank
  std::string classWeights;
  SmallVector<std::pair<double, double>> smoothing; // of the wanted class and of each
};

bool TextLosses::isGiven(Value value) const {
  return llvm::any_of(predictions, [&](Value prediction) {
    return llvm::any_of(viewsOf(prediction), [&](const View &view) { return view.value == value; });
  });
}

SmallVector<Operation *> TextLosses::opsOf(Value values) const {
  llvm::SetVector<Operation *> ops;
  SmallVector<Value> pending{values};
  while (!pending.empty()) {
    Value value = pending.pop_back_val();
    Operation *op = isGiven(value) ? nullptr : value.getDefiningOp();
    if (op && ops.insert(op))
      pending.append(op->operand_begin(), op->operand_end());
  }
  return ops.takeVector();
}

static LossNumbers numbersOf(ArrayRef<Operation *> ops) {
  LossNumbers numbers;
  for (Operation *op : ops) {
    if (auto compare = dyn_cast<CompareOp>(op)) {
      std::optional<double> number = numberOf(op->getOperand(1));
      Predicate predicate = compare.getPredicate();
      if (std::optional<double> *of = predicate == Predicate::ne   ? &numbers.ignored
                                      : predicate == Predicate::le ? &numbers.limit
                                      : predicate == Predicate::gt ? &numbers.least
                                      : predicate == Predicate::lt ? &numbers.rank
                                                                   : nullptr;
          of && number)
        *of = number;
    } else if (isa<MulOp>(op) && cast<RankedTensorType>(op->getOperand(1).getType()).getRank() > 0) {
      FailureOr<Tensor> weights = constantValue(op->getOperand(1));
      for (int64_t i = 0; succeeded(weights) && i < weights->size(); ++i)
        numbers.classWeights += (i ? ", " : "") + numberText(weights->elementType(), weights->get(i).real);
    } else if (isa<SelectOp>(op)) {
      std::optional<double> hit = numberOf(op->getOperand(1)), rest = numberOf(op->getOperand(2));
      if (hit && rest)
        numbers.smoothing.push_back({*hit, *rest});
    } else if (isa<AddOp>(op) && operandAt(op->getResult(0), {0, 1})) {
      std::optional<double> hit = numberOf(operandAt(op->getResult(0), {0, 1})), rest = numberOf(op->getOperand(1));
      if (hit && rest)
        numbers.smoothing.push_back({*hit + *rest, *rest});
    }
  }
  return numbers;
}

// What the options may be of a call with these values. The first that gives the same ops is right.
SmallVector<std::string> TextLosses::optionsOf(StringRef callee, Value values, int64_t classes) const {
  LossNumbers numbers = numbersOf(opsOf(values));
  Type element = cast<RankedTensorType>(values.getType()).getElementType();
  auto option = [&](StringRef name, double number) { return (", " + name + "=" + numberText(element, number)).str(); };
  if (callee == "huber")
    return {numbers.limit ? option("delta", *numbers.limit) : ""};
  if (callee == "top_k")
    return {numbers.rank ? ", k=" + std::to_string(int64_t(*numbers.rank)) : ""};
  if (callee == "binary_accuracy")
    return {numbers.least ? option("threshold", *numbers.least) : ""};
  if (!StringRef(callee).contains("categorical"))
    return {""};
  SmallVector<std::string> all;
  numbers.smoothing.push_back({1, 0}); // none
  for (auto [hit, rest] : numbers.smoothing) {
    double of = double(classes);
    auto fits = [&, hit = hit, rest = rest](double s) {
      bool isRest = rounded(element, s / of) == rest;
      return isRest &&
             (rounded(element, 1 - s + s / of) == hit || rounded(element, 1 - s) == rounded(element, hit - rest));
    };
    std::optional<double> smoothing = rest == 0 ? std::optional(0.0) : shortestNumber(rest * of, fits);
    if (!smoothing)
      continue;
    std::string text = *smoothing == 0 ? "" : ", label_smoothing=" + plainNumber(*smoothing);
    if (!numbers.classWeights.empty())
      text += ", class_weights=[" + numbers.classWeights + "]";
    if (numbers.ignored)
      text += ", ignore_index=" + std::to_string(int64_t(*numbers.ignored));
    all.push_back(text);
  }
  return all;
}

std::optional<LossCall> TextLosses::findInside(Value values, std::optional<Value> weights) {
  Operands operands{predictions, labels};
  if (std::optional<LossCall> found = search(values, weights, "", operands))
    return found;
  // Losses over classes: what they take logarithms of, and what they compare with a label to ignore.
  for (Operation *op : opsOf(values)) {
    if (isa<LogSoftmaxOp>(op))
      operands.predictions.push_back(op->getOperand(0));
    if (auto most = isa<LogOp>(op) ? op->getOperand(0).getDefiningOp<MaxOp>() : MaxOp())
      operands.predictions.push_back(most->getOperand(0));
    if (auto compare = dyn_cast<CompareOp>(op); compare && compare.getPredicate() == Predicate::ne)
      operands.labels.push_back(op->getOperand(0));
    if (auto compare = dyn_cast<CompareOp>(op); compare && operandAt(op->getOperand(1), {0, 0}))
      operands.labels.push_back(operandAt(op->getOperand(1), {0, 0}));
  }
  return search(values, weights, "", operands);
}

std::optional<LossCall> TextLosses::search(Value values, std::optional<Value> weights, StringRef callee,
                                           const Operands &operands) {
  SmallVector<const text::Builtin *> rows;
  if (!callee.empty())
    rows.push_back(text::findBuiltin(callee));
  else
    for (const text::Builtin &row : text::lossBuiltins())
      rows.push_back(&row);
  for (Value given : operands.predictions)
    for (View view : viewsOf(given))
      for (const text::Builtin *row : rows) {
        ArrayRef<int64_t> shape = cast<RankedTensorType>(view.value.getType()).getShape();
        for (StringRef flag : {"", ", from_logits=true", ", from_logits=false"})
          for (const std::string &options : optionsOf(row->name, values, shape.empty() ? 1 : shape.back()))
            for (Value wanted : operands.labels) {
              bool hasFlag = row->parameters.contains("from_logits") && view.value == given;
              if ((!flag.empty() && !hasFlag) || wanted == given)
                continue;
              std::string more = (flag + options).str();
              auto built = file.bench.build((row->name + "(" + view.text + ", label" + more + ")").str(),
                                            {{"prediction", view.value.getType()}, {"label", wanted.getType()}});
              TextMatch match(train, file.bench);
              if (!built || !match.same(values, built->value) || match["prediction"] != view.value ||
                  match["label"] != wanted)
                continue;
              bool countsSame = !weights || (*weights && built->weights ? match.same(*weights, built->weights)
                                                                        : !*weights && !built->weights);
              if (countsSame)
                return LossCall{row->name.str(), more, given, wanted};
            }
      }
  return std::nullopt;
}

std::pair<Value, Value> TextLosses::samplesOf(Value mean) {
  Value values = operandAt(mean, {0, 0, 2, 0}), weights = operandAt(mean, {1, 0});
  if (!mean.getDefiningOp<DivOp>() || !values || !weights)
    return {mean, {}};
  if (weights.getDefiningOp<BroadcastOp>())
    weights = operandAt(weights, {0});
  weights = weights.getDefiningOp<MulOp>() ? operandAt(weights, {0}) : Value();
  auto built = file.bench.meanLoss(values.getType(), weights ? weights.getType() : Type());
  TextMatch match(train, file.bench);
  if (!built || !match.same(mean, built->value) || match["values"] != values || match["weights"] != weights)
    return {mean, {}};
  return {values, weights};
}

} // namespace dlc::frontend
