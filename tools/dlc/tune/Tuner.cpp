#include "tools/dlc/tune/Tuner.h"
#include "tools/dlc/Console.h"

#include "llvm/Support/FormatVariadic.h"

using namespace llvm;

namespace dlc::driver {

using Clock = std::chrono::steady_clock;

// Operands of a kernel's copies together: more than what a core's own caches hold, so that each launch finds its
// weights where a network's launch does.
static constexpr uint64_t kRotatedBytes = 16 << 20;
// Schedules that are compiled ahead.
static constexpr size_t kAhead = 2;
// A schedule under which the process ended so often is not tried again.
static constexpr int64_t kMostAttempts = 3;
// The best so far counts as such by this much; the rest is noise.
static constexpr double kBetter = 0.98;

double Tuner::secondsLeft() const { return std::chrono::duration<double>(options.deadline - Clock::now()).count(); }

void Tuner::end() {
  {
    std::lock_guard<std::mutex> guard(lock);
    stop = true;
  }
  changed.notify_all();
  if (worker.joinable())
    worker.join();
}

Tuner::~Tuner() { end(); }

// What was asked for and not measured was not begun either.
Failure Tuner::takeBack() {
  end();
  for (auto *jobs : {&wanted, &compiled})
    for (const std::unique_ptr<Job> &job : *jobs) {
      Measurement row{models.kernels()[job->kernel].key, job->schedule};
      row.attempts = state[job->kernel].attempts[job->schedule];
      if (Failure failure = database.record(row))
        return failure;
    }
  return {};
}

// The usual schedule, its time and its results.
Failure Tuner::prepare(size_t i) {
  const compiler::TunableKernel &facts = models.kernels()[i];
  Kernel &kernel = state[i];
  kernel.copies = unsigned(std::clamp<uint64_t>(kRotatedBytes / std::max<uint64_t>(facts.bytes, 1), 1, 16));
  if (options.device == Device::Emu)
    kernel.copies = 1;
  std::vector<std::string> candidates = models.candidates(i, options.vectorBits);
  known[i].usual = known[i].best = candidates.front();
  kernel.seen.insert(candidates.front());
  plan::Artifact artifact;
  if (Failure failure = models.compile(i, candidates.front(), kernel.copies, options.targets, artifact))
    return failure;
  kernel.usual = std::make_unique<KernelBench>();
  if (Failure failure = kernel.usual->load(std::move(artifact), options.device, options.threads, kernel.inputs))
    return failure;
  if (Failure failure = kernel.usual->run(kernel.expected))
    return failure;
  double nanoseconds = 0;
  if (Failure failure = kernel.usual->measure(0.002, nanoseconds))
    return failure;
  known[i].usualNanoseconds = nanoseconds / kernel.copies;
  for (const std::string &candidate : ArrayRef(candidates).drop_front())
    if (kernel.seen.insert(candidate).second)
      kernel.queue.push_back(candidate);
  expand(i);
  if (Failure failure = database.describe(facts.key, facts.name, facts.region))
    return failure;
  return recall(i);
}

// What earlier runs have found out.
Failure Tuner::recall(size_t i) {
  std::vector<Measurement> rows;
  if (Failure failure = database.measurements(models.kernels()[i].key, rows))
    return failure;
  for (const Measurement &row : rows) {
    state[i].attempts[row.schedule] = row.attempts;
    if (row.outcome == Outcome::Started && row.attempts < kMostAttempts)
      continue;
    ++before;
    state[i].seen.insert(row.schedule);
    llvm::erase(state[i].queue, row.schedule);
    if (row.outcome == Outcome::Measured && row.ratio < std::min(kBetter, known[i].ratio)) {
      known[i].ratio = row.ratio;
      known[i].best = row.schedule;
      expand(i);
    }
  }
  return {};
}

// The neighbours of the best schedule come next.
void Tuner::expand(size_t i) {
  std::vector<std::string> near = models.neighbours(i, known[i].best, options.vectorBits);
  // In turns with what the cost model thinks well of.
  std::deque<std::string> merged;
  for (const std::string &schedule : near) {
    if (!state[i].seen.insert(schedule).second)
      continue;
    merged.push_back(schedule);
    if (!state[i].queue.empty()) {
      merged.push_back(state[i].queue.front());
      state[i].queue.pop_front();
    }
  }
  merged.insert(merged.end(), state[i].queue.begin(), state[i].queue.end());
  state[i].queue = std::move(merged);
}

// The kernel that takes most of the model's time, for each schedule that was tried for it.
bool Tuner::next(size_t &chosen, std::string &schedule) {
  double most = 0;
  for (size_t i = 0; i < state.size(); ++i) {
    if (state[i].queue.empty())
      continue;
    double weight = known[i].usualNanoseconds * known[i].ratio * double(models.kernels()[i].launches);
    weight /= double(1 + known[i].tried);
    if (weight <= most)
      continue;
    most = weight;
    chosen = i;
  }
  if (most == 0)
    return false;
  schedule = state[chosen].queue.front();
  state[chosen].queue.pop_front();
  ++known[chosen].tried;
  return true;
}

// Hands the next schedules to the thread that compiles.
Failure Tuner::order() {
  while (underway < kAhead) {
    auto job = std::make_unique<Job>();
    if (!next(job->kernel, job->schedule))
      return {};
    Measurement begun{models.kernels()[job->kernel].key, job->schedule};
    begun.attempts = state[job->kernel].attempts[job->schedule] + 1;
    if (Failure failure = database.record(begun))
      return failure;
    ++underway;
    {
      std::lock_guard<std::mutex> guard(lock);
      wanted.push_back(std::move(job));
    }
    changed.notify_all();
  }
  return {};
}

// Code for the CPU is compiled between measurements where these need every processor.
void Tuner::compileJobs() {
  for (;;) {
    std::unique_ptr<Job> job;
    {
      std::unique_lock<std::mutex> guard(lock);
      changed.wait(guard, [&] { return stop || !wanted.empty(); });
      if (stop)
        return;
      job = std::move(wanted.front());
      wanted.pop_front();
    }
    {
      std::unique_lock<std::mutex> alone(machine, std::defer_lock);
      if (options.device == Device::Cpu)
        alone.lock();
      lastError.clear();
      job->failure =
          models.compile(job->kernel, job->schedule, state[job->kernel].copies, options.targets, job->artifact);
      job->error = job->failure && job->failure.message.empty() ? lastError : job->failure.message;
    }
    {
      std::lock_guard<std::mutex> guard(lock);
      compiled.push_back(std::move(job));
    }
    changed.notify_all();
  }
}

// Windows of the usual schedule and of the new one in turns, until it is clear which is faster.
Failure Tuner::compare(KernelBench &bench, size_t i, Measurement &measurement) {
  constexpr double window = 0.003, hopeless = 1.15;
  std::vector<double> ratios, times;
  auto middle = [](std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
  };
  size_t rounds = options.device == Device::Emu ? 1 : 9;
  for (size_t round = 0; round < rounds; ++round) {
    double usual = 0, own = 0;
    KernelBench *order[] = {state[i].usual.get(), &bench};
    double *found[] = {&usual, &own};
    for (size_t turn : {round % 2, 1 - round % 2})
      if (Failure failure = order[turn]->measure(window, *found[turn]))
        return failure;
    ratios.push_back(own / std::max(usual, 1.0));
    times.push_back(own);
    double ratio = middle(ratios);
    if ((round >= 1 && *std::min_element(ratios.begin(), ratios.end()) > hopeless) || (round >= 3 && ratio > 1.03))
      break;
    if (round >= 4 && ratio > known[i].ratio)
      break;
  }
  measurement.outcome = Outcome::Measured;
  measurement.ratio = middle(ratios);
  measurement.nanoseconds = middle(times) / state[i].copies;
  return {};
}

// Checks and measures what was compiled.
Failure Tuner::judge(Job job) {
  const compiler::TunableKernel &facts = models.kernels()[job.kernel];
  Kernel &kernel = state[job.kernel];
  Measurement measurement{facts.key, job.schedule};
  measurement.attempts = kernel.attempts[job.schedule] + 1;
  KernelBench bench;
  Failure failure = job.failure;
  if (!failure) {
    failure = bench.load(std::move(job.artifact), options.device, options.threads, kernel.inputs);
    if (!failure)
      failure = bench.check(kernel.expected, measurement.reason);
    if (!failure && measurement.reason.empty()) {
      std::unique_lock<std::mutex> alone(machine, std::defer_lock);
      if (options.device == Device::Cpu)
        alone.lock();
      failure = compare(bench, job.kernel, measurement);
    }
    job.error = failure.message;
  }
  if (failure.kind == compiler::FailureKind::Cancelled)
    return failure;
  if (failure) {
    measurement.outcome = Outcome::Failed;
    measurement.reason = job.error;
    ++failed;
  } else if (!measurement.reason.empty()) {
    measurement.outcome = Outcome::Wrong;
    ++wrong;
  } else {
    ++measured;
  }
  if (measurement.outcome != Outcome::Measured)
    note("dropped: kernel " + displayName(facts.name) + " under " + job.schedule + ": " + measurement.reason);
  if (Failure unwritten = database.record(measurement))
    return unwritten;
  if (measurement.outcome == Outcome::Measured && measurement.ratio < std::min(kBetter, known[job.kernel].ratio)) {
    known[job.kernel].ratio = measurement.ratio;
    known[job.kernel].best = job.schedule;
    expand(job.kernel);
  }
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

void Tuner::showProgress() {
  progress(formatv("{0} schedules of {1} kernels; the best so far take {2:f3} of the usual time; {3:f0} s left",
                   measured + wrong + failed, state.size(), estimate(), std::max(0.0, secondsLeft()))
               .str());
}

Failure Tuner::run() {
  known.resize(models.kernels().size());
  state.resize(models.kernels().size());
  for (size_t i = 0; i < state.size(); ++i) {
    progress(
        formatv("the usual schedule of kernel {0} of {1}: {2}", i + 1, state.size(), models.kernels()[i].name).str());
    if (Failure failure = prepare(i))
      return failure;
  }
  worker = std::thread([this] { compileJobs(); });
  do { // something is found out however short the time is
    if (Failure failure = order())
      return failure;
    if (underway == 0)
      break;
    std::unique_ptr<Job> job;
    {
      std::unique_lock<std::mutex> guard(lock);
      changed.wait(guard, [&] { return !compiled.empty(); });
      job = std::move(compiled.front());
      compiled.pop_front();
    }
    --underway;
    // The thread that compiles has something to do meanwhile.
    if (Failure failure = order())
      return failure;
    if (Failure failure = judge(std::move(*job)))
      return failure;
    showProgress();
  } while (secondsLeft() > 0);
  return takeBack();
}

} // namespace dlc::driver
