// What a kernel gives by its usual schedule: what all others have to give.
#pragma once

#include "tools/dlc/data/Compare.h"

namespace dlc::driver {

class Expected {
public:
  std::vector<HostTensor> &results() { return tensors; }
  // How far others may be from them: rounded once more or less in the type that is stored, beside what another order
  // of a long sum makes.
  void settle();
  // "" where `found` is the same as far as that goes.
  std::string problem(const std::vector<HostTensor> &found) const;

private:
  std::vector<HostTensor> tensors;
  std::vector<Tolerance> tolerances;
};

} // namespace dlc::driver
