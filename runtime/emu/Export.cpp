// The door by which the runtime finds the emulated device, in this program or in libdlc_emu.so.
#include "runtime/EmulatedDriver.h"
#include "runtime/emu/Emu.h"

bool dlc_fill_emulated_driver(size_t tableBytes, dlc::runtime::cuda::DriverTable *table) {
  return tableBytes == sizeof *table && dlc::runtime::emu::fillDriverTable(*table);
}
