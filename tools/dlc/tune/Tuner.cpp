#include "tools/dlc/tune/Tuner.h"
#include "tools/dlc/Console.h"

#include "llvm/Support/FormatVariadic.h"
#include <thread>

using namespace llvm;

namespace dlc::driver {

using Clock = std::chrono::steady_clock;

// Operands of a kernel's copies together: more than what a core's own caches hold, or a GPU's, so that each launch
// finds its weights where a network's launch does.
static constexpr uint64_t kRotatedBytes = 16 << 20, kRotatedBytesOnGpu = 64 << 20;
// Schedules of a kernel that are compiled at once for the CPU, on all cores; then they are measured.
static constexpr size_t kTogether = 8;
// A schedule under which the process ended so often is not tried again.
static constexpr int64_t kMostAttempts = 3;

double Tuner::secondsLeft() const { return std::chrono::duration<double>(options.deadline - Clock::now()).count(); }

// As the database has it until something else is known.
Measurement Tuner::rowOf(size_t i, const std::string &schedule) const {
  if (auto unsure = state[i].unsure.find(schedule); unsure != state[i].unsure.end())
    return unsure->second;
  Measurement row{models.kernels()[i].key, schedule};
  auto found = state[i].attempts.find(schedule);
  row.attempts = found == state[i].attempts.end() ? 0 : found->second;
  return row;
}

Failure Tuner::recall(const std::map<std::string, double> &nanoseconds) {
  known.resize(models.kernels().size());
  state.resize(models.kernels().size());
  for (size_t i = 0; i < state.size(); ++i) {
    const compiler::TunableKernel &facts = models.kernels()[i];
    Kernel &kernel = state[i];
    uint64_t rotated = options.device == Device::Cuda ? kRotatedBytesOnGpu : kRotatedBytes;
    kernel.copies = unsigned(std::clamp<uint64_t>(rotated / std::max<uint64_t>(facts.bytes, 1), 1, 16));
    if (options.device == Device::Emu)
      kernel.copies = 1;
    std::vector<compiler::TunableSchedule> candidates = models.candidates(i, options.vectorBits);
    TunedKernel &result = known[i];
    result.usual = result.best = candidates.front().text;
    auto time = nanoseconds.find(facts.name);
    result.usualNanoseconds = time == nanoseconds.end() ? 0 : time->second;
    kernel.queue.skip(result.usual);
    kernel.queue.add(candidates);
    kernel.queue.addNear(models.neighbours(i, result.usual, options.vectorBits), 1);
    if (Failure failure = database.describe(facts.key, facts.name, facts.region))
      return failure;
    std::vector<Measurement> rows;
    if (Failure failure = database.measurements(facts.key, rows))
      return failure;
    for (const Measurement &row : rows) {
      kernel.attempts[row.schedule] = row.attempts;
      if (row.outcome == Outcome::Started && row.attempts < kMostAttempts)
        continue;
      watch.before += watch.isFirst();
      kernel.queue.drop(row.schedule);
      kernel.isLeft |= row.schedule == result.usual; // which did not end
      kernel.queue.learn(row.schedule, row.outcome < Outcome::Wrong ? row.ratio : 0);
      // What an earlier run had no time to make sure of.
      if (row.outcome == Outcome::Measured && row.ratio < kBetter && row.reason.empty()) {
        kernel.queue.addKnown(row.schedule, row.ratio);
        kernel.unsure[row.schedule] = row;
      }
      if (row.outcome == Outcome::Better && row.ratio < std::min(kBetter, result.ratio)) {
        result.ratio = row.ratio;
        result.best = row.schedule;
      }
    }
    if (result.best != result.usual)
      kernel.queue.addNear(models.neighbours(i, result.best, options.vectorBits), result.ratio);
  }
  return {};
}

// How much of a run the next schedule of a kernel may save: its share of the time, times what the schedule promises,
// less for each that did not keep what it promised.
double Tuner::lost(size_t i) const {
  const Kernel &kernel = state[i];
  constexpr double least = 0.02, patience = 4;
  double gain = std::max(known[i].ratio - kernel.queue.promise(), least * known[i].ratio);
  double tried = double(kernel.misses + kernel.underway);
  return known[i].usualNanoseconds * double(models.kernels()[i].launches) * gain / (1 + tried / patience);
}

bool Tuner::next(size_t &chosen) const {
  double most = -1;
  for (size_t i = 0; i < state.size(); ++i) {
    const Kernel &kernel = state[i];
    bool waits = !onCpu() && kernel.isUsualAsked && !kernel.isReady;
    if (kernel.isLeft || kernel.queue.empty() || waits)
      continue;
    if (double value = lost(i); value > most) {
      most = value;
      chosen = i;
    }
  }
  return most >= 0;
}

// From here on it counts as tried, should the process end.
Failure Tuner::begun(size_t i, const std::string &schedule) {
  Measurement row = rowOf(i, schedule);
  ++row.attempts;
  ++state[i].underway;
  ++known[i].tried;
  return database.record(row);
}

// The usual schedule goes first on a GPU, where each schedule is a program of its own, and with the others on the CPU.
Failure Tuner::orderFor(size_t i) {
  Kernel &kernel = state[i];
  Job job;
  job.kernel = i;
  if (onCpu() || !kernel.isUsualAsked)
    job.schedules.push_back(known[i].usual);
  size_t count = onCpu() ? kTogether : kernel.isUsualAsked ? 1 : 0;
  kernel.isUsualAsked = true;
  for (size_t n = 0; n < count && !kernel.queue.empty(); ++n) {
    job.schedules.push_back(kernel.queue.take());
    if (Failure failure = begun(i, job.schedules.back()))
      return failure;
  }
  start(std::move(job));
  return {};
}

// For the CPU this compiles, which ends some time, too.
void Tuner::start(Job job) {
  constexpr double longest = 60;
  std::optional<Watched> watched;
  if (onCpu())
    watched.emplace(watch, database.deviceId(), rowOf(job.kernel, job.schedules.back()),
                    models.kernels()[job.kernel].name, longest);
  job.failure = models.start(job.kernel, job.schedules, state[job.kernel].copies, options.targets, job.program);
  jobs.push_back(std::move(job));
}

// Keeps every core at work that the measurement does not need.
Failure Tuner::order() {
  size_t cores = std::max(1u, std::thread::hardware_concurrency());
  size_t most = options.device == Device::Cpu ? 1 : cores;
  while (jobs.size() < most && secondsLeft() > 0) {
    if (!again.empty()) {
      Job job = std::move(again.back());
      again.pop_back();
      start(std::move(job));
      continue;
    }
    size_t kernel = 0;
    if (!next(kernel))
      return {};
    if (Failure failure = orderFor(kernel))
      return failure;
  }
  return {};
}

// The first that is compiled.
Tuner::Job Tuner::takeDone() {
  for (;;) {
    auto done = llvm::find_if(jobs, [](const Job &job) { return job.failure || job.program.isDone(); });
    if (done != jobs.end() || secondsLeft() <= 0) {
      auto taken = done == jobs.end() ? jobs.begin() : done;
      Job job = std::move(*taken);
      jobs.erase(taken);
      return job;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

// How long a schedule may take, from its first launch to the last that measures it.
double Tuner::allowance(size_t i) const {
  constexpr double base = 10, looks = 400, emulated = 3600; // the emulated device finds out by itself
  return options.device == Device::Emu ? emulated
                                       : base + looks * known[i].usualNanoseconds * 1e-9 * double(state[i].copies);
}

Failure Tuner::drop(size_t i, const std::string &schedule, Outcome outcome, const std::string &reason) {
  Measurement row = rowOf(i, schedule);
  row.outcome = outcome;
  row.reason = reason;
  ++row.attempts;
  ++(outcome == Outcome::Wrong ? watch.wrong : watch.failed);
  ++state[i].misses;
  note("dropped: kernel " + displayName(models.kernels()[i].name) + " under " + schedule + ": " + reason);
  return database.record(row);
}

// One of several that cannot be compiled keeps the others from it.
Failure Tuner::retry(Job job) {
  if (job.schedules.size() <= 2)
    return drop(job.kernel, job.schedules.back(), Outcome::Failed, job.failure.message);
  for (const std::string &schedule : ArrayRef(job.schedules).drop_front()) {
    Job alone;
    alone.kernel = job.kernel;
    alone.schedules = {job.schedules.front(), schedule};
    again.push_back(std::move(alone));
  }
  return {};
}

// What all others are compared with. Where it fails the kernel stays as it is.
Failure Tuner::runUsual(size_t i, KernelBench &bench) {
  Kernel &kernel = state[i];
  if (kernel.isReady)
    return {};
  Watched watched(watch, database.deviceId(), rowOf(i, known[i].usual), models.kernels()[i].name, allowance(i));
  Failure failure = bench.run(0, kernel.expected.results());
  kernel.expected.settle();
  kernel.isReady = !failure;
  return failure;
}

// A schedule that fails on a GPU may have taken the device along: then nothing runs there.
Failure Tuner::lostDevice(size_t i, const std::string &schedule, const Failure &failure) {
  Look ignored;
  isDeviceLost = state[i].usual && state[i].usual->time(0, ignored);
  return drop(i, schedule, Outcome::Failed, failure.message);
}

Failure Tuner::measure(size_t i, Contender usual, Contender own, Measurement &row) {
  Duel duel(usual, own, options.device);
  if (Failure failure = duel.screen(known[i].ratio, options.deadline))
    return failure;
  row.outcome = Outcome::Measured;
  row.ratio = duel.ratio();
  row.nanoseconds = duel.nanoseconds();
  constexpr double further = 0.995;
  if (duel.ratio() < std::min(kBetter, known[i].ratio * further) && secondsLeft() > 0) {
    Duel::Verdict verdict;
    watch.extend(allowance(i));
    if (Failure failure = duel.confirm(options.deadline, verdict))
      return failure;
    if (verdict == Duel::Verdict::Better)
      row.outcome = Outcome::Better;
    if (verdict == Duel::Verdict::NotClearly)
      row.reason = "not clearly better";
  }
  if (duel.hasWindows()) {
    row.ratio = duel.ratio();
    row.nanoseconds = duel.nanoseconds();
  }
  return {};
}

// Checks and measures a schedule.
Failure Tuner::judgeOne(size_t i, const std::string &schedule, Contender usual, Contender own) {
  Kernel &kernel = state[i];
  Measurement row = rowOf(i, schedule);
  ++row.attempts;
  Watched watched(watch, database.deviceId(), row, models.kernels()[i].name, allowance(i));
  std::string problem;
  Failure failure = own.bench->check(own.entry, kernel.expected, problem);
  if (!failure && problem.empty())
    failure = measure(i, usual, own, row);
  if (failure)
    return lostDevice(i, schedule, failure);
  if (!problem.empty())
    return drop(i, schedule, Outcome::Wrong, problem);
  ++watch.measured;
  kernel.queue.learn(schedule, row.ratio);
  ++kernel.misses;
  if (row.outcome == Outcome::Better && row.ratio < known[i].ratio) {
    known[i].ratio = row.ratio;
    known[i].best = schedule;
    kernel.misses = 0;
    kernel.queue.addNear(models.neighbours(i, schedule, options.vectorBits), row.ratio);
  }
  return database.record(row);
}

// On a GPU the usual schedule stays loaded.
Failure Tuner::judgeUsual(Job job) {
  Kernel &kernel = state[job.kernel];
  plan::Artifact artifact;
  Failure failure = job.failure ? job.failure : models.finish(std::move(job.program), artifact);
  kernel.usual = std::make_unique<KernelBench>();
  if (!failure)
    failure = kernel.usual->load(std::move(artifact), options.device, options.threads, kernel.copies, kernel.inputs);
  if (!failure)
    failure = runUsual(job.kernel, *kernel.usual);
  kernel.isLeft = bool(failure);
  if (failure)
    note("left as it is: kernel " + displayName(models.kernels()[job.kernel].name) +
         ", whose usual schedule fails by itself: " + failure.message);
  return {};
}

// What was compiled is checked and measured.
Failure Tuner::judge(Job job) {
  size_t i = job.kernel;
  Kernel &kernel = state[i];
  bool hasUsual = job.schedules.front() == known[i].usual;
  if (hasUsual && job.schedules.size() == 1)
    return judgeUsual(std::move(job));
  ArrayRef<std::string> own = ArrayRef(job.schedules).drop_front(hasUsual);
  plan::Artifact artifact;
  if (!job.failure)
    job.failure = models.finish(std::move(job.program), artifact);
  if (job.failure.kind == compiler::FailureKind::Cancelled)
    return job.failure;
  if (job.failure) {
    if (own.size() == 1)
      --kernel.underway;
    return retry(std::move(job));
  }
  kernel.underway -= own.size();
  KernelBench bench;
  Failure failure = bench.load(std::move(artifact), options.device, options.threads, kernel.copies, kernel.inputs);
  if (!failure && hasUsual)
    failure = runUsual(i, bench);
  Contender usual = {hasUsual ? &bench : kernel.usual.get(), 0};
  for (size_t n = 0; n < own.size(); ++n) {
    bool isLate = n > 0 && secondsLeft() <= 0;
    if (isLate || isDeviceLost) { // not begun
      if (Failure unwritten = database.record(rowOf(i, own[n])))
        return unwritten;
      continue;
    }
    if (Failure fatal = failure ? lostDevice(i, own[n], failure) : judgeOne(i, own[n], usual, {&bench, n + hasUsual}))
      return fatal;
  }
  return {};
}

// What was asked for and not measured was not begun either.
Failure Tuner::takeBack() {
  for (const std::vector<Job> *list : {&jobs, &again})
    for (const Job &job : *list)
      for (const std::string &schedule : job.schedules)
        if (schedule != known[job.kernel].usual)
          if (Failure failure = database.record(rowOf(job.kernel, schedule)))
            return failure;
  return {};
}

// What the model's kernels take by what was found, to what they took.
double Tuner::estimate() const {
  double usual = 0, best = 0;
  for (size_t i = 0; i < known.size(); ++i) {
    double time = known[i].usualNanoseconds * double(models.kernels()[i].launches);
    usual += time;
    best += time * known[i].ratio;
  }
  return usual > 0 ? best / usual : 1;
}

Failure Tuner::run() {
  while (secondsLeft() > 0 && !isDeviceLost) {
    if (Failure failure = order())
      return failure;
    if (jobs.empty())
      break;
    Job job = takeDone();
    if (secondsLeft() <= 0 && !job.failure && !job.program.isDone()) {
      jobs.push_back(std::move(job));
      break;
    }
    if (Failure failure = judge(std::move(job)))
      return failure;
    progress(formatv("{0} schedules of {1} kernels; the best so far take {2:f3} of the usual time; {3:f0} s left",
                     size_t(watch.measured + watch.wrong + watch.failed), state.size(), estimate(),
                     std::max(0.0, secondsLeft()))
                 .str());
  }
  return takeBack();
}

} // namespace dlc::driver
