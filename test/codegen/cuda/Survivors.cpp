#include "test/codegen/cuda/Survivors.h"
#include "llvm/Support/LineIterator.h"
#include "llvm/Support/MemoryBuffer.h"

using llvm::StringRef;

namespace dlc::test {

bool Survivors::read(const std::string &path, std::string &error) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer) {
    error = path + ": " + buffer.getError().message();
    return false;
  }
  bool hasReason = false, inEntries = false;
  for (llvm::line_iterator it(**buffer, /*SkipBlanks=*/false); !it.is_at_end(); ++it) {
    StringRef line = it->trim();
    auto fail = [&](const char *what) {
      error = path + ":" + std::to_string(it.line_number()) + ": " + what;
      return false;
    };
    if (line.starts_with("#")) {
      hasReason = true;
      inEntries = false;
      continue;
    }
    if (line.empty()) {
      if (inEntries)
        hasReason = false;
      continue;
    }
    unsigned count = 0;
    if (StringRef number = line; entries.empty() && number.consume_front("limit ")) {
      if (number.getAsInteger(10, plantedLimit) || plantedLimit == 0)
        return fail("expected limit N, a whole number from 1");
      continue;
    }
    inEntries = true;
    if (line.consumeInteger(10, count) || !line.consume_front(" ") || line.count(" | ") < 2)
      return fail("expected COUNT KERNEL | FAMILY | CHANGE | SOURCE LINE");
    if (!hasReason)
      return fail("an entry without a reason: a comment above it");
    if (countOf(line))
      return fail("this entry stands there twice");
    entries.push_back({line.str(), count, unsigned(it.line_number())});
  }
  return true;
}

unsigned Survivors::countOf(StringRef what) const {
  for (const Entry &entry : entries)
    if (entry.what == what)
      return entry.count;
  return 0;
}

} // namespace dlc::test
