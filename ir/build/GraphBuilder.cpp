// Checked creation of ops, and constants.
#include "ir/build/GraphBuilder.h"
#include "ir/Constants.h"
#include "ir/IndexBounds.h"
#include "ir/Location.h"
#include "ir/SizeMarks.h"
#include "ir/reference/Interpreter.h"

using namespace mlir;
using namespace dlc;

void GraphBuilder::error(const Twine &text) {
  if (message.empty())
    message = text.str();
}

RankedTensorType GraphBuilder::type(Value value) const {
  if (value)
    return llvm::cast<RankedTensorType>(value.getType());
  return RankedTensorType::get({}, Float32Type::get(context()));
}

int64_t GraphBuilder::dim(Value value, int64_t index) {
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

bool GraphBuilder::staticShape(Value value) {
  return expect(type(value).hasStaticShape(),
                "the shape of " + typeName(type(value)) + " must be known at compile time");
}

int64_t GraphBuilder::normalizeAxis(int64_t axis, int64_t rank) {
  if (axis < -rank || axis >= rank) {
    error("axis " + Twine(axis) + " is out of range for a tensor of rank " + Twine(rank));
    return 0;
  }
  return axis < 0 ? axis + rank : axis;
}

SmallVector<int64_t> GraphBuilder::normalizeAxes(ArrayRef<int64_t> axes, int64_t rank) {
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

NamedAttribute GraphBuilder::integer(StringRef name, int64_t value) {
  return {StringAttr::get(context(), name), types().getI64IntegerAttr(value)};
}
NamedAttribute GraphBuilder::integers(StringRef name, ArrayRef<int64_t> values) {
  return {StringAttr::get(context(), name), types().getDenseI64ArrayAttr(values)};
}
NamedAttribute GraphBuilder::flag(StringRef name, bool value) {
  return {StringAttr::get(context(), name), types().getBoolAttr(value)};
}
NamedAttribute GraphBuilder::real(StringRef name, double value) {
  return {StringAttr::get(context(), name), types().getF64FloatAttr(value)};
}
NamedAttribute GraphBuilder::reals(StringRef name, ArrayRef<double> values) {
  return {StringAttr::get(context(), name), types().getDenseF64ArrayAttr(values)};
}
NamedAttribute GraphBuilder::text(StringRef name, StringRef value) {
  return {StringAttr::get(context(), name), types().getStringAttr(value)};
}
NamedAttribute GraphBuilder::kind(StringRef name, Attribute value) { return {StringAttr::get(context(), name), value}; }

static Operation *around(OpBuilder &builder) {
  Block *block = builder.getInsertionBlock();
  return block ? block->getParentOp() : nullptr;
}
bool GraphBuilder::looksAtSizes() const { return dlc::looksAtSizes(around(builder)); }
bool GraphBuilder::maybeOpenSize(int64_t number) const { return dlc::maybeOpenSize(around(builder), number); }
bool GraphBuilder::isMultipleAtAllSizes(int64_t number, int64_t of) const {
  return dlc::isMultipleAtAllSizes(around(builder), number, of);
}
bool GraphBuilder::hasOpenSize(ArrayRef<int64_t> shape) const {
  bool has = false;
  for (int64_t size : shape) // each is asked for
    has |= maybeOpenSize(size);
  return has;
}

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

SmallVector<Value> GraphBuilder::create(StringRef opName, ValueRange operands, ArrayRef<NamedAttribute> attributes,
                                        TypeRange types) {
  if (failed() || llvm::is_contained(operands, Value()))
    return {};
  std::string diagnostics;
  ScopedDiagnosticHandler handler(context(), [&](Diagnostic &diagnostic) {
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
    resolved.push_back(current(operand));
  OperationName name(opName, context());
  SmallVector<Type> resultTypes(types);
  if (types.empty() &&
      mlir::failed(inferTypes(name, location, resolved, DictionaryAttr::get(context(), attributes), resultTypes)))
    return fail();
  for (Type type : resultTypes) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    std::optional<int64_t> bytes = tensor && tensor.hasStaticShape() ? tensorBytes(tensor) : 0;
    if (!bytes || (*bytes > kTensorBytesLimit && !looksAtSizes())) {
      error("the result " + typeName(type) + " is over the limit of 64 GiB");
      return {};
    }
  }
  // Stands in no block before all is right.
  Operation *operation = Operation::create(OperationState(location, name, resolved, resultTypes, attributes));
  if (mlir::failed(name.verifyInvariants(operation))) {
    operation->destroy();
    return fail();
  }
  if (std::string wrong = knownIndexOutOfRange(operation); !wrong.empty()) {
    operation->destroy();
    error(wrong);
    return {};
  }
  // Places along a dim, as much of a table as there are, one value for each.
  auto slice = dyn_cast<SliceOp>(operation);
  bool cutsTable =
      slice && slice.getOperand().getDefiningOp<ConstantOp>() &&
      hasOpenSize(llvm::to_vector(llvm::concat<const int64_t>(slice.getType().getShape(), slice.getStarts())));
  bool fills = isa<BroadcastOp>(operation) && hasOpenSize(llvm::cast<RankedTensorType>(resultTypes.front()).getShape());
  if (looksAtSizes() && (isa<IotaOp>(operation) || cutsTable || fills))
    markSize(operation);
  if (std::optional<SmallVector<Value>> constants = folded(operation)) {
    operation->destroy();
    return *constants;
  }
  builder.insert(operation);
  return operation->getResults();
}

SmallVector<Value> GraphBuilder::createOptional(StringRef opName, ArrayRef<Value> operands,
                                                ArrayRef<NamedAttribute> attributes) {
  SmallVector<Value> present;
  SmallVector<int32_t> segments;
  for (Value operand : operands) {
    segments.push_back(operand ? 1 : 0);
    if (operand)
      present.push_back(operand);
  }
  SmallVector<NamedAttribute> all(attributes);
  all.push_back(kind("operandSegmentSizes", builder.getDenseI32ArrayAttr(segments)));
  return create(opName, present, all);
}

// The op's results as constants, where its operands are some.
std::optional<SmallVector<Value>> GraphBuilder::folded(Operation *op) {
  if (isa<CompositeOpInterface>(op) || !folds(op->getOperands()) || followsFromMarkedSize(op))
    return std::nullopt;
  for (Value operand : op->getOperands()) {
    auto constant = operand.getDefiningOp<ConstantOp>();
    std::optional<int64_t> bytes =
        constant ? tensorBytes(llvm::cast<RankedTensorType>(operand.getType())) : std::nullopt;
    if (!bytes || *bytes > kFoldBytes)
      return std::nullopt;
  }
  FailureOr<ConstantPool::Values> values = constantResults(op, kFoldBytes);
  if (mlir::failed(values))
    return std::nullopt;
  return llvm::map_to_vector(*values,
                             [&](ElementsAttr value) -> Value { return ConstantOp::create(builder, location, value); });
}

Value GraphBuilder::constant(const Tensor &tensor) {
  if (failed())
    return {};
  return ConstantOp::create(builder, location, makeConstant(context(), tensor));
}

static ElementsAttr denseScalar(RankedTensorType type, double value) {
  if (auto element = dyn_cast<FloatType>(type.getElementType()))
    return DenseElementsAttr::get(type, FloatAttr::get(element, value).getValue());
  unsigned width = type.getElementTypeBitWidth();
  return DenseElementsAttr::get(type, APInt(width, uint64_t(int64_t(value)), true, true));
}

Value GraphBuilder::scalar(Type element, double value) { return full(element, {}, value); }

Value GraphBuilder::scalarInteger(Type element, int64_t value) {
  if (failed())
    return {};
  if (isa<FloatType>(element))
    return scalar(element, double(value));
  APInt bits(element.getIntOrFloatBitWidth(), uint64_t(value), true, true);
  return ConstantOp::create(builder, location, DenseElementsAttr::get(RankedTensorType::get({}, element), bits));
}

Value GraphBuilder::full(Type element, ArrayRef<int64_t> shape, double value) {
  if (failed())
    return {};
  auto type = RankedTensorType::get(shape, element);
  std::optional<int64_t> bytes = tensorBytes(type);
  if (!bytes || (*bytes > kTensorBytesLimit && !looksAtSizes())) {
    error("a tensor of type " + typeName(type) + " is over the limit of 64 GiB");
    return {};
  }
  // Whether there is room for a constant would follow from the sizes.
  if (*bytes <= kFoldBytes && !hasOpenSize(shape))
    return ConstantOp::create(builder, location, denseScalar(type, value));
  return broadcast(full(element, {}, value), shape);
}

Value GraphBuilder::vector(ArrayRef<int64_t> values) {
  if (failed())
    return {};
  auto type = RankedTensorType::get({int64_t(values.size())}, i64());
  return ConstantOp::create(builder, location, DenseElementsAttr::get(type, values));
}

static Value marked(Value constant) {
  if (constant && dlc::looksAtSizes(constant.getDefiningOp()))
    markSize(constant.getDefiningOp());
  return constant;
}
Value GraphBuilder::sizeAsValue(int64_t size) { return marked(index(size)); }
Value GraphBuilder::sizesAsValue(ArrayRef<int64_t> sizes) { return marked(vector(sizes)); }

Value GraphBuilder::reals1d(Type element, ArrayRef<double> values) {
  Tensor tensor = Tensor::zeros(RankedTensorType::get({int64_t(values.size())}, element));
  for (auto [i, value] : llvm::enumerate(values))
    tensor.set(i,
               isa<FloatType>(element) ? Scalar::ofReal(element, value) : Scalar::ofInteger(element, int64_t(value)));
  return constant(tensor);
}

std::optional<Tensor> GraphBuilder::evaluate(Value value, std::string &why) {
  FailureOr<Tensor> tensor = constantValue(value);
  if (succeeded(tensor))
    return *tensor;
  why = "it is not a constant";
  return std::nullopt;
}

std::optional<Tensor> GraphBuilder::known(Value value, const Twine &what) {
  if (failed() || !value)
    return std::nullopt;
  std::string why;
  std::optional<Tensor> result = evaluate(value, why);
  if (!result)
    error(what + " must be known at compile time, but " + why);
  return result;
}

std::optional<SmallVector<int64_t>> GraphBuilder::knownIntegers(Value value, const Twine &what) {
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

std::optional<SmallVector<double>> GraphBuilder::knownReals(Value value, const Twine &what) {
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
