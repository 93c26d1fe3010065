// Contractions with a fixed rhs, and rows of which nobody knows how many there are: convolutions of pictures of any
// size. Rows are counted through all lines, and tiles take so many of them:
//
//   for block of columns
//     for tile of rows
//       sums = 0
//       for tap: sums += the taps' elements of all rows, or of a copy with zeros where some lie outside, times the rhs
//       epilogue; store
#include "codegen/cpu/Access.h"
#include "codegen/cpu/ColumnBlocks.h"
#include "codegen/cpu/Epilogue.h"
#include "codegen/cpu/OpenKernel.h"
#include "codegen/cpu/OpenRows.h"
#include "ir/lowering/Factor.h"

using namespace mlir;

namespace dlc::cpu {
namespace {

// Steps of the depth whose elements are copied at once.
constexpr int64_t kCopiedSteps = 256;
// Fewer steps than this at a tap are not worth a loop of their own.
constexpr int64_t kShortDepth = 32;

class OpenTiles {
public:
  OpenTiles(CpuKernel &kernel, const ContractionShape &shape);
  // Computes the tasks [begin, end) of this shape.
  LogicalResult emit(Value begin, Value end);
  int64_t blocks() const { return blocks_.count(); }

private:
  // Not folded: of products of sizes no other sums are found.
  Value plus(Value a, int64_t b) { return arith::AddIOp::create(builder_, loc_, a, index_.constant(b)); }
  Value multiply(Value a, Value b) { return arith::MulIOp::create(builder_, loc_, a, b); }
  Value divide(Value a, Value b) { return arith::DivUIOp::create(builder_, loc_, a, b); } // never folded
  Value memrefOf(Value operand) { return kernel_.inputs[cast<BlockArgument>(operand).getArgNumber()]; }
  LogicalResult emitTile(Value block, int64_t columns, Value tile);
  Values emitTaps(Values taps, Value lhs, Value rhs, Values sums);
  Values emitDirect(Value isDirect, int64_t steps, Value rhs, Values sums,
                    llvm::function_ref<Values(Values)> otherwise);
  Values emitCopied(Value rhs, Values sums);
  void copyRows(Value first, int64_t steps);
  Values emitSteps(Value memref, ArrayRef<Value> rows, Type element, int64_t stride, int64_t steps, Value rhs,
                   Values sums);
  Value loadRhs(Value at, int64_t vector);
  LogicalResult storeRow(ValueRange sums, Value row, Value column, int64_t columns);

  CpuKernel &kernel_;
  const ContractionShape &shape_;
  OpBuilder &builder_;
  Location loc_;
  IndexBuilder index_;
  int64_t lanes_;
  ColumnBlocks blocks_;
  int64_t rows_, vectors_ = 0, columns_ = 0;
  VectorType type_;
  Epilogue epilogue_;
  OpenRows tile_;
  Value copy_, waiting_, numbers_; // elements of a tap, row by row; sums; numbers of rows
};

} // namespace

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

LogicalResult OpenTiles::emitTile(Value block, int64_t columns, Value tile) {
  columns_ = columns;
  vectors_ = llvm::divideCeilSigned(columns, lanes_);
  ColumnBlocks::Place place = blocks_.placeOf(block);
  Value column = place.column, rhs = index_.add(blocks_.rhsOf(block, place), shape_.rhsOrigin);
  Value first = index_.mul(tile, rows_);
  tile_.place(first, rows_, index_.mul(place.group, shape_.lhsGroupStride));
  Value zero = arith::ConstantOp::create(builder_, loc_, type_, builder_.getZeroAttr(type_));
  Values sums = emitTaps({}, index_.constant(0), rhs, Values(size_t(rows_ * vectors_), zero));

  // All rows out of registers; fewer from a buffer.
  epilogue_.beginTile();
  auto branch = scf::IfOp::create(builder_, loc_, tile_.rows().back().isRow, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(branch.thenBlock());
  for (int64_t row = 0; row < rows_; ++row)
    if (failed(storeRow(ArrayRef(sums).slice(size_t(row * vectors_), size_t(vectors_)),
                        tile_.rows()[size_t(row)].number, column, columns)))
      return failure();
  builder_.setInsertionPointToStart(branch.elseBlock());
  epilogue_.beginTile();
  for (auto [i, sum] : llvm::enumerate(sums))
    vector::StoreOp::create(builder_, loc_, sum, waiting_, index_.constant(int64_t(i) * lanes_));
  for (auto [i, row] : llvm::enumerate(tile_.rows()))
    if (numbers_)
      memref::StoreOp::create(builder_, loc_, row.number, numbers_, index_.constant(int64_t(i)));
  Value left = index_.sub(index_.constant(shape_.rows()), first);
  auto loop = scf::ForOp::create(builder_, loc_, index_.constant(0), left, index_.constant(1));
  builder_.setInsertionPointToStart(loop.getBody());
  Value row = loop.getInductionVar();
  Values waiting;
  for (int64_t vector = 0; vector < vectors_; ++vector)
    waiting.push_back(vector::LoadOp::create(builder_, loc_, type_, waiting_,
                                             index_.add(index_.mul(row, vectors_ * lanes_), vector * lanes_)));
  Value number = numbers_ ? memref::LoadOp::create(builder_, loc_, numbers_, row).getResult() : index_.add(first, row);
  return storeRow(waiting, number, column, columns);
}

// Tasks are the rows of every block: how many tiles there are is no sum of products of sizes. Those from `begin` to
// `end` have their share of the tiles.
LogicalResult OpenTiles::emit(Value begin, Value end) {
  int64_t most = int64_t(llvm::alignTo(blocks_.mostColumns(), lanes_));
  copy_ =
      allocateBuffer(kernel_, rows_ * kCopiedSteps, cast<MemRefType>(memrefOf(shape_.lhs).getType()).getElementType());
  waiting_ = allocateBuffer(kernel_, rows_ * most, shape_.element);
  if (!shape_.rowsAreDense())
    numbers_ = allocateBuffer(kernel_, rows_, builder_.getIndexType());
  // There may be none at some sizes: then there is no task either.
  Value rows = arith::MaxSIOp::create(builder_, loc_, index_.constant(shape_.rows()), index_.constant(1));
  Value tiles = divide(plus(rows, rows_ - 1), index_.constant(rows_));
  auto tileOf = [&](Value row) { return divide(multiply(row, tiles), rows); };
  Value last =
      arith::SubIOp::create(builder_, loc_, arith::AddIOp::create(builder_, loc_, end, rows), index_.constant(1));
  auto loop = scf::ForOp::create(builder_, loc_, divide(begin, rows), divide(last, rows), index_.constant(1));
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(loop.getBody());
  Value block = loop.getInductionVar(), start = multiply(block, rows);
  Value low = arith::SubIOp::create(builder_, loc_, begin, start);
  Value high = arith::SubIOp::create(builder_, loc_, end, start);
  low = arith::MaxSIOp::create(builder_, loc_, low, index_.constant(0));
  high = arith::MinSIOp::create(builder_, loc_, high, rows);
  Value firstTile = tileOf(low), endTile = tileOf(high);
  return blocks_.withColumns(block, [&](int64_t columns) {
    auto tiles = scf::ForOp::create(builder_, loc_, firstTile, endTile, index_.constant(1));
    OpBuilder::InsertionGuard inside(builder_);
    builder_.setInsertionPointToStart(tiles.getBody());
    return emitTile(block, columns, tiles.getInductionVar());
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
