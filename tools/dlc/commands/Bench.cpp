#include "tools/dlc/Console.h"
#include "tools/dlc/commands/Commands.h"
using namespace dlc::driver;
static int run(const Arguments &) {
  printError("not there yet");
  return kMissing;
}
const Command &dlc::driver::benchCommand() {
  static const Command command = {"bench", "not there yet", "MODEL", "", {}, "", "MODEL", run};
  return command;
}
