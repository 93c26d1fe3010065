// A model whose sizes stay open: looked at at several sizes as far as fusion, then one for all.
#include "tools/compiler/State.h"

using namespace mlir;

namespace dlc::compiler {

// At most so many symbols: their number of tuples grows with its square.
static constexpr size_t kMostOpenDims = 6;

Failure Compiler::State::importOpen(const ImportOptions &options) {
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
  if (Failure failure = phase("sizes", *module, Blame::Reported, [&] { return liftSizes(modules, tuples, symbols); }))
    return failure;
  if (Failure failure = runPipeline(target, name, buildOutlinePipeline, *module))
    return failure;
  if (target == plan::Target::Cuda)
    if (Failure failure = phase("sizes", *module, Blame::Reported, [&] { return checkOpenKernels(*module); }))
      return failure;
  if (Failure failure = stageEnds(target, Stage::Kernels, *module))
    return failure;
  return last == Stage::Plan ? runStage(target, Stage::Plan, *module) : Failure();
}

} // namespace dlc::compiler
