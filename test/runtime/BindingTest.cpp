// Sizes and what is made of them: the evaluator, the placement of an arena, bindings.
#include "runtime/plan/Binding.h"
#include "runtime/plan/Placement.h"
#include "runtime/plan/Reader.h"
#include "test/runtime/Fixtures.h"

#include <gtest/gtest.h>
#include <random>

using namespace dlc::plan;
using namespace dlc::test;

namespace {

// left op right for two symbols; false where it has no value.
bool evaluateOne(SizeOp op, int64_t left, int64_t right, int64_t &value) {
  std::vector<Expression> expressions = {{SizeOp::Symbol, 0, 0}, {SizeOp::Symbol, 1, 0}, {op, ~0, ~1}};
  EXPECT_TRUE(areValid(expressions, 2));
  int64_t symbols[] = {left, right}, values[3] = {};
  size_t failed = 0;
  bool good = evaluate(expressions, symbols, values, failed);
  EXPECT_EQ(failed, good ? 3u : 2u);
  value = values[2];
  return good;
}

TEST(Size, Operations) {
  struct {
    SizeOp op;
    int64_t left, right, value;
  } cases[] = {
      {SizeOp::Add, 7, 5, 12},          {SizeOp::Subtract, 5, 7, -2},
      {SizeOp::Multiply, -3, 4, -12},   {SizeOp::FloorDivide, 7, 2, 3},
      {SizeOp::FloorDivide, -7, 2, -4}, {SizeOp::FloorDivide, -8, 2, -4},
      {SizeOp::CeilDivide, 7, 2, 4},    {SizeOp::CeilDivide, -7, 2, -3},
      {SizeOp::CeilDivide, 8, 2, 4},    {SizeOp::CeilDivide, 0, 5, 0},
      {SizeOp::Modulo, 7, 4, 3},        {SizeOp::Modulo, -1, 4, 3},
      {SizeOp::Modulo, -8, 4, 0},       {SizeOp::Minimum, 3, -2, -2},
      {SizeOp::Maximum, 3, -2, 3},      {SizeOp::FloorDivide, INT64_MIN, 1, INT64_MIN},
  };
  for (auto &each : cases) {
    int64_t value = 0;
    EXPECT_TRUE(evaluateOne(each.op, each.left, each.right, value));
    EXPECT_EQ(value, each.value) << int(each.op) << ": " << each.left << ", " << each.right;
  }
}

TEST(Size, WhatDoesNotFitHasNoValue) {
  int64_t value = 0;
  EXPECT_FALSE(evaluateOne(SizeOp::Add, INT64_MAX, 1, value));
  EXPECT_FALSE(evaluateOne(SizeOp::Subtract, INT64_MIN, 1, value));
  EXPECT_FALSE(evaluateOne(SizeOp::Multiply, INT64_MAX, 2, value));
  for (SizeOp op : {SizeOp::FloorDivide, SizeOp::CeilDivide, SizeOp::Modulo})
    for (int64_t divisor : {int64_t(0), int64_t(-1), INT64_MIN})
      EXPECT_FALSE(evaluateOne(op, INT64_MIN, divisor, value));
}

// Random lifetimes: sound, never below the largest live set, and the check sees what is moved.
TEST(Placement, IsSound) {
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    std::vector<LiveRange> ranges(1 + random() % 40);
    for (LiveRange &range : ranges) {
      range.bytes = random() % 3 ? random() % 5000 : 0;
      range.first = random() % 30;
      range.last = range.first + random() % 10;
    }
    Placement placement = placeRanges(ranges);
    ASSERT_TRUE(isSound(ranges, placement));
    ASSERT_GE(placement.arenaBytes, placement.largestLiveSet);
    ASSERT_EQ(placeRanges(ranges).offsets, placement.offsets);
    // Everything at one place is sound only where nothing meets.
    Placement same = placement;
    same.offsets.assign(ranges.size(), 0);
    bool meets = false;
    for (size_t a = 0; a < ranges.size(); ++a)
      for (size_t b = 0; b < a; ++b)
        meets |= ranges[a].bytes && ranges[b].bytes && ranges[a].first <= ranges[b].last &&
                 ranges[b].first <= ranges[a].last;
    ASSERT_EQ(isSound(ranges, same), !meets);
    placement.arenaBytes -= 1;
    placement.offsets[0] += 32;
    ASSERT_FALSE(isSound(ranges, placement));
  }
}

// A chain needs two places, whatever its length.
TEST(Placement, ChainsShareMemory) {
  std::vector<LiveRange> ranges;
  for (uint32_t i = 0; i < 100; ++i)
    ranges.push_back({1000, i, i + 1});
  Placement placement = placeRanges(ranges);
  EXPECT_EQ(placement.arenaBytes, 2048u);
  EXPECT_EQ(placement.largestLiveSet, 2048u);
  EXPECT_EQ(placeRanges({}).arenaBytes, 0u);
}

// x [batch, 4] -> z of the same size, through a slot.
TEST(Binding, PlacesAnEntryAtItsSizes) {
  Program program;
  program.kernels = {kernel("add")};
  Entry entry;
  entry.name = "main";
  entry.symbols = {{"batch", 1, 100}};
  entry.expressions = {{SizeOp::Symbol, 0, 0}, {SizeOp::Multiply, ~0, 16}};
  entry.inputs = {tensor("x", {~0, 4})};
  entry.outputs = {tensor("z", {~0, 4})};
  entry.slots = {{~1, 0, 1}};
  entry.buffers = {{BufferKind::Input, 0, 0, ~1}, {BufferKind::Output, 0, 0, ~1}, {BufferKind::Arena, 0, 0, ~1}};
  entry.steps = {launch(0, {0, 2}), launch(0, {2, 1})};
  program.entries = {entry};
  for (int64_t batch : {1, 5, 100}) {
    Binding binding;
    Error error = bind(program, entry, {batch}, binding);
    ASSERT_FALSE(error) << error.message;
    EXPECT_EQ(binding.value(~1), batch * 16);
    EXPECT_EQ(binding.arenaBytes, uint64_t(batch * 16 + 63) / 64 * 64);
    EXPECT_EQ(boundTensor(entry.inputs[0], binding).dims, (std::vector<Size>{batch, 4}));
  }
  Binding binding;
  EXPECT_EQ(bind(program, entry, {101}, binding).message, "size 'batch' is 101, not from 1 to 100");
  EXPECT_EQ(bind(program, entry, {0}, binding).message, "size 'batch' is 0, not from 1 to 100");
  EXPECT_EQ(defaultSizes(entry), std::vector<int64_t>{1});
  EXPECT_TRUE(hasOpenSizes(entry));
  program.entries[0].buffers[2].offset = 64; // fits for no size
  EXPECT_EQ(bind(program, program.entries[0], {4}, binding).message,
            "buffer 2 lies outside its memory: bytes 64 + 64 of 64");
}

TEST(Size, RangesHoldEveryValue) {
  for (SizeOp op : {SizeOp::Add, SizeOp::Subtract, SizeOp::Multiply, SizeOp::FloorDivide, SizeOp::CeilDivide,
                    SizeOp::Modulo, SizeOp::Minimum, SizeOp::Maximum}) {
    std::vector<Expression> expressions = {{SizeOp::Symbol, 0, 0}, {SizeOp::Symbol, 1, 0}, {op, ~0, ~1}};
    SizeRange ranges[] = {{-5, 6}, {1, 4}}, found[3];
    size_t failed = 0;
    ASSERT_TRUE(evaluate(expressions, ranges, found, failed));
    for (int64_t a = -5; a <= 6; ++a)
      for (int64_t b = 1; b <= 4; ++b) {
        int64_t symbols[] = {a, b}, values[3];
        ASSERT_TRUE(evaluate(expressions, symbols, values, failed));
        EXPECT_LE(found[2].least, values[2]) << int(op) << " " << a << " " << b;
        EXPECT_GE(found[2].most, values[2]) << int(op) << " " << a << " " << b;
      }
  }
  std::vector<Expression> divided = {{SizeOp::Symbol, 0, 0}, {SizeOp::FloorDivide, 8, ~0}};
  SizeRange range = {0, 3}, found[2];
  size_t failed = 0;
  EXPECT_FALSE(evaluate(divided, &range, found, failed)); // by 0
}

// x [batch] -> z [n], the rest in a slot; a step reads n, which is at most 2 * batch.
TEST(Binding, KeepsRoomForTheMostThatStepsRead) {
  Program program;
  program.kernels = {kernel("split")};
  Entry entry;
  entry.name = "main";
  entry.symbols = {{"batch", 1, 100}, {"n", 0, ~2}};
  entry.expressions = {{SizeOp::Symbol, 0, 0},     {SizeOp::Symbol, 1, 0},    {SizeOp::Multiply, ~0, 2},
                       {SizeOp::Subtract, ~2, ~1}, {SizeOp::Multiply, ~3, 4}, {SizeOp::Multiply, ~1, 4},
                       {SizeOp::Multiply, ~0, 4}};
  entry.inputs = {tensor("x", {~0}), tensor("count", {}, ElementType::I64)};
  entry.outputs = {tensor("z", {~1})};
  entry.slots = {{~4, 1, 1}};
  entry.buffers = {{BufferKind::Input, 0, 0, ~6},
                   {BufferKind::Input, 1, 0, 8},
                   {BufferKind::Output, 0, 0, ~5},
                   {BufferKind::Arena, 0, 0, ~4}};
  Step read = launch(0, {1}), split = launch(0, {0, 2, 3});
  read.kind = StepKind::ReadSize;
  read.index = 1;
  read.outputs = 0;
  split.outputs = 2;
  entry.steps = {read, split};
  program.entries = {entry};
  Error error = validateProgram(program, 0);
  ASSERT_FALSE(error) << error.message;
  EXPECT_EQ(readExpressions(entry), (std::vector<bool>{false, true, false, true, true, true, false}));
  EXPECT_TRUE(hasReadSizes(entry.outputs[0], readExpressions(entry)));
  EXPECT_FALSE(hasReadSizes(entry.inputs[0], readExpressions(entry)));
  Binding binding;
  ASSERT_FALSE(bind(program, entry, {5, 0}, binding));
  EXPECT_EQ(binding.symbols, (std::vector<int64_t>{5, 10}));
  EXPECT_EQ(binding.value(~3), 0);
  EXPECT_EQ(binding.most(~3), 10);
  EXPECT_EQ(binding.arenaBytes, 64u); // for n = 0
  EXPECT_EQ(largestTensor(entry.outputs[0], binding).dims, std::vector<Size>{10});
  entry.symbols[1].least = 3;
  EXPECT_EQ(bind(program, entry, {1, 0}, binding).message, "size 'n' is 3 at least, and 2 at the most");
}

// A dim that is a multiple of a symbol gives it, where it divides.
TEST(Sizes, OfMultiples) {
  Entry entry;
  entry.symbols = {{"height", 1, 50}};
  entry.expressions = {{SizeOp::Symbol, 0, 0}, {SizeOp::Multiply, ~0, 4}};
  entry.inputs = {{"x", ElementType::F32, {~1}, {}}, {"y", ElementType::F32, {~1}, {}}};
  auto sizesOf = [&](int64_t x, int64_t y, std::vector<int64_t> &sizes) {
    return sizesOfInputs(entry, {&x, &y}, sizes).message;
  };
  std::vector<int64_t> sizes;
  EXPECT_EQ(sizesOf(12, 12, sizes), "");
  EXPECT_EQ(sizes, (std::vector<int64_t>{3}));
  EXPECT_EQ(sizesOf(13, 13, sizes), "input 0 'x': dim 0 is 13, expected height from 4 to 200, a multiple of 4");
  EXPECT_EQ(sizesOf(204, 204, sizes), "input 0 'x': dim 0 is 204, expected height from 4 to 200, a multiple of 4");
  EXPECT_EQ(sizesOf(12, 16, sizes), "input 1 'y': dim 0 is 16, expected height = 12, as in 'x'");
}

} // namespace
