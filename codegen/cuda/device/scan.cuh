// Running totals over the threads of a block. Every tree has a fixed shape: the same input gives the same bits.
#pragma once
#include "device/reduce.cuh"

// What a load gives: neighbouring elements, or one that is the same for all lanes.
template <int N, class T> __device__ inline Vec<T, N> toLanes(const Vec<T, N> &v) { return v; }
template <int N, class T> __device__ inline Vec<T, N> toLanes(T scalar) { return splat<N>(scalar); }

// The elements of one thread, each combined with those before it (behind it, where BACKWARD); gives all of them as one.
template <class Op, bool BACKWARD, class T, int N> __device__ inline T scanLanes(Vec<T, N> &v) {
#pragma unroll
  for (int i = 1; i < N; ++i) {
    const int to = BACKWARD ? N - 1 - i : i, from = BACKWARD ? to + 1 : to - 1;
    v.lane[to] = Op::combine(v.lane[from], v.lane[to]);
  }
  return v.lane[BACKWARD ? 0 : N - 1];
}

// Running totals of one thread with all that comes before them taken in: of each element and what is before it, or of
// the latter alone where EXCLUSIVE.
template <class Op, bool BACKWARD, bool EXCLUSIVE, class T, int N>
__device__ inline Vec<T, N> takeIn(T before, const Vec<T, N> &v) {
  Vec<T, N> result;
#pragma unroll
  for (int i = 0; i < N; ++i) {
    const int from = !EXCLUSIVE ? i : BACKWARD ? i + 1 : i - 1;
    result.lane[i] = from < 0 || from == N ? before : Op::combine(before, v.lane[from]);
  }
  return result;
}

// The total of this lane and those below it, in lanes below COUNT.
template <class Op, int COUNT = Warp::lanes, class T> __device__ inline T scanWarp(T value) {
  const int lane = int(threadIdx.x) % Warp::lanes;
#pragma unroll
  for (int distance = 1; distance < COUNT; distance *= 2) {
    const T below = T(shflUp(typename Carrier<T>::Type(value), distance));
    if (lane >= distance)
      value = Op::combine(below, value);
  }
  return value;
}

// The total of the threads before this one in a block of THREADS (whole warps, one dim); `total`: that of all.
template <class Op, int THREADS, class T> __device__ inline T scanBlock(T value, T identity, T &total) {
  using Carried = typename Carrier<T>::Type;
  constexpr int warps = THREADS / Warp::lanes;
  static_assert((warps & (warps - 1)) == 0, "the lanes of a warp share out the warps evenly");
  __shared__ T partial[warps];
  const int lane = int(threadIdx.x) % Warp::lanes, warp = int(threadIdx.x) / Warp::lanes;
  const T upToThis = scanWarp<Op>(value);
  barrier(); // readers of an earlier scan are done
  if (lane == Warp::lanes - 1)
    partial[warp] = upToThis;
  barrier();
  const T upToWarp = scanWarp<Op, warps>(partial[lane % warps]);
  total = T(shflFrom(Carried(upToWarp), warps - 1));
  const T warpsBefore = T(shflFrom(Carried(upToWarp), warp == 0 ? 0 : warp - 1));
  const T lanesBefore = T(shflUp(Carried(upToThis), 1));
  return Op::combine(warp == 0 ? identity : warpsBefore, lane == 0 ? identity : lanesBefore);
}

// The same in blocks of 32 columns (threadIdx.x) times ROWS threads (threadIdx.y), for each column.
template <class Op, int ROWS, class T> __device__ inline T scanColumns(T value, T identity, T &total) {
  __shared__ T partial[ROWS][Warp::lanes];
  barrier();
  partial[threadIdx.y][threadIdx.x] = value;
  barrier();
  T before = identity;
  total = identity;
#pragma unroll
  for (int row = 0; row < ROWS; ++row) {
    if (row == int(threadIdx.y))
      before = total;
    total = Op::combine(total, partial[row][threadIdx.x]);
  }
  return before;
}
