// Products whose rhs has open sizes. Columns are taken in blocks of some vectors, the last one of which may have fewer;
// a block's part of the rhs is copied as factors to a panel, which many rows pass by:
//
//   for line
//     for chunk of tiles
//       for block of columns
//         for part of the depth
//           panel = part of the block
//           for tile of rows
//             sums += rows times panel; behind the last part: epilogue; store
//
// A line's last tile begins in the one before it. Lines with fewer rows than a tile are multiplied with the rhs as it
// lies there, in small tiles.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/Epilogue.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "codegen/cpu/TapLoops.h"
#include "ir/lowering/Factor.h"

using namespace mlir;

namespace dlc::cpu {
namespace {

// Steps of the depth that a panel holds: with its rows it stays in the nearest cache.
constexpr int64_t kPanelSteps = 128;
// Tiles that pass by a panel; their sums wait for the next part of the depth.
constexpr int64_t kChunkTiles = 24;

// Rows, and vectors of each, that are summed side by side: as many as there are registers for.
struct OpenTile {
  int64_t rows, vectors;
};
OpenTile tileOf(int64_t vectorBits) { return vectorBits >= 512 ? OpenTile{8, 3} : OpenTile{6, 2}; }
constexpr int64_t kFewRows = 4; // of a small tile: no more steps of time than a single one, which waits for its sums

class OpenContraction {
public:
  OpenContraction(CpuKernel &kernel, const ContractionShape &shape);
  LogicalResult emit();

private:
  // Some vectors of columns from `first` on, those of each that are in its mask, where it has one.
  struct Block {
    Value first;
    Values masks;
    size_t vectors() const { return masks.size(); }
    int64_t width; // of all vectors
  };
  // Where the elements of a line begin, and the number of its first row.
  struct Line {
    Value lhs, rhs, row;
  };
  // Tiles of `count` rows, or of `own` ones where a line has fewer: then the last one of these is taken again.
  struct Tiles {
    int64_t count;
    Value own;
  };
  // Not folded, nor are constants of them gathered: that would be other code at other sizes.
  Value add(Value a, Value b) { return arith::AddIOp::create(builder_, loc_, a, b); }
  Value sub(Value a, Value b) { return arith::SubIOp::create(builder_, loc_, a, b); }
  Value mul(Value a, Value b) { return arith::MulIOp::create(builder_, loc_, a, b); }
  Value divide(Value a, Value b) { return arith::DivUIOp::create(builder_, loc_, a, b); }
  Value ceilDivide(Value a, int64_t b) { return divide(add(a, constant(b - 1)), constant(b)); }
  Value min(Value a, Value b) { return arith::MinSIOp::create(builder_, loc_, a, b); }
  Value max(Value a, Value b) { return arith::MaxSIOp::create(builder_, loc_, a, b); }
  Value isLess(Value a, Value b) { return arith::CmpIOp::create(builder_, loc_, arith::CmpIPredicate::slt, a, b); }
  Value constant(int64_t value) { return indexConstant(builder_, value); }
  Value memrefOf(Value operand) { return kernel_.inputs[cast<BlockArgument>(operand).getArgNumber()]; }

  Line lineAt(Value line);
  LogicalResult emitIf(Value condition, llvm::function_ref<LogicalResult()> then,
                       llvm::function_ref<LogicalResult()> otherwise = {});
  LogicalResult emitBlock(Value first, Value columns, bool isWhole, int64_t vectors,
                          llvm::function_ref<LogicalResult(const Block &)> body);
  LogicalResult emitFewRows(const Line &line, Value low, Value high);
  LogicalResult emitManyRows(const Line &line, Value low, Value high);
  LogicalResult emitChunk(const Line &line, const Tiles &tiles, Value firstTile, Value endTile, const Block &block);
  Value firstRow(const Tiles &tiles, Value tile) {
    return min(mul(tile, tiles.own), sub(constant(shape_.width), tiles.own));
  }
  Values sumsAt(Value firstStep, Value waiting, int64_t count);
  using LoadColumns = llvm::function_ref<Values(Value k)>;
  void emitTile(const Line &line, const Tiles &tiles, Value tile, Value firstStep, Value steps, Values sums,
                LoadColumns columns, Value waiting);
  LogicalResult storeTile(const Line &line, const Tiles &tiles, Value tile, const Block &block, Value waiting);
  Values loadRhs(const Line &line, Value step, const Block &block);
  LogicalResult copyPanel(const Line &line, Value firstStep, Value steps, const Block &block);

  CpuKernel &kernel_;
  const ContractionShape &shape_;
  OpBuilder &builder_;
  Location loc_;
  IndexBuilder index_;
  int64_t lanes_;
  OpenTile tile_;
  VectorType type_;
  Value zero_;
  Epilogue epilogue_;
  Value panel_, waiting_; // factors of the rhs; sums
};

} // namespace

OpenContraction::OpenContraction(CpuKernel &kernel, const ContractionShape &shape)
    : kernel_(kernel), shape_(shape), builder_(kernel.builder), loc_(builder_.getUnknownLoc()), index_(builder_, loc_),
      lanes_(kernel.level.vectorBits / shape.element.getIntOrFloatBitWidth()), tile_(tileOf(kernel.level.vectorBits)),
      type_(VectorType::get({lanes_}, shape.element)), epilogue_(kernel, shape.result, lanes_) {
  int64_t width = tile_.vectors * lanes_;
  panel_ = allocateBuffer(kernel, kPanelSteps * width, shape.element);
  waiting_ = allocateBuffer(kernel, kChunkTiles * tile_.rows * width, shape.element);
  zero_ = arith::ConstantOp::create(builder_, loc_, type_, builder_.getZeroAttr(type_));
}

OpenContraction::Line OpenContraction::lineAt(Value line) {
  Line at{constant(shape_.lhsOrigin), constant(shape_.rhsOrigin), constant(shape_.rowOrigin)};
  for (auto [index, lhs, rhs, row] : llvm::zip_equal(index_.delinearize(line, shape_.outer), shape_.lhsOuterStrides,
                                                     shape_.rhsOuterStrides, shape_.outerRowStrides)) {
    at.lhs = add(at.lhs, mul(index, constant(lhs)));
    at.rhs = add(at.rhs, mul(index, constant(rhs)));
    at.row = add(at.row, mul(index, constant(row)));
  }
  return at;
}

LogicalResult OpenContraction::emitIf(Value condition, llvm::function_ref<LogicalResult()> then,
                                      llvm::function_ref<LogicalResult()> otherwise) {
  auto branch = scf::IfOp::create(builder_, loc_, condition, /*withElseRegion=*/bool(otherwise));
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(branch.thenBlock());
  if (failed(then()))
    return failure();
  if (!otherwise)
    return success();
  builder_.setInsertionPointToStart(branch.elseBlock());
  return otherwise();
}

LogicalResult OpenContraction::emitBlock(Value first, Value columns, bool isWhole, int64_t vectors,
                                         llvm::function_ref<LogicalResult(const Block &)> body) {
  Block block{first, Values(size_t(vectors)), vectors * lanes_};
  if (!isWhole)
    for (auto [vector, mask] : llvm::enumerate(block.masks))
      mask = firstLanes(builder_, loc_, lanes_, sub(columns, constant(int64_t(vector) * lanes_)));
  return body(block);
}

// The rhs's vectors at a step of the depth, as factors.
Values OpenContraction::loadRhs(const Line &line, Value step, const Block &block) {
  Value memref = memrefOf(shape_.rhs);
  Type element = cast<RankedTensorType>(shape_.rhs.getType()).getElementType();
  Value at = add(add(line.rhs, mul(step, constant(shape_.rhsDepthStride))), block.first);
  Values vectors;
  for (Value mask : block.masks) {
    Value loaded =
        mask ? loadMasked(builder_, loc_, memref, at, mask) : loadLanes(builder_, loc_, memref, at, lanes_, lanes_);
    vectors.push_back(emitFactor(builder_, loc_, loaded, element, shape_.element, shape_.precision));
    at = index_.add(at, lanes_);
  }
  return vectors;
}

LogicalResult OpenContraction::copyPanel(const Line &line, Value firstStep, Value steps, const Block &block) {
  return emitFor(builder_, constant(0), steps, [&](Value k) {
    Value to = mul(k, constant(block.width));
    for (auto [i, vector] : llvm::enumerate(loadRhs(line, add(firstStep, k), block)))
      vector::StoreOp::create(builder_, loc_, vector, panel_, index_.add(to, int64_t(i) * lanes_));
    return success();
  });
}

// Zeros in front of the first part of the depth, later what waits.
Values OpenContraction::sumsAt(Value firstStep, Value waiting, int64_t count) {
  Value isFirst = arith::CmpIOp::create(builder_, loc_, arith::CmpIPredicate::eq, firstStep, constant(0));
  auto branch = scf::IfOp::create(builder_, loc_, SmallVector<Type>(size_t(count), type_), isFirst, true);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(builder_, loc_, Values(size_t(count), zero_));
  builder_.setInsertionPointToStart(branch.elseBlock());
  Values before;
  for (int64_t i = 0; i < count; ++i)
    before.push_back(vector::LoadOp::create(builder_, loc_, type_, waiting_, index_.add(waiting, i * lanes_)));
  scf::YieldOp::create(builder_, loc_, before);
  return llvm::to_vector(ValueRange(branch.getResults()));
}

// Adds the products of some steps to the sums, and leaves these at `waiting`.
void OpenContraction::emitTile(const Line &line, const Tiles &tiles, Value tile, Value firstStep, Value steps,
                               Values sums, LoadColumns columns, Value waiting) {
  Value first = firstRow(tiles, tile), depthStride = constant(shape_.lhsDepthStride);
  Value lhs = add(line.lhs, mul(firstStep, depthStride)), last = sub(add(first, tiles.own), constant(1));
  Values rows;
  for (int64_t i = 0; i < tiles.count; ++i) {
    Value row = index_.add(first, i);
    if (tiles.count == kFewRows)
      row = min(row, last);
    rows.push_back(add(lhs, mul(row, constant(shape_.lhsRowStride))));
  }
  Type element = cast<RankedTensorType>(shape_.lhs.getType()).getElementType();
  sums = emitSumLoop(builder_, loc_, constant(0), steps, 1, std::move(sums), [&](Value k, Values carried) {
    Value along = mul(k, depthStride), *sum = carried.begin();
    Values vectors = columns(k);
    for (Value row : rows) {
      Value loaded = memref::LoadOp::create(builder_, loc_, memrefOf(shape_.lhs), add(row, along));
      loaded = emitFactor(builder_, loc_, loaded, element, shape_.element, shape_.precision);
      Value factor = vector::BroadcastOp::create(builder_, loc_, type_, loaded);
      for (Value vector : vectors) {
        if (isa<FloatType>(shape_.element))
          *sum = vector::FMAOp::create(builder_, loc_, factor, vector, *sum);
        else
          *sum = add(*sum, mul(factor, vector));
        ++sum;
      }
    }
    return carried;
  });
  for (auto [i, sum] : llvm::enumerate(sums))
    vector::StoreOp::create(builder_, loc_, sum, waiting_, index_.add(waiting, int64_t(i) * lanes_));
}

// What follows from the sums at `waiting`, for the rows that no tile before this one has.
LogicalResult OpenContraction::storeTile(const Line &line, const Tiles &tiles, Value tile, const Block &block,
                                         Value waiting) {
  Value first = firstRow(tiles, tile);
  return emitFor(builder_, sub(mul(tile, tiles.own), first), tiles.own, [&](Value row) {
    Value number = add(line.row, mul(add(first, row), constant(shape_.rowStride)));
    Value at = add(waiting, mul(row, constant(block.width)));
    epilogue_.beginTile();
    for (auto [i, mask] : llvm::enumerate(block.masks)) {
      int64_t offset = int64_t(i) * lanes_;
      Value sum = vector::LoadOp::create(builder_, loc_, type_, waiting_, index_.add(at, offset));
      if (failed(epilogue_.store(sum, lanes_, number, index_.add(block.first, offset), int64_t(i), mask)))
        return failure();
    }
    return success();
  });
}

LogicalResult OpenContraction::emitFewRows(const Line &line, Value low, Value high) {
  Value columns = constant(shape_.columns), depth = constant(shape_.depth), zero = constant(0);
  int64_t width = tile_.vectors * lanes_;
  Tiles tiles{kFewRows, min(constant(shape_.width), constant(kFewRows))};
  auto ceil = [&](Value row) { return divide(sub(add(row, tiles.own), constant(1)), tiles.own); };
  Value firstTile = ceil(low), endTile = ceil(high);
  auto emit = [&](const Block &block) {
    return emitFor(builder_, firstTile, endTile, [&](Value tile) {
      emitTile(
          line, tiles, tile, zero, depth, Values(size_t(kFewRows) * block.vectors(), zero_),
          [&](Value k) { return loadRhs(line, k, block); }, zero);
      return storeTile(line, tiles, tile, block, zero);
    });
  };
  Value whole = mul(divide(columns, constant(width)), constant(width));
  auto emitWhole = [&](Value first) { return emitBlock(first, columns, /*isWhole=*/true, tile_.vectors, emit); };
  if (failed(emitFor(builder_, zero, whole, width, emitWhole)))
    return failure();
  return emitFor(builder_, whole, columns, width, [&](Value first) {
    return emitBlock(first, sub(columns, first), /*isWhole=*/false, tile_.vectors, emit);
  });
}

LogicalResult OpenContraction::emitChunk(const Line &line, const Tiles &tiles, Value firstTile, Value endTile,
                                         const Block &block) {
  Value depth = constant(shape_.depth), zero = constant(0), most = constant(kPanelSteps);
  // Of a single part nobody waits for the others.
  Value isSingle = isLess(depth, constant(kPanelSteps + 1));
  Value stride = arith::SelectOp::create(builder_, loc_, isSingle, zero, constant(tiles.count * block.width));
  // Sums of nothing are computed, too.
  return emitFor(builder_, zero, max(depth, constant(1)), kPanelSteps, [&](Value firstStep) {
    Value steps = min(sub(depth, firstStep), most);
    if (failed(copyPanel(line, firstStep, steps, block)))
      return failure();
    return emitFor(builder_, firstTile, endTile, [&](Value tile) {
      Value waiting = mul(sub(tile, firstTile), stride);
      auto loadColumns = [&](Value k) {
        Value at = mul(k, constant(block.width));
        Values vectors;
        for (size_t i = 0; i < block.vectors(); ++i)
          vectors.push_back(vector::LoadOp::create(builder_, loc_, type_, panel_, index_.add(at, int64_t(i) * lanes_)));
        return vectors;
      };
      Values sums = sumsAt(firstStep, waiting, tiles.count * int64_t(block.vectors()));
      emitTile(line, tiles, tile, firstStep, steps, std::move(sums), loadColumns, waiting);
      Value isLast = arith::CmpIOp::create(builder_, loc_, arith::CmpIPredicate::sge, add(firstStep, most), depth);
      return emitIf(isLast, [&] { return storeTile(line, tiles, tile, block, waiting); });
    });
  });
}

LogicalResult OpenContraction::emitManyRows(const Line &line, Value low, Value high) {
  Value columns = constant(shape_.columns);
  Tiles tiles{tile_.rows, constant(tile_.rows)};
  Value firstTile = ceilDivide(low, tile_.rows), endTile = ceilDivide(high, tile_.rows);
  return emitFor(builder_, firstTile, endTile, kChunkTiles, [&](Value firstOfChunk) {
    Value endOfChunk = min(add(firstOfChunk, constant(kChunkTiles)), endTile);
    auto emit = [&](const Block &block) { return emitChunk(line, tiles, firstOfChunk, endOfChunk, block); };
    return emitFor(builder_, constant(0), columns, tile_.vectors * lanes_, [&](Value first) {
      Value left = sub(columns, first);
      return emitIf(
          isLess(constant(lanes_), left),
          [&] { return emitBlock(first, left, /*isWhole=*/false, tile_.vectors, emit); },
          [&] { return emitBlock(first, left, /*isWhole=*/false, 1, emit); });
    });
  });
}

// Tasks are rows: how many tiles there are is no sum of products of the sizes. A tile belongs to its first one.
LogicalResult OpenContraction::emit() {
  Value width = constant(shape_.width), rows = max(width, constant(1)), zero = constant(0);
  Value lastLine = divide(sub(add(kernel_.end, rows), constant(1)), rows);
  return emitFor(builder_, divide(kernel_.begin, rows), lastLine, [&](Value number) {
    Line line = lineAt(number);
    Value start = mul(number, width);
    Value low = max(sub(kernel_.begin, start), zero), high = min(sub(kernel_.end, start), width);
    return emitIf(
        isLess(width, constant(tile_.rows)), [&] { return emitFewRows(line, low, high); },
        [&] { return emitManyRows(line, low, high); });
  });
}

FailureOr<std::optional<int64_t>> emitOpenContraction(CpuKernel &kernel) {
  std::optional<int64_t> none;
  ContractionOpInterface op = findContraction(kernel.region.getBody().front());
  if (!op || !whyNoTiles(op).empty())
    return none;
  ContractionShapes shapes = analyzeContraction(op);
  const ContractionShape &shape = shapes.front();
  auto isArgument = [](Value operand) { return isa<BlockArgument>(operand); };
  if (shapes.size() > 1 || !isArgument(shape.lhs) || !isArgument(shape.rhs) || !shape.parts.empty() || shape.panel ||
      shape.groups > 1 || shape.rhsColumnStride != 1 || !shape.taps.empty() || shape.innerTaps > 1 || shape.padLow)
    return none;
  if (failed(OpenContraction(kernel, shape).emit()))
    return failure();
  return std::optional<int64_t>(shape.rows());
}

} // namespace dlc::cpu
