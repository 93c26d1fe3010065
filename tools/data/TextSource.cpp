// A text as numbers: windows of it, and what follows each.
#include "tools/data/Source.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include <cstring>

using namespace llvm;

namespace dlc::data {
namespace {

// The next character of UTF-8 text, or nothing where the bytes are none.
StringRef nextCharacter(StringRef rest) {
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
std::string nextWord(StringRef &rest) {
  rest = rest.ltrim();
  auto isPart = [](char c) { return isAlnum(c) || c == '\'' || static_cast<signed char>(c) < 0; };
  size_t length = 0;
  while (length < rest.size() && isPart(rest[length]))
    ++length;
  std::string word = rest.take_front(std::max<size_t>(length, rest.empty() ? 0 : 1)).lower();
  rest = rest.drop_front(word.size());
  return word;
}

// All words or characters of a text, in order, with their numbers.
Failure walkTokens(StringRef kind, StringRef text, const std::string &path,
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

class TextSource : public Source {
public:
  explicit TextSource(std::vector<Field> fields) : fields(std::move(fields)) {}

  Failure prepare(const Place &place) {
    path = place.paths.front();
    if (Failure failure = openUnpacked(path, file))
      return failure;
    if (place.kind != "bytes")
      if (Failure failure = readTokens(place))
        return failure;
    return setWindows(place);
  }

  uint64_t records() const override { return count; }

  Failure read(uint64_t record, ArrayRef<char *> to) override {
    uint64_t at = record * stride;
    write(at, steps, fields[0], to[0]);
    if (fields.size() > 1)
      labelsEach ? write(at + 1, steps, fields[1], to[1]) : write(at + uint64_t(steps), 1, fields[1], to[1]);
    return {};
  }

private:
  Failure readTokens(const Place &place) {
    auto option = place.options.find("vocabulary");
    if (option == place.options.end())
      return badInput("--data: " + place.kind +
                      " takes a vocabulary, a file with one entry a line: vocabulary=FILE (see 'dlc vocabulary')");
    std::unique_ptr<MemoryBuffer> list;
    if (Failure failure = openFile(option->second, list))
      return failure;
    StringMap<int32_t> numbers;
    int32_t other = -1, next = 0;
    for (StringRef rest = list->getBuffer(); !rest.empty(); ++next) {
      StringRef line;
      std::tie(line, rest) = rest.split('\n');
      std::string entry = line == "\\n" ? "\n" : line == "\\s" ? " " : line.rtrim('\r').str();
      if (entry == "<other>")
        other = next;
      numbers.try_emplace(entry, next);
    }
    bool isWords = place.kind == "words";
    return walkTokens(place.kind, file->getBuffer(), path, [&](const std::string &token, uint64_t position) -> Failure {
      auto number = numbers.find(token);
      if (number == numbers.end() && other < 0)
        return badInput(path + ": " + (isWords ? "word " : "character ") + std::to_string(position) + ", '" + token +
                        "', is not in the vocabulary " + option->second + ", which has no line '<other>'");
      tokens.push_back(number == numbers.end() ? other : number->second);
      return {};
    });
  }

  // Windows for a model that takes [batch, steps] and gives what follows each step, [batch, steps], or the last,
  // [batch].
  Failure setWindows(const Place &place) {
    bool good = fields.size() <= 2 && fields[0].dims.size() == 1 &&
                (fields.size() == 1 || fields[1].dims.empty() || fields[1].dims == fields[0].dims);
    for (const Field &field : fields)
      good &= factsOf(field.type).kind != TypeFacts::Float;
    if (!good)
      return badInput("--data: " + place.kind +
                      " is for a model that takes whole numbers [batch, steps] and labels [batch] or [batch, steps]");
    steps = fields[0].dims[0];
    labelsEach = fields.size() > 1 && !fields[1].dims.empty();
    stride = labelsEach ? uint64_t(steps) : 1;
    auto option = place.options.find("stride");
    if (option != place.options.end() && (StringRef(option->second).getAsInteger(10, stride) || stride == 0))
      return badInput("--data: stride is a whole number above 0, found '" + option->second + "'");
    uint64_t all = tokens.empty() ? file->getBufferSize() : tokens.size(),
             window = uint64_t(steps) + (fields.size() > 1 ? 1 : 0);
    count = all < window ? 0 : (all - window) / stride + 1;
    return {};
  }

  void write(uint64_t at, int64_t number, const Field &field, char *to) const {
    size_t width = plan::elementBytes(field.type);
    for (int64_t i = 0; i < number; ++i) {
      int64_t token = tokens.empty() ? uint8_t(file->getBuffer()[at + uint64_t(i)]) : tokens[at + uint64_t(i)];
      std::memcpy(to + size_t(i) * width, &token, width); // little-endian
    }
  }

  std::vector<Field> fields;
  std::string path;
  std::unique_ptr<MemoryBuffer> file;
  std::vector<int32_t> tokens; // of words and characters
  uint64_t count = 0, stride = 1;
  int64_t steps = 0;
  bool labelsEach = false;
};

} // namespace

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
  lines = "<other>\n";
  for (size_t i = 0; i < order.size() && i + 1 < size; ++i)
    lines += (order[i].second == "\n" ? "\\n" : order[i].second == " " ? "\\s" : order[i].second) + "\n";
  return {};
}

Failure openText(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source) {
  if (Failure failure = checkOptions(place, {"vocabulary", "stride"}))
    return failure;
  if (place.paths.size() != 1)
    return badInput("--data: " + place.kind + " takes one file, found " + std::to_string(place.paths.size()));
  auto text = std::make_unique<TextSource>(fields);
  if (Failure failure = text->prepare(place))
    return failure;
  source = std::move(text);
  return {};
}

} // namespace dlc::data
