// A program on one GPU: its context, modules, functions and weights.
#pragma once

#include "runtime/Device.h"
#include "runtime/cuda/Handles.h"

namespace dlc::runtime::cuda {

class CudaProgram final : public DeviceProgram {
public:
  CudaProgram(const DriverTable &driver, const plan::ArtifactView &artifact, const plan::Program &plan)
      : driver(driver), artifact(artifact), plan(plan) {}
  ~CudaProgram() override;

  Status load(int deviceIndex);

  std::string deviceName() const override { return gpu.name; }
  std::string codeLevel() const override { return level; }
  Status createSession(const SessionConfig &config, std::unique_ptr<DeviceSession> &session) const override;

  const DriverTable &driver;
  const plan::ArtifactView &artifact;
  const plan::Program &plan;
  GpuInfo gpu;
  std::string level;
  Device device = 0;
  Context context = nullptr;
  std::vector<OwnedModule> modules;
  std::vector<Function> functions; // of each kernel
  // The part of the weights section that this program reads, on the GPU.
  OwnedMemory weights;
  uint64_t weightsBegin = 0, weightsEnd = 0;

private:
  Status loadModule(uint32_t module);
  Status findFunctions();
  unsigned registersOfKernel(const plan::Kernel &kernel) const;
  Status uploadWeights();
};

} // namespace dlc::runtime::cuda
