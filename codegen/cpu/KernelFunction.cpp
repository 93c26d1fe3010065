#include "codegen/cpu/KernelFunction.h"
#include "codegen/EntrySizes.h"
#include "codegen/cpu/OpenKernel.h"
#include "ir/Location.h"
#include "ir/Members.h"
#include "ir/Places.h"
#include "ir/Repeats.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/ScalarEmitter.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/LoopInvariantCodeMotionUtils.h"

using namespace mlir;

namespace dlc::cpu {

std::string bodyName(StringRef name) { return (name + ".body").str(); }

KernelRoot scheduleRoot(func::FuncOp region) {
  KernelRoot root = region->getAttrOfType<KernelRootAttr>("root").getValue();
  if (root != KernelRoot::contraction)
    return root;
  std::optional<Schedule> schedule = cpuScheduleOf(region);
  return schedule && (schedule->is(kCpuTiles) || schedule->is(kCpuDepthwise)) ? root : KernelRoot::loop;
}

// Schedules that do not choose by size.
static FailureOr<int64_t> emitOpen(CpuKernel &kernel, KernelRoot root) {
  if (root == KernelRoot::reduction)
    return emitReductionKernel(kernel);
  if (!kernel.region->hasAttr(kByLoopsAttribute)) {
    if (root == KernelRoot::scan)
      return emitScanKernel(kernel);
    if (root == KernelRoot::selection)
      return emitSelectionKernel(kernel);
    if (root == KernelRoot::scatter)
      return emitScatterKernel(kernel);
    if (kernel.schedule.is(kCpuTranspose))
      return emitTransposeKernel(kernel);
    if (kernel.schedule.is(kCpuConcat))
      return emitConcatKernel(kernel);
  }
  if (root == KernelRoot::contraction) {
    for (auto emit : {emitOpenTiles, emitOpenDepthwise, emitOpenContraction}) {
      FailureOr<std::optional<int64_t>> tasks = emit(kernel);
      if (failed(tasks))
        return failure();
      if (*tasks)
        return **tasks;
    }
  }
  return emitByLoops(kernel);
}

// What emits each kind.
using Emitter = FailureOr<int64_t> (*)(CpuKernel &);
static const std::pair<const ScheduleKind *, Emitter> kEmitters[] = {
    {&kCpuLoop, emitLoopKernel},           {&kCpuTranspose, emitTransposeKernel}, {&kCpuConcat, emitConcatKernel},
    {&kCpuRows, emitReductionKernel},      {&kCpuColumns, emitReductionKernel},   {&kCpuTiles, emitContractionKernel},
    {&kCpuDepthwise, emitDepthwiseKernel}, {&kCpuScan, emitScanKernel},           {&kCpuScanColumns, emitScanKernel},
    {&kCpuSelection, emitSelectionKernel}, {&kCpuScatter, emitScatterKernel},
};

static FailureOr<int64_t> emitByKind(CpuKernel &kernel) {
  for (auto [kind, emit] : kEmitters)
    if (kernel.schedule.is(*kind))
      return emit(kernel);
  llvm_unreachable("a kind that nobody emits");
}

static FailureOr<MemRefType> bufferType(func::FuncOp region, Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape())
    return region.emitError("expected tensors of static shape in a kernel, found ") << type;
  return MemRefType::get({tensor.getNumElements()}, ScalarEmitter::storageType(tensor.getElementType()));
}

// Moves what does not depend on a loop in front of it. LLVM cannot: for all that it knows, the loop's stores may change
// what is loaded. They do not. A kernel that runs in place reads that input at the indices that it writes, which no
// loop around the store leaves alone; other inputs nobody writes. Inner loops first.
static void hoistLoads(func::FuncOp function, ArrayRef<Value> inputs) {
  function.walk([&](scf::ForOp loop) {
    moveLoopInvariantCode(
        loop.getLoopRegions(),
        [&](Value value, Region *region) { return !region->isAncestor(value.getParentRegion()); },
        [&](Operation *op, Region *) {
          if (auto load = dyn_cast<memref::LoadOp>(op))
            return llvm::is_contained(inputs, load.getMemRef());
          return isMemoryEffectFree(op) && isSpeculatable(op);
        },
        [&](Operation *op, Region *) { op->moveBefore(loop); });
  });
}

static FailureOr<int64_t> buildKernelFunction(func::FuncOp region, const CpuLevel &level, ModuleOp module) {
  auto root = region->getAttrOfType<KernelRootAttr>("root");
  if (!root || region.isExternal())
    return region.emitError("expected a kernel function with a body and attribute 'root'");
  auto yield = cast<YieldOp>(region.getBody().front().getTerminator());

  SmallVector<Type> types;
  for (Type type : llvm::concat<const Type>(region.getArgumentTypes(), yield.getOperandTypes())) {
    FailureOr<MemRefType> buffer = bufferType(region, type);
    if (failed(buffer))
      return failure();
    types.push_back(*buffer);
  }
  OpBuilder builder(module.getBodyRegion());
  builder.setInsertionPointToEnd(module.getBody());
  std::optional<Schedule> schedule = cpuScheduleOf(region);
  if (!schedule)
    return region.emitError("expected a schedule with all parameters of a kind for the CPU, found ")
           << region->getAttr("schedule");
  Type index = builder.getIndexType();
  types.append({index, index});
  // Locations are left out: the code carries no debug information, and equal kernels give equal code.
  Location loc = builder.getUnknownLoc();
  auto function = func::FuncOp::create(builder, loc, bodyName(region.getSymName()), builder.getFunctionType(types, {}));
  Block *entry = function.addEntryBlock();
  builder.setInsertionPointToStart(entry);

  size_t inputs = region.getNumArguments(), outputs = yield.getNumOperands();
  ArrayRef<BlockArgument> arguments = entry->getArguments();
  CpuKernel kernel{region,
                   builder,
                   SmallVector<Value>(arguments.take_front(inputs)),
                   SmallVector<Value>(arguments.slice(inputs, outputs)),
                   arguments[inputs + outputs],
                   arguments[inputs + outputs + 1],
                   level,
                   *schedule};
  // Nothing to tile where there are no elements.
  bool isEmpty = llvm::all_of(yield.getOperandTypes(),
                              [](Type type) { return cast<RankedTensorType>(type).getNumElements() == 0; });
  KernelRoot family = isEmpty ? KernelRoot::loop : scheduleRoot(region);
  FailureOr<int64_t> tasks = isEmpty                 ? emitByLoops(kernel)
                             : isOpen(kernel.region) ? emitOpen(kernel, family)
                                                     : emitByKind(kernel);
  if (failed(tasks))
    return failure();
  // The plan counts the tasks of the level that has most; those beyond this level's own are empty.
  builder.setInsertionPointToStart(entry);
  Value limit = arith::ConstantIndexOp::create(builder, loc, *tasks);
  for (Value bound : {kernel.begin, kernel.end}) {
    auto clamped = arith::MinSIOp::create(builder, loc, bound, limit);
    bound.replaceAllUsesExcept(clamped, clamped);
  }
  if (family == KernelRoot::loop || family == KernelRoot::reduction)
    hoistLoads(function, kernel.inputs);
  builder.setInsertionPointToEnd(entry);
  func::ReturnOp::create(builder, loc);
  return tasks;
}

static FailureOr<KernelPiece> buildPiece(func::FuncOp region, int64_t places, const CpuLevel &level, ModuleOp module) {
  FailureOr<int64_t> tasks = buildKernelFunction(region, level, module);
  if (failed(tasks))
    return failure();
  return KernelPiece{bodyName(region.getSymName()), places, *tasks};
}

// One body for all sizes; `whyNoPlaces` is why there is none for single places.
static FailureOr<KernelCode> buildForAllSizes(func::FuncOp region, const CpuLevel &level, ModuleOp module,
                                              StringRef whyNoPlaces) {
  KernelCode code;
  code.name = region.getSymName().str();
  AffineExpr tasks;
  std::string why;
  auto build = [&](func::FuncOp body, ModuleOp into) { return buildKernelFunction(body, level, into); };
  if (failed(buildOpenBody(region, build, module, tasks, code.byLoops, why))) {
    region.emitError() << "kernel '" << code.name << "' of " << describeNodes(region.getLoc())
                       << " cannot be computed at sizes that are known when it runs: " << whyNoPlaces << ", and " << why
                       << "; bind them by --dim NAME=SIZE";
    return failure();
  }
  SmallVector<AffineExpr> sizes = sizeArguments(region);
  plan::Entry scope;
  EntrySizes expressions(region->getParentOfType<ModuleOp>(), scope, EntrySizes::Quotients::given);
  plan::Geometry geometry;
  geometry.tasks = expressions.of(tasks);
  region.walk([&](TopKOp op) { // whose entries hold indices of 32 bits
    if (AffineMap dims = sizesOf(op.getOperand().getType()))
      geometry.tasks =
          expressions.within(geometry.tasks, expressions.of(dims.getResult(unsigned(op.getAxis()))), INT32_MAX);
  });
  geometry.expressions = scope.expressions;
  for (plan::Expression &each : geometry.expressions) // the launch's arguments are its symbols
    if (each.op == plan::SizeOp::Symbol)
      each.left = llvm::find(sizes, getAffineSymbolExpr(unsigned(each.left), region.getContext())) - sizes.begin();
  code.geometry = std::move(geometry);
  code.sizes = unsigned(sizes.size());
  code.pieces.push_back({bodyName(region.getSymName())});
  return code;
}

// Where a round finds its arguments and leaves its results.
static std::optional<KernelRounds> roundsOf(func::FuncOp region) {
  std::optional<Repeats> repeats = Repeats::of(region);
  if (!repeats)
    return std::nullopt;
  auto bytesOf = [](Type type) { return *tensorBytes(cast<RankedTensorType>(type)); };
  KernelRounds rounds;
  rounds.count = repeats->count;
  for (auto [i, type] : llvm::enumerate(region.getArgumentTypes()))
    rounds.arguments.push_back({int(std::max<int64_t>(repeats->arguments[i], -1)),
                                repeats->isPart(unsigned(i)) ? bytesOf(type) : 0,
                                repeats->arguments[i] == Repeats::PartBehind});
  for (auto [kind, type] : llvm::zip_equal(repeats->results, region.getResultTypes()))
    rounds.results.push_back({kind == Repeats::Parts ? bytesOf(type) : 0, -1});
  int next = int(region.getNumArguments() + region.getNumResults());
  for (unsigned result : repeats->alternating())
    rounds.results[result].other = next++;
  return rounds;
}

FailureOr<KernelCode> buildKernel(func::FuncOp region, const CpuLevel &level, ModuleOp module) {
  KernelCode code;
  code.name = region.getSymName().str();
  std::optional<Schedule> schedule = cpuScheduleOf(region);
  if (schedule && schedule->kind->find("vector_bits"))
    code.vectorBits = schedule->get("vector_bits");
  if (region.isExternal() || !usesSizes(region)) {
    FailureOr<KernelPiece> piece = buildPiece(region, 0, level, module);
    if (failed(piece))
      return failure();
    code.pieces.push_back(*piece);
    code.rounds = roundsOf(region);
    code.members = membersOf(region);
    code.inputs = region.getNumArguments();
    code.outputs = region.getNumResults();
    return code;
  }
  std::string why;
  if (!placesOf(region, why))
    return buildForAllSizes(region, level, module, why);
  for (const auto &[places, own] : piecesOf(region)) {
    OwningOpRef<func::FuncOp> piece = atPlaces(region, places);
    piece->setSymName(code.name + ".of" + std::to_string(places));
    (*piece)->setAttr("schedule", own);
    FailureOr<KernelPiece> built = buildPiece(*piece, places, level, module);
    if (failed(built))
      return failure();
    code.pieces.push_back(*built);
  }
  for (Type type : llvm::concat<const Type>(region.getArgumentTypes(), region.getResultTypes()))
    code.placeBytes.push_back(placeBytes(cast<RankedTensorType>(type)));
  return code;
}

} // namespace dlc::cpu
