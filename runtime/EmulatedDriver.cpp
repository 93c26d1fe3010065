#include "runtime/EmulatedDriver.h"

#include <dlfcn.h>

namespace dlc::runtime {
namespace {

using Fill = bool (*)(size_t, cuda::DriverTable *);

// NULL with the loader's words in `reason`.
Fill findEmulator(std::string &reason) {
  if (dlc_fill_emulated_driver)
    return dlc_fill_emulated_driver;
  void *library = dlopen("libdlc_emu.so.0", RTLD_NOW | RTLD_LOCAL); // also beside libdlc.so: its RUNPATH says so
  void *symbol = library ? dlsym(library, "dlc_fill_emulated_driver") : nullptr;
  if (!symbol)
    reason = dlerror();
  return reinterpret_cast<Fill>(symbol);
}

struct Emulator {
  cuda::DriverTable table = {};
  std::string missing;

  Emulator() {
    Fill fill = findEmulator(missing);
    if (!fill)
      missing = "the emulated device is not installed with this runtime: " + missing;
    else if (!fill(sizeof table, &table) || table.init(0) != cuda::Success)
      missing = "the emulated device needs a CPU with AVX2 and FMA, and a runtime of its own version";
  }
};

} // namespace

const cuda::DriverTable *emulatedDriver(Status &missing) {
  static const Emulator emulator;
  if (emulator.missing.empty())
    return &emulator.table;
  missing = Status(DLC_DEVICE_UNAVAILABLE, emulator.missing);
  return nullptr;
}

} // namespace dlc::runtime
