// Whether what was found holds in the model itself, where a kernel finds in the caches what the one before has left.
#pragma once

#include "tools/dlc/Model.h"
#include <map>

namespace dlc::driver {

struct Confirmation {
  double usualSeconds = 0, tunedSeconds = 0;  // of a run that others left alone
  std::map<std::string, double> kernelRatios; // of each kernel's time, tuned to usual
};

// Runs both models in turns for so long. They have the same steps.
Failure confirm(LoadedModel &usual, LoadedModel &tuned, double seconds, Confirmation &confirmation);

} // namespace dlc::driver
