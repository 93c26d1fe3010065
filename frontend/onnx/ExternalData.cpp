// Tensors whose data lies in a file beside the model.
#include "frontend/onnx/Tensors.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using namespace dlc::frontend;
namespace path = llvm::sys::path;

// Whether `inner` (absolute, no links) is below `folder` (absolute, no links).
static bool isBelow(StringRef inner, StringRef folder) {
  return inner.consume_front(folder) && (folder.ends_with("/") || inner.starts_with("/"));
}

// The real path of the file `location` names, if it lies inside the model's folder.
static Expected<std::string> resolve(const ModelFile &model, StringRef location) {
  if (location.empty())
    return createStringError("external data names no file");
  if (location.contains('\0') || path::is_absolute(location) ||
      llvm::is_contained(llvm::split(location, '/'), StringRef("..")))
    return createStringError("external data '" + location + "' is outside of the model's folder");
  StringRef folder = path::parent_path(model.path);
  SmallString<256> realFolder, realFile, joined(folder);
  path::append(joined, location);
  if (sys::fs::real_path(folder.empty() ? "." : folder, realFolder))
    return createStringError("the model's folder cannot be read");
  if (std::error_code code = sys::fs::real_path(joined, realFile))
    return createStringError("external data '" + location +
                             "': " + (code == std::errc::no_such_file_or_directory ? "no such file" : code.message()));
  if (!isBelow(realFile, realFolder))
    return createStringError("external data '" + location + "' leads outside of the model's folder through a link");
  return std::string(realFile);
}

Expected<ExternalData> dlc::frontend::openExternalData(const ModelFile &model, const onnx::TensorProto &tensor,
                                                       int64_t bytes) {
  StringRef location;
  uint64_t offset = 0, length = bytes;
  for (const onnx::StringStringEntryProto &entry : tensor.external_data()) {
    StringRef value = entry.value();
    if (entry.key() == "location")
      location = value;
    else if (entry.key() == "offset" && value.getAsInteger(10, offset))
      return createStringError("external data has the offset '" + value + "', expected a number of bytes");
    else if (entry.key() == "length" && value.getAsInteger(10, length))
      return createStringError("external data has the length '" + value + "', expected a number of bytes");
  }
  Expected<std::string> real = resolve(model, location);
  if (!real)
    return real.takeError();
  if (length != uint64_t(bytes))
    return createStringError("external data has " + Twine(length) + " bytes, the tensor's dims need " + Twine(bytes));
  Expected<std::shared_ptr<MappedFile>> file = MappedFile::open(*real);
  if (!file)
    return createStringError("external data '" + location + "': " + toString(file.takeError()));
  StringRef content = (*file)->bytes();
  if (offset > content.size() || length > content.size() - offset)
    return createStringError("external data '" + location + "' has " + Twine(uint64_t(content.size())) +
                             " bytes, expected " + Twine(length) + " from byte " + Twine(offset));
  return ExternalData{content.substr(offset, length), *file};
}
