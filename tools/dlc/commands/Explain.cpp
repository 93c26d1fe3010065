// `dlc explain`: what each kernel of a run computes, moves and keeps in memory, and why it is one.
#include "runtime/plan/Reader.h"
#include "tools/dlc/Compilation.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/Explanation.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

// The plan of a model file, compiled for this machine's CPU unless --target says otherwise.
static Failure compileModel(const Arguments &arguments, const std::string &path, dlc::plan::Artifact &artifact) {
  auto usualTargets = [] {
    Targets usual;
    usual.cpu = true;
    return usual;
  };
  Compilation compilation;
  if (Failure failure = readCompilation(arguments, path, usualTargets, compilation))
    return failure;
  if (arguments.get("target", "cpu") == "cpu")
    compilation.targets.cpuLevels = {"native"};
  Compiler compiler(std::move(compilation.request));
  if (Failure failure = compiler.importModel())
    return failure;
  if (!jsonOnStdout(arguments))
    printNotes(compiler.summary());
  return compiler.compile(compilation.targets, artifact);
}

static Failure readArtifact(const Arguments &arguments, const std::string &path, dlc::plan::Artifact &artifact) {
  for (const char *name : {"dim", "shape", "precision", "schedule", "target", "input", "entry", "memory-limit", "db",
                           "checkpoint", "seed"})
    if (arguments.has(name))
      return badInput(std::string("--") + name + ": an artifact is explained as it is; give it with a model file");
  if (dlc::plan::Error error = dlc::plan::readArtifactFile(path, artifact))
    return badInput(error.message);
  return {};
}

static void printLines(StringRef title, StringRef indent, const std::vector<std::string> &lines) {
  for (const std::string &line : lines)
    outs() << indent << title << displayMessage(line) << '\n';
}

static void printEntry(const ExplainedEntry &entry) {
  outs() << '\n'
         << paint(Style::Bold, entry.target) << ", " << entry.precision << ", entry '" << displayName(entry.name)
         << "': " << (entry.nodes ? plural(entry.nodes, "node") + " -> " : "") << plural(entry.launches, "launch")
         << " of " << plural(entry.kernels, "kernel") << "; " << formatFlops(double(entry.flops))
         << " in contractions, " << formatBytes(entry.bytes) << " read and written; peak memory "
         << formatBytes(entry.arenaBytes) << '\n';
  for (const auto &[i, step] : enumerate(entry.steps)) {
    std::string indent(2 * step.depth, ' ');
    outs() << indent << "step " << step.number << ' ' << paint(Style::Bold, displayName(step.name));
    if (step.flops)
      outs() << ", " << formatFlops(double(step.flops));
    if (step.bytes)
      outs() << ", " << formatBytes(step.bytes);
    outs() << "; in memory " << formatBytes(step.live) << (i == entry.peak && entry.arenaBytes ? ", the most" : "")
           << '\n';
    indent += "  ";
    if (!step.source.empty())
      outs() << indent << displayMessage(step.source) << '\n';
    if (!step.summary.empty())
      outs() << indent << displayMessage(step.summary) << '\n';
    if (!step.writes.empty())
      outs() << indent << join(grouped(step.reads), ", ") << (step.reads.empty() ? "-> " : " -> ")
             << join(grouped(step.writes), ", ") << '\n';
    printLines("why: ", indent, step.reasons);
  }
  if (!entry.arenaBytes)
    return;
  size_t peak = entry.steps[entry.peak].number;
  outs() << "at step " << peak << " are in memory:\n";
  // Values without a name, of one step, are one line.
  std::vector<std::pair<std::vector<std::string>, uint64_t>> held;
  for (const ExplainedSlot &slot : entry.slots) {
    if (slot.first > peak || peak > slot.last)
      continue;
    auto same =
        find_if(held, [&](const auto &other) { return grouped({other.first.front(), slot.holds}).size() == 1; });
    if (same == held.end())
      same = held.insert(same, {{}, 0});
    same->first.push_back(slot.holds);
    same->second += slot.bytes;
  }
  for (const auto &[holds, bytes] : held)
    outs() << "  " << formatBytes(bytes) << ": " << grouped(holds).front() << '\n';
}

static json::Object entryJson(const ExplainedEntry &entry) {
  json::Array steps;
  auto texts = [](const std::vector<std::string> &lines) {
    json::Array array;
    for (const std::string &line : lines)
      array.push_back(jsonText(line));
    return array;
  };
  for (const ExplainedStep &step : entry.steps)
    steps.push_back(json::Object{{"step", step.number},
                                 {"kernel", jsonText(step.name)},
                                 {"summary", jsonText(step.summary)},
                                 {"schedule", jsonText(step.schedule)},
                                 {"source", jsonText(step.source)},
                                 {"reads", texts(step.reads)},
                                 {"writes", texts(step.writes)},
                                 {"reasons", texts(step.reasons)},
                                 {"flops", step.flops},
                                 {"bytes", step.bytes},
                                 {"live_bytes", step.live}});
  return json::Object{{"target", entry.target},  {"precision", entry.precision},    {"entry", jsonText(entry.name)},
                      {"nodes", entry.nodes},    {"launches", entry.launches},      {"flops", entry.flops},
                      {"bytes", entry.bytes},    {"arena_bytes", entry.arenaBytes}, {"weight_bytes", entry.weightBytes},
                      {"peak_step", entry.peak}, {"steps", std::move(steps)}};
}

static int run(const Arguments &arguments) {
  const std::string &path = arguments.positional[0];
  dlc::plan::Artifact artifact;
  if (Failure failure =
          isArtifact(path) ? readArtifact(arguments, path, artifact) : compileModel(arguments, path, artifact))
    return report(failure);
  std::vector<ExplainedEntry> entries;
  for (const dlc::plan::Program &program : artifact.programs)
    for (const dlc::plan::Entry &entry : program.entries)
      entries.push_back(explain(program, entry));
  std::string page = arguments.get("html");
  if (!page.empty()) {
    std::error_code failed;
    raw_fd_ostream file(page, failed);
    if (failed)
      return report(badInput("--html: " + page + " cannot be written: " + failed.message()));
    file << explanationPage(artifact.model, entries);
  }
  if (!jsonOnStdout(arguments)) {
    outs() << paint(Style::Bold, displayName(artifact.model)) << '\n';
    if (page.empty())
      for (const ExplainedEntry &entry : entries)
        printEntry(entry);
    else
      outs() << "wrote " << page << '\n';
  }
  json::Array figures;
  for (const ExplainedEntry &entry : entries)
    figures.push_back(entryJson(entry));
  return report(
      writeJson(arguments, json::Object{{"model", jsonText(artifact.model)}, {"entries", std::move(figures)}}));
}

static constexpr Option kOptions[] = {
    {"html", "FILE", "write a page with all of it, and memory over the run as a picture, in place of the text"},
    {"target", "LIST", "of a model file: what it is compiled for, as for 'dlc compile'; default the CPU"},
    options::kPrecision,
    options::kEntry,
    options::kDim,
    options::kShape,
    {"input", "NAME=FILE", "the value of an input that shapes depend on; it is compiled in"},
    options::kSchedule,
    options::kDb,
    options::kMemoryLimit,
    options::kCheckpoint,
    options::kSeed,
    options::kThreads,
    options::kJson,
    options::kVerbose,
};

const Command &dlc::driver::explainCommand() {
  static const Command command = {
      "explain",
      "says what each kernel computes, moves and keeps in memory, and why it is one",
      "MODEL|ARTIFACT [--html FILE] [options]",
      "Goes through the steps of a run: the kernel, the nodes of the model that it computes, the values that it\n"
      "reads and writes by the model's names, its operations and bytes, why it does not compute what it reads, and\n"
      "what the arena holds meanwhile.",
      kOptions,
      "dlc explain model.onnx\n"
      "dlc explain model.onnx --target=cuda --html model.html\n"
      "dlc explain model.dlc --json -\n",
      "MODEL|ARTIFACT",
      run};
  return command;
}
