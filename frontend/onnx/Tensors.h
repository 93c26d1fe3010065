// ONNX's element types and the values of its tensors.
#pragma once

#include "frontend/onnx/Reader.h"
#include "ir/data/Tensor.h"
#include "mlir/IR/BuiltinTypes.h"

namespace dlc::frontend {

// The MLIR type for a TensorProto.DataType; null for those that dlc does not have (string, complex).
mlir::Type elementType(mlir::MLIRContext *context, int32_t dataType);
// "float16", "int4", ...; "type 99" for unknown numbers.
std::string dataTypeName(int32_t dataType);
// The TensorProto.DataType of a name or of an element type; 0 where there is none.
int32_t dataTypeOfName(llvm::StringRef name);
int32_t dataTypeOf(mlir::Type element);

// Type and shape, checked: dims are not negative, the size does not overflow and is below the limit.
llvm::Expected<mlir::RankedTensorType> tensorType(mlir::MLIRContext *context, const onnx::TensorProto &tensor);

// Checks all that can be told without reading elements: type, dims, and that the data has the right size.
llvm::Error checkTensor(mlir::MLIRContext *context, const ModelFile &model, const onnx::TensorProto &tensor);

// The value. Large raw data is a view of the mapped file; types below one byte are unpacked to one byte per element.
llvm::Expected<Tensor> readTensor(mlir::MLIRContext *context, const ModelFile &model, const onnx::TensorProto &tensor);

// Where an external tensor's data lies, as a view of a mapped file. Only files inside the model's folder are read:
// neither `..` nor a link of either kind may lead outside. Offset and length are checked against the file's size.
struct ExternalData {
  llvm::StringRef bytes;
  std::shared_ptr<MappedFile> file;
};
llvm::Expected<ExternalData> openExternalData(const ModelFile &model, const onnx::TensorProto &tensor, int64_t bytes);

} // namespace dlc::frontend
