// What a kernel function computes, as far as the CPU's schedules differ in it.
#include "ir/ContractionView.h"
#include "ir/Sizes.h"
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
  std::string why;
  OwningOpRef<func::FuncOp> collapsed = collapseRegion(function, space, &why);
  if (!collapsed || space.axes.empty()) {
    whyLoops = "each element computes its own sums: " + (collapsed ? "they combine no dims" : why);
    return false;
  }
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
  kept = op.getValues().getType().getDimSize(int64_t(op.getAxis()));
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
  Builder builder(kernel.getContext());
  auto type = builder.getFunctionType(kernel.getInputs().getTypes(), kernel.getResultTypes());
  OwningOpRef<func::FuncOp> function = func::FuncOp::create(kernel.getLoc(), "kernel", type);
  (*function)->setAttr("root", kernel.getRootAttr());
  IRMapping mapping;
  kernel.getBody().cloneInto(&function->getBody(), mapping);
  return function;
}

// A rhs that is computed costs its packing at each run: that pays where so many rows read each of its elements, and its
// rows are wider than any panel.
static constexpr int64_t kRowsThatPay = 192, kWidestPanel = 64;

static ContractionOpInterface tiledContraction(KernelOp kernel) {
  ContractionOpInterface op =
      kernel.getRoot() == KernelRoot::contraction ? findContraction(kernel.getBody().front()) : nullptr;
  return op && whyNoTiles(op).empty() ? op : ContractionOpInterface();
}

// Of all kernels that read the value in the same order.
static int64_t rowsThatRead(Value rhs, bool transposed) {
  int64_t rows = 0;
  for (OpOperand &use : rhs.getUses()) {
    auto kernel = dyn_cast<KernelOp>(use.getOwner());
    ContractionOpInterface op = kernel ? tiledContraction(kernel) : nullptr;
    if (!op)
      continue;
    ContractionView view = op.getContractionView();
    auto argument = dyn_cast<BlockArgument>(view.rhs.value);
    if (argument && argument.getArgNumber() == use.getOperandNumber() && view.rhsIsTransposed() == transposed)
      rows += view.rows();
  }
  return rows;
}

std::optional<unsigned> packedOperand(KernelOp kernel) {
  ContractionOpInterface op = tiledContraction(kernel);
  if (!op || multipliesBytes(op) || !op.mayPackRhs(/*quads=*/false))
    return std::nullopt;
  ContractionView view = op.getContractionView();
  auto argument = dyn_cast<BlockArgument>(view.rhs.value);
  bool oneMatrix = llvm::none_of(view.rhs.dims, [&](const DimIndex &dim) {
    return dim.terms.empty() ||
           llvm::any_of(dim.terms, [&](const LoopTerm &term) { return view.loops[term.loop].role == LoopRole::batch; });
  });
  if (!argument || !argument.hasOneUse() || view.panel || !oneMatrix || view.isDepthwise())
    return std::nullopt;
  Value rhs = kernel.getInputs()[argument.getArgNumber()];
  bool pays = rhs.getDefiningOp<ConstantOp>() || (!hasSizes(rhs.getType()) && view.columns() > kWidestPanel &&
                                                  rowsThatRead(rhs, view.rhsIsTransposed()) >= kRowsThatPay);
  return pays ? std::optional(argument.getArgNumber()) : std::nullopt;
}

bool packsRhs(KernelOp kernel) {
  ContractionOpInterface op = tiledContraction(kernel);
  return op && (multipliesBytes(op) || packedOperand(kernel));
}

} // namespace dlc
