// An ELF shared object loaded from memory.
#pragma once

#include "runtime/Status.h"

#include <string_view>

namespace dlc::runtime {

class SharedObject {
public:
  SharedObject() = default;
  SharedObject(SharedObject &&other) noexcept { swap(other); }
  SharedObject &operator=(SharedObject &&other) noexcept {
    swap(other);
    return *this;
  }
  ~SharedObject();

  // Loads a copy of the bytes; its undefined symbols resolve in libc and libm.
  Status load(std::string_view bytes);
  // The address of a symbol, or NULL.
  void *find(const char *symbol) const;

private:
  void swap(SharedObject &other) {
    std::swap(handle, other.handle);
    std::swap(file, other.file);
  }
  void *handle = nullptr;
  int file = -1;
};

} // namespace dlc::runtime
