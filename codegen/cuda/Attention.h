// Attention in the pieces that its schedules print: what scores and results are made of, as members of a Problem.
#pragma once

#include "codegen/cuda/Contraction.h"
#include "ir/lowering/AttentionShape.h"

namespace dlc::cuda {

class Attention {
public:
  Attention(CudaKernel &kernel, AttentionShape shape);

  CudaKernel &kernel;
  AttentionShape shape;
  int64_t scoreLanes = 1, storeLanes = 1; // neighbouring keys that are scored, and columns that are stored together

  // Finds out how many; to be called first.
  mlir::LogicalResult choose();
  mlir::Type elementType(); // of what is multiplied

  // Pieces of the Problem struct.
  std::string problemName() const { return contraction_.problemName(); }
  void printHead(llvm::raw_ostream &os, llvm::StringRef schedule); // comment, name, sizes
  // scores, seenScores, finish, write; Ahead and readAhead where what finish reads at rows is read ahead of it
  mlir::LogicalResult printMembers(llvm::raw_ostream &os, bool readsAhead);

private:
  using MaybeFragment = mlir::FailureOr<std::unique_ptr<Fragment>>;
  MaybeFragment scores(mlir::Value of, int64_t lanes);
  MaybeFragment result(int64_t lanes);
  llvm::SmallVector<mlir::Operation *> resultOps();
  bool keepsNeighbours();
  mlir::LogicalResult printScores(llvm::raw_ostream &os, llvm::StringRef name, mlir::Value of);

  Contraction contraction_; // for what is printed as for one
  std::unique_ptr<Fragment> finish_;
};

// The number of a batch within one dim of several: "batch / 12 % 4"; `inner` below it of `all`.
std::string numberOfBatch(int64_t inner, int64_t size, int64_t all);

} // namespace dlc::cuda
