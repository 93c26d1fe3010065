#include "tools/dlc/train/Sampler.h"
#include "tools/dlc/Console.h"

#include "llvm/ADT/STLExtras.h"
#include <cstring>

using namespace llvm;

namespace dlc::driver {

// As near to the likeliest token as a division allows.
static constexpr double kLeastTemperature = 1e-6;

static bool isWhole(ElementType type) {
  TypeFacts::Kind kind = factsOf(type).kind;
  return kind == TypeFacts::Signed || kind == TypeFacts::Unsigned;
}

static void setInteger(HostTensor &tensor, int64_t place, int64_t value) {
  size_t width = plan::elementBytes(tensor.type);
  std::memcpy(tensor.bytes.data() + size_t(place) * width, &value, width); // little-endian
}

Failure Sampler::checkInterface() {
  std::optional<size_t> found;
  bool hasTemperature = false;
  for (const plan::TensorInfo &info : session.inputs()) {
    std::string shown = "the input '" + displayName(info.name) + "' (" + describe(info.type, info.dims) + ")";
    if (any_of(info.dims, [](int64_t dim) { return dim < 0; }))
      return badInput(shown + " has an open dim; text is written by an entry of known sizes");
    HostTensor tensor = makeTensor(info.name, info.type, info.dims);
    if (info.name == "temperature" && !isWhole(info.type) && tensor.size() == 1) {
      tensor.setReal(0, std::max(options.temperature.value_or(1), kLeastTemperature));
      hasTemperature = true;
    } else if (info.name == "count" && isWhole(info.type) && tensor.size() == 1) {
      count = inputs.size();
    } else if (!found && isWhole(info.type) && info.dims.size() == 2 && info.dims[0] == 1) {
      found = inputs.size();
    } else {
      return badInput(shown + " is nothing that writing a text gives; an entry that writes takes (text: i64[1, N], "
                              "count: i64, temperature: f32), of which the last two may be missing");
    }
    inputs.push_back(std::move(tensor));
  }
  if (!found)
    return badInput("the entry takes no text: an entry that writes takes (text: i64[1, N], ...)");
  if (options.temperature && !hasTemperature)
    return badInput("--temperature: the entry has no input 'temperature: f32' to divide its scores by");
  text = *found;
  ArrayRef<plan::TensorInfo> results = session.outputs();
  HostTensor first = results.empty() ? HostTensor() : makeTensor(results[0].name, results[0].type, results[0].dims);
  if (results.empty() || !isWhole(first.type) || first.size() != 1)
    return badInput("the entry gives " + (results.empty() ? "nothing" : describe(first)) +
                    "; expected one whole number, the token that follows: sample(scores)");
  return {};
}

// The counter begins anew: what is drawn follows from the seed alone, not from how long was trained.
Failure Sampler::seedRandom() {
  std::vector<HostTensor> states;
  if (Failure failure = session.readStates(states))
    return failure;
  for (HostTensor &state : states)
    if (state.name == "random.seed" || state.name == "random.counter")
      setInteger(state, 0, state.name == "random.seed" ? int64_t(options.seed) : 0);
  return session.writeStates(states);
}

Failure Sampler::prepare() {
  if (Failure failure = checkInterface())
    return failure;
  return seedRandom();
}

Failure Sampler::run() {
  HostTensor &window = inputs[text];
  auto size = window.size(), had = std::min(size, int64_t(known));
  for (int64_t i = 0; i < size; ++i) {
    int64_t missing = size - had, from = count ? i : i - missing;
    setInteger(window, i, from >= 0 && from < had ? recent[size_t(from)] : fill);
  }
  if (count)
    setInteger(inputs[*count], 0, had);
  return session.run(inputs, outputs);
}

void Sampler::remember(int64_t token) {
  if (recent.size() == size_t(window()))
    recent.erase(recent.begin());
  recent.push_back(int32_t(token));
  ++known;
}

Failure Sampler::read(ArrayRef<int32_t> tokens) {
  for (int32_t token : tokens) {
    // One at a time: each that another one follows is read by a run on it.
    if (window() == 1 && known > 0)
      if (Failure failure = run())
        return failure;
    remember(token);
  }
  return {};
}

Failure Sampler::next(int64_t &token) {
  if (Failure failure = run())
    return failure;
  token = outputs[0].integer(0);
  remember(token);
  return {};
}

} // namespace dlc::driver
