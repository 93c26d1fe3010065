// The forms of wgmma.mma_async, and wgmma.fence, commit_group, wait_group.
#include "runtime/emu/exec/Matrix.h"
#include "runtime/emu/exec/Wgmma.h"

#include <algorithm>
#include <cstdio>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

void runFence(Warp &warp, const Instruction &, uint32_t mask) {
  if (allLanes(warp, mask))
    warp.wgmma.fenced = ++warp.wgmma.clock;
}

void runCommit(Warp &warp, const Instruction &, uint32_t mask) {
  if (allLanes(warp, mask))
    warp.wgmma.groups.push_back(warp.wgmma.issued);
}

// target: groups that may stay on their way. A wgmma is complete when all warps of the group have issued it.
void runWait(Warp &warp, const Instruction &i, uint32_t mask) {
  WgmmaRegisters &state = warp.wgmma;
  if (!allLanes(warp, mask) || state.groups.size() <= i.target)
    return;
  const size_t count = state.groups.size() - i.target;
  const uint32_t last = state.groups[count - 1];
  WarpGroup &group = warp.group();
  if (warp.failedWaits == 0) { // as late as possible: others have their turn first
    warp.waits();
    return;
  }
  if (!group.isIssuedByAll(last)) {
    if (!warp.waits())
      warp.fail(0, "deadlock: wgmma.wait_group waits for a wgmma that a part of the warp group never executes");
    return;
  }
  warp.failedWaits = 0;
  state.groups.erase(state.groups.begin(), state.groups.begin() + long(count));
  state.complete = std::max(state.complete, last);
  for (; group.first <= last; ++group.first) {
    for (uint32_t read : group.operations.front().reads)
      warp.block.proxy->endRead(read);
    group.operations.pop_front();
  }
}

struct TypeRow {
  const char *name;
  WgmmaType type;
  uint32_t k;
};
const TypeRow types[] = {{"f16", WgmmaType::F16, 16},   {"bf16", WgmmaType::BF16, 16}, {"tf32", WgmmaType::TF32, 8},
                         {"e4m3", WgmmaType::E4M3, 32}, {"e5m2", WgmmaType::E5M2, 32}, {"s8", WgmmaType::S8, 32},
                         {"u8", WgmmaType::U8, 32}};

const TypeRow *typeNamed(Type type) {
  for (const TypeRow &row : types)
    if (row.name == std::string_view(ptx::nameOf(type)))
      return &row;
  return nullptr;
}

bool immediate(Decoder &d, size_t at, std::initializer_list<int64_t> values, int64_t &value) {
  if (d.operand(at).kind == ptx::Operand::Integer)
    for (int64_t one : values)
      if (int64_t(d.operand(at).bits) == one) {
        value = one;
        return true;
      }
  return d.fail("'" + d.source->opcode + "': operand " + std::to_string(at + 1) + " must be " +
                std::to_string(*values.begin()) + " or " + std::to_string(*(values.end() - 1)));
}

// The scales of A and B and, for 16 bits, their transpositions.
bool takeFlags(Decoder &d, WgmmaForm &form, bool isShort, bool isInteger) {
  size_t at = 4;
  int64_t value = 0;
  if (isInteger)
    return true;
  for (uint8_t flag : {WgmmaForm::NegatesA, WgmmaForm::NegatesB}) {
    if (!immediate(d, at++, {1, -1}, value))
      return false;
    form.flags |= value < 0 ? flag : 0;
  }
  for (uint8_t flag : {WgmmaForm::TransposesA, WgmmaForm::TransposesB}) {
    if (!isShort || (flag == WgmmaForm::TransposesA && form.flags & WgmmaForm::ARegisters))
      continue;
    if (!immediate(d, at++, {0, 1}, value))
      return false;
    form.flags |= value ? flag : 0;
  }
  return true;
}

bool listOf(Decoder &d, size_t at, size_t count, bool isDestination) {
  size_t found = listedRegisters(d.operand(at));
  if (found != count)
    return d.fail("'" + d.source->opcode + "': operand " + std::to_string(at + 1) + " has " + std::to_string(found) +
                  " registers, expected " + std::to_string(count));
  return wordRegisters(d, d.operand(at), isDestination);
}

// wgmma.mma_async.sync.aligned.m64nNkK[.satfinite].D.A.B d, a, b, scale-d, scales, transpositions
bool decodeMultiply(Decoder &d) {
  WgmmaForm form;
  uint32_t k = 0;
  for (std::string_view part : d.source->parts)
    if (std::string shape(part); std::sscanf(shape.c_str(), "m64n%uk%u", &form.columns, &k) == 2)
      d.take(part);
  form.flags = d.take("satfinite") ? WgmmaForm::Saturates : 0;
  Type sums = d.takeType();
  const TypeRow *a = typeNamed(d.takeType()), *b = typeNamed(d.takeType());
  if (!a || !b || a->k != b->k || a->k != k || form.columns == 0 || form.columns > 256)
    return false;
  const bool isShort = k == 16, isInteger = a->type >= WgmmaType::S8, isByte = k == 32 && !isInteger;
  if (isInteger != (b->type >= WgmmaType::S8) || (isShort && a != b))
    return false;
  if (form.columns % (isInteger && form.columns > 24 ? 16 : 8))
    return d.fail("'" + d.source->opcode + "': there is no such N");
  const bool hasShortSums = sums == Type::F16;
  if (isInteger ? sums != Type::S32 : sums != Type::F32 && !(hasShortSums && (a->type == WgmmaType::F16 || isByte)))
    return false;
  if (form.flags && !isInteger)
    return false;
  form.a = a->type;
  form.b = b->type;
  form.sums = isInteger ? WgmmaForm::S32 : hasShortSums ? WgmmaForm::F16 : WgmmaForm::F32;
  if (d.count() < 4)
    return d.need(4, 8);
  const bool inRegisters = d.operand(1).kind == ptx::Operand::Vector;
  form.flags |= inRegisters ? WgmmaForm::ARegisters : 0;
  const size_t count = isInteger ? 4 : isShort ? 8 - inRegisters : 6;
  if (!d.need(count, count) || !takeFlags(d, form, isShort, isInteger))
    return false;
  const size_t accumulators = form.columns / (hasShortSums ? 4 : 2);
  d.out->destinations = uint8_t(accumulators);
  if (!listOf(d, 0, accumulators, true) || !(inRegisters ? listOf(d, 1, 4, false) : d.value(1, Type::U64)) ||
      !d.value(2, Type::U64) || !d.predicate(3))
    return false;
  form.pack(*d.out);
  d.out->run = runWgmma;
  d.out->flow = Flow::WarpSync;
  d.out->extra = inRegisters ? 6 : 3; // the mask of lanes: all
  return d.pushConstant(~uint32_t(0), 4);
}

bool decodeWgmma(Decoder &d) {
  d.function->usesAsyncProxy = true;
  int what = d.takeOne({"mma_async", "fence", "commit_group", "wait_group"});
  if (what < 0 || !d.take("sync") || !d.take("aligned"))
    return false;
  if (what == 0)
    return decodeMultiply(d);
  static const Execute runs[] = {nullptr, runFence, runCommit, runWait};
  d.out->run = runs[what];
  d.out->flow = Flow::WarpSync;
  d.out->extra = 0; // the mask of lanes: all
  if (what == 3) {
    if (!d.need(1, 1) || d.operand(0).kind != ptx::Operand::Integer || d.operand(0).bits > 7)
      return false;
    d.out->target = uint32_t(d.operand(0).bits);
  } else if (!d.need(0, 0)) {
    return false;
  }
  return d.pushConstant(~uint32_t(0), 4);
}

} // namespace

const DecodeRow wgmmaRows[] = {{"wgmma", decodeWgmma}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
