// What tensor maps may say: the rules of cuTensorMapEncodeTiled and cuTensorMapEncodeIm2col (CUDA driver API)
// that are known before a device is, and that a map stays inside of its buffer.
#include "runtime/plan/Validate.h"

#include <algorithm>

namespace dlc::plan {
namespace {

constexpr uint64_t kAlignment = 16, kMostSize = uint64_t(1) << 32, kMostStride = uint64_t(1) << 40;
constexpr uint32_t kMostBox = 256, kMostPlaces = 1024, kMostStep = 8;
constexpr size_t kMostDims = 5;

std::string number(uint64_t value) { return std::to_string(value); }

// The same of the window; the dims are sound by themselves.
std::string windowOddity(const TensorMap &map) {
  size_t rank = map.dims.size();
  if (rank < 3 || map.window.size() != rank - 2)
    return number(rank) + " dims and a window of " + number(map.window.size());
  int64_t range = rank == 3 ? 32768 : rank == 4 ? 128 : 16;
  for (size_t i = 0; i < map.window.size(); ++i) {
    const MapWindow &dim = map.window[i];
    std::string name = "a window whose dim " + number(i);
    for (int64_t corner : {dim.lower, dim.upper})
      if (corner < -range || corner >= range)
        return name + " has a corner at " + std::to_string(corner);
    if (dim.step == 0 || dim.step > kMostStep)
      return name + " has steps of " + number(dim.step);
    if (int64_t(map.dims[i + 1].size) + dim.upper <= dim.lower)
      return name + " has no places";
  }
  for (size_t i = 2; i < rank; ++i)
    if (map.dims[i].box != 1)
      return "dim " + number(i) + " in boxes of " + number(map.dims[i].box) + ", expected 1 behind a window's places";
  return "";
}

// Why no device could make the map; "" where one can.
std::string oddity(const TensorMap &map) {
  uint64_t bytes = elementBytes(map.type);
  constexpr ElementType types[] = {ElementType::F16, ElementType::BF16, ElementType::F32, ElementType::I8,
                                   ElementType::U8,  ElementType::U16,  ElementType::U32};
  if (std::find(std::begin(types), std::end(types), map.type) == std::end(types))
    return "elements of a type that is not copied by boxes";
  if (map.dims.empty() || map.dims.size() > kMostDims)
    return number(map.dims.size()) + " dims, expected 1 to " + number(kMostDims);
  if (map.offset % kAlignment || map.offset > kMaxBytes)
    return "offset " + number(map.offset) + ", expected a multiple of " + number(kAlignment);
  for (size_t i = 0; i < map.dims.size(); ++i) {
    const MapDim &dim = map.dims[i];
    std::string name = "dim " + number(i);
    if (dim.size == 0 || dim.size > kMostSize)
      return name + " of " + number(dim.size) + " elements";
    uint32_t most = i == 1 && !map.window.empty() ? kMostPlaces : kMostBox;
    if (dim.box == 0 || dim.box > most)
      return name + " in boxes of " + number(dim.box) + ", expected 1 to " + number(most);
    if (i == 0 ? dim.stride != bytes : dim.stride % kAlignment || dim.stride >= kMostStride)
      return name + " at distances of " + number(dim.stride) + " bytes";
  }
  uint64_t row = map.dims[0].box * bytes, span = swizzleBytes(map.swizzle);
  if (row % kAlignment || (span && row > span))
    return "boxes whose rows have " + number(row) + " bytes";
  return map.window.empty() ? "" : windowOddity(map);
}

// Bytes from the buffer's first to the map's last; sizes and strides are within their limits.
uint64_t extent(const TensorMap &map) {
  uint64_t last = 0;
  for (const MapDim &dim : map.dims) {
    uint64_t far = 0;
    if (__builtin_mul_overflow(dim.size - 1, dim.stride, &far) || far > kMaxBytes)
      return UINT64_MAX;
    last += far;
  }
  return map.offset + last + elementBytes(map.type);
}

} // namespace

Error checkTensorMaps(const Program &program, const Geometry &geometry) {
  if (geometry.maps.empty())
    return {};
  const Kernel &kernel = program.kernels[geometry.kernel];
  std::string name = "kernel " + number(geometry.kernel) + " '" + kernel.name + "' has a tensor map of ";
  if (geometry.maps.size() > kMaxArguments)
    return invalid(name + "too many");
  for (const TensorMap &map : geometry.maps)
    if (std::string odd = oddity(map); !odd.empty())
      return invalid(name + odd);
  for (const Entry &entry : program.entries)
    for (const Step &step : entry.steps) {
      if (step.kind != StepKind::Launch || step.index != geometry.kernel)
        continue;
      size_t buffers = step.arguments.size() - kernel.sizes;
      for (const TensorMap &map : geometry.maps) {
        if (map.argument >= buffers)
          return invalid(name + "buffer " + number(map.argument) + " of " + number(buffers));
        const Buffer &buffer = entry.buffers[size_t(step.arguments[map.argument].value)];
        if (!isNumber(buffer.offset) || !isNumber(buffer.bytes))
          return invalid(name + "a buffer whose size is open");
        if (uint64_t(buffer.offset) % kAlignment)
          return invalid(name + "a buffer that begins at byte " + number(uint64_t(buffer.offset)) + " of its memory");
        if (extent(map) > uint64_t(buffer.bytes))
          return invalid(name + number(extent(map)) + " bytes of a buffer of " + number(uint64_t(buffer.bytes)));
      }
    }
  return {};
}

} // namespace dlc::plan
