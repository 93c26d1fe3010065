// ONNX's sets of test data: a folder with input_0.pb, input_1.pb, ..., output_0.pb, ...
#pragma once

#include "tools/compiler/HostTensor.h"
#include "tools/dlc/ExitCode.h"
#include "tools/dlc/data/OnnxInterface.h"

namespace dlc::driver {

struct DataSet {
  std::string name;                        // of the folder
  std::vector<HostTensor> inputs, outputs; // in the model's order; of a sequence its elements
  std::vector<std::string> emptySequences; // inputs that are some
};

// The folders to use: those given (each a set, or a folder of sets), or those beside the model. A given folder
// without data is bad input.
Failure findDataSets(const std::string &model, const std::vector<std::string> &given,
                     std::vector<std::string> &folders);

// Reads a set for a model of this interface.
Failure readDataSet(const std::string &folder, const OnnxInterface &interface, DataSet &set);

} // namespace dlc::driver
