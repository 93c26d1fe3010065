// The strict list of combinations that do not work.
#pragma once

#include <map>
#include <set>
#include <string>

namespace dlc::test {

// Lines `DEVICES | ROW | TYPES | REASON`, # begins a comment. "cpu add f32" -> the reason.
struct List {
  std::map<std::string, std::string> reasons;
  std::string error; // the first line that is not understood

  static List read(const std::string &path, const std::set<std::string> &rows);
};

} // namespace dlc::test
