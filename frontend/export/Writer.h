// Nodes and initializers of an ONNX graph in the making.
#pragma once

#include "frontend/onnx/Schema.h"
#include "ir/Dlc.h"
#include "ir/data/Tensor.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringSet.h"

namespace dlc::frontend {

class OnnxWriter {
public:
  explicit OnnxWriter(onnx::GraphProto &graph) : graph(graph) {}

  // The name of a value; those of function arguments have been set.
  std::string name(mlir::Value value);
  void setName(mlir::Value value, llvm::StringRef wanted);
  // Gives a value a name that is taken already.
  void adopt(mlir::Value value, std::string known) { names[value] = std::move(known); }
  // A name that nothing has yet, like `wanted`.
  std::string fresh(llvm::StringRef wanted);

  // A node with one output, whose name it gives: a new one, or `output`.
  struct Node {
    onnx::NodeProto *proto;
    Node &set(const char *name, int64_t value);
    Node &set(const char *name, double value);
    Node &set(const char *name, llvm::StringRef value);
    Node &set(const char *name, llvm::ArrayRef<int64_t> values);
    Node &set(const char *name, llvm::ArrayRef<std::string> values);
    std::string output() const { return proto->output(0); }
  };
  Node node(const char *op, llvm::ArrayRef<std::string> inputs, std::string output = "");

  std::string initializer(llvm::StringRef wanted, const Tensor &tensor);
  std::string integers(llvm::ArrayRef<int64_t> values); // a 1-D i64 initializer
  std::string scalar(mlir::Type element, double value);

  // x with its dims in another order; nothing for the identity.
  std::string transposed(std::string x, llvm::ArrayRef<int64_t> permutation, std::string output = "");

private:
  onnx::GraphProto &graph;
  llvm::DenseMap<mlir::Value, std::string> names;
  llvm::StringSet<> taken;
};

// A row: how an op is written. Its results' names are the writer's `name`s.
using ExportFunction = mlir::LogicalResult (*)(OnnxWriter &, mlir::Operation *);
struct ExportRow {
  llvm::StringRef op;
  ExportFunction write;
};
llvm::ArrayRef<ExportRow> elementwiseExports();
llvm::ArrayRef<ExportRow> structuredExports();

} // namespace dlc::frontend
