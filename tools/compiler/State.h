// What a compilation holds, and how it runs a phase.
#pragma once

#include "frontend/DataSizes.h"
#include "frontend/SizeSites.h"
#include "frontend/TextImport.h"
#include "passes/LiftSizes.h"
#include "passes/Passes.h"
#include "tools/compiler/Compiler.h"
#include "tools/compiler/Diagnostics.h"
#include "tools/compiler/Reproducer.h"
#include <atomic>
#include <optional>

namespace dlc {
class SizeRules;
}

namespace dlc::compiler {

// Whose fault a failing phase is. In the importer whatever is reported is about the model; passes report what they do
// not support about the model, but a verifier's error is theirs; code must be generated for every plan.
enum class Blame { Model, Reported, Compiler };

const char *targetName(plan::Target target);
// Large constants are left out unless `constants`.
std::string printModule(mlir::ModuleOp module, bool constants);

struct Compiler::State {
  explicit State(CompileRequest given);

  // Runs one phase. A failure is bad input or a fault of dlc; see Blame.
  Failure phase(const std::string &name, mlir::ModuleOp module, Blame blame,
                llvm::function_ref<mlir::LogicalResult()> body);
  // withValues: states begin with what they are to, else with zeros.
  mlir::FailureOr<ImportedModel> importTextFile(const std::map<std::string, int64_t> &dims, bool withValues);
  // The model as it is after a stage.
  Failure lower(plan::Target target, Stage last, mlir::OwningOpRef<mlir::ModuleOp> &module);
  // ... whose sizes stay open.
  Failure lowerOpen(plan::Target target, Stage last, mlir::OwningOpRef<mlir::ModuleOp> &module);
  // ... from its graph, with kernels that run again where it would need more memory than the request allows.
  Failure lowerWithin(plan::Target target, Stage last, mlir::OwningOpRef<mlir::ModuleOp> &module);
  bool isOpen() const { return !symbols.empty(); }
  // Whether data decide about sizes.
  bool readsSizes() const {
    return llvm::any_of(symbols, [](const SizeSymbol &symbol) { return symbol.isRead; });
  }
  // Whether values of inputs may be compiled in, where sizes that they decide about cannot be read when the program
  // runs.
  bool mayBake() const { return bool(request.inputValue); }
  Failure openSymbols();
  // Imports the model, at every tuple of its open sizes, and says what it is. An error is not reported where `gaveUp`
  // is given, but told by it.
  Failure importAll(bool dataSizes, bool *gaveUp = nullptr);
  mlir::LogicalResult importTuples(bool dataSizes);
  // Whether the importer has taken numbers for fixed, beyond as many as `mistakes`, that turned out to follow from
  // sizes: then what it made of them is to be made anew. A few times.
  bool mayAskAgain(size_t mistakes);
  // By the IR of an artifact, whose precision is taken (ArtifactModel.cpp).
  mlir::LogicalResult importArtifact();
  mlir::FailureOr<ImportedModel> importAt(const SizeTuple &sizes, DataSizes *dataSizes);
  struct Import {
    ImportedModel model;
    DataSizes sizes;
  };
  static llvm::SmallVector<mlir::ModuleOp> modulesOf(llvm::ArrayRef<Import> imports) {
    return llvm::map_to_vector(imports, [](const Import &each) { return *each.model.module; });
  }
  // The model at every tuple; at the first alone where that shows that data decide about sizes.
  mlir::LogicalResult importEach(bool dataSizes, std::vector<Import> &imports);
  // ... `tied`: it failed, as sizes were looked at as several numbers that are one from now on.
  mlir::LogicalResult importTied(bool dataSizes, std::vector<Import> &imports, bool &tied);
  // ... where sizes may be such that the model takes multiples of a number alone, heads of an attention, groups, blocks
  // of pixels: finds the factors at which it can be imported, each as small as may be.
  mlir::LogicalResult importMultiples(bool dataSizes, std::vector<Import> &imports);
  // Sizes other than those that are usually looked at (OtherSizes.cpp).
  // The model there; what is wrong is not reported.
  mlir::FailureOr<ImportedModel> importQuietly(const SizeTuple &sizes, DataSizes *found);
  bool isModelAt(const SizeTuple &sizes, bool dataSizes);
  // The largest size of symbol `i` beside the others at which the model is one; it is at `low`, and not at `high`.
  int64_t largestModel(SizeTuple sizes, size_t i, int64_t low, int64_t high, bool dataSizes);
  // Where the model can be imported at small sizes alone, bounds those that have no bounds of the user's by the largest
  // at which it can; false where it is not so.
  bool boundByImports(bool dataSizes);
  // Holds the rules of the imported graphs against those at a few small sizes, and raises the least sizes to where they
  // agree; and at a few large ones, where they must, and lowers the most to where the model is one.
  mlir::LogicalResult checkSmallSizes(const SizeRules &rules, bool dataSizes);
  mlir::LogicalResult checkLargeSizes(const SizeRules &rules, bool dataSizes);
  mlir::LogicalResult checkRulesAt(const SizeTuple &sizes, const SizeRules &rules, bool dataSizes,
                                   bool *isModel = nullptr);
  bool holdAtLargeSizes(const SizeRules &rules, bool dataSizes);
  // Looks at the model at more sizes, one by one, until all its dims are clear or none would tell more. Then the
  // quotients are known, and those tuples are left that tell all the same with them.
  void explore(bool dataSizes, std::vector<Import> &imports);
  // Chooses other sizes where quotients are small, or the same, at those that are looked at.
  void spread();
  // Products of quotients are told from sums where several are others than at the first tuple.
  void importEnds(bool dataSizes, std::vector<Import> &imports);
  bool importBesides(const SizeTuple &sizes, bool dataSizes, std::vector<Import> &imports);
  // Whether `message`, which says what is wrong where each size is a number of its own, says so of sizes that may be
  // equal; then they are, from now on.
  bool tieSizes(llvm::StringRef message);
  bool sumSizes(int64_t a, int64_t b); // the same of two numbers that do not fit, one of them a sum of sizes
  // The same of one that may be a number of the model's.
  bool bindSizes(llvm::StringRef message);
  // What the numbers of a message are the sizes of.
  std::map<int64_t, std::string> namesOfNumbers() const;
  void sampleSizes();
  std::map<std::string, SizeBounds> openSizes() const;
  void openDataSizes(llvm::ArrayRef<DataSize> sizes, mlir::ModuleOp module);
  mlir::LogicalResult checkDataSizes(llvm::ArrayRef<DataSize> sizes); // their number and the names of the options
  // Whether data decide about other sizes than the symbols say.
  bool readsOthers(llvm::ArrayRef<DataSize> found) const;
  mlir::LogicalResult boundDataSizes(llvm::ArrayRef<llvm::SmallVector<DataSize>> found);
  // Runs `body` as a phase about sizes; where it fails and values may be compiled in, they are, and `baked` is set.
  Failure phaseOrBake(mlir::ModuleOp module, llvm::function_ref<mlir::LogicalResult()> body, bool &baked);
  void summarize();
  std::string staleShapeText(size_t number);
  // Of the model; null where it has none.
  mlir::func::FuncOp defaultEntry();
  Failure runStage(plan::Target target, Stage stage, mlir::ModuleOp module);
  using PipelineBuilder = llvm::function_ref<void(mlir::OpPassManager &, const PipelineOptions &)>;
  PipelineOptions pipelineOptions(plan::Target target) const;
  Failure runPipeline(plan::Target target, const std::string &name, PipelineBuilder builder, mlir::ModuleOp module);
  Failure dump(const std::string &name, llvm::StringRef text);
  Failure stageEnds(plan::Target target, Stage stage, mlir::ModuleOp module);

  CompileRequest request;
  std::atomic<bool> cancelled{false};
  mlir::MLIRContext context;
  Diagnostics diagnostics;
  ImportedModel model;
  mlir::OwningOpRef<mlir::ModuleOp> graph; // the model after Stage::Graph, once something has asked for it
  // Where sizes stay open: the model (and its graph) at every tuple of them, of which `model` is the first.
  llvm::SmallVector<SizeSymbol> symbols;
  std::map<std::string, int64_t> dataSizeBounds; // the most that sizes may be that data decide
  // Sizes that are equal to others, or to a number, by name: open dims, which are no symbols then, and sizes that data
  // decide.
  struct EqualSizes {
    std::map<std::string, std::string> dims, reads;
    std::map<std::string, llvm::SmallVector<std::string>> sums; // dims that are sums of others
    std::map<std::string, int64_t> numberedDims, numberedReads;
  };
  EqualSizes equal;
  std::map<int64_t, std::string> lookedAtAs; // numbers of sizes that data decide, in the last imports
  llvm::SmallVector<SizeTuple> tuples;
  llvm::SmallVector<mlir::AffineExpr> quotients; // of which dims are made, where the tuples have been explored
  SizeSites sites;                               // of the importer's questions, over all imports
  unsigned timesLearnt = 0;
  bool isExplored = false;
  bool leavesOut = false;   // tuples that tell nothing more
  bool keepsTuples = false; // as passes make sizes that those left do not tell
  bool readsData = false;   // the last import looked for sizes that data decide
  SampleOptions sampling;
  // Where data decide about sizes, these are looked at from here on, so far apart, when the usual ones (0), and those
  // before, will not do: fewer numbers are the same by accident.
  static constexpr struct {
    int64_t first, apart;
  } kReadSizes[] = {{0, 0}, {127, 0}, {1009, 64}};
  size_t lookedAt = 0;      // of them
  bool hasFactors = false;  // the symbols'
  unsigned timesOpened = 0; // data decided about other sizes than those that were known
  std::vector<ImportedModel> others;
  std::vector<mlir::OwningOpRef<mlir::ModuleOp>> graphs;
  ModelSummary summary;
  std::vector<PhaseTime> times;
  std::vector<MemorySummary> memory;
};

} // namespace dlc::compiler
