// How many nodes a model has once its local functions are inlined, told without inlining them.
#pragma once

#include "frontend/onnx/Schema.h"
#include "llvm/ADT/DenseMap.h"
#include <functional>

namespace dlc::frontend {

// Inlining may not grow a model beyond this many nodes, and unrolling the bodies of control flow to more than these.
constexpr int64_t kNodeLimit = 200000;
constexpr int64_t kBodyNodeLimit = 50000;
// Calls and bodies nest at most this deep.
constexpr unsigned kDepthLimit = 48;

// Counts each function once, however often it is called: a model of 30 functions may stand for 2^30 nodes.
class Expansion {
public:
  using Nodes = google::protobuf::RepeatedPtrField<onnx::NodeProto>;
  // The local function that a node calls, or null.
  using FindFunction = std::function<const onnx::FunctionProto *(const onnx::NodeProto &)>;

  explicit Expansion(FindFunction find) : find(std::move(find)) {}

  // The number of nodes that `nodes` give at the least: calls by the function's nodes, an `If` by its smaller branch,
  // the body of a loop not at all. Ends at 10^15.
  int64_t leastNodes(const Nodes &nodes) { return count(nodes, 0); }

private:
  int64_t count(const Nodes &nodes, unsigned depth);

  FindFunction find;
  llvm::DenseMap<const onnx::FunctionProto *, int64_t> counted;
};

} // namespace dlc::frontend
