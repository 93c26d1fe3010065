// Which registers a wgmma holds until its wait, and what touches them.
#include "runtime/emu/Warp.h"

namespace dlc::runtime::emu {

std::string WarpGroup::unfinished() const {
  for (int warp = 1; warp < 4; ++warp)
    if (issued[warp] != issued[0])
      return "wgmma that only a part of the warp group executes: its first warp " + std::to_string(issued[0]) +
             " times, warp " + std::to_string(warp) + " of it " + std::to_string(issued[warp]) + " times";
  return {};
}

bool Warp::watch(const Instruction &instruction, uint32_t mask) {
  wgmma.follow(&function(), function().registerCount);
  auto refuse = [&](const char *what, uint32_t reg) {
    uint32_t at = wgmma.uses[reg].held - group().first;
    std::string whose = at < group().operations.size()
                            ? " (" + block.launch.describeSite(group().operations[at].site) + ")"
                            : std::string();
    fail(firstLane(mask),
         std::string(what) + " a register of a wgmma that is on its way" + whose + ": no wgmma.wait_group for it");
    return false;
  };
  const Operand &to = instruction.operands[0];
  if (instruction.watch == Instruction::Renames) { // a copy of a register is that register by another name
    uint32_t from = instruction.source(0).reg;
    if (to.reg && wgmma.isHeld(to.reg) && !wgmma.isHeld(from))
      return refuse("a write to", to.reg);
    wgmma.uses[to.reg] = wgmma.uses[from];
    return true;
  }
  for (int i = 0; i < instruction.destinations + instruction.sources; ++i) {
    uint32_t reg = instruction.operands[i].reg;
    bool writes = i < instruction.destinations;
    if (!reg)
      continue;
    // Fragments of A may be read.
    if (wgmma.isHeld(reg) && (writes || wgmma.uses[reg].shape))
      return refuse(writes ? "a write to" : "a read of", reg);
    if (writes)
      wgmma.uses[reg].touched = ++wgmma.clock;
  }
  return true;
}

void watchWgmmaRegisters(Function &function) {
  std::vector<bool> watched(function.registerCount);
  bool any = false;
  auto isMultiply = [&](size_t at) { return function.opcodes[at].rfind("wgmma.mma_async", 0) == 0; };
  for (size_t at = 0; at < function.code.size(); ++at) {
    if (!isMultiply(at))
      continue;
    any = true;
    const Instruction &multiply = function.code[at];
    int held = multiply.destinations + (multiply.flags & 1 ? 4 : 0); // with the fragments of A
    for (int i = 0; i < held; ++i)
      watched[multiply.operands[i].reg] = true;
  }
  if (!any)
    return;
  watched[0] = false;
  auto isCopy = [&](size_t at) {
    const Instruction &copy = function.code[at];
    return function.opcodes[at].rfind("mov.", 0) == 0 && copy.destinations == 1 && copy.sources == 1 &&
           copy.operands[0].reg && copy.operands[1].reg;
  };
  for (bool more = true; more;) {
    more = false;
    for (size_t at = 0; at < function.code.size(); ++at) {
      if (!isCopy(at))
        continue;
      const Operand *ends = function.code[at].operands;
      more |= watched[ends[0].reg] != watched[ends[1].reg];
      watched[ends[0].reg] = watched[ends[1].reg] = watched[ends[0].reg] || watched[ends[1].reg];
    }
  }
  for (size_t at = 0; at < function.code.size(); ++at) {
    Instruction &instruction = function.code[at];
    if (isMultiply(at))
      continue;
    for (int i = 0; i < instruction.destinations + instruction.sources; ++i)
      if (watched[instruction.operands[i].reg])
        instruction.watch = isCopy(at) ? Instruction::Renames : Instruction::Touches;
  }
}

} // namespace dlc::runtime::emu
