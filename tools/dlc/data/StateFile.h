// The states of a session in a file, from run to run.
#pragma once

#include "tools/dlc/Runtime.h"

namespace dlc::driver {

// An .npz file with one array per state, by name. States of types that NumPy has not are their bits, as unsigned
// integers.

// Gives the session the states of the file; does nothing where there is no file. `found` says whether there was one.
Failure loadStates(const std::string &path, RuntimeSession &session, bool &found);
// Replaces the file by what the session holds, in one step.
Failure saveStates(const std::string &path, const RuntimeSession &session);

} // namespace dlc::driver
