#include "codegen/WeightStore.h"
#include "runtime/plan/Placement.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/xxhash.h"

namespace dlc {

plan::Constant WeightStore::add(llvm::ArrayRef<char> bytes) {
  plan::Constant constant;
  constant.bytes = bytes.size();
  uint64_t hash = llvm::xxh3_64bits(llvm::ArrayRef(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()));
  auto &places = places_[hash];
  for (const Place &place : places)
    if (place.bytes == bytes.size() && std::equal(bytes.begin(), bytes.end(), bytes_.begin() + int64_t(place.offset))) {
      constant.offset = place.offset;
      return constant;
    }
  constant.offset = llvm::alignTo(bytes_.size(), plan::kArenaAlignment);
  bytes_.resize(constant.offset);
  bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
  places.push_back({constant.offset, constant.bytes});
  return constant;
}

} // namespace dlc
