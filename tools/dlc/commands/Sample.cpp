// `dlc sample`: text written by a trained network.
#include "tools/dlc/Console.h"
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/commands/CommonOptions.h"
#include "tools/dlc/train/Prepare.h"
#include "tools/dlc/train/Sampler.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

namespace {

constexpr StringRef kEntry = "write";

class SampleCommand {
public:
  explicit SampleCommand(const Arguments &arguments) : arguments(arguments), path(arguments.positional.front()) {}

  Failure run() {
    if (Failure failure = readOptions())
      return failure;
    if (Failure failure = isArtifact(path) && !sys::fs::is_directory(path) ? openArtifact() : openRun())
      return failure;
    std::string kind, vocabulary, name;
    if (Failure failure = readTokens(kind, vocabulary, name))
      return failure;
    return write(dlc::data::Tokens(kind, vocabulary, name), kind);
  }

private:
  Failure readOptions() {
    double temperature = 1;
    int64_t seed = 0;
    if (Failure failure = arguments.getInteger("length", 1, INT64_MAX, length))
      return failure;
    if (Failure failure = arguments.getReal("temperature", 0, 1e6, temperature))
      return failure;
    if (Failure failure = arguments.getInteger("seed", 0, INT64_MAX, seed))
      return failure;
    if (arguments.has("temperature"))
      options.temperature = temperature;
    options.seed = uint64_t(seed);
    return {};
  }

  Failure openArtifact() {
    if (arguments.has("checkpoint"))
      return badInput("--checkpoint: an artifact has its weights; give it to 'dlc compile'");
    if (Failure failure = loadArtifact(path, arguments, model))
      return failure;
    return model.session->useEntry(arguments.get("entry", kEntry));
  }

  // A run with the text that it holds, or a text with the weights of a run.
  Failure openRun() {
    std::string run = dlc::compiler::isTextFile(path) ? arguments.get("checkpoint") : path;
    if (run.empty())
      return badInput(path + ": a text that is not trained writes nothing: --checkpoint RUN, or the run in its place");
    if (Failure failure = planTraining(arguments, "", run, plan))
      return failure;
    if (run != path) { // its own text, which may have entries that the run's has not
      plan.request.path = path;
      plan.request.importFolder.clear();
    }
    Device device;
    std::string note;
    if (Failure failure = chooseDevice(arguments, device, note))
      return failure;
    if (device == Device::Reference)
      return badInput("--device: the reference interpreter writes nothing; expected auto, cpu, cuda or emu");
    if (Failure failure = readThreads(arguments, plan.request.threads))
      return failure;
    plan.request.entries = {arguments.get("entry", kEntry)};
    if (Failure failure = loadModel(std::move(plan.request), device, model))
      return failure;
    return giveWeights();
  }

  // What the run knows; what it does not carry from run to run yet begins with zeros.
  Failure giveWeights() {
    std::vector<HostTensor> states;
    if (Failure failure = model.session->readStates(states))
      return failure;
    for (HostTensor &state : states) {
      auto found = find_if(plan.checkpoint.states, [&](const HostTensor &each) { return each.name == state.name; });
      std::string role = model.session->stateRole(state.name);
      if (found != plan.checkpoint.states.end())
        state = *found;
      else if (role == "parameter" || role == "frozen")
        return badInput(path + ": the run has no weights '" + displayName(state.name) + "'");
    }
    return model.session->writeStates(states);
  }

  // What numbers stand for: what the run was trained on, or what the options say.
  Failure readTokens(std::string &kind, std::string &vocabulary, std::string &name) {
    kind = arguments.get("tokens", plan.checkpoint.tokens);
    if (kind.empty())
      return badInput(path + ": what its numbers stand for is not known: --tokens=bytes, chars or words");
    if (!dlc::data::isText(kind))
      return badInput("--tokens: expected bytes, chars or words, found '" + kind + "'");
    name = arguments.get("vocabulary", path);
    vocabulary = kind == plan.checkpoint.tokens ? plan.checkpoint.vocabulary : "";
    if (arguments.has("vocabulary")) {
      std::unique_ptr<MemoryBuffer> file;
      if (Failure failure = dlc::data::openFile(name, file))
        return failure;
      vocabulary = file->getBuffer().str();
    }
    if (vocabulary.empty() && kind != "bytes")
      return badInput("--tokens: " + kind + " have a vocabulary, a file with one entry a line: --vocabulary FILE");
    return {};
  }

  Failure write(const dlc::data::Tokens &tokens, StringRef kind) {
    Sampler sampler(*model.session, options);
    sampler.fill = tokens.blank();
    if (Failure failure = sampler.prepare())
      return failure;
    std::string text = arguments.get("prompt"), begin = !text.empty() ? text : kind == "words" ? "." : "\n";
    std::vector<int32_t> read;
    if (Failure failure = tokens.encode(begin, "--prompt", read))
      return failure;
    if (Failure failure = sampler.read(read))
      return failure;
    outs() << text;
    for (int64_t i = 0; i < length; ++i) {
      int64_t token = 0;
      if (Failure failure = sampler.next(token))
        return failure;
      std::optional<std::string> piece = tokens.decode(token, text);
      if (!piece)
        return badInput("the network wrote " + std::to_string(token) + ", which stands for no " + tokens.noun() +
                        " of the vocabulary");
      outs() << *piece;
      outs().flush();
      text += *piece;
    }
    outs() << '\n';
    return {};
  }

  const Arguments &arguments;
  std::string path;
  SampleOptions options;
  int64_t length = 200;
  TrainPlan plan;
  LoadedModel model;
};

int run(const Arguments &arguments) { return report(SampleCommand(arguments).run()); }

constexpr Option kOptions[] = {
    {"prompt", "TEXT",
     "what it goes on from; printed in front (default: a new line, of words a full stop, not printed)"},
    {"length", "N", "bytes, characters or words to write (default: 200)"},
    {"temperature", "T",
     "what scores are divided by before one is drawn: below 1 likely ones become likelier, 0 takes the likeliest "
     "(default: 1)"},
    {"seed", "N", "of what is drawn: equal ones write the same (default: 0)"},
    {"entry", "NAME", "the entry that writes (default: write)"},
    options::kCheckpoint,
    {"tokens", "KIND", "what numbers stand for: bytes, chars or words (default: what the run was trained on)"},
    {"vocabulary", "FILE", "of chars and words (default: the run's)"},
    options::kDevice,
    options::kThreads,
    options::kVerbose,
};

} // namespace

const Command &dlc::driver::sampleCommand() {
  static const Command command = {
      "sample",
      "writes text with a trained network",
      "RUN|FILE.dl|ARTIFACT [--prompt TEXT] [--temperature T] [--length N] [options]",
      "Runs the entry 'write' of a network that was trained on a text: the tokens so far go in, the next one\n"
      "comes out and is read in turn. The entry takes (text: i64[1, N], count: i64, temperature: f32), of\n"
      "which the last two may be missing. Where N is 1, what was read is carried in the network's states;\n"
      "else the last N go in, count of them.",
      kOptions,
      "dlc sample run --prompt 'Once upon' --temperature 0.7 --length 500\n"
      "dlc sample examples/chars.dl --checkpoint run\n",
      "RUN",
      run};
  return command;
}
