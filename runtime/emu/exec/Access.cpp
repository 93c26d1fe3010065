#include "runtime/emu/exec/Access.h"

#include <algorithm>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

const char *nameOf(Mode mode) { return mode == Mode::Read ? "read" : mode == Mode::Write ? "write" : "atomic access"; }

std::string hex(uint64_t value) {
  char text[32];
  std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(value));
  return text;
}

bool outside(Warp &warp, int lane, unsigned bytes, Mode mode, const std::string &where) {
  warp.fail(lane, std::string("out of bounds: ") + nameOf(mode) + " of " + std::to_string(bytes) + " bytes " + where);
  return false;
}

bool locateShared(Warp &warp, int lane, unsigned bytes, Mode mode, Access &access) {
  Block &block = warp.block;
  uint64_t size = block.shared.size() - 16, at = access.address[lane] - sharedBase;
  if (access.address[lane] < sharedBase || at + bytes > size)
    return outside(warp, lane, bytes, mode,
                   access.address[lane] < sharedBase ? "before the block's shared memory"
                                                     : "at offset " + std::to_string(at) + " of the block's " +
                                                           std::to_string(size) + " bytes of shared memory");
  access.data[lane] = block.shared.data() + at;
  access.shadow[lane] = block.sharedShadow.data() + at;
  access.space[lane] = ptx::Space::Shared;
  access.anyShared = true;
  return true;
}

bool locateLocal(Warp &warp, int lane, unsigned bytes, Mode mode, Access &access) {
  uint64_t at = access.address[lane] - localBase;
  if (access.address[lane] < localBase || at + bytes > warp.localBytes)
    return outside(warp, lane, bytes, mode,
                   "at offset " + std::to_string(int64_t(at)) + " of the thread's " + std::to_string(warp.localBytes) +
                       " bytes of local memory");
  access.data[lane] = warp.local.data() + uint64_t(lane) * warp.localBytes + at;
  access.shadow[lane] = warp.localShadow.data() + uint64_t(lane) * warp.localBytes + at;
  access.space[lane] = ptx::Space::Local;
  return true;
}

bool locateGlobal(Warp &warp, int lane, unsigned bytes, Mode mode, Access &access) {
  uint64_t address = access.address[lane];
  Memory &memory = *warp.block.launch.memory;
  Allocation *found = warp.recent;
  if (!found || !found->holds(address, bytes)) {
    found = memory.find(address);
    if (found && found->freed) {
      warp.fail(lane, std::string("use after free: ") + nameOf(mode) + " of " + std::to_string(bytes) + " bytes " +
                          memory.describe(address, bytes));
      return false;
    }
    if (!found || !found->holds(address, bytes))
      return outside(warp, lane, bytes, mode, "at " + hex(address) + ", " + memory.describe(address, bytes));
    warp.recent = found;
  }
  if (found->readOnly && mode != Mode::Read) {
    warp.fail(lane, "a write to constant memory " + memory.describe(address, bytes));
    return false;
  }
  access.data[lane] = found->data.get() + (address - found->base);
  access.shadow[lane] = found->shadow.get() + (address - found->base);
  access.space[lane] = ptx::Space::Global;
  access.anyGlobal = true;
  return true;
}

bool locateLane(Warp &warp, ptx::Space space, int lane, unsigned bytes, Mode mode, Access &access) {
  if (space == ptx::Space::Generic) {
    uint64_t &address = access.address[lane];
    if (address - sharedWindow < windowBytes) {
      address -= sharedWindow;
      space = ptx::Space::Shared;
    } else if (address - localWindow < windowBytes) {
      address -= localWindow;
      space = ptx::Space::Local;
    }
  }
  if (space == ptx::Space::Shared)
    return locateShared(warp, lane, bytes, mode, access);
  return space == ptx::Space::Local ? locateLocal(warp, lane, bytes, mode, access)
                                    : locateGlobal(warp, lane, bytes, mode, access);
}

} // namespace

bool locate(Warp &warp, const Instruction &i, int source, uint32_t mask, unsigned bytes, Mode mode, Access &access) {
  const Operand &operand = i.source(source);
  if (uint32_t bad = warp.undefined(operand) & mask) {
    warp.fail(__builtin_ctz(bad), std::string("a ") + nameOf(mode) + " at an address that was never initialised");
    return false;
  }
  if (i.flags & 0x80) {
    const uint32_t *base = warp.lanes<uint32_t>(operand);
    for (int lane = 0; lane < 32; ++lane)
      access.address[lane] = base[lane] + uint64_t(i.offset);
  } else {
    const uint64_t *base = warp.lanes<uint64_t>(operand);
    for (int lane = 0; lane < 32; ++lane)
      access.address[lane] = base[lane] + uint64_t(i.offset);
  }
  uint64_t low = ~uint64_t(0), high = 0, bits = 0;
  for (int lane = 0; lane < 32; ++lane) {
    uint64_t address = access.address[lane];
    bool active = mask >> lane & 1;
    low = active && address < low ? address : low;
    high = active && address > high ? address : high;
    bits |= active ? address : 0;
  }
  if (bits & (bytes - 1)) {
    for (uint32_t rest = mask; rest; rest &= rest - 1) {
      int lane = __builtin_ctz(rest);
      if (access.address[lane] & (bytes - 1)) {
        warp.fail(lane, std::string("misaligned: ") + nameOf(mode) + " of " + std::to_string(bytes) + " bytes at " +
                            hex(access.address[lane]));
        return false;
      }
    }
  }
  // All lanes in the allocation that was hit last, or in shared memory.
  Allocation *recent = warp.recent;
  if (i.space != ptx::Space::Shared && i.space != ptx::Space::Local && recent && low >= recent->base &&
      high - recent->base + bytes <= recent->size && !(recent->readOnly && mode != Mode::Read)) {
    uint8_t *data = recent->data.get(), *shadow = recent->shadow.get();
    uint64_t base = recent->base;
    for (int lane = 0; lane < 32; ++lane) {
      uint64_t at = mask >> lane & 1 ? access.address[lane] - base : 0;
      access.data[lane] = data + at;
      access.shadow[lane] = shadow + at;
    }
    std::fill(std::begin(access.space), std::end(access.space), ptx::Space::Global);
    access.anyGlobal = true;
    return true;
  }
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    if (!locateLane(warp, i.space, __builtin_ctz(rest), bytes, mode, access))
      return false;
  return true;
}

uint32_t uninitialised(const Access &access, uint32_t mask, unsigned offset, unsigned bytes) {
  uint32_t bad = 0;
  auto check = [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T all = T(0x0101010101010101ull);
    for (uint32_t rest = mask; rest; rest &= rest - 1) {
      int lane = __builtin_ctz(rest);
      T shadow;
      std::memcpy(&shadow, access.shadow[lane] + offset, sizeof(T));
      bad |= uint32_t(shadow != all) << lane;
    }
  };
  switch (bytes) {
  case 1:
    check(Tag<uint8_t>());
    break;
  case 2:
    check(Tag<uint16_t>());
    break;
  case 4:
    check(Tag<uint32_t>());
    break;
  default:
    check(Tag<uint64_t>());
    break;
  }
  return bad;
}

namespace {

// One lane, one word. The lanes of one instruction and of one warp count as different threads.
bool noteWord(Warp &warp, int lane, AccessRecord &record, uint8_t touched, Mode mode, bool sameValue) {
  Block &block = warp.block;
  const uint32_t epoch = block.epoch;
  const uint16_t thread = uint16_t(warp.threadOf(lane) + 1);
  auto conflicts = [&](uint16_t other, uint16_t sync, uint8_t bytes) {
    if (other == 0 || other == thread || !(bytes & touched))
      return false;
    if (other == AccessRecord::many)
      return true;
    bool sameWarp = uint32_t(other - 1) / 32 == warp.warpIndex;
    return !sameWarp || sync == warp.syncs;
  };
  auto report = [&](const char *what, uint16_t other, uint32_t instruction) {
    std::string name = other == AccessRecord::many ? "several threads" : "thread " + std::to_string(other - 1);
    warp.fail(lane, std::string("race on shared memory: ") + what + " by " + name +
                        (instruction ? " (PTX line " + std::to_string(instruction) + ")" : "") +
                        ", with no barrier between");
    return false;
  };
  bool hasWrite = record.writeEpoch == epoch, hasRead = record.readEpoch == epoch;
  // Words written in parts by several threads are not followed any further.
  bool clear = record.writer != AccessRecord::many;
  if (hasWrite && clear && !(record.atomic && mode == Mode::Atomic) && !sameValue &&
      conflicts(record.writer, record.writeSync, record.writeBytes))
    return report(mode == Mode::Read ? "a read of what was written" : "a second write to what was written",
                  record.writer, record.writeInstruction);
  uint32_t line = uint32_t(warp.function().locations[warp.frame->current.pc].line);
  if (mode == Mode::Read) {
    if (!hasRead) {
      record.readEpoch = epoch;
      record.reader = thread;
      record.readBytes = 0;
    } else if (record.reader != thread && record.readSync == warp.syncs) {
      record.reader = AccessRecord::many;
    } else if (record.reader != thread) {
      record.reader = uint32_t(record.reader - 1) / 32 == warp.warpIndex && record.reader != AccessRecord::many
                          ? thread
                          : AccessRecord::many;
    }
    record.readBytes |= touched;
    record.readSync = warp.syncs;
    return true;
  }
  if (hasRead && conflicts(record.reader, record.readSync, record.readBytes))
    return report("a write to what was read", record.reader, 0);
  if (!hasWrite) {
    record.writeEpoch = epoch;
    record.writer = thread;
    record.writeBytes = touched;
  } else {
    bool sameWarpLater = record.writer != AccessRecord::many && record.writer != thread &&
                         uint32_t(record.writer - 1) / 32 == warp.warpIndex && record.writeSync != warp.syncs;
    if (record.writer == thread || sameWarpLater)
      record.writer = thread;
    else
      record.writer = AccessRecord::many;
    record.writeBytes |= touched;
  }
  record.writeSync = warp.syncs;
  record.atomic = mode == Mode::Atomic;
  record.writeInstruction = line;
  return true;
}

} // namespace

bool noteShared(Warp &warp, uint32_t mask, unsigned bytes, Mode mode, const Access &access, const uint8_t *values) {
  Block &block = warp.block;
  if (!block.launch.options.checkRaces || block.threads == 1)
    return true;
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    if (access.space[lane] != ptx::Space::Shared)
      continue;
    uint64_t at = access.address[lane] - sharedBase;
    bool same = values && std::memcmp(access.data[lane], values + unsigned(lane) * bytes, bytes) == 0 &&
                uninitialised(access, 1u << lane, 0, std::min(8u, bytes)) == 0;
    if (bytes < 4) {
      uint8_t touched = uint8_t(((1u << bytes) - 1) << (at & 3));
      if (!noteWord(warp, lane, block.records[at / 4], touched, mode, same))
        return false;
      continue;
    }
    for (unsigned word = 0; word < bytes / 4; ++word)
      if (!noteWord(warp, lane, block.records[at / 4 + word], 15, mode, same))
        return false;
  }
  return true;
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
