#include "tools/dlc/train/Prepare.h"
#include "frontend/TextImport.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/ConsoleObserver.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace dlc::driver {

Failure readDataOptions(const Arguments &arguments, ArrayRef<StringRef> roles, const Checkpoint &checkpoint,
                        std::map<std::string, data::Place> &places) {
  for (const std::string &option : arguments.all("data")) {
    auto [role, text] = StringRef(option).split('=');
    if (!is_contained(roles, role) || text.empty())
      return badInput("--data: expected " + join(roles, "=... or ") + "=KIND:FILES, found '" + option + "'");
    if (places.count(role.str()))
      return badInput("--data: " + role.str() + " is given twice");
    data::Place &place = places[role.str()];
    if (Failure failure = data::parsePlace(text, place))
      return failure;
    if (place.kind == checkpoint.tokens && !checkpoint.vocabularyFile.empty())
      place.options.try_emplace("vocabulary", checkpoint.vocabularyFile);
  }
  if (!places.count(roles.front().str()))
    return badInput("--data: no data to work on; expected --data " + roles.front().str() + "=KIND:FILES");
  return {};
}

TrainPlan::~TrainPlan() {
  if (!scratch.empty())
    sys::fs::remove(scratch);
}

// The checkpoint's text as a file, as the compiler reads files.
static Failure writeScratch(TrainPlan &plan) {
  SmallString<128> path;
  int file = -1;
  if (std::error_code failed = sys::fs::createTemporaryFile("checkpoint", "dl", file, path))
    return badInput("the checkpoint's text cannot be written to a temporary file: " + failed.message());
  plan.scratch = path.str().str();
  raw_fd_ostream(file, /*shouldClose=*/true) << plan.checkpoint.text;
  return {};
}

// The batch dim's name: the first of the first input.
static std::string batchDim(const std::string &path) {
  std::vector<TextInput> inputs = textInputs(path);
  return inputs.empty() || inputs.front().dims.empty() ? "" : inputs.front().dims.front().second;
}

Failure planTraining(const Arguments &arguments, const std::string &path, const std::string &resume, TrainPlan &plan) {
  Checkpoint &checkpoint = plan.checkpoint;
  std::string text = path;
  if (!resume.empty()) {
    if (Failure failure = loadCheckpoint(resume, checkpoint))
      return failure;
    plan.goesOn = true;
    std::unique_ptr<MemoryBuffer> given;
    if (isTextFile(path) && !data::openFile(path, given) && given->getBuffer() != checkpoint.text)
      printWarning(path + " says something else than the text of the checkpoint, which holds");
    if (Failure failure = writeScratch(plan))
      return failure;
    text = plan.scratch;
  } else {
    if (!isTextFile(path)) {
      checkpoint.onnxModel = path;
      text = arguments.get("recipe");
      if (text.empty())
        return badInput(path + ": a model of this kind needs a text that says how it learns: --recipe FILE.dl");
    }
    std::unique_ptr<MemoryBuffer> file;
    if (Failure failure = data::openFile(text, file))
      return failure;
    checkpoint.text = file->getBuffer().str();
    SmallString<256> folder(sys::path::parent_path(text));
    sys::fs::make_absolute(folder);
    checkpoint.folder = folder.str().str();
    if (!checkpoint.onnxModel.empty()) {
      SmallString<256> model(checkpoint.onnxModel);
      sys::fs::make_absolute(model);
      checkpoint.onnxModel = model.str().str();
    }
  }
  for (const auto &[name, number] : textTrainingNumbers(text))
    plan.settings[name] = number;
  plan.request = makeRequest(text);
  plan.request.importFolder = checkpoint.folder;
  plan.request.trainedModel = checkpoint.onnxModel;
  plan.request.dims = checkpoint.dims;
  plan.request.seed = std::nullopt;
  if (plan.goesOn) {
    if (arguments.has("dim") || arguments.has("batch"))
      return badInput("--resume: the sizes are the checkpoint's; --dim and --batch are for a new run");
    return {};
  }
  if (Failure failure = readDims(arguments, readModelInterface(text), plan.request))
    return failure;
  if (!plan.request.openDims.empty())
    return badInput("--dim: a step of training has known sizes");
  std::string batch = batchDim(text);
  int64_t size = plan.settings.count("batch") ? plan.settings["batch"] : 0;
  if (Failure failure = arguments.getInteger("batch", 1, 1 << 20, size))
    return failure;
  if (size && !batch.empty() && !plan.request.dims.count(batch))
    plan.request.dims[batch] = size;
  checkpoint.dims = plan.request.dims;
  int64_t seed = plan.settings.count("seed") ? plan.settings["seed"] : 0;
  if (Failure failure = arguments.getInteger("seed", 0, INT64_MAX, seed))
    return failure;
  checkpoint.seed = uint64_t(seed);
  return {};
}

Failure restoreStates(const Checkpoint &checkpoint, RuntimeSession &session) {
  return session.writeStates(checkpoint.states);
}

} // namespace dlc::driver
