// Operands of wgmma in shared memory: from a descriptor to rows of words.
#include "runtime/emu/exec/AsyncCopy.h"
#include "runtime/emu/exec/Fragments.h"
#include "runtime/emu/exec/Half.h"
#include "runtime/emu/exec/Wgmma.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

constexpr uint64_t initialised = 0x0101010101010101ull;

// Floats of 8 bits by their bits.
struct ByteFloats {
  float e4m3[256], e5m2[256];
  ByteFloats() {
    for (uint32_t bits = 0; bits < 256; ++bits) {
      e4m3[bits] = float(decodeFloat(bits, formatE4M3));
      e5m2[bits] = float(decodeFloat(bits, formatE5M2));
    }
  }
};
const ByteFloats &byteFloats() {
  static const ByteFloats tables;
  return tables;
}

void store(F8 values, bool negates, uint32_t *words) {
  if (negates)
    values = -values;
  std::memcpy(words, &values, sizeof values);
}

// rows[8][depth] by k: words[k * stride].
void storeByK(const uint32_t (&rows)[8][32], int depth, uint32_t *words, uint32_t stride) {
  for (int k = 0; k < depth; k += 8) {
    U8 a[8], b[8];
    for (int r = 0; r < 8; ++r)
      std::memcpy(&a[r], &rows[r][k], sizeof a[r]);
    for (int round = 0; round < 3; ++round) { // interleaves row r with row r + 4
      for (int r = 0; r < 4; ++r) {
        b[2 * r] = __builtin_shufflevector(a[r], a[r + 4], 0, 8, 1, 9, 2, 10, 3, 11);
        b[2 * r + 1] = __builtin_shufflevector(a[r], a[r + 4], 4, 12, 5, 13, 6, 14, 7, 15);
      }
      std::memcpy(a, b, sizeof a);
    }
    for (int j = 0; j < 8; ++j)
      std::memcpy(words + size_t(k + j) * stride, &a[j], sizeof a[j]);
  }
}

// The bytes of a piece; what is not initialised is noted for its rows. False: reported.
bool take(Warp &warp, uint32_t address, uint8_t *bytes, WgmmaOperand &operand, uint32_t row, uint32_t count) {
  Block &block = warp.block;
  const uint32_t size = uint32_t(block.shared.size()) - 16, at = address - uint32_t(sharedBase);
  if (address < sharedBase || at + 16 > size) {
    warp.fail(0, "out of bounds: the descriptor of a wgmma reaches offset " + std::to_string(int32_t(at)) +
                     " of the block's " + std::to_string(size) + " bytes of shared memory");
    return false;
  }
  operand.places.push_back(at);
  std::memcpy(bytes, &block.shared[at], 16);
  uint64_t shadow[2];
  std::memcpy(shadow, &block.sharedShadow[at], 16);
  if (shadow[0] == initialised && shadow[1] == initialised)
    return true;
  for (unsigned k = 0; k < 16; ++k)
    if (block.sharedShadow[at + k] == pendingByte) {
      const BulkLanding *landing = block.proxy->landingAt(at + k);
      warp.fail(0, "a wgmma reads what a pending asynchronous copy" +
                       (landing ? " by " + landing->who : std::string()) + " will write: no wait for it");
      return false;
    }
  if (operand.bad.empty())
    operand.bad.resize(maxWgmmaRows);
  std::memset(&operand.bad[row], 1, count);
  return true;
}

} // namespace

WgmmaDescriptor::WgmmaDescriptor(uint64_t bits) {
  static const unsigned spans[] = {16, 128, 64, 32};
  start = uint32_t(bits & 0x3fff) << 4;
  leading = uint32_t(bits >> 16 & 0x3fff) << 4;
  stride = uint32_t(bits >> 32 & 0x3fff) << 4;
  span = spans[bits >> 62];
}

std::string WgmmaDescriptor::odd(uint64_t bits) {
  if (bits & ~0xc00e3fff3fff3fffull)
    return "a matrix descriptor with bits that mean nothing";
  if (bits >> 49 & 7)
    return "the emulated device has no matrix descriptors with a base offset";
  return {};
}

namespace {
uint32_t swizzledBy(unsigned span, uint32_t address) { return address ^ (address >> 3 & (span - 1) & 0x70); }
} // namespace

uint32_t WgmmaDescriptor::kMajor(uint32_t row, uint32_t chunk) const {
  uint32_t along = span == 16 ? chunk * leading : chunk * 16;
  return swizzledBy(span, start + row % 8 * span + row / 8 * stride + along);
}

uint32_t WgmmaDescriptor::mnMajor(uint32_t chunk, uint32_t k) const {
  uint32_t perSpan = span / 16; // chunks
  uint32_t across = k / 8 * (span == 16 ? leading : stride), along = chunk / perSpan * (span == 16 ? stride : leading);
  return swizzledBy(span, start + chunk % perSpan * 16 + along + k % 8 * span + across);
}

void unpackWgmmaRow(const uint8_t *bytes, WgmmaType type, bool negates, uint32_t *words) {
  switch (type) {
  case WgmmaType::F16:
  case WgmmaType::BF16:
    for (int half = 0; half < 2; ++half)
      store(type == WgmmaType::F16 ? halvesToFloats(bytes + 16 * half) : bfloatsToFloats(bytes + 16 * half), negates,
            words + 8 * half);
    return;
  case WgmmaType::TF32: { // the low 13 bits are ignored
    U8 values;
    std::memcpy(&values, bytes, sizeof values);
    values &= 0xffffe000u;
    store(F8(values), negates, words);
    return;
  }
  case WgmmaType::E4M3:
  case WgmmaType::E5M2: {
    const float *table = type == WgmmaType::E4M3 ? byteFloats().e4m3 : byteFloats().e5m2;
    for (int k = 0; k < 32; ++k)
      words[k] = bitsTo<uint32_t>(negates ? -table[bytes[k]] : table[bytes[k]]);
    return;
  }
  case WgmmaType::S8:
  case WgmmaType::U8:
    for (int half = 0; half < 2; ++half) {
      using S8x16 = int8_t __attribute__((ext_vector_type(16)));
      using U8x16 = uint8_t __attribute__((ext_vector_type(16)));
      S16 values;
      if (type == WgmmaType::S8) {
        S8x16 narrow;
        std::memcpy(&narrow, bytes + 16 * half, 16);
        values = __builtin_convertvector(narrow, S16);
      } else {
        U8x16 narrow;
        std::memcpy(&narrow, bytes + 16 * half, 16);
        values = __builtin_convertvector(narrow, S16);
      }
      std::memcpy(words + 8 * half, &values, 32);
    }
    return;
  }
}

bool readWgmmaOperand(Warp &warp, const WgmmaForm &form, uint64_t descriptor, bool isA, uint32_t first, uint32_t rows,
                      WgmmaOperand &operand) {
  if (std::string odd = WgmmaDescriptor::odd(descriptor); !odd.empty()) {
    warp.fail(0, odd);
    return false;
  }
  const WgmmaDescriptor matrix(descriptor);
  const WgmmaType type = isA ? form.a : form.b;
  const bool negates = form.flags & (isA ? WgmmaForm::NegatesA : WgmmaForm::NegatesB);
  const bool isMnMajor = form.flags & (isA ? WgmmaForm::TransposesA : WgmmaForm::TransposesB);
  operand.words.resize(size_t(form.depth) * rows);
  operand.places.clear();
  operand.bad.clear();
  if (isMnMajor) {
    for (uint32_t k = 0; k < form.depth; ++k)
      for (uint32_t row = 0; row < rows; row += 8) {
        uint8_t bytes[16];
        if (!take(warp, matrix.mnMajor((first + row) / 8, k), bytes, operand, row, 8))
          return false;
        store(type == WgmmaType::F16 ? halvesToFloats(bytes) : bfloatsToFloats(bytes), negates,
              &operand.words[size_t(k) * rows + row]);
      }
    return true;
  }
  for (uint32_t row = 0; row < rows; row += 8) {
    uint32_t eight[8][32];
    for (uint32_t r = 0; r < 8; ++r) {
      uint8_t bytes[32];
      for (uint32_t chunk = 0; chunk < 2; ++chunk)
        if (!take(warp, matrix.kMajor(first + row + r, chunk), bytes + 16 * chunk, operand, row + r, 1))
          return false;
      unpackWgmmaRow(bytes, type, negates, eight[r]);
    }
    storeByK(eight, form.depth, &operand.words[row], rows);
  }
  return true;
}

bool noteWgmmaRead(Warp &warp, const std::vector<uint32_t> &places) {
  Access access;
  access.anyShared = true;
  std::fill(std::begin(access.space), std::end(access.space), ptx::Space::Shared);
  for (size_t at = 0; at < places.size(); at += 32) {
    size_t count = std::min<size_t>(32, places.size() - at);
    for (size_t k = 0; k < count; ++k)
      access.address[k] = sharedBase + places[at + k];
    if (!noteShared(warp, uint32_t((uint64_t(1) << count) - 1), 16, Mode::Read, access))
      return false;
  }
  return true;
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
