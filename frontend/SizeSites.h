// Which numbers of a model follow from its sizes, learnt by importing it at several of them.
#pragma once

#include "llvm/ADT/StringMap.h"
#include <cstdint>
#include <vector>

namespace dlc {

// The importer asks of a number whether it may be an open size: a loop of so many rounds stays a loop, say. One import
// alone tells so where the number is a multiple of a size. That it is a quotient of one (what strides leave) shows as
// the question is about another number in another import.
class SizeSites {
public:
  // An import begins.
  void begin() { asked.clear(); }
  // The next question at `place` (a node, by what it gives) is about `number`: whether it follows from sizes; `maybe`:
  // it may, by itself.
  bool ask(llvm::StringRef place, int64_t number, bool maybe);
  // Of how many it has been said that they do not, before it was known that they do.
  size_t mistakes() const { return wrong; }

private:
  struct Question {
    int64_t number;
    bool varies = false, denied = false;
  };
  llvm::StringMap<std::vector<Question>> sites;
  llvm::StringMap<size_t> asked; // in this import
  size_t wrong = 0;
};

} // namespace dlc
