// What moves elements, and facts about shapes.
#include "frontend/text/Lowering.h"

using namespace mlir;

namespace dlc::text {
namespace {

Value flatten(Call &c) {
  mlir::Value x = c.x();
  if (c.failed() || !c.expect(c.b.rank(x) >= 1, "takes a tensor of rank 1 or more"))
    return Value::poison();
  ArrayRef<int64_t> shape = c.b.shape(x);
  int64_t rest = 1;
  for (int64_t dim : shape.drop_front())
    rest *= dim;
  return Value::of(c.b.reshape(x, {shape[0], rest}));
}

// One dim may be -1: what is left.
Value reshape(Call &c) {
  mlir::Value x = c.x();
  SmallVector<int64_t> shape = c.integers("shape", -1, -1);
  if (c.failed())
    return Value::poison();
  int64_t known = 1, size = cast<RankedTensorType>(x.getType()).getNumElements(), *open = nullptr;
  for (int64_t &dim : shape) {
    if (dim >= 0) {
      known *= dim;
      continue;
    }
    if (open) {
      c.errorAt("shape", "two dims are -1");
      return Value::poison();
    }
    open = &dim;
  }
  bool fits = open ? known > 0 && size % known == 0 : known == size;
  if (!fits) {
    c.errorAt("shape", "the " + Twine(size) + " elements of " + describe(x) + " do not fit into this shape");
    return Value::poison();
  }
  if (open)
    *open = size / known;
  return Value::of(c.b.reshape(x, shape));
}

Value transpose(Call &c) {
  mlir::Value x = c.x();
  SmallVector<int64_t> order;
  if (c.failed())
    return Value::poison();
  int64_t rank = c.b.rank(x);
  if (c.has("order"))
    order = c.integers("order", rank, 0);
  else
    order = llvm::to_vector(llvm::reverse(llvm::seq<int64_t>(0, rank)));
  return c.failed() ? Value::poison() : Value::of(c.b.transpose(x, order));
}

Value concat(Call &c) {
  std::vector<mlir::Value> values = c.tensors("values");
  if (c.failed())
    return Value::poison();
  int64_t axis = c.axis("axis", values.front());
  return c.failed() ? Value::poison() : Value::of(c.b.concat(values, axis));
}

template <bool IsProduct> Value fold(Call &c) {
  std::vector<mlir::Value> values = c.tensors("values");
  if (c.failed())
    return Value::poison();
  mlir::Value result = values.front();
  for (mlir::Value next : ArrayRef(values).drop_front())
    result = IsProduct ? c.b.mul(result, next) : c.b.add(result, next);
  return Value::of(result);
}

Value castTo(Call &c) { return Value::of(c.b.cast(c.x(), c.elementType("type"))); }

Value pad(Call &c) {
  mlir::Value x = c.x();
  if (c.failed())
    return Value::poison();
  SmallVector<int64_t> low = c.integers("low", c.b.rank(x)), high = c.integers("high", c.b.rank(x));
  return Value::of(c.b.pad(x, low, high, PadMode::constant, c.b.like(x, c.real("value"))));
}

Value expand(Call &c) {
  mlir::Value x = c.x();
  if (c.failed())
    return Value::poison();
  SmallVector<int64_t> shape(c.b.shape(x));
  int64_t axis = c.integer("axis", -c.b.rank(x) - 1, c.b.rank(x));
  shape.insert(shape.begin() + (axis < 0 ? axis + c.b.rank(x) + 1 : axis), 1);
  return Value::of(c.b.reshape(x, shape));
}

Value gather(Call &c) {
  mlir::Value x = c.x(), indices = c.tensor("indices");
  if (c.failed())
    return Value::poison();
  int64_t axis = c.axis("axis", x);
  return Value::of(c.b.gather(x, indices, axis));
}

Value oneHot(Call &c) {
  mlir::Value x = c.x();
  int64_t count = c.integer("count", 1);
  if (c.failed() || !c.expect(!c.b.isFloat(x), "takes whole numbers, found " + describe(x)))
    return Value::poison();
  GraphBuilder &b = c.b;
  SmallVector<int64_t> wide(b.shape(x)), ones(b.shape(x));
  wide.push_back(count);
  ones.push_back(1);
  mlir::Value hot = b.compare(Predicate::eq, b.reshape(b.cast(x, b.i64()), ones), b.iota(b.i64(), wide, b.rank(x)));
  return Value::of(b.cast(hot, b.f32()));
}

Value steps(Call &c) {
  int64_t count = c.integer("count", 1);
  return Value::of(c.b.iota(c.b.i64(), {count}, 0));
}

// Numbers in rows of one length, row by row, and the shape that they have.
bool numbersOf(const Value &value, size_t depth, SmallVectorImpl<int64_t> &shape, std::vector<double> &numbers) {
  if (value.kind == Value::Number || value.kind == Value::Bool) {
    numbers.push_back(value.number);
    return depth == shape.size();
  }
  if (value.kind != Value::List || value.items.empty())
    return false;
  if (numbers.empty() && depth == shape.size())
    shape.push_back(int64_t(value.items.size()));
  return depth < shape.size() && shape[depth] == int64_t(value.items.size()) &&
         llvm::all_of(value.items, [&](const Value &item) { return numbersOf(item, depth + 1, shape, numbers); });
}

Value constant(Call &c) {
  SmallVector<int64_t> shape;
  std::vector<double> numbers;
  Type element = c.elementType("type");
  if (!c.failed() && !numbersOf(c.value("values"), 0, shape, numbers))
    c.errorAt("values", "'values' takes a number, or lists of numbers of one length");
  if (c.failed())
    return Value::poison();
  Tensor tensor = Tensor::zeros(RankedTensorType::get(shape, element));
  for (auto [i, number] : llvm::enumerate(numbers))
    tensor.set(i,
               isa<FloatType>(element) ? Scalar::ofReal(element, number) : Scalar::ofInteger(element, int64_t(number)));
  return Value::of(c.b.constant(tensor));
}

Value size(Call &c) {
  mlir::Value x = c.x();
  int64_t axis = c.axis("axis", x);
  return c.failed() ? Value::poison() : Value::integer(c.b.shape(x)[axis]);
}

Value rank(Call &c) {
  mlir::Value x = c.x();
  return c.failed() ? Value::poison() : Value::integer(c.b.rank(x));
}

Value stopGradient(Call &c) {
  mlir::Value x = c.x();
  if (c.failed() || !c.training())
    return Value::of(x);
  return Value::of(c.b.op<StopGradientOp>({x}));
}

const Builtin rows[] = {
    {"flatten", "x", flatten, "[batch, ...] -> [batch, all the rest]"},
    {"reshape", "x, shape", reshape, "the same elements in another shape; one dim may be -1"},
    {"transpose", "x, order=none", transpose, "dims in another order; without one, the last first"},
    {"concat", "values, axis=-1", concat, "tensors one after the other along a dim"},
    {"add", "values", fold<false>, "the sum of a list of tensors"},
    {"multiply", "values", fold<true>, "the product of a list of tensors"},
    {"cast", "x, type", castTo, "another element type"},
    {"pad", "x, low, high, value=0", pad, "elements added in front of and behind each dim"},
    {"expand_dims", "x, axis", expand, "a dim of size 1 more"},
    {"gather", "x, indices, axis=0", gather, "the elements at these places of a dim"},
    {"one_hot", "x, count", oneHot, "a dim more: 1 at the element's number, 0 elsewhere"},
    {"positions", "count", steps, "0, 1, 2, ... as i64[count]"},
    {"tensor", "values, type=f32", constant, "a constant, of a number or of lists in lists"},
    {"size", "x, axis", size, "the size of a dim, a number"},
    {"rank", "x", rank, "how many dims there are"},
    {"stop_gradient", "x", stopGradient, "x, of which nothing is learnt"},
};

} // namespace

ArrayRef<Builtin> shapeBuiltins() { return rows; }

} // namespace dlc::text
