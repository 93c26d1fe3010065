// A tensor in host memory, and single elements of it.
#pragma once

#include "ir/Types.h"
#include "llvm/ADT/ArrayRef.h"
#include <memory>
#include <vector>

namespace dlc {

// One element: floats widened to double (exact for every type up to f64), integers to 64 bits. ui64 is kept
// in `integer` as its bit pattern. The element type travels with it, for rounding and signedness.
struct Scalar {
  mlir::Type type;
  double real = 0;
  int64_t integer = 0;

  bool isFloat() const { return mlir::isa<mlir::FloatType>(type); }
  static Scalar ofReal(mlir::Type type, double value);     // rounds to `type`
  static Scalar ofInteger(mlir::Type type, int64_t value); // wraps to `type`
};

// Row-major elements. Copies share the memory until `mutableBytes` detaches them.
class Tensor {
public:
  Tensor() = default;
  // Zeroed elements. Null data (isNull) where the memory cannot be had or the size is over `limit` bytes.
  static Tensor zeros(mlir::RankedTensorType type, int64_t limitBytes = int64_t(1) << 40);
  static Tensor fromBytes(mlir::RankedTensorType type, std::vector<char> bytes);
  // Memory that somebody else owns; `owner` keeps it alive.
  static Tensor view(mlir::RankedTensorType type, const char *data, std::shared_ptr<const void> owner);

  bool isNull() const { return !type_; }
  mlir::RankedTensorType type() const { return type_; }
  mlir::Type elementType() const { return mlir::cast<mlir::RankedTensorType>(type_).getElementType(); }
  llvm::ArrayRef<int64_t> shape() const { return mlir::cast<mlir::RankedTensorType>(type_).getShape(); }
  int64_t rank() const { return shape().size(); }
  int64_t size() const { return size_; } // number of elements
  llvm::ArrayRef<char> bytes() const;
  llvm::MutableArrayRef<char> mutableBytes();
  std::shared_ptr<const void> owner() const { return owner_; }

  Scalar get(int64_t flatIndex) const;
  void set(int64_t flatIndex, const Scalar &value); // rounds or wraps to the element type

  // The same elements under another type of equal size.
  Tensor reinterpret(mlir::RankedTensorType type) const;

private:
  mlir::RankedTensorType type_;
  int64_t size_ = 0;
  const char *data_ = nullptr;
  std::shared_ptr<const void> owner_;
  bool writable_ = false;
};

// Decoding and rounding of every float type, f4 to f64, on bit patterns.
double decodeFloat(mlir::FloatType type, uint64_t bits);
uint64_t encodeFloat(mlir::FloatType type, double value, bool saturate = false); // nearest even

// f8E8M0FNU holds an exponent alone (the sign is dropped); ONNX has three ways to round to it.
enum class ExponentRounding { Nearest, Up, Down };
uint64_t encodeExponent(double value, bool saturate, ExponentRounding rounding);

} // namespace dlc
