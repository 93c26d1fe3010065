// Reductions over the threads of a warp or a block. Every tree has a fixed shape: the same input gives the same bits.
#pragma once
#include "device/math.cuh"

struct Sum { // integers wrap
  template <class T> __device__ static T combine(T a, T b) { return wrapAdd(a, b); }
  __device__ static float combine(float a, float b) { return a + b; }
  __device__ static double combine(double a, double b) { return a + b; }
};
struct Product {
  template <class T> __device__ static T combine(T a, T b) { return wrapMul(a, b); }
  __device__ static float combine(float a, float b) { return a * b; }
  __device__ static double combine(double a, double b) { return a * b; }
};
struct Largest { // NaN where either is NaN
  template <class T> __device__ static T combine(T a, T b) { return b < a ? a : b; }
  __device__ static float combine(float a, float b) { return maximum(a, b); }
  __device__ static double combine(double a, double b) { return maximum(a, b); }
};
struct Smallest {
  template <class T> __device__ static T combine(T a, T b) { return b < a ? b : a; }
  __device__ static float combine(float a, float b) { return minimum(a, b); }
  __device__ static double combine(double a, double b) { return minimum(a, b); }
};
struct LargestUnsigned {
  template <class T> __device__ static T combine(T a, T b) { return maxu(a, b); }
};
struct SmallestUnsigned {
  template <class T> __device__ static T combine(T a, T b) { return minu(a, b); }
};

// The lanes of a Vec, as one.
template <class Op, class T, int N> __device__ inline T reduceLanes(const Vec<T, N> &v) {
  T total = v.lane[0];
#pragma unroll
  for (int i = 1; i < N; ++i)
    total = Op::combine(total, v.lane[i]);
  return total;
}
template <class Op, class T> __device__ inline T reduceLanes(T scalar) { return scalar; }

// Lane by lane.
template <class Op, class T, int N> __device__ inline Vec<T, N> combineLanes(const Vec<T, N> &a, const Vec<T, N> &b) {
  return lanewise<N>([](T x, T y) { return Op::combine(x, y); }, a, b);
}
template <class Op, class T> __device__ inline T combineLanes(T a, T b) { return Op::combine(a, b); }

// What travels between lanes: the instruction moves 32 or 64 bits.
template <class T> struct Carrier {
  using Type = T;
};
template <> struct Carrier<bool> {
  using Type = int;
};
template <> struct Carrier<signed char> {
  using Type = int;
};
template <> struct Carrier<short> {
  using Type = int;
};

// All lanes of the warp get the total.
template <class Op, class T> __device__ inline T reduceWarp(T value) {
#pragma unroll
  for (int mask = Warp::lanes / 2; mask > 0; mask /= 2)
    value = Op::combine(value, T(shflXor(typename Carrier<T>::Type(value), mask)));
  return value;
}

// All threads of a block of THREADS (whole warps, one dim) get the total.
template <class Op, int THREADS, class T> __device__ inline T reduceBlock(T value, T identity) {
  constexpr int warps = THREADS / Warp::lanes;
  __shared__ T partial[warps];
  int lane = int(threadIdx.x) % Warp::lanes, warp = int(threadIdx.x) / Warp::lanes;
  value = reduceWarp<Op>(value);
  barrier(); // readers of an earlier reduction are done
  if (lane == 0)
    partial[warp] = value;
  barrier();
  return reduceWarp<Op>(lane < warps ? partial[lane] : identity);
}

// Blocks of 32 columns (threadIdx.x) times ROWS partial results (threadIdx.y): every thread of a column gets its total.
template <class Op, int ROWS, class T, int N> __device__ inline Vec<T, N> reduceColumns(Vec<T, N> value) {
  __shared__ Vec<T, N> partial[ROWS][Warp::lanes];
  barrier();
  partial[threadIdx.y][threadIdx.x] = value;
  barrier();
  Vec<T, N> total = partial[0][threadIdx.x];
#pragma unroll
  for (int row = 1; row < ROWS; ++row)
    total = combineLanes<Op>(total, partial[row][threadIdx.x]);
  return total;
}
template <class Op, int ROWS, class T> __device__ inline T reduceColumns(T value) {
  return reduceColumns<Op, ROWS>(Vec<T, 1>{{value}}).lane[0];
}
