// `dlc opt`: every pass by name, as `mlir-opt`.
#include "passes/Passes.h"
#include "tools/compiler/Dialects.h"
#include "tools/dlc/commands/Commands.h"

#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"

using namespace dlc::driver;

int dlc::driver::runOpt(llvm::ArrayRef<std::string> args) {
  dlc::registerDlcPasses();
  mlir::registerCanonicalizerPass();
  mlir::registerCSEPass();
  mlir::registerInlinerPass();
  mlir::registerSymbolDCEPass();
  mlir::registerStripDebugInfoPass();
  mlir::registerPrintOpStatsPass();

  mlir::DialectRegistry registry;
  registerDialects(registry);
  std::string name = "dlc opt";
  std::vector<char *> argv{name.data()};
  for (const std::string &argument : args)
    argv.push_back(const_cast<char *>(argument.c_str()));
  bool failed = mlir::failed(mlir::MlirOptMain(argv.size(), argv.data(), "dlc passes\n", registry));
  return failed ? kBadInput : kDone;
}
