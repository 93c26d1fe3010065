#include "passes/schedule/ContractionSchedule.h"
#include "mlir/IR/Builders.h"

using namespace mlir;

namespace dlc {

namespace {

// A machine with vectors of `bits`, of the kind that x86-64-v4 and v3 name.
struct Machine {
  int64_t bits, registers;
  bool broadcastsFromMemory; // a multiply-add can read its scalar from memory; else it needs a register
  double multipliesPerCycle;
};
constexpr Machine kMachines[2] = {{512, 32, true, 1}, {256, 16, false, 2}};

struct Tile {
  int64_t rows, vectors;
};

// Registers beside the sums: a scalar (or the address of a loop that needs it), and the vectors of the rhs. Where bytes
// are multiplied as pairs of 16-bit numbers, each of these takes two, and a product one.
int64_t otherRegisters(const ContractionShape &shape, int64_t vectors) {
  return shape.bytes ? 2 * vectors + 3 : vectors + 1;
}

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
double costOf(const Machine &machine, const ContractionShape &shape, Tile tile, int64_t lanes, int64_t elementBytes) {
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
Tile chooseTile(const Machine &machine, const ContractionShape &shape, int64_t lanes, int64_t panelVectors,
                int64_t elementBytes) {
  Tile best{1, 1};
  double least = -1;
  for (int64_t vectors = 1; vectors <= 4; ++vectors) {
    bool crosses = ((shape.bytes && shape.groups > 1) || !shape.parts.empty()) && shape.columns % (vectors * lanes);
    if ((panelVectors && panelVectors % vectors) || crosses)
      continue;
    int64_t left = machine.registers - otherRegisters(shape, vectors);
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

} // namespace

DictionaryAttr ContractionSchedule::attribute(MLIRContext *context) const {
  Builder builder(context);
  return builder.getDictionaryAttr({
      builder.getNamedAttr("columns", builder.getDenseI64ArrayAttr(columns)),
      builder.getNamedAttr("rows", builder.getDenseI64ArrayAttr(rows)),
      builder.getNamedAttr("tasks", builder.getI64IntegerAttr(tasks)),
  });
}

// Tiles are chosen for the shape with most products.
static const ContractionShape &largest(ArrayRef<ContractionShape> shapes) {
  return *llvm::max_element(shapes, [](const ContractionShape &a, const ContractionShape &b) {
    return a.rows() * a.reduction() < b.rows() * b.reduction();
  });
}

static int64_t taskCount(ArrayRef<ContractionShape> shapes, double productsPerNanosecond, int64_t elementBytes) {
  int64_t tasks = 0;
  for (const ContractionShape &shape : shapes)
    tasks += taskCount(shape, productsPerNanosecond, elementBytes);
  return std::min<int64_t>(tasks, 256);
}

ContractionSchedule chooseContractionSchedule(ArrayRef<ContractionShape> shapes) {
  ContractionSchedule schedule;
  const ContractionShape &shape = largest(shapes);
  int64_t sumBytes = shape.element.getIntOrFloatBitWidth() / 8, bytes = shape.bytes ? 1 : sumBytes;
  int64_t panelVectors = 0;
  for (auto [level, machine] : llvm::enumerate(kMachines)) {
    int64_t lanes = machine.bits / 8 / sumBytes;
    // Panels are laid out for the wide vectors; narrow ones take a panel in parts.
    Tile tile = chooseTile(machine, shape, lanes, panelVectors, bytes);
    schedule.rows[level] = tile.rows;
    schedule.columns[level] = tile.vectors * lanes;
    if (level == 0) {
      schedule.panel = schedule.columns[0];
      panelVectors = tile.vectors * (kMachines[0].bits / kMachines[1].bits);
    }
  }
  schedule.tasks = taskCount(shapes, shape.bytes ? 100 : 50, bytes);
  return schedule;
}

ContractionSchedule chooseDepthwiseSchedule(ArrayRef<ContractionShape> shapes) {
  // A tile is some pixels of a line by one vector of channels: as many pixels as leave registers for the taps.
  ContractionSchedule schedule;
  int64_t bytes = shapes.front().element.getIntOrFloatBitWidth() / 8;
  for (auto [level, machine] : llvm::enumerate(kMachines)) {
    schedule.rows[level] = machine.registers / 2 - (level == 0 ? 2 : 1);
    schedule.columns[level] = machine.bits / 8 / bytes;
  }
  schedule.tasks = taskCount(shapes, 7, bytes);
  return schedule;
}

} // namespace dlc
