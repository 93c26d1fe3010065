// What a caller is told while the compiler works: diagnostics as data, phases as they begin and end.
#pragma once

#include "runtime/plan/Plan.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace dlc::compiler {

class Reproducer;

// The stages whose result is IR, in order.
enum class Stage { Import, Graph, Kernels, Plan };
const char *stageName(Stage stage);

enum class Severity { Error, Warning, Note };

struct Diagnostic {
  Severity severity = Severity::Error;
  std::string phase;   // that it comes from: "import", "kernels (cuda)"
  std::string rule;    // whose verifier speaks, and the number of the constraint: "dlc.conv C3"; "" for none
  std::string file;    // "model.onnx"; with a position where the file is text: "model.mlir:3:4"
  std::string node;    // the source nodes that it is about: "'/conv1/Conv' (Conv), ..."; "" for none
  std::string message; // without file, node and number
  std::string excerpt; // where the file is text: the line, and below it a mark at the column
  std::vector<Diagnostic> notes;

  // One line for people: "FILE: node 'NAME' (Op): MESSAGE". What the message says by itself is not said twice.
  std::string text() const;
};

// Every function may be left out. None is called by two threads at once for one compiler; `report` may be called on a
// thread of the compiler's own.
class Observer {
public:
  virtual ~Observer() = default;
  virtual void report(const Diagnostic &diagnostic) {}
  // `reproducer` lives until the phase ends: it knows the IR as it was before.
  virtual void phaseBegins(llvm::StringRef phase, const Reproducer &reproducer) {}
  virtual void phaseEnds(llvm::StringRef phase, double seconds, bool failed) {}
  // The IR after a stage, printed when `print` is called. The stages up to Graph know no target: theirs is the CPU.
  virtual void stageEnds(Stage stage, plan::Target target, llvm::function_ref<std::string()> print) {}
};

} // namespace dlc::compiler
