// What stands behind the handles of the driver table, and the one device.
#pragma once

#include "runtime/emu/Device.h"
#include "runtime/emu/Emu.h"

#include <chrono>
#include <pthread.h>
#include <set>

namespace dlc::runtime::cuda {

struct ContextObject {};

struct ModuleObject {
  std::unique_ptr<emu::LoadedModule> module;
  std::vector<std::unique_ptr<FunctionObject>> functions;
};

struct FunctionObject {
  ModuleObject *module;
  const emu::Function *function;
  uint32_t dynamicLimit = 0; // of shared memory
  unsigned registers = 0;    // of a thread, as ptxas says; 0: not known
  bool anyClusterSize = false;
};

} // namespace dlc::runtime::cuda

namespace dlc::runtime::emu {

// The driver's results that the runtime does not name.
enum : cuda::Result { InvalidValue = 1, InvalidContext = 201, InvalidHandle = 400, LaunchFailed = 719 };

// What a stream is given: run at once, or recorded where it captures. Arguments are copied when it is issued.
struct Operation {
  enum Kind : uint8_t { Launch, CopyToDevice, CopyToHost, CopyOnDevice, Record } kind = Launch;
  cuda::DevicePointer to = 0, from = 0; // of copies
  void *hostTo = nullptr;
  const void *hostFrom = nullptr;
  size_t bytes = 0;
  cuda::Function function = nullptr;
  PreparedLaunch launch;
  cuda::Event event = nullptr;
};

} // namespace dlc::runtime::emu

namespace dlc::runtime::cuda {

struct StreamObject {
  struct Copy {
    void *to;
    std::vector<uint8_t> bytes;
  };
  std::vector<Copy> pending; // copies to the host land when the stream, or an event behind them, is waited for
  uint64_t landed = 0;       // of those before
  enum : uint8_t { Executing, Capturing, CaptureBroken } state = Executing;
  std::vector<emu::BufferBounds> described; // of the next launch
  pthread_t capturer = {};                  // the thread that began the capture
  std::vector<emu::Operation> captured;
};

struct EventObject {
  std::chrono::steady_clock::time_point time;
  Stream stream = nullptr; // where it was recorded,
  uint64_t copies = 0;     // behind so many copies to the host
  enum : uint8_t { Fresh, Recorded, InGraph } state = Fresh;
};

struct GraphObject {
  std::vector<emu::Operation> operations;
};

struct GraphExecObject {
  std::vector<emu::Operation> operations;
  size_t failed = 0; // the operation that the last launch failed at
};

} // namespace dlc::runtime::cuda

namespace dlc::runtime::emu {

struct Device {
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER; // std::mutex would bring a constructor into the library
  Memory memory;
  LaunchOptions options;
  cuda::ContextObject context;
  std::set<cuda::StreamObject *> streams;
  std::set<cuda::FunctionObject *> functions;
  std::set<cuda::GraphObject *> graphs;
  std::set<cuda::GraphExecObject *> executables;
  Statistics statistics;
};
Device &device();

class Lock {
public:
  explicit Lock(pthread_mutex_t &mutex) : mutex(mutex) { pthread_mutex_lock(&mutex); }
  Lock(const Lock &) = delete;
  ~Lock() { pthread_mutex_unlock(&mutex); }

private:
  pthread_mutex_t &mutex;
};

// The text that getErrorString adds to this thread's next look at a failure.
cuda::Result report(cuda::Result result, std::string text);

// A call that a thread must not make while it captures (cuMemAlloc, ...): breaks its captures. Holds the lock.
cuda::Result checkNotCapturing(const char *call);

// Streams, events, copies, launches and graphs: their rows of the table.
void fillStreamFunctions(cuda::DriverTable &table);

} // namespace dlc::runtime::emu
