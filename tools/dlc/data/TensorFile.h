// Files that hold tensors: .npy, .npz, .pb. `path` is what messages name.
#pragma once

#include "tools/compiler/HostTensor.h"
#include "tools/dlc/ExitCode.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>

namespace dlc::driver {

// The bytes of a file. A folder, a missing or an unreadable file is bad input.
Failure openFile(const std::string &path, std::unique_ptr<llvm::MemoryBuffer> &file);

// Reads the one tensor of a .npy or .pb file, by the file's ending.
Failure readTensorFile(const std::string &path, HostTensor &tensor);

// NumPy's format, versions 1 to 3; C or Fortran order (turned into C order); little-endian.
Failure readNpy(llvm::StringRef bytes, const std::string &path, HostTensor &tensor);
// Types that NumPy has not are written as one that holds them: bf16, f8 and f4 as f4, i4 and i2 as i1, u4 and u2 as u1.
Failure writeNpyFile(const std::string &path, const HostTensor &tensor);

// What stands in a .npy file before the elements. The type must be one of NumPy's.
std::string npyHeader(const HostTensor &tensor);

// All arrays of an .npz file (stored or deflated), with their names.
Failure readNpzFile(const std::string &path, std::vector<HostTensor> &tensors);
// Stored, not deflated. The file is written beside its place, flushed, and renamed: `path` holds either what it held
// before or all of this, also after a kill. Tensors have types of NumPy's.
Failure writeNpzFile(const std::string &path, const std::vector<HostTensor> &tensors);

} // namespace dlc::driver
