// The road from a model file to an artifact, stage by stage. The only part of the driver that knows the compiler's
// libraries.
#pragma once

#include "runtime/plan/Plan.h"
#include "tools/dlc/Failure.h"
#include "tools/dlc/data/HostTensor.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace dlc::driver {

// What to generate code for.
struct Targets {
  bool cpu = false, cuda = false;
  std::vector<std::string> cpuLevels = {"x86-64-v3", "x86-64-v4", "x86-64-v4-vnni"};
  std::vector<std::string> cudaArchitectures = {"sm_80", "sm_90a"};
};

// The stages whose result is IR, in order.
enum class Stage { Import, Graph, Kernels, Plan };
const char *stageName(Stage stage);

struct CompileRequest {
  std::string path;
  std::map<std::string, int64_t> dims;                           // symbolic dims by name
  std::map<std::string, std::vector<int64_t>> inputShapes;       // whole inputs by name
  std::function<const HostTensor *(llvm::StringRef)> inputValue; // for shape rules that read an input's value
  plan::Precision precision = plan::Precision::F32;              // of contractions and between kernels
  std::vector<std::string> schedules;                            // KERNEL=key:value,...: CUDA schedules in part
  std::string cudaArchitecture = "sm_80";                        // that schedules are chosen for
  unsigned threads = 0;                                          // 0: all
  std::string dumpDir;                                           // writes every stage there, if not empty
};

// What importing found out.
struct ModelSummary {
  std::string name;
  uint64_t sourceNodes = 0;
  std::map<std::string, int64_t> boundDims;
  std::vector<std::string> defaultedDims;     // became 1
  std::vector<std::string> specializedInputs; // their values were compiled in
  std::vector<std::string> staleShapes;       // declared otherwise than computed
  std::vector<plan::TensorInfo> inputs, outputs;
};

struct PhaseTime {
  std::string name;
  double seconds;
};

class Compiler {
public:
  explicit Compiler(CompileRequest request);
  ~Compiler();

  // Reads the model. Everything below needs this first.
  Failure importModel();
  const ModelSummary &summary() const;
  // How many matrix products and convolutions the model has.
  int64_t contractions() const;
  // For inputs that index into something: how many elements that has, by the input's name.
  std::map<std::string, int64_t> indexBounds() const;

  // The IR of a target after a stage. Large constants are left out unless `constants`.
  Failure printStage(plan::Target target, Stage stage, bool constants, std::string &text);
  // Compiles for all targets.
  Failure compile(const Targets &targets, plan::Artifact &artifact);
  // The CUDA C++ of all kernels.
  Failure printCuda(const Targets &targets, std::string &text);
  // The LLVM IR (".ll") or assembly (".s") of all CPU kernels.
  Failure printCpuCode(const Targets &targets, llvm::StringRef ending, std::string &text);

  // Runs the IR of the CPU target after `stage` in the reference interpreter.
  Failure interpret(Stage stage, llvm::ArrayRef<HostTensor> inputs, std::vector<HostTensor> &outputs);

  const std::vector<PhaseTime> &times() const;

private:
  struct State;
  std::unique_ptr<State> state;
};

} // namespace dlc::driver
