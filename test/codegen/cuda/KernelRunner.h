// Kernel functions compiled by NVRTC and run on an emulated device of their own, one allocation with red zones for
// each operand; or on the machine's GPU.
#pragma once

#include "codegen/cuda/Cuda.h"
#include "ir/data/Tensor.h"
#include "runtime/cuda/CudaEntry.h"

#include <array>

namespace dlc::test {

struct CheckedKernel {
  mutable mlir::func::FuncOp function; // a handle: its accessors are not const
  plan::Geometry launch;
  unsigned module = 0; // index into CheckedModule::ptx
  std::string name() const { return function.getSymName().str(); }
};

struct CheckedModule {
  std::vector<CheckedKernel> kernels; // in the module's order
  std::vector<std::string> ptx;       // of each program
  std::vector<std::string> cubins;    // of each program
  plan::Artifact artifact;            // of the planned @main, where the module has one
};

// Compiles every kernel function of the module, and the plan of its @main. Errors are diagnostics.
mlir::FailureOr<CheckedModule> compileKernels(mlir::ModuleOp module, const std::string &architecture,
                                              const std::string &cacheDir);

// What a kernel of open sizes is launched with: its size arguments, at the sizes of all symbols in `dlc.check_sizes`.
std::vector<int64_t> sizesOfLaunch(mlir::func::FuncOp kernel);
// What computes a launch of the kernel, for the interpreter: itself (at those sizes), or one that launches all of its
// rounds.
mlir::OwningOpRef<mlir::func::FuncOp> launching(mlir::func::FuncOp kernel);
// Behind its results: rounds write by turns to a result and to room for one more of it.
std::vector<size_t> roomBytes(mlir::func::FuncOp kernel);

// What a launch needs, as plain data: for runs on several threads.
struct KernelRun {
  std::string kernel;
  plan::Geometry launch;
  std::vector<llvm::ArrayRef<char>> inputs;
  std::vector<size_t> outputBytes;
  std::vector<int64_t> sizes = {};
  uint64_t seed = 0;
  uint64_t budget = uint64_t(1) << 34; // warp instructions
};

// The blocks of the run, at its sizes.
std::array<uint32_t, 3> gridOf(const KernelRun &run);

// What the run hands over behind its pointers.
struct LaunchExtras {
  // Gives what is wrong, or "".
  std::string make(const runtime::cuda::DriverTable &driver, const KernelRun &run, llvm::ArrayRef<uint64_t> addresses);
  size_t count() const { return sizes.size() + maps.size() + divisors.size(); }
  template <typename Pointer> void appendTo(std::vector<Pointer> &arguments) {
    for (int64_t &size : sizes)
      arguments.push_back(&size);
    for (runtime::cuda::TensorMap &map : maps)
      arguments.push_back(&map);
    for (runtime::cuda::DivisorData &divisor : divisors)
      arguments.push_back(&divisor);
  }
  std::vector<int64_t> sizes;
  std::vector<runtime::cuda::TensorMap> maps;
  std::vector<runtime::cuda::DivisorData> divisors;
};

struct KernelResult {
  std::string error; // what the device or the loader reports; "" for nothing
  std::vector<std::vector<char>> outputs;
  uint64_t warpInstructions = 0, laneInstructions = 0;
};

// Loads the PTX into a fresh device and runs one kernel of it. Inputs are read-only, and a byte of an output that no
// thread has written is an error.
KernelResult runKernel(const std::string &ptx, const KernelRun &run);

// The same on the machine's first GPU; the seed and the budget say nothing there. Outputs begin as bytes of 0xff, which
// are NaN as floats.
KernelResult runKernelOnGpu(const std::string &cubin, const KernelRun &run);

// Runs a whole plan through the C ABI on the emulated device, warps and blocks in the order of `seed`, or on the
// machine's GPU.
KernelResult runPlan(const plan::Artifact &artifact, llvm::ArrayRef<llvm::ArrayRef<char>> inputs,
                     llvm::ArrayRef<size_t> outputBytes, uint64_t seed, bool onGpu);

} // namespace dlc::test
