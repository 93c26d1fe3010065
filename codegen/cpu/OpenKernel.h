// Kernels whose open sizes lie further inside, or are several: sequence lengths, pictures of any width.
#pragma once

#include "codegen/cpu/KernelFunction.h"
#include "ir/lowering/ContractionShape.h"

namespace dlc::cpu {

// On a kernel function of which code for all sizes is made: schedules then choose nothing by size, so that the code at
// several sizes is the same but for numbers.
constexpr llvm::StringLiteral kOpenAttribute = "dlc.open";
// On a contraction in it whose rhs has no open size.
constexpr llvm::StringLiteral kFixedRhsAttribute = "dlc.fixed_rhs";
// On such a function: it is computed by loops, whatever its family is.
constexpr llvm::StringLiteral kByLoopsAttribute = "dlc.by_loops";
inline bool isOpen(mlir::func::FuncOp region) { return region->hasAttr(kOpenAttribute); }

// Builds a kernel function of plain types into a module; gives the number of tasks.
using BodyBuilder = llvm::function_ref<mlir::FailureOr<int64_t>(mlir::func::FuncOp region, mlir::ModuleOp module)>;

// Builds the body for all sizes into `module`: the one at the nominal sizes, in which numbers that are others at other
// sizes are computed from the kernel's size arguments, which follow the range of tasks. `tasks` in terms of the
// module's symbols. Fails, with `why`, where the code differs in anything else. `byLoops`: scans, selections and
// scatters became loops that compute each element from all others.
mlir::LogicalResult buildOpenBody(mlir::func::FuncOp region, BodyBuilder build, mlir::ModuleOp module,
                                  mlir::AffineExpr &tasks, bool &byLoops, std::string &why);

// The shapes of the kernel's contraction, if it has one with a fixed rhs, which is the same for all lines, and is
// scheduled by this kind; else none.
ContractionShapes openShapes(CpuKernel &kernel, const ScheduleKind &kind);

// Contractions with a fixed rhs, in tiles of rows. Success without tasks where it is none that tiles can take.
mlir::FailureOr<std::optional<int64_t>> emitOpenTiles(CpuKernel &kernel);
// ... with one channel of the lhs for each (DepthwiseKernel.cpp).
mlir::FailureOr<std::optional<int64_t>> emitOpenDepthwise(CpuKernel &kernel);
// Contractions in loops over vectors of columns. Success without tasks where it is none of plain indices; then the
// caller takes loops over elements.
mlir::FailureOr<std::optional<int64_t>> emitOpenContraction(CpuKernel &kernel);

} // namespace dlc::cpu
