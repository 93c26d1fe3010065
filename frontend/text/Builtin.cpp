// The table of builtins, and the arguments of a call.
#include "frontend/text/Builtin.h"
#include "frontend/text/Lowering.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Format.h"

using namespace mlir;

namespace dlc::text {

ArrayRef<const Builtin *> allBuiltins() {
  static const std::vector<const Builtin *> all = [] {
    std::vector<const Builtin *> rows;
    for (ArrayRef<Builtin> family :
         {layerBuiltins(), windowBuiltins(), normBuiltins(), recurrentBuiltins(), attentionBuiltins(),
          activationBuiltins(), shapeBuiltins(), mathBuiltins(), pictureBuiltins(), initializerBuiltins(),
          lossBuiltins(), metricBuiltins(), optimizerBuiltins(), importBuiltins()})
      for (const Builtin &row : family)
        rows.push_back(&row);
    return rows;
  }();
  return all;
}

const Builtin *findBuiltin(StringRef name) {
  static const llvm::StringMap<const Builtin *> rows = [] {
    llvm::StringMap<const Builtin *> map;
    for (const Builtin *row : allBuiltins())
      map.try_emplace(row->name, row);
    return map;
  }();
  return rows.lookup(name);
}

const Given *Call::find(StringRef parameter) const {
  auto found = layer.given.find(parameter.str());
  return found == layer.given.end() ? nullptr : &found->second;
}

void Call::error(const Twine &message) {
  if (!failed())
    lowering.report(layer.place, "'" + layer.builtin->name + "': " + message);
  wrong = true;
}

void Call::errorAt(StringRef parameter, const Twine &message) {
  const Given *given = find(parameter);
  if (!failed())
    lowering.report(given ? given->place : layer.place, "'" + layer.builtin->name + "': " + message);
  wrong = true;
}

void Call::wrongValue(StringRef parameter, const Twine &expected, const Value &found) {
  errorAt(parameter, "'" + parameter + "' takes " + expected + ", found " + describe(found));
}

bool Call::has(StringRef parameter) const {
  const Given *given = find(parameter);
  return given && given->value.kind != Value::None;
}

Value Call::value(StringRef parameter) {
  const Given *given = find(parameter);
  return given ? given->value : Value::none();
}

mlir::Value Call::tensor(StringRef parameter) {
  Value given = value(parameter);
  if (given.kind == Value::Tensor)
    return given.tensor;
  if (given.kind == Value::Number)
    return given.isInteger ? b.scalarInteger(b.i64(), int64_t(given.number)) : b.scalar(b.f32(), given.number);
  wrongValue(parameter, "a tensor", given);
  return {};
}

mlir::Value Call::floats(int64_t low, int64_t high, StringRef what) {
  mlir::Value value = x();
  if (failed())
    return {};
  if (!b.isFloat(value)) {
    errorAt("x", "takes a tensor of floats, found " + describe(value) +
                     "; rescale(1 / 255) or cast(f32) makes floats of it");
    return {};
  }
  if (b.rank(value) < low || b.rank(value) > high) {
    std::string ranks =
        low == high ? "rank " + std::to_string(low) : "rank " + std::to_string(low) + " to " + std::to_string(high);
    errorAt("x", "takes a tensor of " + ranks + (what.empty() ? "" : ", " + what.str()) + ", found " + describe(value));
    return {};
  }
  return value;
}

std::vector<mlir::Value> Call::tensors(StringRef parameter) {
  Value given = value(parameter);
  std::vector<mlir::Value> result;
  if (given.kind == Value::Tensor)
    return {given.tensor};
  if (given.kind != Value::List || given.items.empty()) {
    wrongValue(parameter, "a list of tensors", given);
    return result;
  }
  for (const Value &item : given.items) {
    if (item.kind != Value::Tensor) {
      wrongValue(parameter, "a list of tensors", item);
      return {};
    }
    result.push_back(item.tensor);
  }
  return result;
}

int64_t Call::integer(StringRef parameter, int64_t low, int64_t high) {
  Value given = value(parameter);
  if (given.kind == Value::Number && given.isInteger && given.number >= low && given.number <= high)
    return int64_t(given.number);
  std::string range = high >= (int64_t(1) << 40) ? ", " + std::to_string(low) + " or more"
                                                 : " from " + std::to_string(low) + " to " + std::to_string(high);
  wrongValue(parameter, "a whole number" + range, given);
  return std::max<int64_t>(low, 1);
}

SmallVector<int64_t> Call::integers(StringRef parameter, int64_t count, int64_t low) {
  Value given = value(parameter);
  SmallVector<int64_t> result;
  std::vector<Value> items =
      given.kind == Value::List ? given.items : std::vector<Value>(std::max<int64_t>(1, count), given);
  bool good = count < 0 || int64_t(items.size()) == count;
  for (const Value &item : items) {
    good &=
        item.kind == Value::Number && item.isInteger && item.number >= low && item.number <= double(int64_t(1) << 40);
    result.push_back(good ? int64_t(item.number) : std::max<int64_t>(low, 1));
  }
  if (!good) {
    std::string number = "a whole number, " + std::to_string(low) + " or more";
    wrongValue(parameter,
               count < 0    ? "a list of whole numbers, " + Twine(low) + " or more"
               : count <= 1 ? Twine(number)
                            : number + ", or a list of " + Twine(count),
               given);
    result.assign(std::max<int64_t>(count, 0), std::max<int64_t>(low, 1));
  }
  return result;
}

double Call::real(StringRef parameter, double low, double high) {
  Value given = value(parameter);
  if (given.kind == Value::Number && given.number >= low && given.number <= high)
    return given.number;
  std::string range;
  llvm::raw_string_ostream stream(range);
  if (low > -1e300 && high < 1e300)
    stream << llvm::format(" from %g to %g", low, high);
  else if (low > -1e300)
    stream << llvm::format(", %g or more", low);
  wrongValue(parameter, "a number" + range, given);
  return std::max(low, 0.0);
}

SmallVector<double> Call::reals(StringRef parameter, int64_t count) {
  Value given = value(parameter);
  SmallVector<double> result;
  std::vector<Value> items =
      given.kind == Value::List ? given.items : std::vector<Value>(std::max<int64_t>(1, count), given);
  bool good = count < 0 || int64_t(items.size()) == count;
  for (const Value &item : items) {
    good &= item.kind == Value::Number;
    result.push_back(item.number);
  }
  if (!good) {
    wrongValue(parameter, count < 0 ? Twine("a list of numbers") : "a number or a list of " + Twine(count), given);
    result.assign(std::max<int64_t>(count, 0), 1);
  }
  return result;
}

bool Call::flag(StringRef parameter) {
  Value given = value(parameter);
  if (given.kind != Value::Bool)
    wrongValue(parameter, "true or false", given);
  return given.number != 0;
}

std::string Call::text(StringRef parameter) {
  Value given = value(parameter);
  if (given.kind != Value::Text)
    wrongValue(parameter, "a text in quotes", given);
  return given.text;
}

std::string Call::choice(StringRef parameter, ArrayRef<StringRef> choices) {
  Value given = value(parameter);
  if (given.kind == Value::Text && llvm::is_contained(choices, given.text))
    return given.text;
  std::string expected;
  for (auto [i, choice] : llvm::enumerate(choices))
    expected += (i == 0 ? "\"" : i + 1 == choices.size() ? " or \"" : ", \"") + choice.str() + "\"";
  wrongValue(parameter, expected, given);
  return choices.front().str();
}

std::optional<mlir::Type> elementTypeNamed(Builder &builder, StringRef name) {
  return llvm::StringSwitch<std::optional<mlir::Type>>(name)
      .Case("f32", builder.getF32Type())
      .Case("f64", builder.getF64Type())
      .Case("f16", builder.getF16Type())
      .Case("bf16", builder.getBF16Type())
      .Case("i8", builder.getIntegerType(8))
      .Case("i16", builder.getIntegerType(16))
      .Case("i32", builder.getIntegerType(32))
      .Case("i64", builder.getIntegerType(64))
      .Case("u8", builder.getIntegerType(8, false))
      .Case("u16", builder.getIntegerType(16, false))
      .Case("bool", builder.getI1Type())
      .Default(std::nullopt);
}

mlir::Type Call::elementType(StringRef parameter) {
  Value given = value(parameter);
  std::optional<mlir::Type> type;
  if (given.kind == Value::Type)
    type = elementTypeNamed(b.types(), given.text);
  if (!type)
    wrongValue(parameter, "an element type such as f32", given);
  return type.value_or(b.f32());
}

int64_t Call::axis(StringRef parameter, mlir::Value tensor) {
  int64_t rank = b.rank(tensor);
  Value given = value(parameter);
  if (given.kind == Value::Number && given.isInteger && given.number >= -rank && given.number < rank)
    return int64_t(given.number) + (given.number < 0 ? rank : 0);
  if (!failed())
    wrongValue(parameter, "a dim of " + (tensor ? describe(tensor) : "x") + " (the last is -1)", given);
  return 0;
}

bool Call::training() const { return lowering.isTraining; }

mlir::Value Call::weights(StringRef what, ArrayRef<int64_t> shape, StringRef initializer, int64_t fanIn,
                          int64_t fanOut) {
  if (failed())
    return {};
  State state;
  state.type = RankedTensorType::get(shape, b.f32());
  state.role = "parameter";
  std::optional<int64_t> bytes = tensorBytes(state.type);
  if (!bytes || *bytes > kTensorBytesLimit) {
    error("its weights would take more than 64 GiB");
    return {};
  }
  if (initializer.consume_front("=")) {
    auto fixed = std::make_shared<Layer>();
    fixed->builtin = findBuiltin(initializer);
    fixed->place = layer.place;
    state.initializer.kind = Value::Layer;
    state.initializer.layer = fixed;
  } else {
    state.initializer = value(initializer);
    if (state.initializer.kind == Value::Number) // a constant
      state.initializer = Value::real(state.initializer.number);
    else if (state.initializer.kind != Value::Layer || !llvm::any_of(initializerBuiltins(), [&](const Builtin &row) {
               return &row == state.initializer.layer->builtin;
             })) {
      wrongValue(initializer, "an initializer such as glorot_uniform, or a number", state.initializer);
      return {};
    }
  }
  state.fanIn = fanIn;
  state.fanOut = fanOut;
  mlir::Value result = lowering.state(layer.name + "." + what.str(), std::move(state), layer.place);
  wrong |= !result;
  return result;
}

mlir::Value Call::activate(mlir::Value input, StringRef parameter) {
  Value function = value(parameter);
  if (failed() || function.kind == Value::None)
    return input;
  if (function.kind == Value::Text) // "relu", as Keras has it
    if (const Builtin *row = findBuiltin(function.text)) {
      auto named = std::make_shared<Layer>();
      named->builtin = row;
      named->place = layer.place;
      function.kind = Value::Layer;
      function.layer = named;
    }
  if (function.kind != Value::Layer && function.kind != Value::Function) {
    wrongValue(parameter, "an activation such as relu", function);
    return {};
  }
  Value result = lowering.applyTo(function, Value::of(input), layer.place);
  if (result.kind != Value::Tensor) {
    if (!result.isPoison())
      wrongValue(parameter, "an activation such as relu", function);
    wrong = true;
    return {};
  }
  return result.tensor;
}

mlir::Value Call::random(RandomKind kind, ArrayRef<int64_t> shape) {
  return failed() ? mlir::Value() : lowering.random(b, kind, shape);
}

} // namespace dlc::text
