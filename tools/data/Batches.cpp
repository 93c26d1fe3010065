#include "tools/data/Batches.h"

#include <algorithm>
#include <chrono>
#include <cstring>

using namespace llvm;

namespace dlc::data {

// splitmix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).
static uint64_t mix(uint64_t value) {
  value += 0x9e3779b97f4a7c15;
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
  value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
  return value ^ (value >> 31);
}

Permutation::Permutation(uint64_t size, uint64_t key) : size(size) {
  while (halfBits < 31 && (uint64_t(1) << (2 * halfBits)) < size)
    ++halfBits;
  for (uint64_t &each : keys)
    each = key = mix(key);
}

uint64_t Permutation::operator()(uint64_t index) const {
  uint64_t mask = (uint64_t(1) << halfBits) - 1;
  do {
    uint64_t left = index >> halfBits, right = index & mask;
    for (uint64_t key : keys) {
      uint64_t next = left ^ (mix(right ^ key) & mask);
      left = right;
      right = next;
    }
    index = left << halfBits | right;
  } while (index >= size);
  return index;
}

Batches::Batches(Source &source, std::vector<Field> fields, BatchOptions options)
    : source(source), fields(std::move(fields)), options(options) {
  uint64_t last = std::min(options.last, source.records());
  count = last > options.first ? last - options.first : 0;
}

Batches::~Batches() { stop(); }

void Batches::start(uint64_t epoch, uint64_t batch) {
  stop();
  stopping = false;
  broken = {};
  filler = std::thread([this, epoch, batch] { fill(epoch, batch); });
}

void Batches::stop() {
  {
    std::lock_guard<std::mutex> lock(mutex);
    stopping = true;
  }
  changed.notify_all();
  if (filler.joinable())
    filler.join();
  ready.clear();
}

Failure Batches::make(const Permutation &order, uint64_t number, Batch &batch) {
  if (batch.fields.empty())
    for (const Field &field : fields) {
      std::vector<int64_t> dims = field.dims;
      dims.insert(dims.begin(), options.size);
      batch.fields.push_back(makeTensor(field.name, field.type, dims));
    }
  uint64_t begin = number * uint64_t(options.size);
  batch.count = int64_t(std::min<uint64_t>(uint64_t(options.size), count - begin));
  SmallVector<char *> to(fields.size());
  for (int64_t i = 0; i < options.size; ++i) {
    for (size_t f = 0; f < fields.size(); ++f)
      to[f] = batch.fields[f].bytes.data() + uint64_t(i) * fields[f].bytes();
    if (i >= batch.count) { // what does not count repeats what does, so that statistics of the batch stay sensible
      for (size_t f = 0; f < fields.size(); ++f)
        std::memcpy(to[f], batch.fields[f].bytes.data() + uint64_t(i % batch.count) * fields[f].bytes(),
                    fields[f].bytes());
      continue;
    }
    uint64_t place = begin + uint64_t(i);
    if (Failure failure = source.read(options.first + (options.shuffle ? order(place) : place), to))
      return failure;
  }
  return {};
}

void Batches::fill(uint64_t epoch, uint64_t batch) {
  for (;; ++epoch, batch = 0) {
    Permutation order(count, options.seed * 0x100000001b3 + epoch);
    for (; batch < perEpoch(); ++batch) {
      Batch made;
      {
        std::unique_lock<std::mutex> lock(mutex);
        changed.wait(lock, [&] { return stopping || ready.size() < options.ahead; });
        if (stopping)
          return;
        if (!spare.empty()) {
          made = std::move(spare.back());
          spare.pop_back();
        }
      }
      Failure failure = make(order, batch, made);
      std::lock_guard<std::mutex> lock(mutex);
      if (failure)
        broken = failure;
      else
        ready.push_back(std::move(made));
      changed.notify_all();
      if (failure)
        return;
    }
  }
}

Failure Batches::next(Batch &batch, double &waited) {
  auto start = std::chrono::steady_clock::now();
  std::unique_lock<std::mutex> lock(mutex);
  changed.wait(lock, [&] { return !ready.empty() || broken; });
  waited += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (ready.empty())
    return broken;
  batch = std::move(ready.front());
  ready.pop_front();
  lock.unlock();
  changed.notify_all();
  return {};
}

void Batches::recycle(Batch &&batch) {
  std::lock_guard<std::mutex> lock(mutex);
  if (spare.size() <= options.ahead)
    spare.push_back(std::move(batch));
}

} // namespace dlc::data
