#include "codegen/cuda/DeviceLibrary.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/raw_ostream.h"

namespace dlc::cuda {

std::string deviceSource(llvm::ArrayRef<llvm::StringRef> files) {
  std::string source;
  llvm::raw_string_ostream os(source);
  for (llvm::StringRef wanted : files)
    for (const DeviceFile &file : llvm::ArrayRef(deviceFiles, deviceFileCount)) {
      if (wanted != file.name)
        continue;
      llvm::SmallVector<llvm::StringRef> lines;
      llvm::StringRef(file.text).split(lines, '\n');
      for (llvm::StringRef line : lines)
        if (line != "#pragma once" && !line.starts_with("#include \"device/"))
          os << line << "\n";
    }
  return source;
}

} // namespace dlc::cuda
