// Binds symbolic dims.
#include "frontend/onnx/Signature.h"
#include "frontend/onnx/Tensors.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

using Dimension = onnx::TensorShapeProto_Dimension;

// The tensor type of an input or output, or why it has none.
static LogicalResult declaredTensor(const onnx::ValueInfoProto &value, const Twine &what, MLIRContext *context,
                                    const onnx::TypeProto_Tensor *&tensor, Type &element, Reporter report) {
  if (!value.has_type() || !value.type().has_tensor_type())
    return report(what + " '" + value.name() + "' is not a tensor" +
                  (value.type().has_sequence_type()   ? ", but a sequence, which is not supported"
                   : value.type().has_optional_type() ? ", but an optional, which is not supported"
                   : value.type().has_map_type()      ? ", but a map, which is not supported"
                                                      : ""));
  tensor = &value.type().tensor_type();
  element = elementType(context, tensor->elem_type());
  if (!element)
    return report(what + " '" + value.name() + "': elements of " + dataTypeName(tensor->elem_type()) +
                  " are not supported");
  return success();
}

bool dlc::isDimName(StringRef name) {
  if (llvm::none_of(name, [](char c) { return llvm::isAlpha(c) || static_cast<signed char>(c) < 0; })) // "", "?", "-1"
    return false;
  StringRef number = name;
  if (number.consume_front("unk__") && llvm::all_of(number, llvm::isDigit)) // tf2onnx: one for each dim
    return false;
  return !llvm::is_contained({"None", "unk", "unknown"}, name);
}

SmallVector<std::string> dlc::termsOfSum(StringRef name) {
  SmallVector<StringRef> parts;
  name.split(parts, '+');
  SmallVector<std::string> terms;
  for (StringRef part : parts)
    terms.push_back(part.trim().str());
  bool areTerms = llvm::all_of(
      terms, [](StringRef each) { return isDimName(each) || (!each.empty() && llvm::all_of(each, llvm::isDigit)); });
  return terms.size() > 1 && areTerms ? terms : SmallVector<std::string>();
}

std::string dlc::nameOfSum(ArrayRef<std::string> terms) { return llvm::join(terms, " + "); }

int64_t dlc::valueOfSum(ArrayRef<std::string> terms, llvm::function_ref<int64_t(const std::string &)> sizeOf) {
  int64_t sum = 0;
  for (const std::string &term : terms) {
    int64_t size = 0;
    if (StringRef(term).getAsInteger(10, size))
      size = sizeOf(term);
    sum = ShapedType::isDynamic(size) || ShapedType::isDynamic(sum) ? ShapedType::kDynamic : sum + size;
  }
  return sum;
}

// The name that ties a dim to others; empty where it has none.
static StringRef nameOf(const Dimension &dim) {
  return isDimName(dim.dim_param()) ? StringRef(dim.dim_param()) : StringRef();
}

SmallVector<std::string> dlc::frontend::dimNames(const onnx::ValueInfoProto &value, int64_t rank) {
  SmallVector<std::string> names(rank);
  const onnx::TensorShapeProto &shape = value.type().tensor_type().shape();
  if (shape.dim_size() == rank)
    for (int64_t i = 0; i < rank; ++i)
      names[i] = nameOf(shape.dim(int(i))).str();
  return names;
}

LogicalResult dlc::frontend::checkOutput(MLIRContext *context, const onnx::ValueInfoProto &output, Type type,
                                         Reporter report) {
  bool isTensor = isa<RankedTensorType>(type);
  if (!output.has_type() || output.type().has_optional_type()) // a model may leave the types of outputs out
    return success();
  if (output.type().has_sequence_type() != !isTensor)
    return report("output '" + output.name() + "' is declared as a " + (isTensor ? "sequence" : "tensor") +
                  ", but is computed as " + (isTensor ? "a tensor" : "a sequence"));
  if (!isTensor)
    return success();
  const onnx::TypeProto_Tensor *tensor;
  Type element;
  if (failed(declaredTensor(output, "output", context, tensor, element, report)))
    return failure();
  if (element != cast<RankedTensorType>(type).getElementType())
    return report("output '" + output.name() + "' is declared with elements " + typeName(element) +
                  ", but is computed as " + typeName(type));
  return success();
}

std::optional<StaleShape> dlc::frontend::staleShape(const onnx::ValueInfoProto &value, RankedTensorType type) {
  if (!value.type().tensor_type().has_shape())
    return std::nullopt;
  const onnx::TensorShapeProto &shape = value.type().tensor_type().shape();
  bool fits = shape.dim_size() == type.getRank();
  std::string declared;
  for (int i = 0; i < shape.dim_size(); ++i) {
    const Dimension &dim = shape.dim(i);
    bool fixed = dim.has_dim_value() && dim.dim_value() >= 0;
    fits = fits && (!fixed || type.isDynamicDim(i) || dim.dim_value() == type.getDimSize(i));
    declared += (i ? "," : "") + (fixed ? std::to_string(dim.dim_value()) : "?");
  }
  return fits ? std::nullopt : std::optional(StaleShape{value.name(), "[" + declared + "]", type});
}

// What a dim without a name is called: "x[0]".
static std::string placeOf(const onnx::ValueInfoProto &input, int dim) {
  return input.name() + "[" + std::to_string(dim) + "]";
}

std::string dlc::frontend::lengthName(StringRef sequence) { return (sequence + "[]").str(); }

std::string dlc::frontend::sizesName(StringRef sequence) { return (sequence + ".sizes").str(); }

static std::string rowsName(StringRef sequence) { return (sequence + ".rows").str(); }

SmallVector<std::string> dlc::frontend::rowsDimNames(StringRef sequence, int64_t rank) {
  SmallVector<std::string> names(rank);
  names.front() = rowsName(sequence);
  return names;
}

SmallVector<std::string> dlc::frontend::sizesDimNames(StringRef sequence, RankedTensorType element,
                                                      llvm::function_ref<bool(int64_t)> isOpen) {
  auto print = [&](int64_t size) {
    return ShapedType::isDynamic(size) ? "?" : isOpen(size) ? "_" : std::to_string(size);
  };
  return {lengthName(sequence), llvm::join(llvm::map_range(element.getShape(), print), "x")};
}

// The tensor that an input is, or that its elements are.
static const onnx::TypeProto_Tensor &tensorOf(const onnx::ValueInfoProto &input) {
  bool isSequence = input.type().has_sequence_type();
  return isSequence ? input.type().sequence_type().elem_type().tensor_type() : input.type().tensor_type();
}

namespace {

class Binder {
public:
  Binder(const ImportOptions &options, ImportedModel &model, Reporter report)
      : options(options), model(model), report(report) {}

  // Names that `inputShapes` gives sizes to.
  LogicalResult bindFromShape(const onnx::ValueInfoProto &input, ArrayRef<int64_t> sizes) {
    const onnx::TypeProto_Tensor &tensor = input.type().tensor_type();
    if (!tensor.has_shape())
      return success();
    const onnx::TensorShapeProto &shape = tensor.shape();
    if (shape.dim_size() != int(sizes.size()))
      return report("input '" + input.name() + "' has " + Twine(shape.dim_size()) + " dims, but a shape of " +
                    Twine(sizes.size()) + " dims was given");
    for (auto [dim, size] : llvm::zip_equal(shape.dim(), sizes)) {
      if (size < 0)
        return report("input '" + input.name() + "': a negative size was given");
      if (dim.has_dim_value() && dim.dim_value() >= 0 && dim.dim_value() != size)
        return report("input '" + input.name() + "' has a dim of " + Twine(dim.dim_value()) + ", but " + Twine(size) +
                      " was given");
      if (StringRef name = nameOf(dim); !name.empty() && failed(bind(name.str(), size, input.name())))
        return failure();
    }
    return success();
  }

  LogicalResult bind(const std::string &name, int64_t size, const Twine &where) {
    auto [entry, isNew] = model.boundDims.try_emplace(name, size);
    if (isNew || entry->second == size)
      return success();
    return report("dim '" + name + "' has two sizes: " + Twine(entry->second) + ", and " + Twine(size) + " in " +
                  where);
  }

  int64_t size(const onnx::ValueInfoProto &input, int index, const Dimension &dim) {
    if (dim.has_dim_value() && dim.dim_value() >= 0)
      return dim.dim_value();
    bool isNamed = !nameOf(dim).empty();
    return size(isNamed ? nameOf(dim).str() : placeOf(input, index), isNamed);
  }

  int64_t length(const onnx::ValueInfoProto &sequence) { return size(lengthName(sequence.name()), false); }

private:
  int64_t size(const std::string &name, bool isNamed) {
    auto bound = model.boundDims.find(name);
    if (bound != model.boundDims.end())
      return bound->second;
    SmallVector<std::string> terms = isNamed ? termsOfSum(name) : SmallVector<std::string>();
    int64_t size = terms.empty()
                       ? fallback(name)
                       : valueOfSum(terms, [this](const std::string &term) { return this->size(term, true); });
    if (isNamed && !ShapedType::isDynamic(size))
      model.boundDims[name] = size;
    return size;
  }

  int64_t fallback(std::string name) {
    if (!options.defaultDim)
      return ShapedType::kDynamic;
    model.defaultedDims.push_back(std::move(name));
    return *options.defaultDim;
  }

  const ImportOptions &options;
  ImportedModel &model;
  Reporter report;
};

} // namespace

// Dims that are the same as others are called by these; names of dims begin at `first`.
static void callBySame(const onnx::ValueInfoProto &input, size_t first, const ImportOptions &options,
                       MutableArrayRef<std::string> names) {
  for (size_t i = first; i < names.size(); ++i) {
    auto other = options.sameDims.find(names[i].empty() ? placeOf(input, int(i)) : names[i]);
    if (other != options.sameDims.end())
      names[i] = other->second;
  }
}

// The elements of a sequence may differ in the dims that have no name and no size, where the number of their rows stays
// open. Whether they do.
static bool addRagged(const onnx::ValueInfoProto &input, Type type, const ImportOptions &options, Signature &signature,
                      ImportedModel &model, Binder &binder) {
  const std::string rows = rowsName(input.name());
  SmallVector<int64_t> shape;
  if (!options.dims.count(rows))
    return false;
  for (auto [i, dim] : llvm::enumerate(tensorOf(input).shape().dim())) {
    bool isKnown = (dim.has_dim_value() && dim.dim_value() >= 0) || !nameOf(dim).empty() ||
                   model.boundDims.count(placeOf(input, int(i) + 1));
    shape.push_back(isKnown ? binder.size(input, int(i) + 1, dim) : ShapedType::kDynamic);
  }
  int64_t varying = llvm::count(shape, ShapedType::kDynamic), length = binder.length(input);
  auto element = RankedTensorType::get(shape, type);
  if (varying == 0)
    return false;
  SmallVector<int64_t> rowShape{options.dims.find(rows)->second};
  llvm::copy_if(shape, std::back_inserter(rowShape), [](int64_t size) { return !ShapedType::isDynamic(size); });
  auto isOpen = [&](int64_t size) {
    return llvm::any_of(options.dims, [size](const auto &dim) { return dim.second == size; });
  };
  auto sizes = RankedTensorType::get({length, varying}, IntegerType::get(type.getContext(), 64));
  signature.inputs.push_back({input.name(), "", RankedTensorType::get(rowShape, type),
                              rowsDimNames(input.name(), int64_t(rowShape.size())), /*isList=*/true, element});
  signature.inputs.push_back(
      {sizesName(input.name()), "", sizes, sizesDimNames(input.name(), element, isOpen), /*isList=*/true});
  return true;
}

// The elements of a sequence, stacked: of the shape that the options give, else as many as they say, of the declared
// shape.
static LogicalResult addList(const onnx::ValueInfoProto &input, Type type, const ImportOptions &options,
                             Signature &signature, ImportedModel &model, Binder &binder, Reporter report) {
  const onnx::TypeProto_Tensor &element = tensorOf(input);
  if (!options.inputShapes.count(input.name()) && element.has_shape() &&
      addRagged(input, type, options, signature, model, binder))
    return success();
  SmallVector<int64_t> shape;
  auto given = options.inputShapes.find(input.name());
  if (given != options.inputShapes.end()) {
    shape = given->second;
    if (shape.empty() || (element.has_shape() && element.shape().dim_size() + 1 != int(shape.size())))
      return report("input '" + input.name() + "' is a sequence whose elements have " +
                    Twine(element.shape().dim_size()) + " dims, but a shape of " + Twine(shape.size()) +
                    " dims was given for all of them");
  } else if (!element.has_shape()) {
    return report("input '" + input.name() +
                  "' is a sequence whose elements have no shape in the model: their shapes "
                  "must be given ('" +
                  input.name() + "[0]', ...)");
  } else {
    shape.push_back(binder.length(input));
    for (auto [i, dim] : llvm::enumerate(element.shape().dim()))
      shape.push_back(binder.size(input, int(i) + 1, dim));
  }
  SmallVector<std::string> names(shape.size());
  names.front() = lengthName(input.name());
  if (element.has_shape())
    for (auto [name, dim] : llvm::zip_equal(MutableArrayRef(names).drop_front(), element.shape().dim()))
      name = nameOf(dim).str();
  callBySame(input, 1, options, names);
  signature.inputs.push_back({input.name(), "", RankedTensorType::get(shape, type), names, /*isList=*/true});
  return success();
}

// A sequence is an input for each element, `name[0]`, ..., whose shapes the options give, or where they give none a
// list; an optional is there where they give one for what it holds. A shape of its own, [0], says that a sequence is
// empty.
static LogicalResult addElements(MLIRContext *context, const onnx::ValueInfoProto &input, const ImportOptions &options,
                                 Signature &signature, ImportedModel &model, Binder &binder, Reporter report) {
  bool isOptional = input.type().has_optional_type();
  const onnx::TypeProto &held = isOptional ? input.type().optional_type().elem_type() : input.type();
  bool isSequence = held.has_sequence_type();
  const onnx::TypeProto &element = isSequence ? held.sequence_type().elem_type() : held;
  Type type = elementType(context, element.tensor_type().elem_type());
  if (!element.has_tensor_type() || !type)
    return report(
        "input '" + input.name() + "' holds " +
        (element.has_tensor_type() ? "elements of " + dataTypeName(element.tensor_type().elem_type()) : "no tensors") +
        ", which is not supported");
  size_t before = signature.inputs.size();
  for (size_t i = 0; isSequence || i == 0; ++i) {
    std::string name = isSequence ? input.name() + "[" + std::to_string(i) + "]" : input.name();
    auto given = options.inputShapes.find(name);
    if (given == options.inputShapes.end())
      break;
    SmallVector<std::string> dimNames(given->second.size());
    signature.inputs.push_back(
        {name, isSequence ? input.name() : "", RankedTensorType::get(given->second, type), dimNames});
  }
  if (signature.inputs.size() > before)
    return success();
  auto length = options.inputShapes.find(input.name());
  if (isSequence && length != options.inputShapes.end() && length->second == ArrayRef<int64_t>{0}) {
    signature.empty.push_back(input.name());
    return success();
  }
  if (!isOptional)
    return addList(input, type, options, signature, model, binder, report);
  signature.absent.push_back(input.name());
  return success();
}

LogicalResult dlc::frontend::readSignature(MLIRContext *context, const onnx::GraphProto &graph,
                                           const ImportOptions &options, Signature &signature, ImportedModel &model,
                                           Reporter report) {
  llvm::StringSet<> constants, names, symbols, places;
  for (const onnx::TensorProto &tensor : graph.initializer())
    constants.insert(tensor.name());
  SmallVector<const onnx::ValueInfoProto *> inputs;
  for (const onnx::ValueInfoProto &input : graph.input()) {
    if (input.name().empty())
      return report("an input has no name");
    if (!names.insert(input.name()).second)
      return report("input '" + input.name() + "' is defined twice");
    if (!constants.contains(input.name()))
      inputs.push_back(&input);
    bool isSequence = input.type().has_sequence_type();
    if (isSequence)
      places.insert_range(std::initializer_list<std::string>{lengthName(input.name()), rowsName(input.name())});
    for (auto [i, dim] : llvm::enumerate(tensorOf(input).shape().dim())) {
      symbols.insert(nameOf(dim));
      if (nameOf(dim).empty() && (!dim.has_dim_value() || dim.dim_value() < 0))
        places.insert(placeOf(input, int(i) + isSequence));
    }
  }
  Binder binder(options, model, report);
  for (const auto &[name, size] : options.dims) {
    if (size < 0)
      return report("dim '" + name + "': a negative size was given");
    if (!symbols.contains(name) && !places.contains(name)) {
      std::string known;
      for (const auto &symbol : symbols)
        if (!symbol.getKey().empty())
          known += (known.empty() ? "" : ", ") + symbol.getKey().str();
      return report("no input has a dim named '" + name + "'" + (known.empty() ? "" : " (they have: " + known + ")"));
    }
    if (failed(binder.bind(name, size, "the options")))
      return failure();
  }
  for (const auto &[name, sizes] : options.inputShapes) {
    auto *input = llvm::find_if(inputs, [&, &name = name](const onnx::ValueInfoProto *input) {
      bool isElement = !input->type().has_tensor_type() && StringRef(name).starts_with(input->name() + "[");
      return input->name() == name || isElement;
    });
    if (input == inputs.end())
      return report("the model has no input '" + name + "'");
    if (!(*input)->type().has_tensor_type())
      continue;
    if (failed(binder.bindFromShape(**input, sizes)))
      return failure();
  }

  for (const onnx::ValueInfoProto *input : inputs) {
    if (input->type().has_sequence_type() || input->type().has_optional_type()) {
      if (failed(addElements(context, *input, options, signature, model, binder, report)))
        return failure();
      continue;
    }
    const onnx::TypeProto_Tensor *tensor;
    Type element;
    if (failed(declaredTensor(*input, "input", context, tensor, element, report)))
      return failure();
    SmallVector<int64_t> shape;
    auto given = options.inputShapes.find(input->name());
    if (given != options.inputShapes.end())
      shape = given->second;
    else if (!tensor->has_shape())
      return report("input '" + input->name() + "' has no shape in the model: give one");
    else
      for (auto [i, dim] : llvm::enumerate(tensor->shape().dim()))
        shape.push_back(binder.size(*input, int(i), dim));
    auto type = RankedTensorType::get(shape, element);
    std::optional<int64_t> bytes = type.hasStaticShape() ? tensorBytes(type) : 0;
    if (!bytes || (*bytes > kTensorBytesLimit && !options.areSamples))
      return report("input '" + input->name() + "' of type " + typeName(type) + " is over the limit of 64 GiB");
    signature.inputs.push_back({input->name(), "", type, dimNames(*input, type.getRank())});
    callBySame(*input, 0, options, signature.inputs.back().dimNames);
  }
  return success();
}
