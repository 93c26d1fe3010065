// Device memory: allocations with red zones between them, a shadow of initialised bytes, and a memory
// of what was freed. Addresses are never reused.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace dlc::runtime::emu {

// What fresh memory holds: NaN as any float, -1 as any integer.
constexpr uint8_t poisonByte = 0xff;

struct Allocation {
  uint64_t base = 0, size = 0;
  std::unique_ptr<uint8_t[]> data, shadow; // shadow: 1 for an initialised byte
  bool freed = false, readOnly = false;
  std::string name; // of a module's variable
  bool holds(uint64_t address, uint64_t bytes) const {
    return address >= base && bytes <= size && address - base <= size - bytes;
  }
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

private:
  std::vector<std::unique_ptr<Allocation>> allocations; // by base, ascending
  uint64_t next = uint64_t(0x7f) << 40;
  uint64_t inUse = 0;
};

} // namespace dlc::runtime::emu
