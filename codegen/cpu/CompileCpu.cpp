// compileForCpu: every kernel to machine code, per level, over threads; then one shared object per level.
#include "codegen/Codegen.h"
#include "codegen/cpu/KernelFunction.h"
#include "codegen/cpu/Link.h"
#include "codegen/cpu/Lower.h"
#include "codegen/cpu/Optimize.h"
#include "ir/Location.h"
#include "ir/Members.h"
#include "ir/Repeats.h"
#include "ir/lowering/Factor.h"
#include "ir/schedule/Cost.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include <atomic>
#include <chrono>
#include <thread>

using namespace mlir;

namespace dlc {
namespace cpu {
namespace {

// Kernels that are compiled together. What is in a unit never depends on the number of threads, so the code does not.
struct Unit {
  const CpuLevel *level = nullptr;
  Effort effort = Effort::full;    // least: its code is that of all levels
  SmallVector<size_t> places = {}; // among the plan's kernels
  SmallVector<func::FuncOp> kernels;
  std::vector<KernelCode> code;
  llvm::SmallVector<char, 0> object;
  bool failed = false;
};

// Where the time of a compilation goes, in seconds of thread time.
struct Times {
  double build = 0, lower = 0, optimize = 0, emit = 0;
};

class Stopwatch {
public:
  double lap() {
    auto now = std::chrono::steady_clock::now();
    double seconds = std::chrono::duration<double>(now - last_).count();
    last_ = now;
    return seconds;
  }

private:
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

void dump(const std::string &directory, Unit &unit, StringRef suffix, llvm::function_ref<void(raw_ostream &)> print) {
  if (directory.empty())
    return;
  SmallString<128> path(directory);
  std::string level = unit.level->name;
  llvm::replace(level, ':', '-');
  llvm::sys::path::append(path, unit.kernels.front().getSymName() + "." + level + suffix);
  std::error_code error;
  llvm::raw_fd_ostream os(path, error);
  if (!error)
    print(os);
  os.clear_error();
}

void compileUnit(Unit &unit, const std::string &dumpDir, Times &times) {
  unit.failed = true;
  Stopwatch watch;
  Location loc = unit.kernels.front().getLoc();
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  llvm::StringSet<> parallel;
  for (func::FuncOp kernel : unit.kernels) {
    FailureOr<KernelCode> code = buildKernel(kernel, *unit.level, *module);
    if (failed(code))
      return;
    KernelRoot root = scheduleRoot(kernel);
    if (root == KernelRoot::loop || root == KernelRoot::reduction || root == KernelRoot::scan)
      for (const KernelPiece &piece : code->pieces)
        parallel.insert(piece.body);
    unit.code.push_back(std::move(*code));
  }
  dump(dumpDir, unit, ".mlir", [&](raw_ostream &os) { module->print(os); });
  times.build += watch.lap();

  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> llvmModule = lowerToLlvm(*module, context);
  if (!llvmModule)
    return;
  times.lower += watch.lap();

  std::unique_ptr<llvm::TargetMachine> machine = createTargetMachine(*unit.level);
  if (!machine) {
    emitError(loc) << "this build of LLVM has no x86 target";
    return;
  }
  optimize(*llvmModule, *machine, *unit.level, unit.code, parallel, unit.effort);
  dump(dumpDir, unit, ".ll", [&](raw_ostream &os) { llvmModule->print(os, nullptr); });
  times.optimize += watch.lap();

  if (!dumpDir.empty()) {
    auto copy = llvm::CloneModule(*llvmModule);
    llvm::SmallVector<char, 0> text = emitCode(*copy, *machine, /*assembly=*/true);
    dump(dumpDir, unit, ".s", [&](raw_ostream &os) { os.write(text.data(), text.size()); });
  }
  unit.object = emitCode(*llvmModule, *machine, /*assembly=*/false);
  if (unit.object.empty()) {
    emitError(loc) << "LLVM cannot emit code for " << unit.level->name;
    return;
  }
  llvm::Expected<std::string> foreign = findForeignSymbol(unit.object);
  if (!foreign) {
    emitError(loc) << "the compiled kernel cannot be read back: " << llvm::toString(foreign.takeError());
    return;
  }
  if (!foreign->empty()) {
    auto names = llvm::map_to_vector(unit.code, [](const KernelCode &code) { return code.name; });
    emitError(loc) << "kernel '" << llvm::join(names, "' or '") << "' for " << unit.level->name << " calls '"
                   << *foreign << "', which is no function of libc or libm";
    return;
  }
  times.emit += watch.lap();
  unit.failed = false;
}

// Kernels whose launches in a run cost no more than this, some microseconds, do not gain from wide vectors and from
// unrolled loops what it costs to compile them so, and for each level.
constexpr int64_t kSmallCost = 40 * 1024;

// Whether the kernel is vector code with all its unrolling as it comes from its schedule.
bool isTiled(func::FuncOp kernel) { return kernel->hasAttr("root") && scheduleRoot(kernel) == KernelRoot::contraction; }

// How often a run launches each kernel; those in loops, whose turns nobody knows, count as often as a long loop's.
SmallVector<int64_t> countLaunches(const plan::Program &program) {
  constexpr int64_t turns = 64;
  SmallVector<int64_t> launches(program.kernels.size());
  for (const plan::Entry &entry : program.entries) {
    size_t loopEnd = 0;
    for (auto [i, step] : llvm::enumerate(entry.steps)) {
      if (isLoop(step))
        loopEnd = std::max<size_t>(loopEnd, i + 1 + step.blocks[0] + step.blocks[1]);
      if (step.kind == plan::StepKind::Launch)
        launches[step.index] += i < loopEnd ? turns : 1;
    }
  }
  return launches;
}

// Whether a contraction kernel multiplies 8-bit integers.
bool holdsBytes(ModuleOp module) {
  return module
      .walk([](Operation *op) {
        return isa<ContractionOpInterface>(op) && packsQuads(op) ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

} // namespace
} // namespace cpu

using namespace cpu;

LogicalResult compileForCpu(ModuleOp module, const CpuOptions &options, plan::Program &program,
                            std::vector<plan::CodeObject> &code) {
  SymbolTable symbols(module);
  SmallVector<CpuLevel> levels;
  for (const std::string &name : options.levels) {
    std::optional<CpuLevel> level = findLevel(name);
    if (!level)
      return emitError(module.getLoc()) << "unknown CPU level '" << name << "'; there are x86-64-v3, x86-64-v4, "
                                        << kVnniLevel << " and native";
    levels.push_back(*level);
  }
  // Where bytes are nowhere multiplied, the code would be that of x86-64-v4.
  if (llvm::any_of(levels, [](const CpuLevel &level) { return level.name == "x86-64-v4"; }) && !holdsBytes(module))
    llvm::erase_if(levels, [](const CpuLevel &level) { return level.name == kVnniLevel; });
  if (!options.dumpDir.empty())
    (void)llvm::sys::fs::create_directories(options.dumpDir);

  // A unit takes milliseconds, whatever is in it, so that hundreds of kernels share some; few are better spread over
  // threads. Dumps have a file for each kernel.
  constexpr size_t kernelsAlone = 32, kernelsTogether = 16;
  size_t together = std::clamp<size_t>(program.kernels.size() / kernelsAlone, 1, kernelsTogether);
  if (!options.dumpDir.empty())
    together = 1;
  SmallVector<int64_t> launches = countLaunches(program);
  SmallVector<func::FuncOp> functions;
  SmallVector<size_t> small, tiles, loops;
  for (auto [i, kernel] : llvm::enumerate(program.kernels)) {
    functions.push_back(symbols.lookup<func::FuncOp>(kernel.name));
    if (!functions.back())
      return emitError(module.getLoc()) << "kernel '" << kernel.name << "' is not in the module";
    if (std::optional<Schedule> schedule = cpuScheduleOf(functions.back()))
      kernel.schedule = schedule->text();
    if (std::optional<Repeats> repeats = Repeats::of(functions.back()))
      launches[i] *= repeats->count;
    launches[i] *= membersOf(functions.back());
    bool isSmall =
        !functions.back().isExternal() && costOf(functions.back()) <= kSmallCost / std::max<int64_t>(launches[i], 1);
    (isSmall ? small : isTiled(functions.back()) ? tiles : loops).push_back(i);
  }
  std::vector<Unit> units;
  auto addUnits = [&](const CpuLevel &level, ArrayRef<size_t> places, Effort effort) {
    for (; !places.empty(); places = places.drop_front(std::min(together, places.size()))) {
      Unit unit;
      unit.level = &level;
      unit.effort = effort;
      for (size_t place : places.take_front(together)) {
        unit.places.push_back(place);
        unit.kernels.push_back(functions[place]);
      }
      units.push_back(std::move(unit));
    }
  };
  auto narrower = [](const CpuLevel &a, const CpuLevel &b) { return a.vectorBits < b.vectorBits; };
  if (!levels.empty()) // every machine that runs another level runs the lowest
    addUnits(*llvm::min_element(levels, narrower), small, Effort::least);
  for (const CpuLevel &level : levels) {
    addUnits(level, tiles, Effort::light);
    addUnits(level, loops, Effort::full);
  }

  initializeTarget();
  prepareLowering(*module.getContext());
  unsigned threads = options.threads ? options.threads : llvm::hardware_concurrency().compute_thread_count();
  threads = std::max(1u, std::min<unsigned>(threads, units.size()));
  std::vector<Times> times(threads);
  std::atomic<size_t> next{0};
  auto isCancelled = [&] { return options.cancelled && *options.cancelled; };
  auto work = [&](unsigned thread) {
    for (size_t i = next++; i < units.size() && !isCancelled(); i = next++)
      compileUnit(units[i], options.dumpDir, times[thread]);
  };
  Stopwatch watch;
  if (threads == 1) {
    work(0);
  } else {
    module.getContext()->enterMultiThreadedExecution();
    std::vector<std::thread> workers;
    for (unsigned thread = 0; thread < threads; ++thread)
      workers.emplace_back(work, thread);
    for (std::thread &worker : workers)
      worker.join();
    module.getContext()->exitMultiThreadedExecution();
  }
  double compiled = watch.lap();
  if (isCancelled())
    return failure();
  for (const Unit &unit : units)
    if (unit.failed)
      return failure();

  for (const CpuLevel &level : levels) {
    std::vector<llvm::SmallVector<char, 0>> objects;
    plan::CodeObject object;
    object.kind = plan::CodeKind::CpuSharedObject;
    object.level = level.name;
    for (const Unit &unit : units) {
      if (unit.level != &level && unit.effort != Effort::least)
        continue;
      objects.push_back(unit.object);
      for (auto [place, kernel] : llvm::zip_equal(unit.places, unit.code)) {
        object.geometries.emplace_back(geometryOf(kernel)).kernel = uint32_t(place);
        constexpr StringLiteral byLoops = "; each element of all others";
        std::string &words = program.kernels[place].schedule;
        if (kernel.byLoops && !StringRef(words).ends_with(byLoops))
          words += byLoops;
      }
    }
    llvm::sort(object.geometries, [](const plan::Geometry &a, const plan::Geometry &b) { return a.kernel < b.kernel; });
    if (!objects.empty()) {
      llvm::Expected<std::vector<char>> linked = linkSharedObject(objects);
      if (!linked)
        return emitError(module.getLoc()) << llvm::toString(linked.takeError());
      object.bytes = std::move(*linked);
    }
    code.push_back(std::move(object));
  }
  if (options.remarks) {
    Times total;
    for (const Times &one : times) {
      total.build += one.build;
      total.lower += one.lower;
      total.optimize += one.optimize;
      total.emit += one.emit;
    }
    emitRemark(module.getLoc()) << tiles.size() + loops.size() << " kernels for " << levels.size() << " levels, "
                                << small.size() << " small for all";
    emitRemark(module.getLoc()) << llvm::formatv("{0} units in {1:f3} s on {2} threads (schedules {3:f3}, lowering "
                                                 "{4:f3}, optimizing {5:f3}, emitting {6:f3} s), linked in {7:f3} s",
                                                 units.size(), compiled, threads, total.build, total.lower,
                                                 total.optimize, total.emit, watch.lap())
                                       .str();
  }
  return success();
}

} // namespace dlc
