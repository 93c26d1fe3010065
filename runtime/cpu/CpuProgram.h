// A program on the CPU: one code object chosen by CPUID, weights in place.
#pragma once

#include "runtime/Device.h"
#include "runtime/cpu/SharedObject.h"
#include "runtime/cpu/ThreadPool.h"

namespace dlc::runtime {

class CpuProgram final : public DeviceProgram {
public:
  CpuProgram(const plan::ArtifactView &artifact, const plan::Program &plan) : artifact(artifact), plan(plan) {}

  Status load(bool trustNative);

  std::string deviceName() const override;
  std::string codeLevel() const override { return code->level; }
  const plan::Geometry &geometry(size_t kernel) const override { return *geometries[kernel]; }
  Status createSession(const SessionConfig &config, std::unique_ptr<DeviceSession> &session) const override;

  const plan::ArtifactView &artifact;
  const plan::Program &plan;
  const plan::CodeView *code = nullptr;
  SharedObject object;
  std::vector<KernelFunction> functions;          // of each kernel
  std::vector<const plan::Geometry *> geometries; // of each kernel
};

} // namespace dlc::runtime
