// Where figures go.
#include "tools/dlc/Json.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace dlc::driver {

bool jsonOnStdout(const Arguments &arguments) { return arguments.get("json") == "-"; }

Failure writeJson(const Arguments &arguments, json::Value figures) {
  if (!arguments.has("json"))
    return {};
  std::string path = arguments.get("json");
  if (path == "-") {
    outs() << formatv("{0:2}", figures) << '\n';
    return {};
  }
  std::error_code failed;
  raw_fd_ostream file(path, failed);
  if (failed)
    return badInput("--json: " + path + " cannot be written: " + failed.message());
  file << formatv("{0:2}", figures) << '\n';
  return {};
}

std::string jsonText(StringRef text) { return json::isUTF8(text) ? text.str() : json::fixUTF8(text); }

json::Array jsonDims(ArrayRef<int64_t> dims) {
  json::Array array;
  for (int64_t dim : dims)
    array.push_back(dim);
  return array;
}

} // namespace dlc::driver
