// Reads an artifact. Nothing is trusted: every read is bounds-checked, every checksum and every
// index is verified, and whatever is wrong comes back as a message that names the section.
#pragma once

#include "runtime/plan/Error.h"
#include "runtime/plan/Plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace dlc::plan {

// A code object whose bytes stay where the artifact's bytes are.
struct CodeView : CodeHeader {
  std::string_view bytes;
};

// An artifact whose large parts stay where the artifact's bytes are.
struct ArtifactView {
  std::string compiler, model;
  std::vector<Program> programs;
  std::vector<CodeView> code;
  std::string_view weights, ir;
};

struct ReadOptions {
  unsigned threads = 1; // threads that verify the checksum of the weights
};

// Reads from memory. The view points into [data, data + bytes). On failure the view is unspecified.
Error readArtifact(const void *data, size_t bytes, ArtifactView &view, ReadOptions options = {});

// Reads a whole file into an artifact that owns its bytes (for tools; the runtime maps the file).
Error readArtifactFile(const std::string &path, Artifact &artifact);

// The number of bytes of a tensor whose dims are numbers, or false where they are not or do not fit.
bool tensorBytes(const TensorInfo &tensor, uint64_t &bytes);

// What a constant takes in the weights section; what all constants of a program do.
uint64_t storedBytes(const Constant &constant);
uint64_t storedBytes(const Program &program);

// The geometry of a kernel in a code object; NULL where it does not hold the kernel.
const Geometry *findGeometry(const CodeHeader &code, uint32_t kernel);

// Checks what the plan promises: every index and range, for weights of `weightBytes` bytes; and plays every entry
// through (Replay.cpp). Used by the reader, and by code generation as a self-check.
Error validateProgram(const Program &program, uint64_t weightBytes);

// Checks that there is at most one program per target, each program, and the geometries of the code. The reader has
// done it.
Error validateArtifact(const ArtifactView &view);

// A file mapped read-only. The file must not be truncated while it is mapped.
class MappedFile {
public:
  MappedFile() = default;
  MappedFile(MappedFile &&other) noexcept { swap(other); }
  MappedFile &operator=(MappedFile &&other) noexcept {
    swap(other);
    return *this;
  }
  ~MappedFile();

  Error open(const std::string &path);
  const char *data() const { return base; }
  size_t size() const { return length; }

private:
  void swap(MappedFile &other) {
    std::swap(base, other.base);
    std::swap(length, other.length);
  }
  const char *base = nullptr;
  size_t length = 0;
};

} // namespace dlc::plan
