// Module level: directives, variables, functions.
#include "runtime/emu/ptx/Parser.h"

#include <cstdlib>
#include <cstring>

namespace dlc::runtime::emu::ptx {
namespace {

struct TypeRow {
  const char *name;
  Type type;
  unsigned bytes;
};
const TypeRow types[] = {
    {"pred", Type::Pred, 1},     {"b8", Type::B8, 1},         {"b16", Type::B16, 2},   {"b32", Type::B32, 4},
    {"b64", Type::B64, 8},       {"b128", Type::B128, 16},    {"u8", Type::U8, 1},     {"u16", Type::U16, 2},
    {"u32", Type::U32, 4},       {"u64", Type::U64, 8},       {"s8", Type::S8, 1},     {"s16", Type::S16, 2},
    {"s32", Type::S32, 4},       {"s64", Type::S64, 8},       {"f16", Type::F16, 2},   {"f16x2", Type::F16x2, 4},
    {"bf16", Type::BF16, 2},     {"bf16x2", Type::BF16x2, 4}, {"f32", Type::F32, 4},   {"f64", Type::F64, 8},
    {"u16x2", Type::U16x2, 4},   {"s16x2", Type::S16x2, 4},   {"tf32", Type::TF32, 4}, {"e4m3x2", Type::E4M3x2, 2},
    {"e5m2x2", Type::E5M2x2, 2}, {"e4m3", Type::E4M3, 1},     {"e5m2", Type::E5M2, 1},
};

// Bounds that keep damaged text from asking for absurd amounts of memory.
constexpr uint64_t maxVariableBytes = uint64_t(1) << 28;
constexpr int newestVersion = 9; // of the language, major

} // namespace

Type typeOf(std::string_view name) {
  for (const TypeRow &row : types)
    if (name == row.name)
      return row.type;
  return Type::None;
}
const char *nameOf(Type type) {
  for (const TypeRow &row : types)
    if (type == row.type)
      return row.name;
  return "none";
}
unsigned bytesOf(Type type) {
  for (const TypeRow &row : types)
    if (type == row.type)
      return row.bytes;
  return 0;
}

void Parser::advance() {
  token = lexer.next();
  if (token.kind == Token::Malformed)
    fail("malformed: " + std::string(token.text));
}

bool Parser::fail(const std::string &message) {
  if (!failed)
    error = {token.line, message};
  failed = true;
  return false;
}

std::string Parser::found() const {
  if (token.kind == Token::End)
    return "the end of the text";
  return "'" + std::string(token.text.substr(0, 60)) + "'";
}

bool Parser::expected(const char *what) { return fail("expected " + std::string(what) + ", found " + found()); }

bool Parser::accept(char c) {
  if (!isSymbol(c))
    return false;
  advance();
  return true;
}
bool Parser::accept(const char *dotted) {
  if (token.kind != Token::Dotted || token.text != dotted)
    return false;
  advance();
  return true;
}
bool Parser::expect(char c) {
  if (accept(c))
    return !failed;
  const char what[] = {'\'', c, '\'', 0};
  return expected(what);
}
bool Parser::expectInteger(uint64_t &value) {
  bool negative = accept('-');
  if (token.kind != Token::Integer)
    return expected("a number");
  value = negative ? uint64_t(0) - token.bits : token.bits;
  advance();
  return !failed;
}

bool Parser::run() {
  if (failed || !header())
    return false;
  while (!failed && token.kind != Token::End)
    if (!directive())
      return false;
  return !failed;
}

bool Parser::header() {
  if (!accept(".version"))
    return expected(".version at the start of the text");
  if (token.kind != Token::Float && token.kind != Token::Integer)
    return expected("a version number");
  std::string version(token.text);
  module.versionMajor = std::atoi(version.c_str());
  size_t dot = version.find('.');
  module.versionMinor = dot == std::string::npos ? 0 : std::atoi(version.c_str() + dot + 1);
  if (module.versionMajor > newestVersion)
    return fail("the PTX version " + version + " is not known: 9.x is the newest");
  advance();
  if (!accept(".target"))
    return expected(".target");
  if (token.kind != Token::Name)
    return expected("an architecture");
  module.target = std::string(token.text);
  module.targetLine = token.line;
  advance();
  while (!failed && accept(',')) // "debug", "texmode_independent"
    advance();
  if (accept(".address_size")) {
    uint64_t bits = 0;
    if (!expectInteger(bits))
      return false;
    if (bits != 64)
      return fail("only .address_size 64 is supported");
  }
  return !failed;
}

bool Parser::skipSection() {
  advance(); // the name
  if (!expect('{'))
    return false;
  while (!failed && !isSymbol('}')) {
    if (token.kind == Token::End)
      return expected("'}'");
    advance();
  }
  return expect('}');
}

bool Parser::linkage(bool &isExtern) {
  for (;; advance()) {
    if (token.kind != Token::Dotted)
      return !failed;
    if (token.text == ".extern")
      isExtern = true;
    else if (token.text != ".visible" && token.text != ".weak" && token.text != ".common")
      return !failed;
  }
}

bool Parser::directive() {
  if (accept(';'))
    return true;
  if (token.kind != Token::Dotted)
    return expected("a directive");
  if (accept(".file")) {
    uint64_t number = 0;
    if (!expectInteger(number))
      return false;
    if (token.kind != Token::String)
      return expected("a file name");
    module.files[int(number)] = std::string(token.text);
    advance();
    while (!failed && accept(',')) // time stamp and size
      advance();
    return !failed;
  }
  if (accept(".section"))
    return skipSection();
  bool isExtern = false;
  if (!linkage(isExtern))
    return false;
  if (accept(".entry"))
    return function(true);
  if (accept(".func"))
    return function(false);
  static const struct {
    const char *name;
    Space space;
  } spaces[] = {{".global", Space::Global}, {".const", Space::Const}, {".shared", Space::Shared}};
  for (auto &row : spaces)
    if (accept(row.name)) {
      Variable result;
      if (!variable(row.space, isExtern, result))
        return false;
      if (row.space == Space::Shared && (!result.initial.empty() || !result.references.empty()))
        return fail("the shared variable '" + result.name + "' cannot have an initial value");
      for (const Variable &earlier : module.variables)
        if (earlier.name == result.name && !earlier.isExtern && !isExtern)
          return fail("the variable '" + result.name + "' is defined twice");
      if (!expect(';'))
        return false;
      variableBytes += result.bytes;
      if (variableBytes > maxVariableBytes)
        return fail("the module's variables are larger than 256 MiB");
      module.variables.push_back(std::move(result));
      return true;
    }
  return fail("unknown directive " + found());
}

// [.align N] [.ptr .space] .type name [ '[' N ']' ] [ = initial ]
bool Parser::variable(Space space, bool isExtern, Variable &result) {
  result.space = space;
  result.isExtern = isExtern;
  unsigned vector = 1;
  for (;;) {
    if (accept(".align")) {
      uint64_t align = 0;
      if (!expectInteger(align))
        return false;
      if (align == 0 || align > 4096 || (align & (align - 1)))
        return fail("an alignment must be a power of two up to 4096");
      result.align = unsigned(align);
    } else if (accept(".v2")) {
      vector = 2;
    } else if (accept(".v4")) {
      vector = 4;
    } else if (!accept(".ptr") && !accept(".global") && !accept(".shared") && !accept(".const") && !accept(".local") &&
               !accept(".attribute")) {
      break;
    }
    if (failed)
      return false;
  }
  if (token.kind != Token::Dotted || (result.type = typeOf(token.text.substr(1))) == Type::None)
    return expected("a type");
  uint64_t element = bytesOf(result.type) * vector;
  if (result.align < element)
    result.align = unsigned(element);
  advance();
  while (!failed && space == Space::Param && (token.kind == Token::Dotted || token.kind == Token::Integer))
    advance(); // .ptr .global .align 4: what a pointer points to
  if (token.kind != Token::Name)
    return expected("a variable's name");
  result.name = std::string(token.text);
  advance();
  result.bytes = element;
  bool first = true;
  while (!failed && accept('[')) {
    uint64_t count = 0;
    if (!isSymbol(']') && !expectInteger(count))
      return false;
    if (count > maxVariableBytes || result.bytes * (count ? count : 1) > maxVariableBytes)
      return fail("the variable is larger than 256 MiB");
    result.bytes = first && count == 0 ? 0 : result.bytes * count;
    first = false;
    if (!expect(']'))
      return false;
  }
  if (accept('='))
    return initializer(result);
  return !failed;
}

bool Parser::initializer(Variable &variable) {
  if (!accept('{'))
    return scalarInitializer(variable);
  int depth = 1;
  while (!failed && depth) {
    if (accept('{'))
      ++depth;
    else if (accept('}'))
      --depth;
    else if (!accept(',') && !scalarInitializer(variable))
      return false;
    if (variable.initial.size() > variable.bytes)
      return fail("the initializer is longer than the variable");
  }
  return !failed;
}

bool Parser::scalarInitializer(Variable &variable) {
  unsigned bytes = bytesOf(variable.type);
  uint64_t bits = 0;
  if (token.kind == Token::Name) {
    bool generic = token.text == "generic";
    if (generic) {
      advance();
      if (!expect('('))
        return false;
    }
    if (token.kind != Token::Name)
      return expected("a variable's name");
    Variable::Reference reference = {variable.initial.size(), std::string(token.text), 0, generic};
    advance();
    if (generic && !expect(')'))
      return false;
    if (isSymbol('+')) {
      advance();
      uint64_t offset = 0;
      if (!expectInteger(offset))
        return false;
      reference.offset = int64_t(offset);
    }
    if (bytes != 8)
      return fail("an address needs a 64-bit variable");
    variable.references.push_back(std::move(reference));
  } else if (bool negative = accept('-'); token.kind == Token::Integer || token.kind == Token::Float) {
    bits = negative && token.kind == Token::Integer ? uint64_t(0) - token.bits : token.bits;
    if (token.kind == Token::Float && !token.single && variable.type == Type::F32) {
      double wide = 0;
      std::memcpy(&wide, &token.bits, 8);
      float narrow = float(wide);
      uint32_t low = 0;
      std::memcpy(&low, &narrow, 4);
      bits = low;
    }
    if (negative && token.kind == Token::Float)
      bits ^= uint64_t(1) << (bytes < 8 ? bytes * 8 - 1 : 63);
    advance();
  } else {
    return expected("an initial value");
  }
  for (unsigned i = 0; i < bytes; ++i)
    variable.initial.push_back(i < 8 ? uint8_t(bits >> (8 * i)) : 0);
  return !failed;
}

bool Parser::parameters(std::vector<Variable> &list) {
  if (!expect('('))
    return false;
  while (!failed && !isSymbol(')')) {
    if (!accept(".param") && !accept(".reg"))
      return expected(".param");
    list.emplace_back();
    if (!variable(Space::Param, false, list.back()))
      return false;
    if (list.back().bytes > 65536)
      return fail("a parameter of more than 64 KiB");
    if (!accept(',') && !isSymbol(')'))
      return expected("',' or ')'");
  }
  return expect(')');
}

bool Parser::limits(Function &function) {
  for (;;) {
    if (token.kind != Token::Dotted)
      return !failed;
    bool required = token.text == ".reqntid", registers = token.text == ".maxnreg";
    bool counts = token.text == ".maxntid" || required, cluster = token.text == ".reqnctapercluster";
    if (!counts && !registers && token.text != ".minnctapersm" && token.text != ".noreturn" &&
        token.text != ".explicitcluster" && token.text != ".maxclusterrank" && token.text != ".reqnctapercluster" &&
        token.text != ".pragma")
      return fail("unknown directive " + found());
    advance();
    uint64_t product = 1;
    unsigned numbers[3] = {1, 1, 1}, count = 0;
    for (bool more = token.kind == Token::Integer; more && !failed; more = accept(',')) {
      uint64_t value = 0;
      if (!expectInteger(value))
        return false;
      value = value > 4096 ? 4096 : value;
      product *= value;
      if (count < 3)
        numbers[count++] = unsigned(value);
    }
    if (token.kind == Token::String)
      advance();
    accept(';');
    if (counts)
      function.maxThreads = unsigned(product > 65536 ? 65536 : product);
    if (required)
      std::copy(numbers, numbers + 3, function.requiredThreads);
    if (cluster)
      std::copy(numbers, numbers + 3, function.clusterDims);
    if (registers)
      function.maxRegisters = unsigned(product);
  }
}

bool Parser::function(bool isEntry) {
  Function result;
  result.isEntry = isEntry;
  result.line = token.line;
  if (!isEntry && isSymbol('(') && !parameters(result.returns))
    return false;
  if (token.kind != Token::Name)
    return expected("a function's name");
  result.name = std::string(token.text);
  advance();
  if (isSymbol('(') && !parameters(result.parameters))
    return false;
  if (!limits(result))
    return false;
  if (isSymbol('{')) {
    result.isDefined = true;
    if (!body(result))
      return false;
  } else if (!expect(';')) {
    return false;
  }
  for (Function &earlier : module.functions)
    if (earlier.name == result.name) {
      if (earlier.isDefined && result.isDefined)
        return fail("the function '" + result.name + "' is defined twice");
      if (result.isDefined)
        earlier = std::move(result);
      return true;
    }
  module.functions.push_back(std::move(result));
  return true;
}

bool parse(std::string_view text, Module &module, Error &error) { return Parser(text, module, error).run(); }

} // namespace dlc::runtime::emu::ptx
