#include "runtime/plan/Packing.h"

#include <algorithm>
#include <cstring>

namespace dlc::plan {
namespace {

// Panels of `columns` are read in order; a row of one is a run of the plain matrix, or a column of it.
template <typename Element> void unpackPanels(const Packing &packing, const char *stored, char *plain) {
  uint64_t rowStride = packing.transposed ? 1 : packing.columns, columnStride = packing.transposed ? packing.rows : 1;
  for (uint64_t first = 0; first < packing.columns; first += packing.panel) {
    uint64_t count = std::min<uint64_t>(packing.panel, packing.columns - first);
    for (uint64_t row = 0; row < packing.rows; ++row, stored += packing.panel * sizeof(Element)) {
      char *to = plain + (row * rowStride + first * columnStride) * sizeof(Element);
      if (!packing.transposed) {
        std::memcpy(to, stored, count * sizeof(Element));
        continue;
      }
      for (uint64_t column = 0; column < count; ++column)
        std::memcpy(to + column * columnStride * sizeof(Element), stored + column * sizeof(Element), sizeof(Element));
    }
  }
}

} // namespace

void unpack(const Constant &constant, const char *stored, char *plain) {
  switch (constant.packing.elementBytes) {
  case 1:
    return unpackPanels<uint8_t>(constant.packing, stored, plain);
  case 2:
    return unpackPanels<uint16_t>(constant.packing, stored, plain);
  case 4:
    return unpackPanels<uint32_t>(constant.packing, stored, plain);
  default:
    return unpackPanels<uint64_t>(constant.packing, stored, plain);
  }
}

} // namespace dlc::plan
