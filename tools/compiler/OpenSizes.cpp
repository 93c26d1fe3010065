// A model whose sizes stay open: looked at at several sizes as far as fusion, then one for all.
#include "ir/ConstantPool.h"
#include "ir/Constants.h"
#include "ir/SizeMarks.h"
#include "ir/SizeOps.h"
#include "mlir/Parser/Parser.h"
#include "passes/CheckSizes.h"
#include "passes/SizeQuotients.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

// At most so many symbols: their number of tuples grows with its square.
static constexpr size_t kMostOpenDims = 12;
// Together with sizes that data decide.
static constexpr size_t kMostSymbols = 40;

// Where data decide about sizes, these are looked at from here on when the usual ones will not do.
static constexpr int64_t kOtherSizes = 127;

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
    SizeSymbol symbol;
    symbol.name = name;
    symbol.factor = bounds.factor;
    symbol.least = llvm::divideCeil(bounds.least, bounds.factor);
    symbol.most = bounds.most / bounds.factor;
    symbols.push_back(symbol);
  }
  std::string why;
  tuples = chooseSizes(symbols, why);
  if (tuples.empty())
    return badInput("--dim: dim '" + why + "' has too few sizes to stay open; bind it to one");
  return {};
}

FailureOr<ImportedModel> Compiler::State::importAt(const SizeTuple &sizes, DataSizes *dataSizes) {
  ScopedDiagnosticHandler atSizes(&context, [&](mlir::Diagnostic &diagnostic) {
    if (!tuples.empty() && diagnostic.getSeverity() == DiagnosticSeverity::Error)
      diagnostic.attachNote(UnknownLoc::get(&context))
          << "at " << printSizes(symbols, sizes) << "; bounds by --dim NAME=LEAST..MOST choose others";
    return failure(); // not handled
  });
  ImportOptions options;
  options.dims = request.dims;
  options.areSamples = !tuples.empty();
  for (auto [i, symbol] : llvm::enumerate(symbols)) {
    if (!symbol.isRead)
      options.dims[symbol.name] = sizes[i] * symbol.factor;
  }
  if (isTextFile(request.path))
    return importTextFile(options.dims, /*withValues=*/tuples.empty() || sizes == tuples.front());
  for (const auto &[name, dims] : request.inputShapes)
    options.inputShapes[name] = SmallVector<int64_t>(dims.begin(), dims.end());
  if (request.inputValue)
    options.inputValue = [this](StringRef name) -> std::optional<Tensor> {
      const HostTensor *tensor = request.inputValue(name);
      return tensor ? std::optional<Tensor>(toTensor(&context, *tensor)) : std::nullopt;
    };
  if (!dataSizes)
    return importOnnx(&context, request.path, options);
  for (const SizeTuple &each : tuples) // the same in all imports
    for (auto [i, symbol] : llvm::enumerate(symbols))
      dataSizes->open.push_back(each[i] * symbol.factor);
  if (!llvm::is_contained(tuples, sizes)) // small ones, at which the rules are looked at
    for (auto [i, symbol] : llvm::enumerate(symbols))
      if (sizes[i] > 1)
        dataSizes->open.push_back(sizes[i] * symbol.factor);
  dataSizes->hasOpenDims = llvm::any_of(symbols, [](const SizeSymbol &symbol) { return !symbol.isRead; });
  dataSizes->bounds = dataSizeBounds;
  for (auto [i, symbol] : llvm::enumerate(symbols))
    if (symbol.isRead)
      dataSizes->samples.push_back(sizes[i]);
  return importOnnx(&context, request.path, options, *dataSizes);
}

// Whole numbers in the model's constants: as a size one of them would not be told from it.
static SmallVector<int64_t> smallNumbers(ModuleOp module) {
  constexpr int64_t mostElements = 64, most = 1 << 16;
  SmallVector<int64_t> numbers;
  module.walk([&](ConstantOp constant) {
    FailureOr<Tensor> value = failure();
    if (constant.getType().getElementType().isInteger(64) && constant.getType().getNumElements() <= mostElements)
      value = readConstant(constant.getValue());
    for (int64_t i = 0; succeeded(value) && i < value->size(); ++i)
      if (int64_t number = value->get(i).integer; number > 0 && number <= most)
        numbers.push_back(number);
  });
  return numbers;
}

// Sizes that data decide are symbols behind the dims that stay open.
void Compiler::State::openDataSizes(ArrayRef<DataSize> sizes, ModuleOp module) {
  llvm::erase_if(symbols, [](const SizeSymbol &symbol) { return symbol.isRead; });
  for (const DataSize &size : sizes.take_front(kMostSymbols - symbols.size())) {
    SizeSymbol symbol;
    symbol.name = size.name;
    symbol.least = 0;
    symbol.most = size.most;
    symbol.isRead = true;
    symbols.push_back(symbol);
  }
  sampling.taken = smallNumbers(module);
  sampleSizes();
}

LogicalResult Compiler::State::checkDataSizes(ArrayRef<DataSize> sizes) {
  auto file = UnknownLoc::get(&context);
  auto isRead = [](const SizeSymbol &symbol) { return symbol.isRead; };
  size_t most = kMostSymbols - size_t(llvm::count_if(symbols, std::not_fn(isRead)));
  if (sizes.size() > most)
    return emitError(file) << request.path << ": data decide about " << sizes.size() << " sizes, expected at most "
                           << most;
  for (const auto &[name, most] : dataSizeBounds)
    if (llvm::none_of(sizes, [&, &name = name](const DataSize &size) { return size.name == name; })) {
      InFlightDiagnostic error = emitError(file)
                                 << request.path << ": data decide about no size '" << name << "', but about";
      for (const DataSize &size : sizes)
        error << " '" << size.name << "'";
      return error;
    }
  return success();
}

// The first import of a model without open dims takes sizes that data decide for numbers: what follows from them is
// found by the next one.
bool Compiler::State::readsOthers(ArrayRef<DataSize> found) const {
  constexpr unsigned most = 3;
  auto reads = llvm::make_filter_range(symbols, [](const SizeSymbol &symbol) { return symbol.isRead; });
  bool isSame = llvm::equal(reads, found,
                            [](const SizeSymbol &symbol, const DataSize &size) { return symbol.name == size.name; });
  return !isSame && !found.empty() && timesOpened < most;
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

std::map<std::string, SizeBounds> Compiler::State::openSizes() const {
  std::map<std::string, SizeBounds> sizes;
  for (const SizeSymbol &symbol : symbols)
    if (!symbol.isRead)
      sizes[symbol.name] = {symbol.least * symbol.factor, symbol.most * symbol.factor, symbol.factor};
  return sizes;
}

bool Compiler::State::lookCloser(ArrayRef<ModuleOp> modules, bool dataSizes) {
  constexpr int64_t few = 8, more = 16, wider = 3; // quotients by 2 to 4; by up to 16, and quotients of quotients
  if (sampling.wider)
    return false;
  if (sampling.inRow) {
    sampling.straight = straightSymbols(modules, dataSizes);
    sampling.wider = wider;
  }
  sampling.inRow = sampling.inRow ? more : few;
  sampleSizes();
  return true;
}

void Compiler::State::thinTuples() {
  quotients.clear();
  if (!sampling.inRow || keepsTuples)
    return;
  SmallVector<ModuleOp> modules{*model.module};
  for (ImportedModel &other : others)
    modules.push_back(*other.module);
  SmallVector<SizeTuple> columns(tuples);
  SmallVector<SizeSymbol> all(symbols);
  addQuotients(modules, columns, all);
  for (const SizeSymbol &symbol : ArrayRef(all).drop_front(symbols.size()))
    quotients.push_back(symbol.quotient);
  SmallVector<SizeTuple> thin;
  std::vector<ImportedModel> thinOthers;
  for (size_t i : enoughTuples(columns, symbols.size())) {
    thin.push_back(tuples[i]);
    if (i)
      thinOthers.push_back(std::move(others[i - 1]));
  }
  tuples = std::move(thin);
  others = std::move(thinOthers);
}

void Compiler::State::sampleSizes() {
  std::string why;
  tuples = chooseSizes(symbols, why, sampling);
  if (symbols.empty())
    tuples.clear();
}

LogicalResult Compiler::State::importEach(bool dataSizes, std::vector<Import> &imports) {
  imports.clear();
  for (size_t i = 0; i < std::max<size_t>(tuples.size(), 1); ++i) {
    Import &each = imports.emplace_back();
    FailureOr<ImportedModel> imported =
        importAt(tuples.empty() ? SizeTuple() : tuples[i], dataSizes ? &each.sizes : nullptr);
    if (failed(imported))
      return failure();
    each.model = std::move(*imported);
    if (readsOthers(each.sizes.found))
      break;
  }
  return success();
}

LogicalResult Compiler::State::importMultiples(bool dataSizes, std::vector<Import> &imports) {
  SmallVector<SizeSymbol> given(symbols);
  std::string scarce; // it has too few multiples within its bounds
  auto use = [&](ArrayRef<int64_t> factors) {
    symbols = given;
    for (auto [symbol, factor] : llvm::zip_equal(symbols, factors)) { // the bounds are the symbol's then
      symbol.factor *= factor;
      symbol.least = llvm::divideCeil(symbol.least, factor);
      symbol.most /= factor;
    }
    tuples = chooseSizes(symbols, scarce, sampling);
    if (!tuples.empty())
      scarce.clear();
    else // it is told once these are known to be the factors: by larger multiples
      tuples = chooseSizes(given, scarce, sampling);
  };
  auto works = [&](ArrayRef<int64_t> factors) {
    use(factors);
    std::vector<Import> found;
    ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
    if (failed(importEach(dataSizes, found)))
      return false;
    imports = std::move(found);
    return true;
  };
  SmallVector<int64_t> factors(symbols.size(), 1);
  if (works(factors))
    return success();
  // Windows that are larger than the usual sizes.
  for (int64_t first : {1009, 10007}) {
    if (llvm::any_of(given, [&](const SizeSymbol &symbol) { return symbol.most < 2 * first; }))
      break;
    sampling.first = first;
    if (works(factors))
      return success();
  }
  sampling.first = 0;
  for (int64_t all : {2, 3, 4, 6, 8, 9, 12, 16, 24, 32, 48, 64}) {
    if (!works(SmallVector<int64_t>(symbols.size(), all)))
      continue;
    factors.assign(symbols.size(), all);
    for (int64_t &factor : factors)
      for (factor = 1; factor < all; ++factor)
        if (all % factor == 0 && works(factors))
          break;
    use(factors);
    if (scarce.empty())
      return success();
    auto *symbol = llvm::find_if(symbols, [&](const SizeSymbol &each) { return each.name == scarce; });
    InFlightDiagnostic error = emitError(UnknownLoc::get(&context))
                               << "dim '" << scarce << "' is a multiple of " << symbol->factor
                               << " and has too few such sizes to stay open; bind it to one";
    symbols = given;
    return error;
  }
  use(factors);
  if (boundByImports(dataSizes)) {
    SmallVector<SizeSymbol> asGiven = std::exchange(given, symbols);
    if (works(factors))
      return success();
    given = asGiven;
    use(factors);
  }
  return importEach(dataSizes, imports);
}

LogicalResult Compiler::State::importTuples(bool dataSizes) {
  if (request.ofArtifact)
    return importArtifact();
  if (isMlirFile(request.path)) {
    model.module = parseSourceFile<ModuleOp>(request.path, &context);
    return success(bool(model.module));
  }
  std::vector<Import> imports;
  bool isFirst = isOpen() && !readsSizes() && !sampling.inRow && !hasFactors && !isTextFile(request.path);
  if (failed(isFirst ? importMultiples(dataSizes, imports) : importEach(dataSizes, imports)))
    return failure();
  hasFactors |= isFirst;
  if (readsOthers(imports.front().sizes.found)) { // now it is known that there are some, or others
    ++timesOpened;
    openDataSizes(imports.front().sizes.found, *imports.front().model.module);
    return importTuples(dataSizes);
  }
  if (readsSizes() && failed(checkDataSizes(imports.front().sizes.found)))
    return failure();
  SmallVector<SmallVector<DataSize>> found;
  others.clear();
  for (auto [i, each] : llvm::enumerate(imports)) {
    found.push_back(std::move(each.sizes.found));
    if (i == 0)
      model = std::move(each.model);
    else
      others.push_back(std::move(each.model));
  }
  SmallVector<ModuleOp> modules{*model.module};
  for (ImportedModel &other : others)
    modules.push_back(*other.module);
  if (isOpen() && !sampling.wider && hasUnclearDims(modules, tuples) && lookCloser(modules, dataSizes))
    return importTuples(dataSizes);
  if (isOpen() && !readsSizes()) {
    SizeRules rules(modules, tuples, symbols);
    // What is one number at all sizes that are near one another may be a quotient.
    if (!holdAtLargeSizes(rules, dataSizes) && lookCloser(modules, dataSizes))
      return importTuples(dataSizes);
    if (failed(checkLargeSizes(rules, dataSizes)) || failed(checkSmallSizes(rules, dataSizes)))
      return failure();
  }
  settleMarks(modules);
  if (readsSizes() && failed(boundDataSizes(found)))
    return failure();
  if (isOpen())
    thinTuples();
  return success();
}

Failure Compiler::State::importAll(bool dataSizes, bool *gaveUp) {
  if (readsSizes()) {
    llvm::erase_if(symbols, [](const SizeSymbol &symbol) { return symbol.isRead; });
    sampling = {};
    timesOpened = 0;
    sampling.first = looksAtOthers ? kOtherSizes : 0;
    sampleSizes();
  } else if (sampling.inRow) { // of which some may have been left out
    sampleSizes();
  }
  readsData = dataSizes;
  ConstantPool::of(&context).keep(isOpen());
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
  if (!std::exchange(looksAtOthers, true)) {
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
  if (sampling.inRow && !keepsTuples) {
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
    if (Failure failure = phaseOrBake(*module, [&] { return liftSizes(modules, tuples, symbols); }, baked))
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
