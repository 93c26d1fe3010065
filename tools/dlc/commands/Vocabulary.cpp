// `dlc vocabulary`: the commonest words or characters of a text, for data of that kind.
#include "tools/data/Tokens.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/commands/Commands.h"

#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

static int run(const Arguments &arguments) {
  dlc::data::Place place;
  int64_t size = 1000;
  std::string lines;
  if (Failure failure = dlc::data::parsePlace(arguments.positional.front(), place))
    return report(failure);
  if (Failure failure = arguments.getInteger("size", 2, 1 << 30, size))
    return report(failure);
  if (Failure failure = dlc::data::makeVocabulary(place, uint64_t(size), lines))
    return report(failure);
  std::string path = arguments.get("output", "-");
  StringRef text = lines;
  if (path != "-")
    return report(dlc::data::replaceFile(path, text));
  outs() << text;
  return kDone;
}

static constexpr Option kOptions[] = {
    {"size", "N", "entries, the one for all others included (default: 1000)"},
    {"output", "FILE", "where to write it (default: stdout)", 'o'},
};

const Command &dlc::driver::vocabularyCommand() {
  static const Command command = {
      "vocabulary",
      "the commonest words or characters of a text",
      "words:FILE|chars:FILE [-o FILE] [--size N]",
      "Writes the vocabulary that data of the kinds words and chars are numbered by: a line for each entry,\n"
      "the commonest first, behind '<other>' for all that are not in it. \\n and \\s are a line's end and a space.",
      kOptions,
      "dlc vocabulary words:train.txt -o words.txt --size 1000\n",
      "TEXT",
      run};
  return command;
}
