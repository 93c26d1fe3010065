// Escapes and cuts text by code points.
#include "runtime/plan/DisplayText.h"

#include <cstdint>
#include <cstdio>

namespace dlc::plan {
namespace {

struct CodePoint {
  uint32_t value = 0;
  size_t bytes = 0; // 0: not UTF-8
};

// The code point at the start of `text` (RFC 3629: shortest form, no surrogates, at most U+10FFFF).
CodePoint decode(std::string_view text) {
  uint8_t lead = uint8_t(text[0]);
  if (lead < 0x80)
    return {lead, 1};
  size_t bytes = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || text.size() < bytes)
    return {};
  uint32_t value = lead & (0x7f >> bytes);
  for (size_t i = 1; i < bytes; ++i) {
    uint8_t next = uint8_t(text[i]);
    if ((next & 0xc0) != 0x80)
      return {};
    value = value << 6 | (next & 0x3f);
  }
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (value < least[bytes] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
    return {};
  return {value, bytes};
}

// Controls (C0, DEL, C1), line and paragraph separators, marks and overrides of direction, zero-width characters.
bool isHidden(uint32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
         (c >= 0x2060 && c <= 0x206f) || c == 0x061c || c == 0xfeff;
}

struct Piece {
  std::string text;
  size_t characters;
};

// Takes one code point (or a byte that is none) off the front of `text`, as it is shown.
Piece take(std::string_view &text) {
  CodePoint point = decode(text);
  std::string_view bytes = text.substr(0, point.bytes ? point.bytes : 1);
  text.remove_prefix(bytes.size());
  if (point.bytes && !isHidden(point.value))
    return {std::string(bytes), 1};
  if (point.value == '\n' || point.value == '\t' || point.value == '\r')
    return {point.value == '\n' ? "\\n" : point.value == '\t' ? "\\t" : "\\r", 2};
  char escape[8];
  int length = point.value >= 0x80 ? std::snprintf(escape, sizeof escape, "\\u%04x", unsigned(point.value))
                                   : std::snprintf(escape, sizeof escape, "\\x%02x", unsigned(uint8_t(bytes[0])));
  return {escape, size_t(length)};
}

// `text` escaped, in at most `limit` characters.
std::string show(std::string_view text, size_t limit) {
  std::string shown;
  size_t characters = 0, end = 0; // `end`: where it is cut, should it prove too long
  while (!text.empty()) {
    Piece piece = take(text);
    characters += piece.characters;
    if (characters > limit)
      return shown.substr(0, end) + "...";
    shown += piece.text;
    if (characters + 3 <= limit)
      end = shown.size();
  }
  return shown;
}

bool isWord(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80); }

} // namespace

std::string displayName(std::string_view name) { return show(name, kNameCharacters); }

std::string displayMessage(std::string_view message) {
  std::string text;
  while (!message.empty() && text.size() <= 4 * kMessageCharacters) {
    size_t quote = message.find('\'');
    text += message.substr(0, quote);
    if (quote == message.npos)
      break;
    message.remove_prefix(quote + 1);
    // An apostrophe stands behind a letter and opens nothing: "the model's folder".
    if (text.empty() || !isWord(text.back())) {
      std::string_view name = message.substr(0, message.find('\''));
      text += '\'' + displayName(name);
      message.remove_prefix(name.size());
      if (message.empty())
        break;
      message.remove_prefix(1);
    }
    text += '\'';
  }
  return show(text, kMessageCharacters);
}

} // namespace dlc::plan
