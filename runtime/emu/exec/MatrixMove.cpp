// ldmatrix, stmatrix, movmatrix: 8 x 8 matrices of 16-bit elements between shared memory and registers
// (PTX ISA, "ldmatrix"). Lane 8i + r gives the address of row r of matrix i, 16 bytes; it is the lane
// that the race check takes for the row's reader or writer. Register i holds matrix i: lane 4g + t has
// elements 2t and 2t + 1 of row g, so a row's 16 bytes are four lanes as they lie. `.trans`: of column g.
#include "runtime/emu/exec/AsyncCopy.h"
#include "runtime/emu/exec/Matrix.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

using Half8 = uint16_t __attribute__((ext_vector_type(8)));

// An 8 x 8 transposition of 16-bit elements.
void transpose(uint16_t (&matrix)[8][8]) {
  Half8 rows[8], next[8];
  std::memcpy(rows, matrix, sizeof rows);
  for (int round = 0; round < 3; ++round) { // interleaves row r with row r + 4
    for (int r = 0; r < 4; ++r) {
      next[2 * r] = __builtin_shufflevector(rows[r], rows[r + 4], 0, 8, 1, 9, 2, 10, 3, 11);
      next[2 * r + 1] = __builtin_shufflevector(rows[r], rows[r + 4], 4, 12, 5, 13, 6, 14, 7, 15);
    }
    std::memcpy(rows, next, sizeof rows);
  }
  std::memcpy(matrix, rows, sizeof rows);
}

// The rows' places in shared memory. matrices: 1, 2 or 4.
bool locateRows(Warp &warp, const Instruction &i, int matrices, Mode mode, Access &access) {
  uint32_t rows = matrices == 4 ? ~0u : (1u << (8 * matrices)) - 1;
  if (!locate(warp, i, 0, rows, 16, mode, access))
    return false;
  for (int lane = 0; lane < 8 * matrices; ++lane)
    if (access.space[lane] != ptx::Space::Shared) {
      warp.fail(lane, "the row's address is not in shared memory");
      return false;
    }
  return true;
}

constexpr uint64_t initialisedBytes = 0x0101010101010101ull;

// flags bit 0: transposed. Source: the address.
void runLoadMatrix(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access;
  int matrices = i.destinations;
  if (!allLanes(warp, mask) || !locateRows(warp, i, matrices, Mode::Read, access) ||
      !noteShared(warp, uint32_t((uint64_t(1) << (8 * matrices)) - 1), 16, Mode::Read, access))
    return;
  for (int m = 0; m < matrices; ++m) {
    uint16_t elements[8][8];
    uint64_t initialised = initialisedBytes;
    for (int r = 0; r < 8; ++r) {
      uint64_t shadow[2];
      std::memcpy(elements[r], access.data[8 * m + r], 16);
      std::memcpy(shadow, access.shadow[8 * m + r], 16);
      initialised &= (shadow[0] ^ ~initialisedBytes) & (shadow[1] ^ ~initialisedBytes);
    }
    if (i.flags & 1)
      transpose(elements);
    std::memcpy(warp.lanes<uint32_t>(i.destination(m)), elements, sizeof elements);
    uint32_t undefined = 0;
    if (initialised != initialisedBytes && readsPending(warp, access, 0xffu << (8 * m), 0, 16))
      return;
    if (initialised != initialisedBytes)
      for (int lane = 0; lane < 32; ++lane)
        for (int half = 0; half < 2; ++half) {
          int row = lane / 4, column = 2 * (lane % 4) + half;
          if (i.flags & 1)
            std::swap(row, column);
          const uint8_t *shadow = access.shadow[8 * m + row] + 2 * column;
          if (shadow[0] != 1 || shadow[1] != 1)
            undefined |= 1u << lane;
        }
    warp.setUndefined(i.destination(m), ~0u, undefined);
  }
}

// Sources: the address, then a register for each matrix.
void runStoreMatrix(Warp &warp, const Instruction &i, uint32_t mask) {
  Access access;
  int matrices = i.kind;
  if (!allLanes(warp, mask) || !locateRows(warp, i, matrices, Mode::Write, access))
    return;
  uint16_t elements[4][8][8];
  uint8_t shadow[4][8][16];
  std::memset(shadow, 1, sizeof shadow);
  for (int m = 0; m < matrices; ++m) {
    std::memcpy(elements[m], warp.lanes<uint32_t>(i.source(m + 1)), sizeof elements[m]);
    if (i.flags & 1)
      transpose(elements[m]);
    for (uint32_t rest = warp.undefined(i.source(m + 1)); rest; rest &= rest - 1)
      for (int half = 0; half < 2; ++half) {
        int lane = __builtin_ctz(rest), row = lane / 4, column = 2 * (lane % 4) + half;
        if (i.flags & 1)
          std::swap(row, column);
        std::memset(&shadow[m][row][2 * column], 0, 2);
      }
  }
  const uint32_t rows = uint32_t((uint64_t(1) << (8 * matrices)) - 1);
  if (!noteShared(warp, rows, 16, Mode::Write, access) || !noteGenericWrite(warp, rows, 16, access))
    return;
  for (int lane = 0; lane < 8 * matrices; ++lane) {
    std::memcpy(access.data[lane], elements[lane / 8][lane % 8], 16);
    std::memcpy(access.shadow[lane], shadow[lane / 8][lane % 8], 16);
  }
}

void runMoveMatrix(Warp &warp, const Instruction &i, uint32_t mask) {
  if (!allLanes(warp, mask))
    return;
  uint16_t elements[8][8];
  std::memcpy(elements, warp.lanes<uint32_t>(i.source(0)), sizeof elements);
  transpose(elements);
  uint32_t undefined = 0;
  for (uint32_t rest = warp.undefined(i.source(0)); rest; rest &= rest - 1)
    for (int half = 0; half < 2; ++half) {
      int lane = __builtin_ctz(rest), row = lane / 4, column = 2 * (lane % 4) + half;
      undefined |= 1u << (4 * column + row / 2);
    }
  std::memcpy(warp.lanes<uint32_t>(i.destination(0)), elements, sizeof elements);
  warp.setUndefined(i.destination(0), ~0u, undefined);
}

// ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {...}, [address]; stmatrix with the operands exchanged.
bool decodeMove(Decoder &d) {
  bool isLoad = d.base() == "ldmatrix";
  if (!d.take("sync") || !d.take("aligned") || !d.take("m8n8") || !d.need(2, 2))
    return false;
  int times = d.takeOne({"x1", "x2", "x4"});
  d.out->flags = d.take("trans") ? 1 : 0;
  bool isShared = d.takeOne({"shared", "shared::cta"}) >= 0;
  if (times < 0 || !d.take("b16"))
    return false;
  size_t matrices = size_t(1) << times;
  const ptx::Operand &list = d.operand(isLoad ? 0 : 1);
  size_t found = listedRegisters(list);
  if (found != matrices)
    return d.fail("'" + d.source->opcode + "' with " + std::to_string(found) + " registers, expected " +
                  std::to_string(matrices));
  auto registers = [&] { return wordRegisters(d, list, isLoad); };
  auto address = [&] { return d.address(isLoad ? 1 : 0, isShared ? ptx::Space::Shared : ptx::Space::Generic); };
  d.out->kind = uint8_t(matrices);
  d.out->destinations = uint8_t(isLoad ? matrices : 0);
  d.out->flow = Flow::WarpSync;
  d.out->extra = isLoad ? 1 : 1 + matrices; // the mask of lanes: all
  d.out->run = isLoad ? runLoadMatrix : runStoreMatrix;
  return (isLoad ? registers() && address() : address() && registers()) && d.pushConstant(~uint32_t(0), 4);
}

bool decodeMoveMatrix(Decoder &d) {
  d.out->destinations = 1;
  d.out->flow = Flow::WarpSync;
  d.out->extra = 1;
  d.out->run = runMoveMatrix;
  return d.take("sync") && d.take("aligned") && d.take("m8n8") && d.take("trans") && d.take("b16") && d.need(2, 2) &&
         d.destination(0, 4) && d.value(1, Type::B32) && d.pushConstant(~uint32_t(0), 4);
}

} // namespace

const DecodeRow matrixMoveRows[] = {
    {"ldmatrix", decodeMove}, {"stmatrix", decodeMove}, {"movmatrix", decodeMoveMatrix}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
