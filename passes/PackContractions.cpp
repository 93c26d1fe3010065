// Gives contraction kernels the layout of weights and the schedule that the CPU's micro-kernels want.
#include "ir/Constants.h"
#include "passes/AllPasses.h"
#include "passes/schedule/ContractionSchedule.h"
#include <numeric>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_PACKCONTRACTIONS
#include "passes/Passes.h.inc"

namespace {

ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

// [rows, columns] elements of `size` bytes at `strides` -> panels [ceil(columns/panel), rows, panel].
template <typename Element>
void packInto(const Element *from, Element *to, int64_t rows, int64_t columns, int64_t rowStride, int64_t columnStride,
              int64_t panel) {
  for (int64_t first = 0; first < columns; first += panel)
    for (int64_t row = 0; row < rows; ++row, to += panel)
      for (int64_t column = first, end = std::min(first + panel, columns); column < end; ++column)
        to[column - first] = from[row * rowStride + column * columnStride];
}

class Packer {
public:
  LogicalResult pack(KernelOp kernel);

private:
  std::optional<unsigned> packableOperand(KernelOp kernel, Operation *op);
  FailureOr<Value> packed(Value constant, bool transposed, int64_t panel);
  void untranspose(KernelOp kernel, MatmulOp op);
  // The kernel reads `value` instead of its operand `number`.
  static void replaceInput(KernelOp kernel, unsigned number, Value value) {
    kernel->setOperand(number, value);
    kernel.getBody().getArgument(number).setType(value.getType());
  }

  llvm::DenseMap<std::pair<Value, int64_t>, Value> known_; // (constant, panel; negative: transposed) -> panels
};

// The kernel operand that holds the contraction's rhs, where it is a constant that nothing else in the kernel reads,
// and one matrix.
std::optional<unsigned> Packer::packableOperand(KernelOp kernel, Operation *op) {
  auto argument = dyn_cast<BlockArgument>(op->getOperand(1));
  if (!argument || !argument.hasOneUse())
    return std::nullopt;
  if (auto conv = dyn_cast<ConvOp>(op); conv && (conv.getGroups() != 1 || conv.getPanel() != 0))
    return std::nullopt;
  if (auto matmul = dyn_cast<MatmulOp>(op); matmul && (matmul.getPanel() != 0 || shapeOf(matmul.getRhs()).size() != 2))
    return std::nullopt;
  unsigned number = argument.getArgNumber();
  if (!kernel.getInputs()[number].getDefiningOp<ConstantOp>())
    return std::nullopt;
  return number;
}

// [d0, ..., dn, N] (or [N, K] where `transposed`) -> [ceil(N/panel), d0, ..., dn, panel].
FailureOr<Value> Packer::packed(Value constant, bool transposed, int64_t panel) {
  Value &result = known_[{constant, transposed ? -panel : panel}];
  if (result)
    return result;
  FailureOr<Tensor> tensor = constantValue(constant);
  if (failed(tensor))
    return failure();
  ArrayRef<int64_t> shape = tensor->shape();
  int64_t columns = transposed ? shape.front() : shape.back();
  int64_t rows = columns ? tensor->size() / columns : 0;
  SmallVector<int64_t> packedShape{(columns + panel - 1) / panel};
  if (transposed)
    packedShape.push_back(rows);
  else
    llvm::append_range(packedShape, shape.drop_back());
  packedShape.push_back(panel);
  Tensor panels = Tensor::zeros(RankedTensorType::get(packedShape, tensor->elementType()));
  if (panels.isNull())
    return constant.getDefiningOp()->emitError("no memory for packed weights of ") << panels.type();
  int64_t rowStride = transposed ? 1 : columns, columnStride = transposed ? rows : 1;
  auto run = [&](auto zero) {
    using Element = decltype(zero);
    packInto(reinterpret_cast<const Element *>(tensor->bytes().data()),
             reinterpret_cast<Element *>(panels.mutableBytes().data()), rows, columns, rowStride, columnStride, panel);
  };
  // Elements are moved, not read: only their size counts.
  switch (elementStorageBytes(tensor->elementType())) {
  case 2:
    run(uint16_t());
    break;
  case 4:
    run(uint32_t());
    break;
  default:
    run(uint64_t());
  }
  OpBuilder builder(constant.getDefiningOp());
  ElementsAttr value = makeConstant(builder.getContext(), std::move(panels));
  result = ConstantOp::create(builder, constant.getLoc(), value);
  return result;
}

// A rhs that is not known has its transposition undone by a kernel in front: the micro-kernel reads whole vectors of
// columns.
void Packer::untranspose(KernelOp kernel, MatmulOp op) {
  auto argument = dyn_cast<BlockArgument>(op.getRhs());
  if (!argument || !argument.hasOneUse())
    return;
  OpBuilder builder(kernel);
  auto type = cast<RankedTensorType>(argument.getType());
  SmallVector<int64_t> shape(type.getShape()), permutation(shape.size());
  std::iota(permutation.begin(), permutation.end(), 0);
  std::swap(shape[shape.size() - 2], shape.back());
  std::swap(permutation[shape.size() - 2], permutation.back());
  auto straight = RankedTensorType::get(shape, type.getElementType());
  Value input = kernel.getInputs()[argument.getArgNumber()];
  auto transpose = KernelOp::create(builder, op.getLoc(), TypeRange(straight), ValueRange(input), KernelRoot::loop,
                                    DictionaryAttr());
  {
    OpBuilder::InsertionGuard guard(builder);
    Block *body = builder.createBlock(&transpose.getBody());
    Value from = body->addArgument(type, op.getLoc());
    Value result = TransposeOp::create(builder, op.getLoc(), straight, from, permutation);
    YieldOp::create(builder, op.getLoc(), ValueRange(result));
  }
  replaceInput(kernel, argument.getArgNumber(), transpose.getOutputs().front());
  op.setTransposeRhs(false);
}

LogicalResult Packer::pack(KernelOp kernel) {
  Operation *op = nullptr;
  for (Operation &inner : kernel.getBody().front())
    if (isa<MatmulOp, ConvOp>(inner))
      op = &inner;
  if (!op)
    return kernel.emitError("expected a matmul or a convolution in a kernel of root ")
           << stringifyKernelRoot(kernel.getRoot());
  FailureOr<ContractionShape> shape = analyzeContraction(op);
  if (failed(shape))
    return failure();
  if (kernel.getRoot() == KernelRoot::depthwise) {
    kernel.setScheduleAttr(chooseDepthwiseSchedule(*shape).attribute(kernel.getContext()));
    return success();
  }
  ContractionSchedule schedule = chooseContractionSchedule(*shape);
  kernel.setScheduleAttr(schedule.attribute(kernel.getContext()));
  auto matmul = dyn_cast<MatmulOp>(op);
  auto conv = dyn_cast<ConvOp>(op);
  if (std::optional<unsigned> operand = packableOperand(kernel, op); operand && schedule.panel != 0) {
    bool transposed = matmul && matmul.getTransposeRhs();
    FailureOr<Value> value = packed(kernel.getInputs()[*operand], transposed, schedule.panel);
    if (failed(value))
      return failure();
    replaceInput(kernel, *operand, *value);
    if (matmul) {
      matmul.setTransposeRhs(false);
      matmul.setPanel(schedule.panel);
      matmul.setColumns(shape->columns);
    } else {
      conv.setPanel(schedule.panel);
      conv.setColumns(shape->columns);
    }
  } else if (matmul && matmul.getTransposeRhs()) {
    untranspose(kernel, matmul);
  }
  return success();
}

struct PackContractions : impl::PackContractionsBase<PackContractions> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    Packer packer;
    SmallVector<KernelOp> kernels(function.getBody().front().getOps<KernelOp>());
    for (KernelOp kernel : kernels)
      if (kernel.getRoot() == KernelRoot::contraction || kernel.getRoot() == KernelRoot::depthwise)
        if (failed(packer.pack(kernel)))
          return signalPassFailure();
    // What only packed kernels read is not stored a second time.
    for (ConstantOp constant : llvm::make_early_inc_range(function.getBody().front().getOps<ConstantOp>()))
      if (constant->use_empty())
        constant.erase();
  }
};

} // namespace
} // namespace dlc
