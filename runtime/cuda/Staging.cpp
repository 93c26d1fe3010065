#include "runtime/cuda/Staging.h"

#include <cstring>

namespace dlc::runtime::cuda {

static constexpr uint64_t kAlignment = 64;
static uint64_t aligned(uint64_t bytes) { return (bytes + kAlignment - 1) / kAlignment * kAlignment; }

Status Staging::begin(const DriverTable &driver, const Place *inputs, size_t inputCount, const Place *outputs,
                      size_t outputCount, Run *&run) {
  Run &own = runs[next];
  if (own.isUnderWay) {
    if (Result failed = driver.eventSynchronize(own.done.get()))
      return check(driver, failed, "a kernel of an asynchronous run");
    deliver(own);
  }
  own.inputs.assign(inputs, inputs + inputCount);
  own.outputs.assign(outputs, outputs + outputCount);
  own.wanted.assign(outputs, outputs + outputCount);
  uint64_t bytes = 0;
  for (const std::vector<Place> *places : {&own.inputs, &own.outputs})
    for (const Place &place : *places)
      bytes += place.onDevice ? 0 : aligned(place.bytes);
  if (bytes > own.bytes || !own.done.get()) {
    own.memory = OwnedHostMemory();
    own.bytes = 0;
    if (Result failed = driver.hostAlloc(own.memory.receive(driver), std::max(bytes, kAlignment), 0))
      return check(driver, failed, "cuMemHostAlloc of " + std::to_string(bytes) + " bytes");
    own.bytes = bytes;
    if (!own.done.get())
      if (Result failed = driver.eventCreate(own.done.receive(driver), EventDisableTiming))
        return check(driver, failed, "cuEventCreate");
  }
  char *to = static_cast<char *>(own.memory.get());
  for (Place &place : own.inputs)
    if (!place.onDevice) {
      if (place.bytes)
        std::memcpy(to, place.data, place.bytes);
      place.data = to;
      to += aligned(place.bytes);
    }
  for (Place &place : own.outputs)
    if (!place.onDevice) {
      place.data = to;
      to += aligned(place.bytes);
    }
  run = &own;
  return {};
}

Status Staging::end(const DriverTable &driver, Stream stream, Run &run) {
  if (Result failed = driver.eventRecord(run.done.get(), stream))
    return check(driver, failed, "cuEventRecord");
  run.isUnderWay = true;
  next = (next + 1) % kRuns;
  return {};
}

void Staging::deliver(Run &run) {
  for (size_t i = 0; i < run.wanted.size(); ++i)
    if (!run.wanted[i].onDevice && run.wanted[i].bytes)
      std::memcpy(run.wanted[i].data, run.outputs[i].data, run.wanted[i].bytes);
  run.isUnderWay = false;
}

void Staging::deliver() {
  for (size_t i = 0; i < kRuns; ++i)
    if (Run &run = runs[(next + i) % kRuns]; run.isUnderWay)
      deliver(run);
}

void Staging::forget() {
  for (Run &run : runs)
    run.isUnderWay = false;
}

} // namespace dlc::runtime::cuda
