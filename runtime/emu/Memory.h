// Device memory: allocations with red zones between them, a shadow of initialised bytes, and a memory
// of what was freed. Addresses are never reused.
#pragma once

#include "runtime/emu/Races.h"

#include <string>

namespace dlc::runtime::emu {

// What fresh memory holds: NaN as any float, -1 as any integer.
constexpr uint8_t poisonByte = 0xff;

struct Allocation;

// Bytes that an access may lie in: a whole allocation, or the part of one that a launch was given as an argument.
struct Region {
  uint64_t begin = 0, end = 0;
  Allocation *allocation = nullptr;
  Record *records = nullptr; // of the allocation's words; NULL: nobody writes here, races are impossible
  enum Rights : uint8_t { Writable, Constant, Input } rights = Writable; // Input: the launch only reads it
  bool holds(uint64_t address, uint64_t bytes) const {
    return address >= begin && address <= end && bytes <= end - address;
  }
};

// Zeroed memory that takes space only where it is touched.
class LazyRecords {
public:
  LazyRecords() = default;
  LazyRecords(const LazyRecords &) = delete;
  ~LazyRecords() { clear(); }
  // For `words` words, all untouched. NULL where the host has no memory.
  Record *get(uint64_t words);
  void clear();
  // Untouched again, at the same place.
  void forget();

private:
  Record *data = nullptr;
  uint64_t bytes = 0;
};

struct Allocation {
  uint64_t base = 0, size = 0;
  std::unique_ptr<uint8_t[]> data, shadow; // shadow: 1 for an initialised byte
  bool freed = false, readOnly = false;
  std::string name; // of a module's variable
  LazyRecords records;
  bool holds(uint64_t address, uint64_t bytes) const {
    return address >= base && bytes <= size && address - base <= size - bytes;
  }
  Record *wordRecords() { return records.get(size / 4 + 2); }
};

class Memory {
public:
  // 0 where the host has not that much memory. Fresh bytes are poison and count as not initialised.
  uint64_t allocate(uint64_t bytes, const std::string &name = {});
  bool release(uint64_t address); // false: not the start of an allocation
  // The allocation that holds the address, freed ones included; NULL for none.
  Allocation *find(uint64_t address);
  // The one that ends closest before, or begins closest after: for messages.
  std::string describe(uint64_t address, uint64_t bytes);
  uint64_t bytesInUse() const { return inUse; }
  // Those that are not freed.
  std::vector<Allocation *> live();
  // A launch begins: all records count as untouched.
  void startRaces();

  GlobalSegments segments;

private:
  std::vector<std::unique_ptr<Allocation>> allocations; // by base, ascending
  uint64_t next = uint64_t(0x7f) << 40;
  uint64_t inUse = 0;
};

} // namespace dlc::runtime::emu
