// Large blocks of memory from the system, one mapping each.
#pragma once

#include <cstddef>
#include <utility>

namespace dlc::runtime {

// Zero-filled memory, page-aligned; from 2 MiB on aligned for huge pages and advised to use them.
class Memory {
public:
  Memory() = default;
  Memory(Memory &&other) noexcept { swap(other); }
  Memory &operator=(Memory &&other) noexcept {
    swap(other);
    return *this;
  }
  ~Memory();

  // Replaces what it held. False where there is not so much memory.
  bool allocate(size_t bytes);
  char *data() const { return base; }
  size_t size() const { return length; }

private:
  void swap(Memory &other) {
    std::swap(base, other.base);
    std::swap(length, other.length);
    std::swap(mapping, other.mapping);
    std::swap(mappingBytes, other.mappingBytes);
  }
  char *base = nullptr;
  size_t length = 0;
  void *mapping = nullptr;
  size_t mappingBytes = 0;
};

} // namespace dlc::runtime
