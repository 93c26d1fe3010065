// A limit to the arena: plans the program, and where it needs more lets kernels run again, as few as it takes.
#include "ir/Dlc.h"
#include "tools/compiler/State.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;

namespace dlc::compiler {

// Plans until the budget for what kernels keep is found, at most; each is a fraction of a compilation.
static constexpr unsigned kTries = 8;

namespace {

// The module behind the kernels and plan stages.
struct Attempt {
  OwningOpRef<ModuleOp> module, kernels; // `kernels`: behind the first of them
  uint64_t arena = 0, launches = 0;
};

} // namespace

// "19.1 MiB", as the driver prints it.
static std::string mebibytes(uint64_t bytes) { return llvm::formatv("{0:f2} MiB", double(bytes) / (1 << 20)).str(); }

Failure Compiler::State::lowerWithin(plan::Target target, Stage last, OwningOpRef<ModuleOp> &module) {
  std::string suffix = std::string(" (") + targetName(target) + ")";
  if (Failure failure = runPipeline(target, stageName(Stage::Kernels) + suffix, buildFusionPipeline, *module))
    return failure;
  auto attempt = [&](std::optional<int64_t> budget, Attempt &made) -> Failure {
    made.module = module->clone();
    auto kernels = [&](OpPassManager &manager, const PipelineOptions &options) {
      if (budget)
        buildRecomputePipeline(manager, *budget);
      buildOutlinePipeline(manager, options);
    };
    if (Failure failure = runPipeline(target, "memory" + suffix, kernels, *made.module))
      return failure;
    made.kernels = made.module->clone();
    if (Failure failure = runPipeline(target, stageName(Stage::Plan) + suffix, buildPlanPipeline, *made.module))
      return failure;
    made.arena = uint64_t((*made.module)->getAttrOfType<IntegerAttr>("dlc.arena_bytes").getInt());
    made.launches = 0;
    made.module->walk([&](LaunchOp) { ++made.launches; });
    return {};
  };
  Attempt plain, best, now;
  if (Failure failure = attempt(std::nullopt, plain))
    return failure;
  uint64_t limit = request.memoryLimit, least = plain.arena;
  MemorySummary summary{target, limit, plain.arena, plain.arena, 0};
  // The pass counts more than the plan needs: budgets go to where the plan just fits.
  double low = 0, high = INFINITY, budget = double(limit);
  bool fits = plain.arena <= limit;
  for (unsigned i = 0; !fits && i < kTries && budget > 0; ++i) {
    if (Failure failure = attempt(int64_t(budget), now))
      return failure;
    least = std::min(least, now.arena);
    bool isGood = now.arena <= limit;
    (isGood ? low : high) = budget;
    if (isGood && (!best.module || now.launches < best.launches))
      best = std::move(now);
    double next = budget * double(limit) / double(std::max<uint64_t>(now.arena, 1));
    budget = next > low && next < high ? next : std::isinf(high) ? 0 : (low + high) / 2;
    if (!isGood)
      budget = std::min(budget, high * 0.97);
    if (best.module && (i + 1 >= kTries / 2 || budget < low * 1.02))
      break;
  }
  if (!fits && !best.module) {
    if (Failure failure = attempt(0, now)) // all that can be done
      return failure;
    least = std::min(least, now.arena);
    if (now.arena <= limit)
      best = std::move(now);
  }
  if (!fits && !best.module)
    return badInput(request.path + ": " + targetName(target) + ": the program needs " + mebibytes(plain.arena) +
                    " of memory, and at least " + mebibytes(least) + " where values are computed again; " +
                    mebibytes(limit) + " are allowed");
  Attempt &chosen = fits ? plain : best;
  summary.with = chosen.arena;
  summary.again = chosen.launches - plain.launches;
  if (llvm::none_of(memory, [&](const MemorySummary &known) { return known.target == target; }))
    memory.push_back(summary);
  if (Failure failure = stageEnds(target, Stage::Kernels, *chosen.kernels))
    return failure;
  if (last == Stage::Kernels) {
    module = std::move(chosen.kernels);
    return {};
  }
  module = std::move(chosen.module);
  return stageEnds(target, Stage::Plan, *module);
}

} // namespace dlc::compiler
