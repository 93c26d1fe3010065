// The table of ops: how each op is written, what it is given, and how far off its results may be.
#pragma once

#include <string>
#include <vector>

namespace dlc::test {

// What a row's numbers are drawn from. Indices are drawn from the range of the dim that they choose from.
enum class Draw {
  All,   // the whole range, with its limits; floats: NaN, infinities, both zeros
  Few,   // integers likewise; floats: small whole numbers, NaN and infinities, so that every order of a sum is exact
  Whole, // small whole numbers
  Near,  // All, but no magnitude from 2^48 on
};

// One way to write the op: text with the operands %0, %1, ..., and the operands' types. $T stands for the element type,
// $N for the result type of 8-bit products.
struct Form {
  std::string op;
  std::vector<std::string> types;
};

struct Row {
  std::string name; // of the op without dialect; more behind a dot: "reduce.sum"
  std::vector<Form> forms;
  Draw draw = Draw::All;
  // Units of the last place that an f32 or f64 may be off; 0: equal. Shorter floats are computed in f32 and rounded,
  // so they may be off by one unit where this is not 0.
  double units = 0;
  bool ofLargest = false;    // units of the tensor's largest element: terms cancel
  bool plainWeights = false; // what follows the first operand is drawn from Draw::Whole
  bool brief = false;        // the first form alone: there are many such rows
};

std::vector<Row> opRows(); // all of them
std::vector<Row> elementwiseRows(), movementRows(), reductionRows(), contractionRows(), compositeRows();

// The element types, as MLIR writes them.
const std::vector<std::string> &elementTypes();

// "tensor<3x5x$T>" for "3x5", "tensor<$T>" for "".
std::string tensor(const std::string &shape, const std::string &element = "$T");

} // namespace dlc::test
