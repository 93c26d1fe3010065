// What the validator refuses: indices, sizes, geometries, and entries that do not play through.
#include "runtime/plan/Reader.h"
#include "test/runtime/Fixtures.h"

#include <functional>
#include <gtest/gtest.h>

using namespace dlc::plan;
using namespace dlc::test;

namespace {

// A CPU and a CUDA program, with a state that nothing uses.
Artifact twoPrograms() {
  Artifact artifact = chainArtifact(256);
  artifact.programs[0].states = {{tensor("mean", {256}), "statistic", 0}, {tensor("count", {}), "", kNone}};
  artifact.programs.push_back(artifact.programs[0]);
  artifact.programs[1].target = Target::Cuda;
  artifact.code.push_back(cudaCode(CodeKind::Cubin, "sm_90a", {'c'}, {geometry(0), geometry(1)}));
  return artifact;
}

ArtifactView viewOf(const Artifact &artifact) {
  ArtifactView view;
  view.programs = artifact.programs;
  for (const CodeObject &code : artifact.code)
    view.code.push_back({code, {code.bytes.data(), code.bytes.size()}});
  view.weights = {artifact.weights.data(), artifact.weights.size()};
  return view;
}

std::string planError(const std::function<void(Program &, Entry &, Artifact &)> &change) {
  Artifact artifact = twoPrograms();
  change(artifact.programs[0], artifact.programs[0].entries[0], artifact);
  return validateArtifact(viewOf(artifact)).message;
}

const std::string cpu = "the plan of the CPU program is wrong: ", cuda = "the plan of the CUDA program is wrong: ";

#define EXPECT_PLAN(message, ...)                                                                                      \
  EXPECT_EQ(planError([]([[maybe_unused]] Program &p, [[maybe_unused]] Entry &e, [[maybe_unused]] Artifact &a) {       \
              __VA_ARGS__;                                                                                             \
            }),                                                                                                        \
            message)

TEST(Plan, IndicesAreChecked) {
  EXPECT_PLAN("", );
  EXPECT_PLAN(cpu + "buffer 3 lies outside its memory: bytes 64 + 1024 of 1024", e.buffers[3].offset = 64);
  EXPECT_PLAN(cpu + "buffer 3 refers to an expression that is not there", e.buffers[3].bytes = -1);
  EXPECT_PLAN(cpu + "buffer 2 lies outside its memory: bytes 9223372036854775744 + 1024 of 1024",
              e.buffers[2].offset = INT64_MAX - 63);
  EXPECT_PLAN(cpu + "buffer 2 is misaligned: offset 16", e.buffers[2] = {BufferKind::Constant, 0, 16, 4});
  EXPECT_PLAN(cpu + "buffer 0 refers to input 2 of 2", e.buffers[0].index = 2);
  EXPECT_PLAN(cpu + "buffer 0 refers to state 2 of 2", e.buffers[0] = stateBuffer(2, 4));
  EXPECT_PLAN(cpu + "buffer 3 refers to slot 1 of 1", e.buffers[3].index = 1);
  EXPECT_PLAN(cpu + "buffer 2 refers to constant 1 of 1", e.buffers[2].index = 1);
  EXPECT_PLAN(cpu + "buffer 4 lies outside its memory: bytes 0 + 1028 of 1024", e.buffers[4].bytes += 4);
  EXPECT_PLAN(cpu + "step 1 refers to kernel 2 of 2", e.steps[1].index = 2);
  EXPECT_PLAN(cpu + "step 1 refers to buffer 6 of 6", e.steps[1].arguments[0] = bufferArgument(6));
  EXPECT_PLAN(cpu + "step 1 refers to buffer -1 of 6", e.steps[1].arguments[0].value = -1);
  EXPECT_PLAN(cpu + "step 1 writes 1 of its 0 buffers", e.steps[1].arguments.clear());
  EXPECT_PLAN(cpu + "step 1 writes 0 of its 2 buffers", e.steps[1].outputs = 0);
  EXPECT_PLAN(cpu + "step 0 writes to an input or a constant", e.steps[0].outputs = 2);
  EXPECT_PLAN(cpu + "step 2 is not a copy between two buffers of one size",
              e.steps[2].arguments.push_back(bufferArgument(5)));
  EXPECT_PLAN(cpu + "step 2 is not a copy between two buffers of one size", e.buffers[1].bytes = 64);
  EXPECT_PLAN(cpu + "output 1 'copy_of_y' is written by no step", e.steps.pop_back());
  EXPECT_PLAN(cpu + "slot 0 lives from step 0 to 3 of 3", e.slots[0].last = 3);
  EXPECT_PLAN(cpu + "slot 0 lives from step 2 to 1 of 3", e.slots[0].first = 2);
  EXPECT_PLAN(cpu + "slot 0 of the arena has 9223372036854775807 bytes, more than any machine",
              e.slots[0].bytes = INT64_MAX);
  EXPECT_PLAN(cpu + "an arena of 65537 slots", e.slots.resize(65537, e.slots[0]));
  EXPECT_PLAN(cpu + "kernel 1 'add' has no name of its own", p.kernels[1].name = "add");
  EXPECT_PLAN(cpu + "kernel 'add' counts places by argument 0 of 0 sizes", p.kernels[0].places = 0);
  EXPECT_PLAN(cpu + "entry 1 'main' has no name of its own", p.entries.push_back(e));
  EXPECT_PLAN(cpu + "it has no entry", p.entries.clear());
  EXPECT_PLAN(cpu + "input 1 'y' has dims that are negative or too large", e.inputs[1].dims = {-1});
  EXPECT_PLAN(cpu + "output 1 'copy_of_y' has dims that are negative or too large",
              e.outputs[1].dims = {int64_t(1) << 60});
  EXPECT_PLAN(cpu + "input 1 'y' has 2 dims and 1 names of dims", e.inputs[1].dimNames.pop_back());
  EXPECT_PLAN("the plan holds two programs for one target", a.programs[1].target = Target::Cpu);
  EXPECT_PLAN("the plan holds no program", a.programs.clear());
}

TEST(Plan, NamedValuesAreChecked) {
  EXPECT_PLAN(cpu + "step 0 writes 1 buffers and has 2 values", e.steps[0].values.resize(2));
  EXPECT_PLAN(cpu + "step 1 has a value 'sum' that has no name of its own", e.steps[1].values = e.steps[0].values);
  EXPECT_PLAN("", e.steps[1].values = {{}});
  EXPECT_PLAN(cpu + "step 0 has a value 'sum' with dims that are negative or too large",
              e.steps[0].values[0].dims[0] = -1);
  EXPECT_PLAN(cpu + "step 0 has a value 'sum' whose order is no permutation", e.steps[0].values[0].order = {1});
  EXPECT_PLAN(cpu + "step 0 has a value 'sum' whose order is no permutation", e.steps[0].values[0].order = {1, 1});
  EXPECT_PLAN(cpu + "step 0 has a value 'sum' whose order is no permutation", e.steps[0].values[0].order = {1, 2});
  EXPECT_PLAN(cpu + "step 0 has a value 'sum' whose order is no permutation", e.steps[0].values[0].order = {0, 1, 2});
  EXPECT_PLAN(cpu + "step 0 has a value 'sum' that does not fill its 1024 bytes", e.steps[0].values[0].dims[1] = 5);
  EXPECT_PLAN(cpu + "step 0 has a value 'sum' that does not fill its 1024 bytes",
              e.steps[0].values[0].type = ElementType::F16);
  EXPECT_PLAN(cpu + "step 2 has a value 'copy' and computes nothing",
              e.steps[2].values = {{"copy", ElementType::F32, {64, 4}, {0, 1}}});
}

TEST(Plan, ConstantsAreChecked) {
  EXPECT_PLAN(cpu + "constant 0 lies outside the weights: bytes 64 + 1024 of 1024", p.constants[0].offset = 64);
  EXPECT_PLAN(cpu + "constant 0 is misaligned: offset 4", p.constants[0] = {4, 4, {}});
  EXPECT_PLAN(cpu + "constant 0 is packed in a way that cannot be", p.constants[0].bytes = UINT64_MAX);
  EXPECT_PLAN(cpu + "constant 0 is packed, but the CPU uses constants in place",
              p.constants[0].packing = {Encoding::Panels, false, 4, 16, 16, 16});
  EXPECT_PLAN("", a.programs[1].constants[0].packing = {Encoding::Panels, false, 4, 16, 16, 16});
  EXPECT_PLAN(cuda + "constant 0 lies outside the weights: bytes 0 + 1152 of 1024",
              a.programs[1].constants[0].packing = {Encoding::Panels, false, 4, 18, 16, 16});
  EXPECT_PLAN(cuda + "constant 0 is packed in a way that cannot be",
              a.programs[1].constants[0].packing = {Encoding::Panels, false, 4, 16, 16, 17});
  EXPECT_PLAN(cuda + "constant 0 is packed in a way that cannot be",
              a.programs[1].constants[0].packing = {Encoding::Panels, false, 3, 16, 16, 16});
  EXPECT_PLAN(cuda + "constant 0 is packed in a way that cannot be",
              a.programs[1].constants[0].packing = {Encoding::Panels, false, 4, 0, 16, 16});
  EXPECT_PLAN("", a.programs[1].constants[0].packing = {Encoding::Quads, false, 1, 16, 64, 16, 4});
  EXPECT_PLAN(cuda + "constant 0 lies outside the weights: bytes 0 + 2048 of 1024", // 16 columns in panels of 32
              a.programs[1].constants[0].packing = {Encoding::Quads, false, 1, 32, 64, 16, 4});
  EXPECT_PLAN(cuda + "constant 0 is packed in a way that cannot be", // quads of nothing
              a.programs[1].constants[0].packing = {Encoding::Quads, false, 1, 16, 64, 16, 0});
  EXPECT_PLAN(cuda + "constant 0 is packed in a way that cannot be", // 64 rows are no matrices of 5
              a.programs[1].constants[0].packing = {Encoding::Quads, false, 1, 16, 64, 16, 5});
  EXPECT_PLAN(cuda + "constant 0 is packed in a way that cannot be",
              a.programs[1].constants[0].packing = {Encoding::Quads, false, 4, 16, 16, 16, 4});
  EXPECT_PLAN("", a.programs[1].constants[0].packing = {Encoding::Panels, true, 4, 16, 16, 16, 4});
  EXPECT_PLAN(cuda + "constant 0 is packed in a way that cannot be", // 16 rows are no matrices of 5
              a.programs[1].constants[0].packing = {Encoding::Panels, true, 4, 16, 16, 16, 5});
}

TEST(Plan, StatesAreChecked) {
  EXPECT_PLAN(cpu + "state 1 'mean' has no name of its own", p.states[1].tensor.name = "mean");
  EXPECT_PLAN(cpu + "state 1 '' has no name of its own", p.states[1].tensor.name = "");
  EXPECT_PLAN(cpu + "state 0 'mean' has dims that are negative or too large", p.states[0].tensor.dims = {-1});
  EXPECT_PLAN(cpu + "state 0 'mean' starts with constant 1 of 1", p.states[0].initial = 1);
  EXPECT_PLAN(cpu + "state 1 'count' of 4 bytes starts with a constant of 1024", p.states[1].initial = 0);
  EXPECT_PLAN(cpu + "state 0 'mean' has 1 dims and 2 names of dims", p.states[0].tensor.dimNames.resize(2));
}

TEST(Plan, GeometriesAreChecked) {
  EXPECT_PLAN(cpu + "a geometry refers to kernel 2 of 2", a.code[0].geometries[1].kernel = 2);
  EXPECT_PLAN(cpu + "the geometries of a code object are not in the order of kernels",
              a.code[0].geometries[1].kernel = 0);
  EXPECT_PLAN(cpu + "kernel 0 'add' has a geometry that refers to expressions or sizes that are not there",
              a.code[0].geometries[0].tasks = -1);
  EXPECT_PLAN(cuda + "kernel 1 'exp_sin' has an empty or impossible launch grid", a.code[1].geometries[1].block[2] = 0);
  EXPECT_PLAN(cuda + "kernel 0 'add' has an empty or impossible launch grid",
              a.code[1].geometries[0].grid[0] = int64_t(1) << 32);
  // The symbols of a geometry are the sizes that its kernel takes.
  EXPECT_PLAN(cuda + "kernel 0 'add' has a geometry that refers to expressions or sizes that are not there",
              a.code[1].geometries[0].expressions = {{SizeOp::Symbol, 0, 0}});
}

// Kernels 0 and 1 of the CUDA program take a size, as 2 does, an alternative of 0 where it is at most 8.
std::string alternativeError(const std::function<void(Program &, Artifact &)> &change) {
  Artifact artifact = twoPrograms();
  Program &program = artifact.programs[1];
  Step &step = program.entries[0].steps[0];
  step.arguments.push_back(sizeArgument(5));
  program.kernels[step.index].sizes = 1;
  program.kernels.push_back(program.kernels[step.index]);
  program.kernels[2].name = "few";
  program.kernels[0].expressions = {{SizeOp::Symbol, 0, 0}};
  program.kernels[0].alternatives = {{2, expressionSize(0), 8}};
  artifact.code[1].geometries.push_back(geometry(2));
  change(program, artifact);
  return validateArtifact(viewOf(artifact)).message;
}

TEST(Plan, AlternativesAreChecked) {
  auto expect = [](const std::string &message, const std::function<void(Program &)> &change) {
    EXPECT_EQ(alternativeError([&](Program &program, Artifact &) { change(program); }), cuda + message);
  };
  EXPECT_EQ(alternativeError([](Program &, Artifact &) {}), "");
  expect("kernel 0 'add' has an alternative 3, which is no kernel like it",
         [](Program &p) { p.kernels[0].alternatives[0].kernel = 3; });
  expect("kernel 0 'add' has an alternative 0, which is no kernel like it",
         [](Program &p) { p.kernels[0].alternatives[0].kernel = 0; });
  expect("kernel 0 'add' has an alternative 1, which is no kernel like it",
         [](Program &p) { p.kernels[0].alternatives[0].kernel = 1; });
  expect("kernel 0 'add' has an alternative whose measure is not there",
         [](Program &p) { p.kernels[0].alternatives[0].measure = expressionSize(1); });
  expect("kernel 0 'add' has expressions that refer to what is not there",
         [](Program &p) { p.kernels[0].expressions[0].left = 1; });
  // What launches hand over is what an alternative's maps are of.
  for (size_t kernel : {0, 2})
    for (uint32_t argument : {1, 3})
      EXPECT_EQ(alternativeError(
                    [&](Program &, Artifact &a) { a.code[1].geometries[kernel].maps = {tensorMap(argument, 8)}; }),
                argument == 1
                    ? ""
                    : cuda + (kernel ? "kernel 2 'few'" : "kernel 0 'add'") + " has a tensor map of buffer 3 of 3");
  EXPECT_PLAN(cpu + "kernel 0 'add' has alternatives, which the CPU does not", p.kernels[0].alternatives = {{1, 0, 8}});
}

// Of the buffers of 'add', which have 1024 bytes.
std::string mapError(const std::function<void(TensorMap &, Program &)> &change) {
  Artifact artifact = twoPrograms();
  Geometry &geometry = artifact.code[1].geometries[0];
  geometry.maps = {tensorMap(1, 8)};
  change(geometry.maps[0], artifact.programs[1]);
  return validateArtifact(viewOf(artifact)).message;
}

TEST(Plan, TensorMapsAreChecked) {
  auto expect = [](const std::string &message, const std::function<void(TensorMap &)> &change) {
    EXPECT_EQ(mapError([&](TensorMap &map, Program &) { change(map); }),
              cuda + "kernel 0 'add' has a tensor map of " + message);
  };
  EXPECT_EQ(mapError([](TensorMap &, Program &) {}), "");
  expect("elements of a type that is not copied by boxes", [](TensorMap &map) { map.type = ElementType::F64; });
  expect("0 dims, expected 1 to 5", [](TensorMap &map) { map.dims.clear(); });
  expect("6 dims, expected 1 to 5", [](TensorMap &map) { map.dims.resize(6, {1, 16, 1}); });
  expect("offset 8, expected a multiple of 16", [](TensorMap &map) { map.offset = 8; });
  expect("offset 281474976710656, expected a multiple of 16", [](TensorMap &map) { map.offset = 1ll << 48; });
  expect("sizes that are not there", [](TensorMap &map) { map.offset = expressionSize(0); });
  expect("sizes that are not there", [](TensorMap &map) { map.dims[1].size = expressionSize(0); });
  expect("sizes that are not there", [](TensorMap &map) { map.dims[1].stride = expressionSize(0); });
  expect("dim 0 of 0 elements", [](TensorMap &map) { map.dims[0].size = 0; });
  expect("dim 1 of 4294967297 elements", [](TensorMap &map) { map.dims[1].size = (1ll << 32) + 1; });
  expect("dim 1 in boxes of 257, expected 1 to 256", [](TensorMap &map) { map.dims[1].box = 257; });
  expect("dim 0 in boxes of 0, expected 1 to 256", [](TensorMap &map) { map.dims[0].box = 0; });
  expect("dim 0 at distances of 4 bytes", [](TensorMap &map) { map.dims[0].stride = 4; });
  expect("dim 1 at distances of 136 bytes", [](TensorMap &map) { map.dims[1].stride = 136; });
  expect("dim 1 at distances of 1099511627776 bytes", [](TensorMap &map) { map.dims[1].stride = 1ll << 40; });
  expect("boxes whose rows have 24 bytes", [](TensorMap &map) { map.dims[0].box = 12; });
  expect("boxes whose rows have 128 bytes", [](TensorMap &map) { map.swizzle = Swizzle::Bytes64; });
  expect("buffer 3 of 3", [](TensorMap &map) { map.argument = 3; });
  expect("1152 bytes of a buffer of 1024", [](TensorMap &map) { map.dims[1].size = 9; });
  expect("1040 bytes of a buffer of 1024", [](TensorMap &map) { map.offset = 16; });
  expect("18446744073709551615 bytes of a buffer of 1024",
         [](TensorMap &map) { map.dims[1] = {int64_t(1) << 32, (int64_t(1) << 40) - 16, 1}; });
  // Windows.
  auto expectWindow = [&](const std::string &message, const std::function<void(TensorMap &)> &change) {
    expect(message, [&](TensorMap &map) { change(map = windowMap(1, 8)); });
  };
  EXPECT_EQ(mapError([](TensorMap &map, Program &) { map = windowMap(1, 8); }), "");
  expectWindow("2 dims and a window of 1", [](TensorMap &map) { map.dims.pop_back(); });
  expectWindow("3 dims and a window of 2", [](TensorMap &map) { map.window.push_back({}); });
  expectWindow("a window whose dim 0 has a corner at 32768", [](TensorMap &map) { map.window[0].upper = 32768; });
  expectWindow("a window whose dim 1 has a corner at -129", [](TensorMap &map) {
    map.dims.push_back({1, 1024, 1});
    map.window.push_back({-129, 0, 1});
  });
  expectWindow("a window whose dim 0 has steps of 9", [](TensorMap &map) { map.window[0].step = 9; });
  expectWindow("a window whose dim 0 has steps of 0", [](TensorMap &map) { map.window[0].step = 0; });
  expectWindow("a window whose dim 0 has no places", [](TensorMap &map) { map.window[0].upper = -9; });
  expectWindow("dim 1 in boxes of 1025, expected 1 to 1024", [](TensorMap &map) { map.dims[1].box = 1025; });
  expectWindow("dim 2 in boxes of 2, expected 1 behind a window's places", [](TensorMap &map) { map.dims[2].box = 2; });
  expectWindow("1152 bytes of a buffer of 1024", [](TensorMap &map) { map.dims[1].size = 9; });
  // Of a buffer whose size is open: that is for the binding to say.
  EXPECT_EQ(mapError([](TensorMap &map, Program &p) {
              map.dims[1].size = 9;
              p.entries[0].expressions = {{SizeOp::Add, 1024, 0}};
              p.entries[0].buffers[2].bytes = ~0;
            }),
            "");
  EXPECT_EQ(mapError([](TensorMap &map, Program &p) {
              map.argument = 0;
              map.dims[1].size = 4;
              p.entries[0].buffers[0] = inputBuffer(0, 512);
              p.entries[0].buffers[0].offset = 8;
            }),
            cuda + "kernel 0 'add' has a tensor map of a buffer that begins at byte 8 of its memory");
  EXPECT_PLAN(cpu + "kernel 0 'add' has tensor maps, which the CPU does not",
              a.code[0].geometries[0].maps = {tensorMap(0, 8)});
}

TEST(Plan, DivisorsAreChecked) {
  EXPECT_PLAN("", a.code[1].geometries[0].divisors = {{3, true}});
  EXPECT_PLAN(cuda + "kernel 0 'add' has a geometry that refers to expressions or sizes that are not there",
              a.code[1].geometries[0].divisors = {{expressionSize(0), false}});
  EXPECT_PLAN(cpu + "kernel 0 'add' has divisors, which the CPU does not",
              a.code[0].geometries[0].divisors = {{3, true}});
}

TEST(Plan, SizesAreChecked) {
  EXPECT_PLAN("", e.symbols = {{"n", 4, 9}}; e.expressions = {{SizeOp::Symbol, 0, 0}, {SizeOp::Multiply, ~0, 256}};
              e.slots[0].bytes = ~1);
  EXPECT_PLAN(cpu + "size 0 'n' has no values", e.symbols = {{"n", 4, 1}});
  EXPECT_PLAN(cpu + "size 0 'n' has no values", e.symbols = {{"n", -1, 1}});
  EXPECT_PLAN(cpu + "size 0 'n' has no values", e.symbols = {{"n", 1, ~7}});
  EXPECT_PLAN(cpu + "size 0 'n' is bounded by what does not come before it", e.symbols = {{"n", 1, ~0}};
              e.expressions = {{SizeOp::Symbol, 0, 0}});
  EXPECT_PLAN(cpu + "an expression refers to what does not come before it", e.expressions = {{SizeOp::Symbol, 0, 0}});
  EXPECT_PLAN(cpu + "an expression refers to what does not come before it", e.expressions = {{SizeOp::Add, ~0, 1}});
  EXPECT_PLAN(cpu + "an expression refers to what does not come before it", e.expressions = {{SizeOp::Add, 1, ~7}});
  EXPECT_PLAN(cpu + "expression 0 has no value: it does not fit, or divides by 0",
              e.expressions = {{SizeOp::Multiply, INT64_MAX, 2}});
  EXPECT_PLAN(cpu + "expression 0 has no value: it does not fit, or divides by 0",
              e.expressions = {{SizeOp::Modulo, 1, 0}});
  EXPECT_PLAN(cpu + "slot 0 refers to an expression that is not there", e.slots[0].bytes = ~0);
  EXPECT_PLAN(cpu + "step 0 hands over 1 sizes, its kernel takes 0", e.steps[0].arguments.push_back(sizeArgument(3)));
  EXPECT_PLAN(cpu + "step 0 hands over an expression that is not there",
              e.steps[0].arguments.push_back(sizeArgument(-1)));
  EXPECT_PLAN(cpu + "step 0 hands over a buffer behind a size",
              e.steps[0].arguments.insert(e.steps[0].arguments.begin(), sizeArgument(1)));
  EXPECT_PLAN(cpu + "buffer 3 lies outside its memory: bytes -1 + 1024 of 1024",
              e.expressions = {{SizeOp::Subtract, 1, 2}};
              e.buffers[3].offset = ~0);
}

// x, y -> z, copy; one byte c decides: `steps` are put behind the chain's first step, which writes slot 0.
std::string flowError(std::vector<Step> steps, std::vector<Slot> slots = {}) {
  Artifact artifact = chainArtifact(256);
  Entry &entry = artifact.programs[0].entries[0];
  entry.inputs.push_back(tensor("c", {}, ElementType::Bool));
  entry.buffers.push_back(inputBuffer(2, 1));    // 6
  entry.buffers.push_back(arenaBuffer(1, 1024)); // 7
  entry.buffers.push_back(arenaBuffer(1, 1));    // 8
  auto last = uint32_t(steps.size() + 2);
  entry.slots[0].last = last;
  entry.slots.push_back({1024, 0, last});
  for (size_t i = 0; i < slots.size(); ++i)
    entry.slots[i] = slots[i];
  entry.steps.insert(entry.steps.begin() + 1, steps.begin(), steps.end());
  std::string message = validateArtifact(viewOf(artifact)).message;
  return message.compare(0, cpu.size(), cpu) == 0 ? message.substr(cpu.size()) : message;
}

TEST(Plan, BlocksAreChecked) {
  EXPECT_EQ(flowError({control(StepKind::If, 6, 1, 1), copy(0, 7), copy(1, 7)}), "");
  EXPECT_EQ(flowError({control(StepKind::If, 6, 9, 1)}), "step 1 has blocks of 10 steps where 2 follow");
  EXPECT_EQ(flowError({control(StepKind::If, 6, UINT32_MAX, UINT32_MAX)}),
            "step 1 has blocks of 8589934590 steps where 2 follow");
  EXPECT_EQ(flowError({control(StepKind::If, 0, 0, 0)}), "step 1 has a condition of 1024 bytes");
  Step copyWithBlocks = copy(0, 7);
  copyWithBlocks.blocks[1] = 1;
  EXPECT_EQ(flowError({copyWithBlocks}), "step 1 has blocks of 1 steps where 0 follow");
  Step writing = control(StepKind::While, 6, 0, 0);
  writing.outputs = 1;
  EXPECT_EQ(flowError({writing}), "step 1 writes 1 of its 1 buffers");
  Step two = control(StepKind::If, 6, 0, 0);
  two.arguments.push_back(bufferArgument(6));
  EXPECT_EQ(flowError({two}), "step 1 does not read one buffer");
  std::vector<Step> deep;
  for (uint32_t i = 100; i > 0; --i)
    deep.push_back(control(StepKind::If, 6, i - 1, 0));
  EXPECT_EQ(flowError(deep), "step 66 lies in more than 64 blocks");
  Step reading = control(StepKind::ReadSize, 0, 0, 0);
  EXPECT_EQ(flowError({reading}), "step 1 refers to size 0 of 0");
  EXPECT_EQ(flowError({control(StepKind::Repeat, 0, 0, 0)}), "step 1 has a number of rounds of 1024 bytes");
  EXPECT_EQ(flowError({repeat(3, 1), copy(0, 7)}), "");
  EXPECT_EQ(flowError({repeat(~0, 1), copy(0, 7)}), "step 1 hands over an expression that is not there");
  EXPECT_EQ(flowError({repeat(3, 9)}), "step 1 has blocks of 9 steps where 2 follow");
  Step twice = repeat(3, 1);
  twice.blocks[1] = 1;
  EXPECT_EQ(flowError({twice, copy(0, 7), copy(0, 7)}), "step 1 repeats two blocks");
  Step numbers = repeat(3, 0);
  numbers.arguments.push_back(sizeArgument(4));
  EXPECT_EQ(flowError({numbers}), "step 1 has not one number of rounds");
}

TEST(Plan, EntriesArePlayedThrough) {
  // Written on one way only.
  EXPECT_EQ(flowError({control(StepKind::If, 6, 1, 0), copy(0, 7), copy(7, 5)}),
            "step 3 reads slot 1, which may not have been written");
  EXPECT_EQ(flowError({control(StepKind::If, 6, 1, 1), copy(0, 7), copy(1, 7), copy(7, 5)}), "");
  EXPECT_EQ(flowError({control(StepKind::If, 6, 1, 1), copy(0, 7), copy(7, 5)}),
            "step 3 reads slot 1, which may not have been written");
  // The first block of a loop runs, the second perhaps not.
  EXPECT_EQ(flowError({control(StepKind::While, 6, 1, 0), copy(0, 7), copy(7, 5)}), "");
  EXPECT_EQ(flowError({control(StepKind::While, 6, 0, 1), copy(0, 7), copy(7, 5)}),
            "step 3 reads slot 1, which may not have been written");
  EXPECT_EQ(flowError({control(StepKind::While, 8, 0, 0)}), "step 1 reads slot 1, which may not have been written");
  EXPECT_EQ(flowError({control(StepKind::While, 8, 1, 0), copy(6, 8)}), "");
  EXPECT_EQ(flowError({repeat(3, 1), copy(0, 7), copy(7, 5)}), "step 3 reads slot 1, which may not have been written");
  EXPECT_EQ(flowError({copy(0, 7), repeat(3, 1), copy(7, 5), copy(1, 5)}, {{1024, 0, 6}, {1024, 1, 2}}),
            "step 3 uses slot 1, which lives from step 1 to 2");
  EXPECT_EQ(flowError({copy(0, 7), repeat(3, 2), copy(7, 5), copy(1, 5)}, {{1024, 0, 6}, {1024, 1, 3}}),
            "step 3 uses slot 1, which comes from before a loop and ends in it");
  EXPECT_EQ(flowError({copy(5, 7)}), "step 1 reads output 1, which may not have been written");
  // What comes from before a loop lives as long as it; what is made in it need not.
  std::vector<Step> loop = {control(StepKind::While, 6, 1, 1), copy(0, 7), copy(7, 5)};
  EXPECT_EQ(flowError(loop, {{1024, 0, 5}, {1024, 2, 3}}), "");
  EXPECT_EQ(
      flowError({copy(0, 7), control(StepKind::While, 6, 1, 1), copy(7, 5), copy(1, 5)}, {{1024, 0, 6}, {1024, 1, 3}}),
      "step 3 uses slot 1, which comes from before a loop and ends in it");
  EXPECT_EQ(
      flowError({copy(0, 7), control(StepKind::While, 6, 1, 1), copy(7, 5), copy(1, 5)}, {{1024, 0, 6}, {1024, 1, 4}}),
      "");
  EXPECT_EQ(flowError({copy(0, 7), copy(7, 5)}, {{1024, 0, 4}, {1024, 2, 2}}),
            "step 1 uses slot 1, which lives from step 2 to 2");
}

// Reads size 1, which size 0 bounds, and size 0, in an order.
std::string readError(std::vector<Step> steps, std::vector<uint32_t> sizes) {
  Artifact artifact = chainArtifact(256);
  Entry &entry = artifact.programs[0].entries[0];
  entry.inputs.push_back(tensor("c", {}, ElementType::I64));
  entry.inputs.push_back(tensor("again", {}, ElementType::Bool));
  entry.buffers.push_back(inputBuffer(2, 8)); // 6
  entry.buffers.push_back(inputBuffer(3, 1)); // 7
  entry.expressions = {{SizeOp::Symbol, 0, 0}};
  entry.symbols = {{"n", 0, 100}, {"m", 0, ~0}};
  for (uint32_t size : sizes) {
    Step read = control(StepKind::ReadSize, 6, 0, 0);
    read.index = size;
    steps.push_back(read);
  }
  entry.slots[0].last = uint32_t(steps.size() + 2);
  entry.steps.insert(entry.steps.begin() + 1, steps.begin(), steps.end());
  std::string message = validateArtifact(viewOf(artifact)).message;
  return message.compare(0, cpu.size(), cpu) == 0 ? message.substr(cpu.size()) : message;
}

TEST(Plan, SizesAreReadBeforeTheyAreUsed) {
  EXPECT_EQ(readError({}, {0, 1}), "");
  EXPECT_EQ(readError({}, {1, 0}), "step 1 uses size 0 'n', which may not have been read");
  // In a round of a loop, of which there may be none.
  EXPECT_EQ(readError({control(StepKind::While, 7, 0, 2)}, {0, 1}), "");
  EXPECT_EQ(readError({control(StepKind::While, 7, 0, 2)}, {1, 0}),
            "step 2 uses size 0 'n', which may not have been read");
  EXPECT_EQ(readError({control(StepKind::While, 7, 0, 1)}, {0, 1}),
            "step 3 uses size 0 'n', which may not have been read");
  EXPECT_EQ(readError({control(StepKind::While, 7, 1, 0)}, {0, 1}), "");
  EXPECT_EQ(readError({repeat(2, 2)}, {0, 1}), "");
  EXPECT_EQ(readError({repeat(2, 1)}, {0, 1}), "step 3 uses size 0 'n', which may not have been read");
  EXPECT_EQ(readError({repeat(~0, 2)}, {0, 1}), "step 1 uses size 0 'n', which may not have been read");
  EXPECT_EQ(readError({control(StepKind::Repeat, 6, 2, 0)}, {0, 1}), "");
}

TEST(Plan, StepsDoNotWriteOverWhatTheyRead) {
  EXPECT_PLAN("", e.steps[1].arguments[1] = bufferArgument(3); e.steps[2] = copy(3, 4); e.slots[0].last = 2;
              e.steps.push_back(copy(1, 5)));
  EXPECT_PLAN(cpu + "step 1 writes over a part of what it reads", e.buffers.push_back({BufferKind::Arena, 0, 64, 512});
              e.steps[1].arguments[1] = bufferArgument(6));
  EXPECT_PLAN(cpu + "step 1 writes twice to the same bytes", e.steps[1] = launch(1, {0, 4, 4}); e.steps[1].outputs = 2;
              e.slots[0].last = 0);
}

TEST(Plan, TensorBytes) {
  uint64_t bytes = 1;
  EXPECT_TRUE(tensorBytes(tensor("scalar", {}), bytes));
  EXPECT_EQ(bytes, 4u);
  EXPECT_TRUE(tensorBytes(tensor("empty", {int64_t(1) << 62, int64_t(1) << 62, 0}), bytes));
  EXPECT_EQ(bytes, 0u);
  EXPECT_TRUE(tensorBytes(tensor("f64", {3, 5}, ElementType::F64), bytes));
  EXPECT_EQ(bytes, 120u);
  EXPECT_TRUE(tensorBytes(tensor("i4", {3, 5}, ElementType::I4), bytes));
  EXPECT_EQ(bytes, 15u);
  EXPECT_FALSE(tensorBytes(tensor("huge", {int64_t(1) << 40, int64_t(1) << 40}), bytes));
  EXPECT_FALSE(tensorBytes(tensor("negative", {0, -1}), bytes));
}

} // namespace
