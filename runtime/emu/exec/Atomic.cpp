// atom, red and cp.async.
#include "runtime/emu/exec/Access.h"
#include "runtime/emu/exec/Half.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

enum Operation : uint8_t { OpAdd, OpMin, OpMax, OpInc, OpDec, OpAnd, OpOr, OpXor, OpExch, OpCas };

template <typename T> T apply(Operation operation, T old, T b, T c) {
  switch (operation) {
  case OpAdd:
    return T(old + b);
  case OpMin:
    return b < old ? b : old;
  case OpMax:
    return old < b ? b : old;
  case OpExch:
    return b;
  case OpCas:
    return old == b ? c : old;
  default:
    if constexpr (std::is_integral_v<T>) {
      switch (operation) {
      case OpInc:
        return old >= b ? T(0) : T(old + 1);
      case OpDec:
        return old == 0 || old > b ? b : T(old - 1);
      case OpAnd:
        return old & b;
      case OpOr:
        return old | b;
      default:
        return old ^ b;
      }
    }
    return old;
  }
}

// Sums of short floats, one or two in a word. extra 1: bf16.
uint32_t addShort(uint32_t old, uint32_t b, bool pair, bool bfloat) {
  auto one = [&](uint16_t x, uint16_t y) -> uint32_t {
    double sum = bfloat ? sumToOdd(bfloatToFloat(x), bfloatToFloat(y)) : sumToOdd(halfToFloat(x), halfToFloat(y));
    return sum != sum ? canonicalNan16() : encodeFloat(sum, bfloat ? formatBF16 : formatF16, Rounding::Nearest);
  };
  uint32_t low = one(uint16_t(old), uint16_t(b));
  return pair ? low | one(uint16_t(old >> 16), uint16_t(b >> 16)) << 16 : low;
}

// kind: the operation; extra: the type. Destination (atom only), then address, b, c.
template <typename T> void runAtomic(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access;
  if (!locate(warp, i, 0, mask, sizeof(T), Mode::Atomic, access))
    return;
  if (access.anyShared && !noteShared(warp, mask, sizeof(T), Mode::Atomic, access))
    return;
  uint32_t bad = warp.undefined(i.source(1));
  if (i.sources > 2)
    bad |= warp.undefined(i.source(2));
  if (bad & mask)
    return warp.fail(__builtin_ctz(bad & mask), "an atomic operation with a value that was never initialised");
  if (uint32_t fresh = uninitialised(access, mask, 0, sizeof(T)); fresh && i.kind != OpExch)
    return warp.fail(__builtin_ctz(fresh), "an atomic operation on memory that was never initialised");
  const T *b = warp.lanes<T>(i.source(1)), *c = i.sources > 2 ? warp.lanes<T>(i.source(2)) : nullptr;
  T *to = i.destinations ? warp.lanes<T>(i.destination(0)) : nullptr;
  Type type = Type(i.extra);
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    T old;
    std::memcpy(&old, access.data[lane], sizeof(T));
    T next;
    if (type == Type::F16 || type == Type::BF16 || type == Type::F16x2 || type == Type::BF16x2)
      next = T(addShort(uint32_t(old), uint32_t(b[lane]), sizeof(T) == 4, type == Type::BF16 || type == Type::BF16x2));
    else
      next = apply<T>(Operation(i.kind), old, b[lane], c ? c[lane] : T(0));
    std::memcpy(access.data[lane], &next, sizeof(T));
    std::memset(access.shadow[lane], 1, sizeof(T));
    if (to)
      to[lane] = old;
  }
  if (to)
    warp.setUndefined(i.destination(0), mask, 0);
}

bool decodeAtomic(Decoder &d) {
  bool isRed = d.base() == "red";
  int space = d.takeOne({"global", "shared", "shared::cta"});
  for (const char *modifier : {"relaxed", "acquire", "release", "acq_rel", "cta", "cluster", "gpu", "sys", "noftz"})
    d.take(modifier);
  int operation = d.takeOne({"add", "min", "max", "inc", "dec", "and", "or", "xor", "exch", "cas"});
  Type type = d.takeType();
  unsigned bytes = ptx::bytesOf(type);
  if (operation < 0 || bytes < 2 || bytes > 8)
    return false;
  bool shortFloat = type == Type::F16 || type == Type::BF16 || type == Type::F16x2 || type == Type::BF16x2;
  if ((shortFloat || isFloat(type)) && operation != OpAdd)
    return false;
  size_t sources = operation == OpCas ? 3 : 2, first = isRed ? 0 : 1;
  d.out->kind = uint8_t(operation);
  d.out->extra = uint64_t(type);
  d.out->destinations = isRed ? 0 : 1;
  switch (type) {
  case Type::F32:
    d.out->run = runAtomic<float>;
    break;
  case Type::F64:
    d.out->run = runAtomic<double>;
    break;
  case Type::S32:
    d.out->run = runAtomic<int32_t>;
    break;
  case Type::S64:
    d.out->run = runAtomic<int64_t>;
    break;
  default:
    d.out->run = bytes == 2 ? runAtomic<uint16_t> : bytes == 4 ? runAtomic<uint32_t> : runAtomic<uint64_t>;
  }
  Type valueType = bytes == 2 ? Type::B16 : type;
  return d.need(first + sources, first + sources) && (isRed || d.destination(0, bytes)) &&
         d.address(first, space < 0    ? ptx::Space::Generic
                          : space == 0 ? ptx::Space::Global
                                       : ptx::Space::Shared) &&
         d.values(first + 1, sources - 1, valueType);
}

// --- cp.async: the bytes are read at once and land at the wait ------------------------------------

// Sources: destination address, source address, then the number of bytes to read where given (extra 1).
void runCopy(Warp &warp, const Instruction &i, uint32_t mask) {
  Instruction part = i;
  Access to, from;
  part.space = ptx::Space::Shared;
  part.offset = int32_t(i.extra >> 8 & 0xffffffff);
  part.flags = i.flags & 1 ? 0x80 : 0;
  if (!locate(warp, part, 0, mask, i.bytes, Mode::Write, to))
    return;
  part.space = ptx::Space::Global;
  part.offset = i.offset;
  part.flags = i.flags & 2 ? 0x80 : 0;
  const uint32_t *count = i.extra & 1 ? warp.lanes<uint32_t>(i.source(2)) : nullptr;
  // Lanes that read nothing may hold any address.
  uint32_t reading = mask;
  for (int lane = 0; count && lane < 32; ++lane)
    if (count[lane] == 0)
      reading &= ~(1u << lane);
  if (reading && !locate(warp, part, 1, reading, i.bytes, Mode::Read, from))
    return;
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    PendingCopy copy = {};
    copy.lane = uint8_t(lane);
    copy.bytes = i.bytes;
    copy.sourceBytes = uint8_t(count ? std::min<uint32_t>(count[lane], i.bytes) : i.bytes);
    copy.group = warp.commits[lane];
    copy.to = uint32_t(to.address[lane]);
    copy.instruction = warp.frame->current.pc;
    std::memset(copy.shadow, 1, sizeof copy.shadow);
    if (copy.sourceBytes) {
      std::memcpy(copy.data, from.data[lane], copy.sourceBytes);
      std::memcpy(copy.shadow, from.shadow[lane], copy.sourceBytes);
    }
    std::memset(to.data[lane], poisonByte, i.bytes); // on its way
    std::memset(to.shadow[lane], 0, i.bytes);
    warp.copies.push_back(copy);
  }
  noteShared(warp, mask, i.bytes, Mode::Write, to);
}

void land(Warp &warp, const PendingCopy &copy) {
  Block &block = warp.block;
  uint64_t at = copy.to - sharedBase;
  std::memcpy(block.shared.data() + at, copy.data, copy.bytes);
  std::memcpy(block.sharedShadow.data() + at, copy.shadow, copy.bytes);
  Access access;
  access.address[copy.lane] = copy.to;
  access.space[copy.lane] = ptx::Space::Shared;
  noteShared(warp, 1u << copy.lane, copy.bytes, Mode::Write, access);
}

void runCommit(Warp &warp, const Instruction &, uint32_t mask) {
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    ++warp.commits[__builtin_ctz(rest)];
}
// extra: groups that may stay on their way; ~0: waits for everything, committed or not.
void runWait(Warp &warp, const Instruction &i, uint32_t mask) {
  std::vector<PendingCopy> later;
  for (const PendingCopy &copy : warp.copies) {
    bool lands = mask >> copy.lane & 1 && (i.extra == ~uint64_t(0) || copy.group + i.extra < warp.commits[copy.lane]);
    if (lands)
      land(warp, copy);
    else
      later.push_back(copy);
  }
  warp.copies = std::move(later);
}

bool decodeAsync(Decoder &d) {
  if (!d.take("async"))
    return false;
  if (d.take("commit_group"))
    return d.need(0, 0) && d.pure(runCommit, 0);
  if (d.take("wait_all")) {
    d.out->extra = ~uint64_t(0);
    return d.need(0, 0) && d.pure(runWait, 0);
  }
  if (d.take("wait_group")) {
    if (!d.need(1, 1) || d.operand(0).kind != ptx::Operand::Integer)
      return false;
    d.out->extra = d.operand(0).bits;
    return d.pure(runWait, 0);
  }
  if (d.takeOne({"ca", "cg"}) < 0 || d.takeOne({"shared", "shared::cta"}) < 0 || !d.take("global"))
    return false;
  d.takePrefix("L2::");
  if (!d.need(3, 4) || d.operand(2).kind != ptx::Operand::Integer)
    return false;
  uint64_t bytes = d.operand(2).bits;
  if (bytes != 4 && bytes != 8 && bytes != 16)
    return d.fail("'" + d.source->opcode + "' copies 4, 8 or 16 bytes");
  if (!d.address(0, ptx::Space::Shared))
    return false;
  uint8_t narrow = d.out->flags & 0x80 ? 1 : 0;
  uint64_t offset = uint32_t(d.out->offset);
  d.out->flags = 0;
  if (!d.address(1, ptx::Space::Global))
    return false;
  d.out->flags = uint8_t(narrow | (d.out->flags & 0x80 ? 2 : 0));
  d.out->bytes = uint8_t(bytes);
  d.out->extra = offset << 8 | (d.count() == 4 ? 1 : 0);
  d.out->run = runCopy;
  return d.count() == 3 || d.value(3, Type::U32);
}

} // namespace

const DecodeRow asyncRows[] = {{"atom", decodeAtomic}, {"red", decodeAtomic}, {"cp", decodeAsync}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
