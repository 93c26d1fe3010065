// Small ONNX files for tests of the compiler's library.
#pragma once

#include "onnx.pb.h"
#include <string>
#include <vector>

namespace dlc::test {

// A chain of one-input nodes of these types, "a" -> "a1" -> ..., named "/node0", "/node1", ...
inline onnx::ModelProto chain(const std::vector<std::string> &ops, std::vector<int64_t> dims) {
  onnx::ModelProto model;
  model.set_ir_version(9);
  model.add_opset_import()->set_version(17);
  onnx::GraphProto &graph = *model.mutable_graph();
  graph.set_name("chain");
  auto tensor = [&](onnx::ValueInfoProto &value, const std::string &name) {
    value.set_name(name);
    value.mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
    for (int64_t dim : dims)
      value.mutable_type()->mutable_tensor_type()->mutable_shape()->add_dim()->set_dim_value(dim);
  };
  std::string last = "a";
  tensor(*graph.add_input(), last);
  for (size_t i = 0; i < ops.size(); ++i) {
    onnx::NodeProto &node = *graph.add_node();
    node.set_op_type(ops[i]);
    node.set_name("/node" + std::to_string(i));
    node.add_input(last);
    last = "a" + std::to_string(i + 1);
    node.add_output(last);
  }
  tensor(*graph.add_output(), last);
  return model;
}

} // namespace dlc::test
