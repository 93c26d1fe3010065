#include "tools/dlc/tune/Tuned.h"
#include "runtime/Machine.h"
#include "runtime/cuda/Driver.h"
#include "tools/compiler/Version.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/Environment.h"

using namespace llvm;

namespace dlc::driver {

std::string tuningFile(const Arguments &arguments) {
  return arguments.has("db") ? arguments.get("db") : environment("DLC_TUNING_DB");
}

TuningDevice tuningDevice(Device device, unsigned threads) {
  TuningDevice result;
  result.version = compiler::kVersion;
  if (device == Device::Emu) {
    result.name = "emu";
  } else if (device == Device::Cuda) {
    int version = 0;
    std::vector<runtime::cuda::GpuInfo> gpus;
    if (!runtime::cuda::queryDriver(version, gpus) && !gpus.empty())
      result.name = gpus.front().name;
    result.driver = std::to_string(version);
  } else {
    const runtime::Machine &machine = runtime::machine();
    result.name = machine.brand + ", " + plural(threads ? threads : machine.physicalCores, "thread");
  }
  return result;
}

Failure readTuned(const Arguments &arguments, ArrayRef<Device> devices, unsigned threads, CompileRequest &request) {
  std::string path = tuningFile(arguments);
  if (path.empty())
    return {};
  TuningDatabase database;
  if (Failure failure = database.open(path, /*readOnly=*/true))
    return failure;
  std::vector<std::string> tuned;
  for (Device device : devices) {
    std::map<std::string, std::string> best;
    if (Failure failure = database.use(tuningDevice(device, threads)))
      return failure;
    if (Failure failure = database.best(best))
      return failure;
    for (const auto &[key, schedule] : best)
      tuned.push_back((device == Device::Cpu ? "cpu:#" : "cuda:#") + key + "=" + schedule);
  }
  if (verbosity() >= 1)
    printNote(plural(tuned.size(), "tuned schedule") + " for this device in " + path);
  request.schedules.insert(request.schedules.begin(), tuned.begin(), tuned.end());
  return {};
}

} // namespace dlc::driver
