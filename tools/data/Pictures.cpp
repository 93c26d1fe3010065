// A folder with a folder of pictures for each class; classes are numbered in the order of their names. Records go
// through all classes evenly, so that the last part of them, a split, has pictures of each.
#include "tools/data/Picture.h"
#include "tools/data/Source.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <algorithm>
#include <cstring>

using namespace llvm;

namespace dlc::data {
namespace {

bool isPictureName(StringRef name) {
  std::string ending = sys::path::extension(name).lower();
  return ending == ".jpg" || ending == ".jpeg" || ending == ".png";
}

std::vector<std::string> entriesOf(const std::string &folder, bool folders) {
  std::vector<std::string> names;
  std::error_code failed;
  for (sys::fs::directory_iterator it(folder, failed), end; it != end && !failed; it.increment(failed)) {
    StringRef name = sys::path::filename(it->path());
    if (!name.starts_with(".") && sys::fs::is_directory(it->path()) == folders && (folders || isPictureName(name)))
      names.push_back(it->path());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class PictureSource : public Source {
public:
  PictureSource(std::vector<Field> fields, std::string fit) : fields(std::move(fields)), fit(std::move(fit)) {}

  Failure list(const std::string &folder) {
    std::vector<std::string> classes = entriesOf(folder, true);
    if (classes.empty())
      return badInput(folder + ": holds no folders; expected one for each class");
    std::vector<std::pair<double, std::pair<std::string, int64_t>>> order; // by the part of its class in front of each
    for (auto [number, name] : enumerate(classes)) {
      std::vector<std::string> pictures = entriesOf(name, false);
      if (pictures.empty())
        return badInput(name + ": holds no .jpg or .png files");
      for (size_t i = 0; i < pictures.size(); ++i)
        order.push_back({(double(i) + 0.5) / double(pictures.size()), {pictures[i], int64_t(number)}});
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[part, file] : order)
      files.push_back(std::move(file));
    if (fields.size() > 1) {
      classNumber = {folder, ElementType::I64, {}, 1, nullptr};
      if (Failure failure = checkColumn(classNumber, fields[1]))
        return failure;
      int64_t most = fields[1].dims.size() == 1 ? fields[1].dims[0] : int64_t(classes.size());
      if (int64_t(classes.size()) > most)
        return badInput(folder + ": holds " + std::to_string(classes.size()) + " classes, expected " +
                        std::to_string(most) + " at most");
    }
    return {};
  }

  uint64_t records() const override { return files.size(); }

  Failure read(uint64_t record, ArrayRef<char *> to) override {
    const auto &[path, number] = files[record];
    std::unique_ptr<MemoryBuffer> file;
    if (Failure failure = openFile(path, file))
      return failure;
    ArrayRef<int64_t> dims = fields[0].dims;
    Picture picture;
    if (Failure failure = readPicture(file->getBuffer(), path, dims[2], picture))
      return failure;
    if (picture.height != dims[0] || picture.width != dims[1]) {
      if (fit == "none")
        return badInput(path + ": is " + std::to_string(picture.height) + " x " + std::to_string(picture.width) +
                        " pixels, expected " + std::to_string(dims[0]) + " x " + std::to_string(dims[1]) +
                        "; the option fit=stretch or fit=crop makes it fit");
      if (fit == "crop") { // the largest middle part of the wanted shape
        int64_t height = std::min(picture.height, picture.width * dims[0] / dims[1]);
        int64_t width = std::min(picture.width, picture.height * dims[1] / dims[0]);
        picture = cropped(picture, std::max<int64_t>(1, height), std::max<int64_t>(1, width));
      }
      picture = resized(picture, dims[0], dims[1]);
    }
    Column pixels{
        path, ElementType::U8, {dims[0], dims[1], dims[2]}, 1, reinterpret_cast<const char *>(picture.pixels.data())};
    if (Failure failure = copyRecord(pixels, 0, fields[0], to[0]))
      return failure;
    if (fields.size() == 1)
      return {};
    Column column = classNumber;
    column.name = path;
    column.elements = reinterpret_cast<const char *>(&number);
    return copyRecord(column, 0, fields[1], to[1]);
  }

private:
  std::vector<Field> fields;
  std::string fit;
  std::vector<std::pair<std::string, int64_t>> files; // with their classes
  Column classNumber;
};

} // namespace

Failure openPictures(const Place &place, const std::vector<Field> &fields, std::unique_ptr<Source> &source) {
  if (Failure failure = checkOptions(place, {"fit"}))
    return failure;
  auto option = place.options.find("fit");
  std::string fit = option == place.options.end() ? "none" : option->second;
  if (fit != "none" && fit != "crop" && fit != "stretch")
    return badInput("--data: fit is crop or stretch, found '" + fit + "'");
  bool good = fields.size() <= 2 && fields[0].dims.size() == 3 && (fields[0].dims[2] == 1 || fields[0].dims[2] == 3);
  if (place.paths.size() != 1 || !good)
    return badInput(
        "--data: pictures are one folder, for a model that takes [batch, height, width, 1 or 3] and a class");
  auto pictures = std::make_unique<PictureSource>(fields, fit);
  if (Failure failure = pictures->list(place.paths.front()))
    return failure;
  source = std::move(pictures);
  return {};
}

} // namespace dlc::data
