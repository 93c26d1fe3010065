// Sizes that a program learns when it runs: a batch, a length.
//
// The module names them in `dlc.sizes`. A tensor that has such dims says how they follow from them, by an affine map in
// its type's encoding; its shape is what the map gives at the sizes that the module calls nominal:
//
//   module attributes {dlc.sizes = [{least = 1, most = 32, name = "batch", nominal = 61}]} ...
//   tensor<61x10xf32, affine_map<()[s0] -> (s0, 10)>>
//
// So whoever asks a type for numbers gets numbers that fit together, and two tensors have the same sizes where their
// maps are the same.
//
// Data may decide about a size, too: then dlc.read_size says from where on it is known.
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"

namespace dlc {

constexpr llvm::StringLiteral kSizesAttribute = "dlc.sizes";

struct SizeSymbol {
  std::string name;
  int64_t least = 1, most = 1;
  int64_t nominal = 1;
  bool isRead = false;    // data decide: by a dlc.read_size
  mlir::AffineExpr bound; // of one that is read: the most, where that follows from the symbols before it
  // A rounded quotient of symbols before it, (batch + 1) floordiv 2: it is computed, so its bounds say nothing. To all
  // that reads types it is a symbol like others; only the plan knows what it is.
  mlir::AffineExpr quotient;
  // A size of the model's is so many times the symbol: it divides without a remainder. least, most and nominal are the
  // symbol's.
  int64_t factor = 1;
  // The least is where the graph holds, the most the last one at which the model is one: no bounds of the user's.
  bool leastFollows = false, mostFollows = false;
};

// How many of them are no quotients; these stand in front.
size_t countGiven(llvm::ArrayRef<SizeSymbol> symbols);

// Whether no bound of the user's says how small or large a size may be.
bool isUnbounded(const SizeSymbol &symbol);

// "batch = 3, h = 34": what the model's sizes are where the symbols are `sizes`.
std::string printSizes(llvm::ArrayRef<SizeSymbol> symbols, llvm::ArrayRef<int64_t> sizes);

// The size with every quotient as what it is.
mlir::AffineExpr withoutQuotients(mlir::AffineExpr size, llvm::ArrayRef<SizeSymbol> symbols);

llvm::SmallVector<SizeSymbol> sizeSymbols(mlir::ModuleOp module);
void setSizeSymbols(mlir::ModuleOp module, llvm::ArrayRef<SizeSymbol> symbols);

// How the dims follow from the symbols; null where all are numbers.
mlir::AffineMap sizesOf(mlir::Type type);
inline bool hasSizes(mlir::Type type) { return bool(sizesOf(type)); }
// The symbols of which they are made, each as often as it is there.
void visitSymbols(mlir::Type type, llvm::function_ref<void(unsigned)> visit);
// ... of the types of an op's results, and of what it computes.
void visitSymbols(mlir::Operation *op, llvm::function_ref<void(unsigned)> visit);
// Whether a type of the function, or of a value in it, has such dims, or a value is one.
bool usesSizes(mlir::func::FuncOp function);

// A tensor of these dims; `shape` is what they come to at the nominal sizes. Dims that are all numbers leave a plain
// type.
mlir::RankedTensorType withSizes(mlir::RankedTensorType shape, llvm::ArrayRef<mlir::AffineExpr> dims, unsigned symbols);

// The type with its dims in another order.
mlir::RankedTensorType permuteDims(mlir::RankedTensorType type, llvm::ArrayRef<int64_t> permutation);

// The bytes of a tensor in memory.
mlir::AffineExpr bytesOf(mlir::RankedTensorType type);

// The value of an expression at these symbols; nullopt where it has none.
std::optional<int64_t> valueAt(mlir::AffineExpr size, llvm::ArrayRef<int64_t> symbols);

// The largest size between these that fits, where all below one that fits do, as the least does.
int64_t largestSize(int64_t least, int64_t most, llvm::function_ref<bool(int64_t)> fits);

// The most bytes that a tensor of this type has within the bounds of the symbols; nullopt where that is too many to
// count, or not seen.
std::optional<int64_t> mostBytesOf(mlir::RankedTensorType type, llvm::ArrayRef<SizeSymbol> symbols);

// Whether all positions in the function's tensors, and what a block of threads adds to the last of them, are numbers of
// 32 bits within the bounds of the symbols.
bool hasNarrowPositions(mlir::func::FuncOp kernel, llvm::ArrayRef<SizeSymbol> symbols);

// Gives every value in `op` the type that `change` makes of its type, constants of one value theirs, and a top_k the k
// of its results.
void changeTypes(mlir::Operation *op, llvm::function_ref<mlir::RankedTensorType(mlir::RankedTensorType)> change);
// The plain type at these symbols; nullopt where a dim has no value, or one below 0.
std::optional<mlir::RankedTensorType> typeAt(mlir::RankedTensorType type, llvm::ArrayRef<int64_t> symbols);
// Plain types within `op`: all sizes as they are at these symbols. Fails where typeAt has none.
mlir::LogicalResult setSizes(mlir::Operation *op, llvm::ArrayRef<int64_t> symbols);

} // namespace dlc
