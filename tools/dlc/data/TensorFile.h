// Files that hold tensors: .npy, .npz, .pb. `path` is what messages name.
#pragma once

#include "tools/data/NumpyFile.h"
#include "tools/dlc/ExitCode.h"
#include "llvm/ADT/StringSet.h"

namespace dlc::driver {

using data::openFile;
using data::readNpy;
using data::readNpzFile;
using data::writeNpyFile;
using data::writeNpzFile;

// Reads the one tensor of a .npy or .pb file, by the file's ending.
Failure readTensorFile(const std::string &path, HostTensor &tensor);

// The tensors of an ONNX SequenceProto (`name[0]`, `name[1]`, ...) or OptionalProto (`name`, those of its sequence, or
// none) in a .pb file.
Failure readSequenceFile(const std::string &path, const std::string &name, bool isOptional,
                         std::vector<HostTensor> &tensors);

// A file name for a tensor: what a folder separator or worse would be becomes '_', and no two tensors share one.
std::string npyFileName(llvm::StringRef name, llvm::StringSet<> &taken);

} // namespace dlc::driver
