// A text file of the language, places in it, and what is wrong there.
#pragma once

#include "mlir/IR/Location.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include <string>
#include <vector>

namespace dlc::text {

// Lines and columns count from 1, columns in bytes; 0 is no place.
struct Place {
  unsigned line = 0, column = 0;
};

struct Problem {
  Place place;
  std::string message;
};

// Gathers problems, so that one run can tell several of them.
class Problems {
public:
  void add(Place place, const llvm::Twine &message) { found.push_back({place, message.str()}); }
  bool empty() const { return found.empty(); }
  size_t size() const { return found.size(); }
  const std::vector<Problem> &all() const { return found; }

private:
  std::vector<Problem> found;
};

// What a file may weigh: 4 MiB of text.
constexpr uint64_t kSourceBytes = uint64_t(4) << 20;

} // namespace dlc::text
