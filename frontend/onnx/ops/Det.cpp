// Determinants.
#include "frontend/onnx/OpTable.h"
#include "ir/build/ControlFlow.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

// Gaussian elimination with partial pivoting on [B, n, n], row by row: what is left below is eliminated with the row
// of the largest leading element, which changes places with the first one.
static void buildDet(NodeContext &c) {
  constexpr int64_t kUnrolled = 4;
  Value x = c.input(0);
  int64_t rank = c.rank(x);
  if (!c.expect(rank >= 2, "expected matrices, found " + typeName(c.type(x))) || !c.staticShape(x))
    return;
  SmallVector<int64_t> outer(c.shape(x).drop_back(2));
  int64_t n = c.shape(x)[rank - 1], batch = 1;
  for (int64_t size : outer)
    batch *= size;
  if (!c.expect(c.shape(x)[rank - 2] == n, "expected square matrices, found " + typeName(c.type(x))))
    return;
  auto step = [&](Value row, Value matrix, Value determinant) -> SmallVector<Value> {
    Value number = c.iota(c.i64(), {1, n}, 1);
    Value leading = c.gather(matrix, row, 2); // [B, n]
    Value size = c.select(c.compare(Predicate::ge, number, row), c.unary<AbsOp>(leading), c.like(leading, -1));
    Value largest = c.op<ArgReduceOp>({size}, {c.kind<ReduceKindAttr>("kind", ReduceKind::max), c.integer("axis", 1),
                                               c.flag("keepdims", true), c.flag("select_last", false)});
    Value isLargest = c.reshape(c.compare(Predicate::eq, number, largest), {batch, n, 1});
    Value pivotRow = c.reduce(ReduceKind::sum, c.select(isLargest, matrix, c.like(matrix, 0)), {1}, true);
    Value pivot = c.reshape(c.gather(pivotRow, row, 2), {batch, 1}); // of [B, 1, n]
    Value moved = c.compare(Predicate::ne, largest, row);
    Value sign = c.select(moved, c.like(pivot, -1), c.like(pivot, 1));
    Value first = c.reshape(c.gather(matrix, row, 1), {batch, 1, n});
    Value swapped = c.select(isLargest, first, matrix);
    Value below = c.gather(swapped, row, 2);
    Value factor = c.select(c.compare(Predicate::eq, pivot, c.like(pivot, 0)), c.like(pivot, 0), c.div(below, pivot));
    Value next = c.sub(swapped, c.mul(c.reshape(factor, {batch, n, 1}), pivotRow));
    return {next, c.mul(determinant, c.reshape(c.mul(pivot, sign), {batch}))};
  };
  Value matrix = c.reshape(x, {batch, n, n}), determinant = c.full(c.elem(x), {batch}, 1);
  if (n <= kUnrolled) {
    for (int64_t row = 0; row < n; ++row) {
      SmallVector<Value> next = step(c.index(row), matrix, determinant);
      matrix = next[0];
      determinant = next[1];
    }
  } else {
    LoopSpec spec;
    spec.count = c.index(n);
    spec.inits = {matrix, determinant};
    SmallVector<Value> last = buildLoop(c, spec, [&](Value row, Value, ValueRange carried) {
      SmallVector<Value> next = step(row, carried[0], carried[1]);
      return Round{{next[0], next[1]}, {}, {}};
    });
    determinant = last.empty() ? Value() : last[1];
  }
  c.set(0, c.reshape(determinant, outer));
}

static const OpRow rows[] = {{"", "Det", 11, 0, buildDet}};

ArrayRef<OpRow> dlc::frontend::detRows() { return rows; }
