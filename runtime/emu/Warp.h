// A warp: 32 lanes with registers, divergence, and the checks on what they do.
#pragma once

#include "runtime/emu/Block.h"
#include "runtime/emu/exec/BulkStore.h"

#include <cstring>

namespace dlc::runtime::emu {

inline int firstLane(uint32_t mask) { return mask ? __builtin_ctz(mask) : -1; }
inline unsigned lanesIn(uint32_t mask) { return unsigned(__builtin_popcount(mask)); }

// Lanes at one place of one frame.
struct Group {
  uint32_t pc = 0, mask = 0;
  enum Wait : uint8_t { Running, AtBarrier, AtWarpSync } wait = Running;
};

struct Frame {
  const Function *function = nullptr;
  const CallSite *call = nullptr; // in the caller; NULL for the kernel
  uint32_t returnPc = 0;
  uint32_t firstSite = 0;                         // Launch::firstSite of the function
  size_t registers = 0, undefined = 0, slots = 0; // where this frame's parts begin
  uint32_t local = 0;                             // offset of its local variables
  uint32_t mask = 0;                              // lanes that entered
  Group current;
  std::vector<Group> others;
};

// One asynchronous copy into shared memory that has not landed.
struct PendingCopy {
  uint8_t lane, bytes, sourceBytes;
  uint32_t group; // the lane's commit count when it was issued
  uint32_t to;    // shared address
  uint8_t data[16];
  uint8_t shadow[16];
  int line;        // of the PTX
  uint32_t serial; // of the warp's copies
};

// An arrival at an mbarrier that is bound to the lane's copies before number `serial`.
struct PendingArrival {
  uint32_t mbarrier, lane, serial;
};

// What a warp remembers at an instruction that accesses memory: the region that it hit last, and the segments that
// stand for it in records, each with the time at which it was made.
struct Site {
  const Region *region = nullptr;
  uint64_t sharedTime = 0, globalTime = 0;
  uint32_t sharedSegment = 0, globalSegment = 0;
};

enum class WarpState : uint8_t { Ready, AtBarrier, Done, Failed };

class Warp {
public:
  Warp(Block &block, uint32_t index);
  void start();
  // Executes up to `quantum` instructions, or until a barrier or the end.
  WarpState run(uint64_t quantum);

  // --- For instructions.
  template <typename T> T *lanes(Operand operand) {
    return reinterpret_cast<T *>((operand.at & Operand::constant ? constants : registers) + (operand.at & 0x3fffffffu));
  }
  uint32_t predicate(Operand operand) {
    uint32_t mask = *lanes<uint32_t>(operand);
    return operand.at & Operand::negated ? ~mask : mask;
  }
  uint32_t &undefined(Operand operand) { return undefinedLanes[operand.reg]; }
  void setUndefined(Operand operand, uint32_t mask, uint32_t lanes) {
    if (operand.reg)
      undefinedLanes[operand.reg] = (undefinedLanes[operand.reg] & ~mask) | (lanes & mask);
  }
  // Reports and stops the launch. `lane`: the one to name; -1: none in particular.
  void fail(int lane, const std::string &what);
  bool failed() const { return state == WarpState::Failed; }
  uint32_t threadOf(int lane) const { return warpIndex * 32 + uint32_t(lane); }
  uint32_t laneCount() const { return block.threads - warpIndex * 32 < 32 ? block.threads - warpIndex * 32 : 32; }
  // "thread (0, 0, 0) (PTX line 12 `...`)" of the instruction at hand.
  std::string describeThread(int lane) const;
  WarpGroup &group() { return block.warpGroups[warpIndex / 4]; }
  const Function &function() const { return *frame->function; }
  Site &site() { return sites[frame->firstSite + frame->current.pc]; }
  uint32_t siteNumber() const { return frame->firstSite + frame->current.pc; }

  Block &block;
  uint32_t warpIndex = 0;
  uint8_t *registers = nullptr, *constants = nullptr, *slots = nullptr;
  uint32_t *undefinedLanes = nullptr; // by Operand::reg
  Frame *frame = nullptr;
  uint32_t live = 0;                       // lanes that have not exited
  uint32_t carry = 0;                      // the condition code's carry flag of each lane
  uint32_t syncs = 1;                      // warp-level synchronisations so far, for the race check
  std::vector<uint8_t> local, localShadow; // lane by lane
  uint32_t localBytes = 0;                 // of one lane
  std::vector<PendingCopy> copies;
  std::vector<PendingArrival> arrivals;
  uint32_t copySerial = 0;
  uint32_t commits[32] = {};
  uint64_t executed = 0, lanesExecuted = 0;
  bool yields = false;      // set by an instruction: other warps get their turn
  bool repeats = false;     // likewise, and the instruction is executed again
  uint32_t failedWaits = 0; // in a row
  // One more wait that has failed: the instruction comes again. False: there were too many for it to be anything but a
  // deadlock, which the caller reports.
  bool waits();

  std::vector<BulkStore> bulkStores;
  uint32_t bulkCommits[32] = {};   // of bulk groups
  uint32_t clusterArrived = 0;     // lanes that have arrived at barrier.cluster and not waited
  uint32_t clusterPhases[32] = {}; // at which
  uint32_t registersHeld = 0;      // of a thread, by setmaxnreg; 0: not known
  WgmmaRegisters wgmma;

private:
  bool enter(const Function &function, uint32_t mask, const CallSite *call, uint32_t returnPc);
  bool leave();
  void bindFrame();
  void fillSpecials();
  bool branch(const Instruction &instruction, uint32_t mask);
  bool branchIndexed(const Instruction &instruction, uint32_t mask);
  bool warpSync(const Instruction &instruction, uint32_t mask);
  // The check of an instruction that touches registers of wgmma. False: reported.
  bool watch(const Instruction &instruction, uint32_t mask);
  bool arrive(const Instruction &instruction);
  // Chooses the next lanes to run. False: the warp waits, is done or has failed.
  bool reschedule();
  void merge();
  void startDetour();
  // True where lanes were running ahead: those that stand here go first, and the instruction counts when it comes.
  bool endDetour(uint32_t mask);
  void giveWay();
  bool yieldsNow();
  bool call(const Instruction &instruction, uint32_t mask);
  bool finish(uint32_t mask, bool exits);
  void completeBarrier(const Instruction &instruction);

  std::vector<Site> sites; // by Launch::firstSite and place
  std::vector<uint8_t> registerFile, slotFile;
  std::vector<uint32_t> undefinedFile;
  std::vector<std::unique_ptr<Frame>> frames;
  WarpState state = WarpState::Ready;
  bool arrived = false; // at the barrier at hand
  uint32_t detour = 0;  // instructions for which lanes run on although others stand at a lower place
  uint32_t limit = ~0u; // the lowest place of the other lanes that could run: there lanes meet again
  friend class Block;
  int barrierNumber = 0;
};

} // namespace dlc::runtime::emu
