// Conversion of types and tensors; both sides store the same bytes.
#include "tools/compiler/Bridge.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace dlc::compiler {

Type mlirType(MLIRContext *context, ElementType type) {
  Builder builder(context);
  switch (type) {
  case ElementType::F32:
    return builder.getF32Type();
  case ElementType::F64:
    return builder.getF64Type();
  case ElementType::F16:
    return builder.getF16Type();
  case ElementType::BF16:
    return builder.getBF16Type();
  case ElementType::F8E4M3FN:
    return Float8E4M3FNType::get(context);
  case ElementType::F8E4M3FNUZ:
    return Float8E4M3FNUZType::get(context);
  case ElementType::F8E5M2:
    return Float8E5M2Type::get(context);
  case ElementType::F8E5M2FNUZ:
    return Float8E5M2FNUZType::get(context);
  case ElementType::F8E8M0FNU:
    return Float8E8M0FNUType::get(context);
  case ElementType::F4E2M1FN:
    return Float4E2M1FNType::get(context);
  case ElementType::Bool:
    return builder.getI1Type();
  default:
    break;
  }
  const TypeFacts &facts = factsOf(type);
  return facts.kind == TypeFacts::Unsigned ? builder.getIntegerType(facts.bits, /*isSigned=*/false)
                                           : builder.getIntegerType(facts.bits);
}

std::optional<ElementType> elementTypeOf(Type type) {
  for (int i = int(ElementType::F32); i <= int(ElementType::U2); ++i)
    if (mlirType(type.getContext(), ElementType(i)) == type)
      return ElementType(i);
  return std::nullopt;
}

Tensor toTensor(MLIRContext *context, const HostTensor &tensor) {
  return Tensor::fromBytes(RankedTensorType::get(tensor.dims, mlirType(context, tensor.type)), tensor.bytes);
}

HostTensor fromTensor(std::string name, const Tensor &tensor) {
  HostTensor result;
  result.name = std::move(name);
  result.type = elementTypeOf(tensor.elementType()).value_or(ElementType::F32);
  result.dims.assign(tensor.shape().begin(), tensor.shape().end());
  result.bytes.assign(tensor.bytes().begin(), tensor.bytes().end());
  return result;
}

} // namespace dlc::compiler
