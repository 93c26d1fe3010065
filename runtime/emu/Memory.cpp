#include "runtime/emu/Memory.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sys/mman.h>

namespace dlc::runtime::emu {
namespace {

constexpr uint64_t redZone = 4096, alignment = 256;

std::string hex(uint64_t value) {
  char text[32];
  std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(value));
  return text;
}

} // namespace

Record *LazyRecords::get(uint64_t words) {
  if (data)
    return data;
  bytes = words * sizeof(Record);
  void *mapping =
      mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, /*file=*/-1, 0);
  data = mapping == MAP_FAILED ? nullptr : static_cast<Record *>(mapping);
  return data;
}
void LazyRecords::forget() {
  if (data)
    madvise(data, bytes, MADV_DONTNEED);
}
void LazyRecords::clear() {
  if (data)
    munmap(data, bytes);
  data = nullptr;
}

uint64_t Memory::allocate(uint64_t bytes, const std::string &name) {
  if (bytes > (uint64_t(1) << 40))
    return 0;
  auto allocation = std::make_unique<Allocation>();
  allocation->data.reset(new (std::nothrow) uint8_t[bytes + 16]);
  allocation->shadow.reset(new (std::nothrow) uint8_t[bytes + 16]);
  if (!allocation->data || !allocation->shadow)
    return 0;
  std::memset(allocation->data.get(), poisonByte, bytes);
  std::memset(allocation->shadow.get(), 0, bytes);
  allocation->base = next;
  allocation->size = bytes;
  allocation->name = name;
  next += (bytes + redZone + alignment - 1) / alignment * alignment;
  inUse += bytes;
  allocations.push_back(std::move(allocation));
  return allocations.back()->base;
}

bool Memory::release(uint64_t address) {
  Allocation *allocation = find(address);
  if (!allocation || allocation->freed || allocation->base != address)
    return false;
  allocation->freed = true;
  allocation->data.reset();
  allocation->shadow.reset();
  allocation->records.clear();
  inUse -= allocation->size;
  return true;
}

Allocation *Memory::find(uint64_t address) {
  auto after = std::upper_bound(allocations.begin(), allocations.end(), address,
                                [](uint64_t value, const auto &allocation) { return value < allocation->base; });
  if (after == allocations.begin())
    return nullptr;
  Allocation *found = (--after)->get();
  return address - found->base < std::max<uint64_t>(found->size, 1) ? found : nullptr;
}

std::vector<Allocation *> Memory::live() {
  std::vector<Allocation *> result;
  for (const std::unique_ptr<Allocation> &allocation : allocations)
    if (!allocation->freed)
      result.push_back(allocation.get());
  return result;
}

void Memory::startRaces() {
  if (segments.startLaunch())
    return;
  for (const std::unique_ptr<Allocation> &allocation : allocations)
    allocation->records.forget();
}

std::string Memory::describe(uint64_t address, uint64_t bytes) {
  auto text = [](const Allocation &allocation) {
    return "the " + std::string(allocation.freed ? "freed " : "") + "allocation of " + std::to_string(allocation.size) +
           " bytes at " + hex(allocation.base) + (allocation.name.empty() ? "" : " ('" + allocation.name + "')");
  };
  if (Allocation *found = find(address)) {
    uint64_t offset = address - found->base;
    if (found->freed)
      return "inside " + text(*found);
    return "at offset " + std::to_string(offset) + " of " + text(*found);
  }
  auto after = std::upper_bound(allocations.begin(), allocations.end(), address,
                                [](uint64_t value, const auto &allocation) { return value < allocation->base; });
  if (after != allocations.begin()) {
    const Allocation &before = **std::prev(after);
    uint64_t distance = address - before.base - before.size;
    if (distance < (1 << 20))
      return std::to_string(distance) + " bytes behind " + text(before);
  }
  if (after != allocations.end() && (*after)->base - address < (1 << 20))
    return std::to_string((*after)->base - address) + " bytes before " + text(**after);
  return "near no allocation";
}

} // namespace dlc::runtime::emu
