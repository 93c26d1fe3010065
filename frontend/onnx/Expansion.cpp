// Counts nodes without inlining.
#include "frontend/onnx/Expansion.h"
#include <optional>

using namespace dlc::frontend;

constexpr int64_t kMany = 1'000'000'000'000'000;

int64_t Expansion::count(const Nodes &nodes, unsigned depth) {
  int64_t total = 0;
  for (const onnx::NodeProto &node : nodes) {
    std::optional<int64_t> inside;
    // Deeper calls are refused when they are reached, and so is a function that calls itself.
    if (const onnx::FunctionProto *function = depth < kDepthLimit ? find(node) : nullptr) {
      if (counted.try_emplace(function, 0).second) {
        int64_t body = count(function->node(), depth + 1);
        counted[function] = body;
      }
      inside = counted[function];
    } else if (node.op_type() == "If") {
      for (const onnx::AttributeProto &attribute : node.attribute())
        if (attribute.has_g()) {
          int64_t branch = count(attribute.g().node(), depth);
          inside = std::min(inside.value_or(branch), branch);
        }
    }
    total = std::min(kMany, total + 1 + inside.value_or(0));
  }
  return total;
}
