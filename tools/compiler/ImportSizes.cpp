// The model at each of the sizes at which it is looked at: which these are, and what it is there.
#include "ir/ConstantPool.h"
#include "ir/SizeMarks.h"
#include "mlir/Parser/Parser.h"
#include "passes/CheckSizes.h"
#include "passes/SizeQuotients.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

// Most quotients of sizes are of 32 at most.
static constexpr int64_t kFirstOfQuotients = 160, kApartForQuotients = 128;

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
  if (options.areSamples) {
    sites.begin();
    options.sites = &sites;
  }
  for (auto [i, symbol] : llvm::enumerate(symbols)) {
    if (!symbol.isRead)
      options.dims[symbol.name] = sizes[i] * symbol.factor;
  }
  for (const auto &[name, number] : equal.numberedDims)
    options.dims[name] = number;
  for (const auto &[name, other] : equal.dims)
    options.dims[name] = options.dims.at(other);
  for (const auto &[name, terms] : equal.sums)
    options.dims[name] = valueOfSum(terms, [&](const std::string &dim) { return options.dims.at(dim); });
  options.sameDims = equal.dims;
  for (const auto &[name, terms] : equal.sums)
    options.sameDims[name] = nameOfSum(terms);
  for (const auto &[name, other] : equal.dims)
    options.sameDims[other] = other;
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
  for (const auto &[name, other] : equal.reads) {
    auto open = options.dims.find(other);
    dataSizes->equal[name] = {other, open == options.dims.end() ? std::nullopt : std::optional(open->second)};
  }
  for (const auto &[name, number] : equal.numberedReads)
    dataSizes->equal[name] = {std::to_string(number), number};
  FailureOr<ImportedModel> imported = importOnnx(&context, request.path, options, *dataSizes);
  for (const auto &[name, number] : dataSizes->looked)
    lookedAtAs[number] = name;
  return imported;
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
  const SmallVector<SizeSymbol> asked(symbols);
  const EqualSizes before = equal;
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
  std::string why; // at the last factors
  auto works = [&](ArrayRef<int64_t> factors) {
    use(factors);
    std::vector<Import> found;
    why.clear();
    lookedAtAs.clear();
    ScopedDiagnosticHandler quiet(&context, [&](mlir::Diagnostic &diagnostic) {
      why = why.empty() && diagnostic.getSeverity() == DiagnosticSeverity::Error ? diagnostic.str() : why;
      return success();
    });
    if (failed(importEach(dataSizes, found)))
      return false;
    imports = std::move(found);
    return true;
  };
  SmallVector<int64_t> factors(symbols.size(), 1);
  while (!works(factors) && tieSizes(why)) {
    given = symbols;
    factors.assign(symbols.size(), 1);
  }
  if (why.empty())
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
  if (!works(factors) && bindSizes(why)) {
    ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return success(); });
    if (symbols.empty())
      sampleSizes();
    if (succeeded(symbols.empty() ? importEach(dataSizes, imports) : importMultiples(dataSizes, imports)))
      return success();
  }
  // What is wrong is told of sizes that are as the model's file says.
  equal = before;
  symbols = asked;
  sampleSizes();
  return importEach(dataSizes, imports);
}

LogicalResult Compiler::State::importTied(bool dataSizes, std::vector<Import> &imports, bool &tied) {
  std::vector<mlir::Diagnostic> said;
  lookedAtAs.clear();
  LogicalResult imported = [&] {
    ScopedDiagnosticHandler keep(&context, [&](mlir::Diagnostic &diagnostic) {
      said.push_back(std::move(diagnostic));
      return success();
    });
    return importEach(dataSizes, imports);
  }();
  auto error =
      llvm::find_if(said, [](const mlir::Diagnostic &each) { return each.getSeverity() == DiagnosticSeverity::Error; });
  tied = failed(imported) && error != said.end() && (tieSizes(error->str()) || bindSizes(error->str()));
  for (mlir::Diagnostic &diagnostic : said)
    if (!tied)
      context.getDiagEngine().emit(std::move(diagnostic));
  return imported;
}

bool Compiler::State::mayAskAgain(size_t mistakes) {
  constexpr unsigned most = 4;
  return sites.mistakes() != mistakes && timesLearnt++ < most;
}

LogicalResult Compiler::State::importTuples(bool dataSizes) {
  if (request.ofArtifact)
    return importArtifact();
  if (isMlirFile(request.path)) {
    model.module = parseSourceFile<ModuleOp>(request.path, &context);
    return success(bool(model.module));
  }
  const size_t mistakes = sites.mistakes();
  std::vector<Import> imports;
  bool isFirst = isOpen() && !readsSizes() && !sampling.inRow && !hasFactors && !isTextFile(request.path);
  bool tied = false;
  if (failed(isFirst ? importMultiples(dataSizes, imports) : importTied(dataSizes, imports, tied))) {
    if (!tied)
      return failure();
    llvm::erase_if(symbols, [](const SizeSymbol &symbol) { return symbol.isRead; });
    timesOpened = 0;
    sampleSizes();
    return importTuples(dataSizes);
  }
  hasFactors |= isFirst;
  if (readsOthers(imports.front().sizes.found)) { // now it is known that there are some, or others
    ++timesOpened;
    openDataSizes(imports.front().sizes.found, *imports.front().model.module);
    return importTuples(dataSizes);
  }
  if (readsSizes() && failed(checkDataSizes(imports.front().sizes.found)))
    return failure();
  if (isOpen() && !isExplored) {
    if (!sampling.inRow && hasUnclearDims(modulesOf(imports), tuples)) {
      sampling.inRow = 8;
      sampling.first = std::max(sampling.first, kFirstOfQuotients);
      sampling.apart = kApartForQuotients;
      sampleSizes();
      return importTuples(dataSizes);
    }
    SmallVector<SizeTuple> given(tuples);
    SampleOptions before = sampling;
    explore(dataSizes, imports);
    if (sampling.first != before.first || sampling.apart != before.apart) {
      quotients.clear();
      sampleSizes();
      return importTuples(dataSizes);
    }
    if (mayAskAgain(mistakes)) {
      quotients.clear();
      sampleSizes();
      return importTuples(dataSizes);
    }
    isExplored = true;
    if (tuples != given || imports.size() != tuples.size())
      return importTuples(dataSizes);
  }
  SmallVector<ModuleOp> modules = modulesOf(imports);
  if (isOpen() && !readsSizes()) {
    SizeRules rules(modules, tuples, symbols, quotients);
    if (failed(checkLargeSizes(rules, dataSizes)) || failed(checkSmallSizes(rules, dataSizes)))
      return failure();
  }
  if (isOpen() && mayAskAgain(mistakes))
    return importTuples(dataSizes);
  SmallVector<SmallVector<DataSize>> found;
  others.clear();
  for (auto [i, each] : llvm::enumerate(imports)) {
    found.push_back(std::move(each.sizes.found));
    if (i == 0)
      model = std::move(each.model);
    else
      others.push_back(std::move(each.model));
  }
  settleMarks(modules);
  if (readsSizes() && failed(boundDataSizes(found)))
    return failure();
  return success();
}

Failure Compiler::State::importAll(bool dataSizes, bool *gaveUp) {
  if (readsSizes()) {
    llvm::erase_if(symbols, [](const SizeSymbol &symbol) { return symbol.isRead; });
    sampling = {};
    timesOpened = 0;
    sampling.first = kReadSizes[lookedAt].first;
    sampling.readsApart = kReadSizes[lookedAt].apart;
    sampleSizes();
  } else if (isExplored) {
    sampleSizes();
  }
  isExplored = leavesOut = false;
  quotients.clear();
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

} // namespace dlc::compiler
