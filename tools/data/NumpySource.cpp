// .npz files with an array for each input by its name, or .npy files in the order of the inputs.
#include "tools/data/NumpyFile.h"
#include "tools/data/Source.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace dlc::data {

// `npy` stays where it is: the owner of the column keeps it.
static Failure columnOf(StringRef npy, const std::string &path, Column &column) {
  NpyHeader header;
  if (Failure failure = readNpyHeader(npy, path, header))
    return failure;
  if (header.dims.empty())
    return badInput(path + ": is one number, expected an array of records");
  if (header.fortran && header.dims.size() > 1)
    return badInput(path +
                    ": its elements lie in columns (Fortran's order), which only whole tensors can be read from");
  column.name = path;
  column.type = header.type;
  column.records = uint64_t(header.dims.front());
  column.dims.assign(header.dims.begin() + 1, header.dims.end());
  column.elements = npy.data() + header.offset;
  return {};
}

Failure openNumpy(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source) {
  if (Failure failure = checkOptions(place, {}))
    return failure;
  std::vector<Column> columns(fields.size());
  std::vector<std::shared_ptr<const void>> owners;
  bool isNpz = StringRef(place.paths.front()).ends_with(".npz");
  if ((isNpz && place.paths.size() != 1) || (!isNpz && place.paths.size() != fields.size()))
    return badInput("--data: expected one .npz file, or a .npy file for each of the " + std::to_string(fields.size()) +
                    " inputs of the model, found " + std::to_string(place.paths.size()) + " files");
  for (size_t i = 0; i < place.paths.size(); ++i) {
    const std::string &path = place.paths[i];
    std::unique_ptr<MemoryBuffer> file;
    if (Failure failure = openFile(path, file))
      return failure;
    std::shared_ptr<MemoryBuffer> kept = std::move(file);
    owners.push_back(kept);
    if (!isNpz) {
      if (Failure failure = columnOf(kept->getBuffer(), path, columns[i]))
        return failure;
      continue;
    }
    Failure failure = walkNpz(kept->getBuffer(), path, [&](StringRef name, StringRef npy, bool isStored) -> Failure {
      auto field = find_if(fields, [&](const Field &each) { return each.name == name; });
      if (field == fields.end())
        return {};
      if (!isStored) { // unpacked: it is kept in memory
        auto copy = std::make_shared<std::string>(npy.str());
        owners.push_back(copy);
        npy = *copy;
      }
      return columnOf(npy, path + ":" + name.str(), columns[size_t(field - fields.begin())]);
    });
    if (failure)
      return failure;
  }
  for (size_t i = 0; i < fields.size(); ++i) {
    if (!columns[i].elements)
      return badInput(place.paths.front() + ": has no array '" + fields[i].name + "'");
    if (Failure failure = checkColumn(columns[i], fields[i]))
      return failure;
    if (columns[i].records != columns[0].records)
      return badInput(columns[i].name + ": holds " + std::to_string(columns[i].records) + " records, but " +
                      columns[0].name + " " + std::to_string(columns[0].records));
  }
  source = sourceOfColumns(std::move(columns), fields, std::move(owners));
  return {};
}

} // namespace dlc::data
