// Bulk copies and reductions from shared into global memory. The bytes are read at once, but count as being read until
// the thread waits for their group, and are written as late as a wait, or the block's end, allows.
#include "runtime/emu/exec/AsyncCopy.h"
#include "runtime/emu/exec/BulkRun.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

// The elements of a tensor map's types, for a reduction (CUtensorMapDataType).
Type elementOf(uint8_t mapType) {
  static const Type types[] = {Type::None, Type::None, Type::U32,  Type::S32, Type::U64, Type::S64, Type::F16,
                               Type::F32,  Type::F64,  Type::BF16, Type::F32, Type::F32, Type::F32};
  return types[mapType];
}

// A piece of shared memory that the copy sends: it must be there, and published to the async proxy.
bool checkSource(Warp &warp, int lane, uint32_t offset, uint32_t bytes) {
  Block &block = warp.block;
  for (uint32_t k = 0; k < bytes; ++k) {
    uint8_t state = block.sharedShadow[offset + k];
    if (state == 1)
      continue;
    const BulkLanding *landing = state == pendingByte ? block.proxy->landingAt(offset + k) : nullptr;
    warp.fail(lane, landing ? std::string("a bulk copy of what the pending ") + landing->what + " of " + landing->who +
                                  " will write: no wait for it"
                            : "a bulk copy to global memory of bytes that were never initialised, at offset " +
                                  std::to_string(offset + k) + " of shared memory");
    return false;
  }
  return block.proxy->checkFenced(warp, lane, offset, bytes, "a bulk copy reads");
}

bool storeLane(Warp &warp, const Instruction &i, const BulkOperands &bulk, int lane) {
  const bool reduces = i.flags & 1;
  uint64_t line = bulk.rank ? 0 : bulkAddress(warp, i, bulk.to, lane);
  TensorMapFields map;
  std::vector<BulkPart> parts;
  uint32_t bytes = 0;
  if (!bulkParts(warp, i, bulk, lane, line, map, parts, bytes))
    return false;
  Access from;
  from.address[lane] = bulkAddress(warp, i, bulk.from, lane);
  if (std::string odd = oddPlace(bulk, from.address[lane], bytes); !odd.empty()) {
    warp.fail(lane, odd);
    return false;
  }
  if (!locateLane(warp, ptx::Space::Shared, lane, bytes, Mode::Read, from) ||
      !noteRange(warp, lane, bytes, Mode::Read, from))
    return false;
  Type type = bulk.rank ? elementOf(map.type) : bulk.type;
  if (reduces && type == Type::None) {
    warp.fail(lane, "a reduction of elements that have no reductions");
    return false;
  }
  BulkStore store;
  store.lane = uint8_t(lane);
  store.group = warp.bulkCommits[lane];
  store.reduces = reduces;
  store.operation = bulk.operation;
  store.type = uint8_t(type);
  store.elementBytes = uint8_t(ptx::bytesOf(type));
  store.who = warp.describeThread(lane);
  store.data.resize(bytes);
  const uint32_t start = uint32_t(from.address[lane]);
  auto placeOf = [&](uint32_t at) { // offset in shared memory of a byte of the box
    return (map.swizzleSpan ? swizzled(start + at, map.swizzleSpan) : start + at) - uint32_t(sharedBase);
  };
  std::vector<uint32_t> pieces;
  for (const BulkPart &part : parts) {
    for (uint32_t at = part.at; at < part.at + part.bytes;) {
      uint32_t count = std::min(16 - at % 16, part.at + part.bytes - at), offset = placeOf(at);
      if (!checkSource(warp, lane, offset, count))
        return false;
      std::memcpy(&store.data[at], &warp.block.shared[offset], count);
      pieces.push_back(offset / 16);
      at += count;
    }
    Access to;
    to.address[lane] = part.address;
    to.record[lane] = nullptr;
    Mode mode = reduces ? Mode::Atomic : Mode::Write;
    if (!locateLane(warp, ptx::Space::Global, lane, part.bytes, mode, to) ||
        !noteRange(warp, lane, part.bytes, mode, to))
      return false;
    store.pieces.push_back({to.data[lane], to.shadow[lane], part.at, part.bytes});
    if (!reduces) {
      std::memset(to.data[lane], poisonByte, part.bytes);
      std::memset(to.shadow[lane], 0, part.bytes);
    }
  }
  if (!pieces.empty())
    store.read = warp.block.proxy->beginRead(warp, lane, std::move(pieces));
  warp.bulkStores.push_back(std::move(store));
  return true;
}

bool reduce(Warp &warp, const BulkStore &store, const BulkStore::Piece &piece) {
  for (uint32_t at = 0; at < piece.bytes; at += store.elementBytes) {
    uint64_t old = 0, value = 0;
    std::memcpy(&old, piece.data + at, store.elementBytes);
    std::memcpy(&value, &store.data[piece.at + at], store.elementBytes);
    for (uint32_t k = 0; k < store.elementBytes; ++k)
      if (piece.shadow[at + k] != 1) {
        warp.fail(store.lane, "the reduction of " + store.who + " on memory that was never initialised");
        return false;
      }
    uint64_t result = reduceElement(store.operation, Type(store.type), old, value);
    std::memcpy(piece.data + at, &result, store.elementBytes);
  }
  return true;
}

bool land(Warp &warp, const BulkStore &store) {
  for (const BulkStore::Piece &piece : store.pieces) {
    if (store.reduces) {
      if (!reduce(warp, store, piece))
        return false;
      continue;
    }
    std::memcpy(piece.data, &store.data[piece.at], piece.bytes);
    std::memset(piece.shadow, 1, piece.bytes);
  }
  return true;
}

} // namespace

void runBulkStore(Warp &warp, const Instruction &i, uint32_t mask) { runBulkLanes(warp, i, mask, storeLane); }

void runBulkCommit(Warp &warp, const Instruction &, uint32_t mask) {
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    ++warp.bulkCommits[__builtin_ctz(rest)];
}

// extra: groups that may stay on their way; kind 1: only the source has to be read (.read).
void runBulkWait(Warp &warp, const Instruction &i, uint32_t mask) {
  size_t kept = 0;
  for (size_t k = 0; k < warp.bulkStores.size(); ++k) {
    BulkStore &store = warp.bulkStores[k];
    bool isOurs = mask >> store.lane & 1;
    if (isOurs && store.group == warp.bulkCommits[store.lane])
      return warp.fail(store.lane, "a wait for a bulk group that was never committed: the copy of " + store.who +
                                       " is in no group");
    bool isDone = isOurs && store.group + i.extra < warp.bulkCommits[store.lane];
    if (isDone && store.read) {
      warp.block.proxy->endRead(store.read);
      store.read = 0;
    }
    if (isDone && !i.kind) {
      if (!land(warp, store))
        return;
      continue;
    }
    if (kept != k)
      warp.bulkStores[kept] = std::move(store);
    ++kept;
  }
  warp.bulkStores.resize(kept);
}

bool finishBulkStores(Warp &warp) {
  for (const BulkStore &store : warp.bulkStores) {
    if (store.read) {
      warp.fail(store.lane, "the block exits while the bulk copy of " + store.who +
                                " still reads its shared memory: no wait for its group");
      return false;
    }
    if (!land(warp, store))
      return false;
  }
  return true;
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
