#include "codegen/cuda/PrintScalar.h"
#include "codegen/cuda/ScalarOps.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;

namespace dlc::cuda {
namespace {

struct Expression {
  std::string text;
  Precedence precedence = Primary;
};

// Statements longer than this get a named value in between.
constexpr size_t inlineLimit = 90;

class Printer {
public:
  Printer(raw_ostream &os, const PrintStyle &style, unsigned &taken) : style_(style), taken_(taken), os_(&os) {}

  void name(Value value, StringRef text) { known_[value] = {text.str(), Primary}; }
  LogicalResult printBlock(Block &block);
  FailureOr<std::string> textOf(Value value, Precedence allowed = Lowest);

private:
  FailureOr<Expression> expressionOf(Operation *op);
  FailureOr<Expression> constant(arith::ConstantOp op);
  FailureOr<Expression> callOf(Operation *op, const ExpressionForm &form);
  FailureOr<Expression> conditional(Value condition, Value a, Value b);
  LogicalResult printOp(Operation &op);
  LogicalResult printFor(scf::ForOp loop);
  LogicalResult printIf(scf::IfOp branch);
  LogicalResult printWhile(scf::WhileOp loop);
  LogicalResult assign(ValueRange values, ArrayRef<std::string> targets);
  FailureOr<SmallVector<std::string>> declare(ValueRange inits, TypeRange types);
  // Prints a block into a string; gives it.
  FailureOr<std::string> capture(llvm::function_ref<LogicalResult()> body);

  raw_ostream &line() { return os_->indent(style_.indent + 2 * depth_); }
  std::string typeOf(Type type) { return cppType(type, style_); }
  std::string fresh(StringRef prefix) { return (prefix + Twine(taken_++)).str(); }
  bool mayInline(Operation &op, const Expression &expression);

  PrintStyle style_;
  unsigned &taken_;
  raw_ostream *os_;
  unsigned depth_ = 0;
  llvm::DenseMap<Value, Expression> known_;
};

std::string parenthesized(const Expression &expression, Precedence allowed) {
  return expression.precedence > allowed ? "(" + expression.text + ")" : expression.text;
}

FailureOr<std::string> Printer::textOf(Value value, Precedence allowed) {
  auto it = known_.find(value);
  if (it == known_.end())
    return failure();
  return parenthesized(it->second, allowed);
}

std::string realText(double value, bool isFloat) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (!std::isfinite(value)) {
    if (isFloat) {
      float narrow = float(value);
      os << "floatFromBits(" << llvm::format_hex(llvm::bit_cast<uint32_t>(narrow), 10) << "u)";
    } else {
      os << "doubleFromBits(" << llvm::format_hex(llvm::bit_cast<uint64_t>(value), 18) << "ull)";
    }
    return text;
  }
  // The shortest digits that read back as the same number.
  char buffer[40];
  for (int digits = 1; digits <= 17; ++digits) {
    snprintf(buffer, sizeof(buffer), "%.*g", digits, value);
    if (isFloat ? strtof(buffer, nullptr) == float(value) : strtod(buffer, nullptr) == value)
      break;
  }
  os << buffer;
  if (!StringRef(buffer).contains_insensitive('e') && !StringRef(buffer).contains('.'))
    os << ".0";
  if (isFloat)
    os << "f";
  return text;
}

// Operators and functions take a scalar for a vector where another operand is a real vector.
bool takesScalar(Operation *user) {
  if (!isa<arith::ArithDialect, math::MathDialect>(user->getDialect()))
    return false;
  if (auto select = dyn_cast<arith::SelectOp>(user); select && !isa<VectorType>(select.getCondition().getType()))
    return false; // printed with ?:, whose sides have one type
  return llvm::any_of(user->getOperands(), [](Value other) {
    return isa<VectorType>(other.getType()) && !other.getDefiningOp<vector::BroadcastOp>() &&
           !other.getDefiningOp<arith::ConstantOp>();
  });
}

FailureOr<Expression> Printer::constant(arith::ConstantOp op) {
  Attribute value = op.getValue();
  std::string prefix, suffix;
  if (auto dense = dyn_cast<DenseElementsAttr>(value)) {
    if (!dense.isSplat())
      return op.emitOpError("has no C++ form: only splat vectors are constants here"), failure();
    int64_t lanes = cast<VectorType>(op.getType()).getNumElements();
    if (!llvm::all_of(op->getUsers(), takesScalar)) {
      prefix = "splat<" + std::to_string(lanes) + ">(";
      suffix = ")";
    }
    value = dense.getSplatValue<Attribute>();
  }
  if (auto real = dyn_cast<FloatAttr>(value)) {
    if (real.getType().isF32() || real.getType().isF64()) {
      std::string text = realText(real.getValueAsDouble(), real.getType().isF32());
      return Expression{prefix + text + suffix, text[0] == '-' && prefix.empty() ? Unary : Primary};
    }
    if (real.getType().isF16() || real.getType().isBF16())
      return Expression{prefix + "roundTo<" + typeOf(real.getType()) + ">(" + realText(real.getValueAsDouble(), true) +
                        ")" + suffix};
    return op.emitOpError("has no C++ form for a constant of type ") << real.getType(), failure();
  }
  auto integer = dyn_cast<IntegerAttr>(value);
  if (!integer)
    return op.emitOpError("has no C++ form for this constant"), failure();
  Type type = integer.getType();
  if (type.isInteger(1))
    return Expression{prefix + (integer.getValue().isZero() ? "false" : "true") + suffix};
  int64_t number = integer.getValue().getSExtValue();
  std::string text = std::to_string(number);
  bool wide = type.isIndex() ? style_.wideIndex : type.getIntOrFloatBitWidth() == 64;
  if (number == INT64_MIN)
    text = "(-9223372036854775807LL - 1)";
  else if (number == INT32_MIN && !wide)
    text = "(-2147483647 - 1)";
  else if (wide)
    text += "LL";
  // Narrow integers are converted, so that functions see operands of one type.
  if (!type.isIndex() && type.getIntOrFloatBitWidth() < 32) {
    text = typeOf(type) + "(" + text + ")";
    if (StringRef(text).starts_with("signed char("))
      text = "(signed char)" + text.substr(strlen("signed char"));
    return Expression{prefix + text + suffix, prefix.empty() ? Unary : Primary};
  }
  return Expression{prefix + text + suffix, number < 0 && prefix.empty() ? Unary : Primary};
}

FailureOr<Expression> Printer::callOf(Operation *op, const ExpressionForm &form) {
  if (form.text.empty()) // a conversion between types that C++ does not tell apart
    return known_.lookup(op->getOperand(0));
  // Comparisons that exist in one direction only.
  static const std::pair<StringRef, StringRef> mirrored[] = {
      {"ugt", "ult"}, {"uge", "ule"}, {"unorderedGt", "unorderedLt"}, {"unorderedGe", "unorderedLe"}};
  std::string function = form.text;
  SmallVector<Value> operands(op->getOperands());
  for (auto [from, to] : mirrored)
    if (function == from) {
      function = to.str();
      std::swap(operands[0], operands[1]);
    }
  std::string text = function + "(";
  for (auto [i, operand] : llvm::enumerate(operands)) {
    FailureOr<std::string> argument = textOf(operand);
    if (failed(argument))
      return failure();
    text += (i ? ", " : "") + *argument;
  }
  text.append(1 + StringRef(function).count('('), ')');
  return Expression{text};
}

FailureOr<Expression> Printer::conditional(Value condition, Value a, Value b) {
  FailureOr<std::string> c = textOf(condition, Or), x = textOf(a, Or), y = textOf(b, Conditional);
  if (failed(c) || failed(x) || failed(y))
    return failure();
  return Expression{*c + " ? " + *x + " : " + *y, Conditional};
}

FailureOr<Expression> Printer::expressionOf(Operation *op) {
  if (auto constantOp = dyn_cast<arith::ConstantOp>(op))
    return constant(constantOp);
  if (auto load = dyn_cast<memref::LoadOp>(op)) {
    FailureOr<std::string> memory = textOf(load.getMemRef());
    FailureOr<std::string> at =
        load.getIndices().empty() ? FailureOr<std::string>(std::string("0")) : textOf(load.getIndices()[0]);
    if (failed(memory) || failed(at))
      return failure();
    return Expression{*memory + "[" + *at + "]"};
  }
  if (auto load = dyn_cast<vector::LoadOp>(op)) {
    FailureOr<std::string> memory = textOf(load.getBase()), at = textOf(load.getIndices()[0], Additive);
    if (failed(memory) || failed(at))
      return failure();
    bool atStart = *at == "0" || *at == "0LL";
    if (atStart && StringRef(*memory).ends_with(".lane")) // all lanes of a Vec
      return Expression{memory->substr(0, memory->size() - strlen(".lane"))};
    std::string address = atStart ? *memory : *memory + " + " + *at;
    return Expression{"load<" + std::to_string(load.getVectorType().getNumElements()) + ">(" + address + ")"};
  }
  if (auto step = dyn_cast<vector::StepOp>(op)) {
    auto type = cast<VectorType>(step.getType());
    return Expression{"laneIds<" + std::to_string(type.getNumElements()) + ", " + typeOf(type.getElementType()) +
                      ">()"};
  }
  if (auto broadcast = dyn_cast<vector::BroadcastOp>(op)) {
    FailureOr<std::string> source = textOf(broadcast.getSource());
    if (failed(source))
      return failure();
    if (llvm::all_of(broadcast->getUsers(), takesScalar))
      return known_.lookup(broadcast.getSource());
    return Expression{"splat<" + std::to_string(cast<VectorType>(broadcast.getType()).getNumElements()) + ">(" +
                      *source + ")"};
  }
  if (auto select = dyn_cast<arith::SelectOp>(op); select && !isa<VectorType>(select.getCondition().getType()))
    return conditional(select.getCondition(), select.getTrueValue(), select.getFalseValue());

  ExpressionForm form = expressionForm(op, [&](Type type) { return typeOf(type); });
  switch (form.kind) {
  case ExpressionForm::Call:
    return callOf(op, form);
  case ExpressionForm::Prefix: {
    FailureOr<std::string> operand = textOf(op->getOperand(0), Primary);
    if (failed(operand))
      return failure();
    return Expression{form.text + *operand, form.precedence};
  }
  case ExpressionForm::Infix: {
    bool comparison = form.precedence == Relational || form.precedence == Equality;
    bool bits = form.precedence >= BitAnd;
    // Operands of comparisons and bit operators stand in parentheses unless they are arithmetic.
    Precedence left = comparison || bits ? Additive : form.precedence;
    Precedence right = comparison || bits || form.associative ? left : Precedence(form.precedence - 1);
    if (bits && form.associative)
      left = form.precedence;
    FailureOr<std::string> a = textOf(op->getOperand(0), left), b = textOf(op->getOperand(1), right);
    if (failed(a) || failed(b))
      return failure();
    std::string sign = form.text;
    if (sign == "+" && StringRef(*b).starts_with("-")) { // a + -1
      sign = "-";
      b->erase(0, 1);
    }
    std::string text = *a + " " + sign + " " + *b;
    Type type = getElementTypeOrSelf(op->getResult(0).getType());
    if (op->getResult(0).getType().isInteger(1) && (sign == "&" || sign == "|"))
      return Expression{*a + (sign == "&" ? " && " : " || ") + *b, sign == "&" ? And : Or};
    if (bits && type.isIntOrIndex() && !isa<VectorType>(op->getResult(0).getType()) && !type.isIndex() &&
        type.getIntOrFloatBitWidth() < 32) // C++ computes narrow integers as int
      return Expression{"convert<" + typeOf(type) + ">(" + text + ")"};
    if (bits && isa<VectorType>(op->getResult(0).getType()) && type.isIntOrIndex() && !type.isIndex() &&
        type.getIntOrFloatBitWidth() < 32)
      return Expression{"convert<" + typeOf(type) + ">(" + text + ")"};
    return Expression{text, form.precedence};
  }
  case ExpressionForm::None:
    break;
  }
  return op->emitOpError("has no C++ form in a CUDA kernel"), failure();
}

// Inside its user: cheap and readable values that are used once, in the same block, in front of which nothing is
// written.
bool Printer::mayInline(Operation &op, const Expression &expression) {
  Value result = op.getResult(0);
  if (isa<arith::ConstantOp>(op))
    return true;
  if (isa<vector::BroadcastOp>(op) && known_.lookup(op.getOperand(0)).text == expression.text)
    return true;
  if (auto load = dyn_cast<memref::LoadOp>(op); load && load.getMemRef().getDefiningOp<memref::AllocaOp>())
    return false;
  if (expression.text.size() > inlineLimit || !result.hasOneUse())
    return false;
  return (*result.user_begin())->getBlock() == op.getBlock();
}

FailureOr<std::string> Printer::capture(llvm::function_ref<LogicalResult()> body) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  raw_ostream *outer = std::exchange(os_, &stream);
  LogicalResult result = body();
  os_ = outer;
  if (failed(result))
    return failure();
  return text;
}

LogicalResult Printer::assign(ValueRange values, ArrayRef<std::string> targets) {
  // All new values are computed before the first is written.
  SmallVector<std::pair<std::string, std::string>> moves;
  for (auto [value, target] : llvm::zip_equal(values, targets)) {
    FailureOr<std::string> text = textOf(value);
    if (failed(text))
      return failure();
    if (*text != target)
      moves.push_back({target, *text});
  }
  if (moves.size() > 1)
    for (auto &[target, text] : moves) {
      std::string next = fresh("n");
      line() << "const auto " << next << " = " << text << ";\n";
      text = next;
    }
  for (auto &[target, text] : moves)
    line() << target << " = " << text << ";\n";
  return success();
}

FailureOr<SmallVector<std::string>> Printer::declare(ValueRange inits, TypeRange types) {
  SmallVector<std::string> names;
  for (auto [i, type] : llvm::enumerate(types)) {
    std::string cpp = typeOf(type);
    if (cpp.empty())
      return failure();
    names.push_back(fresh("c"));
    line() << cpp << " " << names.back();
    if (!inits.empty()) {
      FailureOr<std::string> text = textOf(inits[i]);
      if (failed(text))
        return failure();
      *os_ << " = " << *text;
    }
    *os_ << ";\n";
  }
  return names;
}

LogicalResult Printer::printFor(scf::ForOp loop) {
  FailureOr<SmallVector<std::string>> carried = declare(loop.getInitArgs(), loop.getResultTypes());
  FailureOr<std::string> low = textOf(loop.getLowerBound()), high = textOf(loop.getUpperBound(), Additive),
                         step = textOf(loop.getStep());
  if (failed(carried) || failed(low) || failed(high) || failed(step))
    return failure();
  std::string i = fresh("i");
  name(loop.getInductionVar(), i);
  for (auto [argument, result, text] : llvm::zip_equal(loop.getRegionIterArgs(), loop.getResults(), *carried)) {
    name(argument, text);
    name(result, text);
  }
  bool byOne = *step == "1" || *step == "1LL";
  line() << "for (" << typeOf(loop.getInductionVar().getType()) << " " << i << " = " << *low << "; " << i << " < "
         << *high << "; " << (byOne ? "++" + i : i + " += " + *step) << ") {\n";
  ++depth_;
  LogicalResult body = printBlock(*loop.getBody());
  if (succeeded(body) && !carried->empty())
    body = assign(loop.getBody()->getTerminator()->getOperands(), *carried);
  --depth_;
  line() << "}\n";
  return body;
}

LogicalResult Printer::printIf(scf::IfOp branch) {
  // Each side as text, with and without its assignment to a variable.
  auto sideOf = [&](Block *block) { return capture([&] { return block ? printBlock(*block) : success(); }); };
  ++depth_;
  FailureOr<std::string> then = sideOf(branch.thenBlock()), otherwise = sideOf(branch.elseBlock());
  --depth_;
  if (failed(then) || failed(otherwise))
    return failure();
  // Two plain values make a conditional expression, which evaluates one of them.
  if (branch.getNumResults() == 1 && then->empty() && otherwise->empty()) {
    Value a = branch.thenYield().getOperand(0), b = branch.elseYield().getOperand(0);
    FailureOr<Expression> text = conditional(branch.getCondition(), a, b);
    if (failed(text))
      return failure();
    if (mayInline(*branch, *text)) {
      known_[branch.getResult(0)] = *text;
      return success();
    }
    std::string temporary = fresh("t");
    line() << "const " << typeOf(branch.getResult(0).getType()) << " " << temporary << " = " << text->text << ";\n";
    name(branch.getResult(0), temporary);
    return success();
  }
  FailureOr<SmallVector<std::string>> targets = declare({}, branch.getResultTypes());
  FailureOr<std::string> condition = textOf(branch.getCondition());
  if (failed(targets) || failed(condition))
    return failure();
  line() << "if (" << *condition << ") {\n";
  auto printSide = [&](Block *block, const std::string &statements) {
    *os_ << statements;
    ++depth_;
    LogicalResult result =
        block->mightHaveTerminator() ? assign(block->getTerminator()->getOperands(), *targets) : success();
    --depth_;
    return result;
  };
  if (failed(printSide(branch.thenBlock(), *then)))
    return failure();
  if (branch.elseBlock()) {
    line() << "} else {\n";
    if (failed(printSide(branch.elseBlock(), *otherwise)))
      return failure();
  }
  line() << "}\n";
  for (auto [result, text] : llvm::zip_equal(branch.getResults(), *targets))
    name(result, text);
  return success();
}

LogicalResult Printer::printWhile(scf::WhileOp loop) {
  FailureOr<SmallVector<std::string>> carried = declare(loop.getInits(), loop.getInits().getTypes());
  FailureOr<SmallVector<std::string>> results = declare({}, loop.getResultTypes());
  if (failed(carried) || failed(results))
    return failure();
  for (auto [argument, text] : llvm::zip_equal(loop.getBeforeArguments(), *carried))
    name(argument, text);
  for (auto [argument, result, text] : llvm::zip_equal(loop.getAfterArguments(), loop.getResults(), *results)) {
    name(argument, text);
    name(result, text);
  }
  line() << "while (true) {\n";
  ++depth_;
  LogicalResult body = printBlock(*loop.getBeforeBody());
  if (succeeded(body)) {
    auto condition = loop.getConditionOp();
    FailureOr<std::string> holds = textOf(condition.getCondition(), Primary);
    body = failed(holds) ? failure() : assign(condition.getArgs(), *results);
    if (succeeded(body)) {
      line() << "if (!" << *holds << ")\n";
      line() << "  break;\n";
      body = printBlock(*loop.getAfterBody());
    }
    if (succeeded(body))
      body = assign(loop.getAfterBody()->getTerminator()->getOperands(), *carried);
  }
  --depth_;
  line() << "}\n";
  return body;
}

LogicalResult Printer::printOp(Operation &op) {
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return printFor(loop);
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return printIf(branch);
  if (auto loop = dyn_cast<scf::WhileOp>(op))
    return printWhile(loop);
  if (auto allocation = dyn_cast<memref::AllocaOp>(op)) {
    auto type = allocation.getType();
    if (!type.hasStaticShape() || type.getRank() > 1)
      return op.emitOpError("has no C++ form: only static arrays of one dim are local");
    std::string array = fresh("a");
    line() << typeOf(type.getElementType()) << " " << array << "[" << type.getNumElements() << "];\n";
    name(allocation.getResult(), array);
    return success();
  }
  if (auto store = dyn_cast<memref::StoreOp>(op)) {
    FailureOr<std::string> memory = textOf(store.getMemRef()), value = textOf(store.getValue());
    FailureOr<std::string> at =
        store.getIndices().empty() ? FailureOr<std::string>(std::string("0")) : textOf(store.getIndices()[0]);
    if (failed(memory) || failed(value) || failed(at))
      return failure();
    line() << *memory << "[" << *at << "] = " << *value << ";\n";
    return success();
  }
  FailureOr<Expression> expression = expressionOf(&op);
  if (failed(expression))
    return failure();
  if (mayInline(op, *expression)) {
    known_[op.getResult(0)] = *expression;
    return success();
  }
  std::string type = typeOf(op.getResult(0).getType());
  if (type.empty())
    return op.emitOpError("has no C++ form for its type in a CUDA kernel");
  std::string temporary = fresh("t");
  line() << "const " << type << " " << temporary << " = " << expression->text << ";\n";
  name(op.getResult(0), temporary);
  return success();
}

LogicalResult Printer::printBlock(Block &block) {
  for (Operation &op : block)
    if (!op.hasTrait<OpTrait::IsTerminator>() && failed(printOp(op)))
      return failure();
  return success();
}

} // namespace

std::string cppType(Type type, const PrintStyle &style) {
  if (auto vector = dyn_cast<VectorType>(type)) {
    std::string element = cppType(vector.getElementType(), style);
    return element.empty() ? "" : "Vec<" + element + ", " + std::to_string(vector.getNumElements()) + ">";
  }
  if (type.isIndex())
    return style.wideIndex ? "long long" : "int";
  if (type.isF32())
    return "float";
  if (type.isF64())
    return "double";
  if (type.isF16())
    return "__half";
  if (type.isBF16())
    return "__nv_bfloat16";
  if (type.isInteger(1))
    return "bool";
  if (!type.isIntOrFloat())
    return "";
  unsigned width = type.getIntOrFloatBitWidth();
  if (width <= 8) // small floats are bit patterns
    return "signed char";
  if (isa<FloatType>(type))
    return "";
  return width == 16 ? "short" : width == 32 ? "int" : width == 64 ? "long long" : "";
}

FailureOr<SmallVector<std::string>> printFragment(Fragment &fragment, raw_ostream &os, const PrintStyle &style,
                                                  unsigned &taken) {
  Printer printer(os, style, taken);
  Block &body = fragment.body();
  for (auto [argument, name] : llvm::zip_equal(body.getArguments(), fragment.names()))
    printer.name(argument, name);
  if (failed(printer.printBlock(body)))
    return failure();
  SmallVector<std::string> results;
  for (Value result : body.getTerminator()->getOperands()) {
    FailureOr<std::string> text = printer.textOf(result);
    if (failed(text))
      return failure();
    results.push_back(*text);
  }
  return results;
}

} // namespace dlc::cuda
