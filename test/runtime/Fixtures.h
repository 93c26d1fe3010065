// Artifacts for the tests, made of the kernels in kernels.c.
#pragma once

#include "runtime/plan/Plan.h"

#include <string>
#include <vector>

namespace dlc::test {

// The shared object built from kernels.c: level 0, 3 or 4 says for which x86-64 level.
std::vector<char> kernelObject(int level = 0);

plan::TensorInfo tensor(std::string name, std::vector<int64_t> dims, plan::ElementType type = plan::ElementType::F32);
plan::Buffer inputBuffer(uint32_t index, uint64_t bytes);
plan::Buffer outputBuffer(uint32_t index, uint64_t bytes);
plan::Buffer constantBuffer(uint32_t index, uint64_t bytes);
plan::Buffer arenaBuffer(uint32_t slot, uint64_t bytes);
plan::Buffer stateBuffer(uint32_t index, uint64_t bytes);
plan::Kernel kernel(std::string name, uint64_t flops = 0, uint64_t bytes = 0);
plan::Step launch(uint32_t kernel, std::vector<uint32_t> buffers, std::string source = "");
plan::Step copy(uint32_t from, uint32_t to, std::string source = "");
// A step of control flow: two blocks of so many steps follow it.
plan::Step control(plan::StepKind kind, uint32_t buffer, uint32_t first, uint32_t second);
// Repeats the block behind it.
plan::Step repeat(plan::Size rounds, uint32_t block);

// kernels.c for some level; its kernels, by their numbers in the program, with their tasks.
plan::CodeObject cpuCode(std::vector<int64_t> tasks, std::string level = "x86-64", int object = 0);
// A code object for CUDA whose kernels, by their numbers, have these geometries.
plan::CodeObject cudaCode(plan::CodeKind kind, std::string level, std::vector<char> bytes,
                          std::vector<plan::Geometry> geometries, uint32_t module = 0);
plan::Geometry geometry(uint32_t kernel, uint32_t blocks = 1, uint32_t threads = 128);
// `rows` rows of 64 elements of 16 bits, in boxes of 8 rows.
plan::TensorMap tensorMap(uint32_t argument, plan::Size rows);
// A line of so many places of 64 channels, under a window of three that goes beyond it by one, 16 places at a time.
plan::TensorMap windowMap(uint32_t argument, int64_t places);

// exp(sin(x + w)), and a copy of x: two inputs of `elements` f32 (x and y, y unused but by the
// copy), weights w; steps add, exp_sin, copy of the entry 'main'. `elements` must be a multiple of 16.
plan::Artifact chainArtifact(int64_t elements = 4096);

// The artifact without code and programs but one that runs `kernels` on one i32 output of
// `elements`.
plan::Artifact singleKernelArtifact(std::string kernelName, int64_t elements, int64_t tasks, uint64_t flops);

// Writes the bytes to a new file in the test's temporary folder and returns its path.
std::string writeTemporary(const std::vector<char> &bytes);

} // namespace dlc::test
