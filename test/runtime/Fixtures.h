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
plan::Buffer constantBuffer(uint64_t offset, uint64_t bytes);
plan::Buffer arenaBuffer(uint64_t offset, uint64_t bytes);
plan::Kernel kernel(std::string name, int64_t tasks, uint64_t flops = 0, uint64_t bytes = 0);
plan::Step launch(uint32_t kernel, std::vector<uint32_t> buffers, std::string source = "");

// exp(sin(x + w)), and a copy of x: two inputs of `elements` f32 (x and y, y unused but by the
// copy), weights w; steps add, exp_sin, copy. `elements` must be a multiple of 16.
plan::Artifact chainArtifact(int64_t elements = 4096);

// The artifact without code and programs but one that runs `kernels` on one i32 output of
// `elements`.
plan::Artifact singleKernelArtifact(std::string kernelName, int64_t elements, int64_t tasks, uint64_t flops);

// Writes the bytes to a new file in the test's temporary folder and returns its path.
std::string writeTemporary(const std::vector<char> &bytes);

} // namespace dlc::test
