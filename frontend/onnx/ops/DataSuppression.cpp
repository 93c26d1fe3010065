// NonMaxSuppression of data.
#include "frontend/onnx/ops/DataSizes.h"
#include "ir/build/ControlFlow.h"
#include <limits>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// Boxes [batch, boxes] by their corners.
struct Boxes {
  Value top, left, bottom, right;
};

class Suppression {
public:
  explicit Suppression(NodeContext &c) : c(c) {}
  void build();

private:
  bool read();
  // One number of an optional input, f32 or i64 of rank 0; `otherwise` where it is absent.
  Value number(unsigned index, Type element, double otherwise);
  void readBoxes();
  // Which boxes overlap the chosen one too much, [batch, classes, boxes].
  Value overlaps(Value chosen);
  Round choose(Value left);

  NodeContext &c;
  int64_t batch = 0, classes = 0, count = 0, most = 0;
  Value scores, limit, threshold;
  Boxes boxes;
};

} // namespace

Value Suppression::number(unsigned index, Type element, double otherwise) {
  if (!c.hasInput(index))
    return c.scalar(element, otherwise);
  if (!c.expect(c.type(c.input(index)).getNumElements() == 1, "expected input " + Twine(index) + " to be one number"))
    return {};
  return c.cast(c.reshape(c.input(index), {}), element);
}

bool Suppression::read() {
  Value given = c.input(0);
  scores = c.cast(c.input(1), c.f32());
  if (c.failed() || !c.staticShape(given) || !c.staticShape(scores) ||
      !c.expect(c.rank(given) == 3 && c.rank(scores) == 3 && c.dim(given, 2) == 4 &&
                    c.dim(given, 0) == c.dim(scores, 0) && c.dim(given, 1) == c.dim(scores, 2),
                "expected boxes [batch, boxes, 4] and scores [batch, classes, boxes], found " +
                    typeName(c.type(given)) + " and " + typeName(c.type(scores))))
    return false;
  batch = c.dim(scores, 0);
  classes = c.dim(scores, 1);
  most = count = c.dim(scores, 2);
  limit = number(2, c.i64(), 0);
  threshold = number(3, c.f32(), 0);
  if (std::optional<Tensor> known = c.constantOf(limit))
    most = std::clamp<int64_t>(known->get(0).integer, 0, count);
  Value least = number(4, c.f32(), -std::numeric_limits<double>::infinity());
  scores = c.select(c.compare(Predicate::gt, scores, least), scores,
                    c.scalar(c.f32(), -std::numeric_limits<double>::infinity()));
  readBoxes();
  return !c.failed();
}

void Suppression::readBoxes() {
  Value given = c.cast(c.input(0), c.f32());
  Value parts[4];
  for (int64_t i = 0; i < 4; ++i)
    parts[i] = c.reshape(c.sliceDim(given, 2, i, 1), {batch, count});
  if (c.intAttr("center_point_box", 0)) { // x, y, width, height
    Value halfWidth = c.div(parts[2], 2), halfHeight = c.div(parts[3], 2);
    boxes = {c.sub(parts[1], halfHeight), c.sub(parts[0], halfWidth), c.add(parts[1], halfHeight),
             c.add(parts[0], halfWidth)};
  } else {
    boxes = {c.min(parts[0], parts[2]), c.min(parts[1], parts[3]), c.max(parts[0], parts[2]),
             c.max(parts[1], parts[3])};
  }
}

Value Suppression::overlaps(Value chosen) {
  auto all = [&](Value side) { return c.reshape(side, {batch, 1, count}); };
  auto one = [&](Value side) {
    return c.reshape(c.op<GatherElementsOp>({side, chosen}, {c.integer("axis", 1)}), {batch, classes, 1});
  };
  auto areaOf = [&](function_ref<Value(Value)> of) {
    return c.mul(c.sub(of(boxes.bottom), of(boxes.top)), c.sub(of(boxes.right), of(boxes.left)));
  };
  Value height = c.sub(c.min(one(boxes.bottom), all(boxes.bottom)), c.max(one(boxes.top), all(boxes.top)));
  Value width = c.sub(c.min(one(boxes.right), all(boxes.right)), c.max(one(boxes.left), all(boxes.left)));
  Value zero = c.scalar(c.f32(), 0), common = c.mul(height, width);
  Value meet = c.allOf({c.compare(Predicate::gt, height, zero), c.compare(Predicate::gt, width, zero)});
  Value part = c.div(common, c.sub(c.add(areaOf(one), areaOf(all)), common));
  Value isChosen = c.compare(Predicate::eq, c.iota(c.i64(), {1, 1, count}, 2), c.reshape(chosen, {batch, classes, 1}));
  return c.anyOf({c.allOf({meet, c.compare(Predicate::gt, part, threshold)}), isChosen});
}

// Of each batch and class the box with the highest score that is left (of equal ones the first); kept is 1 + its
// number, or 0 where none is left.
Round Suppression::choose(Value left) {
  Value gone = c.scalar(c.f32(), -std::numeric_limits<double>::infinity());
  Value chosen = c.op<ArgReduceOp>({left}, {c.kind<ReduceKindAttr>("kind", ReduceKind::max), c.integer("axis", 2),
                                            c.flag("keepdims", false), c.flag("select_last", false)});
  Value isLeft = c.compare(Predicate::gt, c.reduce(ReduceKind::max, left, {2}, false), gone);
  Value next = c.select(overlaps(chosen), gone, left);
  Round round;
  round.next = {next};
  round.kept = {{c.select(isLeft, c.add(chosen, c.index(1)), c.index(0)), {}}};
  round.goesOn = c.compare(Predicate::gt, c.reduce(ReduceKind::max, next, {0, 1, 2}, false), gone);
  return round;
}

// Per batch and class, from the highest score down: a box is selected unless it overlaps a selected one by more than
// the threshold. One round for all of them together.
void Suppression::build() {
  if (!read())
    return;
  if (batch * classes * most == 0) {
    c.set(0, c.full(c.i64(), {0, 3}, 0));
    return;
  }
  LoopSpec spec;
  spec.count = c.max(c.min(limit, c.index(most)), c.index(0));
  spec.begins = c.compare(Predicate::gt, c.reduce(ReduceKind::max, scores, {0, 1, 2}, false),
                          c.scalar(c.f32(), -std::numeric_limits<double>::infinity()));
  spec.keptSize = most;
  spec.inits = {scores};
  SmallVector<Value> results =
      buildLoop(c, spec, [&](Value, Value, ValueRange carried) { return choose(carried.front()); });
  if (c.failed())
    return;
  Value kept = c.reshape(c.transpose(results[1], {1, 2, 0}), {batch * classes * most});
  Value places = placesOf(c, kept, {0, 0});
  Value ofClass = c.div(places, c.index(most));
  c.set(0, joined(c,
                  {c.div(ofClass, c.index(classes)), c.op<ModOp>({ofClass, c.index(classes)}),
                   c.sub(c.gather(kept, places, 0), c.index(1))},
                  /*asRows=*/false));
}

void dlc::frontend::suppressAtRunTime(NodeContext &c) { Suppression(c).build(); }
