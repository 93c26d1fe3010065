// Owners of what the driver gives out. All calls on them need the context to be current.
#pragma once

#include "runtime/cuda/Driver.h"

#include <utility>

namespace dlc::runtime::cuda {

// Makes a context current on this thread while it lives.
class CurrentContext {
public:
  CurrentContext(const DriverTable &driver, Context context) : driver(driver), result(driver.contextPush(context)) {}
  CurrentContext(const CurrentContext &) = delete;
  ~CurrentContext() {
    Context popped = nullptr;
    if (result == Success)
      driver.contextPop(&popped);
  }
  Status status() const { return result ? check(driver, result, "cuCtxPushCurrent") : Status(); }

private:
  const DriverTable &driver;
  Result result;
};

// A handle with the table's function that frees it.
template <typename Handle, Result (*DriverTable::*destroy)(Handle)> class Owned {
public:
  Owned() = default;
  Owned(Owned &&other) noexcept : driver(other.driver), handle(std::exchange(other.handle, Handle())) {}
  Owned &operator=(Owned &&other) noexcept {
    std::swap(driver, other.driver);
    std::swap(handle, other.handle);
    return *this;
  }
  ~Owned() {
    if (handle)
      (driver->*destroy)(handle);
  }
  // Where a function of the driver is to store a new handle.
  Handle *receive(const DriverTable &table) {
    driver = &table;
    return &handle;
  }
  Handle get() const { return handle; }

private:
  const DriverTable *driver = nullptr;
  Handle handle = Handle();
};

using OwnedMemory = Owned<DevicePointer, &DriverTable::memFree>;
using OwnedHostMemory = Owned<void *, &DriverTable::hostFree>;
using OwnedModule = Owned<Module, &DriverTable::moduleUnload>;
using OwnedStream = Owned<Stream, &DriverTable::streamDestroy>;
using OwnedGraph = Owned<Graph, &DriverTable::graphDestroy>;
using OwnedGraphExec = Owned<GraphExec, &DriverTable::graphExecDestroy>;
using OwnedEvent = Owned<Event, &DriverTable::eventDestroy>;

// Device memory of at least one byte, so that every pointer is a real one.
inline Status allocate(const DriverTable &driver, size_t bytes, const char *what, OwnedMemory &memory) {
  return check(driver, driver.memAlloc(memory.receive(driver), bytes ? bytes : 1),
               "cuMemAlloc of " + std::to_string(bytes) + " bytes for " + what);
}

} // namespace dlc::runtime::cuda
