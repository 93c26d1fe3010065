// The weights section as it grows: the constants of all entries and targets, each piece once.
#pragma once

#include "runtime/plan/Plan.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

namespace dlc {

class WeightStore {
public:
  // Makes room for so many bytes at once.
  void reserve(uint64_t bytes) { bytes_.reserve(bytes_.size() + bytes); }
  uint64_t size() const { return bytes_.size(); }

  // Where these bytes are, if they have been added before, else where they are now. `packing` says how they were made
  // of a plain matrix, if they were.
  plan::Constant add(llvm::ArrayRef<char> bytes, const plan::Packing &packing = {});

  // The section. A matrix that the CPU reads in panels and CUDA plain is stored in panels alone: CUDA's constant
  // becomes a packed one. All programs whose constants are here must be given.
  std::vector<char> finish(llvm::ArrayRef<plan::Program *> programs);

private:
  struct Place {
    uint64_t offset, bytes;
  };
  const Place *find(llvm::ArrayRef<char> bytes) const;
  bool share(uint64_t offset, const plan::Packing &packing, llvm::ArrayRef<plan::Program *> programs);
  std::vector<char> compact(llvm::ArrayRef<plan::Program *> programs) const;

  std::vector<char> bytes_;
  llvm::DenseMap<uint64_t, llvm::SmallVector<Place, 1>> places_; // by a hash of the content
  llvm::SmallVector<std::pair<uint64_t, plan::Packing>> packed_; // by offset
};

} // namespace dlc
