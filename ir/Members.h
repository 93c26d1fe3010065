// Kernels that one launch computes for several sets of operands: the updates of parameters of one size.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// The attribute of a kernel function, which is what one member computes: how many of them a launch has. Its operands
// are those of the first member, then those of the second one, ...; so are its results. No member reads what another
// one computes.
constexpr llvm::StringLiteral kMembersAttribute = "dlc.members";

// 1 where the function has no such attribute.
int64_t membersOf(mlir::func::FuncOp kernel);

} // namespace dlc
