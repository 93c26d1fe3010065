#include "frontend/onnx/ops/Bodies.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/Tensors.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

int64_t dlc::frontend::countNodes(const onnx::GraphProto &graph) {
  int64_t count = graph.node_size();
  for (const onnx::NodeProto &node : graph.node())
    for (const onnx::AttributeProto &attribute : node.attribute())
      if (attribute.has_g())
        count += countNodes(attribute.g());
  return count;
}

SmallVector<Value> dlc::frontend::importInRegion(NodeContext &c, const onnx::GraphProto &body, ValueRange inputs) {
  if (c.failed())
    return {};
  std::string why = "its body cannot be imported";
  std::optional<SmallVector<Value>> results = c.tryBody(body, inputs, &why);
  if (!results)
    c.error(why);
  return results.value_or(SmallVector<Value>());
}

// The value with a dim of 1 put in at `axis`; negative axes count from the end of the result.
static Value unsqueeze(NodeContext &c, Value value, int64_t axis) {
  SmallVector<int64_t> shape(c.shape(value));
  axis = c.normalizeAxis(axis, shape.size() + 1);
  shape.insert(shape.begin() + axis, 1);
  return c.reshape(value, shape);
}

Value dlc::frontend::stack(NodeContext &c, ArrayRef<Value> parts, int64_t axis) {
  SmallVector<Value> apart;
  for (Value part : parts)
    apart.push_back(unsqueeze(c, part, axis));
  if (c.failed() || apart.empty())
    return {};
  return c.concat(apart, c.normalizeAxis(axis, c.rank(apart.front())));
}

Value dlc::frontend::stackOfNothing(NodeContext &c, const onnx::GraphProto &body, ValueRange inputs, int64_t index,
                                    int64_t axis) {
  RankedTensorType round;
  if (std::optional<SmallVector<Value>> results = c.tryBody(body, inputs)) {
    if (index < int64_t(results->size()) && (*results)[index] && isTensor((*results)[index]))
      round = c.type((*results)[index]);
  } else if (index < body.output_size() && body.output(int(index)).type().has_tensor_type()) {
    const onnx::TypeProto_Tensor &declared = body.output(int(index)).type().tensor_type();
    SmallVector<int64_t> shape;
    for (const auto &dim : declared.shape().dim())
      shape.push_back(dim.has_dim_value() && dim.dim_value() >= 0 ? dim.dim_value() : ShapedType::kDynamic);
    Type element = elementType(c.types().getContext(), declared.elem_type());
    if (element && declared.has_shape())
      round = RankedTensorType::get(shape, element);
  }
  if (!c.expect(round && round.hasStaticShape(), "a loop of no rounds has an output of unknown shape"))
    return {};
  SmallVector<int64_t> shape(round.getShape());
  axis = c.normalizeAxis(axis, shape.size() + 1);
  shape.insert(shape.begin() + axis, 0);
  return c.constant(Tensor::zeros(RankedTensorType::get(shape, round.getElementType())));
}
