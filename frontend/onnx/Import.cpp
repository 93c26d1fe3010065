// importOnnx: inputs, the main function, outputs.
#include "frontend/ImportPart.h"
#include "frontend/onnx/BranchTails.h"
#include "frontend/onnx/GraphImporter.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/Signature.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Ragged.h"
#include "ir/Entries.h"
#include "ir/Location.h"
#include "ir/SizeMarks.h"
#include "ir/ValueNames.h"
#include "ir/build/ControlFlow.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

StringRef dlc::weightName(Value value) {
  auto constant = value ? value.getDefiningOp<ConstantOp>() : ConstantOp();
  if (!constant || !isDlcFloatTensor(constant.getType()) || cast<RankedTensorType>(constant.getType()).getRank() == 0)
    return "";
  auto named = dyn_cast<NameLoc>(constant.getLoc());
  return named && isa<UnknownLoc>(named.getChildLoc()) ? named.getName().getValue() : "";
}

// Erases what nothing reads: folded shape computations, replaced values, unused results, sequences whose elements are
// known, regions that could not be finished.
static void eraseDeadOps(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block))) {
    if (isOpTriviallyDead(&op)) {
      op.erase();
      continue;
    }
    for (Region &region : op.getRegions())
      for (Block &inner : region)
        eraseDeadOps(inner);
  }
}

namespace {
struct Output {
  const onnx::ValueInfoProto &declared;
  std::string name;
  Value value;
  SmallVector<std::string> dimNames;
};
} // namespace

// A sequence is an output for each element: `name[0]`, ...; a list one of them all, whose dim 0 is called `name[]`, or
// where they differ in size two, their rows and `name.sizes`; an empty optional is none.
static void addOutput(const onnx::ValueInfoProto &declared, const std::string &name, Value value,
                      SmallVectorImpl<Output> &outputs) {
  auto rankOf = [](Value tensor) { return cast<RankedTensorType>(tensor.getType()).getRank(); };
  if (isTensor(value)) {
    outputs.push_back({declared, name, value, dimNames(declared, rankOf(value))});
  } else if (isRagged(value)) {
    Value rows = elementsOf(value)[0], sizes = elementsOf(value)[1];
    outputs.push_back({declared, name, rows, rowsDimNames(name, rankOf(rows))});
    auto isOpen = [&](int64_t size) { return maybeOpenSize(value.getDefiningOp(), size); };
    outputs.push_back({declared, sizesName(name), sizes, sizesDimNames(name, elementTypeOf(value.getType()), isOpen)});
  } else if (isList(value)) {
    Value stacked = elementsOf(value).front();
    SmallVector<std::string> names(rankOf(stacked));
    names.front() = lengthName(name);
    outputs.push_back({declared, name, stacked, names});
  } else if (isSequence(value)) {
    for (auto [i, element] : llvm::enumerate(elementsOf(value)))
      addOutput(declared, name + "[" + std::to_string(i) + "]", element, outputs);
  }
}

// The elements of a sequence, which are one input: a list, or where no sizes stay open, each by itself.
static Value listInput(ImportState &state, Location location, BlockArgument all) {
  if (state.options.areSamples)
    return makeList(state.builder, location, all);
  GraphBuilder b(state.builder, location);
  SmallVector<Value> elements;
  for (int64_t i = 0, count = b.dim(all, 0); i < count; ++i)
    elements.push_back(b.gather(all, b.index(i), 0));
  return makeSequence(state.builder, location, elements);
}

// The elements of a sequence that differ in size: their rows, and behind them their sizes. Null: `why`.
static Value raggedInput(ImportState &state, Location location, const SignatureEntry &entry, BlockArgument rows,
                         std::string &why) {
  onnx::NodeProto node; // its output is the input
  node.add_output(entry.name);
  NodeContext c(state, location, node, 0, {}, {});
  Value list = raggedInput(c, rows, rows.getOwner()->getArgument(rows.getArgNumber() + 1), entry.ragged);
  why = c.takeError();
  return why.empty() ? list : Value();
}

static LogicalResult buildMain(ImportState &state, GraphImporter &importer, Environment &top,
                               const Signature &signature, ArrayRef<std::string> outputNames, ImportedModel &result,
                               ModuleOp module) {
  const onnx::GraphProto &graph = state.model.proto.graph();
  OpBuilder &builder = state.builder;
  builder.setInsertionPointToEnd(module.getBody());
  SmallVector<Type> argumentTypes(
      llvm::map_range(signature.inputs, [](const SignatureEntry &entry) { return entry.type; }));
  Location location = NameLoc::get(builder.getStringAttr(graph.name().empty() ? "main" : graph.name()));
  state.function = func::FuncOp::create(builder, location, "main", builder.getFunctionType(argumentTypes, {}));
  func::FuncOp function = state.function;
  function->setAttr("dlc.source_nodes", builder.getI64IntegerAttr(graph.node_size()));
  Block *block = function.addEntryBlock();
  builder.setInsertionPointToEnd(block);
  top.block = block;
  std::map<std::string, SmallVector<Value>> sequences;
  bool isDone = false; // with the entry before
  for (auto [i, entry] : llvm::enumerate(signature.inputs)) {
    function.setArgAttr(i, "dlc.name", builder.getStringAttr(entry.name));
    function.setArgAttr(i, "dlc.dim_names",
                        builder.getStrArrayAttr(SmallVector<StringRef>(entry.dimNames.begin(), entry.dimNames.end())));
    if (std::exchange(isDone, bool(entry.ragged)))
      continue;
    if (!entry.sequence.empty()) {
      sequences[entry.sequence].push_back(block->getArgument(i));
      continue;
    }
    Value value = block->getArgument(i);
    std::string why;
    if (entry.ragged)
      value = raggedInput(state, location, entry, block->getArgument(i), why);
    else if (entry.isList)
      value = listInput(state, location, block->getArgument(i));
    if (!value)
      return importer.error("input '" + entry.name + "': " + why);
    if (!top.values.try_emplace(entry.name, value).second)
      return importer.error("input '" + entry.name + "' is defined twice");
  }
  for (auto &[name, elements] : sequences)
    top.values[name] = makeSequence(builder, location, elements);
  for (const std::string &name : signature.empty)
    top.values[name] = makeSequence(builder, location, {});
  for (const std::string &name : signature.absent)
    top.values[name] = makeEmptyOptional(builder, location);
  if (failed(importer.importNodes(graph.node(), top)))
    return failure();

  // What is to be given in place of the graph's outputs, under its own name and type.
  google::protobuf::RepeatedPtrField<onnx::ValueInfoProto> wanted = graph.output();
  if (!outputNames.empty())
    wanted.Clear();
  for (const std::string &name : outputNames)
    wanted.Add()->set_name(name);
  if (wanted.empty())
    return importer.error("the graph has no outputs");
  SmallVector<Output> outputs;
  for (const onnx::ValueInfoProto &output : wanted) {
    bool found = true;
    FailureOr<Value> value = importer.lookup(output.name(), top, found);
    if (failed(value))
      return failure();
    if (!found || !*value)
      return importer.error("output '" + output.name() +
                            "' is not defined: no node, input or initializer has this name");
    if (failed(checkOutput(state.context, output, (*value).getType(),
                           [&](const Twine &message) { return importer.error(message); })))
      return failure();
    addOutput(output, output.name(), *value, outputs);
  }
  if (outputs.empty())
    return importer.error("the graph's outputs are empty sequences: nothing to compute");
  for (const auto *declared : {&graph.output(), &graph.value_info()})
    for (const onnx::ValueInfoProto &value : *declared)
      if (Value computed = top.values.lookup(value.name()); computed && isTensor(computed))
        if (auto stale = staleShape(value, cast<RankedTensorType>(state.resolve(computed).getType())))
          result.staleShapes.push_back(std::move(*stale));
  SmallVector<Value> results;
  for (const Output &output : outputs)
    results.push_back(state.resolve(output.value));
  // Behind the inputs stands the state that counts runs, where random numbers are drawn.
  GraphBuilder states(builder, location);
  auto counters = block->getArguments().drop_front(signature.inputs.size());
  for (BlockArgument counter : counters)
    results.push_back(states.add(counter, states.scalarInteger(states.i64(), 1)));
  size_t statistics = results.size();
  for (auto &[name, next] : state.statistics)
    results.push_back(state.resolve(next));
  func::ReturnOp::create(builder, location, results);
  function.setFunctionType(builder.getFunctionType(block->getArgumentTypes(), ValueRange(results).getTypes()));
  for (auto [i, counter] : llvm::enumerate(counters))
    function.setResultAttr(outputs.size() + i, kStateAttribute, argumentState(function, counter.getArgNumber()));
  for (auto [i, statistic] : llvm::enumerate(state.statistics))
    function.setResultAttr(statistics + i, kStatisticAttribute, builder.getStringAttr(statistic.first));
  for (auto [i, output] : llvm::enumerate(outputs)) {
    function.setResultAttr(i, "dlc.name", builder.getStringAttr(output.name));
    function.setResultAttr(
        i, "dlc.dim_names",
        builder.getStrArrayAttr(SmallVector<StringRef>(output.dimNames.begin(), output.dimNames.end())));
  }
  eraseDeadOps(*block);
  makeNamesUnique(function); // bodies of unrolled loops have theirs in each round
  return success();
}

// `unequalBranches`: see ImportState.
static FailureOr<ImportedModel> importModel(MLIRContext *context, const ModelFile &file, const ImportOptions &options,
                                            ArrayRef<std::string> outputs, DataSizes *dataSizes,
                                            const onnx::NodeProto *&unequalBranches) {
  ImportState state(context, file, options);
  llvm::scope_exit note([&] { unequalBranches = state.unequalBranches; });
  state.builder.setListener(nameKeeper());
  GraphImporter importer(state);
  Environment top;
  const onnx::GraphProto &graph = file.proto.graph();
  if (failed(importer.prepare(top)) || failed(importer.addInitializers(graph, top)))
    return failure();

  ImportedModel result;
  result.name = graph.name();
  Signature signature;
  if (failed(readSignature(context, graph, options, signature, result,
                           [&](const Twine &message) { return importer.error(message); })))
    return failure();
  result.module = ModuleOp::create(UnknownLoc::get(context));
  if (dataSizes)
    mayReadSizes(*result.module, *dataSizes);
  LogicalResult built = buildMain(state, importer, top, signature, outputs, result, *result.module);
  if (dataSizes)
    takeLookedAt(*result.module, *dataSizes);
  if (failed(built))
    return failure();
  eraseAbandoned(*result.module);
  if (dataSizes)
    takeReadSizes(*result.module, *dataSizes);
  result.specializedInputs = state.specializedInputs;
  return result;
}

static FailureOr<ImportedModel> importFile(MLIRContext *context, StringRef path, const ImportOptions &options,
                                           ArrayRef<std::string> outputs, DataSizes *dataSizes) {
  context->loadDialect<DlcDialect, func::FuncDialect>();
  llvm::Expected<std::unique_ptr<ModelFile>> file = readModel(path);
  if (!file) {
    emitError(UnknownLoc::get(context)) << path << ": " << llvm::toString(file.takeError());
    return failure();
  }
  for (unsigned moves = 0;; ++moves) {
    constexpr unsigned mostMoves = 16; // each doubles what follows
    std::vector<Diagnostic> said;
    std::optional<DataSizes> before = dataSizes ? std::optional(*dataSizes) : std::nullopt;
    const onnx::NodeProto *unequalBranches = nullptr;
    FailureOr<ImportedModel> model = [&] {
      ScopedDiagnosticHandler keep(context, [&](Diagnostic &diagnostic) {
        said.push_back(std::move(diagnostic));
        return success();
      });
      return importModel(context, **file, options, outputs, dataSizes, unequalBranches);
    }();
    // Also where a branch around it was left out instead.
    if (unequalBranches && outputs.empty() && moves < mostMoves && moveTailIntoBranches(**file, *unequalBranches)) {
      if (dataSizes)
        *dataSizes = *before;
      continue;
    }
    for (Diagnostic &diagnostic : said)
      context->getDiagEngine().emit(std::move(diagnostic));
    return model;
  }
}

FailureOr<ImportedModel> dlc::importOnnx(MLIRContext *context, StringRef path, const ImportOptions &options) {
  return importFile(context, path, options, {}, nullptr);
}

FailureOr<ImportedModel> dlc::importOnnx(MLIRContext *context, StringRef path, const ImportOptions &options,
                                         DataSizes &dataSizes) {
  return importFile(context, path, options, {}, &dataSizes);
}

FailureOr<ImportedModel> dlc::importOnnxPart(MLIRContext *context, StringRef path, const ImportOptions &options,
                                             ArrayRef<std::string> outputs) {
  return importFile(context, path, options, outputs, nullptr);
}

static std::vector<std::string> inputNames(StringRef path, bool withInitializers) {
  llvm::Expected<std::unique_ptr<ModelFile>> file = readModel(path);
  std::vector<std::string> names;
  if (!file) {
    llvm::consumeError(file.takeError());
    return names;
  }
  const onnx::GraphProto &graph = (*file)->proto.graph();
  auto isInitializer = [&](const std::string &name) {
    return llvm::any_of(graph.initializer(), [&](const onnx::TensorProto &tensor) { return tensor.name() == name; });
  };
  for (const onnx::ValueInfoProto &input : graph.input())
    if (withInitializers || !isInitializer(input.name()))
      names.push_back(input.name());
  return names;
}

std::vector<std::string> dlc::onnxInputNames(StringRef path) { return inputNames(path, true); }
std::vector<std::string> dlc::onnxRequiredInputs(StringRef path) { return inputNames(path, false); }
