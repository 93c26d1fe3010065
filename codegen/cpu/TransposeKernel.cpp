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
#include "codegen/cpu/TransposeKernel.h"
#include "codegen/cpu/Access.h"
#include "codegen/cpu/IndexBuilder.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/RegionShape.h"
#include "ir/lowering/TransposePlanes.h"

using namespace mlir;

namespace dlc::cpu {

static RankedTensorType tensorType(Value value) { return cast<RankedTensorType>(value.getType()); }

namespace {

class TransposeKernel {
public:
  explicit TransposeKernel(CpuKernel &kernel)
      : kernel_(kernel), builder_(kernel.builder), loc_(kernel.builder.getUnknownLoc()), index_(builder_, loc_),
        yielded_(kernel.region.getBody().front().getTerminator()->getOperands()) {}

  bool fits();
  FailureOr<int64_t> emit();

private:
  // Where a vector begins, and which of the sides of the transposes it lies on.
  struct Place {
    bool turned;              // a result's side: lanes run along b
    SmallVector<Value> batch; // indices of the batch dims
    Value a, b;               // positions in the joined dims
  };

  bool place(Value value, bool turned);
  bool joins(Value argument, bool turned);
  int64_t sizeOf(ArrayRef<int64_t> dims);
  // The dims of the side's tensors that `dims` of the operand are.
  SmallVector<int64_t> onSide(ArrayRef<int64_t> dims, bool turned);
  SmallVector<Value> indicesAt(const Place &place);
  FailureOr<Value> load(ScalarEmitter &emitter, BlockArgument argument, const Place &place);
  Value offsetOf(const Place &place, ArrayRef<int64_t> shape);
  LogicalResult emitTile(ArrayRef<Value> batch, Value a, Value b);
  LogicalResult emitBorder(ArrayRef<Value> batch, Value a, Value b);
  SmallVector<Value> turn(SmallVector<Value> rows);

  CpuKernel &kernel_;
  OpBuilder &builder_;
  Location loc_;
  IndexBuilder index_;
  ValueRange yielded_;
  SmallVector<TransposeOp> transposes_;
  llvm::DenseMap<Value, bool> turned_; // side of each value
  TransposePlanes planes_;
  int64_t n_ = 0;
};

} // namespace

int64_t TransposeKernel::sizeOf(ArrayRef<int64_t> dims) {
  int64_t size = 1;
  for (int64_t dim : dims)
    size *= tensorType(transposes_.front().getOperand()).getDimSize(dim);
  return size;
}

SmallVector<int64_t> TransposeKernel::onSide(ArrayRef<int64_t> dims, bool turned) {
  if (!turned)
    return SmallVector<int64_t>(dims);
  ArrayRef<int64_t> permutation = transposes_.front().getPermutation();
  return llvm::map_to_vector(dims,
                             [&](int64_t dim) { return int64_t(llvm::find(permutation, dim) - permutation.begin()); });
}

// Whether an argument that is broadcast along some dims of a joined run is so along all of them.
bool TransposeKernel::joins(Value argument, bool turned) {
  ArrayRef<int64_t> shape = tensorType(argument).getShape(),
                    whole = tensorType(turned ? transposes_.front().getResult() : transposes_.front().getOperand())
                                .getShape();
  for (const SmallVector<int64_t> &run : {planes_.aDims, planes_.bDims}) {
    unsigned broadcast = 0;
    for (int64_t dim : onSide(run, turned)) {
      int64_t own = dim - int64_t(whole.size() - shape.size());
      broadcast += own < 0 || shape[own] == 1;
    }
    if (broadcast != 0 && broadcast != run.size())
      return false;
  }
  return true;
}

// Whether the value, read on one side of the transposes, is computed there by elementwise ops from arguments that are
// read on that side alone. Collects the transposes.
bool TransposeKernel::place(Value value, bool turned) {
  if (auto transpose = value.getDefiningOp<TransposeOp>()) {
    TransposeOp first = transposes_.front();
    if (!turned || transpose.getPermutation() != first.getPermutation() ||
        transpose.getType().getShape() != first.getType().getShape())
      return false;
    if (!llvm::is_contained(transposes_, transpose))
      transposes_.push_back(transpose);
    return place(transpose.getOperand(), false);
  }
  Type element = tensorType(value).getElementType();
  if (isa<FloatType>(element) && elementBits(element) <= 8)
    return false; // decoded by scalars
  if (auto constant = value.getDefiningOp<ConstantOp>()) {
    auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
    return dense && dense.isSplat();
  }
  auto [known, isNew] = turned_.try_emplace(value, turned);
  if (!isNew)
    return known->second == turned || tensorType(value).getNumElements() == 1;
  if (isa<BlockArgument>(value))
    return joins(value, turned);
  Operation *op = value.getDefiningOp();
  return isa<ElementwiseOpInterface>(op) &&
         llvm::all_of(op->getOperands(), [&](Value operand) { return place(operand, turned); });
}

bool TransposeKernel::fits() {
  auto found = kernel_.region.getBody().front().getOps<TransposeOp>();
  if (found.empty() || tensorType((*found.begin()).getResult()).getNumElements() == 0)
    return false;
  transposes_.push_back(*found.begin());
  auto planes = TransposePlanes::of(transposes_.front());
  if (!planes)
    return false;
  planes_ = *planes;
  ArrayRef<int64_t> shape = transposes_.front().getType().getShape();
  for (Value value : yielded_)
    if (tensorType(value).getShape() != shape || !place(value, true))
      return false;
  // As wide as the vectors of the widest elements, and no wider than the planes.
  int64_t bits = 32;
  for (auto &[value, turned] : turned_)
    bits = std::max<int64_t>(bits, elementBits(tensorType(value).getElementType()));
  n_ = kernel_.level.vectorBits / bits;
  while (n_ > std::min(sizeOf(planes_.aDims), sizeOf(planes_.bDims)))
    n_ /= 2;
  return n_ >= 4;
}

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

FailureOr<int64_t> TransposeKernel::emit() {
  SmallVector<int64_t> sizes;
  for (int64_t dim : planes_.batchDims)
    sizes.push_back(sizeOf(dim));
  int64_t a = sizeOf(planes_.aDims), b = sizeOf(planes_.bDims);
  sizes.append({(a + n_ - 1) / n_, (b + n_ - 1) / n_});
  TaskSplit split(sizes, kTaskCost / costPerElement(kernel_.region) / (n_ * n_));
  LogicalResult result = emitTasks(builder_, split, kernel_.begin, kernel_.end, [&](ValueRange place) -> LogicalResult {
    SmallVector<Value> batch(place.drop_back(2));
    Value firstA = index_.mul(place[place.size() - 2], n_), firstB = index_.mul(place.back(), n_);
    if (a % n_ == 0 && b % n_ == 0)
      return emitTile(batch, firstA, firstB);
    Value whole =
        arith::AndIOp::create(builder_, loc_, index_.less(firstA, a - n_ + 1), index_.less(firstB, b - n_ + 1));
    auto branch = scf::IfOp::create(builder_, loc_, whole, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToStart(branch.thenBlock());
    if (failed(emitTile(batch, firstA, firstB)))
      return failure();
    builder_.setInsertionPointToStart(branch.elseBlock());
    return emitBorder(batch, firstA, firstB);
  });
  if (failed(result))
    return failure();
  return split.tasks;
}

std::optional<FailureOr<int64_t>> emitTransposeKernel(CpuKernel &kernel) {
  TransposeKernel transposes(kernel);
  if (!transposes.fits())
    return std::nullopt;
  return transposes.emit();
}

} // namespace dlc::cpu
