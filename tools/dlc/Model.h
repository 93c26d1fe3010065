// A model made ready to run: a model file compiled for this machine, or an artifact loaded.
#pragma once

#include "tools/compiler/Compiler.h"
#include "tools/dlc/ExitCode.h"
#include "tools/dlc/Options.h"
#include "tools/dlc/Runtime.h"
#include "tools/dlc/data/InputData.h"

namespace dlc::driver {

enum class Device { Cpu, Cuda, Reference, Emu };
const char *deviceName(Device device);
dlc_device runtimeDevice(Device device); // not of the reference

// The device of --device for a model file or an artifact. A named one that is missing is a failure of exit code 3;
// `note` says what `auto` took and why.
Failure chooseDevice(const Arguments &arguments, Device &device, std::string &note);
// ... of another option, by its name.
Failure chooseDevice(const char *option, const std::string &name, Device &device);

// The inputs of a model file, of either language, without importing it.
OnnxInterface readModelInterface(const std::string &path);

// --dim NAME=SIZE, NAME=?, NAME=LEAST..MOST or NAME=LEAST..MOST/STEP, and --shape NAME=1x3x224x224, checked against the
// model's names. The name of a dim without one is INPUT[INDEX]; * stands for all that no other option names.
Failure readDims(const Arguments &arguments, const OnnxInterface &interface, CompileRequest &request);

// Lets the symbolic dims that the request says nothing of be known when the program runs. Gives their names.
std::vector<std::string> openOtherDims(const OnnxInterface &interface, CompileRequest &request);
// --schedule KERNEL=key:value,...; fails where no kernel is compiled.
Failure readSchedules(const Arguments &arguments, bool hasKernels, std::vector<std::string> &schedules);
// --memory-limit: bytes, or a number with KiB, MiB or GiB.
Failure readMemoryLimit(const Arguments &arguments, uint64_t &bytes);
// "cpu: memory limit 10 MiB: 12 launches run again; 20.1 MiB without".
std::string describeMemory(const MemorySummary &memory);
// --threads, else DLC_NUM_THREADS, else 0: all.
Failure readThreads(const Arguments &arguments, unsigned &threads);

// --checkpoint and --seed of a text file: what its states begin with. `states` outlives the request.
Failure readWeights(const Arguments &arguments, CompileRequest &request, std::vector<HostTensor> &states);

// --precision.
Failure readPrecision(const Arguments &arguments, plan::Precision &precision);

// Whether the path names an artifact (by its content) and not a model.
bool isArtifact(const std::string &path);

struct LoadedModel {
  Device device = Device::Cpu;
  std::unique_ptr<Compiler> compiler;      // of a model file
  std::unique_ptr<RuntimeSession> session; // unless the device is the reference
  Stage referenceStage = Stage::Graph;     // what the reference interprets
  double compileSeconds = 0, loadSeconds = 0;
  std::map<std::string, int64_t> bounds; // see InputData::values
  std::map<std::string, int64_t> sizes;  // that --dim gives to the open dims of an artifact
  std::vector<HostTensor> states;        // that a text file's begin with

  // Dims of -1 are open.
  const std::vector<plan::TensorInfo> &inputs() const;
  // The same at sizes of these names, of values that are given, and 1 for others; `defaulted` gets the names of those.
  std::vector<plan::TensorInfo> inputsAt(const std::map<std::string, int64_t> &sizes, const InputData &data,
                                         std::vector<std::string> &defaulted) const;
  const std::vector<plan::TensorInfo> &outputs() const;
  // `observe`: see RuntimeSession; the reference has no steps.
  Failure run(const std::vector<HostTensor> &values, std::vector<HostTensor> &results,
              const ObserveValue &observe = {});
};

// Compiles a model file for `device` (the CPU: for this machine alone) and loads it through the C ABI.
Failure loadModel(CompileRequest request, Device device, LoadedModel &model);
// The same for a command's --device, --threads, --dim, --shape, --stage and its inputs, which give dims their sizes.
Failure loadModelFile(const std::string &path, const Arguments &arguments, InputData &data, LoadedModel &model,
                      std::string &note);
// Loads an artifact for --device and --threads.
Failure loadArtifact(const std::string &path, const Arguments &arguments, LoadedModel &model);
// What a command's first argument names, a model or an artifact, with the values of its --input.
Failure loadGiven(const Arguments &arguments, InputData &data, LoadedModel &model, std::string &note);

// The notes that every command prints about what importing decided: dims that became 1, inputs compiled in.
void printNotes(const ModelSummary &summary);

} // namespace dlc::driver
