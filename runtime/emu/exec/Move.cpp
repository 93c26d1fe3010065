// mov in all its forms, and conversions between address spaces.
#include "runtime/emu/exec/Lanes.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

template <typename T> void runMove(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0));
  each<T>(warp, i.destination(0), mask, [&](int lane) { return a[lane]; });
}
void runMovePredicate(Warp &warp, const Instruction &i, uint32_t mask) {
  setPredicate(warp, i.destination(0), mask, warp.predicate(i.source(0)));
}

// {a, b, ...} -> d; bytes: of a part. A register has 2 bytes at least.
void runPack(Warp &warp, const Instruction &i, uint32_t mask) {
  unsigned part = i.bytes, whole = part * i.sources;
  uint8_t *to = warp.lanes<uint8_t>(i.destination(0));
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    unsigned lane = unsigned(__builtin_ctz(rest));
    uint8_t bytes[16];
    for (unsigned s = 0; s < i.sources; ++s)
      std::memcpy(bytes + s * part, warp.lanes<uint8_t>(i.source(int(s))) + lane * std::max(2u, part), part);
    std::memcpy(to + lane * whole, bytes, whole);
  }
}
void runUnpack(Warp &warp, const Instruction &i, uint32_t mask) {
  unsigned part = i.bytes, whole = part * i.destinations;
  const uint8_t *from = warp.lanes<uint8_t>(i.source(0));
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    unsigned lane = unsigned(__builtin_ctz(rest));
    uint8_t bytes[16];
    std::memcpy(bytes, from + lane * whole, whole);
    for (unsigned k = 0; k < i.destinations; ++k)
      std::memcpy(warp.lanes<uint8_t>(i.destination(int(k))) + lane * std::max(2u, part), bytes + k * part, part);
  }
}

// The address of a local variable: the frame decides. kind 1: 32 bits.
void runLocalAddress(Warp &warp, const Instruction &i, uint32_t mask) {
  uint64_t address = localBase + warp.frame->local + i.extra;
  if (i.kind)
    each<uint32_t>(warp, i.destination(0), mask, [&](int) { return uint32_t(address); });
  else
    each<uint64_t>(warp, i.destination(0), mask, [&](int) { return address; });
}

void runClock(Warp &warp, const Instruction &i, uint32_t mask) {
  uint64_t now = warp.executed + warp.block.launch.statistics.warpInstructions;
  if (i.kind)
    each<uint32_t>(warp, i.destination(0), mask, [&](int) { return uint32_t(now); });
  else
    each<uint64_t>(warp, i.destination(0), mask, [&](int) { return now; });
  warp.setUndefined(i.destination(0), mask, 0);
}

bool moveVector(Decoder &d, Type type) {
  const ptx::Operand &to = d.operand(0), &from = d.operand(1);
  bool unpacks = to.kind == ptx::Operand::Vector;
  const ptx::Operand &vector = unpacks ? to : from;
  if (unpacks && from.kind == ptx::Operand::Vector)
    return false;
  size_t n = vector.parts.size();
  unsigned whole = ptx::bytesOf(type);
  if ((n != 2 && n != 4) || whole % n || whole < 2)
    return d.fail("'" + d.source->opcode + "': " + std::to_string(n) + " parts do not make up the type");
  unsigned part = unsigned(whole / n), bytes = 0;
  Type partType = part == 1 ? Type::B8 : part == 2 ? Type::B16 : part == 4 ? Type::B32 : Type::B64;
  d.out->bytes = uint8_t(part);
  if (!unpacks && !d.destination(0, whole))
    return false;
  for (const ptx::Operand &one : vector.parts) {
    bool ok = unpacks ? d.anyDestination(one, part, bytes) : d.anyValue(one, partType, bytes);
    if (!ok)
      return false;
    if (bytes != std::max(2u, part))
      return d.fail("'" + d.source->opcode + "': a part is wider than expected");
  }
  if (unpacks && !d.value(1, type))
    return false;
  return unpacks ? d.pure(runUnpack, int(n)) : d.pure(runPack);
}

bool decodeMove(Decoder &d) {
  Type type = d.takeType();
  if (!d.need(2, 2))
    return false;
  if (type == Type::Pred)
    return d.destinationPredicate(0) && d.predicate(1) && d.pure(runMovePredicate);
  if (d.operand(0).kind == ptx::Operand::Vector || d.operand(1).kind == ptx::Operand::Vector)
    return moveVector(d, type);
  unsigned bytes = ptx::bytesOf(type);
  if (d.operand(1).kind == ptx::Operand::Symbol) {
    ptx::Space space;
    uint64_t address = 0;
    if (bytes < 4 || !d.destination(0, bytes) || !d.addressOf(d.operand(1), space, address))
      return false;
    if (space == ptx::Space::Local) {
      d.out->extra = address;
      d.out->kind = bytes == 4;
      return d.pure(runLocalAddress);
    }
    return d.pushConstant(address, bytes) && d.pure(bytes == 4 ? runMove<uint32_t> : runMove<uint64_t>);
  }
  if (d.operand(1).kind == ptx::Operand::Special &&
      (d.operand(1).name.rfind("%clock", 0) == 0 || d.operand(1).name == "%globaltimer")) {
    d.out->run = runClock;
    d.out->destinations = 1;
    d.out->kind = bytes == 4;
    return bytes >= 4 && d.destination(0, bytes);
  }
  Execute run = bytes == 2   ? runMove<uint16_t>
                : bytes == 4 ? runMove<uint32_t>
                : bytes == 8 ? runMove<uint64_t>
                             : nullptr;
  return run && d.destination(0, bytes) && d.value(1, type) && d.pure(run);
}

// cvta: extra: the window's start; kind 1: from generic.
void runWindow(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint64_t *a = warp.lanes<uint64_t>(i.source(0));
  uint64_t by = i.kind ? uint64_t(0) - i.extra : i.extra;
  each<uint64_t>(warp, i.destination(0), mask, [&](int lane) { return a[lane] + by; });
}

bool decodeWindow(Decoder &d) {
  bool fromGeneric = d.take("to");
  int space =
      d.takeOne({"global", "shared", "local", "const", "param", "shared::cta", "shared::cluster", "param::entry"});
  Type type = d.takeType();
  if (space < 0 || ptx::bytesOf(type) != 8 || !d.need(2, 2) || !d.destination(0, 8))
    return false;
  if (d.operand(1).kind == ptx::Operand::Symbol) {
    ptx::Space actual;
    uint64_t address = 0;
    if (!d.addressOf(d.operand(1), actual, address) || actual == ptx::Space::Local)
      return false;
    uint64_t window = actual == ptx::Space::Shared ? sharedWindow : actual == ptx::Space::Param ? parameterWindow : 0;
    return d.pushConstant(address + window, 8) && d.pure(runMove<uint64_t>);
  }
  d.out->kind = fromGeneric;
  d.out->extra = space == 1 || space == 5 || space == 6 ? sharedWindow
                 : space == 2                           ? localWindow
                 : space == 4 || space == 7             ? parameterWindow
                                                        : 0;
  return d.value(1, Type::U64) && d.pure(d.out->extra ? runWindow : runMove<uint64_t>);
}

// isspacep.space p, a
void runIsSpace(Warp &warp, const Instruction &i, uint32_t mask) {
  const uint64_t *a = warp.lanes<uint64_t>(i.source(0));
  setPredicate(warp, i.destination(0), mask, gather([&](int lane) {
                 uint64_t x = a[lane];
                 bool shared = x - sharedWindow < windowBytes, local = x - localWindow < windowBytes;
                 bool parameter = x - parameterWindow < windowBytes;
                 return i.kind == 0 ? !shared && !local && !parameter : i.kind == 1 ? shared : i.kind == 2 && local;
               }));
}
bool decodeIsSpace(Decoder &d) {
  int space = d.takeOne({"global", "shared", "local", "const"});
  d.out->kind = uint8_t(space);
  return space >= 0 && d.need(2, 2) && d.destinationPredicate(0) && d.value(1, Type::U64) && d.pure(runIsSpace);
}

} // namespace

const DecodeRow moveRows[] = {
    {"mov", decodeMove}, {"cvta", decodeWindow}, {"isspacep", decodeIsSpace}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
