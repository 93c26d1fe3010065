// Stores of st.async.
#pragma once

#include "runtime/emu/Decoder.h"

namespace dlc::runtime::emu {

// What follows st.async; these parts have been taken.
bool decodeAsyncStore(Decoder &d);

} // namespace dlc::runtime::emu
