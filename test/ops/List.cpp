#include "test/ops/List.h"
#include "test/ops/Rows.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

namespace dlc::test {

List List::read(const std::string &path, const std::set<std::string> &rows) {
  List list;
  auto buffer = MemoryBuffer::getFile(path);
  if (!buffer) {
    list.error = path + ": cannot be read";
    return list;
  }
  SmallVector<StringRef> lines;
  (*buffer)->getBuffer().split(lines, '\n');
  for (auto [number, line] : enumerate(lines)) {
    if (line.trim().empty() || line.starts_with("#"))
      continue;
    SmallVector<StringRef> parts, devices, types;
    line.split(parts, '|');
    bool good = parts.size() == 4 && !parts[3].trim().empty() && rows.count(parts[1].trim().str());
    if (good) {
      SplitString(parts[0], devices);
      SplitString(parts[2], types);
    }
    for (StringRef device : devices)
      for (StringRef type : types) {
        good &= (device == "cpu" || device == "emu") && is_contained(elementTypes(), type.str());
        std::string name = (device + " " + parts[1].trim() + " " + type).str();
        good &= list.reasons.emplace(name, parts[3].trim().str()).second;
      }
    if (!good && list.error.empty())
      list.error = path + ":" + std::to_string(number + 1) + ": expected DEVICES | ROW | TYPES | REASON, each once";
  }
  return list;
}

} // namespace dlc::test
