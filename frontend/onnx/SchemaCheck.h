// Checks a node against ONNX's schema of its op.
#pragma once

#include "frontend/onnx/NodeContext.h"
#include "frontend/onnx/OpSchema.h"

namespace dlc::frontend {

// Reports through the node's context, and so only the first fault.
class SchemaCheck {
public:
  SchemaCheck(const OpSchema &schema, NodeContext &node) : schema(schema), node(node) {}

  // How many inputs and outputs there are; which attributes, and of what types; the inputs' element types.
  void operands();
  // The element types of what has been computed: attributes may ask for one that the op does not give.
  void results();

private:
  void counts(llvm::StringRef what, llvm::ArrayRef<FormalParameter> formals, unsigned count);
  void attributes();
  void elementType(const FormalParameter &formal, const llvm::Twine &what, mlir::Value value);
  std::string opset() const { return " in opset " + std::to_string(node.version); }

  const OpSchema &schema;
  NodeContext &node;
  struct Binding {
    std::string what; // "input 0 ('A')"
    int32_t dataType;
  };
  llvm::StringMap<Binding> bindings; // of type variables
};

} // namespace dlc::frontend
