// What a kernel function computes, as far as the CPU's schedules differ in it.
#include "ir/contraction/View.h"
#include "ir/lowering/Factor.h"
#include "mlir/IR/IRMapping.h"
#include "passes/Patterns.h"
#include "passes/schedule/CpuSchedule.h"

using namespace mlir;

namespace dlc {

void CpuFacts::readLoop() {
  if (isLongConcat(function)) {
    kinds.push_back(&kCpuConcat);
    return;
  }
  sides = TransposeSides::of(function);
  if (sides)
    kinds.push_back(&kCpuTranspose);
}

// The last dim that is not joined away is reduced, or kept.
bool CpuFacts::readReduction() {
  OwningOpRef<func::FuncOp> collapsed = collapseRegion(function, space);
  if (!collapsed || space.axes.empty())
    return false;
  bool lastIsReduced = llvm::is_contained(space.axes, int64_t(space.shape.size()) - 1);
  kinds.push_back(lastIsReduced ? &kCpuRows : &kCpuColumns);
  return true;
}

bool CpuFacts::readContraction() {
  ContractionOpInterface op = findContraction(function.getBody().front());
  if (!op || !whyNoTiles(op).empty())
    return false;
  shapes = analyzeContraction(op);
  kinds.push_back(isDepthwise(shapes.front()) ? &kCpuDepthwise : &kCpuTiles);
  return true;
}

bool CpuFacts::readScan() {
  auto scans = function.getBody().front().getOps<CumulativeOp>();
  if (scans.empty() || std::next(scans.begin()) != scans.end())
    return false;
  CumulativeOp scan = *scans.begin();
  ArrayRef<int64_t> shape = scan.getType().getShape();
  int64_t axis = int64_t(scan.getAxis());
  bool isLast = llvm::all_of(shape.drop_front(axis + 1), [](int64_t size) { return size == 1; });
  kinds.push_back(isLast ? &kCpuScan : &kCpuScanColumns);
  return true;
}

bool CpuFacts::readSelection() {
  Block &body = function.getBody().front();
  auto ops = body.getOps<TopKOp>();
  if (ops.empty() || body.getTerminator()->getOperands() != ValueRange((*ops.begin())->getResults()))
    return false;
  TopKOp op = *ops.begin();
  rowElements = op.getOperand().getType().getDimSize(int64_t(op.getAxis()));
  kept = int64_t(op.getK());
  if (rowElements > INT32_MAX)
    return false; // entries hold indices of 32 bits
  kinds.push_back(&kCpuSelection);
  return true;
}

// Nothing to own, or a single update, which is a literal, are loops.
bool CpuFacts::readScatter() {
  FailureOr<ScatterShape> shape = findScatter(function);
  if (failed(shape) || shape->elements() == 0)
    return false;
  scatter = std::move(*shape);
  kinds.push_back(&kCpuScatter);
  return true;
}

CpuFacts::CpuFacts(func::FuncOp function, bool packs) : function(function), packs(packs) {
  auto root = function->getAttrOfType<KernelRootAttr>("root");
  ValueRange results = function.getBody().front().getTerminator()->getOperands();
  bool isEmpty = llvm::all_of(results, [](Value result) { return typeOf(result).getNumElements() == 0; });
  bool isKnown = isEmpty || !root;
  if (!isKnown) {
    switch (root.getValue()) {
    case KernelRoot::reduction:
      isKnown = readReduction();
      break;
    case KernelRoot::contraction:
      isKnown = readContraction();
      break;
    case KernelRoot::scan:
      isKnown = readScan();
      break;
    case KernelRoot::selection:
      isKnown = readSelection();
      break;
    case KernelRoot::scatter:
      isKnown = readScatter();
      break;
    case KernelRoot::loop:
    case KernelRoot::sequential:
      break;
    }
    if (!isKnown)
      readLoop();
  }
  kinds.push_back(&kCpuLoop); // knows every region
}

OwningOpRef<func::FuncOp> asFunction(KernelOp kernel) {
  OpBuilder builder(kernel.getContext());
  auto type = builder.getFunctionType(kernel.getInputs().getTypes(), kernel.getResultTypes());
  OwningOpRef<func::FuncOp> function = func::FuncOp::create(kernel.getLoc(), "kernel", type);
  (*function)->setAttr("root", kernel.getRootAttr());
  IRMapping mapping;
  kernel.getBody().cloneInto(&function->getBody(), mapping);
  return function;
}

std::optional<unsigned> packableOperand(KernelOp kernel, const ContractionView &view) {
  auto argument = dyn_cast<BlockArgument>(view.rhs.value);
  bool oneMatrix = llvm::none_of(view.rhs.dims, [&](const DimIndex &dim) {
    return dim.terms.empty() ||
           llvm::any_of(dim.terms, [&](const LoopTerm &term) { return view.loops[term.loop].role == LoopRole::batch; });
  });
  if (!argument || !argument.hasOneUse() || view.panel || !oneMatrix)
    return std::nullopt;
  unsigned number = argument.getArgNumber();
  if (!kernel.getInputs()[number].getDefiningOp<ConstantOp>())
    return std::nullopt;
  return number;
}

bool packsRhs(KernelOp kernel) {
  ContractionOpInterface op =
      kernel.getRoot() == KernelRoot::contraction ? findContraction(kernel.getBody().front()) : nullptr;
  if (!op || !whyNoTiles(op).empty())
    return false;
  ContractionView view = op.getContractionView();
  if (multipliesBytes(op))
    return true;
  return !view.isDepthwise() && op.mayPackRhs(/*quads=*/false) && packableOperand(kernel, view);
}

} // namespace dlc
