// The state behind the table: memory and modules. Not for several threads at once: the table's
// functions hold a lock.
#pragma once

#include "runtime/emu/Launch.h"

#include <map>

namespace dlc::runtime::emu {

// Shared memory that a kernel declares, and with it all that a launch has without asking (cuFuncSetAttribute).
constexpr uint32_t staticSharedLimit = 48 * 1024;

struct LoadedModule : SymbolTable {
  std::string text; // the parsed module points into it
  ptx::Module parsed;
  Program program;
  std::map<std::string, uint64_t> symbols;
  std::vector<uint64_t> allocations;
  uint64_t addressOf(const std::string &name) const override {
    auto it = symbols.find(name);
    return it == symbols.end() ? 0 : it->second;
  }
};

// Parses and decodes PTX, and gives its variables memory. NULL with "PTX line N: ..." in `error`.
std::unique_ptr<LoadedModule> loadModule(const std::string &text, Memory &memory, std::string &error);
void unloadModule(LoadedModule &module, Memory &memory);

// A launch that has been checked: its parameters are copied, so that it can run later, and more than once.
struct PreparedLaunch {
  const LoadedModule *module = nullptr;
  const Function *kernel = nullptr;
  Dim3 grid, block;
  uint32_t dynamicShared = 0;
  std::vector<uint8_t> parameters;
  std::vector<BufferBounds> buffers; // if not empty: all that the launch may touch beside the module's variables
  unsigned registers = 0;            // of a thread; 0: what the kernel says (.maxnreg), or not known
  Dim3 cluster = {0, 0, 0};          // in blocks; 0: what the kernel says, or one block
  bool anyClusterSize = false;       // more than the 8 blocks that every device can run together
};

// Checks the launch against the kernel and the device, and copies its arguments: one pointer for each of the
// kernel's parameters. Empty: done; else why it is impossible.
std::string prepareLaunch(PreparedLaunch &launch, const void *const *arguments, const LaunchOptions &options);

// Runs it. Empty: done; else what went wrong.
std::string runLaunch(const PreparedLaunch &launch, Memory &memory, const LaunchOptions &options,
                      LaunchStatistics &statistics);

// Both.
std::string launchKernel(const LoadedModule &module, const Function &kernel, Memory &memory, Dim3 grid, Dim3 block,
                         uint32_t dynamicShared, const void *const *arguments, const LaunchOptions &options,
                         LaunchStatistics &statistics);

} // namespace dlc::runtime::emu
