// The choice of a reader by a file's ending.
#include "tools/dlc/data/TensorFile.h"
#include "frontend/TensorFile.h"
#include "tools/compiler/Bridge.h"

using namespace llvm;

namespace dlc::driver {

// An ONNX TensorProto, by the importer's reader.
static Failure readTensorProto(const std::string &path, HostTensor &tensor) {
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  Expected<Tensor> read = dlc::readTensorFile(&context, path);
  if (!read)
    return badInput(path + ": " + toString(read.takeError()));
  tensor = fromTensor("", *read);
  return {};
}

Failure readTensorFile(const std::string &path, HostTensor &tensor) {
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openFile(path, file))
    return failure;
  StringRef bytes = file->getBuffer();
  if (StringRef(path).ends_with(".npy"))
    return readNpy(bytes, path, tensor);
  if (StringRef(path).ends_with(".pb"))
    return readTensorProto(path, tensor);
  return badInput(path + ": expected a .npy or .pb file");
}

} // namespace dlc::driver
