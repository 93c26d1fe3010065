// What a graph says of its values' types beside computing them.
#pragma once

#include "frontend/onnx/Schema.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace dlc::frontend {

// Element types by name, from a graph's inputs, outputs and value_info. Declared shapes are often stale, and are left
// to the inputs' and outputs' own checks.
class Declarations {
public:
  using Values = google::protobuf::RepeatedPtrField<onnx::ValueInfoProto>;

  // Fails where two declarations of one name contradict each other.
  llvm::Error add(const Values &values);
  llvm::Error add(const onnx::GraphProto &graph);
  // Fails where a value of this type contradicts its declaration.
  llvm::Error check(llvm::StringRef name, mlir::Type type) const;

private:
  llvm::StringMap<int32_t> dataTypes;
};

// Fails where an initializer has another type or other sizes than the graph's input of its name.
llvm::Error checkDefaults(const onnx::GraphProto &graph);

} // namespace dlc::frontend
