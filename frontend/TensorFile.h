// Tensors that ONNX's tests keep beside a model: input_0.pb, output_0.pb.
#pragma once

#include "ir/data/Tensor.h"
#include "llvm/Support/Error.h"

namespace dlc {

// Reads a file that holds one ONNX TensorProto. Errors say what is wrong, without the path. Types that dlc lacks
// (string, sequence, ...) are an error.
llvm::Expected<Tensor> readTensorFile(mlir::MLIRContext *context, llvm::StringRef path);
// The same of bytes in the file `path`.
llvm::Expected<Tensor> readTensorBytes(mlir::MLIRContext *context, llvm::StringRef path, llvm::StringRef bytes);

} // namespace dlc
