// Reads a kernel's schedule.
#pragma once

#include "codegen/cpu/CpuKernel.h"

namespace dlc::cpu {

// Entry `name`: a pair (value at 512 bits, value at 256 bits) or one number for both; `otherwise` where there is none.
inline int64_t scheduled(const CpuKernel &kernel, llvm::StringRef name, int64_t otherwise) {
  mlir::Attribute entry = kernel.schedule ? kernel.schedule.get(name) : nullptr;
  if (auto both = mlir::dyn_cast_or_null<mlir::DenseI64ArrayAttr>(entry))
    return both.size() == 2 ? both[kernel.level.vectorBits >= 512 ? 0 : 1] : otherwise;
  if (auto number = mlir::dyn_cast_or_null<mlir::IntegerAttr>(entry))
    return number.getInt();
  return otherwise;
}

} // namespace dlc::cpu
