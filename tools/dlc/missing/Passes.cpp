#include "passes/Passes.h"
void dlc::registerDlcPasses() {}
