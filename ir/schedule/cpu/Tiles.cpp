// Contractions by register tiles: rows x columns are summed over the whole reduction in registers.
#include "ir/schedule/cpu/Parameters.h"

using namespace mlir;

namespace dlc {

// rows, columns: of a tile. tasks: how many to aim at. Chunks of rows hold rows_kib of the lhs at most, so that it
// stays in the cache from one block of columns to the next; chunks of columns hold columns_kib of the rhs, so that it
// does from one task to the next, which goes on along the rows. columns_first: tasks are cut along the columns first,
// so that each element of the rhs is read by one thread alone. sums: that a tile has at least, independent of each
// other, to keep the multipliers busy over the latency of an addition; one with fewer registers sums even and odd steps
// apart. factor_steps: of the reduction, whose lhs is widened or rounded at once. staged_kib: a tile of a lhs whose
// rows lie next to each other and its steps far apart (a^T b) is copied together, where it takes no more; 0: never.
static constexpr int64_t kColumns512[] = {4,  8,  12, 16, 20, 24,  28,  32,  40,  48,
                                          56, 64, 72, 80, 96, 112, 128, 160, 192, 256};
static constexpr int64_t kKib[] = {16, 32, 64, 128, 256, 512, 1024, 2048, 4096};
static constexpr int64_t kYesNo[] = {0, 1};
static constexpr int64_t kSums[] = {1, 2, 4, 8, 16};
static constexpr int64_t kFactorSteps[] = {4, 8, 16, 32, 64};
static constexpr int64_t kStagedKib[] = {0, 32, 64, 128, 256, 512};
static constexpr ScheduleParameter kParameters[] = {{"rows_512", {}, 1, 32, 12},
                                                    {"columns_512", kColumns512, 0, 0, 32},
                                                    {"rows_256", {}, 1, 32, 6},
                                                    {"columns_256", kColumns512, 0, 0, 16},
                                                    {"tasks", {}, 1, 4096, 1},
                                                    {"rows_kib", kKib, 0, 0, 256},
                                                    {"columns_kib", kKib, 0, 0, 256},
                                                    {"columns_first", kYesNo},
                                                    {"sums", kSums, 0, 0, 8},
                                                    {"factor_steps", kFactorSteps, 0, 0, 16},
                                                    {"staged_kib", kStagedKib, 0, 0, 128}};
const ScheduleKind kCpuTiles{"tiles", kParameters};

CpuTileFacts::CpuTileFacts(const ContractionShape &shape, bool packs)
    : sumBytes(shape.element.getIntOrFloatBitWidth() / 8), bytes(shape.bytes), columns(shape.columns),
      groups(shape.groups), panel(shape.panel), packs(packs), hasParts(!shape.parts.empty()) {}

static std::string textOf(StringRef name, const CpuMachine &machine, int64_t value) {
  return name.str() + machine.suffix + ":" + std::to_string(value);
}

std::string cpuTilesMisfit(const Schedule &schedule, const CpuTileFacts &facts) {
  auto number = [](int64_t value) { return std::to_string(value); };
  int64_t panel = facts.panel ? facts.panel : facts.packs ? schedule.get("columns_512") : 0;
  for (const CpuMachine &machine : kCpuMachines) {
    int64_t columns = scheduled(schedule, "columns", machine.bits), lanes = facts.lanes(machine);
    std::string found = ", found " + textOf("columns", machine, columns);
    if (columns % lanes)
      return "expected a multiple of the " + number(lanes) + " elements of a vector" + found;
    if (panel && panel % columns)
      return "expected a divisor of the " + number(panel) + " columns of a packed panel (columns_512)" + found;
    bool crosses = facts.hasParts || (facts.bytes && facts.groups > 1);
    if (crosses && facts.columns % columns)
      return "expected a divisor of the " + number(facts.columns) + " columns of a " +
             (facts.hasParts ? "part" : "group") + found;
  }
  return "";
}

std::string cpuTilesFault(const Schedule &schedule, const CpuTileFacts &facts) {
  if (std::string misfit = cpuTilesMisfit(schedule, facts); !misfit.empty())
    return misfit;
  for (const CpuMachine &machine : kCpuMachines) {
    int64_t vectors = scheduled(schedule, "columns", machine.bits) / facts.lanes(machine);
    int64_t rows = scheduled(schedule, "rows", machine.bits);
    int64_t needed = rows * vectors + facts.otherRegisters(vectors);
    if (needed > machine.registers)
      return "expected sums and what is read beside them in at most " + std::to_string(machine.registers) +
             " registers, found " + std::to_string(needed) + " for " + textOf("rows", machine, rows) + " by " +
             std::to_string(vectors) + " vectors";
  }
  return "";
}

} // namespace dlc
