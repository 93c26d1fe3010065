// The road from a model file to an artifact, stage by stage, for whoever has a model to compile: the driver, a test, a
// module of another language. It prints nothing and ends no process; what there is to say goes to an Observer.
#pragma once

#include "runtime/plan/Plan.h"
#include "tools/compiler/Failure.h"
#include "tools/compiler/HostTensor.h"
#include "tools/compiler/Observer.h"
#include "tools/compiler/Targets.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dlc::compiler {

// What a dim that stays open may be.
struct SizeBounds {
  int64_t least = 1, most = INT32_MAX;
  int64_t factor = 1; // it is a multiple of it
};

struct CompileRequest {
  std::string path;
  bool ofArtifact = false; // path is an artifact's: its model with other weights of the same types, to be tuned
  std::map<std::string, int64_t> dims;                           // symbolic dims by name
  std::map<std::string, SizeBounds> openDims;                    // ... that are known when the program runs
  std::map<std::string, std::vector<int64_t>> inputShapes;       // whole inputs by name
  std::function<const HostTensor *(llvm::StringRef)> inputValue; // for shape rules that read an input's value
  std::vector<std::string> entries;                              // of a text file: those to build; empty: all
  std::optional<uint64_t> seed = 0; // of a text file: what its weights begin with; nothing: zeros
  std::function<const HostTensor *(llvm::StringRef)> stateValue; // of a text file: what states begin with instead
  std::string importFolder;                                      // of a text file: where `import` looks; "": beside it
  std::string trainedModel;                                      // of a text file that is a recipe: the ONNX file
  plan::Precision precision = plan::Precision::F32;              // of contractions and between kernels
  std::vector<std::string> schedules;                            // [cpu:|cuda:]KERNEL=key:value,...: in part
  std::string cudaArchitecture = "sm_80";                        // that schedules are chosen for
  std::vector<std::string> otherCudaArchitectures = {"sm_90a"};  // that code is made for, too
  uint64_t memoryLimit = 0;                                      // of the arena, in bytes; 0: none
  unsigned threads = 0;                                          // 0: all
  std::string cacheDir;                                          // of compiled GPU code; "": none
  std::string dumpDir;                                           // writes every stage there, if not empty

  Observer *observer = nullptr;           // outlives the compiler
  std::string reproducerDir;              // where a fault of dlc is written down; "": the current directory
  std::string command;                    // what a reproducer names as the command that failed
  bool printOps = false;                  // notes show the op that a diagnostic is about
  llvm::raw_ostream *passTrace = nullptr; // gets the IR after each pass; one thread then
};

// What importing found out.
struct ModelSummary {
  std::string name;
  uint64_t sourceNodes = 0;
  std::map<std::string, int64_t> boundDims;
  std::vector<std::string> defaultedDims;        // became 1
  std::vector<std::string> specializedInputs;    // their values were compiled in
  std::vector<std::string> staleShapes;          // declared otherwise than computed
  std::vector<plan::TensorInfo> inputs, outputs; // an open dim is -1
  // Sizes that must be equal to others or to numbers, as the model cannot be computed otherwise.
  std::vector<std::pair<std::string, std::string>> equalSizes;
  std::map<std::string, SizeBounds> openSizes; // of dims that stay open; the bounds are final once it is compiled
};

// What keeping within a memory limit took: arenas in bytes, launches that are there because something runs again.
struct MemorySummary {
  plan::Target target = plan::Target::Cpu;
  uint64_t limit = 0, without = 0, with = 0, again = 0;
};

// Phases follow one another. GPU code that is compiled in the background counts for as long as it is waited for.
struct PhaseTime {
  std::string name;
  double seconds;
};

// Whether a model is read as MLIR text: a module of the dlc dialect, as stages print it.
bool isMlirFile(llvm::StringRef path);
// Whether it is read as the text language (docs/language.md).
bool isTextFile(llvm::StringRef path);

// Told of a value of the source model, with the model's dims.
using ObserveNamed = std::function<void(HostTensor)>;

// One compilation; any number of compilers may work at the same time, each in a thread of its own.
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
  // Other schedules than the request's, for what is compiled from now on.
  void useSchedules(std::vector<std::string> schedules);
  // Compiles for all targets. The stages up to Graph run once; GPU code is compiled while the CPU's is.
  Failure compile(const Targets &targets, plan::Artifact &artifact);
  // The CUDA C++ of all kernels.
  Failure printCuda(const Targets &targets, std::string &text);
  // The LLVM IR (".ll") or assembly (".s") of all CPU kernels.
  Failure printCpuCode(const Targets &targets, llvm::StringRef ending, std::string &text);

  // The default entry as an ONNX file, states as they begin.
  Failure exportOnnx(std::string &bytes);
  // The module in the text language, without weights; the default entry is its model.
  Failure exportText(std::string &text);

  // Runs the IR of the CPU target after `stage` in the reference interpreter. `observe` is told of the values that have
  // names at that stage, in the order of the run.
  Failure interpret(Stage stage, llvm::ArrayRef<HostTensor> inputs, std::vector<HostTensor> &outputs,
                    const ObserveNamed &observe = {});

  const std::vector<PhaseTime> &times() const;
  // Of the targets compiled under CompileRequest::memoryLimit.
  const std::vector<MemorySummary> &memory() const;

  // What runs now, in another thread, and everything after it fails with FailureKind::Cancelled, without a diagnostic.
  // It is looked at before each pass and each kernel.
  void cancel();

  struct State;

private:
  friend class KernelModels;
  std::unique_ptr<State> state;
};

} // namespace dlc::compiler
