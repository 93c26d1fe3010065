// NumPy's .npz format: a zip archive of .npy files.
#include "tools/data/NumpyFile.h"

#include "llvm/ADT/Twine.h"
#include <cstring>
#include <zlib.h>

using namespace llvm;

namespace dlc::data {

namespace {
// One entry of the central directory.
struct Entry {
  StringRef name;
  unsigned method = 0; // 0: stored, 8: deflated
  uint64_t packed = 0, unpacked = 0, offset = 0;
};

class ZipReader {
public:
  ZipReader(StringRef bytes, const std::string &path) : bytes(bytes), path(path) {}

  Failure entries(std::vector<Entry> &found) {
    // The end record stands at the end, before a comment of up to 64 KiB.
    size_t end = bytes.rfind(StringRef("PK\5\6", 4));
    if (!bytes.starts_with("PK") || end == StringRef::npos || end + 22 > bytes.size())
      return badInput(path + ": is not an .npz (zip) file, or is truncated");
    uint64_t count = number(end + 10, 2), position = number(end + 16, 4);
    size_t end64 = bytes.rfind(StringRef("PK\6\6", 4));
    if ((count == 0xffff || position == 0xffffffff) && end64 != StringRef::npos && end64 + 56 <= bytes.size()) {
      count = number(end64 + 32, 8);
      position = number(end64 + 48, 8);
    }
    for (uint64_t i = 0; i < count; ++i) {
      Entry entry;
      if (!readEntry(position, entry))
        return badInput(path + ": its list of files is damaged");
      found.push_back(entry);
    }
    return {};
  }

  // The bytes of an entry as they lie in the file.
  Failure find(const Entry &entry, StringRef &packed) {
    if (entry.offset > bytes.size() || bytes.size() - entry.offset < 30)
      return damaged(entry, "lies outside the file");
    uint64_t start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2);
    if (start > bytes.size() || entry.packed > bytes.size() - start)
      return damaged(entry, "is truncated");
    packed = bytes.substr(start, entry.packed);
    return {};
  }

  Failure unpack(const Entry &entry, std::string &content) {
    StringRef packed;
    if (Failure failure = find(entry, packed))
      return failure;
    if (entry.method != 8)
      return damaged(entry, "is compressed by method " + Twine(entry.method) + "; stored and deflated can be read");
    // Deflate packs no better than 1 : 1032: a damaged length makes no huge allocation.
    if (entry.unpacked / 1040 > entry.packed)
      return damaged(entry, "has a length that cannot be");
    content.resize(entry.unpacked);
    return inflateInto(packed, content) ? Failure() : damaged(entry, "cannot be decompressed");
  }

private:
  Failure damaged(const Entry &entry, const Twine &why) const {
    return badInput((path + ": '" + entry.name + "' " + why).str());
  }

  uint64_t number(size_t position, unsigned width) const {
    uint64_t value = 0;
    if (position <= bytes.size() && width <= bytes.size() - position)
      std::memcpy(&value, bytes.data() + position, width);
    return value;
  }

  bool readEntry(uint64_t &position, Entry &entry) const {
    if (position > bytes.size() || bytes.size() - position < 46 || number(position, 4) != 0x02014b50)
      return false;
    entry.method = number(position + 10, 2);
    entry.packed = number(position + 20, 4);
    entry.unpacked = number(position + 24, 4);
    entry.offset = number(position + 42, 4);
    uint64_t nameBytes = number(position + 28, 2), extraBytes = number(position + 30, 2);
    if (bytes.size() - position - 46 < nameBytes + extraBytes)
      return false;
    entry.name = bytes.substr(position + 46, nameBytes);
    readZip64(bytes.substr(position + 46 + nameBytes, extraBytes), entry);
    position += 46 + nameBytes + extraBytes + number(position + 32, 2);
    return true;
  }

  // The extra field of id 1 holds, in this order, those of the sizes that did not fit into 32 bits.
  static void readZip64(StringRef extra, Entry &entry) {
    auto take = [](StringRef &data, unsigned width) {
      uint64_t value = 0;
      width = std::min<size_t>(width, data.size());
      std::memcpy(&value, data.data(), width);
      data = data.drop_front(width);
      return value;
    };
    while (extra.size() >= 4) {
      uint64_t id = take(extra, 2), length = take(extra, 2);
      StringRef field = extra.take_front(length);
      extra = extra.drop_front(field.size());
      if (id == 1)
        for (uint64_t *value : {&entry.unpacked, &entry.packed, &entry.offset})
          if (*value == 0xffffffff && field.size() >= 8)
            *value = take(field, 8);
    }
  }

  static bool inflateInto(StringRef packed, std::string &content) {
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
      return false;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    uint64_t in = packed.size(), out = content.size();
    int result = Z_OK;
    // zlib counts in 32 bits.
    while (result == Z_OK) {
      uInt nowIn = std::min<uint64_t>(in, 1u << 30), nowOut = std::min<uint64_t>(out, 1u << 30);
      stream.avail_in = nowIn;
      stream.avail_out = nowOut;
      result = inflate(&stream, Z_NO_FLUSH);
      in -= nowIn - stream.avail_in;
      out -= nowOut - stream.avail_out;
      if (nowIn == stream.avail_in && nowOut == stream.avail_out && result == Z_OK)
        break;
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END && out == 0;
  }

  StringRef bytes;
  const std::string &path;
};
} // namespace

Failure walkNpz(StringRef bytes, const std::string &path,
                function_ref<Failure(StringRef name, StringRef npy, bool isStored)> take) {
  ZipReader zip(bytes, path);
  std::vector<Entry> entries;
  if (Failure failure = zip.entries(entries))
    return failure;
  for (const Entry &entry : entries) {
    StringRef name = entry.name;
    if (!name.consume_back(".npy"))
      return badInput((path + ": '" + entry.name + "' is not a .npy array").str());
    std::string content;
    StringRef stored;
    bool isStored = entry.method == 0;
    if (Failure failure = isStored ? zip.find(entry, stored) : zip.unpack(entry, content))
      return failure;
    if (Failure failure = take(name, isStored ? stored : StringRef(content), isStored))
      return failure;
  }
  return {};
}

Failure readNpzFile(const std::string &path, std::vector<HostTensor> &tensors) {
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openFile(path, file))
    return failure;
  return walkNpz(file->getBuffer(), path, [&](StringRef name, StringRef npy, bool) -> Failure {
    HostTensor tensor;
    tensor.name = name.str();
    if (Failure failure = readNpy(npy, path + ":" + name.str() + ".npy", tensor))
      return failure;
    tensors.push_back(std::move(tensor));
    return {};
  });
}

} // namespace dlc::data
