// Instructions between the lanes of a warp: shuffles, votes, matches, reductions.
#include "runtime/emu/exec/Lanes.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

// shfl.sync.mode d|p, a, b, c, members. kind: up, down, bfly, idx; extra: bits 0-7 where the members stand.
void runShuffle(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0)), *b = warp.lanes<uint32_t>(i.source(1)),
                 *c = warp.lanes<uint32_t>(i.source(2));
  uint32_t undefined = 0, inside = 0, results[32];
  if (uint32_t bad = (warp.undefined(i.source(1)) | warp.undefined(i.source(2))) & mask)
    return warp.fail(__builtin_ctz(bad), "a shuffle by a lane number that was never initialised");
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    int segment = int(c[lane] >> 8 & 31), clamp = int(c[lane] & 31), by = int(b[lane] & 31);
    int highest = (lane & segment) | (clamp & ~segment), lowest = lane & segment, from = 0;
    bool ok = true;
    switch (i.kind) {
    case 0:
      from = lane - by;
      ok = from >= highest;
      break;
    case 1:
      from = lane + by;
      ok = from <= highest;
      break;
    case 2:
      from = lane ^ by;
      ok = from <= highest;
      break;
    default:
      from = lowest | (by & ~segment);
      ok = from <= highest;
      break;
    }
    if (!ok)
      from = lane;
    if (!(mask >> from & 1))
      return warp.fail(lane, "shfl from the inactive lane " + std::to_string(from));
    results[lane] = a[from];
    undefined |= (warp.undefined(i.source(0)) >> from & 1) << lane;
    inside |= uint32_t(ok) << lane;
  }
  eachActive<uint32_t>(warp, i.destination(0), mask, [&](int lane) { return results[lane]; });
  warp.setUndefined(i.destination(0), mask, undefined);
  if (i.destinations > 1) {
    setPredicate(warp, i.destination(1), mask, inside);
    warp.setUndefined(i.destination(1), mask, 0);
  }
}

bool decodeShuffle(Decoder &d) {
  if (!d.take("sync"))
    return false;
  int mode = d.takeOne({"up", "down", "bfly", "idx"});
  if (mode < 0 || d.takeType() != Type::B32 || !d.need(5, 6))
    return false;
  size_t destinations = d.count() - 4;
  d.out->kind = uint8_t(mode);
  d.out->destinations = uint8_t(destinations);
  d.out->flow = Flow::WarpSync;
  d.out->run = runShuffle;
  d.out->extra = 3;
  return d.destination(0, 4) && (destinations == 1 || d.destinationPredicate(1)) && d.value(destinations, Type::B32) &&
         d.values(destinations + 1, 3, Type::B32);
}

// The lanes of one member mask act together: f(lanes of the group, their mask).
template <typename F> void eachGroup(Warp &warp, const Operand &members, uint32_t mask, F f) {
  const uint32_t *named = warp.lanes<uint32_t>(members);
  while (mask) {
    uint32_t group = named[__builtin_ctz(mask)] & mask;
    if (group == 0)
      return;
    f(group);
    mask &= ~group;
  }
}

// vote.sync.mode d, p, members. kind: all, any, uni, ballot.
void runVote(Warp &warp, const Instruction &i, uint32_t mask) {
  uint32_t votes = warp.predicate(i.source(0));
  if (uint32_t bad = warp.undefined(i.source(0)) & mask)
    return warp.fail(__builtin_ctz(bad), "a vote with a predicate that was never initialised");
  eachGroup(warp, i.source(1), mask, [&](uint32_t group) {
    uint32_t yes = votes & group;
    if (i.kind == 3)
      eachActive<uint32_t>(warp, i.destination(0), group, [&](int) { return yes; });
    else
      setPredicate(warp, i.destination(0), group,
                   (i.kind == 0   ? yes == group
                    : i.kind == 1 ? yes != 0
                                  : yes == 0 || yes == group)
                       ? ~0u
                       : 0u);
  });
  warp.setUndefined(i.destination(0), mask, 0);
}
bool decodeVote(Decoder &d) {
  if (!d.take("sync"))
    return false;
  int mode = d.takeOne({"all", "any", "uni", "ballot"});
  d.takeType();
  d.out->kind = uint8_t(mode);
  d.out->destinations = 1;
  d.out->flow = Flow::WarpSync;
  d.out->run = runVote;
  d.out->extra = 1;
  return mode >= 0 && d.need(3, 3) && (mode == 3 ? d.destination(0, 4) : d.destinationPredicate(0)) && d.predicate(1) &&
         d.value(2, Type::B32);
}

// match.any / match.all d|p, a, members. kind 1: all.
template <typename T> void runMatch(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0));
  if (uint32_t bad = warp.undefined(i.source(0)) & mask)
    return warp.fail(__builtin_ctz(bad), "a match of a value that was never initialised");
  eachGroup(warp, i.source(1), mask, [&](uint32_t group) {
    uint32_t results[32] = {}, allEqual = ~0u;
    for (int lane = 0; lane < 32; ++lane)
      if (group >> lane & 1)
        for (int other = 0; other < 32; ++other)
          if (group >> other & 1)
            results[lane] |= uint32_t(a[lane] == a[other]) << other;
    for (int lane = 0; lane < 32; ++lane)
      if (group >> lane & 1 && results[lane] != group)
        allEqual = 0;
    eachActive<uint32_t>(warp, i.destination(0), group,
                         [&](int lane) { return i.kind ? group & allEqual : results[lane]; });
    if (i.destinations > 1)
      setPredicate(warp, i.destination(1), group, allEqual);
  });
  for (int k = 0; k < i.destinations; ++k)
    warp.setUndefined(i.destination(k), mask, 0);
}
bool decodeMatch(Decoder &d) {
  int mode = d.takeOne({"any", "all"});
  if (mode < 0 || !d.take("sync") || !d.need(3, 4))
    return false;
  Type type = d.takeType();
  size_t destinations = d.count() - 2;
  d.out->kind = uint8_t(mode);
  d.out->destinations = uint8_t(destinations);
  d.out->flow = Flow::WarpSync;
  d.out->run = ptx::bytesOf(type) == 8 ? Execute(runMatch<uint64_t>) : Execute(runMatch<uint32_t>);
  d.out->extra = 1;
  return (type == Type::B32 || type == Type::B64) && d.destination(0, 4) &&
         (destinations == 1 || d.destinationPredicate(1)) && d.value(destinations, type) &&
         d.value(destinations + 1, Type::B32);
}

// redux.sync.op d, a, members. kind: add, min, max, and, or, xor; extra bit 8: signed.
void runRedux(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint32_t *a = warp.lanes<uint32_t>(i.source(0));
  uint32_t undefined = 0;
  eachGroup(warp, i.source(1), mask, [&](uint32_t group) {
    uint32_t total = a[__builtin_ctz(group)];
    bool isS = i.extra & 0x100;
    for (uint32_t rest = group & (group - 1); rest; rest &= rest - 1) {
      uint32_t x = a[__builtin_ctz(rest)];
      bool less = isS ? int32_t(x) < int32_t(total) : x < total;
      switch (i.kind) {
      case 0:
        total += x;
        break;
      case 1:
        total = less ? x : total;
        break;
      case 2:
        total = less ? total : x;
        break;
      case 3:
        total &= x;
        break;
      case 4:
        total |= x;
        break;
      default:
        total ^= x;
        break;
      }
    }
    if (warp.undefined(i.source(0)) & group)
      undefined |= group;
    eachActive<uint32_t>(warp, i.destination(0), group, [&](int) { return total; });
  });
  warp.setUndefined(i.destination(0), mask, undefined);
}
bool decodeRedux(Decoder &d) {
  if (!d.take("sync"))
    return false;
  int operation = d.takeOne({"add", "min", "max", "and", "or", "xor"});
  Type type = d.takeType();
  d.out->kind = uint8_t(operation);
  d.out->destinations = 1;
  d.out->flow = Flow::WarpSync;
  d.out->run = runRedux;
  d.out->extra = 1 | (type == Type::S32 ? 0x100 : 0);
  return operation >= 0 && ptx::bytesOf(type) == 4 && !isFloat(type) && d.need(3, 3) && d.destination(0, 4) &&
         d.value(1, type) && d.value(2, Type::B32);
}

// elect.sync d|p, members: the lowest lane.
void runElect(Warp &warp, const Instruction &i, uint32_t mask) {
  eachGroup(warp, i.source(0), mask, [&](uint32_t group) {
    uint32_t leader = uint32_t(__builtin_ctz(group));
    eachActive<uint32_t>(warp, i.destination(0), group, [&](int) { return leader; });
    setPredicate(warp, i.destination(1), group, 1u << leader);
  });
  warp.setUndefined(i.destination(0), mask, 0);
  warp.setUndefined(i.destination(1), mask, 0);
}
bool decodeElect(Decoder &d) {
  d.out->destinations = 2;
  d.out->flow = Flow::WarpSync;
  d.out->run = runElect;
  d.out->extra = 0;
  return d.take("sync") && d.need(3, 3) && d.destination(0, 4) && d.destinationPredicate(1) && d.value(2, Type::B32);
}

void runActiveMask(Warp &warp, const Instruction &i, uint32_t mask) {
  eachActive<uint32_t>(warp, i.destination(0), mask, [&](int) { return mask; });
}
bool decodeActiveMask(Decoder &d) {
  return d.takeType() == Type::B32 && d.need(1, 1) && d.destination(0, 4) && d.pure(runActiveMask);
}

} // namespace

const DecodeRow warpRows[] = {{"shfl", decodeShuffle}, {"vote", decodeVote},   {"match", decodeMatch},
                              {"redux", decodeRedux},  {"elect", decodeElect}, {"activemask", decodeActiveMask},
                              {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
