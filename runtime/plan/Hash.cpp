#include "runtime/plan/Hash.h"

#include <atomic>
#include <cstring>
#include <pthread.h>
#include <vector>

namespace dlc::plan {
namespace {

constexpr unsigned laneCount = 8;
// Odd multipliers with well spread bits (from the fractional digits of the golden ratio and of
// square roots of primes).
constexpr uint64_t stepMultiplier = 0x9e3779b97f4a7c15;
constexpr uint64_t mixMultiplier = 0xbb67ae8584caa73b;
constexpr uint64_t laneSeeds[laneCount] = {0x6a09e667f3bcc908, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
                                           0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b,
                                           0x5be0cd19137e2179, 0xcbbb9d5dc1059ed8};

uint64_t rotateLeft(uint64_t value, unsigned by) { return (value << by) | (value >> (64 - by)); }

uint64_t step(uint64_t state, uint64_t word) { return rotateLeft(state ^ word, 29) * stepMultiplier; }

uint64_t load(const unsigned char *from) {
  uint64_t word;
  std::memcpy(&word, from, sizeof word);
  return word;
}

// Spreads every bit over the whole word; a bijection.
uint64_t finish(uint64_t state) {
  state = (state ^ (state >> 32)) * mixMultiplier;
  state = (state ^ (state >> 29)) * stepMultiplier;
  return state ^ (state >> 32);
}

// The blocks of one section, taken one by one by the threads that help.
struct BlockQueue {
  const unsigned char *data;
  size_t bytes;
  std::vector<uint64_t> &hashes;
  std::atomic<size_t> next{0};

  void work() {
    for (size_t block; (block = next.fetch_add(1, std::memory_order_relaxed)) < hashes.size();) {
      size_t begin = block * checksumBlockBytes;
      size_t length = bytes - begin < checksumBlockBytes ? bytes - begin : checksumBlockBytes;
      hashes[block] = hashBytes(data + begin, length, block);
    }
  }
};

void *helpWithBlocks(void *queue) {
  static_cast<BlockQueue *>(queue)->work();
  return nullptr;
}

} // namespace

uint64_t hashBytes(const void *data, size_t bytes, uint64_t seed) {
  const auto *from = static_cast<const unsigned char *>(data);
  uint64_t lanes[laneCount];
  for (unsigned lane = 0; lane < laneCount; ++lane)
    lanes[lane] = laneSeeds[lane] + seed;

  size_t left = bytes;
  for (; left >= laneCount * 8; left -= laneCount * 8, from += laneCount * 8)
    for (unsigned lane = 0; lane < laneCount; ++lane)
      lanes[lane] = step(lanes[lane], load(from + lane * 8));

  // The tail, padded with zeros; the length below tells it from real zeros.
  unsigned char tail[laneCount * 8] = {};
  if (left)
    std::memcpy(tail, from, left);
  for (unsigned lane = 0; lane < laneCount && lane * 8 < left; ++lane)
    lanes[lane] = step(lanes[lane], load(tail + lane * 8));

  uint64_t result = finish(bytes ^ seed);
  for (uint64_t lane : lanes)
    result = step(result, finish(lane));
  return finish(result);
}

uint64_t checksum(const void *data, size_t bytes, unsigned threads) {
  std::vector<uint64_t> hashes((bytes + checksumBlockBytes - 1) / checksumBlockBytes);
  BlockQueue queue{static_cast<const unsigned char *>(data), bytes, hashes};
  // A thread takes some 30 us to start: worth it from a few blocks on.
  constexpr unsigned maxHelpers = 7;
  pthread_t helpers[maxHelpers];
  unsigned helperCount = 0;
  while (helperCount < maxHelpers && helperCount + 1 < threads && (helperCount + 1) * 4 < hashes.size() &&
         pthread_create(&helpers[helperCount], nullptr, helpWithBlocks, &queue) == 0)
    ++helperCount;
  queue.work();
  for (unsigned helper = 0; helper < helperCount; ++helper)
    pthread_join(helpers[helper], nullptr);
  return hashBytes(hashes.data(), hashes.size() * sizeof(uint64_t), bytes);
}

} // namespace dlc::plan
