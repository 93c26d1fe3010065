// The corpus of the fuzz target (fuzz/) and seeded changes of it: the device answers, whatever the text is.
#include "test/emu/Harness.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <sstream>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace dlc::test {
namespace {

std::vector<std::pair<std::string, std::string>> corpus() { // name, text
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto &entry : std::filesystem::directory_iterator(DLC_PTX_CORPUS)) {
    std::ifstream file(entry.path(), std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    files.push_back({entry.path().filename(), text.str()});
  }
  std::sort(files.begin(), files.end());
  return files;
}

void feed(const std::string &text) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(text.data()), text.size());
}

// Words of other files, numbers that are too large, and damage byte by byte.
std::string mutate(std::string text, const std::string &other, std::mt19937 &random) {
  static const char *const words[] = {
      "4294967295", "-1",   "0x7fffffffffffffff", "{", "}", "%r1", "[%rd1+", ".v4", ".b64", ".pred", ";",
      "_",          "@%p1", "bar.sync 0;\n"};
  for (unsigned change = 1 + random() % 3; change && !text.empty(); --change) {
    size_t at = random() % text.size();
    switch (random() % 6) {
    case 0:
      text[at] = char(random());
      break;
    case 1:
      text.erase(at, 1 + random() % 16);
      break;
    case 2:
      text.insert(at, words[random() % std::size(words)]);
      break;
    case 3: { // a line of another file
      size_t line = other.empty() ? 0 : other.find('\n', random() % other.size());
      if (line != std::string::npos)
        text.insert(text.find('\n', at) == std::string::npos ? 0 : text.find('\n', at),
                    other.substr(line, other.find('\n', line + 1) - line));
      break;
    }
    case 4:
      text.resize(at);
      break;
    default:
      text.insert(at, text.substr(random() % text.size(), random() % 40));
      break;
    }
  }
  return text;
}

TEST(EmulatorFuzz, CorpusAndItsChanges) {
  auto files = corpus();
  ASSERT_GE(files.size(), 20u);
  std::mt19937 random(3);
  for (const auto &[name, text] : files) {
    SCOPED_TRACE(name);
    feed(text);
    for (int round = 0; round < 150; ++round)
      feed(mutate(text, files[random() % files.size()].second, random));
  }
}

// Files whose name begins with "bad-" are refused with a line; those with "good-" run through.
TEST(EmulatorFuzz, ErrorsHaveLines) {
  unsigned bad = 0, good = 0;
  for (const auto &[name, text] : corpus()) {
    Emulator emulator;
    std::string error = emulator.load(text);
    if (name.rfind("bad-", 0) == 0) {
      ++bad;
      EXPECT_EQ(error.rfind("PTX line ", 0), 0u) << name << ": '" << error << "'";
    } else if (name.rfind("good-", 0) == 0) {
      ++good;
      EXPECT_EQ(error, "") << name;
    }
  }
  EXPECT_GE(bad, 8u);
  EXPECT_GE(good, 8u);
}

} // namespace
} // namespace dlc::test
