// Where the emulated device comes from: linked into this program, or libdlc_emu.so beside the library.
#pragma once

#include "runtime/cuda/Driver.h"

// Fills the table with the emulated device. False where this CPU cannot run it, or where the caller was built with
// another table (of another version).
extern "C" __attribute__((weak, visibility("default"))) bool
dlc_fill_emulated_driver(size_t tableBytes, dlc::runtime::cuda::DriverTable *table);

namespace dlc::runtime {

// Found and initialized at the first call; NULL with the reason in `missing` where there is none.
const cuda::DriverTable *emulatedDriver(Status &missing);

} // namespace dlc::runtime
