#include "runtime/cuda/TensorMaps.h"
#include "runtime/plan/Size.h"

namespace dlc::runtime::cuda {

// CUtensorMapDataType, CUtensorMapL2promotion.
static int typeNumber(plan::ElementType type) {
  constexpr int uint8 = 0, uint16 = 1, uint32 = 2, float16 = 6, bfloat16 = 9, tfloat32 = 11;
  switch (type) {
  case plan::ElementType::F16:
    return float16;
  case plan::ElementType::BF16:
    return bfloat16;
  case plan::ElementType::F32:
    return tfloat32;
  case plan::ElementType::U16:
    return uint16;
  case plan::ElementType::U32:
    return uint32;
  default:
    return uint8; // bytes, whatever their sign
  }
}
constexpr int noInterleave = 0, promotion256 = 3, fillZeros = 0;

// Drivers up to CUDA 13.1 set a bit too many for tensors below 128 KiB; without it such maps are right.
static void mendSmallMap(const DriverTable &driver, uint64_t bytes, TensorMap &map) {
  constexpr int fixedIn = 13020;
  constexpr uint64_t smallBytes = 128 * 1024;
  int version = 0;
  if (driver.ptxOnly || bytes >= smallBytes || driver.driverGetVersion(&version) || version >= fixedIn)
    return;
  map.bytes[8 + 21 / 8] &= static_cast<unsigned char>(~(1u << 21 % 8)); // bit 21 of the second word of 64 bits
}

Status encodeTensorMap(const DriverTable &driver, const plan::TensorMap &map, const int64_t *values,
                       DevicePointer buffer, const std::string &kernel, TensorMap &encoded) {
  if (!driver.tensorMapEncodeTiled || !driver.tensorMapEncodeIm2col)
    return Status(DLC_UNSUPPORTED_MACHINE,
                  "kernel '" + kernel + "' needs tensor maps, which the driver is too old for: CUDA 12.0 has them");
  unsigned long long dims[5] = {}, strides[5] = {};
  unsigned boxes[5] = {}, steps[5] = {1, 1, 1, 1, 1};
  uint64_t bytes = plan::elementBytes(map.type);
  for (size_t i = 0; i < map.dims.size(); ++i) {
    const auto stride = uint64_t(plan::valueOf(map.dims[i].stride, values));
    dims[i] = uint64_t(plan::valueOf(map.dims[i].size, values));
    boxes[i] = map.dims[i].box;
    bytes += (dims[i] - 1) * stride;
    if (i > 0)
      strides[i - 1] = stride; // that of neighbours is understood
  }
  int lower[3] = {}, upper[3] = {};
  for (size_t i = 0; i < map.window.size(); ++i) {
    lower[i] = map.window[i].lower;
    upper[i] = map.window[i].upper;
    steps[i + 1] = map.window[i].step;
  }
  void *address = reinterpret_cast<void *>(uintptr_t(buffer + uint64_t(plan::valueOf(map.offset, values))));
  int type = typeNumber(map.type), swizzle = int(map.swizzle);
  unsigned rank = unsigned(map.dims.size());
  bool isTiled = map.window.empty();
  Result failed =
      isTiled ? driver.tensorMapEncodeTiled(&encoded, type, rank, address, dims, strides, boxes, steps, noInterleave,
                                            swizzle, promotion256, fillZeros)
              : driver.tensorMapEncodeIm2col(&encoded, type, rank, address, dims, strides, lower, upper, boxes[0],
                                             boxes[1], steps, noInterleave, swizzle, promotion256, fillZeros);
  if (failed)
    return check(driver, failed,
                 std::string(isTiled ? "cuTensorMapEncodeTiled" : "cuTensorMapEncodeIm2col") + " for '" + kernel + "'");
  mendSmallMap(driver, bytes, encoded);
  return {};
}

} // namespace dlc::runtime::cuda
