// How far the values of two runs of a model are apart, value by value.
#pragma once

#include "runtime/plan/Plan.h"
#include "tools/compiler/HostTensor.h"
#include <map>
#include <vector>

namespace dlc::driver {

using compiler::ElementType;
using compiler::HostTensor;

// A value as one side has it, and its distance from the other's.
struct Divergence {
  HostTensor value;
  size_t step = SIZE_MAX; // that has written it; SIZE_MAX: an output of the model
  size_t round = 0;       // how often it had been written before
  std::string kernel, source;
  size_t contractions = 0; // in the steps up to it

  bool compared = false;               // the other side has it, too
  std::string problem;                 // types or dims differ: which
  double error = 0, allowed = 0;       // parts of the other side's largest magnitude
  int64_t worst = -1;                  // the element that is off by the most
  std::string expectedText, foundText; // its values
  bool isOutput() const { return step == SIZE_MAX; }
  bool isBeyond() const { return !problem.empty() || (compared && !(error <= allowed)); }
};

class Divergences {
public:
  // What the first side computes, in the order of its run; then the outputs.
  // `contractions`: how many products the entry's steps hold, up to this one.
  void add(HostTensor value, size_t step, const char *kernel, const char *source, size_t contractions);
  void addOutput(HostTensor value);
  // What the first side rounds the operands of contractions to.
  void setRounding(plan::Precision precision);
  // What the other side computes, in the order of its run.
  void compare(const HostTensor &expected);
  void compareOutput(const HostTensor &expected);

  const std::vector<Divergence> &all() const { return rows; }

private:
  void compareWith(Divergence &row, const HostTensor &expected);

  std::vector<Divergence> rows;
  std::map<std::string, std::vector<size_t>> named; // rows of each name, by round
  std::map<std::string, size_t> outputs, met;       // rows; how often the other side had a name
  double unit = 0x1p-20;
};

} // namespace dlc::driver
