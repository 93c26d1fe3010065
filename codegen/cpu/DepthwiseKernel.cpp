// Depthwise channels_last convolutions: vectors run over channels, a tile is some pixels of a line.
//
//   for task in [begin, end)               a chunk of tiles
//     for tile in chunk
//       for channels, a vector at a time
//         for kernel rows inside of the input
//           load the row's taps; for each input pixel: load it once, add it to every sum that it belongs to
//         epilogue; store
//
// Tiles at the left and right border leave out the taps outside of the input at compile time.
#include "codegen/cpu/Epilogue.h"
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
  Values emitRow(const TileClass &tileClass, int64_t lanes, Value lhs, Value rhs, Values sums);
  Value load(Value operand, Value offset, int64_t lanes);
  Value loadStored(Value operand, Value offset, int64_t lanes);

  CpuKernel &kernel_;
  const ContractionShape &shape_;
  OpBuilder &builder_;
  Location loc_;
  IndexBuilder index_;
  int64_t lanes_, rows_;
  VectorType type_;
  Epilogue epilogue_;
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
Values DepthwiseKernel::emitRow(const TileClass &tileClass, int64_t lanes, Value lhs, Value rhs, Values sums) {
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
    Value value = load(shape_.lhs, index_.add(lhs, pixel), lanes);
    for (auto [row, tap] : users[pixel])
      sums[row] = vector::FMAOp::create(builder_, loc_, value, tapAt(tap), sums[row]);
  }
  return sums;
}

// `lanes` channels as they are multiplied; the other lanes are 0.
Value DepthwiseKernel::load(Value operand, Value offset, int64_t lanes) {
  Type element = cast<RankedTensorType>(operand.getType()).getElementType();
  return emitFactor(builder_, loc_, loadStored(operand, offset, lanes), element, shape_.element, shape_.precision);
}

Value DepthwiseKernel::loadStored(Value operand, Value offset, int64_t lanes) {
  auto type = VectorType::get({lanes_}, cast<RankedTensorType>(operand.getType()).getElementType());
  if (auto constant = operand.getDefiningOp<ConstantOp>()) {
    // A literal: one value everywhere.
    auto dense = cast<DenseElementsAttr>(constant.getValue());
    Value element = arith::ConstantOp::create(builder_, loc_, dense.getSplatValue<TypedAttr>());
    return vector::BroadcastOp::create(builder_, loc_, type, element);
  }
  Value memref = kernel_.inputs[cast<BlockArgument>(operand).getArgNumber()];
  if (lanes == lanes_)
    return vector::LoadOp::create(builder_, loc_, type, memref, offset);
  Value zero = arith::ConstantOp::create(builder_, loc_, type, builder_.getZeroAttr(type));
  auto maskType = VectorType::get({lanes_}, builder_.getI1Type());
  Value mask = vector::ConstantMaskOp::create(builder_, loc_, maskType, ArrayRef<int64_t>{lanes});
  return vector::MaskedLoadOp::create(builder_, loc_, type, memref, offset, mask, zero);
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
