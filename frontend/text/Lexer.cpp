#include "frontend/text/Lexer.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace dlc::text {
namespace {

// The longest first.
constexpr StringRef kSymbols[] = {"|>", "**", "//", "==", "!=", "<=", ">=", "+", "-", "*", "/", "%",
                                  "<",  ">",  "=",  "(",  ")",  "[",  "]",  "{", "}", ",", ":", ";"};

bool isNameStart(char c) { return isAlpha(c) || c == '_'; }
bool isNamePart(char c) { return isAlnum(c) || c == '_'; }

class Lexer {
public:
  Lexer(StringRef source, Problems &problems, bool comments) : source(source), problems(problems), comments(comments) {}

  std::vector<Token> run() {
    while (true) {
      skipSpace();
      if (at == source.size())
        break;
      size_t begin = at;
      TokenKind kind;
      if (!scan(kind))
        continue;
      if (kind != TokenKind::Comment || comments)
        push(kind, begin);
      if (kind == TokenKind::Comment && !comments)
        continue;
      startsLine = afterBlank = false;
    }
    push(TokenKind::End, at);
    return std::move(tokens);
  }

private:
  void skipSpace() {
    spaceBegin = at;
    for (; at < source.size() && isSpace(source[at]); ++at)
      if (source[at] == '\n') {
        afterBlank |= startsLine && lineIsEmpty && line > 1;
        ++line;
        lineStart = at + 1;
        startsLine = lineIsEmpty = true;
      }
  }

  void push(TokenKind kind, size_t begin) {
    Token token;
    token.kind = kind;
    token.text = source.slice(begin, at);
    token.place = {line, unsigned(begin - lineStart + 1)};
    token.startsLine = startsLine;
    token.afterSpace = begin > spaceBegin;
    token.afterBlankLine = afterBlank;
    tokens.push_back(token);
  }

  Place here(size_t position) const { return {line, unsigned(position - lineStart + 1)}; }

  // Takes one token; false where there was none.
  bool scan(TokenKind &kind) {
    lineIsEmpty = false;
    char c = source[at];
    if (c == '#') {
      at = std::min(source.find('\n', at), source.size());
      while (isSpace(source[at - 1]))
        --at;
      kind = TokenKind::Comment;
      return true;
    }
    if (isNameStart(c)) {
      while (at < source.size() && isNamePart(source[at]))
        ++at;
      kind = TokenKind::Name;
      return true;
    }
    if (isDigit(c) || (c == '.' && at + 1 < source.size() && isDigit(source[at + 1]))) {
      kind = TokenKind::Number;
      return scanNumber();
    }
    if (c == '"') {
      kind = TokenKind::String;
      return scanString();
    }
    for (StringRef symbol : kSymbols)
      if (source.substr(at).starts_with(symbol)) {
        at += symbol.size();
        kind = TokenKind::Symbol;
        return true;
      }
    problems.add(here(at),
                 isPrint(c) ? "the character '" + Twine(c) + "' has no meaning here"
                            : Twine("a byte that is no printable ASCII character; only comments may hold other text"));
    // The rest of the line's odd bytes are one problem.
    while (at < source.size() && !isPrint(source[at]) && source[at] != '\n')
      ++at;
    at += isPrint(c);
    return false;
  }

  bool scanNumber() {
    size_t begin = at;
    auto digits = [&] {
      while (at < source.size() && (isDigit(source[at]) || source[at] == '_'))
        ++at;
    };
    digits();
    if (at < source.size() && source[at] == '.') {
      ++at;
      digits();
    }
    if (at < source.size() && (source[at] == 'e' || source[at] == 'E')) {
      ++at;
      if (at < source.size() && (source[at] == '+' || source[at] == '-'))
        ++at;
      size_t exponent = at;
      digits();
      if (at == exponent) {
        problems.add(here(begin), "the number '" + source.slice(begin, at) + "' has no digits behind its 'e'");
        return true;
      }
    }
    if (at < source.size() && isNamePart(source[at])) {
      while (at < source.size() && isNamePart(source[at]))
        ++at;
      problems.add(here(begin), "'" + source.slice(begin, at) + "' is neither a number nor a name");
    }
    return true;
  }

  bool scanString() {
    size_t begin = at++;
    while (at < source.size() && source[at] != '"' && source[at] != '\n') {
      if (source[at] == '\\') {
        if (at + 1 < source.size() && StringRef("nt\\\"").contains(source[at + 1]))
          ++at;
        else
          problems.add(here(at), "an escape that is not known; there are \\n, \\t, \\\\ and \\\"");
      }
      ++at;
    }
    if (at == source.size() || source[at] == '\n') {
      problems.add(here(begin), "a string without its closing '\"'");
      return true;
    }
    ++at;
    return true;
  }

  StringRef source;
  Problems &problems;
  bool comments;
  std::vector<Token> tokens;
  size_t at = 0, lineStart = 0, spaceBegin = 0;
  unsigned line = 1;
  bool startsLine = true, lineIsEmpty = true, afterBlank = false;
};

} // namespace

std::vector<Token> tokenize(StringRef source, Problems &problems, bool comments) {
  return Lexer(source, problems, comments).run();
}

std::string unescaped(StringRef text) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      result += text[i];
      continue;
    }
    char c = text[++i];
    result += c == 'n' ? '\n' : c == 't' ? '\t' : c;
  }
  return result;
}

std::string unquoted(StringRef text) {
  text = text.drop_front();
  return unescaped(text.ends_with("\"") ? text.drop_back() : text);
}

std::string describe(const Token &token) {
  if (token.kind == TokenKind::End)
    return "the end of the file";
  return ("'" + token.text + "'").str();
}

} // namespace dlc::text
