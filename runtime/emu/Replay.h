// What a launch may touch, and how it is run more than once from the same memory.
#pragma once

#include "runtime/emu/Launch.h"

namespace dlc::runtime::emu {

// A part of memory that the launch may write.
struct WrittenPart {
  Allocation *allocation = nullptr;
  uint64_t begin = 0, bytes = 0; // within the allocation
  bool fresh = false;            // holds nothing that the launch may read: poisoned before it runs
  size_t buffer = 0;             // the argument; ~0: none
};

// Sets launch.regions. With `buffers`: these and the module's variables (`variables`: their addresses); without:
// every allocation. written: what the launch may write. Empty: done; else what is wrong with the buffers.
std::string boundLaunch(Launch &launch, const std::vector<BufferBounds> &buffers,
                        const std::vector<uint64_t> &variables, std::vector<WrittenPart> &written);

class Replay final : public Restore {
public:
  // Remembers the parts' contents; those that are fresh have none.
  explicit Replay(const std::vector<WrittenPart> &written);
  void restore() override;
  // Keeps what the launch has written, to be compared with what later runs write.
  void keepResult();
  // "byte 12 of the launch's buffer 2"; empty: no difference.
  std::string difference() const;

private:
  struct Copy {
    std::vector<uint8_t> data, shadow;
    void take(const WrittenPart &part);
  };
  std::vector<WrittenPart> parts;
  std::vector<Copy> before, results;
};

// Fills with poison that counts as never written.
void poison(const WrittenPart &part);

} // namespace dlc::runtime::emu
