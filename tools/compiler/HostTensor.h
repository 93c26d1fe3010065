// A tensor in the driver's hands: what files hold and what the runtime is given.
#pragma once

#include "runtime/plan/Plan.h"
#include "tools/compiler/Failure.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace dlc::compiler {

using ElementType = plan::ElementType;

// Facts about an element type.
struct TypeFacts {
  ElementType type;
  const char *name; // "f32", "u8", "f8E4M3FN"
  const char *npy;  // NumPy's descr; null: NumPy has no such type
  unsigned bits;    // of an element where it is packed
  enum Kind { Float, Signed, Unsigned, Bool } kind;
};

const TypeFacts &factsOf(ElementType type);

// Elements are row-major; types of fewer than 8 bits take a byte each, sign- or zero-extended.
struct HostTensor {
  std::string name;
  ElementType type = ElementType::F32;
  std::vector<int64_t> dims;
  std::vector<char> bytes;

  int64_t size() const;                  // number of elements
  double real(int64_t i) const;          // element i as a double; 64-bit integers are rounded
  int64_t integer(int64_t i) const;      // element i of an integer type; u64 as its bit pattern
  void setReal(int64_t i, double value); // rounds to the type, integers saturate
};

// The number of elements of `dims`, or nothing where a dim is negative or the product of it and `elementBytes`
// does not fit into 2^62.
std::optional<int64_t> elementCount(llvm::ArrayRef<int64_t> dims, uint64_t elementBytes);

// "f32[1,3,224,224]"
std::string describe(ElementType type, llvm::ArrayRef<int64_t> dims);
inline std::string describe(const HostTensor &tensor) { return describe(tensor.type, tensor.dims); }

// A tensor of zeros.
HostTensor makeTensor(std::string name, ElementType type, std::vector<int64_t> dims);

// A tensor whose elements are those of `part` again and again.
HostTensor repeat(const HostTensor &part, std::vector<int64_t> dims);

// A tensor of elements that lie `strides` (in elements) apart.
HostTensor gather(std::string name, ElementType type, llvm::ArrayRef<int64_t> dims, llvm::ArrayRef<int64_t> strides,
                  const char *data);

// The elements in another type, rounded.
HostTensor convert(const HostTensor &tensor, ElementType type);

} // namespace dlc::compiler
