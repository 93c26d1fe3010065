// The ways to compute a kernel on the CPU, a file for each: its parameters, the values that they may have, and why
// values that do not go together are not legal. docs/schedules.md is the user's page.
#pragma once

#include "ir/lowering/ContractionShape.h"
#include "ir/schedule/Schedule.h"
#include "ir/schedule/cpu/Machine.h"

namespace dlc {

extern const ScheduleKind kCpuLoop;        // every element on its own
extern const ScheduleKind kCpuTranspose;   // tiles turned in registers
extern const ScheduleKind kCpuConcat;      // many tensors into one, by a table of addresses
extern const ScheduleKind kCpuRows;        // reductions along the last dim
extern const ScheduleKind kCpuColumns;     // reductions that keep the last dim
extern const ScheduleKind kCpuTiles;       // contractions by register tiles
extern const ScheduleKind kCpuDepthwise;   // depthwise convolutions
extern const ScheduleKind kCpuScan;        // running sums along the last dim
extern const ScheduleKind kCpuScanColumns; // ... along another
extern const ScheduleKind kCpuSelection;   // top-k
extern const ScheduleKind kCpuScatter;     // updates into a copy
llvm::ArrayRef<const ScheduleKind *> cpuScheduleKinds();

// The parameter of a schedule that is chosen for each width of vectors: "rows" is "rows_512" where they have 512 bits.
int64_t scheduled(const Schedule &schedule, llvm::StringRef name, int64_t vectorBits);
void setScheduled(Schedule &schedule, llvm::StringRef name, const CpuMachine &machine, int64_t value);

// A schedule of another kind with the same size of tasks: where one does not fit a kernel after all (at fewer places,
// say).
Schedule asKind(const ScheduleKind &kind, const Schedule &schedule);

// The schedule of a kernel or a kernel function; none where it has none that is legal.
std::optional<Schedule> cpuScheduleOf(mlir::Operation *kernel);

// What a contraction asks of its tiles.
struct CpuTileFacts {
  explicit CpuTileFacts(const ContractionShape &shape, bool packs);

  int64_t sumBytes;      // of an element that is summed
  bool bytes;            // 8-bit integers are multiplied
  int64_t columns;       // of a group, or of a part of the columns
  int64_t groups, panel; // panel: columns of one that is packed, 0: not yet, or none
  bool packs;            // the rhs becomes panels of columns_512
  bool hasParts;         // tiles must not reach from one part of the columns into the next
  int64_t lanes(const CpuMachine &machine) const { return machine.bits / 8 / sumBytes; }
  // Of the rhs, beside the sums: a scalar (or the address of a loop that needs it), and the vectors of the rhs. Where
  // bytes are multiplied as pairs of 16-bit numbers, each of these takes two, and a product one.
  int64_t otherRegisters(int64_t vectors) const { return bytes ? 2 * vectors + 3 : vectors + 1; }
};

// Why tiles cannot be computed, as "expected ...", or "".
std::string cpuTilesMisfit(const Schedule &schedule, const CpuTileFacts &facts);
// The same, and why they would not stay in registers.
std::string cpuTilesFault(const Schedule &schedule, const CpuTileFacts &facts);

// Whether the shape is one of a depthwise convolution of kind depthwise: with several filters on one channel,
// neighbouring columns do not read neighbouring channels.
bool isDepthwise(const ContractionShape &shape);
std::string cpuDepthwiseFault(const Schedule &schedule);

// A concatenation of arguments, and nothing else; null where the kernel is none, or has no elements.
ConcatOp findConcat(mlir::func::FuncOp kernel);
// Where most of one is finding the part that an element is of.
bool isLongConcat(mlir::func::FuncOp kernel);

} // namespace dlc
