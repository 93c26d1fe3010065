#include "runtime/Device.h"
namespace dlc::runtime {
Status probeCuda() { return Status(DLC_DEVICE_UNAVAILABLE, "no CUDA driver: libcuda.so.1 was not found"); }
Status loadCudaProgram(const plan::ArtifactView &, const plan::Program &, int,
                       std::unique_ptr<DeviceProgram> &) { return probeCuda(); }
} // namespace dlc::runtime
