// Element types and shapes: the questions that everybody asks.
#pragma once

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/SmallVector.h"

namespace dlc {

// Floats from f4 to f64, integers of 1 (bool), 2, 4, 8, 16, 32 or 64 bits, signless (signed) or unsigned.
bool isDlcElementType(mlir::Type type);
bool isDlcTensor(mlir::Type type);
bool isDlcFloatTensor(mlir::Type type);
bool isDlcBoolTensor(mlir::Type type);
bool isDlcIndexTensor(mlir::Type type);

// "f32", "ui8", "f8E4M3FN": as MLIR prints it.
std::string typeName(mlir::Type type);

// Bits of an element, and bytes it takes in memory (one byte at least; sub-byte types are stored unpacked).
unsigned elementBits(mlir::Type elementType);
unsigned elementStorageBytes(mlir::Type elementType);
inline bool isUnsigned(mlir::Type elementType) { return elementType.isUnsignedInteger() || elementType.isInteger(1); }

// No tensor of a model may take more bytes than this.
constexpr int64_t kTensorBytesLimit = int64_t(1) << 36;

// Bytes of a static tensor in memory; nullopt on dynamic dims or overflow of 2^62.
std::optional<int64_t> tensorBytes(mlir::RankedTensorType type);

// NumPy broadcast of shapes (kDynamic is compatible with everything); nullopt where they do not broadcast.
std::optional<llvm::SmallVector<int64_t>> broadcastShapes(llvm::ArrayRef<int64_t> a, llvm::ArrayRef<int64_t> b);

// Row-major strides in elements.
llvm::SmallVector<int64_t> rowMajorStrides(llvm::ArrayRef<int64_t> shape);

} // namespace dlc
