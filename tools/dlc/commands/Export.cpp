// `dlc export`: a trained model as an ONNX file, a graph as text.
#include "tools/dlc/Console.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/train/Prepare.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

static Failure writeFile(const std::string &output, StringRef bytes) {
  if (Failure failure = dlc::data::replaceFile(output, bytes))
    return failure;
  outs() << "wrote " << output << " (" << formatBytes(bytes.size()) << ")\n";
  return {};
}

// A model, or the text of a run, as the language says it: whole, or one entry.
static Failure exportText(const Arguments &arguments, const std::string &path) {
  TrainPlan plan;
  bool isModel = isTextFile(path) || !sys::fs::is_directory(path);
  if (isModel) {
    plan.request = makeRequest(path);
    if (Failure failure = readDims(arguments, readModelInterface(path), plan.request))
      return failure;
  } else if (Failure failure = planTraining(arguments, "", path, plan)) {
    return failure;
  }
  if (!plan.request.openDims.empty())
    return badInput("--dim: a text is written at known sizes");
  if (arguments.has("entry"))
    plan.request.entries = {arguments.get("entry")};
  plan.request.seed = std::nullopt;
  Compiler compiler(std::move(plan.request));
  if (Failure failure = compiler.importModel())
    return failure;
  std::string text;
  if (Failure failure = compiler.exportText(text))
    return failure;
  return writeFile(arguments.get("output"), text);
}

static Failure exportModel(const Arguments &arguments) {
  std::string path = arguments.positional.front();
  if (StringRef(arguments.get("output")).ends_with(".dl"))
    return exportText(arguments, path);
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
  return writeFile(output, bytes);
}

static int run(const Arguments &arguments) { return report(exportModel(arguments)); }

static constexpr Option kOptions[] = {
    {"output", "FILE.onnx|FILE.dl",
     "where to write it (default: the name with .onnx, here); .dl: as text, without weights", 'o'},
    {"entry", "NAME", "the entry in place of infer; of a text: this alone, as a model"},
    {"checkpoint", "RUN|FILE.safetensors", "of a text file: the weights, else those of seed 0"},
    {"batch", "N", "of a text file: records of a run (default: what the text says)"},
    options::kDim,
    options::kVerbose,
};

const Command &dlc::driver::exportCommand() {
  static const Command command = {
      "export",
      "writes a trained model as an ONNX file, or a graph as text",
      "RUN|FILE.dl|FILE.mlir [-o FILE.onnx|FILE.dl]",
      "Writes the network of a run of 'dlc train', with the weights of its newest checkpoint, in ONNX's\n"
      "opset 18. Preprocessing that the text says is part of it. To a file .dl it writes what a run, a text or a\n"
      "module (.mlir) computes in the text language: the model, how it learns, what its weights begin with and its\n"
      "other entries. Read again, that gives the same programs; what the language cannot say is an error.",
      kOptions,
      "dlc export run -o fashion.onnx\n"
      "dlc export run -o fashion.dl\n"
      "dlc export graph.mlir -o graph.dl\n",
      "RUN|FILE",
      run};
  return command;
}
