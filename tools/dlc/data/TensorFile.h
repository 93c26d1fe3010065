// Files that hold tensors: .npy, .npz, .pb. `path` is what messages name.
#pragma once

#include "tools/data/NumpyFile.h"
#include "tools/dlc/ExitCode.h"

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

} // namespace dlc::driver
