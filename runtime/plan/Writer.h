// Writes an artifact. Equal data give equal bytes.
#pragma once

#include "runtime/plan/Error.h"
#include "runtime/plan/Plan.h"

#include <string>
#include <vector>

namespace dlc::plan {

// The artifact as the bytes of a file.
std::vector<char> writeArtifact(const Artifact &artifact);

// Writes the file through a temporary one beside it and a rename, so that `path` holds either what
// it held before or the whole artifact, also after a kill.
Error writeArtifactFile(const std::string &path, const Artifact &artifact);

} // namespace dlc::plan
