// safetensors: what is written is read, and damaged files are refused.
#include "Scratch.h"
#include "tools/data/Safetensors.h"

using namespace dlc::data;
using dlc::compiler::ElementType;
using dlc::compiler::HostTensor;
using dlc::compiler::makeTensor;

namespace {

std::string file(const std::string &header, const std::string &elements) {
  uint64_t length = header.size();
  return std::string(reinterpret_cast<char *>(&length), 8) + header + elements;
}

TEST(Safetensors, RoundTrip) {
  Scratch scratch;
  std::vector<HostTensor> written = {makeTensor("a.kernel", ElementType::F32, {2, 3}),
                                     makeTensor("n", ElementType::I64, {}), makeTensor("b", ElementType::BF16, {0})},
                          found;
  written[0].setReal(4, 1.5);
  written[1].setReal(0, -7);
  ASSERT_EQ(writeSafetensors(scratch.path("s"), written).message, "");
  ASSERT_EQ(readSafetensors(scratch.path("s"), found).message, "");
  ASSERT_EQ(found.size(), 3u);
  for (const HostTensor &tensor : written) {
    auto same =
        std::find_if(found.begin(), found.end(), [&](const HostTensor &each) { return each.name == tensor.name; });
    ASSERT_NE(same, found.end());
    EXPECT_EQ(same->type, tensor.type);
    EXPECT_EQ(same->dims, tensor.dims);
    EXPECT_EQ(same->bytes, tensor.bytes);
  }
  EXPECT_EQ(writeSafetensors(scratch.path("s"), {makeTensor("x", ElementType::I4, {1})}).message,
            scratch.path("s") + ": cannot be written: safetensors has no type i4");
}

TEST(Safetensors, RefusesDamage) {
  Scratch scratch;
  std::vector<HostTensor> found;
  auto message = [&](const std::string &bytes) {
    std::string path = scratch.write("s", bytes), text = readSafetensors(path, found).message;
    return text.substr(std::min(text.size(), path.size() + 2));
  };
  EXPECT_EQ(message("abc"), "is not a safetensors file (too short)");
  EXPECT_EQ(message(file("{}", "").substr(0, 9)), "is not a safetensors file, or is truncated");
  EXPECT_EQ(message(file("[1]", "")), "its safetensors header cannot be read");
  EXPECT_EQ(message(file("{", "")), "its safetensors header cannot be read");
  EXPECT_EQ(message(file(R"({"a":{"dtype":"F32","shape":[1]}})", "")),
            "tensor 'a' has no dtype, shape and data_offsets");
  EXPECT_EQ(message(file(R"({"a":{"dtype":"Q9","shape":[1],"data_offsets":[0,4]}})", "abcd")),
            "tensor 'a' has the type 'Q9', which cannot be read");
  EXPECT_EQ(message(file(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", "abcd")),
            "tensor 'a' has a dim that is no whole number");
  EXPECT_EQ(message(file(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,5]}})", "abcd")),
            "tensor 'a' lies outside the file");
  EXPECT_EQ(message(file(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", "abcd")),
            "tensor 'a' has other bytes than f32[2] takes");
  EXPECT_EQ(message(file(R"({"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}})", "")),
            "tensor 'a' has other bytes than f32[4611686018427387904,4] takes");
}

} // namespace
