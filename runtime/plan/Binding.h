// An entry at concrete sizes: what expressions come to, and where the slots lie in the arena.
#pragma once

#include "runtime/plan/Error.h"
#include "runtime/plan/Parts.h"
#include "runtime/plan/Plan.h"
#include "runtime/plan/Size.h"

namespace dlc::plan {

struct Binding {
  std::vector<int64_t> symbols, values; // of the entry's symbols and expressions
  std::vector<int64_t> largest;         // what expressions come to at the most, whatever steps read
  std::vector<Parts> parts;             // in order
  std::vector<uint64_t> slotOffsets;
  uint64_t arenaBytes = 0;
  uint64_t largestLiveSet = 0; // lower bound of arenaBytes for this order of steps

  int64_t value(Size size) const { return valueOf(size, values.data()); }
  int64_t most(Size size) const { return valueOf(size, largest.data()); }
};

// Whether the caller's tensors decide about sizes: a symbol has several values, and no step reads it.
bool hasOpenSizes(const Entry &entry);
// What stands for sizes before they are known: the least; of those that a step reads the largest, because there must be
// memory for what comes out.
std::vector<int64_t> defaultSizes(const Entry &entry);
// Of each expression, whether it follows from sizes that steps read.
std::vector<bool> readExpressions(const Entry &entry);
// Whether a dim of the tensor does.
bool hasReadSizes(const TensorInfo &tensor, const std::vector<bool> &readExpressions);
// What inputs have as a dim is so many times the symbol; 1 where none has it alone.
int64_t factorOf(const Entry &entry, size_t symbol);
// The sizes of which dims of these inputs are made. Fails where inputs do not agree about one, with a text that names
// input, dim and rule; types and ranks are right.
Error sizesOfInputs(const Entry &entry, const std::vector<const int64_t *> &inputDims, std::vector<int64_t> &sizes);

// The tensor with numbers for dims.
TensorInfo boundTensor(const TensorInfo &tensor, const Binding &binding);
// ... at the most that they may come to.
TensorInfo largestTensor(const TensorInfo &tensor, const Binding &binding);

// Binds an entry whose indices are valid; sizes that steps read are bound at the most that they may be. Fails where
// symbols are outside of their bounds, an expression has no value, a buffer lies outside of its memory, or memory would
// be absurd.
Error bind(const Program &program, const Entry &entry, std::vector<int64_t> symbols, Binding &binding);
// Every entry at its default sizes, and the bytes of an arena that is enough for each of them.
Error bindAll(const Program &program, std::vector<Binding> &bindings, uint64_t &arenaBytes);

} // namespace dlc::plan
