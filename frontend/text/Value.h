// What names stand for while a file is being lowered.
#pragma once

#include "frontend/text/Ast.h"
#include "mlir/IR/Value.h"
#include <map>
#include <memory>

namespace dlc::text {

struct Builtin;
struct Layer;

struct Value {
  enum Kind {
    Poison, // what an error was reported about: everything made of it is poison, without another error
    None,
    Number, // known when compiling
    Bool,
    Text,
    Type,     // `text` is an element type
    List,     // `items`
    Tensor,   // `tensor`, and `weights` where each element of it counts by one
    Function, // `function`, a def or the model
    Layer,    // `layer`: a builtin with some of its arguments
  } kind = None;
  double number = 0;
  bool isInteger = false;
  std::string text;
  std::vector<Value> items;
  mlir::Value tensor, weights;
  const Definition *function = nullptr;
  std::shared_ptr<const text::Layer> layer;

  bool isPoison() const { return kind == Poison; }
  static Value poison() {
    Value value;
    value.kind = Poison;
    return value;
  }
  static Value none() { return {}; }
  static Value integer(int64_t number) {
    Value value = real(double(number));
    value.isInteger = true;
    return value;
  }
  static Value real(double number) {
    Value value;
    value.kind = Number;
    value.number = number;
    return value;
  }
  static Value boolean(bool truth) {
    Value value;
    value.kind = Bool;
    value.number = truth;
    return value;
  }
  static Value ofText(Kind kind, std::string text) {
    Value value;
    value.kind = kind;
    value.text = std::move(text);
    return value;
  }
  static Value list(std::vector<Value> items) {
    Value value;
    value.kind = List;
    value.items = std::move(items);
    return value;
  }
  static Value of(mlir::Value tensor, mlir::Value weights = {}) {
    if (!tensor)
      return poison();
    Value value;
    value.kind = Tensor;
    value.tensor = tensor;
    value.weights = weights;
    return value;
  }
};

// An argument as it was given.
struct Given {
  Value value;
  Place place;
};

// A builtin that waits for what it is applied to, or a choice such as an optimizer. A layer that is applied several
// times has its weights once.
struct Layer {
  const Builtin *builtin = nullptr;
  std::map<std::string, Given> given;
  std::string name; // of its weights; "" where it has none
  Place place;
};

// A value as messages name it: "the number 3", "f32[4, 3]", "a list of 2".
std::string describe(const Value &value);
// "f32[4, 3]"
std::string describe(mlir::Value tensor);

} // namespace dlc::text
