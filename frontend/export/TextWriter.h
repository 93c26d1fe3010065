// The statements of a body of the text language in the making.
#pragma once

#include "frontend/export/TextFile.h"
#include "frontend/export/TextGraph.h"
#include "frontend/export/TextNumbers.h"

namespace dlc::frontend {

class TextWriter;
// What an op's first result is as an expression; nothing where the row is not for it.
using TextRow = std::optional<std::string> (*)(TextWriter &, mlir::Value);

// What a value is in the language. Values are written on demand, each in a statement of its own.
class TextWriter {
public:
  TextWriter(TextFile &file, TextGraph &graph) : file(file), graph(graph) {}

  TextFile &file;
  TextGraph &graph;
  // What a value is said by before the rows are asked.
  std::function<std::optional<std::string>(TextWriter &, mlir::Value)> before;

  // Names a value that is there from the beginning. What it is called.
  std::string give(mlir::Value value, llvm::StringRef name);
  bool wasUsed(mlir::Value given) const { return used.contains(given); }
  bool hasLayers() const { return !layers.empty(); }
  // The statements that compute these values, and return them by their names. "" after an error.
  std::string body(llvm::ArrayRef<std::pair<std::string, mlir::Value>> results);

  // ---- For rows ----
  // The name of a value; writes it first where it has none. "" after an error.
  std::string use(mlir::Value value);
  // ... or the number that a constant of rank 0 is, beside a tensor.
  std::string useNumber(mlir::Value value);
  // The layer that a state is a weight of, where the state's name ends in "." + what; "" where it is none.
  std::string layerOf(mlir::Value value, llvm::StringRef what) const;
  // A layer with weights, applied.
  std::string applied(mlir::Value x, const std::string &call, const std::string &layer);
  // ", init=he_normal": what these weights of a layer begin with, "" where that is `usual`.
  std::string init(llvm::StringRef option, llvm::ArrayRef<std::string> states, llvm::StringRef usual, int64_t fanIn = 0,
                   int64_t fanOut = 0);
  std::string fail(mlir::Location location, const llvm::Twine &what);

private:
  struct Statement {
    std::string name, text; // of a layer: what it is applied to
    std::string call, layer;
    TextGraph::Place place;
  };
  // A layer with all its applications: what each of them says, and what it is called.
  struct Shared {
    std::string head;
    llvm::SmallVector<std::string> keywords;
    std::string name;
    unsigned uses;
  };
  std::map<std::string, Shared> sharedLayers();
  std::string localName(llvm::StringRef wanted);
  std::string print();

  std::vector<Statement> statements;
  std::string call, layer; // of the statement that is being written
  llvm::DenseMap<mlir::Value, std::string> names, wanted;
  llvm::DenseSet<mlir::Value> used;
  llvm::StringSet<> taken, layers;
  std::vector<std::string> hidden; // functions that have the name of something given
  bool failed = false;
};

// A name of the language for a name of a model; words and functions of the language get one of their own.
std::string wordFor(llvm::StringRef name);

// Layers, the larger ones first; functions of several ops; then ops by themselves.
llvm::ArrayRef<TextRow> layerTexts();
std::optional<std::string> batchNormText(TextWriter &, mlir::Value);
std::optional<std::string> layerNormText(TextWriter &, mlir::Value);
std::optional<std::string> groupNormText(TextWriter &, mlir::Value);
std::optional<std::string> rmsNormText(TextWriter &, mlir::Value);
std::optional<std::string> recurrentText(TextWriter &, mlir::Value);
std::optional<std::string> callText(TextWriter &, mlir::Value);
std::optional<std::string> opText(TextWriter &, mlir::Operation *);

} // namespace dlc::frontend
