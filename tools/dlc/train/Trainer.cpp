#include "tools/dlc/train/Trainer.h"
#include "tools/dlc/Console.h"

#include "llvm/ADT/STLExtras.h"
#include <chrono>

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

// The inputs of a run: the batch's fields, in order, and how many of its records count.
static Failure runBatch(RuntimeSession &session, data::Batch &batch, std::vector<HostTensor> &results) {
  std::vector<HostTensor> values = std::move(batch.fields);
  HostTensor count = makeTensor("count", ElementType::I64, {});
  count.setReal(0, double(batch.count));
  values.push_back(std::move(count));
  Failure failure = session.run(values, results);
  values.pop_back();
  batch.fields = std::move(values);
  return failure;
}

// Runs the session's entry on the next batch, `count` records of it, and adds its results to the means.
static Failure runNext(RuntimeSession &session, data::Batches &data, std::vector<HostTensor> &results, Means &means,
                       double &waited, int64_t &count) {
  data::Batch batch;
  if (Failure failure = data.next(batch, waited))
    return failure;
  if (Failure failure = runBatch(session, batch, results))
    return failure;
  count = batch.count;
  means.add(results, count);
  data.recycle(std::move(batch));
  return {};
}

Failure evaluate(TrainedModel &model, data::Batches &data, Means &means) {
  if (Failure failure = model.session().useEntry("eval"))
    return failure;
  std::vector<HostTensor> results;
  double waited = 0;
  data.start(0, 0);
  int64_t count = 0;
  for (uint64_t i = 0; i < data.perEpoch(); ++i)
    if (Failure failure = runNext(model.session(), data, results, means, waited, count))
      return failure;
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
    while (checkpoint.batch < batches && !stopped) {
      int64_t count = 0;
      if (Failure failure = runNext(model.session(), data, results, means, waited, count))
        return failure;
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
      stopped = observer.wantsToStop() || checkpoint.step >= options.stepLimit;
      bool due = options.saveEvery && checkpoint.step % options.saveEvery == 0;
      if ((stopped || due) && checkpoint.batch < batches)
        if (Failure failure = save())
          return failure;
    }
    return checkpoint.batch < batches ? Failure() : endEpoch(since(start));
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
