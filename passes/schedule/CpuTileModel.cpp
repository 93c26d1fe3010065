// The tile of each contraction: a cost model over a few tiles.
#include "ir/ContractionView.h"
#include "passes/schedule/Candidates.h"

using namespace mlir;

namespace dlc {

namespace {

struct Tile {
  int64_t rows, vectors;
};

// Rows at distances of a multiple of 4 KiB share one set of the first-level cache (8 ways of 64 sets of 64 bytes).
int64_t rowsInCache(const ContractionShape &shape, int64_t elementBytes) {
  int64_t distance = shape.lhsRowStride * elementBytes;
  if (distance % 4096 == 0)
    return 7;
  return distance % 2048 == 0 ? 15 : 64;
}

// Cycles for one step of the reduction over all tiles of a line and all columns of a group. A step multiplies rows x
// vectors; it loads each scalar (cheap: they stay in the first-level cache) and each vector of the rhs (dearer: it
// comes from the second), and cannot be shorter than an addition's latency.
double costOf(const CpuMachine &machine, const ContractionShape &shape, Tile tile, int64_t lanes,
              int64_t elementBytes) {
  auto step = [&](int64_t rows, int64_t vectors) {
    double multiplies = rows * vectors / machine.multipliesPerCycle, loads = (rows + vectors) / 2.0;
    double latency = rows * vectors >= 8 ? 4 : 2; // few sums: the reduction is split
    double conflicts = rows > rowsInCache(shape, elementBytes) ? 0.2 * multiplies : 0;
    return std::max({multiplies, loads, latency}) + 0.1 * rows + 0.3 * vectors + conflicts;
  };
  int64_t tiles = shape.tilesPerLine(tile.rows), rows = shape.width / tiles, longer = shape.width % tiles;
  int64_t vectors = (shape.columns + lanes - 1) / lanes, blocks = vectors / tile.vectors, rest = vectors % tile.vectors;
  auto columnsOf = [&](int64_t height) {
    return blocks * step(height, tile.vectors) + (rest ? step(height, rest) : 0);
  };
  return longer * columnsOf(rows + 1) + (tiles - longer) * columnsOf(rows);
}

// The cheapest tile whose vectors divide `panelVectors` (0: any). Panels of bytes belong to one group, tiles to a part
// of the columns.
Tile chooseTile(const CpuMachine &machine, const ContractionShape &shape, int64_t lanes, int64_t panelVectors,
                int64_t elementBytes) {
  Tile best{1, 1};
  double least = -1;
  for (int64_t vectors = 1; vectors <= 4; ++vectors) {
    bool crosses = ((shape.bytes && shape.groups > 1) || !shape.parts.empty()) && shape.columns % (vectors * lanes);
    if ((panelVectors && panelVectors % vectors) || crosses)
      continue;
    int64_t left = machine.registers - CpuTileFacts(shape, false).otherRegisters(vectors);
    for (int64_t rows = 1; rows * vectors <= left && rows <= 24; ++rows) {
      double cost = costOf(machine, shape, {rows, vectors}, lanes, elementBytes);
      if (least < 0 || cost < least) {
        least = cost;
        best = {rows, vectors};
      }
    }
  }
  return best;
}

// Some 2 microseconds a task (at the end of a launch all threads wait for one that began late), and no more tasks than
// what balances a few dozen threads. A core computes some 50
// products in a nanosecond (a seventh of that where each is a load, as in depthwise convolutions), and reads some 20
// bytes of weights.
int64_t taskCount(const ContractionShape &shape, double productsPerNanosecond, int64_t elementBytes) {
  double columns = double(shape.totalColumns()) * std::max<int64_t>(1, shape.reduction());
  double nanoseconds = std::max(columns * shape.rows() / productsPerNanosecond, columns * elementBytes / 20);
  return int64_t(std::clamp(nanoseconds / 2000, 1.0, 256.0));
}

// Tiles are chosen for the shape with most products.
const ContractionShape &largest(ArrayRef<ContractionShape> shapes) {
  return *llvm::max_element(shapes, [](const ContractionShape &a, const ContractionShape &b) {
    return a.rows() * a.reduction() < b.rows() * b.reduction();
  });
}

int64_t taskCount(ArrayRef<ContractionShape> shapes, double productsPerNanosecond, int64_t elementBytes) {
  int64_t tasks = 0;
  for (const ContractionShape &shape : shapes)
    tasks += taskCount(shape, productsPerNanosecond, elementBytes);
  return std::clamp<int64_t>(tasks, 1, 256);
}

// As many columns as there are, in whole vectors that divide a panel and do not reach from one part of the columns into
// the next.
int64_t fittingColumns(const ContractionShape &shape, int64_t columns, int64_t lanes, int64_t panel) {
  int64_t vectors = std::max<int64_t>(1, std::min((shape.columns + lanes - 1) / lanes, columns / lanes));
  while (panel && panel / lanes % vectors)
    --vectors;
  while (!shape.parts.empty() && vectors > 1 && shape.columns / lanes % vectors)
    --vectors;
  return vectors * lanes;
}

} // namespace

Schedule chooseCpuTiles(const CpuFacts &facts) {
  Schedule schedule(kCpuTiles);
  const ContractionShape &shape = largest(facts.shapes);
  int64_t sumBytes = shape.element.getIntOrFloatBitWidth() / 8, bytes = shape.bytes ? 1 : sumBytes;
  bool oneChannel = ContractionOpInterface(shape.op).getContractionView().isDepthwise(); // with several filters
  int64_t panel = shape.panel, wide = 0;
  for (const CpuMachine &machine : kCpuMachines) {
    int64_t lanes = machine.bits / 8 / sumBytes;
    // Panels are laid out for the wide vectors; narrow ones take a panel in parts.
    int64_t whole = panel ? panel : wide;
    Tile tile = oneChannel ? Tile{machine.registers / 2 - (machine.bits == 512 ? 2 : 1), 1}
                           : chooseTile(machine, shape, lanes, whole / lanes, bytes);
    int64_t columns = tile.vectors * lanes;
    if (!wide)
      wide = columns;
    if (!panel && facts.packs)
      panel = columns;
    setScheduled(schedule, "rows", machine, tile.rows);
    setScheduled(schedule, "columns", machine, fittingColumns(shape, columns, lanes, panel));
  }
  schedule.set("tasks", taskCount(facts.shapes, oneChannel ? 7 : shape.bytes ? 100 : 50, bytes));
  // The larger side is read once.
  int64_t lhs = cast<RankedTensorType>(shape.lhs.getType()).getNumElements();
  schedule.set("columns_first", shape.reduction() * shape.totalColumns() > lhs);
  return schedule;
}

std::vector<Candidate> cpuTileCandidates(const CpuFacts &facts, int64_t vectorBits) {
  const ContractionShape &shape = largest(facts.shapes);
  const CpuMachine &machine = cpuMachine(vectorBits);
  CpuTileFacts tiles(shape, facts.packs);
  Schedule usual = chooseCpuTiles(facts);
  int64_t lanes = tiles.lanes(machine), elementBytes = shape.bytes ? 1 : tiles.sumBytes;
  constexpr int64_t mostVectors = 6, mostRows = 30;
  std::vector<std::pair<double, Schedule>> found;
  for (int64_t vectors = 1; vectors <= mostVectors; ++vectors)
    for (int64_t rows = 1; rows <= std::min(mostRows, shape.width); ++rows) {
      if ((vectors - 1) * lanes >= shape.columns)
        break;
      Schedule schedule = usual;
      if (!kCpuTiles.find("columns_512")->allows(vectors * lanes))
        continue;
      setScheduled(schedule, "rows", machine, rows);
      setScheduled(schedule, "columns", machine, vectors * lanes);
      // The other level's tile goes on fitting into a panel.
      const CpuMachine &other = kCpuMachines[&machine == &kCpuMachines[0] ? 1 : 0];
      if (!cpuTilesFault(schedule, tiles).empty()) {
        setScheduled(schedule, "columns", other,
                     &machine == &kCpuMachines[0] ? tiles.lanes(other) : 2 * vectors * lanes);
        int64_t width = scheduled(schedule, "columns", other.bits) / tiles.lanes(other);
        int64_t left = (other.registers - tiles.otherRegisters(width)) / width;
        setScheduled(schedule, "rows", other, std::clamp<int64_t>(left, 1, 12));
      }
      if (cpuTilesFault(schedule, tiles).empty())
        found.push_back({costOf(machine, shape, {rows, vectors}, lanes, elementBytes), schedule});
    }
  llvm::stable_sort(found, [](const auto &a, const auto &b) { return a.first < b.first; });
  int64_t usualRows = std::min(scheduled(usual, "rows", machine.bits), shape.width);
  int64_t usualVectors = std::max<int64_t>(scheduled(usual, "columns", machine.bits) / lanes, 1);
  double usualCost = costOf(machine, shape, {usualRows, usualVectors}, lanes, elementBytes);
  std::vector<Candidate> candidates;
  for (auto &[cost, schedule] : found)
    candidates.push_back({std::move(schedule), cost / usualCost});
  return candidates;
}

Schedule chooseCpuDepthwise(const CpuFacts &facts) {
  // As many pixels as leave registers for the taps.
  Schedule schedule(kCpuDepthwise);
  int64_t bytes = facts.shapes.front().element.getIntOrFloatBitWidth() / 8;
  for (const CpuMachine &machine : kCpuMachines)
    setScheduled(schedule, "rows", machine, machine.registers / 2 - (machine.bits == 512 ? 2 : 1));
  schedule.set("tasks", taskCount(facts.shapes, 7, bytes));
  return schedule;
}

} // namespace dlc
