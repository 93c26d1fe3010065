// NumPy's files. `path` is what messages name.
#pragma once

#include "tools/data/File.h"

namespace dlc::data {

// What stands in front of the elements of a .npy file.
struct NpyHeader {
  ElementType type = ElementType::F32;
  bool fortran = false; // columns first
  std::vector<int64_t> dims;
  size_t offset = 0; // of the elements
};
// Versions 1 to 3, little-endian. The elements are all there.
Failure readNpyHeader(llvm::StringRef bytes, const std::string &path, NpyHeader &header);

// C or Fortran order (turned into C order).
Failure readNpy(llvm::StringRef bytes, const std::string &path, HostTensor &tensor);
// Types that NumPy has not are written as one that holds them: bf16, f8 and f4 as f4, i4 and i2 as i1, u4 and u2 as u1.
Failure writeNpyFile(const std::string &path, const HostTensor &tensor);

// What stands in a .npy file before the elements. The type must be one of NumPy's.
std::string npyHeader(const HostTensor &tensor);

// All arrays of an .npz file (stored or deflated), with their names.
Failure readNpzFile(const std::string &path, std::vector<HostTensor> &tensors);
// The .npy files in it, by the names of the arrays, unpacked one after the other.
Failure walkNpz(llvm::StringRef bytes, const std::string &path,
                llvm::function_ref<Failure(llvm::StringRef name, llvm::StringRef npy, bool isStored)> take);
// Stored, not deflated. The file is written beside its place, flushed, and renamed: `path` holds either what it held
// before or all of this, also after a kill. Tensors have types of NumPy's.
Failure writeNpzFile(const std::string &path, const std::vector<HostTensor> &tensors);

} // namespace dlc::data
