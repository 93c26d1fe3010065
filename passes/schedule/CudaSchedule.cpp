// The table of kinds and their parameters.
#include "passes/schedule/CudaSchedule.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc {

static constexpr int64_t kLanes[] = {1, 2, 4, 8};
static constexpr int64_t kThreads[] = {32, 64, 128, 256, 512, 1024};
static constexpr int64_t kTo32[] = {1, 2, 4, 8, 16, 32};
static constexpr int64_t kTo16[] = {1, 2, 4, 8, 16};
static constexpr int64_t kTile[] = {16, 32, 64, 128};
static constexpr int64_t kDepth[] = {8, 16, 32};
static constexpr int64_t kSquare[] = {32, 64};
static constexpr int64_t kBlockThreads[] = {128, 256, 512};
static constexpr int64_t kSideBySide[] = {4, 8, 16, 32};
static constexpr int64_t kManyThreads[] = {256, 512, 1024};
static constexpr int64_t kTensorTile[] = {16, 32, 64, 128, 256};
static constexpr int64_t kTensorDepth[] = {8, 16, 32, 64, 128, 256};
static constexpr int64_t kPowers[] = {1,    2,    4,    8,     16,    32,    64,     128,    256,    512,    1024,
                                      2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576};
static constexpr int64_t kWarps[] = {1, 2, 4, 8};
static constexpr int64_t kStages[] = {2, 3, 4, 5, 6};
static constexpr int64_t kThreadTile[] = {4, 8};
static constexpr int64_t kGroups[] = {1, 2, 4, 8};
static constexpr int64_t kNoYes[] = {0, 1};
static constexpr int64_t kClusterBlocks[] = {2, 4, 8};

// lanes: neighbouring elements that a thread computes at once, at most
static constexpr ScheduleParameter kLoop[] = {{"lanes", kLanes}, {"threads", kThreads}};
static constexpr ScheduleParameter kTranspose[] = {{"tile", kSquare}, {"lanes", kLanes}, {"threads", kBlockThreads}};
static constexpr ScheduleParameter kDepthwise[] = {{"lanes", kLanes}, {"pixels", kLanes}, {"threads", kBlockThreads}};
// columns: threads side by side, the others share the sum
static constexpr ScheduleParameter kNarrowGradient[] = {
    {"lanes", kLanes}, {"pixels", kLanes}, {"columns", kSideBySide}, {"threads", kBlockThreads}};
// keep: what several passes read stays in registers
static constexpr ScheduleParameter kWarp[] = {{"lanes", kLanes}, {"rows_per_block", kTo32}, {"keep", kNoYes}};
static constexpr ScheduleParameter kBlock[] = {{"lanes", kLanes}, {"threads", kThreads}, {"keep", kNoYes}};
// blocks: of a cluster, which share a row
static constexpr ScheduleParameter kCluster[] = {
    {"lanes", kLanes}, {"threads", kThreads}, {"blocks", kClusterBlocks}, {"keep", kNoYes}};
static constexpr ScheduleParameter kScan[] = {{"lanes", kLanes}, {"threads", kThreads}};
// split: threads that share a column
static constexpr ScheduleParameter kColumns[] = {{"lanes", kLanes}, {"split", kTo16}, {"keep", kNoYes}};
static constexpr ScheduleParameter kScanColumns[] = {{"split", kTo32}}; // threads that share a column
static constexpr ScheduleParameter kSelection[] = {{"threads", kManyThreads}};
static constexpr ScheduleParameter kTiles[] = {
    {"tile_rows", kTile},         {"tile_columns", kTile},         {"tile_depth", kDepth},
    {"thread_rows", kThreadTile}, {"thread_columns", kThreadTile}, {"groups", kGroups}};

static constexpr ScheduleParameter kTensor[] = {
    {"tile_rows", kTensorTile}, {"tile_columns", kTensorTile}, {"tile_depth", kTensorDepth}, {"stages", kStages},
    {"warps_rows", kWarps},     {"warps_columns", kWarps},     {"warps_depth", kWarps}};

// split: blocks of a cluster that share the depth of a tile
static constexpr int64_t kSplit[] = {2, 4, 8};
static constexpr ScheduleParameter kSplitDepth[] = {
    {"tile_rows", kTensorTile}, {"tile_columns", kTensorTile}, {"tile_depth", kTensorDepth}, {"stages", kStages},
    {"warps_rows", kWarps},     {"warps_columns", kWarps},     {"warps_depth", kWarps},      {"split", kSplit}};

// blocks: that go over the tiles together, as many as the device has multiprocessors; 0: one for each tile; ping_pong:
// two warp groups have whole tiles in turn
static constexpr int64_t kWgmmaRows[] = {64, 128, 256};
static constexpr int64_t kWgmmaColumns[] = {16, 32, 64, 96, 128, 192, 256};
static constexpr int64_t kWgmmaStages[] = {2, 3, 4, 5, 6, 7, 8};
static constexpr int64_t kWgmmaBlocks[] = {0, 78, 114, 132, 264, 396, 528};
static constexpr int64_t kWgmmaCluster[] = {1, 2};
static constexpr ScheduleParameter kWgmma[] = {{"tile_rows", kWgmmaRows},  {"tile_columns", kWgmmaColumns},
                                               {"stages", kWgmmaStages},   {"blocks", kWgmmaBlocks},
                                               {"cluster", kWgmmaCluster}, {"ping_pong", kNoYes}};

static constexpr int64_t kAttentionRows[] = {16, 32, 64, 128, 256};
static constexpr int64_t kAttentionKeys[] = {16, 32, 64, 128};
// split: blocks of a cluster that share the keys of a tile's rows
static constexpr int64_t kTo8[] = {1, 2, 4, 8};
static constexpr ScheduleParameter kAttention[] = {{"tile_rows", kAttentionRows},
                                                   {"tile_keys", kAttentionKeys},
                                                   {"warps", kWarps},
                                                   {"stages", kStages},
                                                   {"split", kTo8}};
static constexpr int64_t kWgmmaAttentionKeys[] = {64, 128};
static constexpr int64_t kWgmmaAttentionStages[] = {2, 3, 4};
static constexpr ScheduleParameter kWgmmaAttention[] = {{"tile_keys", kWgmmaAttentionKeys},
                                                        {"stages", kWgmmaAttentionStages}};
// together: times 16 places that a warp multiplies together; blocks: that go over the tiles of the same columns, 0: one
// for each tile
static constexpr int64_t kWindowLines[] = {1, 2, 4, 8};
static constexpr int64_t kWindowPlaces[] = {16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256};
static constexpr int64_t kWindowColumns[] = {16, 32, 64};
static constexpr int64_t kWindowTogether[] = {1, 2, 4};
static constexpr int64_t kWindowBlocks[] = {0, 108, 132, 216, 264, 324, 396, 432, 528, 792, 1056};
static constexpr ScheduleParameter kWindow[] = {{"tile_lines", kWindowLines},     {"tile_places", kWindowPlaces},
                                                {"tile_columns", kWindowColumns}, {"warps", kWarps},
                                                {"together", kWindowTogether},    {"blocks", kWindowBlocks}};

// span: targets that one thread or block owns; columns: of a block, at most
static constexpr ScheduleParameter kScatterLines[] = {{"span", kPowers}, {"threads", kBlockThreads}};
static constexpr ScheduleParameter kScatterBlocks[] = {
    {"span", kPowers}, {"columns", kPowers}, {"threads", kBlockThreads}};

// rows, blocks: of a cluster; keep: the weights stay in registers and shared memory
static constexpr ScheduleParameter kRecurrence[] = {
    {"rows", kTo8}, {"blocks", kTo16}, {"threads", kThreads}, {"keep", kNoYes}};

static constexpr ScheduleParameter kFewRows[] = {{"warps", kTo16}};

static constexpr ScheduleKind kKinds[] = {
    {"loop", kLoop},
    {"transpose", kTranspose},
    {"depthwise", kDepthwise},
    {"narrow_gradient", kNarrowGradient},
    {"warp", kWarp},
    {"block", kBlock},
    {"cluster", kCluster},
    {"columns", kColumns},
    {"tiles", kTiles},
    {"tensor", kTensor},
    {"split_depth", kSplitDepth},
    {"wgmma", kWgmma},
    {"attention", kAttention},
    {"attention_wgmma", kWgmmaAttention},
    {"window", kWindow},
    {"few_rows", kFewRows},
    {"recurrence", kRecurrence},
    {"scatter_lines", kScatterLines},
    {"scatter_blocks", kScatterBlocks},
    {"scan", kScan},
    {"scan_columns", kScanColumns},
    {"selection", kSelection},
};

ArrayRef<const ScheduleKind *> cudaScheduleKinds() {
  static const SmallVector<const ScheduleKind *> kinds =
      llvm::map_to_vector(kKinds, [](const ScheduleKind &kind) { return &kind; });
  return kinds;
}

CudaSchedule::CudaSchedule(StringRef kindName) {
  const ScheduleKind *kind = findScheduleKind(cudaScheduleKinds(), kindName);
  assert(kind && "a schedule of a kind that is not in the table");
  static_cast<Schedule &>(*this) = Schedule(*kind);
}

std::optional<CudaSchedule> CudaSchedule::fromAttribute(DictionaryAttr attribute) {
  std::optional<Schedule> schedule = Schedule::fromAttribute(attribute, cudaScheduleKinds());
  return schedule ? std::optional(CudaSchedule(*schedule)) : std::nullopt;
}

bool isForHopperAlone(const ScheduleKind &kind) {
  return llvm::is_contained(
      {StringRef("wgmma"), StringRef("attention_wgmma"), StringRef("split_depth"), StringRef("cluster")}, kind.name);
}

void KernelFacts::eraseHopperKinds() {
  llvm::erase_if(kinds, [](StringRef kind) { return isForHopperAlone(*findScheduleKind(cudaScheduleKinds(), kind)); });
}

TensorTiles tensorTilesOf(const CudaSchedule &s) {
  return {s.get("tile_rows"),  s.get("tile_columns"),  s.get("tile_depth"), s.get("stages"),
          s.get("warps_rows"), s.get("warps_columns"), s.get("warps_depth")};
}

WgmmaTiles wgmmaTilesOf(const CudaSchedule &s) {
  return {s.get("tile_rows"), s.get("tile_columns"), s.get("stages"),
          s.get("blocks"),    s.get("cluster"),      s.get("ping_pong")};
}

RowWorkers rowWorkersOf(const CudaSchedule &s) {
  if (StringRef(s.kind->name) == "warp")
    return {32, 32 * s.get("rows_per_block"), 1};
  if (StringRef(s.kind->name) == "columns")
    return {s.get("split"), 32 * s.get("split"), 1};
  int64_t blocks = s.kind->find("blocks") ? s.get("blocks") : 1;
  return {s.get("threads") * blocks, s.get("threads"), blocks};
}

AttentionTiles attentionTilesOf(const CudaSchedule &s) {
  return {s.get("tile_rows"), s.get("tile_keys"), s.get("warps"), s.get("stages"), s.get("split")};
}

WgmmaAttentionTiles wgmmaAttentionTilesOf(const CudaSchedule &s) { return {s.get("tile_keys"), s.get("stages")}; }
WindowTiles windowTilesOf(const CudaSchedule &s) {
  return {s.get("tile_lines"), s.get("tile_places"), s.get("tile_columns"),
          s.get("warps"),      s.get("together"),    s.get("blocks")};
}

RecurrentTiles recurrentTilesOf(const CudaSchedule &s, const KernelFacts &facts) {
  const KernelFacts::Recurrence &step = *facts.recurrence;
  return {step.units,    step.gates,      step.depth,       step.values,
          s.get("rows"), s.get("blocks"), s.get("threads"), s.get("keep") != 0};
}

// A block can have all but 1 KiB of a multiprocessor's shared memory.
static std::string recurrenceFault(const RecurrentTiles &tiles, const CudaTarget &target) {
  if (tiles.blocks > 1 && !target.wgmmaMultiplyAdds)
    return "expected blocks:1, as only sm_90a has clusters of blocks";
  if (tiles.units % tiles.blocks || tiles.blockUnits() > tiles.threads)
    return "expected blocks that share " + std::to_string(tiles.units) + " units evenly, one for each of " +
           std::to_string(tiles.threads) + " threads at most";
  if (tiles.blocks > 1 && !tiles.keep)
    return "expected keep:1, as several blocks keep what they share";
  if (tiles.keep && tiles.parts() < tiles.rows)
    return "expected at most " + std::to_string(tiles.parts()) + " rows, one for each of the threads that share a unit";
  if (tiles.sharedBytes() > target.sharedBytes - 1024)
    return "expected at most " + std::to_string(target.sharedBytes - 1024) + " bytes of shared memory, found " +
           std::to_string(tiles.sharedBytes());
  return "";
}

std::string scheduleFault(const CudaSchedule &schedule, const KernelFacts &facts, const CudaTarget &target) {
  StringRef kind = schedule.kind->name;
  if (kind == "loop" && isOneByOne(facts.root) && schedule.get("lanes") != 1)
    return "expected lanes:1, as its elements are computed one by one";
  if (kind == "depthwise" || kind == "narrow_gradient") {
    // A line of the filter, as many pixels, and an element of the operand, beside some 48 registers for positions.
    int64_t held = (schedule.get("pixels") + facts.tapsInLine + 1) * schedule.get("lanes") * facts.tapBytes / 4;
    int64_t most = std::min<int64_t>(255, 65536 / schedule.get("threads")) - 48;
    if (held > most)
      return "expected at most " + std::to_string(most) + " registers for " + std::to_string(schedule.get("lanes")) +
             " lanes of taps, pixels and operand with that many threads, found " + std::to_string(held);
  }
  if (kind == "recurrence")
    return recurrenceFault(recurrentTilesOf(schedule, facts), target);
  if (schedule.kind->find("keep") && schedule.get("keep")) {
    if (facts.kept.isEmpty())
      return "expected keep:0, as no pass over a row reads what another one has read";
    RowWorkers workers = rowWorkersOf(schedule);
    int64_t lanes = schedule.get("lanes"), atOnce = workers.count * (kind == "columns" ? 1 : lanes);
    int64_t elements = llvm::divideCeilSigned(facts.rowElements, atOnce) * lanes;
    if (!facts.kept.fits(elements, workers.blockThreads))
      return "expected keep:0, as a row would take " + std::to_string(facts.kept.registers(elements)) +
             " registers of each of its " + std::to_string(workers.count) + " threads";
  }
  if (kind == "tensor")
    return tensorTilesOf(schedule).fault(facts.gemm->operandBytes, facts.gemm->padded);
  if (kind == "split_depth") {
    std::string fault = tensorTilesOf(schedule).fault(facts.gemm->operandBytes, facts.gemm->padded);
    return fault.empty() ? tensorTilesOf(schedule).splitFault(schedule.get("split"), facts.gemm->depth) : fault;
  }
  if (kind == "wgmma")
    return wgmmaTilesOf(schedule).fault(facts.wgmma->alongDepth[1]);
  if (kind == "attention")
    return attentionTilesOf(schedule).fault(*facts.attention, target.wgmmaMultiplyAdds != 0);
  if (kind == "attention_wgmma")
    return wgmmaAttentionTilesOf(schedule).fault(*facts.attention);
  if (kind == "window")
    return windowTilesOf(schedule).fault(*facts.window);
  if (kind == "tiles") {
    int64_t threadRows = schedule.get("thread_rows"), threadColumns = schedule.get("thread_columns");
    int64_t tileRows = schedule.get("tile_rows"), tileColumns = schedule.get("tile_columns");
    int64_t threads = tileRows / threadRows * (tileColumns / threadColumns), groups = schedule.get("groups");
    if (threads < 32 || threads > 256)
      return "expected 32 to 256 threads, which tile_rows / thread_rows * tile_columns / thread_columns gives, found " +
             std::to_string(threads);
    if (threads * groups > 512)
      return "expected at most 512 threads in all groups, found " + std::to_string(threads * groups);
    if (facts.gemm->valueBytes > 4 && threadRows * threadColumns > 16)
      return "expected thread_rows:4,thread_columns:4, as sums of 8 bytes take twice the registers";
    int64_t bytes = groups * 2 * (tileRows + tileColumns + 8) * schedule.get("tile_depth") * facts.gemm->valueBytes;
    if (int64_t sums = (groups - 1) * tileRows * tileColumns * facts.gemm->valueBytes; sums > bytes)
      return "expected stages of " + std::to_string(sums) + " bytes or more, in whose place sums are added up, found " +
             std::to_string(bytes);
    if (bytes > 48 * 1024)
      return "expected at most 49152 bytes of shared memory, found " + std::to_string(bytes);
  }
  return "";
}

} // namespace dlc
