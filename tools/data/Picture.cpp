#include "tools/data/Picture.h"

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <jpeglib.h>
#include <png.h>

using namespace llvm;

namespace dlc::data {
namespace {

// libjpeg reports by a call that must not come back.
struct JpegErrors {
  jpeg_error_mgr manager;
  jmp_buf back;
  char text[JMSG_LENGTH_MAX];

  static void fail(j_common_ptr info) {
    auto *self = reinterpret_cast<JpegErrors *>(info->err);
    info->err->format_message(info, self->text);
    longjmp(self->back, 1);
  }
  static void ignore(j_common_ptr, int) {}
};

// Everything that lives across the jump is outside of this function.
bool decodeJpeg(StringRef bytes, Picture &picture, jpeg_decompress_struct &info, JpegErrors &errors) {
  info.err = jpeg_std_error(&errors.manager);
  errors.manager.error_exit = JpegErrors::fail;
  errors.manager.emit_message = JpegErrors::ignore;
  if (setjmp(errors.back)) {
    jpeg_destroy_decompress(&info);
    return false;
  }
  jpeg_create_decompress(&info);
  jpeg_mem_src(&info, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
  jpeg_read_header(&info, TRUE);
  info.out_color_space = picture.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
  if (int64_t(info.image_height) * info.image_width > kPixels) {
    std::strcpy(errors.text, "more than 2^28 pixels");
    jpeg_destroy_decompress(&info);
    return false;
  }
  jpeg_start_decompress(&info);
  picture.height = info.output_height;
  picture.width = info.output_width;
  picture.pixels.resize(size_t(picture.height * picture.width * picture.channels));
  while (info.output_scanline < info.output_height) {
    JSAMPROW row = picture.pixels.data() + size_t(info.output_scanline) * size_t(picture.width * picture.channels);
    jpeg_read_scanlines(&info, &row, 1);
  }
  jpeg_finish_decompress(&info);
  // A file that ends too early is filled up, with a warning.
  bool whole = errors.manager.num_warnings == 0;
  if (!whole)
    errors.manager.format_message(reinterpret_cast<j_common_ptr>(&info), errors.text);
  jpeg_destroy_decompress(&info);
  return whole;
}

Failure readJpeg(StringRef bytes, const std::string &path, Picture &picture) {
  jpeg_decompress_struct info = {};
  JpegErrors errors = {};
  if (decodeJpeg(bytes, picture, info, errors))
    return {};
  return badInput(path + ": cannot be decoded (JPEG): " + errors.text);
}

Failure readPng(StringRef bytes, const std::string &path, Picture &picture) {
  png_image image = {};
  image.version = PNG_IMAGE_VERSION;
  auto fail = [&] {
    Failure failure = badInput(path + ": cannot be decoded (PNG): " + image.message);
    png_image_free(&image);
    return failure;
  };
  if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()))
    return fail();
  if (int64_t(image.height) * image.width > kPixels) {
    std::strcpy(image.message, "more than 2^28 pixels");
    return fail();
  }
  image.format = picture.channels == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
  picture.height = image.height;
  picture.width = image.width;
  picture.pixels.resize(PNG_IMAGE_SIZE(image));
  png_color black = {0, 0, 0};
  if (!png_image_finish_read(&image, &black, picture.pixels.data(), 0, nullptr))
    return fail();
  return {};
}

// The pixels that a new one stands for, and how much each counts.
struct Taps {
  int64_t first;
  std::vector<float> weights;
};

std::vector<Taps> tapsOf(int64_t from, int64_t to) {
  std::vector<Taps> taps;
  double scale = double(from) / double(to), support = std::max(1.0, scale);
  for (int64_t i = 0; i < to; ++i) {
    double middle = (double(i) + 0.5) * scale;
    int64_t first = std::max<int64_t>(0, int64_t(std::floor(middle - support + 0.5)));
    int64_t last = std::min(from, int64_t(std::floor(middle + support + 0.5)));
    Taps tap{first, {}};
    double sum = 0;
    for (int64_t p = first; p < last; ++p) {
      double weight = std::max(0.0, 1 - std::abs((double(p) + 0.5 - middle) / support));
      tap.weights.push_back(float(weight));
      sum += weight;
    }
    for (float &weight : tap.weights)
      weight = float(weight / sum);
    taps.push_back(std::move(tap));
  }
  return taps;
}

} // namespace

Failure readPicture(StringRef bytes, const std::string &path, int64_t channels, Picture &picture) {
  picture = Picture();
  picture.channels = channels;
  if (bytes.starts_with("\xff\xd8"))
    return readJpeg(bytes, path, picture);
  if (bytes.starts_with("\x89PNG"))
    return readPng(bytes, path, picture);
  return badInput(path + ": is neither a JPEG nor a PNG file");
}

Picture resized(const Picture &picture, int64_t height, int64_t width) {
  if (picture.height == height && picture.width == width)
    return picture;
  int64_t channels = picture.channels;
  std::vector<Taps> columns = tapsOf(picture.width, width), rows = tapsOf(picture.height, height);
  std::vector<float> wide(size_t(picture.height * width * channels), 0);
  for (int64_t y = 0; y < picture.height; ++y)
    for (int64_t x = 0; x < width; ++x)
      for (size_t k = 0; k < columns[x].weights.size(); ++k)
        for (int64_t c = 0; c < channels; ++c)
          wide[(y * width + x) * channels + c] +=
              columns[x].weights[k] *
              float(picture.pixels[(y * picture.width + columns[x].first + int64_t(k)) * channels + c]);
  Picture result{height, width, channels, std::vector<uint8_t>(size_t(height * width * channels))};
  std::vector<float> row(size_t(width * channels));
  for (int64_t y = 0; y < height; ++y) {
    std::fill(row.begin(), row.end(), 0.f);
    for (size_t k = 0; k < rows[y].weights.size(); ++k) {
      const float *from = wide.data() + (rows[y].first + int64_t(k)) * width * channels;
      for (size_t i = 0; i < row.size(); ++i)
        row[i] += rows[y].weights[k] * from[i];
    }
    for (size_t i = 0; i < row.size(); ++i)
      result.pixels[size_t(y) * row.size() + i] = uint8_t(std::clamp(std::lround(row[i]), 0l, 255l));
  }
  return result;
}

Picture cropped(const Picture &picture, int64_t height, int64_t width) {
  Picture result{height, width, picture.channels, {}};
  int64_t top = (picture.height - height) / 2, left = (picture.width - width) / 2;
  for (int64_t y = 0; y < height; ++y) {
    auto from = picture.pixels.begin() + ((top + y) * picture.width + left) * picture.channels;
    result.pixels.insert(result.pixels.end(), from, from + width * picture.channels);
  }
  return result;
}

} // namespace dlc::data
