// The plan: what the runtime executes, as plain data. No MLIR, no LLVM; code generation fills it,
// the artifact stores it, the runtime walks it. This header and the C ABI are all that code
// generation and runtime share.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dlc::plan {

// Element types of tensors at the boundary and in memory. Values are part of the artifact format:
// append only. Types of fewer than 8 bits are stored one element per byte, sign-extended
// (i4, i2) or zero-extended (u4, u2, f4 bit patterns).
enum class ElementType : uint8_t {
  F32 = 1,
  F64,
  F16,
  BF16,
  I8,
  I16,
  I32,
  I64,
  U8,
  U16,
  U32,
  U64,
  Bool,
  F8E4M3FN,
  F8E4M3FNUZ,
  F8E5M2,
  F8E5M2FNUZ,
  F8E8M0FNU,
  F4E2M1FN,
  I4,
  U4,
  I2,
  U2,
};

// Bytes that one element takes in memory.
inline uint64_t elementBytes(ElementType type) {
  switch (type) {
  case ElementType::F64:
  case ElementType::I64:
  case ElementType::U64:
    return 8;
  case ElementType::F32:
  case ElementType::I32:
  case ElementType::U32:
    return 4;
  case ElementType::F16:
  case ElementType::BF16:
  case ElementType::I16:
  case ElementType::U16:
    return 2;
  default:
    return 1;
  }
}

// An input or output of the model. dims are the sizes this program was compiled for;
// dimNames[i] is the model's symbolic name of dim i ("batch"), or empty.
struct TensorInfo {
  std::string name;
  ElementType type = ElementType::F32;
  std::vector<int64_t> dims;
  std::vector<std::string> dimNames;
};

enum class BufferKind : uint8_t {
  Input,    // index: position in Program::inputs; the caller's memory
  Output,   // index: position in Program::outputs; the caller's memory
  Constant, // offset into the program's weights (64-byte aligned)
  Arena,    // offset into the session's arena (64-byte aligned)
};

// A piece of memory that a step reads or writes. Views (reshapes) of one tensor are the same buffer.
struct Buffer {
  BufferKind kind = BufferKind::Arena;
  uint32_t index = 0;
  uint64_t offset = 0;
  uint64_t bytes = 0;
};

// A CPU entry point has the C signature
//   void NAME(void *const *buffers, int64_t begin, int64_t end)
// and computes the tasks [begin, end) of [0, tasks). Tasks are independent of each other and may
// run on any thread in any order. buffers: inputs, then outputs, in the order of Step::buffers. Code for another
// level may need fewer tasks; it does nothing in those beyond its own.
struct CpuLaunch {
  int64_t tasks = 1;
};

// A CUDA entry point is `extern "C" __global__ void NAME(in0, in1, ..., out0, ...)`: one pointer
// per buffer in the order of Step::buffers.
struct CudaLaunch {
  uint32_t grid[3] = {1, 1, 1};
  uint32_t block[3] = {1, 1, 1};
  uint32_t sharedBytes = 0; // dynamic shared memory
  uint32_t module = 0;      // index of the module (a compiled program) that holds the kernel
};

// One compiled kernel; equal regions of the graph share it.
struct Kernel {
  std::string name;     // says what it computes, e.g. conv3x3_64x64_56x56_bias_relu; unique
  std::string summary;  // one line for people: root and the fused ops
  std::string schedule; // how it is computed, for people: "tiles 64x64x16 on CUDA cores, 256 threads; ..."
  uint64_t flops = 0;   // multiply and add counted separately; contractions only
  uint64_t bytes = 0;   // bytes read + written once per launch
  CpuLaunch cpu;
  CudaLaunch cuda;
};

enum class StepKind : uint8_t { Launch, Copy /* buffers[0] -> buffers[1] */ };

struct Step {
  StepKind kind = StepKind::Launch;
  uint32_t kernel = 0;           // index into Program::kernels (Launch)
  std::vector<uint32_t> buffers; // indices into Program::buffers
  std::string source;            // the model's nodes, e.g. "'/layer1/conv1/Conv' (Conv), ..."
  uint32_t outputs = 1;          // how many of the buffers, the last ones, the step writes
};

enum class Target : uint8_t { Cpu = 1, Cuda = 2 };

// What f32 contractions multiply, and what kernels hand to each other (tf32 is handed on as f32).
enum class Precision : uint8_t { F32, TF32, F16, BF16 };
inline const char *precisionName(Precision precision) {
  constexpr const char *names[] = {"f32", "tf32", "f16", "bf16"};
  return names[int(precision)];
}

// One model compiled for one kind of device. Steps run in order.
struct Program {
  Target target = Target::Cpu;
  Precision precision = Precision::F32; // that was asked for; a model's own types hold besides
  std::vector<TensorInfo> inputs, outputs;
  std::vector<Buffer> buffers;
  std::vector<Kernel> kernels;
  std::vector<Step> steps;
  uint64_t arenaBytes = 0;     // peak memory beside inputs, outputs and weights
  uint64_t largestLiveSet = 0; // lower bound of arenaBytes for this order of steps
  uint64_t weightBytes = 0;    // how much of the weights section this program uses
  uint64_t sourceNodes = 0;    // nodes of the source model, for the summary
};

// Code for one target, beside the plan. `level` names what it needs: "x86-64-v3", "x86-64-v4", "x86-64-v4-vnni",
// "native:CPUNAME" for CPU objects (ELF shared objects, position independent, no dependencies but
// libc and libm), "sm_80", "sm_90a" for cubins and PTX, "" for sources.
enum class CodeKind : uint8_t { CpuSharedObject = 1, Cubin, Ptx, CudaSource };

struct CodeObject {
  CodeKind kind = CodeKind::CpuSharedObject;
  std::string level;
  uint32_t module = 0; // which module of the program this is (CUDA); 0 for the CPU
  std::vector<char> bytes;
};

// Everything that an artifact holds. The file format is described in runtime/README.md.
struct Artifact {
  std::string compiler;          // "dlc 0.1.0"
  std::string model;             // the source model's name
  std::vector<Program> programs; // at most one per target
  std::vector<CodeObject> code;
  std::vector<char> weights; // constants of all programs, each 64-byte aligned
  std::string ir;            // versioned MLIR text or bytecode to recompile from (may be empty)
};

} // namespace dlc::plan
