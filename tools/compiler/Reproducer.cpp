// Writes the IR before a phase, large constants left out.
#include "tools/compiler/Reproducer.h"
#include "tools/compiler/Version.h"

#include "mlir/IR/AsmState.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace dlc::compiler;

Reproducer::Reproducer(StringRef phase, ModuleOp module, std::string directory, std::string command)
    : phaseName(phase.str()), directory(std::move(directory)), command(std::move(command)) {
  if (module)
    before = module.clone();
}

std::string Reproducer::write() const {
  std::string path = (directory.empty() ? "" : directory + "/") + "dlc-reproducer-" +
                     std::to_string(llvm::sys::Process::getProcessId()) + ".mlir";
  std::error_code failed;
  llvm::raw_fd_ostream file(path, failed);
  if (failed)
    return "no reproducer: cannot write '" + path + "': " + failed.message();
  file << "// dlc " << kVersion << " failed in phase '" << phaseName << "'. The IR is as it was before that phase.\n"
       << "// command: " << command << "\n";
  if (before) {
    OpPrintingFlags flags;
    flags.enableDebugInfo().elideLargeResourceString(1 << 16);
    before.get()->print(file, flags);
    file << '\n';
  }
  file.flush();
  return "reproducer written to '" + path + "'";
}
