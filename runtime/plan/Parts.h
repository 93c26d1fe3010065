// Launches that run on some places of an open size at a time: a processor's caches hold then what one leaves for the
// next.
#pragma once

#include "runtime/plan/Plan.h"

namespace dlc::plan {

struct Binding;

// Steps [first, last] of an entry. Each runs on places * k of its own places for some k; together on `each` * k at a
// time.
struct Parts {
  uint32_t first = 0, last = 0;
  int64_t places = 1, each = 1;
};

// Where that pays at these sizes: kernels by places (Kernel::places) that follow each other and hand large tensors
// on. Of entries without control flow.
std::vector<Parts> findParts(const Program &program, const Entry &entry, const Binding &binding);

// Whether all that touches the slot is one of these steps: each part may use the same bytes of it.
inline bool isWithin(const Slot &slot, const Parts &parts) {
  return slot.first >= parts.first && slot.last <= parts.last;
}

// Of the launch's arguments, which stand behind its buffers, the one that counts the kernel's places.
size_t placesArgument(const Kernel &kernel, const Step &step);

} // namespace dlc::plan
