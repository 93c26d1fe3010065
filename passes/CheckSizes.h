// Rules for sizes that hold at some sizes alone.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// What an imported graph says at some tuples of sizes, from which rules for all sizes will follow.
class SizeRules {
public:
  // `modules[i]` is the graph at `tuples[i]`; they stay as they are. `quotients` are known from more tuples.
  SizeRules(llvm::ArrayRef<mlir::ModuleOp> modules, llvm::ArrayRef<SizeTuple> tuples,
            llvm::ArrayRef<SizeSymbol> symbols, llvm::ArrayRef<mlir::AffineExpr> quotients = {});

  // `other` is the same graph at other sizes. An error where a dim there is not what its rule says (the end of a
  // slice lies beyond a small tensor's, say), or a whole number in a constant, or where an attribute is another one.
  // Where the graph is another one at those sizes, the results of its functions are looked at alone. What `other`
  // computes of small constants is folded.
  mlir::LogicalResult check(mlir::ModuleOp other, SizeTuple sizes) const;

private:
  using OpsAtTuples = llvm::SmallVector<mlir::Operation *>;
  OpsAtTuples opsAt(size_t i) const {
    return llvm::map_to_vector(ops, [i](const auto &each) { return each[i]; });
  }
  mlir::LogicalResult checkNumber(llvm::ArrayRef<int64_t> found, int64_t other, const SizeTuple &sizes,
                                  mlir::Operation *op, const llvm::Twine &what) const;
  mlir::LogicalResult checkTypes(llvm::ArrayRef<mlir::Type> types, mlir::Type other, const SizeTuple &sizes,
                                 mlir::Operation *op, const llvm::Twine &what = "") const;
  mlir::LogicalResult checkConstants(const OpsAtTuples &all, mlir::Operation *other, const SizeTuple &sizes) const;
  mlir::LogicalResult checkAttributes(const OpsAtTuples &all, mlir::Operation *other, const SizeTuple &sizes) const;

  llvm::SmallVector<SizeTuple> tuples;
  llvm::SmallVector<SizeSymbol> symbols; // and the quotients that dims are made of
  llvm::SmallVector<mlir::OwningOpRef<mlir::ModuleOp>> copies;
  llvm::SmallVector<llvm::SmallVector<mlir::Operation *>> ops; // of each module, in order
  bool areAlike = true;
};

// Small sizes, within the symbols' bounds, at which that is worth a look.
llvm::SmallVector<SizeTuple> smallSizes(llvm::ArrayRef<SizeSymbol> symbols);

// Sizes that are larger than the nominal ones, within the bounds; as those where data decide.
llvm::SmallVector<SizeTuple> largeSizes(llvm::ArrayRef<SizeSymbol> symbols);

} // namespace dlc
