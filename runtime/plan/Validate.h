// The parts of validateProgram.
#pragma once

#include "runtime/plan/Binding.h"

namespace dlc::plan {

// Above what any machine can address.
constexpr uint64_t kMaxBytes = uint64_t(1) << 47;
// Blocks in blocks; slots of one arena; what one step hands over and writes.
constexpr unsigned kMaxDepth = 64;
constexpr size_t kMaxSlots = 65536, kMaxArguments = 65536, kMaxOutputs = 1024;

// Checks the indices of an entry by themselves: whatever walks it afterwards stays inside of its lists.
Error checkEntry(const Program &program, const Entry &entry);

// Checks the tensor maps of a geometry, with every launch of its kernel, in entries whose indices are valid; what
// follows from sizes is checked when they are bound (mapFault).
Error checkTensorMaps(const Program &program, const Geometry &geometry);

// Plays an entry through whose indices are valid: every step reads only what has been written on every way to it, and
// what its slot still holds; no step writes over a part of what it reads; every output is written.
Error replayEntry(const Entry &entry, const Binding &binding);

} // namespace dlc::plan
