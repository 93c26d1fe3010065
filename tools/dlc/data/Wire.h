// A reader of Protobuf's wire format, for the few messages that the driver reads itself. Nothing is copied; nothing
// is read beyond the end.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <cstring>

namespace dlc::driver {

// Walks the fields of one message:
//   for (WireReader reader(bytes); reader.next();)
//     if (reader.field == 1) name = reader.bytes;
//   if (reader.failed) ...
class WireReader {
public:
  explicit WireReader(llvm::StringRef data) : rest(data) {}

  unsigned field = 0;
  unsigned wire = 0;     // 0: varint, 1: 64 bits, 2: bytes, 5: 32 bits
  uint64_t number = 0;   // the value of wire types 0, 1 and 5
  llvm::StringRef bytes; // of wire type 2
  bool failed = false;   // not a message

  bool next() {
    if (rest.empty() || failed)
      return false;
    uint64_t key;
    if (!varint(rest, key) || key >> 3 == 0 || key >> 3 > (1u << 29) - 1)
      return fail();
    field = unsigned(key >> 3);
    wire = key & 7;
    if (wire == 0)
      return varint(rest, number) || fail();
    if (wire == 1 || wire == 5)
      return fixed(wire == 1 ? 8 : 4);
    uint64_t length;
    if (wire != 2 || !varint(rest, length) || length > rest.size())
      return fail();
    bytes = rest.take_front(length);
    rest = rest.drop_front(length);
    return true;
  }

  // Takes one varint off the front of `data`.
  static bool varint(llvm::StringRef &data, uint64_t &value) {
    value = 0;
    for (unsigned i = 0; i < 10 && i < data.size(); ++i) {
      uint8_t byte = data[i];
      value |= uint64_t(byte & 127) << (7 * i);
      if (byte < 128) {
        data = data.drop_front(i + 1);
        return true;
      }
    }
    return false;
  }

private:
  bool fixed(unsigned width) {
    if (rest.size() < width)
      return fail();
    number = 0;
    std::memcpy(&number, rest.data(), width);
    rest = rest.drop_front(width);
    return true;
  }
  bool fail() {
    failed = true;
    return false;
  }

  llvm::StringRef rest;
};

} // namespace dlc::driver
