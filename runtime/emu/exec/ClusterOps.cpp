// Clusters: addresses of other blocks' shared memory, barrier.cluster; and setmaxnreg (PTX ISA, "mapa",
// "barrier.cluster", "setmaxnreg").
#include "runtime/emu/exec/ClusterOps.h"
#include "runtime/emu/Cluster.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {
namespace {

constexpr uint64_t withinBlock = (uint64_t(1) << sharedRankShift) - 1;

// mapa d, a, rank: where the variable at `a` of this block lies in the block of that rank. kind 1: generic addresses.
template <typename T> void runMap(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0));
  const uint32_t *rank = warp.lanes<uint32_t>(i.source(1));
  const uint32_t count = uint32_t(warp.block.cluster.blocks.size());
  const uint64_t window = i.kind ? sharedWindow : 0;
  for (uint32_t rest = mask & ~(warp.undefined(i.source(0)) | warp.undefined(i.source(1))); rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    if (rank[lane] >= count)
      return warp.fail(lane, "mapa to rank " + std::to_string(rank[lane]) + " in a cluster of " +
                                 std::to_string(count) + " blocks");
    if (uint64_t(a[lane]) - window >= windowBytes)
      return warp.fail(lane, "mapa of an address that is not in shared memory");
  }
  each<T>(warp, i.destination(0), mask, [&](int lane) {
    return T(window + ((uint64_t(a[lane]) & withinBlock) | (uint64_t(rank[lane]) + 1) << sharedRankShift));
  });
}

template <typename T> void runRank(Warp &warp, const Instruction &i, uint32_t mask) {
  const T *a = warp.lanes<T>(i.source(0));
  const uint32_t own = warp.block.rank;
  each<uint32_t>(warp, i.destination(0), mask, [&](int lane) {
    uint32_t rank = uint32_t(uint64_t(a[lane]) % windowBytes >> sharedRankShift);
    return rank ? rank - 1 : own;
  });
}

bool decodeMap(Decoder &d) {
  bool isMap = d.base() == "mapa";
  d.out->kind = d.take("shared::cluster") ? 0 : 1;
  Type type = d.takeType();
  unsigned bytes = ptx::bytesOf(type);
  if ((type != Type::U32 && type != Type::U64) || (bytes == 4 && d.out->kind) || !d.need(isMap ? 3 : 2, isMap ? 3 : 2))
    return false;
  if (!d.destination(0, isMap ? bytes : 4))
    return false;
  if (d.operand(1).kind == ptx::Operand::Symbol) {
    ptx::Space space;
    uint64_t address = 0;
    if (!d.addressOf(d.operand(1), space, address) || space != ptx::Space::Shared || !d.pushConstant(address, bytes))
      return false;
  } else if (!d.value(1, type)) {
    return false;
  }
  bool wide = bytes == 8;
  if (!isMap)
    return d.pure(wide ? runRank<uint64_t> : runRank<uint32_t>);
  return d.value(2, Type::U32) && d.pure(wide ? runMap<uint64_t> : runMap<uint32_t>);
}

// kind 1: .relaxed.
void runArrive(Warp &warp, const Instruction &i, uint32_t mask) {
  Cluster &cluster = warp.block.cluster;
  if (uint32_t twice = mask & warp.clusterArrived)
    return warp.fail(__builtin_ctz(twice), "a second arrival at barrier.cluster with no wait between");
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    warp.clusterPhases[__builtin_ctz(rest)] = cluster.phase;
  warp.clusterArrived |= mask;
  cluster.arrived += lanesIn(mask);
  cluster.isRelaxed |= i.kind == 1;
}

void runWait(Warp &warp, const Instruction &, uint32_t mask) {
  const Cluster &cluster = warp.block.cluster;
  if (uint32_t without = mask & ~warp.clusterArrived)
    return warp.fail(__builtin_ctz(without), "a wait at barrier.cluster without an arrival");
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    if (int lane = __builtin_ctz(rest); warp.clusterPhases[lane] == cluster.phase) {
      if (!warp.waits())
        warp.fail(lane, "deadlock at barrier.cluster, at which only a part of the cluster's threads arrive");
      return;
    }
  warp.clusterArrived &= ~mask;
  warp.failedWaits = 0;
  ++warp.syncs;
}

// setmaxnreg: a warp gives registers back to the block, or waits for such as others give. target: registers of a
// thread; kind 1: dec.
void runRegisters(Warp &warp, const Instruction &i, uint32_t mask) {
  uint32_t &held = warp.registersHeld, wanted = i.target;
  int lane = __builtin_ctz(mask);
  if (held == 0) // not known: nothing to compare with
    return;
  if (i.kind ? wanted > held : wanted < held)
    return warp.fail(lane, "setmaxnreg." + std::string(i.kind ? "dec" : "inc") + " to " + std::to_string(wanted) +
                               " registers of a warp that has " + std::to_string(held));
  uint32_t &free = warp.block.freeRegisters;
  if (!i.kind && wanted - held > free) {
    if (!warp.waits())
      warp.fail(lane, "deadlock: setmaxnreg.inc waits for " + std::to_string(wanted - held) +
                          " registers of a thread that nobody gives back");
    return;
  }
  free += held - wanted;
  held = wanted;
  warp.failedWaits = 0;
}

bool decodeRegisters(Decoder &d) {
  int kind = d.takeOne({"inc", "dec"});
  if (kind < 0 || !d.take("sync") || !d.take("aligned") || d.takeType() != Type::U32 || !d.need(1, 1) ||
      d.operand(0).kind != ptx::Operand::Integer)
    return false;
  uint64_t count = d.operand(0).bits;
  if (count < 24 || count > 256 || count % 8)
    return d.fail("'" + d.source->opcode + "' to " + std::to_string(count) +
                  " registers: a multiple of 8 from 24 to 256");
  d.out->kind = uint8_t(kind);
  d.out->target = uint32_t(count);
  d.out->run = runRegisters;
  d.out->flow = Flow::WarpSync;
  d.out->extra = 0; // the mask of lanes: all
  return d.pushConstant(~uint32_t(0), 4);
}

} // namespace

bool decodeClusterBarrier(Decoder &d) {
  int what = d.takeOne({"arrive", "wait"});
  int order = d.takeOne({"relaxed", "release", "acquire"});
  d.take("aligned");
  if (what < 0 || (what == 0 && order == 2) || (what == 1 && order >= 0 && order != 2) || !d.need(0, 0))
    return false;
  d.out->kind = order == 0;
  d.out->run = what == 0 ? runArrive : runWait;
  d.out->flow = Flow::Yield;
  return true;
}

const DecodeRow clusterRows[] = {
    {"mapa", decodeMap}, {"getctarank", decodeMap}, {"setmaxnreg", decodeRegisters}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu

#pragma clang attribute pop
