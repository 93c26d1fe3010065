#include "test/codegen/cuda/PtxText.h"

using llvm::StringRef;

namespace dlc::test {

bool PtxStatement::has(StringRef modifier) const {
  size_t at = opcode.find(modifier);
  return at != StringRef::npos && (at + modifier.size() == opcode.size() || opcode[at + modifier.size()] == '.');
}

StringRef PtxStatement::type() const { return opcode.rsplit('.').second; }

StringRef PtxBody::typeOf(StringRef name) const {
  StringRef prefix = name.rtrim("0123456789");
  if (prefix.size() == name.size())
    return "";
  auto it = registers.find(prefix);
  return it == registers.end() ? StringRef() : it->second;
}

namespace {

// Splits at commas outside brackets and braces.
std::vector<StringRef> splitOperands(StringRef text) {
  std::vector<StringRef> operands;
  size_t begin = 0;
  int depth = 0;
  for (size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && StringRef("[{(").contains(text[i]))
      ++depth;
    if (i < text.size() && StringRef("]})").contains(text[i]))
      --depth;
    if (i == text.size() || (text[i] == ',' && depth == 0)) {
      StringRef operand = text.slice(begin, i).trim();
      if (!operand.empty())
        operands.push_back(operand);
      begin = i + 1;
    }
  }
  return operands;
}

PtxStatement readStatement(StringRef text, unsigned sourceLine) {
  PtxStatement statement;
  statement.text = text;
  statement.sourceLine = sourceLine;
  if (text.consume_front("@")) {
    statement.guard = text.take_until([](char c) { return isspace(c); });
    text = text.drop_front(statement.guard.size()).ltrim();
  }
  statement.opcode = text.take_until([](char c) { return isspace(c); });
  statement.operands = splitOperands(text.drop_front(statement.opcode.size()));
  return statement;
}

// ".reg .b32 %r<40>" -> registers["%r"] = ".b32".
void readRegisters(StringRef text, PtxBody &body) {
  auto [type, names] = text.drop_front(4).trim().split(' ');
  type = text.drop_front(4).trim().take_until([](char c) { return isspace(c); });
  names = text.drop_front(4).trim().drop_front(type.size()).trim();
  if (names.contains('<'))
    body.registers[names.split('<').first] = type;
}

} // namespace

// The place of the brace that closes the one in front of `begin`: scopes and lists have theirs in pairs.
static size_t closingBrace(StringRef ptx, size_t begin) {
  int depth = 1;
  for (size_t at = begin; at < ptx.size(); ++at) {
    depth += ptx[at] == '{' ? 1 : ptx[at] == '}' ? -1 : 0;
    if (depth == 0)
      return at;
  }
  return StringRef::npos;
}

PtxBody readBody(StringRef ptx, StringRef kernel) {
  PtxBody body;
  size_t entry = ptx.find((".entry " + kernel + "(").str());
  size_t open = entry == StringRef::npos ? entry : ptx.find("\n{", entry);
  if (open == StringRef::npos)
    return body;
  body.begin = open + 2;
  size_t close = closingBrace(ptx, body.begin);
  StringRef rest = ptx.slice(body.begin, close);
  unsigned sourceLine = 0;
  while (!(rest = rest.ltrim()).empty()) {
    if (rest.starts_with("//") || rest.starts_with(".loc") || rest.starts_with(".pragma")) {
      auto [line, more] = rest.split('\n');
      if (line.consume_front(".loc")) {
        unsigned file = 0;
        line = line.ltrim();
        line.consumeInteger(10, file);
        line = line.ltrim();
        line.consumeInteger(10, sourceLine);
        if (file != 1)
          sourceLine = 0;
      }
      rest = more;
      continue;
    }
    if (rest[0] == '{' || rest[0] == '}') { // a scope of inline assembly or of a call
      rest = rest.drop_front();
      continue;
    }
    size_t end = rest.find_first_of(";:\n");
    bool isPart = end != StringRef::npos && rest.drop_front(end + 1).starts_with(":"); // of ld.shared::cluster
    if (end != StringRef::npos && rest[end] == ':' && !isPart) {                       // a label
      rest = rest.drop_front(end + 1);
      continue;
    }
    end = rest.find(';');
    if (end == StringRef::npos)
      break;
    StringRef text = rest.take_front(end);
    if (text.starts_with(".reg"))
      readRegisters(text, body);
    else if (!text.starts_with("."))
      body.statements.push_back(readStatement(text, sourceLine));
    rest = rest.drop_front(end + 1);
  }
  return body;
}

} // namespace dlc::test
