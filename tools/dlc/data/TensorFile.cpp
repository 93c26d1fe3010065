// The choice of a reader by a file's ending.
#include "tools/dlc/data/TensorFile.h"
#include "frontend/TensorFile.h"
#include "tools/compiler/Bridge.h"
#include "tools/dlc/data/Wire.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace dlc::driver {

// An ONNX TensorProto, by the importer's reader.
static Failure readTensorProto(const std::string &path, StringRef bytes, const std::string &name, HostTensor &tensor) {
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  Expected<Tensor> read = dlc::readTensorBytes(&context, path, bytes);
  if (!read)
    return badInput(path + ": " + toString(read.takeError()));
  tensor = fromTensor(name, *read);
  return {};
}

// SequenceProto: tensor_values 3, sequence_values 5. OptionalProto: tensor_value 3, sequence_value 5.
static Failure readSequence(const std::string &path, StringRef bytes, const std::string &name, bool isOptional,
                            std::vector<HostTensor> &tensors) {
  unsigned count = 0;
  for (WireReader reader(bytes); reader.next();) {
    if (reader.wire != 2 || (reader.field != 3 && reader.field != 5))
      continue;
    std::string element = isOptional ? name : name + "[" + std::to_string(count++) + "]";
    Failure failure = reader.field == 5 ? readSequence(path, reader.bytes, element, /*isOptional=*/false, tensors)
                                        : readTensorProto(path, reader.bytes, element, tensors.emplace_back());
    if (failure)
      return failure;
  }
  return {};
}

Failure readSequenceFile(const std::string &path, const std::string &name, bool isOptional,
                         std::vector<HostTensor> &tensors) {
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openFile(path, file))
    return failure;
  return readSequence(path, file->getBuffer(), name, isOptional, tensors);
}

Failure readTensorFile(const std::string &path, HostTensor &tensor) {
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openFile(path, file))
    return failure;
  StringRef bytes = file->getBuffer();
  if (StringRef(path).ends_with(".npy"))
    return readNpy(bytes, path, tensor);
  if (StringRef(path).ends_with(".pb"))
    return readTensorProto(path, bytes, "", tensor);
  return badInput(path + ": expected a .npy or .pb file");
}

std::string npyFileName(StringRef name, StringSet<> &taken) {
  constexpr size_t limit = 200; // file systems allow 255 bytes
  std::string safe = name.take_front(limit).str();
  for (char &c : safe)
    if (!isAlnum(c) && c != '.' && c != '-' && c != '_')
      c = '_';
  if (safe.empty() || safe[0] == '.')
    safe = "_" + safe;
  std::string unique = safe;
  for (int i = 2; !taken.insert(unique).second; ++i)
    unique = safe + "-" + std::to_string(i);
  return unique + ".npy";
}

} // namespace dlc::driver
