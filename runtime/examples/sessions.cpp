// One program, a session per thread, all at once: loads a compiled model, runs it in eight threads on the same inputs
// and checks that all outputs have the same bits.
//   sessions model.dlc [RUNS]
#include <dlc/dlc.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace {

constexpr int threads = 8;

using Buffers = std::vector<std::vector<char>>;

// Small numbers that differ, the same in every thread. f32 only; other inputs are zeros.
Buffers makeInputs(const dlc::Program &program) {
  Buffers inputs;
  for (size_t i = 0; i < program.info().inputs; ++i) {
    dlc_tensor_info info = program.input(i);
    inputs.emplace_back(info.bytes);
    for (size_t k = 0; info.type == DLC_F32 && k < info.bytes / sizeof(float); ++k) {
      float value = float(k % 97) / 97 - 0.5f;
      std::memcpy(inputs[i].data() + k * sizeof value, &value, sizeof value);
    }
  }
  return inputs;
}

// Runs in a session of its own; false with the reason on stderr.
bool run(const dlc::Program &program, const Buffers &inputs, int runs, Buffers &outputs) {
  dlc::Session session;
  dlc::Status status = dlc::Session::create(program, session, /*threads=*/2);
  std::vector<dlc_tensor> in, out;
  for (size_t i = 0; i < inputs.size(); ++i)
    in.push_back(dlc::tensor(program.input(i), inputs[i]));
  for (size_t i = 0; i < program.info().outputs; ++i) {
    outputs.emplace_back(program.output(i).bytes);
    out.push_back(dlc::tensor(program.output(i), outputs.back()));
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
  const Buffers inputs = makeInputs(program);
  Buffers outputs[threads];
  bool done[threads] = {};
  std::vector<std::thread> pool;
  for (int i = 0; i < threads; ++i)
    pool.emplace_back([&, i] { done[i] = run(program, inputs, runs, outputs[i]); });
  for (std::thread &thread : pool)
    thread.join();
  for (int i = 0; i < threads; ++i)
    if (!done[i] || outputs[i] != outputs[0])
      return std::fprintf(stderr, "session %d failed or differs from session 0\n", i), 1;
  std::printf("%d sessions, %d runs each: equal bits\n", threads, runs);
  return 0;
}
