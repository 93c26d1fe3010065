// A folder for a test's files, and a few ways to fill it.
#pragma once

#include "tools/data/Source.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"
#include <cstdlib>
#include <fstream>
#include <zlib.h>

namespace dlc::data {

class Scratch {
public:
  Scratch() {
    char name[] = "/tmp/dlc-data-test.XXXXXX";
    folder = mkdtemp(name);
  }
  ~Scratch() { llvm::sys::fs::remove_directories(folder); }

  std::string path(const std::string &name) const { return folder + "/" + name; }
  std::string write(const std::string &name, const std::string &bytes) const {
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }
  std::string writeGzip(const std::string &name, const std::string &bytes) const {
    gzFile file = gzopen(path(name).c_str(), "wb");
    gzwrite(file, bytes.data(), unsigned(bytes.size()));
    gzclose(file);
    return path(name);
  }

private:
  std::string folder;
};

inline std::string idx(unsigned type, const std::vector<uint32_t> &dims, const std::string &elements) {
  std::string bytes{0, 0, char(type), char(dims.size())};
  for (uint32_t dim : dims)
    bytes += {char(dim >> 24), char(dim >> 16), char(dim >> 8), char(dim)};
  return bytes + elements;
}

// Opens "KIND:..." for fields; the message where it cannot be, else "".
inline std::string open(const std::string &text, const std::vector<Field> &fields, std::unique_ptr<Source> &source) {
  Place place;
  if (Failure failure = parsePlace(text, place))
    return failure.message;
  return openSource(place, fields, source).message;
}

// A record's fields, each as numbers; the message where it cannot be read.
inline std::string read(Source &source, uint64_t record, const std::vector<Field> &fields,
                        std::vector<std::vector<double>> &numbers) {
  std::vector<HostTensor> tensors;
  std::vector<char *> to;
  for (const Field &field : fields)
    tensors.push_back(makeTensor(field.name, field.type, field.dims));
  for (HostTensor &tensor : tensors)
    to.push_back(tensor.bytes.data());
  std::string message = source.read(record, to).message;
  numbers.clear();
  for (const HostTensor &tensor : tensors) {
    numbers.emplace_back();
    for (int64_t i = 0; i < tensor.size(); ++i)
      numbers.back().push_back(tensor.real(i));
  }
  return message;
}

} // namespace dlc::data
