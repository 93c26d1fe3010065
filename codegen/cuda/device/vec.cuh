// N neighbouring elements that one thread works on together: loaded and stored by one instruction of up to 16 bytes,
// computed lane by lane. Every operator and function accepts a Vec or a scalar for each operand.
#pragma once

template <class T, int N> struct alignas(sizeof(T) * N < 16 ? sizeof(T) * N : 16) Vec {
  T lane[N];
};

// Lane i of a Vec; a scalar is the same in every lane.
template <class T, int N> __device__ inline T laneOf(const Vec<T, N> &v, int i) { return v.lane[i]; }
template <class T> __device__ inline T laneOf(const T &scalar, int) { return scalar; }

// The lanes of operand types: 0 where all are scalars.
template <class... T> struct Lanes {
  static constexpr int count = 0;
};
template <class T, int N, class... More> struct Lanes<Vec<T, N>, More...> {
  static constexpr int count = N;
};
template <class T, class... More> struct Lanes<T, More...> {
  static constexpr int count = Lanes<More...>::count;
};

// f applied to each lane of the operands.
template <int N, class F, class... A> __device__ inline auto lanewise(F f, const A &...a) {
  Vec<decltype(f(laneOf(a, 0)...)), N> result;
#pragma unroll
  for (int i = 0; i < N; ++i)
    result.lane[i] = f(laneOf(a, i)...);
  return result;
}

template <int N, class T> __device__ inline Vec<T, N> splat(T scalar) {
  Vec<T, N> result;
#pragma unroll
  for (int i = 0; i < N; ++i)
    result.lane[i] = scalar;
  return result;
}

// 0, 1, 2, ...
template <int N, class T> __device__ inline Vec<T, N> laneIds() {
  Vec<T, N> result;
#pragma unroll
  for (int i = 0; i < N; ++i)
    result.lane[i] = T(i);
  return result;
}

// N elements at p, which is aligned to all of them (or to 16 bytes).
template <int N, class T> __device__ inline Vec<T, N> load(const T *p) {
  return *reinterpret_cast<const Vec<T, N> *>(p);
}
template <class T, int N> __device__ inline void store(T *p, const Vec<T, N> &v) {
  *reinterpret_cast<Vec<T, N> *>(p) = v;
}
template <class T> __device__ inline void store(T *p, T v) { *p = v; }

// Binary operators with a Vec on either side or on both.
#define DLC_VEC_OPERATOR(OP)                                                                                           \
  template <class A, class B, int N> __device__ inline auto operator OP(const Vec<A, N> &a, const Vec<B, N> &b) {      \
    return lanewise<N>([](A x, B y) { return x OP y; }, a, b);                                                         \
  }                                                                                                                    \
  template <class A, class B, int N> __device__ inline auto operator OP(const Vec<A, N> &a, const B &b) {              \
    return lanewise<N>([](A x, B y) { return x OP y; }, a, b);                                                         \
  }                                                                                                                    \
  template <class A, class B, int N> __device__ inline auto operator OP(const A &a, const Vec<B, N> &b) {              \
    return lanewise<N>([](A x, B y) { return x OP y; }, a, b);                                                         \
  }
DLC_VEC_OPERATOR(+)
DLC_VEC_OPERATOR(-)
DLC_VEC_OPERATOR(*)
DLC_VEC_OPERATOR(/)
DLC_VEC_OPERATOR(&)
DLC_VEC_OPERATOR(|)
DLC_VEC_OPERATOR(^)
DLC_VEC_OPERATOR(==)
DLC_VEC_OPERATOR(!=)
DLC_VEC_OPERATOR(<)
DLC_VEC_OPERATOR(<=)
DLC_VEC_OPERATOR(>)
DLC_VEC_OPERATOR(>=)
template <class A, int N> __device__ inline auto operator-(const Vec<A, N> &a) {
  return lanewise<N>([](A x) { return -x; }, a);
}

// A function of scalars, lifted: NAME(operands...) where at least one of them is a Vec. Operands of one type have forms
// of their own: without them, a function template of scalars would be the better match, and compute with a Vec as its
// T.
#define DLC_LIFT(NAME)                                                                                                 \
  template <class... A, int N = Lanes<A...>::count, class = typename EnableIf<(N > 0)>::Type>                          \
  __device__ inline auto NAME(const A &...a) {                                                                         \
    return lanewise<N>([](decltype(laneOf(a, 0))... x) { return NAME(x...); }, a...);                                  \
  }                                                                                                                    \
  template <class T, int N> __device__ inline auto NAME(const Vec<T, N> &a) {                                          \
    return lanewise<N>([](T x) { return NAME(x); }, a);                                                                \
  }                                                                                                                    \
  template <class T, int N> __device__ inline auto NAME(const Vec<T, N> &a, const Vec<T, N> &b) {                      \
    return lanewise<N>([](T x, T y) { return NAME(x, y); }, a, b);                                                     \
  }
template <bool condition> struct EnableIf {};
template <> struct EnableIf<true> {
  using Type = int;
};
