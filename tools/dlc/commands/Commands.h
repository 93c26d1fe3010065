// One function per command; each stands in the file of its name.
#pragma once

#include "tools/dlc/Options.h"

namespace dlc::driver {

const Command &compileCommand();
const Command &runCommand();
const Command &checkCommand();
const Command &benchCommand();
const Command &bisectCommand();
const Command &explainCommand();
const Command &doctorCommand();
const Command &inspectCommand();
const Command &formatCommand();
const Command &trainCommand();
const Command &tuneCommand();
const Command &evalCommand();
const Command &sampleCommand();
const Command &exportCommand();
const Command &vocabularyCommand();

// `dlc opt` takes mlir-opt's own options, so it gets the raw arguments.
int runOpt(llvm::ArrayRef<std::string> args);

} // namespace dlc::driver
