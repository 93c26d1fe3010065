// Functions of several ops: what the language builds for a call of them is looked for in the graph. Those that do
// something in training alone are told where a model is written from its training form.
#include "frontend/export/TextMatch.h"
#include "frontend/export/TextRows.h"
#include <cmath>

using namespace mlir;

namespace dlc::frontend {
namespace {

using Path = ArrayRef<unsigned>;

Type elementAt(Value value) { return typeOf(value).getElementType(); }

// The number that a constant was made of, as it was written.
Text numberAt(Value root, Path path) {
  Value value = operandAt(root, path);
  std::optional<double> number = numberOf(value);
  return number ? Text(numberText(elementAt(value), *number)) : std::nullopt;
}

// The number `x` with the fewest digits that is `of` a constant.
Text solved(Value root, Path path, llvm::function_ref<double(double)> of, double near) {
  Value value = operandAt(root, path);
  std::optional<double> number = numberOf(value);
  auto fits = [&](double x) { return rounded(elementAt(value), of(x)) == *number; };
  std::optional<double> found = number ? shortestNumber(near, fits) : std::nullopt;
  return found ? Text(plainNumber(*found)) : std::nullopt;
}

// select(random >= rate, x * (1 / (1 - rate)), 0)
Text dropoutArguments(Value root) {
  std::optional<double> rate = numberOf(operandAt(root, {0, 1})), scale = numberOf(operandAt(root, {1, 1}));
  if (!rate || !scale)
    return std::nullopt;
  Type element = elementAt(operandAt(root, {1, 1})), drawn = elementAt(operandAt(root, {0, 1}));
  auto fits = [&](double x) { return rounded(drawn, x) == *rate && rounded(element, 1 / (1 - x)) == *scale; };
  std::optional<double> found = shortestNumber(*rate, fits);
  if (!found)
    found = shortestNumber(1 - 1 / *scale, fits);
  return found ? Text(plainNumber(*found)) : std::nullopt;
}

// Turned over along one dim.
Text flipArguments(Value root) {
  auto slice = operandAt(root, {1}) ? operandAt(root, {1}).getDefiningOp<SliceOp>() : SliceOp();
  if (!slice || slice.getSteps().size() != 4)
    return std::nullopt;
  return slice.getSteps()[1] == -1 ? "axis=\"vertical\"" : "axis=\"horizontal\"";
}

// The most places that rows and columns move by.
Text shiftArguments(Value root) {
  std::optional<double> most[] = {numberOf(operandAt(root, {0, 0, 0, 0, 1, 1, 1})),
                                  numberOf(operandAt(root, {0, 0, 1, 0, 1, 1, 1}))};
  RankedTensorType type = typeOf(root);
  if (!most[0] || !most[1] || type.getRank() != 4)
    return std::nullopt;
  auto isMost = [&](int dim, double part) {
    return part >= 0 && part <= 1 && std::lround(part * double(type.getDimSize(dim + 1))) == *most[dim];
  };
  auto shortest = [&](int dim, llvm::function_ref<bool(double)> fits) {
    return shortestNumber(*most[dim] / double(type.getDimSize(dim + 1)), fits);
  };
  for (int dim : {0, 1})
    if (std::optional<double> both = shortest(dim, [&](double part) { return isMost(0, part) && isMost(1, part); }))
      return plainNumber(*both);
  std::optional<double> row = shortest(0, [&](double part) { return isMost(0, part); }),
                        column = shortest(1, [&](double part) { return isMost(1, part); });
  return row && column ? Text("[" + plainNumber(*row) + ", " + plainNumber(*column) + "]") : std::nullopt;
}

Text rotateArguments(Value root) {
  constexpr double pi = 3.14159265358979323846;
  std::optional<double> angle = numberOf(operandAt(root, {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1}));
  if (!angle)
    return std::nullopt;
  Text degrees =
      solved(root, {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1}, [](double x) { return x * pi / 180; }, *angle * 180 / pi);
  Text zoom = numberAt(root, {0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1});
  return degrees && zoom ? Text(*degrees + ", zoom=" + *zoom) : std::nullopt;
}

Text factorArguments(Value root) { return numberAt(root, {1, 1}); }
Text noArguments(Value) { return ""; }
Text approximate(Value) { return "approximate=true"; }

// A sum, times 1 / n.
Text meanArguments(Value root) {
  auto sum = operandAt(root, {0}).getDefiningOp<ReduceOp>();
  return "axis=" + shapeText(sum.getAxes()) + (sum.getKeepdims() ? ", keep=true" : "");
}

struct Row {
  StringRef callee, root;     // the function, and its last op
  SmallVector<unsigned> mark; // where ...
  StringRef marked;           // ... this op tells it from others,
  SmallVector<unsigned> x;    // and where its operand is
  Text (*arguments)(Value root) = noArguments;
  bool isOfTraining = false;
};
ArrayRef<Row> rows() {
  static const Row all[] = {
      {"dropout", "dlc.select", {0, 0}, "dlc.random", {1, 0}, dropoutArguments, true},
      {"random_flip", "dlc.select", {0, 0, 0}, "dlc.random", {2}, flipArguments, true},
      {"random_shift", "dlc.select", {0, 0, 0, 0, 1, 1, 0}, "dlc.floor", {1, 0, 0}, shiftArguments, true},
      {"random_rotate", "dlc.select", {0, 0, 0, 1}, "dlc.round", {1, 0, 0}, rotateArguments, true},
      {"random_noise", "dlc.add", {1, 0}, "dlc.random", {0}, factorArguments, true},
      {"random_brightness", "dlc.add", {1, 0, 0, 0, 0}, "dlc.random", {0}, factorArguments, true},
      {"sample", "dlc.arg_reduce", {0, 1, 0, 0, 0, 0, 0}, "dlc.random", {0, 0}},
      {"gelu", "dlc.mul", {1, 0}, "dlc.erf", {0, 0}},
      {"gelu", "dlc.mul", {1, 0}, "dlc.tanh", {0, 0}, approximate},
      {"hard_swish", "dlc.mul", {1, 0, 0, 0}, "dlc.mul", {0}},
      {"swish", "dlc.mul", {1}, "dlc.sigmoid", {0}},
      {"hard_sigmoid", "dlc.min", {0, 0, 0}, "dlc.mul", {0, 0, 0, 0}},
      {"relu6", "dlc.min", {0}, "dlc.max", {0, 0}},
      {"elu", "dlc.select", {1, 0}, "dlc.sub", {2}, factorArguments},
      {"leaky_relu", "dlc.select", {1}, "dlc.mul", {2}, factorArguments},
      {"softplus", "dlc.add", {1}, "dlc.log", {0, 0}},
      {"grayscale", "dlc.reduce", {0}, "dlc.mul", {0, 0}},
      {"mean", "dlc.mul", {0}, "dlc.reduce", {0, 0}, meanArguments},
  };
  return all;
}

bool isOp(Value value, StringRef name) {
  Operation *op = value ? value.getDefiningOp() : nullptr;
  return op && op->getName().getStringRef() == name;
}

} // namespace

Text callText(TextWriter &w, Value value) {
  for (const Row &row : rows()) {
    Value x = operandAt(value, row.x);
    if (!x || !isOp(value, row.root) || !isOp(operandAt(value, row.mark), row.marked) ||
        (row.isOfTraining && !w.graph.isTraining))
      continue;
    Text arguments = row.arguments(value);
    if (!arguments)
      continue;
    std::string more = arguments->empty() ? "" : ", " + *arguments;
    auto built = w.file.bench.build((row.callee + "(x" + more + ")").str(), {{"x", x.getType()}});
    TextMatch match(w.graph.entry, w.file.bench);
    if (!built || !match.same(value, built->value) || match["x"] != x || !match.isClosed(value))
      continue;
    if (match.drawsNumbers())
      w.graph.toldStates.insert("random.counter");
    return (row.callee + "(").str() + w.use(x) + more + ")";
  }
  return std::nullopt;
}

} // namespace dlc::frontend
