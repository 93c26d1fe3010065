#include "tools/dlc/Compilation.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/tune/Tuned.h"

using namespace llvm;

namespace dlc::driver {

Failure readCompilation(const Arguments &arguments, const std::string &path, function_ref<Targets()> usual,
                        Compilation &compilation) {
  auto &[request, targets, inputs, states] = compilation;
  request = makeRequest(path);
  request.entries = arguments.all("entry");
  if (!request.entries.empty() && !isTextFile(path))
    return badInput("--entry: only a text file (.dl) has entries to choose when compiling");
  if (Failure failure = parseTargets(arguments.all("target"), targets))
    return failure;
  if (!targets.cpu && !targets.cuda)
    targets = usual();
  if (Failure failure = readThreads(arguments, request.threads))
    return failure;
  if (Failure failure = readPrecision(arguments, request.precision))
    return failure;
  if (Failure failure = readMemoryLimit(arguments, request.memoryLimit))
    return failure;
  if (Failure failure = readDims(arguments, readModelInterface(path), request))
    return failure;
  for (const std::string &spec : arguments.all("input"))
    if (Failure failure = inputs.addOption(spec))
      return failure;
  request.inputValue = [&values = inputs](StringRef name) { return values.find(name); };
  request.cudaArchitecture = targets.cudaArchitectures.front();
  request.otherCudaArchitectures.assign(targets.cudaArchitectures.begin() + 1, targets.cudaArchitectures.end());
  if (Failure failure = readSchedules(arguments, /*hasKernels=*/true, request.schedules))
    return failure;
  std::vector<Device> devices;
  if (targets.cpu)
    devices.push_back(Device::Cpu);
  if (targets.cuda)
    devices.push_back(Device::Cuda);
  if (Failure failure = readTuned(arguments, devices, /*threads=*/0, request))
    return failure;
  return readWeights(arguments, request, states);
}

} // namespace dlc::driver
