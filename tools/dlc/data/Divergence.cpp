#include "tools/dlc/data/Divergence.h"
#include "tools/dlc/data/Compare.h"

#include <cmath>

namespace dlc::driver {

// Half a unit in the last place of what is rounded to a type, as a part of it; of f32 and wider what sums of some
// thousand products lose.
static double roundingOf(ElementType type) {
  switch (type) {
  case ElementType::F16:
    return 0x1p-11;
  case ElementType::BF16:
    return 0x1p-8;
  case ElementType::F8E4M3FN:
  case ElementType::F8E4M3FNUZ:
    return 0x1p-4;
  case ElementType::F8E5M2:
  case ElementType::F8E5M2FNUZ:
  case ElementType::F8E8M0FNU:
  case ElementType::F4E2M1FN:
    return 0x1p-3;
  default:
    return 0x1p-20;
  }
}

void Divergences::add(HostTensor value, size_t step, const char *kernel, const char *source, size_t contractions) {
  Divergence row;
  std::vector<size_t> &rounds = named[value.name];
  row.round = rounds.size();
  rounds.push_back(rows.size());
  row.value = std::move(value);
  row.step = step;
  row.kernel = kernel;
  row.source = source;
  row.contractions = contractions;
  rows.push_back(std::move(row));
}

// An output that is a value that a step has written stands there already.
void Divergences::addOutput(HostTensor value) {
  if (named.count(value.name))
    return;
  outputs[value.name] = rows.size();
  Divergence row;
  row.value = std::move(value);
  row.contractions = rows.empty() ? 1 : rows.back().contractions;
  rows.push_back(std::move(row));
}

void Divergences::setRounding(plan::Precision precision) {
  unit = precision == plan::Precision::F32 ? 0x1p-20 : precision == plan::Precision::BF16 ? 0x1p-8 : 0x1p-11;
}

void Divergences::compare(const HostTensor &expected) {
  auto found = named.find(expected.name);
  if (found == named.end())
    return;
  // What one side computes once in front of a loop, the other may compute in each round.
  size_t round = met[expected.name]++;
  if (round < found->second.size())
    compareWith(rows[found->second[round]], expected);
}

void Divergences::compareOutput(const HostTensor &expected) {
  if (auto found = outputs.find(expected.name); found != outputs.end())
    compareWith(rows[found->second], expected);
}

void Divergences::compareWith(Divergence &row, const HostTensor &expected) {
  const TypeFacts &found = factsOf(row.value.type), &wanted = factsOf(expected.type);
  bool areFloats = found.kind == TypeFacts::Float && wanted.kind == TypeFacts::Float;
  row.compared = true;
  if (row.value.dims != expected.dims || (!areFloats && row.value.type != expected.type)) {
    row.problem = describe(row.value) + " where the other side has " + describe(expected);
    return;
  }
  // Errors of n contractions, one after the other, add up like independent ones; `dlc check` has the derivation.
  unit = std::max({unit, roundingOf(row.value.type), roundingOf(expected.type)});
  bool isByte = !areFloats && wanted.bits <= 8 && wanted.kind != TypeFacts::Bool;
  double most = largest(expected), worst = 0;
  for (int64_t i = 0, e = expected.size(); i < e; ++i) {
    double x = row.value.real(i), y = expected.real(i);
    if (x == y || (std::isnan(x) && std::isnan(y)))
      continue;
    double off = std::isfinite(x) && std::isfinite(y) ? std::fabs(x - y) : HUGE_VAL;
    if (off > worst) {
      worst = off;
      row.worst = i;
    }
  }
  double scale = most > 0 ? most : 1;
  row.error = worst / scale;
  row.allowed = areFloats ? 16 * unit * std::sqrt(std::max(1.0, double(row.contractions))) : isByte ? 1 / scale : 0;
  if (row.worst >= 0) {
    row.expectedText = elementText(expected, row.worst);
    row.foundText = elementText(row.value, row.worst);
  }
}

} // namespace dlc::driver
