// The interpreter's loop. Lanes that part at a branch run in groups; the group at the lowest place of
// the code runs first, and groups that meet at one place become one again.
#include "runtime/emu/Warp.h"

#include <algorithm>

namespace dlc::runtime::emu {
namespace {

constexpr size_t maxDepth = 256;                   // of calls
constexpr size_t maxStackBytes = size_t(64) << 20; // of a warp's registers

int firstLane(uint32_t mask) { return mask ? __builtin_ctz(mask) : -1; }
unsigned lanesIn(uint32_t mask) { return unsigned(__builtin_popcount(mask)); }

std::string place(const Dim3 &at) {
  return "(" + std::to_string(at.x) + ", " + std::to_string(at.y) + ", " + std::to_string(at.z) + ")";
}

Dim3 threadIndex(const Dim3 &dims, uint32_t linear) {
  Dim3 index;
  index.x = linear % dims.x;
  index.y = linear / dims.x % dims.y;
  index.z = linear / dims.x / dims.y;
  return index;
}

} // namespace

Warp::Warp(Block &block, uint32_t index) : block(block), warpIndex(index) {}

void Warp::fail(int lane, const std::string &what) {
  state = WarpState::Failed;
  Launch &launch = block.launch;
  if (!launch.error.empty())
    return;
  const Function &function = *frame->function;
  uint32_t pc = std::min<uint32_t>(frame->current.pc, uint32_t(function.code.size() - 1));
  const ptx::Location &location = function.locations[pc];
  launch.error = what + "; in kernel '" + launch.kernel->name + "', block " + place(block.index);
  if (lane >= 0)
    launch.error += ", thread " + place(threadIndex(launch.block, threadOf(lane)));
  else
    launch.error += ", warp " + std::to_string(warpIndex);
  launch.error += ", PTX line " + std::to_string(location.line) + " `" + function.opcodes[pc] + "`";
  if (!function.isEntry)
    launch.error += " in '" + function.name + "'";
  if (location.sourceLine) {
    auto file = launch.program->files.find(location.file);
    launch.error += ", " + (file == launch.program->files.end() ? "source" : file->second) + ":" +
                    std::to_string(location.sourceLine);
  }
}

// --- Frames ---------------------------------------------------------------------------------------

void Warp::start() {
  frames.clear();
  copies.clear();
  arrivals.clear();
  copySerial = failedWaits = 0;
  std::fill(std::begin(commits), std::end(commits), 0);
  uint32_t count = std::min(32u, block.threads - warpIndex * 32);
  live = count == 32 ? ~0u : (1u << count) - 1;
  carry = 0;
  localBytes = 0;
  arrived = false;
  state = WarpState::Ready;
  recent = nullptr;
  enter(*block.launch.kernel, live, nullptr, 0);
}

void Warp::bindFrame() {
  frame = frames.back().get();
  registers = registerFile.data() + frame->registers;
  constants = const_cast<uint8_t *>(frame->function->constants.data());
  slots = slotFile.data() + frame->slots;
  undefinedLanes = undefinedFile.data() + frame->undefined;
  merge();
}

bool Warp::enter(const Function &function, uint32_t mask, const CallSite *call, uint32_t returnPc) {
  auto next = std::make_unique<Frame>();
  next->function = &function;
  next->call = call;
  next->returnPc = returnPc;
  next->mask = mask;
  next->current.mask = mask;
  if (!frames.empty()) {
    const Frame &caller = *frames.back();
    next->registers = caller.registers + caller.function->registerBytes;
    next->undefined = caller.undefined + caller.function->registerCount;
    next->slots = caller.slots + size_t(caller.function->slotBytes) * 64;
    next->local = caller.local + caller.function->localBytes;
    if (frames.size() >= maxDepth || next->registers > maxStackBytes) {
      fail(firstLane(mask), "calls nested too deep");
      return false;
    }
  }
  size_t registerEnd = next->registers + function.registerBytes;
  if (registerFile.size() < registerEnd)
    registerFile.resize(registerEnd);
  std::memset(registerFile.data() + next->registers, poisonByte, function.registerBytes);
  undefinedFile.resize(std::max(undefinedFile.size(), next->undefined + function.registerCount));
  std::fill_n(undefinedFile.begin() + long(next->undefined), function.registerCount, ~0u);
  undefinedFile[next->undefined] = 0;
  size_t slotBytes = size_t(function.slotBytes) * 64; // 32 lanes of data, then of shadow
  slotFile.resize(std::max(slotFile.size(), next->slots + slotBytes));
  std::memset(slotFile.data() + next->slots, 0, slotBytes);
  uint32_t localEnd = next->local + function.localBytes;
  if (localEnd > localBytes || frames.empty()) {
    std::vector<uint8_t> data(size_t(localEnd) * 32, poisonByte), shadow(size_t(localEnd) * 32);
    for (uint32_t lane = 0; lane < 32 && localBytes; ++lane) {
      std::memcpy(&data[size_t(lane) * localEnd], &local[size_t(lane) * localBytes], localBytes);
      std::memcpy(&shadow[size_t(lane) * localEnd], &localShadow[size_t(lane) * localBytes], localBytes);
    }
    local = std::move(data);
    localShadow = std::move(shadow);
    localBytes = localEnd;
  }
  if (call) { // arguments
    const Frame &caller = *frames.back();
    const uint8_t *from = slotFile.data() + caller.slots;
    uint8_t *to = slotFile.data() + next->slots;
    for (size_t i = 0; i < call->arguments.size(); ++i) {
      Slot a = call->arguments[i], b = function.parameters[i];
      std::memcpy(to + size_t(b.at) * 32, from + size_t(a.at) * 32, size_t(a.bytes) * 32);
      std::memcpy(to + size_t(function.slotBytes + b.at) * 32, from + size_t(caller.function->slotBytes + a.at) * 32,
                  size_t(a.bytes) * 32);
    }
  }
  frames.push_back(std::move(next));
  bindFrame();
  fillSpecials();
  return true;
}

// All lanes of the top frame have returned or exited.
bool Warp::leave() {
  if (frames.size() == 1) {
    state = WarpState::Done;
    return false;
  }
  std::unique_ptr<Frame> callee = std::move(frames.back());
  frames.pop_back();
  const Frame &caller = *frames.back();
  const uint8_t *from = slotFile.data() + callee->slots;
  uint8_t *to = slotFile.data() + caller.slots;
  for (size_t i = 0; i < callee->call->results.size(); ++i) {
    Slot a = callee->function->returns[i], b = callee->call->results[i];
    for (uint32_t lane = 0; lane < 32; ++lane)
      if (callee->mask >> lane & 1) {
        std::memcpy(to + size_t(b.at) * 32 + lane * b.bytes, from + size_t(a.at) * 32 + lane * a.bytes, a.bytes);
        std::memcpy(to + size_t(caller.function->slotBytes + b.at) * 32 + lane * b.bytes,
                    from + size_t(callee->function->slotBytes + a.at) * 32 + lane * a.bytes, a.bytes);
      }
  }
  Frame &back = *frames.back();
  back.current.mask &= live;
  bindFrame();
  return back.current.mask ? true : reschedule();
}

void Warp::fillSpecials() {
  const Launch &launch = block.launch;
  for (const SpecialRegister &special : frame->function->specials)
    for (uint32_t lane = 0; lane < 32; ++lane) {
      Dim3 thread = threadIndex(launch.block, threadOf(int(lane)));
      uint64_t value = 0;
      const struct {
        const char *name;
        uint64_t value;
      } rows[] = {{"%tid.x", thread.x},
                  {"%tid.y", thread.y},
                  {"%tid.z", thread.z},
                  {"%ntid.x", launch.block.x},
                  {"%ntid.y", launch.block.y},
                  {"%ntid.z", launch.block.z},
                  {"%ctaid.x", block.index.x},
                  {"%ctaid.y", block.index.y},
                  {"%ctaid.z", block.index.z},
                  {"%nctaid.x", launch.grid.x},
                  {"%nctaid.y", launch.grid.y},
                  {"%nctaid.z", launch.grid.z},
                  {"%laneid", lane},
                  {"%warpid", warpIndex},
                  {"%nwarpid", block.warpCount},
                  {"%lanemask_eq", 1u << lane},
                  {"%lanemask_lt", (1u << lane) - 1},
                  {"%lanemask_le", (2u << lane) - 1},
                  {"%lanemask_gt", ~((2u << lane) - 1)},
                  {"%lanemask_ge", ~((1u << lane) - 1)},
                  {"%nsmid", 1},
                  {"%dynamic_smem_size", launch.dynamicShared}};
      for (const auto &row : rows)
        if (special.name == row.name)
          value = row.value;
      if (special.name.rfind("%clock", 0) == 0 || special.name == "%globaltimer")
        value = executed + block.launch.statistics.warpInstructions;
      std::memcpy(lanes<uint8_t>(special.operand) + lane * special.bytes, &value, special.bytes);
    }
}

// --- Divergence -----------------------------------------------------------------------------------

// Joins lanes at the place of the current group, and lets the lowest group run.
void Warp::merge() {
  Frame &f = *frame;
  std::vector<Group> &others = f.others;
  limit = ~0u;
  if (others.empty())
    return;
  size_t lowest = others.size();
  for (size_t i = 0; i < others.size(); ++i)
    if (others[i].wait == Group::Running && (lowest == others.size() || others[i].pc < others[lowest].pc))
      lowest = i;
  if (f.current.mask && lowest < others.size() && others[lowest].pc < f.current.pc)
    std::swap(others[lowest], f.current);
  for (size_t i = others.size(); i-- > 0;)
    if (others[i].pc == f.current.pc && f.current.mask) {
      f.current.mask |= others[i].mask; // lanes that wait here try again together
      others.erase(others.begin() + long(i));
    }
  for (const Group &group : others) // a waiting group is joined where the running one comes past it
    limit = std::min(limit, group.pc > f.current.pc || group.wait == Group::Running ? group.pc : ~0u);
}

bool Warp::reschedule() {
  Frame &f = *frame;
  if (f.current.mask == 0) {
    size_t lowest = f.others.size();
    for (size_t i = 0; i < f.others.size(); ++i)
      if (f.others[i].wait == Group::Running && (lowest == f.others.size() || f.others[i].pc < f.others[lowest].pc))
        lowest = i;
    if (lowest < f.others.size()) {
      f.current = f.others[lowest];
      f.others.erase(f.others.begin() + long(lowest));
      merge();
      return true;
    }
    if (f.others.empty())
      return leave();
    // Everyone waits.
    f.current = f.others.back();
    f.others.pop_back();
    int lane = firstLane(f.current.mask);
    uint32_t others = live & ~f.current.mask;
    std::string where;
    for (const Group &group : f.others)
      where += std::string(where.empty() ? "" : ", ") + std::to_string(lanesIn(group.mask)) + " wait at PTX line " +
               std::to_string(f.function->locations[group.pc].line);
    if (f.current.wait == Group::AtBarrier) {
      if (f.others.empty() && others == 0)
        return arrive(f.function->code[f.current.pc]);
      fail(lane, "divergent barrier: " + std::to_string(lanesIn(f.current.mask)) + " of the warp's " +
                     std::to_string(lanesIn(live)) + " threads reach it" + std::string(where.empty() ? "" : ", ") +
                     where);
    } else {
      fail(lane, "the instruction names lanes that never reach it" + std::string(where.empty() ? "" : ": ") + where);
    }
    return false;
  }
  return true;
}

bool Warp::finish(uint32_t mask, bool exits) {
  if (exits)
    live &= ~mask;
  frame->current.mask &= ~mask;
  if (frame->current.mask) { // lanes whose guard did not hold go on
    ++frame->current.pc;
    merge();
    return true;
  }
  return reschedule();
}

bool Warp::branch(const Instruction &instruction, uint32_t taken) {
  Group &current = frame->current;
  uint32_t stays = current.mask & ~taken;
  if (stays == 0) {
    bool back = instruction.target <= current.pc;
    current.pc = instruction.target;
    if (back && !frame->others.empty())
      merge();
  } else if (taken == 0) {
    ++current.pc;
  } else {
    frame->others.push_back({instruction.target, taken, Group::Running});
    current.mask = stays;
    ++current.pc;
    merge();
  }
  return true;
}

bool Warp::branchIndexed(const Instruction &instruction, uint32_t mask) {
  const std::vector<uint32_t> &table = frame->function->branchTables[instruction.extra];
  const uint32_t *index = lanes<uint32_t>(instruction.source(0));
  if (uint32_t bad = undefined(instruction.source(0)) & mask) {
    fail(firstLane(bad), "a branch by a value that was never initialised");
    return false;
  }
  uint32_t stays = frame->current.mask & ~mask, next = frame->current.pc + 1;
  frame->current.mask = 0;
  for (uint32_t lane = 0; lane < 32; ++lane) {
    if (!(mask >> lane & 1))
      continue;
    if (index[lane] >= table.size()) {
      frame->current.mask = mask;
      fail(int(lane), "an indexed branch beyond its table");
      return false;
    }
    auto same = std::find_if(frame->others.begin(), frame->others.end(), [&](const Group &group) {
      return group.wait == Group::Running && group.pc == table[index[lane]];
    });
    if (same == frame->others.end())
      frame->others.push_back({table[index[lane]], 1u << lane, Group::Running});
    else
      same->mask |= 1u << lane;
  }
  if (stays)
    frame->others.push_back({next, stays, Group::Running});
  return reschedule();
}

bool Warp::call(const Instruction &instruction, uint32_t mask) {
  Group &current = frame->current;
  const CallSite &site = frame->function->calls[instruction.target];
  if (uint32_t stays = current.mask & ~mask) {
    frame->others.push_back({current.pc + 1, stays, Group::Running});
    current.mask = mask;
  }
  ++current.pc; // where the lanes go on
  return enter(*site.callee, mask, &site, current.pc);
}

// True: all lanes that the instruction names are here.
bool Warp::warpSync(const Instruction &instruction, uint32_t mask) {
  const Operand &members = instruction.source(int(instruction.extra & 0xff));
  const uint32_t *named = lanes<uint32_t>(members);
  uint32_t required = 0;
  if (uint32_t bad = undefined(members) & mask) {
    fail(firstLane(bad), "the mask of lanes was never initialised");
    return false;
  }
  for (uint32_t lane = 0; lane < 32; ++lane)
    if (mask >> lane & 1) {
      required |= named[lane];
      if (!(named[lane] >> lane & 1)) {
        fail(int(lane), "the mask of lanes does not name the lane itself");
        return false;
      }
    }
  uint32_t missing = required & ~mask;
  // Lanes beyond the block's threads are often named by a full mask: they do not exist.
  uint32_t count = std::min(32u, block.threads - warpIndex * 32);
  if (count < 32)
    missing &= (1u << count) - 1;
  if (missing == 0)
    return true;
  if (missing & (frame->current.mask | ~live)) {
    fail(firstLane(mask),
         "the instruction names lanes that " + std::string(missing & ~live ? "have exited" : "do not execute it"));
    return false;
  }
  frame->current.wait = Group::AtWarpSync;
  frame->others.push_back(frame->current);
  frame->current.mask = 0;
  reschedule();
  return false;
}

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

// --- The loop -------------------------------------------------------------------------------------

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
      if (mask == 0) {
        ++current.pc;
      } else if (warpSync(instruction, mask)) {
        instruction.run(*this, instruction, mask);
        ++frame->current.pc;
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
      if (yields)
        quantum = 0;
      yields = false;
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
    if (frame->current.pc >= limit)
      merge();
  }
  return state;
}

} // namespace dlc::runtime::emu
