// Lanes that part at a branch run in groups; the group at the lowest place of the code runs first, and groups
// that meet at one place become one again.
#include "runtime/emu/Warp.h"

#include <algorithm>

namespace dlc::runtime::emu {

// Joins lanes at the place of the current group, and lets the lowest group run.
void Warp::merge() {
  Frame &f = *frame;
  std::vector<Group> &others = f.others;
  limit = ~0u;
  if (others.empty() || detour)
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

// At the end of the warp's turn: lanes that could run have theirs, too, for the running ones may wait for them in a
// loop.
void Warp::giveWay() {
  if (state != WarpState::Ready)
    return;
  std::vector<Group> &others = frame->others;
  auto waits =
      std::find_if(others.begin(), others.end(), [](const Group &group) { return group.wait == Group::Running; });
  if (waits == others.end() || !frame->current.mask)
    return;
  Group next = *waits;
  others.erase(waits);
  others.push_back(frame->current); // the last of them: each has its turn
  frame->current = next;
  detour = block.launch.options.seed ? 64 : 4096;
}

bool Warp::endDetour(uint32_t mask) {
  if (!detour)
    return false;
  detour = 0;
  merge();
  --executed;
  lanesExecuted -= lanesIn(mask);
  return true;
}

bool Warp::reschedule() {
  Frame &f = *frame;
  if (f.current.mask == 0) {
    detour = 0;
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
    startDetour();
    merge();
  }
  return true;
}

// With a seed, lanes that have parted run in any order: some of them run ahead for a while.
void Warp::startDetour() {
  std::vector<Group> &others = frame->others;
  if (block.launch.options.seed == 0 || others.empty())
    return;
  Random &random = block.random;
  Group &other = others[random() % others.size()];
  if (other.wait == Group::Running && random() & 1)
    std::swap(other, frame->current);
  detour = random() & 1 ? uint32_t(1 + random() % 64) : 0;
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
  if (mask == ~0u) { // all are here: they need only name themselves
    uint32_t all = ~0u;
    for (int lane = 0; lane < 32; ++lane)
      all &= named[lane];
    if (all == ~0u)
      return true;
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

} // namespace dlc::runtime::emu
