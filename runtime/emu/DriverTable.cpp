// The functions of the table. Copies to the host land when the stream is waited for; everything else
// happens at once.
#include "runtime/emu/Device.h"
#include "runtime/emu/Emu.h"

#include <algorithm>
#include <chrono>
#include <cpuid.h>
#include <cstdlib>
#include <cstring>
#include <pthread.h>
#include <set>

namespace dlc::runtime {

// What the handles of the table point to.
namespace cuda {
struct ContextObject {};
struct ModuleObject {
  std::unique_ptr<emu::LoadedModule> module;
  std::vector<std::unique_ptr<FunctionObject>> functions;
};
struct FunctionObject {
  ModuleObject *module;
  const emu::Function *function;
  uint32_t dynamicLimit = 48 * 1024;
};
struct StreamObject {
  struct Copy {
    void *to;
    std::vector<uint8_t> bytes;
  };
  std::vector<Copy> pending;
};
struct EventObject {
  std::chrono::steady_clock::time_point time;
};
} // namespace cuda

namespace emu {
namespace {

using namespace cuda;

enum : Result { InvalidValue = 1, InvalidContext = 201, LaunchFailed = 719, InvalidHandle = 400 };

struct Device {
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER; // std::mutex would bring a constructor into the library
  Memory memory;
  LaunchOptions options;
  ContextObject context;
  std::set<StreamObject *> streams;
  std::string report; // of the last failure: lives on as getErrorString's answer
  Statistics statistics;
};
Device &device() {
  static Device instance;
  return instance;
}
std::string &lastReport() {
  static thread_local std::string text;
  return text;
}
class Lock {
public:
  explicit Lock(pthread_mutex_t &mutex) : mutex(mutex) { pthread_mutex_lock(&mutex); }
  Lock(const Lock &) = delete;
  ~Lock() { pthread_mutex_unlock(&mutex); }

private:
  pthread_mutex_t &mutex;
};

uint64_t setting(const char *name, uint64_t otherwise) {
  const char *text = std::getenv(name);
  return text && *text ? std::strtoull(text, nullptr, 10) : otherwise;
}

Result init(unsigned) {
  Lock lock(device().mutex);
  device().options.seed = setting("DLC_EMU_SEED", 0);
  device().options.budget = setting("DLC_EMU_BUDGET", device().options.budget);
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
  if ((error == LaunchFailed || error == InvalidPtx || error == InvalidValue) && !lastReport().empty())
    *text = lastReport().c_str();
  return Success;
}
Result report(Result result, std::string text) {
  lastReport() = std::move(text);
  return result;
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
  if (bytes == 0)
    return InvalidValue;
  uint64_t address = device().memory.allocate(bytes);
  if (!address)
    return OutOfMemory;
  *pointer = address;
  return Success;
}
Result memFree(DevicePointer pointer) {
  Lock lock(device().mutex);
  return device().memory.release(pointer) ? Success : report(InvalidValue, "a free of what is no allocation");
}

// The allocation of a copy's part on the device, or a report.
Allocation *range(DevicePointer pointer, size_t bytes, const char *what) {
  Allocation *found = device().memory.find(pointer);
  if (found && !found->freed && found->holds(pointer, bytes))
    return found;
  lastReport() = std::string(what) + " of " + std::to_string(bytes) +
                 " bytes out of bounds: " + device().memory.describe(pointer, bytes);
  return nullptr;
}

Result copyToDevice(DevicePointer to, const void *from, size_t bytes, Stream) {
  Lock lock(device().mutex);
  Allocation *target = range(to, bytes, "a copy to the device");
  if (!target)
    return InvalidValue;
  std::memcpy(target->data.get() + (to - target->base), from, bytes);
  std::memset(target->shadow.get() + (to - target->base), 1, bytes);
  return Success;
}
Result copyToHost(void *to, DevicePointer from, size_t bytes, Stream stream) {
  Lock lock(device().mutex);
  Allocation *source = range(from, bytes, "a copy to the host");
  if (!source || !device().streams.count(stream))
    return source ? InvalidHandle : InvalidValue;
  const uint8_t *shadow = source->shadow.get() + (from - source->base);
  const void *fresh = std::memchr(shadow, 0, bytes);
  if (fresh)
    return report(InvalidValue, "a copy to the host of bytes that no kernel has written: from byte " +
                                    std::to_string(static_cast<const uint8_t *>(fresh) - shadow) + " of " +
                                    std::to_string(bytes));
  const uint8_t *data = source->data.get() + (from - source->base);
  stream->pending.push_back({to, std::vector<uint8_t>(data, data + bytes)});
  return Success;
}
Result copyOnDevice(DevicePointer to, DevicePointer from, size_t bytes, Stream) {
  Lock lock(device().mutex);
  Allocation *source = range(from, bytes, "a copy on the device"), *target = range(to, bytes, "a copy on the device");
  if (!source || !target)
    return InvalidValue;
  std::memmove(target->data.get() + (to - target->base), source->data.get() + (from - source->base), bytes);
  std::memmove(target->shadow.get() + (to - target->base), source->shadow.get() + (from - source->base), bytes);
  return Success;
}

// --- Streams and events ---------------------------------------------------------------------------

Result streamCreate(Stream *stream, unsigned) {
  Lock lock(device().mutex);
  *stream = new StreamObject;
  device().streams.insert(*stream);
  return Success;
}
Result streamSynchronize(Stream stream) {
  Lock lock(device().mutex);
  if (!device().streams.count(stream))
    return InvalidHandle;
  for (const StreamObject::Copy &copy : stream->pending)
    std::memcpy(copy.to, copy.bytes.data(), copy.bytes.size());
  stream->pending.clear();
  return Success;
}
Result streamDestroy(Stream stream) {
  Lock lock(device().mutex);
  if (!device().streams.erase(stream))
    return InvalidHandle;
  delete stream;
  return Success;
}
Result eventCreate(Event *event, unsigned) {
  *event = new EventObject;
  return Success;
}
Result eventRecord(Event event, Stream) {
  event->time = std::chrono::steady_clock::now();
  return Success;
}
Result eventElapsedTime(float *milliseconds, Event start, Event end) {
  *milliseconds = std::chrono::duration<float, std::milli>(end->time - start->time).count();
  return Success;
}
Result eventDestroy(Event event) {
  delete event;
  return Success;
}

// --- Modules and launches -------------------------------------------------------------------------

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
  delete module;
  return Success;
}
Result moduleGetFunction(cuda::Function *function, Module module, const char *name) {
  Lock lock(device().mutex);
  const emu::Function *found = module->module->program.find(name);
  if (!found || !found->isEntry)
    return NotFound;
  module->functions.push_back(std::make_unique<FunctionObject>());
  *module->functions.back() = {module, found};
  *function = module->functions.back().get();
  return Success;
}
Result functionSetAttribute(cuda::Function function, int attribute, int value) {
  if (attribute != FunctionMaxDynamicShared || value < 0 || uint32_t(value) > device().options.sharedLimit)
    return InvalidValue;
  function->dynamicLimit = uint32_t(value);
  return Success;
}
Result launch(cuda::Function function, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned blockX, unsigned blockY,
              unsigned blockZ, unsigned sharedBytes, Stream, void **arguments, void **) {
  Lock lock(device().mutex);
  if (sharedBytes > function->dynamicLimit)
    return report(InvalidValue, std::to_string(sharedBytes) + " bytes of dynamic shared memory, " +
                                    std::to_string(function->dynamicLimit) + " were asked for");
  LaunchStatistics counts;
  auto start = std::chrono::steady_clock::now();
  std::string error =
      launchKernel(*function->module->module, *function->function, device().memory, {gridX, gridY, gridZ},
                   {blockX, blockY, blockZ}, sharedBytes, arguments, device().options, counts);
  Statistics &total = device().statistics;
  total.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  ++total.launches;
  total.warpInstructions += counts.warpInstructions;
  total.laneInstructions += counts.laneInstructions;
  return error.empty() ? Success : report(LaunchFailed, std::move(error));
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
  table.copyToDevice = copyToDevice;
  table.copyToHost = copyToHost;
  table.copyOnDevice = copyOnDevice;
  table.streamCreate = streamCreate;
  table.streamSynchronize = streamSynchronize;
  table.streamDestroy = streamDestroy;
  table.eventCreate = eventCreate;
  table.eventRecord = eventRecord;
  table.eventElapsedTime = eventElapsedTime;
  table.eventDestroy = eventDestroy;
  table.moduleLoad = moduleLoad;
  table.moduleUnload = moduleUnload;
  table.moduleGetFunction = moduleGetFunction;
  table.functionSetAttribute = functionSetAttribute;
  table.launch = launch;
  table.ptxOnly = true;
  return true;
}

} // namespace emu
} // namespace dlc::runtime
