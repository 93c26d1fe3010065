// RNN, GRU and LSTM.
#include "frontend/onnx/OpTable.h"
#include "ir/SizeMarks.h"
#include "ir/composites/CellActivations.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// What the three ops share. ONNX's `layout` 1 puts the batch in front: of x, the states and the results.
struct Recurrence {
  NodeContext &c;
  bool batchFirst = false;

  // Transposes a value [batch, ...] to [..., batch] where ONNX has it in front.
  Value turned(Value value, ArrayRef<int64_t> permutation) {
    return batchFirst && value ? c.transpose(value, permutation) : value;
  }
  Value state(unsigned input) {
    Value value = c.optional(input);
    return value && c.rank(value) == 3 ? turned(value, {1, 0, 2}) : value;
  }
  // The op's operands and attributes from the node; `defaults` are the functions of one direction.
  template <typename Op>
  void build(ArrayRef<const char *> defaults, ArrayRef<Value> moreStates = {}, ArrayRef<NamedAttribute> more = {});
  bool readActivations(ArrayRef<const char *> defaults, int64_t directions,
                       SmallVectorImpl<NamedAttribute> &attributes);
};

template <typename Op>
void Recurrence::build(ArrayRef<const char *> defaults, ArrayRef<Value> moreStates, ArrayRef<NamedAttribute> more) {
  std::string name = c.stringAttr("direction", "forward");
  std::optional<Direction> direction = symbolizeDirection(name);
  if (!c.expect(direction.has_value(),
                "attribute 'direction' is '" + name + "', expected forward, reverse or bidirectional") ||
      !c.expect(c.rank(c.input(2)) == 3, "expected weights of rank 3"))
    return;
  c.expect(!c.has("hidden_size") || c.intAttr("hidden_size", 0) == c.dim(c.input(2), 2),
           "attribute 'hidden_size' does not agree with the weights' shape");
  SmallVector<NamedAttribute> attributes{c.kind<DirectionAttr>("direction", *direction),
                                         c.real("clip", c.floatAttr("clip", 0))};
  llvm::append_range(attributes, more);
  if (!readActivations(defaults, direction == Direction::bidirectional ? 2 : 1, attributes))
    return;
  SmallVector<Value> operands{
      turned(c.input(0), {1, 0, 2}), c.input(1), c.input(2), c.optional(3), c.optional(4), state(5)};
  llvm::append_range(operands, moreStates);
  SmallVector<Value> results = c.createOptional(Op::getOperationName(), operands, attributes);
  if (!results.empty() && c.maybeOpenSize(c.dim(operands[0], 0)))
    results.front().getDefiningOp()->setAttr(kLengthMark, c.types().getUnitAttr());
  for (auto [number, result] : llvm::enumerate(results))
    c.set(number, number == 0 ? turned(result, {2, 0, 1, 3}) : turned(result, {1, 0, 2}));
}

// Parameters are listed in the order of the functions that have some.
bool Recurrence::readActivations(ArrayRef<const char *> defaults, int64_t directions,
                                 SmallVectorImpl<NamedAttribute> &attributes) {
  SmallVector<std::string> names = c.stringsAttr("activations");
  for (int64_t d = 0; d < directions && !c.has("activations"); ++d)
    names.append(defaults.begin(), defaults.end());
  if (!c.expect(names.size() == defaults.size() * directions,
                "expected " + Twine(defaults.size() * directions) + " activations, found " + Twine(names.size())))
    return false;
  SmallVector<double> alphas = c.floatsAttr("activation_alpha"), betas = c.floatsAttr("activation_beta");
  SmallVector<double> ownAlphas, ownBetas;
  SmallVector<Attribute> functions;
  size_t nextAlpha = 0, nextBeta = 0;
  for (const std::string &name : names) {
    std::string lower = StringRef(name).lower();
    const CellActivation *row = cellActivation(lower);
    if (!c.expect(row, "the activation '" + name + "' is not known"))
      return false;
    functions.push_back(c.types().getStringAttr(lower));
    ownAlphas.push_back(row->parameters >= 1 && nextAlpha < alphas.size() ? alphas[nextAlpha++] : row->alpha);
    ownBetas.push_back(row->parameters >= 2 && nextBeta < betas.size() ? betas[nextBeta++] : row->beta);
  }
  attributes.append({c.kind("activations", c.types().getArrayAttr(functions)), c.reals("alphas", ownAlphas),
                     c.reals("betas", ownBetas)});
  return !c.failed();
}

Recurrence recurrenceOf(NodeContext &c) { return {c, c.intAttr("layout", 0) != 0}; }

void buildRnn(NodeContext &c) { recurrenceOf(c).build<RnnOp>({"tanh"}); }

void buildGru(NodeContext &c) {
  recurrenceOf(c).build<GruOp>({"sigmoid", "tanh"}, {},
                               {c.flag("linear_before_reset", c.intAttr("linear_before_reset", 0) != 0)});
}

void buildLstm(NodeContext &c) {
  Recurrence recurrence = recurrenceOf(c);
  recurrence.build<LstmOp>({"sigmoid", "tanh", "tanh"}, {recurrence.state(6), c.optional(7)},
                           {c.flag("input_forget", c.intAttr("input_forget", 0) != 0)});
}

const OpRow rows[] = {
    {"", "RNN", 1, 0, buildRnn},
    {"", "GRU", 1, 0, buildGru},
    {"", "LSTM", 1, 0, buildLstm},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::recurrenceRows() { return rows; }
