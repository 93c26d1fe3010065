// Kernels for the tests, with the C signature of the plan. Built with several -march.
#include <math.h>
#include <stdint.h>
#include <time.h>

#ifndef LEVEL
#define LEVEL 0
#endif

// out[i] = a[i] + b[i], 16 elements a task.
void add(void *const *buffers, int64_t begin, int64_t end) {
  const float *a = buffers[0], *b = buffers[1];
  float *out = buffers[2];
  for (int64_t i = begin * 16; i < end * 16; ++i)
    out[i] = a[i] + b[i];
}

// out[i] = exp(sin(in[i])), one element a task: needs libm.
void exp_sin(void *const *buffers, int64_t begin, int64_t end) {
  const float *in = buffers[0];
  float *out = buffers[1];
  for (int64_t i = begin; i < end; ++i)
    out[i] = expf(sinf(in[i]));
}

// out[task] = dot(in row task, weights): rows of 64.
void dot64(void *const *buffers, int64_t begin, int64_t end) {
  const float *in = buffers[0], *weights = buffers[1];
  float *out = buffers[2];
  for (int64_t row = begin; row < end; ++row) {
    float sum = 0;
    for (int64_t k = 0; k < 64; ++k)
      sum += in[row * 64 + k] * weights[k];
    out[row] = sum;
  }
}

// hits[task] += 1: shows that every task runs exactly once.
void count(void *const *buffers, int64_t begin, int64_t end) {
  int32_t *hits = buffers[0];
  for (int64_t i = begin; i < end; ++i)
    ++hits[i];
}

// out[0] = the level that this file was built for.
void which_level(void *const *buffers, int64_t begin, int64_t end) {
  int32_t *out = buffers[0];
  (void)begin;
  (void)end;
  out[0] = LEVEL;
}

void nothing(void *const *buffers, int64_t begin, int64_t end) {
  (void)buffers;
  (void)begin;
  (void)end;
}

// Of one i32: out = in != 0 (a byte); in - 1; a + b; 10 * in.
void nonzero(void *const *buffers, int64_t begin, int64_t end) {
  (void)begin;
  (void)end;
  *(unsigned char *)buffers[1] = *(const int32_t *)buffers[0] != 0;
}
void decrement(void *const *buffers, int64_t begin, int64_t end) {
  (void)begin;
  (void)end;
  *(int32_t *)buffers[1] = *(const int32_t *)buffers[0] - 1;
}
void add_int(void *const *buffers, int64_t begin, int64_t end) {
  (void)begin;
  (void)end;
  *(int32_t *)buffers[2] = *(const int32_t *)buffers[0] + *(const int32_t *)buffers[1];
}
void times_ten(void *const *buffers, int64_t begin, int64_t end) {
  (void)begin;
  (void)end;
  *(int32_t *)buffers[1] = 10 * *(const int32_t *)buffers[0];
}

// out[i] = n for i < n, two elements a task; n is a size argument.
void fill_sized(void *const *buffers, int64_t begin, int64_t end) {
  int64_t n = *(const int64_t *)buffers[1];
  int32_t *out = buffers[0];
  for (int64_t i = 2 * begin; i < 2 * end && i < n; ++i)
    out[i] = (int32_t)n;
}

// A place is 2^18 floats and a task: out = in + 1, for as many places as the size argument says.
// Pictures of buffers[2] x 1024 elements, of which buffers[3] says how many there are.
void increment_pictures(void *const *buffers, int64_t begin, int64_t end) {
  int64_t picture = *(const int64_t *)buffers[2] << 10, pictures = *(const int64_t *)buffers[3];
  const float *in = buffers[0];
  float *out = buffers[1];
  for (int64_t i = begin * picture; i < end * picture && i < pictures * picture; ++i)
    out[i] = in[i] + 1;
}

void increment_places(void *const *buffers, int64_t begin, int64_t end) {
  int64_t place = 1 << 18, places = *(const int64_t *)buffers[2];
  const float *in = buffers[0];
  float *out = buffers[1];
  for (int64_t i = begin * place; i < end * place && i < places * place; ++i)
    out[i] = in[i] + 1;
}
