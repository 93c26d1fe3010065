// Prints MLIR's diagnostics in the driver's form.
#include "tools/dlc/Diagnostics.h"
#include "ir/Location.h"
#include "tools/dlc/Console.h"

#include "mlir/IR/Location.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace dlc::driver;

static constexpr unsigned kErrorsPrinted = 4;

Diagnostics::Diagnostics(MLIRContext *context, std::string file)
    : handler(context, [this](Diagnostic &diagnostic) { return handle(diagnostic); }), file(std::move(file)) {
  context->printOpOnDiagnostic(verbosity() >= 3);
}

Diagnostics::~Diagnostics() { flush(); }

void Diagnostics::flush() {
  if (hidden)
    printNote("and " + plural(hidden, "more error"));
  hidden = 0;
}

// The file position in `location`, "model.mlir:3:4", or "".
static std::string filePosition(Location location) {
  std::string found;
  location->walk([&](Location nested) {
    auto position = dyn_cast<FileLineColLoc>(nested);
    if (!position)
      return WalkResult::advance();
    found = position.getFilename().str();
    if (position.getLine())
      found += ":" + std::to_string(position.getLine()) + ":" + std::to_string(position.getColumn());
    return WalkResult::interrupt();
  });
  return found;
}

// "'dlc.gather' op I1: ..." -> "'dlc.gather' op ...".
static std::string withoutNumber(StringRef message) {
  auto [op, rest] = message.split(" op ");
  if (!message.starts_with("'dlc.") || rest.empty())
    return dlc::withoutConstraintNumber(message).str();
  return (op + " op " + dlc::withoutConstraintNumber(rest)).str();
}

static std::string compose(Location location, StringRef whole, StringRef file) {
  std::string plain = withoutNumber(whole);
  StringRef message = plain;
  std::string nodes = dlc::describeNodes(location);
  std::string place = filePosition(location);
  if (place.empty())
    place = file.str();
  std::string text;
  if (!place.empty() && !message.starts_with(place))
    text = place + ": ";
  if (!nodes.empty() && !message.starts_with("node ") && !message.contains(nodes)) {
    // A message about a fused kernel of twenty nodes names the first few.
    constexpr size_t limit = 300;
    if (nodes.size() > limit)
      nodes = nodes.substr(0, nodes.rfind(',', limit)) + ", ...";
    text += (nodes.find("), ") != std::string::npos ? "nodes " : "node ") + nodes + ": ";
  }
  return text + message.str();
}

LogicalResult Diagnostics::handle(Diagnostic &diagnostic) {
  std::string text = compose(diagnostic.getLocation(), diagnostic.str(), file);
  switch (diagnostic.getSeverity()) {
  case DiagnosticSeverity::Error:
    faultCount += StringRef(diagnostic.str()).starts_with("'");
    if (++errorCount > kErrorsPrinted && verbosity() == 0) {
      ++hidden;
      return success();
    }
    printError(text);
    break;
  case DiagnosticSeverity::Warning:
    printWarning(text);
    break;
  case DiagnosticSeverity::Note:
  case DiagnosticSeverity::Remark:
    if (verbosity() >= 1)
      printNote(text);
    return success();
  }
  for (Diagnostic &note : diagnostic.getNotes()) {
    std::string message = note.str();
    if (verbosity() >= 3 || !StringRef(message).starts_with("see current operation"))
      printNote(compose(note.getLocation(), message, file));
  }
  return success();
}
