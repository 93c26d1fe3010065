#include "codegen/cpu/OpenKernel.h"
#include "ir/Places.h"
#include "ir/lowering/OpenCode.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace dlc::cpu {

static bool hasFixedRhs(ContractionOpInterface op) { return !hasSizes(op.getContractionView().rhs.value.getType()); }

// Where a size is 0, or the period of a single place, nothing follows from a quotient by it, but a division by 0 would
// end the program.
static void dividePositive(func::FuncOp body) {
  llvm::DenseMap<Value, Value> known;
  body.walk([&](Operation *op) {
    if (!isa<arith::DivUIOp, arith::RemUIOp, arith::DivSIOp, arith::RemSIOp>(op))
      return;
    Value divisor = op->getOperand(1);
    if (!divisor.getType().isIndex() || matchPattern(divisor, m_Constant()))
      return;
    Value &positive = known[divisor];
    if (!positive) {
      OpBuilder builder(op);
      builder.setInsertionPointAfterValue(divisor);
      Value one = arith::ConstantIndexOp::create(builder, op->getLoc(), 1);
      positive = arith::MaxSIOp::create(builder, op->getLoc(), divisor, one);
    }
    op->setOperand(1, positive);
  });
}

static LogicalResult buildAttempt(func::FuncOp region, BodyBuilder build, ModuleOp module, AffineExpr &tasks,
                                  std::string &why, unsigned attempt, bool byFamily) {
  MLIRContext *context = region.getContext();
  FailureOr<SizeGrid> grid = SizeGrid::of(region, why, attempt);
  if (failed(grid))
    return failure();
  std::vector<OwningOpRef<ModuleOp>> modules;
  SmallVector<func::FuncOp> bodies;
  SmallVector<int64_t> counts;
  for (const SizeTuple &tuple : grid->tuples()) {
    OwningOpRef<func::FuncOp> copy = region.clone();
    copy->walk([&](ContractionOpInterface op) {
      if (byFamily && hasFixedRhs(op))
        op->setAttr(kFixedRhsAttribute, UnitAttr::get(context));
    });
    (void)setSizes(*copy, tuple);
    (*copy)->setAttr(kOpenAttribute, UnitAttr::get(context));
    if (!byFamily)
      (*copy)->setAttr(kByLoopsAttribute, UnitAttr::get(context));
    modules.push_back(ModuleOp::create(region.getLoc()));
    FailureOr<int64_t> count = build(*copy, *modules.back());
    if (failed(count))
      return failure();
    counts.push_back(*count);
    bodies.push_back(modules.back()->lookupSymbol<func::FuncOp>(bodyName(region.getSymName())));
  }
  FailureOr<AffineExpr> all = grid->fit(counts, context);
  if (failed(all)) {
    why = "its tasks are no sum of products of the sizes";
    return failure();
  }
  tasks = *all;
  func::FuncOp first = bodies.front();
  llvm::DenseMap<unsigned, Value> arguments;
  Block &block = first.getBody().front();
  SmallVector<Type> types(first.getArgumentTypes());
  for (AffineExpr size : sizeArguments(region)) {
    types.push_back(IndexType::get(context));
    arguments[cast<AffineSymbolExpr>(size).getPosition()] = block.addArgument(types.back(), UnknownLoc::get(context));
  }
  first.setFunctionType(FunctionType::get(context, types, {}));
  CodeLifter lifter(*grid, context);
  auto blocks = llvm::map_to_vector(bodies, [](func::FuncOp body) { return &body.getBody().front(); });
  if (failed(lifter.lift(blocks, arguments))) {
    why = lifter.reason();
    return failure();
  }
  dividePositive(first);
  first->remove();
  module.push_back(first);
  return success();
}

LogicalResult buildOpenBody(func::FuncOp region, BodyBuilder build, ModuleOp module, AffineExpr &tasks, bool &byLoops,
                            std::string &why) {
  auto attempts = [&](bool byFamily) {
    return llvm::any_of(llvm::seq<unsigned>(0, SizeGrid::kAttempts), [&](unsigned attempt) {
      return succeeded(buildAttempt(region, build, module, tasks, why, attempt, byFamily));
    });
  };
  const KernelRoot root = region->getAttrOfType<KernelRootAttr>("root").getValue();
  const bool walksRows = llvm::is_contained({KernelRoot::scan, KernelRoot::selection, KernelRoot::scatter}, root),
             hasTiles = llvm::any_of(findContractions(region.getBody().front()), hasFixedRhs) ||
                        cpuScheduleOf(region)->is(kCpuTranspose) || cpuScheduleOf(region)->is(kCpuConcat);
  // The numbers of tiles and tasks may be no sums of products.
  byLoops = false;
  if ((walksRows || hasTiles) && attempts(true))
    return success();
  byLoops = walksRows;
  return success(attempts(false));
}

ContractionShapes openShapes(CpuKernel &kernel, const ScheduleKind &kind) {
  ContractionOpInterface op = findContraction(kernel.region.getBody().front());
  if (!op || !op->hasAttr(kFixedRhsAttribute) || !kernel.schedule.is(kind) || !whyNoTiles(op).empty())
    return {};
  ContractionShapes shapes = analyzeContraction(op);
  bool areFixed = llvm::all_of(shapes, [](const ContractionShape &shape) { return shape.hasFixedRhs(); });
  return areFixed ? shapes : ContractionShapes();
}

} // namespace dlc::cpu
