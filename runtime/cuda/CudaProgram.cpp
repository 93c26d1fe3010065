#include "runtime/cuda/CudaProgram.h"
#include "runtime/EmulatedDriver.h"
#include "runtime/cuda/Cubin.h"
#include "runtime/cuda/CudaDevice.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace dlc::runtime {
namespace cuda {
namespace {

// A level "sm_90a" in parts; false where it is none.
struct Architecture {
  int major = 0, minor = 0;
  bool exact = false; // runs on this architecture alone

  bool parse(const std::string &level) {
    if (level.rfind("sm_", 0) != 0)
      return false;
    char *end = nullptr;
    long number = std::strtol(level.c_str() + 3, &end, 10);
    exact = std::strcmp(end, "a") == 0;
    major = int(number / 10);
    minor = int(number % 10);
    return number >= 10 && number < 10000 && (exact || *end == 0);
  }
  int number() const { return major * 10 + minor; }
};

bool runsOn(plan::CodeKind kind, const Architecture &code, int major, int minor) {
  if (code.exact)
    return code.major == major && code.minor == minor;
  if (kind == plan::CodeKind::Cubin)
    return code.major == major && code.minor <= minor;
  return kind == plan::CodeKind::Ptx && code.number() <= major * 10 + minor;
}

} // namespace

const plan::CodeView *chooseModule(const plan::ArtifactView &artifact, uint32_t module, int major, int minor,
                                   bool ptxOnly) {
  const plan::CodeView *best = nullptr;
  int bestRank = -1;
  for (const plan::CodeView &code : artifact.code) {
    Architecture architecture;
    if (code.module != module || (code.kind != plan::CodeKind::Cubin && code.kind != plan::CodeKind::Ptx) ||
        (ptxOnly && code.kind != plan::CodeKind::Ptx) || !architecture.parse(code.level) ||
        !runsOn(code.kind, architecture, major, minor))
      continue;
    int rank = (code.kind == plan::CodeKind::Cubin ? 100000 : 0) + architecture.number() * 2 + architecture.exact;
    if (rank > bestRank) {
      best = &code;
      bestRank = rank;
    }
  }
  return best;
}

Status CudaProgram::load(int deviceIndex) {
  int count = 0;
  if (Status status = check(driver, driver.deviceGetCount(&count), "cuDeviceGetCount"))
    return status;
  if (deviceIndex < 0 || deviceIndex >= count)
    return Status(DLC_DEVICE_UNAVAILABLE,
                  "no GPU " + std::to_string(deviceIndex) + ": this machine has " + std::to_string(count));
  if (Status status = describeGpu(driver, deviceIndex, gpu))
    return status;
  if (Status status = check(driver, driver.deviceGet(&device, deviceIndex), "cuDeviceGet"))
    return status;
  if (Status status = check(driver, driver.primaryContextRetain(&context, device), "cuDevicePrimaryCtxRetain"))
    return status;
  CurrentContext current(driver, context);
  if (Status status = current.status())
    return status;
  uint32_t moduleCount = 0;
  for (const plan::Kernel &kernel : plan.kernels)
    moduleCount = std::max(moduleCount, kernel.cuda.module + 1);
  for (uint32_t module = 0; module < moduleCount; ++module)
    if (Status status = loadModule(module))
      return status;
  if (Status status = findFunctions())
    return status;
  return uploadWeights();
}

Status CudaProgram::loadModule(uint32_t module) {
  const plan::CodeView *code = chooseModule(artifact, module, gpu.major, gpu.minor, driver.ptxOnly);
  std::string capability = std::to_string(gpu.major) + "." + std::to_string(gpu.minor);
  if (!code) {
    std::string levels;
    for (const plan::CodeView &other : artifact.code)
      if (other.module == module && (other.kind == plan::CodeKind::Cubin || other.kind == plan::CodeKind::Ptx))
        levels += (levels.empty() ? "" : ", ") + other.level + (other.kind == plan::CodeKind::Ptx ? " (PTX)" : "");
    return Status(DLC_UNSUPPORTED_MACHINE, "the artifact holds no code for " + gpu.name + " (compute capability " +
                                               capability + ") in module " + std::to_string(module) + "; it holds " +
                                               (levels.empty() ? "none" : levels));
  }
  bool isPtx = code->kind == plan::CodeKind::Ptx;
  if (module == 0)
    level = code->level + (isPtx ? " (PTX)" : "");
  std::string text; // PTX is a C string
  if (isPtx)
    text.assign(code->bytes.data(), code->bytes.size());
  char log[4096] = {};
  int options[] = {JitErrorLog, JitErrorLogBytes};
  void *values[] = {log, reinterpret_cast<void *>(sizeof log - 1)};
  modules.emplace_back();
  Result result =
      driver.moduleLoad(modules.back().receive(driver), isPtx ? text.c_str() : code->bytes.data(), 2, options, values);
  std::string call = "cuModuleLoadDataEx of module " + std::to_string(module) + " (" + code->level +
                     (isPtx ? ", PTX" : ", cubin") + ") on " + gpu.name;
  if (Status status = check(driver, result, call)) {
    std::string message = status.message(); // and the log behind it, on one line
    for (const char *line = log; *line;) {
      size_t length = std::strcspn(line, "\n");
      message += "; " + std::string(line, length);
      line += length + (line[length] == '\n');
    }
    return Status(status.code(), message);
  }
  return {};
}

// By the cubin beside the PTX that is loaded, where there is one for this GPU.
unsigned CudaProgram::registersOfKernel(const plan::Kernel &kernel) const {
  const plan::CodeView *code = chooseModule(artifact, kernel.cuda.module, gpu.major, gpu.minor);
  return code && code->kind == plan::CodeKind::Cubin ? registersOf(code->bytes, kernel.name) : 0;
}

Status CudaProgram::findFunctions() {
  constexpr uint32_t sharedWithoutAsking = 48 * 1024;
  for (const plan::Kernel &kernel : plan.kernels) {
    Function function = nullptr;
    Result found = driver.moduleGetFunction(&function, modules[kernel.cuda.module].get(), kernel.name.c_str());
    if (Status status = check(driver, found, "cuModuleGetFunction of '" + kernel.name + "'"))
      return status;
    if (kernel.cuda.sharedBytes > sharedWithoutAsking)
      if (Status status = check(
              driver, driver.functionSetAttribute(function, FunctionMaxDynamicShared, int(kernel.cuda.sharedBytes)),
              "cuFuncSetAttribute of '" + kernel.name + "' to " + std::to_string(kernel.cuda.sharedBytes) +
                  " bytes of shared memory"))
        return status;
    if (driver.functionSetRegisters)
      if (unsigned registers = registersOfKernel(kernel))
        driver.functionSetRegisters(function, registers);
    functions.push_back(function);
  }
  return {};
}

Status CudaProgram::uploadWeights() {
  for (const plan::Buffer &buffer : plan.buffers) {
    if (buffer.kind != plan::BufferKind::Constant || buffer.bytes == 0)
      continue;
    if (weightsEnd == 0)
      weightsBegin = buffer.offset;
    weightsBegin = std::min(weightsBegin, buffer.offset);
    weightsEnd = std::max(weightsEnd, buffer.offset + buffer.bytes);
  }
  // Keeps the alignment that offsets have in the section.
  weightsBegin = weightsBegin / 256 * 256;
  uint64_t bytes = weightsEnd - weightsBegin;
  if (Status status = allocate(driver, bytes, "the weights", weights))
    return status;
  if (bytes == 0)
    return {};
  OwnedStream stream;
  if (Status status = check(driver, driver.streamCreate(stream.receive(driver), StreamNonBlocking), "cuStreamCreate"))
    return status;
  Result copied = driver.copyToDevice(weights.get(), artifact.weights.data() + weightsBegin, bytes, stream.get());
  if (Status status = check(driver, copied, "the copy of the weights to the GPU"))
    return status;
  return check(driver, driver.streamSynchronize(stream.get()), "the copy of the weights to the GPU");
}

CudaProgram::~CudaProgram() {
  if (!context)
    return;
  {
    CurrentContext current(driver, context);
    weights = OwnedMemory();
    modules.clear();
  }
  driver.primaryContextRelease(device);
}

Status loadProgram(const DriverTable &driver, const plan::ArtifactView &artifact, const plan::Program &program,
                   int deviceIndex, std::unique_ptr<DeviceProgram> &loaded) {
  std::unique_ptr<CudaProgram> created(new (std::nothrow) CudaProgram(driver, artifact, program));
  if (!created)
    return outOfMemory("a program", sizeof(CudaProgram));
  if (Status status = created->load(deviceIndex))
    return status;
  loaded = std::move(created);
  return {};
}

} // namespace cuda

Status loadCudaProgram(const plan::ArtifactView &artifact, const plan::Program &program, int deviceIndex,
                       std::unique_ptr<DeviceProgram> &loaded) {
  Status missing;
  const cuda::DriverTable *driver = cuda::systemDriver(missing);
  return driver ? cuda::loadProgram(*driver, artifact, program, deviceIndex, loaded) : std::move(missing);
}

Status loadEmulatedProgram(const plan::ArtifactView &artifact, const plan::Program &program,
                           std::unique_ptr<DeviceProgram> &loaded) {
  Status missing;
  const cuda::DriverTable *driver = emulatedDriver(missing);
  return driver ? cuda::loadProgram(*driver, artifact, program, 0, loaded) : std::move(missing);
}

} // namespace dlc::runtime
