// Chooses how kernels are computed on the CPU. The kinds and what is legal stand in ir/schedule/cpu.
#pragma once

#include "ir/lowering/RegionShape.h"
#include "ir/lowering/ScatterShape.h"
#include "ir/lowering/TransposeSides.h"
#include "ir/schedule/cpu/Kinds.h"

namespace dlc {

// What a schedule is chosen by: what a kernel function computes, as far as its schedules differ in it.
struct CpuFacts {
  // `packs`: the rhs of its contraction is a constant that becomes panels. The function outlives the facts.
  CpuFacts(mlir::func::FuncOp function, bool packs);

  mlir::func::FuncOp function;
  bool packs;
  llvm::SmallVector<const ScheduleKind *> kinds; // that can compute it, the usual one first
  ContractionShapes shapes;                      // of its contraction, where it is computed by tiles
  RegionSpace space;                             // that a reduction spans
  std::string whyLoops;                          // that none does: each element computes its own sums
  std::optional<ScatterShape> scatter;
  std::optional<TransposeSides> sides;
  // Scans and selections: elements of a row; selections: how many of them are kept.
  int64_t rowElements = 0, kept = 0;

private:
  void readLoop();
  bool readReduction();
  bool readContraction();
  bool readScan();
  bool readSelection();
  bool readScatter();
};

// The cost model: facts -> the schedule of the usual kind, or of a given one.
Schedule chooseCpuSchedule(const CpuFacts &facts);
Schedule chooseCpuSchedule(const CpuFacts &facts, const ScheduleKind &kind);
// ... among the tiles of contractions (CpuTileModel.cpp).
Schedule chooseCpuTiles(const CpuFacts &facts);
Schedule chooseCpuDepthwise(const CpuFacts &facts);

// Schedules for so many places at a time, where the kernel function, which has its own, has places (ir/Places.h).
void scheduleCpuPlaces(mlir::func::FuncOp kernel);

// What is wrong with the schedule's values together, as "expected ...", or "".
std::string cpuScheduleFault(const Schedule &schedule, const CpuFacts &facts);

// The function that outlining will make of a kernel, outside of any module: its schedule may be asked for before.
mlir::OwningOpRef<mlir::func::FuncOp> asFunction(KernelOp kernel);

// The operand of a contraction kernel that holds the contraction's rhs, where dlc-pack-contractions lays it out in
// panels: nothing else in the kernel reads it, it is one matrix, and a constant or read by many rows.
std::optional<unsigned> packedOperand(KernelOp kernel);
// Whether the rhs will be packed: that operand, or that of 8-bit integers, wherever it comes from.
bool packsRhs(KernelOp kernel);

} // namespace dlc
