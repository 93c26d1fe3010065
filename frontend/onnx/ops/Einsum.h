// Einstein summation.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

void buildEinsum(NodeContext &c);

} // namespace dlc::frontend
