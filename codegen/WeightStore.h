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

  // Where these bytes are, if they have been added before, else where they are now.
  plan::Constant add(llvm::ArrayRef<char> bytes);

  std::vector<char> take() { return std::move(bytes_); }

private:
  struct Place {
    uint64_t offset, bytes;
  };
  std::vector<char> bytes_;
  llvm::DenseMap<uint64_t, llvm::SmallVector<Place, 1>> places_; // by a hash of the content
};

} // namespace dlc
