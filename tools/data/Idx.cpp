// MNIST's IDX format: two zero bytes, a type, a rank, big-endian sizes, the elements.
#include "tools/data/Source.h"

#include <cstring>

using namespace llvm;

namespace dlc::data {

// Of the types, those that need no change of the order of bytes.
static bool elementTypeOf(uint8_t code, ElementType &type) {
  if (code != 0x08 && code != 0x09)
    return false;
  type = code == 0x08 ? ElementType::U8 : ElementType::I8;
  return true;
}

static Failure readIdx(const std::string &path, Column &column, std::shared_ptr<const void> &owner) {
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openUnpacked(path, file))
    return failure;
  StringRef bytes = file->getBuffer();
  if (bytes.size() < 4 || bytes[0] || bytes[1])
    return badInput(path + ": is not an IDX file (its magic is missing)");
  if (!elementTypeOf(uint8_t(bytes[2]), column.type))
    return badInput(path + ": holds elements of IDX type " + std::to_string(uint8_t(bytes[2])) +
                    "; bytes (8 and 9) can be read");
  size_t rank = uint8_t(bytes[3]);
  if (rank == 0 || bytes.size() < 4 + 4 * rank)
    return badInput(path + ": is truncated in its header");
  std::vector<int64_t> dims;
  for (size_t i = 0; i < rank; ++i) {
    const auto *at = reinterpret_cast<const uint8_t *>(bytes.data() + 4 + 4 * i);
    dims.push_back(int64_t(at[0]) << 24 | at[1] << 16 | at[2] << 8 | at[3]);
  }
  std::optional<int64_t> count = elementCount(dims, 1);
  uint64_t there = bytes.size() - 4 - 4 * rank;
  if (!count || uint64_t(*count) > there)
    return badInput(path + ": is truncated: " + describe(column.type, dims) + " needs more than the " +
                    std::to_string(there) + " bytes that follow the header");
  column.name = path;
  column.records = uint64_t(dims.front());
  column.dims.assign(dims.begin() + 1, dims.end());
  column.elements = bytes.data() + 4 + 4 * rank;
  owner = std::shared_ptr<MemoryBuffer>(std::move(file));
  return {};
}

Failure openIdx(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source) {
  if (Failure failure = checkOptions(place, {}))
    return failure;
  if (place.paths.size() != fields.size())
    return badInput("--data: idx takes a file for each input of the model, " + std::to_string(fields.size()) +
                    ", found " + std::to_string(place.paths.size()));
  std::vector<Column> columns(fields.size());
  std::vector<std::shared_ptr<const void>> owners(fields.size());
  for (size_t i = 0; i < fields.size(); ++i) {
    if (Failure failure = readIdx(place.paths[i], columns[i], owners[i]))
      return failure;
    if (Failure failure = checkColumn(columns[i], fields[i]))
      return failure;
    if (columns[i].records != columns[0].records)
      return badInput(place.paths[i] + ": holds " + std::to_string(columns[i].records) + " records, but " +
                      place.paths[0] + " " + std::to_string(columns[0].records));
  }
  source = sourceOfColumns(std::move(columns), fields, std::move(owners));
  return {};
}

} // namespace dlc::data
