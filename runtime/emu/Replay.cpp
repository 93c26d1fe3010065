#include "runtime/emu/Replay.h"

#include <algorithm>
#include <cstring>

namespace dlc::runtime::emu {

namespace {

Region wholeOf(Allocation &allocation) {
  Region region = {allocation.base, allocation.base + allocation.size, &allocation};
  region.rights = allocation.readOnly ? Region::Constant : Region::Writable;
  return region;
}

// Regions that overlap are one: in place, a buffer is read and written.
void sortAndJoin(std::vector<Region> &regions) {
  std::sort(regions.begin(), regions.end(), [](const Region &a, const Region &b) { return a.begin < b.begin; });
  size_t kept = 0;
  for (const Region &region : regions) {
    Region *last = kept ? &regions[kept - 1] : nullptr;
    if (last && region.begin < last->end) {
      last->end = std::max(last->end, region.end);
      if (region.rights == Region::Writable)
        last->rights = Region::Writable;
    } else {
      regions[kept++] = region;
    }
  }
  regions.resize(kept);
}

} // namespace

std::string boundLaunch(Launch &launch, const std::vector<BufferBounds> &buffers,
                        const std::vector<uint64_t> &variables, std::vector<WrittenPart> &written) {
  launch.isBounded = !buffers.empty();
  std::vector<Allocation *> whole;
  if (launch.isBounded)
    for (uint64_t address : variables)
      whole.push_back(launch.memory->find(address));
  else
    whole = launch.memory->live();
  for (Allocation *allocation : whole) {
    launch.regions.push_back(wholeOf(*allocation));
    if (!allocation->readOnly)
      written.push_back({allocation, 0, allocation->size, false, ~size_t(0)});
  }
  for (size_t i = 0; i < buffers.size(); ++i) {
    const BufferBounds &buffer = buffers[i];
    if (buffer.bytes == 0)
      continue;
    Allocation *allocation = launch.memory->find(buffer.address);
    if (!allocation || allocation->freed || !allocation->holds(buffer.address, buffer.bytes))
      return "buffer " + std::to_string(i) + " of the launch is no device memory: " + std::to_string(buffer.bytes) +
             " bytes " + launch.memory->describe(buffer.address, buffer.bytes);
    Region region = {buffer.address, buffer.address + buffer.bytes, allocation};
    region.rights = buffer.written ? Region::Writable : Region::Input;
    launch.regions.push_back(region);
    if (!buffer.written)
      continue;
    bool isRead = std::any_of(buffers.begin(), buffers.end(), [&](const BufferBounds &other) {
      return !other.written && other.address < region.end && buffer.address < other.address + other.bytes;
    });
    written.push_back({allocation, buffer.address - allocation->base, buffer.bytes, !isRead, i});
  }
  sortAndJoin(launch.regions);
  if (launch.options.checkRaces)
    for (Region &region : launch.regions)
      if (region.rights == Region::Writable)
        region.records = region.allocation->wordRecords();
  return {};
}

void poison(const WrittenPart &part) {
  std::memset(part.allocation->data.get() + part.begin, poisonByte, part.bytes);
  std::memset(part.allocation->shadow.get() + part.begin, 0, part.bytes);
}

void Replay::Copy::take(const WrittenPart &part) {
  const uint8_t *from = part.allocation->data.get() + part.begin, *state = part.allocation->shadow.get() + part.begin;
  data.assign(from, from + part.bytes);
  shadow.assign(state, state + part.bytes);
}

Replay::Replay(const std::vector<WrittenPart> &written) : parts(written), before(written.size()) {
  for (size_t i = 0; i < parts.size(); ++i)
    if (!parts[i].fresh)
      before[i].take(parts[i]);
}

void Replay::restore() {
  for (size_t i = 0; i < parts.size(); ++i) {
    const WrittenPart &part = parts[i];
    if (part.fresh) {
      poison(part);
      continue;
    }
    std::memcpy(part.allocation->data.get() + part.begin, before[i].data.data(), part.bytes);
    std::memcpy(part.allocation->shadow.get() + part.begin, before[i].shadow.data(), part.bytes);
  }
}

void Replay::keepResult() {
  results.resize(parts.size());
  for (size_t i = 0; i < parts.size(); ++i)
    results[i].take(parts[i]);
}

std::string Replay::difference() const {
  for (size_t i = 0; i < parts.size(); ++i) {
    const WrittenPart &part = parts[i];
    const uint8_t *data = part.allocation->data.get() + part.begin,
                  *shadow = part.allocation->shadow.get() + part.begin;
    for (uint64_t byte = 0; byte < part.bytes; ++byte)
      if (data[byte] != results[i].data[byte] || shadow[byte] != results[i].shadow[byte])
        return "byte " + std::to_string(byte) +
               (part.buffer == ~size_t(0)
                    ? " of the allocation of " + std::to_string(part.allocation->size) + " bytes" +
                          (part.allocation->name.empty() ? "" : " ('" + part.allocation->name + "')")
                    : " of the launch's buffer " + std::to_string(part.buffer));
  }
  return {};
}

} // namespace dlc::runtime::emu
