#include "runtime/cuda/CudaProgram.h"
#include "runtime/EmulatedDriver.h"
#include "runtime/Memory.h"
#include "runtime/cuda/Cubin.h"
#include "runtime/cuda/CudaDevice.h"
#include "runtime/plan/Packing.h"

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

const plan::CodeView *chooseCode(const plan::ArtifactView &artifact, uint32_t kernel, int major, int minor,
                                 bool ptxOnly) {
  const plan::CodeView *best = nullptr;
  int bestRank = -1;
  for (const plan::CodeView &code : artifact.code) {
    Architecture architecture;
    if ((code.kind != plan::CodeKind::Cubin && code.kind != plan::CodeKind::Ptx) ||
        (ptxOnly && code.kind != plan::CodeKind::Ptx) || !architecture.parse(code.level) ||
        !runsOn(code.kind, architecture, major, minor) || !plan::findGeometry(code, kernel))
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
  if (Status status = loadKernels())
    return status;
  return uploadWeights();
}

// Each kernel from the best code object that holds it; each of these is loaded once.
Status CudaProgram::loadKernels() {
  std::vector<const plan::CodeView *> loaded; // of each module
  for (size_t i = 0; i < plan.kernels.size(); ++i) {
    const plan::Kernel &kernel = plan.kernels[i];
    const plan::CodeView *code = chooseCode(artifact, uint32_t(i), gpu.major, gpu.minor, driver.ptxOnly);
    if (!code)
      return noCode(kernel, uint32_t(i));
    size_t module = size_t(std::find(loaded.begin(), loaded.end(), code) - loaded.begin());
    if (module == loaded.size()) {
      loaded.push_back(code);
      if (Status status = loadModule(*code))
        return status;
    }
    geometries.push_back(plan::findGeometry(*code, uint32_t(i)));
    if (Status status = findFunction(uint32_t(i), modules[module].get()))
      return status;
  }
  return {};
}

Status CudaProgram::noCode(const plan::Kernel &kernel, uint32_t index) const {
  std::string levels;
  for (const plan::CodeView &code : artifact.code)
    if ((code.kind == plan::CodeKind::Cubin || code.kind == plan::CodeKind::Ptx) && plan::findGeometry(code, index))
      levels += (levels.empty() ? "" : ", ") + code.level + (code.kind == plan::CodeKind::Ptx ? " (PTX)" : "");
  return Status(DLC_UNSUPPORTED_MACHINE, "the artifact holds no code for " + gpu.name + " (compute capability " +
                                             std::to_string(gpu.major) + "." + std::to_string(gpu.minor) +
                                             ") of kernel '" + kernel.name + "'; it holds " +
                                             (levels.empty() ? "none" : levels));
}

Status CudaProgram::loadModule(const plan::CodeView &code) {
  bool isPtx = code.kind == plan::CodeKind::Ptx;
  if (modules.empty())
    level = code.level + (isPtx ? " (PTX)" : "");
  std::string text; // PTX is a C string
  if (isPtx)
    text.assign(code.bytes.data(), code.bytes.size());
  char log[4096] = {};
  int options[] = {JitErrorLog, JitErrorLogBytes};
  void *values[] = {log, reinterpret_cast<void *>(sizeof log - 1)};
  modules.emplace_back();
  Result result =
      driver.moduleLoad(modules.back().receive(driver), isPtx ? text.c_str() : code.bytes.data(), 2, options, values);
  std::string call = "cuModuleLoadDataEx of module " + std::to_string(code.module) + " (" + code.level +
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
unsigned CudaProgram::registersOfKernel(uint32_t kernel) const {
  const plan::CodeView *code = chooseCode(artifact, kernel, gpu.major, gpu.minor);
  return code && code->kind == plan::CodeKind::Cubin ? registersOf(code->bytes, plan.kernels[kernel].name) : 0;
}

Status CudaProgram::findFunction(uint32_t kernel, Module module) {
  constexpr uint32_t sharedWithoutAsking = 48 * 1024, blocksWithoutAsking = 8; // of a cluster
  const std::string &name = plan.kernels[kernel].name;
  uint32_t sharedBytes = geometries[kernel]->sharedBytes;
  Function function = nullptr;
  if (Status status = check(driver, driver.moduleGetFunction(&function, module, name.c_str()),
                            "cuModuleGetFunction of '" + name + "'"))
    return status;
  if (sharedBytes > sharedWithoutAsking)
    if (Status status =
            check(driver, driver.functionSetAttribute(function, FunctionMaxDynamicShared, int(sharedBytes)),
                  "cuFuncSetAttribute of '" + name + "' to " + std::to_string(sharedBytes) + " bytes of shared memory"))
      return status;
  const uint32_t *cluster = geometries[kernel]->cluster;
  if (uint32_t blocks = cluster[0] * cluster[1] * cluster[2]; blocks > blocksWithoutAsking)
    if (Status status =
            check(driver, driver.functionSetAttribute(function, FunctionAnyClusterSize, 1),
                  "cuFuncSetAttribute of '" + name + "' to clusters of " + std::to_string(blocks) + " blocks"))
      return status;
  if (driver.functionSetRegisters)
    if (unsigned registers = registersOfKernel(kernel))
      driver.functionSetRegisters(function, registers);
  functions.push_back(function);
  return {};
}

// What is packed in the file is unpacked on the way.
Status CudaProgram::uploadConstant(const plan::Constant &constant, DevicePointer to, Stream stream) {
  const char *stored = artifact.weights.data() + constant.offset;
  if (constant.packing.encoding == plan::Encoding::Plain)
    return check(driver, driver.copyToDevice(to, stored, constant.bytes, stream), "the copy of the weights to the GPU");
  Memory plain;
  if (!plain.allocate(constant.bytes))
    return outOfMemory("the weights", constant.bytes);
  plan::unpack(constant, stored, plain.data());
  Result copied = driver.copyToDevice(to, plain.data(), constant.bytes, stream);
  Result waited = driver.streamSynchronize(stream); // also after a failure: `plain` goes
  return check(driver, copied ? copied : waited, "the copy of the weights to the GPU");
}

Status CudaProgram::uploadWeights() {
  constexpr uint64_t alignment = 256;
  uint64_t bytes = 0;
  for (const plan::Constant &constant : plan.constants) {
    constants.push_back(bytes);
    bytes += (constant.bytes + alignment - 1) / alignment * alignment;
  }
  if (Status status = allocate(driver, bytes, "the weights", weights))
    return status;
  OwnedStream stream;
  if (Status status = check(driver, driver.streamCreate(stream.receive(driver), StreamNonBlocking), "cuStreamCreate"))
    return status;
  Status status;
  for (size_t i = 0; i < constants.size() && !status; ++i) {
    constants[i] += weights.get();
    if (plan.constants[i].bytes)
      status = uploadConstant(plan.constants[i], constants[i], stream.get());
  }
  Result waited = driver.streamSynchronize(stream.get());
  return !status && waited ? check(driver, waited, "the copy of the weights to the GPU") : std::move(status);
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
