// The forms of cp.async.bulk and cp.reduce.async.bulk (PTX ISA, "cp.async.bulk", "cp.async.bulk.tensor").
#include "runtime/emu/exec/BulkRun.h"

namespace dlc::runtime::emu {
namespace {

void runNothing(Warp &, const Instruction &, uint32_t) {}

bool pushList(Decoder &d, const ptx::Operand &list, size_t count, Type type, int &first) {
  first = int(d.operands.size());
  if (list.kind != ptx::Operand::Vector || list.parts.size() != count)
    return d.fail("'" + d.source->opcode + "': expected " + std::to_string(count) + " numbers in braces");
  for (const ptx::Operand &part : list.parts) {
    unsigned bytes = 0;
    if (!d.anyValue(part, type, bytes))
      return false;
    if (bytes != ptx::bytesOf(type))
      return d.fail("'" + d.source->opcode + "': the register " + part.name + " does not fit");
  }
  return true;
}

// The spaces of destination and source, in the order in which they stand.
bool takeSpaces(Decoder &d, ptx::Space &to, ptx::Space &from) {
  int found = 0;
  for (size_t i = 1; i < d.source->parts.size() && found < 2; ++i) {
    std::string_view part = d.source->parts[i];
    ptx::Space space = part == "global"            ? ptx::Space::Global
                       : part == "shared::cta"     ? ptx::Space::Shared
                       : part == "shared::cluster" ? ptx::Space::Cluster
                                                   : ptx::Space::Generic;
    if (space == ptx::Space::Generic)
      continue;
    (found++ ? from : to) = space;
    d.take(part);
  }
  return found == 2;
}

bool decodePrefetch(Decoder &d) { // a hint: nothing is read
  d.take("L2");
  d.take("global");
  d.take("tensor");
  d.takeOne({"1d", "2d", "3d", "4d", "5d"});
  d.takeOne({"tile", "im2col"});
  d.take("L2::cache_hint");
  return d.pure(runNothing, 0);
}

bool decodeGroups(Decoder &d, bool waits) {
  if (!waits)
    return d.need(0, 0) && d.pure(runBulkCommit, 0);
  d.out->kind = d.take("read");
  if (!d.need(1, 1) || d.operand(0).kind != ptx::Operand::Integer)
    return false;
  d.out->extra = d.operand(0).bits;
  return d.pure(runBulkWait, 0);
}

bool decodeReduction(Decoder &d, BulkOperands &bulk, bool isTensor) {
  int operation = d.takeOne({"add", "min", "max", "inc", "dec", "and", "or", "xor"});
  d.take("noftz");
  bulk.operation = uint8_t(operation);
  if (!isTensor)
    bulk.type = d.takeType();
  return operation >= 0 && (isTensor || ptx::bytesOf(bulk.type) >= 2);
}

} // namespace

bool pushBulkAddress(Decoder &d, size_t at, ptx::Space space, BulkOperands::Address &address) {
  address.source = int(d.operands.size());
  d.out->flags = 0;
  if (!d.address(at, space))
    return false;
  address.narrow = d.out->flags & 0x80;
  address.offset = d.out->offset;
  address.space = space;
  return true;
}

bool decodeBulk(Decoder &d, bool reduces) {
  d.function->usesAsyncProxy = true;
  if (d.take("commit_group"))
    return decodeGroups(d, false);
  if (d.take("wait_group"))
    return decodeGroups(d, true);
  if (d.take("prefetch"))
    return decodePrefetch(d);
  BulkOperands bulk;
  ptx::Space to = ptx::Space::Generic, from = ptx::Space::Generic;
  bool isTensor = d.take("tensor");
  if (isTensor)
    bulk.rank = 1 + d.takeOne({"1d", "2d", "3d", "4d", "5d"});
  if (!takeSpaces(d, to, from) || (isTensor && bulk.rank == 0))
    return false;
  int mode = d.takeOne({"tile", "im2col", "im2col_no_offs"});
  bulk.isIm2col = mode > 0;
  bulk.hasOffsets = mode == 1;
  if (bulk.isIm2col && bulk.rank < 3)
    return d.fail("'" + d.source->opcode + "': im2col is for tensors of rank 3 to 5");
  if (reduces && !decodeReduction(d, bulk, isTensor))
    return false;
  const bool toGlobal = to == ptx::Space::Global, fromGlobal = from == ptx::Space::Global;
  const bool tracks = d.take("mbarrier::complete_tx::bytes"), groups = d.take("bulk_group");
  const bool multicast = d.take("multicast::cluster"), hint = d.take("L2::cache_hint"); // the hint is the last operand
  if (tracks == groups || tracks == toGlobal || (toGlobal && fromGlobal) || (multicast && !fromGlobal) ||
      (isTensor && !toGlobal && !fromGlobal))
    return false;
  size_t at = 0, count = 2u + !isTensor + tracks + bulk.hasOffsets + multicast + hint;
  if (!d.need(count, count))
    return false;
  size_t mapAt = toGlobal ? 0 : 1;
  for (size_t i : {size_t(0), size_t(1)}) {
    bool isMap = isTensor && i == mapAt;
    BulkOperands::Address &address = isMap ? bulk.map : i == 0 ? bulk.to : bulk.from;
    if (!pushBulkAddress(d, i, isMap ? ptx::Space::Generic : i == 0 ? to : from, address))
      return false;
    const std::vector<ptx::Operand> &parts = d.operand(i).parts;
    if ((parts.size() == 2) != isMap)
      return d.fail("'" + d.source->opcode + "': coordinates stand behind the tensor map, and only there");
    if (isMap && !pushList(d, parts[1], size_t(bulk.rank), Type::S32, bulk.coordinates))
      return false;
  }
  at = 2;
  if (!isTensor) {
    bulk.bytes = int(d.operands.size());
    if (!d.value(at++, Type::U32))
      return false;
  }
  if (tracks && !pushBulkAddress(d, at++, to, bulk.mbarrier))
    return false;
  if (bulk.hasOffsets && !toGlobal && !pushList(d, d.operand(at++), size_t(bulk.rank - 2), Type::U16, bulk.offsets))
    return false;
  if (multicast) {
    bulk.blocks = int(d.operands.size());
    if (!d.value(at++, Type::U16))
      return false;
  }
  d.out->flags = reduces;
  d.out->extra = d.function->bulks.size();
  d.function->bulks.push_back(bulk);
  d.out->run = toGlobal ? runBulkStore : runBulkLoad;
  return true;
}

} // namespace dlc::runtime::emu
