// The plan: what the runtime executes, as plain data. No MLIR, no LLVM; code generation fills it,
// the artifact stores it, the runtime walks it. This folder and the C ABI are all that compiler and
// runtime share.
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

// A size: the number itself where it is not negative, else expression number ~size of its scope. The scope of a size
// in an entry is the entry; of a size in a launch's geometry the launch, whose symbols are its size arguments.
using Size = int64_t;
constexpr bool isNumber(Size size) { return size >= 0; }
constexpr Size expressionSize(uint32_t index) { return ~Size(index); }
constexpr uint64_t expressionIndex(Size size) { return uint64_t(~size); }

// Division and remainder round down; the divisor must be positive. A value that does not fit into 64 bits is an error.
enum class SizeOp : uint8_t { Symbol, Add, Subtract, Multiply, FloorDivide, CeilDivide, Modulo, Minimum, Maximum };

// left op right; each a number or an earlier expression of the scope. Symbol: `left` is the symbol's number.
struct Expression {
  SizeOp op = SizeOp::Symbol;
  Size left = 0, right = 0;
};

// A size that is known when an entry is bound, or that a step reads (ReadSize).
struct Symbol {
  std::string name; // "batch"
  int64_t least = 0;
  Size most = 0; // of one that a step reads it may be an expression over the symbols before it
};

// An input or output of an entry, or a state. dims are sizes of the entry (of a state: numbers);
// dimNames[i] is the model's symbolic name of dim i ("batch"), or empty.
struct TensorInfo {
  std::string name;
  ElementType type = ElementType::F32;
  std::vector<Size> dims;
  std::vector<std::string> dimNames;
};

constexpr uint32_t kNone = UINT32_MAX;

// A tensor that lives as long as a session: parameters, moments of an optimizer, counters. Entries read and write it in
// place.
struct State {
  TensorInfo tensor;
  std::string role;         // what it is for: "parameter", "moment", "counter"; may be empty
  uint32_t initial = kNone; // index of the constant that it starts with; kNone: zeros
};

// How a constant lies in the file: matrices [depth, columns], whose rows are `rows` together. In panels they are stored
// as [ceil(columns / panel), rows, panel], filled up with zeros: the order in which the CPU's kernels read weights. In
// quads, bytes, they are stored as [ceil(columns / panel), rows / depth, ceil(depth / 4), panel, 4]: quad q of a matrix
// holds its rows from max(0, min(4 * q, depth - 4)) on, those in front of row 4 * q as zeros. The program itself reads
// plain ones.
enum class Encoding : uint8_t { Plain, Panels, Quads };
struct Packing {
  Encoding encoding = Encoding::Plain;
  bool transposed = false; // the plain matrices are [columns, depth]
  uint8_t elementBytes = 0;
  uint32_t panel = 0;
  uint64_t rows = 0, columns = 0;
  uint64_t depth = 0; // 0 of panels: of one matrix, or in whatever number, where they are not transposed
};

// A piece of the weights section.
struct Constant {
  uint64_t offset = 0; // 64-byte aligned
  uint64_t bytes = 0;  // as the program reads it
  Packing packing;
};

// A piece of the arena, while somebody needs what is in it: from step `first`, which writes it, to step `last`.
struct Slot {
  Size bytes = 0;
  uint32_t first = 0, last = 0;
};

enum class BufferKind : uint8_t {
  Input,    // of Entry::inputs; the caller's memory
  Output,   // of Entry::outputs; the caller's memory
  Constant, // of Program::constants
  State,    // of Program::states
  Arena,    // of Entry::slots
};

// A piece of memory that a step reads or writes: `bytes` from `offset` on in tensor, constant, state or slot `index`.
// Offsets are multiples of 64 in constants and slots. Views (reshapes) of one tensor are the same buffer.
struct Buffer {
  BufferKind kind = BufferKind::Arena;
  uint32_t index = 0;
  Size offset = 0;
  Size bytes = 0;
};

// Another kernel, of the same arguments, that computes the same where a size is small: `measure`, in the scope of the
// launch, is at most `most`.
struct Alternative {
  uint32_t kernel = 0; // index into Program::kernels; it has none itself
  Size measure = 0;
  int64_t most = 0;
};

// One compiled kernel; equal regions of the graph share it.
struct Kernel {
  std::string name;     // says what it computes, e.g. conv3x3_64x64_56x56_bias_relu; unique
  std::string summary;  // one line for people: root and the fused ops
  std::string schedule; // how it is computed, for people: "tiles 64x64x16 on CUDA cores, 256 threads; ..."
  uint64_t flops = 0;   // multiply and add counted separately; contractions only
  uint64_t bytes = 0;   // bytes read + written once per launch
  uint32_t sizes = 0;   // how many size arguments it takes
  // The size argument, counted from 0, that is a number of places: rows, or pictures. Buffers whose bytes are no number
  // hold as much for each place, one behind the other, and what is computed for a place follows from that place in
  // them.
  uint32_t places = kNone;
  // A launch takes the first of these whose measure is small enough, else the kernel itself. CUDA alone.
  std::vector<Alternative> alternatives;
  std::vector<Expression> expressions; // their scope
};

// How a box lies in shared memory: chunks of 16 bytes change places within rows of so many bytes, so that what is read
// across the rows lies in different banks. The numbers are the driver's (CUtensorMapSwizzle).
enum class Swizzle : uint8_t { None, Bytes32, Bytes64, Bytes128 };
inline uint64_t swizzleBytes(Swizzle swizzle) { return swizzle == Swizzle::None ? 0 : uint64_t(16) << int(swizzle); }

// One dim of a tensor map: `size` elements at distances of `stride` bytes, `box` of which one copy takes.
struct MapDim {
  Size size = 1, stride = 0; // of the launch
  uint32_t box = 1;
};

// One dim over which a window slides: from `lower` places beside the tensor's first one to `upper` beside its last,
// `step` at a time.
struct MapWindow {
  int32_t lower = 0, upper = 0;
  uint32_t step = 1;
};

// A buffer of a launch as a tensor whose boxes the device's copy engine moves (sm_90; cuTensorMapEncodeTiled). What of
// a box is outside of the tensor is zero when it is read, and is not written. With a window (cuTensorMapEncodeIm2col)
// the dims are channels, those of the window and images, and what is copied are dims[0].box channels at each of
// dims[1].box places of the window, one after the other through lines and images. Elements of F32 are rounded to tf32
// on their way, to nearest, ties to even.
struct TensorMap {
  uint32_t argument = 0; // of the launch; a buffer
  ElementType type = ElementType::F16;
  Swizzle swizzle = Swizzle::None;
  Size offset = 0;          // of the launch: bytes from the buffer's first to the tensor's
  std::vector<MapDim> dims; // 1 to 5, the innermost first: its stride is that of neighbours
  std::vector<MapWindow> window;
};

// A number by which a kernel divides positions of 64 bits, or 32: it is handed what that takes (Divisor.h).
struct Divisor {
  Size by = 1; // of the launch
  bool isWide = false;
};

// How one code object launches a kernel. The symbols of its expressions are the launch's size arguments.
//
// A CPU entry point has the C signature
//   void NAME(void *const *buffers, int64_t begin, int64_t end)
// and computes the tasks [begin, end) of [0, tasks). Tasks are independent of each other and may run on any thread in
// any order. buffers: one pointer for each argument of the step; that of a size points to an int64_t.
//
// A CUDA entry point is `extern "C" __global__ void NAME(in0, in1, ..., out0, ..., size0, ..., map0, ..., by0, ...)`: a
// pointer for each buffer, an int64_t for each size, 128 bytes for each tensor map, a NarrowDivisor or WideDivisor for
// each divisor. A launch whose grid has an extent of 0 is left out.
struct Geometry {
  uint32_t kernel = 0;                 // index into Program::kernels
  std::vector<Expression> expressions; // its scope
  Size tasks = 1;                      // CPU
  Size grid[3] = {1, 1, 1};
  uint32_t block[3] = {1, 1, 1};
  uint32_t cluster[3] = {1, 1, 1}; // blocks
  uint32_t sharedBytes = 0;        // dynamic shared memory
  std::vector<TensorMap> maps;     // made when an entry is bound, or its steps have read the sizes
  std::vector<Divisor> divisors;   // likewise
};

enum class ArgumentKind : uint8_t { Buffer, Size };

// What a step hands over: a buffer (index into Entry::buffers), or the value of a size.
struct Argument {
  ArgumentKind kind = ArgumentKind::Buffer;
  int64_t value = 0;
};
inline Argument bufferArgument(uint32_t buffer) { return {ArgumentKind::Buffer, int64_t(buffer)}; }
inline Argument sizeArgument(Size size) { return {ArgumentKind::Size, size}; }

enum class StepKind : uint8_t {
  Launch, // a kernel; its arguments: what it reads, then what it writes, then sizes
  Copy,   // arguments[0] -> arguments[1]
  If,     // arguments[0], one byte, chooses: blocks[0] steps follow for not 0, then blocks[1] steps for 0
  While,  // blocks[0] steps compute arguments[0], one byte; while it is not 0 blocks[1] steps run, and the first again
  ReadSize, // arguments[0], an i64, becomes the value of symbol `index`
  Repeat,   // blocks[0] steps run as often as arguments[0] says, a size or a buffer of one i64, as it is before them
};

inline const char *stepKindName(StepKind kind) { // a launch is called as its kernel
  constexpr const char *names[] = {"", "copy", "if", "while", "read size", "repeat"};
  return names[int(kind)];
}

// What a step writes to one of its buffers, as a value of the source model: a row-major tensor whose dim i is dim
// order[i] of the model's value. No name: it is none, or it is not known which one.
struct NamedValue {
  std::string name; // unique in its entry
  ElementType type = ElementType::F32;
  std::vector<Size> dims;
  std::vector<uint32_t> order; // a permutation
};

// Steps of an entry stand in one list. A block (of If, While and Repeat) is a stretch of it behind its step, and what a
// loop carries from round to round is memory that is written before the loop and in it.
struct Step {
  StepKind kind = StepKind::Launch;
  uint32_t index = 0; // Launch: of Program::kernels; ReadSize: of Entry::symbols
  std::vector<Argument> arguments;
  std::string source;               // the model's nodes, e.g. "'/layer1/conv1/Conv' (Conv), ..."
  std::vector<std::string> reasons; // why the kernel does not compute what it reads, for people
  uint32_t outputs = 1;             // how many of the buffers, the last ones, the step writes
  std::vector<NamedValue> values;   // one for each of these, or none at all
  uint32_t blocks[2] = {0, 0};
};

inline bool isLoop(const Step &step) { return step.kind == StepKind::While || step.kind == StepKind::Repeat; }

// A function of the program. Steps run in order.
struct Entry {
  std::string name; // unique
  std::vector<TensorInfo> inputs, outputs;
  std::vector<Symbol> symbols;
  std::vector<Expression> expressions;
  std::vector<Slot> slots;
  std::vector<Buffer> buffers;
  std::vector<Step> steps;
  uint64_t sourceNodes = 0; // nodes of the source model, for the summary
};

enum class Target : uint8_t { Cpu = 1, Cuda = 2 };

// What f32 contractions multiply, and what kernels hand to each other (tf32 is handed on as f32).
enum class Precision : uint8_t { F32, TF32, F16, BF16 };
inline const char *precisionName(Precision precision) {
  constexpr const char *names[] = {"f32", "tf32", "f16", "bf16"};
  return names[int(precision)];
}

// One model compiled for one kind of device. Its entries share constants, states and kernels; the first is the default.
struct Program {
  Target target = Target::Cpu;
  Precision precision = Precision::F32; // that was asked for; a model's own types hold besides
  std::vector<State> states;
  std::vector<Constant> constants; // no two of the same bytes
  std::vector<Kernel> kernels;
  std::vector<Entry> entries;
};

// Code for one target, beside the plan. `level` names what it needs: "x86-64-v3", "x86-64-v4", "x86-64-v4-vnni",
// "native:CPUNAME" for CPU objects (ELF shared objects, position independent, no dependencies but
// libc and libm), "sm_80", "sm_90a" for cubins and PTX, "" for sources.
enum class CodeKind : uint8_t { CpuSharedObject = 1, Cubin, Ptx, CudaSource };

// The kernels that a code object holds are those that it has a geometry for; code objects need not agree on geometry.
struct CodeHeader {
  CodeKind kind = CodeKind::CpuSharedObject;
  std::string level;
  uint32_t module = 0;              // which of the compiled programs of its level this is, for people
  std::vector<Geometry> geometries; // in the order of kernels
};

struct CodeObject : CodeHeader {
  std::vector<char> bytes;
};

// Everything that an artifact holds. The file format is described in runtime/README.md.
struct Artifact {
  std::string compiler;          // "dlc 0.1.0"
  std::string model;             // the source model's name
  std::vector<Program> programs; // at most one per target
  std::vector<CodeObject> code;
  std::vector<char> weights; // what constants of all programs refer to, each piece once and 64-byte aligned
  std::string ir;            // versioned MLIR text or bytecode to recompile from (may be empty)
};

} // namespace dlc::plan
