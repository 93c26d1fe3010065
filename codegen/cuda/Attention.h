// Attention in the pieces that its schedules print: what scores and results are made of, as members of a Problem.
#pragma once

#include "codegen/cuda/Contraction.h"
#include "ir/lowering/AttentionShape.h"

namespace dlc::cuda {

class Attention {
public:
  explicit Attention(CudaKernel &kernel);
  // For all sizes: pieces are made at several and lifted (OpenSizes::lift).
  Attention(CudaKernel &kernel, const OpenSizes &sizes);

  CudaKernel &kernel;
  // Why the kernel is no attention; or none for all sizes: members below fail with it, without another word.
  std::string why;
  AttentionShape shape;                   // for all sizes: at the first ones
  int64_t scoreLanes = 1, storeLanes = 1; // neighbouring keys that are scored, and columns that are stored together

  // Finds out how many; to be called first.
  mlir::LogicalResult choose();
  mlir::Type elementType(); // of what is multiplied

  // A size as text: a number, or what is computed of the sizes.
  std::string sizeOf(llvm::function_ref<int64_t(const AttentionShape &)> size);
  // A block of threads, or `times` as many, for so many queries.
  void setGrid(int64_t tileRows, int64_t times = 1);
  // The blocks in the scope of a launch of all sizes.
  plan::Size openBlocks(LaunchSizes &launch, int64_t tileRows, int64_t times = 1);
  // The shape at the sizes at which pieces are made, or the one; what those are (null: they are known).
  std::vector<AttentionShape> everyShape() const;
  const OpenSizes *sizes() const { return at_.sizes(); }

  // Pieces of the Problem struct.
  std::string problemName() const { return contraction_.problemName(); }
  void printHead(llvm::raw_ostream &os, llvm::StringRef schedule); // comment, name, sizes
  // scores, seenScores, finish, write; Ahead and readAhead where what finish reads at rows is read ahead of it
  mlir::LogicalResult printMembers(llvm::raw_ostream &os, bool readsAhead);

private:
  using MaybeFragment = mlir::FailureOr<std::unique_ptr<Fragment>>;
  // The kernel function, or that at some sizes.
  struct Instance {
    mlir::OwningOpRef<mlir::func::FuncOp> region;
    AttentionShape shape;
    static std::unique_ptr<Instance> of(mlir::func::FuncOp region, std::string &why); // null, with the reason
  };
  using Scores = mlir::Value AttentionShape::*;
  MaybeFragment scores(Instance &instance, Scores of, int64_t lanes);
  MaybeFragment result(Instance &instance, int64_t lanes);
  llvm::SmallVector<mlir::Operation *> resultOps(Instance &instance);
  bool keepsNeighbours();
  mlir::LogicalResult printScores(llvm::raw_ostream &os, llvm::StringRef name, Scores of);
  mlir::FailureOr<mlir::AffineExpr> fit(llvm::function_ref<int64_t(const AttentionShape &)> size);

  AtSizes<Instance> at_;
  Contraction contraction_; // for what is printed as for one
  std::unique_ptr<Fragment> finish_;
};

// The number of a batch within one dim of several: "batch / 12 % 4"; `inner` below it. `isOuter`: none is above.
std::string numberOfBatch(llvm::StringRef inner, llvm::StringRef size, bool isOuter);

// By kind attention_wgmma.
mlir::LogicalResult emitWgmmaAttention(Attention &attention);
// By kind `attention` or `attention_wgmma` for all sizes.
mlir::LogicalResult emitOpenAttention(CudaKernel &kernel, const OpenSizes &sizes);

} // namespace dlc::cuda
