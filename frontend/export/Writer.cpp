#include "frontend/export/Writer.h"
#include "frontend/onnx/Tensors.h"

using namespace mlir;

namespace dlc::frontend {

std::string OnnxWriter::fresh(StringRef wanted) {
  std::string unique = wanted.str();
  for (int i = 1; !taken.insert(unique).second; ++i)
    unique = (wanted + "_" + Twine(i)).str();
  return unique;
}

std::string OnnxWriter::name(Value value) {
  std::string &known = names[value];
  if (known.empty()) {
    StringRef wanted = "value";
    if (Operation *op = value.getDefiningOp())
      wanted = op->getName().stripDialect();
    known = fresh(wanted);
  }
  return known;
}

void OnnxWriter::setName(Value value, StringRef wanted) { names[value] = fresh(wanted); }

OnnxWriter::Node &OnnxWriter::Node::set(const char *name, int64_t value) {
  onnx::AttributeProto *attribute = proto->add_attribute();
  attribute->set_name(name);
  attribute->set_type(onnx::AttributeProto::INT);
  attribute->set_i(value);
  return *this;
}
OnnxWriter::Node &OnnxWriter::Node::set(const char *name, double value) {
  onnx::AttributeProto *attribute = proto->add_attribute();
  attribute->set_name(name);
  attribute->set_type(onnx::AttributeProto::FLOAT);
  attribute->set_f(float(value));
  return *this;
}
OnnxWriter::Node &OnnxWriter::Node::set(const char *name, StringRef value) {
  onnx::AttributeProto *attribute = proto->add_attribute();
  attribute->set_name(name);
  attribute->set_type(onnx::AttributeProto::STRING);
  attribute->set_s(value.str());
  return *this;
}
OnnxWriter::Node &OnnxWriter::Node::set(const char *name, ArrayRef<int64_t> values) {
  onnx::AttributeProto *attribute = proto->add_attribute();
  attribute->set_name(name);
  attribute->set_type(onnx::AttributeProto::INTS);
  for (int64_t value : values)
    attribute->add_ints(value);
  return *this;
}
OnnxWriter::Node &OnnxWriter::Node::set(const char *name, ArrayRef<std::string> values) {
  onnx::AttributeProto *attribute = proto->add_attribute();
  attribute->set_name(name);
  attribute->set_type(onnx::AttributeProto::STRINGS);
  for (const std::string &value : values)
    attribute->add_strings(value);
  return *this;
}

OnnxWriter::Node OnnxWriter::node(const char *op, ArrayRef<std::string> inputs, std::string output) {
  onnx::NodeProto *proto = graph.add_node();
  proto->set_op_type(op);
  for (const std::string &input : inputs)
    proto->add_input(input);
  if (output.empty())
    output = fresh(StringRef(op).lower());
  proto->add_output(output);
  proto->set_name(output);
  return {proto};
}

std::string OnnxWriter::initializer(StringRef wanted, const Tensor &tensor) {
  onnx::TensorProto *proto = graph.add_initializer();
  proto->set_name(fresh(wanted));
  proto->set_data_type(dataTypeOf(tensor.elementType()));
  for (int64_t dim : tensor.shape())
    proto->add_dims(dim);
  proto->set_raw_data(tensor.bytes().data(), tensor.bytes().size()); // types of a byte at least
  return proto->name();
}

std::string OnnxWriter::integers(ArrayRef<int64_t> values) {
  onnx::TensorProto *proto = graph.add_initializer();
  proto->set_name(fresh("integers"));
  proto->set_data_type(onnx::TensorProto::INT64);
  proto->add_dims(int64_t(values.size()));
  proto->set_raw_data(values.data(), values.size() * sizeof(int64_t));
  return proto->name();
}

std::string OnnxWriter::scalar(Type element, double value) {
  Tensor tensor = Tensor::zeros(RankedTensorType::get({}, element));
  tensor.set(0, isa<FloatType>(element) ? Scalar::ofReal(element, value) : Scalar::ofInteger(element, int64_t(value)));
  return initializer("scalar", tensor);
}

std::string OnnxWriter::transposed(std::string x, ArrayRef<int64_t> permutation, std::string output) {
  return node("Transpose", {x}, std::move(output)).set("perm", permutation).output();
}

} // namespace dlc::frontend
