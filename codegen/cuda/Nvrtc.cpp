#include "codegen/cuda/Nvrtc.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include <dlfcn.h>

namespace dlc::cuda {
namespace {

// The part of NVRTC's C interface that we call. Its types are opaque pointers and plain integers.
struct NvrtcApi {
  using Program = void *;
  int (*version)(int *, int *) = nullptr;
  const char *(*errorString)(int) = nullptr;
  int (*createProgram)(Program *, const char *, const char *, int, const char *const *, const char *const *) = nullptr;
  int (*destroyProgram)(Program *) = nullptr;
  int (*compileProgram)(Program, int, const char *const *) = nullptr;
  int (*logSize)(Program, size_t *) = nullptr;
  int (*log)(Program, char *) = nullptr;
  int (*cubinSize)(Program, size_t *) = nullptr;
  int (*cubin)(Program, char *) = nullptr;
  int (*ptxSize)(Program, size_t *) = nullptr;
  int (*ptx)(Program, char *) = nullptr;

  bool load(void *library) {
    struct {
      void **slot;
      const char *name;
    } const table[] = {
        {reinterpret_cast<void **>(&version), "nvrtcVersion"},
        {reinterpret_cast<void **>(&errorString), "nvrtcGetErrorString"},
        {reinterpret_cast<void **>(&createProgram), "nvrtcCreateProgram"},
        {reinterpret_cast<void **>(&destroyProgram), "nvrtcDestroyProgram"},
        {reinterpret_cast<void **>(&compileProgram), "nvrtcCompileProgram"},
        {reinterpret_cast<void **>(&logSize), "nvrtcGetProgramLogSize"},
        {reinterpret_cast<void **>(&log), "nvrtcGetProgramLog"},
        {reinterpret_cast<void **>(&cubinSize), "nvrtcGetCUBINSize"},
        {reinterpret_cast<void **>(&cubin), "nvrtcGetCUBIN"},
        {reinterpret_cast<void **>(&ptxSize), "nvrtcGetPTXSize"},
        {reinterpret_cast<void **>(&ptx), "nvrtcGetPTX"},
    };
    for (auto &[slot, name] : table)
      if (!(*slot = dlsym(library, name)))
        return false;
    return true;
  }
};

using Paths = llvm::SmallVector<std::string>;
namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

std::string join(llvm::StringRef folder, llvm::StringRef name) {
  llvm::SmallString<128> result(folder);
  path::append(result, name);
  return std::string(result);
}

std::string environment(const char *name) { return llvm::sys::Process::GetEnv(name).value_or(""); }

// CUDA 12 and 13 are known to work; the newer one is preferred.
const char *const libraryNames[] = {"libnvrtc.so.13", "libnvrtc.so.12"};

Paths toolkits() {
  Paths result;
  for (const char *name : {"DLC_CUDA_PATH", "CUDA_HOME", "CUDA_PATH"})
    if (std::string home = environment(name); !home.empty())
      result.push_back(home);
  result.push_back("/usr/local/cuda");
  return result;
}

// The `nvidia` folders of Python's package folders: of the active virtual environment, the user and the system.
Paths pythonFolders() {
  Paths libraries;
  auto addPythons = [&](const std::string &lib) { // lib/pythonX.Y/{site,dist}-packages
    std::error_code error;
    for (fs::directory_iterator it(lib, error), end; it != end && !error; it.increment(error))
      if (path::filename(it->path()).starts_with("python"))
        for (const char *packages : {"site-packages", "dist-packages"})
          if (std::string folder = join(join(it->path(), packages), "nvidia"); fs::is_directory(folder))
            libraries.push_back(folder);
  };
  if (std::string venv = environment("VIRTUAL_ENV"); !venv.empty())
    addPythons(join(venv, "lib"));
  if (std::string home = environment("HOME"); !home.empty())
    addPythons(join(home, ".local/lib"));
  addPythons("/usr/local/lib");
  addPythons("/usr/lib");
  llvm::sort(libraries);
  return libraries;
}

// Inside a `nvidia` folder the packages differ by CUDA version: cu13/{lib,include}, cuda_nvrtc/lib,
// cuda_runtime/include.
Paths libraryCandidates() {
  Paths result;
  auto addFolder = [&](llvm::StringRef folder) {
    for (const char *name : libraryNames)
      if (std::string file = join(folder, name); fs::exists(file))
        result.push_back(file);
  };
  if (std::string chosen = environment("DLC_NVRTC"); !chosen.empty()) {
    if (fs::is_directory(chosen))
      addFolder(chosen);
    else
      result.push_back(chosen);
    return result; // a choice is never overridden
  }
  for (const char *name : libraryNames)
    result.push_back(name);
  for (const std::string &toolkit : toolkits()) {
    addFolder(join(toolkit, "lib64"));
    addFolder(join(toolkit, "lib"));
  }
  for (const std::string &folder : pythonFolders())
    for (const char *package : {"cu13/lib", "cuda_nvrtc/lib"})
      addFolder(join(folder, package));
  return result;
}

std::string findHeaders() {
  Paths candidates;
  if (std::string chosen = environment("DLC_CUDA_INCLUDE"); !chosen.empty())
    candidates.push_back(chosen);
  for (const std::string &toolkit : toolkits())
    candidates.push_back(join(toolkit, "include"));
  for (const std::string &folder : pythonFolders())
    for (const char *package : {"cu13/include", "cuda_runtime/include"})
      candidates.push_back(join(folder, package));
  for (const std::string &folder : candidates)
    if (fs::exists(join(folder, "cuda_fp16.h")))
      return folder;
  return "";
}

struct State {
  NvrtcApi api;
  CudaEnvironment environment;
};

// NVRTC looks for its builtins library by name only. In the Python package no search path leads to it, so what lies
// beside the library is opened first.
void preloadBuiltins(const std::string &library) {
  std::error_code failed;
  llvm::StringRef folder = llvm::sys::path::parent_path(library);
  if (folder.empty())
    return;
  for (llvm::sys::fs::directory_iterator it(folder, failed), end; it != end && !failed; it.increment(failed))
    if (llvm::sys::path::filename(it->path()).starts_with("libnvrtc-builtins.so"))
      (void)dlopen(it->path().c_str(), RTLD_NOW | RTLD_GLOBAL);
}

State open() {
  State state;
  CudaEnvironment &found = state.environment;
  std::string lastError;
  for (const std::string &candidate : libraryCandidates()) {
    preloadBuiltins(candidate);
    void *library = dlopen(candidate.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library) {
      lastError = dlerror();
      continue;
    }
    if (!state.api.load(library)) {
      lastError = candidate + " lacks functions that are expected of NVRTC";
      dlclose(library);
      continue;
    }
    Dl_info info;
    bool known = dladdr(reinterpret_cast<void *>(state.api.version), &info) && info.dli_fname;
    found.nvrtcPath = known ? info.dli_fname : candidate;
    state.api.version(&found.nvrtcMajor, &found.nvrtcMinor);
    break;
  }
  found.includeDir = findHeaders();
  if (found.nvrtcPath.empty())
    found.error = "NVRTC (libnvrtc.so.13 or .12) was not found: install a CUDA toolkit or `pip install "
                  "nvidia-cuda-nvrtc==13.0.88`, or set DLC_NVRTC to the library" +
                  (lastError.empty() ? std::string() : " (last attempt: " + lastError + ")");
  else if (found.nvrtcMajor < 12)
    found.error = "NVRTC " + found.version() + " at " + found.nvrtcPath + " is too old: 12.0 or later is needed";
  else if (found.includeDir.empty())
    found.error = "the CUDA headers (cuda_fp16.h) were not found: install a CUDA toolkit or `pip install "
                  "nvidia-cuda-runtime==13.0.96`, or set DLC_CUDA_INCLUDE to their folder";
  return state;
}

const State &state() {
  static const State instance = open();
  return instance;
}

} // namespace

const CudaEnvironment &cudaEnvironment() { return state().environment; }

std::vector<std::string> compileOptions(const CompileRequest &request) {
  std::vector<std::string> options = {"--gpu-architecture=" + request.architecture, "-std=c++17", "-lineinfo",
                                      "--ptxas-options=-v"};
  if (request.needsHeaders)
    options.push_back("-I" + cudaEnvironment().includeDir);
  return options;
}

CompileResult compile(const CompileRequest &request) {
  const NvrtcApi &api = state().api;
  CompileResult result;
  auto fails = [&](int status, const char *what) {
    if (status != 0)
      result.log += std::string(what) + ": " + api.errorString(status) + "\n";
    return status != 0;
  };

  NvrtcApi::Program program = nullptr;
  if (fails(api.createProgram(&program, request.source.c_str(), request.fileName.c_str(), 0, nullptr, nullptr),
            "nvrtcCreateProgram"))
    return result;
  std::vector<std::string> options = compileOptions(request);
  std::vector<const char *> arguments;
  for (const std::string &option : options)
    arguments.push_back(option.c_str());
  int status = api.compileProgram(program, int(arguments.size()), arguments.data());

  size_t size = 0;
  if (api.logSize(program, &size) == 0 && size > 1) {
    result.log.resize(size);
    api.log(program, result.log.data());
    result.log.resize(size - 1); // without the terminating zero
  }
  auto fetch = [&](auto sizeOf, auto get, std::vector<char> &bytes, const char *what) {
    size_t bytesSize = 0;
    if (fails(sizeOf(program, &bytesSize), what))
      return false;
    bytes.resize(bytesSize);
    return !fails(get(program, bytes.data()), what);
  };
  result.ok = !fails(status, "nvrtcCompileProgram") && fetch(api.cubinSize, api.cubin, result.cubin, "nvrtcGetCUBIN") &&
              fetch(api.ptxSize, api.ptx, result.ptx, "nvrtcGetPTX");
  api.destroyProgram(&program);
  return result;
}

} // namespace dlc::cuda
