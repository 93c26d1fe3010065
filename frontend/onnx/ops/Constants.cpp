// Constants and tensors made from a shape.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/Tensors.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Random.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

void buildConstant(NodeContext &c) {
  if (c.has("value")) {
    if (std::optional<Tensor> tensor = c.tensorAttr("value"))
      c.set(0, c.constant(*tensor));
  } else if (c.has("value_float")) {
    c.set(0, c.scalar(c.f32(), c.floatAttr("value_float", 0)));
  } else if (c.has("value_floats")) {
    c.set(0, c.reals1d(c.f32(), c.floatsAttr("value_floats")));
  } else if (c.has("value_int")) {
    c.set(0, c.index(c.intAttr("value_int", 0)));
  } else if (c.has("value_ints")) {
    c.set(0, c.vector(c.intsAttr("value_ints")));
  } else {
    c.error(c.has("sparse_value")                             ? "sparse constants are not supported"
            : c.has("value_string") || c.has("value_strings") ? "constants of strings are not supported"
                                                              : "the node has no value");
  }
}

// Sizes of a shape given as integers; reports negative ones.
bool checkSizes(NodeContext &c, ArrayRef<int64_t> sizes) {
  return c.expect(llvm::all_of(sizes, [](int64_t size) { return size >= 0; }), "the shape holds a negative size");
}

void buildConstantOfShape(NodeContext &c) {
  std::optional<SmallVector<int64_t>> shape;
  if (Value given = c.input(0); decidedByData(c, given) && c.rank(given) == 1)
    shape = readSizes(c, given, {0, 0}, mostOfUnbounded(c.dim(given, 0)));
  else
    shape = c.inputIntegers("shape", 0);
  if (!shape || c.failed() || !checkSizes(c, *shape))
    return;
  if (!c.has("value")) {
    c.set(0, c.full(c.f32(), *shape, 0));
    return;
  }
  std::optional<Tensor> value = c.tensorAttr("value");
  if (!value || !c.expect(value->size() == 1, "expected attribute 'value' to hold one element"))
    return;
  Value scalar = c.constant(value->reinterpret(RankedTensorType::get({}, value->elementType())));
  c.set(0, c.broadcast(scalar, *shape));
}

// `count` numbers from `start` on, which are computed.
Value rangeFrom(NodeContext &c, Value start, Value delta, int64_t count) {
  Value places = c.cast(c.iota(c.i64(), {count}, 0), c.elem(start));
  return c.add(c.reshape(start, {}), c.mul(places, c.reshape(delta, {})));
}

// How many elements there are is computed as for known bounds.
void buildRangeAtRunTime(NodeContext &c) {
  Value real[3];
  for (unsigned i = 0; i < 3; ++i) {
    if (!c.expect(c.type(c.input(i)).getNumElements() == 1 && c.elem(c.input(i)) == c.elem(c.input(0)),
                  "expected three numbers of one type"))
      return;
    real[i] = c.cast(c.reshape(c.input(i), {}), c.types().getF64Type());
  }
  Value count = c.unary<CeilOp>(c.div(c.sub(real[1], real[0]), real[2]));
  int64_t size = readSize(c, c.cast(c.clamp(count, 0, 1e15), c.i64()), mostOfUnbounded(1), {0, 0});
  if (!c.failed())
    c.set(0, rangeFrom(c, c.input(0), c.input(2), size));
}

void buildRange(NodeContext &c) {
  for (unsigned i = 0; i < 3; ++i)
    if (decidedByData(c, c.input(i)))
      return buildRangeAtRunTime(c);
  std::optional<Tensor> bounds[3];
  const char *names[] = {"input 'start'", "input 'limit'", "input 'delta'"};
  for (unsigned i = 0; i < 3; ++i) {
    bounds[i] = c.known(c.input(i), names[i]);
    if (!bounds[i] || !c.expect(bounds[i]->size() == 1, Twine("expected ") + names[i] + " to be one number") ||
        !c.expect(bounds[i]->elementType() == bounds[0]->elementType(), "the inputs' element types differ"))
      return;
  }
  Type element = bounds[0]->elementType();
  Scalar start = bounds[0]->get(0), limit = bounds[1]->get(0), delta = bounds[2]->get(0);
  double count;
  if (start.isFloat()) {
    if (!c.expect(delta.real != 0, "input 'delta' is zero"))
      return;
    count = std::ceil((limit.real - start.real) / delta.real);
  } else {
    if (!c.expect(delta.integer != 0, "input 'delta' is zero"))
      return;
    count = std::ceil((double(limit.integer) - double(start.integer)) / double(delta.integer));
  }
  count = std::max(count, 0.0);
  if (!c.expect(count <= double(int64_t(1) << 24), "a range of more than 2^24 elements is not supported"))
    return;
  if (c.looksAtSizes())
    return c.set(0, rangeFrom(c, c.input(0), c.input(2), int64_t(count)));
  Tensor result = Tensor::zeros(RankedTensorType::get({int64_t(count)}, element));
  for (int64_t i = 0; i < int64_t(count); ++i)
    result.set(i, start.isFloat() ? Scalar::ofReal(element, start.real + double(i) * delta.real)
                                  : Scalar::ofInteger(element, start.integer + i * delta.integer));
  c.set(0, c.constant(result));
}

void buildEyeLike(NodeContext &c) {
  Value x = c.input(0);
  if (!c.expect(c.rank(x) == 2, "expected a tensor of rank 2, found " + typeName(c.type(x))) || !c.staticShape(x))
    return;
  Type element = c.typeAttr("dtype", c.elem(x));
  Value row = c.iota(c.i64(), c.shape(x), 0), column = c.iota(c.i64(), c.shape(x), 1);
  Value shifted = c.add(row, c.index(c.intAttr("k", 0)));
  c.set(0, c.cast(c.compare(Predicate::eq, column, shifted), element));
}

void buildShape(NodeContext &c) {
  Value x = c.input(0);
  int64_t rank = c.rank(x), start = 0, end = rank;
  if (c.version >= 15) {
    auto clamp = [&](int64_t index) { return std::clamp<int64_t>(index < 0 ? index + rank : index, 0, rank); };
    start = clamp(c.intAttr("start", 0));
    end = std::max(start, clamp(c.intAttr("end", rank)));
  }
  ArrayRef<int64_t> sizes = c.shape(x).slice(start, end - start);
  if (llvm::none_of(sizes, ShapedType::isDynamic)) {
    c.set(0, c.sizesAsValue(sizes));
    return;
  }
  c.set(0, c.sliceDim(c.unary<ShapeOfOp>(x), 0, start, end - start));
}

void buildSize(NodeContext &c) {
  Value x = c.input(0);
  if (c.staticShape(x))
    c.set(0, c.sizeAsValue(c.type(x).getNumElements()));
}

const OpRow rows[] = {
    {"", "Constant", 1, 0, buildConstant},
    {"", "ConstantOfShape", 9, 0, buildConstantOfShape},
    {"", "Range", 11, 0, buildRange},
    {"", "EyeLike", 9, 0, buildEyeLike},
    {"", "Shape", 1, 0, buildShape},
    {"", "Size", 1, 0, buildSize},
    {"", "RandomNormal", 1, 0, buildRandomNormal},
    {"", "RandomNormalLike", 1, 0, buildRandomNormalLike},
    {"", "RandomUniform", 1, 0, buildRandomUniform},
    {"", "RandomUniformLike", 1, 0, buildRandomUniformLike},
    {"", "Bernoulli", 15, 0, buildBernoulli},
    {"", "Multinomial", 7, 0, buildMultinomial},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::constantRows() { return rows; }
