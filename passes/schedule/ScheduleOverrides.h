// `--schedule KERNEL=key:value,...`: single parameters in place of those that a cost model chose.
#pragma once

#include "ir/schedule/Schedule.h"
#include <functional>

namespace dlc {

// A kernel by its name, its schedule, and what may take its place.
struct ScheduledKernel {
  std::string name, key; // key: see kernelKey; "" where nobody asks for it
  Schedule schedule;
  llvm::SmallVector<const ScheduleKind *> kinds;              // that can compute it
  std::function<Schedule(const ScheduleKind &)> choose;       // the cost model's among those of a kind
  std::function<std::string(const Schedule &schedule)> fault; // "" where it is legal
};

// Whether one of the overrides asks for kernels by their keys.
bool asksForKeys(llvm::StringRef overrides);

// KERNEL is a name, a glob or the beginning of one name. Fails with an error that lists what there is. `later`: kernels
// are still to come, of which one may have a name that matches nothing, or several.
// #KEY stands for the kernels of that key, if there are any, as far as the schedule is legal for them: so does what was
// tuned come in.
mlir::LogicalResult overrideSchedules(llvm::MutableArrayRef<ScheduledKernel> kernels, llvm::StringRef text,
                                      mlir::Location loc, bool later = false);

} // namespace dlc
