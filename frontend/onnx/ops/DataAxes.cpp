#include "frontend/onnx/ops/DataAxes.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Variants.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

static Value integer(NodeContext &c, int64_t value) { return c.scalarInteger(c.i64(), value); }

// Element i of the axes, counted from the first dim, i64 of rank 0.
static SmallVector<Value> axesOf(NodeContext &c, Value axes, int64_t rank) {
  SmallVector<Value> all;
  int64_t count = c.failed() ? 0 : c.type(axes).getNumElements();
  Value flat = c.reshape(c.cast(axes, c.i64()), {count});
  for (int64_t i = 0; i < count; ++i) {
    Value axis = c.reshape(c.sliceDim(flat, 0, i, 1), {});
    all.push_back(c.select(c.compare(Predicate::lt, axis, integer(c, 0)), c.add(axis, integer(c, rank)), axis));
  }
  return all;
}

static Value allOf(NodeContext &c, ArrayRef<Value> conditions) {
  Value all;
  for (Value each : conditions)
    all = all ? c.op<AndOp>({all, each}) : each;
  return all ? all : c.scalarInteger(c.i1(), 1);
}

static Value anyOf(NodeContext &c, ArrayRef<Value> conditions) {
  Value any;
  for (Value each : conditions)
    any = any ? c.op<OrOp>({any, each}) : each;
  return any ? any : c.scalarInteger(c.i1(), 0);
}

// The run fails unless the condition holds: a size that it reads is out of bounds.
static void require(NodeContext &c, Value condition) {
  readSize(c, c.select(condition, integer(c, 1), integer(c, -1)), 1, 0, 0);
}

namespace {

// The results of a node for each set of axes that there may be.
class AxisChoice {
public:
  AxisChoice(NodeContext &c, int64_t rank) : c(c), rank(rank) {}
  bool build(unsigned index, AxesKind kind, void (*build)(NodeContext &));

private:
  NodeContext &c;
  int64_t rank;
  std::vector<Variant> variants;
};

} // namespace

bool AxisChoice::build(unsigned index, AxesKind kind, void (*build)(NodeContext &)) {
  SmallVector<Value> axes = axesOf(c, c.input(index), rank);
  constexpr size_t mostVariants = 40;
  if (c.failed() || !c.expect(kind == AxesKind::several || axes.size() == 1, "expected one axis") ||
      !c.expect(int64_t(axes.size()) <= rank, "there are more axes than dims"))
    return true;
  std::string why;
  SmallVector<Value> known;
  for (unsigned bits = 0; bits < (1u << std::min<int64_t>(rank, 16)); ++bits) {
    if (size_t(llvm::popcount(bits)) != axes.size())
      continue;
    SmallVector<int64_t> chosen;
    SmallVector<Value> found;
    for (int64_t axis = 0; axis < rank; ++axis)
      if (bits >> axis & 1) {
        chosen.push_back(axis);
        found.push_back(anyOf(c, llvm::map_to_vector(axes, [&](Value each) {
                                return c.compare(Predicate::eq, each, integer(c, axis));
                              })));
      }
    std::optional<SmallVector<Value>> results =
        c.tryWith(index, c.reshape(c.vector(chosen), c.shape(c.input(index))), build, why);
    if (!results) // these axes the node cannot have
      continue;
    Variant &variant = variants.emplace_back();
    variant.isChosen = allOf(c, found);
    variant.results = *results;
    known.push_back(variant.isChosen);
    if (!c.expect(variants.size() <= mostVariants,
                  "its axes are known only when the program runs, and there may be too "
                  "many of them: make them constants"))
      return true;
  }
  if (!c.expect(!variants.empty(), why))
    return true;
  require(c, anyOf(c, known));
  for (unsigned output = 0; output < c.outputCount() && !c.failed(); ++output)
    if (c.wants(output))
      setChosen(c, variants, output);
  return true;
}

bool dlc::frontend::chooseAxes(NodeContext &c, unsigned index, int64_t rank, AxesKind kind,
                               void (*build)(NodeContext &)) {
  Value axes = c.optional(index);
  return decidedByData(c, axes) && c.type(axes).getNumElements() > 0 && AxisChoice(c, rank).build(index, kind, build);
}

SmallVector<Value> dlc::frontend::byAxis(NodeContext &c, Value axes, Value values, ArrayRef<Value> otherwise) {
  SmallVector<Value> result(otherwise), inside;
  SmallVector<Value> all = axesOf(c, axes, int64_t(otherwise.size()));
  for (auto [i, axis] : llvm::enumerate(all)) {
    Value element = c.reshape(c.cast(c.sliceDim(values, 0, int64_t(i), 1), c.i64()), {});
    for (auto [dim, value] : llvm::enumerate(result))
      value = c.select(c.compare(Predicate::eq, axis, integer(c, int64_t(dim))), element, value);
    inside.push_back(c.compare(Predicate::ge, axis, integer(c, 0)));
    inside.push_back(c.compare(Predicate::lt, axis, integer(c, int64_t(otherwise.size()))));
  }
  if (!c.constantOf(axes))
    require(c, allOf(c, inside));
  return result;
}
