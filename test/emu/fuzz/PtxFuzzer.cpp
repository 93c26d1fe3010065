// Fuzz target of the emulated device, in the form that libFuzzer expects: the bytes are the text of a PTX
// module. Whatever they are, the device answers: parsed, decoded, and every kernel launched with a small
// budget, on two blocks of 40 threads.
#include "runtime/emu/Device.h"

#include <cstring>

using namespace dlc::runtime::emu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  std::string text(reinterpret_cast<const char *>(data), size), error;
  Memory memory;
  std::unique_ptr<LoadedModule> module = loadModule(text, memory, error);
  if (!module)
    return 0;
  const uint64_t buffer = memory.allocate(4096);
  std::memset(memory.find(buffer)->data.get(), 0, 4096);
  std::memset(memory.find(buffer)->shadow.get(), 1, 4096);
  for (const std::unique_ptr<Function> &function : module->program.functions) {
    if (!function->isEntry)
      continue;
    // Pointers to the buffer; arguments of other sizes are small numbers.
    const uint64_t number = 3;
    uint64_t large[32] = {};
    std::vector<const void *> arguments;
    bool tooLarge = false;
    for (const Function::Parameter &parameter : function->kernelParameters) {
      arguments.push_back(parameter.bytes == 8 ? &buffer : parameter.bytes < 8 ? &number : large);
      tooLarge |= parameter.bytes > sizeof large;
    }
    LaunchOptions options;
    options.seed = size % 3;
    options.budget = 3000;
    LaunchStatistics statistics;
    if (!tooLarge)
      error =
          launchKernel(*module, *function, memory, {2, 1, 1}, {40, 1, 1}, 256, arguments.data(), options, statistics);
  }
  unloadModule(*module, memory);
  return 0;
}
