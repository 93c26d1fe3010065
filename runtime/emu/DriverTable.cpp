// The functions of the table that concern the device, its memory and modules. Streams.cpp has the rest.
#include "runtime/emu/DeviceState.h"
#include "runtime/emu/TensorMap.h"

#include <algorithm>
#include <cpuid.h>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace dlc::runtime::emu {

using namespace cuda;

Device &device() {
  static Device instance;
  return instance;
}

namespace {

std::string &lastReport() {
  static thread_local std::string text;
  return text;
}

} // namespace

Result report(Result result, std::string text) {
  lastReport() = std::move(text);
  return result;
}

namespace {

uint64_t setting(const char *name, uint64_t otherwise) {
  const char *text = std::getenv(name);
  return text && *text ? std::strtoull(text, nullptr, 10) : otherwise;
}

Result init(unsigned) {
  Lock lock(device().mutex);
  device().options.seed = setting("DLC_EMU_SEED", 0);
  device().options.seeds = setting("DLC_EMU_SEEDS", 1);
  device().options.budget = setting("DLC_EMU_BUDGET", device().options.budget);
  long cores = sysconf(_SC_NPROCESSORS_ONLN);
  device().options.threads = unsigned(setting("DLC_NUM_THREADS", cores > 0 ? uint64_t(cores) : 1));
  return Success;
}
Result driverGetVersion(int *version) {
  *version = 13000;
  return Success;
}

const struct {
  Result result;
  const char *name, *text;
} results[] = {{Success, "CUDA_SUCCESS", "no error"},
               {InvalidValue, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
               {OutOfMemory, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
               {InvalidDevice, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
               {InvalidPtx, "CUDA_ERROR_INVALID_PTX", "the PTX cannot be executed"},
               {NotFound, "CUDA_ERROR_NOT_FOUND", "named symbol not found"},
               {IllegalState, "CUDA_ERROR_ILLEGAL_STATE", "the object is in no state for this call"},
               {CaptureUnsupported, "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED", "not possible while a stream captures"},
               {CaptureInvalidated, "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED", "an earlier call broke the capture"},
               {CapturedEvent, "CUDA_ERROR_CAPTURED_EVENT", "the event belongs to a graph"},
               {NotSupported, "CUDA_ERROR_NOT_SUPPORTED", "operation not supported"},
               {InvalidClusterSize, "CUDA_ERROR_INVALID_CLUSTER_SIZE", "no such size of a cluster"},
               {InvalidHandle, "CUDA_ERROR_INVALID_HANDLE", "invalid resource handle"},
               {LaunchFailed, "CUDA_ERROR_LAUNCH_FAILED", "the kernel failed"}};

Result getErrorName(Result error, const char **name) {
  *name = "CUDA_ERROR_UNKNOWN";
  for (const auto &row : results)
    if (row.result == error)
      *name = row.name;
  return Success;
}
Result getErrorString(Result error, const char **text) {
  *text = "unknown error";
  for (const auto &row : results)
    if (row.result == error)
      *text = row.text;
  bool reported = error == LaunchFailed || error == InvalidPtx || error == InvalidValue || error == InvalidHandle ||
                  error == IllegalState || error == NotSupported || error == InvalidClusterSize ||
                  error == CaptureUnsupported || error == CaptureInvalidated;
  if (reported && !lastReport().empty())
    *text = lastReport().c_str();
  return Success;
}
Result deviceGetCount(int *count) {
  *count = 1;
  return Success;
}
Result deviceGet(cuda::Device *result, int ordinal) {
  *result = 0;
  return ordinal == 0 ? Success : InvalidDevice;
}
Result deviceGetName(char *name, int bytes, cuda::Device) {
  std::snprintf(name, size_t(bytes), "emulated sm_90a");
  return Success;
}
Result deviceGetAttribute(int *value, int attribute, cuda::Device) {
  *value = attribute == AttributeMultiprocessors ? 1 : attribute == AttributeMajor ? 9 : 0;
  return Success;
}
Result deviceTotalMem(size_t *bytes, cuda::Device) {
  *bytes = size_t(16) << 30;
  return Success;
}
Result contextRetain(Context *context, cuda::Device) {
  *context = &device().context;
  return Success;
}
Result contextRelease(cuda::Device) { return Success; }
Result contextPush(Context context) { return context ? Success : InvalidContext; }
Result contextPop(Context *context) {
  *context = &device().context;
  return Success;
}

// --- Memory ---------------------------------------------------------------------------------------

Result memAlloc(DevicePointer *pointer, size_t bytes) {
  Lock lock(device().mutex);
  if (Result result = checkNotCapturing("cuMemAlloc"))
    return result;
  if (bytes == 0)
    return InvalidValue;
  uint64_t address = device().memory.allocate(bytes);
  if (!address)
    return OutOfMemory;
  *pointer = address;
  return Success;
}
Result hostAlloc(void **pointer, size_t bytes, unsigned) {
  *pointer = std::malloc(bytes);
  return *pointer ? Success : OutOfMemory;
}
Result hostFree(void *pointer) {
  std::free(pointer);
  return Success;
}
Result memFree(DevicePointer pointer) {
  Lock lock(device().mutex);
  if (Result result = checkNotCapturing("cuMemFree"))
    return result;
  return device().memory.release(pointer) ? Success : report(InvalidValue, "a free of what is no allocation");
}

// --- Modules ----------------------------------------------------------------------------------------

void writeLog(const std::string &text, unsigned count, const int *options, void **values) {
  char *log = nullptr;
  size_t bytes = 0;
  for (unsigned i = 0; i < count; ++i) {
    if (options[i] == JitErrorLog)
      log = static_cast<char *>(values[i]);
    if (options[i] == JitErrorLogBytes)
      bytes = reinterpret_cast<size_t>(values[i]);
  }
  if (log && bytes)
    std::snprintf(log, bytes, "%s", text.c_str());
}

Result moduleLoad(Module *module, const void *image, unsigned optionCount, int *options, void **optionValues) {
  Lock lock(device().mutex);
  std::string error;
  if (!image || std::memcmp(image,
                            "\x7f"
                            "ELF",
                            4) == 0) {
    writeLog("the emulated device runs PTX, not machine code", optionCount, options, optionValues);
    return NoBinaryForGpu;
  }
  std::unique_ptr<LoadedModule> loaded = loadModule(static_cast<const char *>(image), device().memory, error);
  if (!loaded) {
    writeLog(error, optionCount, options, optionValues);
    return report(InvalidPtx, error);
  }
  *module = new ModuleObject;
  (*module)->module = std::move(loaded);
  return Success;
}
Result moduleUnload(Module module) {
  Lock lock(device().mutex);
  unloadModule(*module->module, device().memory);
  for (const std::unique_ptr<FunctionObject> &function : module->functions)
    device().functions.erase(function.get());
  delete module;
  return Success;
}
Result moduleGetFunction(cuda::Function *function, Module module, const char *name) {
  Lock lock(device().mutex);
  const emu::Function *found = module->module->program.find(name);
  if (!found || !found->isEntry)
    return NotFound;
  module->functions.push_back(std::make_unique<FunctionObject>());
  *module->functions.back() = {module, found, emu::staticSharedLimit - found->sharedBytes, found->registers, false};
  *function = module->functions.back().get();
  device().functions.insert(*function);
  return Success;
}
Result functionSetRegisters(cuda::Function function, unsigned registers) {
  function->registers = registers;
  return Success;
}
Result functionSetAttribute(cuda::Function function, int attribute, int value) {
  if (attribute == FunctionAnyClusterSize && (value == 0 || value == 1)) {
    function->anyClusterSize = value;
    return Success;
  }
  if (attribute != FunctionMaxDynamicShared || value < 0)
    return report(InvalidValue, "no such attribute, or a value below zero");
  const emu::Function &kernel = *function->function;
  if (uint64_t(kernel.sharedBytes) + uint32_t(value) > device().options.sharedLimit)
    return report(InvalidValue, "'" + kernel.name + "' with " + std::to_string(kernel.sharedBytes) +
                                    " bytes of static shared memory cannot have " + std::to_string(value) +
                                    " dynamic ones: a block can have " + std::to_string(device().options.sharedLimit));
  function->dynamicLimit = uint32_t(value);
  return Success;
}
// Asks the CPU itself: the compiler's own question would bring a constructor into the library.
bool cpuIsUsable() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  constexpr unsigned fma = 1u << 12, osxsave = 1u << 27, f16c = 1u << 29; // leaf 1, ecx
  constexpr unsigned bmi1 = 1u << 3, avx2 = 1u << 5, bmi2 = 1u << 8;      // leaf 7, ebx
  constexpr unsigned lzcnt = 1u << 5;                                     // leaf 0x80000001, ecx
  if (!__get_cpuid(1, &a, &b, &c, &d) || (c & (fma | osxsave | f16c)) != (fma | osxsave | f16c))
    return false;
  unsigned low = 0, high = 0;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  if ((low & 6) != 6) // the system saves the vector registers
    return false;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || (b & (bmi1 | avx2 | bmi2)) != (bmi1 | avx2 | bmi2))
    return false;
  return __get_cpuid(0x80000001, &a, &b, &c, &d) && (c & lzcnt);
}

} // namespace

Statistics statistics() {
  Lock lock(device().mutex);
  return device().statistics;
}

bool fillDriverTable(DriverTable &table) {
  if (!cpuIsUsable())
    return false;
  table = {};
  table.init = init;
  table.driverGetVersion = driverGetVersion;
  table.getErrorName = getErrorName;
  table.getErrorString = getErrorString;
  table.deviceGetCount = deviceGetCount;
  table.deviceGet = deviceGet;
  table.deviceGetName = deviceGetName;
  table.deviceGetAttribute = deviceGetAttribute;
  table.deviceTotalMem = deviceTotalMem;
  table.primaryContextRetain = contextRetain;
  table.primaryContextRelease = contextRelease;
  table.contextPush = contextPush;
  table.contextPop = contextPop;
  table.memAlloc = memAlloc;
  table.memFree = memFree;
  table.hostAlloc = hostAlloc;
  table.hostFree = hostFree;
  table.moduleLoad = moduleLoad;
  table.moduleUnload = moduleUnload;
  table.moduleGetFunction = moduleGetFunction;
  table.functionSetAttribute = functionSetAttribute;
  table.functionSetRegisters = functionSetRegisters;
  fillStreamFunctions(table);
  fillTensorMapFunctions(table);
  table.ptxOnly = true;
  return true;
}

} // namespace dlc::runtime::emu
