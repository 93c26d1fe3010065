#include "frontend/onnx/OpTable.h"
llvm::ArrayRef<dlc::frontend::OpRow> dlc::frontend::signalRows() { return {}; }
