// The one way in which a file is laid out.
#pragma once

#include "frontend/text/Source.h"

namespace dlc::text {

// The same tokens and comments with the standard spaces and indentation; line breaks are the writer's, but for blocks,
// each statement of which has lines of its own. Formatting what has been formatted changes nothing. A file that cannot
// be read stays as it is, with `problems`.
std::string format(llvm::StringRef source, Problems &problems);

} // namespace dlc::text
