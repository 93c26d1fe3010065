// Compares declarations with each other and with what is computed.
#include "frontend/onnx/Declarations.h"
#include "frontend/onnx/Tensors.h"

using namespace llvm;
using namespace dlc::frontend;

Error Declarations::add(const Values &values) {
  for (const onnx::ValueInfoProto &value : values) {
    if (!value.has_type() || !value.type().has_tensor_type() || value.type().tensor_type().elem_type() == 0)
      continue;
    int32_t type = value.type().tensor_type().elem_type();
    auto [entry, isNew] = dataTypes.try_emplace(value.name(), type);
    if (entry->second != type)
      return createStringError("'" + value.name() + "' is declared with elements of " + dataTypeName(entry->second) +
                               ", and again with elements of " + dataTypeName(type));
  }
  return Error::success();
}

Error Declarations::add(const onnx::GraphProto &graph) {
  for (const Values *values : {&graph.input(), &graph.output(), &graph.value_info()})
    if (Error error = add(*values))
      return error;
  return Error::success();
}

Error Declarations::check(StringRef name, mlir::Type type) const {
  auto found = dataTypes.find(name);
  if (found == dataTypes.end())
    return Error::success();
  auto tensor = llvm::dyn_cast<mlir::RankedTensorType>(type);
  if (!tensor)
    return createStringError("'" + name + "' is declared as a tensor, but is a sequence or an empty optional");
  int32_t computed = dataTypeOf(tensor.getElementType());
  if (found->second == computed)
    return Error::success();
  return createStringError("'" + name + "' is declared with elements of " + dataTypeName(found->second) +
                           ", but has elements of " + dataTypeName(computed));
}

Error dlc::frontend::checkDefaults(const onnx::GraphProto &graph) {
  StringMap<const onnx::TensorProto *> initializers;
  for (const onnx::TensorProto &tensor : graph.initializer())
    initializers[tensor.name()] = &tensor;
  for (const onnx::ValueInfoProto &input : graph.input()) {
    const onnx::TensorProto *tensor = initializers.lookup(input.name());
    if (!tensor || !input.type().has_tensor_type())
      continue;
    const onnx::TypeProto_Tensor &declared = input.type().tensor_type();
    if (declared.elem_type() != 0 && declared.elem_type() != tensor->data_type())
      return createStringError("initializer '" + input.name() + "' has elements of " +
                               dataTypeName(tensor->data_type()) + ", but the input of its name " +
                               dataTypeName(declared.elem_type()));
    if (!declared.has_shape())
      continue;
    bool same = declared.shape().dim_size() == tensor->dims_size();
    for (int i = 0; same && i < tensor->dims_size(); ++i)
      same = !declared.shape().dim(i).has_dim_value() || declared.shape().dim(i).dim_value() == tensor->dims(i);
    if (!same)
      return createStringError("initializer '" + input.name() + "' has other dims than the input of its name");
  }
  return Error::success();
}
