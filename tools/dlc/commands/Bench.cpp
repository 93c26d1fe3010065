// `dlc bench`: latency, throughput, and where the time goes.
#include "runtime/Machine.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/MachinePeak.h"
#include "tools/dlc/Model.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <cmath>
#include <map>
#include <numeric>

using namespace llvm;
using namespace dlc::driver;

using Clock = std::chrono::steady_clock;
static double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

namespace {
struct Plan {
  int64_t iterations = 0; // 0: as many as fit into `duration`
  int64_t warmup = 3;
  double duration = 2;
};

// Times of single runs, sorted, in seconds.
struct Latency {
  std::vector<double> times;
  double firstRun = 0;

  // The value below which a share of the runs lies, interpolated.
  double percentile(double share) const {
    double place = share * (times.size() - 1);
    size_t low = size_t(place);
    size_t high = std::min(low + 1, times.size() - 1);
    return times[low] + (place - low) * (times[high] - times[low]);
  }
  double mean() const { return std::accumulate(times.begin(), times.end(), 0.0) / times.size(); }
};

// All launches of one kernel in a run.
struct KernelTime {
  std::string name, summary, schedule;
  uint64_t calls = 0, flops = 0, bytes = 0;
  double seconds = 0;
};
} // namespace

static Failure measure(LoadedModel &model, const std::vector<HostTensor> &values, const Plan &plan, Latency &latency) {
  std::vector<HostTensor> results;
  auto start = Clock::now();
  for (int64_t i = 0; i <= plan.warmup; ++i) {
    if (Failure failure = model.run(values, results))
      return failure;
    if (i == 0)
      latency.firstRun = secondsSince(start);
  }
  constexpr int64_t fewest = 10, most = 1000000;
  start = Clock::now();
  for (int64_t i = 0;; ++i) {
    if (plan.iterations ? i >= plan.iterations : i >= most || (i >= fewest && secondsSince(start) >= plan.duration))
      break;
    auto begin = Clock::now();
    if (Failure failure = model.run(values, results))
      return failure;
    latency.times.push_back(secondsSince(begin));
  }
  llvm::sort(latency.times);
  return {};
}

// Runs with inputs and outputs on the GPU: single ones, launched and waited for, by this machine's clock; then many
// back to back by the GPU's.
static Failure measureResident(RuntimeSession &session, const Plan &plan, Latency &single, Latency &device) {
  uint64_t nanoseconds = 0;
  auto begin = Clock::now();
  if (Failure failure = session.repeat(1, nanoseconds))
    return failure;
  double once = secondsSince(begin);
  auto enough = [&](const Latency &latency, Clock::time_point start) {
    size_t runs = latency.times.size();
    return plan.iterations ? runs >= size_t(plan.iterations) : runs >= 10 && secondsSince(start) >= plan.duration / 2;
  };
  for (auto start = Clock::now(); !enough(single, start);) {
    begin = Clock::now();
    if (Failure failure = session.repeat(1, nanoseconds))
      return failure;
    single.times.push_back(secondsSince(begin));
  }
  // Each measurement some 20 ms long, as the clock ticks coarsely and the first launch takes longest.
  size_t many = std::clamp<size_t>(size_t(0.02 / std::max(once, 1e-6)), 1, 200);
  for (auto start = Clock::now(); !enough(device, start);) {
    if (Failure failure = session.repeat(many, nanoseconds))
      return failure;
    device.times.push_back(nanoseconds * 1e-9 / many);
  }
  llvm::sort(single.times);
  llvm::sort(device.times);
  return {};
}

static json::Object timesJson(const Latency &latency) {
  return json::Object{{"median", latency.percentile(0.5) * 1e3}, {"mean", latency.mean() * 1e3},
                      {"min", latency.times.front() * 1e3},      {"max", latency.times.back() * 1e3},
                      {"p90", latency.percentile(0.9) * 1e3},    {"p99", latency.percentile(0.99) * 1e3}};
}

// The median time of each step over a few runs, added up by kernel; the longest first. `alone`: each step repeated by
// itself, so that its launch is not in its time; else within a run.
static Failure profile(LoadedModel &model, const std::vector<HostTensor> &values, bool alone,
                       std::vector<KernelTime> &kernels) {
  const int runs = alone ? 3 : 7;
  const size_t repeats = model.device == Device::Emu ? 2 : 20;
  RuntimeSession &session = *model.session;
  size_t steps = session.info().steps;
  std::vector<std::vector<uint64_t>> times(runs);
  std::vector<HostTensor> results;
  for (std::vector<uint64_t> &run : times)
    if (Failure failure = alone ? session.timeSteps(repeats, run) : session.run(values, results, &run))
      return failure;
  std::map<std::string, KernelTime> byName;
  for (size_t i = 0; i < steps; ++i) {
    std::vector<uint64_t> samples;
    for (const std::vector<uint64_t> &run : times)
      samples.push_back(run[i]);
    std::nth_element(samples.begin(), samples.begin() + runs / 2, samples.end());
    dlc_step_info step = session.step(i);
    KernelTime &kernel = byName[step.kernel];
    kernel.name = step.kernel;
    kernel.summary = step.summary;
    kernel.schedule = step.schedule;
    ++kernel.calls;
    kernel.flops += step.flops;
    kernel.bytes += step.bytes;
    kernel.seconds += samples[runs / 2] * 1e-9;
  }
  for (auto &[name, kernel] : byName)
    kernels.push_back(std::move(kernel));
  llvm::sort(kernels, [](const KernelTime &a, const KernelTime &b) {
    return a.seconds != b.seconds ? a.seconds > b.seconds : a.name < b.name;
  });
  return {};
}

static json::Array kernelsJson(const std::vector<KernelTime> &kernels, double total, double peak) {
  json::Array array;
  for (const KernelTime &kernel : kernels) {
    double rate = kernel.seconds > 0 ? kernel.flops / kernel.seconds : 0;
    array.push_back(json::Object{{"name", jsonText(kernel.name)},
                                 {"summary", jsonText(kernel.summary)},
                                 {"schedule", jsonText(kernel.schedule)},
                                 {"calls", kernel.calls},
                                 {"ms", kernel.seconds * 1e3},
                                 {"flops", kernel.flops},
                                 {"bytes", kernel.bytes},
                                 {"share", total > 0 ? kernel.seconds / total : 0},
                                 {"gflops", rate / 1e9},
                                 {"peak_share", peak > 0 ? rate / peak : 0},
                                 {"gbytes_per_s", kernel.seconds > 0 ? kernel.bytes / kernel.seconds / 1e9 : 0}});
  }
  return array;
}

static void printKernels(const std::vector<KernelTime> &kernels, double total, double peak, bool all) {
  constexpr size_t shown = 15;
  outs() << "\n  share      time  calls   GFLOP/s  of peak  kernel\n";
  for (const auto &[i, kernel] : enumerate(kernels)) {
    if (i == shown && !all) {
      outs() << "  and " << kernels.size() - shown << " more (--verbose shows all)\n";
      break;
    }
    double rate = kernel.seconds > 0 ? kernel.flops / kernel.seconds : 0;
    outs() << format("  %4.1f%% %9.3f ms %4d", total > 0 ? 100 * kernel.seconds / total : 0, kernel.seconds * 1e3,
                     int(kernel.calls));
    if (kernel.flops)
      outs() << format("  %8.1f  %5.1f%%", rate / 1e9, peak > 0 ? 100 * rate / peak : 0);
    else
      outs() << "         -       -";
    outs() << "  " << displayName(kernel.name) << '\n';
  }
}

static Failure readPlan(const Arguments &arguments, Plan &plan) {
  if (Failure failure = arguments.getInteger("iterations", 1, 1000000, plan.iterations))
    return failure;
  if (Failure failure = arguments.getInteger("warmup", 0, 1000000, plan.warmup))
    return failure;
  // "2", "2s", "500ms"
  std::string text = arguments.get("duration", "2");
  StringRef number = text;
  double scale = number.consume_back("ms") ? 1e-3 : 1;
  number.consume_back("s");
  if (number.getAsDouble(plan.duration) || !(plan.duration >= 0 && plan.duration <= 86400))
    return badInput("--duration: expected seconds, such as 2, 2s or 500ms, found '" + text + "'");
  plan.duration *= scale;
  return {};
}

static int run(const Arguments &arguments) {
  Plan plan;
  InputData data;
  LoadedModel model;
  std::string note;
  bool quiet = jsonOnStdout(arguments);
  if (Failure failure = readPlan(arguments, plan))
    return report(failure);
  if (Failure failure = loadGiven(arguments, data, model, note))
    return report(failure);
  if (!note.empty() && !quiet)
    printNote(note);
  if (model.compiler && !quiet)
    printNotes(model.compiler->summary());
  if (!model.session)
    return report(badInput("--device=reference: there is nothing to measure about the interpreter"));
  std::vector<HostTensor> values;
  std::vector<std::string> randomNames;
  std::vector<std::string> defaulted;
  if (Failure failure = data.values(model.inputsAt(model.sizes, data, defaulted), model.bounds, values, randomNames))
    return report(failure);

  bool onCpu = model.device == Device::Cpu, resident = arguments.has("resident");
  if (resident && onCpu)
    return report(badInput("--resident: only a GPU (--device=cuda, emu) has memory of its own to keep inputs in"));
  Latency latency, single, device;
  std::vector<KernelTime> kernels;
  // Before and after what is measured: the clock may rise meanwhile, or others leave.
  unsigned threads = model.session->threads();
  double peak = onCpu ? measurePeakFlops(threads) : 0, profiled = 0, flops = 0;
  if (Failure failure = measure(model, values, plan, latency))
    return report(failure);
  if (resident)
    if (Failure failure = measureResident(*model.session, plan, single, device))
      return report(failure);
  if (Failure failure = profile(model, values, /*alone=*/resident, kernels))
    return report(failure);
  if (onCpu)
    peak = std::max(peak, measurePeakFlops(threads));
  for (const KernelTime &kernel : kernels) {
    profiled += kernel.seconds;
    flops += kernel.flops;
  }
  const dlc_program_info &info = model.session->info();
  double median = latency.percentile(0.5);
  if (!quiet) {
    outs() << paint(Style::Bold, displayName(info.model)) << " on " << info.device_name << " (" << info.code_level
           << ", " << plural(threads, "thread") << (StringRef(info.precision) == "f32" ? "" : ", ")
           << (StringRef(info.precision) == "f32" ? "" : info.precision) << ")\n"
           << "  latency  median " << formatSeconds(median) << ", mean " << formatSeconds(latency.mean()) << ", min "
           << formatSeconds(latency.times.front()) << ", p90 " << formatSeconds(latency.percentile(0.9)) << ", p99 "
           << formatSeconds(latency.percentile(0.99)) << " (" << plural(latency.times.size(), "run") << ")\n"
           << format("  throughput %.1f runs/s", 1 / median);
    if (flops)
      outs() << "; " << formatFlops(flops) << format(" a run, %.1f GFLOP/s", flops / median / 1e9);
    if (flops && peak)
      outs() << format(", %.0f%% of the measured peak of %.0f GFLOP/s", 100 * flops / median / peak, peak / 1e9);
    if (resident)
      outs() << "\n  resident median " << formatSeconds(single.percentile(0.5)) << ", back to back "
             << formatSeconds(device.percentile(0.5)) << " a run by the device's clock";
    outs() << "\n  ";
    if (model.compileSeconds)
      outs() << "compiled in " << formatSeconds(model.compileSeconds) << ", ";
    outs() << "loaded in " << formatSeconds(model.loadSeconds) << ", first run " << formatSeconds(latency.firstRun)
           << "; peak memory " << formatBytes(info.peak_memory_bytes) << ", weights " << formatBytes(info.weight_bytes)
           << '\n';
    printKernels(kernels, profiled, peak, verbosity() > 0);
  }
  json::Value residentJson = nullptr;
  if (resident)
    residentJson = json::Object{{"latency_ms", timesJson(single)}, {"device_ms", timesJson(device)}};
  return report(writeJson(arguments, json::Object{{"model", jsonText(info.model)},
                                                  {"device", deviceName(model.device)},
                                                  {"device_name", jsonText(info.device_name)},
                                                  {"code_level", jsonText(info.code_level)},
                                                  {"precision", info.precision},
                                                  {"threads", threads},
                                                  {"iterations", latency.times.size()},
                                                  {"latency_ms", timesJson(latency)},
                                                  {"resident", std::move(residentJson)},
                                                  {"first_run_ms", latency.firstRun * 1e3},
                                                  {"compile_ms", model.compileSeconds * 1e3},
                                                  {"load_ms", model.loadSeconds * 1e3},
                                                  {"throughput", json::Object{{"runs_per_s", 1 / median}}},
                                                  {"flops", flops},
                                                  {"gflops", flops / median / 1e9},
                                                  {"peak_gflops", peak / 1e9},
                                                  {"peak_share", peak > 0 ? flops / median / peak : 0},
                                                  {"peak_memory_bytes", info.peak_memory_bytes},
                                                  {"largest_live_set_bytes", info.largest_live_set},
                                                  {"weight_bytes", info.weight_bytes},
                                                  {"steps", info.steps},
                                                  {"kernels", kernelsJson(kernels, profiled, peak)}}));
}

static constexpr Option kOptions[] = {
    options::kDevice,
    {"iterations", "N", "runs to measure (default: as many as --duration allows, at least 10)"},
    {"duration", "TIME", "how long to measure: 2, 2s, 500ms (default 2 s)"},
    {"warmup", "N", "runs before the measurement (default 3)"},
    options::kPrecision,
    {"resident", nullptr,
     "GPU: measure also runs whose inputs and outputs stay in the GPU's memory, and each kernel by itself without its "
     "launch"},
    options::kThreads,
    options::kEntry,
    options::kCheckpoint,
    options::kSeed,
    options::kDim,
    options::kShape,
    options::kSchedule,
    options::kDb,
    options::kInput,
    options::kJson,
    options::kVerbose,
};

const Command &dlc::driver::benchCommand() {
  static const Command command = {
      "bench",
      "measures a model's latency and where the time goes",
      "MODEL|ARTIFACT [--threads N] [--dim batch=8] [options]",
      "Runs the model again and again on one set of inputs and reports the latency of single runs, then\n"
      "the time of each kernel. Shares of the peak refer to fused multiply-adds in f32 measured on this\n"
      "machine just now. In the JSON: latency_ms.{median,mean,min,max,p90,p99}, compile_ms, load_ms,\n"
      "first_run_ms, throughput.runs_per_s, with --resident resident.latency_ms (one run and a wait) and\n"
      "resident.device_ms (runs back to back, by the GPU's clock), peak_memory_bytes, weight_bytes, gflops, peak_share "
      "and\n"
      "kernels[].{name,calls,ms,flops,bytes,share,gflops,peak_share,gbytes_per_s}.",
      kOptions,
      "dlc bench model.onnx --threads 2\n"
      "dlc bench model.dlc --duration 5s --json figures.json\n"
      "dlc bench model.onnx --dim batch=8 --iterations 100\n",
      "MODEL",
      run};
  return command;
}
