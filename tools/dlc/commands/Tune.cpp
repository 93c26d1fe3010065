// `dlc tune`: measures how the kernels of a model are computed best on a
// device, and remembers it.
#include "tools/dlc/Console.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/Json.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/tune/Supervisor.h"
#include "tools/dlc/tune/TuneRun.h"
#include "tools/dlc/tune/Tuned.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

static Failure readBudget(const Arguments &arguments, double &seconds) {
  std::string text = arguments.get("budget", "60s");
  StringRef number = text;
  double scale = number.consume_back("ms") ? 1e-3 : number.consume_back("s") ? 1 : number.consume_back("m") ? 60 : 1;
  if (number.getAsDouble(seconds) || !(seconds > 0 && seconds * scale <= 7 * 86400))
    return badInput("--budget: expected a time, such as 60s, 500ms or 10m, found '" + text + "'");
  seconds *= scale;
  return {};
}

static Failure exportTo(TuningDatabase &database, const std::string &path) {
  std::string text;
  if (Failure failure = database.exportText(text))
    return failure;
  if (path == "-") {
    outs() << text;
    return {};
  }
  std::error_code error;
  raw_fd_ostream file(path, error);
  if (!error)
    file << text;
  file.close();
  if (error || file.has_error()) {
    file.clear_error();
    return badInput(path + ": cannot be written: " + (error ? error : file.error()).message());
  }
  return {};
}

static Failure importFrom(TuningDatabase &database, const std::string &path, bool quiet) {
  auto buffer = MemoryBuffer::getFile(path);
  if (!buffer)
    return badInput(path + ": cannot be read: " + buffer.getError().message());
  size_t rows = 0;
  if (Failure failure = database.importText(path, (*buffer)->getBuffer().str(), rows))
    return failure;
  if (!quiet)
    outs() << "imported " << plural(rows, "measurement") << " from " << path << '\n';
  return {};
}

// The search, in a process of its own; what ended it goes into the database here.
static int search(const Arguments &arguments, const std::string &path, std::chrono::steady_clock::time_point start,
                  double budget) {
  ConsoleObserver observer;
  TuneRun tuneRun(arguments, path, start, budget);
  auto deadline = start + std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(budget));
  return Supervisor().run(
      deadline, [&](Watch &watch) { return tuneRun.run(watch, observer); },
      [&](const LostTrial &trial) {
        printNote("dropped: kernel " + displayName(trial.kernelName) + " under " + trial.measurement.schedule + ": " +
                  trial.measurement.reason);
        TuningDatabase database;
        Failure failure = database.open(path, /*readOnly=*/false);
        database.use(trial.device);
        if (!failure)
          failure = database.record(trial.measurement);
        if (!failure)
          failure = database.takeBackBegun();
        if (failure)
          report(failure);
      });
}

// Opened for as long as it is used here: the search has its own.
static Failure withDatabase(const std::string &path, function_ref<Failure(TuningDatabase &)> use) {
  TuningDatabase database;
  Failure failure = database.open(path, /*readOnly=*/false);
  return failure ? failure : use(database);
}

static int run(const Arguments &arguments) {
  auto start = std::chrono::steady_clock::now();
  double budget = 60;
  std::string path = tuningFile(arguments);
  if (path.empty())
    return report(badInput("no database: give --db FILE, or set DLC_TUNING_DB"));
  if (Failure failure = readBudget(arguments, budget))
    return report(failure);
  if (Failure failure = withDatabase(path, [&](TuningDatabase &database) {
        return arguments.has("import") ? importFrom(database, arguments.get("import"), jsonOnStdout(arguments))
                                       : Failure();
      }))
    return report(failure);
  if (!arguments.positional.empty())
    if (int code = search(arguments, path, start, budget))
      return code;
  if (arguments.has("export"))
    if (Failure failure =
            withDatabase(path, [&](TuningDatabase &database) { return exportTo(database, arguments.get("export")); }))
      return report(failure);
  if (arguments.positional.empty() && !arguments.has("import") && !arguments.has("export"))
    return report(badInput("no MODEL given; usage: dlc tune MODEL|ARTIFACT [--budget 60s] [--db FILE]"));
  return kDone;
}

static constexpr Option kOptions[] = {
    options::kDb,
    {"budget", "TIME", "how long to search: 60s (default), 500ms, 10m"},
    {"device", "NAME", "auto (default), cpu, cuda, emu; on emu nothing is learnt of speed"},
    options::kThreads,
    options::kPrecision,
    options::kEntry,
    options::kCheckpoint,
    options::kSeed,
    options::kDim,
    options::kShape,
    {"input", "NAME=FILE", "the value of an input that shapes depend on; it is compiled in"},
    {"export", "FILE", "write the whole database as text, at last (-: to stdout)"},
    {"import", "FILE", "take such a text into the database, at first"},
    options::kJson,
    options::kVerbose,
};

const Command &dlc::driver::tuneCommand() {
  static const Command command = {"tune",
                                  "measures which schedules are fastest, and remembers them",
                                  "MODEL|ARTIFACT [--budget 60s] [--db FILE] [options]",
                                  "Compiles each kernel of a model under one schedule after the other, "
                                  "compares its results with those of the\n"
                                  "usual schedule, and measures both in turns. What was measured goes into "
                                  "a database at once, by kernel,\n"
                                  "device and version, so a search may be ended at any moment, and the "
                                  "next one goes on where it was. compile,\n"
                                  "run and bench take the best schedules from there (--db, DLC_TUNING_DB).",
                                  kOptions,
                                  "dlc tune model.onnx --db tuned.db\n"
                                  "dlc compile model.onnx --db tuned.db\n"
                                  "dlc tune --db tuned.db --export tuned.txt\n",
                                  "MODEL",
                                  run,
                                  /*several=*/false,
                                  /*optional=*/true};
  return command;
}
