#include "ir/schedule/AttentionTiles.h"
#include "ir/schedule/TensorTiles.h"
#include "ir/schedule/WgmmaTiles.h"

using namespace mlir;

namespace dlc {

static int64_t padded(int64_t size) { return (size + 15) / 16 * 16; }

// A row of 16-bit elements in shared memory: chunks of 16 bytes, an odd number of them, so that the rows which ldmatrix
// reads together lie in different banks.
static int64_t pitchOf(int64_t size) { return (padded(size) / 8 | 1) * 16; }

bool AttentionTiles::holdsQueries(const AttentionShape &shape) const {
  return parts() * padded(shape.headSize) / 4 <= 32;
}

int64_t AttentionTiles::registers(const AttentionShape &shape) const {
  int64_t queries = holdsQueries(shape) ? parts() * padded(shape.headSize) / 4 : 4 * parts();
  // Addresses of copies, and of what masks read; from the resource table.
  int64_t others = shape.scale ? 88 : 108;
  return parts() * (keys + padded(shape.valueSize)) / 2 + queries + others;
}

int64_t AttentionTiles::sharedBytes(const AttentionShape &shape) const {
  int64_t head = pitchOf(shape.headSize), values = pitchOf(shape.valueSize);
  int64_t ring = rows * head + stages * keys * (head + values);
  // In the end sixteen rows of each warp's result.
  int64_t slabs = warps * kStep * (padded(shape.valueSize) + 8) * 4;
  return std::max(ring, slabs);
}

int64_t AttentionTiles::blocks(const AttentionShape &shape) const {
  return shape.batches * ((shape.queries + rows - 1) / rows) * split;
}

std::string AttentionTiles::fault(const AttentionShape &shape, bool clusters) const {
  auto text = [](int64_t value) { return std::to_string(value); };
  if (split > 1 && !clusters)
    return "expected split:1, as only sm_90a has clusters of blocks";
  if (rows % (kStep * warps) != 0 || parts() < 1 || parts() > 2)
    return "expected 16 or 32 queries for each of " + text(warps) + " warps, found tile_rows:" + text(rows);
  constexpr int64_t most = 248;
  if (int64_t needed = registers(shape); needed > most)
    return "expected at most " + text(most) + " registers for scores, results and queries of a thread, found " +
           text(needed);
  if (int64_t bytes = sharedBytes(shape); bytes > TensorTiles::kSharedLimit)
    return "expected at most " + text(TensorTiles::kSharedLimit) + " bytes of shared memory, found " + text(bytes);
  return "";
}

int64_t WgmmaAttentionTiles::sharedBytes(const AttentionShape &shape) const {
  int64_t head = chunks(shape.headSize) * 128, values = chunks(shape.valueSize) * 128;
  int64_t slabs = 2 * 4 * 8 * (64 + 8) * 4, barriers = 8 + stages * 32;
  return kRows * head + stages * keys * (head + values) + slabs + barriers;
}

int64_t WgmmaAttentionTiles::blocks(const AttentionShape &shape) const {
  return shape.batches * ((shape.queries + kRows - 1) / kRows);
}

std::string WgmmaAttentionTiles::fault(const AttentionShape &shape) const {
  auto text = [](int64_t value) { return std::to_string(value); };
  // Scores, weights and results of 64 rows in 232 registers, beside what the loop takes.
  constexpr int64_t most = 184;
  if (int64_t held = keys / 2 + keys / 4 + chunks(shape.valueSize) * 32; held > most)
    return "expected at most " + text(most) + " registers for scores, weights and results, found " + text(held);
  if (int64_t bytes = sharedBytes(shape); bytes > WgmmaTiles::kSharedLimit)
    return "expected at most " + text(WgmmaTiles::kSharedLimit) + " bytes of shared memory, found " + text(bytes);
  return "";
}

bool areFetchedAlike(const AttentionShape &a, const AttentionShape &b) {
  return areFetchedAlike(a.query, b.query) && areFetchedAlike(a.key, b.key) && areFetchedAlike(a.value, b.value);
}

bool canBeMapped(const AttentionShape &shape, std::string &why) {
  std::string fault;
  auto mapped = [&](const StridedOperand &operand, bool alongDepth, StringRef name) {
    if (canBeMapped(operand, alongDepth, 2, fault))
      return true;
    why = (name + " " + fault).str();
    return false;
  };
  return mapped(shape.query, true, "the query") && mapped(shape.key, true, "the key") &&
         mapped(shape.value, false, "the value");
}

} // namespace dlc
