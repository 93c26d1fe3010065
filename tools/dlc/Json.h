// --json: figures to a file or to stdout.
#pragma once

#include "tools/dlc/Options.h"
#include "llvm/Support/JSON.h"

namespace dlc::driver {

// Whether the figures go to stdout, in place of the text.
bool jsonOnStdout(const Arguments &arguments);
// Writes `figures` where --json says; nothing without it.
Failure writeJson(const Arguments &arguments, llvm::json::Value figures);
// Text from outside as a JSON string may hold it: what is not UTF-8 becomes U+FFFD.
std::string jsonText(llvm::StringRef text);
llvm::json::Array jsonDims(llvm::ArrayRef<int64_t> dims);

} // namespace dlc::driver
