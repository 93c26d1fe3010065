// Gives contraction kernels the layout of weights and the schedule that the CPU's micro-kernels want.
#include "ir/Constants.h"
#include "ir/reference/Interpreter.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include "passes/schedule/ContractionSchedule.h"
#include <numeric>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_PACKCONTRACTIONS
#include "passes/Passes.h.inc"

namespace {

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
  LogicalResult packBytes(KernelOp kernel, Operation *op, const ContractionShape &shape, int64_t panel);
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

// A loop kernel in front of `kernel` that computes what `body` makes of a value.
static Value computeInFront(KernelOp kernel, Location loc, Value input,
                            llvm::function_ref<Value(OpBuilder &, Value)> body) {
  OpBuilder builder(kernel);
  auto front =
      KernelOp::create(builder, loc, TypeRange(input.getType()), ValueRange(input), KernelRoot::loop, DictionaryAttr());
  Block *block = builder.createBlock(&front.getBody());
  Value result = body(builder, block->addArgument(input.getType(), loc));
  YieldOp::create(builder, loc, ValueRange(result));
  front.getOutputs().front().setType(result.getType());
  return front.getOutputs().front();
}

static SmallVector<int64_t> swapLastTwo(int64_t rank) {
  SmallVector<int64_t> permutation(rank);
  std::iota(permutation.begin(), permutation.end(), 0);
  std::swap(permutation[rank - 2], permutation[rank - 1]);
  return permutation;
}

// A rhs that is not known has its transposition undone by a kernel in front: the micro-kernel reads whole vectors of
// columns.
void Packer::untranspose(KernelOp kernel, MatmulOp op) {
  auto argument = dyn_cast<BlockArgument>(op.getRhs());
  if (!argument || !argument.hasOneUse())
    return;
  Value straight = computeInFront(kernel, op.getLoc(), kernel.getInputs()[argument.getArgNumber()],
                                  [&](OpBuilder &builder, Value value) {
                                    return transposeBy(builder, op.getLoc(), value, swapLastTwo(shapeOf(value).size()));
                                  });
  replaceInput(kernel, argument.getArgNumber(), straight);
  op.setTransposeRhs(false);
}

// The rhs of 8-bit integers is always packed: a constant now, others by a kernel in front.
LogicalResult Packer::packBytes(KernelOp kernel, Operation *op, const ContractionShape &shape, int64_t panel) {
  auto matmul = dyn_cast<MatmulOp>(op);
  bool transposed = matmul && matmul.getTransposeRhs();
  auto argument = cast<BlockArgument>(op->getOperand(1));
  Value input = kernel.getInputs()[argument.getArgNumber()];
  auto pack = [&](OpBuilder &builder, Value value) -> Value {
    if (transposed)
      value = transposeBy(builder, op->getLoc(), value, swapLastTwo(shapeOf(value).size()));
    return PackOp::create(builder, op->getLoc(), value, panel, /*quads=*/true);
  };
  Value value;
  if (ConstantOp constant = constantOf(input)) {
    Value &known = known_[{input, transposed ? -panel : panel}];
    if (!known) {
      OpBuilder builder(constant);
      builder.setInsertionPointAfter(constant);
      Value straight = input;
      if (transposed) {
        ElementsAttr swapped = transposeConstant(constant.getValue(), swapLastTwo(shapeOf(input).size()));
        if (!swapped)
          return constant.emitError("cannot be transposed");
        straight = ConstantOp::create(builder, constant.getLoc(), swapped);
      }
      auto packing = PackOp::create(builder, constant.getLoc(), straight, panel, /*quads=*/true);
      FailureOr<std::vector<Tensor>> panels = evaluateConstant(packing, int64_t(1) << 40);
      if (failed(panels))
        return constant.emitError("no memory for packed weights of ") << packing.getType();
      known = ConstantOp::create(builder, constant.getLoc(),
                                 makeConstant(builder.getContext(), std::move(panels->front())));
      packing.erase();
    }
    value = known;
  } else {
    value = computeInFront(kernel, op->getLoc(), input, pack);
  }
  if (argument.hasOneUse()) {
    replaceInput(kernel, argument.getArgNumber(), value);
  } else {
    kernel.getInputsMutable().append(value);
    op->setOperand(1, kernel.getBody().front().addArgument(value.getType(), op->getLoc()));
  }
  if (matmul) {
    matmul.setTransposeRhs(false);
    matmul.setPanel(panel);
    matmul.setColumns(shape.columns);
  } else {
    cast<ConvOp>(op).setPanel(panel);
    cast<ConvOp>(op).setColumns(shape.totalColumns());
  }
  return success();
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
  if (shape->bytes)
    return shape->panel || schedule.panel == 0 ? success() : packBytes(kernel, op, *shape, schedule.panel);
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
