// Emits the value of single tensor elements as arith/math/scf ops: the meeting point of the ops (which know what an
// element is) and the schedules (which know where elements are loaded, kept and stored).
#pragma once

#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"
#include <functional>

namespace dlc {

class ScalarEmitter {
public:
  // Loads an element of a kernel argument, widened from storage to compute type.
  using LoadFn =
      std::function<mlir::FailureOr<mlir::Value>(ScalarEmitter &, mlir::BlockArgument, mlir::ValueRange indices)>;

  // `lanes` > 1: values are vectors along the last dim; only elementwise ops may be emitted, and indices name the first
  // lane.
  ScalarEmitter(mlir::OpBuilder &builder, mlir::Location loc, LoadFn load, int64_t lanes = 1)
      : builder_(builder), loc_(loc), load_(std::move(load)), lanes_(lanes) {}

  mlir::OpBuilder &builder() { return builder_; }
  mlir::Location loc() const { return loc_; }
  int64_t lanes() const { return lanes_; }

  // The element of `tensor` at `indices`: provided, a constant, loaded, or emitted by the op that defines it.
  mlir::FailureOr<mlir::Value> at(mlir::Value tensor, mlir::ValueRange indices);

  // From now on elements of `tensor` are `element`, whatever the indices: the schedule has computed it for the current
  // point.
  void provide(mlir::Value tensor, mlir::Value element);
  void forget(mlir::Value tensor);

  // The type that values of `elementType` have while they are computed with: f32 for f16, bf16 and smaller floats,
  // signless integers of the same width otherwise (i8 for sub-byte integers; i1 for bool); a vector of it where
  // lanes() > 1.
  mlir::Type computeType(mlir::Type elementType) const;

  // The type that elements have in memory: i8 for bool, sub-byte integers and floats of 8 bits or fewer; signless for
  // unsigned; everything else as itself.
  static mlir::Type storageType(mlir::Type elementType);

  // Constants in a compute type (splat over the lanes), and of type index.
  mlir::Value real(mlir::Type computeType, double value);
  mlir::Value integer(mlir::Type computeType, int64_t value);
  mlir::Value index(int64_t value);

  // Between storage and compute type of an element type. `narrow` rounds to nearest even and wraps integers.
  mlir::Value widen(mlir::Value stored, mlir::Type elementType);
  mlir::Value narrow(mlir::Value computed, mlir::Type elementType);

private:
  // Values already emitted for (tensor, indices), usable wherever their block encloses the insertion point.
  struct Emitted {
    llvm::SmallVector<mlir::Value> indices;
    mlir::Value element;
  };
  bool visibleHere(mlir::Value value) const;
  mlir::FailureOr<mlir::Value> emit(mlir::Value tensor, mlir::ValueRange indices);
  mlir::Value constantElement(mlir::Operation *constant, mlir::ValueRange indices);

  mlir::OpBuilder &builder_;
  mlir::Location loc_;
  LoadFn load_;
  int64_t lanes_;
  llvm::DenseMap<mlir::Value, mlir::Value> provided_;
  llvm::DenseMap<mlir::Value, llvm::SmallVector<Emitted>> emitted_;
  llvm::DenseMap<int64_t, mlir::Value> indexConstants_;
};

} // namespace dlc
