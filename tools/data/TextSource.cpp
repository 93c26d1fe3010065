// A text as numbers: windows of it, and what follows each.
#include "tools/data/Tokens.h"

#include <cstring>

using namespace llvm;

namespace dlc::data {
namespace {

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
    std::string vocabulary, name;
    if (Failure failure = readVocabulary(place, vocabulary, name))
      return failure;
    return Tokens(place.kind, vocabulary, name).encode(file->getBuffer(), path, tokens);
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
