#include "tools/dlc/train/Trainer.h"
#include "tools/dlc/Console.h"

#include "llvm/ADT/STLExtras.h"
#include <chrono>
#include <deque>

using namespace llvm;

namespace dlc::driver {

Failure loadTrainedModel(CompileRequest request, Device device, TrainedModel &model) {
  if (device == Device::Reference)
    return badInput("--device: the reference interpreter trains nothing; expected auto, cpu, cuda or emu");
  if (Failure failure = loadModel(std::move(request), device, model.loaded))
    return failure;
  if (Failure failure = model.session().useEntry("eval"))
    return failure;
  for (const plan::TensorInfo &input : model.session().inputs()) {
    if (input.name == "count")
      continue;
    if (input.dims.empty())
      return badInput("the input '" + displayName(input.name) + "' has no batch dim to train with");
    data::Field field{input.name, input.type, {input.dims.begin() + 1, input.dims.end()}};
    if (model.fields.empty())
      model.batch = input.dims.front();
    if (input.dims.front() != model.batch)
      return badInput("the input '" + displayName(input.name) + "' has another batch dim than '" +
                      displayName(model.fields.front().name) + "'");
    model.fields.push_back(std::move(field));
  }
  return {};
}

void Means::add(const std::vector<HostTensor> &results, int64_t count) {
  for (const HostTensor &result : results)
    sums[result.name] += result.real(0) * double(count);
  counted += uint64_t(count);
}

double Means::mean(const std::string &name) const {
  auto found = sums.find(name);
  return found == sums.end() || counted == 0 ? 0 : found->second / double(counted);
}

namespace {

// The session's entry on batches, one after the other. While a GPU computes, the next ones are made ready.
class Steps {
public:
  Steps(RuntimeSession &session, data::Batches &data) : session(session), data(data) {}
  Steps(const Steps &) = delete;
  // After a failure: nothing may come into the memory of these runs any more.
  ~Steps() {
    if (!runs.empty())
      (void)session.wait();
  }

  // Runs that began and have not been taken.
  size_t underWay() const { return runs.size(); }

  // Begins runs, as long as one more `mayBegin` and until the oldest is done, and takes that: what came out, and of how
  // many records; 0 where there are no more. `waited` gets the seconds that batches were waited for.
  Failure next(function_ref<bool()> mayBegin, std::vector<HostTensor> &results, int64_t &count, double &waited) {
    count = 0;
    while (!isDone() && mayBegin())
      if (Failure failure = begin(waited))
        return failure;
    if (runs.empty())
      return {};
    if (!isDone())
      if (Failure failure = session.wait())
        return failure;
    count = take(results);
    return {};
  }

private:
  struct Run {
    std::vector<HostTensor> values, results;
    int64_t count = 0;
  };

  bool isDone() const { return runs.size() > session.runsAhead(); }

  // On the next batch.
  Failure begin(double &waited) {
    Run run;
    data::Batch batch;
    if (Failure failure = data.next(batch, waited))
      return failure;
    run.count = batch.count;
    run.values = std::move(batch.fields);
    HostTensor count = makeTensor("count", ElementType::I64, {});
    count.setReal(0, double(run.count));
    run.values.push_back(std::move(count));
    if (!spare.empty()) {
      run.results = std::move(spare.back());
      spare.pop_back();
    }
    runs.push_back(std::move(run));
    return session.start(runs.back().values, runs.back().results);
  }

  int64_t take(std::vector<HostTensor> &results) {
    Run run = std::move(runs.front());
    runs.pop_front();
    std::swap(results, run.results);
    spare.push_back(std::move(run.results));
    run.values.pop_back();
    data.recycle({std::move(run.values), run.count});
    return run.count;
  }

  RuntimeSession &session;
  data::Batches &data;
  std::deque<Run> runs;
  std::vector<std::vector<HostTensor>> spare; // whose memory is used again
};

} // namespace

Failure evaluate(TrainedModel &model, data::Batches &data, Means &means) {
  if (Failure failure = model.session().useEntry("eval"))
    return failure;
  std::vector<HostTensor> results;
  double waited = 0;
  data.start(0, 0);
  Steps steps(model.session(), data);
  uint64_t left = data.perEpoch();
  for (;;) {
    int64_t count = 0;
    if (Failure failure = steps.next([&] { return left && left--; }, results, count, waited))
      return failure;
    if (!count)
      break;
    means.add(results, count);
  }
  data.stop();
  return {};
}

namespace {

class Run {
public:
  Run(TrainedModel &model, data::Batches &data, data::Batches *validation, const TrainOptions &options,
      Checkpoint &checkpoint, Log &log, TrainObserver &observer)
      : model(model), data(data), validation(validation), options(options), checkpoint(checkpoint), log(log),
        observer(observer) {}

  Failure run() {
    means.sums = checkpoint.sums;
    means.counted = checkpoint.counted;
    if (checkpoint.epoch >= options.epochs)
      return {};
    data.start(checkpoint.epoch, checkpoint.batch);
    while (checkpoint.epoch < options.epochs && !stopped) {
      if (Failure failure = epoch())
        return failure;
    }
    data.stop();
    return {};
  }

private:
  using Clock = std::chrono::steady_clock;
  static double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

  Failure epoch() {
    if (Failure failure = model.session().useEntry("train"))
      return failure;
    auto start = Clock::now();
    uint64_t batches = data.perEpoch(), first = checkpoint.batch, taken = 0;
    waited = 0;
    Steps steps(model.session(), data);
    for (;;) {
      int64_t count = 0;
      auto maybe = [&] { return mayBegin(batches, steps.underWay()); };
      if (Failure failure = steps.next(maybe, results, count, waited))
        return failure;
      if (!count)
        break;
      means.add(results, count);
      taken += uint64_t(count);
      ++checkpoint.step;
      ++checkpoint.batch;
      double seconds = since(start), each = seconds / double(checkpoint.batch - first);
      speed = double(taken) / seconds;
      uint64_t left = (batches - checkpoint.batch) + batches * (options.epochs - checkpoint.epoch - 1);
      observer.stepDone(checkpoint.epoch, checkpoint.batch, batches, means, speed, each * double(left));
      if (options.logEvery && checkpoint.step % options.logEvery == 0)
        if (Failure failure = logStep())
          return failure;
      stopped = observer.wantsToStop() || stopped || checkpoint.step >= options.stepLimit;
      if (!steps.underWay() && (stopped || isDue(checkpoint.step)) && checkpoint.batch < batches)
        if (Failure failure = save())
          return failure;
    }
    return checkpoint.batch < batches ? Failure() : endEpoch(since(start));
  }

  // Whether a checkpoint is wanted behind so many steps.
  bool isDue(uint64_t step) const { return options.saveEvery && step % options.saveEvery == 0; }

  // Whether one more step may begin beside those that are under way: a checkpoint has all steps in it that have begun.
  bool mayBegin(uint64_t batches, uint64_t underWay) const {
    uint64_t step = checkpoint.step + underWay;
    return !stopped && checkpoint.batch + underWay < batches && step < options.stepLimit && !(underWay && isDue(step));
  }

  // Of this step alone.
  Failure logStep() {
    LogRow row{checkpoint.step, checkpoint.epoch + 1, {}};
    for (const HostTensor &result : results)
      row.values.push_back({"step_" + result.name, result.real(0)});
    return log.add(row);
  }

  Failure endEpoch(double seconds) {
    LogRow row{checkpoint.step, checkpoint.epoch + 1, {}};
    for (const HostTensor &result : results)
      row.values.push_back({result.name, means.mean(result.name)});
    if (validation) {
      Means found;
      if (Failure failure = evaluate(model, *validation, found))
        return failure;
      for (const auto &[name, sum] : found.sums)
        row.values.push_back({"validation_" + name, found.mean(name)});
    }
    row.values.insert(row.values.end(), {{"samples_per_second", speed}, {"seconds", seconds}, {"waited", waited}});
    means = Means();
    ++checkpoint.epoch;
    checkpoint.batch = 0;
    if (Failure failure = log.add(row))
      return failure;
    observer.epochDone(row);
    return save();
  }

  Failure save() {
    checkpoint.sums = means.sums;
    checkpoint.counted = means.counted;
    if (options.run.empty())
      return {};
    if (Failure failure = model.session().readStates(checkpoint.states))
      return failure;
    if (Failure failure = saveCheckpoint(options.run, checkpoint, options.keep))
      return failure;
    observer.checkpointWritten(checkpoint.step);
    return {};
  }

  TrainedModel &model;
  data::Batches &data, *validation;
  const TrainOptions &options;
  Checkpoint &checkpoint;
  Log &log;
  TrainObserver &observer;
  Means means; // of the epoch
  std::vector<HostTensor> results;
  double waited = 0, speed = 0;
  bool stopped = false;
};

} // namespace

Failure train(TrainedModel &model, data::Batches &data, data::Batches *validation, const TrainOptions &options,
              Checkpoint &checkpoint, Log &log, TrainObserver &observer) {
  return Run(model, data, validation, options, checkpoint, log, observer).run();
}

} // namespace dlc::driver
