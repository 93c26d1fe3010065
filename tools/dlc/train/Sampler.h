// Text written by a network: what has been written goes in, the next byte, character or word comes out.
#pragma once

#include "tools/data/Tokens.h"
#include "tools/dlc/Runtime.h"

namespace dlc::driver {

struct SampleOptions {
  std::optional<double> temperature; // what scores are divided by; nothing: as they are
  uint64_t seed = 0;                 // of what is drawn
};

// Runs the entry that a session is on, one of this form:
//   entry write(text: i64[1, N] [, count: i64] [, temperature: f32])  ->  one whole number, the token that follows
// `text` is the last N tokens. Where N is 1 each goes in once, so that the network carries what it has read. With
// `count` fewer than N stand in front, and count says how many; without it they stand behind, and `fill` in front of
// them.
class Sampler {
public:
  Sampler(RuntimeSession &session, const SampleOptions &options) : session(session), options(options) {}

  // Whether the entry has that form. Makes its random numbers those of the seed.
  Failure prepare();
  // Reads the tokens, without writing anything.
  Failure read(llvm::ArrayRef<int32_t> tokens);
  // Draws the token that follows all that was read, and reads it.
  Failure next(int64_t &token);
  // How many tokens the entry takes at once.
  int64_t window() const { return inputs[text].size(); }

  int32_t fill = 0;

private:
  Failure checkInterface();
  Failure seedRandom();
  Failure run();
  void remember(int64_t token);

  RuntimeSession &session;
  SampleOptions options;
  std::vector<HostTensor> inputs, outputs;
  size_t text = 0;
  std::optional<size_t> count;
  std::vector<int32_t> recent; // the last `window` tokens
  uint64_t known = 0;          // of all tokens that were read
};

} // namespace dlc::driver
