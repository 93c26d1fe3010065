// st.async: a store to a block's shared memory that completes at an mbarrier of that block (PTX ISA, "st.async").
#include "runtime/emu/exec/AsyncStore.h"
#include "runtime/emu/Cluster.h"
#include "runtime/emu/exec/BulkRun.h"

namespace dlc::runtime::emu {
namespace {

// Sources: the address, the values, the mbarrier's address. bytes: of a value; kind: its register's.
bool storeLane(Warp &warp, const Instruction &i, const BulkOperands &store, int lane) {
  const unsigned count = i.sources - 2u, bytes = i.bytes * count;
  Access to, mbarrier;
  to.address[lane] = bulkAddress(warp, i, store.to, lane);
  mbarrier.address[lane] = bulkAddress(warp, i, store.mbarrier, lane);
  if (to.address[lane] % bytes || mbarrier.address[lane] % 8) {
    warp.fail(lane, "misaligned: the place of an asynchronous store is a multiple of its bytes, its mbarrier's of 8");
    return false;
  }
  if (!locateLane(warp, ptx::Space::Cluster, lane, bytes, Mode::Write, to) ||
      !locateLane(warp, ptx::Space::Cluster, lane, 8, Mode::Atomic, mbarrier))
    return false;
  if (to.owner[lane] != mbarrier.owner[lane]) {
    warp.fail(lane, "the asynchronous store's mbarrier is in another block than its place");
    return false;
  }
  BulkLanding landing;
  landing.what = "asynchronous store";
  landing.isGeneric = true;
  landing.to = uint32_t(to.address[lane] - sharedBase);
  landing.mbarrier = uint32_t(mbarrier.address[lane]);
  landing.shadow.assign(bytes, 1);
  for (unsigned k = 0; k < count; ++k) {
    const uint8_t *value = warp.lanes<uint8_t>(i.source(int(k) + 1)) + unsigned(lane) * i.kind;
    landing.data.insert(landing.data.end(), value, value + i.bytes);
  }
  return beginLanding(warp, lane, *to.owner[lane], std::move(landing));
}

void runAsyncStore(Warp &warp, const Instruction &i, uint32_t mask) { runBulkLanes(warp, i, mask, storeLane); }

} // namespace

bool decodeAsyncStore(Decoder &d) {
  d.function->usesAsyncProxy = true;
  d.take("weak");
  bool known = d.take("shared::cluster") && d.take("mbarrier::complete_tx::bytes");
  const size_t count = d.take("v2") ? 2 : d.take("v4") ? 4 : 1;
  const ptx::Type type = d.takeType();
  const unsigned bytes = ptx::bytesOf(type);
  if (!known || (bytes != 4 && bytes != 8) || bytes * count > 16 || !d.need(3, 3))
    return false;
  BulkOperands store;
  if (!pushBulkAddress(d, 0, ptx::Space::Cluster, store.to))
    return false;
  const ptx::Operand &values = d.operand(1);
  std::vector<ptx::Operand> parts =
      values.kind == ptx::Operand::Vector ? values.parts : std::vector<ptx::Operand>{values};
  if (parts.size() != count)
    return d.fail("'" + d.source->opcode + "': " + std::to_string(parts.size()) + " elements, expected " +
                  std::to_string(count));
  for (const ptx::Operand &part : parts) {
    unsigned inRegister = 0;
    if (!d.anyValue(part, type, inRegister))
      return false;
    d.out->kind = uint8_t(inRegister);
  }
  if (!pushBulkAddress(d, 2, ptx::Space::Cluster, store.mbarrier))
    return false;
  d.out->bytes = uint8_t(bytes);
  d.out->extra = d.function->bulks.size();
  d.function->bulks.push_back(store);
  d.out->run = runAsyncStore;
  return true;
}

} // namespace dlc::runtime::emu
