#include "runtime/cpu/CpuProgram.h"
#include "runtime/Machine.h"

#include <new>

namespace dlc::runtime {
namespace {

// The best of the code objects that this machine can run.
Status chooseCode(const plan::ArtifactView &artifact, bool trustNative, const plan::CodeView *&chosen) {
  std::string refused;
  chosen = nullptr;
  for (const plan::CodeView &code : artifact.code) {
    if (code.kind != plan::CodeKind::CpuSharedObject)
      continue;
    std::string reason;
    bool trusted = trustNative && code.level.rfind("native:", 0) == 0;
    if (!trusted && !canRun(machine(), code.level, reason))
      refused += (refused.empty() ? "" : "; ") + code.level + ": " + reason;
    else if (!chosen || levelRank(code.level) > levelRank(chosen->level))
      chosen = &code;
  }
  if (chosen)
    return {};
  if (refused.empty())
    return Status(DLC_UNSUPPORTED_MACHINE, "the artifact holds no code for CPUs");
  return Status(DLC_UNSUPPORTED_MACHINE, "the artifact holds no code for this CPU (" + machine().brand + ", x86-64-v" +
                                             std::to_string(machine().level) + "): " + refused);
}

} // namespace

std::string CpuProgram::deviceName() const { return machine().brand; }

Status CpuProgram::load(bool trustNative) {
  if (Status status = chooseCode(artifact, trustNative, code))
    return status;
  if (plan.kernels.empty()) // entries that only pass on what they are given: there is no code
    return {};
  if (Status status = object.load(code->bytes))
    return status;
  for (size_t i = 0; i < plan.kernels.size(); ++i) {
    const std::string &name = plan.kernels[i].name;
    const plan::Geometry *geometry = plan::findGeometry(*code, uint32_t(i));
    void *symbol = geometry ? object.find(name.c_str()) : nullptr;
    if (!symbol)
      return Status(DLC_INVALID_ARTIFACT, "the compiled code for " + code->level + " lacks the kernel '" + name + "'");
    functions.push_back(reinterpret_cast<KernelFunction>(symbol));
    geometries.push_back(geometry);
  }
  return {};
}

Status loadCpuProgram(const plan::ArtifactView &artifact, const plan::Program &program, bool trustNative,
                      std::unique_ptr<DeviceProgram> &loaded) {
  std::unique_ptr<CpuProgram> created(new (std::nothrow) CpuProgram(artifact, program));
  if (!created)
    return outOfMemory("a program", sizeof(CpuProgram));
  if (Status status = created->load(trustNative))
    return status;
  loaded = std::move(created);
  return {};
}

} // namespace dlc::runtime
