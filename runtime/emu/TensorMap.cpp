// The rules are those of cuTensorMapEncodeTiled and cuTensorMapEncodeIm2col (CUDA driver API).
#include "runtime/emu/TensorMap.h"
#include "runtime/emu/DeviceState.h"

#include <algorithm>
#include <cstring>

namespace dlc::runtime::emu {

using namespace cuda;

namespace {

constexpr uint32_t tensorMark = 0x70616d54;
constexpr uint64_t maxStride = uint64_t(1) << 40, maxSize = uint64_t(1) << 32;

// By CUtensorMapDataType; the packed types of 4 and 6 bits need compute capability 10.0.
const struct {
  uint8_t bytes;
  bool isFloat;
} types[] = {{1, false}, {2, false}, {4, false}, {4, false}, {8, false}, {8, false}, {2, true},
             {4, true},  {8, true},  {2, true},  {4, true},  {4, true},  {4, true}};
const uint8_t swizzleSpans[] = {0, 32, 64, 128}; // by CUtensorMapSwizzle, as far as 9.0 has it

uint32_t checkOf(TensorMapFields fields) {
  fields.check = 0;
  uint8_t bytes[sizeof fields];
  std::memcpy(bytes, &fields, sizeof fields);
  uint32_t sum = 2166136261u;
  for (uint8_t byte : bytes)
    sum = (sum ^ byte) * 16777619u;
  return sum;
}

struct Arguments {
  const char *call;
  TensorMap *map;
  int type;
  unsigned rank;
  void *address;
  const unsigned long long *dims, *strides;
  const unsigned *elementStrides;
  int interleave, swizzle, promotion, fill;
};

std::string text(uint64_t value) { return std::to_string(value); }

// What tiled and im2col maps have in common. Empty, or why they are impossible.
std::string encodeCommon(const Arguments &a, unsigned leastRank, TensorMapFields &fields) {
  if (!a.map || reinterpret_cast<uintptr_t>(a.map) % 64)
    return "the map's address is no multiple of 64";
  if (a.type < 0 || a.type > 15)
    return "element type " + std::to_string(a.type);
  if (a.type >= int(std::size(types)))
    return "packed element types need compute capability 10.0";
  if (a.rank < leastRank || a.rank > 5)
    return "rank " + text(a.rank) + ", from " + text(leastRank) + " to 5 is possible";
  if (a.interleave < 0 || a.interleave > 2 || a.promotion < 0 || a.promotion > 3 || a.fill < 0 || a.fill > 1)
    return "an interleave, promotion or fill that does not exist";
  if (a.interleave && a.rank < 3)
    return "an interleaved layout of rank " + text(a.rank) + ", from 3 on is possible";
  if (a.swizzle < 0 || a.swizzle >= int(std::size(swizzleSpans)))
    return "swizzle " + std::to_string(a.swizzle) + " needs compute capability 10.0, or does not exist";
  if (a.interleave == 2 && a.swizzle != 1)
    return "an interleaved layout of 32 bytes needs the swizzle of 32 bytes";
  if (a.fill && !types[a.type].isFloat)
    return "a fill with NaN of elements that are no floats";
  const unsigned alignment = a.interleave == 2 ? 32 : 16;
  const uint64_t address = reinterpret_cast<uintptr_t>(a.address);
  if (!address || address % alignment)
    return "the tensor's address is no multiple of " + text(alignment);
  fields.mark = tensorMark;
  fields.rank = uint8_t(a.rank);
  fields.type = uint8_t(a.type);
  fields.elementBytes = types[a.type].bytes;
  fields.swizzleSpan = swizzleSpans[a.swizzle];
  fields.fillsNan = a.fill == 1;
  fields.address = address;
  for (unsigned i = 0; i < a.rank; ++i) {
    if (a.dims[i] == 0 || a.dims[i] > maxSize)
      return "dimension " + text(i) + " of " + text(a.dims[i]) + " elements, from 1 to 2^32 is possible";
    fields.last[i] = uint32_t(a.dims[i] - 1);
    if (a.elementStrides[i] == 0 || a.elementStrides[i] > 8)
      return "element stride " + text(a.elementStrides[i]) + " of dimension " + text(i) + ", from 1 to 8 is possible";
    fields.elementStrides[i] = uint8_t(i == 0 && !a.interleave ? 1 : a.elementStrides[i]);
  }
  for (unsigned i = 0; i + 1 < a.rank; ++i) {
    if (a.strides[i] % alignment || a.strides[i] >= maxStride)
      return "stride " + text(i) + " of " + text(a.strides[i]) + " bytes: a multiple of " + text(alignment) +
             " below 2^40 is possible";
    fields.strides[i] = a.strides[i];
  }
  return {};
}

// The bytes of a row of the box.
std::string checkInner(const Arguments &a, uint64_t elements, const char *what, const TensorMapFields &fields) {
  uint64_t bytes = elements * fields.elementBytes;
  if (!a.interleave && bytes % 16)
    return std::string(what) + " of " + text(bytes) + " bytes: a multiple of 16 is possible";
  if (!a.interleave && fields.swizzleSpan && bytes > fields.swizzleSpan)
    return std::string(what) + " of " + text(bytes) + " bytes, at most " + text(fields.swizzleSpan) +
           " are possible with this swizzle";
  return {};
}

Result finish(const Arguments &a, const std::string &odd, TensorMapFields &fields) {
  if (!odd.empty())
    return report(InvalidValue, std::string(a.call) + ": " + odd);
  if (a.interleave)
    return report(NotSupported, std::string(a.call) + ": the emulated device has no interleaved layouts");
  fields.check = checkOf(fields);
  std::memset(a.map->bytes, 0, sizeof a.map->bytes);
  std::memcpy(a.map->bytes, &fields, sizeof fields);
  return Success;
}

Result encodeTiled(TensorMap *map, int type, unsigned rank, void *address, const unsigned long long *dims,
                   const unsigned long long *strides, const unsigned *box, const unsigned *elementStrides,
                   int interleave, int swizzle, int promotion, int fill) {
  Lock lock(device().mutex);
  Arguments a = {"cuTensorMapEncodeTiled", map,        type,    rank,      address, dims, strides,
                 elementStrides,           interleave, swizzle, promotion, fill};
  TensorMapFields fields;
  std::string odd = encodeCommon(a, 1, fields);
  for (unsigned i = 0; odd.empty() && i < rank; ++i) {
    if (box[i] == 0 || box[i] > 256)
      odd = "a box of " + text(box[i]) + " along dimension " + text(i) + ", from 1 to 256 is possible";
    fields.box[i] = uint16_t(box[i]);
  }
  if (odd.empty())
    odd = checkInner(a, box[0], "a row of the box", fields);
  return finish(a, odd, fields);
}

Result encodeIm2col(TensorMap *map, int type, unsigned rank, void *address, const unsigned long long *dims,
                    const unsigned long long *strides, const int *lower, const int *upper, unsigned channels,
                    unsigned pixels, const unsigned *elementStrides, int interleave, int swizzle, int promotion,
                    int fill) {
  Lock lock(device().mutex);
  Arguments a = {"cuTensorMapEncodeIm2col",
                 map,
                 type,
                 rank,
                 address,
                 dims,
                 strides,
                 elementStrides,
                 interleave,
                 swizzle,
                 promotion,
                 fill};
  TensorMapFields fields;
  std::string odd = encodeCommon(a, 3, fields);
  fields.isIm2col = 1;
  const int range = rank == 3 ? 32768 : rank == 4 ? 128 : 16;
  for (unsigned i = 0; odd.empty() && i + 2 < rank; ++i) {
    for (int corner : {lower[i], upper[i]})
      if (corner < -range || corner >= range)
        odd = "a corner at " + std::to_string(corner) + ", from " + std::to_string(-range) + " to " +
              std::to_string(range - 1) + " is possible";
    fields.lower[i] = int16_t(lower[i]);
    fields.upper[i] = int16_t(upper[i]);
    if (odd.empty() && int64_t(dims[i + 1]) + upper[i] <= lower[i])
      odd = "a bounding box without pixels along dimension " + text(i + 1);
  }
  if (odd.empty() && (channels == 0 || channels > 256 || pixels == 0 || pixels > 1024))
    odd = text(channels) + " channels of " + text(pixels) + " pixels, at most 256 of 1024 are possible";
  fields.box[0] = uint16_t(channels);
  fields.box[1] = uint16_t(pixels);
  if (odd.empty())
    odd = checkInner(a, channels, "the channels of a pixel", fields);
  return finish(a, odd, fields);
}

} // namespace

bool readTensorMap(const uint8_t *bytes, TensorMapFields &fields) {
  std::memcpy(&fields, bytes, sizeof fields);
  return fields.mark == tensorMark && fields.check == checkOf(fields);
}

void fillTensorMapFunctions(DriverTable &table) {
  table.tensorMapEncodeTiled = encodeTiled;
  table.tensorMapEncodeIm2col = encodeIm2col;
}

} // namespace dlc::runtime::emu
