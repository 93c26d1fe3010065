// What a kernel function computes, as far as schedules differ in it.
#include "ir/ContractionView.h"
#include "ir/Location.h"
#include "ir/Repeats.h"
#include "ir/contraction/Depthwise.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/ScatterShape.h"
#include "passes/Patterns.h"
#include "passes/schedule/CudaSchedule.h"
#include <numeric>

using namespace mlir;

namespace dlc {

// Every reduction of the region combines the same dims of the same shape.
bool KernelFacts::readReduction() {
  ReduceOp first;
  int64_t computedBytes = 1;
  for (ReduceOp op : function.getBody().front().getOps<ReduceOp>()) {
    if (first && (typeOf(op.getOperand()).getShape() != typeOf(first.getOperand()).getShape() ||
                  op.getAxes() != first.getAxes())) {
      std::string nodes = describeNodes(op->getLoc());
      whyLoops = "each element computes its own sums: " + (nodes.empty() ? "dlc.reduce" : nodes) +
                 " combines other dims than the reductions before it";
      return false;
    }
    computedBytes = std::max<int64_t>(computedBytes, elementStorageBytes(typeOf(op.getOperand()).getElementType()));
    first = first ? first : op;
  }
  if (!first || typeOf(first.getOperand()).getNumElements() == 0)
    return false;
  rows = rowElements = 1;
  for (auto [dim, size] : llvm::enumerate(typeOf(first.getOperand()).getShape())) {
    bool reduced = llvm::is_contained(first.getAxes(), int64_t(dim));
    (reduced ? rowElements : rows) *= size;
    if (size != 1)
      columns = !reduced;
  }
  // What is moved in vectors: operands and results of the full shape.
  widestBytes = 0;
  auto count = [&](Type type) {
    auto tensor = cast<RankedTensorType>(type);
    if (tensor.getNumElements() == rows * rowElements)
      widestBytes = std::max<int64_t>(widestBytes, elementStorageBytes(tensor.getElementType()));
  };
  llvm::for_each(function.getArgumentTypes(), count);
  widestBytes = widestBytes ? widestBytes : computedBytes;
  llvm::for_each(function.getBody().front().getTerminator()->getOperandTypes(), count);
  kept = KeptRow::of(function.getBody().front());
  return true;
}

// One cumulative op of a type that running totals travel in.
bool KernelFacts::readScan() {
  auto ops = function.getBody().front().getOps<CumulativeOp>();
  if (ops.empty() || std::next(ops.begin()) != ops.end())
    return false;
  RankedTensorType type = (*ops.begin()).getType();
  int64_t axis = int64_t((*ops.begin()).getAxis());
  if (type.getNumElements() == 0 || type.getElementType().isInteger(1))
    return false;
  widestBytes = std::max<int64_t>(widestBytes, elementStorageBytes(type.getElementType()));
  rowElements = type.getDimSize(axis);
  rows = type.getNumElements() / rowElements;
  columns = ShapedType::getNumElements(type.getShape().drop_front(axis + 1)) != 1;
  return true;
}

// One top_k, whose results are all that the region yields.
bool KernelFacts::readSelection() {
  Block &body = function.getBody().front();
  auto ops = body.getOps<TopKOp>();
  if (ops.empty() || body.getTerminator()->getOperands() != ValueRange((*ops.begin())->getResults()))
    return false;
  RankedTensorType type = (*ops.begin()).getOperand().getType();
  rowElements = type.getDimSize(int64_t((*ops.begin()).getAxis()));
  rows = rowElements == 0 ? 0 : type.getNumElements() / rowElements;
  return elements != 0 && rowElements <= INT32_MAX / 4;
}

// One contraction, read as batches of [rows, depth] x [depth, columns].
bool KernelFacts::readContraction() {
  ContractionOpInterface op = findContraction(function.getBody().front());
  if (!op)
    return false;
  ContractionView loops = op.getContractionView();
  if (loops.isEmpty() || loops.panel || loops.groupsAreNarrow())
    return false;
  Gemm view{loops.batches(), loops.rows(), loops.columns(), loops.depth(),
            std::max<int64_t>(4, elementStorageBytes(typeOf(loops.result.value).getElementType()))};
  view.operandBytes = tensorElementBytes(op);
  if (view.operandBytes == 4)
    view.padded = !loops.runsAlongDepth(loops.lhs) + !loops.runsAlongDepth(loops.rhs);
  if (view.operandBytes) {
    view.vectors[0] = std::gcd(loops.neighbours(loops.lhs), 16 / view.operandBytes);
    view.vectors[1] = std::gcd(loops.neighbours(loops.rhs), 16 / view.operandBytes);
  }
  int64_t size = view.batches * view.rows * view.columns;
  auto count = [&](Type type) {
    auto tensor = cast<RankedTensorType>(type);
    if (tensor.getNumElements() == size)
      view.epilogueBytes += tensorBytes(tensor).value_or(0);
  };
  for (BlockArgument argument : function.getArguments())
    if (argument != loops.lhs.value && argument != loops.rhs.value)
      count(argument.getType());
  llvm::for_each(function.getBody().front().getTerminator()->getOperandTypes(), count);
  for (FusionOpInterface each : function.getBody().front().getOps<FusionOpInterface>())
    view.expensive += each.getFusionKind() == FusionKind::Elementwise && each.isExpensive() &&
                      typeOf(each->getResult(0)).getNumElements() == size;
  gemm = view;
  if (view.operandBytes)
    wgmma = wgmmaProduct(op, whyNotWgmma);
  window = windowProduct(op);
  return true;
}

// A line of taps stays in registers.
bool KernelFacts::tapsFit(Operation *op) {
  constexpr int64_t mostTaps = 64;
  tapBytes = std::max<int64_t>(4, elementStorageBytes(typeOf(op->getResult(0)).getElementType()));
  return tapsInLine <= mostTaps && isa<FloatType>(typeOf(op->getOperand(0)).getElementType());
}

void KernelFacts::addPlaces(int64_t count, int64_t allBytes) {
  constexpr int64_t leastElements = 1024; // of a place, where threads have several each
  bytes = allBytes;
  if (gemm) {
    gemm->batches *= count;
    gemm->epilogueBytes *= count;
  }
  if (window)
    window->images *= count;
  if (elements >= leastElements)
    elements *= count;
}

// One convolution over two dims, channels last, with a filter for each channel.
bool KernelFacts::readDepthwise() {
  ContractionOpInterface op = findContraction(function.getBody().front());
  auto shape = op ? depthwiseShapeOf(op.getContractionView()) : std::nullopt;
  if (!shape)
    return false;
  tapsInLine = shape->kernel[shape->along()];
  return tapsFit(op);
}

// The gradient of the filter of groups that are too narrow for a matrix product, channels last.
bool KernelFacts::readNarrowGradient() {
  ContractionOpInterface op = findContraction(function.getBody().front());
  if (op)
    narrowGradient = narrowGradientOf(op.getContractionView());
  if (!narrowGradient)
    return false;
  tapsInLine = narrowGradient->taps;
  return tapsFit(op);
}

bool KernelFacts::readScatter() {
  FailureOr<ScatterShape> shape = findScatter(function);
  if (failed(shape) || shape->elements() == 0 || shape->updateElements() == 0)
    return false;
  scatter = Scatter{shape->batches, shape->targets, shape->columns, shape->rows, shape->sharedIndex};
  return true;
}

// One transpose that changes the innermost dim, among ops that take an element to an element.
bool KernelFacts::readTranspose() {
  TransposeOp found;
  for (Operation &op : function.getBody().front().without_terminator()) {
    auto fusion = dyn_cast<FusionOpInterface>(op);
    if (fusion && fusion.getFusionKind() != FusionKind::Elementwise && !isa<TransposeOp>(op))
      return false;
    if (auto transpose = dyn_cast<TransposeOp>(op)) {
      if (found)
        return false;
      found = transpose;
    }
  }
  if (!found || found.getType().getNumElements() == 0)
    return false;
  ArrayRef<int64_t> shape = found.getOperand().getType().getShape(), permutation = found.getPermutation();
  SmallVector<int64_t> order; // operand dims larger than 1, in the result's order
  for (int64_t dim : permutation)
    if (shape[dim] != 1)
      order.push_back(dim);
  for (Value result : function.getBody().front().getTerminator()->getOperands())
    if (typeOf(result).getNumElements() != found.getType().getNumElements())
      return false;
  int64_t innermost = order.empty() ? 0 : *llvm::max_element(order);
  if (order.empty() || order.back() == innermost)
    return false;
  // The runs that end with the innermost dim of the operand, and of the result: dims that follow each other in both.
  auto run = [&](size_t at) {
    int64_t size = shape[order[at]];
    for (; at > 0; --at) {
      bool neighbours = order[at - 1] < order[at];
      for (int64_t between = order[at - 1] + 1; between < order[at]; ++between)
        neighbours &= shape[between] == 1;
      if (!neighbours)
        break;
      size *= shape[order[at - 1]];
    }
    return size;
  };
  operandRun = run(llvm::find(order, innermost) - order.begin());
  resultRun = run(order.size() - 1);
  return true;
}

// An operand is read once; of one that others choose from (a slice, rows of a table), as much as they take.
static int64_t bytesRead(BlockArgument argument) {
  int64_t all = tensorBytes(typeOf(argument)).value_or(0), taken = 0;
  int64_t element = elementStorageBytes(typeOf(argument).getElementType());
  for (Operation *user : argument.getUsers()) {
    auto fusion = dyn_cast<FusionOpInterface>(user);
    bool chooses = fusion && fusion.getFusionKind() == FusionKind::Injective;
    taken += chooses ? typeOf(user->getResult(0)).getNumElements() * element : all;
  }
  return std::min(all, taken);
}

KernelFacts::KernelFacts(func::FuncOp function) : function(function) {
  if (auto attribute = function->getAttrOfType<KernelRootAttr>("root"))
    root = attribute.getValue();
  elements = 0;
  // Kernels with unknown dims are refused by code generation, which says so.
  WalkResult fixed = function.walk([](Operation *op) {
    auto isFixed = [](Type type) { return cast<ShapedType>(type).hasStaticShape(); };
    return isa<func::FuncOp>(op) ||
                   (llvm::all_of(op->getResultTypes(), isFixed) && llvm::all_of(op->getOperandTypes(), isFixed))
               ? WalkResult::advance()
               : WalkResult::interrupt();
  });
  if (fixed.wasInterrupted()) {
    kinds.push_back("loop");
    return;
  }
  for (BlockArgument argument : function.getArguments())
    bytes += bytesRead(argument);
  for (Value result : function.getBody().front().getTerminator()->getOperands()) {
    bytes += tensorBytes(typeOf(result)).value_or(0);
    elements = std::max(elements, typeOf(result).getNumElements());
    widestBytes = std::max<int64_t>(widestBytes, elementStorageBytes(typeOf(result).getElementType()));
  }
  if (std::optional<Repeats> repeats = Repeats::of(function)) {
    SmallVector<ContractionOpInterface> products = findContractions(function.getBody().front());
    int64_t units = typeOf(function.getBody().front().getTerminator()->getOperand(0)).getShape().back(), columns = 0;
    for (ContractionOpInterface product : products)
      columns += product.getContractionView().columns();
    ContractionView view = products.front().getContractionView();
    recurrence = {repeats->count,
                  int64_t(products.size()),
                  view.rows(),
                  view.depth(),
                  units,
                  columns / units,
                  int64_t(function.getNumArguments() + function.getNumResults())};
    kinds.push_back("recurrence");
    return; // nothing else repeats
  }
  if (root == KernelRoot::reduction && readReduction()) {
    if (columns)
      kinds.push_back("columns");
    else
      kinds.append({"warp", "block", "cluster"});
  } else if (root == KernelRoot::scan && readScan()) {
    kinds.push_back(columns ? "scan_columns" : "scan");
  } else if (root == KernelRoot::selection && readSelection()) {
    kinds.push_back("selection");
  } else if (root == KernelRoot::contraction && (attention = attentionShapeOf(function, whyNotAttention))) {
    kinds.push_back("attention");
    if (canBeMapped(*attention, whyNotWgmma))
      kinds.push_back("attention_wgmma");
    return; // element by element its weights would be computed as often as a value has elements
  } else if (root == KernelRoot::contraction && readDepthwise()) {
    kinds.push_back("depthwise");
  } else if (root == KernelRoot::contraction && readNarrowGradient()) {
    kinds.push_back("narrow_gradient");
  } else if (root == KernelRoot::contraction && readContraction()) {
    if (window)
      kinds.push_back("window");
    if (gemm->operandBytes)
      kinds.push_back("tensor");
    // Enough depth for two blocks with the deepest tiles.
    if (gemm->operandBytes && gemm->depth * gemm->operandBytes > TensorTiles::kMostSteps * TensorTiles::kStepBytes)
      kinds.push_back("split_depth");
    if (wgmma)
      kinds.push_back("wgmma");
    if (gemm->rows <= kMostFewRows)
      kinds.push_back("few_rows");
    kinds.push_back("tiles");
  } else if (root == KernelRoot::scatter && readScatter()) {
    // A line costs a thread some hundred times what an index costs a block, which reads them side by side.
    constexpr int64_t leastColumns = 64;
    if (!scatter->perRow)
      kinds.push_back("scatter_lines");
    kinds.push_back("scatter_blocks");
    if (!scatter->perRow && scatter->columns < leastColumns)
      std::swap(kinds[0], kinds[1]);
  } else if (root == KernelRoot::loop && readTranspose()) {
    // Tiles pay where most of one is filled in both directions.
    constexpr int64_t leastRun = 12;
    kinds.append({"transpose", "loop"});
    if (std::min(operandRun, resultRun) < leastRun)
      std::swap(kinds[0], kinds[1]);
  }
  if (!llvm::is_contained(kinds, "loop"))
    kinds.push_back("loop"); // knows every region
}

} // namespace dlc
