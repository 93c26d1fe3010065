// A model whose sizes stay open: looked at at several sizes as far as fusion, then one for all.
#include "ir/ConstantPool.h"
#include "passes/SizeQuotients.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

// At most so many symbols: their number of tuples grows with its square.
static constexpr size_t kMostOpenDims = 12;

// Bounds of a size that data decide are told by the name of a result's dim, "selected[0]"; a dim of an input without a
// name is called in the same way.
static bool isDataSize(StringRef name, ArrayRef<std::string> inputs) {
  return name.contains('[') && name.ends_with("]") && !llvm::is_contained(inputs, name.rsplit('[').first);
}

Failure Compiler::State::openSymbols() {
  if (!isMlirFile(request.path) && !isTextFile(request.path) && !request.openDims.empty()) {
    std::vector<std::string> inputs = onnxInputNames(request.path);
    for (auto dim = request.openDims.begin(); dim != request.openDims.end();) {
      bool isOfData = !inputs.empty() && isDataSize(dim->first, inputs);
      if (isOfData)
        dataSizeBounds[dim->first] = dim->second.most;
      dim = isOfData ? request.openDims.erase(dim) : std::next(dim);
    }
  }
  if (request.openDims.empty())
    return {};
  if (isMlirFile(request.path))
    return badInput(request.path + ": the sizes of MLIR text are what its types say");
  if (request.openDims.size() > kMostOpenDims)
    return badInput("--dim: " + std::to_string(request.openDims.size()) + " dims stay open, expected at most " +
                    std::to_string(kMostOpenDims));
  for (const auto &[name, bounds] : request.openDims) {
    llvm::SmallVector<std::string> terms = termsOfSum(name);
    auto isKnown = [&](const std::string &term) {
      return llvm::all_of(term, llvm::isDigit) || request.openDims.count(term) || request.dims.count(term);
    };
    if (!terms.empty() && llvm::all_of(terms, isKnown)) {
      equal.sums[name] = terms;
      continue;
    }
    SizeSymbol symbol;
    symbol.name = name;
    symbol.factor = bounds.factor;
    symbol.least = llvm::divideCeil(bounds.least, bounds.factor);
    symbol.most = bounds.most / bounds.factor;
    symbols.push_back(symbol);
  }
  if (symbols.empty()) // sums of dims that are known
    return {};
  std::string why;
  tuples = chooseSizes(symbols, why);
  if (tuples.empty())
    return badInput("--dim: dim '" + why + "' has too few sizes to stay open; bind it to one");
  return {};
}

std::map<std::string, SizeBounds> Compiler::State::openSizes() const {
  std::map<std::string, SizeBounds> sizes;
  for (const SizeSymbol &symbol : symbols)
    if (!symbol.isRead)
      sizes[symbol.name] = {symbol.least * symbol.factor, symbol.most * symbol.factor, symbol.factor};
  return sizes;
}

Failure Compiler::State::phaseOrBake(ModuleOp module, llvm::function_ref<LogicalResult()> body, bool &baked) {
  bool maybe = readsSizes() && mayBake();
  std::string why;
  Failure failure = phase("sizes", module, Blame::Reported, [&] {
    std::optional<ScopedDiagnosticHandler> quiet;
    if (maybe)
      quiet.emplace(&context, [&](mlir::Diagnostic &diagnostic) {
        why = why.empty() ? diagnostic.str() : why;
        return success();
      });
    LogicalResult done = body();
    baked = maybe && failed(done);
    return success(maybe || succeeded(done));
  });
  if (failure || !baked)
    return failure;
  graphs.clear();
  // Two numbers of the graph may have been one at the sizes at which it was looked at: once more at others.
  if (lookedAt + 1 < std::size(kReadSizes)) {
    ++lookedAt;
    bool gaveUp = false;
    failure = importAll(/*dataSizes=*/true, &gaveUp);
    if (!failure && !gaveUp)
      summarize();
    if (!gaveUp)
      return failure;
  }
  ScopedDiagnosticHandler andWhy(&context, [&](mlir::Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
      diagnostic.attachNote(UnknownLoc::get(&context)) << "when the program runs, data cannot decide: " << why;
    return mlir::failure(); // not handled
  });
  failure = importAll(/*dataSizes=*/false);
  if (!failure)
    summarize();
  return failure;
}

Failure Compiler::State::lowerOpen(plan::Target target, Stage last, OwningOpRef<ModuleOp> &module) {
  ConstantPool &pool = ConstantPool::of(&context);
  pool.keep(true);
  if (graphs.empty()) {
    graphs.push_back(model.module->clone());
    for (ImportedModel &other : others)
      graphs.push_back(std::move(other.module));
    for (OwningOpRef<ModuleOp> &each : graphs)
      if (Failure failure = runPipeline(target, "graph", buildGraphPipeline, *each))
        return failure;
    if (Failure failure = stageEnds(target, Stage::Graph, *graphs.front()))
      return failure;
  }
  std::vector<OwningOpRef<ModuleOp>> fused;
  SmallVector<ModuleOp> modules;
  std::string name = std::string("kernels (") + targetName(target) + ")";
  for (OwningOpRef<ModuleOp> &each : graphs) {
    fused.push_back(each->clone());
    modules.push_back(*fused.back());
    if (last == Stage::Graph)
      continue;
    if (Failure failure = runPipeline(target, name, buildFusionPipeline, modules.back()))
      return failure;
  }
  module = std::move(fused.front());
  if (last == Stage::Graph)
    return {};
  if (leavesOut) {
    bool isLifted = false;
    SmallVector<SizeSymbol> given(symbols);
    Failure failure = phase("sizes", *module, Blame::Reported, [&] {
      ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
      isLifted = succeeded(liftSizes(modules, tuples, symbols, quotients));
      return success();
    });
    if (failure)
      return failure;
    if (!isLifted) {
      symbols = given;
      keepsTuples = true;
      graphs.clear();
      failure = importAll(readsData);
      return failure ? failure : lowerOpen(target, last, module);
    }
  } else {
    bool baked = false;
    if (Failure failure = phaseOrBake(*module, [&] { return liftSizes(modules, tuples, symbols, quotients); }, baked))
      return failure;
    if (baked)
      return lower(target, last, module);
  }
  pool.keep(false);
  summary.openSizes = openSizes();
  if (Failure failure = runPipeline(target, name, buildOutlinePipeline, *module))
    return failure;
  if (Failure failure = stageEnds(target, Stage::Kernels, *module))
    return failure;
  return last == Stage::Plan ? runStage(target, Stage::Plan, *module) : Failure();
}

} // namespace dlc::compiler
