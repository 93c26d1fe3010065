#include "codegen/cuda/ScalarOps.h"
#include "codegen/cuda/Fragment.h"
#include <cmath>

using namespace mlir;

namespace dlc::cuda {
namespace {

using Kind = ExpressionForm::Kind;

Type elementOf(Type type) { return getElementTypeOrSelf(type); }

struct Row {
  StringRef op;
  StringRef index; // on `index`: overflow does not happen
  StringRef data;  // on integers of the model
};

// Integer arithmetic. Names are functions of device/math.cuh, single characters operators.
const Row integerRows[] = {
    {"arith.addi", "+", "wrapAdd"},
    {"arith.subi", "-", "wrapSub"},
    {"arith.muli", "*", "wrapMul"},
    {"arith.divsi", "/", "sdiv"},
    {"arith.remsi", "%", "smod"},
    {"arith.divui", "udiv", "udiv"},
    {"arith.remui", "umod", "umod"},
    {"arith.floordivsi", "floorDiv", "floorDiv"},
    {"arith.ceildivsi", "ceilDiv", "ceilDiv"},
    {"arith.ceildivui", "ceilDivU", "ceilDivU"},
    {"arith.maxsi", "maxs", "maxs"},
    {"arith.minsi", "mins", "mins"},
    {"arith.maxui", "maxu", "maxu"},
    {"arith.minui", "minu", "minu"},
    {"arith.shli", "shiftLeft", "shiftLeft"},
    {"arith.shrsi", "shiftRight", "shiftRight"},
    {"arith.shrui", "shiftRightU", "shiftRightU"},
    {"math.absi", "absi", "absi"},
    {"math.ipowi", "powi", "powi"},
};

// Float functions: CUDA's name for double; float takes an f behind it.
const std::pair<StringRef, StringRef> floatFunctions[] = {
    {"math.exp", "exp"},       {"math.exp2", "exp2"},         {"math.expm1", "expm1"},    {"math.log", "log"},
    {"math.log2", "log2"},     {"math.log10", "log10"},       {"math.log1p", "log1p"},    {"math.sqrt", "sqrt"},
    {"math.rsqrt", "rsqrt"},   {"math.cbrt", "cbrt"},         {"math.sin", "sin"},        {"math.cos", "cos"},
    {"math.tan", "tan"},       {"math.asin", "asin"},         {"math.acos", "acos"},      {"math.atan", "atan"},
    {"math.sinh", "sinh"},     {"math.cosh", "cosh"},         {"math.tanh", "tanh"},      {"math.asinh", "asinh"},
    {"math.acosh", "acosh"},   {"math.atanh", "atanh"},       {"math.erf", "erf"},        {"math.erfc", "erfc"},
    {"math.floor", "floor"},   {"math.ceil", "ceil"},         {"math.roundeven", "rint"}, {"math.round", "round"},
    {"math.trunc", "trunc"},   {"math.absf", "fabs"},         {"math.powf", "pow"},       {"arith.remf", "fmod"},
    {"math.fma", "fma"},       {"math.copysign", "copysign"}, {"math.atan2", "atan2"},    {"arith.maxnumf", "fmax"},
    {"arith.minnumf", "fmin"},
};

// The same name for float and double.
const std::pair<StringRef, StringRef> overloadedFunctions[] = {
    {"arith.maximumf", "maximum"},
    {"arith.minimumf", "minimum"},
    {"math.isnan", "isNan"},
    {"math.isinf", "isInf"},
};

const std::pair<StringRef, std::pair<StringRef, Precedence>> infixFloat[] = {
    {"arith.addf", {"+", Additive}},
    {"arith.subf", {"-", Additive}},
    {"arith.mulf", {"*", Multiplicative}},
    {"arith.divf", {"/", Multiplicative}},
};

ExpressionForm call(const Twine &name) { return {Kind::Call, name.str()}; }
ExpressionForm infix(StringRef text, Precedence precedence, bool associative = false) {
  return {Kind::Infix, text.str(), precedence, associative};
}

// Whether an op divides floats of 32 bits by a number known here which has a reciprocal that is no denormal number.
bool dividesByConstant(Operation *op) {
  auto divide = dyn_cast<arith::DivFOp>(op);
  if (!divide || !elementOf(divide.getType()).isF32())
    return false;
  Value divisor = divide.getRhs();
  if (auto broadcast = divisor.getDefiningOp<vector::BroadcastOp>())
    divisor = broadcast.getSource();
  FloatAttr number;
  DenseElementsAttr splat;
  if (matchPattern(divisor, m_Constant(&splat)) && splat.isSplat())
    number = dyn_cast<FloatAttr>(splat.getSplatValue<Attribute>());
  else if (!matchPattern(divisor, m_Constant(&number)))
    return false;
  double value = number ? std::abs(number.getValueAsDouble()) : 0;
  return value > 0x1p-120 && value < 0x1p+120;
}

// Marked by Fragment::relax.
bool isRelaxed(Operation *op) {
  auto divide = dyn_cast<arith::DivFOp>(op);
  auto exp = dyn_cast<math::ExpOp>(op);
  return (divide && bitEnumContainsAll(divide.getFastmath(), arith::FastMathFlags::arcp)) ||
         (exp && bitEnumContainsAll(exp.getFastmath(), arith::FastMathFlags::afn));
}

ExpressionForm compareForm(arith::CmpIPredicate predicate) {
  using P = arith::CmpIPredicate;
  switch (predicate) {
  case P::eq:
    return infix("==", Equality);
  case P::ne:
    return infix("!=", Equality);
  case P::slt:
    return infix("<", Relational);
  case P::sle:
    return infix("<=", Relational);
  case P::sgt:
    return infix(">", Relational);
  case P::sge:
    return infix(">=", Relational);
  case P::ult:
    return call("ult");
  case P::ule:
    return call("ule");
  case P::ugt:
    return call("ugt");
  case P::uge:
    return call("uge");
  }
  return {};
}

ExpressionForm compareForm(arith::CmpFPredicate predicate) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OEQ:
    return infix("==", Equality);
  case P::UNE:
    return infix("!=", Equality);
  case P::OLT:
    return infix("<", Relational);
  case P::OLE:
    return infix("<=", Relational);
  case P::OGT:
    return infix(">", Relational);
  case P::OGE:
    return infix(">=", Relational);
  case P::ONE:
    return call("orderedNe");
  case P::UEQ:
    return call("unorderedEq");
  case P::ULT:
    return call("unorderedLt");
  case P::ULE:
    return call("unorderedLe");
  case P::UGT:
    return call("unorderedGt");
  case P::UGE:
    return call("unorderedGe");
  case P::ORD:
    return call("ordered");
  case P::UNO:
    return call("unordered");
  default:
    return {};
  }
}

unsigned widthOf(Type type) {
  Type element = elementOf(type);
  return element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
}
bool isHalf(Type type) { return elementOf(type).isF16() || elementOf(type).isBF16(); }

ExpressionForm conversionForm(Operation *op, llvm::function_ref<std::string(Type)> typeName) {
  Type from = op->getOperand(0).getType(), to = op->getResult(0).getType();
  std::string target = typeName(elementOf(to));
  unsigned fromWidth = widthOf(from);
  if (target.empty())
    return {};
  if (isa<arith::ExtFOp>(op))
    return isHalf(from) ? (elementOf(to).isF32() ? call("toFloat") : call("halfToDouble"))
                        : call("convert<" + target + ">");
  if (isa<arith::TruncFOp>(op))
    return isHalf(to) ? call("roundTo<" + target + ">") : call("convert<" + target + ">");
  if (isHalf(from) || isHalf(to))
    return isa<arith::BitcastOp>(op) ? call("bitsAs<" + target + ">") : ExpressionForm();
  if (isa<arith::BitcastOp>(op)) // types of 8 bits and less share one C++ type
    return typeName(elementOf(from)) == target ? call("") : call("bitsAs<" + target + ">");
  if (isa<arith::ExtUIOp>(op) && fromWidth < 8 && fromWidth > 1)
    return call("convert<" + target + ">(zeroExtend<" + Twine(fromWidth) + ">");
  if (isa<arith::ExtSIOp>(op) && fromWidth < 8 && fromWidth > 1)
    return call("convert<" + target + ">(signExtend<" + Twine(fromWidth) + ">");
  if (isa<arith::ExtUIOp, arith::UIToFPOp, arith::IndexCastUIOp>(op))
    return fromWidth == 1 ? call("convert<" + target + ">") : call("fromUnsigned<" + target + ">");
  if (isa<arith::ExtSIOp, arith::SIToFPOp, arith::IndexCastOp>(op)) {
    if (fromWidth == 1)
      return call("fromSignedBool<" + target + ">");
    if (elementOf(to).isIndex() && fromWidth == 64 && target == "int")
      return call("toIndex32");
    return typeName(elementOf(from)) == target ? call("") : call("convert<" + target + ">");
  }
  if (isa<arith::TruncIOp>(op))
    return widthOf(to) == 1 ? call("lowestBit") : call("convert<" + target + ">");
  if (isa<arith::FPToSIOp>(op))
    return call("convert<" + target + ">");
  if (isa<arith::FPToUIOp>(op))
    return call("toUnsigned<" + target + ">");
  return {};
}

} // namespace

ExpressionForm expressionForm(Operation *op, llvm::function_ref<std::string(Type)> typeName) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0)
    return {};
  StringRef name = op->getName().getStringRef();
  Type type = op->getResult(0).getType(), element = elementOf(type);
  bool isBool = element.isInteger(1);

  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    return compareForm(compare.getPredicate());
  if (auto compare = dyn_cast<arith::CmpFOp>(op))
    return compareForm(compare.getPredicate());
  if (isa<arith::AndIOp>(op))
    return infix("&", BitAnd, true);
  if (isa<arith::OrIOp>(op))
    return infix("|", BitOr, true);
  if (isa<arith::XOrIOp>(op))
    return infix("^", BitXor, true);
  if (isa<arith::NegFOp>(op))
    return {Kind::Prefix, "-", Unary};
  if (isa<arith::SelectOp>(op))
    return call("select"); // scalars are printed with ?:
  if (isBool && isa<arith::AddIOp, arith::SubIOp>(op))
    return infix("^", BitXor);
  if (isBool && isa<arith::MulIOp>(op))
    return infix("&", BitAnd);
  // i1 is read as 0 and 1 by the unsigned forms, as 0 and -1 by the signed ones.
  if (isBool && isa<arith::MaxUIOp, arith::MinSIOp>(op))
    return infix("|", BitOr);
  if (isBool && isa<arith::MinUIOp, arith::MaxSIOp>(op))
    return infix("&", BitAnd);

  for (const Row &row : integerRows)
    if (row.op == name) {
      StringRef text = element.isIndex() ? row.index : row.data;
      if (text == "+" || text == "-")
        return infix(text, Additive, text == "+");
      if (text == "*" || text == "/" || text == "%")
        return infix(text, Multiplicative);
      return call(text);
    }
  if (dividesByConstant(op))
    return call("divideBy");
  if (op->hasAttr(kDividesOne))
    return call("divideOne");
  if (isRelaxed(op))
    return call(isa<arith::DivFOp>(op) ? "divideNearly" : "expNearly");
  for (auto &[op, form] : infixFloat)
    if (op == name && !isHalf(type))
      return infix(form.first, form.second);
  for (auto &[op, function] : overloadedFunctions)
    if (op == name)
      return call(function);
  for (auto &[op, function] : floatFunctions)
    if (op == name && (element.isF32() || element.isF64()))
      return call(element.isF32() ? function + "f" : Twine(function));
  return conversionForm(op, typeName);
}

} // namespace dlc::cuda
