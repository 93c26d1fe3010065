// Compiled programs on disk, found again by the hash of everything that they depend on.
#pragma once

#include "codegen/cuda/Nvrtc.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace dlc::cuda {

// One file per program and architecture: a header with sizes and a checksum, then cubin, PTX and log. Files are written
// under another name and renamed, so a killed compilation leaves nothing half-written under the final name; several
// processes may share a folder. A damaged file is treated as absent and written anew. Everything that fails here only
// costs time: no function reports errors.
class CubinCache {
public:
  // Above this many bytes the files that were used longest ago are removed; DLC_CACHE_LIMIT_MB overrides it.
  static constexpr uint64_t defaultLimitBytes = uint64_t(1) << 30;

  // An empty folder switches the cache off.
  explicit CubinCache(std::string folder) : folder_(std::move(folder)) {}

  // Hash over source, file name, options and NVRTC's version.
  static std::string keyOf(const CompileRequest &request);

  std::optional<CompileResult> find(llvm::StringRef key) const;
  void store(llvm::StringRef key, const CompileResult &result) const;

  // Removes old files until the folder is below its limit. Called once after a compilation that stored something.
  void prune() const;

private:
  std::string pathOf(llvm::StringRef key) const;
  std::string folder_;
};

} // namespace dlc::cuda
