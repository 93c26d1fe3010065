// What ONNX's schemas say about an op: OpSchemas.inc, as it is needed.
#pragma once

#include "frontend/onnx/Schema.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace dlc::frontend {

// Bit N stands for tensors of TensorProto.DataType N; these two for what is no tensor.
using TypeSet = uint64_t;
constexpr int32_t kSequenceType = 62, kOptionalType = 63;

// An input or output.
struct FormalParameter {
  enum Option { Single, Optional, Variadic };
  llvm::StringRef name;
  llvm::StringRef variable; // those with the same one have the same element type; "" where it is alone
  TypeSet types = 0;
  Option option = Single;
  unsigned least = 1; // of a variadic one
};

struct FormalAttribute {
  llvm::StringRef name;
  onnx::AttributeProto_AttributeType type;
  bool required;
};

struct OpSchema {
  llvm::StringRef name;
  int64_t since; // the version that brought it
  llvm::SmallVector<FormalParameter, 4> inputs, outputs;
  llvm::SmallVector<FormalAttribute, 8> attributes;
};

// The schema that holds for an op in a version of its domain ("" is ai.onnx); nullopt where ONNX has none.
std::optional<OpSchema> findSchema(llvm::StringRef domain, llvm::StringRef name, int64_t version);

// The newest version of a domain of ONNX's; nullopt for other domains.
std::optional<int64_t> newestVersion(llvm::StringRef domain);

} // namespace dlc::frontend
