// From a path to a parsed model.
#pragma once

#include "frontend/onnx/Schema.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>

namespace dlc::frontend {

// A read-only mapping of a whole file, one for all who have it open: weights of several imports lie in one place.
// `bytes` lives as long as the object.
class MappedFile {
public:
  // Errors say what is wrong ("no such file", "is a folder", ...), without the path.
  static llvm::Expected<std::shared_ptr<MappedFile>> open(const std::string &path);
  static llvm::Expected<std::shared_ptr<MappedFile>> map(int descriptor); // which may be closed afterwards
  ~MappedFile();
  llvm::StringRef bytes() const { return {data, size}; }

private:
  const char *data = nullptr;
  size_t size = 0;
};

// A model whose large weights still lie in the mapped file.
struct ModelFile {
  std::string path;
  std::shared_ptr<MappedFile> file;
  onnx::ModelProto proto;
  llvm::DenseMap<const onnx::TensorProto *, llvm::StringRef> rawData; // of tensors whose raw_data was left in the file

  llvm::StringRef rawDataOf(const onnx::TensorProto &tensor) const {
    auto found = rawData.find(&tensor);
    return found == rawData.end() ? llvm::StringRef(tensor.raw_data()) : found->second;
  }
};

llvm::Expected<std::unique_ptr<ModelFile>> readModel(llvm::StringRef path);

} // namespace dlc::frontend
