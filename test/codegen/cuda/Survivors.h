// The list of planted bugs that nothing finds, each with the reason why it is harmless.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace dlc::test {

// In the file: a paragraph of comments, the reason, and below it the entries that it holds for, one a line:
//   COUNT KERNEL | FAMILY | CHANGE | SOURCE LINE
// COUNT says how many mutations of that description survive. In front of all, `limit N` may say for how many bugs of
// each family in each kernel the list holds.
class Survivors {
public:
  // False, with the message, for a file that cannot be read, a line that is no entry, an entry without a reason, or
  // one that stands there twice.
  bool read(const std::string &path, std::string &error);

  struct Entry {
    std::string what; // "gemm | barrier | ..."
    unsigned count, line;
  };
  const std::vector<Entry> &all() const { return entries; }
  unsigned limit() const { return plantedLimit; }
  // How many are listed for `what`.
  unsigned countOf(llvm::StringRef what) const;

private:
  std::vector<Entry> entries;
  unsigned plantedLimit = 40;
};

} // namespace dlc::test
