// Reads the outermost layers of a model in Protobuf's wire format, so that weights need not be copied.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <map>
#include <string>
#include <utility>

namespace dlc::frontend {

// Raw data of this many bytes or more stays in the file.
constexpr size_t kInPlaceBytes = 1024;

// A model without its large `raw_data`, and where that lies in the file.
struct StrippedModel {
  std::string bytes;                                              // parses as a ModelProto
  std::map<size_t, llvm::StringRef> initializers;                 // main graph: initializer number -> data
  std::map<std::pair<size_t, size_t>, llvm::StringRef> constants; // (node, attribute number) -> data of its tensor
};

// Splits `file`, the bytes of a ModelProto. Fails where the wire format is broken, saying at which byte.
llvm::Expected<StrippedModel> stripRawData(llvm::StringRef file);

} // namespace dlc::frontend
