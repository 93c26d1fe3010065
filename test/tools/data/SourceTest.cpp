// Every kind of data: what it gives, and what it says about files that are damaged or do not fit.
#include "Scratch.h"
#include "tools/data/NumpyFile.h"
#include "tools/data/Picture.h"
#include "tools/data/Tokens.h"

#include <cstdio>
#include <jpeglib.h>
#include <png.h>

using namespace dlc::data;
using dlc::compiler::ElementType;
using dlc::compiler::HostTensor;
using dlc::compiler::makeTensor;

namespace {

const std::vector<Field> kPictures = {{"image", ElementType::U8, {2, 2, 1}}, {"label", ElementType::I64, {}}};
using Numbers = std::vector<std::vector<double>>;

struct Idx : testing::Test {
  Scratch scratch;
  std::unique_ptr<Source> source;
  std::string labels = scratch.write("labels.idx", idx(8, {3}, {7, 0, 2}));
};

TEST_F(Idx, Reads) {
  std::string pictures = scratch.writeGzip("pictures.gz", idx(8, {3, 2, 2}, "abcdefghijkl"));
  ASSERT_EQ(open("idx:" + pictures + "," + labels, kPictures, source), "");
  EXPECT_EQ(source->records(), 3u);
  Numbers numbers;
  EXPECT_EQ(read(*source, 2, kPictures, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{'i', 'j', 'k', 'l'}, {2}}));
}

TEST_F(Idx, OneHot) {
  std::vector<Field> fields = {kPictures[0], {"label", ElementType::F32, {4}}};
  std::string pictures = scratch.write("pictures.idx", idx(8, {3, 2, 2}, "abcdefghijkl"));
  ASSERT_EQ(open("idx:" + pictures + "," + labels, fields, source), "");
  Numbers numbers;
  EXPECT_EQ(read(*source, 2, fields, numbers), "");
  EXPECT_EQ(numbers[1], (std::vector<double>{0, 0, 1, 0}));
  EXPECT_EQ(read(*source, 0, fields, numbers), labels + ": record 0 is class 7, expected 0 to 3");
}

TEST_F(Idx, Refuses) {
  std::string good = scratch.write("good.idx", idx(8, {3, 2, 2}, "abcdefghijkl"));
  auto message = [&](const std::string &pictures) { return open("idx:" + pictures + "," + labels, kPictures, source); };
  std::string path = scratch.write("short.idx", idx(8, {3, 2, 2}, "abcdefghijk"));
  EXPECT_EQ(message(path), path + ": is truncated: u8[3,2,2] needs more than the 11 bytes that follow the header");
  path = scratch.write("magic.idx", "hello");
  EXPECT_EQ(message(path), path + ": is not an IDX file (its magic is missing)");
  path = scratch.write("floats.idx", idx(13, {3}, "abcdefghijkl"));
  EXPECT_EQ(message(path), path + ": holds elements of IDX type 13; bytes (8 and 9) can be read");
  path = scratch.write("header.idx", idx(8, {}, "") + std::string(1, 0));
  EXPECT_EQ(message(path), path + ": is truncated in its header");
  path = scratch.write("large.idx", idx(8, {3, 3, 2}, std::string(18, 'a')));
  EXPECT_EQ(message(path), path + ": its records are u8[3,2], expected u8[2,2,1] for 'image'");
  path = scratch.write("two.idx", idx(8, {2, 2, 2}, "abcdefgh"));
  EXPECT_EQ(message(path), labels + ": holds 3 records, but " + path + " 2");
  EXPECT_EQ(message(scratch.path("none")), scratch.path("none") + ": cannot be read: No such file or directory");
  EXPECT_EQ(open("idx:" + good, kPictures, source), "--data: idx takes a file for each input of the model, 2, found 1");
  EXPECT_EQ(open("idx:" + good + ",x=1," + labels, kPictures, source), "--data: 'x' is no option of idx");
  path = scratch.write("empty.idx", idx(8, {0, 2, 2}, ""));
  std::string none = scratch.write("none.idx", idx(8, {0}, ""));
  EXPECT_EQ(open("idx:" + path + "," + none, kPictures, source), path + ": holds no records");
}

TEST_F(Idx, RefusesDamagedGzip) {
  std::string whole = idx(8, {3, 2, 2}, "abcdefghijkl"),
              path = scratch.writeGzip("pictures.gz", whole + std::string(5000, 'x'));
  std::string bytes;
  {
    std::ifstream file(path, std::ios::binary);
    bytes.assign(std::istreambuf_iterator<char>(file), {});
  }
  path = scratch.write("cut.gz", bytes.substr(0, bytes.size() - 12));
  EXPECT_EQ(open("idx:" + path + "," + labels, kPictures, source), path + ": is truncated (gzip)");
  bytes[bytes.size() - 6] ^= 1; // the checksum
  path = scratch.write("sum.gz", bytes);
  EXPECT_EQ(open("idx:" + path + "," + labels, kPictures, source),
            path + ": cannot be unpacked: its gzip data are damaged");
}

TEST(Place, IsParsed) {
  Place place;
  EXPECT_EQ(parsePlace("csv:a.csv,label=y,separator=tab", place).message, "");
  EXPECT_EQ(place.kind, "csv");
  EXPECT_EQ(place.paths, std::vector<std::string>{"a.csv"});
  EXPECT_EQ(place.options["separator"], "tab");
  EXPECT_EQ(parsePlace("x/train-images-idx3-ubyte.gz,labels", place).message, "");
  EXPECT_EQ(place.kind, "idx");
  EXPECT_EQ(parsePlace("book.txt", place).message, "");
  EXPECT_EQ(place.kind, "bytes");
  EXPECT_EQ(parsePlace("thing.bin", place).message.substr(0, 75),
            "--data: what kind of data 'thing.bin' is does not follow from its name; say");
  EXPECT_EQ(parsePlace("idx:", place).message, "--data: expected KIND:FILE[,FILE...][,KEY=VALUE...], found 'idx:'");
}

TEST(Numpy, Reads) {
  Scratch scratch;
  HostTensor image = makeTensor("image", ElementType::U8, {2, 2, 2, 1}),
             label = makeTensor("label", ElementType::I32, {2});
  for (int i = 0; i < 8; ++i)
    image.setReal(i, i);
  label.setReal(1, 5);
  ASSERT_EQ(writeNpzFile(scratch.path("data.npz"), {label, image}).message, "");
  std::unique_ptr<Source> source;
  ASSERT_EQ(open(scratch.path("data.npz"), kPictures, source), "");
  Numbers numbers;
  EXPECT_EQ(read(*source, 1, kPictures, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{4, 5, 6, 7}, {5}}));
  ASSERT_EQ(writeNpyFile(scratch.path("x.npy"), image).message, "");
  ASSERT_EQ(writeNpyFile(scratch.path("y.npy"), label).message, "");
  ASSERT_EQ(open("npy:" + scratch.path("x.npy") + "," + scratch.path("y.npy"), kPictures, source), "");
  EXPECT_EQ(source->records(), 2u);
  // What does not fit.
  ASSERT_EQ(writeNpzFile(scratch.path("part.npz"), {image}).message, "");
  EXPECT_EQ(open(scratch.path("part.npz"), kPictures, source), scratch.path("part.npz") + ": has no array 'label'");
  HostTensor real = makeTensor("label", ElementType::F32, {2});
  ASSERT_EQ(writeNpzFile(scratch.path("real.npz"), {image, real}).message, "");
  EXPECT_EQ(open(scratch.path("real.npz"), kPictures, source),
            scratch.path("real.npz") + ":label: its elements are f32, which do not all fit into the i64 of 'label'");
}

TEST(Csv, Reads) {
  Scratch scratch;
  std::vector<Field> fields = {{"x", ElementType::F32, {2}}, {"label", ElementType::I64, {}}};
  std::string path = scratch.write("table.csv", "a,class,b\r\n1.5,3,\"2\"\n\n-1,0,4e2\n7,1\n8,x,9\n8,1.5,9\n");
  std::unique_ptr<Source> source;
  ASSERT_EQ(open(path + ",label=class", fields, source), "");
  EXPECT_EQ(source->records(), 5u);
  Numbers numbers;
  EXPECT_EQ(read(*source, 0, fields, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{1.5, 2}, {3}}));
  EXPECT_EQ(read(*source, 1, fields, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{-1, 400}, {0}}));
  EXPECT_EQ(read(*source, 2, fields, numbers), path + ": record 2 has 2 fields, expected 3");
  EXPECT_EQ(read(*source, 3, fields, numbers), path + ": record 3: 'x' in column 'class' is not a number");
  EXPECT_EQ(read(*source, 4, fields, numbers), path + ": record 4: '1.5' in column 'class' is not a whole number");
  EXPECT_EQ(open(path, fields, source),
            path + ": has no column 'label' for 'label' (label=NAME names it); it has a, class, b");
  fields[0].dims = {3};
  EXPECT_EQ(open(path + ",label=class", fields, source), path + ": has 2 columns for 'x', expected 3");
}

// A file of one colour, with the size that pictures of classes have.
void writePng(const std::string &path, unsigned height, unsigned width, unsigned char value) {
  png_image image = {};
  image.version = PNG_IMAGE_VERSION;
  image.format = PNG_FORMAT_GRAY;
  image.height = height;
  image.width = width;
  std::vector<unsigned char> pixels(size_t(height) * width, value);
  ASSERT_TRUE(png_image_write_to_file(&image, path.c_str(), 0, pixels.data(), 0, nullptr));
}

void writeJpeg(const std::string &path, unsigned height, unsigned width, unsigned char value) {
  jpeg_compress_struct info = {};
  jpeg_error_mgr errors;
  info.err = jpeg_std_error(&errors);
  jpeg_create_compress(&info);
  FILE *file = std::fopen(path.c_str(), "wb");
  jpeg_stdio_dest(&info, file);
  info.image_width = width;
  info.image_height = height;
  info.input_components = 1;
  info.in_color_space = JCS_GRAYSCALE;
  jpeg_set_defaults(&info);
  jpeg_start_compress(&info, TRUE);
  std::vector<unsigned char> row(width, value);
  JSAMPROW rows = row.data();
  while (info.next_scanline < info.image_height)
    jpeg_write_scanlines(&info, &rows, 1);
  jpeg_finish_compress(&info);
  jpeg_destroy_compress(&info);
  std::fclose(file);
}

TEST(Pictures, Reads) {
  Scratch scratch;
  for (const char *folder : {"photos", "photos/cat", "photos/dog"})
    llvm::sys::fs::create_directory(scratch.path(folder));
  writePng(scratch.path("photos/dog/a.png"), 2, 2, 40);
  writeJpeg(scratch.path("photos/cat/b.jpg"), 2, 2, 200);
  writePng(scratch.path("photos/cat/c.png"), 4, 6, 90);
  scratch.write("photos/dog/d.jpg", "no picture");
  std::string whole = scratch.path("photos/cat/b.jpg"), bytes;
  {
    std::ifstream file(whole, std::ios::binary);
    bytes.assign(std::istreambuf_iterator<char>(file), {});
  }
  std::string cut = scratch.write("photos/dog/e.jpg", bytes.substr(0, bytes.size() / 2));
  std::unique_ptr<Source> source;
  ASSERT_EQ(open(scratch.path("photos"), kPictures, source), "");
  EXPECT_EQ(source->records(), 5u);
  Numbers numbers;
  // Two cats and three dogs: the classes go on side by side.
  EXPECT_EQ(read(*source, 0, kPictures, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{40, 40, 40, 40}, {1}}));
  EXPECT_EQ(read(*source, 1, kPictures, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{200, 200, 200, 200}, {0}}));
  EXPECT_EQ(read(*source, 3, kPictures, numbers),
            scratch.path("photos/cat/c.png") +
                ": is 4 x 6 pixels, expected 2 x 2; the option fit=stretch or fit=crop makes it fit");
  EXPECT_EQ(read(*source, 2, kPictures, numbers),
            scratch.path("photos/dog/d.jpg") + ": is neither a JPEG nor a PNG file");
  EXPECT_EQ(read(*source, 4, kPictures, numbers).substr(0, cut.size() + 28), cut + ": cannot be decoded (JPEG): ");
  for (const char *fit : {"crop", "stretch"}) {
    ASSERT_EQ(open(scratch.path("photos") + ",fit=" + fit, kPictures, source), "");
    EXPECT_EQ(read(*source, 3, kPictures, numbers), "");
    EXPECT_EQ(numbers, (Numbers{{90, 90, 90, 90}, {0}}));
  }
  EXPECT_EQ(open(scratch.path("photos") + ",fit=x", kPictures, source), "--data: fit is crop or stretch, found 'x'");
  EXPECT_EQ(open(scratch.path("photos/cat"), kPictures, source),
            scratch.path("photos/cat") + ": holds no folders; expected one for each class");
}

TEST(Pictures, AreResized) {
  Picture ramp{1, 4, 1, {0, 40, 80, 120}};
  EXPECT_EQ(resized(ramp, 1, 2).pixels,
            (std::vector<uint8_t>{29, 91})); // triangles of two pixels to each side: 50 / 1.75
  EXPECT_EQ(resized(ramp, 1, 8).pixels, (std::vector<uint8_t>{0, 10, 30, 50, 70, 90, 110, 120}));
  EXPECT_EQ(cropped(ramp, 1, 2).pixels, (std::vector<uint8_t>{40, 80}));
}

TEST(Text, GivesWindows) {
  Scratch scratch;
  std::vector<Field> last = {{"text", ElementType::I64, {3}}, {"label", ElementType::I64, {}}};
  std::vector<Field> each = {{"text", ElementType::I64, {3}}, {"label", ElementType::I64, {3}}};
  std::string path = scratch.write("a.txt", "abcdefgh");
  std::unique_ptr<Source> source;
  Numbers numbers;
  ASSERT_EQ(open("bytes:" + path, last, source), "");
  EXPECT_EQ(source->records(), 5u);
  EXPECT_EQ(read(*source, 4, last, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{'e', 'f', 'g'}, {'h'}}));
  ASSERT_EQ(open("bytes:" + path, each, source), "");
  EXPECT_EQ(source->records(), 2u);
  EXPECT_EQ(read(*source, 1, each, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{'d', 'e', 'f'}, {'e', 'f', 'g'}}));
  ASSERT_EQ(open("bytes:" + path + ",stride=2", last, source), "");
  EXPECT_EQ(source->records(), 3u);
  EXPECT_EQ(open("bytes:" + path + ",stride=0", last, source), "--data: stride is a whole number above 0, found '0'");

  std::string words = scratch.write("words.txt", "The cat, the Dog's bowl.\n"),
              list = scratch.write("list.txt", "<other>\nthe\ncat\n,\ndog's\n");
  ASSERT_EQ(open("words:" + words + ",vocabulary=" + list, last, source), "");
  EXPECT_EQ(source->records(), 4u);
  EXPECT_EQ(read(*source, 0, last, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{1, 2, 3}, {1}}));
  EXPECT_EQ(read(*source, 2, last, numbers), "");
  EXPECT_EQ(numbers, (Numbers{{3, 1, 4}, {0}}));
  EXPECT_EQ(open("words:" + words, last, source),
            "--data: words takes a vocabulary, a file with one entry a line: vocabulary=FILE (see 'dlc vocabulary')");
  list = scratch.write("short.txt", "the\ncat\n");
  EXPECT_EQ(open("words:" + words + ",vocabulary=" + list, last, source),
            words + ": word 2, ',', is not in the vocabulary " + list + ", which has no line '<other>'");
  std::string odd = scratch.write("odd.txt", "a\xff");
  list = scratch.write("chars.txt", "a\n");
  EXPECT_EQ(open("chars:" + odd + ",vocabulary=" + list, last, source), odd + ": byte 1 begins no UTF-8 character");
  EXPECT_EQ(open("bytes:" + scratch.write("tiny.txt", "ab"), last, source),
            scratch.path("tiny.txt") + ": holds no records");
}

TEST(Tokens, ThereAndBack) {
  auto back = [](const Tokens &tokens, llvm::StringRef text) {
    std::vector<int32_t> numbers;
    EXPECT_FALSE(tokens.encode(text, "text", numbers));
    std::string written;
    for (int32_t number : numbers)
      written += tokens.decode(number, written).value();
    return written;
  };
  Tokens bytes("bytes", "", ""), chars("chars", "<other>\n\\n\n\\s\na\n\xc3\xa4\n", "list"),
      words("words", "<other>\nthe\ncat\n,\n(\n)\ndog's\n", "list"), closed("words", "the\n", "list");
  EXPECT_EQ(back(bytes, "a\xff\n"), "a\xff\n");
  EXPECT_EQ(back(chars, "a \xc3\xa4\nb"), "a \xc3\xa4\n<other>");
  EXPECT_EQ(back(words, "The cat,\n the ( Dog's ) bowl"), "the cat, the (dog's) <other>");
  EXPECT_EQ(bytes.blank(), ' ');
  EXPECT_EQ(chars.blank(), 0);
  EXPECT_EQ(Tokens("chars", "a\n\\s\n", "list").blank(), 1);
  EXPECT_FALSE(bytes.decode(256, ""));
  EXPECT_FALSE(words.decode(7, ""));
  EXPECT_FALSE(words.decode(-1, ""));
  std::vector<int32_t> numbers;
  EXPECT_EQ(closed.encode("the cat", "--prompt", numbers).message,
            "--prompt: word 1, 'cat', is not in the vocabulary list, which has no line '<other>'");
}

} // namespace
