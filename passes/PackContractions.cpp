// Gives contraction kernels the layout of weights that the tiles of their schedules read.
#include "ir/Constants.h"
#include "ir/ContractionView.h"
#include "ir/Entries.h"
#include "ir/Sizes.h"
#include "ir/ValueNames.h"
#include "ir/lowering/Factor.h"
#include "ir/reference/Interpreter.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "passes/schedule/CpuSchedule.h"
#include <numeric>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_PACKCONTRACTIONS
#include "passes/Passes.h.inc"

namespace {

// [rows, columns] elements at `strides` -> panels [rows, panel], `panelStride` elements apart.
template <typename Element>
void packInto(const Element *from, Element *to, int64_t rows, int64_t columns, int64_t rowStride, int64_t columnStride,
              int64_t panel, int64_t panelStride) {
  for (int64_t first = 0; first < columns; first += panel, to += panelStride)
    for (int64_t row = 0; row < rows; ++row)
      for (int64_t column = first, end = std::min(first + panel, columns); column < end; ++column)
        to[row * panel + column - first] = from[row * rowStride + column * columnStride];
}

class Packer {
public:
  // `operand`: the kernel's, which is to be packed.
  LogicalResult pack(KernelOp kernel, std::optional<unsigned> operand);

private:
  FailureOr<Value> packed(Value constant, bool transposed, int64_t panel);
  Value straight(KernelOp kernel, Location loc, Value input);
  void packComputed(KernelOp kernel, ContractionOpInterface op, unsigned operand, bool transposed, int64_t panel);
  void untranspose(KernelOp kernel, ContractionOpInterface op);
  LogicalResult packBytes(KernelOp kernel, ContractionOpInterface op, int64_t panel);
  // The kernel reads `value` instead of its operand `number`.
  static void replaceInput(KernelOp kernel, unsigned number, Value value) {
    kernel->setOperand(number, value);
    kernel.getBody().getArgument(number).setType(value.getType());
  }

  llvm::DenseMap<std::pair<Value, int64_t>, Value> known_; // (constant, panel; negative: transposed) -> panels
  // What kernels in front have made: (block, value, panel; 0: transposed) -> its order of elements.
  llvm::DenseMap<std::tuple<Block *, Value, int64_t>, Value> made_;
};

// [d0, ..., K, N] (or [d0, ..., N, K] where `transposed`) -> [ceil(N/panel), d0, ..., K, panel].
FailureOr<Value> Packer::packed(Value constant, bool transposed, int64_t panel) {
  Value &result = known_[{constant, transposed ? -panel : panel}];
  if (result)
    return result;
  FailureOr<Tensor> tensor = constantValue(constant);
  if (failed(tensor))
    return failure();
  SmallVector<int64_t> shape(tensor->shape());
  if (transposed)
    std::swap(shape[shape.size() - 1], shape[shape.size() - 2]);
  int64_t columns = shape.back(), depth = shape.size() > 1 ? shape[shape.size() - 2] : 1;
  int64_t matrices = columns && depth ? tensor->size() / (columns * depth) : 0;
  SmallVector<int64_t> packedShape{(columns + panel - 1) / panel};
  llvm::append_range(packedShape, ArrayRef(shape).drop_back());
  packedShape.push_back(panel);
  Tensor panels = Tensor::zeros(RankedTensorType::get(packedShape, tensor->elementType()));
  if (panels.isNull())
    return constant.getDefiningOp()->emitError("no memory for packed weights of ") << panels.type();
  // Untransposed, all rows of all matrices are one matrix.
  int64_t rows = transposed ? depth : depth * matrices, count = transposed ? matrices : 1;
  int64_t rowStride = transposed ? 1 : columns, columnStride = transposed ? depth : 1;
  auto run = [&](auto zero) {
    using Element = decltype(zero);
    auto *from = reinterpret_cast<const Element *>(tensor->bytes().data());
    auto *to = reinterpret_cast<Element *>(panels.mutableBytes().data());
    for (int64_t matrix = 0; matrix < count; ++matrix)
      packInto(from + matrix * rows * columns, to + matrix * rows * panel, rows, columns, rowStride, columnStride,
               panel, count * rows * panel);
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
  GraphRewriter builder(constant.getDefiningOp());
  ElementsAttr value = makeConstant(builder.getContext(), std::move(panels));
  auto made = ConstantOp::create(builder, constant.getLoc(), value);
  made->setAttr("dlc.panels",
                PanelsAttr::get(builder.getContext(), depth * matrices, columns, panel, transposed, depth));
  result = made;
  return result;
}

// A loop kernel in front of `kernel` that computes what `body` makes of a value.
static Value computeInFront(KernelOp kernel, Location loc, Value input,
                            llvm::function_ref<Value(OpBuilder &, Value)> body) {
  GraphRewriter builder(kernel);
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

// The value with its last two dims swapped, by a kernel in front of the first that wants it.
Value Packer::straight(KernelOp kernel, Location loc, Value input) {
  Value &made = made_[{kernel->getBlock(), input, 0}];
  if (!made)
    made = computeInFront(kernel, loc, input, [&](OpBuilder &builder, Value value) {
      return transposeBy(builder, loc, value, swapLastTwo(shapeOf(value).size()));
    });
  return made;
}

// A rhs that is not known is packed by a kernel in front: of the first that wants it.
void Packer::packComputed(KernelOp kernel, ContractionOpInterface op, unsigned operand, bool transposed,
                          int64_t panel) {
  Value input = kernel.getInputs()[operand];
  if (transposed)
    input = straight(kernel, op->getLoc(), input);
  Value &made = made_[{kernel->getBlock(), input, panel}];
  if (!made)
    made = computeInFront(kernel, op->getLoc(), input, [&](OpBuilder &builder, Value value) -> Value {
      return PackOp::create(builder, op->getLoc(), value, panel, /*quads=*/false);
    });
  replaceInput(kernel, operand, made);
  op.setRhsOrder(/*transposed=*/false, panel);
}

// The transposition is undone by a kernel in front: the micro-kernel reads whole vectors of columns.
void Packer::untranspose(KernelOp kernel, ContractionOpInterface op) {
  auto argument = dyn_cast<BlockArgument>(op->getOperand(1));
  if (!argument || !argument.hasOneUse())
    return;
  unsigned number = argument.getArgNumber();
  replaceInput(kernel, number, straight(kernel, op->getLoc(), kernel.getInputs()[number]));
  op.setRhsOrder(/*transposed=*/false, /*panel=*/0);
}

// The number of panels, or of quads, would be a rounded quotient of sizes that the run says.
static bool hasOpenMatrices(Type type) {
  AffineMap sizes = sizesOf(type);
  return sizes &&
         llvm::any_of(sizes.getResults().take_back(2), [](AffineExpr size) { return !isa<AffineConstantExpr>(size); });
}

// Of matrices of known sizes, however many there are: each by itself, or `batch` of none, as convolutions have them.
static Value packQuads(OpBuilder &builder, Location loc, Value value, int64_t panel, int64_t batch) {
  auto packed = PackOp::create(builder, loc, value, panel, /*quads=*/true, batch);
  if (AffineMap sizes = sizesOf(value.getType())) {
    RankedTensorType type = packed.getType();
    SmallVector<AffineExpr> dims =
        llvm::map_to_vector(type.getShape(), [&](int64_t size) { return builder.getAffineConstantExpr(size); });
    ArrayRef<AffineExpr> matrices = sizes.getResults().drop_back(2);
    llvm::copy(matrices.take_front(batch), dims.begin());
    llvm::copy(matrices.drop_front(batch), dims.begin() + batch + 1); // behind the panels
    packed.getResult().setType(withSizes(type, dims, sizes.getNumSymbols()));
  }
  return packed;
}

// The rhs of 8-bit integers is always packed: a constant now, others by a kernel in front. Not so where it would be of
// unknown size: then it is read by rows.
LogicalResult Packer::packBytes(KernelOp kernel, ContractionOpInterface op, int64_t panel) {
  bool transposed = op.getContractionView().rhsIsTransposed();
  auto argument = cast<BlockArgument>(op->getOperand(1));
  Value input = kernel.getInputs()[argument.getArgNumber()];
  if (hasOpenMatrices(input.getType())) {
    if (transposed)
      untranspose(kernel, op);
    return success();
  }
  const int64_t batch = isa<MatmulOp>(op) ? int64_t(shapeOf(input).size()) - 2 : 0;
  auto pack = [&](OpBuilder &builder, Value value) -> Value {
    if (transposed)
      value = transposeBy(builder, op->getLoc(), value, swapLastTwo(shapeOf(value).size()));
    return packQuads(builder, op->getLoc(), value, panel, batch);
  };
  Value value;
  if (ConstantOp constant = constantOf(input)) {
    Value &known = known_[{input, transposed ? -panel : panel}];
    if (!known) {
      GraphRewriter builder(constant);
      builder.setInsertionPointAfter(constant);
      Value straight = input;
      if (transposed) {
        ElementsAttr swapped = transposeConstant(constant.getValue(), swapLastTwo(shapeOf(input).size()));
        if (!swapped)
          return constant.emitError("cannot be transposed");
        straight = ConstantOp::create(builder, constant.getLoc(), swapped);
      }
      auto packing = PackOp::create(builder, constant.getLoc(), straight, panel, /*quads=*/true, batch);
      FailureOr<std::vector<Tensor>> panels = evaluateConstant(packing, int64_t(1) << 40);
      if (failed(panels))
        return constant.emitError("no memory for packed weights of ") << packing.getType();
      auto made = ConstantOp::create(builder, constant.getLoc(),
                                     makeConstant(builder.getContext(), std::move(panels->front())));
      ArrayRef<int64_t> shape = shapeOf(straight);
      int64_t columns = shape.back(), depth = shape[shape.size() - 2];
      int64_t rows = ShapedType::getNumElements(shape.drop_back());
      if (depth > 0 && batch == 0) // matrices below each other
        made->setAttr("dlc.panels", PanelsAttr::get(builder.getContext(), rows, columns, panel, transposed, depth));
      known = made;
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
  op.setRhsOrder(/*transposed=*/false, panel);
  return success();
}

LogicalResult Packer::pack(KernelOp kernel, std::optional<unsigned> operand) {
  ContractionOpInterface op = findContraction(kernel.getBody().front());
  if (!op)
    return kernel.emitError("expected one contraction in a kernel of root contraction");
  if (std::string reason = whyNoTiles(op); !reason.empty()) {
    addReasons(kernel, {"computed element by element, not by tiles: " + reason});
    return success();
  }
  std::optional<Schedule> schedule = cpuScheduleOf(kernel);
  if (!schedule || !schedule->is(kCpuTiles))
    return success();
  ContractionView view = op.getContractionView();
  if (view.isDepthwise()) // several filters on one channel are read one column at a time
    return success();
  int64_t panel = schedule->get("columns_512");
  if (multipliesBytes(op))
    return view.panel ? success() : packBytes(kernel, op, panel);
  bool transposed = view.rhsIsTransposed();
  if (!operand) {
    if (transposed)
      untranspose(kernel, op);
    return success();
  }
  Value rhs = kernel.getInputs()[*operand];
  if (!constantOf(rhs)) {
    packComputed(kernel, op, *operand, transposed, panel);
    return success();
  }
  FailureOr<Value> value = packed(rhs, transposed, panel);
  if (failed(value))
    return failure();
  replaceInput(kernel, *operand, *value);
  op.setRhsOrder(/*transposed=*/false, panel);
  return success();
}

struct PackContractions : impl::PackContractionsBase<PackContractions> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    Packer packer;
    SmallVector<KernelOp> kernels;
    function.walk([&](KernelOp kernel) { kernels.push_back(kernel); });
    llvm::erase_if(kernels, [](KernelOp kernel) { return kernel.getRoot() != KernelRoot::contraction; });
    // What pays follows from all who read a value, so it is asked before one of them reads something else.
    auto operands = llvm::map_to_vector(kernels, packedOperand);
    for (auto [kernel, operand] : llvm::zip_equal(kernels, operands))
      if (failed(packer.pack(kernel, operand)))
        return signalPassFailure();
    // What only packed kernels read is not stored a second time.
    for (Block *block : graphBlocks(function))
      for (ConstantOp constant : llvm::make_early_inc_range(block->getOps<ConstantOp>()))
        if (constant->use_empty())
          constant.erase();
  }
};

} // namespace
} // namespace dlc
