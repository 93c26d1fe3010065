// One program, a session per thread, all at once: loads a compiled model, runs it in eight threads on the same inputs
// and checks that all outputs have the same bits. Where dims are open, each thread has a size of its own, and the
// outputs those of a session that runs alone.
//   sessions model.dlc [RUNS]
#include <dlc/dlc.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace {

constexpr int threads = 8;

struct Input {
  std::vector<int64_t> dims;
  dlc_element_type type;
  std::vector<char> bytes;
};
using Inputs = std::vector<Input>;
using Outputs = std::vector<std::vector<char>>;

bool isOpen(const dlc::Program &program) {
  for (size_t i = 0; i < program.info().inputs; ++i) {
    dlc_tensor_info info = program.input(i);
    if (std::count(info.dims, info.dims + info.rank, -1))
      return true;
  }
  return false;
}

// Small numbers that differ, the same in every thread; open dims have this size. f32 only; other inputs are zeros.
Inputs makeInputs(const dlc::Program &program, int64_t size) {
  Inputs inputs;
  for (size_t i = 0; i < program.info().inputs; ++i) {
    dlc_tensor_info info = program.input(i);
    Input input{{info.dims, info.dims + info.rank}, info.type, {}};
    std::replace(input.dims.begin(), input.dims.end(), int64_t(-1), size);
    size_t bytes = dlc_element_type_bytes(info.type);
    for (int64_t dim : input.dims)
      bytes *= size_t(dim);
    input.bytes.resize(bytes);
    for (size_t k = 0; info.type == DLC_F32 && k < bytes / sizeof(float); ++k) {
      float value = float(k % 97) / 97 - 0.5f;
      std::memcpy(input.bytes.data() + k * sizeof value, &value, sizeof value);
    }
    inputs.push_back(std::move(input));
  }
  return inputs;
}

// Runs in a session of its own; false with the reason on stderr.
bool run(const dlc::Program &program, const Inputs &inputs, int runs, Outputs &outputs) {
  dlc::Session session;
  dlc::Status status = dlc::Session::create(program, session, /*threads=*/2);
  std::vector<dlc_tensor> in, out;
  for (const Input &input : inputs) {
    dlc_tensor tensor = DLC_TENSOR_INIT;
    tensor.data = const_cast<char *>(input.bytes.data());
    tensor.type = input.type;
    tensor.rank = input.dims.size();
    tensor.dims = input.dims.data();
    in.push_back(tensor);
  }
  for (size_t i = 0; i < program.info().outputs && !status; ++i) {
    dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
    status = dlc::Status(dlc_session_get_output(session.get(), nullptr, in.data(), in.size(), i, &info));
    outputs.emplace_back(info.bytes);
    out.push_back(dlc::tensor(info, outputs.back()));
  }
  for (int i = 0; i < runs && !status; ++i)
    status = session.run(in, out);
  if (status)
    std::fprintf(stderr, "%s\n", status.message());
  return !status;
}

} // namespace

int main(int argc, char **argv) {
  dlc::Program program;
  if (dlc::Status status = dlc::Program::load(argc > 1 ? argv[1] : "model.dlc", program))
    return std::fprintf(stderr, "%s\n", status.message()), 1;
  int runs = argc > 2 ? std::atoi(argv[2]) : 10;
  const bool open = isOpen(program);
  std::vector<Inputs> inputs;
  Outputs expected[threads], outputs[threads];
  for (int i = 0; i < threads; ++i) {
    inputs.push_back(makeInputs(program, 1 + i));
    if (open && !run(program, inputs.back(), 1, expected[i]))
      return 1;
  }
  bool done[threads] = {};
  std::vector<std::thread> pool;
  for (int i = 0; i < threads; ++i)
    pool.emplace_back([&, i] { done[i] = run(program, inputs[size_t(i)], runs, outputs[i]); });
  for (std::thread &thread : pool)
    thread.join();
  for (int i = 0; i < threads; ++i)
    if (!done[i] || outputs[i] != (open ? expected[i] : outputs[0]))
      return std::fprintf(stderr, "session %d failed or differs\n", i), 1;
  std::printf("%d sessions, %d runs each%s: equal bits\n", threads, runs, open ? ", each at a size of its own" : "");
  return 0;
}
