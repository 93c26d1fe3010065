// What the decoders of instructions use: the modifiers and operands of the one at hand.
#pragma once

#include "runtime/emu/Code.h"

namespace dlc::runtime::emu {

using ptx::Type;

inline bool isFloat(Type t) { return t == Type::F16 || t == Type::BF16 || t == Type::F32 || t == Type::F64; }
inline bool isSigned(Type t) { return t == Type::S8 || t == Type::S16 || t == Type::S32 || t == Type::S64; }

class Decoder {
public:
  Decoder(const ptx::Module &module, const SymbolTable &symbols, const Program &program, ptx::Error &error)
      : module(module), symbols(symbols), program(program), error(error) {}

  // Lays out a function's registers and variables; then its instructions, when all functions are laid out.
  bool layOut(const ptx::Function &source, Function &result);
  bool decode(const ptx::Function &source, Function &result);

  // --- For the decoders of single instructions. All that return bool report their error and return false.
  const std::string_view base() const { return source->parts[0]; }
  bool take(std::string_view modifier); // true where the instruction has it
  // Takes the first of the modifiers that the instruction has; the index, or -1.
  int takeOne(std::initializer_list<const char *> modifiers);
  bool takePrefix(std::string_view prefix); // L1::..., L2::...
  Type takeType();                          // the next type among the modifiers; None where there is none
  Type peekType() const;

  size_t count() const { return source->operands.size(); }
  const ptx::Operand &operand(size_t i) const { return source->operands[i]; }
  bool need(size_t least, size_t most);
  bool destination(size_t i, unsigned bytes); // a register of exactly that size; `_` is a scratch register
  bool destinationPredicate(size_t i);
  bool value(size_t i, Type type); // a register of the type's size, or a constant
  bool values(size_t first, size_t n, Type type);
  bool predicate(size_t i);
  // Any register; its bytes in `bytes` (0 for a constant, which is stored with the type's size).
  bool anyDestination(const ptx::Operand &operand, unsigned least, unsigned &bytes);
  bool anyValue(const ptx::Operand &operand, Type type, unsigned &bytes);
  // [reg+offset], [symbol+offset]: a source operand of 64 bits and the instruction's offset.
  bool address(size_t i, ptx::Space space);
  bool addressOf(const ptx::Operand &operand, ptx::Space &space, uint64_t &address);
  bool constantValue(const ptx::Operand &operand, Type type, uint64_t &bits);
  bool pushConstant(uint64_t bits, unsigned bytes);
  bool fail(const std::string &message);
  bool unsupported(); // "... is not supported"
  bool pure(Execute run, int destinations = 1);

  Instruction *out = nullptr;
  const ptx::Instruction *source = nullptr;
  Function *function = nullptr;
  const ptx::Function *text = nullptr;
  const ptx::Module &module;
  const SymbolTable &symbols;
  const Program &program;
  std::vector<Operand> operands;
  bool parameterSlot(const std::string &name, Slot &slot) const;
  uint32_t branchTable(const std::vector<uint32_t> &labels);

private:
  Operand registerOperand(const ptx::Operand &operand);
  Operand special(const std::string &name, unsigned bytes);
  Operand scratch();
  bool one(const ptx::Instruction &instruction);
  bool variables(const ptx::Function &source, Function &result);

  ptx::Error &error;
  uint32_t used = 0; // modifiers that were taken, by bit
  std::vector<Operand> registers;
  std::map<std::string, Slot> slots; // .param variables of device functions
  std::map<std::string, uint64_t> locals, shareds, kernelParameters;
  std::map<const ptx::Function *, int> laidOut;
};

// One family of instructions: the row's decoder is called for this first part of the opcode.
struct DecodeRow {
  const char *name;
  bool (*decode)(Decoder &decoder);
};
extern const DecodeRow integerRows[], logicRows[], compareRows[], floatRows[], convertRows[], moveRows[], memoryRows[],
    controlRows[], warpRows[], asyncRows[], atomicRows[], mbarrierRows[], matrixRows[], matrixMoveRows[], packedRows[],
    clusterRows[], wgmmaRows[];

// Marks the instructions that touch registers of a wgmma: a kernel's warps look at them one by one.
void watchWgmmaRegisters(Function &function);

} // namespace dlc::runtime::emu
