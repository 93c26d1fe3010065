// PTX functions decoded once into a compact form that warps execute.
#pragma once

#include "runtime/emu/ptx/Module.h"

#include <deque>
#include <map>
#include <memory>

namespace dlc::runtime::emu {

class Warp;
struct Instruction;
using Execute = void (*)(Warp &warp, const Instruction &instruction, uint32_t mask);

// 32 lanes of one register, or of a constant: a byte offset into the warp's registers or into the
// function's constants (top bit set). Predicates are one 32-bit mask.
struct Operand {
  uint32_t at = 0;
  uint32_t reg = 0; // where its mask of undefined lanes stands; 0: never undefined
  static constexpr uint32_t constant = 0x80000000u;
  static constexpr uint32_t negated = 0x40000000u; // of a source predicate
};

// What the interpreter's loop does itself; everything else is Normal.
// Yield: Normal, and other warps get their turn where it asks for that.
enum class Flow : uint8_t {
  Normal,
  Branch,
  BranchIndexed,
  Call,
  Return,
  Exit,
  Barrier,
  WarpSync,
  Yield,
  Trap,
  External
};

struct Instruction {
  Execute run = nullptr;
  const Operand *operands = nullptr; // destinations, then sources
  uint8_t destinations = 0, sources = 0;
  Flow flow = Flow::Normal;
  bool pure = false; // undefined sources make undefined destinations, lane by lane
  bool guarded = false, guardNegated = false;
  uint8_t bytes = 0; // of one element in memory
  uint8_t kind = 0;  // meaning by instruction
  ptx::Space space = ptx::Space::Generic;
  uint8_t flags = 0;
  // Whether it touches registers that a wgmma holds while it is on its way (exec/WgmmaRegisters).
  enum Watch : uint8_t { Unwatched, Touches, Renames } watch = Unwatched;
  Operand guard;
  uint32_t target = 0; // branch: instruction; call: index into Function::calls
  int64_t offset = 0;  // of an address
  uint64_t extra = 0;  // meaning by instruction

  const Operand &destination(int i) const { return operands[i]; }
  const Operand &source(int i) const { return operands[destinations + i]; }
};

// A parameter of a device function, or a variable of the body that one is passed in: 32 lanes of `bytes` each.
struct Slot {
  uint32_t at = 0; // offset into the frame's slots, in bytes of one lane
  uint32_t bytes = 0;
};

struct Function;
struct CallSite {
  const Function *callee = nullptr;
  std::vector<Slot> arguments, results; // in the caller
};

// The operands of a bulk copy (exec/BulkDecode.cpp): its instruction holds the number of this in `extra`.
struct BulkOperands {
  struct Address {
    int source = -1; // the operand; -1: none
    bool narrow = false;
    ptx::Space space = ptx::Space::Generic;
    int64_t offset = 0;
  };
  Address to, from, map, mbarrier;
  int coordinates = -1, offsets = -1, bytes = -1, blocks = -1; // sources; the first of several
  int rank = 0;                                                // of a tensor; 0: a line of bytes
  bool isIm2col = false, hasOffsets = false;
  ptx::Type type = ptx::Type::None; // of a reduction
  uint8_t operation = 0;
};

struct SpecialRegister {
  std::string name;
  Operand operand;
  unsigned bytes;
};

struct Function {
  std::string name;
  bool isEntry = false;
  std::vector<Instruction> code;
  std::vector<ptx::Location> locations; // of each instruction
  std::vector<std::string> opcodes;     // of each instruction
  std::deque<std::vector<Operand>> operandLists;
  std::vector<uint8_t> constants;
  std::vector<std::vector<uint32_t>> branchTables;
  std::vector<CallSite> calls;
  std::vector<SpecialRegister> specials;
  std::vector<BulkOperands> bulks;
  bool usesAsyncProxy = false;           // bulk copies, wgmma
  std::vector<Slot> parameters, returns; // of a device function
  uint32_t registerBytes = 0, registerCount = 1;
  uint32_t slotBytes = 0;  // of one lane
  uint32_t localBytes = 0; // of one thread
  // Kernels:
  struct Parameter {
    uint32_t at, bytes;
  };
  std::vector<Parameter> kernelParameters;
  uint32_t parameterBytes = 0;
  uint32_t sharedBytes = 0; // static, from sharedBase on; dynamic shared memory follows
  uint32_t dynamicAlign = 16;
  unsigned maxThreads = 1024;
  unsigned requiredThreads[3] = {}; // 0: not said
  unsigned registers = 0;           // of a thread, at most; 0: not known
  unsigned clusterDims[3] = {};     // 0: not said
};

// Address windows. Shared and local addresses start above zero, so that a null pointer is caught.
constexpr uint64_t sharedBase = 1024, localBase = 1024;
constexpr uint64_t sharedWindow = uint64_t(0x10) << 40, localWindow = uint64_t(0x11) << 40;
constexpr uint64_t parameterWindow = uint64_t(0x12) << 40;
constexpr uint64_t windowBytes = uint64_t(1) << 32;
// The shared memory of the cluster's block of rank r, as mapa says it: r + 1 above the address within the block.
// Without, an address is in the executing block's own.
constexpr unsigned sharedRankShift = 24;
constexpr uint32_t maxLocalBytes = 512 * 1024; // of a thread
constexpr uint64_t globalStart = uint64_t(0x7f) << 40;

// Device addresses of the module's .global and .const variables; 0: unknown.
class SymbolTable {
public:
  virtual ~SymbolTable() = default;
  virtual uint64_t addressOf(const std::string &name) const = 0;
};

struct Program {
  std::map<int, std::string> files;
  std::vector<std::unique_ptr<Function>> functions;
  const Function *find(const std::string &name) const;
};

// Decodes all functions. False with the first error (its line is the PTX line).
bool decode(const ptx::Module &module, const SymbolTable &symbols, Program &program, ptx::Error &error);

} // namespace dlc::runtime::emu
