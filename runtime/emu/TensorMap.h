// Tensor maps as the emulated device encodes them: 128 bytes, opaque to programs (CUDA driver API, "Tensor Map Object
// Management").
#pragma once

#include "runtime/cuda/Driver.h"

namespace dlc::runtime::emu {

struct TensorMapFields {
  uint32_t mark = 0;
  uint8_t isIm2col = 0, rank = 0, type = 0, elementBytes = 0;
  uint8_t swizzleSpan = 0; // 0: none, 32, 64 or 128 bytes
  uint8_t fillsNan = 0, reserved[2] = {};
  uint8_t elementStrides[5] = {}, reserved2[3] = {};
  uint64_t address = 0;
  uint64_t strides[4] = {};             // bytes, of dimensions 1 and up
  uint32_t last[5] = {};                // of each dimension: its size - 1
  uint16_t box[5] = {};                 // im2col: channels and pixels
  int16_t lower[3] = {}, upper[3] = {}; // corners of im2col: of W, H, D
  uint32_t check = 0;

  bool isTf32() const { return type == 11 || type == 12; }
  uint64_t size(int dimension) const { return uint64_t(last[dimension]) + 1; }
};
static_assert(sizeof(TensorMapFields) <= sizeof(cuda::TensorMap));

// What the 128 bytes say. False: they are no tensor map.
bool readTensorMap(const uint8_t *bytes, TensorMapFields &fields);

// The functions of the driver's table.
void fillTensorMapFunctions(cuda::DriverTable &table);

} // namespace dlc::runtime::emu
