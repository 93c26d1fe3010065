// Products of open sizes: for each row of the result, vectors of columns that are summed over the depth. What is left
// of the columns goes one by one.
#include "codegen/cpu/Access.h"
#include "codegen/cpu/LoopNest.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/contraction/View.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/Factor.h"

using namespace mlir;

namespace dlc::cpu {
namespace {

// Vectors of a row that are summed side by side: an addition takes as long as so many begin.
constexpr int64_t kVectors = 4;

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
  LogicalResult emitRow();
  LogicalResult emitVectors(Value low, Value high, int64_t vectors);
  LogicalResult emitRest(Value low, Value high);
  LogicalResult store(Value column, Value sum);

  CpuKernel &kernel_;
  OpBuilder &builder_;
  Location loc_;
  ContractionOpInterface op_;
  ContractionView view_;
  Type element_;
  int64_t lanes_ = 1;
  Value sums_;                         // of the vectors of a row
  llvm::DenseMap<unsigned, Value> at_; // indices of the loops around a row
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

// Columns [low, high), so many vectors at a time.
LogicalResult OpenContraction::emitVectors(Value low, Value high, int64_t vectors) {
  auto type = VectorType::get({lanes_}, element_);
  auto block = scf::ForOp::create(builder_, loc_, low, high, indexConstant(builder_, vectors * lanes_));
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPoint(block.getBody()->getTerminator());
  Value first = block.getInductionVar();
  Value zero = arith::ConstantOp::create(builder_, loc_, type, builder_.getZeroAttr(type));
  auto loop = scf::ForOp::create(builder_, loc_, indexConstant(builder_, 0),
                                 indexConstant(builder_, view_.loops[depthLoop()].size), indexConstant(builder_, 1),
                                 SmallVector<Value>(vectors, zero));
  {
    OpBuilder::InsertionGuard inner(builder_);
    builder_.setInsertionPointToEnd(loop.getBody());
    Value k = loop.getInductionVar();
    Value scalar = memref::LoadOp::create(builder_, loc_, memrefOf(view_.lhs.value),
                                          add(lhs_, mul(k, strideOf(view_.lhs, depthLoop()))));
    Value factor = vector::BroadcastOp::create(builder_, loc_, type, scalar);
    Value row = add(add(rhs_, mul(k, strideOf(view_.rhs, depthLoop()))), first);
    SmallVector<Value> sums;
    for (int64_t i = 0; i < vectors; ++i) {
      Value columns = vector::LoadOp::create(builder_, loc_, type, memrefOf(view_.rhs.value),
                                             add(row, indexConstant(builder_, i * lanes_)));
      sums.push_back(vector::FMAOp::create(builder_, loc_, factor, columns, loop.getRegionIterArgs()[i]));
    }
    scf::YieldOp::create(builder_, loc_, sums);
  }
  for (auto [i, sum] : llvm::enumerate(loop.getResults()))
    vector::StoreOp::create(builder_, loc_, sum, sums_, indexConstant(builder_, int64_t(i) * lanes_));
  return emitFor(builder_, indexConstant(builder_, 0), indexConstant(builder_, vectors * lanes_), [&](Value lane) {
    return store(add(first, lane), memref::LoadOp::create(builder_, loc_, sums_, lane));
  });
}

LogicalResult OpenContraction::emitRest(Value low, Value high) {
  return emitFor(builder_, low, high, [&](Value column) {
    Value zero = arith::ConstantOp::create(builder_, loc_, element_, builder_.getZeroAttr(element_));
    auto loop =
        scf::ForOp::create(builder_, loc_, indexConstant(builder_, 0),
                           indexConstant(builder_, view_.loops[depthLoop()].size), indexConstant(builder_, 1), zero);
    {
      OpBuilder::InsertionGuard guard(builder_);
      builder_.setInsertionPointToEnd(loop.getBody());
      Value k = loop.getInductionVar();
      Value a = memref::LoadOp::create(builder_, loc_, memrefOf(view_.lhs.value),
                                       add(lhs_, mul(k, strideOf(view_.lhs, depthLoop()))));
      Value b = memref::LoadOp::create(builder_, loc_, memrefOf(view_.rhs.value),
                                       add(add(rhs_, mul(k, strideOf(view_.rhs, depthLoop()))), column));
      Value sum = math::FmaOp::create(builder_, loc_, a, b, loop.getRegionIterArgs()[0]);
      scf::YieldOp::create(builder_, loc_, sum);
    }
    return store(column, loop.getResult(0));
  });
}

LogicalResult OpenContraction::emitRow() {
  lhs_ = baseOf(view_.lhs);
  rhs_ = baseOf(view_.rhs);
  Value columns = indexConstant(builder_, view_.columns()), low = indexConstant(builder_, 0);
  // Not folded: how many vectors there are is for the run to say.
  for (int64_t vectors : {kVectors, int64_t(1)}) {
    Value width = indexConstant(builder_, vectors * lanes_);
    Value high = arith::MulIOp::create(builder_, loc_, arith::DivUIOp::create(builder_, loc_, columns, width), width);
    if (failed(emitVectors(low, high, vectors)))
      return failure();
    low = high;
  }
  return emitRest(low, columns);
}

FailureOr<int64_t> OpenContraction::emit() {
  element_ = cast<RankedTensorType>(op_->getResult(0).getType()).getElementType();
  lanes_ = kernel_.level.vectorBits / element_.getIntOrFloatBitWidth();
  sums_ = memref::AllocaOp::create(builder_, loc_, MemRefType::get({kVectors * lanes_}, element_),
                                   builder_.getI64IntegerAttr(64));
  SmallVector<unsigned> loops;
  SmallVector<int64_t> sizes;
  for (auto [number, loop] : llvm::enumerate(view_.loops))
    if (loop.role == LoopRole::batch || loop.role == LoopRole::row) {
      loops.push_back(unsigned(number));
      sizes.push_back(loop.size);
    }
  TaskSplit split = TaskSplit::ofUnits(sizes, 1);
  LogicalResult result = emitTasks(builder_, split, kernel_.begin, kernel_.end, [&](ValueRange indices) {
    for (auto [loop, index] : llvm::zip(loops, indices))
      at_[loop] = index;
    return emitRow();
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
