#include "frontend/onnx/ops/DataAxes.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Variants.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

// Element i of the axes, counted from the first dim, i64 of rank 0.
static SmallVector<Value> axesOf(NodeContext &c, Value axes, int64_t rank) {
  SmallVector<Value> all;
  int64_t count = c.failed() ? 0 : c.type(axes).getNumElements();
  Value flat = c.reshape(c.cast(axes, c.i64()), {count});
  for (int64_t i = 0; i < count; ++i) {
    Value axis = c.element(flat, i);
    all.push_back(c.select(c.compare(Predicate::lt, axis, c.index(0)), c.add(axis, c.index(rank)), axis));
  }
  return all;
}

// Calls `visit` with each set of `count` axes, until it says no.
static void eachSet(int64_t rank, size_t count, function_ref<bool(ArrayRef<int64_t>)> visit) {
  SmallVector<int64_t> axes = llvm::to_vector(llvm::seq<int64_t>(0, int64_t(count)));
  while (visit(axes)) {
    size_t last = count; // that can move on
    while (last > 0 && axes[last - 1] == rank - int64_t(count - last) - 1)
      --last;
    if (last == 0)
      return;
    ++axes[last - 1];
    for (size_t i = last; i < count; ++i)
      axes[i] = axes[i - 1] + 1;
  }
}

bool dlc::frontend::chooseAxes(NodeContext &c, unsigned index, int64_t rank, AxesKind kind,
                               void (*build)(NodeContext &)) {
  Value given = c.optional(index);
  if (!decidedByData(c, given) || c.type(given).getNumElements() == 0)
    return false;
  constexpr size_t mostVariants = 40, mostTried = 1000;
  SmallVector<Value> axes = axesOf(c, given, rank), known;
  if (c.failed() || !c.expect(kind == AxesKind::several || axes.size() == 1, "expected one axis") ||
      !c.expect(int64_t(axes.size()) <= rank, "there are more axes than dims"))
    return true;
  std::vector<Variant> variants;
  std::string why;
  size_t tried = 0;
  eachSet(rank, axes.size(), [&](ArrayRef<int64_t> chosen) {
    std::optional<SmallVector<Value>> results =
        c.tryWith(index, c.reshape(c.vector(chosen), c.shape(given)), build, why);
    if (results) { // these axes the node can have
      known.push_back(c.allOf(llvm::map_to_vector(chosen, [&](int64_t axis) {
        return c.anyOf(
            llvm::map_to_vector(axes, [&](Value each) { return c.compare(Predicate::eq, each, c.index(axis)); }));
      })));
      variants.push_back({known.back(), *results});
    }
    return c.expect(variants.size() <= mostVariants && ++tried <= mostTried,
                    "its axes are known only when the program runs, and there may be too "
                    "many of them: make them constants");
  });
  if (c.failed() || !c.expect(!variants.empty(), why))
    return true;
  requireInRun(c, c.anyOf(known), ".axes");
  for (unsigned output = 0; output < c.outputCount() && !c.failed(); ++output)
    if (c.wants(output))
      setChosen(c, variants, output);
  return true;
}

SmallVector<Value> dlc::frontend::byAxis(NodeContext &c, Value axes, Value values, ArrayRef<Value> otherwise) {
  SmallVector<Value> result(otherwise), inside;
  SmallVector<Value> all = axesOf(c, axes, int64_t(otherwise.size()));
  for (auto [i, axis] : llvm::enumerate(all)) {
    Value element = c.cast(c.element(values, int64_t(i)), c.i64());
    for (auto [dim, value] : llvm::enumerate(result))
      value = c.select(c.compare(Predicate::eq, axis, c.index(int64_t(dim))), element, value);
    inside.push_back(c.compare(Predicate::ge, axis, c.index(0)));
    inside.push_back(c.compare(Predicate::lt, axis, c.index(int64_t(otherwise.size()))));
  }
  if (!c.constantOf(axes))
    requireInRun(c, c.allOf(inside), ".axes");
  return result;
}
