// ld, st, and their relatives. Parameters have no addresses that matter: they are read in place.
#include "runtime/emu/exec/AsyncCopy.h"
#include "runtime/emu/exec/AsyncStore.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

// A loaded element of type M in a register of type R (wider: extended as M says).
template <typename M, typename R>
void fill(Warp &warp, const Operand &to, uint32_t mask, const Access &access, unsigned offset) {
  R *lanes = warp.lanes<R>(to);
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    M value;
    std::memcpy(&value, access.data[lane] + offset, sizeof(M));
    lanes[lane] = R(value);
  }
}

using Fill = void (*)(Warp &, const Operand &, uint32_t, const Access &, unsigned);
Fill fillFor(unsigned bytes, bool isS, unsigned registerBytes) {
  switch (bytes * 16 + registerBytes) {
  case 16 + 2:
    return isS ? fill<int8_t, int16_t> : fill<uint8_t, uint16_t>;
  case 16 + 4:
    return isS ? fill<int8_t, int32_t> : fill<uint8_t, uint32_t>;
  case 16 + 8:
    return isS ? fill<int8_t, int64_t> : fill<uint8_t, uint64_t>;
  case 32 + 2:
    return fill<uint16_t, uint16_t>;
  case 32 + 4:
    return isS ? fill<int16_t, int32_t> : fill<uint16_t, uint32_t>;
  case 32 + 8:
    return isS ? fill<int16_t, int64_t> : fill<uint16_t, uint64_t>;
  case 64 + 4:
    return fill<uint32_t, uint32_t>;
  case 64 + 8:
    return isS ? fill<int32_t, int64_t> : fill<uint32_t, uint64_t>;
  case 128 + 8:
    return fill<uint64_t, uint64_t>;
  default:
    return nullptr;
  }
}

// bytes: of an element; kind: the registers' bytes, or'ed with 0x80 for a signed element; extra 1: a strong access.
void runLoad(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access;
  unsigned bytes = i.bytes, whole = bytes * i.destinations;
  if (!locate(warp, i, 0, mask, whole, Mode::Read, access))
    return;
  if (!noteAccess(warp, mask, whole, i.extra ? Mode::StrongRead : Mode::Read, access))
    return;
  Fill load = fillFor(bytes, i.kind & 0x80, i.kind & 0x7f);
  for (unsigned k = 0; k < i.destinations; ++k) {
    load(warp, i.destination(int(k)), mask, access, k * bytes);
    uint32_t fresh = uninitialised(access, mask, k * bytes, bytes);
    if (fresh && (access.anyShared || access.anyPeer) && readsPending(warp, access, fresh, k * bytes, bytes))
      return;
    warp.setUndefined(i.destination(int(k)), mask, fresh);
  }
}

// Sources: the address, then the values. kind: the registers' bytes.
void runStore(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access;
  unsigned bytes = i.bytes, count = i.sources - 1u, whole = bytes * count;
  if (!locate(warp, i, 0, mask, whole, Mode::Write, access))
    return;
  uint32_t undefined[4] = {};
  uint8_t values[32 * 16];
  for (unsigned k = 0; k < count; ++k) {
    const Operand &source = i.source(int(k) + 1);
    undefined[k] = warp.undefined(source) & mask;
    for (uint32_t rest = undefined[k]; rest; rest &= rest - 1)
      if (int lane = __builtin_ctz(rest); access.space[lane] == ptx::Space::Global) {
        warp.fail(lane, "a store to global memory of a value that was never initialised");
        return;
      }
    const uint8_t *from = warp.lanes<uint8_t>(source);
    unsigned step = i.kind;
    auto copy = [&](auto tag) {
      using T = typename decltype(tag)::type;
      for (unsigned lane = 0; lane < 32; ++lane) {
        T value;
        std::memcpy(&value, from + lane * step, sizeof(T));
        std::memcpy(values + lane * whole + k * bytes, &value, sizeof(T));
      }
    };
    switch (bytes) {
    case 1:
      copy(Tag<uint8_t>());
      break;
    case 2:
      copy(Tag<uint16_t>());
      break;
    case 4:
      copy(Tag<uint32_t>());
      break;
    default:
      copy(Tag<uint64_t>());
      break;
    }
  }
  if (!noteAccess(warp, mask, whole, i.extra ? Mode::Atomic : Mode::Write, access) ||
      ((access.anyShared || access.anyPeer) && writesPending(warp, access, mask, whole)))
    return;
  uint32_t anyUndefined = undefined[0] | undefined[1] | undefined[2] | undefined[3];
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    unsigned lane = unsigned(__builtin_ctz(rest));
    std::memcpy(access.data[lane], values + lane * whole, whole);
    std::memset(access.shadow[lane], 1, whole);
    if (anyUndefined >> lane & 1)
      for (unsigned k = 0; k < count; ++k)
        if (undefined[k] >> lane & 1)
          std::memset(access.shadow[lane] + k * bytes, 0, bytes);
  }
}

// A kernel's parameters: equal for all, and always initialised. Source: the offset.
void runLoadParameter(Warp &warp, const Instruction &i, uint32_t mask) {
  const Launch &launch = warp.block.launch;
  const uint64_t *base = warp.lanes<uint64_t>(i.source(0));
  if (uint32_t bad = warp.undefined(i.source(0)) & mask)
    return warp.fail(__builtin_ctz(bad), "a parameter at an address that was never initialised");
  Access access;
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    uint64_t at = base[lane] + uint64_t(i.offset);
    if (at - parameterWindow < windowBytes) // through cvta.param
      at -= parameterWindow;
    if (at + i.bytes * i.destinations > launch.kernel->parameterBytes || at > launch.kernel->parameterBytes)
      return warp.fail(lane, "out of bounds: a read beyond the kernel's parameters");
    access.data[lane] = const_cast<uint8_t *>(launch.parameters) + at;
  }
  Fill load = fillFor(i.bytes, i.kind & 0x80, i.kind & 0x7f);
  for (unsigned k = 0; k < i.destinations; ++k) {
    load(warp, i.destination(int(k)), mask, access, k * i.bytes);
    warp.setUndefined(i.destination(int(k)), mask, 0);
  }
}

// Parameters and results of device functions lie in the frame. extra: the slot's place and bytes.
Access slotAccess(Warp &warp, const Instruction &i) {
  Access access;
  uint32_t at = uint32_t(i.extra), bytes = uint32_t(i.extra >> 32);
  for (uint32_t lane = 0; lane < 32; ++lane) {
    access.data[lane] = warp.slots + size_t(at) * 32 + size_t(lane) * bytes + i.offset;
    access.shadow[lane] = access.data[lane] + size_t(warp.function().slotBytes) * 32;
  }
  return access;
}
void runLoadSlot(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access = slotAccess(warp, i);
  Fill load = fillFor(i.bytes, i.kind & 0x80, i.kind & 0x7f);
  for (unsigned k = 0; k < i.destinations; ++k) {
    load(warp, i.destination(int(k)), mask, access, k * i.bytes);
    warp.setUndefined(i.destination(int(k)), mask, uninitialised(access, mask, k * i.bytes, i.bytes));
  }
}
void runStoreSlot(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access = slotAccess(warp, i);
  for (unsigned k = 0; k < i.sources; ++k) {
    const Operand &source = i.source(int(k));
    const uint8_t *from = warp.lanes<uint8_t>(source);
    for (uint32_t rest = mask; rest; rest &= rest - 1) {
      unsigned lane = unsigned(__builtin_ctz(rest));
      std::memcpy(access.data[lane] + k * i.bytes, from + lane * i.kind, i.bytes);
      std::memset(access.shadow[lane] + k * i.bytes, warp.undefined(source) >> lane & 1 ? 0 : 1, i.bytes);
    }
  }
}

// Takes the modifiers that only steer caches and ordering, and the space.
bool takeSpace(Decoder &d, ptx::Space &space) {
  int found = d.takeOne(
      {"global", "shared", "shared::cta", "local", "param", "param::func", "param::entry", "const", "shared::cluster"});
  static const ptx::Space spaces[] = {ptx::Space::Global, ptx::Space::Shared, ptx::Space::Shared,
                                      ptx::Space::Local,  ptx::Space::Param,  ptx::Space::Param,
                                      ptx::Space::Param,  ptx::Space::Const,  ptx::Space::Cluster};
  space = found < 0 ? ptx::Space::Generic : spaces[found];
  for (const char *modifier : {"nc", "ca", "cg", "cs", "lu", "cv", "wb", "wt", "weak", "cta", "cluster", "gpu", "sys"})
    d.take(modifier);
  for (const char *strong : {"volatile", "relaxed", "acquire", "release", "mmio"})
    if (d.take(strong))
      d.out->extra = 1;
  d.takePrefix("L1::");
  return true;
}

// {a, b} or a single operand.
const std::vector<ptx::Operand> &elements(const ptx::Operand &operand, std::vector<ptx::Operand> &single) {
  if (operand.kind == ptx::Operand::Vector)
    return operand.parts;
  single.assign(1, operand);
  return single;
}

bool pushElements(Decoder &d, const ptx::Operand &operand, size_t expected, Type type, bool isLoad) {
  std::vector<ptx::Operand> single;
  const std::vector<ptx::Operand> &parts = elements(operand, single);
  if (parts.size() != expected)
    return d.fail("'" + d.source->opcode + "': " + std::to_string(parts.size()) + " elements, expected " +
                  std::to_string(expected));
  for (const ptx::Operand &part : parts) {
    unsigned bytes = 0;
    if (!(isLoad ? d.anyDestination(part, ptx::bytesOf(type), bytes) : d.anyValue(part, type, bytes)))
      return false;
    if (d.out->kind && d.out->kind != bytes)
      return d.fail("'" + d.source->opcode + "': registers of different sizes");
    d.out->kind = uint8_t(bytes);
  }
  return true;
}

bool decodeLoadStore(Decoder &d) {
  bool isLoad = d.base() != "st";
  if (!isLoad && d.take("async"))
    return decodeAsyncStore(d);
  ptx::Space space;
  takeSpace(d, space);
  bool hint = d.take("L2::cache_hint"); // its policy is the last operand
  d.takePrefix("L2::");
  size_t count = d.take("v2") ? 2 : d.take("v4") ? 4 : 1;
  Type type = d.takeType();
  unsigned bytes = ptx::bytesOf(type);
  if (type == Type::Pred || bytes == 0 || bytes > 8 || bytes * count > 16 || !d.need(2u + hint, 2u + hint))
    return false;
  size_t at = isLoad ? 1 : 0;
  if (d.operand(at).kind != ptx::Operand::Address)
    return d.fail("'" + d.source->opcode + "': expected an address in brackets");
  const ptx::Operand &base = d.operand(at).parts[0];
  d.out->bytes = uint8_t(bytes);
  if (isLoad)
    d.out->destinations = uint8_t(count);
  Slot slot;
  if (space == ptx::Space::Param && base.kind == ptx::Operand::Symbol && d.parameterSlot(base.name, slot)) {
    int64_t offset = d.operand(at).offset;
    if (offset < 0 || uint64_t(offset) + bytes * count > slot.bytes)
      return d.fail("'" + d.source->opcode + "': beyond the parameter '" + base.name + "'");
    d.out->offset = offset;
    d.out->extra = slot.at | uint64_t(slot.bytes) << 32;
    if (!pushElements(d, d.operand(1 - at), count, type, isLoad))
      return false;
    d.out->run = isLoad ? runLoadSlot : runStoreSlot;
  } else if (isLoad) {
    if (!pushElements(d, d.operand(0), count, type, true) || !d.address(1, space))
      return false;
    d.out->run = space == ptx::Space::Param ? runLoadParameter : runLoad;
  } else {
    if (space == ptx::Space::Param || space == ptx::Space::Const)
      return d.fail("'" + d.source->opcode + "': this space is read only");
    if (!d.address(0, space) || !pushElements(d, d.operand(1), count, type, false))
      return false;
    d.out->run = runStore;
  }
  if (isLoad && !fillFor(bytes, isSigned(type), d.out->kind))
    return false;
  if (isLoad && isSigned(type))
    d.out->kind |= 0x80;
  return true;
}

void runNothing(Warp &, const Instruction &, uint32_t) {}
bool decodePrefetch(Decoder &d) { // a hint: its address is not read
  ptx::Space space;
  takeSpace(d, space);
  d.take("tensormap");
  d.take("L1");
  d.take("L2");
  d.takePrefix("L2::");
  d.takePrefix("evict");
  return d.pure(runNothing, 0);
}

// createpolicy: how a line stays in the cache; an opaque number that changes nothing here.
void runPolicy(Warp &warp, const Instruction &i, uint32_t mask) {
  each<uint64_t>(warp, i.destination(0), mask, [](int) { return uint64_t(0); });
}
bool decodePolicy(Decoder &d) {
  bool known = d.take("fractional") || d.take("range") || d.take("cvt");
  d.take("global");
  d.takePrefix("L2");
  return known && d.takeType() == Type::B64 && d.need(1, 4) && d.destination(0, 8) && d.pure(runPolicy);
}

} // namespace

const DecodeRow memoryRows[] = {{"ld", decodeLoadStore},        {"ldu", decodeLoadStore},
                                {"st", decodeLoadStore},        {"prefetch", decodePrefetch},
                                {"prefetchu", decodePrefetch},  {"applypriority", decodePrefetch},
                                {"createpolicy", decodePolicy}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
