// Instructions with inputs and what comes out: rows that run on any CUDA device, the emulated one included.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dlc::test {

// What a lane starts with. Every lane has 16 words, %x0 to %x15. The first two are also %r1 and %r2, %f1
// and %f2, together %rd3 and %fd1; the first is %h1 and %h2 too. The lane's number is %r0. %rd1 is the
// address of the words, %rd2 of 64 bytes of the lane's own that are 0; s is shared memory of 4096 bytes.
enum class Input : uint8_t {
  Given,          // Row::value in words 0 and 1 of all lanes, 0 in the others
  Bits,           // all random from here on, from a fixed seed
  Floats,         // f32 of many sizes; infinities, NaN, zeros and subnormals among them
  Unit,           // f32 in [-3, 3]
  Positive,       // f32 in (0, 2^20)
  Doubles,        // f64 like Floats
  Halves,         // pairs of f16, of many sizes
  Bfloats,        // pairs of bf16
  MatrixF16,      // 8 words of f16 in [-2, 2], then f32 in [-2, 2]
  MatrixF16Short, // all words f16 in [-2, 2]
  MatrixBf16,
  MatrixTf32, // with bits that the hardware ignores
};

// Where the result is: %r3, %rd4, or the words %y0 and up.
enum class Output : uint8_t { Narrow, Wide, Words4, Words8 };

// How far a result may be from the expected value x: relative * |x| + absolute. Both 0: equal bits.
struct Bound {
  double relative = 0, absolute = 0;
  enum Type : uint8_t { F32, F64, F16x2, BF16x2 } type = F32; // of the result's words
  bool anyNan = false;                                        // the PTX ISA leaves a NaN's bits open: each is as good
};

struct Row {
  std::string body;
  Input input = Input::Given;
  Output output = Output::Narrow;
  uint64_t value = 0;
  // Of Given: the result of all lanes, or of the lanes 0, 5 and 31. Empty for random input.
  std::vector<uint64_t> expected;
  // The result from the lane's words. Without: the emulator's result is what a device is compared with.
  uint64_t (*reference)(const uint32_t *words) = nullptr;
  Bound bound;
  unsigned target = 80; // the least compute capability, times 10
  bool isExact = false; // needs just that one: sm_90a
  unsigned lanes = 32;  // threads of the block
  // A tensor map over the words of all lanes, at %rd5. Rows: 32 words and as many lines; Pixels: 2 pictures of 4 x 4
  // pixels of 16 words, by im2col with a filter of width 3 and a border of 1 along W.
  enum Map : uint8_t { NoMap, Rows, Pixels } map = NoMap;
  int swizzle = 0; // CUtensorMapSwizzle; a box has a row as wide as the swizzle (none: 64 bytes) and 16 lines
  int element = 2; // CUtensorMapDataType, of 4 bytes: u32
};

struct Group {
  const char *name;
  std::vector<Row> rows;
};
std::vector<Group> instructionRows(); // all of them

std::vector<Row> integerRows(), floatRows(), conversionRows(), halfRows(), warpRows(), matrixRows(), memoryRows(),
    hopperRows();

// --- To write rows --------------------------------------------------------------------------------

uint64_t bits(float x);
uint64_t bits(double x);
float floatOf(uint32_t word); // of these bits
inline uint64_t pair(uint64_t low, uint64_t high) { return (low & 0xffffffff) | high << 32; }

Row narrow(std::string body, uint64_t value, uint64_t expected);
Row wide(std::string body, uint64_t value, uint64_t expected);
Row lanes(std::string body, uint64_t lane0, uint64_t lane5, uint64_t lane31);
// The result is in %f3, the inputs in %f1 and %f2.
Row floats(std::string body, float a, float b, uint64_t expected, Bound bound = {});
Row random(Input input, std::string body, uint64_t (*reference)(const uint32_t *words) = nullptr, Bound bound = {});
Row randomWide(Input input, std::string body, uint64_t (*reference)(const uint32_t *words) = nullptr, Bound bound = {});
Row randomWords(Input input, std::string body, Output output, Bound bound = {});
Row from90(Row row); // needs compute capability 9.0
inline Bound exactButNan(Bound::Type type) { return {0, 0, type, true}; }

} // namespace dlc::test
