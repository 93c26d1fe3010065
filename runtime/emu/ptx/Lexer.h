// PTX text as tokens, each with its line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dlc::runtime::emu::ptx {

struct Token {
  enum Kind : uint8_t {
    End,
    Name,      // add, %r1, $L__BB0_1, f_param_0
    Dotted,    // .reg, .u32, .L1::no_allocate: with its dot
    Integer,   // bits
    Float,     // bits of the f64, or of the f32 where `single`
    String,    // text without its quotes
    Symbol,    // one character: symbol
    Malformed, // text says what is wrong
  };
  Kind kind = End;
  char symbol = 0;
  bool single = false; // a Float written as 0f... : bits of an f32
  uint64_t bits = 0;
  int line = 1;
  std::string_view text;
};

// The text must outlive the lexer and its tokens.
class Lexer {
public:
  explicit Lexer(std::string_view text) : text(text) {}
  Token next();

private:
  bool skipSpace(); // false: a comment that is not closed
  Token number();
  Token make(Token::Kind kind, size_t begin) const;

  std::string_view text;
  size_t at = 0;
  int line = 1;
};

} // namespace dlc::runtime::emu::ptx
