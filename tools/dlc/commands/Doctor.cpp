#include "tools/dlc/Console.h"
#include "tools/dlc/commands/Commands.h"
using namespace dlc::driver;
static int run(const Arguments &) {
  printError("not there yet");
  return kMissing;
}
const Command &dlc::driver::doctorCommand() {
  static const Command command = {"doctor", "not there yet", "MODEL", "", {}, "", "MODEL", run};
  return command;
}
