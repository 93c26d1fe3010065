// The register-tiled micro-kernel: rows x vectors of columns, summed over the whole reduction in registers.
#pragma once

#include "codegen/cpu/Epilogue.h"
#include "codegen/cpu/TapLoops.h"
#include "codegen/cpu/Tile.h"
#include "ir/lowering/ContractionShape.h"

namespace dlc::cpu {

class ContractionTile : public Tile {
public:
  ContractionTile(CpuKernel &kernel, const ContractionShape &shape, int64_t lanes, Epilogue &epilogue);

  void splitReduction(int64_t rows, int64_t vectors) override;
  bool stagesTiles(int64_t rows) const override;
  void stage(mlir::Value lhs, int64_t rows, mlir::Value rowsLeft) override;
  mlir::LogicalResult emit(const TileClass &tileClass, int64_t columns, const TilePlace &place) override;

private:
  Values emitSums(const TilePlace &place, mlir::Value rhs);
  mlir::LogicalResult emitParts(const TilePlace &place);
  Values emitRun(const TapRun &run, mlir::Value lhs, mlir::Value rhs, Values sums);
  Values emitDepth(int64_t length, const TapRun &run, mlir::Value lhs, mlir::Value rhs, Values sums);

  // Where the rows of the lhs are read from.
  struct Rows {
    mlir::Value memref, offset; // of row 0, depth 0; a null memref: a literal
    int64_t rowStride, depthStride;
    bool areFactors; // else each element is widened and rounded as it is read
  };
  Values emitSteps(int64_t length, const TapRun &run, const Rows &lhs, mlir::Value rhs, Values sums);
  void emitStep(const TapRun &run, int64_t part, const Rows &lhs, mlir::Value k, mlir::Value rhs,
                llvm::MutableArrayRef<mlir::Value> sums);
  // Steps of the reduction whose lhs is made into factors at once.
  int64_t factorSteps() const { return kernel_.schedule.get("factor_steps"); }
  bool stagesLhs() const;
  Rows stageLhs(int64_t length, const TapRun &run, mlir::Value lhs);

  mlir::Value loadLhs(const Rows &lhs, mlir::Value k, int64_t row);
  mlir::Value loadRhs(mlir::Value offset, int64_t vector);
  mlir::Value loadVector(mlir::Value memref, mlir::Value offset, int64_t vector);
  mlir::Value factor(mlir::Value loaded, mlir::Value operand);

  CpuKernel &kernel_;
  const ContractionShape &shape_;
  int64_t lanes_;
  Epilogue &epilogue_;
  mlir::OpBuilder &builder_;
  mlir::Location loc_;
  IndexBuilder index_;
  mlir::VectorType type_;
  int64_t parts_ = 1;
  mlir::Value staged_; // the lhs of the tile, [depth, stagedRows_], where `stage` puts it
  int64_t stagedRows_ = 0;

  // The tile being emitted.
  const TileClass *class_ = nullptr;
  int64_t columns_ = 0, vectors_ = 0;
  mlir::Value stage_; // see stageLhs
  int64_t sumAt(int64_t part, int64_t row, int64_t vector) const {
    return (part * class_->rows + row) * vectors_ + vector;
  }
};

} // namespace dlc::cpu
