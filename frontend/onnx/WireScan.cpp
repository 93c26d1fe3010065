// Protobuf's parser copies every byte string. A model is mostly byte strings (weights), so the messages on the way to
// them are walked here: ModelProto -> graph -> initializer -> raw_data, and graph -> node -> attribute -> t ->
// raw_data. Field numbers are those of onnx.proto; they never change (Protobuf's compatibility rule).
#include "frontend/onnx/WireScan.h"

using namespace llvm;
using namespace dlc::frontend;

namespace {

enum class Message { Model, Graph, Node, Attribute, Tensor, Other };

// Which message a length-delimited field of a message holds.
Message childOf(Message parent, uint64_t field) {
  if (parent == Message::Model && field == 7)
    return Message::Graph;
  if (parent == Message::Graph && field == 1)
    return Message::Node;
  if (parent == Message::Graph && field == 5)
    return Message::Tensor;
  if (parent == Message::Node && field == 5)
    return Message::Attribute;
  if (parent == Message::Attribute && field == 5)
    return Message::Tensor;
  return Message::Other;
}
constexpr uint64_t kTensorRawData = 9;

class Scanner {
public:
  Scanner(StringRef file, StrippedModel &result) : file(file), result(result) {}

  Error scan(Message kind, const char *begin, const char *end, std::string &out);

private:
  Error broken(const char *at, const Twine &what) {
    return createStringError("not a readable ONNX model: " + what + " at byte " + Twine(uint64_t(at - file.begin())) +
                             " of " + Twine(uint64_t(file.size())));
  }
  static bool readVarint(const char *&at, const char *end, uint64_t &value) {
    value = 0;
    for (unsigned shift = 0; at != end && shift < 64; shift += 7) {
      uint8_t byte = uint8_t(*at++);
      value |= uint64_t(byte & 0x7f) << shift;
      if (!(byte & 0x80))
        return true;
    }
    return false;
  }
  static void writeVarint(std::string &out, uint64_t value) {
    for (; value >= 0x80; value >>= 7)
      out.push_back(char(value | 0x80));
    out.push_back(char(value));
  }

  StringRef file;
  StrippedModel &result;
  bool inInitializer = false;
  size_t initializer = 0, node = 0, attribute = 0; // numbers of the next ones
};

Error Scanner::scan(Message kind, const char *at, const char *end, std::string &out) {
  while (at != end) {
    const char *start = at;
    uint64_t tag, length = 0;
    if (!readVarint(at, end, tag) || tag >> 3 == 0)
      return broken(start, "an invalid field");
    switch (tag & 7) {
    case 0:
      if (!readVarint(at, end, length))
        return broken(start, "an unfinished number");
      break;
    case 1:
    case 5: {
      ptrdiff_t bytes = (tag & 7) == 1 ? 8 : 4;
      if (end - at < bytes)
        return broken(start, "an unfinished number");
      at += bytes;
      break;
    }
    case 2: {
      if (!readVarint(at, end, length))
        return broken(start, "an unfinished length");
      if (length > uint64_t(end - at))
        return broken(start, "a field of " + Twine(length) + " bytes where " + Twine(uint64_t(end - at)) +
                                 " are left (is the file truncated?)");
      const char *data = at;
      at += length;
      Message child = childOf(kind, tag >> 3);
      if (kind == Message::Tensor && tag >> 3 == kTensorRawData && length >= kInPlaceBytes) {
        StringRef raw(data, length);
        if (inInitializer)
          result.initializers[initializer] = raw;
        else
          result.constants[{node, attribute}] = raw;
        continue;
      }
      if (child == Message::Other)
        break;
      std::string inner;
      if (child == Message::Tensor)
        inInitializer = kind == Message::Graph;
      if (child == Message::Node)
        attribute = 0;
      if (Error error = scan(child, data, at, inner))
        return error;
      if (child == Message::Tensor && inInitializer)
        ++initializer;
      else if (child == Message::Attribute)
        ++attribute;
      else if (child == Message::Node)
        ++node;
      writeVarint(out, tag);
      writeVarint(out, inner.size());
      out += inner;
      continue;
    }
    default:
      return broken(start, "an invalid field");
    }
    out.append(start, at);
  }
  return Error::success();
}

} // namespace

Expected<StrippedModel> dlc::frontend::stripRawData(StringRef file) {
  StrippedModel result;
  if (Error error = Scanner(file, result).scan(Message::Model, file.begin(), file.end(), result.bytes))
    return std::move(error);
  return result;
}
