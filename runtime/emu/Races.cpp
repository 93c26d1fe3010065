#include "runtime/emu/Races.h"

namespace dlc::runtime::emu {

bool SharedSegments::startEpoch() {
  begin += uint32_t(segments.size());
  beginSplit += uint32_t(splits.size());
  segments.clear();
  splits.clear();
  if (begin < AccessId::segmentMask / 2 && beginSplit < AccessId::flag / 2)
    return true;
  begin = beginSplit = 1;
  return false;
}

GlobalSegments::GlobalSegments() : chunks(1u << (AccessId::segmentBits - chunkBits)) {}

GlobalSegments::~GlobalSegments() {
  for (Segment *chunk : chunks)
    delete[] chunk;
}

bool GlobalSegments::startLaunch() {
  uint32_t last = nextChunk < chunks.size() ? nextChunk : uint32_t(chunks.size());
  for (uint32_t chunk = begin >> chunkBits; chunk < last; ++chunk) {
    delete[] chunks[chunk];
    chunks[chunk] = nullptr;
  }
  beginSplit += uint32_t(splits.size());
  splits.clear();
  bool startsAgain = last == 0 || last > chunks.size() / 2 || beginSplit > AccessId::flag / 2;
  bool isFirst = nextChunk == 0;
  if (startsAgain) {
    nextChunk = 1; // number 0 stands for nobody
    beginSplit = 1;
  }
  begin = nextChunk << chunkBits;
  Cursor cursor;
  Segment all;
  all.span = Segment::ManyBlocks;
  many = add(cursor, all);
  return !startsAgain || isFirst;
}

uint32_t GlobalSegments::add(Cursor &cursor, const Segment &segment) {
  if (cursor.next == cursor.end) {
    uint32_t chunk = __atomic_fetch_add(&nextChunk, 1, __ATOMIC_RELAXED);
    if (chunk >= chunks.size()) {
      __atomic_store_n(&nextChunk, uint32_t(chunks.size()), __ATOMIC_RELAXED);
      return 0;
    }
    __atomic_store_n(&chunks[chunk], new Segment[chunkSize], __ATOMIC_RELEASE);
    cursor.next = chunk << chunkBits;
    cursor.end = cursor.next + chunkSize;
  }
  uint32_t number = cursor.next++;
  chunks[number >> chunkBits][number & (chunkSize - 1)] = segment;
  __atomic_thread_fence(__ATOMIC_RELEASE); // before its number stands in a record
  return number;
}

} // namespace dlc::runtime::emu
