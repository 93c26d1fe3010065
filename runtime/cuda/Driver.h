// The part of the CUDA driver API that the runtime uses, as a table of functions. The table is filled
// from libcuda.so.1 at run time; tests and other devices fill it with their own functions.
#pragma once

#include "runtime/Status.h"

#include <cstddef>
#include <string>
#include <vector>

namespace dlc::runtime::cuda {

// The driver's ABI: handles are pointers, device memory is a 64-bit address.
using Result = int;
using Device = int;
using Context = struct ContextObject *;
using Module = struct ModuleObject *;
using Function = struct FunctionObject *;
using Stream = struct StreamObject *;
using Event = struct EventObject *;
using Graph = struct GraphObject *;
using GraphExec = struct GraphExecObject *;
using DevicePointer = unsigned long long;

// Results that the runtime tells apart; the names are the driver's.
enum : Result {
  Success = 0,
  OutOfMemory = 2,
  NotInitialized = 3,
  Deinitialized = 4,
  DeviceUnavailable = 46,
  NoDevice = 100,
  InvalidDevice = 101,
  NoBinaryForGpu = 209,
  InvalidPtx = 218,
  JitCompilerNotFound = 221,
  UnsupportedPtxVersion = 222,
  JitCompilationDisabled = 223,
  IllegalState = 401,
  NotFound = 500,
  NotSupported = 801,
  CaptureUnsupported = 900,
  CaptureInvalidated = 901,
  CapturedEvent = 907,
  InvalidClusterSize = 912,
};

// Attributes and options that the runtime uses.
enum : int {
  AttributeMultiprocessors = 16,
  AttributeMajor = 75,
  AttributeMinor = 76,
  FunctionMaxDynamicShared = 8,
  FunctionAnyClusterSize = 14, // clusters of more than 8 blocks
  JitErrorLog = 5,
  JitErrorLogBytes = 6,
  StreamNonBlocking = 1,
  EventDisableTiming = 2,
  CaptureThreadLocal = 1, // other threads may call what they like meanwhile
};

// A tensor map: 128 bytes that the device alone understands, passed to kernels by value.
struct alignas(64) TensorMap {
  unsigned char bytes[128];
};

// A launch and its attributes (CUlaunchConfig).
struct LaunchAttribute {
  enum Id : int { ClusterDimension = 4, ProgrammaticStreamSerialization = 6 };
  int id = 0;
  char pad[4] = {};
  union {
    char bytes[64];
    unsigned cluster[3]; // in blocks
    int isProgrammatic;  // begins before the kernel in front of it has ended
  };
};
struct LaunchConfig {
  unsigned gridX = 1, gridY = 1, gridZ = 1, blockX = 1, blockY = 1, blockZ = 1, sharedBytes = 0;
  Stream stream = nullptr;
  LaunchAttribute *attributes = nullptr;
  unsigned attributeCount = 0;
};

// A buffer that a launch gets a pointer to.
struct LaunchBuffer {
  DevicePointer pointer = 0;
  size_t bytes = 0;
  bool written = false; // else the launch only reads it
};

struct DriverTable {
  Result (*init)(unsigned flags);
  Result (*driverGetVersion)(int *version);
  Result (*getErrorName)(Result error, const char **name);
  Result (*getErrorString)(Result error, const char **text);
  Result (*deviceGetCount)(int *count);
  Result (*deviceGet)(Device *device, int ordinal);
  Result (*deviceGetName)(char *name, int bytes, Device device);
  Result (*deviceGetAttribute)(int *value, int attribute, Device device);
  Result (*deviceTotalMem)(size_t *bytes, Device device);
  Result (*primaryContextRetain)(Context *context, Device device);
  Result (*primaryContextRelease)(Device device);
  Result (*contextPush)(Context context);
  Result (*contextPop)(Context *context);
  Result (*memAlloc)(DevicePointer *pointer, size_t bytes);
  Result (*memFree)(DevicePointer pointer);
  Result (*hostAlloc)(void **pointer, size_t bytes, unsigned flags);
  Result (*hostFree)(void *pointer);
  Result (*copyToDevice)(DevicePointer to, const void *from, size_t bytes, Stream stream);
  Result (*copyToHost)(void *to, DevicePointer from, size_t bytes, Stream stream);
  Result (*copyOnDevice)(DevicePointer to, DevicePointer from, size_t bytes, Stream stream);
  Result (*streamCreate)(Stream *stream, unsigned flags);
  Result (*streamSynchronize)(Stream stream);
  Result (*streamDestroy)(Stream stream);
  Result (*eventCreate)(Event *event, unsigned flags);
  Result (*eventRecord)(Event event, Stream stream);
  Result (*eventSynchronize)(Event event);
  Result (*eventElapsedTime)(float *milliseconds, Event start, Event end);
  Result (*eventDestroy)(Event event);
  Result (*moduleLoad)(Module *module, const void *image, unsigned optionCount, int *options, void **optionValues);
  Result (*moduleUnload)(Module module);
  Result (*moduleGetFunction)(Function *function, Module module, const char *name);
  Result (*functionSetAttribute)(Function function, int attribute, int value);
  Result (*launch)(Function function, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned blockX, unsigned blockY,
                   unsigned blockZ, unsigned sharedBytes, Stream stream, void **arguments, void **extra);
  Result (*streamBeginCapture)(Stream stream, int mode);
  Result (*streamEndCapture)(Stream stream, Graph *graph);
  Result (*graphInstantiate)(GraphExec *exec, Graph graph, unsigned long long flags);
  Result (*graphDestroy)(Graph graph);
  Result (*graphLaunch)(GraphExec exec, Stream stream);
  Result (*graphExecDestroy)(GraphExec exec);
  // NULL where the driver is older than tensor maps and clusters.
  Result (*tensorMapEncodeTiled)(TensorMap *map, int elementType, unsigned rank, void *address,
                                 const unsigned long long *dims, const unsigned long long *strides, const unsigned *box,
                                 const unsigned *elementStrides, int interleave, int swizzle, int promotion, int fill);
  Result (*tensorMapEncodeIm2col)(TensorMap *map, int elementType, unsigned rank, void *address,
                                  const unsigned long long *dims, const unsigned long long *strides,
                                  const int *lowerCorner, const int *upperCorner, unsigned channels, unsigned pixels,
                                  const unsigned *elementStrides, int interleave, int swizzle, int promotion, int fill);
  Result (*launchEx)(const LaunchConfig *config, Function function, void **arguments, void **extra);

  // What no driver has; NULL but for the emulated device.
  // Registers that ptxas gives a thread of the function: a device that runs PTX cannot know.
  Result (*functionSetRegisters)(Function function, unsigned registers);
  // All that the next launch on the stream may touch.
  Result (*describeLaunch)(Stream stream, const LaunchBuffer *buffers, size_t count);
  // Which of the captured operations the last launch of the graph failed at, counted from 0.
  Result (*graphFailure)(GraphExec exec, size_t *operation);
  bool ptxOnly = false; // the device runs PTX alone: no cubins
};

// Fills the table from a shared library. DEVICE_UNAVAILABLE where the library or a symbol is missing.
Status openDriver(const char *library, DriverTable &table);

// The machine's driver, opened and initialized at the first call; NULL with the reason in `missing`
// where there is none or it has no GPU.
const DriverTable *systemDriver(Status &missing);

// A failed driver call as a status: "cuMemAlloc failed: CUDA_ERROR_OUT_OF_MEMORY (out of memory)".
// Success for Success. `call` names the call and what it was for.
Status check(const DriverTable &driver, Result result, const std::string &call, const std::string &source = {});

struct GpuInfo {
  std::string name;
  int major = 0, minor = 0; // compute capability
  int multiprocessors = 0;
  size_t memoryBytes = 0;
};

Status describeGpu(const DriverTable &driver, int index, GpuInfo &gpu);

// What `dlc doctor` prints. version: 13000 for 13.0.
Status queryDriver(int &version, std::vector<GpuInfo> &gpus);

} // namespace dlc::runtime::cuda
