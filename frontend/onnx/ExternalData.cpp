// Tensors whose data lies in a file beside the model.
#include "frontend/onnx/Tensors.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/Path.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace llvm;
using namespace dlc::frontend;
namespace path = llvm::sys::path;

// Opens the file that `location` names below the model's folder, step by step: no step may be a link, so none can lead
// elsewhere, whatever happens to the folder meanwhile. A second name of a file (a hard link) may lie anywhere, and is
// refused, as ONNX's own checker does. The caller closes the file.
static Expected<int> openBelow(StringRef folder, StringRef location) {
  auto failed = [&](const Twine &what) { return createStringError("external data '" + location + "'" + what); };
  if (location.empty())
    return createStringError("external data names no file");
  SmallVector<StringRef> steps;
  location.split(steps, '/');
  if (location.contains('\0') || path::is_absolute(location) || is_contained(steps, StringRef("..")))
    return failed(" is outside of the model's folder");

  int place = ::open(folder.empty() ? "." : folder.str().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  auto closePlace = llvm::scope_exit([&] {
    if (place >= 0)
      ::close(place);
  });
  if (place < 0)
    return createStringError(Twine("the model's folder cannot be read: ") + std::strerror(errno));
  for (auto [i, step] : enumerate(steps)) {
    bool last = i + 1 == steps.size();
    if (!last && (step.empty() || step == "."))
      continue;
    int next = ::openat(place, step.str().c_str(),
                        O_NOFOLLOW | O_CLOEXEC | (last ? O_RDONLY | O_NONBLOCK | O_NOCTTY : O_PATH | O_DIRECTORY));
    struct stat status;
    if (next < 0) {
      int code = errno;
      if (::fstatat(place, step.str().c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode))
        return failed(" goes through the link '" + step + "': it must be a file in the model's folder");
      return failed(Twine(": ") + (code == ENOENT || code == ENOTDIR ? "no such file" : std::strerror(code)));
    }
    ::close(std::exchange(place, next));
    if (last && (::fstat(place, &status) != 0 || !S_ISREG(status.st_mode)))
      return failed(" is not a regular file");
    if (last && status.st_nlink > 1)
      return failed(" has " + Twine(uint64_t(status.st_nlink)) +
                    " names (hard links), of which some may be outside of the model's folder: make it a copy");
  }
  return std::exchange(place, -1);
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
  if (length != uint64_t(bytes))
    return createStringError("external data has " + Twine(length) + " bytes, the tensor's dims need " + Twine(bytes));
  Expected<int> descriptor = openBelow(path::parent_path(model.path), location);
  if (!descriptor)
    return descriptor.takeError();
  Expected<std::shared_ptr<MappedFile>> file = MappedFile::map(*descriptor);
  ::close(*descriptor);
  if (!file)
    return createStringError("external data '" + location + "': " + toString(file.takeError()));
  StringRef content = (*file)->bytes();
  if (offset > content.size() || length > content.size() - offset)
    return createStringError("external data '" + location + "' has " + Twine(uint64_t(content.size())) +
                             " bytes, expected " + Twine(length) + " from byte " + Twine(offset));
  return ExternalData{content.substr(offset, length), *file};
}
