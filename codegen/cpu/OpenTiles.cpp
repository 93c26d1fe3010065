// Contractions with a fixed rhs, and rows of which nobody knows how many there are: convolutions of pictures of any
// size. Rows are counted through all lines, and tiles take so many of them:
//
//   for block of columns
//     for tile of rows
//       sums = 0
//       for tap: sums += the taps' elements of all rows, or of a copy with zeros where some lie outside, times the rhs
//       epilogue; store
#include "codegen/cpu/OpenTiles.h"
#include "codegen/cpu/Access.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/lowering/Factor.h"

using namespace mlir;

namespace dlc::cpu {

// Tiles whose part of the lhs stays in the cache from one group to the next.
static constexpr int64_t kChunkTiles = 32;

// As many rows as there are registers for: with more, what is read of them would have no registers for its addresses.
static int64_t rowsOf(int64_t vectors, int64_t vectorBits) {
  if (vectors >= 4)
    return 6;
  return vectorBits >= 512 || vectors == 1 ? 8 : 6;
}

OpenTiles::OpenTiles(CpuKernel &kernel, const ContractionShape &shape)
    : kernel_(kernel), shape_(shape), builder_(kernel.builder), loc_(shape.op->getLoc()), index_(builder_, loc_),
      lanes_(kernel.level.vectorBits / shape.element.getIntOrFloatBitWidth()),
      blocks_(builder_, shape, kernel.scheduled("columns")),
      rows_(rowsOf(blocks_.mostColumns() / lanes_, kernel.level.vectorBits)),
      type_(VectorType::get({lanes_}, shape.element)), epilogue_(kernel, shape.result, lanes_), tile_(builder_, shape) {
  // Rows at equal distances have one address.
  if (blocks_.mostColumns() <= lanes_ && cutsLines())
    rows_ = 12;
}

Value OpenTiles::loadRhs(Value at, int64_t vector) {
  bool isFilled = shape_.panel && shape_.panel % lanes_ == 0; // with zeros, as far as whole vectors reach
  int64_t valid = isFilled ? lanes_ : std::min(lanes_, columns_ - vector * lanes_);
  Value loaded = loadLanes(builder_, loc_, memrefOf(shape_.rhs), index_.add(at, vector * lanes_), lanes_, valid);
  return emitFactor(builder_, loc_, loaded, cast<RankedTensorType>(shape_.rhs.getType()).getElementType(),
                    shape_.element, shape_.precision);
}

// The next `steps` of the depth; rows[i]: where row i of the tile begins in `memref`.
Values OpenTiles::emitSteps(Value memref, ArrayRef<Value> rows, Type element, int64_t stride, int64_t steps, Value rhs,
                            Values sums) {
  return emitSumLoop(
      builder_, loc_, index_.constant(0), index_.constant(steps), 1, std::move(sums), [&](Value k, Values carried) {
        Values columns;
        for (int64_t vector = 0; vector < vectors_; ++vector)
          columns.push_back(loadRhs(index_.add(rhs, index_.mul(k, shape_.rhsDepthStride)), vector));
        for (auto [row, from] : llvm::enumerate(rows)) {
          Value loaded = memref::LoadOp::create(builder_, loc_, memref, index_.add(from, index_.mul(k, stride)));
          loaded = emitFactor(builder_, loc_, loaded, element, shape_.element, shape_.precision);
          Value factor = vector::BroadcastOp::create(builder_, loc_, type_, loaded);
          for (int64_t vector = 0; vector < vectors_; ++vector) {
            Value &sum = carried[row * size_t(vectors_) + size_t(vector)];
            sum = vector::FMAOp::create(builder_, loc_, factor, columns[size_t(vector)], sum);
          }
        }
        return carried;
      });
}

// Of every row the next elements, zeros where the tap lies outside.
void OpenTiles::copyRows(Value first, int64_t steps) {
  Value memref = memrefOf(shape_.lhs), zero = index_.constant(0);
  Type element = cast<MemRefType>(memref.getType()).getElementType();
  Value nothing = arith::ConstantOp::create(builder_, loc_, element, builder_.getZeroAttr(element));
  for (auto [row, each] : llvm::enumerate(tile_.rows())) {
    auto loop = scf::ForOp::create(builder_, loc_, zero, index_.constant(steps), index_.constant(1));
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToStart(loop.getBody());
    Value k = loop.getInductionVar();
    Value from = arith::SelectOp::create(builder_, loc_, each.isInside, each.from, zero);
    Value at = index_.add(from, index_.mul(index_.add(first, k), shape_.lhsDepthStride));
    Value loaded = memref::LoadOp::create(builder_, loc_, memref, at);
    loaded = arith::SelectOp::create(builder_, loc_, each.isInside, loaded, nothing);
    memref::StoreOp::create(builder_, loc_, loaded, copy_, index_.add(k, int64_t(row) * kCopiedSteps));
  }
}

Values OpenTiles::emitCopied(Value rhs, Values sums) {
  Type element = cast<RankedTensorType>(shape_.lhs.getType()).getElementType();
  Values rows;
  for (int64_t row = 0; row < rows_; ++row)
    rows.push_back(index_.constant(row * kCopiedSteps));
  auto part = [&](Value first, int64_t steps, Values carried) {
    copyRows(first, steps);
    Value at = index_.add(rhs, index_.mul(first, shape_.rhsDepthStride));
    return emitSteps(copy_, rows, element, 1, steps, at, std::move(carried));
  };
  int64_t steps = std::min(shape_.depth, kCopiedSteps), whole = shape_.depth / steps * steps;
  sums = emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(whole), steps, std::move(sums),
                     [&](Value first, Values carried) { return part(first, steps, std::move(carried)); });
  return whole == shape_.depth ? sums : part(index_.constant(whole), shape_.depth - whole, std::move(sums));
}

// Some steps from the taps on, of all rows as they lie there if they may be read so; else by `otherwise`.
Values OpenTiles::emitDirect(Value isDirect, int64_t steps, Value rhs, Values sums,
                             llvm::function_ref<Values(Values)> otherwise) {
  auto branch = scf::IfOp::create(builder_, loc_, TypeRange(ValueRange(sums)), isDirect, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(branch.thenBlock());
  Values rows = llvm::map_to_vector(tile_.rows(), [](const OpenRows::Row &row) { return row.from; });
  Type element = cast<RankedTensorType>(shape_.lhs.getType()).getElementType();
  Values direct = emitSteps(memrefOf(shape_.lhs), rows, element, shape_.lhsDepthStride, steps, rhs, sums);
  scf::YieldOp::create(builder_, loc_, direct);
  builder_.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(builder_, loc_, otherwise(sums));
  return llvm::to_vector(ValueRange(branch.getResults()));
}

// The taps from this loop on.
Values OpenTiles::emitTaps(Values taps, Value lhs, Value rhs, Values sums) {
  size_t level = taps.size();
  const OpenRows::Tap &tap = tile_.taps()[level];
  bool isLast = level + 1 == tile_.taps().size();
  auto at = [&](Value number, Values carried, bool copies) {
    Values all(taps);
    all.push_back(number);
    Value toLhs = index_.add(lhs, index_.mul(number, tap.lhsStride)),
          toRhs = index_.add(rhs, index_.mul(number, tap.rhsStride));
    if (!isLast)
      return emitTaps(all, toLhs, toRhs, std::move(carried));
    Value isDirect = tile_.find(all, toLhs);
    if (copies)
      return emitCopied(toRhs, std::move(carried));
    return emitDirect(isDirect, shape_.depth, toRhs, std::move(carried),
                      [&](Values rest) { return emitCopied(toRhs, std::move(rest)); });
  };
  auto each = [&](Values carried, bool copies) {
    if (tap.count == 1)
      return at(index_.constant(0), std::move(carried), copies);
    return emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(tap.count), 1, std::move(carried),
                       [&](Value number, Values next) { return at(number, std::move(next), copies); });
  };
  // Of few channels the last loop's taps are one run, where the first and the last one are inside.
  if (!isLast || tap.count == 1 || shape_.depth >= kShortDepth || !shape_.tapsAreContiguous())
    return each(std::move(sums), false);
  Values ends(taps);
  ends.push_back(index_.constant(tap.count - 1));
  Value isDirect = tile_.find(ends, lhs);
  ends.back() = index_.constant(0);
  isDirect = arith::AndIOp::create(builder_, loc_, isDirect, tile_.find(ends, lhs));
  return emitDirect(isDirect, tap.count * shape_.depth, rhs, std::move(sums),
                    [&](Values rest) { return each(std::move(rest), true); });
}

LogicalResult OpenTiles::storeRow(ValueRange sums, Value row, Value column, int64_t columns) {
  for (int64_t vector = 0; vector < vectors_; ++vector)
    if (failed(epilogue_.store(sums[size_t(vector)], std::min(lanes_, columns - vector * lanes_), row,
                               index_.add(column, vector * lanes_), vector)))
      return failure();
  return success();
}

// Rows that are counted through all lines.
OpenTiles::Tile OpenTiles::emitThroughLines(Value tile, Value lhs, Value rhs, Values sums) {
  Tile result;
  Value first = index_.mul(tile, rows_);
  tile_.place(first, rows_, lhs);
  result.sums = emitTaps({}, index_.constant(0), rhs, std::move(sums));
  for (const OpenRows::Row &row : tile_.rows())
    result.numbers.push_back(row.number);
  result.isWhole = tile_.rows().back().isRow;
  result.low = index_.constant(0);
  result.high = index_.sub(index_.constant(shape_.rows()), first);
  return result;
}

LogicalResult OpenTiles::emitTile(Value block, int64_t columns, Value tile) {
  columns_ = columns;
  vectors_ = llvm::divideCeilSigned(columns, lanes_);
  ColumnBlocks::Place place = blocks_.placeOf(block);
  Value column = place.column, rhs = index_.add(blocks_.rhsOf(block, place), shape_.rhsOrigin);
  Value lhs = index_.mul(place.group, shape_.lhsGroupStride);
  Value zero = arith::ConstantOp::create(builder_, loc_, type_, builder_.getZeroAttr(type_));
  Values sums(size_t(rows_ * vectors_), zero);
  Tile found = cutsLines() ? emitEitherWay(tile, lhs, rhs, sums) : emitThroughLines(tile, lhs, rhs, sums);

  // All rows out of registers; fewer from a buffer.
  epilogue_.beginTile();
  auto branch = scf::IfOp::create(builder_, loc_, found.isWhole, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(branch.thenBlock());
  for (int64_t row = 0; row < rows_; ++row)
    if (failed(storeRow(ArrayRef(found.sums).slice(size_t(row * vectors_), size_t(vectors_)),
                        found.numbers[size_t(row)], column, columns)))
      return failure();
  builder_.setInsertionPointToStart(branch.elseBlock());
  epilogue_.beginTile();
  for (auto [i, sum] : llvm::enumerate(found.sums))
    vector::StoreOp::create(builder_, loc_, sum, waiting_, index_.constant(int64_t(i) * lanes_));
  for (auto [i, number] : llvm::enumerate(found.numbers))
    if (numbers_)
      memref::StoreOp::create(builder_, loc_, number, numbers_, index_.constant(int64_t(i)));
  auto loop = scf::ForOp::create(builder_, loc_, found.low, found.high, index_.constant(1));
  builder_.setInsertionPointToStart(loop.getBody());
  Value row = loop.getInductionVar();
  Values waiting;
  for (int64_t vector = 0; vector < vectors_; ++vector)
    waiting.push_back(vector::LoadOp::create(builder_, loc_, type_, waiting_,
                                             index_.add(index_.mul(row, vectors_ * lanes_), vector * lanes_)));
  Value number = numbers_ ? memref::LoadOp::create(builder_, loc_, numbers_, row).getResult()
                          : index_.add(found.numbers.front(), row);
  return storeRow(waiting, number, column, columns);
}

// Tasks are the rows of every block: how many tiles there are is no sum of products of sizes. Those from `begin` to
// `end` have their share of the tiles. Groups read parts of the same rows, so some tiles of all groups follow each
// other.
LogicalResult OpenTiles::emit(Value begin, Value end) {
  int64_t columns = int64_t(llvm::alignTo(blocks_.mostColumns(), lanes_));
  copy_ =
      allocateBuffer(kernel_, rows_ * kCopiedSteps, cast<MemRefType>(memrefOf(shape_.lhs).getType()).getElementType());
  waiting_ = allocateBuffer(kernel_, rows_ * columns, shape_.element);
  if (!shape_.rowsAreDense())
    numbers_ = allocateBuffer(kernel_, rows_, builder_.getIndexType());
  // There may be none at some sizes: then there is no task either.
  Value rows = max(index_.constant(shape_.rows()), index_.constant(1)), zero = index_.constant(0);
  Value tiles = divide(plus(rows, rows_ - 1), index_.constant(rows_));
  if (cutsLines())
    tiles = arith::SelectOp::create(builder_, loc_, hasLongLines(),
                                    max(multiply(index_.constant(shape_.lines()), tilesPerLine()), index_.constant(1)),
                                    tiles);
  Value blocks = index_.constant(this->blocks());
  Value most = shape_.groups > 1 ? index_.constant(kChunkTiles) : tiles, perChunk = multiply(most, blocks);
  // Tiles of all blocks, chunk by chunk, block by block.
  auto partOf = [&](Value task) { return divide(multiply(task, tiles), rows); };
  Value first = partOf(begin), last = partOf(end);
  return emitFor(builder_, divide(first, perChunk), ceilDivide(last, perChunk), [&](Value chunk) {
    Value before = multiply(chunk, most), count = min(minus(tiles, before), most), start = multiply(chunk, perChunk);
    Value low = max(minus(first, start), zero), high = min(minus(last, start), multiply(count, blocks));
    return emitFor(builder_, divide(low, count), ceilDivide(high, count), [&](Value block) {
      Value own = multiply(block, count);
      Value firstTile = max(minus(low, own), zero), endTile = min(minus(high, own), count);
      return blocks_.withColumns(block, [&](int64_t ofBlock) {
        return emitFor(builder_, firstTile, endTile, [&](Value tile) {
          return emitTile(block, ofBlock, arith::AddIOp::create(builder_, loc_, before, tile));
        });
      });
    });
  });
}

FailureOr<std::optional<int64_t>> emitOpenTiles(CpuKernel &kernel) {
  std::optional<int64_t> none;
  ContractionShapes shapes = openShapes(kernel, kCpuTiles);
  if (shapes.empty())
    return none;
  auto isArgument = [](Value operand) { return isa<BlockArgument>(operand); };
  for (const ContractionShape &shape : shapes)
    if (!isArgument(shape.lhs) || !isArgument(shape.rhs) || !isa<FloatType>(shape.element) || !shape.parts.empty() ||
        (!shape.panel && shape.rhsColumnStride != 1) ||
        !cpuTilesMisfit(kernel.schedule, CpuTileFacts(shape, /*packs=*/false)).empty())
      return none;
  // One shape's tasks behind the other's.
  OpBuilder &builder = kernel.builder;
  Location loc = kernel.region.getLoc();
  IndexBuilder index(builder, loc);
  Value offset = index.constant(0), zero = offset;
  int64_t tasks = 0;
  for (const ContractionShape &shape : shapes) {
    OpenTiles tiles(kernel, shape);
    int64_t own = shape.rows() * tiles.blocks();
    Value count = arith::MulIOp::create(builder, loc, index.constant(shape.rows()), index.constant(tiles.blocks()));
    auto within = [&](Value task) -> Value {
      task = arith::SubIOp::create(builder, loc, task, offset);
      task = arith::MaxSIOp::create(builder, loc, task, zero);
      return arith::MinSIOp::create(builder, loc, task, count);
    };
    if (failed(tiles.emit(within(kernel.begin), within(kernel.end))))
      return failure();
    offset = arith::AddIOp::create(builder, loc, offset, count);
    tasks += own;
  }
  return std::optional<int64_t>(tasks);
}

} // namespace dlc::cpu
