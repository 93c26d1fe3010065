// Schedules of CUDA kernels as data: a kind and named parameters. docs/schedules.md says what they mean.
#pragma once

#include "ir/contraction/NarrowGradient.h"
#include "ir/lowering/AttentionShape.h"
#include "ir/schedule/AttentionTiles.h"
#include "ir/schedule/KeptRow.h"
#include "ir/schedule/RecurrentTiles.h"
#include "ir/schedule/Schedule.h"
#include "ir/schedule/TensorTiles.h"
#include "ir/schedule/WgmmaTiles.h"
#include "ir/schedule/WindowTiles.h"
#include "passes/schedule/CudaTarget.h"

namespace dlc {

llvm::ArrayRef<const ScheduleKind *> cudaScheduleKinds();

// A schedule of a CUDA kernel.
struct CudaSchedule : Schedule {
  // Every parameter has its least value until it is set.
  explicit CudaSchedule(llvm::StringRef kindName);
  explicit CudaSchedule(const Schedule &schedule) : Schedule(schedule) {}
  static std::optional<CudaSchedule> fromAttribute(mlir::DictionaryAttr attribute);
};

// What a schedule is chosen by: what a kernel function computes, as far as its schedules differ in it.
struct KernelFacts {
  explicit KernelFacts(mlir::func::FuncOp function);

  mlir::func::FuncOp function;
  KernelRoot root = KernelRoot::loop;
  llvm::SmallVector<llvm::StringRef> kinds; // that can compute it, the usual one first
  int64_t widestBytes = 1;                  // of the elements that are stored (reductions: and of those that are read)
  int64_t elements = 1;                     // of the largest result
  int64_t bytes = 0;                        // of all operands and results
  // Reductions, scans and selections: `elements` of each of `rows` are combined; `columns`: rows are what lies next to
  // each other in memory.
  int64_t rows = 0, rowElements = 0;
  bool columns = false;
  KeptRow kept; // of reductions
  // Contractions: batches of [rows, depth] x [depth, columns].
  struct Gemm {
    int64_t batches, rows, columns, depth;
    int64_t valueBytes;          // of the type that is summed
    int64_t operandBytes = 0;    // for tensor cores: of an operand's element; 0 where they cannot take the types
    int64_t padded = 0;          // operands of 32 bits whose neighbours in memory do not run along the depth
    int64_t vectors[2] = {1, 1}; // elements of each operand that 16 bytes, alignment and neighbours let one copy bring
    int64_t epilogueBytes = 0;   // of results and operands of the product's size
    int64_t expensive = 0;       // ops of many instructions that become of an element of the product
  };
  std::optional<Gemm> gemm;
  std::optional<WgmmaProduct> wgmma; // the same for wgmma and the copy engine, or
  std::string whyNotWgmma;
  std::optional<WindowProduct> window;     // a convolution of few channels
  std::optional<AttentionShape> attention; // or
  std::string whyNotAttention;
  // Steps of a recurrence, which one launch repeats: so often; how many products follow each other in a step; rows and
  // depth of each; results of a row; columns of all products for each; arguments and results.
  struct Recurrence {
    int64_t rounds, products, rows, depth, units, gates, values;
  };
  std::optional<Recurrence> recurrence;
  // Depthwise convolutions and filter gradients of narrow groups: taps in a line, and bytes of the type that is summed.
  int64_t tapsInLine = 0, tapBytes = 0;
  std::optional<NarrowGradient> narrowGradient;
  // Scatters: `rows` of updates for `targets` of each of `batches`, `columns` wide; `perRow`: a row shares one index.
  struct Scatter {
    int64_t batches, targets, columns, rows;
    bool perRow;
  };
  std::optional<Scatter> scatter;
  std::string whyLoops; // where a family's own kinds do not know the region
  // Without the kinds that only sm_90a has (isForHopperAlone).
  void eraseHopperKinds();
  // The same at so many places, each with blocks of its own; together they move `allBytes`.
  void addPlaces(int64_t count, int64_t allBytes);
  // Transposes: elements that stay neighbours at the inner end of the operand, and of the result.
  int64_t operandRun = 0, resultRun = 0;

private:
  bool readReduction();
  bool readScan();
  bool readSelection();
  bool readContraction();
  bool readTranspose();
  bool readDepthwise();
  bool readNarrowGradient();
  bool tapsFit(mlir::Operation *op);
  bool readScatter();
};

// The kind that a kernel is computed by; where that is not its family's usual one, why not: "rows are long, or few".
struct KindChoice {
  llvm::StringRef kind;
  const char *reason;
};
KindChoice chooseCudaKind(const KernelFacts &facts, const CudaTarget &target);

// The cost model.
CudaSchedule chooseCudaSchedule(const KernelFacts &facts, const CudaTarget &target);
// The same among the schedules of one kind.
CudaSchedule chooseCudaSchedule(const KernelFacts &facts, const CudaTarget &target, llvm::StringRef kind);

// What a kernel takes under a schedule, in microseconds, launched within a graph. Of every kind but `tiles`, whose
// choice compares cycles (CudaCostModel.cpp).
double estimateMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target);

// What the choice between schedules compares: those of kind `tiles` as well, as the cost model chose them; and with
// what is known of how estimates of one kind stand beside those of another.
double comparableMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target);

// Of the candidates that are offered the one of the least time; of equal times the first.
class Fastest {
public:
  void offer(const CudaSchedule &candidate, double time) {
    if (schedule_ && time >= time_)
      return;
    schedule_ = candidate;
    time_ = time;
  }
  const std::optional<CudaSchedule> &schedule() const { return schedule_; }

private:
  std::optional<CudaSchedule> schedule_;
  double time_ = 0;
};

// Of kind wgmma (WgmmaSchedule.cpp), as estimateMicroseconds and chooseCudaSchedule say it.
double wgmmaMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target);
CudaSchedule chooseWgmma(const KernelFacts &facts, const CudaTarget &target);

// Of kinds attention and attention_wgmma (AttentionSchedule.cpp), likewise; none where no tiles are legal. And what its
// products and its softmax take as kernels of their own.
double attentionMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target);
std::optional<CudaSchedule> chooseAttention(const KernelFacts &facts, const CudaTarget &target);
std::optional<CudaSchedule> chooseWgmmaAttention(const KernelFacts &facts, const CudaTarget &target);
double apartMicroseconds(const AttentionShape &shape, const CudaTarget &target);
// Of kind window (WindowSchedule.cpp), likewise.
double windowMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target);
CudaSchedule chooseWindow(const KernelFacts &facts, const CudaTarget &target);

// What a launch costs within a graph, in microseconds; moving all bytes once.
constexpr double kLaunchMicroseconds = 0.66;
double copyMicroseconds(const KernelFacts &facts, const CudaTarget &target);
// Whether a kernel of a network is taken to find its weights in memory: between two uses of them so many kernels of its
// kind have run that the second-level cache holds other things.
bool comesFromMemory(const KernelFacts &facts, const CudaTarget &target);
// Times that overlap, but not quite; times of units that work at once, and wait for each other a little.
double together(std::initializer_list<double> times);
double fourthNorm(std::initializer_list<double> times);

// Whether kinds wgmma and attention_wgmma can compute a kernel function of open sizes, by code for all of them; else
// the reason is in `why`.
bool hasWgmmaForAllSizes(mlir::func::FuncOp kernel, std::string &why);

// Whether only sm_90a has kernels of this kind.
bool isForHopperAlone(const ScheduleKind &kind);

// The tiles of kind recurrence.
RecurrentTiles recurrentTilesOf(const CudaSchedule &schedule, const KernelFacts &facts);
// The tiles of kinds tensor, wgmma, attention and window.
TensorTiles tensorTilesOf(const CudaSchedule &schedule);
WgmmaTiles wgmmaTilesOf(const CudaSchedule &schedule);
AttentionTiles attentionTilesOf(const CudaSchedule &schedule);
WgmmaAttentionTiles wgmmaAttentionTilesOf(const CudaSchedule &schedule);
WindowTiles windowTilesOf(const CudaSchedule &schedule);

// Of reductions: threads that share a row or column; of a block; blocks that share one.
struct RowWorkers {
  int64_t count, blockThreads, blocks;
};
RowWorkers rowWorkersOf(const CudaSchedule &schedule);

// What is wrong with the schedule's values together, as "expected ...", or "".
std::string scheduleFault(const CudaSchedule &schedule, const KernelFacts &facts, const CudaTarget &target);

} // namespace dlc
