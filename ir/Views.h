// Ops whose result is a stretch of their operand's memory.
#pragma once

#include "mlir/IR/Value.h"
#include <optional>

namespace dlc {

struct View {
  mlir::Value operand;
  int64_t elements; // from the operand's first to the result's first
};

// What a view begins at a multiple of: so it is aligned as buffers are, in whatever type it is stored.
constexpr int64_t kViewElements = 64;

// A reshape, a cut, or a slice of consecutive elements that begins at a multiple of kViewElements; nullopt for other
// ops.
std::optional<View> viewOf(mlir::Operation *op);

// What holds the same elements, without the reshapes around it.
mlir::Value withoutReshapes(mlir::Value value);

} // namespace dlc
