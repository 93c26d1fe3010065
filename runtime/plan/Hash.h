// Checksums of artifact sections. Not cryptographic: they find damage, not forgery.
#pragma once

#include <cstddef>
#include <cstdint>

namespace dlc::plan {

// Sections are hashed in blocks of this size, so that several threads can share the work.
constexpr size_t checksumBlockBytes = size_t(1) << 20;

// The 64-bit hash of one run of bytes. Eight independent multiply-rotate lanes, one multiplication
// per 8 bytes. Every step is a bijection of the lane's state and of the word it takes in, so a
// change inside one word (a flipped byte) always changes the result.
uint64_t hashBytes(const void *data, size_t bytes, uint64_t seed = 0);

// The checksum of a section: the hash of the hashes of its blocks. `threads` > 1 shares the blocks
// among that many threads, the caller included; the value does not depend on it.
uint64_t checksum(const void *data, size_t bytes, unsigned threads = 1);

} // namespace dlc::plan
