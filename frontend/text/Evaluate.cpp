// Expressions and statements. What is known when compiling is computed, loops are unrolled, tensors become ops.
#include "frontend/text/Lowering.h"
#include "ir/Location.h"
#include "ir/ValueNames.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;

namespace dlc::text {

std::string describe(mlir::Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  std::string text = typeName(type.getElementType());
  if (isUnsigned(type.getElementType()) && !type.getElementType().isInteger(1))
    text.erase(text.find("ui"), 2).insert(0, "u");
  if (type.getElementType().isInteger(1))
    text = "bool";
  if (type.getRank() == 0)
    return text;
  text += "[";
  for (auto [i, dim] : llvm::enumerate(type.getShape()))
    text += (i ? ", " : "") + std::to_string(dim);
  return text + "]";
}

std::string describe(const Value &value) {
  switch (value.kind) {
  case Value::Poison:
    return "an error";
  case Value::None:
    return "none";
  case Value::Number: {
    SmallString<32> digits;
    if (value.isInteger)
      return "the number " + std::to_string(int64_t(value.number));
    llvm::raw_svector_ostream(digits) << llvm::format("%g", value.number);
    return ("the number " + digits).str();
  }
  case Value::Bool:
    return value.number ? "true" : "false";
  case Value::Text:
    return "the text \"" + value.text + "\"";
  case Value::Type:
    return "the element type " + value.text;
  case Value::List:
    return "a list of " + std::to_string(value.items.size());
  case Value::Tensor:
    return "a tensor " + describe(value.tensor);
  case Value::Function:
    return "the function '" + value.function->name + "'";
  case Value::Layer:
    return ("'" + value.layer->builtin->name + "'").str();
  }
  return "";
}

bool Lowering::spend(Place place) {
  if (++spent <= kSteps)
    return true;
  if (spent == kSteps + 1)
    report(place, "more than " + Twine(kSteps) + " steps: the loops of this file unroll to too much");
  return false;
}

Value Lowering::evaluate(const Expression &expression, const Environment &environment) {
  if (!spend(expression.place))
    return Value::poison();
  switch (expression.kind) {
  case Expression::Number:
    return evaluateNumber(expression);
  case Expression::String:
    return Value::ofText(Value::Text, expression.text);
  case Expression::Name:
    return evaluateName(expression, environment);
  case Expression::List: {
    std::vector<Value> items;
    bool poisoned = false;
    for (const ExpressionPtr &child : expression.children) {
      items.push_back(evaluate(*child, environment));
      poisoned |= items.back().isPoison();
    }
    return poisoned ? Value::poison() : Value::list(std::move(items));
  }
  case Expression::Unary:
    return evaluateUnary(expression, environment);
  case Expression::Binary:
    return evaluateBinary(expression, environment);
  case Expression::Pipe: {
    Value left = evaluate(*expression.children[0], environment);
    const Expression &stage = *expression.children[1];
    if (stage.kind == Expression::Call)
      return evaluateCall(stage, environment, &left);
    Value right = evaluate(stage, environment);
    return applyTo(right, std::move(left), stage.place);
  }
  case Expression::Call:
    return evaluateCall(expression, environment, nullptr);
  case Expression::Index:
    return evaluateIndex(expression, environment);
  case Expression::Slice:
    break;
  }
  report(expression.place, "a slice has no meaning here");
  return Value::poison();
}

Value Lowering::evaluateNumber(const Expression &expression) {
  std::string digits = expression.text;
  llvm::erase(digits, '_');
  bool isInteger = digits.find_first_of(".eE") == std::string::npos;
  double number = std::strtod(digits.c_str(), nullptr);
  if (isInteger && number > 9007199254740992.0) {
    report(expression.place, "the whole number '" + expression.text + "' is over the limit of 2^53");
    return Value::poison();
  }
  return isInteger ? Value::integer(int64_t(number)) : Value::real(number);
}

// The name that is most like one that is not known, as a hint behind the message.
static std::string similar(StringRef name, const Environment *environment) {
  std::string best;
  unsigned distance = std::max<size_t>(1, name.size() / 3) + 1;
  auto consider = [&](StringRef other) {
    unsigned now = name.edit_distance(other, true, distance);
    if (now < distance) {
      distance = now;
      best = other.str();
    }
  };
  for (; environment; environment = environment->outer) {
    SmallVector<StringRef> names(environment->values.keys());
    llvm::sort(names);
    for (StringRef other : names)
      consider(other);
  }
  for (const Builtin *builtin : allBuiltins())
    consider(builtin->name);
  return best.empty() ? "" : "; did you mean '" + best + "'?";
}

Value Lowering::evaluateName(const Expression &expression, const Environment &environment) {
  for (const Environment *scope = &environment; scope; scope = scope->outer)
    if (auto found = scope->values.find(expression.text); found != scope->values.end())
      return found->second;
  if (const Definition *function = functions.lookup(expression.text)) {
    Value value;
    value.kind = Value::Function;
    value.function = function;
    return value;
  }
  if (const Builtin *builtin = findBuiltin(expression.text)) {
    auto layer = std::make_shared<Layer>();
    layer->builtin = builtin;
    layer->place = expression.place;
    Value value;
    value.kind = Value::Layer;
    value.layer = std::move(layer);
    return value;
  }
  report(expression.place, "the name '" + expression.text + "' is not known" + similar(expression.text, &environment));
  return Value::poison();
}

bool Lowering::truth(const Value &value, Place place, bool &result) {
  if (value.isPoison())
    return false;
  if (value.kind != Value::Bool) {
    report(place,
           "expected true or false, found " + describe(value) +
               (value.kind == Value::Tensor ? "; what tensors hold is not known when compiling (see 'where')" : ""));
    return false;
  }
  result = value.number != 0;
  return true;
}

Value Lowering::evaluateUnary(const Expression &expression, const Environment &environment) {
  Value operand = evaluate(*expression.children[0], environment);
  if (operand.isPoison())
    return operand;
  if (expression.text == "not") {
    bool result;
    return truth(operand, expression.place, result) ? Value::boolean(!result) : Value::poison();
  }
  if (operand.kind == Value::Number) {
    operand.number = -operand.number;
    return operand;
  }
  if (operand.kind != Value::Tensor) {
    report(expression.place, "'-' takes a number or a tensor, found " + describe(operand));
    return Value::poison();
  }
  GraphBuilder b(builder, locationOf(expression.place));
  mlir::Value result = b.unary<NegOp>(operand.tensor);
  countNode();
  if (b.failed())
    report(expression.place, withoutConstraintNumber(b.errorMessage()));
  return Value::of(result);
}

Value Lowering::evaluateBinary(const Expression &expression, const Environment &environment) {
  StringRef operation = expression.text;
  Value left = evaluate(*expression.children[0], environment);
  if (operation == "and" || operation == "or") {
    bool first, second;
    if (!truth(left, expression.place, first))
      return Value::poison();
    if (first == (operation == "or"))
      return Value::boolean(first);
    Value right = evaluate(*expression.children[1], environment);
    return truth(right, expression.place, second) ? Value::boolean(second) : Value::poison();
  }
  Value right = evaluate(*expression.children[1], environment);
  if (left.isPoison() || right.isPoison())
    return Value::poison();
  return arithmetic(operation, left, right, expression.place);
}

static double floorDivide(double a, double b) { return std::floor(a / b); }

Value Lowering::arithmetic(StringRef operation, const Value &left, const Value &right, Place place) {
  bool isEquality = operation == "==" || operation == "!=";
  if (left.kind == Value::Tensor || right.kind == Value::Tensor)
    return tensorArithmetic(operation, left, right, place);
  if (isEquality && left.kind == right.kind &&
      (left.kind == Value::Text || left.kind == Value::Bool || left.kind == Value::None || left.kind == Value::Type))
    return Value::boolean((left.text == right.text && left.number == right.number) == (operation == "=="));
  if (isEquality && (left.kind == Value::None || right.kind == Value::None))
    return Value::boolean(operation == "!=");
  if (operation == "+" && left.kind == Value::List && right.kind == Value::List) {
    std::vector<Value> items = left.items;
    items.insert(items.end(), right.items.begin(), right.items.end());
    return Value::list(std::move(items));
  }
  if (operation == "+" && left.kind == Value::Text && right.kind == Value::Text)
    return Value::ofText(Value::Text, left.text + right.text);
  if (operation == "*" && left.kind == Value::List && right.kind == Value::Number && right.isInteger) {
    std::vector<Value> items;
    for (int64_t i = 0; i < int64_t(right.number) && spend(place); ++i)
      items.insert(items.end(), left.items.begin(), left.items.end());
    return Value::list(std::move(items));
  }
  if (left.kind != Value::Number || right.kind != Value::Number) {
    report(place, "'" + operation + "' takes numbers or tensors, found " + describe(left) + " and " + describe(right));
    return Value::poison();
  }
  double a = left.number, b = right.number;
  bool whole = left.isInteger && right.isInteger;
  if (operation == "==")
    return Value::boolean(a == b);
  if (operation == "!=")
    return Value::boolean(a != b);
  if (operation == "<")
    return Value::boolean(a < b);
  if (operation == "<=")
    return Value::boolean(a <= b);
  if (operation == ">")
    return Value::boolean(a > b);
  if (operation == ">=")
    return Value::boolean(a >= b);
  if ((operation == "/" || operation == "//" || operation == "%") && b == 0) {
    report(place, "division by zero");
    return Value::poison();
  }
  double result = operation == "+"    ? a + b
                  : operation == "-"  ? a - b
                  : operation == "*"  ? a * b
                  : operation == "/"  ? a / b
                  : operation == "//" ? floorDivide(a, b)
                  : operation == "%"  ? a - b * floorDivide(a, b)
                                      : std::pow(a, b);
  bool isInteger = whole && operation != "/" && !(operation == "**" && b < 0);
  if (!std::isfinite(result) || (isInteger && std::abs(result) > 9007199254740992.0)) {
    report(place, "the result of '" + operation + "' is out of range");
    return Value::poison();
  }
  Value value = Value::real(result);
  value.isInteger = isInteger;
  return value;
}

Value Lowering::tensorArithmetic(StringRef operation, const Value &left, const Value &right, Place place) {
  GraphBuilder b(builder, locationOf(place));
  const Value &typed = left.kind == Value::Tensor ? left : right;
  auto operand = [&](const Value &value) -> mlir::Value {
    if (value.kind == Value::Tensor)
      return value.tensor;
    if (value.kind != Value::Number)
      return {};
    if (!b.isFloat(typed.tensor) && !value.isInteger) {
      b.error("a tensor of whole numbers, " + describe(typed.tensor) + ", with " + describe(value) +
              "; cast(x, f32) makes floats of it");
      return {};
    }
    return b.like(typed.tensor, value.number);
  };
  mlir::Value x = operand(left), y = operand(right);
  if (!b.failed() && (!x || !y)) {
    report(place, "'" + operation + "' takes numbers or tensors, found " + describe(left) + " and " + describe(right));
    return Value::poison();
  }
  if (!b.failed() && b.elem(x) != b.elem(y) && operation != "**") {
    report(place, "'" + operation + "' of different element types, " + describe(left) + " and " + describe(right) +
                      "; cast(x, TYPE) changes one");
    return Value::poison();
  }
  mlir::Value result;
  countNode();
  auto compare = [&](Predicate predicate) { result = b.compare(predicate, x, y); };
  if (operation == "+")
    result = b.add(x, y);
  else if (operation == "-")
    result = b.sub(x, y);
  else if (operation == "*")
    result = b.mul(x, y);
  else if (operation == "/" || (operation == "//" && !b.isFloat(x)))
    result = b.div(x, y);
  else if (operation == "//")
    result = b.unary<FloorOp>(b.div(x, y));
  else if (operation == "%")
    result = b.op<ModOp>({x, y});
  else if (operation == "**")
    result = right.kind == Value::Number && right.number == 2 ? b.mul(x, x) : b.op<PowOp>({x, y});
  else if (operation == "==")
    compare(Predicate::eq);
  else if (operation == "!=")
    compare(Predicate::ne);
  else if (operation == "<")
    compare(Predicate::lt);
  else if (operation == "<=")
    compare(Predicate::le);
  else if (operation == ">")
    compare(Predicate::gt);
  else
    compare(Predicate::ge);
  if (b.failed())
    report(place, "'" + operation + "': " + withoutConstraintNumber(b.errorMessage()));
  return Value::of(result);
}

// A position in a list or dim of `size` places; negative ones count from the end.
static bool position(const Value &value, int64_t size, bool isEnd, int64_t &result) {
  if (value.kind != Value::Number || !value.isInteger)
    return false;
  result = int64_t(value.number) + (value.number < 0 ? size : 0);
  return result >= 0 && result < size + (isEnd ? 1 : 0);
}

Value Lowering::evaluateIndex(const Expression &expression, const Environment &environment) {
  Value base = evaluate(*expression.children[0], environment);
  if (base.isPoison())
    return base;
  if (base.kind == Value::Tensor)
    return indexTensor(base.tensor, expression, environment);
  const Expression &index = *expression.children[1];
  if (base.kind != Value::List || expression.children.size() != 2) {
    report(expression.place, "an index is for tensors and lists, found " + describe(base));
    return Value::poison();
  }
  int64_t size = base.items.size(), start = 0, stop = size;
  if (index.kind == Expression::Slice) {
    for (auto [i, bound] : {std::pair(0, &start), std::pair(1, &stop)}) {
      if (!index.children[i])
        continue;
      Value value = evaluate(*index.children[i], environment);
      if (value.isPoison())
        return value;
      if (!position(value, size, true, *bound)) {
        report(index.children[i]->place, "expected a place in a list of " + Twine(size) + ", found " + describe(value));
        return Value::poison();
      }
    }
    return Value::list({base.items.begin() + start, base.items.begin() + std::max(start, stop)});
  }
  Value value = evaluate(index, environment);
  if (value.isPoison())
    return value;
  if (!position(value, size, false, start)) {
    report(index.place, "expected a place in a list of " + Twine(size) + ", found " + describe(value));
    return Value::poison();
  }
  return base.items[start];
}

// x[0], x[:, 1:-1]: a number takes its dim away.
Value Lowering::indexTensor(mlir::Value tensor, const Expression &expression, const Environment &environment) {
  GraphBuilder b(builder, locationOf(expression.place));
  SmallVector<int64_t> sizes(b.shape(tensor)), starts(sizes.size(), 0), steps(sizes.size(), 1), kept;
  size_t count = expression.children.size() - 1;
  if (count > sizes.size()) {
    report(expression.place,
           Twine(count) + " indices for a tensor of rank " + Twine(sizes.size()) + ", " + describe(tensor));
    return Value::poison();
  }
  for (size_t i = 0; i < sizes.size(); ++i) {
    int64_t size = sizes[i];
    const Expression *index = i < count ? expression.children[i + 1].get() : nullptr;
    int64_t start = 0, stop = size;
    if (index) {
      bool isSlice = index->kind == Expression::Slice;
      const Expression *bounds[] = {isSlice ? index->children[0].get() : index,
                                    isSlice ? index->children[1].get() : nullptr};
      for (unsigned end : {0u, 1u}) {
        if (!bounds[end])
          continue;
        Value value = evaluate(*bounds[end], environment);
        if (value.isPoison())
          return value;
        if (!position(value, size, isSlice, end ? stop : start)) {
          report(bounds[end]->place,
                 "expected a place in dim " + Twine(i) + ", of size " + Twine(size) + ", found " + describe(value));
          return Value::poison();
        }
      }
      if (!isSlice) {
        starts[i] = start;
        sizes[i] = 1;
        continue;
      }
    }
    if (stop < start) {
      report(index->place, "a slice that ends before it begins");
      return Value::poison();
    }
    starts[i] = start;
    sizes[i] = stop - start;
    kept.push_back(sizes[i]);
  }
  mlir::Value result = b.reshape(b.slice(tensor, starts, steps, sizes), kept);
  countNode();
  if (b.failed())
    report(expression.place, withoutConstraintNumber(b.errorMessage()));
  return Value::of(result);
}

bool Lowering::assign(const Statement &statement, Environment &environment) {
  Value value = evaluate(*statement.values.front(), environment);
  auto nameTensor = [&](const Value &value, StringRef name) { // another name for a variable names nothing new
    if (value.kind == Value::Tensor && statement.values.front()->kind != Expression::Name)
      rename(value.tensor, scope.empty() ? name.str() : scope.back() + "." + name.str());
  };
  if (statement.names.size() == 1) {
    nameTensor(value, statement.names.front());
    environment.values[statement.names.front()] = std::move(value);
    return true;
  }
  bool fits = value.kind == Value::List && value.items.size() == statement.names.size();
  if (!fits && !value.isPoison())
    report(statement.place, Twine(statement.names.size()) + " names for " + describe(value));
  for (auto [i, name] : llvm::enumerate(statement.names)) {
    if (fits)
      nameTensor(value.items[i], name);
    environment.values[name] = fits ? value.items[i] : Value::poison();
  }
  return fits;
}

// False where nothing behind it makes sense any more. `returned` is what `return` gives.
bool Lowering::execute(const Block &block, Environment &environment, std::optional<std::vector<Value>> &returned) {
  for (const Statement &statement : block) {
    if (!spend(statement.place))
      return false;
    switch (statement.kind) {
    case Statement::Assign:
      assign(statement, environment);
      break;
    case Statement::Return:
      returned.emplace();
      for (const ExpressionPtr &value : statement.values)
        returned->push_back(evaluate(*value, environment));
      return true;
    case Statement::For: {
      Value list = evaluate(*statement.values.front(), environment);
      if (list.isPoison())
        return false;
      if (list.kind != Value::List) {
        report(statement.values.front()->place, "a loop takes a list, found " + describe(list));
        return false;
      }
      for (const Value &item : list.items) {
        bool several = statement.names.size() > 1;
        if (several && (item.kind != Value::List || item.items.size() != statement.names.size())) {
          report(statement.place, Twine(statement.names.size()) + " names for " + describe(item));
          return false;
        }
        for (auto [i, name] : llvm::enumerate(statement.names))
          environment.values[name] = several ? item.items[i] : item;
        if (!execute(statement.body, environment, returned))
          return false;
        if (returned)
          return true;
      }
      break;
    }
    case Statement::If: {
      bool condition;
      if (!truth(evaluate(*statement.values.front(), environment), statement.values.front()->place, condition))
        return false;
      if (!execute(condition ? statement.body : statement.otherwise, environment, returned))
        return false;
      if (returned)
        return true;
      break;
    }
    }
  }
  return true;
}

} // namespace dlc::text
