// Decodes TensorProto.
#include "frontend/onnx/Tensors.h"
#include "llvm/Support/Endian.h"

using namespace llvm;
using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// Which repeated field of TensorProto holds the elements where raw_data does not.
enum class Field { Float, Int32, Int64, Double, UInt64, None };

struct TypeRow {
  int32_t number;
  const char *name;
  Field field;
  Type (*type)(MLIRContext *);
};

template <typename T> Type floatType(MLIRContext *context) { return T::get(context); }
template <unsigned width> Type signedType(MLIRContext *context) { return IntegerType::get(context, width); }
template <unsigned width> Type unsignedType(MLIRContext *context) {
  return IntegerType::get(context, width, IntegerType::Unsigned);
}

const TypeRow typeRows[] = {
    {1, "float", Field::Float, floatType<Float32Type>},
    {2, "uint8", Field::Int32, unsignedType<8>},
    {3, "int8", Field::Int32, signedType<8>},
    {4, "uint16", Field::Int32, unsignedType<16>},
    {5, "int16", Field::Int32, signedType<16>},
    {6, "int32", Field::Int32, signedType<32>},
    {7, "int64", Field::Int64, signedType<64>},
    {8, "string", Field::None, nullptr},
    {9, "bool", Field::Int32, signedType<1>},
    {10, "float16", Field::Int32, floatType<Float16Type>},
    {11, "double", Field::Double, floatType<Float64Type>},
    {12, "uint32", Field::UInt64, unsignedType<32>},
    {13, "uint64", Field::UInt64, unsignedType<64>},
    {14, "complex64", Field::None, nullptr},
    {15, "complex128", Field::None, nullptr},
    {16, "bfloat16", Field::Int32, floatType<BFloat16Type>},
    {17, "float8e4m3fn", Field::Int32, floatType<Float8E4M3FNType>},
    {18, "float8e4m3fnuz", Field::Int32, floatType<Float8E4M3FNUZType>},
    {19, "float8e5m2", Field::Int32, floatType<Float8E5M2Type>},
    {20, "float8e5m2fnuz", Field::Int32, floatType<Float8E5M2FNUZType>},
    {21, "uint4", Field::Int32, unsignedType<4>},
    {22, "int4", Field::Int32, signedType<4>},
    {23, "float4e2m1", Field::Int32, floatType<Float4E2M1FNType>},
    {24, "float8e8m0", Field::Int32, floatType<Float8E8M0FNUType>},
    {25, "uint2", Field::Int32, unsignedType<2>},
    {26, "int2", Field::Int32, signedType<2>},
};

const TypeRow *findType(int32_t number) {
  for (const TypeRow &row : typeRows)
    if (row.number == number)
      return &row;
  return nullptr;
}

// Bits of an element as the file stores it (bool takes a byte).
unsigned packedBits(Type type) { return type.isInteger(1) ? 8 : elementBits(type); }

// Bytes that `count` elements take in a file.
int64_t packedBytes(Type type, int64_t count) {
  unsigned bits = packedBits(type);
  return bits < 8 ? (count + 8 / bits - 1) / (8 / bits) : count * (bits / 8);
}

// One byte per element from packed ones, low bits first; signed integers are sign-extended.
std::vector<char> unpack(StringRef packed, Type type, int64_t count) {
  unsigned bits = packedBits(type), perByte = 8 / bits;
  bool isSigned = type.isSignlessInteger();
  std::vector<char> result(count);
  for (int64_t i = 0; i < count; ++i) {
    uint8_t value = (uint8_t(packed[i / perByte]) >> (i % perByte * bits)) & ((1u << bits) - 1);
    if (isSigned && value >> (bits - 1))
      value |= uint8_t(0xffu << bits);
    result[i] = char(value);
  }
  return result;
}

int64_t fieldSize(const onnx::TensorProto &tensor, Field field) {
  switch (field) {
  case Field::Float:
    return tensor.float_data_size();
  case Field::Int32:
    return tensor.int32_data_size();
  case Field::Int64:
    return tensor.int64_data_size();
  case Field::Double:
    return tensor.double_data_size();
  case Field::UInt64:
    return tensor.uint64_data_size();
  case Field::None:
    break;
  }
  return 0;
}

// The low `width` bytes of each element of a repeated field, in order.
template <typename Elements> std::vector<char> narrow(const Elements &elements, unsigned width) {
  std::vector<char> result(size_t(elements.size()) * width);
  char *to = result.data();
  for (auto value : elements) {
    memcpy(to, &value, width); // the machines dlc runs on are little-endian, as ONNX's raw data is
    to += width;
  }
  return result;
}

std::vector<char> fieldBytes(const onnx::TensorProto &tensor, Field field, unsigned width) {
  switch (field) {
  case Field::Float:
    return narrow(tensor.float_data(), width);
  case Field::Int32:
    return narrow(tensor.int32_data(), width);
  case Field::Int64:
    return narrow(tensor.int64_data(), width);
  case Field::Double:
    return narrow(tensor.double_data(), width);
  case Field::UInt64:
    return narrow(tensor.uint64_data(), width);
  case Field::None:
    break;
  }
  return {};
}

bool isExternal(const onnx::TensorProto &tensor) {
  return tensor.data_location() == onnx::TensorProto_DataLocation_EXTERNAL;
}

std::string describeDims(const onnx::TensorProto &tensor) {
  std::string text = "[";
  for (int i = 0; i < tensor.dims_size() && i < 16; ++i)
    text += (i ? ", " : "") + std::to_string(tensor.dims(i));
  return text + (tensor.dims_size() > 16 ? ", ...]" : "]");
}

} // namespace

Type dlc::frontend::elementType(MLIRContext *context, int32_t dataType) {
  const TypeRow *row = findType(dataType);
  return row && row->type ? row->type(context) : Type();
}

std::string dlc::frontend::dataTypeName(int32_t dataType) {
  const TypeRow *row = findType(dataType);
  return row ? row->name : "type " + std::to_string(dataType);
}

int32_t dlc::frontend::dataTypeOfName(StringRef name) {
  for (const TypeRow &row : typeRows)
    if (name == row.name)
      return row.number;
  return 0;
}

int32_t dlc::frontend::dataTypeOf(Type element) {
  for (const TypeRow &row : typeRows)
    if (row.type && row.type(element.getContext()) == element)
      return row.number;
  return 0;
}

Expected<RankedTensorType> dlc::frontend::tensorType(MLIRContext *context, const onnx::TensorProto &tensor) {
  Type element = elementType(context, tensor.data_type());
  if (!element)
    return createStringError("elements of " + dataTypeName(tensor.data_type()) + " are not supported");
  SmallVector<int64_t> shape(tensor.dims().begin(), tensor.dims().end());
  for (int64_t dim : shape)
    if (dim < 0)
      return createStringError("dims " + describeDims(tensor) + " hold a negative number");
  auto type = RankedTensorType::get(shape, element);
  std::optional<int64_t> bytes = tensorBytes(type);
  if (!bytes || *bytes > kTensorBytesLimit)
    return createStringError("a tensor with dims " + describeDims(tensor) + " is over the limit of 64 GiB");
  return type;
}

Error dlc::frontend::checkTensor(MLIRContext *context, const ModelFile &model, const onnx::TensorProto &tensor) {
  Expected<RankedTensorType> type = tensorType(context, tensor);
  if (!type)
    return type.takeError();
  if (tensor.has_segment())
    return createStringError("tensors in segments are not supported");
  if (isExternal(tensor))
    return Error::success();
  Type element = type->getElementType();
  int64_t count = type->getNumElements(), bytes = packedBytes(element, count);
  StringRef raw = model.rawDataOf(tensor);
  Field field = findType(tensor.data_type())->field;
  if (!raw.empty() || fieldSize(tensor, field) == 0) {
    if (int64_t(raw.size()) != bytes)
      return createStringError("has " + Twine(uint64_t(raw.size())) + " bytes of data, its dims " +
                               describeDims(tensor) + " of " + dataTypeName(tensor.data_type()) + " need " +
                               Twine(bytes));
    return Error::success();
  }
  int64_t expected = packedBits(element) < 8 ? bytes : count, found = fieldSize(tensor, field);
  if (found != expected)
    return createStringError("has " + Twine(found) + " elements of data, its dims " + describeDims(tensor) + " need " +
                             Twine(expected));
  return Error::success();
}

Expected<Tensor> dlc::frontend::readTensor(MLIRContext *context, const ModelFile &model,
                                           const onnx::TensorProto &tensor) {
  if (Error error = checkTensor(context, model, tensor))
    return std::move(error);
  RankedTensorType type = *tensorType(context, tensor);
  Type element = type.getElementType();
  int64_t count = type.getNumElements();
  unsigned bits = packedBits(element);

  StringRef raw = model.rawDataOf(tensor);
  std::shared_ptr<const void> owner = model.file;
  bool inFile = raw.data() != tensor.raw_data().data();
  if (isExternal(tensor)) {
    Expected<ExternalData> external = openExternalData(model, tensor, packedBytes(element, count));
    if (!external)
      return external.takeError();
    raw = external->bytes;
    owner = external->file;
    inFile = true;
  }
  std::vector<char> bytes;
  if (raw.empty()) {
    bytes = fieldBytes(tensor, findType(tensor.data_type())->field, bits < 8 ? 1 : bits / 8);
    raw = StringRef(bytes.data(), bytes.size());
  } else if (inFile && bits >= 8 && !element.isInteger(1)) {
    return Tensor::view(type, raw.data(), owner);
  } else {
    bytes.assign(raw.begin(), raw.end());
  }
  if (bits < 8)
    bytes = unpack(raw, element, count);
  if (element.isInteger(1))
    for (char &byte : bytes)
      byte = byte != 0;
  return Tensor::fromBytes(type, std::move(bytes));
}
