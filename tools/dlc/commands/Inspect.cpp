// `dlc inspect`: what is in an artifact.
#include "runtime/plan/Reader.h"
#include "tools/compiler/HostTensor.h"
#include "tools/compiler/ProgramText.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

static const char *kindName(dlc::plan::CodeKind kind) {
  static const char *const names[] = {"", "shared object", "cubin", "ptx", "cuda source"};
  return names[int(kind)];
}

static std::vector<int64_t> openAsUnknown(std::vector<dlc::plan::Size> dims) {
  for (dlc::plan::Size &dim : dims)
    dim = dlc::plan::isNumber(dim) ? dim : -1;
  return dims;
}

static json::Array valuesOf(const dlc::plan::Program &program, const dlc::plan::Entry &entry) {
  json::Array values;
  for (const auto &[i, step] : enumerate(entry.steps))
    for (const dlc::plan::NamedValue &value : step.values)
      if (!value.name.empty())
        values.push_back(json::Object{{"name", jsonText(value.name)},
                                      {"step", i},
                                      {"kernel", jsonText(program.kernels[step.index].name)},
                                      {"type", factsOf(value.type).name},
                                      {"dims", jsonDims(openAsUnknown(value.dims))},
                                      {"order", json::Array(value.order)}});
  return values;
}

static int run(const Arguments &arguments) {
  const std::string &path = arguments.positional[0];
  dlc::plan::Artifact artifact;
  if (dlc::plan::Error error = dlc::plan::readArtifactFile(path, artifact))
    return report(badInput(error.message));
  if (arguments.has("ir")) {
    outs() << artifact.ir;
    return kDone;
  }
  if (arguments.has("cuda")) {
    for (const dlc::plan::CodeObject &code : artifact.code)
      if (code.kind == dlc::plan::CodeKind::CudaSource)
        outs() << StringRef(code.bytes.data(), code.bytes.size());
    return kDone;
  }
  uint64_t fileBytes = 0;
  (void)sys::fs::file_size(path, fileBytes);
  json::Array programs, codes;
  bool quiet = jsonOnStdout(arguments);
  if (!quiet)
    outs() << paint(Style::Bold, displayName(artifact.model)) << ", by " << displayName(artifact.compiler) << "; "
           << formatBytes(fileBytes) << ", weights " << formatBytes(artifact.weights.size()) << "\n\n";
  for (const dlc::plan::CodeObject &code : artifact.code) {
    if (!quiet) {
      outs() << "code " << kindName(code.kind);
      if (!code.level.empty())
        outs() << " for " << displayName(code.level);
      outs() << ", module " << code.module << ": " << formatBytes(code.bytes.size()) << '\n';
    }
    codes.push_back(json::Object{{"kind", kindName(code.kind)},
                                 {"level", jsonText(code.level)},
                                 {"module", code.module},
                                 {"bytes", code.bytes.size()}});
  }
  for (const dlc::plan::Program &program : artifact.programs) {
    if (!quiet)
      outs() << '\n' << programText(program, artifact.code, arguments.has("why"));
    json::Array kernels;
    for (const dlc::plan::Kernel &kernel : program.kernels)
      kernels.push_back(json::Object{{"name", jsonText(kernel.name)},
                                     {"summary", jsonText(kernel.summary)},
                                     {"schedule", jsonText(kernel.schedule)},
                                     {"flops", kernel.flops},
                                     {"bytes", kernel.bytes}});
    json::Array entries, states;
    for (const dlc::plan::Entry &entry : program.entries)
      entries.push_back(json::Object{{"name", jsonText(entry.name)},
                                     {"launches", launchCount(entry)},
                                     {"values", valuesOf(program, entry)},
                                     {"arena_bytes", memoryOf(program, entry).arenaBytes}});
    for (const dlc::plan::State &state : program.states)
      states.push_back(json::Object{{"name", jsonText(state.tensor.name)},
                                    {"role", jsonText(state.role)},
                                    {"type", factsOf(state.tensor.type).name},
                                    {"dims", jsonDims(state.tensor.dims)}});
    programs.push_back(json::Object{{"target", program.target == dlc::plan::Target::Cpu ? "cpu" : "cuda"},
                                    {"precision", precisionName(program.precision)},
                                    {"nodes", program.entries.front().sourceNodes},
                                    {"launches", launchCount(program.entries.front())},
                                    {"arena_bytes", memoryOf(program, program.entries.front()).arenaBytes},
                                    {"entries", std::move(entries)},
                                    {"states", std::move(states)},
                                    {"kernels", std::move(kernels)}});
  }
  return report(writeJson(arguments, json::Object{{"model", jsonText(artifact.model)},
                                                  {"compiler", jsonText(artifact.compiler)},
                                                  {"file_bytes", fileBytes},
                                                  {"weight_bytes", artifact.weights.size()},
                                                  {"code", std::move(codes)},
                                                  {"programs", std::move(programs)}}));
}

static constexpr Option kOptions[] = {
    {"ir", nullptr, "print the IR of the model that the artifact was compiled from (without its large constants)"},
    {"cuda", nullptr, "print the CUDA source of its kernels"},
    {"why", nullptr, "say of each step why its kernel does not compute what it reads, or not on the tensor cores"},
    options::kJson,
};

const Command &dlc::driver::inspectCommand() {
  static const Command command = {
      "inspect",
      "shows what is in an artifact",
      "ARTIFACT [options]",
      "Lists an artifact's inputs and outputs, code objects, kernels with their operations and bytes, and the\n"
      "steps of a run with the buffers and the source nodes of each.",
      kOptions,
      "dlc inspect model.dlc\ndlc inspect model.dlc --json -\n",
      "ARTIFACT",
      run};
  return command;
}
