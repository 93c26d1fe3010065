#include "runtime/emu/Device.h"
#include "runtime/emu/Replay.h"

#include <cstring>

namespace dlc::runtime::emu {
namespace {

// "sm_90a" runs on 9.0; what is older and not exact, too.
bool runsHere(const std::string &target) {
  int number = std::atoi(target.c_str() + (target.rfind("sm_", 0) == 0 ? 3 : target.size()));
  bool exact = !target.empty() && target.back() == 'a';
  return exact ? number == 90 : number > 0 && number <= 90;
}

bool placeVariables(LoadedModule &module, Memory &memory, std::string &error) {
  for (const ptx::Variable &variable : module.parsed.variables) {
    if (variable.space == ptx::Space::Shared)
      continue;
    uint64_t address = memory.allocate(variable.bytes, variable.name);
    if (!address) {
      error = "no memory for the variable '" + variable.name + "'";
      return false;
    }
    module.allocations.push_back(address);
    module.symbols[variable.name] = address;
    Allocation &allocation = *memory.find(address);
    std::memset(allocation.data.get(), 0, variable.bytes); // variables start as zero
    std::memset(allocation.shadow.get(), 1, variable.bytes);
    if (!variable.initial.empty())
      std::memcpy(allocation.data.get(), variable.initial.data(),
                  std::min<size_t>(variable.initial.size(), variable.bytes));
    allocation.readOnly = variable.space == ptx::Space::Const;
  }
  for (const ptx::Variable &variable : module.parsed.variables)
    for (const ptx::Variable::Reference &reference : variable.references) {
      uint64_t target = module.addressOf(reference.symbol);
      if (!target) {
        error = "the variable '" + variable.name + "' refers to '" + reference.symbol + "', which is not declared";
        return false;
      }
      target += uint64_t(reference.offset);
      Allocation *own = memory.find(module.symbols[variable.name]);
      if (!own || reference.at + 8 > own->size) {
        error = "the initial value of '" + variable.name + "' does not fit";
        return false;
      }
      std::memcpy(own->data.get() + reference.at, &target, 8);
    }
  return true;
}

} // namespace

std::unique_ptr<LoadedModule> loadModule(const std::string &text, Memory &memory, std::string &error) {
  auto module = std::make_unique<LoadedModule>();
  module->text = text;
  ptx::Error problem;
  if (!ptx::parse(module->text, module->parsed, problem)) {
    error = "PTX line " + std::to_string(problem.line) + ": " + problem.message;
    return nullptr;
  }
  if (!runsHere(module->parsed.target)) {
    error = "PTX line " + std::to_string(module->parsed.targetLine) + ": the module is for " + module->parsed.target +
            ", the emulated device is sm_90a";
    return nullptr;
  }
  bool ok = placeVariables(*module, memory, error);
  if (ok && !decode(module->parsed, *module, module->program, problem)) {
    error = "PTX line " + std::to_string(problem.line) + ": " + problem.message;
    ok = false;
  }
  for (size_t i = 0; ok && i < module->program.functions.size(); ++i)
    if (const Function &function = *module->program.functions[i]; function.sharedBytes > staticSharedLimit) {
      error = "'" + function.name + "' has " + std::to_string(function.sharedBytes) +
              " bytes of static shared memory, a kernel can have " + std::to_string(staticSharedLimit);
      ok = false;
    }
  if (!ok) {
    unloadModule(*module, memory);
    return nullptr;
  }
  module->parsed = {};
  return module;
}

void unloadModule(LoadedModule &module, Memory &memory) {
  for (uint64_t address : module.allocations)
    memory.release(address);
  module.allocations.clear();
}

namespace {

// Why a launch is beyond what the device or the kernel allow; empty: it is not.
std::string beyondLimits(const PreparedLaunch &launch, const LaunchOptions &options) {
  const Function &kernel = *launch.kernel;
  const Dim3 &grid = launch.grid, &block = launch.block;
  auto number = [](uint64_t value) { return std::to_string(value); };
  if (!grid.x || !grid.y || !grid.z || !block.x || !block.y || !block.z)
    return "a size of zero in grid " + textOf(grid) + " or block " + textOf(block);
  if (grid.x > 0x7fffffff || grid.y > 65535 || grid.z > 65535)
    return "grid " + textOf(grid) + ", at most (2147483647, 65535, 65535) is possible";
  if (block.x > 1024 || block.y > 1024 || block.z > 64)
    return "block " + textOf(block) + ", at most (1024, 1024, 64) is possible";
  if (block.count() > 1024)
    return "a block of " + number(block.count()) + " threads, at most 1024 are possible";
  const unsigned *required = kernel.requiredThreads;
  if (required[0] && (block.x != required[0] || block.y != required[1] || block.z != required[2]))
    return "block " + textOf(block) + ", the kernel was compiled for exactly " +
           textOf({required[0], required[1], required[2]});
  if (block.count() > kernel.maxThreads)
    return "a block of " + number(block.count()) + " threads, the kernel was compiled for at most " +
           number(kernel.maxThreads);
  // Registers are given out to warps, 8 a thread at a time.
  unsigned each = launch.registers ? launch.registers : kernel.registers;
  uint64_t registers = (block.count() + 31) / 32 * 32 * ((each + 7) / 8 * 8);
  if (registers > options.registerLimit)
    return number(registers) + " registers (" + number(block.count()) + " threads of " + number(each) +
           "), a block can have " + number(options.registerLimit);
  uint64_t shared = uint64_t(kernel.sharedBytes) + launch.dynamicShared;
  if (shared > options.sharedLimit)
    return number(shared) + " bytes of shared memory, a block can have " + number(options.sharedLimit);
  return {};
}

} // namespace

namespace {

// Sets the cluster's dimensions, from the launch's attribute or the kernel's. Empty, or why they are impossible.
std::string chooseCluster(PreparedLaunch &launch) {
  const unsigned *required = launch.kernel->clusterDims;
  Dim3 &cluster = launch.cluster, &grid = launch.grid;
  const Dim3 own = {required[0], required[1], required[2]};
  if (cluster.count() && own.count() && (cluster.x != own.x || cluster.y != own.y || cluster.z != own.z))
    return "clusters of " + textOf(cluster) + " blocks, the kernel was compiled for " + textOf(own);
  if (!cluster.count())
    cluster = own.count() ? own : Dim3();
  if (cluster.count() > (launch.anyClusterSize ? 16 : 8))
    return "clusters of " + std::to_string(cluster.count()) + " blocks, at most " +
           (launch.anyClusterSize ? "16 are possible" : "8 are possible (16 where the function allows it)");
  if (grid.x % cluster.x || grid.y % cluster.y || grid.z % cluster.z)
    return "grid " + textOf(grid) + " is no multiple of the clusters of " + textOf(cluster) + " blocks";
  return {};
}

} // namespace

std::string prepareLaunch(PreparedLaunch &launch, const void *const *arguments, const LaunchOptions &options) {
  const Function &kernel = *launch.kernel;
  auto refuse = [&](const std::string &why) { return "the launch of '" + kernel.name + "' is impossible: " + why; };
  if (std::string beyond = beyondLimits(launch, options); !beyond.empty())
    return refuse(beyond);
  if (std::string odd = chooseCluster(launch); !odd.empty())
    return refuse(odd);
  // Parameters, then their shadow: all are initialised.
  launch.parameters.assign(kernel.parameterBytes + 16, 0);
  launch.parameters.resize(2 * size_t(kernel.parameterBytes) + 32, 1);
  for (size_t i = 0; i < kernel.kernelParameters.size(); ++i) {
    if (!arguments || !arguments[i])
      return refuse("argument " + std::to_string(i) + " is missing");
    std::memcpy(launch.parameters.data() + kernel.kernelParameters[i].at, arguments[i],
                kernel.kernelParameters[i].bytes);
  }
  return {};
}

namespace {

// Runs the launch again from the same memory with other seeds. The first result stays.
std::string compareSeeds(Launch &launch, Replay &replay) {
  replay.keepResult();
  uint64_t first = launch.options.seed;
  Random others(first + 1);
  for (uint64_t run = 1; run < launch.options.seeds; ++run) {
    launch.options.seed = others() | 1;
    replay.restore();
    std::string which = "with seed " + std::to_string(launch.options.seed) + " (DLC_EMU_SEED)";
    if (!execute(launch, &replay))
      return which + ": " + launch.error;
    std::string where = replay.difference();
    if (!where.empty())
      return "the result of kernel '" + launch.kernel->name + "' changes with the seed: " + where + " differs " +
             which + " from seed " + std::to_string(first);
  }
  return {};
}

} // namespace

std::string runLaunch(const PreparedLaunch &prepared, Memory &memory, const LaunchOptions &options,
                      LaunchStatistics &statistics) {
  Launch launch;
  launch.program = &prepared.module->program;
  launch.kernel = prepared.kernel;
  launch.memory = &memory;
  launch.grid = prepared.grid;
  launch.block = prepared.block;
  launch.cluster = prepared.cluster;
  launch.registers = prepared.registers ? prepared.registers : prepared.kernel->registers;
  launch.dynamicShared = prepared.dynamicShared;
  launch.parameters = prepared.parameters.data();
  launch.options = options;
  launch.numberSites();
  std::vector<WrittenPart> written;
  launch.error = boundLaunch(launch, prepared.buffers, prepared.module->allocations, written);
  if (!launch.error.empty())
    return launch.error;
  for (const WrittenPart &part : written)
    if (part.fresh)
      poison(part);
  std::unique_ptr<Replay> replay;
  if (options.seeds > 1 || options.threads > 1)
    replay = std::make_unique<Replay>(written);
  if (execute(launch, replay.get()) && options.seeds > 1)
    launch.error = compareSeeds(launch, *replay);
  statistics = launch.statistics;
  return launch.error;
}

std::string launchKernel(const LoadedModule &module, const Function &kernel, Memory &memory, Dim3 grid, Dim3 block,
                         uint32_t dynamicShared, const void *const *arguments, const LaunchOptions &options,
                         LaunchStatistics &statistics) {
  PreparedLaunch launch = {&module, &kernel, grid, block, dynamicShared, {}, {}, 0};
  std::string error = prepareLaunch(launch, arguments, options);
  return error.empty() ? runLaunch(launch, memory, options, statistics) : error;
}

} // namespace dlc::runtime::emu
