// The bytes of the plan section: fixed-width little-endian numbers, strings and lists with a 32-bit
// count in front. The encoder and the decoder walk the same `visit` functions (see PlanCoding.cpp),
// so they cannot drift apart.
#pragma once

#include "runtime/plan/Format.h"
#include "runtime/plan/Plan.h"

#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dlc::plan {

class Encoder {
public:
  template <typename T> void number(const T &value) {
    static_assert(std::is_integral_v<T> || std::is_enum_v<T>);
    const char *from = reinterpret_cast<const char *>(&value);
    bytes.insert(bytes.end(), from, from + sizeof(T));
  }
  void flag(bool value) { number(uint8_t(value)); }
  void text(const std::string &value) {
    number(uint32_t(value.size()));
    bytes.insert(bytes.end(), value.begin(), value.end());
  }
  // `visit(element)` for every element of the list.
  template <typename T, typename Visit> void list(const std::vector<T> &values, size_t, Visit &&visit) {
    number(uint32_t(values.size()));
    for (const T &value : values)
      visit(value);
  }
  std::vector<char> take() { return std::move(bytes); }

private:
  std::vector<char> bytes;
};

// Reads past the end give zeros and set `failed`; nothing is ever read outside the section.
class Decoder {
public:
  explicit Decoder(std::string_view bytes) : rest(bytes) {}

  template <typename T> void number(T &value) {
    static_assert(std::is_integral_v<T> || std::is_enum_v<T>);
    if (rest.size() < sizeof(T)) {
      failed = true;
      rest = {};
      value = T();
      return;
    }
    std::memcpy(&value, rest.data(), sizeof(T));
    rest.remove_prefix(sizeof(T));
  }
  void flag(bool &value) {
    uint8_t byte = 0;
    number(byte);
    value = byte != 0;
    failed |= byte > 1;
  }
  void text(std::string &value) {
    uint32_t length = 0;
    number(length);
    if (failed || length > rest.size()) {
      failed = true;
      return;
    }
    value.assign(rest.data(), length);
    rest.remove_prefix(length);
  }
  // `minimumBytes`: what one element takes at least; bounds the memory that a count can ask for.
  template <typename T, typename Visit> void list(std::vector<T> &values, size_t minimumBytes, Visit &&visit) {
    uint32_t count = 0;
    number(count);
    if (failed || count > rest.size() / minimumBytes) {
      failed = true;
      return;
    }
    values.resize(count);
    for (T &value : values) {
      if (failed)
        return;
      visit(value);
    }
  }
  bool ok() const { return !failed; }
  bool atEnd() const { return rest.empty(); }

private:
  std::string_view rest;
  bool failed = false;
};

// What the plan section holds.
struct PlanSection {
  std::string compiler, model;
  std::vector<Program> programs;
  std::vector<CodeHeader> code; // in the order of the code sections, which hold the bytes
};

std::vector<char> encodePlan(const PlanSection &plan);
// False where the bytes end early, are left over, or hold an unknown enumerator.
bool decodePlan(std::string_view bytes, PlanSection &plan);

// A section to be written.
struct Section {
  SectionKind kind;
  std::string_view bytes;
};

// The sections as a file with header, table and checksums, whatever they hold. For tests that need
// a sound file around unsound contents; everyone else writes artifacts (Writer.h).
std::vector<char> assembleFile(const std::vector<Section> &sections);

} // namespace dlc::plan
