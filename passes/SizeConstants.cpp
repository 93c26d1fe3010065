#include "passes/SizeConstants.h"
#include "ir/Dlc.h"
#include "ir/SizeFit.h"
#include <cmath>

using namespace mlir;

namespace dlc {

// So many elements are computed one by one.
static constexpr int64_t kMostElements = 64;

// The element as a whole number.
static std::optional<int64_t> wholeNumber(const Scalar &element) {
  if (!element.isFloat())
    return element.integer;
  constexpr double exact = double(int64_t(1) << 53);
  if (std::floor(element.real) != element.real || std::abs(element.real) > exact)
    return std::nullopt;
  return int64_t(element.real);
}

using Function = SizeConstant::Function;

static double valueOf(Function function, double size) {
  switch (function) {
  case Function::size:
    return size;
  case Function::half:
    return size / 2;
  case Function::reciprocal:
    return 1 / size;
  case Function::root:
    return std::sqrt(size);
  case Function::inverseRoot:
    return 1 / std::sqrt(size);
  case Function::inverseFourthRoot:
    return 1 / std::sqrt(std::sqrt(size));
  }
  return 0;
}

// The whole number for which the function gives the element.
template <Function function> static std::optional<int64_t> argumentOf(const Scalar &element) {
  constexpr double most = double(1 << 24); // which f32 holds exactly
  if (!element.isFloat() || !(element.real > 0) || !std::isfinite(element.real))
    return std::nullopt;
  double x = element.real, found = 0;
  switch (function) {
  case Function::half:
    found = 2 * x;
    break;
  case Function::root:
    found = x * x;
    break;
  case Function::inverseRoot:
    found = 1 / (x * x);
    break;
  case Function::inverseFourthRoot:
    found = 1 / (x * x * x * x);
    break;
  default:
    found = 1 / x;
  }
  if (!(found > 0.5) || !(found < most))
    return std::nullopt;
  int64_t number = std::llround(found);
  bool isIt = Scalar::ofReal(element.type, valueOf(function, double(number))).real == element.real;
  return isIt ? std::optional(number) : std::nullopt;
}

using NumberOf = std::optional<int64_t> (*)(const Scalar &);

// Element `i` of all values.
static std::optional<AffineExpr> fitElement(ArrayRef<Tensor> values, int64_t i, ArrayRef<SizeTuple> tuples,
                                            size_t given, NumberOf numberOf, MLIRContext *context) {
  SmallVector<int64_t> found;
  for (const Tensor &value : values) {
    std::optional<int64_t> number = numberOf(value.get(i));
    if (!number)
      return std::nullopt;
    found.push_back(*number);
  }
  FailureOr<AffineExpr> size = fitSize(found, tuples, context, given);
  bool isNumber = succeeded(size) && isa<AffineConstantExpr>(*size);
  if (failed(size) || (!isNumber && llvm::any_of(found, [](int64_t number) { return number < 0; })))
    return std::nullopt;
  return *size;
}

static bool fitElements(ArrayRef<Tensor> values, ArrayRef<SizeTuple> tuples, size_t given, MLIRContext *context,
                        SizeConstant &constant) {
  const std::pair<Function, NumberOf> functions[] = {
      {Function::size, wholeNumber},
      {Function::half, argumentOf<Function::half>},
      {Function::reciprocal, argumentOf<Function::reciprocal>},
      {Function::inverseRoot, argumentOf<Function::inverseRoot>},
      {Function::inverseFourthRoot, argumentOf<Function::inverseFourthRoot>},
      {Function::root, argumentOf<Function::root>},
  };
  for (const auto &[function, numberOf] : functions) {
    constant.elements.clear();
    constant.function = function;
    for (int64_t i = 0; i < values.front().size(); ++i)
      if (std::optional<AffineExpr> size = fitElement(values, i, tuples, given, numberOf, context))
        constant.elements.push_back(*size);
    if (int64_t(constant.elements.size()) == values.front().size())
      return true;
  }
  constant.elements.clear();
  return false;
}

// Whether each element of the value is start + step * its place along the axis.
static bool countsAlong(const Tensor &value, const SizeConstant &constant) {
  int64_t inner = 1, size = value.shape()[size_t(constant.axis)];
  for (int64_t dim : value.shape().drop_front(size_t(constant.axis) + 1))
    inner *= dim;
  for (int64_t i = 0; i < value.size(); ++i)
    if (wholeNumber(value.get(i)) != constant.start + constant.step * (i / inner % size))
      return false;
  return true;
}

static bool fitPlaces(ArrayRef<Tensor> values, SizeConstant &constant) {
  const Tensor &first = values.front();
  std::optional<int64_t> start = first.size() > 1 ? wholeNumber(first.get(0)) : std::nullopt;
  for (int64_t axis = first.rank() - 1, inner = 1; start && axis >= 0; inner *= first.shape()[size_t(axis--)]) {
    std::optional<int64_t> next = first.shape()[size_t(axis)] > 1 ? wholeNumber(first.get(inner)) : std::nullopt;
    if (!next || *next == *start)
      continue;
    constant.axis = axis;
    constant.start = *start;
    constant.step = *next - *start;
    // Of one value throughout there is one element.
    return llvm::all_of(
        values, [&](const Tensor &value) { return value.rank() == first.rank() && countsAlong(value, constant); });
  }
  return false;
}

std::optional<SizeConstant> findSizeConstant(ArrayRef<Tensor> values, ArrayRef<SizeTuple> tuples, RankedTensorType type,
                                             size_t given) {
  SizeConstant constant;
  const Tensor &first = values.front();
  bool sameShape = llvm::all_of(values, [&](const Tensor &value) { return value.shape() == first.shape(); });
  bool isOne = first.size() == 1 && sameShape;
  if (sameShape && (isOne || first.size() <= kMostElements) &&
      fitElements(values, tuples, given, type.getContext(), constant))
    return constant;
  return !isOne && fitPlaces(values, constant) ? std::optional(constant) : std::nullopt;
}

static Value scalarConstant(OpBuilder &builder, Location loc, Type element, int64_t value) {
  auto type = RankedTensorType::get({}, element);
  if (auto real = dyn_cast<FloatType>(element))
    return ConstantOp::create(builder, loc,
                              DenseElementsAttr::get(type, FloatAttr::get(real, double(value)).getValue()));
  APInt bits(element.getIntOrFloatBitWidth(), uint64_t(value), true, true);
  return ConstantOp::create(builder, loc, DenseElementsAttr::get(type, bits));
}

// A size as an i64; `shape` has one element.
static Value sizeAsValue(OpBuilder &builder, Location loc, AffineExpr size, ArrayRef<int64_t> nominal,
                         ArrayRef<int64_t> shape = {}) {
  auto map = AffineMapAttr::get(AffineMap::get(0, unsigned(nominal.size()), size));
  return SizeOp::create(builder, loc, RankedTensorType::get(shape, builder.getI64Type()), map,
                        builder.getDenseI64ArrayAttr(nominal));
}

Value computePlaces(OpBuilder &builder, Location loc, AffineExpr start, int64_t step, RankedTensorType type,
                    ArrayRef<int64_t> nominal) {
  Type element = builder.getI64Type();
  Value value = IotaOp::create(builder, loc, type, 0);
  value = MulOp::create(builder, loc, type, value, scalarConstant(builder, loc, element, step));
  Value first = sizeAsValue(builder, loc, start, nominal);
  return AddOp::create(builder, loc, type, value, first);
}

Value computeSizeConstant(OpBuilder &builder, Location loc, const SizeConstant &constant, RankedTensorType type,
                          ArrayRef<int64_t> nominal) {
  Type element = type.getElementType();
  auto like = [&](Value value, Type of) { return cast<RankedTensorType>(value.getType()).clone(of); };
  auto casted = [&](Value value, Type to) -> Value {
    if (cast<RankedTensorType>(value.getType()).getElementType() == to)
      return value;
    auto from = cast<RankedTensorType>(value.getType());
    return CastOp::create(builder, loc, RankedTensorType::get(from.getShape(), to, from.getEncoding()), value);
  };
  if (constant.elements.empty()) {
    auto places = RankedTensorType::get(type.getShape(), builder.getI64Type(), type.getEncoding());
    Value value = IotaOp::create(builder, loc, places, constant.axis);
    if (constant.step != 1)
      value =
          MulOp::create(builder, loc, places, value, scalarConstant(builder, loc, builder.getI64Type(), constant.step));
    if (constant.start)
      value = AddOp::create(builder, loc, places, value,
                            scalarConstant(builder, loc, builder.getI64Type(), constant.start));
    return casted(value, element);
  }
  bool isOne = !hasSizes(type) && type.getNumElements() == 1;
  SmallVector<Value> parts;
  for (AffineExpr size : constant.elements)
    parts.push_back(sizeAsValue(builder, loc, size, nominal, isOne ? type.getShape() : ArrayRef<int64_t>()));
  Value value = parts.front();
  if (parts.size() > 1) {
    auto one = RankedTensorType::get({1}, builder.getI64Type());
    for (Value &part : parts)
      part = ReshapeOp::create(builder, loc, one, part);
    auto all = RankedTensorType::get({int64_t(parts.size())}, builder.getI64Type());
    value = ConcatOp::create(builder, loc, all, parts, 0);
  }
  bool isNarrow = isa<FloatType>(element) && !element.isF64();
  if (constant.function != Function::size) {
    Type wide = isNarrow ? builder.getF32Type() : element;
    value = casted(value, wide);
    auto root = [&] { value = SqrtOp::create(builder, loc, value.getType(), value); };
    auto invert = [&] {
      value = DivOp::create(builder, loc, like(value, wide), scalarConstant(builder, loc, wide, 1), value);
    };
    switch (constant.function) {
    case Function::half:
      value = DivOp::create(builder, loc, like(value, wide), value, scalarConstant(builder, loc, wide, 2));
      break;
    case Function::root:
      root();
      break;
    case Function::inverseFourthRoot:
      root();
      [[fallthrough]];
    case Function::inverseRoot:
      root();
      [[fallthrough]];
    default:
      invert();
    }
  }
  value = casted(value, element);
  if (value.getType() == type)
    return value;
  if (parts.size() > 1)
    return ReshapeOp::create(builder, loc, type, value);
  return BroadcastOp::create(builder, loc, type, value);
}

} // namespace dlc
