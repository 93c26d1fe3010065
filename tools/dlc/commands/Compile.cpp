// `dlc compile`: a model file -> an artifact, or the text of a stage.
#include "runtime/plan/Reader.h"
#include "runtime/plan/Writer.h"
#include "tools/compiler/ProgramText.h"
#include "tools/dlc/Compilation.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/Environment.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace llvm;
using namespace dlc::driver;

static constexpr StringRef kStages[] = {"import", "graph", "kernels", "plan", "cuda", "llvm", "asm", "artifact"};

static Failure printText(const Arguments &arguments, StringRef text) {
  std::string path = arguments.get("output", "-");
  if (path == "-") {
    outs() << text;
    return {};
  }
  std::error_code failed;
  raw_fd_ostream file(path, failed);
  if (failed)
    return badInput(path + ": cannot be written: " + failed.message());
  file << text;
  return {};
}

static Failure printStage(const Arguments &arguments, StringRef stage, Targets targets, Compiler &compiler) {
  std::string text;
  Failure failure;
  // A stage of one target's code asks for that target.
  dlc::plan::Target target = targets.cuda && !targets.cpu ? dlc::plan::Target::Cuda : dlc::plan::Target::Cpu;
  if (stage == "cuda") {
    failure = compiler.printCuda(targets, text);
  } else if (stage == "llvm" || stage == "asm") {
    failure = compiler.printCpuCode(targets, stage == "llvm" ? ".ll" : ".s", text);
  } else {
    for (Stage each : {Stage::Import, Stage::Graph, Stage::Kernels, Stage::Plan})
      if (stage == stageName(each))
        failure = compiler.printStage(target, each, arguments.has("constants"), text);
  }
  return failure ? failure : printText(arguments, text);
}

static json::Object memoryJson(const dlc::plan::Program &program) {
  json::Object entries;
  for (const dlc::plan::Entry &entry : program.entries) {
    EntryMemory memory = memoryOf(program, entry);
    entries[jsonText(entry.name)] = json::Object{{"arena_bytes", memory.arenaBytes},
                                                 {"state_bytes", memory.stateBytes},
                                                 {"input_bytes", memory.inputBytes},
                                                 {"output_bytes", memory.outputBytes}};
  }
  return entries;
}

static json::Object programJson(const dlc::plan::Program &program) {
  const dlc::plan::Entry &entry = program.entries.front();
  EntryMemory memory = memoryOf(program, entry);
  uint64_t flops = 0;
  for (const dlc::plan::Step &step : entry.steps)
    if (step.kind == dlc::plan::StepKind::Launch)
      flops += program.kernels[step.index].flops;
  return json::Object{{"target", program.target == dlc::plan::Target::Cpu ? "cpu" : "cuda"},
                      {"precision", precisionName(program.precision)},
                      {"nodes", entry.sourceNodes},
                      {"kernels", program.kernels.size()},
                      {"launches", launchCount(entry)},
                      {"steps", entry.steps.size()},
                      {"arena_bytes", memory.arenaBytes},
                      {"largest_live_set_bytes", memory.largestLiveSet},
                      {"weight_bytes", storedBytes(program)},
                      {"memory", memoryJson(program)},
                      {"flops", flops}};
}

static void printProgram(const dlc::plan::Program &program) {
  const dlc::plan::Entry &entry = program.entries.front();
  EntryMemory memory = memoryOf(program, entry);
  uint64_t launches = launchCount(entry);
  bool isCpu = program.target == dlc::plan::Target::Cpu;
  outs() << "  " << paint(Style::Bold, isCpu ? "cpu" : "cuda") << (isCpu ? ":  " : ": ")
         << (entry.sourceNodes ? plural(entry.sourceNodes, "node") + " -> " : "") << plural(launches, "launch")
         << " of " << plural(program.kernels.size(), "kernel");
  if (launches && entry.sourceNodes >= launches)
    outs() << " (" << format("%.1f", double(entry.sourceNodes) / launches) << " nodes a launch)";
  if (program.precision != dlc::plan::Precision::F32)
    outs() << "; precision " << precisionName(program.precision);
  outs() << "; peak memory " << formatBytes(memory.arenaBytes) << " (largest live set "
         << formatBytes(memory.largestLiveSet) << ")\n";
  for (const dlc::plan::Entry &each : program.entries) {
    memory = memoryOf(program, each);
    if (!program.states.empty())
      outs() << "    a run of '" << displayName(each.name) << "' takes "
             << formatBytes(memory.arenaBytes + memory.stateBytes + memory.inputBytes + memory.outputBytes)
             << ": arena " << formatBytes(memory.arenaBytes) << ", states " << formatBytes(memory.stateBytes)
             << ", inputs and outputs " << formatBytes(memory.inputBytes + memory.outputBytes) << '\n';
  }
  if (verbosity() >= 1)
    for (const dlc::plan::Kernel &kernel : program.kernels)
      errs() << "    " << displayName(kernel.name) << ": "
             << (kernel.schedule.empty() ? kernel.summary : kernel.schedule) << '\n';
}

// "f32[batch,3,224,224]".
static std::string describeOpen(const dlc::plan::TensorInfo &info) {
  std::string text = std::string(factsOf(info.type).name) + "[";
  for (const auto &[i, dim] : enumerate(info.dims)) {
    bool isNamed = i < info.dimNames.size() && !info.dimNames[i].empty();
    text += (i ? "," : "") + (dim >= 0 ? std::to_string(dim) : isNamed ? displayName(info.dimNames[i]) : "?");
  }
  return text + "]";
}

static void printSummary(const Compiler &compiler, const dlc::plan::Artifact &artifact, StringRef path,
                         uint64_t fileBytes, double seconds) {
  const ModelSummary &summary = compiler.summary();
  outs() << paint(Style::Bold, displayName(summary.name)) << ':';
  for (const auto &input : summary.inputs)
    outs() << ' ' << displayName(input.name) << ' ' << describeOpen(input);
  outs() << " ->";
  for (const auto &output : summary.outputs)
    outs() << ' ' << displayName(output.name) << ' ' << describeOpen(output);
  outs() << '\n';
  for (const dlc::plan::Program &program : artifact.programs)
    printProgram(program);
  for (const MemorySummary &memory : compiler.memory())
    outs() << "  " << describeMemory(memory) << '\n';
  outs() << "  weights " << formatBytes(artifact.weights.size()) << "; compiled in " << formatSeconds(seconds) << " (";
  constexpr double worthNaming = 0.02; // of the whole; -v and --json name all phases
  const char *separator = "";
  for (const PhaseTime &time : compiler.times())
    if (time.seconds >= worthNaming * seconds)
      outs() << std::exchange(separator, ", ") << time.name << ' ' << formatSeconds(time.seconds);
  outs() << ")\n  wrote " << path << " (" << formatBytes(fileBytes) << ")\n";
}

static Failure compileArtifact(const Arguments &arguments, const Targets &targets, Compiler &compiler,
                               std::chrono::steady_clock::time_point start) {
  dlc::plan::Artifact artifact;
  if (Failure failure = compiler.compile(targets, artifact))
    return failure;
  std::string path = arguments.get("output");
  if (path.empty())
    path = sys::path::stem(arguments.positional[0]).str() + ".dlc";
  if (dlc::plan::Error error = dlc::plan::writeArtifactFile(path, artifact))
    return badInput(error.message);
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  uint64_t fileBytes = 0;
  (void)sys::fs::file_size(path, fileBytes);
  if (!jsonOnStdout(arguments)) {
    printNotes(compiler.summary());
    printSummary(compiler, artifact, path, fileBytes, seconds);
  }
  json::Array programs;
  for (const dlc::plan::Program &program : artifact.programs)
    programs.push_back(programJson(program));
  json::Object phases;
  for (const PhaseTime &time : compiler.times())
    phases[time.name] = time.seconds * 1e3;
  return writeJson(arguments, json::Object{{"model", jsonText(compiler.summary().name)},
                                           {"file", jsonText(path)},
                                           {"file_bytes", fileBytes},
                                           {"weight_bytes", artifact.weights.size()},
                                           {"compile_ms", seconds * 1e3},
                                           {"phases_ms", std::move(phases)},
                                           {"programs", std::move(programs)}});
}

static int run(const Arguments &arguments) {
  auto start = std::chrono::steady_clock::now();
  std::string stage = arguments.get("stage", "artifact");
  if (!is_contained(kStages, stage)) {
    std::string near = suggest(stage, kStages);
    return report(
        badInput("--stage: there is no stage '" + stage + "'; " +
                 (near.empty() ? "expected " + join(ArrayRef(kStages), ", ") : "did you mean '" + near + "'?")));
  }
  auto usualTargets = [&] {
    Targets usual;
    if (stage == "artifact") {
      std::string note;
      usual = allTargets(note);
      if (!note.empty() && !jsonOnStdout(arguments))
        printNote(note);
    } else {
      (stage == "cuda" ? usual.cuda : usual.cpu) = true;
    }
    return usual;
  };
  Compilation compilation;
  if (Failure failure = readCompilation(arguments, arguments.positional[0], usualTargets, compilation))
    return report(failure);
  compilation.request.dumpDir = arguments.get("dump-to");
  return report(compileOpen(compilation, [&](Compiler &compiler) -> Failure {
    return stage == "artifact" ? compileArtifact(arguments, compilation.targets, compiler, start)
                               : printStage(arguments, stage, compilation.targets, compiler);
  }));
}

static constexpr Option kOptions[] = {
    {"output", "FILE", "the artifact (default: the model's name with .dlc, here), or the text of --stage", 'o'},
    {"target", "LIST",
     "cpu, cpu:LEVEL, cuda, cuda:sm_NN, cuda:native (the GPU here), several with commas. Default: cpu and cuda, or cpu "
     "alone where NVRTC is missing; for x86-64-v3 and v4 (with VNNI where bytes are multiplied), sm_80 and sm_90a, "
     "with "
     "PTX for later GPUs"},
    {"stage", "STAGE", "print a stage instead: import, graph, kernels, plan (IR); cuda, llvm, asm (code)"},
    {"dump-to", "DIR", "write the result of every stage into DIR, numbered"},
    options::kSchedule,
    options::kDb,
    {"entry", "NAME", "of a text file: only this entry (default: all, infer first); can be repeated"},
    {"constants", nullptr, "print large constants too (--stage)"},
    options::kCheckpoint,
    options::kSeed,
    {"dim", "NAME=SIZE",
     "the size of a symbolic dim, e.g. batch=8, which makes kernels for it; NAME=?, NAME=1..32 or NAME=16..512/16 "
     "(multiples of 16): known when the "
     "program runs; INPUT[INDEX] names one without a name, * all others. Others are known when the program runs where "
     "that can be, else 1"},
    options::kShape,
    {"input", "NAME=FILE", "the value of an input that shapes depend on (a Reshape's shape); it is compiled in"},
    options::kPrecision,
    options::kMemoryLimit,
    options::kThreads,
    options::kJson,
    options::kVerbose,
};

const Command &dlc::driver::compileCommand() {
  static const Command command = {
      "compile",
      "compiles a model into an artifact",
      "MODEL [-o OUT.dlc] [options]",
      "Reads an ONNX file or a text file (.dl), fuses its nodes into kernels, plans the memory and generates code. The "
      "artifact\n"
      "holds all that the runtime needs: plan, weights, and code for every target asked for. The same\n"
      "model and options give the same bytes. The file is replaced in one step, or left as it was.",
      kOptions,
      "dlc compile model.onnx\n"
      "dlc compile model.onnx -o model.dlc --target=cpu,cuda:sm_90a --dim batch=8\n"
      "dlc compile model.onnx --stage=kernels\n"
      "dlc compile model.onnx --stage=cuda\n",
      "MODEL",
      run};
  return command;
}
