#include "test/runtime/FakeDriver.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace dlc::runtime::cuda {
struct GraphObject {
  std::vector<test::FakeDriver::Operation> operations;
};
struct GraphExecObject : GraphObject {};
} // namespace dlc::runtime::cuda

namespace dlc::test {
namespace {

using namespace runtime::cuda;

FakeDriver *fake = nullptr;

// Records the call; its result.
Result enter(const char *call) {
  fake->calls.push_back(call);
  auto failure = fake->failures.find(call);
  return failure == fake->failures.end() ? Success : failure->second;
}

template <typename Handle> Handle handleOf(intptr_t value) { return reinterpret_cast<Handle>(value); }

// Creates a handle that counts in `alive`.
template <typename Handle> Result create(const char *call, Handle *handle, int &alive) {
  Result result = enter(call);
  if (result == Success)
    *handle = handleOf<Handle>(0x1000 + ++alive);
  return result;
}

Result destroy(const char *call, int &alive) {
  --alive;
  return enter(call);
}

// Device memory must belong to an allocation, whole.
bool contains(DevicePointer pointer, size_t bytes) {
  auto after = fake->memory.upper_bound(pointer);
  if (after == fake->memory.begin())
    return false;
  auto [base, size] = *--after;
  return pointer - base + bytes <= size;
}

// Records the operation where the stream captures, else runs it.
Result issue(Stream stream, FakeDriver::Operation operation) {
  if (!fake->capturing || fake->capturing != stream)
    return operation();
  fake->captured.push_back(std::move(operation));
  return Success;
}

Result copy(const char *call, Stream stream, void *to, const void *from, size_t bytes,
            std::initializer_list<DevicePointer> device) {
  if (Result result = enter(call))
    return result;
  for (DevicePointer pointer : device)
    if (!contains(pointer, bytes))
      return 700;
  return issue(stream, [=] { return std::memcpy(to, from, bytes), Result(Success); });
}

void *host(DevicePointer pointer) { return reinterpret_cast<void *>(pointer); }

} // namespace

size_t FakeDriver::count(const std::string &call) const { return size_t(std::count(calls.begin(), calls.end(), call)); }

DriverTable FakeDriver::table() {
  fake = this;
  DriverTable table = {};
  table.init = [](unsigned) { return enter("init"); };
  table.driverGetVersion = [](int *version) { return *version = 13000, enter("driverGetVersion"); };
  table.getErrorName = [](Result error, const char **name) {
    static char text[32];
    std::snprintf(text, sizeof text, "FAKE_ERROR_%d", error);
    return *name = text, Result(Success);
  };
  table.getErrorString = [](Result, const char **text) { return *text = "as the test asked", Result(Success); };
  table.deviceGetCount = [](int *count) { return *count = fake->gpus, enter("deviceGetCount"); };
  table.deviceGet = [](Device *device, int index) { return *device = index, enter("deviceGet"); };
  table.deviceGetName = [](char *name, int bytes, Device) {
    return std::snprintf(name, size_t(bytes), "Fake GPU"), enter("deviceGetName");
  };
  table.deviceGetAttribute = [](int *value, int attribute, Device) {
    *value = attribute == AttributeMajor ? fake->major : attribute == AttributeMinor ? fake->minor : 132;
    return enter("deviceGetAttribute");
  };
  table.deviceTotalMem = [](size_t *bytes, Device) { return *bytes = size_t(1) << 37, enter("deviceTotalMem"); };
  table.primaryContextRetain = [](Context *context, Device) {
    return create("primaryContextRetain", context, fake->contexts);
  };
  table.primaryContextRelease = [](Device) { return destroy("primaryContextRelease", fake->contexts); };
  table.contextPush = [](Context) {
    Result result = enter("contextPush");
    fake->depth += result == Success;
    return result;
  };
  table.contextPop = [](Context *) { return destroy("contextPop", fake->depth); };
  table.memAlloc = [](DevicePointer *pointer, size_t bytes) {
    if (Result result = enter("memAlloc"))
      return result;
    *pointer = reinterpret_cast<DevicePointer>(std::aligned_alloc(256, (bytes + 255) / 256 * 256));
    fake->memory[*pointer] = bytes;
    return Result(Success);
  };
  table.memFree = [](DevicePointer pointer) {
    std::free(host(pointer));
    fake->memory.erase(pointer);
    return enter("memFree");
  };
  table.hostAlloc = [](void **pointer, size_t bytes, unsigned) {
    if (Result result = enter("hostAlloc"))
      return result;
    *pointer = std::malloc(bytes);
    ++fake->hostMemory;
    return Result(Success);
  };
  table.hostFree = [](void *pointer) {
    std::free(pointer);
    return destroy("hostFree", fake->hostMemory);
  };
  table.copyToDevice = [](DevicePointer to, const void *from, size_t bytes, Stream stream) {
    fake->used.push_back(stream);
    return copy("copyToDevice", stream, host(to), from, bytes, {to});
  };
  table.copyToHost = [](void *to, DevicePointer from, size_t bytes, Stream stream) {
    fake->used.push_back(stream);
    return copy("copyToHost", stream, to, host(from), bytes, {from});
  };
  table.copyOnDevice = [](DevicePointer to, DevicePointer from, size_t bytes, Stream stream) {
    fake->used.push_back(stream);
    return copy("copyOnDevice", stream, host(to), host(from), bytes, {to, from});
  };
  table.streamCreate = [](Stream *stream, unsigned) { return create("streamCreate", stream, fake->streams); };
  table.streamSynchronize = [](Stream stream) {
    if (fake->capturing && stream == fake->capturing) {
      fake->captureInvalid = true;
      return Result(CaptureUnsupported);
    }
    fake->used.push_back(stream);
    return enter("streamSynchronize");
  };
  table.streamDestroy = [](Stream) { return destroy("streamDestroy", fake->streams); };
  table.eventCreate = [](Event *event, unsigned) { return create("eventCreate", event, fake->events); };
  table.eventRecord = [](Event, Stream) { return enter("eventRecord"); };
  table.eventSynchronize = [](Event) { return enter("eventSynchronize"); };
  table.eventElapsedTime = [](float *milliseconds, Event, Event) {
    return *milliseconds = 0.25f, enter("eventElapsedTime");
  };
  table.eventDestroy = [](Event) { return destroy("eventDestroy", fake->events); };
  table.moduleLoad = [](Module *module, const void *image, unsigned count, int *options, void **values) {
    fake->images.emplace_back(static_cast<const char *>(image), strnlen(static_cast<const char *>(image), 16));
    Result result = create("moduleLoad", module, fake->modules);
    for (unsigned i = 0; result && i < count; ++i)
      if (options[i] == JitErrorLog)
        std::strcpy(static_cast<char *>(values[i]), "line 7: unknown instruction");
    return result;
  };
  table.moduleUnload = [](Module) { return destroy("moduleUnload", fake->modules); };
  table.moduleGetFunction = [](Function *function, Module, const char *name) {
    Result result = enter("moduleGetFunction");
    auto kernel = fake->kernels.find(name);
    if (result == Success && kernel == fake->kernels.end())
      return Result(NotFound);
    *function = reinterpret_cast<Function>(&kernel->second);
    return result;
  };
  table.functionSetAttribute = [](Function, int, int) { return enter("functionSetAttribute"); };
  table.launch = [](Function function, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz,
                    unsigned shared, Stream stream, void **arguments, void **) {
    if (Result result = enter("launch"))
      return result;
    fake->grids.push_back({gx, gy, gz, bx, by, bz, shared});
    auto *kernel = reinterpret_cast<FakeDriver::Kernel *>(function);
    std::vector<DevicePointer> values; // as the driver: arguments are read at the call
    for (size_t i = 0; i < kernel->arguments; ++i)
      values.push_back(*static_cast<DevicePointer *>(arguments[i]));
    return issue(stream, [kernel, values]() mutable {
      std::vector<void *> pointers;
      for (DevicePointer &value : values)
        pointers.push_back(&value);
      return kernel->run(pointers.data()), Result(Success);
    });
  };
  table.tensorMapEncodeTiled = [](TensorMap *map, int, unsigned rank, void *address, const unsigned long long *dims,
                                  const unsigned long long *strides, const unsigned *box, const unsigned *, int,
                                  int swizzle, int, int) {
    if (Result result = enter("tensorMapEncodeTiled"))
      return result;
    std::memset(map->bytes, 0xff, sizeof map->bytes);
    std::memcpy(map->bytes, &address, sizeof address);
    std::vector<unsigned long long> &seen = fake->maps.emplace_back();
    seen.push_back(reinterpret_cast<DevicePointer>(address));
    seen.insert(seen.end(), dims, dims + rank);
    seen.insert(seen.end(), strides, strides + rank - 1);
    seen.insert(seen.end(), box, box + rank);
    seen.push_back(unsigned(swizzle));
    return Result(Success);
  };
  table.tensorMapEncodeIm2col = [](TensorMap *map, int, unsigned rank, void *address, const unsigned long long *dims,
                                   const unsigned long long *strides, const int *lower, const int *upper,
                                   unsigned channels, unsigned pixels, const unsigned *steps, int, int, int, int) {
    if (Result result = enter("tensorMapEncodeIm2col"))
      return result;
    std::memcpy(map->bytes, &address, sizeof address);
    std::vector<unsigned long long> &seen = fake->maps.emplace_back();
    seen.push_back(reinterpret_cast<DevicePointer>(address));
    seen.insert(seen.end(), dims, dims + rank);
    seen.insert(seen.end(), strides, strides + rank - 1);
    seen.insert(seen.end(), {(unsigned long long)lower[0], (unsigned long long)upper[0], channels, pixels, steps[1]});
    return Result(Success);
  };
  table.streamBeginCapture = [](Stream stream, int) {
    if (fake->capturing)
      return Result(IllegalState);
    Result result = enter("streamBeginCapture");
    if (result == Success)
      fake->capturing = stream;
    fake->captureInvalid = false;
    fake->captured.clear();
    return result;
  };
  table.streamEndCapture = [](Stream stream, Graph *graph) {
    Result result = enter("streamEndCapture");
    if (!fake->capturing || fake->capturing != stream)
      return Result(IllegalState);
    fake->capturing = nullptr;
    if (result || fake->captureInvalid)
      return result ? result : Result(CaptureInvalidated);
    *graph = new GraphObject{std::move(fake->captured)};
    ++fake->graphs;
    return result;
  };
  table.graphInstantiate = [](GraphExec *exec, Graph graph, unsigned long long) {
    Result result = enter("graphInstantiate");
    if (result == Success) {
      *exec = new GraphExecObject{{graph->operations}};
      ++fake->graphs;
    }
    return result;
  };
  table.graphDestroy = [](Graph graph) {
    delete graph;
    return destroy("graphDestroy", fake->graphs);
  };
  table.graphExecDestroy = [](GraphExec exec) {
    delete exec;
    return destroy("graphExecDestroy", fake->graphs);
  };
  table.graphLaunch = [](GraphExec exec, Stream stream) {
    fake->used.push_back(stream);
    if (Result result = enter("graphLaunch"))
      return result;
    for (const FakeDriver::Operation &operation : exec->operations)
      if (Result result = issue(stream, operation))
        return result;
    return Result(Success);
  };
  return table;
}

} // namespace dlc::test
