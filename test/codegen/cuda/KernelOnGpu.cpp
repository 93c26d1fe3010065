#include "runtime/cuda/TensorMaps.h"
#include "test/codegen/cuda/KernelRunner.h"

#include <cstring>

using namespace mlir;

namespace dlc::test {
namespace {

using namespace runtime::cuda;

// What one run holds on the GPU. The process ends soon: a run that fails leaves it behind.
struct GpuRun {
  const DriverTable &driver;
  runtime::Status status;
  Context context = nullptr;
  Module module = nullptr;
  Function function = nullptr;
  Stream stream = nullptr;
  std::vector<DevicePointer> buffers;

  bool ok(Result result, const std::string &call) {
    if (!status)
      status = check(driver, result, call);
    return !status;
  }
  bool start(const std::string &cubin, const KernelRun &run);
  bool fill(const KernelRun &run);
  bool launch(const KernelRun &run);
  bool read(const KernelRun &run, KernelResult &result);
  void end();
};

bool GpuRun::start(const std::string &cubin, const KernelRun &run) {
  Device device = 0;
  if (!ok(driver.deviceGet(&device, 0), "cuDeviceGet") ||
      !ok(driver.primaryContextRetain(&context, device), "cuDevicePrimaryCtxRetain") ||
      !ok(driver.contextPush(context), "cuCtxPushCurrent") ||
      !ok(driver.moduleLoad(&module, cubin.data(), 0, nullptr, nullptr), "cuModuleLoadDataEx") ||
      !ok(driver.moduleGetFunction(&function, module, run.kernel.c_str()), "cuModuleGetFunction") ||
      !ok(driver.streamCreate(&stream, StreamNonBlocking), "cuStreamCreate"))
    return false;
  const uint32_t *blocks = run.launch.cluster;
  if (blocks[0] * blocks[1] * blocks[2] > 8 &&
      !ok(driver.functionSetAttribute(function, FunctionAnyClusterSize, 1), "cuFuncSetAttribute"))
    return false;
  return run.launch.sharedBytes == 0 ||
         ok(driver.functionSetAttribute(function, FunctionMaxDynamicShared, int(run.launch.sharedBytes)),
            "cuFuncSetAttribute");
}

bool GpuRun::fill(const KernelRun &run) {
  auto upload = [&](const char *bytes, size_t size) {
    return ok(driver.memAlloc(&buffers.emplace_back(), std::max<size_t>(size, 1)), "cuMemAlloc") &&
           (size == 0 || ok(driver.copyToDevice(buffers.back(), bytes, size, stream), "cuMemcpyHtoDAsync")) &&
           ok(driver.streamSynchronize(stream), "cuStreamSynchronize");
  };
  for (ArrayRef<char> input : run.inputs)
    if (!upload(input.data(), input.size()))
      return false;
  for (size_t bytes : run.outputBytes)
    if (!upload(std::vector<char>(bytes, '\xff').data(), bytes))
      return false;
  return true;
}

bool GpuRun::launch(const KernelRun &run) {
  std::vector<void *> arguments;
  for (DevicePointer &buffer : buffers)
    arguments.push_back(&buffer);
  LaunchExtras extras;
  std::vector<uint64_t> addresses(buffers.begin(), buffers.end());
  if (std::string wrong = extras.make(driver, run, addresses); !wrong.empty()) {
    status = runtime::Status(DLC_INTERNAL, wrong);
    return false;
  }
  extras.appendTo(arguments);
  LaunchAttribute cluster;
  cluster.id = LaunchAttribute::ClusterDimension;
  LaunchConfig config;
  const std::array<uint32_t, 3> grid = gridOf(run);
  config.gridX = grid[0], config.gridY = grid[1], config.gridZ = grid[2];
  config.blockX = run.launch.block[0], config.blockY = run.launch.block[1], config.blockZ = run.launch.block[2];
  config.sharedBytes = run.launch.sharedBytes;
  config.stream = stream;
  const uint32_t *blocks = run.launch.cluster;
  std::copy(blocks, blocks + 3, cluster.cluster);
  if (blocks[0] * blocks[1] * blocks[2] > 1) {
    config.attributes = &cluster;
    config.attributeCount = 1;
  }
  return ok(driver.launchEx(&config, function, arguments.data(), nullptr), "cuLaunchKernelEx") &&
         ok(driver.streamSynchronize(stream), "the kernel");
}

bool GpuRun::read(const KernelRun &run, KernelResult &result) {
  for (auto [i, bytes] : llvm::enumerate(run.outputBytes)) {
    std::vector<char> &output = result.outputs.emplace_back(bytes);
    if (bytes && !ok(driver.copyToHost(output.data(), buffers[run.inputs.size() + i], bytes, stream), "cuMemcpyDtoH"))
      return false;
  }
  return ok(driver.streamSynchronize(stream), "cuStreamSynchronize");
}

void GpuRun::end() {
  for (DevicePointer buffer : buffers)
    driver.memFree(buffer);
  driver.streamDestroy(stream);
  driver.moduleUnload(module);
  driver.contextPop(&context);
}

} // namespace

KernelResult runKernelOnGpu(const std::string &cubin, const KernelRun &run) {
  KernelResult result;
  runtime::Status missing;
  const DriverTable *driver = systemDriver(missing);
  if (!driver) {
    result.error = missing.message();
    return result;
  }
  GpuRun gpu{*driver, {}, nullptr, nullptr, nullptr, nullptr, {}};
  if (gpu.start(cubin, run) && gpu.fill(run) && gpu.launch(run) && gpu.read(run, result))
    gpu.end();
  if (gpu.status)
    result.error = gpu.status.message();
  return result;
}

} // namespace dlc::test
