// The first elements of a row in sorted order, by a block. A row's elements are ordered by key, then by index, so no
// two are equal, and in whatever order threads come, the result is the same:
//   1. the last entry that is kept is found digit by digit: 8 bits of the key at a time are counted among the elements
//      that share the digits above, until those that share them all fit; where equal keys are too many, digits of the
//      index follow
//   2. the entries up to it are collected, in any order
//   3. they are sorted, in shared memory; more than fit there stand in the row of the results meanwhile
//
// A Problem says what is selected, as a struct with
//   Key                                 unsigned or unsigned long long: the smaller one comes first
//   keyBits, elements, kept, threads    bits of the key: 8, 16, 32 or 64; threads of the block, from 256 on
//   sorted                              entries that shared memory holds: a power of two
//   mostElements                        what `elements` is at most; elements and kept are constants, or fields where
//                                       they are known at run time
//   keyAt(row, element), place(row, rank) (where the index of that rank is stored), finish(row, rank, element)
#pragma once
#include "device/scan.cuh"

// Counters of a digit's values, each in several copies next to each other, so that the lanes of a warp seldom meet.
struct DigitCounters {
  static constexpr int values = 256, copies = 8;
  unsigned counts[values * copies];
  int digit, before, equal; // that was found; elements with lower digits, and with this one
};

// Where the element of rank `wanted` (from 1) is among those that `digitOf` gives a digit (-1: none): gives its digit,
// makes `wanted` its rank among the elements of that digit, and `equal` their number.
template <class P, class DigitOf>
__device__ inline int findDigit(const P &problem, DigitCounters &counters, int &wanted, int &equal, DigitOf digitOf) {
  const int thread = int(threadIdx.x);
  for (int i = thread; i < DigitCounters::values * DigitCounters::copies; i += P::threads)
    counters.counts[i] = 0;
  barrier();
#pragma unroll 4
  for (int element = thread; element < problem.elements; element += P::threads) {
    const int digit = digitOf(element);
    if (digit >= 0)
      addAtomic(&counters.counts[digit * DigitCounters::copies + thread % DigitCounters::copies], 1u);
  }
  barrier();
  int here = 0, all;
  if (thread < DigitCounters::values)
    for (int copy = 0; copy < DigitCounters::copies; ++copy)
      here += int(counters.counts[thread * DigitCounters::copies + copy]);
  const int before = scanBlock<Sum, P::threads, int>(here, 0, all);
  if (before < wanted && wanted <= before + here) {
    counters.digit = thread;
    counters.before = before;
    counters.equal = here;
  }
  barrier();
  wanted -= counters.before;
  equal = counters.equal;
  return counters.digit;
}

// The last entry that is kept, or one behind it while shared memory has room for those between: digits of the key, then
// of the index.
template <class P>
__device__ inline void findLast(const P &problem, int row, DigitCounters &counters, typename P::Key &lastKey,
                                int &lastIndex) {
  using Key = typename P::Key;
  constexpr int indexBits = P::mostElements > 1 << 24   ? 32
                            : P::mostElements > 1 << 16 ? 24
                            : P::mostElements > 1 << 8  ? 16
                                                        : 8;
  const int spare = problem.kept <= P::sorted ? P::sorted - problem.kept : 0;
  int wanted = problem.kept, equal = problem.elements, shift = P::keyBits + indexBits;
  Key key = 0;
  int index = 0;
#pragma unroll 1
  while (shift > 0 && equal - wanted > spare) {
    shift -= 8;
    const bool inKey = shift >= indexBits;
    const int down = inKey ? shift - indexBits : shift;
    const int digit = findDigit(problem, counters, wanted, equal, [&](int element) {
      const Key own = problem.keyAt(row, element);
      const bool shares =
          inKey ? own >> down >> 8 == key >> down >> 8 : own == key && element >> down >> 8 == index >> down >> 8;
      return shares ? int(inKey ? own >> down & 255 : element >> down & 255) : -1;
    });
    if (inKey)
      key |= Key(digit) << down;
    else
      index |= digit << down;
  }
  // The digits that were not looked at may be any.
  if (shift >= indexBits) {
    const int down = shift - indexBits;
    lastKey = down == P::keyBits ? ~Key(0) : key | ((Key(1) << down) - 1);
    lastIndex = 0x7fffffff;
  } else {
    lastKey = key;
    lastIndex = index | ((1 << shift) - 1);
  }
}

// Entries in shared memory.
template <class P> struct Entries {
  typename P::Key keys[P::sorted];
  int indices[P::sorted];

  // The entry of the lower key, then of the lower index, to `low`.
  __device__ void order(int low, int high) {
    const typename P::Key lowKey = keys[low], highKey = keys[high];
    const int lowIndex = indices[low], highIndex = indices[high];
    if (highKey < lowKey || (highKey == lowKey && highIndex < lowIndex)) {
      keys[low] = highKey;
      keys[high] = lowKey;
      indices[low] = highIndex;
      indices[high] = lowIndex;
    }
  }
  // Sorts parts of 2 * `distance` whose halves are smaller and larger already.
  __device__ void merge(int distance) {
#pragma unroll 1
    for (; distance > 0; distance /= 2) {
      for (int pair = int(threadIdx.x); pair < P::sorted / 2; pair += P::threads) {
        const int low = 2 * pair - (pair & (distance - 1));
        order(low, low + distance);
      }
      barrier();
    }
  }
  // Every merge compares an element with the one that stands as far from the end of the part as it does from its
  // beginning: both halves are in ascending order then.
  __device__ void sort() {
#pragma unroll 1
    for (int half = 1; half < P::sorted; half *= 2) {
      for (int pair = int(threadIdx.x); pair < P::sorted / 2; pair += P::threads) {
        const int within = pair & (half - 1), first = 2 * (pair - within);
        order(first + within, first + 2 * half - 1 - within);
      }
      barrier();
      merge(half / 2);
    }
  }
};

// Entries that shared memory does not hold: their indices stand in the results' row, their keys are read again.
template <class P> struct LongSort {
  const P &problem;
  Entries<P> &entries;
  int row;

  __device__ void order(int low, int high) const {
    if (high >= problem.kept)
      return; // behind the end is what comes last anyway
    const int lowIndex = int(*problem.place(row, low)), highIndex = int(*problem.place(row, high));
    const typename P::Key lowKey = problem.keyAt(row, lowIndex), highKey = problem.keyAt(row, highIndex);
    if (highKey < lowKey || (highKey == lowKey && highIndex < lowIndex)) {
      *problem.place(row, low) = highIndex;
      *problem.place(row, high) = lowIndex;
    }
  }
  // Each part that shared memory holds, sorted, or merged where its halves are smaller and larger already.
  __device__ void parts(bool merged) const {
    for (int first = 0; first < problem.kept; first += P::sorted) {
      for (int i = int(threadIdx.x); i < P::sorted; i += P::threads) {
        const bool inside = first + i < problem.kept;
        entries.indices[i] = inside ? int(*problem.place(row, first + i)) : 0x7fffffff;
        entries.keys[i] = inside ? problem.keyAt(row, entries.indices[i]) : ~typename P::Key(0);
      }
      barrier();
      if (merged)
        entries.merge(P::sorted / 2);
      else
        entries.sort();
      for (int i = int(threadIdx.x); i < P::sorted; i += P::threads)
        if (first + i < problem.kept)
          *problem.place(row, first + i) = entries.indices[i];
      barrier();
    }
  }
  __device__ void sort() const {
    parts(false);
#pragma unroll 1
    for (int half = P::sorted; half < problem.kept; half *= 2) {
      for (int pair = int(threadIdx.x); pair < (problem.kept + 2 * half - 1) / (2 * half) * half; pair += P::threads) {
        const int within = pair & (half - 1), first = 2 * (pair - within);
        order(first + within, first + 2 * half - 1 - within);
      }
      barrier();
      for (int distance = half / 2; distance >= P::sorted; distance /= 2) {
        for (int pair = int(threadIdx.x); pair < (problem.kept + 2 * half - 1) / (2 * half) * half;
             pair += P::threads) {
          const int low = 2 * pair - (pair & (distance - 1));
          order(low, low + distance);
        }
        barrier();
      }
      parts(true);
    }
  }
};

template <class P> __device__ inline void selection(const P &problem) {
  using Key = typename P::Key;
  const bool fits = problem.kept <= P::sorted;
  __shared__ DigitCounters counters;
  __shared__ Entries<P> entries;
  __shared__ int taken;
  const int row = int(blockIdx.x), thread = int(threadIdx.x);
  Key lastKey;
  int lastIndex;
  findLast(problem, row, counters, lastKey, lastIndex);
  if (thread == 0)
    taken = 0;
  for (int i = problem.kept + thread; fits && i < P::sorted; i += P::threads) {
    entries.keys[i] = ~Key(0);
    entries.indices[i] = 0x7fffffff;
  }
  barrier();
#pragma unroll 4
  for (int element = thread; element < problem.elements; element += P::threads) {
    const Key key = problem.keyAt(row, element);
    if (key > lastKey || (key == lastKey && element > lastIndex))
      continue;
    const int slot = addAtomic(&taken, 1);
    if (fits) {
      entries.keys[slot] = key;
      entries.indices[slot] = element;
    } else {
      *problem.place(row, slot) = element;
    }
  }
  barrier();
  if (fits) {
    entries.sort();
    for (int rank = thread; rank < problem.kept; rank += P::threads)
      problem.finish(row, rank, entries.indices[rank]);
  } else {
    LongSort<P>{problem, entries, row}.sort();
    for (int rank = thread; rank < problem.kept; rank += P::threads)
      problem.finish(row, rank, int(*problem.place(row, rank)));
  }
}
