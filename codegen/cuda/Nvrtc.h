// NVRTC, NVIDIA's run-time compiler, opened when it is first needed: dlc builds and starts without it.
#pragma once

#include <string>
#include <vector>

namespace dlc::cuda {

// Where NVRTC and the CUDA headers were found, or what is missing. Searched, in order:
//   library  $DLC_NVRTC (a file or its folder), the loader's path, the toolkit, the Python package nvidia-cuda-nvrtc
//   headers  $DLC_CUDA_INCLUDE, the toolkit, the Python package nvidia-cuda-runtime
// The toolkit is $DLC_CUDA_PATH, $CUDA_HOME, $CUDA_PATH or /usr/local/cuda. Headers are needed only by kernels on f16
// and bf16.
struct CudaEnvironment {
  std::string nvrtcPath; // empty: not found
  int nvrtcMajor = 0, nvrtcMinor = 0;
  std::string includeDir; // empty: not found
  std::string error;      // what is missing and the command that installs it; empty where all is well

  bool ok() const { return error.empty(); }
  std::string version() const { return std::to_string(nvrtcMajor) + "." + std::to_string(nvrtcMinor); }
};

// Searches once; later calls give the same answer. A driver that compiles for CUDA asks this first and leaves with exit
// code 3 where !ok().
const CudaEnvironment &cudaEnvironment();

// One source for one architecture.
struct CompileRequest {
  std::string source;
  std::string fileName;     // as -lineinfo and messages name it
  std::string architecture; // "sm_80", "sm_90a"
  bool needsHeaders = false;
};

struct CompileResult {
  bool ok = false;
  std::vector<char> cubin, ptx;
  std::string log; // NVRTC's and ptxas' own words, with the figures of -v
};

// The options that a request is compiled with, as nvcc understands them too.
std::vector<std::string> compileOptions(const CompileRequest &request);

// Compiles; may be called from several threads. Expects cudaEnvironment().ok().
CompileResult compile(const CompileRequest &request);

} // namespace dlc::cuda
