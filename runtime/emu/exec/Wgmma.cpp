// wgmma.mma_async: each of the four warps computes its 16 rows when it issues the instruction. What the results and
// operands must not meet until the wait is checked apart: WarpGroup.cpp for registers, AsyncProxy for shared memory.
//
// The accumulators of a warp lie as those of mma (exec/MatrixMultiply.cpp) for each 8 columns; the fragments of A, too.
// Sums are added in the order of k, rounded to f32 after each addition; the hardware's order and the bits that it keeps
// between are not specified (fewer than f32's for fp8).
#include "runtime/emu/exec/Wgmma.h"
#include "runtime/emu/exec/Fragments.h"
#include "runtime/emu/exec/Half.h"
#include "runtime/emu/exec/Matrix.h"

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

constexpr uint32_t rowsOfWarp = 16;

// The value of a register that all lanes share. False: reported.
template <typename T> bool uniform(Warp &warp, const Operand &operand, const char *what, T &value) {
  const T *lanes = warp.lanes<T>(operand);
  value = lanes[0];
  bool same = true;
  for (int lane = 1; lane < 32; ++lane)
    same &= lanes[lane] == value;
  if (same && warp.undefined(operand) == 0)
    return true;
  warp.fail(0, std::string(what) + (same ? " was never initialised" : " differs between the warp's threads"));
  return false;
}

// The registers that the instruction takes hold of.
bool holdRegisters(Warp &warp, const Instruction &i, const WgmmaForm &form, uint32_t serial) {
  WgmmaRegisters &state = warp.wgmma;
  state.follow(&warp.function(), warp.function().registerCount);
  if (state.fenced == WgmmaRegisters::never) {
    warp.fail(0, "a wgmma with no wgmma.fence before it");
    return false;
  }
  const uint32_t shape = 1 + form.columns * 4 + form.sums;
  const int fragments = form.flags & WgmmaForm::ARegisters ? 4 : 0;
  for (int k = 0; k < i.destinations + fragments; ++k) {
    bool isAccumulator = k < i.destinations;
    WgmmaRegisters::Use &use = state.uses[i.operands[k].reg];
    std::string which =
        isAccumulator ? "accumulator " + std::to_string(k) : "register " + std::to_string(k - i.destinations) + " of A";
    bool otherShape = use.held != WgmmaRegisters::never && use.issued > state.fenced && use.shape && use.shape != shape;
    if (use.touched > state.fenced || (isAccumulator && otherShape)) {
      warp.fail(0, "a missing wgmma.fence: " + which +
                       (otherShape ? " is one of a wgmma of another shape" : " was written by another instruction"));
      return false;
    }
    if (use.held > state.complete && (isAccumulator ? use.shape == 0 : use.shape != 0)) {
      warp.fail(0, which + " belongs to a wgmma that is on its way: no wgmma.wait_group for it");
      return false;
    }
  }
  const uint32_t now = ++state.clock;
  for (int k = 0; k < i.destinations + fragments; ++k) {
    WgmmaRegisters::Use &use = state.uses[i.operands[k].reg];
    use.held = serial;
    use.issued = now;
    use.shape = k < i.destinations ? shape : 0;
  }
  state.issued = serial;
  return true;
}

// The group's record of the operation, made by the first warp that comes and compared by the others.
WarpGroupOperation *join(Warp &warp, const WgmmaForm &form, const WarpGroupOperation &own, uint32_t &serial) {
  WarpGroup &group = warp.group();
  if ((warp.warpIndex / 4 * 4 + 4) * 32 > warp.block.threads) {
    warp.fail(0, "a wgmma by a warp group of fewer than 128 threads");
    return nullptr;
  }
  serial = ++group.issued[warp.warpIndex % 4];
  uint32_t at = serial - group.first;
  if (at < group.operations.size()) {
    WarpGroupOperation &first = group.operations[at];
    if (first.site == own.site && first.a == own.a && first.b == own.b && first.scale == own.scale)
      return &first;
    warp.fail(0, first.site != own.site ? "the warps of a warp group execute different wgmma: another " +
                                              warp.block.launch.describeSite(first.site)
                                        : "the warps of a warp group execute a wgmma with different descriptors");
    return nullptr;
  }
  group.operations.push_back(own);
  WarpGroupOperation &operation = group.operations.back();
  WgmmaOperand right;
  if (!readWgmmaOperand(warp, form, own.b, false, 0, form.columns, right))
    return nullptr;
  AsyncProxy &proxy = *warp.block.proxy;
  std::vector<uint32_t> pieces;
  for (uint32_t place : right.places) {
    if (!proxy.checkFenced(warp, 0, place, 16, "a wgmma reads"))
      return nullptr;
    pieces.push_back(place / 16);
  }
  operation.reads.push_back(proxy.beginRead(warp, 0, std::move(pieces)));
  operation.right = std::move(right.words);
  operation.places = std::move(right.places);
  operation.bad = std::move(right.bad);
  return &operation;
}

// The warp's 16 rows of A by k.
bool readLeft(Warp &warp, const Instruction &i, const WgmmaForm &form, WarpGroupOperation &operation,
              WgmmaOperand &left) {
  if (!(form.flags & WgmmaForm::ARegisters)) {
    if (!readWgmmaOperand(warp, form, operation.a, true, warp.warpIndex % 4 * rowsOfWarp, rowsOfWarp, left) ||
        !noteWgmmaRead(warp, left.places))
      return false;
    std::vector<uint32_t> pieces;
    for (uint32_t place : left.places) {
      if (!warp.block.proxy->checkFenced(warp, 0, place, 16, "a wgmma reads"))
        return false;
      pieces.push_back(place / 16);
    }
    operation.reads.push_back(warp.block.proxy->beginRead(warp, 0, std::move(pieces)));
    return true;
  }
  left.words.resize(size_t(form.depth) * rowsOfWarp);
  for (uint32_t row = 0; row < rowsOfWarp; ++row) {
    uint8_t bytes[32];
    uint32_t words[32];
    bool bad = false;
    for (int chunk = 0; chunk < 2; ++chunk) {
      const Operand &fragment = i.source(int(row / 8) + 2 * chunk);
      std::memcpy(bytes + 16 * chunk, warp.lanes<uint32_t>(fragment) + 4 * (row % 8), 16);
      bad |= warp.undefined(fragment) >> (4 * (row % 8)) & 15;
    }
    unpackWgmmaRow(bytes, form.a, form.flags & WgmmaForm::NegatesA, words);
    for (uint32_t k = 0; k < form.depth; ++k)
      left.words[k * rowsOfWarp + row] = words[k];
    if (bad && left.bad.empty())
      left.bad.resize(rowsOfWarp);
    if (bad)
      left.bad[row] = 1;
  }
  return true;
}

// The rows of 8 columns from `column` on: sums[16] += A * B.
void multiplyFloats(const WgmmaForm &form, const uint32_t *left, const uint32_t *right, F8 (&sums)[16]) {
  for (int half = 0; half < 16; half += 8) {
    F8 rows[8];
    for (int r = 0; r < 8; ++r)
      rows[r] = sums[half + r];
    for (uint32_t k = 0; k < form.depth; ++k) {
      F8 column = loadWords<F8>(right + size_t(k) * form.columns, 0);
      float values[8];
      std::memcpy(values, left + k * rowsOfWarp + half, sizeof values);
#pragma clang loop unroll(full)
      for (int r = 0; r < 8; ++r)
        rows[r] = __builtin_elementwise_fma(F8(values[r]), column, rows[r]);
    }
    for (int r = 0; r < 8; ++r)
      sums[half + r] = rows[r];
  }
}
void multiplyIntegers(const WgmmaForm &form, const uint32_t *left, const uint32_t *right, I8 (&sums)[16]) {
  for (int r = 0; r < 16; ++r) {
    I8 sum = 0;
    for (uint32_t k = 0; k < form.depth; ++k) {
      I8 pairs = int32_t(left[k * rowsOfWarp + uint32_t(r)]),
         column = loadWords<I8>(right + size_t(k) * form.columns, 0);
      sum += I8(_mm256_madd_epi16(__m256i(pairs), __m256i(column)));
    }
    sums[r] =
        form.flags & WgmmaForm::Saturates ? __builtin_elementwise_add_sat(sum, sums[r]) : I8(U8(sum) + U8(sums[r]));
  }
}

// Registers of the accumulators for the 8 columns of number `block`: those of rows 0-7, then of rows 8-15.
void computeBlock(Warp &warp, const Instruction &i, const WgmmaForm &form, const uint32_t *left, const uint32_t *right,
                  uint32_t block, bool adds) {
  if (form.sums == WgmmaForm::F16) {
    F8 sums[16];
    for (int r = 0; r < 16; ++r) {
      const uint32_t *words = warp.lanes<uint32_t>(i.destination(int(2 * block) + r / 8));
      sums[r] = adds ? halvesToFloats(words + 4 * (r % 8)) : F8(0.0f);
    }
    multiplyFloats(form, left, right, sums);
    for (int r = 0; r < 16; ++r) {
      uint16_t *to = warp.lanes<uint16_t>(i.destination(int(2 * block) + r / 8)) + 8 * (r % 8);
      for (int n = 0; n < 8; ++n)
        to[n] = sums[r][n] == sums[r][n] ? bitsTo<uint16_t>(_Float16(sums[r][n])) : canonicalNan16();
    }
    return;
  }
  auto wide = [&](auto zero, auto multiply) {
    using V = decltype(zero);
    using V4 = std::conditional_t<std::is_same_v<V, F8>, F4, I4>;
    V sums[16];
    for (int r = 0; r < 16; ++r) {
      int at = int(4 * block) + r / 8 * 2;
      sums[r] = adds ? joinRow<V, V4>(warp.lanes<uint32_t>(i.destination(at)),
                                      warp.lanes<uint32_t>(i.destination(at + 1)), r % 8)
                     : zero;
    }
    multiply(form, left, right, sums);
    for (int r = 0; r < 16; ++r) {
      int at = int(4 * block) + r / 8 * 2;
      if constexpr (std::is_same_v<V, F8>)
        sums[r] = canonicalNans(sums[r]);
      splitRow(sums[r], warp.lanes<uint32_t>(i.destination(at)), warp.lanes<uint32_t>(i.destination(at + 1)), r % 8);
    }
  };
  if (form.sums == WgmmaForm::S32)
    wide(I8(0), multiplyIntegers);
  else
    wide(F8(0.0f), multiplyFloats);
}

// An accumulator is undefined where its row of A, its column of B, or what it was has an undefined part.
void propagateUndefined(Warp &warp, const Instruction &i, const WgmmaForm &form, const WgmmaOperand &left,
                        const std::vector<uint8_t> &badColumns, bool adds) {
  const bool isShort = form.sums == WgmmaForm::F16;
  const int perBlock = isShort ? 2 : 4;
  for (int k = 0; k < i.destinations; ++k) {
    uint32_t bad = adds ? warp.undefined(i.destination(k)) : 0;
    int block = k / perBlock, half = isShort ? k % 2 : k % 4 / 2;
    if (!left.bad.empty() || !badColumns.empty())
      for (int lane = 0; lane < 32; ++lane) {
        int row = 8 * half + lane / 4, column = 8 * block + lane % 4 * 2;
        bool isBad = !left.bad.empty() && left.bad[size_t(row)];
        for (int n = 0; n < 2 && !badColumns.empty(); ++n)
          isBad |= (isShort || k % 2 == n) && badColumns[size_t(column + n)];
        bad |= uint32_t(isBad) << lane;
      }
    warp.setUndefined(i.destination(k), ~0u, bad);
  }
}

} // namespace

// Sources: A (a descriptor, or 4 registers), the descriptor of B, whether the accumulators count.
void runWgmma(Warp &warp, const Instruction &i, uint32_t mask) {
  if (!allLanes(warp, mask))
    return;
  const WgmmaForm form = WgmmaForm::of(i);
  const int right = form.flags & WgmmaForm::ARegisters ? 4 : 1;
  WarpGroupOperation own;
  own.site = warp.siteNumber();
  if (right == 1 && !uniform(warp, i.source(0), "the descriptor of A", own.a))
    return;
  if (!uniform(warp, i.source(right), "the descriptor of B", own.b))
    return;
  own.scale = warp.predicate(i.source(right + 1));
  if (warp.undefined(i.source(right + 1)) || (own.scale && own.scale != ~0u))
    return warp.fail(0, "scale-d of a wgmma differs between the warp's threads, or was never initialised");
  uint32_t serial = 0;
  WarpGroupOperation *operation = join(warp, form, own, serial);
  WgmmaOperand left;
  if (!operation || !holdRegisters(warp, i, form, serial) || !readLeft(warp, i, form, *operation, left) ||
      !noteWgmmaRead(warp, operation->places))
    return;
  propagateUndefined(warp, i, form, left, operation->bad, own.scale);
  for (uint32_t block = 0; block < form.columns / 8; ++block)
    computeBlock(warp, i, form, left.words.data(), operation->right.data() + 8 * block, block, own.scale);
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
