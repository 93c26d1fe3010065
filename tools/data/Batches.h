// The batches of epochs: shuffled by a seed, filled by a thread of their own ahead of who takes them.
#pragma once

#include "tools/data/Source.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace dlc::data {

// A permutation of 0 to size - 1 that takes no memory, so that a data set of any size is shuffled, and a run goes on in
// the middle of an epoch: a Feistel network of four rounds over the next power of four, walked until the result is in
// range (Black and Rogaway, Ciphers with arbitrary finite domains, 2002).
class Permutation {
public:
  Permutation(uint64_t size, uint64_t key);
  uint64_t operator()(uint64_t index) const;

private:
  uint64_t size;
  unsigned halfBits = 1;
  uint64_t keys[4];
};

struct Batch {
  std::vector<HostTensor> fields; // [batch, dims...]
  int64_t count = 0;              // of its records that count: the rest of a last batch repeats them
};

struct BatchOptions {
  int64_t size = 1;
  bool shuffle = false;
  uint64_t seed = 0;
  uint64_t first = 0, last = UINT64_MAX; // the records of a split: from `first` on, before `last`
  unsigned ahead = 4;                    // batches that wait at most
};

// Batches from one place of an epoch on, epoch after epoch. Taken by one thread.
class Batches {
public:
  Batches(Source &source, std::vector<Field> fields, BatchOptions options);
  ~Batches();

  uint64_t records() const { return count; }
  uint64_t perEpoch() const { return (count + uint64_t(options.size) - 1) / uint64_t(options.size); }

  // Begins at a batch of an epoch; fills until `stop` or the object's end.
  void start(uint64_t epoch, uint64_t batch);
  // The next batch. Waits for it; `waited` gets the seconds more.
  Failure next(Batch &batch, double &waited);
  void stop();

private:
  void fill(uint64_t epoch, uint64_t batch);
  Failure make(const Permutation &order, uint64_t number, Batch &batch);

  Source &source;
  std::vector<Field> fields;
  BatchOptions options;
  uint64_t count;

  std::thread filler;
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Batch> ready;
  std::vector<Batch> spare; // whose memory is used again
  Failure broken;
  bool stopping = false;

public:
  // Gives a batch's memory back.
  void recycle(Batch &&batch);
};

} // namespace dlc::data
