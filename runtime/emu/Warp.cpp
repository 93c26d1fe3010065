// The interpreter's loop, and barriers as a warp sees them.
#include "runtime/emu/Warp.h"

#include <algorithm>

namespace dlc::runtime::emu {

Warp::Warp(Block &block, uint32_t index) : block(block), warpIndex(index), sites(block.launch.firstSites.back()) {}

bool Warp::arrive(const Instruction &instruction) {
  Group &current = frame->current;
  uint32_t expected = block.threads;
  const uint32_t *number = lanes<uint32_t>(instruction.source(0));
  int lane = firstLane(current.mask);
  if (number[lane] >= 16) {
    fail(lane, "there are 16 barriers");
    return false;
  }
  barrierNumber = int(number[lane]);
  Block::Barrier &barrier = block.barriers[barrierNumber];
  if (instruction.flags & 1) // with a count of threads
    expected = lanes<uint32_t>(instruction.source(1))[lane];
  if (expected == 0 || (instruction.flags & 1 && expected % 32)) {
    fail(lane, "the count of threads must be a multiple of 32");
    return false;
  }
  if (barrier.arrived && barrier.expected != expected) {
    fail(lane, "the barrier is reached with different counts of threads");
    return false;
  }
  barrier.expected = expected;
  barrier.arrived += instruction.flags & 1 ? 32 : lanesIn(current.mask);
  if (instruction.flags & 4)
    barrier.votes += lanesIn(predicate(instruction.source(instruction.flags & 1 ? 2 : 1)) & current.mask);
  current.wait = Group::Running;
  if (instruction.flags & 2) { // arrives and goes on
    ++current.pc;
    merge();
    return true;
  }
  barrier.waiting.push_back(this);
  arrived = true;
  state = WarpState::AtBarrier;
  return false;
}

void Warp::completeBarrier(const Instruction &instruction) {
  arrived = false;
  ++syncs;
  if (instruction.flags & 4) {
    const Block::Barrier &barrier = block.barriers[barrierNumber];
    uint32_t mask = frame->current.mask;
    const Operand &to = instruction.destination(0);
    if (instruction.kind == 0) {
      for (uint32_t lane = 0; lane < 32; ++lane)
        if (mask >> lane & 1)
          lanes<uint32_t>(to)[lane] = barrier.lastVotes;
    } else {
      bool result = instruction.kind == 1 ? barrier.lastVotes == barrier.lastArrived : barrier.lastVotes > 0;
      *lanes<uint32_t>(to) = (*lanes<uint32_t>(to) & ~mask) | (result ? mask : 0);
    }
    setUndefined(to, mask, 0);
  }
  ++frame->current.pc;
  merge();
}

// Whether the instruction lets other warps run; it comes again where it says so.
bool Warp::yieldsNow() {
  bool result = yields || repeats;
  if (repeats && state == WarpState::Ready)
    --frame->current.pc;
  yields = repeats = false;
  return result;
}

WarpState Warp::run(uint64_t quantum) {
  if (arrived)
    completeBarrier(frame->function->code[frame->current.pc]);
  while (quantum-- > 0) {
    Group &current = frame->current;
    const Instruction &instruction = frame->function->code[current.pc];
    uint32_t mask = current.mask;
    if (instruction.guarded) {
      uint32_t guard = *lanes<uint32_t>(instruction.guard);
      if (uint32_t bad = undefined(instruction.guard) & mask) {
        fail(firstLane(bad), "a branch or predicate on a value that was never initialised");
        return state;
      }
      mask &= instruction.guardNegated ? ~guard : guard;
    }
    ++executed;
    lanesExecuted += lanesIn(mask);
    if (instruction.watch != Instruction::Unwatched && mask && !watch(instruction, mask))
      return state;
    bool goesOn = true;
    switch (instruction.flow) {
    case Flow::Normal:
      if (mask) {
        if (instruction.pure) {
          uint32_t bad = 0;
          const Operand *operands = instruction.operands;
          for (int i = instruction.destinations, n = i + instruction.sources; i < n; ++i)
            bad |= undefinedLanes[operands[i].reg];
          for (int i = 0; i < instruction.destinations; ++i)
            setUndefined(operands[i], mask, bad);
        }
        instruction.run(*this, instruction, mask);
      }
      ++current.pc;
      break;
    case Flow::WarpSync:
      if (endDetour(mask))
        continue;
      if (mask == 0) {
        ++current.pc;
      } else if (warpSync(instruction, mask)) {
        instruction.run(*this, instruction, mask);
        ++frame->current.pc;
        quantum = yieldsNow() ? 0 : quantum;
      }
      goesOn = state == WarpState::Ready;
      break;
    case Flow::Branch:
      goesOn = branch(instruction, mask);
      break;
    case Flow::BranchIndexed:
      goesOn = mask ? branchIndexed(instruction, mask) : (++current.pc, true);
      break;
    case Flow::Call:
      goesOn = mask ? call(instruction, mask) : (++current.pc, true);
      break;
    case Flow::Return:
    case Flow::Exit:
      goesOn = mask ? finish(mask, instruction.flow == Flow::Exit || frames.size() == 1) : (++current.pc, true);
      break;
    case Flow::Barrier:
      if (endDetour(mask))
        continue;
      if (mask == 0) {
        ++current.pc;
        break;
      }
      if (mask == live && mask == current.mask) {
        goesOn = arrive(instruction);
        break;
      }
      if (mask != current.mask) {
        fail(firstLane(mask), "divergent barrier: a predicate keeps a part of the threads from it");
        return state;
      }
      current.wait = Group::AtBarrier;
      frame->others.push_back(current);
      current.mask = 0;
      goesOn = reschedule();
      break;
    case Flow::Yield:
      if (mask)
        instruction.run(*this, instruction, mask);
      ++current.pc;
      quantum = yieldsNow() ? 0 : quantum;
      break;
    case Flow::Trap:
      if (mask) {
        fail(firstLane(mask), "trap");
        return state;
      }
      ++current.pc;
      break;
    case Flow::External:
      if (mask) {
        fail(firstLane(mask), "a call to an external function");
        return state;
      }
      ++current.pc;
      break;
    }
    if (!goesOn || state == WarpState::Failed)
      return state;
    if (detour ? --detour == 0 : frame->current.pc >= limit)
      merge();
  }
  giveWay();
  return state;
}

} // namespace dlc::runtime::emu
