// NumPy's .npy format: a magic, a version, a header that is a Python literal, the elements.
#include "tools/data/NumpyFile.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace llvm;

namespace dlc::data {

namespace {
struct Header {
  std::string descr;
  bool fortran = false;
  std::vector<int64_t> dims;
};

// Parses "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }".
class HeaderParser {
public:
  explicit HeaderParser(StringRef text) : rest(text) {}

  bool parse(Header &header) {
    bool seen[3] = {};
    if (!take("{"))
      return false;
    while (!take("}")) {
      std::string key;
      if (!string(key) || !take(":"))
        return false;
      if (key == "descr")
        seen[0] = string(header.descr);
      else if (key == "fortran_order")
        seen[1] = boolean(header.fortran);
      else if (key == "shape")
        seen[2] = shape(header.dims);
      else
        return false;
      if (!take(",") && !rest.ltrim().starts_with("}"))
        return false;
    }
    return seen[0] && seen[1] && seen[2];
  }

private:
  bool take(StringRef token) {
    rest = rest.ltrim();
    return rest.consume_front(token);
  }
  bool string(std::string &value) {
    rest = rest.ltrim();
    if (rest.empty() || (rest[0] != '\'' && rest[0] != '"'))
      return false;
    size_t end = rest.find(rest[0], 1);
    if (end == StringRef::npos)
      return false;
    value = rest.slice(1, end).str();
    rest = rest.drop_front(end + 1);
    return true;
  }
  bool boolean(bool &value) {
    value = take("True");
    return value || take("False");
  }
  bool shape(std::vector<int64_t> &dims) {
    if (!take("("))
      return false;
    while (!take(")")) {
      int64_t dim;
      rest = rest.ltrim();
      if (rest.consumeInteger(10, dim) || dim < 0)
        return false;
      dims.push_back(dim);
      if (!take(",") && !rest.ltrim().starts_with(")"))
        return false;
    }
    return true;
  }

  StringRef rest;
};
} // namespace

// '<f4' and '=f4' are the same; '|' stands where there is no order.
static const TypeFacts *factsOfDescr(StringRef descr) {
  static const ElementType all[] = {ElementType::F32, ElementType::F64, ElementType::F16, ElementType::I8,
                                    ElementType::I16, ElementType::I32, ElementType::I64, ElementType::U8,
                                    ElementType::U16, ElementType::U32, ElementType::U64, ElementType::Bool};
  if (descr.starts_with(">") && !descr.ends_with("1"))
    return nullptr;
  for (ElementType type : all)
    if (descr.drop_front() == StringRef(factsOf(type).npy).drop_front())
      return &factsOf(type);
  return nullptr;
}

static void reorderFromFortran(HostTensor &tensor) {
  size_t width = plan::elementBytes(tensor.type), rank = tensor.dims.size();
  std::vector<char> ordered(tensor.bytes.size());
  std::vector<int64_t> index(rank, 0);
  for (int64_t to = 0, e = tensor.size(); to < e; ++to) {
    int64_t from = 0;
    for (size_t d = rank; d-- > 0;)
      from = from * tensor.dims[d] + index[d];
    std::memcpy(ordered.data() + to * width, tensor.bytes.data() + from * width, width);
    for (size_t d = rank; d-- > 0;) {
      if (++index[d] < tensor.dims[d])
        break;
      index[d] = 0;
    }
  }
  tensor.bytes = std::move(ordered);
}

Failure readNpyHeader(StringRef bytes, const std::string &path, NpyHeader &result) {
  StringRef rest = bytes;
  if (!rest.consume_front("\x93NUMPY"))
    return badInput(path + ": is not a .npy file (its magic is missing)");
  if (rest.size() < 6)
    return badInput(path + ": is truncated in its header");
  unsigned major = uint8_t(rest[0]);
  if (major < 1 || major > 3)
    return badInput(path + ": has .npy version " + std::to_string(major) + "; versions 1 to 3 can be read");
  unsigned lengthBytes = major == 1 ? 2 : 4;
  uint32_t length = 0;
  std::memcpy(&length, rest.data() + 2, lengthBytes);
  rest = rest.drop_front(2 + lengthBytes);
  Header header;
  if (length > rest.size())
    return badInput(path + ": is truncated in its header");
  if (!HeaderParser(rest.take_front(length)).parse(header))
    return badInput(path + ": its .npy header cannot be read");
  rest = rest.drop_front(length);

  const TypeFacts *facts = header.descr.size() < 2 ? nullptr : factsOfDescr(header.descr);
  if (!facts)
    return badInput(path + ": elements of NumPy type '" + header.descr +
                    "'; expected little-endian numbers or bools (f2 f4 f8, i1 to i8, u1 to u8, b1)");
  uint64_t width = plan::elementBytes(facts->type);
  std::optional<int64_t> count = elementCount(header.dims, width);
  if (!count || uint64_t(*count) > rest.size() / width)
    return badInput(path + ": is truncated: " + describe(facts->type, header.dims) + " needs more than the " +
                    std::to_string(rest.size()) + " bytes that follow the header");
  result.type = facts->type;
  result.fortran = header.fortran;
  result.dims = std::move(header.dims);
  result.offset = bytes.size() - rest.size();
  return {};
}

Failure readNpy(StringRef bytes, const std::string &path, HostTensor &tensor) {
  NpyHeader header;
  if (Failure failure = readNpyHeader(bytes, path, header))
    return failure;
  tensor.type = header.type;
  tensor.dims = header.dims;
  uint64_t width = plan::elementBytes(header.type);
  StringRef elements =
      bytes.substr(header.offset, *elementCount(header.dims, width) * width); // as the header was checked
  tensor.bytes.assign(elements.begin(), elements.end());
  if (header.fortran && tensor.dims.size() > 1)
    reorderFromFortran(tensor);
  return {};
}

// The type that NumPy is given in place of one that it has not.
static ElementType npyType(ElementType type) {
  const TypeFacts &facts = factsOf(type);
  if (facts.npy)
    return type;
  return facts.kind == TypeFacts::Float    ? ElementType::F32
         : facts.kind == TypeFacts::Signed ? ElementType::I8
                                           : ElementType::U8;
}

std::string npyHeader(const HostTensor &tensor) {
  std::string header = std::string("{'descr': '") + factsOf(tensor.type).npy + "', 'fortran_order': False, 'shape': (";
  for (int64_t dim : tensor.dims)
    header += std::to_string(dim) + ", ";
  if (tensor.dims.size() > 1)
    header.resize(header.size() - 2);
  else if (tensor.dims.size() == 1)
    header.pop_back();
  header += "), }";
  // Magic, version, length and header together are a multiple of 64 bytes.
  header.append(63 - (10 + header.size()) % 64, ' ');
  header += '\n';
  uint16_t length = header.size();
  return std::string("\x93NUMPY\x01\x00", 8) + std::string(reinterpret_cast<const char *>(&length), 2) + header;
}

Failure writeNpyFile(const std::string &path, const HostTensor &tensor) {
  if (npyType(tensor.type) != tensor.type)
    return writeNpyFile(path, convert(tensor, npyType(tensor.type)));
  std::error_code failed;
  raw_fd_ostream file(path, failed);
  if (failed)
    return badInput(path + ": cannot be written: " + failed.message());
  file << npyHeader(tensor);
  file.write(tensor.bytes.data(), tensor.bytes.size());
  file.close();
  if (file.has_error()) {
    std::string message = file.error().message();
    file.clear_error();
    return badInput(path + ": cannot be written: " + message);
  }
  return {};
}

} // namespace dlc::data
