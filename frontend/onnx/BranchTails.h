// An If whose branches give a value in two ranks: what follows it is computed in each branch.
#pragma once

#include "frontend/onnx/Reader.h"

namespace dlc::frontend {

// Moves all nodes behind `choice`, a node of the model's graph or of a body in it, into both of its branches: it gives
// the outputs of that graph that come from there. False where nothing follows that could be moved.
bool moveTailIntoBranches(ModelFile &file, const onnx::NodeProto &choice);

} // namespace dlc::frontend
