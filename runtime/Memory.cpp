#include "runtime/Memory.h"
#include "runtime/Machine.h"

#include <cstdint>
#include <sys/mman.h>

namespace dlc::runtime {

Memory::~Memory() {
  if (mapping)
    munmap(mapping, mappingBytes);
}

bool Memory::allocate(size_t bytes) {
  *this = Memory();
  if (bytes == 0)
    return true;
  // The system may promise more than it has and kill the process later: refuse here instead.
  size_t physical = machine().memoryBytes;
  if (bytes > SIZE_MAX / 2 || (physical && bytes > physical))
    return false;
  constexpr size_t hugePage = size_t(2) << 20;
  size_t alignment = bytes >= hugePage ? hugePage : 0;
  void *address = mmap(nullptr, bytes + alignment, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (address == MAP_FAILED)
    return false;
  mapping = address;
  mappingBytes = bytes + alignment;
  auto start = reinterpret_cast<uintptr_t>(address);
  if (alignment) {
    start = (start + hugePage - 1) & ~(hugePage - 1);
    madvise(reinterpret_cast<void *>(start), bytes, MADV_HUGEPAGE); // only advice
  }
  base = reinterpret_cast<char *>(start);
  length = bytes;
  return true;
}

} // namespace dlc::runtime
