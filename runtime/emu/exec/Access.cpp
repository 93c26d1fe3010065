#include "runtime/emu/exec/Access.h"
#include "runtime/emu/Cluster.h"

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

// The block whose shared memory the address is in; the address loses its rank. NULL: reported.
Block *ownerOf(Warp &warp, int lane, ptx::Space space, Mode mode, Access &access) {
  uint64_t &address = access.address[lane];
  uint64_t rank = address >> sharedRankShift;
  if (rank == 0)
    return &warp.block;
  const auto &blocks = warp.block.cluster.blocks;
  auto refuse = [&](const std::string &why) {
    warp.fail(lane, std::string("out of bounds: ") + nameOf(mode) + " of shared memory " + why);
    return nullptr;
  };
  if (rank > blocks.size())
    return refuse("of no block of the cluster, at " + hex(address));
  Block *owner = blocks[rank - 1].get();
  if (space == ptx::Space::Shared && owner != &warp.block)
    return refuse("of the block of rank " + std::to_string(rank - 1) + ", by an instruction on the block's own");
  if (owner->isDone())
    return refuse("of the block of rank " + std::to_string(rank - 1) + " of the cluster, which has exited");
  address &= (uint64_t(1) << sharedRankShift) - 1;
  return owner;
}

bool locateShared(Warp &warp, ptx::Space space, int lane, unsigned bytes, Mode mode, Access &access) {
  Block *owner = ownerOf(warp, lane, space, mode, access);
  if (!owner)
    return false;
  Block &block = *owner;
  uint64_t size = block.shared.size() - 16, at = access.address[lane] - sharedBase;
  if (access.address[lane] < sharedBase || at + bytes > size)
    return outside(warp, lane, bytes, mode,
                   access.address[lane] < sharedBase ? "before the block's shared memory"
                                                     : "at offset " + std::to_string(at) + " of the block's " +
                                                           std::to_string(size) + " bytes of shared memory");
  access.data[lane] = block.shared.data() + at;
  access.shadow[lane] = block.sharedShadow.data() + at;
  access.owner[lane] = owner;
  bool isOwn = owner == &warp.block;
  access.space[lane] = isOwn ? ptx::Space::Shared : ptx::Space::Cluster;
  (isOwn ? access.anyShared : access.anyPeer) = true;
  return true;
}

// A kernel's parameters, by an address.
bool locateParameter(Warp &warp, int lane, unsigned bytes, Mode mode, Access &access) {
  const Launch &launch = warp.block.launch;
  uint64_t at = access.address[lane], size = launch.kernel->parameterBytes;
  if (mode != Mode::Read && mode != Mode::StrongRead) {
    warp.fail(lane, "a write to the kernel's parameters");
    return false;
  }
  if (at > size || bytes > size - at)
    return outside(warp, lane, bytes, mode,
                   "at offset " + std::to_string(at) + " of the kernel's " + std::to_string(size) +
                       " bytes of parameters");
  access.data[lane] = const_cast<uint8_t *>(launch.parameters) + at;
  access.shadow[lane] = const_cast<uint8_t *>(launch.parameters) + size + 16 + at;
  access.space[lane] = ptx::Space::Param;
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

// Why no region holds the access.
bool outsideRegions(Warp &warp, int lane, unsigned bytes, Mode mode, uint64_t address) {
  Launch &launch = warp.block.launch;
  Memory &memory = *launch.memory;
  Allocation *found = memory.find(address);
  if (found && found->freed) {
    warp.fail(lane, std::string("use after free: ") + nameOf(mode) + " of " + std::to_string(bytes) + " bytes " +
                        memory.describe(address, bytes));
    return false;
  }
  std::string where = "at " + hex(address) + ", " + memory.describe(address, bytes);
  if (found && found->holds(address, bytes) && launch.isBounded) {
    const Region *before = nullptr, *after = nullptr;
    for (const Region &region : launch.regions)
      if (region.begin <= address)
        before = &region;
      else if (!after)
        after = &region;
    auto text = [](const Region &region) {
      return "a buffer of " + std::to_string(region.end - region.begin) + " bytes";
    };
    where += ", in none of the launch's buffers";
    if (before && before->allocation == found)
      where += ": " + std::to_string(int64_t(address - before->end)) + " bytes behind " + text(*before);
    if (after && after->allocation == found)
      where += (before && before->allocation == found ? ", " : ": ") + std::to_string(after->begin - address) +
               " bytes before " + text(*after);
  }
  return outside(warp, lane, bytes, mode, where);
}

bool mayWrite(Warp &warp, int lane, uint64_t address, unsigned bytes, const Region &region) {
  if (region.rights == Region::Writable)
    return true;
  warp.fail(lane, (region.rights == Region::Constant ? "a write to constant memory "
                                                     : "a write to a buffer that the launch only reads, ") +
                      warp.block.launch.memory->describe(address, bytes));
  return false;
}

bool locateGlobal(Warp &warp, int lane, unsigned bytes, Mode mode, Access &access) {
  uint64_t address = access.address[lane];
  Site &site = warp.site();
  const Region *region = site.region;
  if (!region || !region->holds(address, bytes)) {
    region = warp.block.launch.find(address, bytes);
    if (!region)
      return outsideRegions(warp, lane, bytes, mode, address);
    site.region = region;
  }
  if (mode != Mode::Read && !mayWrite(warp, lane, address, bytes, *region))
    return false;
  uint64_t at = address - region->allocation->base;
  access.data[lane] = region->allocation->data.get() + at;
  access.shadow[lane] = region->allocation->shadow.get() + at;
  access.space[lane] = ptx::Space::Global;
  access.record[lane] = region->records ? region->records + at / 4 : nullptr;
  access.tracked |= region->records != nullptr;
  access.anyGlobal = true;
  return true;
}

} // namespace

bool locateLane(Warp &warp, ptx::Space space, int lane, unsigned bytes, Mode mode, Access &access) {
  if (space == ptx::Space::Generic) {
    uint64_t &address = access.address[lane];
    if (address - sharedWindow < windowBytes) {
      address -= sharedWindow;
      space = ptx::Space::Cluster;
    } else if (address - parameterWindow < windowBytes) {
      address -= parameterWindow;
      space = ptx::Space::Param;
    } else if (address - localWindow < windowBytes) {
      address -= localWindow;
      space = ptx::Space::Local;
    }
  }
  if (space == ptx::Space::Param)
    return locateParameter(warp, lane, bytes, mode, access);
  if (space == ptx::Space::Shared || space == ptx::Space::Cluster)
    return locateShared(warp, space, lane, bytes, mode, access);
  return space == ptx::Space::Local ? locateLocal(warp, lane, bytes, mode, access)
                                    : locateGlobal(warp, lane, bytes, mode, access);
}

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
  // All lanes in shared memory, or in the region that this instruction hit last.
  Block &block = warp.block;
  auto fill = [&](uint8_t *data, uint8_t *shadow, uint64_t base, ptx::Space space) {
    for (int lane = 0; lane < 32; ++lane) {
      uint64_t at = mask >> lane & 1 ? access.address[lane] - base : 0;
      access.data[lane] = data + at;
      access.shadow[lane] = shadow + at;
    }
    std::fill(std::begin(access.space), std::end(access.space), space);
  };
  if (i.space == ptx::Space::Shared) {
    if (mask && low >= sharedBase && high - sharedBase + bytes <= block.shared.size() - 16) {
      fill(block.shared.data(), block.sharedShadow.data(), sharedBase, ptx::Space::Shared);
      access.anyShared = true;
      return true;
    }
  } else if (const Region *region = warp.site().region; region && i.space != ptx::Space::Local && mask &&
                                                        low >= region->begin && region->holds(high, bytes) &&
                                                        (mode == Mode::Read || region->rights == Region::Writable)) {
    const Allocation &allocation = *region->allocation;
    fill(allocation.data.get(), allocation.shadow.get(), allocation.base, ptx::Space::Global);
    if (Record *records = region->records) {
      for (int lane = 0; lane < 32; ++lane)
        access.record[lane] = records + (mask >> lane & 1 ? access.address[lane] - allocation.base : 0) / 4;
      access.tracked = true;
    }
    access.anyGlobal = true;
    return true;
  }
  std::fill(std::begin(access.record), std::end(access.record), nullptr);
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

} // namespace dlc::runtime::emu

#pragma clang attribute pop
