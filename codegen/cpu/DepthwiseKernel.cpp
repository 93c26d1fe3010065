// Depthwise channels_last convolutions: vectors run over channels, a tile is some pixels of a line.
//
//   for task in [begin, end)               a chunk of tiles
//     for tile in chunk
//       for channels, a vector at a time
//         for kernel rows inside of the input
//           load the row's taps; for each input pixel: load it once, add it to every sum that it belongs to
//         epilogue; store
//
// Tiles at the left and right border leave out the taps outside of the input at compile time. Where the sizes are open,
// they read zeros there; tasks are lines then, and the last tile of a line begins within the one before it.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/Epilogue.h"
#include "codegen/cpu/OpenKernel.h"
#include "codegen/cpu/ShapeTasks.h"
#include "codegen/cpu/TapLoops.h"
#include "ir/lowering/Factor.h"
#include <cmath>

using namespace mlir;

namespace dlc::cpu {

namespace {

class DepthwiseKernel {
public:
  DepthwiseKernel(CpuKernel &kernel, const ContractionShape &shape, int64_t lanes, int64_t rows)
      : kernel_(kernel), shape_(shape), builder_(kernel.builder), loc_(shape.op->getLoc()), index_(builder_, loc_),
        lanes_(lanes), rows_(rows), type_(VectorType::get({lanes}, shape.element)),
        epilogue_(kernel, shape.result, lanes) {}

  // Computes the tasks [begin, end) of this shape, of `tasks` that are aimed at; gives their number.
  FailureOr<int64_t> emit(Value begin, Value end, int64_t tasks);
  // ... whatever the sizes of the lines.
  FailureOr<int64_t> emitOpen(Value begin, Value end);

private:
  LogicalResult emitLoop(Value low, Value high, int64_t step, llvm::function_ref<LogicalResult(Value)> body);
  LogicalResult emitTile(Value tile);
  // `row`, `lhs`, `rhs`: where the tile's first row is in the result, and its first elements are in the operands.
  struct Place {
    ArrayRef<Value> outer;
    Value row, lhs, rhs;
  };
  LogicalResult emitClasses(ArrayRef<TileClass> classes, Value position, const Place &place);
  LogicalResult emitChannels(const TileClass &tileClass, int64_t lanes, Value channel, const Place &place);
  // `column`: of the input, at which the tile's first tap lies, where taps may lie outside; else null.
  Values emitRow(const TileClass &tileClass, int64_t lanes, Value lhs, Value rhs, Values sums, Value column = {});
  // A tile of a line of open size, and which of its rows are stored.
  struct OpenTile {
    Value column, isInside, firstRow, endRow;
  };
  LogicalResult emitOpenTiles(ArrayRef<Value> outer, Value line, Value firstVector);
  LogicalResult emitOpenChannels(int64_t lanes, Value channel, const Place &place, const OpenTile &tile);
  Value load(Value operand, Value offset, int64_t lanes, Value isInside = {});
  Value loadStored(Value operand, Value offset, int64_t lanes, Value isInside);

  CpuKernel &kernel_;
  const ContractionShape &shape_;
  OpBuilder &builder_;
  Location loc_;
  IndexBuilder index_;
  int64_t lanes_, rows_;
  VectorType type_;
  Epilogue epilogue_;
  Value waiting_; // the sums of a tile of open sizes
};

} // namespace

LogicalResult DepthwiseKernel::emitLoop(Value low, Value high, int64_t step,
                                        llvm::function_ref<LogicalResult(Value)> body) {
  auto loop = scf::ForOp::create(builder_, loc_, low, high, index_.constant(step));
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(loop.getBody());
  return body(loop.getInductionVar());
}

FailureOr<int64_t> DepthwiseKernel::emit(Value begin, Value end, int64_t tasks) {
  if (shape_.rows() == 0 || shape_.groups == 0)
    return 0;
  int64_t tiles = shape_.lines() * shape_.tilesPerLine(rows_);
  int64_t target = std::clamp<int64_t>(tasks, 1, tiles);
  int64_t chunk = (tiles + target - 1) / target;
  LogicalResult done = emitLoop(begin, end, 1, [&](Value task) {
    Value first = index_.mul(task, chunk);
    return emitLoop(first, index_.min(index_.add(first, chunk), tiles), 1, [&](Value tile) { return emitTile(tile); });
  });
  if (failed(done))
    return failure();
  return (tiles + chunk - 1) / chunk;
}

LogicalResult DepthwiseKernel::emitTile(Value tile) {
  int64_t perLine = shape_.tilesPerLine(rows_), quotient = shape_.width / perLine, remainder = shape_.width % perLine;
  Value line = index_.div(tile, perLine), position = index_.rem(tile, perLine);
  Value first = index_.mul(position, quotient);
  if (remainder)
    first = index_.add(first, index_.min(position, remainder));
  Values outer = index_.delinearize(line, shape_.outer);
  Place place{outer, {}, {}, {}};
  if (shape_.rowsAreDense()) {
    place.row = index_.add(index_.mul(line, shape_.width), first);
  } else {
    place.row = index_.add(index_.mul(first, shape_.rowStride), shape_.rowOrigin);
    for (auto [at, stride] : llvm::zip_equal(outer, shape_.outerRowStrides))
      place.row = index_.add(place.row, index_.mul(at, stride));
  }
  place.lhs = index_.add(index_.mul(first, shape_.lhsRowStride), shape_.lhsOrigin);
  place.rhs = index_.constant(shape_.rhsOrigin);
  for (auto [d, at] : llvm::enumerate(outer)) {
    place.lhs = index_.add(place.lhs, index_.mul(at, shape_.lhsOuterStrides[d]));
    place.rhs = index_.add(place.rhs, index_.mul(at, shape_.rhsOuterStrides[d]));
  }
  return emitClasses(shape_.tileClasses(rows_), position, place);
}

// if (position < end of the first class) ... else if ...
LogicalResult DepthwiseKernel::emitClasses(ArrayRef<TileClass> classes, Value position, const Place &place) {
  if (classes.size() > 1) {
    auto branch = scf::IfOp::create(builder_, loc_, index_.less(position, classes[0].end), /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToStart(branch.thenBlock());
    if (failed(emitClasses(classes.take_front(), position, place)))
      return failure();
    builder_.setInsertionPointToStart(branch.elseBlock());
    return emitClasses(classes.drop_front(), position, place);
  }
  int64_t whole = shape_.groups / lanes_ * lanes_, tail = shape_.groups - whole;
  if (whole && failed(emitLoop(index_.constant(0), index_.constant(whole), lanes_,
                               [&](Value channel) { return emitChannels(classes[0], lanes_, channel, place); })))
    return failure();
  return tail ? emitChannels(classes[0], tail, index_.constant(whole), place) : success();
}

LogicalResult DepthwiseKernel::emitChannels(const TileClass &tileClass, int64_t lanes, Value channel,
                                            const Place &place) {
  Value zero = arith::ConstantOp::create(builder_, loc_, type_, builder_.getZeroAttr(type_));
  Values sums =
      emitOuterTaps(builder_, shape_, place.outer, index_.add(place.lhs, channel), index_.add(place.rhs, channel),
                    Values(tileClass.rows, zero), [&](Value lhs, Value rhs, Values carried) {
                      return emitRow(tileClass, lanes, lhs, rhs, std::move(carried));
                    });
  epilogue_.beginTile();
  for (int64_t r = 0; r < tileClass.rows; ++r)
    if (failed(epilogue_.store(sums[r], lanes, index_.add(place.row, r * shape_.rowStride), channel, 0)))
      return failure();
  return success();
}

// The taps of one kernel row. Every input pixel is loaded once; so is every tap, at once where there are registers for
// all of them.
Values DepthwiseKernel::emitRow(const TileClass &tileClass, int64_t lanes, Value lhs, Value rhs, Values sums,
                                Value column) {
  constexpr int64_t heldTaps = 16;
  llvm::SmallDenseMap<int64_t, Value> taps;
  auto tapAt = [&](int64_t tap) {
    Value &value = taps[tap];
    if (!value)
      value = load(shape_.rhs, index_.add(rhs, tap * shape_.rhsTapStride), lanes);
    return value;
  };
  llvm::SmallDenseMap<int64_t, SmallVector<std::pair<int64_t, int64_t>>> users; // input element -> (row, tap)
  for (const TapRun &run : tileClass.runs)
    for (int64_t tap = run.begin; tap < run.end; ++tap) {
      if (shape_.innerTaps <= heldTaps)
        tapAt(tap);
      for (int64_t row = run.firstRow; row < run.endRow; ++row)
        users[row * shape_.lhsRowStride + tap * shape_.lhsTapStride].push_back({row, tap});
    }
  SmallVector<int64_t> pixels;
  for (auto &entry : users)
    pixels.push_back(entry.first);
  llvm::sort(pixels);
  for (int64_t pixel : pixels) {
    Value isInside;
    if (column) {
      auto [row, tap] = users[pixel].front();
      isInside = arith::CmpIOp::create(builder_, loc_, arith::CmpIPredicate::ult,
                                       index_.add(column, row * shape_.stride + tap * shape_.dilation),
                                       index_.constant(shape_.inputWidth));
    }
    Value value = load(shape_.lhs, index_.add(lhs, pixel), lanes, isInside);
    for (auto [row, tap] : users[pixel])
      sums[row] = vector::FMAOp::create(builder_, loc_, value, tapAt(tap), sums[row]);
  }
  return sums;
}

// `lanes` channels as they are multiplied; the other lanes are 0.
Value DepthwiseKernel::load(Value operand, Value offset, int64_t lanes, Value isInside) {
  Type element = cast<RankedTensorType>(operand.getType()).getElementType();
  return emitFactor(builder_, loc_, loadStored(operand, offset, lanes, isInside), element, shape_.element,
                    shape_.precision);
}

Value DepthwiseKernel::loadStored(Value operand, Value offset, int64_t lanes, Value isInside) {
  auto type = VectorType::get({lanes_}, cast<RankedTensorType>(operand.getType()).getElementType());
  if (auto constant = operand.getDefiningOp<ConstantOp>()) {
    // A literal: one value everywhere.
    auto dense = cast<DenseElementsAttr>(constant.getValue());
    Value element = arith::ConstantOp::create(builder_, loc_, dense.getSplatValue<TypedAttr>());
    return vector::BroadcastOp::create(builder_, loc_, type, element);
  }
  Value memref = kernel_.inputs[cast<BlockArgument>(operand).getArgNumber()];
  return loadLanes(builder_, loc_, memref, offset, lanes_, lanes, isInside);
}

// Vectors of channels of a task.
static constexpr int64_t kOpenVectors = 4;

// Tasks are lines, and some channels of each.
FailureOr<int64_t> DepthwiseKernel::emitOpen(Value begin, Value end) {
  int64_t parts = llvm::divideCeilSigned(llvm::divideCeilSigned(shape_.groups, lanes_), kOpenVectors);
  waiting_ = allocateBuffer(kernel_, rows_ * lanes_, shape_.element);
  LogicalResult done = emitLoop(begin, end, 1, [&](Value task) {
    Value line = index_.div(task, parts), part = index_.rem(task, parts);
    return emitOpenTiles(index_.delinearize(line, shape_.outer), line, index_.mul(part, kOpenVectors));
  });
  if (failed(done))
    return failure();
  return shape_.lines() * parts;
}

LogicalResult DepthwiseKernel::emitOpenTiles(ArrayRef<Value> outer, Value line, Value firstVector) {
  using P = arith::CmpIPredicate;
  int64_t whole = shape_.groups / lanes_, tail = shape_.groups % lanes_;
  Value width = index_.constant(shape_.width), zero = index_.constant(0);
  return emitLoop(zero, width, rows_, [&](Value first) {
    // Within the line, if there are so many rows.
    Value start = arith::SubIOp::create(builder_, loc_, width, index_.constant(rows_));
    start = index_.max(arith::MinSIOp::create(builder_, loc_, first, start), 0);
    OpenTile tile;
    tile.column = index_.add(index_.mul(start, shape_.stride), -shape_.padLow);
    Value last = index_.add(tile.column, (rows_ - 1) * shape_.stride + (shape_.innerTaps - 1) * shape_.dilation);
    Value begins = arith::CmpIOp::create(builder_, loc_, P::sge, tile.column, zero);
    tile.isInside = arith::AndIOp::create(builder_, loc_, begins, index_.less(last, shape_.inputWidth));
    tile.firstRow = arith::SubIOp::create(builder_, loc_, first, start);
    tile.endRow = index_.min(arith::SubIOp::create(builder_, loc_, width, start), rows_);
    Place place{outer, {}, {}, {}};
    place.row = index_.add(index_.mul(line, shape_.width), start);
    place.lhs = index_.add(index_.mul(start, shape_.lhsRowStride), shape_.lhsOrigin);
    place.rhs = index_.constant(shape_.rhsOrigin);
    for (auto [at, stride] : llvm::zip_equal(outer, shape_.lhsOuterStrides))
      place.lhs = index_.add(place.lhs, index_.mul(at, stride));
    auto channels = [&](Value vector) { return emitOpenChannels(lanes_, index_.mul(vector, lanes_), place, tile); };
    Value endVector = index_.min(index_.add(firstVector, kOpenVectors), whole);
    if (whole && failed(emitLoop(firstVector, endVector, 1, channels)))
      return failure();
    if (!tail)
      return success();
    Value hasTail = arith::CmpIOp::create(builder_, loc_, P::sge, index_.add(firstVector, kOpenVectors),
                                          index_.constant(whole + 1));
    auto branch = scf::IfOp::create(builder_, loc_, hasTail, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToStart(branch.thenBlock());
    return emitOpenChannels(tail, index_.constant(whole * lanes_), place, tile);
  });
}

LogicalResult DepthwiseKernel::emitOpenChannels(int64_t lanes, Value channel, const Place &place,
                                                const OpenTile &tile) {
  TileClass all{0, 1, rows_, {{0, shape_.innerTaps, 0, rows_}}};
  Value zero = arith::ConstantOp::create(builder_, loc_, type_, builder_.getZeroAttr(type_));
  auto sumsOf = [&](Value column) {
    return emitOuterTaps(builder_, shape_, place.outer, index_.add(place.lhs, channel), index_.add(place.rhs, channel),
                         Values(size_t(rows_), zero), [&](Value lhs, Value rhs, Values carried) {
                           return emitRow(all, lanes, lhs, rhs, std::move(carried), column);
                         });
  };
  auto inside = scf::IfOp::create(builder_, loc_, TypeRange(SmallVector<Type>(size_t(rows_), type_)), tile.isInside,
                                  /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToStart(inside.thenBlock());
    scf::YieldOp::create(builder_, loc_, sumsOf({}));
    builder_.setInsertionPointToStart(inside.elseBlock());
    scf::YieldOp::create(builder_, loc_, sumsOf(tile.column));
  }
  for (auto [row, sum] : llvm::enumerate(inside.getResults()))
    vector::StoreOp::create(builder_, loc_, sum, waiting_, index_.constant(int64_t(row) * lanes_));
  return emitLoop(tile.firstRow, tile.endRow, 1, [&](Value row) {
    epilogue_.beginTile();
    Value sum = vector::LoadOp::create(builder_, loc_, type_, waiting_, index_.mul(row, lanes_));
    return epilogue_.store(sum, lanes, index_.add(place.row, row), channel, 0);
  });
}

FailureOr<std::optional<int64_t>> emitOpenDepthwise(CpuKernel &kernel) {
  ContractionShapes shapes = openShapes(kernel, kCpuDepthwise);
  if (shapes.size() != 1 || !isDepthwise(shapes.front()) || !shapes.front().rowsAreDense())
    return std::optional<int64_t>();
  const ContractionShape &shape = shapes.front();
  constexpr int64_t rows = 7; // a part of most widths
  int64_t lanes = kernel.level.vectorBits / shape.element.getIntOrFloatBitWidth();
  FailureOr<int64_t> tasks = DepthwiseKernel(kernel, shape, lanes, rows).emitOpen(kernel.begin, kernel.end);
  if (failed(tasks))
    return failure();
  return std::optional<int64_t>(*tasks);
}

FailureOr<int64_t> emitDepthwiseKernel(CpuKernel &kernel) {
  ContractionOpInterface op = findContraction(kernel.region.getBody().front());
  if (!op || !whyNoTiles(op).empty())
    return emitByLoops(kernel);
  ContractionShapes shapes = analyzeContraction(op);
  if (!isDepthwise(shapes.front()))
    return emitByLoops(kernel);
  return emitShapes(kernel, shapes, [&](const ContractionShape &shape, double share, Value begin, Value end) {
    int64_t lanes = kernel.level.vectorBits / shape.element.getIntOrFloatBitWidth();
    double tasks = double(kernel.schedule.get("tasks"));
    return DepthwiseKernel(kernel, shape, lanes, kernel.scheduled("rows"))
        .emit(begin, end, std::llround(tasks * share));
  });
}

} // namespace dlc::cpu
