// Single tensors from files.
#include "frontend/TensorFile.h"
#include "frontend/onnx/Tensors.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

llvm::Expected<Tensor> dlc::readTensorFile(MLIRContext *context, StringRef path) {
  llvm::Expected<std::shared_ptr<MappedFile>> file = MappedFile::open(path.str());
  return file ? readTensorBytes(context, path, (*file)->bytes()) : file.takeError();
}

llvm::Expected<Tensor> dlc::readTensorBytes(MLIRContext *context, StringRef path, StringRef bytes) {
  ModelFile model; // external data is looked for beside the file
  model.path = path.str();
  onnx::TensorProto tensor;
  if (bytes.size() > size_t(INT_MAX) || !tensor.ParseFromArray(bytes.data(), int(bytes.size())) ||
      !tensor.has_data_type())
    return llvm::createStringError("not an ONNX tensor");
  return readTensor(context, model, tensor);
}
