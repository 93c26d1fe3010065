// A run of training: a compiled step, its data, its checkpoints.
#pragma once

#include "tools/data/Batches.h"
#include "tools/dlc/Model.h"
#include "tools/dlc/train/Checkpoint.h"
#include "tools/dlc/train/Log.h"

namespace dlc::driver {

// A model compiled for a device with the entries asked for. The file may be the text in a checkpoint.
struct TrainedModel {
  LoadedModel loaded;
  std::vector<data::Field> fields; // what `eval` takes of a record
  int64_t batch = 1;               // records of one run

  RuntimeSession &session() { return *loaded.session; }
};

// Compiles the text file `path` (or, for an ONNX model, its recipe) with these dims; the named batch dim is the first
// of the first input. `entries`: train, eval, init.
Failure loadTrainedModel(CompileRequest request, Device device, TrainedModel &model);

// Sums over batches, by the name of the loss or metric.
struct Means {
  std::map<std::string, double> sums;
  uint64_t counted = 0;

  void add(const std::vector<HostTensor> &results, int64_t count);
  double mean(const std::string &name) const;
};

struct TrainOptions {
  uint64_t epochs = 1;
  uint64_t stepLimit = UINT64_MAX; // stops after so many steps in all
  std::string run;                 // folder of checkpoints; "": none
  unsigned keep = 3;
  uint64_t saveEvery = 0; // steps; 0: at the end of each epoch alone
  uint64_t logEvery = 0;  // steps; 0: at the end of each epoch alone
};

// What is told while a run goes on.
class TrainObserver {
public:
  virtual ~TrainObserver() = default;
  // After each step. `seconds` since the epoch (or the run) began, `waited` for data of them.
  virtual void stepDone(uint64_t epoch, uint64_t batch, uint64_t batches, const Means &means, double samplesPerSecond,
                        double secondsLeft) {}
  virtual void epochDone(const LogRow &row) {}
  virtual void checkpointWritten(uint64_t step) {}
  // Asked after each step: whether to write a checkpoint and stop.
  virtual bool wantsToStop() { return false; }
};

// Trains from the checkpoint's place on: its states are in the session already. `checkpoint` is kept up to date.
// `validation` may be null.
Failure train(TrainedModel &model, data::Batches &data, data::Batches *validation, const TrainOptions &options,
              Checkpoint &checkpoint, Log &log, TrainObserver &observer);

// One pass over the data by the entry `eval`.
Failure evaluate(TrainedModel &model, data::Batches &data, Means &means);

} // namespace dlc::driver
