// Loop kernels around transposes whose innermost dims differ: tiles of n x n elements that are turned in registers, so
// that operands are read and results are written by whole vectors. What leads into a transpose is computed before the
// tile is turned, what follows after it.
//
//   for tile in [begin, end)           of a plane [b, a] -> [a, b]
//     n vectors along a, one for each b
//     turn them                        log2(n) rounds of shuffles
//     n vectors along b, one for each a
//
// Tiles that reach over a border are computed element by element.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/IndexBuilder.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/TransposeSides.h"

using namespace mlir;

namespace dlc::cpu {

static RankedTensorType tensorType(Value value) { return cast<RankedTensorType>(value.getType()); }

namespace {

class TransposeKernel {
public:
  TransposeKernel(CpuKernel &kernel, const TransposeSides &sides)
      : kernel_(kernel), builder_(kernel.builder), loc_(kernel.builder.getUnknownLoc()), index_(builder_, loc_),
        yielded_(kernel.region.getBody().front().getTerminator()->getOperands()), sides_(sides),
        transposes_(sides.transposes), planes_(sides.planes),
        n_(std::min(kernel.scheduled("tile"), sides.tile(kernel.level.vectorBits))) {}

  FailureOr<int64_t> emit();

private:
  // Where a vector begins, and which of the sides of the transposes it lies on.
  struct Place {
    bool turned;              // a result's side: lanes run along b
    SmallVector<Value> batch; // indices of the batch dims
    Value a, b;               // positions in the joined dims
  };

  int64_t sizeOf(ArrayRef<int64_t> dims) { return sides_.sizeOf(dims); }
  SmallVector<int64_t> onSide(ArrayRef<int64_t> dims, bool turned) { return sides_.onSide(dims, turned); }
  SmallVector<Value> indicesAt(const Place &place);
  FailureOr<Value> load(ScalarEmitter &emitter, BlockArgument argument, const Place &place);
  Value offsetOf(const Place &place, ArrayRef<int64_t> shape);
  LogicalResult emitTile(ArrayRef<Value> batch, Value a, Value b);
  LogicalResult emitBorder(ArrayRef<Value> batch, Value a, Value b);
  LogicalResult emitTileOrBorder(ArrayRef<Value> batch, Value firstA, Value firstB, int64_t a, int64_t b);
  FailureOr<int64_t> emitOpenTiles();
  SmallVector<Value> turn(SmallVector<Value> rows);

  CpuKernel &kernel_;
  OpBuilder &builder_;
  Location loc_;
  IndexBuilder index_;
  ValueRange yielded_;
  const TransposeSides &sides_;
  SmallVector<TransposeOp> transposes_;
  const TransposePlanes &planes_;
  int64_t n_;
};

} // namespace

SmallVector<Value> TransposeKernel::indicesAt(const Place &place) {
  TransposeOp first = transposes_.front();
  ArrayRef<int64_t> shape = first.getOperand().getType().getShape();
  SmallVector<Value> indices(shape.size(), index_.constant(0));
  for (auto [dim, value] : llvm::zip_equal(planes_.batchDims, place.batch))
    indices[dim] = value;
  auto split = [&](ArrayRef<int64_t> dims, Value position) {
    SmallVector<int64_t> sizes = llvm::map_to_vector(dims, [&](int64_t dim) { return shape[dim]; });
    for (auto [dim, value] : llvm::zip_equal(dims, index_.delinearize(position, sizes)))
      indices[dim] = value;
  };
  split(planes_.aDims, place.a);
  split(planes_.bDims, place.b);
  if (!place.turned)
    return indices;
  return llvm::map_to_vector(first.getPermutation(), [&](int64_t dim) { return indices[dim]; });
}

// The position of a place in a tensor of the side's rank, by the joined dims: no divisions.
Value TransposeKernel::offsetOf(const Place &place, ArrayRef<int64_t> shape) {
  SmallVector<int64_t> strides = rowMajorStrides(shape);
  Value offset = index_.constant(0);
  auto add = [&](int64_t dim, Value position) {
    if (shape[dim] != 1)
      offset = index_.add(offset, index_.mul(position, strides[dim]));
  };
  for (auto [dim, position] : llvm::zip_equal(onSide(planes_.batchDims, place.turned), place.batch))
    add(dim, position);
  add(onSide(planes_.aDims, place.turned).back(), place.a);
  add(onSide(planes_.bDims, place.turned).back(), place.b);
  return offset;
}

// The vector that begins at a place; an argument that is broadcast along the lanes gives one value to all.
FailureOr<Value> TransposeKernel::load(ScalarEmitter &emitter, BlockArgument argument, const Place &place) {
  RankedTensorType type = tensorType(argument);
  SmallVector<int64_t> shape(transposes_.front().getType().getRank() - type.getRank(), 1);
  llvm::append_range(shape, type.getShape());
  Value memref = kernel_.inputs[argument.getArgNumber()];
  Type stored = cast<MemRefType>(memref.getType()).getElementType();
  Value offset = offsetOf(place, shape);
  auto vector = VectorType::get({n_}, stored);
  Value value;
  if (shape[onSide(place.turned ? planes_.bDims : planes_.aDims, place.turned).back()] == 1)
    value = vector::BroadcastOp::create(builder_, loc_, vector, memref::LoadOp::create(builder_, loc_, memref, offset));
  else
    value = vector::LoadOp::create(builder_, loc_, vector, memref, offset);
  return emitter.widen(value, type.getElementType());
}

// Lane j of vector i becomes lane i of vector j: in round s, blocks of s lanes change places between vectors i and i+s.
SmallVector<Value> TransposeKernel::turn(SmallVector<Value> rows) {
  for (int64_t s = 1; s < n_; s *= 2) {
    SmallVector<int64_t> low, high;
    for (int64_t lane = 0; lane < n_; ++lane) {
      low.push_back(lane & s ? n_ + lane - s : lane);
      high.push_back(lane & s ? n_ + lane : lane + s);
    }
    for (int64_t i = 0; i < n_; ++i)
      if (!(i & s)) {
        Value first = rows[i], second = rows[i + s];
        rows[i] = vector::ShuffleOp::create(builder_, loc_, first, second, low);
        rows[i + s] = vector::ShuffleOp::create(builder_, loc_, first, second, high);
      }
  }
  return rows;
}

LogicalResult TransposeKernel::emitTile(ArrayRef<Value> batch, Value a, Value b) {
  auto emitterAt = [&](const Place &place) {
    return ScalarEmitter(
        builder_, loc_,
        [this, &place](ScalarEmitter &emitter, BlockArgument argument, ValueRange) {
          return load(emitter, argument, place);
        },
        n_);
  };
  SmallVector<SmallVector<Value>> tiles;
  for (TransposeOp transpose : transposes_) {
    SmallVector<Value> rows;
    for (int64_t i = 0; i < n_; ++i) {
      Place place{false, SmallVector<Value>(batch), a, index_.add(b, i)};
      ScalarEmitter emitter = emitterAt(place);
      FailureOr<Value> row = emitter.at(transpose.getOperand(), indicesAt(place));
      if (failed(row))
        return failure();
      rows.push_back(*row);
    }
    tiles.push_back(turn(std::move(rows)));
  }
  for (int64_t i = 0; i < n_; ++i) {
    Place place{true, SmallVector<Value>(batch), index_.add(a, i), b};
    ScalarEmitter emitter = emitterAt(place);
    for (auto [transpose, rows] : llvm::zip_equal(transposes_, tiles))
      emitter.provide(transpose.getResult(), rows[i]);
    SmallVector<Value> indices = indicesAt(place), elements;
    for (Value value : yielded_) {
      FailureOr<Value> element = emitter.at(value, indices);
      if (failed(element))
        return failure();
      elements.push_back(emitter.narrow(*element, tensorType(value).getElementType()));
    }
    Value offset = offsetOf(place, transposes_.front().getType().getShape());
    for (auto [element, output] : llvm::zip_equal(elements, kernel_.outputs))
      vector::StoreOp::create(builder_, loc_, element, output, offset);
  }
  return success();
}

// What is inside of the planes of the tile at (a, b), by scalars.
LogicalResult TransposeKernel::emitBorder(ArrayRef<Value> batch, Value a, Value b) {
  auto end = [&](Value first, ArrayRef<int64_t> dims) { return index_.min(index_.add(first, n_), sizeOf(dims)); };
  return emitFor(builder_, a, end(a, planes_.aDims), [&](Value inA) {
    return emitFor(builder_, b, end(b, planes_.bDims), [&](Value inB) -> LogicalResult {
      SmallVector<Value> indices = indicesAt({true, SmallVector<Value>(batch), inA, inB}), elements;
      ScalarEmitter emitter(builder_, loc_, loadFromInputs(kernel_));
      for (Value value : yielded_) {
        FailureOr<Value> element = emitter.at(value, indices);
        if (failed(element))
          return failure();
        elements.push_back(*element);
      }
      for (auto [element, output, value] : llvm::zip_equal(elements, kernel_.outputs, yielded_))
        storeElement(emitter, element, output, tensorType(value), indices);
      return success();
    });
  });
}

// For all sizes: how many tiles there are is no product of them, so each place of a is a task, and that at which a tile
// begins computes all tiles beside it.
FailureOr<int64_t> TransposeKernel::emitOpenTiles() {
  SmallVector<int64_t> sizes = llvm::map_to_vector(planes_.batchDims, [&](int64_t dim) { return sizeOf(dim); });
  const int64_t a = sizeOf(planes_.aDims), b = sizeOf(planes_.bDims);
  sizes.push_back(a);
  TaskSplit split = TaskSplit::ofUnits(sizes, 1);
  LogicalResult result = emitTasks(builder_, split, kernel_.begin, kernel_.end, [&](ValueRange place) -> LogicalResult {
    SmallVector<Value> batch(place.drop_back());
    Value firstA = place.back();
    Value begins =
        arith::CmpIOp::create(builder_, loc_, arith::CmpIPredicate::eq, index_.rem(firstA, n_), index_.constant(0));
    auto branch = scf::IfOp::create(builder_, loc_, begins, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToStart(branch.thenBlock());
    return emitFor(builder_, index_.constant(0), index_.constant(b), n_,
                   [&](Value firstB) { return emitTileOrBorder(batch, firstA, firstB, a, b); });
  });
  if (failed(result))
    return failure();
  return split.tasks;
}

LogicalResult TransposeKernel::emitTileOrBorder(ArrayRef<Value> batch, Value firstA, Value firstB, int64_t a,
                                                int64_t b) {
  Value whole = arith::AndIOp::create(builder_, loc_, index_.less(firstA, a - n_ + 1), index_.less(firstB, b - n_ + 1));
  auto branch = scf::IfOp::create(builder_, loc_, whole, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(branch.thenBlock());
  if (failed(emitTile(batch, firstA, firstB)))
    return failure();
  builder_.setInsertionPointToStart(branch.elseBlock());
  return emitBorder(batch, firstA, firstB);
}

FailureOr<int64_t> TransposeKernel::emit() {
  if (isOpen(kernel_.region))
    return emitOpenTiles();
  SmallVector<int64_t> sizes;
  for (int64_t dim : planes_.batchDims)
    sizes.push_back(sizeOf(dim));
  int64_t a = sizeOf(planes_.aDims), b = sizeOf(planes_.bDims);
  sizes.append({(a + n_ - 1) / n_, (b + n_ - 1) / n_});
  TaskSplit split(sizes, kernel_.schedule.get("task_elements") / (n_ * n_));
  LogicalResult result = emitTasks(builder_, split, kernel_.begin, kernel_.end, [&](ValueRange place) -> LogicalResult {
    SmallVector<Value> batch(place.drop_back(2));
    Value firstA = index_.mul(place[place.size() - 2], n_), firstB = index_.mul(place.back(), n_);
    if (a % n_ == 0 && b % n_ == 0)
      return emitTile(batch, firstA, firstB);
    return emitTileOrBorder(batch, firstA, firstB, a, b);
  });
  if (failed(result))
    return failure();
  return split.tasks;
}

FailureOr<int64_t> emitTransposeKernel(CpuKernel &kernel) {
  std::optional<TransposeSides> sides = TransposeSides::of(kernel.region);
  return sides ? TransposeKernel(kernel, *sides).emit() : emitByLoops(kernel);
}

} // namespace dlc::cpu
