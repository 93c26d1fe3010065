// Tasks, loops and tiles around the micro-kernel of ContractionTile.
//
//   for task in [begin, end)             a chunk of column blocks x a chunk of tiles
//     for block in chunk                 stays in the caches while ...
//       for tile in chunk                ... the rows pass by
//         sums = 0; reduction; epilogue; store
#include "codegen/cpu/ByteTile.h"
#include "codegen/cpu/ColumnBlocks.h"
#include "codegen/cpu/ContractionTile.h"
#include "codegen/cpu/ShapeTasks.h"
#include "ir/Repeats.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc::cpu {

namespace {

// How a kernel is cut, for one level.
struct Cut {
  int64_t lanes, rows, columns;  // of a tile
  int64_t tasks;                 // how many to aim at
  int64_t rowBytes, columnBytes; // of the lhs and the rhs in a chunk, at most
  bool columnsFirst;             // tasks are cut along the columns first
  bool byRows;                   // a task has all columns of its rows, and no other task any of them
};

class ContractionKernel {
public:
  ContractionKernel(CpuKernel &kernel, const ContractionShape &shape, const Cut &cut)
      : shape_(shape), cut_(cut), builder_(kernel.builder), loc_(shape.op->getLoc()), index_(builder_, loc_),
        blocks_(builder_, shape, cut.columns),
        epilogue_(kernel, shape.parts.empty() ? ArrayRef(shape.result) : ArrayRef(shape.parts), cut.lanes) {
    if (shape.bytes)
      tile_ = std::make_unique<ByteTile>(kernel, shape, cut.lanes, epilogue_);
    else
      tile_ = std::make_unique<ContractionTile>(kernel, shape, cut.lanes, epilogue_);
  }

  // Computes the tasks [begin, end) of this shape; gives their number.
  FailureOr<int64_t> emit(Value begin, Value end);

private:
  void findChunks(bool stages);
  LogicalResult emitLoop(Value low, Value high, llvm::function_ref<LogicalResult(Value)> body);
  // Where the lhs of a tile is staged: tiles outside, blocks inside.
  LogicalResult emitStaged(Value firstBlock, Value endBlock, Value firstTile, Value endTile);
  LogicalResult emitTile(Value block, int64_t columns, Value tile);
  // Where a tile begins: its line, which of the line's tiles it is, and its first row.
  struct TileStart {
    Value line, position, firstRow;
    SmallVector<Value> outer;
    Value lhs; // of group 0
  };
  TileStart startOf(Value tile);
  LogicalResult emitClasses(ArrayRef<TileClass> classes, Value position, int64_t columns, const TilePlace &place);

  const ContractionShape &shape_;
  Cut cut_;
  OpBuilder &builder_;
  Location loc_;
  IndexBuilder index_;
  ColumnBlocks blocks_;
  Epilogue epilogue_;
  std::unique_ptr<Tile> tile_;
  int64_t blockChunk_ = 0, blockChunks_ = 0; // column blocks of a task, tasks along them
  int64_t tileChunk_ = 0, tileChunks_ = 0;
};

Cut readCut(const CpuKernel &kernel, const ContractionShape &shape) {
  const Schedule &s = kernel.schedule;
  Cut cut;
  cut.lanes = kernel.level.vectorBits / shape.element.getIntOrFloatBitWidth();
  cut.columns = kernel.scheduled("columns");
  cut.rows = kernel.scheduled("rows");
  cut.tasks = s.get("tasks");
  cut.rowBytes = s.get("rows_kib") << 10;
  cut.columnBytes = s.get("columns_kib") << 10;
  cut.columnsFirst = s.get("columns_first");
  cut.byRows = kernel.region->hasAttr(kRepeatsAttribute);
  return cut;
}

} // namespace

LogicalResult ContractionKernel::emitLoop(Value low, Value high, llvm::function_ref<LogicalResult(Value)> body) {
  auto loop = scf::ForOp::create(builder_, loc_, low, high, index_.constant(1));
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(loop.getBody());
  return body(loop.getInductionVar());
}

// Chunks of rows are small enough that their lhs stays in the cache from one block of columns to the next, chunks of
// columns that their rhs does from one task to the next, which goes on along the rows. A tile that is staged passes all
// columns, as far as they stay in the cache for the next one and there are enough tasks.
void ContractionKernel::findChunks(bool stages) {
  constexpr int64_t kEnough = 32;
  int64_t bytes = shape_.bytes ? 1 : shape_.element.getIntOrFloatBitWidth() / 8;
  int64_t blocks = blocks_.count(), tiles = shape_.lines() * shape_.tilesPerLine(cut_.rows);
  int64_t lhs = cast<RankedTensorType>(shape_.lhs.getType()).getNumElements() * bytes;
  int64_t rhs = shape_.reduction() * shape_.totalColumns() * bytes;
  int64_t alongBlocks, alongTiles;
  int64_t target = cut_.tasks;
  if (stages) {
    alongBlocks = std::max(llvm::divideCeilSigned(std::min(target, kEnough), tiles),
                           llvm::divideCeilSigned(shape_.depth * shape_.columns * bytes, 2 * cut_.columnBytes));
    alongTiles = std::min(tiles, target);
  } else if (cut_.columnsFirst) {
    alongBlocks = std::min(blocks, target);
    alongTiles = llvm::divideCeilSigned(target, alongBlocks);
  } else {
    alongBlocks = std::max(llvm::divideCeilSigned(target, tiles), llvm::divideCeilSigned(rhs, cut_.columnBytes));
    alongTiles = std::min(tiles, llvm::divideCeilSigned(target, alongBlocks));
  }
  if (cut_.byRows) {
    alongBlocks = 1;
    alongTiles = tiles;
  }
  alongTiles = std::min(tiles, std::max(alongTiles, lhs / cut_.rowBytes));
  alongBlocks = std::min(blocks, alongBlocks);
  // Rather some more tasks than were aimed at: of few, one more or less in a thread's share is much.
  blockChunk_ = blocks / alongBlocks;
  blockChunks_ = llvm::divideCeilSigned(blocks, blockChunk_);
  tileChunk_ = tiles / alongTiles;
  tileChunks_ = llvm::divideCeilSigned(tiles, tileChunk_);
}

FailureOr<int64_t> ContractionKernel::emit(Value begin, Value end) {
  if (shape_.rows() == 0 || shape_.totalColumns() == 0)
    return 0;
  bool stages = blocks_.perGroup() > 1 && tile_->stagesTiles(cut_.rows);
  findChunks(stages);
  int64_t blocks = blocks_.count(), tiles = shape_.lines() * shape_.tilesPerLine(cut_.rows);
  // One split for all tiles, so that equal rows and equal columns give equal results wherever they stand.
  int64_t vectors = (blocks_.mostColumns() + cut_.lanes - 1) / cut_.lanes;
  tile_->splitReduction(std::max<int64_t>(1, shape_.width / shape_.tilesPerLine(cut_.rows)), vectors);
  LogicalResult done = emitLoop(begin, end, [&](Value task) {
    Value firstBlock = index_.mul(index_.div(task, tileChunks_), blockChunk_);
    Value firstTile = index_.mul(index_.rem(task, tileChunks_), tileChunk_);
    Value endBlock = index_.min(index_.add(firstBlock, blockChunk_), blocks);
    Value endTile = index_.min(index_.add(firstTile, tileChunk_), tiles);
    if (stages)
      return emitStaged(firstBlock, endBlock, firstTile, endTile);
    return emitLoop(firstBlock, endBlock, [&](Value block) {
      return blocks_.withColumns(block, [&](int64_t columns) {
        return emitLoop(firstTile, endTile, [&](Value tile) { return emitTile(block, columns, tile); });
      });
    });
  });
  if (failed(done))
    return failure();
  return blockChunks_ * tileChunks_;
}

LogicalResult ContractionKernel::emitStaged(Value firstBlock, Value endBlock, Value firstTile, Value endTile) {
  return emitLoop(firstTile, endTile, [&](Value tile) {
    TileStart start = startOf(tile);
    tile_->stage(start.lhs, cut_.rows, index_.sub(index_.constant(shape_.width), start.firstRow));
    return emitLoop(firstBlock, endBlock, [&](Value block) {
      return blocks_.withColumns(block, [&](int64_t columns) { return emitTile(block, columns, tile); });
    });
  });
}

ContractionKernel::TileStart ContractionKernel::startOf(Value tile) {
  int64_t perLine = shape_.tilesPerLine(cut_.rows), quotient = shape_.width / perLine,
          remainder = shape_.width % perLine;
  TileStart start;
  start.line = index_.div(tile, perLine);
  start.position = index_.rem(tile, perLine);
  start.firstRow = index_.mul(start.position, quotient);
  if (remainder)
    start.firstRow = index_.add(start.firstRow, index_.min(start.position, remainder));
  start.outer = index_.delinearize(start.line, shape_.outer);
  start.lhs = index_.add(index_.mul(start.firstRow, shape_.lhsRowStride), shape_.lhsOrigin);
  for (auto [outer, stride] : llvm::zip_equal(start.outer, shape_.lhsOuterStrides))
    start.lhs = index_.add(start.lhs, index_.mul(outer, stride));
  return start;
}

LogicalResult ContractionKernel::emitTile(Value block, int64_t columns, Value tile) {
  TileStart start = startOf(tile);
  TilePlace place;
  place.outer = start.outer;
  if (shape_.rowsAreDense()) {
    place.row = index_.add(index_.mul(start.line, shape_.width), start.firstRow);
  } else {
    place.row = index_.add(index_.mul(start.firstRow, shape_.rowStride), shape_.rowOrigin);
    for (auto [outer, stride] : llvm::zip_equal(place.outer, shape_.outerRowStrides))
      place.row = index_.add(place.row, index_.mul(outer, stride));
  }
  ColumnBlocks::Place columnsAt = blocks_.placeOf(block);
  place.column = columnsAt.column;
  place.lhs = index_.add(start.lhs, index_.mul(columnsAt.group, shape_.lhsGroupStride));
  Value rhsOuter = index_.constant(shape_.rhsOrigin);
  for (auto [outer, stride] : llvm::zip_equal(place.outer, shape_.rhsOuterStrides))
    rhsOuter = index_.add(rhsOuter, index_.mul(outer, stride));
  SmallVector<int64_t> parts(shape_.partColumns);
  if (parts.empty())
    parts.push_back(0);
  for (int64_t first : parts)
    place.rhs.push_back(index_.add(blocks_.rhsOf(block, columnsAt, first), rhsOuter));
  SmallVector<TileClass> classes = shape_.tileClasses(cut_.rows);
  return emitClasses(classes, start.position, columns, place);
}

// if (position < end of the first class) ... else if ...
LogicalResult ContractionKernel::emitClasses(ArrayRef<TileClass> classes, Value position, int64_t columns,
                                             const TilePlace &place) {
  if (classes.size() == 1)
    return tile_->emit(classes[0], columns, place);
  auto branch = scf::IfOp::create(builder_, loc_, index_.less(position, classes[0].end), /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(branch.thenBlock());
  if (failed(tile_->emit(classes[0], columns, place)))
    return failure();
  builder_.setInsertionPointToStart(branch.elseBlock());
  return emitClasses(classes.drop_front(), position, columns, place);
}

FailureOr<int64_t> emitContractionKernel(CpuKernel &kernel) {
  ContractionOpInterface op = findContraction(kernel.region.getBody().front());
  if (!op)
    return kernel.region.emitError("expected one contraction in a contraction kernel");
  if (!whyNoTiles(op).empty())
    return emitByLoops(kernel);
  ContractionShapes shapes = analyzeContraction(op);
  if (shapes.front().bytes && !shapes.front().panel)
    return op->emitError("expected a packed rhs beside 8-bit integers");
  for (const ContractionShape &shape : shapes)
    if (std::string misfit = cpuTilesMisfit(kernel.schedule, CpuTileFacts(shape, /*packs=*/false)); !misfit.empty())
      return op->emitError() << misfit;
  return emitShapes(kernel, shapes, [&](const ContractionShape &shape, double share, Value begin, Value end) {
    Cut cut = readCut(kernel, shape);
    if (share < 1)
      cut.tasks = std::max<int64_t>(1, std::llround(double(cut.tasks) * share));
    return ContractionKernel(kernel, shape, cut).emit(begin, end);
  });
}

} // namespace dlc::cpu
