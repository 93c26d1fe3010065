#include "runtime/cuda/Driver.h"
#include "runtime/Device.h"

#include <cstring>
#include <dlfcn.h>

namespace dlc::runtime {
namespace cuda {
namespace {

struct Symbol {
  const char *name;
  size_t offset; // of the function in the table
  bool optional = false;
};

#define DLC_SYMBOL(name, member) {name, offsetof(DriverTable, member)}
#define DLC_OPTIONAL_SYMBOL(name, member) {name, offsetof(DriverTable, member), true}
constexpr Symbol symbols[] = {
    DLC_SYMBOL("cuInit", init),
    DLC_SYMBOL("cuDriverGetVersion", driverGetVersion),
    DLC_SYMBOL("cuGetErrorName", getErrorName),
    DLC_SYMBOL("cuGetErrorString", getErrorString),
    DLC_SYMBOL("cuDeviceGetCount", deviceGetCount),
    DLC_SYMBOL("cuDeviceGet", deviceGet),
    DLC_SYMBOL("cuDeviceGetName", deviceGetName),
    DLC_SYMBOL("cuDeviceGetAttribute", deviceGetAttribute),
    DLC_SYMBOL("cuDeviceTotalMem_v2", deviceTotalMem),
    DLC_SYMBOL("cuDevicePrimaryCtxRetain", primaryContextRetain),
    DLC_SYMBOL("cuDevicePrimaryCtxRelease_v2", primaryContextRelease),
    DLC_SYMBOL("cuCtxPushCurrent_v2", contextPush),
    DLC_SYMBOL("cuCtxPopCurrent_v2", contextPop),
    DLC_SYMBOL("cuMemAlloc_v2", memAlloc),
    DLC_SYMBOL("cuMemFree_v2", memFree),
    DLC_SYMBOL("cuMemHostAlloc", hostAlloc),
    DLC_SYMBOL("cuMemFreeHost", hostFree),
    DLC_SYMBOL("cuMemcpyHtoDAsync_v2", copyToDevice),
    DLC_SYMBOL("cuMemcpyDtoHAsync_v2", copyToHost),
    DLC_SYMBOL("cuMemcpyDtoDAsync_v2", copyOnDevice),
    DLC_SYMBOL("cuStreamCreate", streamCreate),
    DLC_SYMBOL("cuStreamSynchronize", streamSynchronize),
    DLC_SYMBOL("cuStreamDestroy_v2", streamDestroy),
    DLC_SYMBOL("cuEventCreate", eventCreate),
    DLC_SYMBOL("cuEventRecord", eventRecord),
    DLC_SYMBOL("cuEventSynchronize", eventSynchronize),
    DLC_SYMBOL("cuEventElapsedTime", eventElapsedTime),
    DLC_SYMBOL("cuEventDestroy_v2", eventDestroy),
    DLC_SYMBOL("cuModuleLoadDataEx", moduleLoad),
    DLC_SYMBOL("cuModuleUnload", moduleUnload),
    DLC_SYMBOL("cuModuleGetFunction", moduleGetFunction),
    DLC_SYMBOL("cuFuncSetAttribute", functionSetAttribute),
    DLC_SYMBOL("cuLaunchKernel", launch),
    DLC_SYMBOL("cuStreamBeginCapture_v2", streamBeginCapture),
    DLC_SYMBOL("cuStreamEndCapture", streamEndCapture),
    DLC_SYMBOL("cuGraphInstantiateWithFlags", graphInstantiate),
    DLC_SYMBOL("cuGraphDestroy", graphDestroy),
    DLC_SYMBOL("cuGraphLaunch", graphLaunch),
    DLC_SYMBOL("cuGraphExecDestroy", graphExecDestroy),
    DLC_OPTIONAL_SYMBOL("cuTensorMapEncodeTiled", tensorMapEncodeTiled),
    DLC_OPTIONAL_SYMBOL("cuTensorMapEncodeIm2col", tensorMapEncodeIm2col),
    DLC_OPTIONAL_SYMBOL("cuLaunchKernelEx", launchEx),
};
#undef DLC_SYMBOL
#undef DLC_OPTIONAL_SYMBOL
static_assert(sizeof symbols / sizeof *symbols * sizeof(void *) == offsetof(DriverTable, functionSetRegisters),
              "a row for every function");

dlc_status_code codeOf(Result result) {
  switch (result) {
  case OutOfMemory:
    return DLC_OUT_OF_MEMORY;
  case NotInitialized:
  case Deinitialized:
  case DeviceUnavailable:
  case NoDevice:
  case InvalidDevice:
    return DLC_DEVICE_UNAVAILABLE;
  case NoBinaryForGpu:
  case InvalidPtx:
  case JitCompilerNotFound:
  case UnsupportedPtxVersion:
  case JitCompilationDisabled:
    return DLC_UNSUPPORTED_MACHINE;
  case NotFound:
    return DLC_INVALID_ARTIFACT;
  default:
    return DLC_INTERNAL;
  }
}

// Opens and initializes; DEVICE_UNAVAILABLE with what is missing.
Status start(DriverTable &table) {
  if (Status status = openDriver("libcuda.so.1", table))
    return status;
  if (Status status = check(table, table.init(0), "cuInit"))
    return Status(DLC_DEVICE_UNAVAILABLE, std::string("the CUDA driver does not start: ") + status.message());
  int count = 0;
  if (Status status = check(table, table.deviceGetCount(&count), "cuDeviceGetCount"))
    return Status(DLC_DEVICE_UNAVAILABLE, std::string("the CUDA driver finds no GPU: ") + status.message());
  if (count == 0)
    return Status(DLC_DEVICE_UNAVAILABLE, "the CUDA driver finds no GPU");
  return {};
}

struct SystemDriver {
  DriverTable table = {};
  Status missing;
  SystemDriver() { missing = start(table); }
};

} // namespace

Status openDriver(const char *library, DriverTable &table) {
  table = {};
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL); // stays open for good
  if (!handle) {
    const char *why = dlerror();
    return Status(DLC_DEVICE_UNAVAILABLE, std::string("no CUDA driver on this machine: ") +
                                              (why ? why : "the library cannot be opened") +
                                              " (it comes with the NVIDIA driver)");
  }
  for (const Symbol &symbol : symbols) {
    void *address = dlsym(handle, symbol.name);
    if (!address && !symbol.optional)
      return Status(DLC_DEVICE_UNAVAILABLE,
                    std::string("the CUDA driver is too old: '") + library + "' lacks " + symbol.name);
    std::memcpy(reinterpret_cast<char *>(&table) + symbol.offset, &address, sizeof address);
  }
  return {};
}

const DriverTable *systemDriver(Status &missing) {
  static const SystemDriver driver;
  if (!driver.missing)
    return &driver.table;
  missing = Status(driver.missing.code(), driver.missing.message());
  return nullptr;
}

Status check(const DriverTable &driver, Result result, const std::string &call, const std::string &source) {
  if (result == Success)
    return {};
  const char *name = nullptr, *text = nullptr;
  driver.getErrorName(result, &name);
  driver.getErrorString(result, &text);
  std::string message = call + " failed: " + (name ? name : "error " + std::to_string(result));
  if (text)
    message += std::string(" (") + text + ")";
  return Status(codeOf(result), std::move(message), source);
}

Status describeGpu(const DriverTable &driver, int index, GpuInfo &gpu) {
  Device device = 0;
  char name[256] = {};
  if (Status status = check(driver, driver.deviceGet(&device, index), "cuDeviceGet(" + std::to_string(index) + ")"))
    return status;
  if (Status status = check(driver, driver.deviceGetName(name, sizeof name - 1, device), "cuDeviceGetName"))
    return status;
  gpu.name = name;
  struct {
    int attribute;
    int *value;
  } attributes[] = {
      {AttributeMajor, &gpu.major}, {AttributeMinor, &gpu.minor}, {AttributeMultiprocessors, &gpu.multiprocessors}};
  for (auto [attribute, value] : attributes)
    if (Status status = check(driver, driver.deviceGetAttribute(value, attribute, device), "cuDeviceGetAttribute"))
      return status;
  return check(driver, driver.deviceTotalMem(&gpu.memoryBytes, device), "cuDeviceTotalMem");
}

Status queryDriver(int &version, std::vector<GpuInfo> &gpus) {
  Status missing;
  const DriverTable *driver = systemDriver(missing);
  if (!driver)
    return missing;
  int count = 0;
  if (Status status = check(*driver, driver->driverGetVersion(&version), "cuDriverGetVersion"))
    return status;
  if (Status status = check(*driver, driver->deviceGetCount(&count), "cuDeviceGetCount"))
    return status;
  gpus.resize(size_t(count));
  for (int index = 0; index < count; ++index)
    if (Status status = describeGpu(*driver, index, gpus[size_t(index)]))
      return status;
  return {};
}

} // namespace cuda

Status probeCuda() {
  Status missing;
  cuda::systemDriver(missing);
  return missing;
}

} // namespace dlc::runtime
