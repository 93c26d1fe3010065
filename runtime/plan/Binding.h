// An entry at concrete sizes: what expressions come to, and where the slots lie in the arena.
#pragma once

#include "runtime/plan/Error.h"
#include "runtime/plan/Plan.h"
#include "runtime/plan/Size.h"

namespace dlc::plan {

struct Binding {
  std::vector<int64_t> symbols, values; // of the entry's symbols and expressions
  std::vector<uint64_t> slotOffsets;
  uint64_t arenaBytes = 0;
  uint64_t largestLiveSet = 0; // lower bound of arenaBytes for this order of steps

  int64_t value(Size size) const { return valueOf(size, values.data()); }
};

// The largest sizes: what memory is made for where sizes are not given.
std::vector<int64_t> largestSizes(const Entry &entry);

// The tensor with numbers for dims.
TensorInfo boundTensor(const TensorInfo &tensor, const Binding &binding);

// Binds an entry whose indices are valid. Fails where symbols are outside of their bounds, an expression has no value,
// a buffer lies outside of its memory, or memory would be absurd.
Error bind(const Program &program, const Entry &entry, std::vector<int64_t> symbols, Binding &binding);
// Every entry at its largest sizes, and the bytes of an arena that is enough for each of them.
Error bindAll(const Program &program, std::vector<Binding> &bindings, uint64_t &arenaBytes);

} // namespace dlc::plan
