// wgmma: what its files share (PTX ISA, "Asynchronous Warpgroup Level Matrix Instructions").
#pragma once

#include "runtime/emu/exec/Lanes.h"

namespace dlc::runtime::emu {

enum class WgmmaType : uint8_t { F16, BF16, TF32, E4M3, E5M2, S8, U8 };

// One form of the instruction. Of Instruction, `kind` holds the types, `flags` the flags, `bytes` N / 8.
struct WgmmaForm {
  enum Flags : uint8_t {
    ARegisters = 1,
    NegatesA = 2,
    NegatesB = 4,
    TransposesA = 8,
    TransposesB = 16,
    Saturates = 32
  };
  WgmmaType a = WgmmaType::F16, b = WgmmaType::F16;
  enum Sums : uint8_t { F32, F16, S32 } sums = F32;
  uint8_t flags = 0;
  uint8_t depth = 16; // of k, in words of an operand's row: floats, or pairs of integers
  uint32_t columns = 0;

  static WgmmaForm of(const Instruction &instruction) {
    WgmmaForm form;
    form.sums = Sums(instruction.kind & 3);
    form.a = WgmmaType(instruction.kind >> 2 & 7);
    form.b = WgmmaType(instruction.kind >> 5);
    form.flags = instruction.flags;
    form.depth = form.a == WgmmaType::TF32 ? 8 : form.a == WgmmaType::E4M3 || form.a == WgmmaType::E5M2 ? 32 : 16;
    form.columns = instruction.bytes * 8u;
    return form;
  }
  void pack(Instruction &instruction) const {
    instruction.kind = uint8_t(unsigned(sums) | unsigned(a) << 2 | unsigned(b) << 5);
    instruction.flags = flags;
    instruction.bytes = uint8_t(columns / 8);
  }
};

// A matrix in shared memory as its descriptor says ("Matrix descriptor format", "Canonical layouts"): 16 bytes are 8
// elements of 16 bits, along k (K-major) or along the rows (MN-major).
struct WgmmaDescriptor {
  uint32_t start = 0, leading = 0, stride = 0; // bytes
  unsigned span = 16;                          // of the swizzle; 16: none
  explicit WgmmaDescriptor(uint64_t bits);
  // Where 16 bytes lie: half `chunk` of a row's 32 bytes; or elements 8 * chunk ... of the rows, at one k.
  uint32_t kMajor(uint32_t row, uint32_t chunk) const;
  uint32_t mnMajor(uint32_t chunk, uint32_t k) const;
  // Why the device refuses it; empty: it does not.
  static std::string odd(uint64_t bits);
};

constexpr uint32_t maxWgmmaRows = 256; // of B; A has 64

// Rows of an operand of wgmma, unpacked: words[k * rows + row].
struct WgmmaOperand {
  std::vector<uint32_t> words;
  std::vector<uint32_t> places; // of its pieces of 16 bytes: offsets in shared memory
  std::vector<uint8_t> bad;     // by row: 1 where a part is not initialised; empty: none
};

// Reads `rows` rows from row `first` on. False: reported.
bool readWgmmaOperand(Warp &warp, const WgmmaForm &form, uint64_t descriptor, bool isA, uint32_t first, uint32_t rows,
                      WgmmaOperand &operand);
// A row's 32 bytes as words of an operand.
void unpackWgmmaRow(const uint8_t *bytes, WgmmaType type, bool negates, uint32_t *words);
void runWgmma(Warp &warp, const Instruction &instruction, uint32_t mask);

// The race check of the warp's reading.
bool noteWgmmaRead(Warp &warp, const std::vector<uint32_t> &places);

} // namespace dlc::runtime::emu
