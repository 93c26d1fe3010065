#include "runtime/emu/ptx/Lexer.h"

#include <cstdlib>
#include <cstring>

namespace dlc::runtime::emu::ptx {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool startsName(char c) { return isLetter(c) || c == '_' || c == '$' || c == '%'; }
bool continuesName(char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '$'; }
int hexDigit(char c) {
  return isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

bool Lexer::skipSpace() {
  while (at < text.size()) {
    char c = text[at];
    if (c == '\n') {
      ++line;
      ++at;
    } else if (c == ' ' || c == '\t' || c == '\r') {
      ++at;
    } else if (c == '/' && at + 1 < text.size() && text[at + 1] == '/') {
      while (at < text.size() && text[at] != '\n')
        ++at;
    } else if (c == '/' && at + 1 < text.size() && text[at + 1] == '*') {
      size_t close = text.find("*/", at + 2);
      if (close == std::string_view::npos)
        return false;
      for (; at < close + 2; ++at)
        line += text[at] == '\n';
    } else {
      break;
    }
  }
  return true;
}

Token Lexer::make(Token::Kind kind, size_t begin) const {
  Token token;
  token.kind = kind;
  token.line = line;
  token.text = text.substr(begin, at - begin);
  return token;
}

Token Lexer::number() {
  size_t begin = at;
  char second = at + 1 < text.size() ? text[at + 1] : 0;
  uint64_t bits = 0;
  if (text[at] == '0' && second && std::strchr("xXbBfFdD", second)) {
    bool binary = second == 'b' || second == 'B';
    bool single = second == 'f' || second == 'F', isDouble = second == 'd' || second == 'D';
    at += 2;
    int digits = 0, limit = single ? 8 : binary ? 64 : 16;
    for (; at < text.size() && hexDigit(text[at]) >= 0; ++at, ++digits) {
      if (binary && hexDigit(text[at]) > 1)
        break;
      bits = (bits << (binary ? 1 : 4)) | uint64_t(hexDigit(text[at]));
    }
    if (at < text.size() && text[at] == 'U')
      ++at;
    bool wellFormed = digits > 0 && digits <= limit && (!single || digits == 8) && (!isDouble || digits == 16);
    Token token = make(!wellFormed ? Token::Malformed : single || isDouble ? Token::Float : Token::Integer, begin);
    token.bits = bits;
    token.single = single;
    if (!wellFormed)
      token.text = "a number with a wrong count of digits";
    return token;
  }
  bool isFloat = false, overflow = false;
  int octal = text[at] == '0' ? 8 : 10;
  for (; at < text.size(); ++at) {
    char c = text[at];
    if (c == '.' || c == 'e' || c == 'E' || (isFloat && (c == '-' || c == '+') && std::strchr("eE", text[at - 1])))
      isFloat = true;
    else if (!isDigit(c))
      break;
  }
  Token token = make(isFloat ? Token::Float : Token::Integer, begin);
  if (isFloat) {
    double value = std::strtod(std::string(token.text).c_str(), nullptr);
    std::memcpy(&token.bits, &value, 8);
    return token;
  }
  for (char c : token.text) {
    overflow |= bits > (~uint64_t(0) - uint64_t(c - '0')) / uint64_t(octal) || c - '0' >= octal;
    bits = bits * uint64_t(octal) + uint64_t(c - '0');
  }
  token.bits = bits;
  if (overflow) {
    token.kind = Token::Malformed;
    token.text = "a number that does not fit into 64 bits";
  }
  if (at < text.size() && text[at] == 'U')
    ++at;
  return token;
}

Token Lexer::next() {
  size_t before = at;
  if (!skipSpace()) {
    at = text.size();
    Token token = make(Token::Malformed, before);
    token.text = "a comment that is not closed";
    return token;
  }
  if (at >= text.size() || text[at] == 0) // the text may end with a zero byte
    return make(Token::End, at);
  size_t begin = at;
  char c = text[at];
  if (startsName(c)) {
    for (++at; at < text.size() && continuesName(text[at]);)
      ++at;
    return make(Token::Name, begin);
  }
  if (isDigit(c))
    return number();
  if (c == '.') {
    for (++at; at < text.size() && (continuesName(text[at]) || text[at] == ':'); ++at)
      if (text[at] == ':' && !(at + 1 < text.size() && (text[at + 1] == ':' || text[at - 1] == ':')))
        break;
    return make(Token::Dotted, begin);
  }
  if (c == '"') {
    size_t close = text.find('"', at + 1);
    size_t newline = text.find('\n', at + 1);
    if (close == std::string_view::npos || newline < close) {
      at = text.size();
      Token token = make(Token::Malformed, begin);
      token.text = "a string that is not closed";
      return token;
    }
    at = close + 1;
    Token token = make(Token::String, begin);
    token.text = text.substr(begin + 1, close - begin - 1);
    return token;
  }
  ++at;
  if (c < 32 || c > 126) {
    Token token = make(Token::Malformed, begin);
    token.text = "a byte that is no text";
    return token;
  }
  Token token = make(Token::Symbol, begin);
  token.symbol = c;
  return token;
}

} // namespace dlc::runtime::emu::ptx
