// Kernels that do the same at every place of their outermost size: each picture of a batch, each row of a matrix.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// On a kernel function: it has code for all sizes (ir/lowering/OpenCode.h) although it has places.
constexpr llvm::StringLiteral kAllSizesAttribute = "dlc.all_sizes";

// On a kernel function: so many places are computed together at most, where it is fewer than 32 bits count positions
// for. For tests.
constexpr llvm::StringLiteral kPlacesTogetherAttribute = "dlc.places_together";

// How many places the kernel function has, where every result at a place follows from what lies there in the operands,
// and from operands that are the same for all; and what has places lies in memory place by place. Null, with the
// reason in `why`, for other kernels.
mlir::AffineExpr placesOf(mlir::func::FuncOp kernel, std::string &why);

// The kernel for `places` places, of plain types. Belongs to no module.
mlir::OwningOpRef<mlir::func::FuncOp> atPlaces(mlir::func::FuncOp kernel, int64_t places);

// A module with the kernel as one that has code for all sizes, of which there is one: how many places it has. A launch
// hands it the same.
mlir::OwningOpRef<mlir::ModuleOp> overPlaces(mlir::func::FuncOp kernel);

// So many places at a time, by a schedule of their own.
struct KernelPlaces {
  int64_t places = 1;
  mlir::DictionaryAttr schedule;
};

// `dlc.pieces` of a kernel function: how its places are computed, as many as there are for the first piece, then the
// rest for the next one; the last one is for one place. Without the attribute that is all.
llvm::SmallVector<KernelPlaces, 2> piecesOf(mlir::func::FuncOp kernel);
void setPieces(mlir::func::FuncOp kernel, llvm::ArrayRef<KernelPlaces> pieces);

// Bytes from one place to the next in a tensor of a kernel that has places; 0 where all places read the same.
int64_t placeBytes(mlir::RankedTensorType type);

// The symbols of all types in the function.
llvm::SmallVector<unsigned> symbolsOf(mlir::func::FuncOp kernel);

// Which of the kernel function's size arguments counts places: that of a kernel by places; or, of a kernel whose
// tensors have other open dims, too, the symbol that is the outermost one of all, where each of what it counts
// (pictures of any size) is computed by itself.
std::optional<unsigned> placesArgument(mlir::func::FuncOp kernel);

// What a launch hands to a kernel function behind its buffers: how many places it has, or the symbols that it uses.
llvm::SmallVector<mlir::AffineExpr> sizeArguments(mlir::func::FuncOp kernel);

} // namespace dlc
