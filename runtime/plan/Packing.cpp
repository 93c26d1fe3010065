#include "runtime/plan/Packing.h"

#include <algorithm>
#include <cstring>

namespace dlc::plan {
namespace {

// Where an element of the plain matrices lies, which stand below each other.
struct PlainPlace {
  const Packing &packing;
  uint64_t depth = packing.depth ? packing.depth : packing.rows;
  uint64_t columnStride = packing.transposed ? depth : 1;
  uint64_t ofRow(uint64_t row) const { // that of column 0
    return packing.transposed ? row / depth * depth * packing.columns + row % depth : row * packing.columns;
  }
};

// Panels of `columns` are read in order; a row of one is a run of a plain matrix, or a column of it.
template <typename Element> void unpackPanels(const Packing &packing, const char *stored, char *plain) {
  const PlainPlace place{packing};
  for (uint64_t first = 0; first < packing.columns; first += packing.panel) {
    uint64_t count = std::min<uint64_t>(packing.panel, packing.columns - first);
    for (uint64_t row = 0; row < packing.rows; ++row, stored += packing.panel * sizeof(Element)) {
      char *to = plain + (place.ofRow(row) + first * place.columnStride) * sizeof(Element);
      if (!packing.transposed) {
        std::memcpy(to, stored, count * sizeof(Element));
        continue;
      }
      for (uint64_t column = 0; column < count; ++column)
        std::memcpy(to + column * place.columnStride * sizeof(Element), stored + column * sizeof(Element),
                    sizeof(Element));
    }
  }
}

// Bytes in quads: [panels, matrices, quads, panel, 4].
void unpackQuads(const Packing &packing, const char *stored, char *plain) {
  const PlainPlace place{packing};
  const uint64_t depth = packing.depth, quads = (depth + 3) / 4;
  for (uint64_t first = 0; first < packing.columns; first += packing.panel) {
    uint64_t count = std::min<uint64_t>(packing.panel, packing.columns - first);
    for (uint64_t top = 0; top < packing.rows; top += depth)
      for (uint64_t quad = 0; quad < quads; ++quad, stored += uint64_t(packing.panel) * 4) {
        uint64_t start = std::min(4 * quad, depth > 4 ? depth - 4 : 0);
        for (uint64_t row = 4 * quad; row < std::min(4 * quad + 4, depth); ++row)
          for (uint64_t column = 0; column < count; ++column)
            plain[place.ofRow(top + row) + (first + column) * place.columnStride] = stored[column * 4 + row - start];
      }
  }
}

} // namespace

void unpack(const Constant &constant, const char *stored, char *plain) {
  if (constant.packing.encoding == Encoding::Quads)
    return unpackQuads(constant.packing, stored, plain);
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
