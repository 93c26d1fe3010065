// Who touched which word of memory last, for the race check: two accesses to one byte of which one writes must be
// ordered by a barrier, or both be atomic. A word's record holds two numbers, its last writer and its last reader.
// A number names a lane and a segment: what one warp accesses by one instruction between two synchronisations.
// Segments are numbered upwards, so that nothing is ever cleared: records of earlier launches, and in shared
// memory those from before the last barrier, hold small numbers.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <pthread.h>
#include <vector>

namespace dlc::runtime::emu {

// Atomic: also stores that are strong (.relaxed, .release, .volatile), StrongRead: such loads.
enum class Mode : uint8_t { Read, Write, Atomic, StrongRead };

struct Segment {
  enum Span : uint8_t { OneWarp, ManyWarps, ManyBlocks }; // the others stand for readers that are several
  uint64_t block = 0;                                     // linear in the grid
  uint32_t epoch = 0, sync = 0;                           // of the block, of the warp
  uint32_t site = 0;                                      // the instruction: see Launch::siteOf
  uint16_t warp = 0;
  Mode mode = Mode::Read;
  Span span = OneWarp;
};

// A segment's number, a lane and a flag in 32 bits.
struct AccessId {
  static constexpr uint32_t segmentBits = 26, segmentMask = (1u << segmentBits) - 1;
  static constexpr uint32_t flag = 1u << 31; // of a reader: several lanes of the warp; of a writer: see Record
  static constexpr uint32_t of(uint32_t segment, uint32_t lane) { return segment | lane << segmentBits; }
  static constexpr uint32_t segment(uint32_t id) { return id & segmentMask; }
  static constexpr uint32_t lane(uint32_t id) { return id >> segmentBits & 31; }
};

// Of 4 bytes, aligned. A writer with the flag set is the number of a SplitRecord.
struct Record {
  uint32_t writer = 0, reader = 0;
};

// A word that was accessed in parts: a record for each byte.
struct SplitRecord {
  Record bytes[4];
};

// Segments of one block's accesses to its shared memory. Only those since the last barrier are kept.
class SharedSegments {
public:
  // Numbers from here on belong to the present epoch.
  uint32_t first() const { return begin; }
  uint32_t firstSplit() const { return beginSplit; }
  uint32_t add(const Segment &segment) {
    segments.push_back(segment);
    return begin + uint32_t(segments.size()) - 1;
  }
  const Segment &at(uint32_t number) const { return segments[number - begin]; }
  uint32_t addSplit() {
    splits.emplace_back();
    return beginSplit + uint32_t(splits.size()) - 1;
  }
  SplitRecord &split(uint32_t number) { return splits[number - beginSplit]; }
  bool isFull() const { return begin + segments.size() + 1 >= AccessId::segmentMask; }
  // False: the numbers have started again, and the records must be cleared.
  bool startEpoch();

private:
  std::vector<Segment> segments;
  std::deque<SplitRecord> splits;
  uint32_t begin = 1, beginSplit = 1;
};

// Segments of a launch's accesses to global memory, from all of its blocks; several host threads add to them.
class GlobalSegments {
public:
  GlobalSegments();
  GlobalSegments(const GlobalSegments &) = delete;
  ~GlobalSegments();

  static constexpr uint32_t chunkBits = 12, chunkSize = 1u << chunkBits;
  // A host thread's numbers.
  struct Cursor {
    uint32_t next = 0, end = 0;
  };
  // Everything from before counts as never touched. False: the numbers have started again, and all records must
  // be cleared.
  bool startLaunch();
  uint32_t first() const { return begin; }
  uint32_t firstSplit() const { return beginSplit; }
  // 0: there are no more numbers in this launch.
  uint32_t add(Cursor &cursor, const Segment &segment);
  const Segment &at(uint32_t number) const {
    return __atomic_load_n(&chunks[number >> chunkBits], __ATOMIC_ACQUIRE)[number & (chunkSize - 1)];
  }
  uint32_t manyBlocks() const { return many; } // the number of the segment that stands for readers of many blocks

  // Split records, and every access to one: one host thread at a time.
  void lockSplits() { pthread_mutex_lock(&mutex); }
  void unlockSplits() { pthread_mutex_unlock(&mutex); }
  uint32_t addSplit() {
    splits.emplace_back();
    return beginSplit + uint32_t(splits.size()) - 1;
  }
  SplitRecord &split(uint32_t number) { return splits[number - beginSplit]; }

private:
  std::vector<Segment *> chunks; // by number >> chunkBits; NULL where not in use
  std::deque<SplitRecord> splits;
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  uint32_t nextChunk = 0, begin = 0, beginSplit = 1, many = 0;
};

} // namespace dlc::runtime::emu
