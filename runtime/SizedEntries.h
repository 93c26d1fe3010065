// The entries of a session at the sizes of its runs.
#pragma once

#include "runtime/Device.h"
#include "runtime/Tensors.h"

#include <memory>
#include <vector>

namespace dlc::runtime {

class Program;

// An entry whose sizes are open, at sizes of the caller's.
struct SizedEntry {
  size_t entry = 0;
  std::vector<int64_t> sizes; // of the inputs: symbols
  plan::Binding binding;
  std::vector<dlc_tensor_info> inputs, outputs; // as the program's, with these sizes
  std::vector<int64_t> dims;                    // of all of them
  std::unique_ptr<DeviceEntry> device;
};

// Keeps what was bound last, up to a number and to some bytes, so that sizes that come again cost a look-up.
class SizedEntries {
public:
  // The entry at the sizes of the inputs. INVALID_ARGUMENT where a tensor does not fit, or two do not agree about a
  // size. What it gives stays until the next call.
  Status find(const Program &program, DeviceSession &session, size_t entry, const TensorArray &inputs,
              SizedEntry *&found);

private:
  Status make(const Program &program, DeviceSession &session, size_t entry);

  std::vector<std::unique_ptr<SizedEntry>> kept; // the last used first
  std::vector<const int64_t *> inputDims;        // of a call
  std::vector<int64_t> sizes;
};

} // namespace dlc::runtime
