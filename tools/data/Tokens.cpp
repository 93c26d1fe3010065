#include "tools/data/Tokens.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace dlc::data {

static constexpr StringRef kOther = "<other>";

// The next character of UTF-8 text, or nothing where the bytes are none.
static StringRef nextCharacter(StringRef rest) {
  uint8_t lead = uint8_t(rest.front());
  size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length == 0 || length > rest.size())
    return {};
  for (size_t i = 1; i < length; ++i)
    if ((uint8_t(rest[i]) & 0xc0) != 0x80)
      return {};
  return rest.take_front(length);
}

// The next word (letters, digits and apostrophes) or mark of punctuation, in lower case; space goes.
static std::string nextWord(StringRef &rest) {
  rest = rest.ltrim();
  auto isPart = [](char c) { return isAlnum(c) || c == '\'' || static_cast<signed char>(c) < 0; };
  size_t length = 0;
  while (length < rest.size() && isPart(rest[length]))
    ++length;
  std::string word = rest.take_front(std::max<size_t>(length, rest.empty() ? 0 : 1)).lower();
  rest = rest.drop_front(word.size());
  return word;
}

// All words or characters of a text, in order, with their places.
static Failure walkTokens(StringRef kind, StringRef text, const std::string &path,
                          function_ref<Failure(const std::string &token, uint64_t position)> take) {
  uint64_t position = 0;
  for (StringRef rest = text; !rest.empty(); ++position) {
    std::string token;
    if (kind == "words") {
      token = nextWord(rest);
      if (token.empty())
        break;
    } else {
      StringRef character = nextCharacter(rest);
      if (character.empty())
        return badInput(path + ": byte " + std::to_string(text.size() - rest.size()) + " begins no UTF-8 character");
      token = character.str();
      rest = rest.drop_front(character.size());
    }
    if (Failure failure = take(token, position))
      return failure;
  }
  return {};
}

bool isText(StringRef kind) { return kind == "bytes" || kind == "chars" || kind == "words"; }

Tokens::Tokens(StringRef kind, StringRef vocabulary, std::string name) : kind(kind.str()), name(std::move(name)) {
  for (StringRef rest = vocabulary; !rest.empty();) {
    StringRef line;
    std::tie(line, rest) = rest.split('\n');
    std::string entry = line == "\\n" ? "\n" : line == "\\s" ? " " : line.rtrim('\r').str();
    auto number = int32_t(entries.size());
    if (entry == kOther)
      other = number;
    numbers.try_emplace(entry, number);
    entries.push_back(entry);
  }
}

const char *Tokens::noun() const { return kind == "bytes" ? "byte" : kind == "chars" ? "character" : "word"; }

Failure Tokens::encode(StringRef text, const std::string &path, std::vector<int32_t> &found) const {
  if (kind == "bytes") {
    for (char c : text)
      found.push_back(uint8_t(c));
    return {};
  }
  return walkTokens(kind, text, path, [&](const std::string &token, uint64_t position) -> Failure {
    auto number = numbers.find(token);
    if (number == numbers.end() && other < 0)
      return badInput(path + ": " + noun() + " " + std::to_string(position) + ", '" + token +
                      "', is not in the vocabulary " + name + ", which has no line '<other>'");
    found.push_back(number == numbers.end() ? other : number->second);
    return {};
  });
}

std::optional<std::string> Tokens::decode(int64_t number, StringRef before) const {
  if (number < 0 || number >= (kind == "bytes" ? 256 : int64_t(entries.size())))
    return std::nullopt;
  if (kind == "bytes")
    return std::string(1, char(number));
  const std::string &entry = entries[size_t(number)];
  bool joins = kind == "chars" || before.empty() || before.ends_with("\n") || before.ends_with("(") ||
               (entry.size() == 1 && StringRef(".,;:!?)").contains(entry[0]));
  return joins ? entry : " " + entry;
}

int32_t Tokens::blank() const {
  if (kind == "bytes")
    return ' ';
  return other >= 0 ? other : numbers.lookup(" ");
}

Failure readVocabulary(const Place &place, std::string &vocabulary, std::string &name) {
  if (place.kind == "bytes")
    return {};
  auto option = place.options.find("vocabulary");
  if (option == place.options.end())
    return badInput("--data: " + place.kind +
                    " takes a vocabulary, a file with one entry a line: vocabulary=FILE (see 'dlc vocabulary')");
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openFile(option->second, file))
    return failure;
  vocabulary = file->getBuffer().str();
  name = option->second;
  return {};
}

Failure makeVocabulary(const Place &place, uint64_t size, std::string &lines) {
  if (place.kind != "words" && place.kind != "chars")
    return badInput("--data: a vocabulary is of words:FILE or chars:FILE, found '" + place.text + "'");
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openUnpacked(place.paths.front(), file))
    return failure;
  StringMap<uint64_t> counts;
  Failure failure = walkTokens(place.kind, file->getBuffer(), place.paths.front(),
                               [&](const std::string &token, uint64_t) -> Failure {
                                 ++counts[token];
                                 return {};
                               });
  if (failure)
    return failure;
  std::vector<std::pair<uint64_t, std::string>> order;
  for (const auto &entry : counts)
    order.push_back({entry.second, entry.first().str()});
  llvm::sort(order,
             [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
  lines = (kOther + "\n").str();
  for (size_t i = 0; i < order.size() && i + 1 < size; ++i)
    lines += (order[i].second == "\n" ? "\\n" : order[i].second == " " ? "\\s" : order[i].second) + "\n";
  return {};
}

} // namespace dlc::data
