// Which schedule a kernel gets: the one with the least estimated time.
#include "passes/schedule/CudaSchedule.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;

namespace dlc {
namespace {

// As many elements as 16 bytes of the widest type hold.
int64_t fullLanes(const KernelFacts &facts) {
  int64_t lanes = 8;
  while (lanes > 1 && lanes * facts.widestBytes > 16)
    lanes /= 2;
  return lanes;
}

// Rows stay in registers where they are read again and there are registers.
bool keepWhereItFits(CudaSchedule &schedule, const KernelFacts &facts, const CudaTarget &target) {
  schedule.set("keep", 1);
  bool fits = scheduleFault(schedule, facts, target).empty();
  schedule.set("keep", fits);
  return fits;
}

CudaSchedule chooseLoop(const KernelFacts &facts, const CudaTarget &target) {
  CudaSchedule schedule("loop");
  // Fewer elements a thread where there would be less than a quarter of a block for each multiprocessor.
  int64_t lanes = isOneByOne(facts.root) ? 1 : fullLanes(facts);
  while (lanes > 1 && facts.elements < lanes * 64 * target.multiprocessors)
    lanes /= 2;
  schedule.set("lanes", lanes);
  schedule.set("threads", facts.elements >= lanes * 256 * target.multiprocessors ? 256 : 128);
  return schedule;
}

CudaSchedule chooseTranspose(const KernelFacts &facts, const CudaTarget &target) {
  CudaSchedule schedule("transpose");
  int64_t tiles = llvm::divideCeilSigned(facts.elements, 64 * 64);
  bool large = std::min(facts.operandRun, facts.resultRun) > 32 && tiles >= target.multiprocessors;
  schedule.set("tile", large ? 64 : 32);
  schedule.set("lanes", fullLanes(facts));
  schedule.set("threads", 256);
  return schedule;
}

// What a thread loads serves all of its pixels; fewer of them where threads would be missing.
CudaSchedule chooseDepthwise(const KernelFacts &facts, const CudaTarget &target) {
  CudaSchedule schedule("depthwise");
  int64_t lanes = fullLanes(facts), pixels = 4;
  while (pixels > 1 && facts.elements < lanes * pixels * 256 * target.multiprocessors)
    pixels /= 2;
  while (lanes > 1 && facts.elements < lanes * pixels * 128 * target.multiprocessors)
    lanes /= 2;
  schedule.set("threads", 128);
  schedule.set("pixels", pixels);
  schedule.set("lanes", lanes);
  for (; lanes > 1 && !scheduleFault(schedule, facts, target).empty(); lanes /= 2)
    schedule.set("lanes", lanes / 2);
  return schedule;
}

// As wide as the channels are; the other threads share the sum.
CudaSchedule chooseNarrowGradient(const KernelFacts &facts, const CudaTarget &target) {
  const NarrowGradient &gradient = *facts.narrowGradient;
  CudaSchedule schedule("narrow_gradient");
  int64_t lanes = fullLanes(facts), pixels = 4, columns = 4;
  while (lanes > 1 && gradient.channels < lanes * 4)
    lanes /= 2;
  while (pixels > 1 && gradient.places < pixels)
    pixels /= 2;
  while (columns < 32 && gradient.channels > columns * lanes)
    columns *= 2;
  schedule.set("threads", 256);
  schedule.set("columns", columns);
  schedule.set("pixels", pixels);
  schedule.set("lanes", lanes);
  for (; lanes > 1 && !scheduleFault(schedule, facts, target).empty(); lanes /= 2)
    schedule.set("lanes", lanes / 2);
  return schedule;
}

CudaSchedule chooseWarp(const KernelFacts &facts, const CudaTarget &target) {
  CudaSchedule schedule("warp");
  int64_t lanes = fullLanes(facts);
  while (lanes > 1 && facts.rowElements < lanes * 32)
    lanes /= 2;
  schedule.set("lanes", lanes);
  int64_t rows = 8;
  while (rows > 1 && facts.rows < rows * target.multiprocessors)
    rows /= 2;
  schedule.set("rows_per_block", rows);
  keepWhereItFits(schedule, facts, target);
  return schedule;
}

// A row that is read again is kept: by as few threads as have four vectors of it (one, where rows are few, and the
// time is that of a row); else by as many as have the registers. Where it cannot be, it is read again from the caches.
void chooseThreads(CudaSchedule &schedule, const KernelFacts &facts, const CudaTarget &target) {
  int64_t vectors = facts.rows < target.multiprocessors ? 1 : 4;
  auto kept = [&](int64_t threads) {
    schedule.set("threads", threads);
    return keepWhereItFits(schedule, facts, target);
  };
  for (int64_t threads : {128, 256, 512, 1024}) {
    schedule.set("threads", threads);
    if (rowWorkersOf(schedule).count * schedule.get("lanes") * vectors >= facts.rowElements && kept(threads))
      return;
  }
  for (int64_t threads : {512, 1024, 256})
    if (kept(threads))
      return;
  schedule.set("threads", facts.rowElements >= 8192 ? 1024 : 256);
}

CudaSchedule chooseBlock(const KernelFacts &facts, const CudaTarget &target) {
  CudaSchedule schedule("block");
  int64_t lanes = fullLanes(facts);
  schedule.set("lanes", lanes);
  chooseThreads(schedule, facts, target);
  if (!schedule.get("keep")) {
    while (lanes > 1 && facts.rowElements < lanes * schedule.get("threads"))
      lanes /= 2;
    schedule.set("lanes", lanes);
  }
  return schedule;
}

// As many blocks for a row as keep it, and more while multiprocessors would be without one and each has a good piece.
CudaSchedule chooseCluster(const KernelFacts &facts, const CudaTarget &target) {
  constexpr int64_t mostBlocks = 8, leastElements = 4096;
  CudaSchedule schedule("cluster");
  schedule.set("lanes", fullLanes(facts));
  for (int64_t blocks = 2; blocks <= mostBlocks; blocks *= 2) {
    schedule.set("blocks", blocks);
    chooseThreads(schedule, facts, target);
    bool more = facts.rows * blocks * 2 <= target.multiprocessors && facts.rowElements >= 2 * blocks * leastElements;
    if (schedule.get("keep") && !more)
      break;
  }
  return schedule;
}

CudaSchedule chooseColumns(const KernelFacts &facts, const CudaTarget &target) {
  CudaSchedule schedule("columns");
  int64_t lanes = fullLanes(facts);
  while (lanes > 1 && facts.rows < lanes * 32 * target.multiprocessors)
    lanes /= 2;
  schedule.set("lanes", lanes);
  bool fewBlocks = facts.rows < lanes * 32 * target.multiprocessors;
  int64_t split = fewBlocks ? 16 : 8;
  while (split > 1 && facts.rowElements < 2 * split)
    split /= 2;
  schedule.set("split", split);
  if (!keepWhereItFits(schedule, facts, target)) {
    schedule.set("split", 16);
    if (!keepWhereItFits(schedule, facts, target))
      schedule.set("split", split);
  }
  return schedule;
}

// As many threads as one chunk of the row has vectors: another chunk costs another two barriers.
CudaSchedule chooseScan(const KernelFacts &facts, const CudaTarget &) {
  CudaSchedule schedule("scan");
  int64_t lanes = fullLanes(facts), threads = 1024;
  while (lanes > 1 && facts.rowElements < lanes * 256)
    lanes /= 2;
  while (threads > 32 && facts.rowElements <= lanes * threads / 2)
    threads /= 2;
  schedule.set("threads", threads);
  schedule.set("lanes", lanes);
  return schedule;
}

CudaSchedule chooseScanColumns(const KernelFacts &facts, const CudaTarget &target) {
  CudaSchedule schedule("scan_columns");
  constexpr int64_t items = 4; // of a thread at a time
  int64_t split = facts.rows < 32 * target.multiprocessors ? 32 : 8;
  while (split > 1 && facts.rowElements <= items * split / 2)
    split /= 2;
  schedule.set("split", split);
  return schedule;
}

// More threads for longer rows: every pass over the row ends with a few steps of the whole block.
CudaSchedule chooseSelection(const KernelFacts &facts, const CudaTarget &) {
  CudaSchedule schedule("selection");
  schedule.set("threads", facts.rowElements >= 8192 ? 1024 : facts.rowElements >= 2048 ? 512 : 256);
  return schedule;
}

// Cycles that tiles of rows x columns take at so many multiply-adds a cycle: those of the busiest multiprocessor, or of
// the second-level cache, from which every block reads its own operands (64 bytes a cycle for each multiprocessor).
double productCycles(const KernelFacts::Gemm &gemm, const CudaTarget &target, int64_t rows, int64_t columns,
                     double multiplyAdds, int64_t elementBytes) {
  double blocks =
      double(gemm.batches * llvm::divideCeilSigned(gemm.rows, rows) * llvm::divideCeilSigned(gemm.columns, columns));
  double waves = double(llvm::divideCeilSigned(int64_t(blocks), target.multiprocessors)), depth = double(gemm.depth);
  double traffic = double((rows + columns) * elementBytes) * depth;
  return std::max({waves * double(rows * columns) * depth / multiplyAdds, waves * traffic / 64,
                   blocks * traffic / double(target.cacheBytes)});
}

// Tiles of the CUDA cores, with the share of the peak that a device full of such blocks reaches: bytes of shared memory
// read per multiplication fall with the thread's own tile, and global reads with the block's.
struct Tile {
  int64_t rows, columns, depth, threadRows, threadColumns;
  double efficiency;
};
constexpr Tile kTiles[] = {
    {128, 128, 8, 8, 8, 0.90}, {128, 64, 8, 8, 4, 0.75}, {64, 128, 8, 4, 8, 0.75}, {64, 64, 16, 4, 4, 0.60},
    {32, 64, 16, 4, 4, 0.50},  {32, 32, 16, 4, 4, 0.40}, {16, 64, 16, 4, 4, 0.35},
};

// Cycles of one step of the depth, where a block waits for itself: reads of shared memory, then products that follow
// from each other (H100 and H200: 44 for 4 x 4 elements a thread). What groups take to add up.
constexpr double kStepCycles = 44, kGroupCycles = 400;

// Of tiles in kTiles, for groups that share the depth.
double tilesCycles(const KernelFacts::Gemm &gemm, const Tile &tile, int64_t groups, const CudaTarget &target) {
  double blocks = double(gemm.batches * llvm::divideCeilSigned(gemm.rows, tile.rows) *
                         llvm::divideCeilSigned(gemm.columns, tile.columns));
  double held = 512 / double(tile.rows / tile.threadRows * (tile.columns / tile.threadColumns) * groups);
  double rounds = std::ceil(std::ceil(blocks / double(target.multiprocessors)) / std::max(1.0, held));
  double steps = double(tile.threadRows * tile.threadColumns) / 16;
  double alone = rounds * (double(gemm.depth / groups) * kStepCycles * std::sqrt(steps) +
                           (groups > 1 ? kGroupCycles * double(groups) : 0));
  return std::max(alone, productCycles(gemm, target, tile.rows, tile.columns,
                                       double(target.multiplyAdds) * tile.efficiency, gemm.valueBytes));
}

CudaSchedule chooseTiles(const KernelFacts &facts, const CudaTarget &target) {
  const KernelFacts::Gemm &gemm = *facts.gemm;
  Fastest fastest;
  for (const Tile &tile : kTiles)
    for (int64_t groups : {1, 2, 4}) {
      CudaSchedule schedule("tiles");
      schedule.set("tile_rows", tile.rows);
      schedule.set("tile_columns", tile.columns);
      schedule.set("tile_depth", tile.depth);
      schedule.set("thread_rows", tile.threadRows);
      schedule.set("thread_columns", tile.threadColumns);
      schedule.set("groups", groups);
      if (scheduleFault(schedule, facts, target).empty() && (groups == 1 || gemm.depth >= groups * tile.depth))
        fastest.offer(schedule, tilesCycles(gemm, tile, groups, target));
    }
  return *fastest.schedule();
}

// Tiles of the tensor cores that were best for some product among all that H100s were tried with: a warp's part of
// 64 x 64 where the tensor cores are the bound; of 32 x 32, many blocks at once, where memory is; small tiles whose
// warps share the depth where there are few of them, deep ones and many on their way where a block does little but
// wait. Of equal estimates the first counts; as many stages as shared memory holds.
struct TensorTile {
  int64_t rows, columns, depthBytes, stages, warpsRows, warpsColumns, warpsDepth;
};
constexpr TensorTile kTensorTiles[] = {
    {128, 128, 64, 4, 2, 2, 1}, {128, 64, 64, 3, 2, 2, 1},  {64, 128, 64, 4, 1, 2, 1}, {64, 64, 64, 4, 2, 2, 1},
    {64, 64, 128, 4, 2, 2, 1},  {64, 64, 128, 3, 1, 2, 2},  {32, 64, 128, 4, 1, 2, 2}, {64, 32, 128, 4, 2, 1, 2},
    {32, 32, 128, 6, 1, 1, 2},  {32, 32, 128, 4, 1, 1, 4},  {16, 64, 128, 4, 1, 2, 2}, {16, 32, 128, 4, 1, 1, 4},
    {16, 16, 128, 4, 1, 1, 4},  {128, 32, 128, 3, 4, 1, 1}, {128, 16, 64, 4, 4, 1, 1}, {16, 32, 256, 6, 1, 1, 8},
    {16, 32, 256, 6, 1, 1, 4},  {32, 16, 256, 6, 1, 1, 4},  {32, 16, 256, 6, 1, 1, 8}, {16, 16, 256, 6, 1, 1, 8},
    {32, 32, 256, 6, 2, 1, 4},  {32, 32, 256, 6, 1, 1, 8},  {32, 64, 256, 3, 1, 2, 4}, {16, 32, 256, 3, 1, 1, 2},
};

// The best of these that is legal under `s`, whose other parameters are set.
std::optional<CudaSchedule> bestTile(CudaSchedule s, const KernelFacts &facts, const CudaTarget &target) {
  Fastest fastest;
  for (const TensorTile &tile : kTensorTiles) {
    s.set("tile_rows", tile.rows);
    s.set("tile_columns", tile.columns);
    s.set("tile_depth", tile.depthBytes / facts.gemm->operandBytes);
    s.set("stages", tile.stages);
    s.set("warps_rows", tile.warpsRows);
    s.set("warps_columns", tile.warpsColumns);
    s.set("warps_depth", tile.warpsDepth);
    while (s.get("stages") > 2 &&
           tensorTilesOf(s).sharedBytes(facts.gemm->operandBytes, facts.gemm->padded) > TensorTiles::kSharedLimit)
      s.set("stages", s.get("stages") - 1);
    if (scheduleFault(s, facts, target).empty())
      fastest.offer(s, estimateMicroseconds(facts, s, target));
  }
  return fastest.schedule();
}

CudaSchedule chooseTensor(const KernelFacts &facts, const CudaTarget &target) {
  return *bestTile(CudaSchedule("tensor"), facts, target);
}

CudaSchedule chooseSplitDepth(const KernelFacts &facts, const CudaTarget &target) {
  Fastest fastest;
  for (int64_t split : {2, 4, 8}) {
    CudaSchedule s("split_depth");
    s.set("split", split);
    if (auto tile = bestTile(s, facts, target))
      fastest.offer(*tile, estimateMicroseconds(facts, *tile, target));
  }
  return *fastest.schedule(); // there is depth for two blocks of any tile (KernelFacts)
}

// Warps share the depth, while each has a few steps of it.
CudaSchedule chooseFewRows(const KernelFacts &facts, const CudaTarget &) {
  CudaSchedule schedule("few_rows");
  int64_t warps = 8;
  while (warps > 1 && facts.gemm->depth < warps * 16)
    warps /= 2;
  schedule.set("warps", warps);
  return schedule;
}

// What the estimate finds fastest; a block has eight units at least.
CudaSchedule chooseRecurrence(const KernelFacts &facts, const CudaTarget &target) {
  constexpr int64_t leastUnits = 8;
  CudaSchedule schedule("recurrence"), best = schedule;
  double least = std::numeric_limits<double>::infinity();
  for (int64_t keep : {1, 0})
    for (int64_t blocks : {8, 4, 2, 1, 16})
      for (int64_t threads : {256, 128, 512, 1024})
        for (int64_t rows : {1, 2, 4, 8}) {
          for (auto [name, value] : {std::pair("keep", keep), {"blocks", blocks}, {"threads", threads}, {"rows", rows}})
            schedule.set(name, value);
          if ((blocks > 1 && facts.recurrence->units < blocks * leastUnits) ||
              !scheduleFault(schedule, facts, target).empty())
            continue;
          if (double estimate = estimateMicroseconds(facts, schedule, target); estimate < least) {
            least = estimate;
            best = schedule;
          }
        }
  return best;
}

int64_t powerOver(int64_t size) {
  int64_t power = 1;
  while (power < size && power < 1048576)
    power *= 2;
  return power;
}

// Lines are cut where threads would be missing, as long as most of the work is the copy.
CudaSchedule chooseScatterLines(const KernelFacts &facts, const CudaTarget &target) {
  const KernelFacts::Scatter &scatter = *facts.scatter;
  CudaSchedule schedule("scatter_lines");
  int64_t lines = scatter.batches * scatter.columns, span = powerOver(scatter.targets);
  while (span > 16 && span > scatter.rows &&
         lines * llvm::divideCeilSigned(scatter.targets, span) < 512 * target.multiprocessors)
    span /= 2;
  schedule.set("span", span);
  schedule.set("threads", 128);
  return schedule;
}

// Two blocks for each multiprocessor, of a thousand elements at least: each reads all indices of its batch.
CudaSchedule chooseScatterBlocks(const KernelFacts &facts, const CudaTarget &target) {
  const KernelFacts::Scatter &scatter = *facts.scatter;
  CudaSchedule schedule("scatter_blocks");
  constexpr int64_t leastElements = 1024, leastColumns = 256;
  int64_t width = scatter.perRow ? scatter.columns : 1;
  int64_t cells = scatter.perRow ? scatter.targets : scatter.targets * scatter.columns;
  int64_t span = powerOver(cells), columns = powerOver(width), wanted = 2 * target.multiprocessors;
  auto tooFew = [&] {
    return scatter.batches * llvm::divideCeilSigned(cells, span) * llvm::divideCeilSigned(width, columns) < wanted;
  };
  while (span > 1 && span * width > leastElements && tooFew())
    span /= 2;
  while (columns > leastColumns && tooFew())
    columns /= 2;
  schedule.set("span", span);
  schedule.set("columns", columns);
  schedule.set("threads", 256);
  return schedule;
}

using Chooser = CudaSchedule (*)(const KernelFacts &, const CudaTarget &);
constexpr std::pair<StringLiteral, Chooser> kChoosers[] = {
    {"loop", chooseLoop},
    {"transpose", chooseTranspose},
    {"depthwise", chooseDepthwise},
    {"narrow_gradient", chooseNarrowGradient},
    {"warp", chooseWarp},
    {"block", chooseBlock},
    {"cluster", chooseCluster},
    {"columns", chooseColumns},
    {"tiles", chooseTiles},
    {"tensor", chooseTensor},
    {"split_depth", chooseSplitDepth},
    {"wgmma", chooseWgmma},
    {"attention", [](auto &facts, auto &target) { return *chooseAttention(facts, target); }},
    {"attention_wgmma", [](auto &facts, auto &target) { return *chooseWgmmaAttention(facts, target); }},
    {"window", chooseWindow},
    {"few_rows", chooseFewRows},
    {"recurrence", chooseRecurrence},
    {"scatter_lines", chooseScatterLines},
    {"scatter_blocks", chooseScatterBlocks},
    {"scan", chooseScan},
    {"scan_columns", chooseScanColumns},
    {"selection", chooseSelection},
};

} // namespace

CudaSchedule chooseCudaSchedule(const KernelFacts &facts, const CudaTarget &target, StringRef kind) {
  for (const auto &[name, choose] : kChoosers)
    if (kind == name)
      return choose(facts, target);
  llvm_unreachable("a kind without a cost model");
}

// Rows that are read again, and are so few that multiprocessors would have none. Where each has one, clusters took 1.15
// to 1.8 times as long as blocks, on an H200.
static bool needsCluster(const KernelFacts &facts, const CudaTarget &target) {
  constexpr int64_t longRow = 8192;
  return !facts.kept.isEmpty() && facts.rowElements >= longRow && facts.rows * 2 <= target.multiprocessors;
}

// Estimates of small products by wgmma are too long by so much, beside those of the usual kind.
static constexpr double kWgmmaBias = 0.94;

// Of tiles that a choice gave.
static double tilesMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  const Tile *tile = llvm::find_if(kTiles, [&](const Tile &each) {
    return each.rows == schedule.get("tile_rows") && each.columns == schedule.get("tile_columns");
  });
  assert(tile != std::end(kTiles) && "no tile that chooseTiles gives");
  double cycles = tilesCycles(*facts.gemm, *tile, schedule.get("groups"), target);
  return kLaunchMicroseconds + cycles * 1e-3 / target.gigahertz;
}

double comparableMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  StringRef kind = schedule.kind->name;
  if (kind == "tiles")
    return tilesMicroseconds(facts, schedule, target);
  return (kind == "wgmma" ? kWgmmaBias : 1) * estimateMicroseconds(facts, schedule, target);
}

static KindChoice preferredKind(const KernelFacts &facts, const CudaTarget &target) {
  StringRef kind = facts.kinds.front();
  constexpr int64_t warpRowLimit = 1024, alwaysWarp = 256;
  if (kind == "warp" && target.wgmmaMultiplyAdds && llvm::is_contained(facts.kinds, "cluster") &&
      needsCluster(facts, target))
    return {"cluster", "its rows are long, and there are few"};
  if (kind == "warp" && facts.rowElements > warpRowLimit)
    return {"block", "its rows are long"};
  if (kind == "warp" && facts.rowElements > alwaysWarp && facts.rows < target.multiprocessors)
    return {"block", "there are not rows for the warps of all multiprocessors"};
  constexpr int64_t shortSelection = 16;
  if (kind == "selection" && facts.rowElements <= shortSelection)
    return {"loop", "in rows so short each element compares itself with all others"};
  constexpr int64_t fewRowsBesideTensor = 4;
  if (kind == "tensor" && facts.gemm->rows <= fewRowsBesideTensor)
    return {"few_rows", "tiles of 16 rows would read so few no faster"};
  if (kind == "tensor" && target.wgmmaMultiplyAdds) {
    // A box of 64 columns that lies half outside comes slowly (24 columns on an H200: 80 us instead of 27).
    constexpr int64_t boxColumns = 64;
    bool isNarrow = facts.wgmma && !facts.wgmma->alongDepth[1] && facts.gemm->columns < boxColumns;
    // Kind split_depth is left to --schedule and to tuning: its products took 0.9 to 5 times as long (H100, H200).
    if (llvm::is_contained(facts.kinds, "wgmma") && !isNarrow &&
        comparableMicroseconds(facts, chooseWgmma(facts, target), target) <
            comparableMicroseconds(facts, chooseTensor(facts, target), target))
      return {"wgmma", ""};
  }
  if (kind == "attention" && target.wgmmaMultiplyAdds && llvm::is_contained(facts.kinds, "attention_wgmma")) {
    std::optional<CudaSchedule> usual = chooseAttention(facts, target), other = chooseWgmmaAttention(facts, target);
    if (!usual ||
        (other && attentionMicroseconds(facts, *other, target) < attentionMicroseconds(facts, *usual, target)))
      return {"attention_wgmma", ""};
  }
  return {kind, ""};
}

KindChoice chooseCudaKind(const KernelFacts &facts, const CudaTarget &target) {
  KindChoice choice = preferredKind(facts, target);
  return llvm::is_contained(facts.kinds, choice.kind) ? choice : KindChoice{facts.kinds.front(), ""};
}

CudaSchedule chooseCudaSchedule(const KernelFacts &facts, const CudaTarget &target) {
  return chooseCudaSchedule(facts, target, chooseCudaKind(facts, target).kind);
}

} // namespace dlc
