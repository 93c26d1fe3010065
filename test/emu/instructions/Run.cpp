#include "test/emu/instructions/Run.h"

#include "runtime/emu/exec/Half.h"

#include <cmath>
#include <cstring>
#include <random>

namespace dlc::test {
namespace {

using namespace runtime;
using namespace runtime::emu; // the short floats

std::string list(const char *prefix, unsigned first, unsigned count) {
  std::string text = "{";
  for (unsigned i = 0; i < count; ++i)
    text += (i ? ", " : "") + std::string(prefix) + std::to_string(first + i);
  return text + "}";
}

// The same on every machine and with every library: no std distribution.
struct Random {
  std::mt19937 engine;
  explicit Random(const std::string &seed) {
    uint32_t hash = 2166136261u;
    for (char c : seed)
      hash = (hash ^ uint8_t(c)) * 16777619u;
    engine.seed(hash);
  }
  uint32_t word() { return uint32_t(engine()); }
  double unit() { return double(word()) * 0x1p-32; } // [0, 1)
  double within(double size) { return (2 * unit() - 1) * size; }
  // A number of any size between 2^-range and 2^range, or one of the special ones.
  double any(int range) {
    static const double special[] = {0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 0.5};
    uint32_t choice = word();
    if (choice % 8 == 0)
      return special[choice / 8 % 8];
    return std::ldexp(1 + unit(), int(word() % uint32_t(2 * range + 1)) - range) * (choice & 8 ? 1 : -1);
  }
};

uint32_t shortPair(Random &random, const FloatFormat &format, bool any) {
  auto one = [&] {
    double value = any ? random.any(format.exponentBits == 5 ? 17 : 130) : random.within(2);
    return encodeFloat(value, format, Rounding::Nearest);
  };
  uint32_t low = one();
  return low | one() << 16;
}

uint32_t floatWord(double value) { return encodeFloat(value, formatF32, Rounding::Nearest); }

uint32_t inputWord(Random &random, Input input, unsigned at) {
  switch (input) {
  case Input::Floats:
    return floatWord(random.any(at % 2 ? 140 : 30));
  case Input::Unit:
    return floatWord(random.within(3));
  case Input::Positive:
    return floatWord(std::ldexp(1 + random.unit(), int(random.word() % 60) - 40));
  case Input::Halves:
    return shortPair(random, formatF16, true);
  case Input::Bfloats:
    return shortPair(random, formatBF16, true);
  case Input::MatrixF16:
    return at < 8 ? shortPair(random, formatF16, false) : floatWord(random.within(2));
  case Input::MatrixF16Short:
    return shortPair(random, formatF16, false);
  case Input::MatrixBf16:
    return at < 8 ? shortPair(random, formatBF16, false) : floatWord(random.within(2));
  case Input::MatrixTf32: // the low bits would be a value of their own
    return floatWord(random.within(2));
  default:
    return random.word();
  }
}

double valueOf(const uint32_t *words, unsigned element, Bound::Type type) {
  switch (type) {
  case Bound::F64: {
    double value;
    std::memcpy(&value, words + element * 2, 8);
    return value;
  }
  case Bound::F16x2:
    return halfToFloat(uint16_t(words[element / 2] >> (element % 2 * 16)));
  case Bound::BF16x2:
    return bfloatToFloat(uint16_t(words[element / 2] >> (element % 2 * 16)));
  default: {
    float value;
    std::memcpy(&value, words + element, 4);
    return value;
  }
  }
}

std::string hex(const uint32_t *words, unsigned count) {
  std::string text;
  for (unsigned i = 0; i < count; ++i) {
    char word[16];
    std::snprintf(word, sizeof word, "%s%08x", i ? " " : "", words[i]);
    text += word;
  }
  return text;
}

unsigned wordsOf(const Row &row) {
  return row.output == Output::Words8 ? 8 : row.output == Output::Words4 ? 4 : row.output == Output::Wide ? 2 : 1;
}

// One lane's words. The share of the bound in `worst`; beyond 1: different.
bool sameWords(const Row &row, const uint32_t *words, const uint32_t *expected, double &worst) {
  unsigned count = wordsOf(row);
  const Bound &bound = row.bound;
  if (bound.relative == 0 && bound.absolute == 0 && !bound.anyNan)
    return std::memcmp(words, expected, count * 4) == 0;
  unsigned elements = bound.type == Bound::F64 ? count / 2 : bound.type == Bound::F32 ? count : count * 2;
  for (unsigned i = 0; i < elements; ++i) {
    double x = valueOf(words, i, bound.type), y = valueOf(expected, i, bound.type);
    if ((x == y && !(bound.anyNan && std::signbit(x) != std::signbit(y))) || (x != x && y != y))
      continue;
    double share = std::fabs(x - y) / (bound.relative * std::fabs(y) + bound.absolute);
    if (!(share <= 1))
      share = INFINITY;
    worst = std::fmax(worst, share);
  }
  return worst <= 1;
}

void compareLane(const Row &row, unsigned lane, const uint32_t *words, const uint32_t *expected, Verdict &verdict) {
  if (sameWords(row, words, expected, verdict.worst) || !verdict.passed)
    return;
  verdict.passed = false;
  verdict.message = "lane " + std::to_string(lane) + ": " + hex(words, wordsOf(row)) + ", expected (" +
                    verdict.against + ") " + hex(expected, wordsOf(row));
}

} // namespace

std::string kernelOf(const Row &row) {
  std::string text = std::string(row.isExact ? ".version 8.4" : ".version 8.3") + "\n.target sm_" +
                     std::to_string(row.target) + (row.isExact ? "a" : "") +
                     "\n.address_size 64\n.visible .entry k(.param .u64 k_in, .param .u64 k_out" +
                     (row.map ? ", .param .align 64 .b8 k_map[128]" : "") +
                     ")\n{\n"
                     ".reg .pred %p<8>;\n.reg .b16 %h<8>;\n.reg .b32 %r<16>;\n.reg .b32 %x<16>;\n.reg .b32 %y<8>;\n"
                     ".reg .b64 %rd<12>;\n.reg .f32 %f<12>;\n.reg .f64 %fd<8>;\n" +
                     (row.isExact ? ".shared .align 1024 .b8 s[16384];\n.shared .align 8 .b64 bar;\n"
                                  : ".shared .align 16 .b8 s[4096];\n") +
                     "mov.u32 %r0, %tid.x;\nld.param.u64 %rd1, [k_in];\nld.param.u64 %rd2, [k_out];\n"
                     "cvta.to.global.u64 %rd1, %rd1;\ncvta.to.global.u64 %rd2, %rd2;\n"
                     "mad.wide.u32 %rd1, %r0, 64, %rd1;\nmad.wide.u32 %rd2, %r0, 64, %rd2;\n";
  for (unsigned i = 0; i < rowInputs; i += 4)
    text += "ld.global.v4.b32 " + list("%x", i, 4) + ", [%rd1+" + std::to_string(4 * i) + "];\n";
  for (unsigned i = 0; i < rowOutputs; ++i)
    text += "mov.b32 %y" + std::to_string(i) + ", 0;\n";
  text += "mov.b32 %r1, %x0;\nmov.b32 %r2, %x1;\nmov.b64 %rd3, {%x0, %x1};\nmov.b64 %fd1, %rd3;\nmov.b32 %f1, %x0;\n"
          "mov.b32 %f2, %x1;\nmov.b32 {%h1, %h2}, %x0;\n";
  if (row.map)
    text += "mov.b64 %rd5, k_map;\ncvta.param.u64 %rd5, %rd5;\n";
  text += row.body + "\n";
  if (row.output == Output::Narrow)
    text += "mov.b32 %y0, %r3;\n";
  if (row.output == Output::Wide)
    text += "mov.b64 {%y0, %y1}, %rd4;\n";
  return text + "st.global.v4.b32 [%rd2], {%y0, %y1, %y2, %y3};\nst.global.v4.b32 [%rd2+16], {%y4, %y5, %y6, %y7};\n"
                "ret;\n}\n";
}

std::vector<uint32_t> inputOf(const Row &row) {
  Random random(row.body);
  std::vector<uint32_t> words(row.lanes * rowInputs);
  for (unsigned lane = 0; lane < row.lanes; ++lane) {
    uint32_t *own = &words[lane * rowInputs];
    if (row.input == Input::Given) {
      own[0] = uint32_t(row.value);
      own[1] = uint32_t(row.value >> 32);
      continue;
    }
    if (row.input == Input::Doubles) {
      for (unsigned i = 0; i < rowInputs; i += 2) {
        uint64_t word = bits(random.any(i % 4 ? 300 : 40));
        std::memcpy(own + i, &word, 8);
      }
      continue;
    }
    for (unsigned i = 0; i < rowInputs; ++i)
      own[i] = inputWord(random, row.input, i);
  }
  return words;
}

std::string RowRunner::open(const cuda::DriverTable &driver, int index) {
  auto text = [&](cuda::Result result, const char *call) {
    Status status = cuda::check(driver, result, call);
    return status ? std::string(status.message()) : std::string();
  };
  if (std::string error = text(driver.init(0), "cuInit"); !error.empty())
    return error;
  if (std::string error = text(driver.deviceGet(&ordinal, index), "cuDeviceGet"); !error.empty())
    return error;
  char buffer[256] = {};
  int value = 0;
  driver.deviceGetName(buffer, sizeof buffer, ordinal);
  name = buffer;
  driver.deviceGetAttribute(&value, cuda::AttributeMajor, ordinal);
  major = unsigned(value);
  driver.deviceGetAttribute(&value, cuda::AttributeMinor, ordinal);
  minor = unsigned(value);
  if (std::string error = text(driver.primaryContextRetain(&context, ordinal), "cuDevicePrimaryCtxRetain");
      !error.empty())
    return error;
  table = &driver;
  if (std::string error = text(driver.contextPush(context), "cuCtxPushCurrent"); !error.empty())
    return error;
  return text(driver.streamCreate(&stream, cuda::StreamNonBlocking), "cuStreamCreate");
}

RowRunner::~RowRunner() {
  if (!table)
    return;
  if (stream)
    table->streamDestroy(stream);
  table->contextPop(&context);
  table->primaryContextRelease(ordinal);
}

std::string RowRunner::run(const Row &row, std::vector<uint32_t> &out) {
  cuda::DevicePointer memory = 0;
  const size_t bytes = size_t(row.lanes) * rowInputs * 4;
  if (Status status = cuda::check(*table, table->memAlloc(&memory, 2 * bytes), "cuMemAlloc"))
    return status.message();
  std::string error = launch(row, out, memory);
  table->memFree(memory);
  return error;
}

cuda::Result RowRunner::encodeMap(const Row &row, cuda::DevicePointer words, cuda::TensorMap &map) const {
  void *address = reinterpret_cast<void *>(words);
  if (row.map == Row::Pixels) {
    if (!table->tensorMapEncodeIm2col)
      return cuda::NotSupported;
    unsigned long long dims[] = {16, 4, 4, 2}, strides[] = {64, 256, 1024};
    int corners[] = {-1, 0}; // of W, of H
    unsigned steps[] = {1, 1, 1, 1};
    return table->tensorMapEncodeIm2col(&map, row.element, 4, address, dims, strides, corners, corners, 16, 32, steps,
                                        0, row.swizzle, 0, 0);
  }
  if (!table->tensorMapEncodeTiled)
    return cuda::NotSupported;
  unsigned long long dims[] = {32, row.lanes / 2}, strides[] = {128};
  unsigned box[] = {row.swizzle ? 4u << row.swizzle : 16u, 16}, steps[] = {1, 1};
  return table->tensorMapEncodeTiled(&map, row.element, 2, address, dims, strides, box, steps, 0, row.swizzle, 0, 0);
}

std::string RowRunner::launch(const Row &row, std::vector<uint32_t> &out, cuda::DevicePointer memory) {
  const size_t bytes = size_t(row.lanes) * rowInputs * 4;
  std::vector<uint32_t> both = inputOf(row);
  both.resize(2 * row.lanes * rowInputs); // behind the input: the lanes' results, 0
  std::string text = kernelOf(row);
  cuda::Module module = nullptr;
  char log[4096] = {};
  int options[] = {cuda::JitErrorLog, cuda::JitErrorLogBytes};
  void *values[] = {log, reinterpret_cast<void *>(uintptr_t(sizeof log))};
  if (Status status = cuda::check(*table, table->moduleLoad(&module, text.c_str(), 2, options, values), "cuModuleLoad"))
    return std::string(status.message()) + "; " + log;
  auto body = [&]() -> std::string {
    cuda::Function function = nullptr;
    cuda::DevicePointer in = memory, to = memory + bytes;
    cuda::TensorMap map;
    void *arguments[] = {&in, &to, &map};
    if (row.map)
      if (Status status = cuda::check(*table, encodeMap(row, in, map), "cuTensorMapEncode"))
        return status.message();
    out.resize(row.lanes * rowInputs);
    const struct {
      const char *call;
      cuda::Result result;
    } steps[] = {
        {"cuModuleGetFunction", table->moduleGetFunction(&function, module, "k")},
        {"cuMemcpyHtoD", table->copyToDevice(memory, both.data(), 2 * bytes, stream)},
        {"cuLaunchKernel", table->launch(function, 1, 1, 1, row.lanes, 1, 1, 0, stream, arguments, nullptr)},
        {"cuMemcpyDtoH", table->copyToHost(out.data(), to, bytes, stream)},
        {"cuStreamSynchronize", table->streamSynchronize(stream)},
    };
    for (const auto &step : steps)
      if (Status status = cuda::check(*table, step.result, step.call))
        return status.message();
    return "";
  };
  std::string error = body();
  table->moduleUnload(module);
  std::vector<uint32_t> results(row.lanes * rowOutputs);
  for (unsigned lane = 0; lane < row.lanes && error.empty(); ++lane)
    std::memcpy(&results[lane * rowOutputs], &out[lane * rowInputs], rowOutputs * 4);
  out = std::move(results);
  return error;
}

Verdict judge(const Row &row, const std::vector<uint32_t> &out, const std::vector<uint32_t> *emulated) {
  Verdict verdict;
  verdict.passed = true;
  auto lane = [&](unsigned at) { return &out[at * rowOutputs]; };
  auto compareValue = [&](unsigned at, uint64_t value) {
    uint32_t expected[2] = {uint32_t(value), uint32_t(value >> 32)};
    compareLane(row, at, lane(at), expected, verdict);
  };
  if (!row.expected.empty()) {
    verdict.against = "value";
    if (row.expected.size() == 3) {
      compareValue(0, row.expected[0]);
      compareValue(5, row.expected[1]);
      compareValue(31, row.expected[2]);
    } else {
      for (unsigned at = 0; at < row.lanes; ++at)
        compareValue(at, row.expected[0]);
    }
  }
  if (row.reference) {
    verdict.against = "reference";
    std::vector<uint32_t> words = inputOf(row);
    for (unsigned at = 0; at < row.lanes; ++at)
      compareValue(at, row.reference(&words[at * rowInputs]));
  }
  if (emulated) {
    verdict.against = "emulator";
    for (unsigned at = 0; at < row.lanes; ++at)
      compareLane(row, at, lane(at), &(*emulated)[at * rowOutputs], verdict);
  }
  return verdict;
}

} // namespace dlc::test
