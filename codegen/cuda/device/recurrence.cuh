// The rounds of a recurrence in one launch: a product of a few rows with the same weights, and what is computed of it;
// or two, the second of what is computed of the first.
#pragma once
#include "device/hopper.cuh"
#include "device/vec.cuh"

// A cluster of P::blocks blocks computes P::tileRows rows in all rounds; each block has some of the units: places of a
// row, of which several columns of the products are combined: P::gates, those of the first of two products in front
// (P::innerGates). P::parts threads share the depth of a unit. What a product multiplies, its operand, lies in the
// shared memory of each block: P::segments values of each unit, one segment of all units behind the other.
template <class P> struct Recurrence {
  static constexpr int rows = P::tileRows, units = P::units / P::blocks;
  static constexpr int products = P::innerGates > 0 ? 2 : 1;
  // Up to four rows of an operand lie next to each other.
  static constexpr int together = rows < 4 ? rows : 4, operandSize = P::paddedDepth * rows;
  __device__ static int place(int k, int row) {
    return (row / together * P::paddedDepth + k) * together + row % together;
  }
  // Rows beyond the last one are the last one, of which nothing is written.
  __device__ static int rowOf(int row) { return row < P::rows ? row : P::rows - 1; }

  // The first of two operands; behind the depth both are zeros.
  __device__ static void loadOperand(const P &first, float *operands, int firstRow) {
    for (int i = int(threadIdx.x); i < operandSize; i += P::threads) {
      const int k = i % P::paddedDepth, row = i / P::paddedDepth;
      operands[place(k, row)] = k < P::depth ? first.loadA(0, rowOf(firstRow + row), k).lane[0] : 0;
      if (k >= P::depth)
        operands[operandSize + place(k, row)] = 0;
    }
  }
};

// Weights that stay where they are multiplied: a thread has its own, P::heldSteps in registers, the others in shared
// memory. A step is the neighbouring values of k that an operand has in 16 bytes, for each of the parts.
template <class P> struct OwnWeights {
  using R = Recurrence<P>;
  static constexpr int neighbours = 4 / R::together, held = P::heldSteps;
  static constexpr int steps = P::paddedDepth / (P::parts * neighbours);
  static constexpr int sharedCount = (steps - held) * P::gates * P::threads * neighbours;

  float inRegisters[held > 0 ? held : 1][P::gates][neighbours];
  float *inShared; // [steps - held][gates][threads][neighbours]
  int part;

  __device__ static int firstOf(int step, int part) { return (step * P::parts + part) * neighbours; }
  __device__ float *placeInShared(int step, int gate) const {
    return inShared + (((step - held) * P::gates + gate) * P::threads + int(threadIdx.x)) * neighbours;
  }

  __device__ OwnWeights(const P &problem, float *memory, int thePart, int unit) : inShared(memory), part(thePart) {
    auto at = [&](int k, int gate) { return k < P::depth ? problem.weight(k, gate, unit) : 0.0f; };
#pragma unroll
    for (int step = 0; step < held; ++step)
#pragma unroll
      for (int gate = 0; gate < P::gates; ++gate)
#pragma unroll
        for (int i = 0; i < neighbours; ++i)
          inRegisters[step][gate][i] = at(firstOf(step, part) + i, gate);
    for (int step = held; step < steps; ++step)
      for (int gate = 0; gate < P::gates; ++gate)
        for (int i = 0; i < neighbours; ++i)
          placeInShared(step, gate)[i] = at(firstOf(step, part) + i, gate);
  }

  // A step's products are added; weight(gate, which of the neighbours).
  template <int FIRST, int N, class W>
  __device__ void add(const float *left, int step, float (&sums)[R::rows][N], W weight) const {
#pragma unroll
    for (int row = 0; row < R::rows; row += R::together) {
      const Vec<float, 4> values = load<4>(left + R::place(firstOf(step, part), row));
#pragma unroll
      for (int gate = 0; gate < N; ++gate)
#pragma unroll
        for (int i = 0; i < 4; ++i)
          sums[row + i % R::together][gate] += values.lane[i] * weight(FIRST + gate, i / R::together);
    }
  }
  // The thread's part of the sums of columns of gates from FIRST on.
  template <int FIRST, int N> __device__ void multiply(const float *left, float (&sums)[R::rows][N]) const {
#pragma unroll
    for (int step = 0; step < held; ++step)
      add<FIRST>(left, step, sums, [&](int gate, int i) { return inRegisters[step][gate][i]; });
#pragma unroll 4
    for (int step = held; step < steps; ++step) {
      Vec<float, neighbours> weights[N];
#pragma unroll
      for (int gate = 0; gate < N; ++gate)
        weights[gate] = load<neighbours>(placeInShared(step, FIRST + gate));
      add<FIRST>(left, step, sums, [&](int gate, int i) { return weights[gate - FIRST].lane[i]; });
    }
  }
};

// Adds up what LANES neighbouring lanes have of ROWS rows; of these each lane gets one, LANES / ROWS lanes the same.
template <int ROWS, int LANES, int N>
__device__ inline void sumAmongLanes(const float (&sums)[ROWS][N], int lane, float (&total)[N]) {
  static_assert(LANES >= ROWS, "a lane gets one row");
  if constexpr (LANES == 1) {
#pragma unroll
    for (int i = 0; i < N; ++i)
      total[i] = sums[0][i];
  } else {
    constexpr int half = ROWS > 1 ? ROWS / 2 : 1, distance = LANES / 2;
    const bool isUpper = ROWS > 1 && (lane & distance);
    float kept[half][N];
#pragma unroll
    for (int row = 0; row < half; ++row)
#pragma unroll
      for (int i = 0; i < N; ++i) {
        const float first = sums[row][i], second = sums[ROWS - half + row][i];
        kept[row][i] = (isUpper ? second : first) + shflXor(isUpper ? first : second, distance);
      }
    sumAmongLanes<half, distance>(kept, lane, total);
  }
}

// A unit's values in the segments of an operand.
template <int N> struct Segments {
  float value[N];
};

// How the next operand comes to all blocks, into the other one's place. In a cluster each place of each block has an
// mbarrier, whose phase ends when the bytes of all units have come. Who sends an operand has got the one before whole;
// what a warp has sent of that, it has sent when it had read the one in whose place the new one comes.
template <class P> struct Exchange {
  using R = Recurrence<P>;
  static constexpr int last = P::rounds * R::products - 1; // number of the last operand, from 0
  static constexpr int replicas = P::parts / R::rows;      // lanes that have computed the same

  float *operands;
  unsigned barriers;
  int group, part; // a unit of the block, and the lane among its own
  int firstUnit;
  int number = 0; // of the operand that is there

  __device__ const float *operand() const { return operands + number % 2 * R::operandSize; }
  __device__ unsigned barrierOf(int operand) const { return barriers + unsigned(operand % 2 * 8); }
  __device__ void expect(int operand) const {
    if (threadIdx.x == 0 && operand <= last)
      arriveExpecting(barrierOf(operand), P::depth * R::rows * 4);
  }
  // In front of the block's first barrier.
  __device__ void begin() const {
    if constexpr (P::blocks > 1) {
      if (threadIdx.x == 0) {
        initBarrier(barrierOf(0), 1);
        initBarrier(barrierOf(1), 1);
        fenceBarrierInit();
      }
      expect(1);
      expect(2);
    }
  }
  __device__ static void meet() {
    if constexpr (P::blocks > 1)
      syncCluster();
    else
      barrier();
  }

  // A lane's values of its unit and row become part of the next operand.
  template <int N> __device__ void send(const Segments<N> &segments) const {
#pragma unroll
    for (int segment = 0; segment < N; ++segment)
      if constexpr (P::blocks > 1)
        sendToBlocks(segment * P::units + firstUnit, segments.value[segment]);
      else if (group < R::units && part % replicas == 0)
        operands[(number + 1) % 2 * R::operandSize + R::place(segment * P::units + group, part / replicas)] =
            segments.value[segment];
  }
  // Lanes of neighbouring units whose values lie next to each other share the work: each sends 16 bytes to a block, if
  // there are so many.
  __device__ void sendToBlocks(int firstPlace, float value) const {
    constexpr int inWarp = 32 / P::parts, most = 4 / R::together < inWarp ? 4 / R::together : inWarp;
    constexpr int unitsTogether = R::units % most == 0 ? most : R::units % 2 == 0 && most > 1 ? 2 : 1;
    constexpr int lanes = unitsTogether * P::parts, width = unitsTogether * R::together;
    constexpr int groups = R::rows / R::together, pieces = groups * P::blocks;
    const int lane = int(threadIdx.x) % 32, own = lane % lanes;
    const float *next = operands + (number + 1) % 2 * R::operandSize;
#pragma unroll
    for (int piece = 0; piece < pieces; piece += lanes) {
      const int mine = piece + own, row = mine / P::blocks % groups * R::together;
      Vec<float, width> values;
#pragma unroll
      for (int i = 0; i < width; ++i)
        values.lane[i] = shflFrom(value, lane - own + i / R::together * P::parts + (row + i % R::together) * replicas);
      if (mine < pieces && group < R::units)
        storeAsync(sharedAddress(next + R::place(firstPlace + group / unitsTogether * unitsTogether, row)),
                   barrierOf(number + 1), unsigned(mine % P::blocks), values);
    }
  }
  // Waits for the next operand.
  __device__ void receive() {
    ++number;
    if constexpr (P::blocks > 1) {
      waitForCluster(barrierOf(number), unsigned((number - 1) / 2 % 2));
      expect(number + 2);
    } else {
      barrier();
    }
  }
};

// The weights stay in registers and shared memory. A lane computes its unit's results of one row; what it needs beside
// the product it reads a round ahead, and holds what it has computed itself.
template <class P, class At> __device__ inline void recurrenceOfOwnWeights(At at) {
  using R = Recurrence<P>;
  extern __shared__ __align__(16) float recurrentMemory[];
  constexpr int barrierWords = 4;
  const int thread = int(threadIdx.x), group = thread / P::parts, part = thread % P::parts;
  const int firstRow = int(blockIdx.x) / P::blocks * R::rows, firstUnit = int(blockIdx.x) % P::blocks * R::units;
  const int unit = firstUnit + (group < R::units ? group : R::units - 1),
            ownRow = firstRow + part / Exchange<P>::replicas;
  const int row = R::rowOf(ownRow);
  const bool writes = group < R::units && part % Exchange<P>::replicas == 0 && ownRow < P::rows;
  const P first = at(0);
  float *operands = recurrentMemory + barrierWords;
  Exchange<P> exchange{operands, sharedAddress(recurrentMemory), group, part, firstUnit};
  exchange.begin();
  R::loadOperand(first, operands, firstRow);
  const OwnWeights<P> weights(first, operands + 2 * R::operandSize, part, unit);
  typename P::Carried carried = first.begin(row, unit);
  typename P::Ahead ahead = first.readAhead(0, row, unit);
  typename P::InnerAhead innerAhead = first.readInnerAhead(0, row, unit);
  exchange.meet();
  if (P::blocks > 1 && thread / 32 * 32 / P::parts >= R::units)
    return; // a warp without units: nobody would wait for its reads
  for (int round = 0; round < P::rounds; ++round) {
    const bool isLast = round + 1 == P::rounds;
    const P now = at(round), then = at(isLast ? round : round + 1);
    const typename P::Ahead nextAhead = then.readAhead(0, row, unit);
    const typename P::InnerAhead nextInnerAhead = then.readInnerAhead(0, row, unit);
    float totals[P::gates];
    if constexpr (P::innerGates > 0) {
      float sums[R::rows][P::innerGates] = {}, total[P::innerGates];
      weights.template multiply<0>(exchange.operand(), sums);
      sumAmongLanes<R::rows, P::parts>(sums, part, total);
#pragma unroll
      for (int gate = 0; gate < P::innerGates; ++gate)
        totals[gate] = total[gate];
      exchange.send(Segments<1>{{now.inner(0, row, unit, total, innerAhead, carried)}});
      exchange.receive();
    }
    float sums[R::rows][P::gates - P::innerGates] = {}, total[P::gates - P::innerGates];
    weights.template multiply<P::innerGates>(exchange.operand(), sums);
    sumAmongLanes<R::rows, P::parts>(sums, part, total);
#pragma unroll
    for (int gate = P::innerGates; gate < P::gates; ++gate)
      totals[gate] = total[gate - P::innerGates];
    const typename P::Finished finished = now.finish(0, row, unit, totals, ahead, carried);
    if (!isLast)
      exchange.send(now.next(finished));
    if (writes)
      now.write(finished, isLast);
    carried = now.carry(finished);
    ahead = nextAhead;
    innerAhead = nextInnerAhead;
    if (!isLast)
      exchange.receive();
  }
}

// The weights are read in each round, from a cache; by one block.
template <class P> struct CachedWeights {
  using R = Recurrence<P>;
  float *partial; // [parts][rows][gates][units]

  // Each part's sums of columns of gates [FIRST, END).
  template <int FIRST, int END> __device__ void multiply(const P &problem, const float *left) const {
    const int unit = int(threadIdx.x) % P::units, part = int(threadIdx.x) / P::units;
    if (part < P::parts) {
      float sums[R::rows][END - FIRST] = {};
#pragma unroll 4
      for (int k = part; k < P::depth; k += P::parts) {
        float weight[END - FIRST];
#pragma unroll
        for (int gate = FIRST; gate < END; ++gate)
          weight[gate - FIRST] = problem.weight(k, gate, unit);
#pragma unroll
        for (int row = 0; row < R::rows; ++row)
#pragma unroll
          for (int gate = 0; gate < END - FIRST; ++gate)
            sums[row][gate] += left[R::place(k, row)] * weight[gate];
      }
#pragma unroll
      for (int row = 0; row < R::rows; ++row)
#pragma unroll
        for (int gate = FIRST; gate < END; ++gate)
          partial[((part * R::rows + row) * P::gates + gate) * P::units + unit] = sums[row][gate - FIRST];
    }
    barrier();
  }
  template <int END> __device__ void addUp(int row, int unit, float (&total)[END]) const {
#pragma unroll
    for (int part = 0; part < P::parts; ++part)
#pragma unroll
      for (int gate = 0; gate < END; ++gate)
        total[gate] += partial[((part * R::rows + row) * P::gates + gate) * P::units + unit];
  }
};

// body(which of the thread's places, row of the block, unit)
template <class P, class Body> __device__ inline void forOwnPlaces(Body body) {
  constexpr int places = Recurrence<P>::rows * P::units;
#pragma unroll
  for (int i = 0; i * P::threads < places; ++i)
    if (const int at = i * P::threads + int(threadIdx.x); at < places)
      body(i, at / P::units, at % P::units);
}

template <class P, class At> __device__ inline void recurrenceOfCachedWeights(At at) {
  using R = Recurrence<P>;
  extern __shared__ __align__(16) float recurrentMemory[];
  const CachedWeights<P> weights = {recurrentMemory + 2 * R::operandSize};
  const int firstRow = int(blockIdx.x) * R::rows;
  const P first = at(0);
  typename P::Carried carried[(R::rows * P::units + P::threads - 1) / P::threads];
  forOwnPlaces<P>([&](int i, int row, int unit) { carried[i] = first.begin(R::rowOf(firstRow + row), unit); });
  R::loadOperand(first, recurrentMemory, firstRow);
  barrier();
  float *here = recurrentMemory, *there = here + R::operandSize;
  auto turn = [&] {
    barrier();
    float *other = here;
    here = there;
    there = other;
  };
  for (int round = 0; round < P::rounds; ++round) {
    const P now = at(round);
    if constexpr (P::innerGates > 0) {
      weights.template multiply<0, P::innerGates>(now, here);
      forOwnPlaces<P>([&](int i, int row, int unit) {
        float total[P::innerGates] = {};
        weights.addUp(row, unit, total);
        const int at = R::rowOf(firstRow + row);
        there[R::place(unit, row)] = now.inner(0, at, unit, total, now.readInnerAhead(0, at, unit), carried[i]);
      });
      turn();
    }
    weights.template multiply<P::innerGates, P::gates>(now, here);
    forOwnPlaces<P>([&](int i, int row, int unit) {
      float total[P::gates] = {};
      weights.addUp(row, unit, total);
      const int at = R::rowOf(firstRow + row);
      const typename P::Finished finished = now.finish(0, at, unit, total, now.readAhead(0, at, unit), carried[i]);
      if (firstRow + row < P::rows)
        now.write(finished, round + 1 == P::rounds);
      carried[i] = now.carry(finished);
      const Segments<P::segments> segments = now.next(finished);
#pragma unroll
      for (int segment = 0; segment < P::segments; ++segment)
        there[R::place(segment * P::units + unit, row)] = segments.value[segment];
    });
    turn();
  }
}

// `at` gives the problem of a round: its pointers. The first round's operand and what it reads of a round before are
// the launch's; later rounds' are what the round before has computed.
template <class P, class At> __device__ inline void recurrence(At at) {
  if constexpr (P::keep)
    recurrenceOfOwnWeights<P>(at);
  else
    recurrenceOfCachedWeights<P>(at);
}
