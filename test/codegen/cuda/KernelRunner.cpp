#include "test/codegen/cuda/KernelRunner.h"
#include "ir/Places.h"
#include "ir/Repeats.h"
#include "runtime/Program.h"
#include "runtime/cuda/TensorMaps.h"
#include "runtime/emu/Device.h"
#include "runtime/emu/Emu.h"
#include "runtime/plan/Size.h"

#include <cstdlib>
#include <cstring>

using namespace mlir;

namespace dlc::test {

static ArrayRef<int64_t> checkedSizes(func::FuncOp kernel) {
  auto sizes = kernel->getAttrOfType<DenseI64ArrayAttr>("dlc.check_sizes");
  return sizes ? sizes.asArrayRef() : ArrayRef<int64_t>();
}

std::vector<int64_t> sizesOfLaunch(func::FuncOp kernel) {
  std::vector<int64_t> sizes;
  for (AffineExpr size : sizeArguments(kernel))
    sizes.push_back(valueAt(size, checkedSizes(kernel)).value_or(0));
  return sizes;
}

OwningOpRef<func::FuncOp> launching(func::FuncOp kernel) {
  if (!Repeats::of(kernel)) {
    OwningOpRef<func::FuncOp> copy = kernel.clone();
    if (usesSizes(kernel) && failed(setSizes(*copy, checkedSizes(kernel))))
      llvm::report_fatal_error("dlc.check_sizes do not fit");
    return copy;
  }
  FunctionType all = launchType(kernel);
  OpBuilder builder(kernel);
  auto function = func::FuncOp::create(
      builder, kernel.getLoc(), "launching",
      builder.getFunctionType(all.getInputs(), all.getResults().take_front(kernel.getNumResults())));
  builder.setInsertionPointToStart(function.addEntryBlock());
  auto launch = LaunchOp::create(builder, kernel.getLoc(), all.getResults(), kernel.getName(), function.getArguments(),
                                 DenseI64ArrayAttr());
  func::ReturnOp::create(builder, kernel.getLoc(), launch.getResults().take_front(kernel.getNumResults()));
  return function;
}

std::vector<size_t> roomBytes(func::FuncOp kernel) {
  std::vector<size_t> bytes;
  for (Type type : launchType(kernel).getResults().drop_front(kernel.getNumResults()))
    bytes.push_back(size_t(*tensorBytes(cast<RankedTensorType>(type))));
  return bytes;
}

FailureOr<CheckedModule> compileKernels(ModuleOp module, const std::string &architecture, const std::string &cacheDir) {
  CheckedModule result;
  plan::Program program;
  bool planned = module.lookupSymbol<func::FuncOp>("main") != nullptr;
  if (planned) {
    WeightStore weights;
    auto built = buildProgram(module, plan::Target::Cuda, weights);
    if (failed(built))
      return failure();
    result.artifact.weights = weights.finish({&*built});
    program = std::move(*built);
  }
  for (auto function : module.getOps<func::FuncOp>())
    if (function->hasAttr("dlc.kernel")) {
      result.kernels.push_back({function, {}, 0});
      if (planned)
        continue;
      program.kernels.emplace_back();
      program.kernels.back().name = function.getSymName().str();
    }
  CudaOptions options;
  options.architectures = {architecture};
  options.cacheDir = cacheDir;
  std::vector<plan::CodeObject> code;
  if (failed(compileForCuda(module, options, program, code)))
    return failure();
  for (CheckedKernel &kernel : result.kernels)
    for (const plan::CodeObject &object : code)
      for (const plan::Geometry &geometry : object.geometries)
        if (program.kernels[geometry.kernel].name == kernel.name()) {
          kernel.launch = geometry;
          kernel.module = object.module;
        }
  for (const plan::CodeObject &object : code) {
    bool isPtx = object.kind == plan::CodeKind::Ptx;
    std::vector<std::string> &programs = isPtx ? result.ptx : result.cubins;
    programs.resize(std::max<size_t>(programs.size(), object.module + 1));
    // PTX ends with a zero byte.
    programs[object.module] =
        isPtx ? std::string(object.bytes.data()) : std::string(object.bytes.data(), object.bytes.size());
  }
  if (planned) {
    result.artifact.programs.push_back(std::move(program));
    result.artifact.code = std::move(code);
  }
  return result;
}

// They have values at the sizes of a test.
static std::vector<int64_t> expressionsOf(const KernelRun &run) {
  size_t failed = 0;
  std::vector<int64_t> values(run.launch.expressions.size());
  (void)plan::evaluate(run.launch.expressions, run.sizes.data(), values.data(), failed);
  return values;
}

std::array<uint32_t, 3> gridOf(const KernelRun &run) {
  std::array<uint32_t, 3> grid = {};
  for (int axis = 0; axis < 3; ++axis)
    grid[axis] = uint32_t(plan::valueOf(run.launch.grid[axis], expressionsOf(run).data()));
  return grid;
}

std::string LaunchExtras::make(const runtime::cuda::DriverTable &driver, const KernelRun &run,
                               ArrayRef<uint64_t> addresses) {
  const std::vector<int64_t> values = expressionsOf(run);
  sizes = run.sizes;
  for (const plan::TensorMap &map : run.launch.maps)
    if (auto status =
            encodeTensorMap(driver, map, values.data(), addresses[map.argument], run.kernel, maps.emplace_back()))
      return status.message();
  for (const plan::Divisor &divisor : run.launch.divisors) {
    const int64_t by = plan::valueOf(divisor.by, values.data());
    if (divisor.isWide)
      divisors.emplace_back().wide = plan::wideDivisor(by);
    else
      divisors.emplace_back().narrow = plan::narrowDivisor(by);
  }
  return "";
}

KernelResult runKernel(const std::string &ptx, const KernelRun &run) {
  using namespace runtime::emu;
  KernelResult result;
  Memory memory;
  std::unique_ptr<LoadedModule> module = loadModule(ptx, memory, result.error);
  if (!module)
    return result;
  const Function *kernel = module->program.find(run.kernel);
  if (!kernel || !kernel->isEntry) {
    result.error = "the PTX has no kernel '" + run.kernel + "'";
    return result;
  }
  std::vector<uint64_t> addresses;
  for (ArrayRef<char> input : run.inputs) {
    addresses.push_back(memory.allocate(std::max<size_t>(input.size(), 1)));
    Allocation &allocation = *memory.find(addresses.back());
    std::memcpy(allocation.data.get(), input.data(), input.size());
    std::memset(allocation.shadow.get(), 1, input.size());
    allocation.readOnly = true;
  }
  for (size_t bytes : run.outputBytes)
    addresses.push_back(memory.allocate(std::max<size_t>(bytes, 1)));
  size_t expected = addresses.size() + run.sizes.size() + run.launch.maps.size() + run.launch.divisors.size();
  if (expected != kernel->kernelParameters.size()) {
    result.error = "the kernel has " + std::to_string(kernel->kernelParameters.size()) + " parameters, expected " +
                   std::to_string(expected);
    return result;
  }
  std::vector<const void *> arguments;
  for (const uint64_t &address : addresses)
    arguments.push_back(&address);
  runtime::cuda::DriverTable table;
  if (!run.launch.maps.empty() && !fillDriverTable(table)) {
    result.error = "the emulated device does not start";
    return result;
  }
  LaunchExtras extras;
  result.error = extras.make(table, run, addresses);
  if (!result.error.empty())
    return result;
  extras.appendTo(arguments);

  LaunchOptions options;
  options.seed = run.seed;
  options.budget = run.budget;
  LaunchStatistics statistics;
  auto dims = [](const auto *d) { return Dim3{uint32_t(d[0]), uint32_t(d[1]), uint32_t(d[2])}; };
  PreparedLaunch launch;
  launch.module = module.get();
  launch.kernel = kernel;
  launch.grid = dims(gridOf(run).data());
  launch.block = dims(run.launch.block);
  launch.dynamicShared = run.launch.sharedBytes;
  launch.anyClusterSize = true;
  result.error = prepareLaunch(launch, arguments.data(), options);
  if (result.error.empty())
    result.error = runLaunch(launch, memory, options, statistics);
  result.warpInstructions = statistics.warpInstructions;
  result.laneInstructions = statistics.laneInstructions;
  if (!result.error.empty())
    return result;
  for (auto [i, bytes] : llvm::enumerate(run.outputBytes)) {
    const Allocation &allocation = *memory.find(addresses[run.inputs.size() + i]);
    if (const void *fresh = std::memchr(allocation.shadow.get(), 0, bytes)) {
      result.error = "output " + std::to_string(i) + " has bytes that no thread has written: byte " +
                     std::to_string(static_cast<const uint8_t *>(fresh) - allocation.shadow.get()) + " of " +
                     std::to_string(bytes);
      return result;
    }
    const char *data = reinterpret_cast<const char *>(allocation.data.get());
    result.outputs.emplace_back(data, data + bytes);
  }
  return result;
}

KernelResult runPlan(const plan::Artifact &artifact, ArrayRef<ArrayRef<char>> inputs, ArrayRef<size_t> outputBytes,
                     uint64_t seed, bool onGpu) {
  KernelResult result;
  // The emulated device reads its settings at init; one more does no harm.
  runtime::cuda::DriverTable table;
  setenv("DLC_EMU_SEED", std::to_string(seed).c_str(), 1);
  if (!runtime::emu::fillDriverTable(table) || table.init(0)) {
    result.error = "the emulated device does not start";
    return result;
  }
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = onGpu ? DLC_DEVICE_CUDA : DLC_DEVICE_EMU;
  dlc_program *program = nullptr;
  dlc_session *session = nullptr;
  plan::Artifact copy = artifact;
  dlc_status *status = runtime::loadArtifact(std::move(copy), options, program).release();
  if (!status)
    status = dlc_session_create(program, nullptr, &session);
  std::vector<dlc_tensor> in, out;
  dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
  for (size_t i = 0; i < inputs.size() && !status; ++i) {
    status = dlc_program_get_input(program, nullptr, i, &info);
    in.push_back(dlc_tensor_of(&info, const_cast<char *>(inputs[i].data())));
  }
  for (size_t bytes : outputBytes)
    result.outputs.emplace_back(bytes);
  for (size_t i = 0; i < outputBytes.size() && !status; ++i) {
    status = dlc_program_get_output(program, nullptr, i, &info);
    out.push_back(dlc_tensor_of(&info, result.outputs[i].data()));
  }
  if (!status)
    status = dlc_session_run(session, in.data(), in.size(), out.data(), out.size(), nullptr);
  if (status)
    result.error = dlc_status_message(status);
  dlc_status_destroy(status);
  dlc_session_destroy(session);
  dlc_program_destroy(program);
  return result;
}

} // namespace dlc::test
