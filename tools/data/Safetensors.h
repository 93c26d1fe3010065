// The safetensors format: the length of a JSON header, the header, the elements.
#pragma once

#include "tools/data/File.h"

namespace dlc::data {

// Tensors in the order of the file. Shapes, sizes and places are checked.
Failure readSafetensors(const std::string &path, std::vector<HostTensor> &tensors);

// Replaces the file in one step; elements begin at a multiple of 64 bytes. Types that the format has not (f4, i4 and
// the like) are bad input.
Failure writeSafetensors(const std::string &path, const std::vector<HostTensor> &tensors);

} // namespace dlc::data
