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
  const plan::Geometry &geometry(size_t kernel) const override { return *geometries[kernel]; }
  Status createSession(const SessionConfig &config, std::unique_ptr<DeviceSession> &session) const override;

  const DriverTable &driver;
  const plan::ArtifactView &artifact;
  const plan::Program &plan;
  GpuInfo gpu;
  std::string level;
  Device device = 0;
  Context context = nullptr;
  std::vector<OwnedModule> modules;
  std::vector<Function> functions;                // of each kernel
  std::vector<const plan::Geometry *> geometries; // of each kernel
  OwnedMemory weights;                            // of the constants of this program alone, as it reads them
  std::vector<DevicePointer> constants;           // of each constant

private:
  Status loadKernels();
  Status loadModule(const plan::CodeView &code);
  Status findFunction(uint32_t kernel, Module module);
  Status noCode(const plan::Kernel &kernel, uint32_t index) const;
  unsigned registersOfKernel(uint32_t kernel) const;
  Status uploadWeights();
  Status uploadConstant(const plan::Constant &constant, DevicePointer to, Stream stream);
};

} // namespace dlc::runtime::cuda
