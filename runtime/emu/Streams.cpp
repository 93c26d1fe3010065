// Streams, events, graphs and what is issued on a stream: copies and launches. Operations run at once, on the
// calling thread; copies to the host land when the stream is waited for. On a stream that captures, operations
// are recorded and nothing runs: its graph runs them in their order at each launch.
#include "runtime/emu/DeviceState.h"

#include <cstring>

namespace dlc::runtime::emu {

using namespace cuda;

namespace {

// --- Running operations. All of this holds the device's lock ----------------------------------------

// The allocation of a copy's part on the device, or a report.
Allocation *range(DevicePointer pointer, size_t bytes, const char *what) {
  Allocation *found = device().memory.find(pointer);
  if (found && !found->freed && found->holds(pointer, bytes))
    return found;
  report(InvalidValue, std::string(what) + " of " + std::to_string(bytes) +
                           " bytes out of bounds: " + device().memory.describe(pointer, bytes));
  return nullptr;
}

Result runCopyToDevice(const Operation &copy) {
  Allocation *target = range(copy.to, copy.bytes, "a copy to the device");
  if (!target)
    return InvalidValue;
  std::memcpy(target->data.get() + (copy.to - target->base), copy.hostFrom, copy.bytes);
  std::memset(target->shadow.get() + (copy.to - target->base), 1, copy.bytes);
  return Success;
}

Result runCopyToHost(const Operation &copy, Stream stream) {
  Allocation *source = range(copy.from, copy.bytes, "a copy to the host");
  if (!source)
    return InvalidValue;
  const uint8_t *shadow = source->shadow.get() + (copy.from - source->base);
  const void *fresh = std::memchr(shadow, 0, copy.bytes);
  if (fresh)
    return report(InvalidValue, "a copy to the host of bytes that no kernel has written: from byte " +
                                    std::to_string(static_cast<const uint8_t *>(fresh) - shadow) + " of " +
                                    std::to_string(copy.bytes));
  const uint8_t *data = source->data.get() + (copy.from - source->base);
  stream->pending.push_back({copy.hostTo, std::vector<uint8_t>(data, data + copy.bytes)});
  return Success;
}

Result runCopyOnDevice(const Operation &copy) {
  Allocation *source = range(copy.from, copy.bytes, "a copy on the device"),
             *target = range(copy.to, copy.bytes, "a copy on the device");
  if (!source || !target)
    return InvalidValue;
  uint64_t to = copy.to - target->base, from = copy.from - source->base;
  std::memmove(target->data.get() + to, source->data.get() + from, copy.bytes);
  std::memmove(target->shadow.get() + to, source->shadow.get() + from, copy.bytes);
  return Success;
}

Result runKernel(const Operation &operation) {
  if (!device().functions.count(operation.function))
    return report(InvalidHandle, "a launch of a function whose module is unloaded");
  LaunchStatistics counts;
  auto start = std::chrono::steady_clock::now();
  std::string error = runLaunch(operation.launch, device().memory, device().options, counts);
  Statistics &total = device().statistics;
  total.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  ++total.launches;
  total.warpInstructions += counts.warpInstructions;
  total.laneInstructions += counts.laneInstructions;
  return error.empty() ? Success : report(LaunchFailed, std::move(error));
}

Result perform(const Operation &operation, Stream stream) {
  switch (operation.kind) {
  case Operation::Launch:
    return runKernel(operation);
  case Operation::CopyToDevice:
    return runCopyToDevice(operation);
  case Operation::CopyToHost:
    return runCopyToHost(operation, stream);
  case Operation::CopyOnDevice:
    return runCopyOnDevice(operation);
  case Operation::Record:
    return Success; // an event of a graph orders; it has no time
  }
  return InvalidValue;
}

// Runs the operation, or records it where the stream captures.
Result issue(Stream stream, Operation operation) {
  if (!device().streams.count(stream))
    return report(InvalidHandle, "no such stream");
  switch (stream->state) {
  case StreamObject::Executing:
    return perform(operation, stream);
  case StreamObject::Capturing:
    stream->captured.push_back(std::move(operation));
    return Success;
  case StreamObject::CaptureBroken:
    return report(CaptureInvalidated, "an operation on a stream whose capture was broken by an earlier call");
  }
  return InvalidValue;
}

// For calls that a capturing stream cannot take: they break the capture.
Result refuseWhileCapturing(Stream stream, const char *call) {
  if (stream->state == StreamObject::Executing)
    return Success;
  stream->state = StreamObject::CaptureBroken;
  return report(CaptureUnsupported, std::string(call) + " of a stream that captures");
}

// --- The table's functions --------------------------------------------------------------------------

Result copyToDevice(DevicePointer to, const void *from, size_t bytes, Stream stream) {
  Lock lock(device().mutex);
  Operation copy;
  copy.kind = Operation::CopyToDevice;
  copy.to = to;
  copy.hostFrom = from;
  copy.bytes = bytes;
  return issue(stream, std::move(copy));
}
Result copyToHost(void *to, DevicePointer from, size_t bytes, Stream stream) {
  Lock lock(device().mutex);
  Operation copy;
  copy.kind = Operation::CopyToHost;
  copy.hostTo = to;
  copy.from = from;
  copy.bytes = bytes;
  return issue(stream, std::move(copy));
}
Result copyOnDevice(DevicePointer to, DevicePointer from, size_t bytes, Stream stream) {
  Lock lock(device().mutex);
  Operation copy;
  copy.kind = Operation::CopyOnDevice;
  copy.to = to;
  copy.from = from;
  copy.bytes = bytes;
  return issue(stream, std::move(copy));
}

Result describeLaunch(Stream stream, const LaunchBuffer *buffers, size_t count) {
  Lock lock(device().mutex);
  if (!device().streams.count(stream))
    return report(InvalidHandle, "no such stream");
  stream->described.clear();
  for (size_t i = 0; i < count; ++i)
    stream->described.push_back({buffers[i].pointer, buffers[i].bytes, buffers[i].written});
  return Success;
}

// What an attribute of the launch says. False: there is no such attribute here.
bool takeAttribute(const LaunchAttribute &attribute, PreparedLaunch &launch) {
  switch (attribute.id) {
  case LaunchAttribute::ClusterDimension:
    launch.cluster = {attribute.cluster[0], attribute.cluster[1], attribute.cluster[2]};
    return true;
  case LaunchAttribute::ProgrammaticStreamSerialization: // launches run in their order
    return true;
  default:
    return false;
  }
}

Result launchEx(const LaunchConfig *config, cuda::Function function, void **arguments, void **) {
  Lock lock(device().mutex);
  if (!device().functions.count(function))
    return report(InvalidHandle, "no such function");
  auto refuse = [&](Result result, const std::string &why) {
    return report(result, "the launch of '" + function->function->name + "' is impossible: " + why);
  };
  if (config->sharedBytes > function->dynamicLimit)
    return refuse(InvalidValue, std::to_string(config->sharedBytes) + " bytes of dynamic shared memory, it may have " +
                                    std::to_string(function->dynamicLimit) + " (cuFuncSetAttribute)");
  Operation operation;
  operation.function = function;
  PreparedLaunch &launch = operation.launch;
  launch.module = function->module->module.get();
  launch.kernel = function->function;
  launch.grid = {config->gridX, config->gridY, config->gridZ};
  launch.block = {config->blockX, config->blockY, config->blockZ};
  launch.dynamicShared = config->sharedBytes;
  launch.registers = function->registers;
  launch.anyClusterSize = function->anyClusterSize;
  for (unsigned i = 0; i < config->attributeCount; ++i) {
    const LaunchAttribute &attribute = config->attributes[i];
    if (!takeAttribute(attribute, launch))
      return refuse(NotSupported, "the emulated device has no launch attribute " + std::to_string(attribute.id));
    if (attribute.id == LaunchAttribute::ClusterDimension && launch.cluster.count() == 0)
      return refuse(InvalidClusterSize, "a size of zero in the cluster " + textOf(launch.cluster));
  }
  if (device().streams.count(config->stream))
    launch.buffers = std::move(config->stream->described);
  std::string error = prepareLaunch(launch, arguments, device().options);
  return error.empty() ? issue(config->stream, std::move(operation)) : report(InvalidValue, std::move(error));
}

Result launch(cuda::Function function, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned blockX, unsigned blockY,
              unsigned blockZ, unsigned sharedBytes, Stream stream, void **arguments, void **extra) {
  LaunchConfig config;
  config.gridX = gridX;
  config.gridY = gridY;
  config.gridZ = gridZ;
  config.blockX = blockX;
  config.blockY = blockY;
  config.blockZ = blockZ;
  config.sharedBytes = sharedBytes;
  config.stream = stream;
  return launchEx(&config, function, arguments, extra);
}

Result streamCreate(Stream *stream, unsigned) {
  Lock lock(device().mutex);
  *stream = new StreamObject;
  device().streams.insert(*stream);
  return Success;
}
// The stream's first `count` copies to the host are there.
void land(Stream stream, uint64_t count) {
  auto end = stream->pending.begin();
  for (; stream->landed < count && end != stream->pending.end(); ++end, ++stream->landed)
    std::memcpy(end->to, end->bytes.data(), end->bytes.size());
  stream->pending.erase(stream->pending.begin(), end);
}

Result streamSynchronize(Stream stream) {
  Lock lock(device().mutex);
  if (!device().streams.count(stream))
    return InvalidHandle;
  if (Result result = refuseWhileCapturing(stream, "cuStreamSynchronize"))
    return result;
  land(stream, UINT64_MAX);
  return Success;
}
// Takes a handle out of those that are alive.
template <typename Object> Result destroy(std::set<Object *> &alive, Object *handle) {
  Lock lock(device().mutex);
  if (!alive.erase(handle))
    return InvalidHandle;
  delete handle;
  return Success;
}

Result streamDestroy(Stream stream) { return destroy(device().streams, stream); }

Result eventCreate(Event *event, unsigned) {
  *event = new EventObject;
  return Success;
}
Result eventRecord(Event event, Stream stream) {
  Lock lock(device().mutex);
  Operation record;
  record.kind = Operation::Record;
  record.event = event;
  if (Result result = issue(stream, std::move(record)))
    return result;
  event->state = stream->state == StreamObject::Executing ? EventObject::Recorded : EventObject::InGraph;
  event->time = std::chrono::steady_clock::now();
  event->stream = stream;
  event->copies = stream->landed + stream->pending.size();
  return Success;
}
// What a stream is given is done when the call returns, but for copies to the host.
Result eventSynchronize(Event event) {
  Lock lock(device().mutex);
  if (event->state == EventObject::InGraph)
    return CapturedEvent;
  if (event->state == EventObject::Recorded && device().streams.count(event->stream))
    land(event->stream, event->copies);
  return Success;
}
Result eventElapsedTime(float *milliseconds, Event start, Event end) {
  for (Event event : {start, end})
    if (event->state != EventObject::Recorded)
      return event->state == EventObject::Fresh ? Result(InvalidHandle) : Result(CapturedEvent);
  *milliseconds = std::chrono::duration<float, std::milli>(end->time - start->time).count();
  return Success;
}
Result eventDestroy(Event event) {
  delete event;
  return Success;
}

Result streamBeginCapture(Stream stream, int) {
  Lock lock(device().mutex);
  if (!device().streams.count(stream)) // also the default stream, which cannot capture
    return report(CaptureUnsupported, "the capture of no stream of its own");
  if (stream->state != StreamObject::Executing)
    return report(IllegalState, "a capture on a stream that captures");
  stream->state = StreamObject::Capturing;
  stream->capturer = pthread_self();
  stream->captured.clear();
  return Success;
}
Result streamEndCapture(Stream stream, Graph *graph) {
  Lock lock(device().mutex);
  *graph = nullptr;
  if (!device().streams.count(stream) || stream->state == StreamObject::Executing)
    return report(IllegalState, "the end of a capture that was not begun");
  bool broken = stream->state == StreamObject::CaptureBroken;
  stream->state = StreamObject::Executing;
  if (broken) {
    stream->captured.clear();
    return report(CaptureInvalidated, "the end of a capture that was broken by an earlier call");
  }
  *graph = new GraphObject{std::move(stream->captured)};
  stream->captured.clear();
  device().graphs.insert(*graph);
  return Success;
}

Result graphInstantiate(GraphExec *executable, Graph graph, unsigned long long) {
  Lock lock(device().mutex);
  if (!device().graphs.count(graph))
    return InvalidHandle;
  *executable = new GraphExecObject{graph->operations, 0};
  device().executables.insert(*executable);
  return Success;
}
Result graphDestroy(Graph graph) { return destroy(device().graphs, graph); }
Result graphExecDestroy(GraphExec executable) { return destroy(device().executables, executable); }

// Between the operations other threads may have theirs, as on a GPU.
Result graphLaunch(GraphExec executable, Stream stream) {
  size_t count = 0;
  {
    Lock lock(device().mutex);
    if (!device().executables.count(executable) || !device().streams.count(stream))
      return report(InvalidHandle, "no such graph or stream");
    if (Result result = refuseWhileCapturing(stream, "cuGraphLaunch"))
      return result;
    count = executable->operations.size();
  }
  for (size_t i = 0; i < count; ++i) {
    Lock lock(device().mutex);
    if (Result result = perform(executable->operations[i], stream)) {
      executable->failed = i;
      return result;
    }
  }
  return Success;
}
Result graphFailure(GraphExec executable, size_t *operation) {
  Lock lock(device().mutex);
  *operation = executable->failed;
  return Success;
}

} // namespace

Result checkNotCapturing(const char *call) {
  Result result = Success;
  for (StreamObject *stream : device().streams)
    if (stream->state != StreamObject::Executing && pthread_equal(stream->capturer, pthread_self())) {
      stream->state = StreamObject::CaptureBroken;
      result = report(CaptureUnsupported, std::string(call) + " by a thread that captures");
    }
  return result;
}

void fillStreamFunctions(DriverTable &table) {
  table.copyToDevice = copyToDevice;
  table.copyToHost = copyToHost;
  table.copyOnDevice = copyOnDevice;
  table.launch = launch;
  table.launchEx = launchEx;
  table.describeLaunch = describeLaunch;
  table.streamCreate = streamCreate;
  table.streamSynchronize = streamSynchronize;
  table.streamDestroy = streamDestroy;
  table.eventCreate = eventCreate;
  table.eventRecord = eventRecord;
  table.eventElapsedTime = eventElapsedTime;
  table.eventSynchronize = eventSynchronize;
  table.eventDestroy = eventDestroy;
  table.streamBeginCapture = streamBeginCapture;
  table.streamEndCapture = streamEndCapture;
  table.graphInstantiate = graphInstantiate;
  table.graphDestroy = graphDestroy;
  table.graphLaunch = graphLaunch;
  table.graphExecDestroy = graphExecDestroy;
  table.graphFailure = graphFailure;
}

} // namespace dlc::runtime::emu
