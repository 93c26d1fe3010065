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

} // namespace dlc::driver
