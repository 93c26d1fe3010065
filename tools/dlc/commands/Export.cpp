// `dlc export`: a trained model as an ONNX file.
#include "tools/dlc/Console.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/train/Prepare.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

static Failure exportModel(const Arguments &arguments) {
  std::string path = arguments.positional.front();
  TrainPlan plan;
  // A run, or a text with weights from elsewhere.
  bool isRun = !isTextFile(path);
  if (Failure failure = planTraining(arguments, isRun ? "" : path, isRun ? path : "", plan))
    return failure;
  if (arguments.has("checkpoint"))
    if (Failure failure = loadStatesOf(arguments.get("checkpoint"), plan.checkpoint.states))
      return failure;
  CompileRequest &request = plan.request;
  request.entries = {arguments.get("entry", "infer")};
  request.seed = 0;
  request.stateValue = [&plan](StringRef name) -> const HostTensor * {
    auto found = find_if(plan.checkpoint.states, [&](const HostTensor &state) { return state.name == name; });
    return found == plan.checkpoint.states.end() ? nullptr : &*found;
  };
  Compiler compiler(std::move(request));
  if (Failure failure = compiler.importModel())
    return failure;
  std::string bytes, output = arguments.get("output", (sys::path::stem(path) + ".onnx").str());
  if (Failure failure = compiler.exportOnnx(bytes))
    return failure;
  StringRef piece = bytes;
  if (Failure failure = dlc::data::replaceFile(output, piece))
    return failure;
  outs() << "wrote " << output << " (" << formatBytes(bytes.size()) << ")\n";
  return {};
}

static int run(const Arguments &arguments) { return report(exportModel(arguments)); }

static constexpr Option kOptions[] = {
    {"output", "FILE.onnx", "where to write it (default: the name with .onnx, here)", 'o'},
    {"entry", "NAME", "the entry in place of infer"},
    {"checkpoint", "RUN|FILE.safetensors", "of a text file: the weights, else those of seed 0"},
    {"batch", "N", "of a text file: records of a run (default: what the text says)"},
    options::kDim,
    options::kVerbose,
};

const Command &dlc::driver::exportCommand() {
  static const Command command = {
      "export",
      "writes a trained model as an ONNX file",
      "RUN|FILE.dl [-o FILE.onnx]",
      "Writes the network of a run of 'dlc train', with the weights of its newest checkpoint, in ONNX's\n"
      "opset 18. Preprocessing that the text says is part of it.",
      kOptions,
      "dlc export run -o fashion.onnx\n",
      "RUN",
      run};
  return command;
}
