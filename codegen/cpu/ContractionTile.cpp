#include "codegen/cpu/ContractionTile.h"
#include "codegen/cpu/Access.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/ScalarEmitter.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cpu {

ContractionTile::ContractionTile(CpuKernel &kernel, const ContractionShape &shape, int64_t lanes, Epilogue &epilogue)
    : kernel_(kernel), shape_(shape), lanes_(lanes), epilogue_(epilogue), builder_(kernel.builder),
      loc_(shape.op->getLoc()), index_(kernel.builder, loc_), type_(VectorType::get({lanes}, shape.element)) {}

void ContractionTile::splitReduction(int64_t rows, int64_t vectors) {
  parts_ = 1;
  while (rows * vectors * parts_ < kernel_.schedule.get("sums") && parts_ * 2 <= shape_.depth)
    parts_ *= 2;
}

static Value splat(OpBuilder &builder, Location loc, VectorType type, Value scalar) {
  return vector::BroadcastOp::create(builder, loc, type, scalar);
}

// A literal operand has one value everywhere.
static TypedAttr literalOf(Value operand) {
  auto constant = operand.getDefiningOp<ConstantOp>();
  auto dense = constant ? dyn_cast<DenseElementsAttr>(constant.getValue()) : nullptr;
  return dense && dense.isSplat() ? dense.getSplatValue<TypedAttr>() : nullptr;
}

// An element, or a vector, of an operand as it is multiplied.
Value ContractionTile::factor(Value loaded, Value operand) {
  Type element = cast<RankedTensorType>(operand.getType()).getElementType();
  return emitFactor(builder_, loc_, loaded, element, shape_.element, shape_.precision);
}

Value ContractionTile::loadLhs(const Rows &lhs, Value k, int64_t row) {
  Value element;
  if (lhs.memref)
    element =
        memref::LoadOp::create(builder_, loc_, lhs.memref,
                               index_.add(index_.add(lhs.offset, index_.mul(k, lhs.depthStride)), row * lhs.rowStride));
  else
    element = arith::ConstantOp::create(builder_, loc_, literalOf(shape_.lhs));
  return splat(builder_, loc_, type_, lhs.areFactors ? element : factor(element, shape_.lhs));
}

// Whether elements of the lhs have to be widened or rounded, and lie next to each other along the reduction.
bool ContractionTile::stagesLhs() const {
  Type element = cast<RankedTensorType>(shape_.lhs.getType()).getElementType();
  bool converts = ScalarEmitter::storageType(element) != shape_.element || shape_.precision != Precision::operands;
  return converts && shape_.lhsDepthStride == 1 && !literalOf(shape_.lhs);
}

// The next `length` elements of every row as factors, in a small buffer: done once, by vectors, where the steps would
// do it element by element.
ContractionTile::Rows ContractionTile::stageLhs(int64_t length, const TapRun &run, Value lhs) {
  Value memref = kernel_.inputs[cast<BlockArgument>(shape_.lhs).getArgNumber()];
  if (!stage_)
    stage_ = allocateBuffer(kernel_, class_->rows * factorSteps(), shape_.element);
  auto stored = VectorType::get({length}, cast<MemRefType>(memref.getType()).getElementType());
  for (int64_t row = run.firstRow; row < run.endRow; ++row) {
    Value at = index_.add(lhs, row * shape_.lhsRowStride);
    Value elements = factor(vector::LoadOp::create(builder_, loc_, stored, memref, at), shape_.lhs);
    vector::StoreOp::create(builder_, loc_, elements, stage_, index_.constant(row * factorSteps()));
  }
  return {stage_, index_.constant(0), factorSteps(), 1, true};
}

// Where the rows lie next to each other and the steps of the reduction far apart (a^T b), each step would touch another
// line of the cache, page after page, for every block of columns anew.
bool ContractionTile::stagesTiles(int64_t rows) const {
  constexpr int64_t leastStride = 512;
  const int64_t mostBytes = kernel_.schedule.get("staged_kib") << 10;
  auto type = cast<RankedTensorType>(shape_.lhs.getType());
  int64_t bytes = shape_.element.getIntOrFloatBitWidth() / 8;
  bool plain =
      type.getElementType() == shape_.element && shape_.precision == Precision::operands && !type.getEncoding();
  return plain && !literalOf(shape_.lhs) && shape_.groups == 1 && shape_.parts.empty() && shape_.taps.empty() &&
         shape_.innerTaps == 1 && shape_.stride == 1 && shape_.lhsRowStride == 1 &&
         shape_.lhsDepthStride * bytes >= leastStride &&
         shape_.depth * int64_t(llvm::alignTo(rows, lanes_)) * bytes <= mostBytes;
}

void ContractionTile::stage(Value lhs, int64_t rows, Value rowsLeft) {
  stagedRows_ = int64_t(llvm::alignTo(rows, lanes_));
  int64_t vectors = stagedRows_ / lanes_;
  if (!staged_)
    staged_ = allocateBuffer(kernel_, shape_.depth * stagedRows_, shape_.element);
  Value from = kernel_.inputs[cast<BlockArgument>(shape_.lhs).getArgNumber()];
  Value zero = arith::ConstantOp::create(builder_, loc_, type_, builder_.getZeroAttr(type_));
  // Not beyond the line's end, which may be that of the tensor.
  auto counts = VectorType::get({lanes_}, builder_.getI32Type());
  Value left =
      splat(builder_, loc_, counts, arith::IndexCastOp::create(builder_, loc_, builder_.getI32Type(), rowsLeft));
  Values masks;
  for (int64_t vector = 0; vector < vectors; ++vector) {
    auto rowsOf = llvm::map_to_vector(llvm::seq<int32_t>(0, int32_t(lanes_)),
                                      [&](int32_t lane) { return int32_t(vector * lanes_) + lane; });
    Value numbers = arith::ConstantOp::create(builder_, loc_, DenseIntElementsAttr::get(counts, rowsOf));
    masks.push_back(arith::CmpIOp::create(builder_, loc_, arith::CmpIPredicate::slt, numbers, left));
  }
  auto loop = scf::ForOp::create(builder_, loc_, index_.constant(0), index_.constant(shape_.depth), index_.constant(1));
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(loop.getBody());
  Value k = loop.getInductionVar(), row = index_.add(lhs, index_.mul(k, shape_.lhsDepthStride));
  for (int64_t vector = 0; vector < vectors; ++vector) {
    Value elements = vector::MaskedLoadOp::create(builder_, loc_, type_, from, index_.add(row, vector * lanes_),
                                                  masks[vector], zero);
    vector::StoreOp::create(builder_, loc_, elements, staged_, index_.add(index_.mul(k, stagedRows_), vector * lanes_));
  }
}

Value ContractionTile::loadRhs(Value offset, int64_t vector) {
  if (TypedAttr literal = literalOf(shape_.rhs))
    return splat(builder_, loc_, type_, factor(arith::ConstantOp::create(builder_, loc_, literal), shape_.rhs));
  return factor(loadVector(kernel_.inputs[cast<BlockArgument>(shape_.rhs).getArgNumber()], offset, vector), shape_.rhs);
}

// One vector of columns as it is stored.
Value ContractionTile::loadVector(Value memref, Value offset, int64_t vector) {
  auto type = VectorType::get({lanes_}, cast<MemRefType>(memref.getType()).getElementType());
  int64_t valid = std::min(lanes_, columns_ - vector * lanes_);
  if (shape_.rhsColumnStride != 1) {
    // A transposed rhs that nobody packed: element by element.
    Value result = arith::ConstantOp::create(builder_, loc_, type, builder_.getZeroAttr(type));
    for (int64_t lane = 0; lane < valid; ++lane) {
      Value at = index_.add(offset, (vector * lanes_ + lane) * shape_.rhsColumnStride);
      Value element = memref::LoadOp::create(builder_, loc_, memref, at);
      result = vector::InsertOp::create(builder_, loc_, element, result, ArrayRef<int64_t>{lane});
    }
    return result;
  }
  offset = index_.add(offset, vector * lanes_);
  // Panels are filled up with zeros as far as whole vectors reach.
  if (shape_.panel && shape_.panel % lanes_ == 0)
    valid = lanes_;
  return loadLanes(builder_, loc_, memref, offset, lanes_, valid);
}

// One step of the reduction: a row of the rhs times a column of the lhs.
void ContractionTile::emitStep(const TapRun &run, int64_t part, const Rows &lhs, Value k, Value rhs,
                               MutableArrayRef<Value> sums) {
  Values columns;
  for (int64_t vector = 0; vector < vectors_; ++vector)
    columns.push_back(loadRhs(rhs, vector));
  for (int64_t row = run.firstRow; row < run.endRow; ++row) {
    Value element = loadLhs(lhs, k, row);
    for (int64_t vector = 0; vector < vectors_; ++vector) {
      Value &sum = sums[sumAt(part, row, vector)];
      if (isa<FloatType>(shape_.element))
        sum = vector::FMAOp::create(builder_, loc_, element, columns[vector], sum);
      else
        sum =
            arith::AddIOp::create(builder_, loc_, sum, arith::MulIOp::create(builder_, loc_, element, columns[vector]));
    }
  }
}

Values ContractionTile::emitDepth(int64_t length, const TapRun &run, Value lhs, Value rhs, Values sums) {
  if (staged_)
    return emitSteps(length, run, {staged_, index_.constant(0), 1, stagedRows_, true}, rhs, std::move(sums));
  if (!stagesLhs()) {
    bool literal = bool(literalOf(shape_.lhs));
    Value memref = literal ? Value() : kernel_.inputs[cast<BlockArgument>(shape_.lhs).getArgNumber()];
    return emitSteps(length, run, {memref, lhs, shape_.lhsRowStride, shape_.lhsDepthStride, false}, rhs,
                     std::move(sums));
  }
  auto block = [&](Value first, int64_t steps, Values carried) {
    Rows rows = stageLhs(steps, run, index_.add(lhs, first));
    return emitSteps(steps, run, rows, index_.add(rhs, index_.mul(first, shape_.rhsDepthStride)), std::move(carried));
  };
  int64_t steps = factorSteps(), whole = length / steps * steps;
  if (whole)
    sums = emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(whole), steps, std::move(sums),
                       [&](Value first, Values carried) { return block(first, steps, std::move(carried)); });
  return whole == length ? sums : block(index_.constant(whole), length - whole, std::move(sums));
}

Values ContractionTile::emitSteps(int64_t length, const TapRun &run, const Rows &lhs, Value rhs, Values sums) {
  auto step = [&](Value k, int64_t part, MutableArrayRef<Value> carried) {
    emitStep(run, part, lhs, k, index_.add(rhs, index_.mul(k, shape_.rhsDepthStride)), carried);
  };
  int64_t whole = length / parts_ * parts_;
  if (whole > parts_)
    sums = emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(whole), parts_, std::move(sums),
                       [&](Value k, Values carried) {
                         for (int64_t part = 0; part < parts_; ++part)
                           step(index_.add(k, part), part, carried);
                         return carried;
                       });
  else
    whole = 0;
  for (int64_t k = whole; k < length; ++k)
    step(index_.constant(k), k % parts_, sums);
  return sums;
}

Values ContractionTile::emitRun(const TapRun &run, Value lhs, Value rhs, Values sums) {
  int64_t taps = run.end - run.begin;
  lhs = index_.add(lhs, run.begin * shape_.lhsTapStride);
  rhs = index_.add(rhs, run.begin * shape_.rhsTapStride);
  if (taps == 1 || shape_.tapsAreContiguous())
    return emitDepth(taps * shape_.depth, run, lhs, rhs, std::move(sums));
  return emitSumLoop(builder_, loc_, index_.constant(0), index_.constant(taps), 1, std::move(sums),
                     [&](Value tap, Values carried) {
                       return emitDepth(shape_.depth, run, index_.add(lhs, index_.mul(tap, shape_.lhsTapStride)),
                                        index_.add(rhs, index_.mul(tap, shape_.rhsTapStride)), std::move(carried));
                     });
}

LogicalResult ContractionTile::emit(const TileClass &tileClass, int64_t columns, const TilePlace &place) {
  class_ = &tileClass;
  stage_ = nullptr;
  columns_ = columns;
  vectors_ = (columns + lanes_ - 1) / lanes_;
  int64_t rows = tileClass.rows;

  if (place.rhs.size() > 1)
    return emitParts(place);
  Values sums = emitSums(place, place.rhs.front());
  epilogue_.beginTile();
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t vector = 0; vector < vectors_; ++vector) {
      int64_t valid = std::min(lanes_, columns - vector * lanes_);
      if (failed(epilogue_.store(sums[sumAt(0, row, vector)], valid, index_.add(place.row, row * shape_.rowStride),
                                 index_.add(place.column, vector * lanes_), vector)))
        return failure();
    }
  return success();
}

// The sums of one part after the other fill the registers; until all are there, they wait in a buffer.
LogicalResult ContractionTile::emitParts(const TilePlace &place) {
  int64_t rows = class_->rows, count = int64_t(place.rhs.size());
  Value waiting = allocateBuffer(kernel_, rows * vectors_ * count * lanes_, shape_.element);
  auto placeOf = [&](Value row, int64_t vector, int64_t part) {
    return index_.add(index_.mul(row, vectors_ * count * lanes_), (vector * count + part) * lanes_);
  };
  for (auto [part, rhs] : llvm::enumerate(place.rhs)) {
    Values sums = emitSums(place, rhs);
    for (int64_t row = 0; row < rows; ++row)
      for (int64_t vector = 0; vector < vectors_; ++vector)
        vector::StoreOp::create(builder_, loc_, sums[sumAt(0, row, vector)], waiting,
                                placeOf(index_.constant(row), vector, int64_t(part)));
  }
  epilogue_.beginTile();
  auto loop = scf::ForOp::create(builder_, loc_, index_.constant(0), index_.constant(rows), index_.constant(1));
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(loop.getBody());
  Value row = loop.getInductionVar();
  for (int64_t vector = 0; vector < vectors_; ++vector) {
    Values sums;
    for (int64_t part = 0; part < count; ++part)
      sums.push_back(vector::LoadOp::create(builder_, loc_, type_, waiting, placeOf(row, vector, part)));
    if (failed(epilogue_.store(sums, std::min(lanes_, columns_ - vector * lanes_),
                               index_.add(place.row, index_.mul(row, shape_.rowStride)),
                               index_.add(place.column, vector * lanes_), vector)))
      return failure();
  }
  return success();
}

// The sums of a tile whose columns begin at `rhs`.
Values ContractionTile::emitSums(const TilePlace &place, Value rhs) {
  int64_t count = class_->rows * vectors_;
  Value zero = arith::ConstantOp::create(builder_, loc_, type_, builder_.getZeroAttr(type_));
  Values sums = emitOuterTaps(builder_, shape_, place.outer, place.lhs, rhs, Values(count * parts_, zero),
                              [&](Value lhs, Value tapRhs, Values carried) {
                                for (const TapRun &run : class_->runs)
                                  carried = emitRun(run, lhs, tapRhs, std::move(carried));
                                return carried;
                              });
  for (int64_t part = parts_ - 1; part > 0; --part)
    for (int64_t i = 0; i < count; ++i)
      sums[i] = isa<FloatType>(shape_.element)
                    ? Value(arith::AddFOp::create(builder_, loc_, sums[i], sums[part * count + i]))
                    : Value(arith::AddIOp::create(builder_, loc_, sums[i], sums[part * count + i]));
  return sums;
}

} // namespace dlc::cpu
