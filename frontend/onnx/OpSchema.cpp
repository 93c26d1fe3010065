// Reads the lines of OpSchemas.inc; make_op_schemas.py, which writes it, says what they mean.
#include "frontend/onnx/OpSchema.h"
#include "frontend/onnx/Tensors.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;
using namespace dlc::frontend;

static constexpr char kText[] =
#include "frontend/onnx/OpSchemas.inc"
    ;

namespace {

int64_t number(StringRef text) {
  int64_t value = 0;
  bool bad = text.getAsInteger(10, value);
  assert(!bad && "the table holds numbers here");
  (void)bad;
  return value;
}

// Where the lines of each op are; they are read when a node asks for them.
struct Index {
  std::vector<TypeSet> types;
  StringMap<int64_t> newest;                                                 // domain -> version
  StringMap<StringMap<SmallVector<std::pair<int64_t, StringRef>, 2>>> lines; // domain -> op -> since, the rest

  Index() {
    StringRef text(kText), domain;
    while (!text.empty()) {
      auto [line, rest] = text.split('\n');
      text = rest;
      auto [word, facts] = line.split(' ');
      auto [second, third] = facts.split(' ');
      if (word == "types") {
        TypeSet set = 0;
        for (StringRef name : split(third, ' '))
          set |= TypeSet(1) << (name == "sequence"   ? kSequenceType
                                : name == "optional" ? kOptionalType
                                                     : dataTypeOfName(name)); // maps and sparse tensors: bit 0
        types.push_back(set & ~TypeSet(1));
      } else if (word == "domain") {
        domain = second == "ai.onnx" ? "" : second;
        newest[domain] = number(third);
      } else {
        lines[domain][word].push_back({number(second), third});
      }
    }
  }
};

const Index &index() {
  static const Index *instance = new Index;
  return *instance;
}

// The text in the next pair of brackets; `line` goes on behind it.
StringRef bracketed(StringRef &line, char open, char close) {
  size_t from = line.find(open), to = line.find(close);
  StringRef inside = line.slice(from + 1, to);
  line = line.drop_front(to + 1);
  return inside;
}

FormalParameter readParameter(StringRef text, const StringMap<TypeSet> &variables) {
  FormalParameter result;
  auto [name, type] = text.rsplit(':');
  size_t mark = name.find_first_of("?*~");
  result.name = name.take_front(mark);
  StringRef rest = name.drop_front(result.name.size());
  if (rest == "?") {
    result.option = FormalParameter::Optional;
  } else if (!rest.empty()) {
    result.option = FormalParameter::Variadic;
    result.least = unsigned(number(rest.drop_front()));
  }
  if (type.consume_front("=")) {
    result.types = index().types[number(type)];
  } else {
    result.types = variables.lookup(type);
    if (!rest.starts_with("~"))
      result.variable = type;
  }
  return result;
}

FormalAttribute readAttribute(StringRef text) {
  auto [name, kind] = text.rsplit(':');
  bool required = kind.consume_back("!");
  using namespace onnx;
  return {name,
          StringSwitch<AttributeProto_AttributeType>(kind)
              .Case("i", AttributeProto_AttributeType_INT)
              .Case("f", AttributeProto_AttributeType_FLOAT)
              .Case("s", AttributeProto_AttributeType_STRING)
              .Case("t", AttributeProto_AttributeType_TENSOR)
              .Case("g", AttributeProto_AttributeType_GRAPH)
              .Case("st", AttributeProto_AttributeType_SPARSE_TENSOR)
              .Case("tp", AttributeProto_AttributeType_TYPE_PROTO)
              .Case("is", AttributeProto_AttributeType_INTS)
              .Case("fs", AttributeProto_AttributeType_FLOATS)
              .Case("ss", AttributeProto_AttributeType_STRINGS)
              .Case("ts", AttributeProto_AttributeType_TENSORS)
              .Case("gs", AttributeProto_AttributeType_GRAPHS)
              .Case("sts", AttributeProto_AttributeType_SPARSE_TENSORS)
              .Case("tps", AttributeProto_AttributeType_TYPE_PROTOS),
          required};
}

} // namespace

std::optional<OpSchema> dlc::frontend::findSchema(StringRef domain, StringRef name, int64_t version) {
  auto ops = index().lines.find(domain);
  if (ops == index().lines.end())
    return std::nullopt;
  auto versions = ops->second.find(name);
  if (versions == ops->second.end())
    return std::nullopt;
  const std::pair<int64_t, StringRef> *found = nullptr;
  for (const auto &entry : versions->second) // oldest first
    if (entry.first <= version)
      found = &entry;
  if (!found)
    return std::nullopt;
  OpSchema schema{versions->first(), found->first, {}, {}, {}};
  StringRef line = found->second;
  StringRef inputs = bracketed(line, '(', ')'), outputs = bracketed(line, '(', ')'),
            attributes = bracketed(line, '{', '}');
  StringMap<TypeSet> variables;
  for (StringRef part : split(line.trim(), ' '))
    if (!part.empty()) {
      auto [variable, set] = part.split('=');
      variables[variable] = index().types[number(set)];
    }
  for (StringRef part : split(inputs, ' '))
    if (!part.empty())
      schema.inputs.push_back(readParameter(part, variables));
  for (StringRef part : split(outputs, ' '))
    if (!part.empty())
      schema.outputs.push_back(readParameter(part, variables));
  for (StringRef part : split(attributes, ' '))
    if (!part.empty())
      schema.attributes.push_back(readAttribute(part));
  return schema;
}

std::optional<int64_t> dlc::frontend::newestVersion(StringRef domain) {
  auto found = index().newest.find(domain);
  return found == index().newest.end() ? std::nullopt : std::optional<int64_t>(found->second);
}
