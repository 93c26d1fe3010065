// Frames of a warp: the kernel's and those of the device functions that it calls; and the report of a fault,
// which names the place that the frame is at.
#include "runtime/emu/Cluster.h"
#include "runtime/emu/Warp.h"

#include <algorithm>

namespace dlc::runtime::emu {
namespace {

constexpr size_t maxDepth = 256;                   // of calls
constexpr size_t maxStackBytes = size_t(64) << 20; // of a warp's registers

} // namespace

void Warp::fail(int lane, const std::string &what) {
  state = WarpState::Failed;
  if (!block.error.empty())
    return;
  const Launch &launch = block.launch;
  block.error = what + "; in kernel '" + launch.kernel->name + "', block " + textOf(block.index);
  if (lane >= 0)
    block.error += ", thread " + textOf(placeIn(launch.block, threadOf(lane)));
  else
    block.error += ", warp " + std::to_string(warpIndex);
  block.error += ", " + launch.describe(*frame->function, frame->current.pc);
}

std::string Warp::describeThread(int lane) const {
  const Launch &launch = block.launch;
  std::string text = "thread " + textOf(placeIn(launch.block, threadOf(lane)));
  if (launch.cluster.count() > 1)
    text += " of block " + textOf(block.index);
  return text + " (" + launch.describe(*frame->function, frame->current.pc) + ")";
}

bool Warp::waits() {
  constexpr uint32_t most = 1 << 15;
  repeats = true;
  return ++failedWaits <= most;
}

void Warp::start() {
  frames.clear();
  copies.clear();
  arrivals.clear();
  copySerial = failedWaits = 0;
  yields = repeats = false;
  bulkStores.clear();
  std::fill(std::begin(bulkCommits), std::end(bulkCommits), 0);
  clusterArrived = 0;
  registersHeld = block.launch.registers;
  wgmma = {};
  std::fill(std::begin(commits), std::end(commits), 0);
  uint32_t count = std::min(32u, block.threads - warpIndex * 32);
  live = count == 32 ? ~0u : (1u << count) - 1;
  carry = 0;
  localBytes = 0;
  arrived = false;
  state = WarpState::Ready;
  detour = 0;
  ++syncs; // what the last block's warp did is not this one's
  enter(*block.launch.kernel, live, nullptr, 0);
}

void Warp::bindFrame() {
  frame = frames.back().get();
  registers = registerFile.data() + frame->registers;
  constants = const_cast<uint8_t *>(frame->function->constants.data());
  slots = slotFile.data() + frame->slots;
  undefinedLanes = undefinedFile.data() + frame->undefined;
  detour = 0;
  merge();
}

bool Warp::enter(const Function &function, uint32_t mask, const CallSite *call, uint32_t returnPc) {
  auto next = std::make_unique<Frame>();
  next->function = &function;
  next->firstSite = block.launch.firstSite(function);
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
    if (frames.size() >= maxDepth || next->registers > maxStackBytes || next->slots > maxStackBytes ||
        next->local + function.localBytes > maxLocalBytes) {
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
  std::fill_n(slotFile.begin() + long(next->slots), slotBytes, uint8_t(0));
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
  const Dim3 &cluster = launch.cluster, clusters = clustersOf(launch);
  for (const SpecialRegister &special : frame->function->specials)
    for (uint32_t lane = 0; lane < 32; ++lane) {
      Dim3 thread = placeIn(launch.block, threadOf(int(lane)));
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
                  {"%cluster_ctaid.x", block.index.x % cluster.x},
                  {"%cluster_ctaid.y", block.index.y % cluster.y},
                  {"%cluster_ctaid.z", block.index.z % cluster.z},
                  {"%cluster_nctaid.x", cluster.x},
                  {"%cluster_nctaid.y", cluster.y},
                  {"%cluster_nctaid.z", cluster.z},
                  {"%cluster_ctarank", block.rank},
                  {"%cluster_nctarank", cluster.count()},
                  {"%clusterid.x", block.index.x / cluster.x},
                  {"%clusterid.y", block.index.y / cluster.y},
                  {"%clusterid.z", block.index.z / cluster.z},
                  {"%nclusterid.x", clusters.x},
                  {"%nclusterid.y", clusters.y},
                  {"%nclusterid.z", clusters.z},
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
        value = executed;
      std::memcpy(lanes<uint8_t>(special.operand) + lane * special.bytes, &value, special.bytes);
    }
}

} // namespace dlc::runtime::emu
