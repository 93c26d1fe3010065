#include "frontend/onnx/BranchTails.h"
#include "llvm/ADT/StringSet.h"

namespace dlc::frontend {

// Where the elements of tensors were left in the file, those of a copy lie there, too.
static void shareData(ModelFile &file, const onnx::TensorProto &from, const onnx::TensorProto &to) {
  if (auto known = file.rawData.find(&from); known != file.rawData.end()) {
    llvm::StringRef data = known->second;
    file.rawData[&to] = data;
  }
}

static void shareData(ModelFile &file, const onnx::NodeProto &from, const onnx::NodeProto &to);

static void shareData(ModelFile &file, const onnx::GraphProto &from, const onnx::GraphProto &to) {
  for (int i = 0; i < from.initializer_size(); ++i)
    shareData(file, from.initializer(i), to.initializer(i));
  for (int i = 0; i < from.node_size(); ++i)
    shareData(file, from.node(i), to.node(i));
}

static void shareData(ModelFile &file, const onnx::NodeProto &from, const onnx::NodeProto &to) {
  for (int i = 0; i < from.attribute_size(); ++i) {
    const onnx::AttributeProto &old = from.attribute(i), &copy = to.attribute(i);
    if (old.has_t())
      shareData(file, old.t(), copy.t());
    for (int j = 0; j < old.tensors_size(); ++j)
      shareData(file, old.tensors(j), copy.tensors(j));
    if (old.has_g())
      shareData(file, old.g(), copy.g());
    for (int j = 0; j < old.graphs_size(); ++j)
      shareData(file, old.graphs(j), copy.graphs(j));
  }
}

// The branch computes `outputs`: its own results under the choice's names, then the nodes of the tail.
static void append(ModelFile &file, onnx::GraphProto &branch, const onnx::NodeProto &choice,
                   llvm::ArrayRef<const onnx::NodeProto *> tail, llvm::ArrayRef<const onnx::ValueInfoProto *> outputs) {
  for (int i = 0; i < choice.output_size() && i < branch.output_size(); ++i) {
    onnx::NodeProto &name = *branch.add_node();
    name.set_op_type("Identity");
    name.set_name(choice.name() + "/" + choice.output(i));
    name.add_input(branch.output(i).name());
    name.add_output(choice.output(i));
  }
  for (const onnx::NodeProto *node : tail) {
    onnx::NodeProto &copy = *branch.add_node();
    copy = *node;
    shareData(file, *node, copy);
  }
  branch.clear_output();
  for (const onnx::ValueInfoProto *output : outputs)
    branch.add_output()->set_name(output->name());
}

// The graph, or one in an attribute of its nodes, in which the node stands; null where it is in none of them.
static onnx::GraphProto *graphOf(onnx::GraphProto &graph, const onnx::NodeProto &node) {
  for (onnx::NodeProto &each : *graph.mutable_node()) {
    if (&each == &node)
      return &graph;
    for (onnx::AttributeProto &attribute : *each.mutable_attribute())
      if (attribute.has_g())
        if (onnx::GraphProto *found = graphOf(*attribute.mutable_g(), node))
          return found;
  }
  return nullptr;
}

bool moveTailIntoBranches(ModelFile &file, const onnx::NodeProto &choice) {
  onnx::GraphProto *found = graphOf(*file.proto.mutable_graph(), choice);
  if (!found)
    return false;
  onnx::GraphProto &graph = *found;
  auto *nodes = graph.mutable_node();
  int at = 0;
  while (&nodes->Get(at) != &choice)
    ++at;
  if (at + 1 == nodes->size())
    return false;
  llvm::StringSet<> moved;
  llvm::SmallVector<const onnx::NodeProto *> tail;
  for (int i = at; i < nodes->size(); ++i) {
    for (const std::string &output : nodes->Get(i).output())
      moved.insert(output);
    if (i > at)
      tail.push_back(&nodes->Get(i));
  }
  llvm::SmallVector<const onnx::ValueInfoProto *> outputs;
  for (const onnx::ValueInfoProto &output : graph.output())
    if (moved.contains(output.name()))
      outputs.push_back(&output);
  if (outputs.empty())
    return false;
  onnx::NodeProto &node = *nodes->Mutable(at);
  for (onnx::AttributeProto &attribute : *node.mutable_attribute())
    if (attribute.has_g())
      append(file, *attribute.mutable_g(), node, tail, outputs);
  node.clear_output();
  for (const onnx::ValueInfoProto *output : outputs)
    node.add_output(output->name());
  nodes->DeleteSubrange(at + 1, nodes->size() - at - 1);
  return true;
}

} // namespace dlc::frontend
