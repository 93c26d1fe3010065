// mma.sync: the tensor cores' D = A * B + C on fragments that lie in the registers of a warp (PTX ISA,
// "Matrix Fragments for mma").
//
// All shapes share one layout when A and B are seen as words of 4 bytes (two f16, four s8, one tf32)
// along k. With g = lane / 4 and t = lane % 4: register j of A holds word t + 4 * (j / 2) of row
// g + 8 * (j % 2); register j of B holds word t + 4 * j of column g; registers 2i and 2i + 1 of C and D
// hold columns 2t and 2t + 1 of row g + 8 * i (as f16 they share register i). So four lanes' words
// are 16 bytes of one row, and are loaded as they lie.
//
// Sums: every product is exact, and they are added to C in the order of k, rounded to f32 after each
// addition (f16 accumulators: rounded to f16 once, at the end). The hardware's order and its bits
// between are not specified: results differ within k + 1 roundings of the sum of the magnitudes.
#include "runtime/emu/exec/Fragments.h"
#include "runtime/emu/exec/Half.h"
#include "runtime/emu/exec/Matrix.h"

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

constexpr int maxDepth = 16; // of k, in floats or in pairs of integers

// --- Operands: 4 words of a row as floats, or as pairs of 16-bit integers in a word -----------------

struct HalfElements {
  static constexpr int perFour = 8;
  static void unpack(const uint32_t *words, int lane, float *to) {
    F8 values = halvesToFloats(words + lane);
    std::memcpy(to, &values, sizeof values);
  }
};
struct BfloatElements {
  static constexpr int perFour = 8;
  static void unpack(const uint32_t *words, int lane, float *to) {
    F8 values = bfloatsToFloats(words + lane);
    std::memcpy(to, &values, sizeof values);
  }
};
struct Tf32Elements { // the low 13 bits of an operand are ignored
  static constexpr int perFour = 4;
  static void unpack(const uint32_t *words, int lane, float *to) {
    for (int t = 0; t < 4; ++t)
      to[t] = bitsTo<float>(words[lane + t] & 0xffffe000u);
  }
};
template <typename Byte> struct ByteElements {
  static constexpr int perFour = 8; // pairs
  static void unpack(const uint32_t *words, int lane, int32_t *to) {
    using B16 = Byte __attribute__((ext_vector_type(16)));
    S16 values = __builtin_convertvector(loadWords<B16>(words, lane), S16);
    std::memcpy(to, &values, sizeof values);
  }
};

// The rows of A: rows[r][k].
template <typename E, typename T, int Depth>
void unpackA(Warp &warp, const Operand *registers, int count, int rowCount, T (&rows)[16][Depth]) {
  for (int j = 0; j < count; ++j) {
    const uint32_t *words = warp.lanes<uint32_t>(registers[j]);
    int row = rowCount == 16 ? 8 * (j % 2) : 0, at = (rowCount == 16 ? j / 2 : j) * E::perFour;
    for (int g = 0; g < 8; ++g)
      E::unpack(words, 4 * g, &rows[row + g][at]);
  }
}
// B by k: rows[k][n].
template <typename E, typename T, int Depth>
void unpackB(Warp &warp, const Operand *registers, int count, T (&rows)[Depth][8]) {
  for (int j = 0; j < count; ++j) {
    const uint32_t *words = warp.lanes<uint32_t>(registers[j]);
    T columns[8][8];
    for (int g = 0; g < 8; ++g)
      E::unpack(words, 4 * g, columns[g]);
    for (int k = 0; k < E::perFour; ++k)
      for (int g = 0; g < 8; ++g)
        rows[j * E::perFour + k][g] = columns[g][k];
  }
}

// --- What is undefined ----------------------------------------------------------------------------

// bit 4g of the result: one of the lanes 4g .. 4g + 3 is set.
uint32_t anyOfFour(uint32_t lanes) {
  lanes |= lanes >> 1;
  return (lanes | lanes >> 2) & 0x11111111u;
}

struct Shape {
  const char *name;
  Type type;       // of A; integers: S8
  uint8_t a, b, c; // registers of 4 bytes; f16 accumulators: half of c
  uint8_t rows;    // 16 or 8
};

// An element of D is undefined where its row of A, its column of B or its element of C has an
// undefined part. perRow: registers for a row of C.
void propagateUndefined(Warp &warp, const Instruction &i, const Shape &shape, int c, int perRow) {
  const Operand *a = &i.source(0), *b = a + shape.a, *accumulator = b + shape.b;
  uint32_t rows[2] = {}, columns = 0, any = 0;
  for (int j = 0; j < shape.a; ++j)
    rows[shape.rows == 16 ? j % 2 : 0] |= warp.undefined(a[j]);
  for (int j = 0; j < shape.b; ++j)
    columns |= warp.undefined(b[j]);
  uint32_t own[4] = {};
  for (int j = 0; j < c; ++j)
    any |= own[j] = warp.undefined(accumulator[j]);
  if (!(rows[0] | rows[1] | columns | any)) {
    for (int j = 0; j < c; ++j)
      warp.setUndefined(i.destination(j), ~0u, 0);
    return;
  }
  uint32_t badColumns = anyOfFour(columns); // column n: bit 4n
  for (int j = 0; j < c; ++j) {
    uint32_t bad = anyOfFour(rows[j / perRow]) * 15u | own[j];
    for (int t = 0; t < 4; ++t)
      for (int k = 0; k < 2; ++k)
        if ((perRow == 1 || j % 2 == k) && badColumns >> (4 * (2 * t + k)) & 1)
          bad |= 0x11111111u << t;
    warp.setUndefined(i.destination(j), ~0u, bad);
  }
}

// --- Execution ------------------------------------------------------------------------------------

const Shape shapes[] = {
    {"m16n8k8", Type::F16, 2, 1, 4, 16},   {"m16n8k16", Type::F16, 4, 2, 4, 16}, {"m16n8k8", Type::BF16, 2, 1, 4, 16},
    {"m16n8k16", Type::BF16, 4, 2, 4, 16}, {"m16n8k4", Type::TF32, 2, 1, 4, 16}, {"m16n8k8", Type::TF32, 4, 2, 4, 16},
    {"m8n8k16", Type::S8, 1, 1, 2, 8},     {"m16n8k16", Type::S8, 2, 1, 4, 16},  {"m16n8k32", Type::S8, 4, 2, 4, 16}};

template <int Depth>
void multiplyFloats(const float (&a)[16][maxDepth], const float (&b)[maxDepth][8], F8 (&sums)[16]) {
  for (int half = 0; half < 16; half += 8) {
    F8 rows[8];
    for (int r = 0; r < 8; ++r)
      rows[r] = sums[half + r];
    for (int k = 0; k < Depth; ++k) {
      F8 column = loadWords<F8>(reinterpret_cast<const uint32_t *>(b[k]), 0);
#pragma clang loop unroll(full)
      for (int r = 0; r < 8; ++r)
        rows[r] = __builtin_elementwise_fma(F8(a[half + r][k]), column, rows[r]);
    }
    for (int r = 0; r < 8; ++r)
      sums[half + r] = rows[r];
  }
}

// kind: the row of `shapes`; flags bit 0: accumulators of f16.
template <typename E, int Registers> void runFloats(Warp &warp, const Instruction &i, uint32_t mask) {
  if (!allLanes(warp, mask))
    return;
  const Shape &shape = shapes[i.kind];
  bool shortSums = i.flags & 1;
  const Operand *a = &i.source(0), *b = a + shape.a, *c = b + shape.b;
  propagateUndefined(warp, i, shape, shortSums ? 2 : 4, shortSums ? 1 : 2);
  float left[16][maxDepth], right[maxDepth][8];
  unpackA<E>(warp, a, 2 * Registers, 16, left);
  unpackB<E>(warp, b, Registers, right);
  F8 sums[16];
  for (int r = 0; r < 16; ++r) {
    if (shortSums)
      HalfElements::unpack(warp.lanes<uint32_t>(c[r / 8]), 4 * (r % 8), reinterpret_cast<float *>(&sums[r]));
    else
      sums[r] = joinRow<F8, F4>(warp.lanes<uint32_t>(c[r / 8 * 2]), warp.lanes<uint32_t>(c[r / 8 * 2 + 1]), r % 8);
  }
  multiplyFloats<E::perFour * Registers>(left, right, sums);
  for (int r = 0; r < 16; ++r) {
    if (shortSums) {
      uint16_t *to = warp.lanes<uint16_t>(i.destination(r / 8)) + 8 * (r % 8);
      for (int n = 0; n < 8; ++n)
        to[n] = sums[r][n] == sums[r][n] ? bitsTo<uint16_t>(_Float16(sums[r][n])) : canonicalNan16();
    } else {
      splitRow(canonicalNans(sums[r]), warp.lanes<uint32_t>(i.destination(r / 8 * 2)),
               warp.lanes<uint32_t>(i.destination(r / 8 * 2 + 1)), r % 8);
    }
  }
}

// flags bit 1: .satfinite. The sum of the products fits into 32 bits; C is added last.
template <typename A, typename B, int Registers, int Rows>
void runIntegers(Warp &warp, const Instruction &i, uint32_t mask) {
  if (!allLanes(warp, mask))
    return;
  const Shape &shape = shapes[i.kind];
  constexpr int aRegisters = Registers * Rows / 8;
  const Operand *a = &i.source(0), *b = a + aRegisters, *c = b + Registers;
  propagateUndefined(warp, i, shape, shape.c, 2);
  int32_t left[16][maxDepth], right[maxDepth][8];
  unpackA<ByteElements<A>>(warp, a, aRegisters, Rows, left);
  unpackB<ByteElements<B>>(warp, b, Registers, right);
  for (int r = 0; r < Rows; ++r) {
    I8 sum = 0;
#pragma clang loop unroll(full)
    for (int k = 0; k < 8 * Registers; ++k) {
      I8 pairs = left[r][k], column = loadWords<I8>(reinterpret_cast<const uint32_t *>(right[k]), 0);
      sum += I8(_mm256_madd_epi16(__m256i(pairs), __m256i(column)));
    }
    I8 old = joinRow<I8, I4>(warp.lanes<uint32_t>(c[r / 8 * 2]), warp.lanes<uint32_t>(c[r / 8 * 2 + 1]), r % 8);
    if (i.flags & 2)
      sum = __builtin_elementwise_add_sat(sum, old);
    else
      sum = I8(U8(sum) + U8(old));
    splitRow(sum, warp.lanes<uint32_t>(i.destination(r / 8 * 2)), warp.lanes<uint32_t>(i.destination(r / 8 * 2 + 1)),
             r % 8);
  }
}

template <typename A, typename B> Execute integersOf(const Shape &shape) {
  return shape.rows == 8 ? Execute(runIntegers<A, B, 1, 8>)
         : shape.b == 1  ? Execute(runIntegers<A, B, 1, 16>)
                         : Execute(runIntegers<A, B, 2, 16>);
}

Execute floatsOf(const Shape &shape) {
  bool two = shape.b == 2;
  switch (shape.type) {
  case Type::F16:
    return two ? runFloats<HalfElements, 2> : runFloats<HalfElements, 1>;
  case Type::BF16:
    return two ? runFloats<BfloatElements, 2> : runFloats<BfloatElements, 1>;
  default:
    return two ? runFloats<Tf32Elements, 2> : runFloats<Tf32Elements, 1>;
  }
}

// --- Decoding: mma.sync.aligned.SHAPE.row.col[.satfinite].D.A.B.C d, a, b, c ------------------------

bool registersOf(Decoder &d, size_t at, size_t count, bool isDestination) {
  const ptx::Operand &list = d.operand(at);
  size_t found = listedRegisters(list);
  if (found != count)
    return d.fail("'" + d.source->opcode + "': operand " + std::to_string(at + 1) + " has " + std::to_string(found) +
                  " registers, expected " + std::to_string(count));
  return wordRegisters(d, list, isDestination);
}

bool decodeMultiply(Decoder &d) {
  if (!d.take("sync") || !d.take("aligned") || !d.need(4, 4))
    return false;
  int at = -1;
  static const char *const names[] = {"m16n8k8", "m16n8k16", "m16n8k4", "m8n8k16", "m16n8k32"};
  const char *name = nullptr;
  for (const char *candidate : names)
    if (!name && d.take(candidate))
      name = candidate;
  bool saturates = d.take("satfinite");
  if (!name || !d.take("row") || !d.take("col"))
    return false;
  Type to = d.takeType(), a = d.takeType(), b = d.takeType(), from = d.takeType();
  bool integers = (a == Type::S8 || a == Type::U8) && (b == Type::S8 || b == Type::U8);
  for (int row = 0; row < int(std::size(shapes)); ++row)
    if (!std::strcmp(shapes[row].name, name) && shapes[row].type == (integers ? Type::S8 : a))
      at = row;
  if (at < 0 || to != from || (integers ? to != Type::S32 : b != a || saturates))
    return false;
  if (!integers && to != Type::F32 && !(to == Type::F16 && a == Type::F16))
    return false;
  const Shape &shape = shapes[at];
  size_t c = to == Type::F16 ? shape.c / 2u : shape.c;
  d.out->kind = uint8_t(at);
  d.out->flags = uint8_t((to == Type::F16 ? 1 : 0) | (saturates ? 2 : 0));
  d.out->destinations = uint8_t(c);
  d.out->flow = Flow::WarpSync;
  d.out->extra = shape.a + shape.b + c; // the mask of lanes: all
  if (!integers)
    d.out->run = floatsOf(shape);
  else if (a == Type::S8)
    d.out->run = b == Type::S8 ? integersOf<int8_t, int8_t>(shape) : integersOf<int8_t, uint8_t>(shape);
  else
    d.out->run = b == Type::S8 ? integersOf<uint8_t, int8_t>(shape) : integersOf<uint8_t, uint8_t>(shape);
  return registersOf(d, 0, c, true) && registersOf(d, 1, shape.a, false) && registersOf(d, 2, shape.b, false) &&
         registersOf(d, 3, c, false) && d.pushConstant(~uint32_t(0), 4);
}

} // namespace

const DecodeRow matrixRows[] = {{"mma", decodeMultiply}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
