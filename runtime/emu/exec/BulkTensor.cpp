// Which parts of global memory a bulk copy touches: a line of bytes, the box of a tiled tensor map, or a column of
// pixels of an im2col map (PTX ISA, "Tensors").
#include "runtime/emu/exec/BulkRun.h"

#include <algorithm>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

// Elements along dimension 0 from `first` on, at `address` of the tensor's element 0 there, as far as they exist.
void addRow(const TensorMapFields &map, uint64_t address, int64_t first, uint32_t at, std::vector<BulkPart> &parts) {
  int64_t low = std::max<int64_t>(first, 0), high = std::min<int64_t>(first + map.box[0], int64_t(map.size(0)));
  if (low < high)
    parts.push_back({address + uint64_t(low) * map.elementBytes, at + uint32_t(low - first) * map.elementBytes,
                     uint32_t(high - low) * map.elementBytes});
}

bool isInside(const TensorMapFields &map, int dimension, int64_t place) {
  return place >= 0 && uint64_t(place) < map.size(dimension);
}

void partsOfBox(const TensorMapFields &map, const int32_t *coordinates, std::vector<BulkPart> &parts, uint32_t &bytes) {
  const uint32_t row = uint32_t(map.box[0]) * map.elementBytes;
  uint32_t counts[5] = {1, 1, 1, 1, 1}, rows = 1;
  for (int i = 1; i < map.rank; ++i) {
    counts[i] = (map.box[i] + map.elementStrides[i] - 1u) / map.elementStrides[i];
    rows *= counts[i];
  }
  bytes = rows * row;
  for (uint32_t number = 0; number < rows; ++number) {
    uint32_t rest = number;
    uint64_t address = map.address;
    bool inside = true;
    for (int i = 1; i < map.rank; ++i) {
      int64_t place = coordinates[i] + int64_t(rest % counts[i]) * map.elementStrides[i];
      rest /= counts[i];
      inside &= isInside(map, i, place);
      address += uint64_t(place) * map.strides[i - 1];
    }
    if (inside)
      addRow(map, address, coordinates[0], number * row, parts);
  }
}

// Pixels follow each other within the bounding box, along W first; behind its end the next line, picture or image.
void partsOfColumn(const TensorMapFields &map, const int32_t *coordinates, const int32_t *offsets,
                   std::vector<BulkPart> &parts, uint32_t &bytes) {
  const uint32_t row = uint32_t(map.box[0]) * map.elementBytes;
  const int spatial = map.rank - 2, last = map.rank - 1;
  int64_t place[3] = {}, image = coordinates[last];
  for (int i = 0; i < spatial; ++i)
    place[i] = coordinates[i + 1];
  bytes = map.box[1] * row;
  for (uint32_t pixel = 0; pixel < map.box[1]; ++pixel) {
    bool inside = isInside(map, last, image);
    uint64_t address = map.address + uint64_t(image) * map.strides[last - 1];
    for (int i = 0; i < spatial; ++i) {
      int64_t at = place[i] + offsets[i];
      inside &= isInside(map, i + 1, at);
      address += uint64_t(at) * map.strides[i];
    }
    if (inside)
      addRow(map, address, coordinates[0], pixel * row, parts);
    int i = 0;
    for (; i < spatial; ++i) {
      place[i] += map.elementStrides[i + 1];
      if (place[i] <= int64_t(map.last[i + 1]) + map.upper[i])
        break;
      place[i] = map.lower[i];
    }
    image += i == spatial;
  }
}

} // namespace

void partsOf(const TensorMapFields &map, const int32_t *coordinates, const int32_t *offsets,
             std::vector<BulkPart> &parts, uint32_t &bytes) {
  if (map.isIm2col)
    partsOfColumn(map, coordinates, offsets, parts, bytes);
  else
    partsOfBox(map, coordinates, parts, bytes);
}

uint64_t bulkAddress(Warp &warp, const Instruction &i, const BulkOperands::Address &address, int lane) {
  const Operand &operand = i.source(address.source);
  uint64_t base = address.narrow ? warp.lanes<uint32_t>(operand)[lane] : warp.lanes<uint64_t>(operand)[lane];
  return base + uint64_t(address.offset);
}

void runBulkLanes(Warp &warp, const Instruction &i, uint32_t mask, BulkLane lane) {
  for (int s = 0; s < i.sources; ++s)
    if (uint32_t bad = warp.undefined(i.source(s)) & mask)
      return warp.fail(__builtin_ctz(bad), "a copy with an operand that was never initialised");
  const BulkOperands &bulk = warp.function().bulks[i.extra];
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    if (!lane(warp, i, bulk, __builtin_ctz(rest)))
      return;
}

bool bulkParts(Warp &warp, const Instruction &i, const BulkOperands &bulk, int lane, uint64_t line,
               TensorMapFields &map, std::vector<BulkPart> &parts, uint32_t &bytes) {
  if (bulk.rank == 0) {
    bytes = warp.lanes<uint32_t>(i.source(bulk.bytes))[lane];
    if (bytes == 0 || bytes % 16 || line % 16) {
      warp.fail(lane, "a bulk copy of " + std::to_string(bytes) + " bytes: size and addresses are multiples of 16");
      return false;
    }
    parts.push_back({line, 0, bytes});
    return true;
  }
  Access access;
  access.address[lane] = bulkAddress(warp, i, bulk.map, lane);
  if (access.address[lane] % 64) {
    warp.fail(lane, "misaligned: the address of a tensor map is a multiple of 64");
    return false;
  }
  if (!locateLane(warp, bulk.map.space, lane, sizeof(cuda::TensorMap), Mode::Read, access))
    return false;
  if (uninitialised(access, 1u << lane, 0, 8) || !readTensorMap(access.data[lane], map)) {
    warp.fail(lane, "there is no tensor map at this address");
    return false;
  }
  if (map.rank != bulk.rank || bool(map.isIm2col) != bulk.isIm2col) {
    warp.fail(lane, "the tensor map is of rank " + std::to_string(map.rank) + (map.isIm2col ? ", im2col" : ", tiled"));
    return false;
  }
  if (uint32_t row = uint32_t(map.box[0]) * map.elementBytes; map.swizzleSpan && row != map.swizzleSpan) {
    warp.fail(lane, "the emulated device has no boxes whose rows (" + std::to_string(row) +
                        " bytes) are shorter than the swizzle's " + std::to_string(map.swizzleSpan));
    return false;
  }
  int32_t coordinates[5] = {}, offsets[3] = {};
  for (int k = 0; k < bulk.rank; ++k)
    coordinates[k] = warp.lanes<int32_t>(i.source(bulk.coordinates + k))[lane];
  for (int k = 0; bulk.offsets >= 0 && k < bulk.rank - 2; ++k)
    offsets[k] = warp.lanes<uint16_t>(i.source(bulk.offsets + k))[lane];
  partsOf(map, coordinates, offsets, parts, bytes);
  return true;
}

std::string oddPlace(const BulkOperands &bulk, uint64_t address, uint32_t bytes) {
  unsigned alignment = bulk.rank ? 128 : 16;
  if (address % alignment)
    return "misaligned: a bulk copy of " + std::to_string(bytes) +
           " bytes, whose place in shared memory is a multiple of " + std::to_string(alignment);
  return {};
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
