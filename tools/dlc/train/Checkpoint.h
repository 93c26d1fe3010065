// Checkpoints: what a run of training goes on from.
#pragma once

#include "tools/compiler/HostTensor.h"
#include "tools/dlc/ExitCode.h"
#include <map>
#include <string>
#include <vector>

namespace dlc::driver {

// A folder RUN/step-000000123 with states.safetensors (all states by name), model.dl (the text) and manifest.json (the
// rest); where it was trained on a text of characters or words, vocabulary.txt too.
struct Checkpoint {
  std::string text;           // of the model
  std::string folder;         // where the model's file lay: what it imports is found there
  std::string onnxModel;      // what the text is a recipe for; "" for none
  std::string tokens;         // of a text that it was trained on: "bytes", "chars" or "words"; else ""
  std::string vocabulary;     // of characters and words: the vocabulary's text
  std::string vocabularyFile; // where it lies, of a checkpoint that was loaded
  std::map<std::string, int64_t> dims;
  uint64_t seed = 0;
  uint64_t epoch = 0, batch = 0; // the next one to be taken
  uint64_t step = 0;             // taken so far
  uint64_t records = 0;          // of the training data, which must be the same when a run goes on
  uint64_t validationSplit = 0;  // of them, those held out
  // Sums over the batches of the epoch so far, by the name of the loss or metric, and the records in them.
  std::map<std::string, double> sums;
  uint64_t counted = 0;
  std::vector<HostTensor> states;
};

// Writes RUN/step-N and removes all but the newest `keep`. The folder appears whole, by a rename, after everything in
// it has been flushed: a kill at any moment leaves the checkpoints that there were.
Failure saveCheckpoint(const std::string &run, const Checkpoint &checkpoint, unsigned keep);

// The newest checkpoint of a run, or the one that `path` names itself. Bad input where there is none or it is damaged.
Failure loadCheckpoint(const std::string &path, Checkpoint &checkpoint);

// The states alone: those of a run's newest checkpoint, or a .safetensors file.
Failure loadStatesOf(const std::string &path, std::vector<HostTensor> &states);

} // namespace dlc::driver
