// Runs rows on a device behind the driver's table, and judges what comes out.
#pragma once

#include "runtime/cuda/Driver.h"
#include "test/emu/instructions/Row.h"

namespace dlc::test {

constexpr unsigned rowLanes = 32;                  // of most rows
constexpr unsigned rowInputs = 16, rowOutputs = 8; // words of a lane

// A block of the row's lanes runs its body on what inputOf gives; out: rowOutputs words for each lane.
std::string kernelOf(const Row &row);
std::vector<uint32_t> inputOf(const Row &row);

class RowRunner {
public:
  ~RowRunner();
  // The error; "" for none.
  std::string open(const runtime::cuda::DriverTable &table, int ordinal = 0);
  std::string run(const Row &row, std::vector<uint32_t> &out);
  unsigned capability() const { return major * 10u + minor; }
  const std::string &device() const { return name; }

private:
  runtime::cuda::Result encodeMap(const Row &row, runtime::cuda::DevicePointer words,
                                  runtime::cuda::TensorMap &map) const;
  std::string launch(const Row &row, std::vector<uint32_t> &out, runtime::cuda::DevicePointer memory);
  const runtime::cuda::DriverTable *table = nullptr;
  runtime::cuda::Device ordinal = 0;
  runtime::cuda::Context context = nullptr;
  runtime::cuda::Stream stream = nullptr;
  unsigned major = 0, minor = 0;
  std::string name;
};

struct Verdict {
  bool passed = false;
  // "value", "reference" or "emulator"; empty: there was nothing to compare with.
  const char *against = "";
  double worst = 0;    // the largest share of the bound that an error takes; of rows with bounds
  std::string message; // of the first difference
};
// emulated: the emulator's words, where another device is judged; NULL: none.
Verdict judge(const Row &row, const std::vector<uint32_t> &out, const std::vector<uint32_t> *emulated);

} // namespace dlc::test
