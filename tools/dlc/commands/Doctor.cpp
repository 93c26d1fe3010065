// `dlc doctor`: what this machine offers, what is missing and how to get it.
#include "codegen/cuda/Nvrtc.h"
#include "runtime/Machine.h"
#include "runtime/cuda/Driver.h"
#include "tools/compiler/Version.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/Environment.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/MachinePeak.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

static void line(StringRef name, const Twine &value) {
  outs() << "  " << paint(Style::Bold, name);
  outs().indent(name.size() < 12 ? 12 - name.size() : 1) << value << '\n';
}

static std::string versionText(int number) {
  return std::to_string(number / 1000) + "." + std::to_string(number % 1000 / 10);
}

static json::Object cpuReport(bool quiet, double peak) {
  const dlc::runtime::Machine &machine = dlc::runtime::machine();
  if (!quiet) {
    outs() << paint(Style::Bold, "CPU") << '\n';
    line("name", machine.brand);
    line("cores",
         Twine(machine.physicalCores) + " physical, " + Twine(machine.logicalCpus) + " logical, for this process");
    line("level",
         "x86-64-v" + Twine(machine.level) +
             (machine.level < 3 ? " (artifacts hold code for x86-64-v3 and v4: this CPU is too old for them)" : ""));
    line("features", join(machine.features, " "));
    line("caches", "L1 " + formatBytes(machine.l1dBytes) + ", L2 " + formatBytes(machine.l2Bytes) + ", L3 " +
                       formatBytes(machine.l3Bytes));
    line("memory", formatBytes(machine.memoryBytes));
    std::string text;
    raw_string_ostream(text) << format("%.0f GFLOP/s in f32 on all cores, measured", peak / 1e9);
    line("peak", text);
  }
  return json::Object{{"name", jsonText(machine.brand)},
                      {"physical_cores", machine.physicalCores},
                      {"logical_cpus", machine.logicalCpus},
                      {"level", machine.level},
                      {"features", json::Array(machine.features)},
                      {"memory_bytes", uint64_t(machine.memoryBytes)},
                      {"peak_gflops", peak / 1e9}};
}

static json::Object gpuReport(bool quiet, std::vector<std::string> &advice) {
  int version = 0;
  std::vector<dlc::runtime::cuda::GpuInfo> gpus;
  dlc::runtime::Status status = dlc::runtime::cuda::queryDriver(version, gpus);
  json::Array list;
  if (!quiet) {
    outs() << paint(Style::Bold, "CUDA device") << '\n';
    if (status)
      line("missing", status.message());
    else
      line("driver", "for CUDA " + versionText(version));
  }
  for (const auto &gpu : gpus) {
    if (!quiet)
      line("gpu", gpu.name + ", compute capability " + Twine(gpu.major) + "." + Twine(gpu.minor) + ", " +
                      Twine(gpu.multiprocessors) + " multiprocessors, " + formatBytes(gpu.memoryBytes));
    list.push_back(json::Object{{"name", jsonText(gpu.name)},
                                {"compute_capability", std::to_string(gpu.major) + "." + std::to_string(gpu.minor)},
                                {"multiprocessors", gpu.multiprocessors},
                                {"memory_bytes", uint64_t(gpu.memoryBytes)}});
  }
  if (status)
    advice.push_back(
        "to run on a GPU: an NVIDIA GPU and its driver (Debian: apt-get install nvidia-driver); models run on the "
        "CPU without it");
  return json::Object{{"driver", status ? json::Value(nullptr) : json::Value(versionText(version))},
                      {"missing", status ? json::Value(jsonText(status.message())) : json::Value(nullptr)},
                      {"gpus", std::move(list)}};
}

static json::Object nvrtcReport(bool quiet, std::vector<std::string> &advice) {
  const dlc::cuda::CudaEnvironment &found = dlc::cuda::cudaEnvironment();
  if (!quiet) {
    outs() << paint(Style::Bold, "CUDA compiler") << '\n';
    line("nvrtc", found.nvrtcPath.empty() ? "missing" : found.version() + ", " + found.nvrtcPath);
    line("headers", found.includeDir.empty() ? "missing" : found.includeDir);
  }
  if (!found.ok())
    advice.push_back("to compile for GPUs: " + found.error);
  return json::Object{{"version", found.nvrtcPath.empty() ? json::Value(nullptr) : json::Value(found.version())},
                      {"path", jsonText(found.nvrtcPath)},
                      {"headers", jsonText(found.includeDir)}};
}

static json::Object cacheReport(bool quiet) {
  std::string folder = cacheDirectory();
  uint64_t bytes = 0, files = 0;
  std::error_code failed;
  if (!folder.empty())
    for (sys::fs::recursive_directory_iterator entry(folder, failed), end; entry != end && !failed;
         entry.increment(failed)) {
      uint64_t size = 0;
      if (!sys::fs::is_directory(entry->path()) && !sys::fs::file_size(entry->path(), size)) {
        bytes += size;
        ++files;
      }
    }
  if (!quiet) {
    outs() << paint(Style::Bold, "Cache of compiled GPU code") << '\n';
    line("folder", folder.empty() ? "none" : folder);
    line("size", plural(files, "file") + ", " + formatBytes(bytes));
  }
  return json::Object{{"folder", jsonText(folder)}, {"files", files}, {"bytes", bytes}};
}

static json::Object environmentReport(bool quiet) {
  json::Object set;
  for (const EnvironmentVariable &variable : environmentVariables())
    if (StringRef(variable.name).starts_with("DLC_"))
      if (std::string value = environment(variable.name); !value.empty())
        set[variable.name] = jsonText(value);
  if (!quiet && !set.empty()) {
    outs() << paint(Style::Bold, "Environment") << '\n';
    for (const auto &[name, value] : set)
      outs() << "  " << name.str() << '=' << *value.getAsString() << '\n';
  }
  return set;
}

static int run(const Arguments &arguments) {
  bool quiet = jsonOnStdout(arguments);
  std::vector<std::string> advice;
  if (!quiet)
    outs() << "dlc " << kVersion << " (MLIR " << kMlirVersion << ")\n";
  json::Object report;
  report["version"] = kVersion;
  report["cpu"] = cpuReport(quiet, measurePeakFlops(dlc::runtime::machine().physicalCores));
  report["cuda_device"] = gpuReport(quiet, advice);
  report["cuda_compiler"] = nvrtcReport(quiet, advice);
  report["cache"] = cacheReport(quiet);
  report["environment"] = environmentReport(quiet);
  if (!quiet && !advice.empty()) {
    outs() << paint(Style::Bold, "Missing") << '\n';
    for (const std::string &text : advice)
      outs() << "  " << text << '\n';
  }
  report["missing"] = json::Array(advice);
  return dlc::driver::report(writeJson(arguments, std::move(report)));
}

static constexpr Option kOptions[] = {options::kJson};

const Command &dlc::driver::doctorCommand() {
  static const Command command = {
      "doctor",
      "says what this machine offers and what is missing",
      "[--json FILE]",
      "Lists the CPU and what it can do, the GPUs and their driver, NVRTC and the CUDA headers, the cache of\n"
      "compiled code, and how to get what is missing. What is missing is no failure: the exit code is 0.",
      kOptions,
      "dlc doctor\ndlc doctor --json -\n",
      nullptr,
      run};
  return command;
}
