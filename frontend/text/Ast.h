// What a file says, as a tree. docs/language.md has the grammar.
#pragma once

#include "frontend/text/Source.h"
#include <memory>

namespace dlc::text {

struct Expression;
using ExpressionPtr = std::unique_ptr<Expression>;

// An argument of a call.
struct Argument {
  std::string keyword; // "" where it has its place alone
  Place place;
  ExpressionPtr value;
};

struct Expression {
  enum Kind {
    Number, // `text` as written
    String, // `text` without quotes
    Name,   // `text`
    List,   // `children`
    Unary,  // `text` is - or not
    Binary, // `text` is the operator; two children
    Pipe,   // children[0] |> children[1]
    Call,   // children[0] is called with `arguments`
    Index,  // children[0] [ children[1...] ]
    Slice,  // start:stop, either may be null; only inside of Index
  } kind;
  Place place;
  std::string text;
  std::vector<ExpressionPtr> children;
  std::vector<Argument> arguments;
};

struct Statement;
using Block = std::vector<Statement>;

struct Statement {
  enum Kind {
    Assign, // names = values[0]
    Return, // values
    For,    // names in values[0]: body
    If,     // values[0]: body, otherwise
  } kind;
  Place place;
  std::vector<std::string> names;
  std::vector<Place> namePlaces;
  std::vector<ExpressionPtr> values;
  Block body, otherwise;
};

// A tensor that an entry takes: "image: u8[batch, 28, 28, 1]".
struct TensorType {
  std::string element; // "f32"
  Place place;
  std::vector<ExpressionPtr> dims; // a number, a name or an expression of them
};

struct Parameter {
  std::string name;
  Place place;
  std::unique_ptr<TensorType> type; // of inputs
  ExpressionPtr value;              // what it is where a call does not say; null: it must be given
};

// "def": a function. "model": a network, the entries infer, eval, train and init. "entry": one more entry.
// "train": how a model learns; `parameters` are the targets. "constant": a name for a value.
struct Definition {
  enum Kind { Function, Model, Entry, Train, Constant } kind;
  std::string name;
  Place place;
  std::vector<Parameter> parameters;
  Block body; // of Train: its settings, all of them Assign
};

struct File {
  std::vector<Definition> definitions;
};

// The most brackets and blocks inside of each other.
constexpr unsigned kNesting = 100;

// Reads a file; what is wrong is added to `problems`.
File parse(llvm::StringRef source, Problems &problems);

} // namespace dlc::text
