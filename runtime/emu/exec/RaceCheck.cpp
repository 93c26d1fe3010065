// The race check: every access to shared memory, and to global memory that the launch writes, is compared with
// the last write and the last reads of its words, and recorded. runtime/emu/Races.h has the records.
#include "runtime/emu/Cluster.h"
#include "runtime/emu/exec/Access.h"

#include <algorithm>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

// In which order two accesses are made is known if both are a thread's own, or between them lies a barrier of the
// block or a synchronisation of the warp, or an atomic behind a fence and one before.
constexpr const char *spaceName(bool shared) { return shared ? "shared" : "global"; }

// One instruction of one warp, noted lane by lane.
template <bool isShared> class Note {
public:
  Note(Warp &warp, Mode mode) : warp(warp), block(warp.block), mode(mode) {
    block.followEpoch();
    first = isShared ? block.segments.first() : global().first();
    firstSplit = isShared ? block.segments.firstSplit() : global().firstSplit();
    Site &site = warp.site();
    uint64_t time = uint64_t(block.epoch) << 32 | warp.syncs;
    uint64_t &made = isShared ? site.sharedTime : site.globalTime;
    uint32_t &number = isShared ? site.sharedSegment : site.globalSegment;
    if (made != time) {
      Segment segment = {block.linear, block.epoch,     warp.syncs, warp.siteNumber(), uint16_t(warp.warpIndex),
                         mode,         Segment::OneWarp};
      number = add(segment);
      made = number ? time : 0;
    }
    mine = number;
    many = isShared ? block.manyWarps : block.globalManyWarps;
  }
  // False: there are no more numbers; the rest of the launch is not followed.
  bool usable() const { return mine != 0; }

  // A whole word that nobody else has a hold on: the common case.
  [[gnu::always_inline]] bool quick(Record &record, uint32_t lane) {
    uint32_t id = AccessId::of(mine, lane);
    if (mode == Mode::StrongRead)
      return false;
    if (mode == Mode::Read) {
      // A split record's number is compared, too: it has the flag, so it is taken for a live one.
      if (record.writer >= AccessId::flag || AccessId::segment(record.writer) >= first)
        return false;
      uint32_t reader = AccessId::segment(record.reader);
      if (reader < first)
        record.reader = id;
      else if (reader == mine)
        record.reader = record.reader == id ? id : id | AccessId::flag;
      else if (reader != many || !many)
        return quickAgain(record, id, reader);
      return true;
    }
    if (record.writer >= AccessId::flag || AccessId::segment(record.writer) >= first ||
        AccessId::segment(record.reader) >= first)
      return false;
    record.writer = id;
    return true;
  }

  // Any case. at: the byte of the word, count: how many.
  bool slow(Record &record, uint32_t lane, unsigned at, unsigned count) {
    bool isSplit = record.writer >= AccessId::flag, isStale = isSplit && splitOf(record) < firstSplit;
    if (count == 4 && (!isSplit || isStale)) {
      if (isStale) // of an earlier launch
        record = {};
      return updateOne(record, lane);
    }
    if (!isShared)
      global().lockSplits();
    if (record.writer >= AccessId::flag && splitOf(record) < firstSplit)
      record = {};
    bool ok = updateParts(record, lane, at, count);
    if (!isShared)
      global().unlockSplits();
    return ok;
  }

  // The warp reads again, by another instruction.
  [[gnu::always_inline]] bool quickAgain(Record &record, uint32_t id, uint32_t reader) {
    if (reader != again) {
      const Segment &before = at(reader);
      if (before.warp != warp.warpIndex || before.sync != warp.syncs || before.epoch != block.epoch ||
          before.block != block.linear || before.span != Segment::OneWarp)
        return false;
      again = reader;
    }
    bool sameLane = record.reader < AccessId::flag && AccessId::lane(record.reader) == AccessId::lane(id);
    record.reader = sameLane ? id : id | AccessId::flag;
    return true;
  }

private:
  GlobalSegments &global() const { return block.launch.memory->segments; }
  uint32_t add(const Segment &segment) {
    if constexpr (isShared) {
      if (block.segments.isFull())
        return 0;
      return block.segments.add(segment);
    } else {
      return global().add(block.cursor, segment);
    }
  }
  const Segment &at(uint32_t number) const { return isShared ? block.segments.at(number) : global().at(number); }
  static uint32_t splitOf(const Record &record) { return record.writer & ~AccessId::flag; }
  bool isLive(uint32_t id) const { return AccessId::segment(id) >= first; }

  bool updateParts(Record &record, uint32_t lane, unsigned at, unsigned count) {
    uint32_t number = splitOf(record);
    if (record.writer < AccessId::flag) {
      number = isShared ? block.segments.addSplit() : global().addSplit();
      for (Record &byte : split(number).bytes)
        byte = record;
      record.writer = number | AccessId::flag;
    }
    for (unsigned byte = at; byte < at + count; ++byte)
      if (!updateOne(split(number).bytes[byte], lane))
        return false;
    return true;
  }
  SplitRecord &split(uint32_t number) { return isShared ? block.segments.split(number) : global().split(number); }

  bool updateOne(Record &record, uint32_t lane) {
    uint32_t id = AccessId::of(mine, lane);
    if (isLive(record.writer) && !isOrdered(record.writer, lane)) {
      bool bothAtomic = (mode == Mode::Atomic || mode == Mode::StrongRead) &&
                        at(AccessId::segment(record.writer)).mode == Mode::Atomic;
      if (!bothAtomic)
        return report(lane,
                      mode == Mode::Read || mode == Mode::StrongRead ? "a read of what was written"
                                                                     : "a second write to what was written",
                      record.writer);
    }
    if (mode == Mode::StrongRead) // compared with writes, and not followed itself
      return true;
    if (mode == Mode::Read) {
      record.reader = join(record.reader, id, lane);
      return true;
    }
    if (isLive(record.reader) && !isOrdered(record.reader, lane))
      return report(lane, "a write to what was read", record.reader);
    record.writer = id;
    return true;
  }

  // Whether the access with this number comes before the present one for everybody.
  bool isOrdered(uint32_t id, uint32_t lane) const {
    const Segment &before = at(AccessId::segment(id));
    if (before.span == Segment::ManyBlocks)
      return false;
    if (before.block != block.linear) {
      const auto &published = block.launch.published;
      if (!block.acquired || before.span != Segment::OneWarp || before.block >= published.size())
        return false;
      if (before.mode == Mode::Atomic) // this block's atomic has seen it
        return true;
      const std::vector<uint32_t> &ofWarps = published[before.block];
      return !ofWarps.empty() && AccessId::segment(id) < ofWarps[before.warp];
    }
    if (before.epoch != block.epoch)
      return true;
    if (before.span == Segment::ManyWarps || before.warp != warp.warpIndex)
      return false;
    bool sameLane = !(id & AccessId::flag) && AccessId::lane(id) == lane;
    return sameLane || before.sync != warp.syncs;
  }

  // The readers of a word: one lane, lanes of a warp, warps, blocks; as exact as one number can say.
  uint32_t join(uint32_t old, uint32_t id, uint32_t lane) {
    if (!isLive(old) || isOrdered(old, lane))
      return id;
    const Segment &before = at(AccessId::segment(old));
    if (before.span == Segment::ManyBlocks)
      return old;
    if (before.block != block.linear)
      return global().manyBlocks();
    if (before.span == Segment::OneWarp && before.warp == warp.warpIndex)
      return id | AccessId::flag;
    uint32_t &wide = isShared ? block.manyWarps : block.globalManyWarps;
    if (!wide) {
      Segment all = {block.linear, block.epoch, 0, 0, 0, Mode::Read, Segment::ManyWarps};
      wide = many = add(all);
    }
    return wide ? wide : id;
  }

  bool report(uint32_t lane, const char *what, uint32_t other) {
    const Segment &before = at(AccessId::segment(other));
    const Launch &launch = block.launch;
    std::string who;
    if (before.span == Segment::ManyBlocks)
      who = "several blocks";
    else if (before.span == Segment::ManyWarps)
      who = "several warps of the block";
    else if (other & AccessId::flag)
      who = "several threads of warp " + std::to_string(before.warp);
    else
      who = "thread " + textOf(placeIn(launch.block, before.warp * 32u + AccessId::lane(other)));
    bool sameBlock = before.block == block.linear && before.span != Segment::ManyBlocks;
    if (!sameBlock && before.span != Segment::ManyBlocks)
      who += " of block " + textOf(placeIn(launch.grid, before.block));
    if (before.span == Segment::OneWarp)
      who += " (" + launch.describeSite(before.site) + ")";
    warp.fail(int(lane), std::string("race on ") + spaceName(isShared) + " memory: " + what + " by " + who + ", " +
                             (sameBlock ? "with no barrier between" : "and nothing orders blocks"));
    return false;
  }

  Warp &warp;
  Block &block;
  Mode mode;
  uint32_t first = 0, firstSplit = 0, mine = 0, many = 0;
  uint32_t again = 0; // a segment of this warp since its last synchronisation
};

// One lane's bytes: whole words, or a part of one.
template <bool isShared>
bool noteLane(Note<isShared> &note, uint32_t lane, Record *records, unsigned at, unsigned bytes) {
  if (bytes < 4)
    return note.slow(*records, lane, at, bytes);
  // 16 bytes that are alike, at once: what copies bring, and what ldmatrix reads.
  if (bytes == 16) {
    using Four = uint64_t __attribute__((ext_vector_type(4)));
    Four four;
    std::memcpy(&four, records, sizeof four);
    Record one = {uint32_t(four[0]), uint32_t(four[0] >> 32)};
    if (__builtin_reduce_and(four == Four(four[0])) && note.quick(one, lane)) {
      four = Four(one.writer | uint64_t(one.reader) << 32);
      std::memcpy(records, &four, sizeof four);
      return true;
    }
  }
  // Words that are alike, as they mostly are, go the way of the first. Records are read and written whole: a load
  // of 8 bytes right behind a store of 4 of them has to wait.
  auto load = [](const Record *from) {
    uint64_t bits;
    std::memcpy(&bits, from, sizeof bits);
    return bits;
  };
  uint64_t first = load(records), next = first;
  Record one = {uint32_t(first), uint32_t(first >> 32)};
  bool isQuick = note.quick(one, lane);
  if (isQuick) {
    next = one.writer | uint64_t(one.reader) << 32;
    if (next != first)
      std::memcpy(records, &next, sizeof next);
  } else if (!note.slow(*records, lane, 0, 4)) {
    return false;
  }
  for (unsigned word = 1; word < bytes / 4; ++word) {
    Record &record = records[word];
    if (isQuick && load(&record) == first)
      std::memcpy(&record, &next, sizeof next);
    else if (!note.quick(record, lane) && !note.slow(record, lane, 0, 4))
      return false;
  }
  return true;
}

} // namespace

bool noteShared(Warp &warp, uint32_t mask, unsigned bytes, Mode mode, const Access &access) {
  Block &block = warp.block;
  if (!block.launch.options.checkRaces || block.threads == 1)
    return true;
  Note<true> note(warp, mode);
  if (!note.usable())
    return true;
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    if (access.space[lane] != ptx::Space::Shared)
      continue;
    uint64_t at = access.address[lane] - sharedBase;
    if (!noteLane(note, uint32_t(lane), block.records.data() + at / 4, unsigned(at & 3), bytes))
      return false;
    if (block.peers && !block.peers->note(warp, lane, uint32_t(at), bytes, mode))
      return false;
  }
  return true;
}

bool notePeers(Warp &warp, uint32_t mask, unsigned bytes, Mode mode, const Access &access) {
  if (!warp.block.launch.options.checkRaces)
    return true;
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    if (int lane = __builtin_ctz(rest); access.space[lane] == ptx::Space::Cluster)
      if (!access.owner[lane]->peers->note(warp, lane, uint32_t(access.address[lane] - sharedBase), bytes, mode))
        return false;
  return true;
}

bool noteGenericWrite(Warp &warp, uint32_t mask, unsigned bytes, const Access &access) {
  if (!warp.block.proxy)
    return true;
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    if (access.space[lane] != ptx::Space::Shared && access.space[lane] != ptx::Space::Cluster)
      continue;
    Block &owner = access.space[lane] == ptx::Space::Shared ? warp.block : *access.owner[lane];
    if (!owner.proxy->noteGenericWrite(warp, lane, uint32_t(access.address[lane] - sharedBase), bytes))
      return false;
  }
  return true;
}

bool noteGlobal(Warp &warp, uint32_t mask, unsigned bytes, Mode mode, const Access &access) {
  Block &block = warp.block;
  if (mode == Mode::Atomic || mode == Mode::StrongRead) {
    // What its warps have put behind a fence is now for blocks that execute an atomic later.
    block.acquired = true;
    if (mode == Mode::Atomic && block.linear < block.launch.published.size())
      block.launch.published[block.linear] = block.fenced;
  }
  Note<false> note(warp, mode);
  if (!note.usable())
    return true;
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    if (access.space[lane] != ptx::Space::Global || !access.record[lane])
      continue;
    if (!noteLane(note, uint32_t(lane), access.record[lane], unsigned(access.address[lane] & 3), bytes))
      return false;
  }
  return true;
}

bool noteRange(Warp &warp, int lane, unsigned bytes, Mode mode, const Access &access) {
  if (!warp.block.launch.options.checkRaces || bytes == 0)
    return true;
  if (access.space[lane] == ptx::Space::Cluster)
    return notePeers(warp, 1u << lane, bytes, mode, access);
  // The bytes before the first whole word, the words, the bytes behind them.
  auto notePieces = [&](auto &note, Record *records, unsigned within) {
    if (!note.usable())
      return true;
    unsigned left = bytes;
    for (unsigned at = within; left;) {
      unsigned piece = at ? std::min(left, 4 - at) : left >= 16 ? 16 : left >= 4 ? left / 4 * 4 : left;
      if (!noteLane(note, uint32_t(lane), records, at, piece))
        return false;
      records += (at + piece) / 4;
      at = (at + piece) % 4;
      left -= piece;
    }
    return true;
  };
  Block &block = warp.block;
  if (access.space[lane] == ptx::Space::Shared) {
    if (block.threads == 1)
      return true;
    uint32_t at = uint32_t(access.address[lane] - sharedBase);
    Note<true> note(warp, mode);
    return notePieces(note, block.records.data() + at / 4, at & 3) &&
           (!block.peers || block.peers->note(warp, lane, at, bytes, mode));
  }
  if (access.space[lane] != ptx::Space::Global || !access.record[lane])
    return true;
  Note<false> note(warp, mode);
  return notePieces(note, access.record[lane], unsigned(access.address[lane] & 3));
}

void noteFence(Warp &warp) {
  Block &block = warp.block;
  block.followEpoch();
  block.fenced[warp.warpIndex] = block.cursor.next;
  // What the other warps did before the last barrier is behind this fence, too.
  for (uint32_t &fenced : block.fenced)
    fenced = std::max(fenced, block.epochCursor);
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
