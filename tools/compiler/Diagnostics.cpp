// Takes MLIR's diagnostics apart into file, node, rule and message.
#include "tools/compiler/Diagnostics.h"
#include "ir/Location.h"

#include "mlir/IR/Location.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace dlc::compiler {

std::string Diagnostic::text() const {
  StringRef words = message;
  std::string text;
  if (!file.empty() && !words.starts_with(file))
    text = file + ": ";
  if (!node.empty() && !words.starts_with("node ") && !words.contains(node)) {
    // A message about a fused kernel of twenty nodes names the first few.
    constexpr size_t limit = 300;
    size_t cut = node.size() > limit ? node.rfind("), ", limit) : std::string::npos;
    std::string nodes = cut == std::string::npos ? node : node.substr(0, cut + 1) + ", ...";
    text += (nodes.find("), ") != std::string::npos ? "nodes " : "node ") + nodes + ": ";
  }
  return text + message;
}

Diagnostics::Diagnostics(MLIRContext *context, std::string file, Observer *observer)
    : handler(context, [this](mlir::Diagnostic &diagnostic) { return handle(diagnostic); }), file(std::move(file)),
      observer(observer) {}

// The first file position in `location`, or null.
static FileLineColLoc filePosition(Location location) {
  FileLineColLoc found;
  location->walk([&](Location nested) {
    found = dyn_cast<FileLineColLoc>(nested);
    return found ? WalkResult::interrupt() : WalkResult::advance();
  });
  return found;
}

// "model.mlir:3:4"
static std::string positionText(FileLineColLoc position) {
  std::string text = position.getFilename().str();
  if (position.getLine())
    text += ":" + std::to_string(position.getLine()) + ":" + std::to_string(position.getColumn());
  return text;
}

// The line of a text file with a mark below the column; "" where it cannot be read or is no line to be shown.
std::string Diagnostics::excerpt(StringRef path, unsigned line, unsigned column) const {
  constexpr size_t longest = 160;
  auto file = llvm::MemoryBuffer::getFile(path);
  if (!file || line == 0 || column == 0)
    return "";
  StringRef rest = (*file)->getBuffer(), text;
  for (unsigned i = 0; i < line; ++i)
    std::tie(text, rest) = rest.split('\n');
  text = text.rtrim();
  if (column > text.size() + 1 || text.size() > longest || !llvm::all_of(text, [](char c) { return llvm::isPrint(c); }))
    return "";
  return "    " + text.str() + "\n    " + std::string(column - 1, ' ') + "^";
}

// "its else_branch cannot be computed: node 'c' (Conv): C8: ..." -> "...: node 'c' (Conv): ...".
static std::string withoutInnerNumbers(StringRef message) {
  constexpr StringLiteral behindNode = "): ";
  std::string text;
  for (size_t at; (at = message.find(behindNode)) != StringRef::npos;) {
    text += message.take_front(at + behindNode.size());
    message = dlc::withoutConstraintNumber(message.drop_front(at + behindNode.size()));
  }
  return text + message.str();
}

// "'dlc.gather' op I1: ..." -> "'dlc.gather' op ..." and the rule "dlc.gather I1".
static std::string withoutNumber(StringRef message, std::string &rule) {
  auto [op, rest] = message.split(" op ");
  bool ofVerifier = message.starts_with("'dlc.") && !rest.empty();
  StringRef words = ofVerifier ? rest : message;
  StringRef plain = dlc::withoutConstraintNumber(words);
  if (ofVerifier)
    rule = op.trim('\'').str();
  if (plain.size() != words.size())
    rule += (rule.empty() ? "" : " ") + words.split(':').first.str();
  return withoutInnerNumbers(ofVerifier ? (op + " op " + plain).str() : plain.str());
}

Diagnostic Diagnostics::convert(Severity severity, Location location, StringRef message) const {
  Diagnostic result;
  result.severity = severity;
  result.phase = phase;
  result.node = dlc::describeNodes(location);
  result.file = file;
  if (FileLineColLoc position = filePosition(location)) {
    result.file = positionText(position);
    if (severity != Severity::Note)
      result.excerpt = excerpt(position.getFilename(), position.getLine(), position.getColumn());
  }
  // Some write file and node in front themselves.
  if (message.consume_front(result.file))
    message.consume_front(": ");
  if (!result.node.empty() && message.consume_front("node " + result.node))
    message.consume_front(": ");
  result.message = withoutNumber(message, result.rule);
  return result;
}

LogicalResult Diagnostics::handle(mlir::Diagnostic &diagnostic) {
  if (silent)
    return success();
  Severity severity = Severity::Note;
  if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
    severity = Severity::Error;
  else if (diagnostic.getSeverity() == DiagnosticSeverity::Warning)
    severity = Severity::Warning;
  std::string message = diagnostic.str();
  if (severity == Severity::Error) {
    ++errorCount;
    faultCount += StringRef(message).starts_with("'");
  }
  if (!observer)
    return success();
  Diagnostic result = convert(severity, diagnostic.getLocation(), message);
  if (severity == Severity::Warning &&
      !warned.insert(result.node + result.message.substr(0, result.message.find(':'))).second)
    return success();
  for (mlir::Diagnostic &note : diagnostic.getNotes())
    result.notes.push_back(convert(Severity::Note, note.getLocation(), note.str()));
  observer->report(result);
  return success();
}

} // namespace dlc::compiler
