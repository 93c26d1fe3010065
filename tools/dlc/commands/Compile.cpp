// `dlc compile`: a model file -> an artifact.
#include "frontend/Import.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/Diagnostics.h"
#include "tools/dlc/Dialects.h"
#include "tools/dlc/commands/Commands.h"

#include "llvm/Support/raw_ostream.h"

using namespace dlc::driver;

static int run(const Arguments &arguments) {
  mlir::DialectRegistry registry;
  registerDialects(registry);
  mlir::MLIRContext context(registry);
  context.loadAllAvailableDialects();
  Diagnostics diagnostics(&context, arguments.positional[0]);
  auto model = dlc::importOnnx(&context, arguments.positional[0], {});
  if (mlir::failed(model))
    return kBadInput;
  model->module->print(llvm::outs());
  return kDone;
}

static const Option kOptions[] = {{"stage", "STAGE", "stop after"}};

const Command &dlc::driver::compileCommand() {
  static const Command command = {"compile",         "compiles a model into an artifact",
                                  "MODEL [options]", "Compiles.",
                                  kOptions,          "dlc compile model.onnx",
                                  "MODEL",           run};
  return command;
}
