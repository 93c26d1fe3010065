// Ops as functions and operators of the language.
#include "frontend/export/TextRows.h"
#include "ir/Constants.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;

namespace dlc::frontend {

// The most elements of a constant that are written.
constexpr int64_t kWrittenElements = 1 << 16;

// Functions of one tensor, and operators.
static const llvm::StringMap<StringRef> &unaryNames() {
  static const llvm::StringMap<StringRef> names = {
      {"dlc.exp", "exp"},   {"dlc.log", "log"},        {"dlc.sqrt", "sqrt"}, {"dlc.sin", "sin"},
      {"dlc.cos", "cos"},   {"dlc.floor", "floor"},    {"dlc.abs", "abs"},   {"dlc.relu", "relu"},
      {"dlc.tanh", "tanh"}, {"dlc.sigmoid", "sigmoid"}};
  return names;
}
static const llvm::StringMap<StringRef> &operatorNames() {
  static const llvm::StringMap<StringRef> names = {{"dlc.add", "+"}, {"dlc.sub", "-"}, {"dlc.mul", "*"},
                                                   {"dlc.div", "/"}, {"dlc.mod", "%"}, {"dlc.pow", "**"}};
  return names;
}

static StringRef predicateText(Predicate predicate) {
  switch (predicate) {
  case Predicate::eq:
    return "==";
  case Predicate::ne:
    return "!=";
  case Predicate::lt:
    return "<";
  case Predicate::le:
    return "<=";
  case Predicate::gt:
    return ">";
  case Predicate::ge:
    return ">=";
  }
  return "";
}

static Text channelsText(TextWriter &w, Operation *op);

// Two operands of which one may be a number. Two numbers would be computed at once.
static Text binary(TextWriter &w, Operation *op, StringRef sign) {
  if (Text found = channelsText(w, op))
    return found;
  Value x = op->getOperand(0), y = op->getOperand(1);
  if (x.getDefiningOp<ConstantOp>() && y.getDefiningOp<ConstantOp>())
    return std::nullopt;
  // A sign in front and a quotient bind less than some operators.
  std::string left = w.useNumber(x), right = w.useNumber(y);
  if (left.front() == '-' || StringRef(left).contains(' '))
    left = "(" + left + ")";
  if (StringRef(right).contains(' '))
    right = "(" + right + ")";
  return left + " " + sign.str() + " " + right;
}

static Text axisOf(ArrayRef<int64_t> axes) { return axes.size() == 1 ? Text(std::to_string(axes[0])) : std::nullopt; }

static Text sliceText(TextWriter &w, SliceOp slice) {
  std::string text;
  auto from = cast<RankedTensorType>(slice.getOperand().getType()).getShape();
  auto to = cast<RankedTensorType>(slice.getType()).getShape();
  if (llvm::any_of(slice.getSteps(), [](int64_t step) { return step != 1; }))
    return std::nullopt;
  for (auto [i, start] : llvm::enumerate(slice.getStarts()))
    text += (i ? ", " : "") +
            (to[i] == from[i] ? std::string(":") : std::to_string(start) + ":" + std::to_string(start + to[i]));
  return w.use(slice.getOperand()) + "[" + text + "]";
}

static Text poolText(TextWriter &w, PoolOp pool) {
  auto type = cast<RankedTensorType>(pool.getOperand().getType());
  int64_t spatial = type.getRank() - 2;
  bool isLast = pool.getLayout() == Layout::channels_last && (spatial == 1 || spatial == 2);
  bool isPlain = llvm::all_of(pool.getDilations(), [](int64_t d) { return d == 1; }) && !pool.getCeilMode() &&
                 !pool.getCountIncludePad() && pool.getKind() != PoolKind::lp;
  if (!isLast || !isPlain)
    return std::nullopt;
  Text padding = paddingText(type.getShape(), pool.getKernel(), pool.getStrides(), pool.getDilations(),
                             pool.getPadsLow(), pool.getPadsHigh());
  if (!padding)
    return std::nullopt;
  return std::string(pool.getKind() == PoolKind::max ? "max" : "avg") + "_pool" + std::to_string(spatial) + "d(" +
         w.use(pool.getOperand()) + ", " + listText(pool.getKernel()) +
         (pool.getStrides() == pool.getKernel() ? "" : ", stride=" + listText(pool.getStrides())) + *padding + ")";
}

static Text padText(TextWriter &w, PadOp pad) {
  if (pad.getMode() != PadMode::constant || !pad.getValue().getDefiningOp<ConstantOp>())
    return std::nullopt;
  return "pad(" + w.use(pad.getOperand()) + ", " + shapeText(pad.getLow()) + ", " + shapeText(pad.getHigh()) +
         ", value=" + w.useNumber(pad.getValue()) + ")";
}

// The elements of a constant of rank 1, as a list.
static Text numbersText(Value value) {
  FailureOr<Tensor> tensor = constantValue(value);
  if (failed(tensor) || tensor->rank() != 1 || !isa<FloatType>(tensor->elementType()))
    return std::nullopt;
  SmallVector<std::string> numbers;
  for (int64_t i = 0; i < tensor->size(); ++i)
    numbers.push_back(numberText(tensor->elementType(), tensor->get(i).real));
  return "[" + llvm::join(numbers, ", ") + "]";
}

// A number for each channel: normalize(x, mean, deviation) is (x - mean) * (1 / deviation).
static Text channelsText(TextWriter &w, Operation *op) {
  Text numbers = numbersText(op->getOperand(1));
  if (!numbers)
    return std::nullopt;
  auto centred = op->getOperand(0).getDefiningOp<SubOp>();
  Text mean = centred && centred->hasOneUse() ? numbersText(centred->getOperand(1)) : std::nullopt;
  if (!isa<MulOp>(op) || !mean)
    return std::nullopt;
  FailureOr<Tensor> factors = constantValue(op->getOperand(1));
  SmallVector<std::string> deviations;
  for (int64_t i = 0; i < factors->size(); ++i) {
    // The shortest number whose inverse is this factor.
    double factor = factors->get(i).real, found = 1 / factor;
    for (int digits = 17; digits >= 1; --digits) {
      char shorter[40];
      std::snprintf(shorter, sizeof(shorter), "%.*g", digits, 1 / factor);
      double inverse = 1 / std::strtod(shorter, nullptr);
      if (factors->elementType().isF32() ? float(inverse) == float(factor) : inverse == factor)
        found = std::strtod(shorter, nullptr);
    }
    deviations.push_back(numberText(Float64Type::get(op->getContext()), found));
  }
  return "normalize(" + w.use(centred->getOperand(0)) + ", mean=" + *mean + ", deviation=[" +
         llvm::join(deviations, ", ") + "])";
}

static Text resizeText(TextWriter &w, ResizeOp op) {
  auto from = cast<RankedTensorType>(op.getOperand().getType()).getShape();
  auto to = cast<RankedTensorType>(op.getResult().getType()).getShape();
  bool isPlain = from.size() == 4 && from[0] == to[0] && from[3] == to[3] && op.getMode() != ResizeMode::cubic &&
                 op.getCoordinates() == "half_pixel" && op.getNearestMode() == "round_prefer_floor" &&
                 !op.getAntialias() && !op.getExcludeOutside();
  for (int i : {1, 2})
    isPlain = isPlain && op.getScales()[i] == double(to[i]) / double(from[i]);
  if (!isPlain)
    return std::nullopt;
  return "resize(" + w.use(op.getOperand()) + ", " + shapeText({to[1], to[2]}) +
         (op.getMode() == ResizeMode::nearest ? ", method=\"nearest\")" : ")");
}

// Whether each element is its index in the last dim, as i64: an iota, or what one was folded to.
static bool isIota(Value value) {
  RankedTensorType type = typeOf(value);
  if (type.getRank() == 0 || !type.getElementType().isInteger(64))
    return false;
  if (auto iota = value.getDefiningOp<IotaOp>())
    return int64_t(iota.getAxis()) == type.getRank() - 1;
  FailureOr<Tensor> tensor = constantValue(value);
  if (failed(tensor))
    return false;
  for (int64_t i = 0; i < tensor->size(); ++i)
    if (tensor->get(i).integer != i % type.getShape().back())
      return false;
  return true;
}

// cast(x == iota), with x [.., 1].
static Text oneHotText(TextWriter &w, CastOp op) {
  auto compare = op.getOperand().getDefiningOp<CompareOp>();
  if (!compare || compare.getPredicate() != Predicate::eq || !isIota(compare->getOperand(1)) ||
      !typeOf(op.getResult()).getElementType().isF32())
    return std::nullopt;
  RankedTensorType type = typeOf(compare->getOperand(1));
  auto reshape = compare->getOperand(0).getDefiningOp<ReshapeOp>();
  if (!reshape || typeOf(reshape.getOperand()).getShape() != type.getShape().drop_back())
    return std::nullopt;
  return "one_hot(" + w.use(reshape.getOperand()) + ", " + std::to_string(type.getShape().back()) + ")";
}

// A constant: 0, 1, 2, ... or its numbers, in lists in lists.
static Text constantText(TextWriter &w, Value value) {
  if (typeOf(value).getRank() == 1 && isIota(value))
    return "positions(" + std::to_string(typeOf(value).getDimSize(0)) + ")";
  FailureOr<Tensor> tensor = constantValue(value);
  std::string element = elementText(typeOf(value).getElementType());
  if (failed(tensor) || element.empty())
    return std::nullopt;
  if (tensor->size() > kWrittenElements)
    return w.fail(value.getLoc(), "a constant of " + Twine(tensor->size()) + " elements, expected at most " +
                                      Twine(kWrittenElements) + " as text; weights that are trained are states");
  std::string text;
  SmallVector<int64_t> widths(tensor->shape()); // elements of a list of each depth
  for (size_t i = widths.size(); i-- > 1;)
    widths[i - 1] *= widths[i];
  for (int64_t i = 0; i < tensor->size(); ++i) {
    auto edges = [&](int64_t at) { return llvm::count_if(widths, [&](int64_t width) { return at % width == 0; }); };
    Scalar number = tensor->get(i);
    if (number.isFloat() && std::isnan(number.real))
      return std::nullopt;
    text += (i ? ", " : "") + std::string(edges(i), '[') +
            (number.isFloat() ? numberText(tensor->elementType(), number.real) : std::to_string(number.integer)) +
            std::string(edges(i + 1), ']');
  }
  return "tensor(" + text + (element == "f32" ? ")" : ", " + element + ")");
}

// A shape; its first dim stays open where it is that of the operand, as a batch's does.
static std::string reshapeText(TextWriter &w, ReshapeOp op) {
  ArrayRef<int64_t> from = typeOf(op.getOperand()).getShape();
  SmallVector<int64_t> to(typeOf(op.getResult()).getShape());
  std::string operand = w.use(op.getOperand());
  bool keepsFirst = !from.empty() && !to.empty() && from[0] == to[0];
  if (keepsFirst && to.size() == 2 && from.size() > 2)
    return "flatten(" + operand + ")";
  if (keepsFirst && from[0] > 0)
    to[0] = -1;
  return "reshape(" + operand + ", " + shapeText(to) + ")";
}

// Beside a tensor a number has its type; two numbers are f32 or i64, as they are written.
static Text selectText(TextWriter &w, SelectOp op) {
  Value x = op->getOperand(1), y = op->getOperand(2);
  auto isScalar = [](Value value) { return numberOf(value) && typeOf(value).getRank() == 0; };
  std::string condition = w.use(op->getOperand(0));
  if (!isScalar(x) || !isScalar(y))
    return "where(" + condition + ", " + w.useNumber(x) + ", " + w.useNumber(y) + ")";
  return "where(" + condition + ", " + w.use(x) + ", " + w.use(y) + ")";
}

static Text reduceText(TextWriter &w, ReduceOp op) {
  if (op.getKind() == ReduceKind::prod)
    return std::nullopt;
  return stringifyReduceKind(op.getKind()).str() + "(" + w.use(op.getOperand()) + ", axis=" + shapeText(op.getAxes()) +
         (op.getKeepdims() ? ", keep=true)" : ")");
}

Text opText(TextWriter &w, Operation *op) {
  StringRef name = op->getName().getStringRef();
  auto operand = [&](unsigned i) { return w.use(op->getOperand(i)); };
  if (auto found = unaryNames().find(name); found != unaryNames().end())
    return found->second.str() + "(" + operand(0) + ")";
  if (auto found = operatorNames().find(name); found != operatorNames().end())
    return binary(w, op, found->second);
  return llvm::TypeSwitch<Operation *, Text>(op)
      .Case<NegOp>([&](auto) { return "-" + operand(0); })
      .Case<CompareOp>([&](auto compare) { return binary(w, op, predicateText(compare.getPredicate())); })
      .Case<MaxOp>([&](auto) {
        return "maximum(" + w.useNumber(op->getOperand(0)) + ", " + w.useNumber(op->getOperand(1)) + ")";
      })
      .Case<MinOp>([&](auto) {
        return "minimum(" + w.useNumber(op->getOperand(0)) + ", " + w.useNumber(op->getOperand(1)) + ")";
      })
      .Case<SelectOp>([&](auto select) { return selectText(w, select); })
      .Case<CastOp>([&](auto cast) -> Text {
        if (Text found = oneHotText(w, cast))
          return found;
        std::string element = elementText(typeOf(op->getResult(0)).getElementType());
        return element.empty() ? Text() : "cast(" + operand(0) + ", " + element + ")";
      })
      .Case<ReshapeOp>([&](auto reshape) { return reshapeText(w, reshape); })
      .Case<StopGradientOp>(
          [&](auto) -> Text { return w.graph.isTraining ? Text("stop_gradient(" + operand(0) + ")") : std::nullopt; })
      .Case<TransposeOp>(
          [&](auto turn) { return "transpose(" + operand(0) + ", " + shapeText(turn.getPermutation()) + ")"; })
      .Case<ConcatOp>([&](auto concat) {
        SmallVector<std::string> parts;
        for (Value part : concat.getOperands())
          parts.push_back(w.use(part));
        return "concat([" + llvm::join(parts, ", ") + "], axis=" + std::to_string(concat.getAxis()) + ")";
      })
      .Case<SliceOp>([&](auto slice) { return sliceText(w, slice); })
      .Case<PadOp>([&](auto pad) { return padText(w, pad); })
      .Case<GatherOp>([&](auto gather) {
        return "gather(" + operand(0) + ", " + operand(1) + ", axis=" + std::to_string(gather.getAxis()) + ")";
      })
      .Case<IotaOp, ConstantOp>([&](auto) { return constantText(w, op->getResult(0)); })
      .Case<ResizeOp>([&](auto resize) { return resizeText(w, resize); })
      .Case<ReduceOp>([&](auto reduce) { return reduceText(w, reduce); })
      .Case<ArgReduceOp>([&](auto search) -> Text {
        if (search.getKeepdims() || search.getSelectLast())
          return std::nullopt;
        return "arg" + stringifyReduceKind(search.getKind()).str() + "(" + operand(0) +
               ", axis=" + std::to_string(search.getAxis()) + ")";
      })
      .Case<SoftmaxOp>([&](auto softmax) -> Text {
        Text axis = axisOf(softmax.getAxes());
        return axis ? Text("softmax(" + operand(0) + ", axis=" + *axis + ")") : std::nullopt;
      })
      .Case<LogSoftmaxOp>([&](auto softmax) -> Text {
        Text axis = axisOf(softmax.getAxes());
        return axis ? Text("log_softmax(" + operand(0) + ", axis=" + *axis + ")") : std::nullopt;
      })
      .Case<MatmulOp>([&](auto product) {
        return "matmul(" + operand(0) + ", " + operand(1) + (product.getTransposeLhs() ? ", transpose_x=true" : "") +
               (product.getTransposeRhs() ? ", transpose_y=true)" : ")");
      })
      .Case<PoolOp>([&](auto pool) { return poolText(w, pool); })
      .Default([](Operation *) { return std::nullopt; });
}

} // namespace dlc::frontend
