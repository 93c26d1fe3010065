// Function bodies: declarations, labels, instructions and their operands.
#include "runtime/emu/ptx/Parser.h"

namespace dlc::runtime::emu::ptx {
namespace {

constexpr uint64_t maxRegisters = 1 << 18; // of one declaration; and of one function
constexpr size_t maxNesting = 64;

std::vector<std::string_view> split(std::string_view opcode) {
  std::vector<std::string_view> parts;
  for (size_t at = 0; at <= opcode.size();) {
    size_t dot = opcode.find('.', at);
    if (dot == std::string_view::npos)
      dot = opcode.size();
    parts.push_back(opcode.substr(at, dot - at));
    at = dot + 1;
  }
  return parts;
}

} // namespace

const uint32_t *Parser::findRegister(std::string_view name) const {
  std::string key(name);
  for (size_t i = scopes.size(); i-- > 0;)
    if (auto it = scopes[i].find(key); it != scopes[i].end())
      return &it->second;
  return nullptr;
}

uint32_t Parser::labelOf(Function &function, std::string_view name) {
  auto [it, isNew] = labels.emplace(std::string(name), uint32_t(function.labels.size()));
  if (isNew) {
    function.labels.emplace_back();
    function.labels.back().name = std::string(name);
    function.labels.back().line = token.line;
  }
  return it->second;
}

bool Parser::body(Function &function) {
  scopes.clear();
  variableScopes.clear();
  labels.clear();
  current = {};
  if (!expect('{'))
    return false;
  scopes.emplace_back();
  variableScopes.emplace_back();
  while (!failed && !scopes.empty()) {
    if (token.kind == Token::End)
      return fail("the body of '" + function.name + "' is not closed");
    if (!statement(function))
      return false;
  }
  for (const Label &label : function.labels)
    if (!label.defined && label.targets.empty()) {
      if (!failed)
        error = {label.line, "the label '" + label.name + "' is not defined"};
      failed = true;
    }
  return !failed;
}

bool Parser::statement(Function &function) {
  if (accept('{')) {
    if (scopes.size() >= maxNesting)
      return fail("braces nested more than 64 deep");
    scopes.emplace_back();
    variableScopes.emplace_back();
    return !failed;
  }
  if (accept('}')) {
    scopes.pop_back();
    variableScopes.pop_back();
    return !failed;
  }
  if (accept(';'))
    return !failed;
  if (token.kind == Token::Dotted)
    return bodyDirective(function);
  return instruction(function);
}

bool Parser::registers(Function &function) {
  if (token.kind != Token::Dotted)
    return expected("a register type");
  Type type = typeOf(token.text.substr(1));
  if (type == Type::None)
    return expected("a register type");
  advance();
  do {
    if (token.kind != Token::Name)
      return expected("a register's name");
    std::string name(token.text);
    advance();
    uint64_t count = 1;
    bool numbered = accept('<');
    if (numbered && (!expectInteger(count) || !expect('>')))
      return false;
    if (count > maxRegisters || function.registers.size() + count > maxRegisters)
      return fail("more than 262144 registers");
    for (uint64_t i = 0; i < count; ++i) {
      std::string full = numbered ? name + std::to_string(i) : name;
      scopes.back()[full] = uint32_t(function.registers.size());
      function.registers.push_back({std::move(full), type});
    }
  } while (!failed && accept(','));
  return expect(';');
}

bool Parser::location() {
  uint64_t file = 0, line = 0, column = 0;
  if (!expectInteger(file) || !expectInteger(line) || !expectInteger(column))
    return false;
  current.file = int(file);
  current.sourceLine = int(line);
  // ", function_name LABEL, inlined_at FILE LINE COLUMN": the innermost place is what we keep.
  while (!failed && accept(',')) {
    while (!failed && (token.kind == Token::Name || token.kind == Token::Integer || isSymbol('+'))) {
      bool more = token.text == "function_name" || token.text == "inlined_at" || token.kind == Token::Integer ||
                  isSymbol('+') || (token.kind == Token::Name && token.text.substr(0, 3) == "$L_");
      if (!more)
        break;
      advance();
    }
  }
  return !failed;
}

bool Parser::bodyDirective(Function &function) {
  if (accept(".loc"))
    return location();
  if (accept(".reg"))
    return registers(function);
  if (accept(".pragma")) {
    advance();
    return expect(';');
  }
  static const struct {
    const char *name;
    Space space;
  } spaces[] = {{".local", Space::Local},
                {".shared", Space::Shared},
                {".param", Space::Param},
                {".global", Space::Global},
                {".const", Space::Const}};
  for (auto &row : spaces)
    if (accept(row.name)) {
      Variable result;
      if (!variable(row.space, false, result) || !expect(';'))
        return false;
      // The same name may stand in several scopes.
      std::string unique = result.name;
      if (scopes.size() > 1) {
        unique += "#" + std::to_string(++serial);
        variableScopes.back()[result.name] = unique;
      }
      result.name = unique;
      function.variables.push_back(std::move(result));
      return true;
    }
  return fail("unknown directive " + found());
}

bool Parser::branchTargets(Function &function, uint32_t label) {
  advance();
  do {
    if (token.kind != Token::Name)
      return expected("a label");
    uint32_t target = labelOf(function, token.text);
    function.labels[label].targets.push_back(target);
    advance();
  } while (!failed && accept(','));
  return expect(';');
}

bool Parser::instruction(Function &function) {
  Instruction result;
  result.location = current;
  result.location.line = token.line;
  if (accept('@')) {
    result.guardNegated = accept('!');
    const uint32_t *guard = token.kind == Token::Name ? findRegister(token.text) : nullptr;
    if (!guard || function.registers[*guard].type != Type::Pred)
      return expected("a predicate register");
    result.guard = int(*guard);
    advance();
  }
  if (token.kind != Token::Name)
    return expected("an instruction");
  const char *begin = token.text.data();
  const char *end = begin + token.text.size();
  std::string_view name = token.text;
  result.location.line = token.line;
  advance();
  if (result.guard < 0 && accept(':')) {
    uint32_t label = labelOf(function, name);
    if (token.kind == Token::Dotted && token.text == ".branchtargets")
      return branchTargets(function, label);
    if (token.kind == Token::Dotted && token.text == ".callprototype")
      return fail("calls through a pointer are not supported");
    if (function.labels[label].defined)
      return fail("the label '" + std::string(name) + "' is defined twice");
    function.labels[label].defined = true;
    function.labels[label].target = uint32_t(function.instructions.size());
    return !failed;
  }
  while (!failed && token.kind == Token::Dotted && token.text.data() == end) {
    end = token.text.data() + token.text.size();
    advance();
  }
  std::string_view opcode(begin, size_t(end - begin));
  result.opcode = std::string(opcode);
  result.parts = split(opcode);
  namesAreLabels = result.parts[0] == "bra" || result.parts[0] == "brx";
  while (!failed && !isSymbol(';')) {
    result.operands.emplace_back();
    if (!operand(function, result.operands.back(), 0))
      return false;
    if (!accept(',') && !accept('|') && !isSymbol(';'))
      return expected("',' or ';'");
    if (result.operands.size() > 64)
      return fail("an instruction with more than 64 operands");
  }
  if (!expect(';'))
    return false;
  function.instructions.push_back(std::move(result));
  return true;
}

bool Parser::operand(Function &function, Operand &result, int depth) {
  if (isSymbol('{') || isSymbol('(')) {
    char close = isSymbol('{') ? '}' : ')';
    advance();
    if (depth >= 2)
      return fail("operands nested too deep");
    result.kind = Operand::Vector;
    while (!failed && !isSymbol(close)) {
      result.parts.emplace_back();
      if (!operand(function, result.parts.back(), depth + 1))
        return false;
      if (!accept(',') && !isSymbol(close))
        return expected("',' or the end of the list");
      if (result.parts.size() > 256)
        return fail("a list of more than 256 operands");
    }
    return expect(close);
  }
  if (isSymbol('['))
    return address(function, result);
  result.negated = accept('!');
  bool negative = accept('-');
  if (token.kind == Token::Integer || token.kind == Token::Float) {
    result.kind = token.kind == Token::Integer ? Operand::Integer : Operand::Float;
    result.single = token.single;
    result.bits = token.bits;
    if (negative)
      result.bits = token.kind == Token::Integer ? uint64_t(0) - result.bits
                                                 : result.bits ^ (uint64_t(1) << (token.single ? 31 : 63));
    advance();
    return !failed;
  }
  if (token.kind != Token::Name || negative)
    return expected("an operand");
  return nameOperand(function, result);
}

bool Parser::nameOperand(Function &function, Operand &result) {
  std::string_view name = token.text;
  if (name == "_") {
    result.kind = Operand::Sink;
    advance();
    return !failed;
  }
  if (name == "WARP_SZ") { // a constant of the language
    result.kind = Operand::Integer;
    result.bits = 32;
    advance();
    return !failed;
  }
  if (const uint32_t *found = findRegister(name)) {
    result.kind = Operand::Register;
    result.index = *found;
    result.name = std::string(name);
    advance();
    return !failed;
  }
  if (name[0] == '%') {
    result.kind = Operand::Special;
    result.name = std::string(name);
    const char *end = name.data() + name.size();
    advance();
    if (token.kind == Token::Dotted && token.text.data() == end) {
      result.name += std::string(token.text);
      advance();
    }
    static const char *const known[] = {"%tid",
                                        "%ntid",
                                        "%ctaid",
                                        "%nctaid",
                                        "%laneid",
                                        "%warpid",
                                        "%nwarpid",
                                        "%lanemask",
                                        "%clock",
                                        "%globaltimer",
                                        "%smid",
                                        "%nsmid",
                                        "%gridid",
                                        "%cluster",
                                        "%nclusterid",
                                        "%is_explicit_cluster",
                                        "%dynamic_smem_size",
                                        "%total_smem_size"};
    for (const char *prefix : known)
      if (result.name.rfind(prefix, 0) == 0)
        return !failed;
    return fail("the register '" + result.name + "' is not declared");
  }
  for (size_t i = variableScopes.size(); i-- > 0;)
    if (auto it = variableScopes[i].find(std::string(name)); it != variableScopes[i].end()) {
      result.kind = Operand::Symbol;
      result.name = it->second;
      advance();
      return !failed;
    }
  result.kind = namesAreLabels ? Operand::Label : Operand::Symbol;
  result.name = std::string(name);
  if (namesAreLabels)
    result.index = labelOf(function, name);
  advance();
  return !failed;
}

bool Parser::address(Function &function, Operand &result) {
  advance();
  result.kind = Operand::Address;
  result.parts.emplace_back();
  if (!operand(function, result.parts[0], 2))
    return false;
  if (isSymbol('+') || isSymbol('-')) {
    bool minus = isSymbol('-');
    advance();
    uint64_t offset = 0;
    if (!expectInteger(offset))
      return false;
    result.offset = int64_t(minus ? uint64_t(0) - offset : offset);
  }
  if (accept(',')) {
    result.parts.emplace_back();
    if (!isSymbol('{'))
      return expected("coordinates in braces");
    if (!operand(function, result.parts.back(), 1))
      return false;
  }
  return expect(']');
}

} // namespace dlc::runtime::emu::ptx
