// A model whose sizes stay open: looked at at several sizes as far as fusion, then one for all.
#include "ir/SizeOps.h"
#include "mlir/Parser/Parser.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

// At most so many symbols: their number of tuples grows with its square.
static constexpr size_t kMostOpenDims = 6;
// Together with sizes that data decide.
static constexpr size_t kMostSymbols = 40;

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
  for (const auto &[name, bounds] : request.openDims)
    symbols.push_back({name, bounds.least, bounds.most, bounds.least});
  std::string why;
  tuples = chooseSizes(symbols, why);
  if (tuples.empty())
    return badInput("--dim: dim '" + why + "' has too few sizes to stay open; bind it to one");
  return {};
}

FailureOr<ImportedModel> Compiler::State::importAt(const SizeTuple &sizes, DataSizes *dataSizes) {
  ImportOptions options;
  options.dims = request.dims;
  for (auto [i, symbol] : llvm::enumerate(symbols)) {
    if (!symbol.isRead)
      options.dims[symbol.name] = sizes[i];
  }
  if (isTextFile(request.path))
    return importTextFile(options.dims);
  for (const auto &[name, dims] : request.inputShapes)
    options.inputShapes[name] = SmallVector<int64_t>(dims.begin(), dims.end());
  if (request.inputValue)
    options.inputValue = [this](StringRef name) -> std::optional<Tensor> {
      const HostTensor *tensor = request.inputValue(name);
      return tensor ? std::optional<Tensor>(toTensor(&context, *tensor)) : std::nullopt;
    };
  if (!dataSizes)
    return importOnnx(&context, request.path, options);
  dataSizes->bounds = dataSizeBounds;
  for (auto [i, symbol] : llvm::enumerate(symbols))
    if (symbol.isRead)
      dataSizes->samples.push_back(sizes[i]);
  return importOnnx(&context, request.path, options, *dataSizes);
}

// Sizes that data decide are symbols behind the dims that stay open.
LogicalResult Compiler::State::openDataSizes(ArrayRef<DataSize> sizes) {
  auto file = UnknownLoc::get(&context);
  if (symbols.size() + sizes.size() > kMostSymbols)
    return emitError(file) << request.path << ": data decide about " << sizes.size() << " sizes, expected at most "
                           << kMostSymbols - symbols.size();
  for (const auto &[name, most] : dataSizeBounds)
    if (llvm::none_of(sizes, [&, &name = name](const DataSize &size) { return size.name == name; })) {
      InFlightDiagnostic error = emitError(file)
                                 << request.path << ": data decide about no size '" << name << "', but about";
      for (const DataSize &size : sizes)
        error << " '" << size.name << "'";
      return error;
    }
  for (const DataSize &size : sizes) {
    SizeSymbol symbol{size.name, 0, size.most, 0};
    symbol.isRead = true;
    symbols.push_back(symbol);
  }
  std::string why;
  tuples = chooseSizes(symbols, why);
  return success();
}

// The most that they may be, where that follows from other sizes; and their numbers among the symbols. `found`: at each
// tuple.
LogicalResult Compiler::State::boundDataSizes(ArrayRef<SmallVector<DataSize>> found) {
  auto file = UnknownLoc::get(&context);
  size_t first = 0;
  while (first < symbols.size() && !symbols[first].isRead)
    ++first;
  for (size_t i = first; i < symbols.size(); ++i) {
    SmallVector<int64_t> most;
    for (ArrayRef<DataSize> sizes : found) {
      if (sizes.size() != symbols.size() - first || sizes[i - first].name != symbols[i].name)
        return emitError(file) << request.path << ": data decide about other sizes where '" << symbols[i].name
                               << "' is another";
      most.push_back(sizes[i - first].most);
    }
    FailureOr<AffineExpr> bound = fitSize(most, tuples, &context);
    if (failed(bound))
      return emitError(file) << request.path << ": the most that size '" << symbols[i].name
                             << "' may be is no sum of products of other sizes";
    symbols[i].most = most.front();
    symbols[i].bound = isa<AffineConstantExpr>(*bound) ? AffineExpr() : *bound;
  }
  auto number = [&](ModuleOp module) {
    module.walk([&](ReadSizeOp read) { read.setSymbol(read.getSymbol() + first); });
  };
  number(*model.module);
  for (ImportedModel &other : others)
    number(*other.module);
  return success();
}

LogicalResult Compiler::State::importTuples(bool dataSizes) {
  if (request.ofArtifact)
    return importArtifact();
  if (isMlirFile(request.path)) {
    model.module = parseSourceFile<ModuleOp>(request.path, &context);
    return success(bool(model.module));
  }
  others.clear();
  SmallVector<SmallVector<DataSize>> found;
  for (size_t i = 0; i < std::max<size_t>(tuples.size(), 1); ++i) {
    DataSizes sizes;
    FailureOr<ImportedModel> imported =
        importAt(tuples.empty() ? SizeTuple() : tuples[i], dataSizes ? &sizes : nullptr);
    if (failed(imported))
      return failure();
    if (!sizes.found.empty() && !readsSizes()) // now it is known that there are some
      return failed(openDataSizes(sizes.found)) ? failure() : importTuples(dataSizes);
    found.push_back(sizes.found);
    if (i == 0)
      model = std::move(*imported);
    else
      others.push_back(std::move(*imported));
  }
  if (readsSizes())
    return boundDataSizes(found);
  return isOpen() ? checkSmallSizes() : success();
}

Failure Compiler::State::importAll(bool dataSizes, bool *gaveUp) {
  if (readsSizes()) {
    llvm::erase_if(symbols, [](const SizeSymbol &symbol) { return symbol.isRead; });
    std::string why;
    tuples = chooseSizes(symbols, why);
    if (symbols.empty())
      tuples.clear();
  }
  return phase("import", nullptr, Blame::Model, [&] {
    std::optional<ScopedDiagnosticHandler> quiet;
    if (gaveUp)
      quiet.emplace(&context, [](mlir::Diagnostic &diagnostic) {
        return success(diagnostic.getSeverity() == DiagnosticSeverity::Error);
      });
    LogicalResult imported = importTuples(dataSizes);
    if (gaveUp && failed(imported))
      *gaveUp = true;
    return success(gaveUp || succeeded(imported));
  });
}

Failure Compiler::State::phaseOrBake(ModuleOp module, llvm::function_ref<LogicalResult()> body, bool &baked) {
  bool maybe = readsSizes() && mayBake();
  Failure failure = phase("sizes", module, Blame::Reported, [&] {
    std::optional<ScopedDiagnosticHandler> quiet;
    if (maybe)
      quiet.emplace(&context, [](mlir::Diagnostic &) { return success(); });
    LogicalResult done = body();
    baked = maybe && failed(done);
    return success(maybe || succeeded(done));
  });
  if (failure || !baked)
    return failure;
  graphs.clear();
  failure = importAll(/*dataSizes=*/false);
  if (!failure)
    summarize();
  return failure;
}

Failure Compiler::State::lowerOpen(plan::Target target, Stage last, OwningOpRef<ModuleOp> &module) {
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
  bool baked = false;
  if (Failure failure = phaseOrBake(*module, [&] { return liftSizes(modules, tuples, symbols); }, baked))
    return failure;
  if (baked)
    return lower(target, last, module);
  if (Failure failure = runPipeline(target, name, buildOutlinePipeline, *module))
    return failure;
  if (Failure failure = stageEnds(target, Stage::Kernels, *module))
    return failure;
  return last == Stage::Plan ? runStage(target, Stage::Plan, *module) : Failure();
}

} // namespace dlc::compiler
