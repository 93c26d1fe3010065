// mbarrier: arrive, wait, and what asynchronous copies have to do with them.
// A phase that completes orders what came before for those that see it: for the race check it is as a
// barrier of the block; and of the cluster, where another block has arrived. cp.async.mbarrier.arrive arrives, and
// bulk copies land, as late as possible: when somebody waits.
#include "runtime/emu/exec/Mbarrier.h"
#include "runtime/emu/Cluster.h"
#include "runtime/emu/exec/AsyncCopy.h"
#include "runtime/emu/exec/Bulk.h"

#include <algorithm>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

enum Operation : uint8_t { Init, Invalidate, Arrive, Drop, ExpectBytes, CompleteBytes, CopyArrive };
enum : uint8_t { HasExpect = 1, NoComplete = 2, NoIncrement = 4, Parity = 1 };

bool locateObject(Warp &warp, const Instruction &i, uint32_t mask, Mode mode, Access &access) {
  if (!locate(warp, i, 0, mask, 8, mode, access))
    return false;
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    if (int lane = __builtin_ctz(rest);
        access.space[lane] != ptx::Space::Shared && access.space[lane] != ptx::Space::Cluster) {
      warp.fail(lane, "the mbarrier's address is not in shared memory");
      return false;
    }
  return (!access.anyShared || noteShared(warp, mask, 8, mode, access)) &&
         (!access.anyPeer || notePeers(warp, mask, 8, mode, access));
}

Block &ownerOf(Warp &warp, int lane, const Access &access) {
  return access.space[lane] == ptx::Space::Shared ? warp.block : *access.owner[lane];
}

// Bytes that are expected or have come: the count holds 20 bits and a sign.
bool addBytes(Warp &warp, int lane, int64_t count, MbarrierObject &object) {
  int64_t bytes = object.bytes + count;
  if (bytes >= -int64_t(maxMbarrierCount) && bytes <= int64_t(maxMbarrierCount)) {
    object.bytes = int32_t(bytes);
    return true;
  }
  warp.fail(lane, "the mbarrier cannot count " + std::to_string(bytes) + " bytes");
  return false;
}

bool arrive(Warp &warp, int lane, uint32_t count, MbarrierObject &object) {
  if (count && count <= object.missing) {
    object.missing -= count;
    return true;
  }
  warp.fail(lane, "the mbarrier expects " + std::to_string(object.missing) + " more arrivals in this phase, not " +
                      std::to_string(count));
  return false;
}

// Arrivals that were bound to copies, on the object at `address`: the copies land first.
void arriveWithCopies(Warp &waiting, int lane, const Access &access, MbarrierObject &object) {
  for (const std::unique_ptr<Warp> &warp : waiting.block.warps) {
    size_t kept = 0;
    for (size_t k = 0; k < warp->arrivals.size(); ++k) {
      PendingArrival one = warp->arrivals[k];
      if (one.mbarrier != access.address[lane]) {
        warp->arrivals[kept++] = one;
        continue;
      }
      landBefore(*warp, one.lane, one.serial);
      if (!arrive(waiting, lane, 1, object) ||
          !storeMbarrier(waiting, lane, waiting.block, access.address[lane], object))
        return;
    }
    warp->arrivals.resize(kept);
  }
}

// kind: the operation; sources: the address, then the counts. One lane after the other.
void runOperation(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access;
  bool overwrites = i.kind == Init || i.kind == Invalidate;
  if (!locateObject(warp, i, mask, overwrites ? Mode::Write : Mode::Atomic, access))
    return;
  uint32_t bad = 0;
  for (int s = 1; s < i.sources; ++s)
    bad |= warp.undefined(i.source(s)) & mask;
  if (bad)
    return warp.fail(__builtin_ctz(bad), "an mbarrier's count that was never initialised");
  const uint32_t *first = i.sources > 1 ? warp.lanes<uint32_t>(i.source(1)) : nullptr;
  uint64_t *state = i.destinations ? warp.lanes<uint64_t>(i.destination(0)) : nullptr;
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    Block &owner = ownerOf(warp, lane, access);
    if (&owner != &warp.block && state)
      return warp.fail(lane, "an arrival at another block's mbarrier gives no state");
    MbarrierObject object;
    if (!overwrites && !loadMbarrier(warp, lane, owner, access.address[lane], object))
      return;
    uint64_t before = object.pack();
    switch (i.kind) {
    case Init:
      if (first[lane] == 0 || first[lane] > maxMbarrierCount)
        return warp.fail(lane, "an mbarrier for " + std::to_string(first[lane]) + " arrivals");
      object.missing = object.expected = first[lane];
      break;
    case Invalidate:
      std::memset(access.data[lane], poisonByte, 8);
      std::memset(access.shadow[lane], 0, 8);
      continue;
    case ExpectBytes:
      if (!addBytes(warp, lane, first[lane], object))
        return;
      break;
    case CompleteBytes:
      if (!addBytes(warp, lane, -int64_t(first[lane]), object))
        return;
      break;
    case CopyArrive:
      if (!(i.flags & NoIncrement) && ++object.missing > maxMbarrierCount)
        return warp.fail(lane, "the mbarrier expects too many arrivals");
      warp.arrivals.push_back({uint32_t(access.address[lane]), uint32_t(lane), warp.copySerial});
      break;
    default: // Arrive, Drop
      if (i.flags & HasExpect && !addBytes(warp, lane, first[lane], object))
        return;
      if (!arrive(warp, lane, first && !(i.flags & HasExpect) ? first[lane] : 1, object))
        return;
      if (i.kind == Drop)
        object.expected -= first && !(i.flags & HasExpect) ? first[lane] : 1;
      if (i.flags & NoComplete && object.missing == 0)
        return warp.fail(lane, "an arrival with .noComplete completes the phase");
    }
    if (!storeMbarrier(warp, lane, owner, access.address[lane], object))
      return;
    if (i.kind == Init && !noteGenericWrite(warp, 1u << lane, 8, access))
      return;
    if (state)
      state[lane] = before;
  }
  if (state)
    warp.setUndefined(i.destination(0), mask, 0);
}

// test_wait and try_wait: whether the phase of a state, or of a parity, is complete. Where it is not,
// other warps get their turn. Copies land once for an instruction, not for each of its lanes, so that the first try
// often comes too early.
void runWait(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access;
  if (uint32_t bad = warp.undefined(i.source(1)) & mask)
    return warp.fail(__builtin_ctz(bad), "a wait for a phase that was never initialised");
  if (!locateObject(warp, i, mask, Mode::Atomic, access))
    return;
  uint32_t complete = 0;
  MbarrierObject object;
  uint64_t before = 0; // the lane's before
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    if (access.space[lane] != ptx::Space::Shared)
      return warp.fail(lane, "a wait at another block's mbarrier");
    uint64_t address = access.address[lane];
    if (!loadMbarrier(warp, lane, warp.block, address, object))
      return;
    arriveWithCopies(warp, lane, access, object);
    if (warp.failed())
      return;
    bool parity = i.flags & Parity ? warp.lanes<uint32_t>(i.source(1))[lane] & 1
                                   : MbarrierObject::of(warp.lanes<uint64_t>(i.source(1))[lane]).parity;
    if (object.parity == parity && warp.block.proxy && address != before) {
      landBulkCopies(warp, uint32_t(address));
      if (warp.failed() || !loadMbarrier(warp, lane, warp.block, address, object))
        return;
    }
    before = address;
    complete |= uint32_t(object.parity != parity) << lane;
  }
  setPredicate(warp, i.destination(0), mask, complete);
  warp.setUndefined(i.destination(0), mask, 0);
  if (complete == mask) {
    warp.failedWaits = 0;
    return;
  }
  bool goesOn = warp.waits();
  warp.repeats = false; // the program itself asks again
  warp.yields = true;
  if (goesOn)
    return;
  std::string missing = object.missing ? std::to_string(object.missing) + " arrivals" : "";
  if (object.bytes)
    missing += (missing.empty() ? "" : " and ") + std::to_string(object.bytes) + " bytes of copies";
  warp.fail(__builtin_ctz(mask & ~complete),
            "deadlock: the phase of the mbarrier never completes: " + missing + " are missing");
}

void runPendingCount(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint64_t *state = warp.lanes<uint64_t>(i.source(0));
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) { return uint32_t(state[lane] & maxMbarrierCount); });
}

ptx::Space takeShared(Decoder &d) {
  int space = d.takeOne({"shared", "shared::cta", "shared::cluster"});
  return space == 2 ? ptx::Space::Cluster : space >= 0 ? ptx::Space::Shared : ptx::Space::Generic;
}

bool decodeWait(Decoder &d) {
  bool parity = d.take("parity");
  ptx::Space space = takeShared(d);
  if (d.takeType() != Type::B64 || !d.need(3, 4))
    return false;
  d.out->destinations = 1;
  d.out->run = runWait;
  d.out->flow = Flow::Yield;
  // A fourth operand is a limit of time: a hint.
  if (!d.destinationPredicate(0) || !d.address(1, space) || !d.value(2, parity ? Type::B32 : Type::B64))
    return false;
  d.out->flags |= parity ? Parity : 0;
  return true;
}

bool decodeArrive(Decoder &d, Operation operation) {
  d.out->kind = operation;
  uint8_t flags = uint8_t((d.take("expect_tx") ? HasExpect : 0) | (d.take("noComplete") ? NoComplete : 0));
  ptx::Space space = takeShared(d);
  if (d.takeType() != Type::B64 || !d.need(1, 3))
    return false;
  size_t at = d.operand(0).kind == ptx::Operand::Address ? 0 : 1;
  bool sinks = at && d.operand(0).kind == ptx::Operand::Sink; // no state, as at another block's mbarrier
  d.out->destinations = uint8_t(at && !sinks);
  d.out->run = runOperation;
  if (!d.need(at + 1, at + 2) || (at && !sinks && !d.destination(0, 8)) || !d.address(at, space))
    return false;
  if (flags && d.count() != at + 2)
    return d.need(at + 2, at + 2);
  d.out->flags |= flags;
  return d.count() == at + 1 || d.value(at + 1, Type::U32);
}

bool decodeMbarrier(Decoder &d) {
  for (const char *modifier : {"release", "acquire", "relaxed", "cta", "cluster"})
    d.take(modifier);
  if (d.takeOne({"test_wait", "try_wait"}) >= 0)
    return decodeWait(d);
  if (d.take("pending_count"))
    return d.takeType() == Type::B64 && d.need(2, 2) && d.destination(0, 4) && d.value(1, Type::B64) &&
           d.pure(runPendingCount);
  if (d.take("arrive"))
    return decodeArrive(d, Arrive);
  if (d.take("arrive_drop"))
    return decodeArrive(d, Drop);
  int operation = d.takeOne({"init", "inval", "expect_tx", "complete_tx"});
  static const Operation operations[] = {Init, Invalidate, ExpectBytes, CompleteBytes};
  ptx::Space space = takeShared(d);
  if (operation < 0 || (d.takeType() != Type::B64 && operation < 2))
    return false;
  d.out->kind = operations[operation];
  d.out->run = runOperation;
  size_t count = operation == 1 ? 1 : 2;
  return d.need(count, count) && d.address(0, space) && (count == 1 || d.value(1, Type::U32));
}

} // namespace

bool loadMbarrier(Warp &warp, int lane, const Block &owner, uint64_t address, MbarrierObject &object) {
  uint64_t bits, shadow;
  std::memcpy(&bits, &owner.shared[address - sharedBase], 8);
  std::memcpy(&shadow, &owner.sharedShadow[address - sharedBase], 8);
  object = MbarrierObject::of(bits);
  if (object.valid && shadow == 0x0101010101010101ull)
    return true;
  warp.fail(lane, "there is no initialised mbarrier at this address");
  return false;
}

bool storeMbarrier(Warp &warp, int lane, Block &owner, uint64_t address, MbarrierObject &object) {
  std::vector<uint32_t> &ofPeers = owner.peerMbarriers;
  bool isListed = std::find(ofPeers.begin(), ofPeers.end(), address) != ofPeers.end();
  if (&owner != &warp.block && !isListed) // listed for good
    ofPeers.push_back(uint32_t(address));
  bool completes = object.advance();
  if (completes) {
    ++owner.epoch;
    if (&owner != &warp.block || isListed)
      ++owner.cluster.epoch;
  }
  uint64_t bits = object.pack();
  std::memcpy(&owner.shared[address - sharedBase], &bits, 8);
  std::memset(&owner.sharedShadow[address - sharedBase], 1, 8);
  std::string early = completes && owner.proxy ? pendingBulkCopies(owner, uint32_t(address)) : "";
  if (early.empty())
    return true;
  warp.fail(lane, "the phase of the mbarrier completes while " + early +
                      " on the way: expect_tx counts fewer bytes than the copies bring");
  return false;
}

bool completeMbarrierBytes(Warp &warp, int lane, Block &owner, uint64_t address, int64_t bytes) {
  MbarrierObject object;
  return loadMbarrier(warp, lane, owner, address, object) && addBytes(warp, lane, -bytes, object) &&
         storeMbarrier(warp, lane, owner, address, object);
}

bool decodeCopyArrival(Decoder &d) {
  bool noIncrement = d.take("noinc");
  if (!d.take("arrive"))
    return false;
  ptx::Space space = takeShared(d);
  d.out->kind = CopyArrive;
  d.out->run = runOperation;
  if (d.takeType() != Type::B64 || !d.need(1, 1) || !d.address(0, space))
    return false;
  d.out->flags |= noIncrement ? NoIncrement : 0;
  return true;
}

const DecodeRow mbarrierRows[] = {{"mbarrier", decodeMbarrier}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
