// From the command line to what trains: options, models from files or checkpoints, data.
#pragma once

#include "tools/dlc/train/Trainer.h"

namespace dlc::driver {

// "train=KIND:FILES": the places of data by their roles. A text whose vocabulary is not given has the checkpoint's.
Failure readDataOptions(const Arguments &arguments, llvm::ArrayRef<llvm::StringRef> roles, const Checkpoint &checkpoint,
                        std::map<std::string, data::Place> &places);

// What a command trains or evaluates: the request to compile it, and where it stands.
struct TrainPlan {
  CompileRequest request;
  Checkpoint checkpoint;
  bool goesOn = false;                     // from a checkpoint
  std::map<std::string, int64_t> settings; // numbers that the text says: batch, epochs, seed
  std::string scratch; // a file that holds the checkpoint's text while it is compiled; goes with the plan

  ~TrainPlan();
};

// A text file, an ONNX file with --recipe, or the checkpoint of --resume or of a run's folder.
Failure planTraining(const Arguments &arguments, const std::string &path, const std::string &resume, TrainPlan &plan);

// Puts the checkpoint's states into the session; all of the session's must be there.
Failure restoreStates(const Checkpoint &checkpoint, RuntimeSession &session);

} // namespace dlc::driver
