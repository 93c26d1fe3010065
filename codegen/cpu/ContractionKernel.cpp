// Tasks, loops and tiles around the micro-kernel of ContractionTile.
//
//   for task in [begin, end)             a chunk of column blocks x a chunk of tiles
//     for block in chunk                 stays in the caches while ...
//       for tile in chunk                ... the rows pass by
//         sums = 0; reduction; epilogue; store
#include "codegen/cpu/ByteTile.h"
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
        epilogue_(kernel, shape.parts.empty() ? ArrayRef(shape.result) : ArrayRef(shape.parts), cut.lanes) {
    if (shape.bytes)
      tile_ = std::make_unique<ByteTile>(kernel, shape, cut.lanes, epilogue_);
    else
      tile_ = std::make_unique<ContractionTile>(kernel, shape, cut.lanes, epilogue_);
  }

  // Computes the tasks [begin, end) of this shape; gives their number.
  FailureOr<int64_t> emit(Value begin, Value end);

private:
  void findChunks();
  LogicalResult emitLoop(Value low, Value high, llvm::function_ref<LogicalResult(Value)> body);
  LogicalResult emitTiles(Value block, int64_t columns, Value firstTile, Value endTile);
  LogicalResult emitTile(Value block, int64_t columns, Value tile);
  LogicalResult emitClasses(ArrayRef<TileClass> classes, Value position, int64_t columns, const TilePlace &place);

  const ContractionShape &shape_;
  Cut cut_;
  OpBuilder &builder_;
  Location loc_;
  IndexBuilder index_;
  Epilogue epilogue_;
  std::unique_ptr<Tile> tile_;
  int64_t groupBlocks_ = 0;                  // column blocks of one group
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
// columns that their rhs does from one task to the next, which goes on along the rows.
void ContractionKernel::findChunks() {
  int64_t bytes = shape_.bytes ? 1 : shape_.element.getIntOrFloatBitWidth() / 8;
  int64_t blocks = groupBlocks_ * shape_.groups, tiles = shape_.lines() * shape_.tilesPerLine(cut_.rows);
  int64_t lhs = cast<RankedTensorType>(shape_.lhs.getType()).getNumElements() * bytes;
  int64_t rhs = shape_.reduction() * shape_.totalColumns() * bytes;
  int64_t alongBlocks, alongTiles;
  int64_t target = cut_.tasks;
  if (cut_.columnsFirst) {
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
  groupBlocks_ = (shape_.columns + cut_.columns - 1) / cut_.columns;
  findChunks();
  int64_t blocks = groupBlocks_ * shape_.groups, tiles = shape_.lines() * shape_.tilesPerLine(cut_.rows);
  int64_t lastColumns = shape_.columns - (groupBlocks_ - 1) * cut_.columns;
  // One split for all tiles, so that equal rows and equal columns give equal results wherever they stand.
  int64_t vectors = (std::min(shape_.columns, cut_.columns) + cut_.lanes - 1) / cut_.lanes;
  tile_->splitReduction(std::max<int64_t>(1, shape_.width / shape_.tilesPerLine(cut_.rows)), vectors);
  LogicalResult done = emitLoop(begin, end, [&](Value task) {
    Value firstBlock = index_.mul(index_.div(task, tileChunks_), blockChunk_);
    Value firstTile = index_.mul(index_.rem(task, tileChunks_), tileChunk_);
    Value endBlock = index_.min(index_.add(firstBlock, blockChunk_), blocks);
    Value endTile = index_.min(index_.add(firstTile, tileChunk_), tiles);
    return emitLoop(firstBlock, endBlock, [&](Value block) {
      if (lastColumns == cut_.columns)
        return emitTiles(block, cut_.columns, firstTile, endTile);
      if (groupBlocks_ == 1)
        return emitTiles(block, lastColumns, firstTile, endTile);
      // The last block of a group has fewer columns.
      Value whole = index_.less(index_.rem(block, groupBlocks_), groupBlocks_ - 1);
      auto branch = scf::IfOp::create(builder_, loc_, whole, /*withElseRegion=*/true);
      OpBuilder::InsertionGuard guard(builder_);
      builder_.setInsertionPointToStart(branch.thenBlock());
      if (failed(emitTiles(block, cut_.columns, firstTile, endTile)))
        return failure();
      builder_.setInsertionPointToStart(branch.elseBlock());
      return emitTiles(block, lastColumns, firstTile, endTile);
    });
  });
  if (failed(done))
    return failure();
  return blockChunks_ * tileChunks_;
}

LogicalResult ContractionKernel::emitTiles(Value block, int64_t columns, Value firstTile, Value endTile) {
  return emitLoop(firstTile, endTile, [&](Value tile) { return emitTile(block, columns, tile); });
}

LogicalResult ContractionKernel::emitTile(Value block, int64_t columns, Value tile) {
  int64_t perLine = shape_.tilesPerLine(cut_.rows), quotient = shape_.width / perLine,
          remainder = shape_.width % perLine;
  Value line = index_.div(tile, perLine), position = index_.rem(tile, perLine);
  Value firstRow = index_.mul(position, quotient);
  if (remainder)
    firstRow = index_.add(firstRow, index_.min(position, remainder));
  Value group = index_.div(block, groupBlocks_), inGroup = index_.rem(block, groupBlocks_);
  if (shape_.groups == 1) {
    group = index_.constant(0);
    inGroup = block;
  }

  TilePlace place;
  place.outer = index_.delinearize(line, shape_.outer);
  if (shape_.rowsAreDense()) {
    place.row = index_.add(index_.mul(line, shape_.width), firstRow);
  } else {
    place.row = index_.add(index_.mul(firstRow, shape_.rowStride), shape_.rowOrigin);
    for (auto [outer, stride] : llvm::zip_equal(place.outer, shape_.outerRowStrides))
      place.row = index_.add(place.row, index_.mul(outer, stride));
  }
  Value column = index_.mul(inGroup, cut_.columns);
  place.column = index_.add(index_.mul(group, shape_.columns), column);
  place.lhs = index_.add(index_.mul(firstRow, shape_.lhsRowStride), index_.mul(group, shape_.lhsGroupStride));
  place.lhs = index_.add(place.lhs, shape_.lhsOrigin);
  Value rhsOuter = index_.constant(shape_.rhsOrigin);
  for (auto [d, outer] : llvm::enumerate(place.outer)) {
    place.lhs = index_.add(place.lhs, index_.mul(outer, shape_.lhsOuterStrides[d]));
    rhsOuter = index_.add(rhsOuter, index_.mul(outer, shape_.rhsOuterStrides[d]));
  }
  SmallVector<int64_t> parts(shape_.partColumns);
  if (parts.empty())
    parts.push_back(0);
  for (int64_t first : parts) {
    Value rhs;
    if (shape_.panel) {
      int64_t inPanel = shape_.panel / cut_.columns;
      Value ofAll = index_.add(block, first / cut_.columns);
      rhs = index_.add(index_.mul(index_.div(ofAll, inPanel), shape_.rhsPanelStride),
                       index_.mul(index_.rem(ofAll, inPanel), cut_.columns * shape_.rhsColumnStride));
    } else if (shape_.groups == 1 || shape_.rhsGroupStride == shape_.columns * shape_.rhsColumnStride) {
      rhs = index_.mul(index_.add(place.column, first), shape_.rhsColumnStride);
    } else {
      rhs = index_.add(index_.mul(group, shape_.rhsGroupStride), index_.mul(column, shape_.rhsColumnStride));
    }
    place.rhs.push_back(index_.add(rhs, rhsOuter));
  }
  SmallVector<TileClass> classes = shape_.tileClasses(cut_.rows);
  return emitClasses(classes, position, columns, place);
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
