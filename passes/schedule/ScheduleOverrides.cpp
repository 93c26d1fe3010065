// `--schedule KERNEL=key:value,...`: single parameters in place of those that the cost model chose.
#include "passes/schedule/ScheduleOverrides.h"
#include "llvm/Support/GlobPattern.h"

using namespace mlir;

namespace dlc {
namespace {

// "a, b and c"; long lists are cut.
std::string listed(ArrayRef<std::string> words, size_t most = 20) {
  std::string text = llvm::join(words.take_front(most), ", ");
  if (words.size() > most)
    text += " and " + std::to_string(words.size() - most) + " more";
  return text;
}

InFlightDiagnostic complain(Location loc, StringRef text) { return emitError(loc) << "--schedule " << text << ": "; }

// The kernels that the name, the glob or the beginning of a name stands for.
FailureOr<SmallVector<ScheduledKernel *>> find(MutableArrayRef<ScheduledKernel> kernels, StringRef wanted,
                                               StringRef text, Location loc, bool later) {
  auto nameOf = [](ScheduledKernel &kernel) { return StringRef(kernel.name); };
  SmallVector<ScheduledKernel *> found;
  for (ScheduledKernel &kernel : kernels)
    if (nameOf(kernel) == wanted)
      return SmallVector<ScheduledKernel *>{&kernel};
  bool isGlob = wanted.find_first_of("*?[") != StringRef::npos;
  if (isGlob) {
    llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(wanted);
    if (!glob) {
      complain(loc, text) << "'" << wanted << "' is not a pattern: " << llvm::toString(glob.takeError());
      return failure();
    }
    for (ScheduledKernel &kernel : kernels)
      if (glob->match(nameOf(kernel)))
        found.push_back(&kernel);
  } else {
    for (ScheduledKernel &kernel : kernels)
      if (nameOf(kernel).starts_with(wanted))
        found.push_back(&kernel);
  }
  std::vector<std::string> names;
  if (later && (found.empty() || (!isGlob && found.size() > 1)))
    return SmallVector<ScheduledKernel *>();
  if (found.empty()) {
    for (ScheduledKernel &kernel : kernels)
      names.push_back(nameOf(kernel).str());
    complain(loc, text) << "no kernel matches '" << wanted
                        << "'; the kernels are: " << (names.empty() ? "none" : listed(names));
    return failure();
  }
  if (!isGlob && found.size() > 1) {
    for (ScheduledKernel *kernel : found)
      names.push_back(nameOf(*kernel).str());
    complain(loc, text) << "'" << wanted << "' is the beginning of several kernels: " << listed(names) << "; write '"
                        << wanted << "*' for all of them";
    return failure();
  }
  return found;
}

struct Setting {
  StringRef key, value;
};

LogicalResult apply(ScheduledKernel &kernel, ArrayRef<Setting> settings, StringRef text, Location loc) {
  StringRef name = kernel.name;
  for (const Setting &setting : settings) {
    if (setting.key != "kind")
      continue;
    const ScheduleKind *wanted = findScheduleKind(kernel.kinds, setting.value);
    if (!wanted) {
      std::vector<std::string> kinds;
      for (const ScheduleKind *kind : kernel.kinds)
        kinds.push_back(kind->name);
      return complain(loc, text) << "kernel " << name << " cannot be computed by kind '" << setting.value
                                 << "'; expected " << listed(kinds);
    }
    if (!kernel.schedule.is(*wanted))
      kernel.schedule = kernel.choose(*wanted);
  }
  for (const Setting &setting : settings) {
    if (setting.key == "kind")
      continue;
    const ScheduleParameter *parameter = kernel.schedule.kind->find(setting.key);
    if (!parameter) {
      std::vector<std::string> keys{"kind"};
      for (const ScheduleParameter &each : kernel.schedule.kind->parameters)
        keys.push_back(each.name);
      return complain(loc, text) << "kernel " << name << ", of kind " << kernel.schedule.kind->name
                                 << ", has no parameter '" << setting.key << "'; it has " << listed(keys);
    }
    int64_t value;
    if (setting.value.getAsInteger(10, value) || !parameter->allows(value))
      return complain(loc, text) << "expected " << parameter->name << " to be " << parameter->expected() << ", found '"
                                 << setting.value << "'";
    kernel.schedule.set(parameter->name, value);
  }
  if (std::string fault = kernel.fault(kernel.schedule); !fault.empty())
    return complain(loc, text) << "kernel " << name << ": " << fault;
  return success();
}

} // namespace

bool asksForKeys(StringRef overrides) { return overrides.starts_with("#") || overrides.contains(";#"); }

LogicalResult overrideSchedules(MutableArrayRef<ScheduledKernel> kernels, StringRef text, Location loc, bool later) {
  auto [wanted, list] = text.split('=');
  SmallVector<Setting> settings;
  SmallVector<StringRef> items;
  list.split(items, ',');
  for (StringRef item : items) {
    auto [key, value] = item.split(':');
    if (wanted.empty() || key.empty() || value.empty())
      return complain(loc, text) << "expected KERNEL=key:value,key:value";
    settings.push_back({key, value});
  }
  if (wanted.starts_with("#")) {
    for (ScheduledKernel &kernel : kernels)
      if (wanted.drop_front() == kernel.key)
        if (std::optional<Schedule> schedule = Schedule::fromText(list, kernel.kinds);
            schedule && kernel.fault(*schedule).empty())
          kernel.schedule = *schedule;
    return success();
  }
  auto found = find(kernels, wanted, text, loc, later);
  if (failed(found))
    return failure();
  for (ScheduledKernel *kernel : *found)
    if (failed(apply(*kernel, settings, text, loc)))
      return failure();
  return success();
}

} // namespace dlc
