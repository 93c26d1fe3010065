// Products of open sizes: for some rows of the result, vectors of columns that are summed over the depth in registers.
// What is left of the columns goes one by one, and so do rows.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/ContractionView.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;

namespace dlc::cpu {
namespace {

// Rows, and vectors of each, that are summed side by side: as many as there are registers for.
struct OpenTile {
  int64_t rows, vectors;
};
OpenTile tileOf(int64_t vectorBits) { return vectorBits >= 512 ? OpenTile{6, 4} : OpenTile{6, 2}; }

class OpenContraction {
public:
  OpenContraction(CpuKernel &kernel, ContractionOpInterface op)
      : kernel_(kernel), builder_(kernel.builder), loc_(kernel.builder.getUnknownLoc()), op_(op),
        view_(op.getContractionView()) {}

  bool isKnown() const;
  FailureOr<int64_t> emit();

private:
  static bool isPlain(const ContractionTensor &tensor);
  unsigned depthLoop() const { return view_.numbers(LoopRole::depth).front(); }
  Value add(Value a, Value b) { return builder_.createOrFold<arith::AddIOp>(loc_, a, b); }
  Value mul(Value a, int64_t b) { return builder_.createOrFold<arith::MulIOp>(loc_, a, indexConstant(builder_, b)); }
  Value memrefOf(Value operand) { return kernel_.inputs[cast<BlockArgument>(operand).getArgNumber()]; }
  int64_t strideOf(const ContractionTensor &tensor, unsigned loop) const {
    return tensor.strideOf(loop, rowMajorStrides(tensor.shape));
  }
  Value baseOf(const ContractionTensor &tensor);
  LogicalResult emitTile();
  LogicalResult emitRows(int64_t rows);
  LogicalResult emitVectors(Value low, Value high, int64_t rows, int64_t vectors);
  LogicalResult emitRest(Value low, Value high, int64_t rows);
  LogicalResult storeRows(Value column, int64_t rows, int64_t width);
  Value loadLhs(Value k, int64_t row);
  SmallVector<Value> sumDepth(ArrayRef<Value> zeros,
                              llvm::function_ref<SmallVector<Value>(Value k, Value rhs, ValueRange sums)> step);
  LogicalResult store(Value column, Value sum);

  CpuKernel &kernel_;
  OpBuilder &builder_;
  Location loc_;
  ContractionOpInterface op_;
  ContractionView view_;
  Type element_;
  int64_t lanes_ = 1;
  OpenTile tile_ = {};
  std::optional<unsigned> rowLoop_;    // whose rows are taken together
  Value sums_;                         // of a tile, row by row
  llvm::DenseMap<unsigned, Value> at_; // indices of the loops around a tile, of its first row
  Value lhs_, rhs_;                    // where its elements begin
};

} // namespace

// Every dim is counted by one loop, as it is.
bool OpenContraction::isPlain(const ContractionTensor &tensor) {
  return llvm::all_of(tensor.dims, [](const DimIndex &dim) {
    return dim.terms.size() <= 1 && dim.constant == 0 && dim.divisor == 1 &&
           llvm::all_of(dim.terms, [](const LoopTerm &term) { return term.factor == 1; });
  });
}

bool OpenContraction::isKnown() const {
  auto elementOf = [](Value value) { return cast<RankedTensorType>(value.getType()).getElementType(); };
  Type element = elementOf(op_->getResult(0));
  bool isFloat = element.isF32() || element.isF64();
  for (Value operand : op_->getOperands())
    if (!isa<BlockArgument>(operand) || elementOf(operand) != element)
      return false;
  return isFloat && !view_.panel && precisionOf(op_) == Precision::operands && isPlain(view_.lhs) &&
         isPlain(view_.rhs) && isPlain(view_.result) && view_.numbers(LoopRole::depth).size() == 1 &&
         view_.numbers(LoopRole::column).size() == 1 && strideOf(view_.rhs, view_.columnLoop()) == 1 &&
         strideOf(view_.result, view_.columnLoop()) == 1;
}

Value OpenContraction::baseOf(const ContractionTensor &tensor) {
  Value base = indexConstant(builder_, 0);
  for (auto [number, loop] : llvm::enumerate(view_.loops))
    if (int64_t stride = strideOf(tensor, unsigned(number)); stride && at_.contains(unsigned(number)))
      base = add(base, mul(at_[unsigned(number)], stride));
  return base;
}

// An element of the sum, and what the kernel makes of it.
LogicalResult OpenContraction::store(Value column, Value sum) {
  SmallVector<Value> indices;
  for (const DimIndex &dim : view_.result.dims)
    indices.push_back(dim.terms.empty()                         ? indexConstant(builder_, 0)
                      : dim.terms[0].loop == view_.columnLoop() ? column
                                                                : at_[dim.terms[0].loop]);
  ScalarEmitter emitter(builder_, loc_, loadFromInputs(kernel_));
  emitter.provide(op_->getResult(0), sum);
  auto yielded = kernel_.region.getBody().front().getTerminator()->getOperands();
  SmallVector<Value> elements;
  for (Value output : yielded) {
    FailureOr<Value> element = emitter.at(output, indices);
    if (failed(element))
      return failure();
    elements.push_back(*element);
  }
  for (auto [i, element] : llvm::enumerate(elements))
    storeElement(emitter, element, kernel_.outputs[i], cast<RankedTensorType>(yielded[i].getType()), indices);
  return success();
}

// An element of the lhs in one of the tile's rows.
Value OpenContraction::loadLhs(Value k, int64_t row) {
  Value at = add(lhs_, mul(k, strideOf(view_.lhs, depthLoop())));
  if (row)
    at = add(at, indexConstant(builder_, row * strideOf(view_.lhs, *rowLoop_)));
  return memref::LoadOp::create(builder_, loc_, memrefOf(view_.lhs.value), at);
}

// The sums behind all steps of the depth.
SmallVector<Value>
OpenContraction::sumDepth(ArrayRef<Value> zeros,
                          llvm::function_ref<SmallVector<Value>(Value k, Value rhs, ValueRange sums)> step) {
  auto loop =
      scf::ForOp::create(builder_, loc_, indexConstant(builder_, 0),
                         indexConstant(builder_, view_.loops[depthLoop()].size), indexConstant(builder_, 1), zeros);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToEnd(loop.getBody());
  Value k = loop.getInductionVar(), rhs = add(rhs_, mul(k, strideOf(view_.rhs, depthLoop())));
  scf::YieldOp::create(builder_, loc_, step(k, rhs, loop.getRegionIterArgs()));
  return SmallVector<Value>(loop.getResults());
}

// Stores `width` columns of every row, whose sums lie in the buffer one row behind the other.
LogicalResult OpenContraction::storeRows(Value column, int64_t rows, int64_t width) {
  Value first = rowLoop_ ? at_[*rowLoop_] : Value();
  auto storeRow = [&](Value row) {
    if (first)
      at_[*rowLoop_] = add(first, row);
    return emitFor(builder_, indexConstant(builder_, 0), indexConstant(builder_, width), [&](Value lane) {
      Value at = add(arith::MulIOp::create(builder_, loc_, row, indexConstant(builder_, width)), lane);
      return store(add(column, lane), memref::LoadOp::create(builder_, loc_, sums_, at));
    });
  };
  LogicalResult stored = emitFor(builder_, indexConstant(builder_, 0), indexConstant(builder_, rows), storeRow);
  if (first)
    at_[*rowLoop_] = first;
  return stored;
}

// Columns [low, high), so many vectors at a time.
LogicalResult OpenContraction::emitVectors(Value low, Value high, int64_t rows, int64_t vectors) {
  auto type = VectorType::get({lanes_}, element_);
  return emitFor(builder_, low, high, vectors * lanes_, [&](Value first) {
    Value zero = arith::ConstantOp::create(builder_, loc_, type, builder_.getZeroAttr(type));
    SmallVector<Value> zeros(rows * vectors, zero);
    auto step = [&](Value k, Value rhs, ValueRange sums) {
      SmallVector<Value> columns, next;
      for (int64_t i = 0; i < vectors; ++i)
        columns.push_back(vector::LoadOp::create(builder_, loc_, type, memrefOf(view_.rhs.value),
                                                 add(add(rhs, first), indexConstant(builder_, i * lanes_))));
      for (int64_t row = 0; row < rows; ++row) {
        Value factor = vector::BroadcastOp::create(builder_, loc_, type, loadLhs(k, row));
        for (int64_t i = 0; i < vectors; ++i)
          next.push_back(vector::FMAOp::create(builder_, loc_, factor, columns[i], sums[row * vectors + i]));
      }
      return next;
    };
    for (auto [i, sum] : llvm::enumerate(sumDepth(zeros, step)))
      vector::StoreOp::create(builder_, loc_, sum, sums_, indexConstant(builder_, int64_t(i) * lanes_));
    return storeRows(first, rows, vectors * lanes_);
  });
}

// Columns one by one.
LogicalResult OpenContraction::emitRest(Value low, Value high, int64_t rows) {
  return emitFor(builder_, low, high, [&](Value column) {
    Value zero = arith::ConstantOp::create(builder_, loc_, element_, builder_.getZeroAttr(element_));
    auto step = [&](Value k, Value rhs, ValueRange sums) {
      Value b = memref::LoadOp::create(builder_, loc_, memrefOf(view_.rhs.value), add(rhs, column));
      SmallVector<Value> next;
      for (int64_t row = 0; row < rows; ++row)
        next.push_back(math::FmaOp::create(builder_, loc_, loadLhs(k, row), b, sums[row]));
      return next;
    };
    for (auto [row, sum] : llvm::enumerate(sumDepth(SmallVector<Value>(rows, zero), step)))
      memref::StoreOp::create(builder_, loc_, sum, sums_, indexConstant(builder_, int64_t(row)));
    return storeRows(column, rows, 1);
  });
}

// So many rows from the one at which the loops are.
LogicalResult OpenContraction::emitRows(int64_t rows) {
  lhs_ = baseOf(view_.lhs);
  rhs_ = baseOf(view_.rhs);
  Value columns = indexConstant(builder_, view_.columns()), low = indexConstant(builder_, 0);
  // Not folded: how many vectors there are is for the run to say.
  for (int64_t vectors = tile_.vectors; vectors > 0; vectors /= 2) {
    Value width = indexConstant(builder_, vectors * lanes_);
    Value high = arith::MulIOp::create(builder_, loc_, arith::DivUIOp::create(builder_, loc_, columns, width), width);
    if (failed(emitVectors(low, high, rows, vectors)))
      return failure();
    low = high;
  }
  return emitRest(low, columns, rows);
}

// At a row with which a tile begins, that tile; where the rows end before it, those one by one. (Tasks are rows: how
// many tiles there are is no sum of products of the sizes.)
LogicalResult OpenContraction::emitTile() {
  if (!rowLoop_)
    return emitRows(1);
  Value row = at_[*rowLoop_], rows = indexConstant(builder_, tile_.rows), zero = indexConstant(builder_, 0);
  Value end = indexConstant(builder_, view_.loops[*rowLoop_].size);
  using P = arith::CmpIPredicate;
  Value begins = arith::CmpIOp::create(builder_, loc_, P::eq, arith::RemUIOp::create(builder_, loc_, row, rows), zero);
  auto tile = scf::IfOp::create(builder_, loc_, begins, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToStart(tile.thenBlock());
  Value isWhole = arith::CmpIOp::create(builder_, loc_, P::ule, add(row, rows), end);
  auto whole = scf::IfOp::create(builder_, loc_, isWhole, /*withElseRegion=*/true);
  builder_.setInsertionPointToStart(whole.thenBlock());
  if (failed(emitRows(tile_.rows)))
    return failure();
  builder_.setInsertionPointToStart(whole.elseBlock());
  return emitFor(builder_, row, end, [&](Value single) {
    at_[*rowLoop_] = single;
    return emitRows(1);
  });
}

FailureOr<int64_t> OpenContraction::emit() {
  element_ = cast<RankedTensorType>(op_->getResult(0).getType()).getElementType();
  lanes_ = kernel_.level.vectorBits / element_.getIntOrFloatBitWidth();
  tile_ = tileOf(kernel_.level.vectorBits);
  sums_ = allocateBuffer(kernel_, tile_.rows * tile_.vectors * lanes_, element_);
  SmallVector<unsigned> loops;
  SmallVector<int64_t> sizes;
  if (SmallVector<unsigned> rows = view_.numbers(LoopRole::row); !rows.empty())
    rowLoop_ = rows.back();
  for (auto [number, loop] : llvm::enumerate(view_.loops))
    if (loop.role == LoopRole::batch || loop.role == LoopRole::row) {
      loops.push_back(unsigned(number));
      sizes.push_back(loop.size);
    }
  TaskSplit split = TaskSplit::ofUnits(sizes, 1);
  LogicalResult result = emitTasks(builder_, split, kernel_.begin, kernel_.end, [&](ValueRange indices) {
    for (auto [loop, index] : llvm::zip(loops, indices))
      at_[loop] = index;
    return emitTile();
  });
  if (failed(result))
    return failure();
  return split.tasks;
}

FailureOr<std::optional<int64_t>> emitOpenContraction(CpuKernel &kernel) {
  ContractionOpInterface op = findContraction(kernel.region.getBody().front());
  if (!op)
    return std::optional<int64_t>();
  OpenContraction contraction(kernel, op);
  if (!contraction.isKnown())
    return std::optional<int64_t>();
  FailureOr<int64_t> tasks = contraction.emit();
  if (failed(tasks))
    return failure();
  return std::optional<int64_t>(*tasks);
}

} // namespace dlc::cpu
