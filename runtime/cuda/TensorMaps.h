// Tensor maps for a device: what the plan says of a buffer, encoded by the driver.
#pragma once

#include "runtime/cuda/Driver.h"
#include "runtime/plan/Plan.h"

namespace dlc::runtime::cuda {

// `map` of a buffer that begins at `buffer`; `values` are those of the geometry's expressions. Fails where the driver
// knows no tensor maps or refuses this one; `kernel` is for the message.
Status encodeTensorMap(const DriverTable &driver, const plan::TensorMap &map, const int64_t *values,
                       DevicePointer buffer, const std::string &kernel, TensorMap &encoded);

} // namespace dlc::runtime::cuda
