// What a tuning database has for a compilation.
#pragma once

#include "tools/dlc/Model.h"
#include "tools/dlc/tune/Database.h"

namespace dlc::driver {

// The file of --db, else of DLC_TUNING_DB; "" for none.
std::string tuningFile(const Arguments &arguments);

// The device that a program runs on, as measurements name it. `threads`: of the CPU, 0 for as many as a session takes.
TuningDevice tuningDevice(Device device, unsigned threads);

// The schedules of --db (or DLC_TUNING_DB) for what is compiled, in front of those of --schedule.
Failure readTuned(const Arguments &arguments, llvm::ArrayRef<Device> devices, unsigned threads,
                  CompileRequest &request);

} // namespace dlc::driver
