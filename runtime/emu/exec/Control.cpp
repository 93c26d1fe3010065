// Branches, calls, barriers and fences: the interpreter's loop executes them, here they are decoded.
#include "runtime/emu/Cluster.h"
#include "runtime/emu/exec/Access.h"
#include "runtime/emu/exec/ClusterOps.h"

namespace dlc::runtime::emu {
namespace {

void runNothing(Warp &, const Instruction &, uint32_t) {}

bool decodeBranch(Decoder &d) {
  d.take("uni");
  if (!d.need(1, 1) || d.operand(0).kind != ptx::Operand::Label)
    return d.fail("'" + d.source->opcode + "': expected a label");
  d.out->flow = Flow::Branch;
  d.out->target = d.text->labels[d.operand(0).index].target;
  return true;
}

bool decodeIndexed(Decoder &d) {
  d.take("uni");
  if (!d.take("idx") || !d.need(2, 2) || d.operand(1).kind != ptx::Operand::Label)
    return false;
  const ptx::Label &table = d.text->labels[d.operand(1).index];
  if (table.targets.empty())
    return d.fail("'" + table.name + "' is no list of branch targets");
  d.out->flow = Flow::BranchIndexed;
  d.out->extra = d.branchTable(table.targets);
  return d.value(0, Type::U32);
}

// call (results), function, (arguments);
bool decodeCall(Decoder &d) {
  d.take("uni");
  size_t at = d.count() && d.operand(0).kind == ptx::Operand::Vector ? 1 : 0;
  if (d.count() <= at || d.operand(at).kind != ptx::Operand::Symbol)
    return d.fail("calls through a pointer are not supported");
  const std::string &name = d.operand(at).name;
  CallSite site;
  site.callee = d.program.find(name);
  if (!site.callee) {
    for (const ptx::Function &declared : d.module.functions)
      if (declared.name == name) {
        d.out->flow = Flow::External;
        return true;
      }
    return d.fail("the function '" + name + "' is not declared");
  }
  if (site.callee->isEntry)
    return d.fail("'" + name + "' is a kernel");
  auto collect = [&](const ptx::Operand &list, const std::vector<Slot> &expected, std::vector<Slot> &into) {
    if (list.kind != ptx::Operand::Vector || list.parts.size() != expected.size())
      return d.fail("a call of '" + name + "' with the wrong count of arguments or results");
    for (size_t i = 0; i < list.parts.size(); ++i) {
      Slot slot;
      if (list.parts[i].kind != ptx::Operand::Symbol || !d.parameterSlot(list.parts[i].name, slot) ||
          slot.bytes != expected[i].bytes)
        return d.fail("a call of '" + name + "': '" + list.parts[i].name + "' does not fit");
      into.push_back(slot);
    }
    return true;
  };
  ptx::Operand none;
  none.kind = ptx::Operand::Vector;
  if (!collect(at ? d.operand(0) : none, site.callee->returns, site.results) ||
      !collect(at + 1 < d.count() ? d.operand(at + 1) : none, site.callee->parameters, site.arguments))
    return false;
  d.out->flow = Flow::Call;
  d.out->target = uint32_t(d.function->calls.size());
  d.function->calls.push_back(std::move(site));
  return true;
}

bool decodeReturn(Decoder &d) {
  d.take("uni");
  d.out->flow = d.base() == "ret" ? Flow::Return : Flow::Exit;
  return d.need(0, 0);
}
bool decodeTrap(Decoder &d) {
  d.out->flow = Flow::Trap;
  return d.need(0, 0);
}

// flags: bit 0 a count of threads, bit 1 arrives only, bit 2 reduces. kind: popc, and, or.
bool decodeBarrier(Decoder &d) {
  if (d.base() == "barrier" && d.take("cluster"))
    return decodeClusterBarrier(d);
  d.take("cta");
  d.take("aligned");
  if (d.base() == "bar" && d.take("warp")) {
    if (!d.take("sync") || !d.need(1, 1) || !d.value(0, Type::B32))
      return false;
    d.out->flow = Flow::WarpSync;
    d.out->run = [](Warp &warp, const Instruction &, uint32_t) { ++warp.syncs; };
    return true;
  }
  d.out->flow = Flow::Barrier;
  int what = d.takeOne({"sync", "arrive", "red"});
  if (what == 2) {
    int kind = d.takeOne({"popc", "and", "or"});
    d.take(kind == 0 ? "u32" : "pred");
    d.out->kind = uint8_t(kind);
    d.out->destinations = 1;
    d.out->flags = uint8_t(4 | (d.count() == 4 ? 1 : 0));
    return kind >= 0 && d.need(3, 4) && (kind == 0 ? d.destination(0, 4) : d.destinationPredicate(0)) &&
           d.value(1, Type::U32) && (d.count() == 3 || d.value(2, Type::U32)) && d.predicate(d.count() - 1);
  }
  d.out->flags = uint8_t((d.count() == 2 ? 1 : 0) | (what == 1 ? 2 : 0));
  return what >= 0 && d.need(1, 2) && d.values(0, d.count(), Type::U32);
}

// Blocks run one after the other and warps in turn: every write is seen at once by everyone. For the race check a
// fence that reaches other blocks counts.
// kind: what it reaches.
enum Reach : uint8_t { OtherBlocks = 1, OtherProxy = 2 };
void runFence(Warp &warp, const Instruction &i, uint32_t mask) {
  if (i.kind & OtherBlocks) {
    warp.block.cluster.isFenced = true;
    noteFence(warp);
  }
  if (i.kind & OtherProxy && warp.block.proxy)
    warp.block.proxy->fence(warp, mask);
}

bool decodeFence(Decoder &d) {
  for (const char *scope : {"gl", "gpu", "sys", "cluster"})
    d.out->kind |= d.take(scope) ? OtherBlocks : 0;
  bool ofInitialisation = d.take("mbarrier_init");
  if (d.take("proxy") ? d.take("async") : ofInitialisation)
    d.out->kind |= OtherProxy;
  for (const char *modifier :
       {"cta", "acq_rel", "sc", "acquire", "release", "alias", "global", "shared::cta", "shared::cluster",
        "async::generic", "tensormap::generic", "sync_restrict::shared::cta", "sync_restrict::shared::cluster"})
    d.take(modifier);
  if (d.source->operands.size() == 2) // fence.proxy.tensormap::generic.acquire [map], 128
    return d.pure(runNothing, 0);
  return d.need(0, 0) && d.pure(d.out->kind ? runFence : runNothing, 0);
}
bool decodeSleep(Decoder &d) {
  d.take("u32");
  return d.need(1, 1) && d.value(0, Type::U32) && d.pure(runNothing, 0);
}
bool decodeHint(Decoder &d) { // griddepcontrol.wait, .launch_dependents: launches are in order
  d.take("wait");
  d.take("launch_dependents");
  return d.need(0, 0) && d.pure(runNothing, 0);
}

} // namespace

const DecodeRow controlRows[] = {{"bra", decodeBranch},          {"brx", decodeIndexed}, {"call", decodeCall},
                                 {"ret", decodeReturn},          {"exit", decodeReturn}, {"trap", decodeTrap},
                                 {"brkpt", decodeTrap},          {"bar", decodeBarrier}, {"barrier", decodeBarrier},
                                 {"membar", decodeFence},        {"fence", decodeFence}, {"nanosleep", decodeSleep},
                                 {"griddepcontrol", decodeHint}, {nullptr, nullptr}};

} // namespace dlc::runtime::emu
