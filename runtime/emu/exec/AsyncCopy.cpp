// cp.async and its groups. The bytes are read at once and land at the wait: until then the place in
// shared memory holds poison, and a read of it is reported.
#include "runtime/emu/exec/AsyncCopy.h"
#include "runtime/emu/exec/Bulk.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

// Of Instruction::flags.
enum : uint8_t { NarrowTo = 1, NarrowFrom = 2, HasCount = 4, HasIgnore = 8 };

// A lane that reads less than the whole: its first and last byte must be inside.
bool locatePart(Warp &warp, const Instruction &part, int lane, unsigned whole, unsigned count, Access &from) {
  Instruction byte = part;
  Access last;
  byte.offset = int64_t(uint64_t(byte.offset) + count - 1);
  if (!locate(warp, byte, 1, 1u << lane, 1, Mode::Read, last) ||
      !locate(warp, part, 1, 1u << lane, 1, Mode::Read, from))
    return false;
  if (from.address[lane] % whole == 0)
    return true;
  warp.fail(lane, "misaligned: an asynchronous copy of " + std::to_string(whole) + " bytes");
  return false;
}

// Sources: destination address, source address, then the number of bytes to read or the predicate to
// read nothing, where given. extra: the destination's offset.
void runCopy(Warp &warp, const Instruction &i, uint32_t mask) {
  Instruction part = i;
  Access to, from;
  part.space = ptx::Space::Shared;
  part.offset = int32_t(i.extra);
  part.flags = i.flags & NarrowTo ? 0x80 : 0;
  if (!locate(warp, part, 0, mask, i.bytes, Mode::Write, to))
    return;
  part.space = ptx::Space::Global;
  part.offset = i.offset;
  part.flags = i.flags & NarrowFrom ? 0x80 : 0;
  uint32_t counts[32];
  std::fill(std::begin(counts), std::end(counts), i.bytes);
  if (i.flags & (HasCount | HasIgnore))
    if (uint32_t bad = warp.undefined(i.source(2)) & mask)
      return warp.fail(__builtin_ctz(bad), "an asynchronous copy of a size that was never initialised");
  if (i.flags & HasCount)
    std::memcpy(counts, warp.lanes<uint32_t>(i.source(2)), sizeof counts);
  uint32_t ignore = i.flags & HasIgnore ? warp.predicate(i.source(2)) : 0, whole = 0;
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    if (ignore >> lane & 1)
      counts[lane] = 0;
    if (counts[lane] > i.bytes)
      return warp.fail(lane, "an asynchronous copy of " + std::to_string(i.bytes) + " bytes that reads " +
                                 std::to_string(counts[lane]));
    whole |= uint32_t(counts[lane] == i.bytes) << lane;
  }
  // Lanes that read nothing may hold any address.
  if (whole && !locate(warp, part, 1, whole, i.bytes, Mode::Read, from))
    return;
  for (uint32_t rest = mask & ~whole; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    Access one;
    if (counts[lane] == 0)
      continue;
    if (!locatePart(warp, part, lane, i.bytes, counts[lane], one))
      return;
    from.data[lane] = one.data[lane];
    from.shadow[lane] = one.shadow[lane];
  }
  if (!noteShared(warp, mask, i.bytes, Mode::Write, to) ||
      (from.tracked && !noteGlobal(warp, whole, i.bytes, Mode::Read, from)))
    return;
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    PendingCopy copy = {};
    copy.lane = uint8_t(lane);
    copy.bytes = i.bytes;
    copy.sourceBytes = uint8_t(counts[lane]);
    copy.group = warp.commits[lane];
    copy.to = uint32_t(to.address[lane]);
    copy.line = warp.function().locations[warp.frame->current.pc].line;
    copy.serial = warp.copySerial++;
    std::memset(copy.shadow, 1, sizeof copy.shadow);
    if (copy.sourceBytes) {
      std::memcpy(copy.data, from.data[lane], copy.sourceBytes);
      std::memcpy(copy.shadow, from.shadow[lane], copy.sourceBytes);
    }
    std::memset(to.data[lane], poisonByte, i.bytes);
    std::memset(to.shadow[lane], pendingByte, i.bytes);
    warp.copies.push_back(copy);
  }
}

void land(Warp &warp, const PendingCopy &copy) {
  Block &block = warp.block;
  uint64_t at = copy.to - sharedBase;
  std::memcpy(block.shared.data() + at, copy.data, copy.bytes);
  std::memcpy(block.sharedShadow.data() + at, copy.shadow, copy.bytes);
  Access access;
  access.address[copy.lane] = copy.to;
  access.space[copy.lane] = ptx::Space::Shared;
  access.anyShared = true;
  noteShared(warp, 1u << copy.lane, copy.bytes, Mode::Write, access);
}

template <typename Lands> void landWhere(Warp &warp, Lands lands) {
  size_t kept = 0;
  for (const PendingCopy &copy : warp.copies)
    if (lands(copy))
      land(warp, copy);
    else
      warp.copies[kept++] = copy;
  warp.copies.resize(kept);
}

void runCommit(Warp &warp, const Instruction &, uint32_t mask) {
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    ++warp.commits[__builtin_ctz(rest)];
}

// extra: groups that may stay on their way; ~0: waits for everything, committed or not.
void runWait(Warp &warp, const Instruction &i, uint32_t mask) {
  bool all = i.extra == ~uint64_t(0);
  for (const PendingCopy &copy : warp.copies)
    if (!all && mask >> copy.lane & 1 && copy.group == warp.commits[copy.lane])
      return warp.fail(copy.lane, "a wait for a group that was never committed: the copy of PTX line " +
                                      std::to_string(copy.line) + " is in no group");
  landWhere(warp, [&](const PendingCopy &copy) {
    return mask >> copy.lane & 1 && (all || copy.group + i.extra < warp.commits[copy.lane]);
  });
}

bool decodeCopy(Decoder &d) {
  if (d.takeOne({"ca", "cg"}) < 0 || d.takeOne({"shared", "shared::cta"}) < 0 || !d.take("global"))
    return false;
  bool hint = d.take("L2::cache_hint"); // its policy is the last operand
  d.takePrefix("L2::");
  if (!d.need(3 + hint, 4 + hint) || d.operand(2).kind != ptx::Operand::Integer)
    return false;
  uint64_t bytes = d.operand(2).bits;
  if (bytes != 4 && bytes != 8 && bytes != 16)
    return d.fail("'" + d.source->opcode + "' copies 4, 8 or 16 bytes");
  if (!d.address(0, ptx::Space::Shared))
    return false;
  uint8_t flags = d.out->flags & 0x80 ? NarrowTo : 0;
  d.out->extra = uint32_t(d.out->offset);
  d.out->flags = 0;
  if (!d.address(1, ptx::Space::Global))
    return false;
  flags |= d.out->flags & 0x80 ? NarrowFrom : 0;
  d.out->bytes = uint8_t(bytes);
  d.out->run = runCopy;
  bool fourth = d.count() == 4u + hint;
  bool isPredicate =
      fourth && d.operand(3).kind == ptx::Operand::Register && d.text->registers[d.operand(3).index].type == Type::Pred;
  d.out->flags = uint8_t(flags | (isPredicate ? HasIgnore : fourth ? HasCount : 0));
  return !fourth || (isPredicate ? d.predicate(3) : d.value(3, Type::U32));
}

bool decodeAsync(Decoder &d) {
  bool reduces = d.take("reduce");
  if (!d.take("async"))
    return false;
  if (d.take("bulk"))
    return decodeBulk(d, reduces);
  if (reduces)
    return false;
  if (d.take("mbarrier"))
    return decodeCopyArrival(d);
  if (d.take("commit_group"))
    return d.need(0, 0) && d.pure(runCommit, 0);
  if (d.take("wait_all")) {
    d.out->extra = ~uint64_t(0);
    return d.need(0, 0) && d.pure(runWait, 0);
  }
  if (!d.take("wait_group"))
    return decodeCopy(d);
  if (!d.need(1, 1) || d.operand(0).kind != ptx::Operand::Integer)
    return false;
  d.out->extra = d.operand(0).bits;
  return d.pure(runWait, 0);
}

} // namespace

void landBefore(Warp &warp, unsigned lane, uint32_t serial) {
  landWhere(warp, [&](const PendingCopy &copy) { return copy.lane == lane && int32_t(copy.serial - serial) < 0; });
}

static bool meetsPending(Warp &warp, const Access &access, uint32_t lanes, unsigned offset, unsigned bytes,
                         const char *what) {
  for (uint32_t rest = lanes; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    const uint8_t *shadow = access.shadow[lane] + offset;
    for (unsigned k = 0; k < bytes; ++k) {
      bool isShared = access.space[lane] == ptx::Space::Shared || access.space[lane] == ptx::Space::Cluster;
      if (shadow[k] != pendingByte || !isShared)
        continue;
      std::string whose;
      uint64_t at = access.address[lane] + offset + k;
      for (const std::unique_ptr<Warp> &other : warp.block.warps)
        for (const PendingCopy &copy : other->copies)
          if (at - copy.to < copy.bytes && whose.empty())
            whose = " by thread " + std::to_string(other->threadOf(copy.lane)) + " (PTX line " +
                    std::to_string(copy.line) + ")";
      const Block &owner = access.space[lane] == ptx::Space::Cluster ? *access.owner[lane] : warp.block;
      if (const BulkLanding *landing = owner.proxy ? owner.proxy->landingAt(uint32_t(at - sharedBase)) : nullptr)
        whose = " by " + landing->who;
      warp.fail(lane, what + (" what a pending asynchronous copy" + whose) + " will write: no wait for it");
      return true;
    }
  }
  return false;
}

bool readsPending(Warp &warp, const Access &access, uint32_t lanes, unsigned offset, unsigned bytes) {
  return meetsPending(warp, access, lanes, offset, bytes, "a read of");
}

bool writesPending(Warp &warp, const Access &access, uint32_t lanes, unsigned bytes) {
  return meetsPending(warp, access, lanes, 0, bytes, "a write to");
}

const DecodeRow asyncRows[] = {{"cp", decodeAsync}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
