#include "test/emu/Harness.h"

#include <cstring>
#include <dlfcn.h>
#include <gtest/gtest.h>

namespace dlc::test {

using namespace runtime::emu;

std::string Emulator::load(const std::string &ptx) {
  std::string error;
  module = loadModule(ptx, memory, error);
  return error;
}

uint64_t Emulator::uploadBytes(const void *data, size_t bytes) {
  uint64_t address = memory.allocate(bytes);
  Allocation *allocation = memory.find(address);
  std::memcpy(allocation->data.get(), data, bytes);
  std::memset(allocation->shadow.get(), 1, bytes);
  return address;
}

void Emulator::downloadBytes(uint64_t address, void *to, size_t bytes) {
  Allocation *allocation = memory.find(address);
  ASSERT_TRUE(allocation && allocation->holds(address, bytes));
  std::memcpy(to, allocation->data.get() + (address - allocation->base), bytes);
}

std::string Emulator::launch(const std::string &kernel, Dim3 grid, Dim3 block, const std::vector<uint64_t> &arguments,
                             uint32_t shared) {
  std::vector<const void *> pointers;
  for (const uint64_t &argument : arguments)
    pointers.push_back(&argument);
  return launchWith(kernel, grid, block, pointers, shared);
}

std::string Emulator::launchWith(const std::string &kernel, Dim3 grid, Dim3 block, std::vector<const void *> arguments,
                                 uint32_t shared) {
  const Function *function = module->program.find(kernel);
  if (!function)
    return "no kernel " + kernel;
  arguments.resize(function->kernelParameters.size());
  PreparedLaunch launch = {module.get(), function, grid, block, shared, {}, bounds, registers, cluster};
  std::string error = prepareLaunch(launch, arguments.data(), options);
  return error.empty() ? runLaunch(launch, memory, options, statistics) : error;
}

std::string kernelAround(const std::string &body) {
  return ".version 8.0\n.target sm_90a\n.address_size 64\n"
         ".visible .entry k(.param .u64 k_in, .param .u64 k_out)\n{\n"
         ".reg .pred %p<32>;\n.reg .b16 %h<32>;\n.reg .b32 %r<32>;\n.reg .b64 %rd<32>;\n"
         ".reg .f32 %f<32>;\n.reg .f64 %fd<32>;\n"
         "mov.u32 %r0, %tid.x;\nld.param.u64 %rd1, [k_in];\nld.param.u64 %rd2, [k_out];\n"
         "mad.wide.u32 %rd1, %r0, 8, %rd1;\nmad.wide.u32 %rd2, %r0, 8, %rd2;\n" +
         body + "\nret;\n}\n";
}

std::vector<uint64_t> runBody(const std::string &body, const std::vector<uint64_t> &inputs, std::string *error) {
  Emulator emulator;
  std::string problem = emulator.load(kernelAround(body));
  std::vector<uint64_t> in(32);
  for (size_t i = 0; i < 32; ++i)
    in[i] = inputs[std::min(i, inputs.size() - 1)];
  uint64_t from = emulator.upload(in), to = emulator.upload(std::vector<uint64_t>(32));
  if (problem.empty())
    problem = emulator.launch("k", {}, {32, 1, 1}, {from, to});
  if (error)
    *error = problem;
  else
    EXPECT_EQ(problem, "");
  return emulator.download<uint64_t>(to, 32);
}

namespace {

struct Nvrtc {
  int (*create)(void **, const char *, const char *, int, const char *const *, const char *const *) = nullptr;
  int (*compile)(void *, int, const char *const *) = nullptr;
  int (*logSize)(void *, size_t *) = nullptr;
  int (*log)(void *, char *) = nullptr;
  int (*ptxSize)(void *, size_t *) = nullptr;
  int (*ptx)(void *, char *) = nullptr;
  int (*destroy)(void **) = nullptr;
  bool found = false;
};

const Nvrtc &nvrtc() {
  static const Nvrtc instance = [] {
    Nvrtc result;
    void *library = nullptr;
    for (const char *name : {"libnvrtc.so.13", "libnvrtc.so.12", "/usr/local/cuda/lib64/libnvrtc.so"})
      if (!library)
        library = dlopen(name, RTLD_NOW);
    if (!library)
      return result;
    auto load = [&](auto &slot, const char *name) {
      slot = reinterpret_cast<std::decay_t<decltype(slot)>>(dlsym(library, name));
    };
    load(result.create, "nvrtcCreateProgram");
    load(result.compile, "nvrtcCompileProgram");
    load(result.logSize, "nvrtcGetProgramLogSize");
    load(result.log, "nvrtcGetProgramLog");
    load(result.ptxSize, "nvrtcGetPTXSize");
    load(result.ptx, "nvrtcGetPTX");
    load(result.destroy, "nvrtcDestroyProgram");
    result.found = result.create && result.compile && result.ptx && result.destroy;
    return result;
  }();
  return instance;
}

} // namespace

std::string compileCuda(const std::string &source, const std::string &architecture) {
  const Nvrtc &api = nvrtc();
  if (!api.found)
    return "";
  void *program = nullptr;
  EXPECT_EQ(api.create(&program, source.c_str(), "test.cu", 0, nullptr, nullptr), 0);
  std::string target = "--gpu-architecture=" + architecture;
  const char *options[] = {target.c_str(), "-lineinfo", "-std=c++17", "-I/usr/local/cuda/include",
                           "-I/usr/local/cuda/include/cccl"};
  int result = api.compile(program, 5, options);
  size_t size = 0;
  if (result != 0) {
    api.logSize(program, &size);
    std::string log(size, 0);
    api.log(program, log.data());
    api.destroy(&program);
    ADD_FAILURE() << log;
    return "";
  }
  api.ptxSize(program, &size);
  std::string text(size, 0);
  api.ptx(program, text.data());
  api.destroy(&program);
  return text;
}

} // namespace dlc::test
