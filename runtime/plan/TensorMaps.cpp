// What tensor maps may say: the rules of cuTensorMapEncodeTiled and cuTensorMapEncodeIm2col (CUDA driver API)
// that are known before a device is, and that a map stays inside of its buffer.
#include "runtime/plan/TensorMaps.h"
#include "runtime/plan/Size.h"
#include "runtime/plan/Validate.h"

#include <algorithm>

namespace dlc::plan {
namespace {

constexpr uint64_t kAlignment = 16, kMostSize = uint64_t(1) << 32, kMostStride = uint64_t(1) << 40;
constexpr uint32_t kMostBox = 256, kMostPlaces = 1024, kMostStep = 8;
constexpr size_t kMostDims = 5;

std::string number(uint64_t value) { return std::to_string(value); }

bool isOpen(const TensorMap &map) {
  return !isNumber(map.offset) || std::any_of(map.dims.begin(), map.dims.end(), [](const MapDim &dim) {
    return !isNumber(dim.size) || !isNumber(dim.stride);
  });
}

// Whether its sizes are expressions of the geometry.
bool areThere(const TensorMap &map, size_t expressions) {
  return isValid(map.offset, expressions) && std::all_of(map.dims.begin(), map.dims.end(), [&](const MapDim &dim) {
           return isValid(dim.size, expressions) && isValid(dim.stride, expressions);
         });
}

// What is wrong with a dim of the window, but that it has no places.
std::string windowOddity(const MapWindow &dim, size_t rank) {
  const int64_t range = rank == 3 ? 32768 : rank == 4 ? 128 : 16;
  for (int64_t corner : {dim.lower, dim.upper})
    if (corner < -range || corner >= range)
      return "a corner at " + std::to_string(corner);
  return dim.step == 0 || dim.step > kMostStep ? "steps of " + number(dim.step) : "";
}

// Why no device could make the map, whatever its sizes are; "" where one can.
std::string oddity(const TensorMap &map) {
  constexpr ElementType types[] = {ElementType::F16, ElementType::BF16, ElementType::F32, ElementType::I8,
                                   ElementType::U8,  ElementType::U16,  ElementType::U32};
  const size_t rank = map.dims.size();
  if (std::find(std::begin(types), std::end(types), map.type) == std::end(types))
    return "elements of a type that is not copied by boxes";
  if (rank == 0 || rank > kMostDims)
    return number(rank) + " dims, expected 1 to " + number(kMostDims);
  for (size_t i = 0; i < rank; ++i) {
    uint32_t most = i == 1 && !map.window.empty() ? kMostPlaces : kMostBox;
    if (map.dims[i].box == 0 || map.dims[i].box > most)
      return "dim " + number(i) + " in boxes of " + number(map.dims[i].box) + ", expected 1 to " + number(most);
  }
  uint64_t row = map.dims[0].box * elementBytes(map.type), span = swizzleBytes(map.swizzle);
  if (row % kAlignment || (span && row > span))
    return "boxes whose rows have " + number(row) + " bytes";
  if (map.window.empty())
    return "";
  if (rank < 3 || map.window.size() != rank - 2)
    return number(rank) + " dims and a window of " + number(map.window.size());
  for (size_t i = 0; i < map.window.size(); ++i)
    if (std::string odd = windowOddity(map.window[i], rank); !odd.empty())
      return "a window whose dim " + number(i) + " has " + odd;
  for (size_t i = 2; i < rank; ++i)
    if (map.dims[i].box != 1)
      return "dim " + number(i) + " in boxes of " + number(map.dims[i].box) + ", expected 1 behind a window's places";
  return "";
}

// Bytes from the buffer's first to the map's last; sizes and strides are within their limits.
uint64_t extent(const TensorMap &map, const int64_t *values) {
  uint64_t last = 0;
  for (const MapDim &dim : map.dims) {
    uint64_t far = 0;
    if (__builtin_mul_overflow(uint64_t(valueOf(dim.size, values)) - 1, uint64_t(valueOf(dim.stride, values)), &far) ||
        far > kMaxBytes)
      return UINT64_MAX;
    last += far;
  }
  return uint64_t(valueOf(map.offset, values)) + last + elementBytes(map.type);
}

} // namespace

std::string mapFault(const TensorMap &map, const int64_t *values, uint64_t first, uint64_t bytes) {
  const uint64_t offset = uint64_t(valueOf(map.offset, values)); // what is below 0 is beyond all limits
  if (offset % kAlignment || offset > kMaxBytes)
    return "offset " + number(offset) + ", expected a multiple of " + number(kAlignment);
  for (size_t i = 0; i < map.dims.size(); ++i) {
    const uint64_t size = uint64_t(valueOf(map.dims[i].size, values)),
                   stride = uint64_t(valueOf(map.dims[i].stride, values));
    if (size == 0 || size > kMostSize)
      return "dim " + number(i) + " of " + number(size) + " elements";
    if (i == 0 ? stride != elementBytes(map.type) : stride % kAlignment || stride >= kMostStride)
      return "dim " + number(i) + " at distances of " + number(stride) + " bytes";
  }
  for (size_t i = 0; i < map.window.size(); ++i)
    if (valueOf(map.dims[i + 1].size, values) + map.window[i].upper <= map.window[i].lower)
      return "a window whose dim " + number(i) + " has no places";
  if (first % kAlignment)
    return "a buffer that begins at byte " + number(first) + " of its memory";
  const uint64_t end = extent(map, values);
  return end > bytes ? number(end) + " bytes of a buffer of " + number(bytes) : "";
}

Error checkTensorMaps(const Program &program, const Geometry &geometry) {
  if (geometry.maps.empty())
    return {};
  const Kernel &kernel = program.kernels[geometry.kernel];
  std::string name = "kernel " + number(geometry.kernel) + " '" + kernel.name + "' has a tensor map of ";
  if (geometry.maps.size() > kMaxArguments)
    return invalid(name + "too many");
  for (const TensorMap &map : geometry.maps) {
    if (!areThere(map, geometry.expressions.size()))
      return invalid(name + "sizes that are not there");
    if (std::string odd = oddity(map); !odd.empty())
      return invalid(name + odd);
  }
  auto launches = [&](const Step &step) {
    if (step.kind != StepKind::Launch)
      return false;
    const std::vector<Alternative> &others = program.kernels[step.index].alternatives;
    return step.index == geometry.kernel || std::any_of(others.begin(), others.end(), [&](const Alternative &each) {
             return each.kernel == geometry.kernel;
           });
  };
  for (const Entry &entry : program.entries)
    for (const Step &step : entry.steps) {
      if (!launches(step))
        continue;
      size_t buffers = step.arguments.size() - kernel.sizes;
      for (const TensorMap &map : geometry.maps) {
        if (map.argument >= buffers)
          return invalid(name + "buffer " + number(map.argument) + " of " + number(buffers));
        const Buffer &buffer = entry.buffers[size_t(step.arguments[map.argument].value)];
        if (isOpen(map) || !isNumber(buffer.offset) || !isNumber(buffer.bytes))
          continue;
        if (std::string fault = mapFault(map, nullptr, uint64_t(buffer.offset), uint64_t(buffer.bytes)); !fault.empty())
          return invalid(name + fault);
      }
    }
  return {};
}

} // namespace dlc::plan
