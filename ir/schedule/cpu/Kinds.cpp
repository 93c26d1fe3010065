#include "ir/schedule/cpu/Kinds.h"

using namespace mlir;

namespace dlc {

ArrayRef<const ScheduleKind *> cpuScheduleKinds() {
  static const ScheduleKind *const kinds[] = {
      &kCpuLoop,      &kCpuTranspose, &kCpuConcat,      &kCpuRows,      &kCpuColumns, &kCpuTiles,
      &kCpuDepthwise, &kCpuScan,      &kCpuScanColumns, &kCpuSelection, &kCpuScatter,
  };
  return kinds;
}

int64_t scheduled(const Schedule &schedule, StringRef name, int64_t vectorBits) {
  return schedule.get((name + cpuMachine(vectorBits).suffix).str());
}

void setScheduled(Schedule &schedule, StringRef name, const CpuMachine &machine, int64_t value) {
  schedule.set((name + machine.suffix).str(), value);
}

Schedule asKind(const ScheduleKind &kind, const Schedule &schedule) {
  if (schedule.is(kind))
    return schedule;
  Schedule other(kind);
  if (kind.find("task_elements") && schedule.kind->find("task_elements"))
    other.set("task_elements", schedule.get("task_elements"));
  return other;
}

std::optional<Schedule> cpuScheduleOf(Operation *kernel) {
  return Schedule::fromAttribute(kernel->getAttrOfType<DictionaryAttr>("schedule"), cpuScheduleKinds());
}

} // namespace dlc
