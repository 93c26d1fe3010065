// Recursive descent. A statement ends with its line, unless a bracket is open or the next line begins with `|>`.
#include "frontend/text/Ast.h"
#include "frontend/text/Lexer.h"

using namespace llvm;

namespace dlc::text {
namespace {

// Operators by how strongly they bind.
struct Level {
  ArrayRef<StringRef> operators;
};
constexpr StringRef kOr[] = {"or"}, kAnd[] = {"and"};
constexpr StringRef kComparisons[] = {"==", "!=", "<", "<=", ">", ">="};
constexpr StringRef kSums[] = {"+", "-"}, kProducts[] = {"*", "/", "//", "%"};
const Level kLevels[] = {{kOr}, {kAnd}, {kComparisons}, {kSums}, {kProducts}};

constexpr StringRef kWords[] = {"model", "train", "def",  "entry", "return", "for",
                                "in",    "if",    "else", "and",   "or",     "not"};

class Parser {
public:
  Parser(std::vector<Token> tokens, Problems &problems) : tokens(std::move(tokens)), problems(problems) {}

  File parseFile() {
    File file;
    while (now().kind != TokenKind::End) {
      size_t before = position;
      Definition definition;
      if (parseDefinition(definition)) {
        file.definitions.push_back(std::move(definition));
        takeIf(";");
        continue;
      }
      depth = brackets = 0;
      recover(before, /*inBlock=*/false);
    }
    return file;
  }

private:
  const Token &now() const { return tokens[position]; }
  const Token &take() { return tokens[position + 1 < tokens.size() ? position++ : position]; }

  bool fail(const Twine &message) {
    problems.add(now().place, message);
    return false;
  }
  bool expected(const Twine &what) { return fail("expected " + what + ", found " + describe(now())); }
  bool takeIf(StringRef symbol) {
    bool found = now().is(symbol);
    if (found)
      take();
    return found;
  }
  bool takeWord(StringRef word) {
    bool found = now().isName(word);
    if (found)
      take();
    return found;
  }
  bool require(StringRef symbol, const Twine &where) { return takeIf(symbol) || expected("'" + symbol + "' " + where); }
  bool requireName(std::string &name, Place &place, const Twine &what) {
    place = now().place;
    if (now().kind != TokenKind::Name)
      return expected(what);
    if (is_contained(kWords, now().text))
      return fail("'" + now().text + "' is a word of the language, expected " + what);
    name = take().text.str();
    return true;
  }

  // Goes on behind what could not be read: at the next line that begins a definition, or a statement of the same block.
  void recover(size_t before, bool inBlock) {
    if (position == before)
      take();
    int depth = 0;
    for (; now().kind != TokenKind::End; take()) {
      if (inBlock && depth <= 0 && now().is("}"))
        return;
      if (now().startsLine && depth <= 0 && (inBlock || isDefinitionStart()))
        return;
      depth += now().is("{");
      depth -= now().is("}");
      if (!inBlock)
        depth = std::max(depth, 0);
    }
  }
  bool isDefinitionStart() const { return now().place.column == 1 && now().kind == TokenKind::Name; }

  bool parseDefinition(Definition &definition) {
    definition.place = now().place;
    if (takeWord("model"))
      definition.kind = Definition::Model;
    else if (takeWord("entry"))
      definition.kind = Definition::Entry;
    else if (takeWord("def"))
      definition.kind = Definition::Function;
    else if (takeWord("train"))
      definition.kind = Definition::Train;
    else if (now().kind == TokenKind::Name && tokens[position + 1].is("="))
      return parseConstant(definition);
    else
      return expected("a definition: model, train, def, entry, or NAME = VALUE");
    bool isTrain = definition.kind == Definition::Train;
    // A recipe for a model from elsewhere has no name.
    bool isRecipe = isTrain && (now().is("{") || now().is("("));
    if (!isRecipe && !requireName(definition.name, definition.place, "a name"))
      return false;
    if (!isTrain || now().is("("))
      if (!parseParameters(definition))
        return false;
    return parseBlock(definition.body);
  }

  bool parseConstant(Definition &definition) {
    definition.kind = Definition::Constant;
    Statement statement;
    if (!parseAssignment(statement))
      return false;
    definition.name = statement.names.front();
    definition.body.push_back(std::move(statement));
    return true;
  }

  bool parseParameters(Definition &definition) {
    if (!require("(", "before the parameters"))
      return false;
    while (!takeIf(")")) {
      Parameter parameter;
      if (!requireName(parameter.name, parameter.place, "the name of a parameter"))
        return false;
      if (takeIf(":")) {
        parameter.type = std::make_unique<TensorType>();
        if (!parseType(*parameter.type))
          return false;
      }
      if (takeIf("=") && !parseExpression(parameter.value))
        return false;
      definition.parameters.push_back(std::move(parameter));
      if (!takeIf(",") && !now().is(")"))
        return expected("',' or ')' behind a parameter");
    }
    return true;
  }

  bool parseType(TensorType &type) {
    if (!requireName(type.element, type.place, "an element type such as f32"))
      return false;
    if (!takeIf("["))
      return true;
    while (!takeIf("]")) {
      ExpressionPtr dim;
      if (!parseExpression(dim))
        return false;
      type.dims.push_back(std::move(dim));
      if (!takeIf(",") && !now().is("]"))
        return expected("',' or ']' behind a dim");
    }
    return true;
  }

  bool parseBlock(Block &block) {
    if (!require("{", "before a block") || !deeper())
      return false;
    while (!now().is("}")) {
      if (now().kind == TokenKind::End)
        return expected("'}' at the end of a block");
      size_t before = position;
      unsigned outer = depth;
      Statement statement;
      if (parseStatement(statement) && endOfStatement()) {
        block.push_back(std::move(statement));
        continue;
      }
      depth = outer;
      brackets = 0;
      recover(before, /*inBlock=*/true);
    }
    take();
    --depth;
    return true;
  }

  bool endOfStatement() {
    if (takeIf(";") || now().startsLine || now().is("}") || now().kind == TokenKind::End)
      return true;
    return expected("the end of the line");
  }

  bool parseStatement(Statement &statement) {
    statement.place = now().place;
    if (takeWord("return")) {
      statement.kind = Statement::Return;
      return parseExpressions(statement.values);
    }
    if (takeWord("for")) {
      statement.kind = Statement::For;
      if (!parseNames(statement))
        return false;
      if (!takeWord("in"))
        return expected("'in' behind the name of a loop");
      ExpressionPtr list;
      if (!parseExpression(list))
        return false;
      statement.values.push_back(std::move(list));
      return parseBlock(statement.body);
    }
    if (takeWord("if"))
      return parseIf(statement);
    return parseAssignment(statement);
  }

  bool parseIf(Statement &statement) {
    statement.kind = Statement::If;
    ExpressionPtr condition;
    if (!deeper() || !parseExpression(condition) || !parseBlock(statement.body))
      return false;
    statement.values.push_back(std::move(condition));
    if (takeWord("else")) {
      Statement chained;
      chained.place = now().place;
      if (takeWord("if")) {
        if (!parseIf(chained))
          return false;
        statement.otherwise.push_back(std::move(chained));
      } else if (!parseBlock(statement.otherwise)) {
        return false;
      }
    }
    --depth;
    return true;
  }

  bool parseNames(Statement &statement) {
    do {
      std::string name;
      Place place;
      if (!requireName(name, place, "a name"))
        return false;
      statement.names.push_back(name);
      statement.namePlaces.push_back(place);
    } while (takeIf(","));
    return true;
  }

  bool parseAssignment(Statement &statement) {
    statement.kind = Statement::Assign;
    statement.place = now().place;
    if (now().kind != TokenKind::Name)
      return expected("a statement: NAME = VALUE, return, for or if");
    if (!parseNames(statement))
      return false;
    if (!now().is("="))
      return expected("'=' (a statement is NAME = VALUE, return, for or if)");
    take();
    ExpressionPtr value;
    if (!parseExpression(value))
      return false;
    statement.values.push_back(std::move(value));
    return true;
  }

  bool parseExpressions(std::vector<ExpressionPtr> &values) {
    do {
      ExpressionPtr value;
      if (!parseExpression(value))
        return false;
      values.push_back(std::move(value));
    } while (takeIf(","));
    return true;
  }

  bool deeper() {
    return ++depth <= kNesting || fail("more than " + Twine(kNesting) + " brackets or blocks inside of each other");
  }

  static ExpressionPtr make(Expression::Kind kind, const Token &token, StringRef text = "") {
    auto expression = std::make_unique<Expression>();
    expression->kind = kind;
    expression->place = token.place;
    expression->text = text.str();
    return expression;
  }

  // Whether the next token goes on with what stands before it. A new line ends an expression outside of brackets,
  // but for one that begins with `|>`.
  bool continues() const { return brackets > 0 || !now().startsLine || now().is("|>"); }

  bool parseExpression(ExpressionPtr &result) {
    if (!deeper() || !parseLevel(0, result))
      return false;
    while (now().is("|>") && continues()) {
      auto pipe = make(Expression::Pipe, take());
      ExpressionPtr stage;
      if (!parsePostfix(stage))
        return false;
      pipe->children.push_back(std::move(result));
      pipe->children.push_back(std::move(stage));
      result = std::move(pipe);
    }
    --depth;
    return true;
  }

  bool parseLevel(unsigned level, ExpressionPtr &result) {
    if (level == std::size(kLevels))
      return parseUnary(result);
    if (!parseLevel(level + 1, result))
      return false;
    auto matches = [&] {
      return continues() && (now().kind == TokenKind::Symbol || now().kind == TokenKind::Name) &&
             is_contained(kLevels[level].operators, now().text);
    };
    while (matches()) {
      const Token &token = take();
      auto binary = make(Expression::Binary, token, token.text);
      ExpressionPtr right;
      if (!parseLevel(level + 1, right))
        return false;
      binary->children.push_back(std::move(result));
      binary->children.push_back(std::move(right));
      result = std::move(binary);
    }
    return true;
  }

  bool parseUnary(ExpressionPtr &result) {
    if (now().is("-") || now().isName("not")) {
      const Token &token = take();
      auto unary = make(Expression::Unary, token, token.text);
      ExpressionPtr operand;
      if (!deeper() || !parseUnary(operand))
        return false;
      --depth;
      unary->children.push_back(std::move(operand));
      result = std::move(unary);
      return true;
    }
    if (!parsePostfix(result))
      return false;
    if (now().is("**") && continues()) {
      auto power = make(Expression::Binary, take(), "**");
      ExpressionPtr exponent;
      if (!deeper() || !parseUnary(exponent))
        return false;
      --depth;
      power->children.push_back(std::move(result));
      power->children.push_back(std::move(exponent));
      result = std::move(power);
    }
    return true;
  }

  bool parsePostfix(ExpressionPtr &result) {
    if (!parsePrimary(result))
      return false;
    while (continues() && (now().is("(") || now().is("["))) {
      bool isCall = now().is("(");
      auto outer = make(isCall ? Expression::Call : Expression::Index, take());
      outer->place = result->place;
      outer->children.push_back(std::move(result));
      ++brackets;
      bool good = deeper() && (isCall ? parseArguments(*outer) : parseIndices(*outer));
      --brackets;
      --depth;
      if (!good)
        return false;
      result = std::move(outer);
    }
    return true;
  }

  bool parseArguments(Expression &call) {
    while (!takeIf(")")) {
      Argument argument;
      argument.place = now().place;
      if (now().kind == TokenKind::Name && tokens[position + 1].is("=")) {
        argument.keyword = take().text.str();
        take();
      }
      if (!parseExpression(argument.value))
        return false;
      call.arguments.push_back(std::move(argument));
      if (!takeIf(",") && !now().is(")"))
        return expected("',' or ')' behind an argument");
    }
    return true;
  }

  bool parseIndices(Expression &index) {
    if (now().is("]"))
      return expected("an index");
    while (!takeIf("]")) {
      ExpressionPtr first;
      const Token &start = now();
      if (!now().is(":") && !parseExpression(first))
        return false;
      if (now().is(":")) {
        take();
        auto slice = make(Expression::Slice, start);
        ExpressionPtr stop;
        if (!now().is(",") && !now().is("]") && !parseExpression(stop))
          return false;
        slice->children.push_back(std::move(first));
        slice->children.push_back(std::move(stop));
        first = std::move(slice);
      }
      index.children.push_back(std::move(first));
      if (!takeIf(",") && !now().is("]"))
        return expected("',' or ']' behind an index");
    }
    return true;
  }

  bool parsePrimary(ExpressionPtr &result) {
    const Token &token = now();
    if (token.kind == TokenKind::Number || token.kind == TokenKind::String) {
      bool isNumber = token.kind == TokenKind::Number;
      result = make(isNumber ? Expression::Number : Expression::String, token);
      result->text = isNumber ? token.text.str() : unquoted(token.text);
      take();
      return true;
    }
    if (token.kind == TokenKind::Name && !is_contained(kWords, token.text)) {
      result = make(Expression::Name, token, token.text);
      take();
      return true;
    }
    if (token.is("(")) {
      take();
      ++brackets;
      bool good = parseExpression(result) && require(")", "to close the bracket");
      --brackets;
      return good;
    }
    if (token.is("[")) {
      result = make(Expression::List, take());
      ++brackets;
      bool good = true;
      while (good && !takeIf("]")) {
        ExpressionPtr item;
        good = parseExpression(item);
        result->children.push_back(std::move(item));
        if (good && !takeIf(",") && !now().is("]"))
          good = expected("',' or ']' behind an item of a list");
      }
      --brackets;
      return good;
    }
    return expected("a value");
  }

  std::vector<Token> tokens;
  Problems &problems;
  size_t position = 0;
  unsigned depth = 0, brackets = 0;
};

} // namespace

File parse(StringRef source, Problems &problems) {
  std::vector<Token> tokens = tokenize(source, problems);
  if (!problems.empty())
    return {};
  return Parser(std::move(tokens), problems).parseFile();
}

} // namespace dlc::text
