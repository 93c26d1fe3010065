#include "frontend/text/Format.h"
#include "frontend/text/Ast.h"
#include "frontend/text/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace dlc::text {
namespace {

class Formatter {
public:
  explicit Formatter(std::vector<Token> tokens) : tokens(std::move(tokens)) {}

  std::string run() {
    for (size_t i = 0; tokens[i].kind != TokenKind::End; ++i) {
      if (tokens[i].is(";"))
        continue;
      place(i);
      write(i);
    }
    if (!text.empty())
      text += '\n';
    return std::move(text);
  }

private:
  // What stands in front of token `i`: nothing, a space, or a line break with its indentation.
  void place(size_t i) {
    if (i == 0)
      return;
    const Token &token = tokens[i], &before = tokens[i - 1];
    bool isComment = token.kind == TokenKind::Comment;
    bool breaks = token.startsLine || (before.is("{") && !isComment) || (token.is("}") && !before.is("{")) ||
                  (before.is("}") && !token.isName("else") && !isComment) || (before.is(";") && !isComment);
    if (token.isName("else") || token.is("{")) // stay behind the block or the head that they belong to
      breaks = before.kind == TokenKind::Comment;
    if (token.is("}") && before.is("{"))
      return;
    if (!breaks) {
      text += isComment ? "  " : needsSpace(before, token, i) ? " " : "";
      return;
    }
    bool blank = token.afterBlankLine && !before.is("{") && !token.is("}") && brackets.empty();
    blank |= braces == 0 && brackets.empty() && isBlockWord(token) && before.kind != TokenKind::Comment;
    text += blank ? "\n\n" : "\n";
    unsigned depth = braces - (token.is("}") ? 1 : 0);
    bool closes = token.is(")") || token.is("]");
    bool inside = brackets.size() > (closes ? 1u : 0u) || continuesPipe(i);
    text.append(2 * depth + (inside ? 4 : 0), ' ');
  }

  // Whether line `i` goes on with a pipe: it begins with one, or is a comment above such a line.
  bool continuesPipe(size_t i) const {
    while (tokens[i].kind == TokenKind::Comment)
      ++i;
    return tokens[i].is("|>");
  }

  static bool isBlockWord(const Token &token) {
    return token.isName("model") || token.isName("train") || token.isName("def") || token.isName("entry");
  }
  static bool isWord(const Token &token) {
    static constexpr StringRef words[] = {"return", "in", "if", "and", "or", "not", "else", "for"};
    return token.kind == TokenKind::Name && is_contained(words, token.text);
  }

  // Whether the sign at `i` belongs to the value behind it alone.
  bool isSign(size_t i) const {
    if (!tokens[i].is("-"))
      return false;
    const Token &before = tokens[i - 1];
    return isWord(before) ||
           (before.kind == TokenKind::Symbol && !before.is(")") && !before.is("]") && !before.is("}"));
  }

  bool needsSpace(const Token &before, const Token &token, size_t i) const {
    if (before.is("(") || before.is("[") || token.is(")") || token.is("]") || token.is(","))
      return false;
    if (token.is(":"))
      return before.is(",");
    if (before.is(":"))
      return brackets.empty() || brackets.back() == '(';
    if (token.is("(") || token.is("["))
      return !(before.is(")") || before.is("]") || (before.kind == TokenKind::Name && !isWord(before)) ||
               isKeywordSign(before) || (i >= 2 && isSign(i - 1)));
    if (!brackets.empty() && (token.is("=") || before.is("=")))
      return false;
    return !(i >= 2 && isSign(i - 1));
  }
  bool isKeywordSign(const Token &before) const { return before.is("=") && !brackets.empty(); }

  void write(size_t i) {
    const Token &token = tokens[i];
    if (token.is("(") || token.is("["))
      brackets.push_back(token.text[0]);
    if ((token.is(")") || token.is("]")) && !brackets.empty())
      brackets.pop_back();
    if (token.is("{"))
      ++braces;
    if (token.is("}") && braces)
      --braces;
    StringRef words = token.text;
    if (token.kind == TokenKind::Comment && words.size() > 1 && !StringRef(" #!").contains(words[1])) {
      text += "# ";
      words = words.drop_front();
    }
    text += words;
  }

  std::vector<Token> tokens;
  std::string text;
  std::string brackets;
  unsigned braces = 0;
};

} // namespace

std::string format(StringRef source, Problems &problems) {
  parse(source, problems);
  if (!problems.empty())
    return source.str();
  Problems none;
  return Formatter(tokenize(source, none, /*comments=*/true)).run();
}

} // namespace dlc::text
