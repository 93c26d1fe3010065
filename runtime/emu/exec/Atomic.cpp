// atom and red, on single elements and on short vectors of floats.
#include "runtime/emu/exec/AsyncCopy.h"
#include "runtime/emu/exec/Bulk.h"
#include "runtime/emu/exec/Half.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

enum Operation : uint8_t { OpAdd, OpMin, OpMax, OpInc, OpDec, OpAnd, OpOr, OpXor, OpExch, OpCas };

template <typename T> T apply(Operation operation, T old, T b, T c) {
  switch (operation) {
  case OpAdd:
    if constexpr (std::is_integral_v<T>)
      return T(std::make_unsigned_t<T>(old) + std::make_unsigned_t<T>(b));
    else
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

bool isShort(Type type) {
  return type == Type::F16 || type == Type::BF16 || type == Type::F16x2 || type == Type::BF16x2;
}

// Sums, minima and maxima of short floats, one or two in a word.
uint32_t applyShort(Operation operation, uint32_t old, uint32_t b, Type type) {
  bool bfloat = type == Type::BF16 || type == Type::BF16x2, pair = type == Type::F16x2 || type == Type::BF16x2;
  auto one = [&](uint16_t first, uint16_t second) -> uint32_t {
    double x = bfloat ? bfloatToFloat(first) : halfToFloat(first),
           y = bfloat ? bfloatToFloat(second) : halfToFloat(second);
    if (operation == OpAdd) {
      double sum = sumToOdd(x, y);
      return sum != sum ? canonicalNan16() : encodeFloat(sum, bfloat ? formatBF16 : formatF16, Rounding::Nearest);
    }
    if (x != x || y != y)
      return x == x ? first : y == y ? second : canonicalNan16();
    bool firstIsLess = x < y || (x == y && std::signbit(x));
    return firstIsLess == (operation == OpMin) ? first : second;
  };
  uint32_t low = one(uint16_t(old), uint16_t(b));
  return pair ? low | one(uint16_t(old >> 16), uint16_t(b >> 16)) << 16 : low;
}

// kind: the operation; extra: the type; bytes: elements. Destinations (atom only), then the address, b
// for each element, c.
template <typename T> void runAtomic(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access;
  const unsigned elements = i.bytes, whole = unsigned(sizeof(T)) * elements;
  if (!locate(warp, i, 0, mask, whole, Mode::Atomic, access))
    return;
  uint32_t bad = 0;
  for (int s = 1; s < i.sources; ++s)
    bad |= warp.undefined(i.source(s)) & mask;
  if (bad)
    return warp.fail(__builtin_ctz(bad), "an atomic operation with a value that was never initialised");
  for (unsigned k = 0; k < elements && i.kind != OpExch; ++k)
    if (uint32_t fresh = uninitialised(access, mask, unsigned(sizeof(T)) * k, sizeof(T))) {
      if (!readsPending(warp, access, fresh, 0, whole))
        warp.fail(__builtin_ctz(fresh), "an atomic operation on memory that was never initialised");
      return;
    }
  if (!noteAccess(warp, mask, whole, Mode::Atomic, access))
    return;
  const T *c = unsigned(i.sources) > 1 + elements ? warp.lanes<T>(i.source(int(1 + elements))) : nullptr;
  Type type = Type(i.extra);
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    for (unsigned k = 0; k < elements; ++k) {
      const T b = warp.lanes<T>(i.source(int(1 + k)))[lane];
      T old, next;
      std::memcpy(&old, access.data[lane] + k * sizeof(T), sizeof(T));
      if (isShort(type))
        next = T(applyShort(Operation(i.kind), uint32_t(old), uint32_t(b), type));
      else
        next = apply<T>(Operation(i.kind), old, b, c ? c[lane] : T(0));
      std::memcpy(access.data[lane] + k * sizeof(T), &next, sizeof(T));
      if (i.destinations)
        warp.lanes<T>(i.destination(int(k)))[lane] = old;
    }
    std::memset(access.shadow[lane], 1, whole);
  }
  for (int k = 0; k < i.destinations; ++k)
    warp.setUndefined(i.destination(k), mask, 0);
}

} // namespace

uint64_t reduceElement(int operation, Type type, uint64_t old, uint64_t value) {
  auto as = [&](auto tag) {
    using T = typename decltype(tag)::type;
    T a, b;
    std::memcpy(&a, &old, sizeof a);
    std::memcpy(&b, &value, sizeof b);
    T result = apply<T>(Operation(operation), a, b, T(0));
    uint64_t bits = 0;
    std::memcpy(&bits, &result, sizeof result);
    return bits;
  };
  switch (type) {
  case Type::F16:
  case Type::BF16:
    return applyShort(Operation(operation), uint32_t(old), uint32_t(value), type);
  case Type::F32:
    return as(Tag<float>());
  case Type::F64:
    return as(Tag<double>());
  case Type::S32:
    return as(Tag<int32_t>());
  case Type::S64:
    return as(Tag<int64_t>());
  default:
    return ptx::bytesOf(type) == 8 ? as(Tag<uint64_t>()) : as(Tag<uint32_t>());
  }
}

namespace {

Execute atomicOf(Type type) {
  switch (type) {
  case Type::F32:
    return runAtomic<float>;
  case Type::F64:
    return runAtomic<double>;
  case Type::S32:
    return runAtomic<int32_t>;
  case Type::S64:
    return runAtomic<int64_t>;
  default:
    return ptx::bytesOf(type) == 2   ? runAtomic<uint16_t>
           : ptx::bytesOf(type) == 4 ? runAtomic<uint32_t>
                                     : runAtomic<uint64_t>;
  }
}

// An element, or as many as `elements` says in braces. (The destinations of a vector are written after all
// operands of a lane have been read.)
bool pushVector(Decoder &d, size_t at, size_t elements, Type type, bool isDestination) {
  const ptx::Operand &list = d.operand(at);
  if (elements == 1 && list.kind != ptx::Operand::Vector)
    return isDestination ? d.destination(at, ptx::bytesOf(type)) : d.value(at, type);
  if (list.kind != ptx::Operand::Vector || list.parts.size() != elements)
    return d.fail("'" + d.source->opcode + "': expected " + std::to_string(elements) + " elements in braces");
  for (const ptx::Operand &part : list.parts) {
    unsigned bytes = 0;
    if (!(isDestination ? d.anyDestination(part, ptx::bytesOf(type), bytes) : d.anyValue(part, type, bytes)))
      return false;
    if (bytes != ptx::bytesOf(type))
      return d.fail("'" + d.source->opcode + "': the register " + part.name + " does not fit the type");
  }
  return true;
}

bool decodeAtomic(Decoder &d) {
  bool isRed = d.base() == "red";
  int space = d.takeOne({"global", "shared", "shared::cta", "shared::cluster"});
  for (const char *modifier : {"relaxed", "acquire", "release", "acq_rel", "cta", "cluster", "gpu", "sys", "noftz"})
    d.take(modifier);
  int operation = d.takeOne({"add", "min", "max", "inc", "dec", "and", "or", "xor", "exch", "cas"});
  size_t elements = d.take("v2") ? 2 : d.take("v4") ? 4 : d.take("v8") ? 8 : 1;
  bool hint = d.take("L2::cache_hint"); // its policy is the last operand
  Type type = d.takeType();
  unsigned bytes = ptx::bytesOf(type);
  if (operation < 0 || bytes < 2 || bytes > 8 || bytes * elements > 16)
    return false;
  if (isFloat(type) || isShort(type)) {
    bool vectorMinMax = elements > 1 && isShort(type) && (operation == OpMin || operation == OpMax);
    if (operation != OpAdd && !vectorMinMax && (isShort(type) || operation < OpExch))
      return false;
  }
  if (elements > 1 && (space != 0 || !(isShort(type) || type == Type::F32)))
    return d.fail("'" + d.source->opcode + "': vectors are of floats in global memory");
  size_t sources = operation == OpCas ? 3 : 2, first = isRed ? 0 : 1;
  d.out->kind = uint8_t(operation);
  d.out->extra = uint64_t(type);
  d.out->bytes = uint8_t(elements);
  d.out->destinations = uint8_t(isRed ? 0 : elements);
  d.out->run = atomicOf(type);
  Type valueType = bytes == 2 ? Type::B16 : type;
  return d.need(first + sources + hint, first + sources + hint) &&
         (isRed || pushVector(d, 0, elements, valueType, true)) &&
         d.address(first, space < 0    ? ptx::Space::Generic
                          : space == 0 ? ptx::Space::Global
                          : space == 3 ? ptx::Space::Cluster
                                       : ptx::Space::Shared) &&
         pushVector(d, first + 1, elements, valueType, false) && (sources == 2 || d.value(first + 2, valueType));
}

} // namespace

const DecodeRow atomicRows[] = {{"atom", decodeAtomic}, {"red", decodeAtomic}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
