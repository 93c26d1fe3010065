// Environment variables: one table.
#include "tools/dlc/Environment.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include <cassert>
#include <cstdlib>

using namespace dlc::driver;

static const EnvironmentVariable kVariables[] = {
    {"DLC_CACHE_DIR", "DIR",
     "where compiled GPU code is cached; set but empty: no cache. Default: XDG_CACHE_HOME/dlc, ~/.cache/dlc"},
    {"DLC_CACHE_LIMIT_MB", "N", "what that cache may grow to; the files used longest ago go first. Default: 1024"},
    {"DLC_CUDA_INCLUDE", "DIR",
     "the folder of the CUDA headers (cuda_fp16.h). Default: the toolkit's, the Python package's"},
    {"DLC_CUDA_PATH", "DIR", "the CUDA toolkit to look in before CUDA_HOME"},
    {"DLC_CUDA_GRAPHS", "N", "0: runs on CUDA launch kernel by kernel. Default: each run replays one CUDA graph"},
    {"DLC_DEBUG", "1..5",
     "detail on stderr. 1: phases and notes, 2: kernels, 3: IR ops in messages, 4: IR after each stage, 5: IR after "
     "each pass"},
    {"DLC_NVRTC", "FILE",
     "the NVRTC library or its folder. Default: the loader\'s path, the toolkit, the Python package"},
    {"DLC_EMU_BUDGET", "N", "warp instructions of one block on the emulated device, after which it counts as endless"},
    {"DLC_EMU_SEED", "N",
     "the order of lanes, warps and blocks on the emulated device; 0 (default): one after the other"},
    {"DLC_EMU_SEEDS", "N", "runs each launch on the emulated device N times, each with another seed, and compares"},
    {"DLC_NUM_THREADS", "N", "CPU threads of compilation and of runs, where --threads does not say"},
    {"DLC_ROUND_LIMIT", "N", "rounds of a loop in one run, after which it counts as endless. Default: 10000000"},
    {"DLC_REPRODUCER_DIR", "DIR", "where an internal error writes its reproducer. Default: the current directory"},
    {"DLC_TUNING_DB", "FILE", "the database of 'dlc tune', where --db does not say. Default: none"},
    {"CUDA_HOME", "DIR", "the CUDA toolkit; also CUDA_PATH. Default: /usr/local/cuda"},
    {"HOME", "DIR", "see DLC_CACHE_DIR"},
    {"NO_COLOR", "1", "no colour, also on a terminal"},
    {"TERM", "NAME", "'dumb': no colour and no progress"},
    {"XDG_CACHE_HOME", "DIR", "see DLC_CACHE_DIR"},
};

llvm::ArrayRef<EnvironmentVariable> dlc::driver::environmentVariables() { return kVariables; }

std::string dlc::driver::environment(const char *name) {
  assert(llvm::any_of(kVariables, [&](const auto &variable) { return llvm::StringRef(variable.name) == name; }) &&
         "not in the table");
  const char *value = std::getenv(name);
  return value ? value : "";
}

std::string dlc::driver::cacheDirectory() {
  if (const char *directory = std::getenv("DLC_CACHE_DIR"))
    return directory;
  if (std::string directory = environment("XDG_CACHE_HOME"); !directory.empty())
    return directory + "/dlc";
  if (std::string directory = environment("HOME"); !directory.empty())
    return directory + "/.cache/dlc";
  return "";
}
