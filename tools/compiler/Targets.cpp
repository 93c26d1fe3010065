// Names of targets, and which there are on this machine.
#include "tools/compiler/Targets.h"
#include "codegen/cuda/Nvrtc.h"
#include "runtime/cuda/Driver.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace dlc::compiler {

// "sm_80", "sm_90a".
static bool isArchitecture(StringRef name) {
  unsigned value;
  return name.consume_front("sm_") && !name.consumeInteger(10, value) && (name.empty() || name == "a");
}

Failure parseTargets(ArrayRef<std::string> options, Targets &targets) {
  std::vector<std::string> levels, architectures;
  for (const std::string &option : options)
    for (StringRef item : split(option, ',')) {
      auto [kind, detail] = item.split(':');
      if (kind == "cpu" || kind.starts_with("x86-64")) {
        targets.cpu = true;
        if (StringRef level = kind == "cpu" ? detail : item; !level.empty())
          levels.push_back(level.str());
      } else if (kind == "cuda" || kind.starts_with("sm_")) {
        targets.cuda = true;
        if (StringRef architecture = kind == "cuda" ? detail : item; !architecture.empty())
          architectures.push_back(architecture.str());
      } else {
        return badInput(("--target: expected cpu, cpu:LEVEL, cuda or cuda:sm_NN, found '" + item + "'").str());
      }
    }
  for (std::string &architecture : architectures) {
    if (architecture == "native") {
      architecture = architectureOfGpu();
      if (architecture.empty())
        return missing("--target=cuda:native: no GPU answers on this machine; name its architecture, e.g. cuda:sm_90a");
    }
    if (!isArchitecture(architecture))
      return badInput("--target: expected an architecture such as sm_80 or sm_90a, found '" + architecture + "'");
  }
  if (!levels.empty())
    targets.cpuLevels = levels;
  if (!architectures.empty())
    targets.cudaArchitectures = architectures;
  return {};
}

Targets allTargets(std::string &note) {
  Targets targets;
  targets.cpu = true;
  targets.cuda = cuda::cudaEnvironment().ok();
  if (!targets.cuda)
    note = "code for the CPU alone, none for GPUs: " + cuda::cudaEnvironment().error;
  return targets;
}

std::string architectureOfGpu() {
  int version = 0;
  std::vector<runtime::cuda::GpuInfo> gpus;
  runtime::Status missing = runtime::cuda::queryDriver(version, gpus);
  if (missing || gpus.empty())
    return "";
  return "sm_" + std::to_string(gpus[0].major) + std::to_string(gpus[0].minor) + (gpus[0].major >= 9 ? "a" : "");
}

} // namespace dlc::compiler
