// Pictures from JPEG and PNG files.
#pragma once

#include "tools/data/File.h"

namespace dlc::data {

// 8 bits a channel, rows from the top, channels last.
struct Picture {
  int64_t height = 0, width = 0, channels = 0;
  std::vector<uint8_t> pixels;
};

// Decodes a JPEG or PNG file (by its content) to 1 channel (gray) or 3 (RGB). Transparency goes over black.
Failure readPicture(llvm::StringRef bytes, const std::string &path, int64_t channels, Picture &picture);

// The same picture in another size, antialiased: each pixel is a mean of those it stands for, weighted by a triangle.
Picture resized(const Picture &picture, int64_t height, int64_t width);
// The middle of a picture.
Picture cropped(const Picture &picture, int64_t height, int64_t width);

// What a picture may have: 2^28 pixels.
constexpr int64_t kPixels = int64_t(1) << 28;

} // namespace dlc::data
