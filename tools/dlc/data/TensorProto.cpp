// ONNX's TensorProto: the elements stand in raw_data, or one by one in the field of their type.
#include "tools/dlc/data/TensorFile.h"
#include "tools/dlc/data/Wire.h"

#include "llvm/Support/MathExtras.h"

using namespace llvm;

namespace dlc::driver {

namespace {
// Field numbers of TensorProto.
enum Field : unsigned {
  kDims = 1,
  kDataType = 2,
  kFloatData = 4,
  kInt32Data = 5,
  kStringData = 6,
  kInt64Data = 7,
  kName = 8,
  kRawData = 9,
  kDoubleData = 10,
  kUint64Data = 11,
  kDataLocation = 14
};

struct Message {
  std::vector<int64_t> dims;
  int type = 0;
  std::string name;
  StringRef raw;
  bool hasRaw = false, external = false;
  std::vector<uint64_t> values; // of the typed fields, as bit patterns
};
} // namespace

// Adds the numbers of a repeated field, packed or not.
static bool addNumbers(const WireReader &reader, std::vector<uint64_t> &values) {
  if (reader.wire != 2) {
    values.push_back(reader.number);
    return true;
  }
  StringRef rest = reader.bytes;
  if (reader.field == kFloatData || reader.field == kDoubleData) {
    size_t width = reader.field == kFloatData ? 4 : 8;
    for (; rest.size() >= width; rest = rest.drop_front(width)) {
      uint64_t bits = 0;
      std::memcpy(&bits, rest.data(), width);
      values.push_back(bits);
    }
    return rest.empty();
  }
  for (uint64_t value; !rest.empty();) {
    if (!WireReader::varint(rest, value))
      return false;
    values.push_back(value);
  }
  return true;
}

static bool parse(StringRef bytes, Message &message) {
  WireReader reader(bytes);
  while (reader.next()) {
    switch (reader.field) {
    case kDims: {
      std::vector<uint64_t> dims;
      if (!addNumbers(reader, dims))
        return false;
      message.dims.insert(message.dims.end(), dims.begin(), dims.end());
      break;
    }
    case kDataType:
      message.type = int(reader.number);
      break;
    case kFloatData:
    case kInt32Data:
    case kInt64Data:
    case kDoubleData:
    case kUint64Data:
      if (!addNumbers(reader, message.values))
        return false;
      break;
    case kName:
      message.name = reader.bytes.str();
      break;
    case kRawData:
      message.raw = reader.bytes;
      message.hasRaw = true;
      break;
    case kDataLocation:
      message.external = reader.number == 1;
      break;
    default:
      break;
    }
  }
  return !reader.failed;
}

// Elements of fewer than 8 bits: the lowest bits come first.
static void unpackBits(StringRef packed, const TypeFacts &facts, HostTensor &tensor) {
  unsigned perByte = 8 / facts.bits;
  for (size_t i = 0; i < tensor.bytes.size(); ++i) {
    uint64_t bits = uint8_t(packed[i / perByte]) >> (i % perByte * facts.bits) & ((1u << facts.bits) - 1);
    tensor.bytes[i] = facts.kind == TypeFacts::Signed ? char(SignExtend64(bits, facts.bits)) : char(bits);
  }
}

Failure readTensorProto(StringRef bytes, const std::string &path, HostTensor &tensor) {
  Message message;
  if (bytes.empty())
    return badInput(path + ": is empty");
  if (!parse(bytes, message))
    return badInput(path + ": is not an ONNX TensorProto, or is truncated");
  const TypeFacts *facts = factsOfOnnx(message.type);
  if (!facts)
    return badInput(path + ": has elements of type " + onnxTypeName(message.type) + ", which dlc does not have");
  if (message.external)
    return badInput(path + ": keeps its data in another file; that is for initializers of models");
  uint64_t width = plan::elementBytes(facts->type);
  std::optional<int64_t> count = elementCount(message.dims, width);
  if (!count)
    return badInput(path + ": has dims that are negative or too large");
  bool packed = facts->bits < 8;
  uint64_t storedBytes = packed ? divideCeil(uint64_t(*count) * facts->bits, 8) : *count * width;
  uint64_t found = message.hasRaw ? message.raw.size() : message.values.size() * (packed ? 1 : width);
  if (found < storedBytes)
    return badInput(path + ": is truncated: " + describe(facts->type, message.dims) + " takes " +
                    std::to_string(storedBytes) + " bytes, found " + std::to_string(found));
  tensor = makeTensor(message.name, facts->type, message.dims);
  std::string narrowed;
  if (!message.hasRaw) {
    unsigned step = packed ? 1 : width;
    for (uint64_t value : message.values)
      narrowed.append(reinterpret_cast<const char *>(&value), step);
    message.raw = narrowed;
  }
  if (packed)
    unpackBits(message.raw, *facts, tensor);
  else if (!tensor.bytes.empty())
    std::memcpy(tensor.bytes.data(), message.raw.data(), tensor.bytes.size());
  return {};
}

} // namespace dlc::driver
