// A table-driven parser for command lines, and the help texts.
#include "tools/dlc/Options.h"
#include "tools/dlc/Console.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

bool Arguments::has(StringRef name) const {
  return any_of(given, [&](const auto &option) { return option.first == name; });
}

std::string Arguments::get(StringRef name, StringRef fallback) const {
  for (const auto &[option, value] : reverse(given))
    if (option == name)
      return value;
  return fallback.str();
}

std::vector<std::string> Arguments::all(StringRef name) const {
  std::vector<std::string> values;
  for (const auto &[option, value] : given)
    if (option == name)
      values.push_back(value);
  return values;
}

static Failure outOfRange(StringRef name, const Twine &expected, StringRef found) {
  return badInput(("--" + name + ": expected " + expected + ", found '" + found + "'").str());
}

Failure Arguments::getInteger(StringRef name, int64_t low, int64_t high, int64_t &value) const {
  if (!has(name))
    return {};
  int64_t number;
  std::string text = get(name);
  if (StringRef(text).getAsInteger(10, number) || number < low || number > high)
    return outOfRange(name, "a whole number from " + Twine(low) + " to " + Twine(high), text);
  value = number;
  return {};
}

Failure Arguments::getReal(StringRef name, double low, double high, double &value) const {
  if (!has(name))
    return {};
  double number;
  std::string text = get(name);
  if (StringRef(text).getAsDouble(number) || !(number >= low && number <= high))
    return outOfRange(name, "a number from " + std::to_string(low) + " to " + std::to_string(high), text);
  value = number;
  return {};
}

std::string dlc::driver::suggest(StringRef word, ArrayRef<StringRef> names) {
  StringRef best;
  unsigned bestDistance = std::max<size_t>(2, word.size() / 3) + 1;
  for (StringRef name : names) {
    unsigned distance = word.edit_distance(name, /*AllowReplacements=*/true, bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best.str();
}

// Whether the token after `--json` can be its value: not an option, and not a model that stands there as
// the command's argument.
static bool canBeOptionalValue(StringRef token) {
  if (token == "-")
    return true;
  return !token.starts_with("-") && !token.ends_with(".onnx") && !token.ends_with(".dlc");
}

namespace {
class Parser {
public:
  Parser(const Command &command, ArrayRef<std::string> args, Arguments &arguments)
      : command(command), args(args), arguments(arguments) {}

  Failure parse() {
    for (; position < args.size(); ++position) {
      StringRef token = args[position];
      if (token == "--") {
        for (++position; position < args.size(); ++position)
          arguments.positional.push_back(args[position]);
      } else if (token == "-h") {
        arguments.add("help", "");
      } else if (token.size() > 1 && token.starts_with("-")) {
        if (Failure failure = parseOption(token))
          return failure;
      } else {
        arguments.positional.push_back(token.str());
      }
    }
    return arguments.has("help") ? Failure() : checkPositional();
  }

private:
  const Option *find(StringRef token, StringRef &value, bool &hasValue) const {
    bool isLong = token.consume_front("--");
    if (!isLong)
      token.consume_front("-");
    hasValue = token.contains('=');
    StringRef name;
    std::tie(name, value) = token.split('=');
    for (const Option &option : command.options)
      if ((isLong && name == option.name) || (!isLong && name.size() == 1 && name[0] == option.letter))
        return &option;
    return nullptr;
  }

  Failure parseOption(StringRef token) {
    StringRef value;
    bool hasValue;
    const Option *option = find(token, value, hasValue);
    if (!option) {
      SmallVector<StringRef> names{"help"};
      for (const Option &known : command.options)
        names.push_back(known.name);
      if (token.split('=').first == "--help") {
        arguments.add("help", "");
        return {};
      }
      std::string near = suggest(token.ltrim('-').split('=').first, names);
      return badInput(
          (Twine("unknown option '") + token.split('=').first + "' for 'dlc " + command.name + "'" +
           (near.empty() ? "; see 'dlc " + Twine(command.name) + " --help'" : "; did you mean '--" + near + "'?"))
              .str());
    }
    if (!option->value) {
      if (hasValue)
        return badInput((Twine("--") + option->name + " takes no value").str());
      arguments.add(option->name, "");
      return {};
    }
    if (!hasValue) {
      bool optional = option->value[0] == '[';
      bool next = position + 1 < args.size();
      if (optional)
        value = next && canBeOptionalValue(args[position + 1]) ? StringRef(args[++position]) : StringRef("-");
      else if (next)
        value = args[++position];
      else
        return badInput((Twine("--") + option->name + " needs a value: --" + option->name + "=" + option->value).str());
    }
    arguments.add(option->name, value);
    return {};
  }

  Failure checkPositional() const {
    if (!command.positionalName && !arguments.positional.empty())
      return badInput("unexpected argument '" + arguments.positional[0] + "'");
    if (!command.positionalName)
      return {};
    if (arguments.positional.empty() && !command.optional)
      return badInput(
          (Twine("no ") + command.positionalName + " given; usage: dlc " + command.name + " " + command.usage).str());
    if (arguments.positional.size() > 1 && !command.several)
      return badInput("unexpected argument '" + arguments.positional[1] + "' after '" + arguments.positional[0] + "'");
    return {};
  }

  const Command &command;
  ArrayRef<std::string> args;
  Arguments &arguments;
  size_t position = 0;
};
} // namespace

Failure dlc::driver::parseArguments(const Command &command, ArrayRef<std::string> args, Arguments &arguments) {
  return Parser(command, args, arguments).parse();
}

// Prints `text` after a column of `width`, broken at spaces.
static void printWrapped(StringRef text, unsigned indent, unsigned column) {
  const unsigned lineEnd = 100;
  while (!text.empty()) {
    auto [word, rest] = text.split(' ');
    if (column + word.size() > lineEnd) {
      outs() << '\n';
      outs().indent(indent);
      column = indent;
    }
    outs() << word << (rest.empty() ? "" : " ");
    column += word.size() + 1;
    text = rest;
  }
  outs() << '\n';
}

static void printOption(const Option &option) {
  std::string head = option.letter ? std::string("-") + option.letter + ", " : "    ";
  head += std::string("--") + option.name;
  if (option.value)
    head += option.value[0] == '[' ? "[=" + StringRef(option.value).drop_front().drop_back().str() + "]"
                                   : std::string("=") + option.value;
  const unsigned column = 32;
  outs() << "  " << paint(Style::Bold, head);
  if (head.size() + 4 > column) {
    outs() << '\n';
    outs().indent(column);
  } else {
    outs().indent(column - 2 - head.size());
  }
  printWrapped(option.help, column, column);
}

static void printSection(StringRef title, StringRef lines) {
  outs() << '\n' << paint(Style::Bold, title) << '\n';
  for (StringRef line : split(lines.rtrim(), '\n'))
    outs() << "  " << line << '\n';
}

void dlc::driver::printCommandHelp(const Command &command) {
  outs() << "dlc " << command.name << ": " << command.summary << "\n";
  printSection("Usage", (Twine("dlc ") + command.name + " " + command.usage).str());
  outs() << '\n' << StringRef(command.description).trim() << '\n';
  if (!command.options.empty()) {
    outs() << '\n' << paint(Style::Bold, "Options") << '\n';
    for (const Option &option : command.options)
      printOption(option);
  }
  printOption({"help", nullptr, "this text", 'h'});
  printSection("Examples", command.examples);
  printSection("Exit codes", "0  done\n1  a comparison failed\n2  bad usage or bad input\n"
                             "3  the device or a part of the environment is missing\n"
                             "4  an internal error; a reproducer was written");
}
