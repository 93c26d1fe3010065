// Walks graphs, functions and bodies, and hands each node to its row.
#pragma once

#include "frontend/onnx/Declarations.h"
#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// The names that are visible in a graph or function body.
struct Environment {
  Environment *parent = nullptr;                           // of a body: the graph around it
  std::string prefix;                                      // of node names: the calls that lead here
  llvm::StringMap<int64_t> opsets;                         // domain -> version
  const AttributeMap *bindings = nullptr;                  // in a function: the call's attributes
  llvm::StringMap<mlir::Value> values;                     // null: an optional input that is absent
  llvm::StringMap<const onnx::TensorProto *> initializers; // not read yet
  mlir::Block *block = nullptr;                            // where its nodes become ops
  Declarations declarations;                               // of the element types of values
  unsigned depth = 0;                                      // of nested calls and bodies
  bool inBody = false;                                     // of control flow, or called from there
};

class GraphImporter {
public:
  explicit GraphImporter(ImportState &state) : state(state) {}

  // Reads the operator set versions and the local functions. All errors of this class are emitted as diagnostics that
  // begin with the file's name.
  mlir::LogicalResult prepare(Environment &top);
  mlir::LogicalResult addInitializers(const onnx::GraphProto &graph, Environment &environment);
  mlir::LogicalResult importNodes(const google::protobuf::RepeatedPtrField<onnx::NodeProto> &nodes,
                                  Environment &environment);
  // The value of a name; `found` is false where no such name is visible. Fails where an initializer cannot be read.
  mlir::FailureOr<mlir::Value> lookup(llvm::StringRef name, Environment &environment, bool &found);

  mlir::LogicalResult error(mlir::Location location, const llvm::Twine &message);
  mlir::LogicalResult error(const llvm::Twine &message);

private:
  using Nodes = google::protobuf::RepeatedPtrField<onnx::NodeProto>;
  // The function of the model that a node calls, or null.
  const onnx::FunctionProto *localFunction(const onnx::NodeProto &node) const;
  mlir::LogicalResult importNode(const onnx::NodeProto &node, llvm::StringRef name, const Nodes &nodes,
                                 Environment &environment);
  mlir::LogicalResult callFunction(const onnx::FunctionProto &function, NodeContext &call,
                                   const AttributeMap &attributes, llvm::StringRef name, Environment &environment);
  mlir::FailureOr<llvm::SmallVector<mlir::Value>> importBody(const onnx::GraphProto &body, mlir::ValueRange inputs,
                                                             llvm::StringRef name, Environment &environment);
  mlir::FailureOr<AttributeMap> resolveAttributes(const onnx::NodeProto &node, mlir::Location location,
                                                  const Environment &environment);
  mlir::LogicalResult readOpsets(const google::protobuf::RepeatedPtrField<onnx::OperatorSetIdProto> &imports,
                                 llvm::StringMap<int64_t> &opsets, const llvm::Twine &where);
  mlir::LogicalResult undefinedName(llvm::StringRef name, const onnx::NodeProto &node, const Nodes &nodes,
                                    mlir::Location location, const llvm::Twine &where);

  ImportState &state;
  std::map<std::pair<std::string, std::string>, const onnx::FunctionProto *> functions; // by domain and name
  llvm::SmallVector<const onnx::FunctionProto *> active;                                // being inlined
  int64_t importedNodes = 0, importedBodyNodes = 0;
};

} // namespace dlc::frontend
