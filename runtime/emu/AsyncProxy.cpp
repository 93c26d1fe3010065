#include "runtime/emu/AsyncProxy.h"
#include "runtime/emu/Cluster.h"
#include "runtime/emu/Warp.h"

#include <algorithm>

namespace dlc::runtime::emu {
namespace {

constexpr uint32_t threadsOfBlock = 1024; // in the numbers of a cluster's threads

} // namespace

AsyncProxy::AsyncProxy(Block &block, uint32_t sharedBytes)
    : block(block), written(sharedBytes / 4 + 1), writers(written.size()), fenced(block.threads),
      readers(sharedBytes / 16 + 2), reads(1) {}

void AsyncProxy::start() {
  landings.clear();
  reads.resize(1);
  std::fill(written.begin(), written.end(), 0);
  std::fill(fenced.begin(), fenced.end(), 0);
  std::fill(readers.begin(), readers.end(), 0);
}

const BulkLanding *AsyncProxy::landingAt(uint32_t offset) const {
  for (const BulkLanding &landing : landings)
    if (offset - landing.to < landing.data.size())
      return &landing;
  return nullptr;
}

bool AsyncProxy::failAtReader(Warp &warp, int lane, uint32_t piece, const char *what) {
  std::string who = "an operation";
  for (const AsyncRead &read : reads)
    if (std::find(read.pieces.begin(), read.pieces.end(), piece) != read.pieces.end())
      who = "the operation of " + read.who;
  warp.fail(lane, std::string(what) + " shared memory that " + who + " still reads: no wait for it");
  return false;
}

bool AsyncProxy::noteGenericWrite(Warp &warp, int lane, uint32_t offset, uint32_t bytes) {
  for (uint32_t piece = offset / 16; piece <= (offset + bytes - 1) / 16; ++piece)
    if (readers[piece])
      return failAtReader(warp, lane, piece, "a write to");
  if (!landings.empty())
    for (uint32_t at : {offset, offset + bytes - 1})
      if (const BulkLanding *landing = landingAt(at)) {
        warp.fail(lane, std::string("a write to shared memory that the pending ") + landing->what + " of " +
                            landing->who + " will write");
        return false;
      }
  for (uint32_t word = offset / 4; word <= (offset + bytes - 1) / 4; ++word) {
    written[word] = block.cluster.proxyClock;
    writers[word] = uint16_t(warp.block.rank * threadsOfBlock + warp.threadOf(lane));
  }
  return true;
}

void AsyncProxy::fence(Warp &warp, uint32_t mask) {
  uint32_t now = ++block.cluster.proxyClock;
  for (uint32_t rest = mask; rest; rest &= rest - 1)
    fenced[warp.threadOf(__builtin_ctz(rest))] = now;
}

bool AsyncProxy::checkFenced(Warp &warp, int lane, uint32_t offset, uint32_t bytes, const char *what) {
  uint32_t ofIssuer = 0;
  bool known = false;
  for (uint32_t word = offset / 4; word <= (offset + bytes - 1) / 4; ++word) {
    if (written[word] == 0)
      continue;
    uint32_t rank = writers[word] / threadsOfBlock, thread = writers[word] % threadsOfBlock;
    if (block.cluster.blocks[rank]->proxy->fenced[thread] > written[word]) {
      written[word] = 0;
      continue;
    }
    if (!known) // or the issuing warp itself has fenced, behind a synchronisation
      for (const uint32_t *own = &warp.block.proxy->fenced[warp.threadOf(0)], *end = own + warp.laneCount(); own != end;
           ++own)
        ofIssuer = std::max(ofIssuer, *own);
    known = true;
    if (ofIssuer > written[word])
      continue;
    warp.fail(lane, std::string(what) + " shared memory at offset " + std::to_string(word * 4) +
                        ", written by thread " + textOf(placeIn(block.launch.block, thread)) +
                        " through the generic proxy with no fence.proxy.async since");
    return false;
  }
  return true;
}

uint32_t AsyncProxy::beginRead(Warp &warp, int lane, std::vector<uint32_t> pieces) {
  uint32_t number = 1;
  while (number < reads.size() && !reads[number].pieces.empty())
    ++number;
  if (number == reads.size())
    reads.emplace_back();
  for (uint32_t piece : pieces)
    ++readers[piece];
  reads[number] = {std::move(pieces), warp.describeThread(lane)};
  return number;
}

void AsyncProxy::endRead(uint32_t number) {
  for (uint32_t piece : reads[number].pieces)
    --readers[piece];
  reads[number].pieces.clear();
}

bool AsyncProxy::beginWrite(Warp &warp, int lane, BulkLanding landing) {
  uint32_t bytes = uint32_t(landing.data.size());
  const std::string what = std::string("a") + (landing.isGeneric ? "n " : " ") + landing.what;
  for (uint32_t piece = landing.to / 16; piece <= (landing.to + bytes - 1) / 16; ++piece)
    if (readers[piece])
      return failAtReader(warp, lane, piece, (what + " overwrites").c_str());
  for (const BulkLanding &other : landings)
    if (landing.to < other.to + other.data.size() && other.to < landing.to + bytes) {
      warp.fail(lane, what + " into shared memory that the pending " + other.what + " of " + other.who + " will write");
      return false;
    }
  if (!landing.isGeneric && !checkFenced(warp, lane, landing.to, bytes, "a bulk copy overwrites"))
    return false;
  landing.who = warp.describeThread(lane);
  landings.push_back(std::move(landing));
  return true;
}

} // namespace dlc::runtime::emu
