// The parser's state, shared by its two halves: declarations (Parser.cpp) and statements (Statements.cpp).
#pragma once

#include "runtime/emu/ptx/Lexer.h"
#include "runtime/emu/ptx/Module.h"

#include <unordered_map>

namespace dlc::runtime::emu::ptx {

class Parser {
public:
  Parser(std::string_view text, Module &module, Error &error) : lexer(text), module(module), error(error) { advance(); }
  bool run();

private:
  void advance();
  bool fail(const std::string &message); // always false; keeps the first
  bool expected(const char *what);
  std::string found() const;
  bool isSymbol(char c) const { return token.kind == Token::Symbol && token.symbol == c; }
  bool accept(char c);
  bool accept(const char *dotted);
  bool expect(char c);
  bool expectInteger(uint64_t &value);

  bool header();
  bool directive();
  bool skipSection();
  bool linkage(bool &isExtern);
  bool variable(Space space, bool isExtern, Variable &result);
  bool initializer(Variable &variable);
  bool scalarInitializer(Variable &variable);
  bool parameters(std::vector<Variable> &list);
  bool function(bool isEntry);
  bool limits(Function &function);

  bool body(Function &function);
  bool statement(Function &function);
  bool bodyDirective(Function &function);
  bool registers(Function &function);
  bool branchTargets(Function &function, uint32_t label);
  bool location();
  bool instruction(Function &function);
  bool operand(Function &function, Operand &result, int depth);
  bool address(Function &function, Operand &result);
  bool nameOperand(Function &function, Operand &result);
  uint32_t labelOf(Function &function, std::string_view name);

  using Scope = std::unordered_map<std::string, uint32_t>; // register name -> index
  const uint32_t *findRegister(std::string_view name) const;

  Lexer lexer;
  Module &module;
  Error &error;
  Token token;
  bool failed = false;
  bool namesAreLabels = false; // in the operands of a branch
  std::vector<Scope> scopes;
  std::vector<std::unordered_map<std::string, std::string>> variableScopes; // renames of .param in nested scopes
  std::unordered_map<std::string, uint32_t> labels;
  Location current; // by .loc
  unsigned serial = 0;
  uint64_t variableBytes = 0; // of the module
};

} // namespace dlc::runtime::emu::ptx
