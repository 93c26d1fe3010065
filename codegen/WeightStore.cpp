#include "codegen/WeightStore.h"
#include "runtime/plan/Packing.h"
#include "runtime/plan/Placement.h"
#include "runtime/plan/Reader.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/xxhash.h"
#include <map>

namespace dlc {

static uint64_t hashOf(llvm::ArrayRef<char> bytes) {
  return llvm::xxh3_64bits(llvm::ArrayRef(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()));
}

const WeightStore::Place *WeightStore::find(llvm::ArrayRef<char> bytes) const {
  auto places = places_.find(hashOf(bytes));
  if (places == places_.end())
    return nullptr;
  for (const Place &place : places->second)
    if (place.bytes == bytes.size() && std::equal(bytes.begin(), bytes.end(), bytes_.begin() + int64_t(place.offset)))
      return &place;
  return nullptr;
}

plan::Constant WeightStore::add(llvm::ArrayRef<char> bytes, const plan::Packing &packing) {
  plan::Constant constant;
  constant.bytes = bytes.size();
  if (const Place *place = find(bytes)) {
    constant.offset = place->offset;
  } else {
    constant.offset = llvm::alignTo(bytes_.size(), plan::kArenaAlignment);
    bytes_.resize(constant.offset);
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    places_[hashOf(bytes)].push_back({constant.offset, constant.bytes});
  }
  if (packing.encoding != plan::Encoding::Plain)
    packed_.push_back({constant.offset, packing});
  return constant;
}

// Lets CUDA's plain constant that the panels at `offset` hold, read in this way, refer to them. Whether there is one
// that the CPU does not read.
bool WeightStore::share(uint64_t offset, const plan::Packing &packing, llvm::ArrayRef<plan::Program *> programs) {
  plan::Constant constant;
  constant.offset = offset;
  constant.bytes = packing.rows * packing.columns * packing.elementBytes;
  constant.packing = packing;
  auto ofThatSize = [&](const plan::Program *program) {
    return program->target == plan::Target::Cuda &&
           llvm::any_of(program->constants, [&](const plan::Constant &each) { return each.bytes == constant.bytes; });
  };
  if (llvm::none_of(programs, ofThatSize))
    return false;
  std::vector<char> plain(constant.bytes);
  plan::unpack(constant, bytes_.data() + offset, plain.data());
  const Place *place = find(plain);
  if (!place || place->offset == offset)
    return false;
  auto isPlace = [&](const plan::Constant &each) {
    return each.offset == place->offset && each.packing.encoding == plan::Encoding::Plain;
  };
  for (const plan::Program *program : programs)
    if (program->target == plan::Target::Cpu && llvm::any_of(program->constants, isPlace))
      return false;
  bool shared = false;
  for (plan::Program *program : programs)
    for (plan::Constant &each : program->constants)
      if (isPlace(each)) {
        each = constant;
        shared = true;
      }
  return shared;
}

// What constants still refer to, in the order in which it was added; gives them their new places.
std::vector<char> WeightStore::compact(llvm::ArrayRef<plan::Program *> programs) const {
  std::map<uint64_t, uint64_t> sizes, moved; // by offset
  for (const plan::Program *program : programs)
    for (const plan::Constant &constant : program->constants)
      sizes[constant.offset] = std::max(sizes[constant.offset], plan::storedBytes(constant));
  uint64_t end = 0;
  for (auto [offset, bytes] : sizes) {
    moved[offset] = llvm::alignTo(end, plan::kArenaAlignment);
    end = moved[offset] + bytes;
  }
  std::vector<char> result(end);
  for (auto [offset, bytes] : sizes)
    std::copy_n(bytes_.begin() + int64_t(offset), bytes, result.begin() + int64_t(moved[offset]));
  for (plan::Program *program : programs)
    for (plan::Constant &constant : program->constants)
      constant.offset = moved[constant.offset];
  return result;
}

std::vector<char> WeightStore::finish(llvm::ArrayRef<plan::Program *> programs) {
  bool shared = false;
  llvm::DenseSet<uint64_t> seen;
  for (auto &[offset, packing] : packed_)
    if (seen.insert(offset).second)
      for (bool transposed : {packing.transposed, !packing.transposed}) { // CUDA may read them the other way
        plan::Packing as = packing;
        as.transposed = transposed;
        shared |= share(offset, as, programs);
      }
  return shared ? compact(programs) : std::move(bytes_);
}

} // namespace dlc
