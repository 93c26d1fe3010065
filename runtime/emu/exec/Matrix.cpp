#include "runtime/emu/exec/Matrix.h"

namespace dlc::runtime::emu {

bool allLanes(Warp &warp, uint32_t mask) {
  if (mask == ~0u)
    return true;
  warp.fail(mask ? __builtin_ctz(mask) : -1, "an .aligned instruction on matrices needs all 32 lanes of the warp, " +
                                                 std::to_string(__builtin_popcount(mask)) + " execute it");
  return false;
}

size_t listedRegisters(const ptx::Operand &list) { return list.kind == ptx::Operand::Vector ? list.parts.size() : 1; }

bool wordRegisters(Decoder &d, const ptx::Operand &list, bool isDestination) {
  for (size_t j = 0; j < listedRegisters(list); ++j) {
    const ptx::Operand &part = list.kind == ptx::Operand::Vector ? list.parts[j] : list;
    unsigned bytes = 0;
    if (!(isDestination ? d.anyDestination(part, 4, bytes) : d.anyValue(part, Type::B32, bytes)))
      return false;
    if (bytes != 4)
      return d.fail("'" + d.source->opcode + "': the register " + part.name + " does not have 32 bits");
  }
  return true;
}

} // namespace dlc::runtime::emu
