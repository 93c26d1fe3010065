#include "runtime/emu/PeerRaces.h"
#include "runtime/emu/Cluster.h"
#include "runtime/emu/Warp.h"

namespace dlc::runtime::emu {

bool PeerRaces::note(Warp &warp, int lane, uint32_t offset, uint32_t bytes, Mode mode) {
  const uint32_t rank = warp.block.rank, epoch = warp.block.cluster.epoch;
  const bool isRead = mode == Mode::Read || mode == Mode::StrongRead, isAtomic = mode == Mode::Atomic;
  auto report = [&](const char *what, uint32_t other, uint32_t site) {
    warp.fail(lane, std::string("race on distributed shared memory: ") + what + " by the block of rank " +
                        std::to_string(other) + " of the cluster (" + warp.block.launch.describeSite(site) +
                        "), with no barrier of the cluster between");
    return false;
  };
  for (uint32_t word = offset / 4; word <= (offset + bytes - 1) / 4; ++word) {
    Record &record = records[word];
    bool bothAtomic = record.isAtomic && (isAtomic || mode == Mode::StrongRead);
    if (record.writeEpoch == epoch && record.writer != rank && !bothAtomic)
      return report(isRead ? "a read of what was written" : "a second write to what was written", record.writer,
                    record.writeSite);
    uint32_t others = record.readEpoch == epoch ? record.readers & ~(1u << rank) : 0;
    if (!isRead && others)
      return report("a write to what was read", uint32_t(__builtin_ctz(others)), record.readSite);
    if (mode == Mode::StrongRead)
      continue;
    if (isRead) {
      record.readers = uint16_t((record.readEpoch == epoch ? record.readers : 0) | 1u << rank);
      record.readEpoch = epoch;
      record.readSite = warp.siteNumber();
    } else {
      record.writeEpoch = epoch;
      record.writer = uint8_t(rank);
      record.isAtomic = isAtomic;
      record.writeSite = warp.siteNumber();
    }
  }
  return true;
}

} // namespace dlc::runtime::emu
