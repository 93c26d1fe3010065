// What comes out of files, made fit to be shown: models and artifacts hold names of any bytes and any length.
#pragma once

#include <string>
#include <string_view>

namespace dlc::plan {

// Longer names and messages are cut to this length, and end in "...". Showing what has been shown changes nothing.
constexpr size_t kNameCharacters = 200;
constexpr size_t kMessageCharacters = 2000;

// `name` on one line and without effect on a terminal: control characters, line separators, marks that change the
// direction of text and bytes that are not UTF-8 become "\n", "\x1b", "\u202e". At most 200 characters.
std::string displayName(std::string_view name);

// A message: escaped as a name is, what stands between single quotes cut at 200 characters, all of it at 2,000.
std::string displayMessage(std::string_view message);

} // namespace dlc::plan
