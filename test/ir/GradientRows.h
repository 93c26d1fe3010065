// The table of differentiable ops: how each is written when its gradient is compared with central differences.
#pragma once

#include <string>
#include <vector>

namespace dlc::test {

struct GradientRow {
  std::string op; // without dialect
  struct Form {
    std::string text;               // with the operands %0, %1, ...
    std::vector<std::string> types; // of the operands: f64 ones are differentiated, i64 ones are indices
    std::string results = {};       // of which types; where this is empty, what stands behind the last "->"
    std::string before = {};        // ops in front of it
  };
  std::vector<Form> forms;
  double low = -2, high = 2; // what f64 elements are drawn from
  int64_t indices = 3;       // i64 elements are drawn from [0, indices)
};

std::vector<GradientRow> gradientRows();

// x = tanh(x w) in a loop of so many rounds: the form's i64 operand, or a number known when compiling.
GradientRow::Form loopOfUnknownRounds();
GradientRow::Form loopOfRounds(int64_t rounds);

} // namespace dlc::test
