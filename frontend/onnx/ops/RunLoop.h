// Loops of the program whose carried values may grow, and may be sequences.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

struct RunLoop {
  mlir::Value count;     // of rounds at the most, one integer; null: without a bound
  mlir::Value condition; // whether there is a first round, one bool
  llvm::SmallVector<mlir::Value> states;
  llvm::SmallVector<bool> keeps;       // of each scan: whether it is asked for
  std::optional<int64_t> mostElements; // of lists, unless options say another number
  // What a round gives of its number, the condition that has let it begin, and the states: whether there is another
  // one, the next states, the scans. Nothing where `c` has failed.
  std::function<llvm::SmallVector<mlir::Value>(mlir::ValueRange inputs)> round;
};

// Sets the results of `c`: the last states, then what the scans stack to. Gives why it cannot be a loop of the program,
// or nothing. `readsSizes`: data may decide about sizes in its rounds.
std::string buildRunLoop(NodeContext &c, const RunLoop &loop, bool readsSizes);

} // namespace dlc::frontend
