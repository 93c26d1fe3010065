// Which ops become one kernel.
//
// A group has a root, and around it what can be computed in the same loops:
//
//   contraction  one contraction and the elementwise ops of its result's shape behind it; how it is computed, by tiles
//                or element by element, is the target's choice; cheap ops that lead in where there are few channels
//   reduction    dlc.reduce ops over the same axes of tensors of one shape, elementwise ops at that shape or at the
//                reduced shape, and the elementwise and injective ops that lead in: softmax, layer norm
//   loop         elementwise and injective ops; a window op (pool, resize) and the elementwise ops behind it;
//   scatter      one scatter op
//   scan         one dlc.cumulative and elementwise ops of its shape, before and behind it; what leads in as above
//   selection    one dlc.top_k
//   sequential   one opaque op
//
// Ops that take parts of one value (a split into many) are computed by one kernel with many results.
//
// Ops join the group of a producer in program order. A value that is computed in a group and used outside is an output
// of the kernel; outputs have the group's shape (or its reduced shape). A producer of another shape is absorbed only
// where it has no other use.
#pragma once

#include "ir/Dlc.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <optional>

namespace dlc {

struct FusionGroup {
  std::optional<KernelRoot> root;           // none: stays outside of kernels (dlc.reshape)
  bool window = false;                      // a loop around an op that reads windows or long sums, or is dear
  bool elementwiseOnly = true;              // no injective op inside
  bool cheap = true;                        // no op that is worth computing only once
  llvm::SmallVector<int64_t> shape, axes;   // of the elementwise ops; `axes` are reduced (root reduction)
  llvm::SmallVector<mlir::Operation *> ops; // in program order
  unsigned first = 0, last = 0;             // positions in the program
};

// Why an op is not in the kernel of one whose result it reads.
struct FusionRefusal {
  mlir::Operation *producer, *consumer;
  const char *reason; // "the kernel has another shape"
};

class FusionGroups {
public:
  // `repeated` ops are there for their readers, and do not join what they read. `windows`: contractions that bring
  // lines of their operand into shared memory (ir/schedule/WindowTiles.h) compute them there.
  explicit FusionGroups(mlir::Block &block, llvm::DenseSet<mlir::Operation *> repeated = {}, bool windows = false);

  // Where values go through memory, and why; in the order of consumers.
  llvm::SmallVector<FusionRefusal> refusals() const;

  // Groups in an order in which each comes behind those that it reads; stable with regard to the program.
  llvm::SmallVector<const FusionGroup *> inOrder() const;

private:
  using GroupId = unsigned;
  GroupId groupOf(mlir::Value value) const; // kNone for arguments and constants
  llvm::SmallVector<GroupId> producersOf(GroupId id) const;
  // Both give the reason why not, or null.
  const char *whyNotMerged(llvm::ArrayRef<GroupId> ids) const;
  const char *whyNotAccepted(const FusionGroup &group, mlir::Operation *op) const;
  // Merges the group into the others unless there is a reason, which is kept as that of `op`. Whether it did.
  bool tryMerge(llvm::ArrayRef<GroupId> ids, GroupId producer, mlir::Operation *op, const char *reason);
  GroupId merge(llvm::ArrayRef<GroupId> ids); // into the first
  void refuse(mlir::Operation *producer, mlir::Operation *consumer, const char *reason);
  bool usedOnlyBy(GroupId id, mlir::Operation *user) const;
  const char *whyNotRepeated(GroupId id, mlir::Operation *user) const;
  const char *whyNotTaken(GroupId id, GroupId into, mlir::Operation *op) const;

  void start(mlir::Operation *op, FusionKind kind);
  void fuseElementwise(mlir::Operation *op);
  void fuseInjective(mlir::Operation *op);
  void fuseSiblings(mlir::Operation *op);
  void fuseScan(mlir::Operation *op);
  void fuseReduction(mlir::Operation *op);
  void fuseWindow(mlir::Operation *op);

  static constexpr GroupId kNone = ~0u;
  std::vector<FusionGroup> groups_; // merged ones are left empty
  llvm::DenseMap<mlir::Operation *, GroupId> ids_;
  llvm::DenseMap<mlir::Operation *, unsigned> positions_;
  llvm::DenseSet<mlir::Operation *> repeated_;
  std::vector<FusionRefusal> refusals_;
};

} // namespace dlc
