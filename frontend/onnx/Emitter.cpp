// Checked creation of ops, and constants.
#include "frontend/onnx/Emitter.h"
#include "frontend/onnx/Tensors.h"
#include "ir/Constants.h"
#include "ir/IndexBounds.h"
#include "ir/Location.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

void Emitter::error(const Twine &text) {
  if (message.empty())
    message = text.str();
}

RankedTensorType Emitter::type(Value value) const {
  if (value)
    return llvm::cast<RankedTensorType>(value.getType());
  return RankedTensorType::get({}, Float32Type::get(state.context));
}

int64_t Emitter::dim(Value value, int64_t index) {
  ArrayRef<int64_t> sizes = shape(value);
  if (index < 0 || index >= int64_t(sizes.size())) {
    error("expected a tensor with a dim " + Twine(index) + ", found " + typeName(type(value)));
    return 1;
  }
  if (ShapedType::isDynamic(sizes[index])) {
    error("dim " + Twine(index) + " of " + typeName(type(value)) + " must be known at compile time");
    return 1;
  }
  return sizes[index];
}

bool Emitter::staticShape(Value value) {
  return expect(type(value).hasStaticShape(),
                "the shape of " + typeName(type(value)) + " must be known at compile time");
}

int64_t Emitter::normalizeAxis(int64_t axis, int64_t rank) {
  if (axis < -rank || axis >= rank) {
    error("axis " + Twine(axis) + " is out of range for a tensor of rank " + Twine(rank));
    return 0;
  }
  return axis < 0 ? axis + rank : axis;
}

SmallVector<int64_t> Emitter::normalizeAxes(ArrayRef<int64_t> axes, int64_t rank) {
  SmallVector<int64_t> result;
  for (int64_t axis : axes)
    result.push_back(normalizeAxis(axis, rank));
  llvm::sort(result);
  if (!failed() && std::adjacent_find(result.begin(), result.end()) != result.end())
    error("an axis is named twice");
  if (failed())
    result.clear();
  return result;
}

NamedAttribute Emitter::integer(StringRef name, int64_t value) {
  return {StringAttr::get(state.context, name), types().getI64IntegerAttr(value)};
}
NamedAttribute Emitter::integers(StringRef name, ArrayRef<int64_t> values) {
  return {StringAttr::get(state.context, name), types().getDenseI64ArrayAttr(values)};
}
NamedAttribute Emitter::flag(StringRef name, bool value) {
  return {StringAttr::get(state.context, name), types().getBoolAttr(value)};
}
NamedAttribute Emitter::real(StringRef name, double value) {
  return {StringAttr::get(state.context, name), types().getF64FloatAttr(value)};
}
NamedAttribute Emitter::reals(StringRef name, ArrayRef<double> values) {
  return {StringAttr::get(state.context, name), types().getDenseF64ArrayAttr(values)};
}
NamedAttribute Emitter::text(StringRef name, StringRef value) {
  return {StringAttr::get(state.context, name), types().getStringAttr(value)};
}
NamedAttribute Emitter::kind(StringRef name, Attribute value) { return {StringAttr::get(state.context, name), value}; }

// Infers result types the way the op's generated builder does, without its fatal error.
static LogicalResult inferTypes(OperationName name, Location location, ValueRange operands, DictionaryAttr attributes,
                                SmallVectorImpl<Type> &types) {
  auto *interface = name.getInterface<InferTypeOpInterface>();
  if (!interface)
    return emitError(location, "expected a result type");
  if (name.getOpPropertyByteSize() == 0)
    return interface->inferReturnTypes(location->getContext(), location, operands, attributes,
                                       OpaqueProperties(nullptr), {}, types);
  alignas(std::max_align_t) char storage[1024];
  if (name.getOpPropertyByteSize() > int(sizeof(storage)))
    return emitError(location, "properties are too large");
  OpaqueProperties properties(storage);
  name.initOpProperties(properties, OpaqueProperties(nullptr));
  LogicalResult result =
      name.setOpPropertiesFromAttribute(name, properties, attributes, [&] { return emitError(location); });
  if (succeeded(result))
    result = interface->inferReturnTypes(location->getContext(), location, operands, attributes, properties, {}, types);
  name.destroyOpProperties(properties);
  return result;
}

SmallVector<Value> Emitter::create(StringRef opName, ValueRange operands, ArrayRef<NamedAttribute> attributes,
                                   TypeRange types) {
  if (failed() || llvm::is_contained(operands, Value()))
    return {};
  std::string diagnostics;
  ScopedDiagnosticHandler handler(state.context, [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error && diagnostics.empty())
      diagnostics = diagnostic.str();
    return success();
  });
  auto fail = [&]() -> SmallVector<Value> {
    StringRef reason = diagnostics;
    reason.consume_front(("'" + opName + "' op ").str());
    error(reason.empty() ? Twine("invalid operands") : Twine(reason));
    return {};
  };

  SmallVector<Value> resolved;
  for (Value operand : operands)
    resolved.push_back(state.resolve(operand));
  OperationName name(opName, state.context);
  SmallVector<Type> resultTypes(types);
  if (types.empty() &&
      mlir::failed(inferTypes(name, location, resolved, DictionaryAttr::get(state.context, attributes), resultTypes)))
    return fail();
  for (Type type : resultTypes) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    std::optional<int64_t> bytes = tensor && tensor.hasStaticShape() ? tensorBytes(tensor) : 0;
    if (!bytes || *bytes > kTensorBytesLimit) {
      error("the result " + typeName(type) + " is over the limit of 64 GiB");
      return {};
    }
  }
  OperationState opState(location, name, resolved, resultTypes, attributes);
  Operation *operation = state.builder.create(opState);
  if (mlir::failed(name.verifyInvariants(operation))) {
    operation->erase();
    return fail();
  }
  if (std::string wrong = knownIndexOutOfRange(operation); !wrong.empty()) {
    operation->erase();
    error(wrong);
    return {};
  }
  bool folded = state.fold(operation, kFoldBytes);
  SmallVector<Value> results;
  for (Value result : operation->getResults())
    results.push_back(state.resolve(result));
  (void)folded; // the op is left without uses, and is erased with all others at the end
  return results;
}

Value Emitter::constant(const Tensor &tensor) {
  if (failed())
    return {};
  return ConstantOp::create(state.builder, location, makeConstant(state.context, tensor));
}

static ElementsAttr denseScalar(RankedTensorType type, double value) {
  if (auto element = dyn_cast<FloatType>(type.getElementType()))
    return DenseElementsAttr::get(type, FloatAttr::get(element, value).getValue());
  unsigned width = type.getElementTypeBitWidth();
  return DenseElementsAttr::get(type, APInt(width, uint64_t(int64_t(value)), true, true));
}

Value Emitter::scalar(Type element, double value) { return full(element, {}, value); }

Value Emitter::scalarInteger(Type element, int64_t value) {
  if (failed())
    return {};
  if (isa<FloatType>(element))
    return scalar(element, double(value));
  APInt bits(element.getIntOrFloatBitWidth(), uint64_t(value), true, true);
  return ConstantOp::create(state.builder, location, DenseElementsAttr::get(RankedTensorType::get({}, element), bits));
}

Value Emitter::full(Type element, ArrayRef<int64_t> shape, double value) {
  if (failed())
    return {};
  auto type = RankedTensorType::get(shape, element);
  std::optional<int64_t> bytes = tensorBytes(type);
  if (!bytes || *bytes > kTensorBytesLimit) {
    error("a tensor of type " + typeName(type) + " is over the limit of 64 GiB");
    return {};
  }
  if (*bytes <= kFoldBytes)
    return ConstantOp::create(state.builder, location, denseScalar(type, value));
  return broadcast(full(element, {}, value), shape);
}

Value Emitter::vector(ArrayRef<int64_t> values) {
  if (failed())
    return {};
  auto type = RankedTensorType::get({int64_t(values.size())}, i64());
  return ConstantOp::create(state.builder, location, DenseElementsAttr::get(type, values));
}

Value Emitter::reals1d(Type element, ArrayRef<double> values) {
  Tensor tensor = Tensor::zeros(RankedTensorType::get({int64_t(values.size())}, element));
  for (auto [i, value] : llvm::enumerate(values))
    tensor.set(i,
               isa<FloatType>(element) ? Scalar::ofReal(element, value) : Scalar::ofInteger(element, int64_t(value)));
  return constant(tensor);
}

std::optional<Tensor> Emitter::known(Value value, const Twine &what) {
  if (failed() || !value)
    return std::nullopt;
  std::string why;
  std::optional<Tensor> result = state.evaluate(value, why);
  if (!result)
    error(what + " must be known at compile time, but " + why);
  return result;
}

std::optional<SmallVector<int64_t>> Emitter::knownIntegers(Value value, const Twine &what) {
  std::optional<Tensor> tensor = known(value, what);
  if (!tensor)
    return std::nullopt;
  if (!expect(isa<IntegerType>(tensor->elementType()) && tensor->rank() <= 1,
              "expected " + what + " to be a list of integers, found " + typeName(tensor->type())))
    return std::nullopt;
  SmallVector<int64_t> result;
  for (int64_t i = 0; i < tensor->size(); ++i)
    result.push_back(tensor->get(i).integer);
  return result;
}

std::optional<SmallVector<double>> Emitter::knownReals(Value value, const Twine &what) {
  std::optional<Tensor> tensor = known(value, what);
  if (!tensor)
    return std::nullopt;
  SmallVector<double> result;
  for (int64_t i = 0; i < tensor->size(); ++i) {
    Scalar element = tensor->get(i);
    result.push_back(element.isFloat() ? element.real : double(element.integer));
  }
  return result;
}
