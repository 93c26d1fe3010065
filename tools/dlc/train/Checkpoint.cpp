#include "tools/dlc/train/Checkpoint.h"
#include "tools/data/Safetensors.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace llvm;

namespace dlc::driver {

static constexpr int64_t kFormat = 1;
static constexpr StringRef kPrefix = "step-", kTemporary = ".writing-";

static std::string stepName(uint64_t step) {
  std::string name;
  raw_string_ostream(name) << kPrefix << format("%09llu", static_cast<unsigned long long>(step));
  return name;
}

// The checkpoints of a run, oldest first.
static std::vector<std::string> listCheckpoints(const std::string &run) {
  std::vector<std::string> found;
  std::error_code failed;
  for (sys::fs::directory_iterator it(run, failed), end; it != end && !failed; it.increment(failed)) {
    StringRef name = sys::path::filename(it->path());
    uint64_t step;
    if (name.consume_front(kPrefix) && !name.getAsInteger(10, step))
      found.push_back(it->path());
  }
  std::sort(found.begin(), found.end(), [](const std::string &a, const std::string &b) {
    return std::make_pair(a.size(), a) < std::make_pair(b.size(), b);
  });
  return found;
}

static std::string manifestText(const Checkpoint &checkpoint) {
  json::Object dims, sums;
  for (const auto &[name, size] : checkpoint.dims)
    dims[name] = size;
  for (const auto &[name, sum] : checkpoint.sums)
    sums[name] = sum;
  json::Array states;
  for (const HostTensor &state : checkpoint.states)
    states.push_back(state.name);
  std::string text;
  raw_string_ostream(text) << formatv("{0:2}\n",
                                      json::Value(json::Object{{"format", kFormat},
                                                               {"step", checkpoint.step},
                                                               {"epoch", checkpoint.epoch},
                                                               {"batch", checkpoint.batch},
                                                               {"seed", std::to_string(checkpoint.seed)},
                                                               {"records", checkpoint.records},
                                                               {"validation_records", checkpoint.validationSplit},
                                                               {"dims", std::move(dims)},
                                                               {"sums", std::move(sums)},
                                                               {"counted", checkpoint.counted},
                                                               {"folder", checkpoint.folder},
                                                               {"onnx_model", checkpoint.onnxModel},
                                                               {"tokens", checkpoint.tokens},
                                                               {"states", std::move(states)}}));
  return text;
}

static void flushFolder(const std::string &folder) {
  if (int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); opened >= 0) {
    (void)fsync(opened);
    ::close(opened);
  }
}

Failure saveCheckpoint(const std::string &run, const Checkpoint &checkpoint, unsigned keep) {
  std::string name = stepName(checkpoint.step), place = run + "/" + name,
              temporary = run + "/" + kTemporary.str() + name;
  if (std::error_code failed = sys::fs::create_directories(temporary))
    return badInput(temporary + ": cannot be made: " + failed.message());
  if (Failure failure = data::writeSafetensors(temporary + "/states.safetensors", checkpoint.states))
    return failure;
  StringRef text = checkpoint.text;
  if (Failure failure = data::replaceFile(temporary + "/model.dl", text))
    return failure;
  if (StringRef vocabulary = checkpoint.vocabulary; !vocabulary.empty())
    if (Failure failure = data::replaceFile(temporary + "/vocabulary.txt", vocabulary))
      return failure;
  std::string manifest = manifestText(checkpoint);
  StringRef piece = manifest;
  if (Failure failure = data::replaceFile(temporary + "/manifest.json", piece))
    return failure;
  flushFolder(temporary);
  // A checkpoint of this step that is there already (a run that went on from it) makes room.
  if (sys::fs::exists(place))
    sys::fs::remove_directories(place);
  if (::rename(temporary.c_str(), place.c_str()) != 0)
    return badInput(place + ": cannot be written: " + std::strerror(errno));
  flushFolder(run);
  std::vector<std::string> all = listCheckpoints(run);
  for (size_t i = 0; i + keep < all.size(); ++i)
    sys::fs::remove_directories(all[i]);
  // What a kill has left.
  std::error_code failed;
  for (sys::fs::directory_iterator it(run, failed), end; it != end && !failed; it.increment(failed))
    if (sys::path::filename(it->path()).starts_with(kTemporary))
      sys::fs::remove_directories(it->path());
  return {};
}

static Failure findCheckpoint(const std::string &path, std::string &found) {
  if (sys::fs::exists(path + "/manifest.json")) {
    found = path;
    return {};
  }
  if (!sys::fs::is_directory(path))
    return badInput(path + ": there is no such folder of checkpoints");
  std::vector<std::string> all = listCheckpoints(path);
  if (all.empty())
    return badInput(path + ": holds no checkpoint (step-...)");
  found = all.back();
  return {};
}

Failure loadCheckpoint(const std::string &path, Checkpoint &checkpoint) {
  std::string place;
  if (Failure failure = findCheckpoint(path, place))
    return failure;
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = data::openFile(place + "/manifest.json", file))
    return failure;
  Expected<json::Value> parsed = json::parse(file->getBuffer());
  const json::Object *manifest = parsed ? parsed->getAsObject() : nullptr;
  if (!manifest) {
    consumeError(parsed.takeError());
    return badInput(place + "/manifest.json: cannot be read");
  }
  if (manifest->getInteger("format") != kFormat)
    return badInput(place + "/manifest.json: is of another format than " + std::to_string(kFormat));
  auto number = [&](const char *name, uint64_t &value) {
    std::optional<int64_t> given = manifest->getInteger(name);
    value = uint64_t(given.value_or(0));
    return given && *given >= 0;
  };
  bool good = number("step", checkpoint.step) && number("epoch", checkpoint.epoch) &&
              number("batch", checkpoint.batch) && number("records", checkpoint.records) &&
              number("validation_records", checkpoint.validationSplit) && number("counted", checkpoint.counted);
  StringRef seed = manifest->getString("seed").value_or("");
  good &= !seed.getAsInteger(10, checkpoint.seed);
  const json::Object *dims = manifest->getObject("dims"), *sums = manifest->getObject("sums");
  if (!good || !dims || !sums)
    return badInput(place + "/manifest.json: a part of it is missing");
  for (const auto &[name, size] : *dims)
    checkpoint.dims[name.str()] = size.getAsInteger().value_or(1);
  for (const auto &[name, sum] : *sums)
    checkpoint.sums[name.str()] = sum.getAsNumber().value_or(0);
  checkpoint.folder = manifest->getString("folder").value_or("").str();
  checkpoint.onnxModel = manifest->getString("onnx_model").value_or("").str();
  checkpoint.tokens = manifest->getString("tokens").value_or("").str();
  if (std::string path = place + "/vocabulary.txt"; sys::fs::exists(path)) {
    if (Failure failure = data::openFile(path, file))
      return failure;
    checkpoint.vocabulary = file->getBuffer().str();
    checkpoint.vocabularyFile = path;
  }
  if (Failure failure = data::openFile(place + "/model.dl", file))
    return failure;
  checkpoint.text = file->getBuffer().str();
  checkpoint.states.clear();
  return data::readSafetensors(place + "/states.safetensors", checkpoint.states);
}

Failure loadStatesOf(const std::string &path, std::vector<HostTensor> &states) {
  if (StringRef(path).ends_with(".safetensors"))
    return data::readSafetensors(path, states);
  std::string place;
  if (Failure failure = findCheckpoint(path, place))
    return failure;
  return data::readSafetensors(place + "/states.safetensors", states);
}

} // namespace dlc::driver
