// Text into tokens.
#pragma once

#include "frontend/text/Source.h"

namespace dlc::text {

enum class TokenKind { Name, Number, String, Symbol, Comment, End };

struct Token {
  TokenKind kind = TokenKind::End;
  llvm::StringRef text; // as it stands in the source, with the quotes of a string and the '#' of a comment
  Place place;
  bool startsLine = false; // nothing but space stands in front of it
  bool afterSpace = false;
  bool afterBlankLine = false;

  bool is(llvm::StringRef symbol) const { return kind == TokenKind::Symbol && text == symbol; }
  bool isName(llvm::StringRef name) const { return kind == TokenKind::Name && text == name; }
};

// All tokens, the last of which is End. Comments are left out unless `comments`. `source` outlives them.
std::vector<Token> tokenize(llvm::StringRef source, Problems &problems, bool comments = false);

// Text with its escapes undone: \n, \t; other characters behind a \ stand for themselves.
std::string unescaped(llvm::StringRef text);
// What a string token stands for. Its escapes have been checked.
std::string unquoted(llvm::StringRef text);

// A token as messages name it: "'name'", "end of file".
std::string describe(const Token &token);

} // namespace dlc::text
