// Files as bytes, in and out.
#pragma once

#include "tools/compiler/HostTensor.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>

namespace dlc::data {

using namespace compiler; // tensors and failures

// The bytes of a file, mapped where it is large. A folder, a missing or an unreadable file is bad input.
Failure openFile(const std::string &path, std::unique_ptr<llvm::MemoryBuffer> &file);

// The same of a file that may be gzip's (by its content): unpacked into a temporary file that has no name, and mapped,
// so that memory is bounded whatever its size.
Failure openUnpacked(const std::string &path, std::unique_ptr<llvm::MemoryBuffer> &file);

// Writes a file beside its place, flushes it and renames it: `path` holds what it held before or all of the new, also
// after a kill. `write` gives false with errno set.
Failure replaceFile(const std::string &path, llvm::function_ref<bool(int file)> write);
// ... with these pieces, one after the other.
Failure replaceFile(const std::string &path, llvm::ArrayRef<llvm::StringRef> pieces);

// All bytes, or false with errno.
bool writeAll(int file, llvm::StringRef bytes);

} // namespace dlc::data
