// CUDA C++ programs -> cubin and PTX for every architecture, through the cache, on several threads.
#include "codegen/cuda/CubinCache.h"
#include "codegen/cuda/Cuda.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <atomic>
#include <thread>

using namespace mlir;

namespace dlc::cuda {
namespace {

// Sources, and the architectures that they are for: all but those with schedules of their own share one.
struct Variant {
  std::vector<std::string> architectures;
  CudaSources sources;
};

struct Job {
  const Variant *variant;
  const CudaModule *module;
  unsigned moduleNumber;
  CompileRequest request;
  std::string key;
  CompileResult result;
  PtxasReport report;
  bool cached = false;
};

void runJob(Job &job, const CubinCache &cache) {
  job.key = CubinCache::keyOf(job.request);
  if (auto found = cache.find(job.key)) {
    job.result = std::move(*found);
    job.cached = true;
  } else {
    job.result = compile(job.request);
  }
  job.report = parsePtxasLog(job.result.log);
  if (job.result.ok && job.report.faults.empty() && !job.cached)
    cache.store(job.key, job.result);
}

// Writes text to a new file in the temporary folder; gives its path, or "" where that fails.
std::string writeTemporary(const Twine &prefix, StringRef suffix, StringRef text) {
  SmallString<128> path;
  int descriptor = -1;
  if (llvm::sys::fs::createTemporaryFile(prefix, suffix, descriptor, path))
    return "";
  llvm::raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
  stream << text;
  return std::string(path);
}

// Hands over all that is needed to look into a failure: the source, the log, the command.
void reportFailure(Location location, const Job &job, bool files) {
  const CompileRequest &request = job.request;
  InFlightDiagnostic error = emitError(location);
  if (job.result.ok)
    error << "the CUDA code for " << request.architecture << " is not acceptable: "
          << llvm::join(job.report.faults.empty() ? job.report.losses : job.report.faults, "; ");
  else {
    // The first line that says error, without the flood behind it.
    StringRef first = StringRef(job.result.log).split('\n').first;
    SmallVector<StringRef> lines;
    StringRef(job.result.log).split(lines, '\n');
    for (StringRef line : llvm::reverse(lines))
      if (line.contains("error"))
        first = line;
    error << "NVRTC failed for " << request.architecture << ": " << first;
  }
  error.attachNote() << "kernels in this program: " << llvm::join(job.module->kernels, ", ");
  if (!files)
    return;
  std::string source = writeTemporary("dlc-" + request.architecture, "cu", request.source);
  std::string log = writeTemporary("dlc-" + request.architecture, "log", job.result.log);
  error.attachNote() << "source: " << source << ", log: " << log;
  error.attachNote() << "to repeat it: nvcc " << llvm::join(compileOptions(request), " ") << " -cubin -o /dev/null "
                     << source;
}

plan::CodeObject codeObject(plan::CodeKind kind, StringRef level, unsigned module, ArrayRef<char> bytes,
                            std::vector<plan::Geometry> geometries = {}) {
  return {{kind, level.str(), module, std::move(geometries)}, std::vector<char>(bytes.begin(), bytes.end())};
}

// How the plan's kernels in one of the programs are launched, in the order of their numbers.
std::vector<plan::Geometry> geometriesOf(const CudaModule &module, const CudaSources &sources) {
  std::vector<plan::Geometry> geometries;
  for (const auto &[name, geometry] : sources.launches)
    if (geometry.kernel != plan::kNone && llvm::is_contained(module.kernels, name))
      geometries.push_back(geometry);
  llvm::sort(geometries, [](const plan::Geometry &a, const plan::Geometry &b) { return a.kernel < b.kernel; });
  return geometries;
}

// The threads and what they work on.
class Compilation final : public CudaCompilation {
public:
  Compilation(ModuleOp module, const CudaOptions &options, std::vector<Variant> &&made)
      : location(module.getLoc()), variants(std::move(made)), cache(options.cacheDir), cancelled(options.cancelled),
        filesOfFailures(options.filesOfFailures), acceptsLosses(options.acceptsLosses) {
    for (const Variant &variant : variants)
      for (const std::string &architecture : variant.architectures)
        for (auto [number, program] : llvm::enumerate(variant.sources.modules)) {
          Job job{&variant, &program, unsigned(number), {}, {}, {}, {}};
          job.request = {program.source, "dlc_module_" + std::to_string(number) + ".cu", architecture,
                         program.needsHeaders};
          jobs.push_back(std::move(job));
        }
    unsigned count = options.threads ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < std::min<size_t>(count, jobs.size()); ++i)
      pool.emplace_back([this] { work(); });
  }
  ~Compilation() override {
    stopped = true;
    wait();
  }

  bool isDone() const override { return done == jobs.size() || isCancelled(); }
  LogicalResult finish(std::vector<plan::CodeObject> &code) override { return finish(code, nullptr); }
  LogicalResult finish(std::vector<plan::CodeObject> &code, CudaReport *report);

private:
  bool isCancelled() const { return stopped || (cancelled && *cancelled); }
  void work() {
    for (size_t i; !isCancelled() && (i = next.fetch_add(1)) < jobs.size(); ++done)
      runJob(jobs[i], cache);
  }
  void wait() {
    for (std::thread &thread : pool)
      thread.join();
    pool.clear();
  }

  Location location;
  std::vector<Variant> variants;
  CubinCache cache;
  const std::atomic<bool> *cancelled;
  bool filesOfFailures, acceptsLosses;
  std::vector<Job> jobs;
  std::vector<std::thread> pool;
  std::atomic<size_t> next{0}, done{0};
  std::atomic<bool> stopped{false};
};

LogicalResult Compilation::finish(std::vector<plan::CodeObject> &code, CudaReport *report) {
  wait();
  if (isCancelled())
    return failure();
  for (const Variant &variant : variants)
    for (auto [number, program] : llvm::enumerate(variant.sources.modules))
      code.push_back(codeObject(plan::CodeKind::CudaSource, &variant == &variants[0] ? "" : variant.architectures[0],
                                unsigned(number), program.source));
  bool failedAny = false;
  unsigned compiled = 0;
  for (Job &job : jobs) {
    compiled += !job.cached;
    const std::vector<std::string> &losses = job.report.losses;
    if (!job.result.ok || !job.report.faults.empty() || (!losses.empty() && !acceptsLosses)) {
      if (!failedAny) // one is enough to read
        reportFailure(location, job, filesOfFailures);
      failedAny = true;
      continue;
    }
    if (!losses.empty())
      emitWarning(location) << "the CUDA code for " << job.request.architecture
                            << " is slower than it could be: " << llvm::join(losses, "; ");
    std::vector<plan::Geometry> geometries = geometriesOf(*job.module, job.variant->sources);
    code.push_back(
        codeObject(plan::CodeKind::Cubin, job.request.architecture, job.moduleNumber, job.result.cubin, geometries));
    // The PTX text ends with a zero byte, which the driver wants.
    code.push_back(codeObject(plan::CodeKind::Ptx, job.request.architecture, job.moduleNumber, job.result.ptx,
                              std::move(geometries)));
    if (report)
      for (KernelResources &kernel : job.report.kernels)
        report->rows.push_back({job.request.architecture, kernel});
  }
  if (report) {
    report->compiled = compiled;
    report->fromCache = unsigned(jobs.size()) - compiled;
    llvm::sort(report->rows, [](auto &a, auto &b) {
      return std::tie(a.architecture, a.resources.kernel) < std::tie(b.architecture, b.resources.kernel);
    });
  }
  if (compiled)
    cache.prune();
  return failure(failedAny);
}

// Generates the sources for one architecture, or for all without schedules of their own, and numbers their launches as
// the program does.
FailureOr<CudaSources> generateFor(ModuleOp module, StringRef architecture, const plan::Program &program) {
  FailureOr<CudaSources> sources = generateCudaSources(module, architecture);
  if (failed(sources))
    return failure();
  llvm::StringMap<uint32_t> numbers;
  for (auto [number, kernel] : llvm::enumerate(program.kernels))
    numbers[kernel.name] = uint32_t(number);
  for (auto &[name, geometry] : sources->launches) {
    auto found = numbers.find(name);
    geometry.kernel = found == numbers.end() ? plan::kNone : found->second;
  }
  return sources;
}

// Sources for all architectures; gives the program's kernels their schedules in words.
FailureOr<std::vector<Variant>> generate(ModuleOp module, ArrayRef<std::string> architectures, plan::Program &program) {
  std::vector<Variant> variants;
  for (const std::string &architecture : architectures) {
    bool own = hasOwnSchedules(module, architecture);
    auto shared = llvm::find_if(
        variants, [&](Variant &variant) { return !own && !hasOwnSchedules(module, variant.architectures[0]); });
    if (shared != variants.end()) {
      shared->architectures.push_back(architecture);
      continue;
    }
    FailureOr<CudaSources> sources = generateFor(module, architecture, program);
    if (failed(sources))
      return failure();
    variants.push_back({{architecture}, std::move(*sources)});
  }
  for (auto [number, kernel] : llvm::enumerate(program.kernels)) {
    for (const Variant &variant : variants)
      for (auto [launch, words] : llvm::zip_equal(variant.sources.launches, variant.sources.schedules)) {
        if (launch.second.kernel != number || (!kernel.schedule.empty() && StringRef(kernel.schedule).contains(words)))
          continue;
        kernel.schedule += kernel.schedule.empty() ? words : "; on " + variant.architectures[0] + " " + words;
      }
    if (kernel.schedule.empty())
      return emitError(module.getLoc()) << "no function of the module has the plan's kernel " << kernel.name;
  }
  for (const Variant &variant : variants)
    for (const CudaModule &source : variant.sources.modules)
      for (const std::string &architecture : variant.architectures)
        if (!source.only.empty() && source.only != architecture)
          return emitError(module.getLoc())
                 << "kernel '" << source.kernels[0] << "' has a schedule of kind '" << source.onlyKind << "', which "
                 << architecture << " does not have: only " << source.only << " has";
  return variants;
}

std::unique_ptr<Compilation> startCompilation(ModuleOp module, const CudaOptions &options, plan::Program &program) {
  FailureOr<std::vector<Variant>> variants = generate(module, options.architectures, program);
  if (failed(variants))
    return nullptr;
  if (!cudaEnvironment().ok()) {
    emitError(module.getLoc()) << cudaEnvironment().error;
    return nullptr;
  }
  return std::make_unique<Compilation>(module, options, std::move(*variants));
}

// For reading: without the device library.
LogicalResult generateReadable(ModuleOp module, const CudaOptions &options, plan::Program &program,
                               std::vector<plan::CodeObject> &code) {
  if (failed(generate(module, options.architectures, program)))
    return failure();
  std::string text;
  llvm::raw_string_ostream os(text);
  if (failed(printCudaSource(module, os)))
    return failure();
  code.push_back(codeObject(plan::CodeKind::CudaSource, "", 0, text));
  return success();
}

} // namespace

LogicalResult compileForCuda(ModuleOp module, const CudaOptions &options, plan::Program &program,
                             std::vector<plan::CodeObject> &code, CudaReport *report) {
  if (options.sourceOnly)
    return generateReadable(module, options, program, code);
  std::unique_ptr<Compilation> compilation = startCompilation(module, options, program);
  return success(compilation && succeeded(compilation->finish(code, report)));
}

} // namespace dlc::cuda

std::unique_ptr<dlc::CudaCompilation> dlc::CudaCompilation::start(ModuleOp module, const CudaOptions &options,
                                                                  plan::Program &program) {
  return cuda::startCompilation(module, options, program);
}

mlir::LogicalResult dlc::compileForCuda(mlir::ModuleOp module, const CudaOptions &options, plan::Program &program,
                                        std::vector<plan::CodeObject> &code) {
  return cuda::compileForCuda(module, options, program, code, nullptr);
}
