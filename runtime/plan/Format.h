// The layout of model.dlc, shared by its writer and its reader. All numbers are little-endian.
//
//   FileHeader           64 bytes
//   SectionEntry[n]      32 bytes each: plan, code objects in order, IR, weights
//   sections             in the order of the table, each at the next multiple of its alignment;
//                        the gaps are zero, and the last section ends the file
//
// Every byte of the file is covered: the header and the table by headerChecksum, the sections by
// their own, the gaps by the rule that they are zero.
#pragma once

#include <cstdint>

namespace dlc::plan {

constexpr unsigned char fileMagic[8] = {0x89, 'D', 'L', 'C', '\r', '\n', 0x1a, '\n'};
// Grows with every change that an older reader cannot understand.
constexpr uint32_t formatVersion = 13;

enum class SectionKind : uint32_t { Plan = 1, Code = 2, Ir = 3, Weights = 4 };

struct FileHeader {
  unsigned char magic[8];
  uint32_t version;
  uint32_t sectionCount;
  uint64_t fileBytes;
  uint64_t headerChecksum; // hashBytes of header and table, with this field zero
  uint64_t reserved[4];    // zero
};
static_assert(sizeof(FileHeader) == 64);

struct SectionEntry {
  SectionKind kind;
  uint32_t reserved; // zero
  uint64_t offset;   // from the start of the file
  uint64_t bytes;
  uint64_t checksum; // dlc::plan::checksum of the section's bytes
};
static_assert(sizeof(SectionEntry) == 32);

// Weights start on a page, to be used in place from a mapping; the rest on a cache line.
constexpr uint64_t sectionAlignment(SectionKind kind) { return kind == SectionKind::Weights ? 4096 : 64; }

constexpr uint64_t alignUp(uint64_t value, uint64_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

// A limit on the table, far above any real artifact.
constexpr uint32_t maxSections = 65536;

} // namespace dlc::plan
