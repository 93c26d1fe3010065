// Maps a model file and parses it; every kind of unusable file has its own message.
#include "frontend/onnx/Reader.h"
#include "frontend/onnx/WireScan.h"
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/mman.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

using namespace llvm;
using namespace dlc::frontend;

Expected<std::shared_ptr<MappedFile>> MappedFile::open(const std::string &path) {
  int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0)
    return createStringError(errno == ENOENT ? "no such file" : std::strerror(errno));
  Expected<std::shared_ptr<MappedFile>> result = map(descriptor);
  ::close(descriptor);
  return result;
}

// A file that is open, as it was when it was mapped: which one, its size, when it was written to.
using FileState = std::tuple<dev_t, ino_t, off_t, time_t, long>;

Expected<std::shared_ptr<MappedFile>> MappedFile::map(int descriptor) {
  static std::mutex mutex;
  static std::map<FileState, std::weak_ptr<MappedFile>> mapped;
  struct stat status;
  if (fstat(descriptor, &status) != 0)
    return createStringError(std::strerror(errno));
  if (S_ISDIR(status.st_mode))
    return createStringError("is a folder, not a file");
  if (!S_ISREG(status.st_mode))
    return createStringError("is not a regular file");
  std::lock_guard lock(mutex);
  for (auto at = mapped.begin(); at != mapped.end();)
    at = at->second.expired() ? mapped.erase(at) : std::next(at);
  auto &known = mapped[{status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec}];
  if (std::shared_ptr<MappedFile> result = known.lock())
    return result;
  auto result = std::shared_ptr<MappedFile>(new MappedFile);
  if (status.st_size > 0) {
    void *memory = mmap(nullptr, status.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (memory == MAP_FAILED)
      return createStringError(std::strerror(errno));
    result->data = static_cast<const char *>(memory);
    result->size = status.st_size;
  }
  known = result;
  return result;
}

MappedFile::~MappedFile() {
  if (data)
    munmap(const_cast<char *>(data), size);
}

// Files that people give by mistake, told by their first bytes.
static const char *otherFormat(StringRef bytes) {
  static const struct {
    StringRef magic;
    const char *name;
  } formats[] = {
      {StringRef("\x89PNG", 4), "a PNG picture"},
      {StringRef("\xff\xd8\xff", 3), "a JPEG picture"},
      {StringRef("PK\x03\x04", 4), "a ZIP archive (a PyTorch checkpoint?)"},
      {StringRef("\x1f\x8b", 2), "a gzip archive"},
      {StringRef("\x7f"
                 "ELF",
                 4),
       "an ELF program"},
      {StringRef("%PDF", 4), "a PDF document"},
      {StringRef("GIF8", 4), "a GIF picture"},
      {StringRef("\x93NUMPY", 6), "a NumPy array"},
      {StringRef("\x89HDF", 4), "an HDF5 file"},
      {StringRef("version https://git-lfs"), "a Git LFS pointer; fetch the file itself with `git lfs pull`"}};
  for (const auto &format : formats)
    if (bytes.starts_with(format.magic))
      return format.name;
  return nullptr;
}

Expected<std::unique_ptr<ModelFile>> dlc::frontend::readModel(StringRef path) {
  auto model = std::make_unique<ModelFile>();
  model->path = path.str();
  Expected<std::shared_ptr<MappedFile>> file = MappedFile::open(model->path);
  if (!file)
    return file.takeError();
  model->file = *file;
  StringRef bytes = model->file->bytes();
  if (bytes.empty())
    return createStringError("the file is empty");
  if (const char *format = otherFormat(bytes))
    return createStringError(Twine("not an ONNX model, but ") + format);

  Expected<StrippedModel> stripped = stripRawData(bytes);
  if (!stripped)
    return stripped.takeError();
  if (stripped->bytes.size() > size_t(INT_MAX))
    return createStringError("the model without its weights takes more than 2 GB");
  google::protobuf::io::ArrayInputStream stream(stripped->bytes.data(), int(stripped->bytes.size()));
  google::protobuf::io::CodedInputStream coded(&stream);
  coded.SetTotalBytesLimit(INT_MAX);
  coded.SetRecursionLimit(64);
  if (!model->proto.ParsePartialFromCodedStream(&coded) || !coded.ConsumedEntireMessage())
    return createStringError("not a readable ONNX model: its Protobuf messages are broken or nested too deeply");
  if (!model->proto.has_graph())
    return createStringError("not an ONNX model: it holds no graph");
  if (model->proto.ir_version() < 1 || model->proto.ir_version() > onnx::IR_VERSION)
    return createStringError("its ir_version is " + Twine(model->proto.ir_version()) + ", expected 1 to " +
                             Twine(int(onnx::IR_VERSION)) + " (the newest format that is known)");
  if (model->proto.opset_import_size() == 0)
    return createStringError("not a complete ONNX model: it names no operator set (opset_import)");

  const onnx::GraphProto &graph = model->proto.graph();
  for (auto [number, data] : stripped->initializers)
    if (number < size_t(graph.initializer_size()))
      model->rawData[&graph.initializer(int(number))] = data;
  for (auto [place, data] : stripped->constants)
    if (place.first < size_t(graph.node_size()) && place.second < size_t(graph.node(int(place.first)).attribute_size()))
      model->rawData[&graph.node(int(place.first)).attribute(int(place.second)).t()] = data;
  return model;
}
