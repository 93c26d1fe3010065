// Bulk copies into shared memory: from global memory to one block or several, or from the block's own to another's.
// The bytes are read at once. They land when somebody waits at the mbarrier; until then their place holds poison.
#include "runtime/emu/Cluster.h"
#include "runtime/emu/exec/AsyncCopy.h"
#include "runtime/emu/exec/BulkRun.h"
#include "runtime/emu/exec/Mbarrier.h"

#include <algorithm>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

// The bytes of a copy in the order of its box, before they are swizzled.
struct Image {
  std::vector<uint8_t> data, shadow;
};

bool readParts(Warp &warp, int lane, const std::vector<BulkPart> &parts, ptx::Space space, Image &image) {
  for (const BulkPart &part : parts) {
    Access access;
    access.address[lane] = part.address;
    access.record[lane] = nullptr;
    if (!locateLane(warp, space, lane, part.bytes, Mode::Read, access) ||
        !noteRange(warp, lane, part.bytes, Mode::Read, access))
      return false;
    std::memcpy(&image.data[part.at], access.data[lane], part.bytes);
    std::memcpy(&image.shadow[part.at], access.shadow[lane], part.bytes);
  }
  return true;
}

// Elements of tf32, to nearest, ties to even; infinities and NaN stay as they are. The driver API does not say how they
// are rounded; so it was found to be on sm_120.
void roundToTf32(std::vector<uint8_t> &bytes) {
  for (size_t at = 0; at < bytes.size(); at += 4) {
    uint32_t word;
    std::memcpy(&word, &bytes[at], 4);
    if ((word & 0x7f800000u) != 0x7f800000u)
      word = (word + 0xfffu + (word >> 13 & 1)) & 0xffffe000u;
    std::memcpy(&bytes[at], &word, 4);
  }
}

// From the block's own shared memory.
bool readShared(Warp &warp, int lane, uint64_t address, uint32_t bytes, Image &image) {
  uint32_t offset = uint32_t(address - sharedBase);
  if (!readParts(warp, lane, {{address, 0, bytes}}, ptx::Space::Shared, image) ||
      !warp.block.proxy->checkFenced(warp, lane, offset, bytes, "a bulk copy reads"))
    return false;
  if (const BulkLanding *landing = warp.block.proxy->landingAt(offset)) {
    warp.fail(lane, std::string("a bulk copy of what the pending ") + landing->what + " of " + landing->who +
                        " will write: no wait for it");
    return false;
  }
  return true;
}

// Issues the copy of one lane to one block.
bool send(Warp &warp, int lane, Block &owner, uint64_t to, uint64_t mbarrier, const Image &image, bool fromShared,
          uint64_t from, const TensorMapFields &map) {
  const uint32_t bytes = uint32_t(image.data.size());
  BulkLanding landing;
  landing.to = uint32_t(to - sharedBase);
  landing.mbarrier = uint32_t(mbarrier);
  landing.data.resize(bytes);
  landing.shadow.resize(bytes);
  for (uint32_t at = 0; at < bytes; at += 16) {
    uint32_t swizzledAt = map.swizzleSpan ? swizzled(uint32_t(to) + at, map.swizzleSpan) - uint32_t(to) : at;
    std::memcpy(&landing.data[swizzledAt], &image.data[at], 16);
    std::memcpy(&landing.shadow[swizzledAt], &image.shadow[at], 16);
  }
  if (fromShared) {
    std::vector<uint32_t> pieces;
    for (uint32_t at = 0; at < bytes; at += 16)
      pieces.push_back(uint32_t(from - sharedBase + at) / 16);
    landing.source = &warp.block;
    landing.read = warp.block.proxy->beginRead(warp, lane, std::move(pieces));
  }
  return beginLanding(warp, lane, owner, std::move(landing));
}

bool loadLane(Warp &warp, const Instruction &i, const BulkOperands &bulk, int lane) {
  const bool fromShared = bulk.rank == 0 && bulk.from.space != ptx::Space::Global;
  uint64_t from = bulk.rank ? 0 : bulkAddress(warp, i, bulk.from, lane);
  TensorMapFields map;
  std::vector<BulkPart> parts;
  uint32_t bytes = 0;
  if (!bulkParts(warp, i, bulk, lane, from, map, parts, bytes))
    return false;
  Access to, mbarrier;
  to.address[lane] = bulkAddress(warp, i, bulk.to, lane);
  if (std::string odd = oddPlace(bulk, to.address[lane], bytes); !odd.empty()) {
    warp.fail(lane, odd);
    return false;
  }
  mbarrier.address[lane] = bulkAddress(warp, i, bulk.mbarrier, lane);
  if (mbarrier.address[lane] % 8) {
    warp.fail(lane, "misaligned: the mbarrier's address is a multiple of 8");
    return false;
  }
  if (!locateLane(warp, bulk.to.space, lane, bytes, Mode::Write, to) ||
      !locateLane(warp, bulk.mbarrier.space, lane, 8, Mode::Atomic, mbarrier))
    return false;
  if (to.owner[lane] != mbarrier.owner[lane]) {
    warp.fail(lane, "the bulk copy's mbarrier is in another block than its place");
    return false;
  }
  Image image = {std::vector<uint8_t>(bytes, map.fillsNan ? 0xff : 0), std::vector<uint8_t>(bytes, 1)};
  if (!(fromShared ? readShared(warp, lane, from, bytes, image)
                   : readParts(warp, lane, parts, ptx::Space::Global, image)))
    return false;
  if (map.isTf32())
    roundToTf32(image.data);
  auto sendTo = [&](Block &owner) {
    return send(warp, lane, owner, to.address[lane], mbarrier.address[lane], image, fromShared, from, map);
  };
  if (bulk.blocks < 0)
    return sendTo(*to.owner[lane]);
  const auto &blocks = warp.block.cluster.blocks;
  uint32_t ranks = warp.lanes<uint16_t>(i.source(bulk.blocks))[lane];
  if (ranks == 0 || ranks >> blocks.size()) {
    warp.fail(lane, "a multicast to the ranks of mask " + std::to_string(ranks) + " in a cluster of " +
                        std::to_string(blocks.size()) + " blocks");
    return false;
  }
  for (; ranks; ranks &= ranks - 1)
    if (!sendTo(*blocks[size_t(__builtin_ctz(ranks))]))
      return false;
  return true;
}

bool land(Warp &waiting, const BulkLanding &landing) {
  Block &block = waiting.block;
  std::memcpy(&block.shared[landing.to], landing.data.data(), landing.data.size());
  std::memcpy(&block.sharedShadow[landing.to], landing.shadow.data(), landing.shadow.size());
  if (landing.source)
    landing.source->proxy->endRead(landing.read);
  return completeMbarrierBytes(waiting, -1, block, landing.mbarrier, int64_t(landing.data.size()));
}

} // namespace

bool beginLanding(Warp &warp, int lane, Block &owner, BulkLanding landing) {
  const std::string what = landing.what;
  if (owner.isDone()) {
    warp.fail(lane, (landing.isGeneric ? "an " : "a ") + what + " to the block of rank " + std::to_string(owner.rank) +
                        " of the cluster, which has exited");
    return false;
  }
  const uint32_t to = landing.to, bytes = uint32_t(landing.data.size()), mbarrier = landing.mbarrier;
  MbarrierObject object;
  if (!loadMbarrier(warp, lane, owner, mbarrier, object) ||
      (!landing.isGeneric &&
       !owner.proxy->checkFenced(warp, lane, uint32_t(mbarrier - sharedBase), 8, "a bulk copy signals an mbarrier in")))
    return false;
  if (owner.peers && !owner.peers->note(warp, lane, uint32_t(mbarrier - sharedBase), 8, Mode::Atomic))
    return false;
  Access place;
  place.address[lane] = sharedBase + to;
  place.owner[lane] = &owner;
  place.space[lane] = &owner == &warp.block ? ptx::Space::Shared : ptx::Space::Cluster;
  if (!owner.proxy->beginWrite(warp, lane, std::move(landing)) || !noteRange(warp, lane, bytes, Mode::Write, place))
    return false;
  std::vector<uint32_t> &ofPeers = owner.peerMbarriers; // at which another block is heard of: they order blocks
  if (&owner != &warp.block && std::find(ofPeers.begin(), ofPeers.end(), mbarrier) == ofPeers.end())
    ofPeers.push_back(mbarrier);
  std::memset(&owner.shared[to], poisonByte, bytes);
  std::memset(&owner.sharedShadow[to], pendingByte, bytes);
  return true;
}

void runBulkLoad(Warp &warp, const Instruction &i, uint32_t mask) { runBulkLanes(warp, i, mask, loadLane); }

void landBulkCopies(Warp &waiting, uint32_t mbarrier) {
  Block &block = waiting.block;
  std::vector<BulkLanding> &landings = block.proxy->landings;
  std::vector<size_t> ours;
  for (size_t k = 0; k < landings.size(); ++k)
    if (landings[k].mbarrier == mbarrier)
      ours.push_back(k);
  // With a seed some of them, or none: they come in any order.
  const bool isRandom = block.launch.options.seed != 0;
  size_t count = isRandom && !ours.empty() ? block.random() % (ours.size() + 1) : ours.size();
  for (; count; --count) {
    size_t chosen = isRandom ? block.random() % ours.size() : 0, at = ours[chosen];
    ours.erase(ours.begin() + long(chosen));
    for (size_t &other : ours) // those behind it move
      other -= other > at;
    BulkLanding landing = std::move(landings[at]);
    landings.erase(landings.begin() + long(at));
    if (!land(waiting, landing))
      return;
  }
}

std::string pendingBulkCopies(const Block &block, uint32_t mbarrier) {
  uint64_t bytes = 0;
  std::string who;
  for (const BulkLanding &landing : block.proxy->landings)
    if (landing.mbarrier == mbarrier) {
      bytes += landing.data.size();
      who = landing.what + (" of " + landing.who);
    }
  return bytes ? std::to_string(bytes) + " bytes of the " + who + " are" : "";
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
