// Element types and their values.
#include "tools/compiler/HostTensor.h"

#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>
#include <cstring>

using namespace llvm;

namespace dlc::compiler {

using T = ElementType;
static const TypeFacts kTypes[] = {
    {T::F32, "f32", "<f4", 32, TypeFacts::Float},
    {T::F64, "f64", "<f8", 64, TypeFacts::Float},
    {T::F16, "f16", "<f2", 16, TypeFacts::Float},
    {T::BF16, "bf16", nullptr, 16, TypeFacts::Float},
    {T::I8, "i8", "|i1", 8, TypeFacts::Signed},
    {T::I16, "i16", "<i2", 16, TypeFacts::Signed},
    {T::I32, "i32", "<i4", 32, TypeFacts::Signed},
    {T::I64, "i64", "<i8", 64, TypeFacts::Signed},
    {T::U8, "u8", "|u1", 8, TypeFacts::Unsigned},
    {T::U16, "u16", "<u2", 16, TypeFacts::Unsigned},
    {T::U32, "u32", "<u4", 32, TypeFacts::Unsigned},
    {T::U64, "u64", "<u8", 64, TypeFacts::Unsigned},
    {T::Bool, "bool", "|b1", 8, TypeFacts::Bool},
    {T::F8E4M3FN, "f8E4M3FN", nullptr, 8, TypeFacts::Float},
    {T::F8E4M3FNUZ, "f8E4M3FNUZ", nullptr, 8, TypeFacts::Float},
    {T::F8E5M2, "f8E5M2", nullptr, 8, TypeFacts::Float},
    {T::F8E5M2FNUZ, "f8E5M2FNUZ", nullptr, 8, TypeFacts::Float},
    {T::F8E8M0FNU, "f8E8M0FNU", nullptr, 8, TypeFacts::Float},
    {T::F4E2M1FN, "f4E2M1FN", nullptr, 4, TypeFacts::Float},
    {T::I4, "i4", nullptr, 4, TypeFacts::Signed},
    {T::U4, "u4", nullptr, 4, TypeFacts::Unsigned},
    {T::I2, "i2", nullptr, 2, TypeFacts::Signed},
    {T::U2, "u2", nullptr, 2, TypeFacts::Unsigned},
};

const TypeFacts &factsOf(ElementType type) {
  for (const TypeFacts &facts : kTypes)
    if (facts.type == type)
      return facts;
  return kTypes[0];
}

static const fltSemantics &semanticsOf(ElementType type) {
  switch (type) {
  case T::F64:
    return APFloat::IEEEdouble();
  case T::F16:
    return APFloat::IEEEhalf();
  case T::BF16:
    return APFloat::BFloat();
  case T::F8E4M3FN:
    return APFloat::Float8E4M3FN();
  case T::F8E4M3FNUZ:
    return APFloat::Float8E4M3FNUZ();
  case T::F8E5M2:
    return APFloat::Float8E5M2();
  case T::F8E5M2FNUZ:
    return APFloat::Float8E5M2FNUZ();
  case T::F8E8M0FNU:
    return APFloat::Float8E8M0FNU();
  case T::F4E2M1FN:
    return APFloat::Float4E2M1FN();
  default:
    return APFloat::IEEEsingle();
  }
}

template <typename Value> static Value load(const char *data) {
  Value value;
  std::memcpy(&value, data, sizeof(Value));
  return value;
}

static uint64_t loadBits(const char *data, unsigned bytes) {
  uint64_t bits = 0;
  std::memcpy(&bits, data, bytes);
  return bits;
}

int64_t HostTensor::size() const { return bytes.size() / plan::elementBytes(type); }

int64_t HostTensor::integer(int64_t i) const {
  unsigned width = plan::elementBytes(type);
  uint64_t bits = loadBits(bytes.data() + i * width, width);
  return factsOf(type).kind == TypeFacts::Signed ? SignExtend64(bits, width * 8) : int64_t(bits);
}

double HostTensor::real(int64_t i) const {
  const char *data = bytes.data() + i * plan::elementBytes(type);
  if (type == T::F32)
    return load<float>(data);
  if (type == T::F64)
    return load<double>(data);
  const TypeFacts &facts = factsOf(type);
  if (facts.kind != TypeFacts::Float)
    return type == T::U64 ? double(uint64_t(integer(i))) : double(integer(i));
  APFloat value(semanticsOf(type), APInt(facts.bits, loadBits(data, plan::elementBytes(type)), false, true));
  bool exact;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &exact);
  return value.convertToDouble();
}

// `value` rounded towards zero into [low, high].
static int64_t saturate(double value, double low, double high) {
  if (std::isnan(value))
    return 0;
  return int64_t(std::max(low, std::min(high, value)));
}

static uint64_t integerBits(const TypeFacts &facts, double value) {
  if (facts.kind == TypeFacts::Bool)
    return value != 0;
  if (facts.kind == TypeFacts::Unsigned)
    return value >= 0x1p63 ? uint64_t(value) : uint64_t(saturate(value, 0, std::ldexp(1.0, facts.bits) - 1));
  double half = std::ldexp(1.0, facts.bits - 1);
  return uint64_t(saturate(value, -half, facts.bits == 64 ? 0x1.fffffffffffffp62 : half - 1));
}

void HostTensor::setReal(int64_t i, double value) {
  const TypeFacts &facts = factsOf(type);
  unsigned width = plan::elementBytes(type);
  uint64_t bits;
  if (facts.kind != TypeFacts::Float) {
    bits = integerBits(facts, value);
  } else {
    APFloat rounded(value);
    bool exact;
    rounded.convert(semanticsOf(type), APFloat::rmNearestTiesToEven, &exact);
    bits = rounded.bitcastToAPInt().getZExtValue();
  }
  std::memcpy(bytes.data() + i * width, &bits, width);
}

std::optional<int64_t> elementCount(ArrayRef<int64_t> dims, uint64_t elementBytes) {
  uint64_t count = 1;
  for (int64_t dim : dims)
    if (dim < 0)
      return std::nullopt;
  for (int64_t dim : dims)
    if (dim == 0)
      return 0;
  for (int64_t dim : dims)
    if (__builtin_mul_overflow(count, uint64_t(dim), &count) || count > (uint64_t(1) << 62) / elementBytes)
      return std::nullopt;
  return count;
}

std::string describe(ElementType type, ArrayRef<int64_t> dims) {
  std::string text = std::string(factsOf(type).name) + "[";
  for (size_t i = 0; i < dims.size(); ++i)
    text += (i ? "," : "") + std::to_string(dims[i]);
  return text + "]";
}

HostTensor makeTensor(std::string name, ElementType type, std::vector<int64_t> dims) {
  HostTensor tensor;
  tensor.name = std::move(name);
  tensor.type = type;
  tensor.bytes.resize(elementCount(dims, plan::elementBytes(type)).value_or(0) * plan::elementBytes(type));
  tensor.dims = std::move(dims);
  return tensor;
}

HostTensor repeat(const HostTensor &part, std::vector<int64_t> dims) {
  HostTensor result = makeTensor(part.name, part.type, std::move(dims));
  size_t bytes = part.bytes.size(), all = result.bytes.size();
  for (size_t at = 0; at < all; at += bytes)
    std::memcpy(result.bytes.data() + at, part.bytes.data(), std::min(bytes, all - at));
  return result;
}

HostTensor gather(std::string name, ElementType type, ArrayRef<int64_t> dims, ArrayRef<int64_t> strides,
                  const char *data) {
  HostTensor result = makeTensor(std::move(name), type, dims.vec());
  size_t width = plan::elementBytes(type);
  SmallVector<int64_t> index(dims.size(), 0);
  int64_t at = 0;
  for (char *to = result.bytes.data(), *end = to + result.bytes.size(); to != end; to += width) {
    std::memcpy(to, data + size_t(at) * width, width);
    for (size_t dim = dims.size(); dim-- > 0;) {
      at += strides[dim];
      if (++index[dim] < dims[dim])
        break;
      at -= strides[dim] * dims[dim];
      index[dim] = 0;
    }
  }
  return result;
}

HostTensor convert(const HostTensor &tensor, ElementType type) {
  HostTensor result = makeTensor(tensor.name, type, tensor.dims);
  for (int64_t i = 0, e = tensor.size(); i < e; ++i)
    result.setReal(i, tensor.real(i));
  return result;
}

} // namespace dlc::compiler
