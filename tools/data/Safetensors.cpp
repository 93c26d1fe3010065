#include "tools/data/Safetensors.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace llvm;

namespace dlc::data {

// The format's names of types.
static const std::pair<ElementType, const char *> kTypes[] = {
    {ElementType::F32, "F32"},       {ElementType::F64, "F64"},
    {ElementType::F16, "F16"},       {ElementType::BF16, "BF16"},
    {ElementType::I8, "I8"},         {ElementType::I16, "I16"},
    {ElementType::I32, "I32"},       {ElementType::I64, "I64"},
    {ElementType::U8, "U8"},         {ElementType::U16, "U16"},
    {ElementType::U32, "U32"},       {ElementType::U64, "U64"},
    {ElementType::Bool, "BOOL"},     {ElementType::F8E4M3FN, "F8_E4M3"},
    {ElementType::F8E5M2, "F8_E5M2"}};

static const char *nameOf(ElementType type) {
  for (const auto &[each, name] : kTypes)
    if (each == type)
      return name;
  return nullptr;
}

// One entry of the header.
static Failure readEntry(StringRef name, const json::Value &value, StringRef elements, const std::string &path,
                         HostTensor &tensor) {
  auto wrong = [&](const Twine &why) { return badInput((path + ": tensor '" + name + "' " + why).str()); };
  const json::Object *entry = value.getAsObject();
  const json::Array *shape = entry ? entry->getArray("shape") : nullptr,
                    *places = entry ? entry->getArray("data_offsets") : nullptr;
  std::optional<StringRef> type = entry ? entry->getString("dtype") : std::nullopt;
  if (!shape || !places || !type || places->size() != 2)
    return wrong("has no dtype, shape and data_offsets");
  bool known = false;
  for (const auto &[each, typeName] : kTypes)
    if (*type == typeName) {
      tensor.type = each;
      known = true;
    }
  if (!known)
    return wrong("has the type '" + *type + "', which cannot be read");
  for (const json::Value &dim : *shape) {
    std::optional<int64_t> size = dim.getAsInteger();
    if (!size || *size < 0)
      return wrong("has a dim that is no whole number");
    tensor.dims.push_back(*size);
  }
  std::optional<int64_t> begin = (*places)[0].getAsInteger(), end = (*places)[1].getAsInteger();
  if (!begin || !end || *begin < 0 || *end < *begin || uint64_t(*end) > elements.size())
    return wrong("lies outside the file");
  std::optional<int64_t> count = elementCount(tensor.dims, plan::elementBytes(tensor.type));
  if (!count || uint64_t(*count) * plan::elementBytes(tensor.type) != uint64_t(*end - *begin))
    return wrong("has other bytes than " + describe(tensor.type, tensor.dims) + " takes");
  tensor.name = name.str();
  tensor.bytes.assign(elements.begin() + *begin, elements.begin() + *end);
  return {};
}

Failure readSafetensors(const std::string &path, std::vector<HostTensor> &tensors) {
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openFile(path, file))
    return failure;
  StringRef bytes = file->getBuffer();
  uint64_t length = 0;
  if (bytes.size() < 8)
    return badInput(path + ": is not a safetensors file (too short)");
  std::memcpy(&length, bytes.data(), 8);
  if (length > bytes.size() - 8)
    return badInput(path + ": is not a safetensors file, or is truncated");
  Expected<json::Value> header = json::parse(bytes.substr(8, length));
  const json::Object *entries = header ? header->getAsObject() : nullptr;
  if (!entries) {
    consumeError(header.takeError());
    return badInput(path + ": its safetensors header cannot be read");
  }
  for (const auto &[name, value] : *entries) {
    if (name == "__metadata__")
      continue;
    HostTensor tensor;
    if (Failure failure = readEntry(name, value, bytes.drop_front(8 + length), path, tensor))
      return failure;
    tensors.push_back(std::move(tensor));
  }
  return {};
}

Failure writeSafetensors(const std::string &path, const std::vector<HostTensor> &tensors) {
  json::Object entries;
  int64_t offset = 0;
  std::vector<StringRef> pieces(2);
  for (const HostTensor &tensor : tensors) {
    const char *type = nameOf(tensor.type);
    if (!type)
      return badInput(path + ": cannot be written: safetensors has no type " + factsOf(tensor.type).name);
    auto end = offset + int64_t(tensor.bytes.size());
    entries[tensor.name] =
        json::Object{{"dtype", type}, {"shape", json::Array(tensor.dims)}, {"data_offsets", json::Array{offset, end}}};
    pieces.push_back(StringRef(tensor.bytes.data(), tensor.bytes.size()));
    offset = end;
  }
  std::string header;
  raw_string_ostream(header) << json::Value(std::move(entries));
  header.append((64 - (8 + header.size()) % 64) % 64, ' '); // as the format allows
  uint64_t length = header.size();
  pieces[0] = StringRef(reinterpret_cast<const char *>(&length), 8);
  pieces[1] = header;
  return replaceFile(path, pieces);
}

} // namespace dlc::data
